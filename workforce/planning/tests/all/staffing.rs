//! The table of questions: answered whole, or refused by line, field and reason.

use kernel::Fault;
use planning::staffing::erlang;

const HEADER: &str = "id,model,calls_per_hour,aht_s,patience_s,target_sl,target_s\n";

fn problems(rows: &str) -> Vec<String> {
    match erlang(&format!("{HEADER}{rows}")) {
        Err(Fault::Invalid(problems)) => problems.iter().map(|one| format!("{}: {}", one.field, one.reason)).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_row_is_answered_with_the_fewest_agents_and_what_callers_meet() {
    let answer = erlang(&format!("{HEADER}\"north, 1\",erlang_c,200,180,,0.8,20\nb,erlang_c,0,180,,0.8,20\n")).unwrap();

    let lines: Vec<&str> = answer.lines().collect();
    assert_eq!(lines[0].split(',').count(), 17);
    assert!(lines[1].starts_with("\"north, 1\",erlang_c,200,180,,0.8,20,14,10,0.174131933595"), "{}", lines[1]);
    assert_eq!(lines[2], "b,erlang_c,0,180,,0.8,20,0,0,0,0,1,,,,0,");
}

#[test]
fn columns_may_stand_in_any_order_among_others() {
    let table = "\u{feff}note,target_s,id,target_sl,patience_s,aht_s,calls_per_hour,model\r\nx, 20 ,7,0.8,120,60,2880,erlang_a\r\n";

    let answer = erlang(table).unwrap();

    assert!(answer.lines().nth(1).unwrap().starts_with("7,erlang_a,2880,60,120,0.8,20,46,48,"), "{answer}");
}

#[test]
fn every_bad_row_is_named_by_line_field_and_reason() {
    let found = problems(
        "1,erlang_c,200,180,,0.8,20\n\
         2,erlang_c,many,180,,0.8,20\n\
         3,erlang_b,200,180,,0.8,20\n\
         4,erlang_a,200,180,,0.8,20\n\
         5,erlang_c,200,180,60,0.8,20\n\
         6,erlang_c,200,180,,80,20\n\
         7,erlang_c,200,0,,0.8,20\n\
         8,erlang_c,200,180\n\
         9,erlang_c,200,180,,0.8,NaN\n",
    );

    assert_eq!(
        found,
        [
            "line 3: calls_per_hour: is a number, not \"many\"",
            "line 4: model: is erlang_a or erlang_c, not \"erlang_b\"",
            "line 5: patience_s: is a number, not \"\"",
            "line 6: patience_s: is empty for erlang_c, which knows no patience",
            "line 7: target_sl: is a share between 0 and 1, both excluded",
            "line 8: aht_s: is a time in seconds from 0.000001 to 1000000000",
            "line 9: row: has 4 cells where the header has 7",
            "line 10: target_s: is a time in seconds, not below 0",
        ]
    );
}

#[test]
fn a_table_without_its_columns_is_refused() {
    for (table, named) in
        [("", "line 1: id"), ("id,model\n", "line 1: calls_per_hour"), ("id,id,model\n", "line 1: id")]
    {
        match erlang(table) {
            Err(Fault::Invalid(problems)) => assert_eq!(problems[0].field, named),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    let found = problems("\n1,erlang_c,200,180,,0.8,20\r\n\r\n\"a\nb\",erlang_c,x,180,,0.8,20\n\n\nc,erlang_c\n");

    assert_eq!(
        found,
        ["line 5: calls_per_hour: is a number, not \"x\"", "line 9: row: has 2 cells where the header has 7"]
    );
}
