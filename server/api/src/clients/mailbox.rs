//! Mailboxes, forwarding addresses and forms.

use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use kernel::action::{EditMailboxes, ReadClient};
use kernel::ids::{MailboxId, TenantId};
use tenants::mailboxes::{Auth, Kind, Mailbox, Security, Server, State, Test, TestPart, TestResult};

use super::parts::QueueNode;
use crate::badge::{ClientBadge, badge};
use crate::context::asked;
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::loaders::{Of, TalliesOf, maybe, related};

/// How contacts come in.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Kind")]
pub enum MailboxKind {
    /// We read a mailbox on another server.
    Imap,
    /// The shop forwards to an address of ours.
    Forwarding,
    /// A form on the shop's page.
    Form,
}

/// How a connection is protected.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(name = "Security", remote = "Security")]
pub enum SecurityKind {
    /// From the first byte.
    Tls,
    /// After the server agreed.
    #[graphql(name = "STARTTLS")]
    StartTls,
    /// Not at all; for servers on the same machine only.
    #[graphql(name = "NONE")]
    Plain,
}

/// How we prove that we may.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Auth")]
pub enum Credential {
    /// With a password.
    Password,
    /// With a token that is renewed.
    #[graphql(name = "XOAUTH2")]
    XOAuth2,
}

/// How a mailbox is doing.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailboxState {
    /// Nothing was tried yet.
    New,
    /// Mails come in.
    Watching,
    /// The connection failed; the next attempt is on its way.
    Retrying,
    /// Somebody paused it.
    Paused,
    /// The server refuses the password or the token: somebody has to act.
    Failed,
}

/// What somebody should do about a mailbox.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailboxAdvice {
    /// The password or token has to be given anew.
    SignInAgain,
    /// Name, port or protection of the server may be wrong; we go on trying.
    CheckServer,
    /// Mails on the server are not here.
    FindMissingMails,
    /// The token ends soon.
    RenewToken,
    /// Somebody paused it.
    Resume,
}

/// A server that mails are read from or sent through.
#[derive(SimpleObject, Clone, Debug)]
pub struct MailServer {
    host: String,
    port: i32,
    security: SecurityKind,
    username: String,
    credential: Credential,
    /// A secret is stored; it is never read back.
    has_secret: bool,
    /// An authority to believe for this server alone, in PEM.
    pinned: Option<String>,
}

/// What became of every mail that we were shown: seen = stored + quarantined + gap. A gap is an alarm.
#[derive(SimpleObject, Clone, Debug)]
pub struct MailboxLedger {
    seen: i64,
    stored: i64,
    quarantined: i64,
    gap: i64,
    /// Mails on the server at the last count.
    on_server: Option<i64>,
    checked_at: Option<DateTime<Utc>>,
}

/// How a test or a part of it went.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "TestResult")]
pub enum TestState {
    /// It is under way.
    Running,
    /// It worked.
    Passed,
    /// It did not.
    Failed,
}

/// A part of a test.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "TestPart")]
pub enum TestCode {
    /// The servers answer.
    Connect,
    /// They let us in.
    SignIn,
    /// The mail leaves.
    Send,
    /// It comes back.
    Arrive,
    /// It is recognised as ours.
    Thread,
    /// It is removed again.
    CleanUp,
}

/// A test of sending and receiving.
#[derive(SimpleObject, Clone, Debug)]
pub struct MailboxTest {
    id: ID,
    state: TestState,
    /// When it was last heard of.
    at: DateTime<Utc>,
    steps: Vec<MailboxTestStep>,
}

/// A part of a test.
#[derive(SimpleObject, Clone, Debug)]
pub struct MailboxTestStep {
    code: TestCode,
    state: TestState,
    /// What the server said.
    detail: Option<String>,
    at: DateTime<Utc>,
}

/// A mailbox or forwarding address.
pub struct MailboxNode(pub(crate) TenantId, pub(crate) Mailbox);

/// How soon a token's end is worth a word.
const TOKEN_ENDS: chrono::Duration = chrono::Duration::days(14);

#[Object(name = "Mailbox")]
impl MailboxNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Mailbox, self.0, self.1.id.0)
    }

    async fn client(&self, ctx: &Context<'_>) -> async_graphql::Result<ClientBadge> {
        badge(ctx, self.0).await
    }

    async fn queue(&self, ctx: &Context<'_>) -> async_graphql::Result<QueueNode> {
        related(ctx, Of(self.0, self.1.queue), "queue").await.map(|queue| QueueNode(self.0, queue))
    }

    async fn kind(&self) -> MailboxKind {
        self.1.kind.into()
    }

    /// The address customers write to and replies come from.
    async fn address(&self) -> &str {
        self.1.address.as_deref().unwrap_or_default()
    }

    /// The name beside the address.
    #[graphql(name = "fromName")]
    async fn name(&self) -> &str {
        &self.1.name
    }

    /// Where mails are read; for those who connect mailboxes.
    async fn incoming(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<MailServer>> {
        let may = asked(ctx)?.holds::<EditMailboxes>(self.0).await?;
        Ok(self.1.imap.as_ref().filter(|_| may).map(MailServer::from))
    }

    /// Where mails are sent; for those who connect mailboxes.
    async fn outgoing(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<MailServer>> {
        let may = asked(ctx)?.holds::<EditMailboxes>(self.0).await?;
        Ok(self.1.smtp.as_ref().filter(|_| may).map(MailServer::from))
    }

    /// Our address that the shop forwards to.
    async fn forward_to(&self) -> Option<&str> {
        self.1.forward_to.as_deref()
    }

    async fn state(&self) -> MailboxState {
        state(self.1.state)
    }

    async fn state_since(&self) -> DateTime<Utc> {
        self.1.state_since
    }

    /// What the server said when it did not work; for those who connect mailboxes.
    async fn trouble(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<&str>> {
        let may = asked(ctx)?.holds::<EditMailboxes>(self.0).await?;
        Ok(self.1.state_reason.as_deref().filter(|_| may))
    }

    /// What somebody should do about it.
    async fn advice(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<MailboxAdvice>> {
        Ok(advice(&self.1, asked(ctx)?.now()))
    }

    /// When we last heard from the server, or a mail last came.
    async fn last_seen_at(&self) -> Option<DateTime<Utc>> {
        self.1.last_seen
    }

    async fn last_sent_at(&self) -> Option<DateTime<Utc>> {
        self.1.last_sent
    }

    async fn token_expires_at(&self) -> Option<DateTime<Utc>> {
        self.1.token_expires
    }

    async fn ledger(&self, ctx: &Context<'_>) -> async_graphql::Result<MailboxLedger> {
        let tallies = maybe(ctx, TalliesOf(self.0)).await?.unwrap_or_default();
        let tally = tallies.get(&self.1.id).copied().unwrap_or_default();
        let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        let gap = self.1.count.map_or(0, |count| number(count.missing));
        Ok(MailboxLedger {
            seen: tally.all() + gap,
            stored: tally.all() - tally.quarantined,
            quarantined: tally.quarantined,
            gap,
            on_server: self.1.count.map(|count| number(count.seen)),
            checked_at: self.1.count.map(|count| count.at),
        })
    }

    async fn last_test(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<MailboxTest>> {
        let now = asked(ctx)?.now();
        Ok(self.1.last_test.as_ref().map(|test| self.test(test, now)))
    }
}

impl MailboxNode {
    /// A test as the screen takes it.
    pub(super) fn test(&self, test: &Test, now: DateTime<Utc>) -> MailboxTest {
        let step = |step: &tenants::mailboxes::TestStep| MailboxTestStep {
            code: step.part.into(),
            state: step.result.into(),
            detail: step.detail.clone(),
            at: step.at,
        };
        MailboxTest {
            id: gid::encode(Noun::Test, self.0, self.1.id.0),
            state: test.result_at(now).into(),
            at: test.at,
            steps: test.steps.iter().map(step).collect(),
        }
    }
}

/// A mailbox's state in fewer words.
pub(crate) fn state(state: State) -> MailboxState {
    match state {
        State::New => MailboxState::New,
        State::Connected | State::Idle => MailboxState::Watching,
        State::Backoff => MailboxState::Retrying,
        State::Paused => MailboxState::Paused,
        State::AuthFailed => MailboxState::Failed,
    }
}

/// What somebody should do about a mailbox, the most urgent first.
pub(crate) fn advice(mailbox: &Mailbox, now: DateTime<Utc>) -> Option<MailboxAdvice> {
    match mailbox.state {
        State::AuthFailed => Some(MailboxAdvice::SignInAgain),
        _ if mailbox.count.is_some_and(|count| count.missing > 0) => Some(MailboxAdvice::FindMissingMails),
        State::Backoff => Some(MailboxAdvice::CheckServer),
        State::Paused => Some(MailboxAdvice::Resume),
        _ if mailbox.token_ends_within(TOKEN_ENDS, now) => Some(MailboxAdvice::RenewToken),
        _ => None,
    }
}

impl From<&Server> for MailServer {
    fn from(server: &Server) -> Self {
        Self {
            host: server.host.clone(),
            port: i32::from(server.port),
            security: server.security.into(),
            username: server.username.clone(),
            credential: server.auth.into(),
            has_secret: server.has_secret,
            pinned: server.pinned.clone(),
        }
    }
}

/// A form on a shop's page.
pub struct FormNode(pub(crate) TenantId, pub(crate) Mailbox);

#[Object(name = "ContactForm")]
impl FormNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Mailbox, self.0, self.1.id.0)
    }

    /// By which a page names it.
    async fn key(&self) -> &str {
        self.1.form_key.as_deref().unwrap_or_default()
    }

    async fn name(&self) -> &str {
        &self.1.name
    }

    async fn queue(&self, ctx: &Context<'_>) -> async_graphql::Result<QueueNode> {
        related(ctx, Of(self.0, self.1.queue), "queue").await.map(|queue| QueueNode(self.0, queue))
    }

    /// Where a page sends what was filled in, on this server.
    async fn url(&self) -> String {
        format!("/forms/{}", self.1.form_key.as_deref().unwrap_or_default())
    }

    /// Messages since midnight in the client's zone.
    async fn received_today(&self, ctx: &Context<'_>) -> async_graphql::Result<i64> {
        let asked = asked(ctx)?;
        let zone = badge(ctx, self.0).await?.0.zone;
        let today = asked.now().with_timezone(&zone).date_naive();
        let since = super::calendar::midnight(zone, today);
        let view = asked.view::<ReadClient>(self.0).await?;
        let came = desk::mailroom::tally::came_since(&view, since).await.map_err(refuse)?;
        Ok(came.get(&self.1.id).copied().unwrap_or_default())
    }
}

/// What can be read of mailboxes.
#[derive(Default)]
pub struct MailboxQuery;

#[Object]
impl MailboxQuery {
    /// The mailboxes of one client, or of all that I reach.
    async fn mailboxes(&self, ctx: &Context<'_>, client: Option<ID>) -> async_graphql::Result<Vec<MailboxNode>> {
        let asked = asked(ctx)?;
        let tenants = match client {
            Some(id) => vec![gid::client_of(&id)?],
            None => asked.reach::<ReadClient>().await?.parts().iter().map(store::Part::tenant).collect(),
        };
        let mut all = Vec::new();
        for tenant in tenants {
            let view = asked.view::<ReadClient>(tenant).await?;
            let found = tenants::mailboxes::list(&view).await.map_err(refuse)?.into_iter();
            all.extend(found.filter(|one| one.kind != Kind::Form).map(|mailbox| MailboxNode(tenant, mailbox)));
        }
        Ok(all)
    }

    /// One mailbox.
    async fn mailbox(&self, ctx: &Context<'_>, id: ID) -> async_graphql::Result<Option<MailboxNode>> {
        let (tenant, id): (TenantId, MailboxId) = gid::decode(Noun::Mailbox, &id)?;
        let view = asked(ctx)?.view::<ReadClient>(tenant).await?;
        let found = tenants::mailboxes::find(&view, id).await.map_err(refuse)?;
        Ok(Some(MailboxNode(tenant, found)))
    }
}
