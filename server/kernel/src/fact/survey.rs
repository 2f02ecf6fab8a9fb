//! What a fact about a customer's own word holds: which question he was asked, and what he chose.
//!
//! Deliberately absent: what he wrote or said beside it. Invariant: an answer is one of those that its question has.

use serde::{Deserialize, Serialize};

use crate::ids::InteractionId;

/// A question that customers are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// Whether the matter was solved: 1 at the first contact, 2 after several, 3 not.
    Solved,
}

impl Question {
    /// The answers that it has, from the first to the last.
    const fn answers(self) -> (u8, u8) {
        match self {
            Self::Solved => (1, 3),
        }
    }
}

/// A customer's answer about a contact, or else about the case that stands beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Told")]
pub struct SurveyAnswer {
    /// The call or chat; absent: the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interaction: Option<InteractionId>,
    /// What was asked.
    pub question: Question,
    /// What was chosen.
    pub answer: u8,
}

/// An answer as it is told, which may be none of its question's.
#[derive(Deserialize)]
struct Told {
    #[serde(default)]
    interaction: Option<InteractionId>,
    question: Question,
    answer: u8,
}

impl TryFrom<Told> for SurveyAnswer {
    type Error = String;

    fn try_from(told: Told) -> Result<Self, String> {
        let Told { interaction, question, answer } = told;
        let (first, last) = question.answers();
        if (first..=last).contains(&answer) {
            Ok(Self { interaction, question, answer })
        } else {
            Err(format!("answer is not from {first} to {last}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_that_its_question_does_not_have_is_refused() {
        let read = |answer: &str| {
            serde_json::from_str::<SurveyAnswer>(&format!(r#"{{"question":"solved","answer":{answer}}}"#))
        };
        for answer in 1..=3 {
            let told = SurveyAnswer { interaction: None, question: Question::Solved, answer };
            assert_eq!(read(&answer.to_string()).unwrap(), told);
        }
        for wrong in ["0", "4", "256", "-1", "\"1\"", "null"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
        let said = read("4").unwrap_err().to_string();
        assert!(said.starts_with("answer is not from 1 to 3"), "{said}");
    }
}
