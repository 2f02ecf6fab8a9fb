//! Invitations in words: what, when, where, by whom.
//!
//! Deliberately absent: recurrence, time zones and answering; the file itself is kept. Invariant: linear, a few lines
//! at most.

/// What an invitation says, in lines; nothing if it holds no event.
pub fn summary(text: &str) -> Option<String> {
    let lines = unfolded(text);
    let mut out = Vec::new();
    let (mut within, mut events) = (false, 0);
    for line in &lines {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let word = name.split(';').next().unwrap_or_default().to_ascii_uppercase();
        match (word.as_str(), value.trim()) {
            ("BEGIN", "VEVENT" | "VTODO") => {
                within = true;
                events += 1;
            }
            ("END", "VEVENT" | "VTODO") => within = false,
            ("SUMMARY" | "LOCATION" | "DESCRIPTION", value) if within && !value.is_empty() => {
                out.push(unescaped(value));
            }
            ("DTSTART" | "DTEND" | "DUE", value) if within => out.push(moment(name, value)),
            ("ORGANIZER", value) if within => out.push(organiser(name, value)),
            _ => {}
        }
        if events > 5 || out.len() > 30 {
            break;
        }
    }
    (!out.is_empty()).then(|| out.join("\n"))
}

fn unfolded(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines().take(2000) {
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(more), Some(last)) if last.len() < 20_000 => last.push_str(more),
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

fn unescaped(value: &str) -> String {
    value.replace("\\n", "\n").replace("\\N", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")
}

/// `DTSTART;TZID=Europe/Warsaw:20261120T100000` → `2026-11-20 10:00 Europe/Warsaw`.
fn moment(name: &str, value: &str) -> String {
    let digits = |from: usize, to: usize| value.get(from..to).unwrap_or_default();
    let zone = name.split(';').find_map(|one| one.strip_prefix("TZID=")).unwrap_or(if value.ends_with('Z') {
        "UTC"
    } else {
        ""
    });
    let day = format!("{}-{}-{}", digits(0, 4), digits(4, 6), digits(6, 8));
    let time = if value.len() >= 13 { format!(" {}:{}", digits(9, 11), digits(11, 13)) } else { String::new() };
    format!("{day}{time} {}", zone.trim_matches('"')).trim_end().to_owned()
}

fn organiser(name: &str, value: &str) -> String {
    let address = value.strip_prefix("mailto:").or(value.strip_prefix("MAILTO:")).unwrap_or(value);
    match name.split(';').find_map(|one| one.strip_prefix("CN=")) {
        Some(name) => format!("{} <{address}>", name.trim_matches('"')),
        None => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invitation_in_words() {
        let text = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nSUMMARY:Odbi\u{f3}r\\, paczka\r\n dluga\r\n\
            DTSTART;TZID=Europe/Warsaw:20261120T100000\r\nDTEND:20261120T100000Z\r\nLOCATION:Sklep\r\n\
            ORGANIZER;CN=\"Jan K\":mailto:jan@x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

        assert_eq!(
            summary(text).unwrap(),
            "Odbiór, paczkadluga\n2026-11-20 10:00 Europe/Warsaw\n2026-11-20 10:00 UTC\nSklep\nJan K <jan@x>"
        );
        assert_eq!(summary("BEGIN:VCALENDAR\r\nSUMMARY:x"), None);
    }
}
