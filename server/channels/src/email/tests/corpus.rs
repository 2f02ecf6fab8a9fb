//! The corpus under `tests/fixtures/mail`: what its generator put in must come out.

use std::path::PathBuf;

use serde_json::Value;

use crate::email::cli::{parse_files, thread_dir};

fn corpus() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/mail")
}

fn objects() -> Vec<Value> {
    let mut out = Vec::new();
    assert!(parse_files(&[corpus()], &mut out).unwrap());
    out.split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice(line).unwrap())
        .collect()
}

#[test]
fn every_mail_of_the_corpus_is_read_as_expected() {
    let mails: Vec<Value> =
        objects().into_iter().filter(|mail| mail["file"].as_str().unwrap().rsplit('.').next() == Some("eml")).collect();
    let mut wrong = Vec::new();
    let mut compared = 0;
    for mail in &mails {
        let file = PathBuf::from(mail["file"].as_str().unwrap());
        let Ok(expected) = std::fs::read(file.with_extension("json")) else { continue };
        let expected: serde_json::Map<String, Value> = serde_json::from_slice(&expected).unwrap();
        compared += 1;
        for (field, value) in expected {
            if mail[&field] != value {
                wrong.push(format!(
                    "{} {field}:\n  want {value}\n  read {}",
                    file.file_name().unwrap().to_string_lossy(),
                    mail[&field]
                ));
            }
        }
    }

    assert!(mails.len() >= 80 && compared >= 70, "{} mails, {compared} compared", mails.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_corpus_is_threaded_without_losing_a_mail() {
    let groups = thread_dir(&corpus()).unwrap();

    let files: usize = groups.as_array().unwrap().iter().map(|group| group["files"].as_array().unwrap().len()).sum();
    assert_eq!(files, objects().len());
}
