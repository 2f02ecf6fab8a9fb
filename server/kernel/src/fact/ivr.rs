//! What facts about a menu hold: the steps that a customer came to, and the keys that he pressed there.
//!
//! Deliberately absent: what he gives rather than chooses, the digits of an order or of a card, which no fact holds. Invariant:
//! a step is known by its place in the call, so that it does not matter in which order, or how often, it is told.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::ids::InteractionId;

/// The most signs of a step's code.
const LONGEST: usize = 32;

/// A step of a menu by its code: 1 to 32 letters, digits, `_` and `-`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct IvrStep {
    /// What is not filled is nought, which no code holds.
    signs: [u8; LONGEST],
}

/// What is no code of a step, or no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// The code of a step.
    #[error("the code of a step is 1 to 32 letters, digits, _ and -")]
    Step,
    /// A key.
    #[error("a key is one of 0 to 9, * and #")]
    Key,
}

impl IvrStep {
    /// The step of a code.
    pub fn of(code: &str) -> Result<Self, Wrong> {
        let allowed = |sign: &u8| sign.is_ascii_alphanumeric() || matches!(sign, b'_' | b'-');
        let mut signs = [0; LONGEST];
        let place = signs.get_mut(..code.len()).filter(|place| !place.is_empty()).ok_or(Wrong::Step)?;
        place.copy_from_slice(code.as_bytes());
        if place.iter().all(allowed) { Ok(Self { signs }) } else { Err(Wrong::Step) }
    }

    /// Its code.
    pub fn code(&self) -> &str {
        let end = self.signs.iter().position(|sign| *sign == 0).unwrap_or(LONGEST);
        self.signs.get(..end).and_then(|signs| std::str::from_utf8(signs).ok()).unwrap_or_default()
    }
}

impl TryFrom<String> for IvrStep {
    type Error = Wrong;

    fn try_from(code: String) -> Result<Self, Wrong> {
        Self::of(&code)
    }
}

impl From<IvrStep> for String {
    fn from(step: IvrStep) -> Self {
        step.code().to_owned()
    }
}

impl fmt::Debug for IvrStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "IvrStep({})", self.code())
    }
}

/// A key of a telephone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "char", into = "char")]
pub struct IvrKey(char);

impl TryFrom<char> for IvrKey {
    type Error = Wrong;

    fn try_from(sign: char) -> Result<Self, Wrong> {
        if sign.is_ascii_digit() || matches!(sign, '*' | '#') { Ok(Self(sign)) } else { Err(Wrong::Key) }
    }
}

impl From<IvrKey> for char {
    fn from(key: IvrKey) -> Self {
        key.0
    }
}

/// A customer came to a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IvrVisit {
    /// The contact.
    pub interaction: InteractionId,
    /// Its place among the steps of the contact, the first being 1.
    pub place: u16,
    /// The step.
    pub step: IvrStep,
}

/// A customer chose by a key, or let the time pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IvrPress {
    /// The contact.
    pub interaction: InteractionId,
    /// The place of the step at which it was.
    pub place: u16,
    /// The key; absent: he pressed none in time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<IvrKey>,
    /// Whether the step has that key, or goes on by itself where none is pressed.
    pub taken: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_its_code_and_what_is_no_code_is_refused() {
        for code in ["a", "orders", "Order_status-2", "12345678901234567890123456789012"] {
            let step = IvrStep::of(code).unwrap();
            assert_eq!(step.code(), code);
            let text = serde_json::to_string(&step).unwrap();
            assert_eq!((text.as_str(), serde_json::from_str(&text).ok()), (&*format!("{code:?}"), Some(step)));
        }
        for wrong in ["", "two words", "zamówienia", "a\0b", "123456789012345678901234567890123"] {
            assert_eq!(IvrStep::of(wrong), Err(Wrong::Step), "{wrong}");
            assert!(serde_json::from_str::<IvrStep>(&format!("{wrong:?}")).is_err());
        }
    }

    #[test]
    fn a_key_is_one_of_a_telephone() {
        for sign in "0123456789*#".chars() {
            assert_eq!(serde_json::from_str::<IvrKey>(&format!("\"{sign}\"")).map(char::from).unwrap(), sign);
        }
        for wrong in ["\"a\"", "\"12\"", "\"\"", "1", "\"٣\""] {
            assert!(serde_json::from_str::<IvrKey>(wrong).is_err(), "{wrong}");
        }
    }
}
