//! Fills the words of a case into a saved reply. Pure.
//!
//! Fields stand in double braces: `{{customer.name}}`. Deliberately absent: conditions and loops; a reply that needs
//! them is two replies. Invariant: what a customer wrote is never read as a field, because text is filled in once.

use std::fmt;

/// Something of a case that a saved reply may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The customer's name as he gives it.
    CustomerName,
    /// The first word of it.
    CustomerFirstName,
    /// The case's public number: `LS-48213`.
    CaseNumber,
    /// The case's subject.
    CaseSubject,
    /// The name under which the agent answers.
    AgentAlias,
    /// The project's name towards customers.
    ProjectName,
    /// The client's name.
    ClientName,
    /// Today, in the language of the reply.
    Today,
}

/// Every field with its name, as the editor offers them.
pub const FIELDS: [(&str, Field); 8] = [
    ("customer.name", Field::CustomerName),
    ("customer.first_name", Field::CustomerFirstName),
    ("case.number", Field::CaseNumber),
    ("case.subject", Field::CaseSubject),
    ("agent.alias", Field::AgentAlias),
    ("project.name", Field::ProjectName),
    ("client.name", Field::ClientName),
    ("today", Field::Today),
];

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(FIELDS.iter().find(|(_, field)| field == self).map_or("", |(name, _)| name))
    }
}

/// The words of one case. An empty one is missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The customer's name.
    pub customer_name: String,
    /// The case's public number.
    pub case_number: String,
    /// The case's subject.
    pub case_subject: String,
    /// The name under which the agent answers.
    pub agent_alias: String,
    /// The project's name towards customers.
    pub project_name: String,
    /// The client's name.
    pub client_name: String,
    /// Today.
    pub today: String,
}

impl Words {
    fn of(&self, field: Field) -> &str {
        match field {
            Field::CustomerName => &self.customer_name,
            Field::CustomerFirstName => self.customer_name.split_whitespace().next().unwrap_or_default(),
            Field::CaseNumber => &self.case_number,
            Field::CaseSubject => &self.case_subject,
            Field::AgentAlias => &self.agent_alias,
            Field::ProjectName => &self.project_name,
            Field::ClientName => &self.client_name,
            Field::Today => &self.today,
        }
    }
}

/// A reply with its words filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rendered {
    /// The text.
    pub text: String,
    /// Fields that the case has no words for; they are left empty.
    pub missing: Vec<Field>,
}

impl Rendered {
    fn fill(&mut self, field: Field, word: &str) {
        if word.is_empty() && !self.missing.contains(&field) {
            self.missing.push(field);
        }
        self.text.push_str(word);
    }
}

enum Piece<'a> {
    Text(&'a str),
    Field(&'a str),
}

/// The text in pieces. Braces that never close are text.
fn pieces(body: &str) -> Vec<Piece<'_>> {
    let mut all = Vec::new();
    let mut rest = body;
    while let Some(start) = rest.find("{{") {
        let Some(length) = rest[start + 2..].find("}}") else { break };
        all.push(Piece::Text(&rest[..start]));
        all.push(Piece::Field(rest[start + 2..start + 2 + length].trim()));
        rest = &rest[start + length + 4..];
    }
    all.push(Piece::Text(rest));
    all
}

fn known(name: &str) -> Option<Field> {
    FIELDS.iter().find(|(field, _)| *field == name).map(|(_, field)| *field)
}

/// The fields of a text that do not exist, each once, in order.
pub fn unknown(body: &str) -> Vec<String> {
    let mut names = Vec::new();
    for piece in pieces(body) {
        if let Piece::Field(name) = piece
            && known(name).is_none()
            && !names.iter().any(|seen| seen == name)
        {
            names.push(name.to_owned());
        }
    }
    names
}

/// Fills the words in; fields that do not exist stay as they are written.
pub fn render(body: &str, words: &Words) -> Rendered {
    let mut rendered = Rendered::default();
    for piece in pieces(body) {
        match piece {
            Piece::Text(text) => rendered.text.push_str(text),
            Piece::Field(name) => match known(name) {
                Some(field) => rendered.fill(field, words.of(field).trim()),
                None => rendered.text.extend(["{{", name, "}}"]),
            },
        }
    }
    rendered
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words() -> Words {
        Words { customer_name: "Olena Tkachenko".into(), case_number: "LS-48213".into(), ..Words::default() }
    }

    #[test]
    fn words_are_filled_in_and_what_lacks_is_named() {
        let made =
            render("Dzień dobry {{ customer.first_name }}, {{case.number}}. {{agent.alias}}{{agent.alias}}", &words());

        assert_eq!(made.text, "Dzień dobry Olena, LS-48213. ");
        assert_eq!(made.missing, [Field::AgentAlias]);
    }

    #[test]
    fn a_field_that_does_not_exist_is_named_once_and_left_in_the_text() {
        assert_eq!(unknown("{{customer.nam}} {{x}} {{x}} {{case.number}}"), ["customer.nam", "x"]);
        assert_eq!(render("a {{x}} b", &words()).text, "a {{x}} b");
    }

    #[test]
    fn what_a_customer_wrote_is_not_read_as_a_field() {
        let trick = Words { customer_name: "{{case.number}}".into(), ..words() };

        assert_eq!(render("{{customer.name}}", &trick).text, "{{case.number}}");
    }

    proptest! {
        #[test]
        fn no_text_breaks_rendering(body in "[{}a-zż. ]{0,60}") {
            let made = render(&body, &words());
            prop_assert!(unknown(&body).iter().all(|name| !name.contains("}}")));
            prop_assert!(body.contains("{{") || made.text == body);
        }
    }
}
