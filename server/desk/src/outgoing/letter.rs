//! How a letter of ours is put together: words, signature, and what the customer wrote, once as text and once as HTML.
//!
//! Deliberately absent: cleaning, which whoever takes the words from a browser does. Invariant: what a customer wrote
//! stands in our HTML as text, never as markup.

use crate::interactions::Interaction;

/// At most so many lines of the customer are quoted.
const LINES: usize = 200;

/// The letter as text.
pub(super) fn text(words: &str, signature: &str, heard: &Interaction) -> String {
    let signed = if signature.trim().is_empty() { String::new() } else { format!("\n\n-- \n{signature}") };
    let quoted: Vec<String> = lines(heard).map(|line| format!("> {line}")).collect();
    format!("{}{signed}\n\n{}\n{}", words.trim_end(), head(heard), quoted.join("\n")).trim_end().to_owned()
}

/// The letter as HTML; `words` are clean markup.
pub(super) fn html(words: &str, signature: &str, heard: &Interaction) -> String {
    let broken = |text: &mut dyn Iterator<Item = &str>| text.map(escaped).collect::<Vec<_>>().join("<br>");
    let signed = if signature.trim().is_empty() {
        String::new()
    } else {
        format!("<div><br></div><div>-- <br>{}</div>", broken(&mut signature.trim_end().lines()))
    };
    format!(
        "{words}{signed}<div><br></div><div>{}</div><blockquote style=\"margin:0 0 0 8px;border-left:2px solid #ccc;\
         padding-left:10px;color:#555\">{}</blockquote>",
        escaped(&head(heard)),
        broken(&mut lines(heard))
    )
}

/// Who wrote when.
fn head(heard: &Interaction) -> String {
    let who = heard.from.as_ref().map(|from| from.name.clone().unwrap_or_else(|| from.address.clone()));
    format!("{}, {}:", heard.at.format("%Y-%m-%d %H:%M UTC"), who.unwrap_or_default())
}

fn lines(heard: &Interaction) -> impl Iterator<Item = &str> {
    heard.text.lines().take(LINES)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};
    use kernel::ids::{CaseId, InteractionId, ProjectId};
    use uuid::Uuid;

    use super::{html, text};
    use crate::inbound::Address;
    use crate::interactions::{Interaction, Kind};

    fn heard(words: &str) -> Interaction {
        let (id, nil) = (InteractionId(Uuid::nil()), Uuid::nil());
        let mut said = Interaction::new(id, CaseId(nil), ProjectId(nil), Kind::MailIn, DateTime::<Utc>::UNIX_EPOCH);
        said.from = Some(Address { address: "marta@poczta.pl".into(), name: Some("Marta <W>".into()) });
        words.clone_into(&mut said.text);
        said
    }

    #[test]
    fn the_text_carries_signature_and_history() {
        let letter = text("Dzień dobry\n", "Anna\nLeśna Sowa", &heard("Gdzie paczka?\nMarta"));
        let quoted = "1970-01-01 00:00 UTC, Marta <W>:\n> Gdzie paczka?\n> Marta";
        assert_eq!(letter, format!("Dzień dobry\n\n-- \nAnna\nLeśna Sowa\n\n{quoted}"));
    }

    #[test]
    fn what_the_customer_wrote_is_no_markup_of_ours() {
        let letter = html("<div><b>Tak</b></div>", "Anna", &heard("<script>alert(1)</script>\n& more"));
        assert!(letter.starts_with("<div><b>Tak</b></div>"), "{letter}");
        assert!(letter.contains("-- <br>Anna"), "{letter}");
        assert!(letter.contains("Marta &lt;W&gt;"), "{letter}");
        assert!(letter.contains("&lt;script&gt;alert(1)&lt;/script&gt;<br>&amp; more"), "{letter}");
    }

    #[test]
    fn no_signature_leaves_no_line_for_it() {
        assert!(!text("Tak", " ", &heard("?")).contains("-- "));
        assert!(!html("Tak", "", &heard("?")).contains("-- "));
    }
}
