//! Testing a mailbox: a mail is really sent and really received, step by step, by a job.
//!
//! Deliberately absent: connections, which `channels` makes. Invariant: one test runs at a time; one that was silent for
//! [`GIVEN_UP`] counts as failed and another may begin.

use chrono::Duration;
use kernel::action::EditMailboxes;
use kernel::ids::MailboxId;
use kernel::time::{Time, micros};
use kernel::{Fault, words};
use serde::{Deserialize, Serialize};
use store::{AuditEntry, Job, Permit, Tx, View};

use super::{Kind, Mailbox, TestResult, find};
use crate::row::{Set, mailbox as row};

/// After how long without a word a test is given up.
pub const GIVEN_UP: Duration = Duration::minutes(10);
/// How much of a server's words is kept.
const MOST_WORDS: usize = 500;

/// Sends and receives a test mail through one mailbox. Doing it twice does no harm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TestMailbox {
    /// The mailbox.
    pub mailbox: MailboxId,
}

impl Job for TestMailbox {
    const NAME: &'static str = "tenants.test_mailbox";
}

words! {
    /// A part of the test.
    TestPart {
        /// The servers answer.
        Connect = "connect",
        /// They let us in.
        SignIn = "sign_in",
        /// The mail leaves.
        Send = "send",
        /// It comes back.
        Arrive = "arrive",
        /// It is recognised as ours.
        Thread = "thread",
        /// It is removed again.
        CleanUp = "clean_up",
    }
}

/// How one part went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TestStep {
    /// The part.
    pub part: TestPart,
    /// How it went.
    pub result: TestResult,
    /// What the server said.
    pub detail: Option<String>,
    /// When.
    pub at: Time,
}

/// A test of a mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Test {
    /// How it stands.
    pub result: TestResult,
    /// When it was last heard of.
    pub at: Time,
    /// Its parts so far.
    pub steps: Vec<TestStep>,
}

impl Test {
    pub(super) fn read(row: &row::Model) -> Option<Self> {
        let result = TestResult::read(row.test_result.as_deref()?)?;
        let steps = row.test_steps_json.as_deref().and_then(|json| serde_json::from_str(json).ok());
        Some(Self { result, at: kernel::time::from_micros(row.tested_at?), steps: steps.unwrap_or_default() })
    }

    /// How it stands at `now`: one that is silent for too long has failed.
    pub fn result_at(&self, now: Time) -> TestResult {
        let silent = self.result == TestResult::Running && now - self.at > GIVEN_UP;
        if silent { TestResult::Failed } else { self.result }
    }
}

/// Has a mailbox tested. While a test runs, another is a conflict; a form has nothing to test.
pub async fn begin_test(tx: &mut Tx, _may: Permit<EditMailboxes>, id: MailboxId, now: Time) -> Result<Mailbox, Fault> {
    let before = find(tx, id).await?;
    if before.archived.is_some() {
        return Err(Fault::missing("mailbox"));
    }
    if before.kind == Kind::Form {
        return Err(Fault::conflict("a form is tested by filling it in"));
    }
    let running = |test: &Test| test.result_at(now) == TestResult::Running;
    if before.last_test.as_ref().is_some_and(running) {
        return Err(Fault::conflict("the mailbox is being tested"));
    }
    write(tx, id, TestResult::Running, &[], now).await?;
    tx.enqueue(&TestMailbox { mailbox: id }, now)?;
    let entry = AuditEntry {
        action: "mailbox.test",
        subject: "mailbox",
        subject_id: Some(id.0),
        before: None,
        after: None::<()>,
    };
    tx.audit(entry).await?;
    find(tx, id).await
}

/// Notes how far a test is; for the one who carries it out. It is over with its last part, or with one that failed.
pub async fn note_test(tx: &Tx, id: MailboxId, steps: &[TestStep], now: Time) -> Result<TestResult, Fault> {
    let failed = steps.iter().any(|step| step.result == TestResult::Failed);
    let over = steps.iter().any(|step| step.part == TestPart::CleanUp && step.result == TestResult::Passed);
    let result = match (failed, over) {
        (true, _) => TestResult::Failed,
        (false, true) => TestResult::Passed,
        (false, false) => TestResult::Running,
    };
    write(tx, id, result, steps, now).await?;
    Ok(result)
}

async fn write(tx: &Tx, id: MailboxId, result: TestResult, steps: &[TestStep], now: Time) -> Result<(), Fault> {
    let short = |text: &String| text.chars().filter(|c| !c.is_control()).take(MOST_WORDS).collect::<String>();
    let steps: Vec<TestStep> =
        steps.iter().map(|step| TestStep { detail: step.detail.as_ref().map(short), ..step.clone() }).collect();
    let row = row::ActiveModel {
        tested_at: Set(Some(micros(now))),
        test_result: Set(Some(result.word().to_owned())),
        test_steps_json: Set(Some(serde_json::to_string(&steps).map_err(Fault::storage)?)),
        ..Default::default()
    };
    tx.update("mailbox", id.0, row).await
}

/// The mailbox of a test job, or nothing when it was given up meanwhile.
pub async fn to_test(view: &View, job: TestMailbox) -> Result<Option<Mailbox>, Fault> {
    match find(view, job.mailbox).await {
        Ok(mailbox) => Ok(Some(mailbox).filter(|mailbox| mailbox.archived.is_none())),
        Err(Fault::Missing { .. }) => Ok(None),
        Err(other) => Err(other),
    }
}
