//! Tests a mailbox: a mail is really sent through its server and really comes back into it.
//!
//! The first attempt connects and sends; the later ones look whether the mail has come. Its contact is marked as a
//! test in the end, so that it counts nowhere, and the checklist of the client says that one went all the way.
//! Invariant: a test ends, passed or failed, within minutes.

use std::time::Duration;

use channels::imap::{Broken, Settings, probe};
use channels::sender::{Courier, Outcome as Sent, Outgoing, Party};
use desk::cases::state;
use desk::interactions::keys;
use kernel::Fault;
use kernel::action::{EditClient, JudgeSpam};
use store::Scope;
use tenants::mailboxes::{self, Kind, Mailbox, TestMailbox, TestPart, TestResult, TestStep, Watched};
use tenants::onboarding::{self, Mark, Step};

use super::delivery::Delivery;
use super::watching::Watching;
use crate::jobs::{JobCx, Outcome};

/// For how long the mail is waited for.
const PATIENCE: chrono::Duration = chrono::Duration::minutes(3);
/// How often it is looked for.
const LOOK: Duration = Duration::from_secs(2);

/// What testing works with.
#[derive(Clone)]
pub struct Trial {
    /// Who sends.
    pub delivery: Delivery,
    /// Who reads.
    pub watching: Watching,
}

/// A part that failed, with the server's words.
type Failed = (TestPart, String);

impl Trial {
    /// One attempt: the beginning, or one more look.
    pub async fn run(&self, cx: JobCx, job: TestMailbox) -> Result<Outcome, Fault> {
        let scope = self.delivery.access.job_scope(cx.tenant);
        let view = self.delivery.db.view(&scope).await?;
        let Some(mailbox) = mailboxes::to_test(&view, job).await? else { return Ok(Outcome::Done) };
        drop(view);
        let before = mailbox.last_test.as_ref().map(|test| test.steps.clone()).unwrap_or_default();
        let steps = match before.iter().find(|step| step.part == TestPart::Send) {
            None => self.begin(&cx, &scope, &mailbox).await?,
            Some(sent) if cx.now - sent.at > PATIENCE => {
                [before, vec![step(TestPart::Arrive, Some("it did not come back".to_owned()), cx)]].concat()
            }
            Some(_) => match self.look(&cx, &scope, &mailbox).await? {
                Some(found) => [before, found].concat(),
                None => return Ok(Outcome::Retry { after: LOOK }),
            },
        };
        let tx = self.delivery.db.begin(&scope).await?;
        let result = mailboxes::note_test(&tx, mailbox.id, &steps, cx.now).await?;
        tx.commit().await?;
        Ok(if result == TestResult::Running { Outcome::Retry { after: LOOK } } else { Outcome::Done })
    }

    async fn begin(&self, cx: &JobCx, scope: &Scope, mailbox: &Mailbox) -> Result<Vec<TestStep>, Fault> {
        let parts = [TestPart::Connect, TestPart::SignIn, TestPart::Send];
        let failed = match self.reach(cx, mailbox).await? {
            None => self.send(cx, scope, mailbox).await?,
            failed => failed,
        };
        let Some((part, words)) = failed else { return Ok(parts.map(|part| step(part, None, *cx)).into()) };
        let mut steps: Vec<_> =
            parts.into_iter().take_while(|good| *good != part).map(|good| step(good, None, *cx)).collect();
        steps.push(step(part, Some(words), *cx));
        Ok(steps)
    }

    /// Connects to the server that mails are read from.
    async fn reach(&self, cx: &JobCx, mailbox: &Mailbox) -> Result<Option<Failed>, Fault> {
        if mailbox.kind != Kind::Imap {
            return Ok(None);
        }
        let which = Watched { tenant: cx.tenant, mailbox: mailbox.id, revision: mailbox.revision };
        let Some(watch) = self.watching.watch(&which).await? else {
            return Ok(Some((TestPart::SignIn, "no password is stored".to_owned())));
        };
        let tried = probe(watch, &self.watching.trust, &Settings::default()).await;
        Ok(tried.err().map(|broken| match broken {
            refused @ (Broken::Refused(_) | Broken::NoToken(_)) => (TestPart::SignIn, refused.to_string()),
            other => (TestPart::Connect, other.to_string()),
        }))
    }

    /// Sends the mail to the mailbox's own address.
    async fn send(&self, cx: &JobCx, scope: &Scope, mailbox: &Mailbox) -> Result<Option<Failed>, Fault> {
        let Some(address) = mailbox.address.clone() else {
            return Ok(Some((TestPart::Send, "the mailbox has no address".to_owned())));
        };
        let view = self.delivery.db.view(scope).await?;
        let account = self.delivery.account(&view, mailbox).await?;
        drop(view);
        let Some(account) = account else {
            return Ok(Some((TestPart::Send, "there is no server to send through".to_owned())));
        };
        let sealed = match letter(cx, address).seal() {
            Ok(sealed) => sealed,
            Err(refused) => return Ok(Some((TestPart::Send, refused.to_string()))),
        };
        let clock = self.delivery.db.clock().clone();
        let courier = match Courier::new(account, &self.watching.trust, clock) {
            Ok(courier) => courier,
            Err(error) => return Ok(Some((TestPart::Connect, error.to_string()))),
        };
        Ok(match courier.send(&sealed).await {
            Sent::Accepted { .. } => None,
            Sent::Transient { reason, .. } | Sent::Permanent { reason, .. } | Sent::Unknown { reason } => {
                Some((TestPart::Send, reason))
            }
        })
    }

    /// Looks whether the mail has come; then its contact is taken out of everything.
    async fn look(&self, cx: &JobCx, scope: &Scope, mailbox: &Mailbox) -> Result<Option<Vec<TestStep>>, Fault> {
        let id = message_id(cx, mailbox.address.as_deref().unwrap_or_default());
        let mut tx = self.delivery.db.begin(scope).await?;
        let Some(key) = keys::known(&tx, &[id.as_str()]).await?.pop() else { return Ok(None) };
        match state::judge_probe(&mut tx, &self.delivery.book, scope.permit::<JudgeSpam>()?, key.case).await {
            Ok(_) | Err(Fault::Conflict(_)) => {}
            Err(fault) => return Err(fault),
        }
        onboarding::mark(&mut tx, scope.permit::<EditClient>()?, Step::TestCase, Mark::Done, cx.now).await?;
        tx.commit().await?;
        let parts = [TestPart::Arrive, TestPart::Thread, TestPart::CleanUp];
        Ok(Some(parts.map(|part| step(part, None, *cx)).into()))
    }
}

fn step(part: TestPart, trouble: Option<String>, cx: JobCx) -> TestStep {
    let result = if trouble.is_none() { TestResult::Passed } else { TestResult::Failed };
    TestStep { part, result, detail: trouble, at: cx.now }
}

/// The same for every attempt of one test.
fn message_id(cx: &JobCx, address: &str) -> String {
    format!("test-{}@{}", cx.id.0.simple(), address.rsplit('@').next().unwrap_or("localhost"))
}

fn letter(cx: &JobCx, address: String) -> Outgoing {
    Outgoing {
        message_id: message_id(cx, &address),
        from: Party { name: Some("Manyhands".to_owned()), address: address.clone() },
        to: vec![Party::bare(address)],
        cc: Vec::new(),
        reply_to: None,
        subject: "Manyhands: test".to_owned(),
        in_reply_to: None,
        references: Vec::new(),
        at: cx.now,
        text: "A test of sending and receiving. Nobody has to answer.\n".to_owned(),
        html: None,
        attachments: Vec::new(),
        automatic: None,
        loop_mark: None,
        null_sender: false,
    }
}
