//! Log-ins and log-outs of the house's people, one line a session, to be read and to be taken as a file.
//!
//! Deliberately absent: people of clients, and device and address of anybody. Invariant: who takes the file away showed his second
//! factor just now, if he has one, and that he did stands in the log.

use std::collections::{BTreeSet, HashMap};

use access::{Card, SessionLine, SessionPage};
use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use chrono::{DateTime, Utc};
use kernel::Fault;
use kernel::action::ReadPeople;
use kernel::fact::SignOutCause;
use kernel::fault::Reason;
use kernel::ids::{PersonId, TenantId};
use kernel::time::micros;
use serde_json::json;
use store::{After, AuditEntry};

use super::csv;
use super::{PersonNode, person};
use crate::context::{Asked, asked, settle};
use crate::fault::{payload, refuse};
use crate::gid::{self, Noun};
use crate::page::{self, Size, connection};

connection!(SessionLineConnection, SessionLineEdge, SessionLineNode);

/// The most sessions of one file.
const MOST: usize = 20_000;
/// How many sessions are read at a time.
const PAGE: u64 = 500;
const HEAD: [&str; 5] = ["person", "began_utc", "ended_utc", "seconds", "cause"];

/// How a session ended.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "SignOutCause")]
pub enum SessionEnd {
    /// The person left.
    Left,
    /// Too long idle, or too old.
    Expired,
    /// Ended from elsewhere.
    Revoked,
}

/// A session of one of the house's people.
pub struct SessionLineNode(SessionLine);

#[Object(name = "SessionLine")]
impl SessionLineNode {
    /// Its own in this list.
    async fn id(&self) -> ID {
        ID(self.0.id.to_string())
    }

    /// Whose.
    async fn person(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        person(ctx, Some(self.0.person)).await
    }

    /// When it began.
    async fn began_at(&self) -> DateTime<Utc> {
        self.0.began
    }

    /// When it ended; null while nobody ended it.
    async fn ended_at(&self) -> Option<DateTime<Utc>> {
        self.0.ended.map(|(at, _)| at)
    }

    /// How it ended.
    async fn cause(&self) -> Option<SessionEnd> {
        self.0.ended.map(|(_, cause)| cause.into())
    }

    /// When it was last used, to the minute.
    async fn seen_at(&self) -> DateTime<Utc> {
        self.0.seen
    }
}

/// Which sessions.
#[derive(InputObject, Clone, Debug, Default)]
pub struct SessionFilter {
    /// Only those of this person.
    person: Option<ID>,
    /// Only those that were not over before this instant.
    from: Option<DateTime<Utc>>,
    /// Only those that began before this instant.
    until: Option<DateTime<Utc>>,
}

impl SessionFilter {
    fn page(&self, after: Option<After>, most: u64) -> async_graphql::Result<SessionPage> {
        let person = self.person.as_ref().map(|id| gid::decode::<PersonId>(Noun::Person, id)).transpose()?;
        let person = person.map(|(_, person)| person);
        Ok(SessionPage { person, from: self.from, until: self.until, after, most })
    }
}

/// A page of the log of sessions.
async fn read(asked: &Asked, page: &SessionPage) -> async_graphql::Result<Vec<SessionLine>> {
    let scope = asked.scope(TenantId::HOUSE).await?;
    let may = scope.permit::<ReadPeople>().map_err(refuse)?;
    asked.parts.access.session_log(&scope, may, page).await.map_err(refuse)
}

/// What can be read of sessions.
#[derive(Default)]
pub struct SessionQuery;

#[Object]
impl SessionQuery {
    /// Log-ins and log-outs of the house's people, newest first; for those who may see people of the house.
    #[graphql(complexity = "first.unwrap_or(50).max(1) as usize * child_complexity")]
    async fn session_log(
        &self,
        ctx: &Context<'_>,
        filter: Option<SessionFilter>,
        first: Option<i32>,
        after: Option<String>,
    ) -> async_graphql::Result<SessionLineConnection> {
        let asked = asked(ctx)?;
        asked.viewer()?;
        let size = Size::of(first)?;
        let after = page::place(after.as_deref())?.map(|(value, id)| After { value, id });
        let page = filter.unwrap_or_default().page(after, size.and_one())?;
        let lines = read(asked, &page).await?;
        let placed = lines.into_iter().map(|line| (page::cursor(micros(line.began), line.id.0), SessionLineNode(line)));
        Ok(SessionLineConnection::of(&size, placed.collect()))
    }
}

/// The file, and what stands in it.
#[derive(SimpleObject)]
pub struct SessionsExported {
    /// UTF-8 with a mark at its beginning, lines as RFC 4180 has them; one line a session.
    csv: String,
    /// How many sessions.
    entries: i64,
    /// Whether older ones were left out because there are too many.
    cut: bool,
}

payload! {
    /// The file, or why there is none.
    ExportSessionsPayload { SessionsExported }
}

/// What can be done with the log of sessions.
#[derive(Default)]
pub struct SessionMutation;

#[Object]
impl SessionMutation {
    /// The log of sessions as a CSV file, newest first. Taking it stands in the log.
    async fn export_sessions(
        &self,
        ctx: &Context<'_>,
        input: SessionFilter,
    ) -> async_graphql::Result<ExportSessionsPayload> {
        let asked = asked(ctx)?;
        asked.proven().await?;
        let (mut lines, mut after) = (Vec::new(), None);
        while lines.len() <= MOST {
            let page = read(asked, &input.page(after, PAGE)?).await?;
            after = page.last().map(|line| After { value: micros(line.began), id: line.id.0 });
            let last = (page.len() as u64) < PAGE;
            lines.extend(page);
            if last {
                break;
            }
        }
        if lines.is_empty() {
            let nothing = Reason::coded("NOTHING_THERE", "no session fits");
            return ExportSessionsPayload::from_fault(Fault::invalid("filter", nothing));
        }
        let cut = lines.len() > MOST;
        lines.truncate(MOST);
        let csv = told(&lines, &names(asked, &lines).await?);
        note(asked, &input, lines.len()).await?;
        let entries = i64::try_from(lines.len()).unwrap_or(i64::MAX);
        Ok(ExportSessionsPayload::SessionsExported(SessionsExported { csv, entries, cut }))
    }
}

/// Notes in the house's log that the sessions were taken.
async fn note(asked: &Asked, input: &SessionFilter, count: usize) -> async_graphql::Result<()> {
    let tx = asked.begin(&asked.scope(TenantId::HOUSE).await?).await?;
    let told =
        json!({ "person": input.person.as_ref().map(|id| id.0.clone()), "from": input.from, "until": input.until });
    let after = Some(json!({ "filter": told, "entries": count }));
    let entry = AuditEntry { action: "session.export", subject: "session", subject_id: None, before: None, after };
    let done = tx.audit(entry).await;
    settle(tx, done).await.map_err(refuse)
}

async fn names(asked: &Asked, lines: &[SessionLine]) -> async_graphql::Result<HashMap<PersonId, Card>> {
    let ids: BTreeSet<PersonId> = lines.iter().map(|line| line.person).collect();
    let ids: Vec<PersonId> = ids.into_iter().collect();
    asked.parts.access.cards(asked.viewer()?, &ids, asked.now()).await.map_err(refuse)
}

fn told(lines: &[SessionLine], names: &HashMap<PersonId, Card>) -> String {
    let instant = |at: DateTime<Utc>| at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
    let mut file = csv::begun(&HEAD);
    for line in lines {
        let (ended, cause) = line.ended.unzip();
        let cells = [
            names.get(&line.person).map(|card| card.name.clone()).unwrap_or_default(),
            instant(line.began),
            ended.map(instant).unwrap_or_default(),
            ended.map(|at| (at - line.began).num_seconds().to_string()).unwrap_or_default(),
            cause.map(SignOutCause::word).unwrap_or_default().to_owned(),
        ];
        csv::row(&mut file, &cells);
    }
    file
}
