//! What happens in the history, each thing by the use case that would do it live.
//!
//! Units of work are handed to the disk in groups, and the timers look whenever something falls due. Invariant: a
//! warning or a breach is written down before anything that happened after it.

use std::collections::{BTreeSet, HashMap};

use anyhow::Result;
use channels::email;
use chrono::Duration;
use desk::cases::{arrange, merge, state};
use desk::clocks::{Book, fire};
use desk::intake::{self, Came, Taken};
use desk::interactions::notes;
use desk::mailroom::{self, Arrival, Held, Source, raw};
use desk::outgoing::deliver::{self, Verdict};
use desk::outgoing::jobs::DeliverMail;
use desk::outgoing::reply::{self, Reply, Sender, Then};
use desk::{offers, outgoing};
use futures::FutureExt;
use kernel::fact::{Channel, Fact, PendingReason, Question, SurveyAnswer};
use kernel::ids::{CaseId, DispositionId, InteractionId, OutgoingId, ProjectId};
use kernel::{Fault, Time};
use store::{Scope, SystemUse, Tx};
use tokio::task::JoinSet;

use super::attendance::Seen;
use super::found::{Entrance, Place, Tools};

/// How long work may wait for the disk, in the time of the history.
const TOGETHER: Duration = Duration::minutes(15);
/// How many jobs are ticked off at once.
const TICKED: usize = 500;

/// Does what happens.
pub struct Hands {
    tools: Tools,
    book: Book,
    open: Option<Tx>,
    commits: JoinSet<Result<(), Fault>>,
    since: Option<Time>,
    next_due: Option<Time>,
    delivered: BTreeSet<OutgoingId>,
    seen: Seen,
}

/// A mail that a customer's server hands over.
pub struct Incoming {
    /// Its envelope's sender.
    pub from: Option<String>,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Written into the form.
    pub form: bool,
}

impl Hands {
    /// Hands that go by this book.
    pub fn new(tools: Tools, book: Book) -> Self {
        Self {
            tools,
            book,
            open: None,
            commits: JoinSet::new(),
            since: None,
            next_due: None,
            delivered: BTreeSet::new(),
            seen: Seen::default(),
        }
    }

    /// What the history is written with.
    pub fn tools(&self) -> &Tools {
        &self.tools
    }

    /// When everybody was seen at work.
    pub fn seen(&mut self) -> Seen {
        std::mem::take(&mut self.seen)
    }

    /// Begins work. On the embedded database the work before it waits for the disk together with this one.
    async fn begin(&mut self, scope: &Scope) -> Result<Tx, Fault> {
        if let Some(person) = scope.person() {
            self.seen.saw(person, self.tools.now());
        }
        let db = self.tools.db.clone();
        let mut begin = Box::pin(async move { db.begin(scope).await });
        if let Some(before) = self.open.take() {
            // Standing in the line first, so that the commit knows of somebody to share it with.
            let early = (&mut begin).now_or_never();
            self.commits.spawn(before.commit());
            if let Some(tx) = early {
                return tx;
            }
        }
        begin.await
    }

    /// Ends work; the disk has it after the next [`Hands::flush`].
    async fn keep(&mut self, tx: Tx) -> Result<(), Fault> {
        if !self.tools.db.is_embedded() {
            return tx.commit().await;
        }
        self.since.get_or_insert(self.tools.now());
        self.open = Some(tx);
        Ok(())
    }

    /// Waits until everything is on disk, and sees what falls due next.
    pub async fn flush(&mut self) -> Result<(), Fault> {
        if let Some(tx) = self.open.take() {
            tx.commit().await?;
        }
        while let Some(done) = self.commits.join_next().await {
            done.map_err(Fault::storage)??;
        }
        self.since = None;
        self.next_due = fire::next(&self.tools.db).await?;
        Ok(())
    }

    /// Time goes on until `at`; what falls due meanwhile is judged at its moment.
    pub async fn until(&mut self, at: Time) -> Result<(), Fault> {
        let waits = |since: Option<Time>| since.is_some_and(|since| at - since >= TOGETHER);
        if waits(self.since) || self.next_due.is_some_and(|due| due <= at) || !self.tools.db.is_embedded() {
            self.flush().await?;
        }
        while let Some(due) = self.next_due.filter(|due| *due <= at) {
            self.tools.clock.set(due.max(self.tools.now()));
            while fire::due(&self.tools.db, &self.tools.access, &self.book, self.tools.now()).await? > 0 {}
            self.next_due = fire::next(&self.tools.db).await?;
        }
        self.tools.clock.set(at.max(self.tools.now()));
        Ok(())
    }

    /// A mail comes in: held first, then read, then taken in, as the receiver and intake do.
    pub async fn take_in(&mut self, place: &Place, door: &Entrance, mail: Incoming) -> Result<Taken> {
        let scope = self.tools.access.contact_point_scope(place.tenant);
        let now = self.tools.now();
        let parsed = email::parse(&mail.bytes);
        let html = parsed.inbound.html.as_deref();
        let remote = html.map_or(0, |html| email::sanitise(html, &HashMap::new(), None).blocked_images);
        let arrival = Arrival {
            mailbox: door.mailbox,
            source: if mail.form { Source::Form } else { Source::Smtp },
            trusted: now,
            fetched: now,
            envelope_from: mail.from,
            envelope_to: vec![door.sender.from.address.clone()],
            bytes: mail.bytes,
        };
        let mut tx = self.begin(&scope).await?;
        let means = (&self.tools.db, &self.tools.objects);
        let held = mailroom::keep(&tx, raw::seal(means, place.tenant, vec![arrival]).await?).await?;
        let inbound = held.first().map(|held| match held {
            Held::Stored(id) | Held::Known(id) => *id,
        });
        let came = Came {
            mailbox: door.mailbox,
            project: door.project,
            queue: door.queue,
            channel: if mail.form { Channel::Form } else { Channel::Email },
            trusted: now,
            fetched: now,
            inbound,
            remote_images: i64::try_from(remote).unwrap_or_default(),
        };
        let taken = intake::receive(&mut tx, &self.book, &came, &parsed.inbound).await?;
        tenants::mailboxes::note_arrival(&tx, door.mailbox, now).await?;
        self.keep(tx).await?;
        Ok(taken)
    }

    /// An agent takes a case from the line.
    pub async fn serve(&mut self, agent: &Scope, case: CaseId) -> Result<bool> {
        let mut tx = self.begin(agent).await?;
        let taken = offers::take(&mut tx, &self.book, agent.permit()?, case).await;
        self.done(tx, taken).await
    }

    /// An agent answers; the message, when the case could still be answered.
    pub async fn answer(&mut self, agent: &Scope, sender: &Sender, reply: Reply) -> Result<Option<InteractionId>> {
        let mut tx = self.begin(agent).await?;
        match reply::send(&mut tx, &self.book, agent.permit()?, sender, reply).await {
            Ok(sent) => {
                self.keep(tx).await?;
                Ok(Some(sent.interaction))
            }
            Err(Fault::Conflict(_)) => Ok(None),
            Err(fault) => Err(fault.into()),
        }
    }

    /// The ten seconds have passed and the customer's server takes the mail; its id and words.
    pub async fn hand_over(&mut self, place: &Place, message: InteractionId) -> Result<Option<outgoing::Mail>> {
        let scope = self.tools.access.job_scope(place.tenant);
        let mut tx = self.begin(&scope).await?;
        let waiting = outgoing::of(&tx, message).await?;
        let now = self.tools.now();
        let Some(mail) = deliver::take(&tx, waiting.id, now, Duration::minutes(10)).await? else { return Ok(None) };
        deliver::settle(&mut tx, &self.book, &mail, Verdict::Accepted(now)).await?;
        tenants::mailboxes::note_sent(&tx, mail.mailbox, now).await?;
        self.keep(tx).await?;
        self.delivered.insert(mail.id);
        Ok(Some(mail.mail))
    }

    /// A note for colleagues.
    pub async fn note(&mut self, agent: &Scope, case: CaseId, text: &str) -> Result<bool> {
        let mut tx = self.begin(agent).await?;
        let written = notes::write(&mut tx, &self.book, agent.permit()?, case, (text, None)).await;
        self.done(tx, written).await
    }

    /// Labels.
    pub async fn label(&mut self, agent: &Scope, case: CaseId, label: &str) -> Result<bool> {
        let mut tx = self.begin(agent).await?;
        let labelled = arrange::set_tags(&mut tx, &self.book, agent.permit()?, case, &[label.to_owned()]).await;
        self.done(tx, labelled).await
    }

    /// The case sleeps until then.
    pub async fn snooze(&mut self, agent: &Scope, case: CaseId, until: Time) -> Result<bool> {
        let mut tx = self.begin(agent).await?;
        let asleep = arrange::snooze(&mut tx, &self.book, agent.permit()?, case, Some(until)).await;
        self.done(tx, asleep).await
    }

    /// The case waits for somebody else.
    pub async fn wait(&mut self, agent: &Scope, case: CaseId, reason: PendingReason) -> Result<bool> {
        let mut tx = self.begin(agent).await?;
        let waits = state::set_pending(&mut tx, &self.book, agent.permit()?, case, reason).await;
        self.done(tx, waits).await
    }

    /// The case is settled without another word.
    pub async fn resolve(&mut self, agent: &Scope, case: CaseId, outcome: Option<DispositionId>) -> Result<bool> {
        let mut tx = self.begin(agent).await?;
        let resolved = state::resolve(&mut tx, &self.book, agent.permit()?, case, outcome).await;
        self.done(tx, resolved).await
    }

    /// The case is no customer's.
    pub async fn spam(&mut self, agent: &Scope, case: CaseId) -> Result<bool> {
        let mut tx = self.begin(agent).await?;
        let judged = state::judge_spam(&mut tx, &self.book, agent.permit()?, case, true).await;
        self.done(tx, judged).await
    }

    /// The case goes on in another.
    pub async fn merge(&mut self, agent: &Scope, case: CaseId, into: CaseId) -> Result<bool> {
        let mut tx = self.begin(agent).await?;
        let merged = merge::merge(&mut tx, &self.book, agent.permit()?, case, into).await;
        self.done(tx, merged).await
    }

    /// A customer says whether his matter was solved.
    pub async fn survey(&mut self, place: &Place, (case, project): (CaseId, ProjectId), answer: u8) -> Result<()> {
        let scope = self.tools.access.contact_point_scope(place.tenant);
        let mut tx = self.begin(&scope).await?;
        let asked = SurveyAnswer { interaction: None, question: Question::Solved, answer };
        tx.record(Fact::SurveyAnswered(asked).at(self.tools.now()).of(case, project))?;
        Ok(self.keep(tx).await?)
    }

    /// Somebody else was quicker, or the customer wrote meanwhile: as live, nothing happens then.
    async fn done<T>(&mut self, tx: Tx, outcome: Result<T, Fault>) -> Result<bool> {
        match outcome {
            Ok(_) => {
                self.keep(tx).await?;
                Ok(true)
            }
            Err(Fault::Conflict(_)) => Ok(false),
            Err(fault) => Err(fault.into()),
        }
    }

    /// Ticks off the jobs whose work the history has done: mails handed over, invitations used.
    pub async fn tick_off(&mut self) -> Result<()> {
        self.flush().await?;
        let db = &self.tools.db;
        let view = db.system_view(SystemUse::Relay).await?;
        let waiting = view.waiting_jobs(self.tools.now() + Duration::days(1), 1_000_000).await?;
        drop(view);
        let done = waiting.iter().filter(|job| self.is_done(job)).map(|job| job.id).collect::<Vec<_>>();
        for some in done.chunks(TICKED) {
            let tx = db.system(SystemUse::Relay).await?;
            tx.mark_dispatched(some, self.tools.now()).await?;
            tx.commit().await?;
        }
        Ok(())
    }

    fn is_done(&self, job: &store::Waiting) -> bool {
        if job.job == <DeliverMail as store::Job>::NAME {
            let mail: Option<DeliverMail> = serde_json::from_slice(&job.payload).ok();
            return mail.is_some_and(|mail| self.delivered.contains(&mail.outgoing));
        }
        job.job.starts_with("access.")
    }
}

/// An answer of these words.
pub fn reply_of(case: CaseId, text: String, then: Then) -> Reply {
    Reply { case, text, html: None, attachments: Vec::new(), then, seen: None, cc: Vec::new(), once: None }
}
