//! What a sealed mail looks like to those who receive it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

use bytes::Bytes;
use channels::sender::{AutoKind, Enclosure, NotSendable, Outgoing, Party};
use mail_parser::{MessageParser, MimeHeaders};
use proptest::prelude::*;

fn party(name: &str, address: &str) -> Party {
    Party { name: Some(name.into()), address: address.into() }
}

fn mail() -> Outgoing {
    Outgoing {
        from: party("Sklep Żółw", "pomoc@sklep.example"),
        to: vec![party("Олена Шевченко", "olena@example.net")],
        cc: vec![Party::bare("maz@example.net")],
        reply_to: Some(Party::bare("pomoc+c-abc123@sklep.example")),
        subject: "Re: zażółć gęślą jaźń — де моя посилка? 📦 i jeszcze dużo więcej słów, żeby się nie zmieściło".into(),
        message_id: "m1@sklep.example".into(),
        in_reply_to: Some("q2@example.net".into()),
        references: vec!["q1@example.net".into(), "q2@example.net".into()],
        at: kernel::time::from_micros(1_795_777_200_000_000),
        text: "Dzień dobry,\npaczka już jest w drodze.\n\n.kropka\n> Доброго дня\n".into(),
        html: Some("<p>Dzień dobry, <b>paczka</b> już jest w drodze.</p><img src=\"cid:logo@sklep.example\">".into()),
        attachments: vec![
            Enclosure {
                name: "рахунок-фактура за листопад, дуже довга назва файлу.pdf".into(),
                content_type: "application/pdf".into(),
                bytes: Bytes::from_static(&[0, 1, 2, 255, 13, 10, 10]),
                content_id: None,
            },
            Enclosure {
                name: "logo.png".into(),
                content_type: "image/png".into(),
                bytes: Bytes::from_static(b"png"),
                content_id: Some("logo@sklep.example".into()),
            },
        ],
        automatic: None,
        loop_mark: Some("shop-7".into()),
        null_sender: false,
    }
}

#[test]
fn a_mail_in_any_alphabet_arrives_as_it_was_written() {
    let mail = mail();

    let sealed = mail.seal().unwrap();

    assert!(sealed.bytes.is_ascii());
    let lines = sealed.bytes.split(|byte| *byte == b'\n');
    assert!(lines.clone().all(|line| line.len() < 999), "no line too long for any server");
    assert!(lines.rev().skip(1).all(|line| line.ends_with(b"\r")), "no bare line feed");
    let read = MessageParser::default().parse(&sealed.bytes).unwrap();
    assert_eq!(read.subject(), Some(mail.subject.as_str()));
    assert_eq!(read.message_id(), Some("m1@sklep.example"));
    assert_eq!(read.in_reply_to().as_text(), Some("q2@example.net"));
    assert_eq!(read.references().as_text_list().unwrap(), ["q1@example.net", "q2@example.net"]);
    let from = read.from().unwrap().first().unwrap();
    assert_eq!((from.name(), from.address()), (Some("Sklep Żółw"), Some("pomoc@sklep.example")));
    assert_eq!(read.to().unwrap().first().unwrap().name(), Some("Олена Шевченко"));
    assert_eq!(read.reply_to().unwrap().first().unwrap().address(), Some("pomoc+c-abc123@sklep.example"));
    assert_eq!(read.body_text(0).unwrap().replace("\r\n", "\n").trim_end(), mail.text.trim_end());
    assert_eq!(read.body_html(0).unwrap().trim_end(), mail.html.as_deref().unwrap());
    assert_eq!(read.header_raw("X-Manyhands-Loop").map(str::trim), Some("shop-7"));
    assert_eq!(read.header_raw("Auto-Submitted"), None);
    let files: Vec<_> = read.attachments().map(|part| (part.attachment_name().unwrap(), part.contents())).collect();
    assert!(files.contains(&(mail.attachments[0].name.as_str(), &mail.attachments[0].bytes[..])), "{files:?}");
    let kinds: Vec<_> = read.parts.iter().filter_map(|part| part.content_type()?.subtype()).collect();
    assert_eq!(kinds, ["mixed", "alternative", "plain", "related", "html", "png", "pdf"]);
}

#[test]
fn the_envelope_names_everybody_once_and_nobody_else() {
    let mut mail = mail();
    mail.cc.push(Party::bare("olena@example.net"));

    let sealed = mail.seal().unwrap();

    assert_eq!(sealed.from.as_deref(), Some("pomoc@sklep.example"));
    assert_eq!(sealed.to, ["olena@example.net", "maz@example.net"]);
}

#[test]
fn a_plain_mail_is_one_part() {
    let sealed = Outgoing { html: None, attachments: Vec::new(), ..mail() }.seal().unwrap();

    let read = MessageParser::default().parse(&sealed.bytes).unwrap();

    assert_eq!(read.parts.len(), 1);
    assert_eq!(read.content_type().unwrap().subtype(), Some("plain"));
}

#[test]
fn a_machine_says_that_it_is_one() {
    for (kind, word) in [(AutoKind::Replied, "auto-replied"), (AutoKind::Generated, "auto-generated")] {
        let sealed = Outgoing { automatic: Some(kind), null_sender: true, ..mail() }.seal().unwrap();

        let read = MessageParser::default().parse(&sealed.bytes).unwrap();
        let header = |name: &str| read.header_raw(name).map(str::trim).map(str::to_owned);
        assert_eq!(header("Auto-Submitted").as_deref(), Some(word));
        assert_eq!(header("X-Auto-Response-Suppress").as_deref(), Some("All"));
        assert_eq!(header("Precedence").as_deref(), Some("bulk"));
        assert_eq!(sealed.from, None);
    }
}

#[test]
fn a_broken_id_of_somebody_else_does_not_keep_an_answer_back() {
    let references = (0..50).map(|count| format!("q{count}@example.net")).chain(["bro ken".into(), "b\r\nX: y".into()]);
    let mail = Outgoing { references: references.collect(), in_reply_to: Some("ж@x".into()), ..mail() };

    let sealed = mail.seal().unwrap();

    let read = MessageParser::default().parse(&sealed.bytes).unwrap();
    let named = read.references().as_text_list().unwrap().to_vec();
    assert_eq!((named.len(), named[0].as_ref(), named[19].as_ref()), (20, "q0@example.net", "q49@example.net"));
    assert!(read.in_reply_to().is_empty());
}

#[test]
fn what_is_no_kind_of_file_goes_as_plain_bytes() {
    for kind in ["", "nonsense", "multipart/mixed", "message/rfc822", "text/html\r\nX: y"] {
        let mut mail = mail();
        mail.attachments.truncate(1);
        mail.attachments[0].content_type = kind.into();

        let sealed = mail.seal().unwrap();

        let read = MessageParser::default().parse(&sealed.bytes).unwrap();
        let file = read.attachments().next().unwrap();
        assert_eq!(file.content_type().unwrap().subtype(), Some("octet-stream"), "{kind:?}");
        assert_eq!(file.contents(), &mail.attachments[0].bytes[..]);
    }
}

type Spoil = fn(&mut Outgoing, String);

const FIELDS: [(&str, Spoil); 9] = [
    ("subject", |mail, evil| mail.subject = evil),
    ("from", |mail, evil| mail.from.name = Some(evil)),
    ("from", |mail, evil| mail.from.address = evil),
    ("to", |mail, evil| mail.to[0].name = Some(evil)),
    ("to", |mail, evil| mail.to[0].address = evil),
    ("reply_to", |mail, evil| mail.reply_to = Some(Party::bare(evil))),
    ("message_id", |mail, evil| mail.message_id = evil),
    ("attachment", |mail, evil| mail.attachments[0].name = evil),
    ("loop_mark", |mail, evil| mail.loop_mark = Some(evil)),
];

#[test]
fn no_field_can_add_a_header() {
    for evil in ["x\r\nBcc: victim@example.net", "x\nBcc: victim@example.net", "x\rBcc: y", "x\0y", "x\u{85}Bcc: y"] {
        for (field, spoil) in FIELDS {
            let mut mail = mail();
            spoil(&mut mail, evil.to_owned());

            let sealed = mail.seal();

            assert!(matches!(sealed, Err(NotSendable { field: named, .. }) if named == field), "{field}: {evil:?}");
        }
    }
}

#[test]
fn a_subject_with_odd_blanks_is_still_answered() {
    let sealed = Outgoing { subject: "Zażółć  gęślą\tjaźń\u{7} ".into(), ..mail() }.seal().unwrap();

    let read = MessageParser::default().parse(&sealed.bytes).unwrap();

    assert_eq!(read.subject(), Some("Zażółć gęślą jaźń"));
}

#[test]
fn nobody_to_send_to_is_no_mail() {
    assert!(Outgoing { to: Vec::new(), cc: Vec::new(), ..mail() }.seal().is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn whatever_is_written_arrives(subject in "\\PC{0,300}", text in "[^\\x00\\r]{0,2000}", name in "[^\\p{C}\"\\\\]{1,120}") {
        let mut mail = Outgoing { subject: subject.clone(), text: text.clone(), html: None, ..mail() };
        mail.attachments.truncate(1);
        mail.attachments[0].name = name.clone();

        let Ok(sealed) = mail.seal() else {
            let breaks = |text: &String| text.contains(['\u{2028}', '\u{2029}']);
            prop_assert!(breaks(&subject) || breaks(&name), "refused without a reason");
            return Ok(());
        };

        prop_assert!(sealed.bytes.is_ascii());
        let read = MessageParser::default().parse(&sealed.bytes).unwrap();
        prop_assert_eq!(read.attachments().count(), 1);
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert_eq!(words(&read.body_text(0).unwrap_or_default()), words(&text));
        prop_assert_eq!(words(read.subject().unwrap_or_default()), words(&subject));
    }
}
