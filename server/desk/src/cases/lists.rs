//! Lists of cases over everything that a person reaches: his work, a queue, a search.
//!
//! Deliberately absent: messages; a row shows its case's first words. Invariant: a list is one scan along an index per
//! client, merged, and goes on where it ended.

use std::collections::BTreeMap;

use kernel::Fault;
use kernel::fact::Priority;
use kernel::ids::{CaseId, PersonId, ProjectId, QueueId, TenantId};
use kernel::time::{Time, from_micros, micros};
use store::query::{ColumnTrait, Condition, Order};
use store::{After, Part, ReachView, Sorting, SystemTx, View};

use super::{Case, State, row};

/// Which cases a list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only of these clients.
    pub clients: Vec<TenantId>,
    /// Only of this project.
    pub project: Option<ProjectId>,
    /// Only of this queue.
    pub queue: Option<QueueId>,
    /// Only in these states; none means all but merged ones.
    pub states: Vec<State>,
    /// Only of this person.
    pub assignee: Option<PersonId>,
    /// Only of nobody.
    pub unassigned: bool,
    /// Only with this label.
    pub tag: Option<String>,
    /// Only of this urgency.
    pub priority: Option<Priority>,
    /// Only those whose promise is broken at this instant.
    pub late_at: Option<Time>,
    /// Spam instead of everything else.
    pub spam: bool,
}

/// How a list is sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// The nearest promise first.
    #[default]
    Due,
    /// The last change first.
    Changed,
}

/// How many cases are looked at for the labels in use.
const TAGGED: u64 = 2_000;

/// Where a list goes on.
pub type Place = (i64, CaseId);

/// One page of cases, with the place of each.
pub async fn page(
    view: &ReachView,
    filter: &Filter,
    sort: Sort,
    after: Option<Place>,
    most: u64,
) -> Result<Vec<(Place, Case)>, Fault> {
    let (by, order) = match sort {
        Sort::Due => (row::Column::SortAt, Order::Asc),
        Sort::Changed => (row::Column::ChangedAt, Order::Desc),
    };
    let after = after.map(|(value, id)| After { value, id: id.0 });
    let sorting = Sorting { by, order, after, most };
    let rows = view.page::<row::Entity>(&sorting, |part| filter.condition(part)).await?;
    let placed = rows.into_iter().map(|row| {
        let value = if sort == Sort::Due { row.sort_at } else { row.changed_at };
        ((value, CaseId(row.id)), Case::from(row))
    });
    Ok(placed.collect())
}

/// A person's open work, the nearest promise first; what sleeps is left out.
pub async fn my_work(view: &ReachView, person: PersonId, now: Time, most: u64) -> Result<Vec<Case>, Fault> {
    let sorting = Sorting { by: row::Column::SortAt, order: Order::Asc, after: None, most };
    let rows = view
        .page::<row::Entity>(&sorting, |_| {
            Condition::all()
                .add(row::Column::AssigneeId.eq(person.0))
                .add(row::Column::State.eq(State::Open.code()))
                .add(awake(now))
        })
        .await?;
    Ok(rows.into_iter().map(Case::from).collect())
}

/// The case of a list that waits longest for somebody: not taken, not asleep, nearest promise first.
pub async fn next_waiting(view: &ReachView, now: Time, offered: &[CaseId], most: u64) -> Result<Vec<Case>, Fault> {
    let sorting = Sorting { by: row::Column::SortAt, order: Order::Asc, after: None, most };
    let rows = view
        .page::<row::Entity>(&sorting, |_| {
            waiting(now).add(row::Column::Id.is_not_in(offered.iter().map(|case| case.0)))
        })
        .await?;
    Ok(rows.into_iter().map(Case::from).collect())
}

/// Whether a case waits for somebody.
pub fn waits(case: &Case, now: Time) -> bool {
    let awake = case.snoozed_until.is_none_or(|until| until <= now);
    case.state == State::Open && case.assignee.is_none() && !case.spam && awake
}

/// Every case of all clients that waits for somebody.
pub async fn all_waiting(tx: &SystemTx, now: Time) -> Result<Vec<Case>, Fault> {
    let rows = tx.find::<row::Entity>().filter(waiting(now)).all().await?;
    Ok(rows.into_iter().map(Case::from).collect())
}

/// How many cases wait for an answer of these people, each counted alone.
pub async fn in_hand(tx: &SystemTx, people: &[PersonId], now: Time) -> Result<Vec<(PersonId, u16)>, Fault> {
    let his = Condition::all()
        .add(row::Column::AssigneeId.is_in(people.iter().map(|id| id.0)))
        .add(row::Column::State.eq(State::Open.code()))
        .add(row::Column::UnansweredSince.is_not_null())
        .add(awake(now));
    let rows = tx.find::<row::Entity>().filter(his).all().await?;
    Ok(rows.into_iter().filter_map(|row| Some((PersonId(row.assignee_id?), 1))).collect())
}

/// Who wrote the last answer of a case.
pub async fn last_author(view: &View, case: CaseId) -> Result<Option<PersonId>, Fault> {
    let said = crate::interactions::timeline(view, &[case], None, 20).await?;
    let ours = |kind| matches!(kind, crate::interactions::Kind::MailOut | crate::interactions::Kind::Chat);
    Ok(said.into_iter().filter(|said| ours(said.kind)).find_map(|said| said.author.map(|(person, _)| person)))
}

/// How many cases of one queue wait for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queued {
    /// The client.
    pub tenant: TenantId,
    /// The queue.
    pub queue: QueueId,
    /// How many wait.
    pub waiting: i64,
    /// How many of them wait beyond their promise.
    pub late: i64,
    /// The one that is due first.
    pub first: Option<CaseId>,
    /// The nearest promise among them.
    pub due: Option<Time>,
}

/// The queues in which something waits.
pub async fn waiting_by_queue(view: &ReachView, now: Time) -> Result<Vec<Queued>, Fault> {
    let mut all = Vec::new();
    for part in view.reach().parts() {
        let counts: Vec<((uuid::Uuid,), i64)> =
            view.find::<row::Entity>(part).filter(waiting(now)).tally(&[row::Column::QueueId]).await?;
        let beyond = waiting(now).add(row::Column::DueAt.lt(micros(now)));
        let late: Vec<((uuid::Uuid,), i64)> =
            view.find::<row::Entity>(part).filter(beyond).tally(&[row::Column::QueueId]).await?;
        for ((queue,), count) in counts {
            let first = view
                .find::<row::Entity>(part)
                .filter(waiting(now).add(row::Column::QueueId.eq(queue)).add(row::Column::DueAt.is_not_null()))
                .order(row::Column::SortAt, Order::Asc)
                .limit(1)
                .one()
                .await?;
            let late = late.iter().find(|((of,), _)| *of == queue).map_or(0, |(_, late)| *late);
            let due = first.as_ref().and_then(|row| row.due_at).map(from_micros);
            let first = first.map(|row| CaseId(row.id));
            all.push(Queued { tenant: part.tenant(), queue: QueueId(queue), waiting: count, late, first, due });
        }
    }
    Ok(all)
}

/// Written work of a client at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// How many wait for anybody and ring at nobody.
    pub waiting: u64,
    /// How many ring.
    pub ringing: u64,
    /// Since when the one that waits longest waits for an answer.
    pub oldest: Option<Time>,
    /// How many wait for the answer of somebody.
    pub served: u64,
    /// How many are beyond their promise, in hand or not.
    pub late: u64,
    /// How many of these became so within the last hour.
    pub newly_late: u64,
    /// The nearest promise of those that wait.
    pub next_due: Option<Time>,
}

/// What is to be written for a client now; these cases ring.
pub async fn written_now(view: &View, ringing: &[CaseId], now: Time) -> Result<Written, Fault> {
    let find = || view.find::<row::Entity>();
    let rings = row::Column::Id.is_in(ringing.iter().map(|case| case.0));
    let held = row::Column::AssigneeId.is_not_null();
    let to_answer = || Condition::all().add(open(now)).add(row::Column::UnansweredSince.is_not_null());
    let late = |since: Option<Time>| {
        let beyond = open(now).add(row::Column::DueAt.lt(micros(now)));
        beyond.add_option(since.map(|since| row::Column::DueAt.gte(micros(since))))
    };
    let oldest = waiting(now).add(row::Column::UnansweredSince.is_not_null());
    let oldest = find().filter(oldest).order(row::Column::UnansweredSince, Order::Asc).limit(1).one().await?;
    let next = waiting(now).add(row::Column::DueAt.gte(micros(now)));
    let next = find().filter(next).order(row::Column::DueAt, Order::Asc).limit(1).one().await?;
    let ringing = find().filter(waiting(now).add(rings)).count().await?;
    Ok(Written {
        waiting: find().filter(waiting(now)).count().await?.saturating_sub(ringing),
        ringing,
        oldest: oldest.and_then(|row| row.unanswered_since).map(from_micros),
        served: find().filter(to_answer().add(held)).count().await?,
        late: find().filter(late(None)).count().await?,
        newly_late: find().filter(late(Some(now - chrono::Duration::hours(1)))).count().await?,
        next_due: next.and_then(|row| row.due_at).map(from_micros),
    })
}

/// How many cases of a client wait for the answer of each person.
pub async fn by_person(view: &View, now: Time) -> Result<Vec<(PersonId, u64)>, Fault> {
    let his = open(now).add(row::Column::AssigneeId.is_not_null()).add(row::Column::UnansweredSince.is_not_null());
    let counts: Vec<((uuid::Uuid,), i64)> =
        view.find::<row::Entity>().filter(his).tally(&[row::Column::AssigneeId]).await?;
    Ok(counts.into_iter().map(|((id,), count)| (PersonId(id), u64::try_from(count).unwrap_or_default())).collect())
}

/// How many cases of each project are not settled, for every client of the reach.
pub async fn open_by_project(view: &ReachView) -> Result<BTreeMap<(TenantId, ProjectId), i64>, Fault> {
    let mut all = BTreeMap::new();
    for part in view.reach().parts() {
        let open = row::Column::State.is_in([State::Open.code(), State::Pending.code()]);
        let live = view.find::<row::Entity>(part).filter(open).filter(row::Column::Spam.eq(false));
        let counts: Vec<((uuid::Uuid,), i64)> = live.tally(&[row::Column::ProjectId]).await?;
        all.extend(counts.into_iter().map(|((project,), count)| ((part.tenant(), ProjectId(project)), count)));
    }
    Ok(all)
}

/// The labels of a client's newest cases, most used first.
pub async fn tags(view: &View) -> Result<Vec<String>, Fault> {
    let newest = view.find::<row::Entity>().order(row::Column::ChangedAt, Order::Desc).limit(TAGGED);
    let mut used: BTreeMap<String, usize> = BTreeMap::new();
    for row in newest.all().await? {
        for tag in Case::from(row).tags {
            *used.entry(tag).or_default() += 1;
        }
    }
    let mut tags: Vec<(String, usize)> = used.into_iter().collect();
    tags.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    Ok(tags.into_iter().map(|(tag, _)| tag).collect())
}

/// The cases of this number, one a client at most.
pub async fn by_number(view: &ReachView, number: i64) -> Result<Vec<Case>, Fault> {
    let mut found = Vec::new();
    for part in view.reach().parts() {
        let hit = view.find::<row::Entity>(part).filter(row::Column::Number.eq(number)).one().await?;
        found.extend(hit.map(Case::from));
    }
    Ok(found)
}

fn awake(now: Time) -> Condition {
    Condition::any().add(row::Column::SnoozedUntil.is_null()).add(row::Column::SnoozedUntil.lte(micros(now)))
}

/// We are to act on it, be it anybody's or nobody's.
fn open(now: Time) -> Condition {
    Condition::all().add(row::Column::State.eq(State::Open.code())).add(row::Column::Spam.eq(false)).add(awake(now))
}

fn waiting(now: Time) -> Condition {
    open(now).add(row::Column::AssigneeId.is_null())
}

impl Filter {
    fn condition(&self, part: &Part) -> Condition {
        let mut all = Condition::all().add(row::Column::Spam.eq(self.spam));
        if !self.clients.is_empty() && !self.clients.contains(&part.tenant()) {
            return Condition::all().add(row::Column::Id.is_null());
        }
        all = match self.states.as_slice() {
            [] => all.add(row::Column::State.ne(State::Merged.code())),
            states => all.add(row::Column::State.is_in(states.iter().map(|state| state.code()))),
        };
        if let Some(project) = self.project {
            all = all.add(row::Column::ProjectId.eq(project.0));
        }
        if let Some(queue) = self.queue {
            all = all.add(row::Column::QueueId.eq(queue.0));
        }
        if let Some(person) = self.assignee {
            all = all.add(row::Column::AssigneeId.eq(person.0));
        }
        if self.unassigned {
            all = all.add(row::Column::AssigneeId.is_null());
        }
        if let Some(tag) = &self.tag {
            let quoted = serde_json::to_string(tag).unwrap_or_default();
            all = all.add(row::Column::TagsJson.contains(quoted));
        }
        if let Some(priority) = self.priority {
            all = all.add(row::Column::Priority.eq(super::priority_number(priority)));
        }
        if let Some(now) = self.late_at {
            all = all.add(row::Column::DueAt.lt(micros(now)));
        }
        all
    }
}
