//! `manyhands staff erlang`: a table is answered whole or not touched.

use std::path::Path;
use std::process::{Command, Output};

fn staff(input: &Path, output: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_manyhands"));
    command.args(["staff", "erlang", "--input"]).arg(input).arg("--output").arg(output).output().unwrap()
}

#[test]
fn a_table_of_questions_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    let reference = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/erlang/erlang_reference.csv");
    let answers = folder.path().join("answers.csv");

    let done = staff(Path::new(reference), &answers);

    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let answers = std::fs::read_to_string(answers).unwrap();
    assert_eq!(answers.lines().count(), 105);
    assert!(answers.lines().nth(1).unwrap().starts_with("0,erlang_c,200.0,180.0,,0.8,20,14,10,"), "{answers}");
}

#[test]
fn a_bad_row_is_named_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let (questions, answers) = (folder.path().join("questions.csv"), folder.path().join("answers.csv"));
    let header = "id,model,calls_per_hour,aht_s,patience_s,target_sl,target_s";
    std::fs::write(&questions, format!("{header}\n1,erlang_c,200,180,,0.8,20\n2,erlang_a,200,-3,60,0.8,20\n")).unwrap();

    let done = staff(&questions, &answers);

    assert_eq!(done.status.code(), Some(2));
    let said = String::from_utf8_lossy(&done.stderr);
    assert_eq!(said, "manyhands: line 3: aht_s: is a time in seconds from 0.000001 to 1000000000\n");
    assert!(!answers.exists());
}
