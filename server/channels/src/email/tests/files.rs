use super::*;

fn read(path: &Path) -> Vec<(String, String)> {
    let name = |stored: &Stored| Path::new(&stored.name).file_name().unwrap().to_string_lossy().into_owned();
    mails(path)
        .map(|found| found.map(|stored| (name(&stored), String::from_utf8(stored.raw).unwrap())).unwrap())
        .collect()
}

fn mbox(text: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("box");
    std::fs::write(&path, text).unwrap();
    read(&path).into_iter().map(|(_, raw)| raw).collect()
}

#[test]
fn an_mboxrd_is_parted_and_unquoted() {
    let mails = mbox(
        "From a@x Fri Nov 20 10:15:00 2026\nSubject: 1\n\nFrom here on\n>From there\n>>From deep\n\n\
         From b@y Fri Nov 20 10:16:00 2026\nSubject: 2\n\nbody\n",
    );

    assert_eq!(mails, ["Subject: 1\n\nFrom here on\nFrom there\n>From deep\n", "Subject: 2\n\nbody\n"]);
}

#[test]
fn a_content_length_is_believed_if_it_fits() {
    let body = "text\n\nFrom jan@x Fri Nov 20 10:15:00 2026 it is\n";
    let text = format!(
        "From a@x Fri Nov 20 10:15:00 2026\nContent-Length: {}\n\n{body}\nFrom b@y Fri Nov 20 10:16:00 2026\nSubject: 2\n\nb\n",
        body.len()
    );

    let mails = mbox(&text);

    assert_eq!(mails.len(), 2);
    assert!(mails[0].ends_with(body));
}

#[test]
fn a_content_length_that_lies_is_ignored() {
    for lie in ["3", "100000", "x"] {
        let text = format!(
            "From a@x Fri Nov 20 10:15:00 2026\nContent-Length: {lie}\n\nfirst\n\nFrom b@y Fri Nov 20 10:16:00 2026\nSubject: 2\n\nsecond\n"
        );

        let mails = mbox(&text);

        assert_eq!(mails.len(), 2, "{lie}");
        assert!(mails[0].ends_with("\n\nfirst\n"), "{lie} {:?}", mails[0]);
        assert_eq!(mails[1], "Subject: 2\n\nsecond\n");
    }
}

#[test]
fn folders_and_maildirs_are_gone_through_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let put = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    put("b.eml", "Subject: b\n\n");
    put("a.eml", "From odd line\nSubject: a\n\n");
    put("md/cur/1:2,S", "Subject: 1\n\n");
    put("md/new/2", "Subject: 2\n\n");
    put("md/tmp/3", "never");
    put("md/.Sent/cur/4:2,S", "Subject: 4\n\n");
    put("md/dovecot.index", "never");

    let names: Vec<String> = read(folder.path()).into_iter().map(|(name, _)| name).collect();

    assert_eq!(names, ["a.eml", "b.eml", "4:2,S", "1:2,S", "2"]);
}

#[test]
fn a_missing_file_is_an_item() {
    let mut found = mails(Path::new("no-such-file.eml"));

    assert!(matches!(found.next(), Some(Err(Unreadable { name, .. })) if name == "no-such-file.eml"));
    assert!(found.next().is_none());
}
