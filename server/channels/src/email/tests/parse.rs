use super::*;

#[test]
fn a_plain_mail_is_read() {
    let raw = b"From: =?utf-8?Q?=C5=81ucja?= <l@x.pl>\r\nTo: help@shop.example\r\nSubject: Paczka\r\nMessage-ID: <a@x.pl>\r\n\
        Date: Fri, 20 Nov 2026 10:15:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDzie\xc5\x84 dobry,\r\ngdzie jest paczka?\r\n";

    let mail = parse(raw).inbound;

    assert_eq!(mail.from, Some(Address { address: "l@x.pl".into(), name: Some("Łucja".into()) }));
    assert_eq!(mail.text, "Dzień dobry,\ngdzie jest paczka?");
    assert_eq!(mail.message_id.as_deref(), Some("a@x.pl"));
    assert_eq!(mail.automatic, None);
}
