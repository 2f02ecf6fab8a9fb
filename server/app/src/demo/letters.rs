//! The mails of customers as they come over the wire.
//!
//! Written by the same hand that writes ours, so they are well formed; the broken ones are in the corpus of `channels`.
//! Invariant: whatever comes from here is read by `channels::email::parse` like any mail of the world.

use channels::sender::{AutoKind, Enclosure, Outgoing, Party, Sealed};
use kernel::{Fault, Time};

use super::customers::Customer;

/// A mail of a customer.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Who writes.
    pub from: Party,
    /// To which address of a shop.
    pub to: Party,
    /// The subject.
    pub subject: String,
    /// The words.
    pub text: String,
    /// Our mail that it answers: its id, when it was written, and its words.
    pub answers: Option<Answered>,
    /// Its own id.
    pub id: String,
    /// When it was written.
    pub at: Time,
    /// Files.
    pub files: Vec<Enclosure>,
    /// Also as HTML, with pictures that lie elsewhere.
    pub rich: bool,
    /// No person wrote it.
    pub automatic: bool,
}

/// A mail of ours that a customer answers.
#[derive(Clone, Debug)]
pub struct Answered {
    /// Its id.
    pub id: String,
    /// The ids before it.
    pub before: Vec<String>,
    /// Its words.
    pub text: String,
}

impl Letter {
    /// The mail, sealed.
    pub fn seal(&self) -> Result<Sealed, Fault> {
        let text = match &self.answers {
            Some(answered) if !self.automatic => format!("{}\n\n{}", self.text, quoted(&answered.text)),
            _ => self.text.clone(),
        };
        let mut references = self.answers.as_ref().map(|answered| answered.before.clone()).unwrap_or_default();
        references.extend(self.answers.iter().map(|answered| answered.id.clone()));
        let mail = Outgoing {
            from: self.from.clone(),
            to: vec![self.to.clone()],
            cc: Vec::new(),
            reply_to: None,
            subject: self.subject.clone(),
            message_id: self.id.clone(),
            in_reply_to: self.answers.as_ref().map(|answered| answered.id.clone()),
            references,
            at: self.at,
            html: self.rich.then(|| rich(&text, &self.from.address)),
            text,
            attachments: self.files.clone(),
            automatic: self.automatic.then_some(AutoKind::Replied),
            loop_mark: None,
            null_sender: self.automatic,
        };
        mail.seal().map_err(|refused| Fault::storage(refused.to_string()))
    }
}

/// A customer as a mail names him.
pub fn party(customer: &Customer) -> Party {
    Party { name: Some(customer.name.clone()), address: customer.email.clone() }
}

fn quoted(text: &str) -> String {
    let lines = text.lines().take(12).map(|line| format!("> {line}"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The words as a mail program sends them: with a signature's picture and a pixel that counts readers.
fn rich(text: &str, from: &str) -> String {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let lines: Vec<String> =
        escaped.split("\n\n").map(|part| format!("<p>{}</p>", part.replace('\n', "<br>"))).collect();
    let host = from.rsplit('@').next().unwrap_or("poczta.example");
    format!(
        "<html><body style=\"font-family:Verdana;font-size:13px\">{}<p><img src=\"https://img.{host}/sig.png\" \
         width=\"120\" height=\"30\" alt=\"\"></p><img src=\"https://track.{host}/o.gif\" width=\"1\" height=\"1\"></body></html>",
        lines.concat()
    )
}

/// The report of a mail server that could not hand our mail over.
pub fn bounce(to: &str, lost: &str, original: &str, (id, at): (&str, Time)) -> Vec<u8> {
    let host = lost.rsplit('@').next().unwrap_or("poczta.example");
    let date = at.to_rfc2822();
    [
        format!("From: Mail Delivery System <mailer-daemon@{host}>"),
        format!("To: <{to}>"),
        "Subject: Undelivered Mail Returned to Sender".to_owned(),
        format!("Date: {date}"),
        format!("Message-ID: <{id}>"),
        format!("In-Reply-To: <{original}>"),
        "Auto-Submitted: auto-replied".to_owned(),
        "MIME-Version: 1.0".to_owned(),
        "Content-Type: multipart/report; report-type=delivery-status; boundary=\"=_report\"".to_owned(),
        String::new(),
        "--=_report".to_owned(),
        "Content-Type: text/plain; charset=us-ascii".to_owned(),
        String::new(),
        format!("I'm sorry to have to inform you that your message could not be delivered.\n\n<{lost}>: host mx.{host} said: 550 5.1.1 <{lost}>: Recipient address rejected: User unknown").replace('\n', "\r\n"),
        String::new(),
        "--=_report".to_owned(),
        "Content-Type: message/delivery-status".to_owned(),
        String::new(),
        format!("Reporting-MTA: dns; mx.{host}"),
        String::new(),
        format!("Final-Recipient: rfc822; {lost}"),
        "Action: failed".to_owned(),
        "Status: 5.1.1".to_owned(),
        format!("Diagnostic-Code: smtp; 550 5.1.1 <{lost}>: Recipient address rejected: User unknown"),
        String::new(),
        "--=_report".to_owned(),
        "Content-Type: text/rfc822-headers".to_owned(),
        String::new(),
        format!("From: <{to}>"),
        format!("To: <{lost}>"),
        format!("Message-ID: <{original}>"),
        String::new(),
        "--=_report--".to_owned(),
        String::new(),
    ]
    .join("\r\n")
    .into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bounce_is_read_as_one() {
        let at = "2026-11-22T12:00:00Z".parse().unwrap();
        let bytes =
            bounce("pomoc@lesnasowa.example", "a@poczta.example", "x@lesnasowa.example", ("b@poczta.example", at));
        let parsed = channels::email::parse(&bytes).inbound;

        let bounce = parsed.bounce.unwrap();
        assert_eq!(bounce.original_message_id.as_deref(), Some("x@lesnasowa.example"));
        assert_eq!(bounce.status.as_deref(), Some("5.1.1"));
    }

    #[test]
    fn an_answer_is_read_without_what_it_quotes() {
        let answered =
            Answered { id: "x@lesnasowa.example".into(), before: Vec::new(), text: "Dzień dobry,\nwysłane.".into() };
        let letter = Letter {
            from: Party { name: Some("Żaneta Łoś".into()), address: "z@poczta.example".into() },
            to: Party::bare("pomoc@lesnasowa.example"),
            subject: "Re: Gdzie paczka?".into(),
            text: "Dziękuję bardzo!".into(),
            answers: Some(answered),
            id: "y@poczta.example".into(),
            at: "2026-11-22T12:00:00Z".parse().unwrap(),
            files: vec![crate::demo::files::document("a.pdf", "Faktura")],
            rich: true,
            automatic: false,
        };
        let parsed = channels::email::parse(&letter.seal().unwrap().bytes).inbound;

        assert_eq!(parsed.text_new.trim(), "Dziękuję bardzo!");
        assert_eq!(parsed.in_reply_to, ["x@lesnasowa.example"]);
        assert_eq!(parsed.attachments.len(), 1);
        assert!(parsed.html.is_some());
    }
}
