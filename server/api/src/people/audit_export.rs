//! The log of administrative changes as a file.
//!
//! Deliberately absent: a second way to choose lines; the filter is the list's. Invariant: who takes the log away showed his
//! second factor just now, if he has one, and stands in the log himself; no cell can be read as a formula.

use std::collections::{BTreeSet, HashMap};

use access::Card;
use async_graphql::{Context, Object, SimpleObject};
use kernel::Fault;
use kernel::fault::Reason;
use kernel::ids::{PersonId, TenantId};
use kernel::time::micros;
use serde_json::json;
use store::{After, AuditEntry, Audited};

use super::audit::{AuditInput, changes, wanted};
use super::csv::{self, row};
use crate::context::{Asked, asked, settle};
use crate::fault::{payload, refuse};

/// The most lines of one file.
const MOST: usize = 20_000;
/// How many lines are read at a time.
const PAGE: u64 = 500;
const HEAD: [&str; 10] =
    ["time_utc", "person", "employer", "client", "action", "subject", "subject_id", "field", "before", "after"];

/// The file, and what stands in it.
#[derive(SimpleObject)]
pub struct AuditExported {
    /// UTF-8 with a mark at its beginning, lines as RFC 4180 has them; one line for each field that changed.
    csv: String,
    /// How many changes.
    entries: i64,
    /// Whether older ones were left out because there are too many.
    cut: bool,
}

payload! {
    /// The file, or why there is none.
    ExportAuditPayload { AuditExported }
}

/// What can be done with the log.
#[derive(Default)]
pub struct AuditMutation;

#[Object]
impl AuditMutation {
    /// The log as a CSV file, newest first, wherever I may read it. Taking it stands in the log.
    async fn export_audit(&self, ctx: &Context<'_>, input: AuditInput) -> async_graphql::Result<ExportAuditPayload> {
        let asked = asked(ctx)?;
        asked.proven().await?;
        let filter_told = json!({ "action": input.action, "from": input.from, "until": input.until });
        let (filter, look) = wanted(asked, input).await?;
        let (mut lines, mut after): (Vec<Audited>, Option<After>) = (Vec::new(), None);
        while lines.len() <= MOST {
            let page = look.audited(&filter, after, PAGE).await.map_err(refuse)?;
            after = page.last().map(|line| After { value: micros(line.at), id: line.id });
            let last = (page.len() as u64) < PAGE;
            lines.extend(page);
            if last {
                break;
            }
        }
        drop(look);
        if lines.is_empty() {
            let nothing = Reason::coded("NOTHING_THERE", "no change fits");
            return ExportAuditPayload::from_fault(Fault::invalid("filter", nothing));
        }
        let cut = lines.len() > MOST;
        lines.truncate(MOST);
        let csv = told(&lines, &Names::of(asked, &lines).await?);
        note(asked, filter.tenant, &filter_told, lines.len()).await?;
        let entries = i64::try_from(lines.len()).unwrap_or(i64::MAX);
        Ok(ExportAuditPayload::AuditExported(AuditExported { csv, entries, cut }))
    }
}

/// Notes that the log was taken: at the client it was taken of, or at the taker's employer.
async fn note(
    asked: &Asked,
    tenant: Option<TenantId>,
    told: &serde_json::Value,
    count: usize,
) -> async_graphql::Result<()> {
    let tenant = tenant.unwrap_or(TenantId(asked.viewer()?.employer().0));
    let tx = asked.begin(&asked.scope(tenant).await?).await?;
    let after = Some(json!({ "filter": told, "entries": count }));
    let entry = AuditEntry { action: "audit.export", subject: "audit", subject_id: None, before: None, after };
    let done = tx.audit(entry).await;
    settle(tx, done).await.map_err(refuse)
}

/// How people and clients are called.
struct Names {
    people: HashMap<PersonId, Card>,
    clients: HashMap<TenantId, String>,
}

impl Names {
    async fn of(asked: &Asked, lines: &[Audited]) -> async_graphql::Result<Self> {
        let ids: BTreeSet<PersonId> = lines.iter().map(|line| line.person).collect();
        let ids: Vec<PersonId> = ids.into_iter().collect();
        let people = asked.parts.access.cards(asked.viewer()?, &ids, asked.now()).await.map_err(refuse)?;
        let all = tenants::clients::all(&asked.parts.db).await.map_err(refuse)?;
        Ok(Self { people, clients: all.into_iter().map(|client| (client.id, client.name)).collect() })
    }
}

fn told(lines: &[Audited], names: &Names) -> String {
    let mut file = csv::begun(&HEAD);
    for line in lines {
        let card = names.people.get(&line.person);
        let client = names.clients.get(&line.tenant).filter(|_| line.tenant != TenantId::HOUSE);
        let known = [
            line.at.to_rfc3339_opts(chrono::SecondsFormat::Micros, true),
            card.map(|card| card.name.clone()).unwrap_or_default(),
            card.map(|card| card.employer_name.clone()).unwrap_or_default(),
            client.cloned().unwrap_or_default(),
            line.action.clone(),
            line.subject.clone(),
            line.subject_id.map(|id| id.to_string()).unwrap_or_default(),
        ];
        let all = changes(line.before.as_ref(), line.after.as_ref());
        if all.is_empty() {
            row(&mut file, &[&known[..], &[String::new(), String::new(), String::new()]].concat());
        }
        for change in all {
            let (before, after) = (change.before.unwrap_or_default(), change.after.unwrap_or_default());
            row(&mut file, &[&known[..], &[change.field, before, after]].concat());
        }
    }
    file
}
