//! Jobs of outgoing mail.

use kernel::ids::OutgoingId;
use serde::{Deserialize, Serialize};
use store::Job;

/// Hands one mail over to the next server.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DeliverMail {
    /// The mail.
    pub outgoing: OutgoingId,
}

impl Job for DeliverMail {
    const NAME: &'static str = "desk.deliver_mail";
}
