use super::*;

#[test]
fn every_mail_gives_exactly_the_documented_fields() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.eml");
    std::fs::write(&path, "From: A <a@x>\nTo: b@y, c@z\nIn-Reply-To: <r@x>\nReferences: <q@x> <r@x>\n\nHi\n").unwrap();
    let missing = folder.path().join("missing.eml");
    let mut out = Vec::new();

    let all_read = parse_files(&[path.clone(), missing], &mut out).unwrap();

    assert!(!all_read);
    let lines: Vec<serde_json::Value> =
        out.split(|b| *b == b'\n').filter(|l| !l.is_empty()).map(|l| serde_json::from_slice(l).unwrap()).collect();
    let expected = serde_json::json!({
        "file": path, "from_address": "a@x", "from_name": "A", "to": ["b@y", "c@z"], "cc": [], "subject": null, "message_id": null,
        "in_reply_to": "r@x", "references": ["q@x", "r@x"], "date": null, "text": "Hi", "html": null, "attachments": [],
        "auto_submitted": null, "bounce": null
    });
    assert_eq!(lines[0], expected);
    assert!(lines[1]["error"].is_string());
}
