//! Lanes and people for the tests of what is pure here.

use chrono::Duration;
use kernel::Time;
use kernel::fact::{AgentState, Channel};
use kernel::ids::{PersonId, TenantId};
use tenants::kpi::{Kpi, Standing};

use super::{Agent, Carried, Kept, Lane};
use crate::presence;

/// So many seconds after noon of a day.
pub fn at(seconds: i64) -> Time {
    Time::UNIX_EPOCH + Duration::days(20_000) + Duration::hours(12) + Duration::seconds(seconds)
}

/// Somebody who is there since noon, for these clients.
pub fn agent(person: PersonId, clients: &[TenantId]) -> Agent {
    let presence = presence::Presence { state: AgentState::Available, ..presence::never(person, at(0)) };
    Agent { presence, carried: Carried::default(), clients: clients.to_vec(), shared_by: clients.len(), lent: None }
}

/// A lane in which nobody waits, with a promise of a minute for chats.
pub fn lane(tenant: TenantId, channel: Channel) -> Lane {
    let (kpi, within) = match channel {
        Channel::Chat | Channel::Phone => (Kpi::ServiceLevel, Some(Duration::seconds(60))),
        Channel::Email | Channel::Form => (Kpi::ReplyLevel, None),
    };
    let today =
        Kept { kpi, share_bp: Some(9_000), sample: 50, target_bp: Some(8_000), within, standing: Standing::Kept };
    Lane {
        tenant,
        channel,
        open: true,
        opens: None,
        waiting: 0,
        oldest: None,
        ringing: 0,
        served: 0,
        late: 0,
        newly_late: 0,
        next_due: None,
        today: Some(today),
    }
}
