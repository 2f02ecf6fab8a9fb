//! Special days out of iCalendar files, well formed and not.

use proptest::prelude::*;
use tenants::calendar::ics::import;

fn dates(text: &str) -> Vec<String> {
    import(text, None).unwrap().days.iter().map(|day| day.date.to_string()).collect()
}

fn file(events: &str) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n")
}

#[test]
fn whole_days_become_closed_days_with_their_names() {
    let text = file(
        "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227\r\nSUMMARY:Święta\\, przerwa\r\n \
         świąteczna\r\nBEGIN:VALARM\r\nSUMMARY:not this\r\nEND:VALARM\r\nEND:VEVENT\r\n",
    );

    let read = import(&text, None).unwrap();

    assert_eq!(dates(&text), ["2026-12-24", "2026-12-25", "2026-12-26"]);
    assert_eq!(read.days[0].name.as_deref(), Some("Święta, przerwaświąteczna"));
    assert!(read.days.iter().all(|day| day.hours.is_empty()));
}

#[test]
fn files_of_the_wild_are_read() {
    let bare = "\u{feff}BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261102\nEND:VEVENT\nEND:VCALENDAR";
    let same_day = file("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261102\nDTEND;VALUE=DATE:20261102\nEND:VEVENT\n");
    let days = file("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261102\nDURATION:P2D\nEND:VEVENT\n");

    assert_eq!(dates(bare), ["2026-11-02"]);
    assert_eq!(dates(&same_day), ["2026-11-02"]);
    assert_eq!(dates(&days), ["2026-11-02", "2026-11-03"]);
}

#[test]
fn a_yearly_day_is_unrolled() {
    let text = file("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20250602\nRRULE:FREQ=YEARLY;COUNT=3\nEND:VEVENT\n");
    let until =
        file("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY;UNTIL=20290101T000000Z\nEND:VEVENT\n");

    assert_eq!(dates(&text), ["2025-06-02", "2026-06-02", "2027-06-02"]);
    assert_eq!(dates(&until), ["2024-02-29", "2028-02-29"]);
}

#[test]
fn what_cannot_become_a_closed_day_is_skipped_and_named() {
    let text = file(
        "BEGIN:VEVENT\nDTSTART:20261102T090000\nDTEND:20261102T120000\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\n\
         BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261103\nSTATUS:CANCELLED\nEND:VEVENT\n\
         BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261103\nRRULE:FREQ=DAILY\nEND:VEVENT\n\
         BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261345\nEND:VEVENT\n\
         BEGIN:VEVENT\nDTSTART;VALUE=DATE:20200101\nDTEND;VALUE=DATE:20300101\nEND:VEVENT\n",
    );

    let read = import(&text, None).unwrap();

    assert!(read.days.is_empty());
    let reasons: Vec<_> = read.skipped.iter().map(|skipped| (skipped.line, skipped.reason)).collect();
    assert_eq!(reasons[0], (3, "it does not take whole days"));
    assert_eq!(reasons.len(), 6);
    assert_eq!(reasons[5].1, "it takes more than a year");
}

#[test]
fn hostile_files_are_refused_by_name() {
    let huge = "x".repeat(2 << 20);
    let endless = format!(
        "BEGIN:VCALENDAR\n{}",
        "BEGIN:VEVENT\nDTSTART:20260101\nDURATION:P366D\nRRULE:FREQ=YEARLY\nEND:VEVENT\n".repeat(9)
    );
    for (text, reason) in [
        ("", "BEGIN:VCALENDAR is missing"),
        ("{}", "BEGIN:VCALENDAR is missing"),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101", "line 2: the event never ends"),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VEVENT\n", "line 3: an event begins within an event"),
        (huge.as_str(), "larger than 1 MiB"),
        (endless.as_str(), "more than 5000 days"),
    ] {
        let fault = import(text, None).unwrap_err().to_string();
        assert!(fault.contains(reason), "{fault}");
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,400}") {
        let _ = import(&text, None);
    }

    #[test]
    fn no_mangled_file_makes_it_panic_or_declare_too_much(
        parts in prop::collection::vec(prop::sample::select(vec![
            "BEGIN:VEVENT\r\n", "END:VEVENT\n", "DTSTART;VALUE=DATE:20261224\n", "DTSTART:2026", "DTEND;VALUE=DATE:", "99991231\n",
            "RRULE:FREQ=YEARLY;INTERVAL=", "0\n", "-1\n", ";COUNT=4294967295\n", "DURATION:P", "9999999999999999999D\n", "UNTIL=żółć", "\n ", "\\n",
            "SUMMARY:\\", ":", ";", "=", "\u{0}", "BEGIN:VALARM\n", "20240229\n", "BYMONTH=2;",
        ]), 0..60),
    ) {
        let text = format!("BEGIN:VCALENDAR\n{}", parts.concat());
        if let Ok(read) = import(&text, None) {
            prop_assert!(read.days.len() <= tenants::calendar::ics::MOST_DAYS);
            prop_assert!(read.days.windows(2).all(|pair| pair[0].date < pair[1].date));
        }
    }
}
