//! The health page: codes and values that the front end puts into plain words.
//!
//! The process tells about itself through [`HealthSource`]; what single mailboxes do is read here. Deliberately absent:
//! sentences. Invariant: somebody sees the process when he holds the right in the house, and mailboxes where he holds it.

use std::sync::Arc;

use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use chrono::{DateTime, Duration, Utc};
use desk::mailroom::tally;
use desk::outgoing::doubt;
use kernel::Time;
use kernel::action::ReadHealth;
use kernel::ids::TenantId;
use store::View;
use tenants::mailboxes::{self, Kind, Mailbox};
use uuid::Uuid;

use crate::badge::{ClientBadge, badge};
use crate::clients::{MailboxNode, MailboxState, advice, mailbox_state};
use crate::context::asked;
use crate::desk::EventValue;
use crate::fault::refuse;
use crate::gid::{self, Noun};

/// How soon a token's end is a warning, and how soon trouble.
const TOKEN_WARNS: Duration = Duration::days(14);
const TOKEN_PRESSES: Duration = Duration::days(2);
/// For how long a mail in doubt is told of.
const DOUBTS_LAST: Duration = Duration::days(7);

/// How something stands, from good to bad.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HealthState {
    /// As it should be.
    Ok,
    /// Somebody should look.
    Warn,
    /// It does not work.
    Down,
}

/// One part of the process, as the process knows it.
#[derive(Clone, Debug)]
pub struct Component {
    /// DATABASE, LEDGER, TIMER, OUTBOX, JOBS, RECEIVER, DISK, or the name of a worker.
    pub code: String,
    /// How it stands.
    pub state: HealthState,
    /// Since when, where that is known.
    pub since: Option<Time>,
    /// What belongs to the sentence, by name: `waiting`, `abandoned`, `lag_seconds`, `free_bytes`, `trouble` …
    pub values: Vec<(String, String)>,
}

/// The process as it knows itself.
#[derive(Clone, Debug)]
pub struct Process {
    /// Which version runs.
    pub version: String,
    /// Since when.
    pub started: Time,
    /// Its parts.
    pub components: Vec<Component>,
}

/// Tells how the process stands. The process implements it and gives it to the schema as
/// `Arc<dyn HealthSource>`; looking never fails.
#[async_trait::async_trait]
pub trait HealthSource: Send + Sync + 'static {
    /// Looks at everything.
    async fn look(&self) -> Process;
}

/// One line of the health page.
#[derive(SimpleObject)]
pub struct HealthComponent {
    id: ID,
    /// DATABASE, LEDGER, TIMER, OUTBOX, JOBS, MAILBOX, QUARANTINE, TOKENS, DISK …
    code: String,
    state: HealthState,
    since: Option<DateTime<Utc>>,
    /// What belongs to the sentence, by name.
    values: Vec<EventValue>,
    client: Option<ClientBadge>,
    mailbox: Option<MailboxNode>,
}

/// The health page.
#[derive(SimpleObject)]
pub struct Health {
    /// As the worst line.
    state: HealthState,
    checked_at: DateTime<Utc>,
    /// Empty for those who may not see the process.
    version: String,
    started_at: Option<DateTime<Utc>>,
    components: Vec<HealthComponent>,
}

/// What can be read of the installation's health.
#[derive(Default)]
pub struct HealthQuery;

#[Object]
impl HealthQuery {
    /// How everything that I look after stands.
    async fn health(&self, ctx: &Context<'_>) -> async_graphql::Result<Health> {
        let asked = asked(ctx)?;
        let reach = asked.parts.access.reach_with_house::<ReadHealth>(asked.viewer()?, asked.now()).await;
        let tenants: Vec<TenantId> = reach.map_err(refuse)?.parts().iter().map(store::Part::tenant).collect();
        if tenants.is_empty() {
            return Err(refuse(kernel::Fault::Denied { right: <ReadHealth as kernel::Action>::NAME }));
        }
        let mut health = Health {
            state: HealthState::Ok,
            checked_at: asked.now(),
            version: String::new(),
            started_at: None,
            components: Vec::new(),
        };
        if tenants.contains(&TenantId::HOUSE) {
            process(ctx, &mut health).await;
        }
        for tenant in tenants.into_iter().filter(|tenant| *tenant != TenantId::HOUSE) {
            let view = asked.view::<ReadHealth>(tenant).await?;
            let found = client(&view, asked.now()).await.map_err(refuse)?;
            drop(view);
            for mut line in found {
                line.client = Some(badge(ctx, tenant).await?);
                health.components.push(line);
            }
        }
        health.state = health.components.iter().map(|line| line.state).max().unwrap_or(HealthState::Ok);
        Ok(health)
    }
}

/// What the process says of itself.
async fn process(ctx: &Context<'_>, health: &mut Health) {
    let Ok(source) = ctx.data::<Arc<dyn HealthSource>>() else { return };
    let process = source.look().await;
    health.version = process.version;
    health.started_at = Some(process.started);
    for (place, part) in process.components.into_iter().enumerate() {
        health.components.push(HealthComponent {
            id: gid::encode(Noun::Health, TenantId::HOUSE, Uuid::from_u128(place as u128)),
            code: part.code,
            state: part.state,
            since: part.since,
            values: part.values.into_iter().map(|(key, value)| EventValue { key, value }).collect(),
            client: None,
            mailbox: None,
        });
    }
}

/// What does not stand well at a client.
pub(crate) async fn trouble(ctx: &Context<'_>, tenant: TenantId) -> async_graphql::Result<Vec<HealthComponent>> {
    let asked = asked(ctx)?;
    let view = asked.view::<ReadHealth>(tenant).await?;
    let mut lines = client(&view, asked.now()).await.map_err(refuse)?;
    lines.retain(|line| line.state != HealthState::Ok);
    for line in &mut lines {
        line.client = Some(badge(ctx, tenant).await?);
    }
    Ok(lines)
}

/// What stands at a client: a line for each mailbox, one for its quarantine, one for each token that ends soon.
async fn client(view: &View, now: Time) -> Result<Vec<HealthComponent>, kernel::Fault> {
    let tenant = view.scope().tenant();
    let tallies = tally::by_mailbox(view).await?;
    let mut lines = Vec::new();
    for mailbox in mailboxes::list(view).await?.into_iter().filter(|mailbox| mailbox.kind != Kind::Form) {
        lines.extend(token(tenant, &mailbox, now));
        lines.push(line(tenant, mailbox, now));
    }
    let aside: i64 = tallies.values().map(|tally| tally.quarantined).sum();
    let state = if aside > 0 { HealthState::Warn } else { HealthState::Ok };
    lines.push(component(tenant, tenant.0, ("QUARANTINE", state), vec![value("count", aside)]));
    lines.extend(doubts(view, now).await?);
    Ok(lines)
}

/// Mails of ours of which nobody knows whether they arrived; no line while there is none.
async fn doubts(view: &View, now: Time) -> Result<Option<HealthComponent>, kernel::Fault> {
    let tenant = view.scope().tenant();
    let found = doubt::since(view, now - DOUBTS_LAST).await?;
    let state = if found.open > 0 { HealthState::Warn } else { HealthState::Ok };
    let values = vec![value("count", found.all), value("open", found.open)];
    let line = component(tenant, Uuid::from_u128(tenant.0.as_u128() ^ 1), ("DOUBTS", state), values);
    Ok((found.all > 0).then_some(line))
}

fn line(tenant: TenantId, mailbox: Mailbox, now: Time) -> HealthComponent {
    let missing = mailbox.count.map_or(0, |count| count.missing);
    let state = match mailbox_state(mailbox.state) {
        MailboxState::Failed => HealthState::Down,
        _ if missing > 0 => HealthState::Down,
        MailboxState::Retrying | MailboxState::Paused => HealthState::Warn,
        MailboxState::New | MailboxState::Watching => HealthState::Ok,
    };
    let mut values = vec![
        value("address", mailbox.address.as_deref().unwrap_or_default()),
        value("state", mailbox.state.word()),
        value("missing", missing),
    ];
    values.extend(mailbox.state_reason.as_deref().map(|reason| value("reason", reason)));
    values.extend(advice(&mailbox, now).map(|advice| value("advice", word(advice))));
    let mut line = component(tenant, mailbox.id.0, ("MAILBOX", state), values);
    line.since = Some(mailbox.state_since);
    line.mailbox = Some(MailboxNode(tenant, mailbox));
    line
}

fn word(advice: crate::clients::MailboxAdvice) -> String {
    match async_graphql::InputType::to_value(&advice) {
        async_graphql::Value::Enum(name) => name.to_string(),
        _ => String::new(),
    }
}

fn token(tenant: TenantId, mailbox: &Mailbox, now: Time) -> Option<HealthComponent> {
    let ends = mailbox.token_expires.filter(|_| mailbox.token_ends_within(TOKEN_WARNS, now))?;
    let state = if ends - now <= TOKEN_PRESSES { HealthState::Down } else { HealthState::Warn };
    let values =
        vec![value("address", mailbox.address.as_deref().unwrap_or_default()), value("ends_at", ends.to_rfc3339())];
    let mut line = component(tenant, Uuid::from_u128(mailbox.id.0.as_u128() ^ 1), ("TOKENS", state), values);
    line.mailbox = Some(MailboxNode(tenant, mailbox.clone()));
    Some(line)
}

fn component(
    tenant: TenantId,
    id: Uuid,
    (code, state): (&str, HealthState),
    values: Vec<EventValue>,
) -> HealthComponent {
    let id = gid::encode(Noun::Health, tenant, id);
    HealthComponent { id, code: code.to_owned(), state, since: None, values, client: None, mailbox: None }
}

fn value(key: &str, value: impl std::fmt::Display) -> EventValue {
    EventValue { key: key.to_owned(), value: value.to_string() }
}
