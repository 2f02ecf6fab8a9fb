//! How a widget stands at this moment: whether somebody is there, how long it will take, what is promised.
//!
//! Invariant: a wait is told only where people are there to make it true; otherwise nothing is said.

use chrono::Duration;
use desk::chats::lists;
use kernel::Fault;
use kernel::fact::Channel;
use kernel::ids::{InviteId, ProjectId, QueueId};
use kernel::time::Time;
use serde::Serialize;
use store::View;
use tenants::clock::Policies;
use tenants::widgets::{Asks, Widget};

use super::super::site::Site;

/// How long a chat takes somebody when nothing else is known, in seconds; one person has three at once.
const HANDLING: i64 = 420;

/// How a widget stands, as its page is told.
#[derive(Clone, Debug, Serialize)]
pub struct Standing {
    /// The shop's name.
    pub name: String,
    /// Its colour.
    pub accent: String,
    /// Where its picture is.
    pub logo: Option<String>,
    /// The languages that it speaks.
    pub languages: Vec<String>,
    /// Whether somebody is there for chats.
    pub staffed: bool,
    /// Whether it is within the hours.
    pub open: bool,
    /// When the hours begin again, where they are over.
    pub opens: Option<Time>,
    /// How many wait.
    pub waiting: u64,
    /// For how many seconds a new one would wait.
    pub wait: Option<i64>,
    /// Until when a message that is left now is answered.
    pub promise: Option<Time>,
    /// What is asked before a chat.
    pub ask: Asks,
    /// What becomes of the visitor's words.
    pub privacy: Option<String>,
    /// What files may be sent.
    pub files: Files,
    /// An invitation.
    pub invite: Option<Invitation>,
    /// After how many seconds the page is to tell of itself again; nothing: after the usual time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub again: Option<u16>,
}

/// An invitation, as a page is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Invitation {
    /// Its id.
    pub id: InviteId,
    /// Its words.
    pub text: String,
    /// The alias of the person who asks; nothing: the shop does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

/// What files may be sent.
#[derive(Clone, Debug, Serialize)]
pub struct Files {
    most_bytes: u64,
    kinds: Vec<&'static str>,
}

/// How a widget stands now.
pub async fn of(site: &Site, widget: &Widget) -> Result<Standing, Fault> {
    let view = site.db.view(&site.access.contact_point_scope(widget.tenant)).await?;
    let client = tenants::clients::find(&site.db, view.scope()).await?;
    let policies = site.parts.book.policies(&view).await?;
    let now = site.now();
    let people = people(site, widget.project, now).await?;
    let waiting = lists::waiting(&view, widget.queue).await?;
    let (open, opens) = hours(&policies, widget, now);
    let accent = widget.settings.accent.clone().unwrap_or(client.accent.accent);
    let all = ["pl", "en", "uk", "ru"].map(str::to_owned).to_vec();
    let languages = if widget.settings.languages.is_empty() { all } else { widget.settings.languages.clone() };
    Ok(Standing {
        name: client.name,
        accent,
        logo: None,
        languages,
        staffed: people > 0 && open,
        open,
        opens,
        waiting,
        wait: expected(waiting, people),
        promise: promise(&policies, widget, now),
        ask: widget.settings.ask,
        privacy: widget.settings.privacy.clone(),
        files: Files { most_bytes: 0, kinds: Vec::new() },
        invite: None,
        again: None,
    })
}

/// How many people are there who may take a chat of the widget's project.
async fn people(site: &Site, project: ProjectId, now: Time) -> Result<usize, Fault> {
    let here = site.floor.here(now).await?;
    Ok(here.iter().filter(|hand| hand.serves(project)).count())
}

/// For about how many seconds somebody waits before whom so many wait.
pub async fn wait_of(site: &Site, project: ProjectId, ahead: u64) -> Result<Option<i64>, Fault> {
    Ok(expected(ahead, people(site, project, site.now()).await?))
}

/// For how long the next one would wait, by how many wait and how many are there; nothing where nobody is.
fn expected(waiting: u64, people: usize) -> Option<i64> {
    let people = i64::try_from(people).ok().filter(|people| *people > 0)?;
    let waiting = i64::try_from(waiting).ok()?;
    Some(waiting * HANDLING / (people * desk::presence::MOST_CHATS))
}

fn hours(policies: &Policies, widget: &Widget, now: Time) -> (bool, Option<Time>) {
    let Some(agreement) = policies.in_force(Some(widget.project), now) else { return (true, None) };
    let hours = agreement.calendar.known_at(now);
    let open = hours.open_at(now);
    (open, if open { None } else { hours.next_open(now) })
}

/// Until when a message that is left now is answered, to the next half-hour.
fn promise(policies: &Policies, widget: &Widget, now: Time) -> Option<Time> {
    let agreement = policies.in_force(Some(widget.project), now)?;
    let normal = (kernel::fact::Priority::Normal, Some(Channel::Form));
    let terms = agreement.terms_of(kernel::fact::ClockKind::FirstReply, normal)?;
    let due = terms.due(now);
    let half = Duration::minutes(30).num_microseconds().unwrap_or(1);
    let up = |at: Time| kernel::time::from_micros((kernel::time::micros(at) + half - 1) / half * half);
    Some(up(due))
}

/// How many wait in the queue before a chat.
pub async fn ahead(view: &View, chat: &desk::chats::Chat) -> Result<(u64, QueueId), Fault> {
    Ok((lists::ahead(view, chat).await?, chat.queue))
}
