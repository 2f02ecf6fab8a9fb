//! What a builder of mails writes is read back as it was meant.

use lettre::message::header::ContentType;
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};
use proptest::prelude::*;

use crate::email::{content, parse};

fn words() -> impl Strategy<Value = String> {
    proptest::string::string_regex("[a-zA-Z0-9 ąćęłńóśźżĄŁŻіїєґыэж漢字ü.,!?=_-]{1,60}")
        .unwrap()
        .prop_map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn a_built_mail_reads_back(
        name in words(), subject in words(), lines in proptest::collection::vec(words(), 1..8), file in "[a-zą-ż0-9 ]{1,30}", bytes in proptest::collection::vec(any::<u8>(), 0..3000),
    ) {
        prop_assume!(!name.is_empty() && !subject.is_empty() && !lines[0].is_empty() && !file.trim().is_empty());
        let file = format!("{}.bin", file.trim());
        let text = lines.join("\n");
        let letter = MultiPart::alternative()
            .singlepart(SinglePart::plain(text.replace('\n', "\r\n")))
            .singlepart(SinglePart::html(format!("<p>{}</p>", lines[0])));
        let attached = Attachment::new(file.clone()).body(bytes.clone(), ContentType::parse("application/x-test").unwrap());
        let mail = Message::builder()
            .from(Mailbox::new(Some(name.clone()), "anna@wp.example".parse::<Address>().unwrap()))
            .to("pomoc@sklep.example".parse().unwrap())
            .subject(subject.clone())
            .multipart(MultiPart::mixed().multipart(letter).singlepart(attached))
            .unwrap();

        let raw = mail.formatted();
        let inbound = parse(&raw).inbound;

        prop_assert_eq!(inbound.subject, Some(subject));
        prop_assert_eq!(inbound.from.and_then(|from| from.name), Some(name));
        let tidy = |text: &str| text.trim().lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
        prop_assert_eq!(tidy(&inbound.text), tidy(&text));
        prop_assert_eq!(inbound.attachments.len(), 1);
        prop_assert_eq!(inbound.attachments[0].name.as_deref(), Some(file.as_str()));
        prop_assert_eq!(content(&raw, &inbound.attachments[0]), Some(bytes));
    }
}
