//! Mails that follow from here. The jobs carry ids only; the token is minted when the mail is written, so that none
//! lies in the outbox. `channels` sends them. A job whose person is missing is done: nobody is told whether he exists.

use kernel::ids::PersonId;
use serde::{Deserialize, Serialize};
use store::Job;

/// Sends somebody the link by which he chooses his first password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SendInvitation {
    /// Who is invited.
    pub person: PersonId,
}

/// Sends somebody the link by which he chooses a new password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SendReset {
    /// Who asked; for an unknown address an id that nobody has.
    pub person: PersonId,
}

/// Tells somebody that the way he signs in has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SendNotice {
    /// Who.
    pub person: PersonId,
    /// What changed.
    pub change: Change,
}

/// What changed about the way somebody signs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// A new password.
    Password,
    /// Another e-mail address.
    Email,
    /// A second factor was added.
    SecondFactorOn,
    /// The second factor was taken away.
    SecondFactorOff,
}

impl Job for SendInvitation {
    const NAME: &'static str = "access.send_invitation";
}

impl Job for SendReset {
    const NAME: &'static str = "access.send_reset";
}

impl Job for SendNotice {
    const NAME: &'static str = "access.send_notice";
}
