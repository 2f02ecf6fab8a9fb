//! The sessions of a firm's people, one line each: when one began, when and how it ended.
//!
//! A line is what the facts of a session tell, `SignedIn` and `SignedOut`: its row is written in the same commits. Deliberately
//! absent: device and address, which are the owner's alone. Invariant: read page by page, every session stands there once.

use kernel::Fault;
use kernel::action::ReadPeople;
use kernel::fact::SignOutCause;
use kernel::ids::{PersonId, SessionId};
use kernel::time::{Time, from_micros, micros};
use store::{After, Permit, Scope};

use crate::access::Access;
use crate::row::{ColumnTrait, Condition, Order, either, session};

/// A session from its beginning to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionLine {
    /// Its id.
    pub id: SessionId,
    /// Whose.
    pub person: PersonId,
    /// When it began.
    pub began: Time,
    /// When it ended, and how; nothing while nobody ended it.
    pub ended: Option<(Time, SignOutCause)>,
    /// When it was last used, to the minute.
    pub seen: Time,
}

/// Which page of the sessions, the newest first.
#[derive(Clone, Debug, Default)]
pub struct SessionPage {
    /// Only those of this person.
    pub person: Option<PersonId>,
    /// Only those that were not over before this instant.
    pub from: Option<Time>,
    /// Only those that began before this instant.
    pub until: Option<Time>,
    /// Go on after this beginning and id.
    pub after: Option<After>,
    /// At most so many.
    pub most: u64,
}

impl Access {
    /// Sessions of those who work for the tenant of the scope.
    pub async fn session_log(
        &self,
        scope: &Scope,
        _may: Permit<ReadPeople>,
        page: &SessionPage,
    ) -> Result<Vec<SessionLine>, Fault> {
        let view = self.db.view(scope).await?;
        let listed = view.find::<session::Entity>().filter(page.wanted());
        let listed = listed.order(session::Column::CreatedAt, Order::Desc).order(session::Column::Id, Order::Desc);
        Ok(listed.limit(page.most).all().await?.iter().map(line).collect())
    }
}

impl SessionPage {
    fn wanted(&self) -> Condition {
        use session::Column::{CreatedAt, EndedAt, Id, PersonId};
        let open_at = |from: Time| either(EndedAt.is_null(), EndedAt.gte(micros(from)));
        let beyond = |after: After| {
            let here = Condition::all().add(CreatedAt.eq(after.value)).add(Id.lt(after.id));
            either(CreatedAt.lt(after.value), here)
        };
        Condition::all()
            .add_option(self.person.map(|person| PersonId.eq(person.0)))
            .add_option(self.until.map(|until| CreatedAt.lt(micros(until))))
            .add_option(self.from.map(open_at))
            .add_option(self.after.map(beyond))
    }
}

fn line(row: &session::Model) -> SessionLine {
    let cause = row.ended_by.as_deref().and_then(SignOutCause::of).unwrap_or(SignOutCause::Revoked);
    SessionLine {
        id: SessionId(row.id),
        person: PersonId(row.person_id),
        began: from_micros(row.created_at),
        ended: row.ended_at.map(|at| (from_micros(at), cause)),
        seen: from_micros(row.seen_at),
    }
}
