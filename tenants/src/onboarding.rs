//! The checklist of a new client: what is done is computed from what is there, what does not apply is skipped by hand.
//!
//! What neighbours know (people, macros) is told by the caller; a test contact that went all the way is noted. Invariant: a client goes live only when
//! every step before that is done or skipped by a named person.

use kernel::action::EditClient;
use kernel::fault::Problems;
use kernel::ids::PersonId;
use kernel::time::{Time, from_micros, micros};
use kernel::{Fault, words};
use serde::Serialize;
use store::{AuditEntry, Db, Permit, Scope, Tx, View};

use crate::clients::{self, Client};
use crate::input::REQUIRED;
use crate::mailboxes::{Kind, Mailbox, State, TestResult};
use crate::row::onboarding_step::Column;
use crate::row::{ColumnTrait, Condition, NotSet, Set, onboarding_step as row};
use crate::{calendars, contracts, mailboxes, projects};

words! {
    /// A step on the way to serving a client.
    Step {
        /// There is a project.
        Project = "project",
        /// There are hours.
        Calendar = "calendar",
        /// A contract is signed by both sides.
        Contract = "contract",
        /// A contact point is registered, and every mailbox connects.
        Mailbox = "mailbox",
        /// Sending and receiving was tested.
        MailboxTest = "mailbox_test",
        /// There are macros.
        Macros = "macros",
        /// There are outcomes to choose from.
        Dispositions = "dispositions",
        /// People are assigned.
        People = "people",
        /// A test contact went all the way.
        TestCase = "test_case",
        /// Customers are served.
        GoLive = "go_live",
    }
}

/// The steps in their order.
pub const STEPS: [Step; 10] = [
    Step::Project,
    Step::Calendar,
    Step::Contract,
    Step::Mailbox,
    Step::MailboxTest,
    Step::Macros,
    Step::Dispositions,
    Step::People,
    Step::TestCase,
    Step::GoLive,
];

impl Step {
    /// The right that doing it takes.
    pub const fn right(self) -> &'static str {
        match self {
            Self::Project | Self::GoLive => "client.edit",
            Self::Calendar => "calendar.edit",
            Self::Contract => "contract.edit",
            Self::Mailbox | Self::MailboxTest => "mailbox.edit",
            Self::Macros | Self::Dispositions => "macro.edit",
            Self::People => "people.assign",
            Self::TestCase => "case.reply",
        }
    }
}

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Progress {
    /// Somebody can do it now.
    Open,
    /// Something else has to be done before.
    Blocked,
    /// Somebody said that it does not apply.
    Skipped,
    /// It is done.
    Done,
}

/// One line of the checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// The step.
    pub step: Step,
    /// How far it is.
    pub progress: Progress,
    /// When it was done or skipped, where that is known.
    pub at: Option<Time>,
    /// Who ticked or skipped it.
    pub by: Option<PersonId>,
}

/// What neighbours know.
#[derive(Clone, Copy, Debug, Default)]
pub struct Around {
    /// People assigned today.
    pub people: u64,
    /// Macros.
    pub macros: u64,
    /// Outcomes to choose from.
    pub dispositions: u64,
}

/// What a person may say of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Mark {
    /// It is done, though nothing here shows it.
    Done,
    /// It does not apply.
    Skipped,
}

/// What is there.
struct Found {
    projects: usize,
    calendars: usize,
    signed: Option<Time>,
    mailboxes: Vec<Mailbox>,
    marks: Vec<row::Model>,
}

/// The checklist of a client.
pub async fn checklist(view: &View, client: &Client, around: Around) -> Result<Vec<Line>, Fault> {
    let found = Found {
        projects: projects::list(view).await?.iter().filter(|project| project.archived.is_none()).count(),
        calendars: calendars::list(view).await?.len(),
        signed: contracts::list(view).await?.iter().filter_map(|version| version.signed).min(),
        mailboxes: mailboxes::list(view).await?,
        marks: view.find::<row::Entity>().all().await?,
    };
    let mut lines: Vec<Line> = STEPS.iter().map(|step| found.line(*step, client, around)).collect();
    let ready = lines.iter().filter(|line| line.step != Step::GoLive).all(Line::settled);
    let blocked = |line: &Line, on: bool| line.progress == Progress::Open && on;
    let project = lines.iter().any(|line| line.step == Step::Project && line.settled());
    let mailbox = lines.iter().any(|line| line.step == Step::Mailbox && line.settled());
    for line in &mut lines {
        let waits = match line.step {
            Step::GoLive => !ready,
            Step::Mailbox | Step::People => !project,
            Step::MailboxTest | Step::TestCase => !mailbox,
            _ => false,
        };
        if blocked(line, waits) {
            line.progress = Progress::Blocked;
        }
    }
    Ok(lines)
}

impl Line {
    /// Whether nothing is left to do.
    pub fn settled(&self) -> bool {
        matches!(self.progress, Progress::Done | Progress::Skipped)
    }
}

impl Found {
    fn line(&self, step: Step, client: &Client, around: Around) -> Line {
        let (done, at) = self.judge(step, client, around);
        if done {
            return Line { step, progress: Progress::Done, at, by: None };
        }
        match self.marks.iter().find(|mark| mark.id == step.word()) {
            Some(mark) => {
                let progress = if mark.mark == "done" { Progress::Done } else { Progress::Skipped };
                Line { step, progress, at: Some(from_micros(mark.done_at)), by: mark.done_by.map(PersonId) }
            }
            None => Line { step, progress: Progress::Open, at: None, by: None },
        }
    }

    fn judge(&self, step: Step, client: &Client, around: Around) -> (bool, Option<Time>) {
        let works =
            |mailbox: &Mailbox| mailbox.kind != Kind::Imap || matches!(mailbox.state, State::Connected | State::Idle);
        let passed = |mailbox: &Mailbox| mailbox.test.filter(|(_, result)| *result == TestResult::Passed);
        let tested: Vec<Time> = self.mailboxes.iter().filter_map(passed).map(|(at, _)| at).collect();
        let mailed = self.mailboxes.iter().filter(|mailbox| mailbox.kind != Kind::Form).count();
        match step {
            Step::Project => (self.projects > 0, None),
            Step::Calendar => (self.calendars > 0, None),
            Step::Contract => (self.signed.is_some(), self.signed),
            Step::Mailbox => (!self.mailboxes.is_empty() && self.mailboxes.iter().all(works), None),
            Step::MailboxTest => (!tested.is_empty() && tested.len() >= mailed, tested.iter().max().copied()),
            Step::Macros => (around.macros > 0, None),
            Step::Dispositions => (around.dispositions > 0, None),
            Step::People => (around.people > 0, None),
            // Noted by the test itself.
            Step::TestCase => (false, None),
            Step::GoLive => (client.live.is_some(), client.live),
        }
    }
}

/// Ticks or skips a step by hand; going live cannot be ticked.
pub async fn mark(tx: &mut Tx, _may: Permit<EditClient>, step: Step, mark: Mark, now: Time) -> Result<(), Fault> {
    if step == Step::GoLive {
        return Err(Fault::conflict("going live is not ticked but done"));
    }
    let word = if mark == Mark::Done { "done" } else { "skipped" };
    let row = row::ActiveModel {
        tenant_id: NotSet,
        id: Set(step.word().to_owned()),
        mark: Set(word.to_owned()),
        done_at: Set(micros(now)),
        done_by: Set(tx.scope().person().map(|person| person.0)),
    };
    tx.put(row, vec![Column::TenantId, Column::Id], vec![Column::Mark, Column::DoneAt, Column::DoneBy]).await?;
    note(tx, "onboarding.mark", step, Some(mark)).await
}

/// Takes a tick or a skip back.
pub async fn unmark(tx: &mut Tx, _may: Permit<EditClient>, step: Step) -> Result<(), Fault> {
    tx.delete::<row::Entity>(Condition::all().add(row::Column::Id.eq(step.word()))).await?;
    note(tx, "onboarding.unmark", step, None).await
}

async fn note(tx: &Tx, action: &str, step: Step, mark: Option<Mark>) -> Result<(), Fault> {
    let after = Some((step, mark));
    tx.audit(AuditEntry { action, subject: "onboarding", subject_id: Some(tx.scope().tenant().0), before: None, after })
        .await
}

/// Begins to serve the client whose scope it is. What is left to do is named, step by step.
pub async fn go_live(
    db: &Db,
    scope: &Scope,
    _may: Permit<EditClient>,
    around: Around,
    now: Time,
) -> Result<Client, Fault> {
    let client = clients::find(db, scope).await?;
    let lines = checklist(&db.view(scope).await?, &client, around).await?;
    let mut problems = Problems::none();
    for line in lines.iter().filter(|line| line.step != Step::GoLive && !line.settled()) {
        problems.add(line.step.word(), REQUIRED);
    }
    problems.settle()?;
    clients::mark_live(db, scope, now).await
}
