//! Mails as customers' programs write them.

/// A mail of a customer's.
#[derive(Clone, Debug)]
pub struct Letter {
    pub from: String,
    pub to: String,
    pub subject: String,
    /// Without angle brackets.
    pub message_id: String,
    pub answers: Option<String>,
    pub text: String,
    /// What the text is: `text/plain`, `text/html`.
    pub kind: &'static str,
}

impl Letter {
    pub fn new(from: &str, to: &str, subject: &str) -> Self {
        let plain: String = subject.chars().filter(char::is_ascii_alphanumeric).collect();
        let sender = from.split('@').next().unwrap_or_default();
        Self {
            from: from.into(),
            to: to.into(),
            subject: subject.into(),
            message_id: format!("{sender}.{plain}@poczta.example"),
            answers: None,
            text: format!("Dzień dobry,\r\n\r\n{subject}. Proszę o pomoc.\r\n"),
            kind: "text/plain",
        }
    }

    /// The same as an answer to a mail.
    pub fn answering(mut self, message_id: &str) -> Self {
        self.answers = Some(message_id.into());
        self
    }

    /// As it goes over the wire.
    pub fn bytes(&self) -> Vec<u8> {
        let answers = self
            .answers
            .as_ref()
            .map_or_else(String::new, |id| format!("In-Reply-To: <{id}>\r\nReferences: <{id}>\r\n"));
        let Self { from, to, subject, message_id, text, kind, .. } = self;
        format!(
            "From: Anna Kowalska <{from}>\r\nTo: <{to}>\r\nSubject: {subject}\r\nMessage-ID: <{message_id}>\r\n\
             Date: Mon, 24 Nov 2025 09:00:00 +0100\r\n{answers}MIME-Version: 1.0\r\n\
             Content-Type: {kind}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{text}"
        )
        .into_bytes()
    }
}
