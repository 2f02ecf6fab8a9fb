//! Lanes: what waits, rings and is served of one client in one channel, at this moment.

use chrono::Duration;
use figures::Lens;
use kernel::Fault;
use kernel::fact::Channel;
use kernel::ids::TenantId;
use kernel::time::Time;
use store::View;
use tenants::kpi::Standing;

use super::promised::{Kept, today};
use crate::cases::lists::{self as cases, Written};
use crate::chats::lists as chats;
use crate::chats::{Chat, State};
use crate::offers;
use crate::promise::answer_by;

/// So long before a written promise is due, time is getting short.
const SHORT: Duration = Duration::minutes(15);

/// One client in one channel. Written work of every kind is `Email`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// The client.
    pub tenant: TenantId,
    /// Chat, or e-mail.
    pub channel: Channel,
    /// Whether its hours are open; always, where there is no contract.
    pub open: bool,
    /// When they open again.
    pub opens: Option<Time>,
    /// How many wait for anybody.
    pub waiting: u64,
    /// Since when the one of them waits that waits longest.
    pub oldest: Option<Time>,
    /// How many ring.
    pub ringing: u64,
    /// With how many somebody is, or how many are in somebody's hands.
    pub served: u64,
    /// How many are not answered though they should be by now, in hand or not.
    pub late: u64,
    /// How many of these became late within the last hour.
    pub newly_late: u64,
    /// Until when the next of those that wait is to be answered.
    pub next_due: Option<Time>,
    /// What was reached today.
    pub today: Option<Kept>,
}

/// How a lane stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stands {
    /// In time.
    Good,
    /// Time is getting short, or today lies below the promise.
    Risk,
    /// Somebody waits beyond the promise.
    Late,
}

impl Lane {
    /// How it stands at `now`. Pure.
    pub fn stands(&self, now: Time) -> Stands {
        if self.late > 0 {
            return Stands::Late;
        }
        let within = self.today.and_then(|today| today.within);
        let short = within.map_or(SHORT, |within| within / 3);
        let soon = self.next_due.is_some_and(|due| due - now <= short);
        let below = self.today.is_some_and(|today| today.standing == Standing::Broken);
        if soon || below { Stands::Risk } else { Stands::Good }
    }
}

/// The lanes of a client: written work always, chats where a window for them stands on its pages. `reads_figures`: today's
/// figures are for this reader.
pub async fn lanes(view: &View, lens: &Lens<'_>, reads_figures: bool) -> Result<Vec<Lane>, Fault> {
    let today = if reads_figures { today(view, lens).await? } else { super::Today::default() };
    let open_chats = chats::alive_of(view).await?;
    let widgets = tenants::widgets::list(view).await?;
    let mut lanes = Vec::new();
    if !open_chats.is_empty() || widgets.iter().any(|one| one.archived.is_none()) {
        lanes.push(chat_lane(view, lens, &open_chats, today.of(Channel::Chat)));
    }
    let ringing = offers::ringing_cases(view, lens.now).await?;
    let written = cases::written_now(view, &ringing, lens.now).await?;
    lanes.push(written_lane(view, lens, &written, today.of(Channel::Email)));
    Ok(lanes)
}

fn chat_lane(view: &View, lens: &Lens<'_>, all: &[Chat], today: Option<Kept>) -> Lane {
    let now = lens.now;
    let hour_ago = now - Duration::hours(1);
    let in_state = |state: State| all.iter().filter(move |chat| chat.state == state);
    let due = |chat: &Chat| answer_by(lens.policies, chat.project, Channel::Chat, chat.queued);
    let unanswered: Vec<&Chat> = all.iter().filter(|chat| chat.state.is_open() && chat.spoke.is_none()).collect();
    let late: Vec<Time> = unanswered.iter().filter_map(|chat| due(chat)).filter(|due| *due < now).collect();
    let (open, opens) = hours(lens);
    Lane {
        tenant: view.scope().tenant(),
        channel: Channel::Chat,
        open,
        opens,
        waiting: many(in_state(State::Waiting).count()),
        oldest: all.iter().filter(|chat| chat.state.is_waiting()).map(|chat| chat.queued).min(),
        ringing: many(in_state(State::Ringing).count()),
        served: many(in_state(State::Talking).chain(in_state(State::AfterWork)).count()),
        late: many(late.len()),
        newly_late: many(late.iter().filter(|due| **due >= hour_ago).count()),
        next_due: in_state(State::Waiting).filter_map(due).min(),
        today,
    }
}

fn written_lane(view: &View, lens: &Lens<'_>, written: &Written, today: Option<Kept>) -> Lane {
    let (open, opens) = hours(lens);
    Lane {
        tenant: view.scope().tenant(),
        channel: Channel::Email,
        open,
        opens,
        waiting: written.waiting,
        oldest: written.oldest,
        ringing: written.ringing,
        served: written.served,
        late: written.late,
        newly_late: written.newly_late,
        next_due: written.next_due,
        today,
    }
}

/// Whether the client's hours are open, and when they open again.
fn hours(lens: &Lens<'_>) -> (bool, Option<Time>) {
    let Some(agreement) = lens.policies.in_force(None, lens.now) else { return (true, None) };
    let hours = agreement.calendar.known_at(lens.now);
    let open = hours.open_at(lens.now);
    (open, if open { None } else { hours.next_open(lens.now) })
}

fn many(count: usize) -> u64 {
    u64::try_from(count).unwrap_or_default()
}
