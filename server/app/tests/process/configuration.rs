//! Configuration: where it comes from, and how its problems are told.

use std::collections::HashMap;
use std::os::unix::fs::PermissionsExt;

use app::configuration::{Flags, Roles, Sources, Tls};
use kernel::Fault;

fn problems(fault: Fault) -> Vec<String> {
    match fault {
        Fault::Invalid(all) => all.into_iter().map(|one| one.field).collect(),
        other => panic!("{other}"),
    }
}

fn environment(words: &[(&str, &str)]) -> HashMap<String, String> {
    words.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn every_problem_is_named_by_its_field() {
    let sources = Sources {
        file: None,
        environment: environment(&[
            ("MANYHANDS_LISTEN", "nowhere"),
            ("MANYHANDS_DATABASE", "mysql://x"),
            ("MANYHANDS_ROLES", "api,cook"),
            ("MANYHANDS_MASTER_KEY", "short"),
            ("MANYHANDS_BASE_URL", "example.com/path"),
            ("MANYHANDS_CONNECTIONS", "1"),
            ("MANYHANDS_DEMO", "perhaps"),
            ("MANYHANDS_ZONE", "Mars/Base"),
            ("MANYHANDS_MAIL_SERVER", "pigeon"),
        ]),
        flags: Flags::default(),
    };

    let mut named = problems(sources.read().unwrap_err());

    named.sort();
    named.dedup();
    let all = ["base_url", "connections", "database", "demo", "listen", "mail_from", "mail_server", "master_key"];
    assert_eq!(named, [all.as_slice(), &["roles", "zone"]].concat());
}

#[test]
fn a_setting_that_is_nobodys_is_a_problem_of_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("manyhands.toml");
    std::fs::write(&file, "listen = \"127.0.0.1:9000\"\nlissten = \"127.0.0.1:9001\"\n").unwrap();
    let sources = Sources { file: Some(file), ..Sources::default() };

    assert_eq!(problems(sources.read().unwrap_err()), ["lissten"]);
}

#[test]
fn the_flag_wins_over_the_environment_and_that_over_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("manyhands.toml");
    std::fs::write(&file, "listen = \"127.0.0.1:1\"\nsmtp_listen = \"127.0.0.1:2\"\nroles = [\"api\", \"mail\"]\n")
        .unwrap();
    let data = folder.path().join("data").display().to_string();
    let sources = Sources {
        file: Some(file),
        environment: environment(&[("MANYHANDS_LISTEN", "127.0.0.1:3"), ("MANYHANDS_SMTP_LISTEN", "off")]),
        flags: Flags { listen: Some("localhost:4".to_owned()), data: Some(data), ..Flags::default() },
    };

    let read = sources.read().unwrap();

    assert_eq!(read.listen.to_string(), "127.0.0.1:4");
    assert_eq!(read.receiver, None);
    assert_eq!(read.roles, Roles { api: true, worker: false, mail: true });
    assert_eq!(read.tls, Tls::Off);
}

#[test]
fn beyond_this_machine_tls_is_spoken() {
    let folder = tempfile::tempdir().unwrap();
    let flags = Flags {
        listen: Some("0.0.0.0:8443".to_owned()),
        data: Some(folder.path().display().to_string()),
        ..Flags::default()
    };

    let read = Sources { flags, ..Sources::default() }.read().unwrap();

    assert_eq!(read.tls, Tls::Own);
}

#[test]
fn the_master_key_is_made_once_and_for_its_owner_only() {
    let folder = tempfile::tempdir().unwrap();
    let flags = Flags { data: Some(folder.path().display().to_string()), ..Flags::default() };
    let sources = Sources { flags, ..Sources::default() };

    let first = sources.read().unwrap();
    let again = sources.read().unwrap();

    assert_eq!(first.signing.links, again.signing.links);
    assert_ne!(first.signing.links, first.signing.replies);
    let mode = std::fs::metadata(folder.path().join("master.key")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn nothing_is_made_while_something_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let flags = Flags { data: Some(data.display().to_string()), roles: Some("cook".to_owned()), ..Flags::default() };

    assert!(Sources { flags, ..Sources::default() }.read().is_err());
    assert!(!data.exists());
}
