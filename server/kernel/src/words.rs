//! Closed lists of words that stand in rows, in facts and in audit lines: [`words!`](crate::words).
//!
//! Invariant: a value has one word, in the store as in JSON.

/// An enum whose values are stored by a word each; whoever uses it has `serde` at hand.
#[macro_export]
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$each])* #[serde(rename = $word)] $variant),+
        }

        #[allow(dead_code, reason = "a list need not use all that lists can")]
        impl $name {
            /// Every one of them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The word by which it is stored.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The value of a word.
            pub fn read(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }

            /// The value of a stored word; another word is a fault of the store.
            pub fn stored(word: &str) -> Result<Self, $crate::Fault> {
                Self::read(word).ok_or_else(|| $crate::Fault::storage(format!("{} {word:?}", stringify!($name))))
            }
        }
    };
}

#[cfg(test)]
mod tests {
    words! {
        /// How a thing stands.
        State {
            /// It waits.
            Waiting = "waiting",
            /// It is over.
            Over = "is_over",
        }
    }

    #[test]
    fn a_value_has_one_word_in_the_store_and_in_json() {
        for state in State::ALL {
            assert_eq!(State::read(state.word()), Some(*state));
            assert_eq!(State::stored(state.word()).unwrap(), *state);
            assert_eq!(serde_json::to_string(state).unwrap(), format!("{:?}", state.word()));
        }
    }

    #[test]
    fn an_unknown_word_is_a_fault_that_says_it() {
        assert_eq!(State::read("Waiting"), None);
        let fault = State::stored("gone").unwrap_err().to_string();
        assert!(fault.contains("State \"gone\""), "{fault}");
    }
}
