//! What a browser calls something it asks for, so that asking again after a lost answer does nothing twice.
//!
//! Deliberately absent: a time after which a name may be used again. Invariant: a name belongs to the person who gave it
//! and to one interaction for ever.

use kernel::Fault;
use kernel::ids::{CaseId, InteractionId, PersonId};
use store::{Tx, View};

use super::keys::{self, Key};

/// A name that a browser made up, within its person's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Once(String);

impl Once {
    /// Takes the name: 16 to 64 letters, digits and dashes.
    pub fn new(person: PersonId, name: &str) -> Result<Self, Fault> {
        let fits = (16..=64).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        // No message id looks like this: it has no `@`.
        if fits {
            Ok(Self(format!("once:{}:{name}", person.0)))
        } else {
            Err(Fault::invalid("once", "is no such name"))
        }
    }
}

/// What was done under this name.
pub async fn known(view: &View, once: &Once) -> Result<Option<Key>, Fault> {
    Ok(keys::known(view, &[once.0.as_str()]).await?.into_iter().next())
}

/// Keeps the name for what was done. Two who ask at the same moment: the second is refused, and asks again.
pub(crate) async fn keep(tx: &Tx, once: Option<&Once>, case: CaseId, interaction: InteractionId) -> Result<(), Fault> {
    let Some(once) = once else { return Ok(()) };
    let key = Key { message_id: once.0.clone(), case, interaction, fingerprint: None };
    if keys::note_new(tx, &key).await? { Ok(()) } else { Err(Fault::conflict("this was asked for already")) }
}

#[cfg(test)]
mod tests {
    use kernel::ids::PersonId;
    use uuid::Uuid;

    use super::Once;

    #[test]
    fn a_name_is_no_message_id() {
        let person = PersonId(Uuid::nil());
        assert!(Once::new(person, "0196b2f0-7c1e-4a9b-b0de-000000000001").is_ok());
        for bad in ["", "short", "with@sign-and-more-of-it", "mit leerzeichen und mehr"] {
            assert!(Once::new(person, bad).is_err(), "{bad}");
        }
    }
}
