//! Intake: a message that was read becomes part of a case, or begins one.
//!
//! Deliberately absent: channels and their formats. Invariant: one message is taken once, and everything that follows
//! from it stands in the same commit.

mod batch;
mod contact;
mod thanks;

use kernel::Fault;
use kernel::fact::{Actor, Channel, Class, Fact};
use kernel::ids::{CaseId, CustomerId, InboundId, InteractionId, MailboxId, ProjectId, QueueId};
use kernel::time::Time;
use store::Tx;

use crate::cases::{self, Case, State, participants};
use crate::clocks::{self, Book};
use crate::inbound::{Address, Inbound};
use crate::interactions::{self, Interaction, Kind, attachments, keys::Key};
use crate::threading::{self, Thread};
use batch::Batch;

/// Where and when a message came in.
#[derive(Clone, Debug)]
pub struct Came {
    /// The contact point.
    pub mailbox: MailboxId,
    /// Its project.
    pub project: ProjectId,
    /// Its queue.
    pub queue: QueueId,
    /// By which way.
    pub channel: Channel,
    /// When the mail server had it.
    pub trusted: Time,
    /// When we got it.
    pub fetched: Time,
    /// Its line in the mailbox ledger.
    pub inbound: Option<InboundId>,
    /// How many images of it lie elsewhere.
    pub remote_images: i64,
}

/// What became of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It began a case.
    Opened(CaseId, InteractionId),
    /// It continued one.
    Joined(CaseId, InteractionId),
    /// A machine's message, attached silently.
    Attached(CaseId, InteractionId),
    /// The same message is known already.
    Duplicate(InteractionId),
}

/// Takes a message in.
pub async fn receive(tx: &mut Tx, book: &Book, came: &Came, message: &Inbound) -> Result<Taken, Fault> {
    receive_all(tx, book, &[(came, message)]).await?.pop().ok_or(Fault::missing("message"))
}

/// Takes messages in, in their order; all of them, or none.
pub async fn receive_all(tx: &mut Tx, book: &Book, mails: &[(&Came, &Inbound)]) -> Result<Vec<Taken>, Fault> {
    let mut batch = Batch::of(tx, book, mails).await?;
    let mut all = Vec::with_capacity(mails.len());
    for (came, message) in mails {
        let (taken, customer) = one(tx, &mut batch, (came, message)).await?;
        batch.dealt(came, taken, customer);
        all.push(taken);
    }
    batch.finish(tx).await?;
    Ok(all)
}

async fn one(
    tx: &mut Tx,
    batch: &mut Batch,
    (came, message): (&Came, &Inbound),
) -> Result<(Taken, Option<CustomerId>), Fault> {
    if let Some(original) = batch::original(batch, message) {
        return Ok((Taken::Duplicate(original), None));
    }
    let found = contact::look_up(tx, batch, message).await?;
    let certain = |by, confidence| Some((interactions::word(by), interactions::word(confidence)));
    match threading::decide(message, &found, threading::Rule::default(), came.trusted) {
        Thread::Join { case, confidence, by } => {
            let said = say(tx, came, message, case, certain(&by, &confidence));
            continue_case(tx, batch, (came, message), case, said).await
        }
        Thread::Attach { case, confidence, by } => {
            let said = say(tx, came, message, case, certain(&by, &confidence));
            attach(tx, batch, (came, message), case, said).await
        }
        Thread::New { linked } => {
            let threaded = linked.map(|link| (format!("linked:{}", link.case), interactions::word(&link.confidence)));
            let said = say(tx, came, message, tx.id(), threaded);
            open_case(tx, batch, (came, message), said).await
        }
    }
}

/// The message as an interaction of a case.
fn say(tx: &Tx, came: &Came, message: &Inbound, case: CaseId, threaded: Option<(String, String)>) -> Interaction {
    let kind = if came.channel == Channel::Form { Kind::Form } else { Kind::MailIn };
    let mut said = Interaction::new(tx.id(), case, came.project, kind, came.trusted);
    said.class = class(message);
    said.from.clone_from(&message.from);
    said.to.clone_from(&message.to);
    said.cc.clone_from(&message.cc);
    said.subject.clone_from(&message.subject);
    let whole = message.text_new.trim().is_empty();
    said.text = if whole { message.text.clone() } else { message.text_new.clone() };
    said.quoted = Some(message.text_quoted.clone()).filter(|quoted| !whole && !quoted.trim().is_empty());
    said.has_html = message.html.is_some();
    said.remote_images = came.remote_images;
    said.message_id.clone_from(&message.message_id);
    said.threaded = threaded;
    said.inbound = came.inbound;
    said
}

fn class(message: &Inbound) -> Class {
    if message.bounce.is_some() {
        Class::Bounce
    } else if message.automatic.is_some() {
        Class::AutoReply
    } else {
        Class::Human
    }
}

async fn open_case(
    tx: &mut Tx,
    batch: &mut Batch,
    (came, message): (&Came, &Inbound),
    mut said: Interaction,
) -> Result<(Taken, Option<CustomerId>), Fault> {
    let nobody = Address { address: "unknown@invalid".into(), name: None };
    let sender = message.from.clone().unwrap_or(nobody);
    let language = message.language.map(|language| language.code().to_owned());
    let customer = batch.meet(tx, &sender, language.as_deref(), came.trusted).await?;
    said.customer = Some(customer.id);
    let number = batch.number(tx, customer.id).await?;
    let case = Case::new(tx, (came.project, came.queue), (customer.id, number), came.trusted);
    let mut case = Case {
        id: said.case,
        mailbox: Some(came.mailbox),
        subject: message.subject.clone().unwrap_or_default(),
        preview: preview(&said.text),
        language: language.or(customer.language),
        changed: batch.now,
        last_customer: Some(came.trusted),
        unanswered_since: Some(came.trusted).filter(|_| said.class == Class::Human),
        ..case
    };
    let actor = Actor::Customer { customer: customer.id };
    let opened = Fact::CaseOpened { customer: customer.id, queue: came.queue, number: case.number };
    tx.record(opened.at(came.trusted).of(case.id, case.project).by(actor))?;
    tx.record(
        Fact::Queued { queue: came.queue, interaction: None }
            .at(came.trusted)
            .of(case.id, case.project)
            .by(Actor::System),
    )?;
    arrived(tx, batch, came, (&case, &said))?;
    clocks::settle_by(tx, (&batch.policies, batch.now), &mut case).await?;
    cases::add(tx, &case).await?;
    keep(tx, batch, message, (&case, &said)).await?;
    Ok((Taken::Opened(case.id, said.id), said.customer))
}

async fn continue_case(
    tx: &mut Tx,
    batch: &mut Batch,
    (came, message): (&Came, &Inbound),
    id: CaseId,
    mut said: Interaction,
) -> Result<(Taken, Option<CustomerId>), Fault> {
    let mut case = cases::find(tx, id).await?;
    said.customer = Some(case.customer);
    said.project = case.project;
    if case.state == State::Resolved && thanks::only(&said.text) {
        said.class = Class::NoAnswerNeeded;
    }
    arrived(tx, batch, came, (&case, &said))?;
    if said.class == Class::Human {
        match case.state {
            State::Resolved => cases::state::open_again(tx, &mut case, came.trusted)?,
            State::Pending => cases::state::go_on(tx, &mut case, came.trusted)?,
            State::Open | State::Merged => {}
        }
        case.snoozed_until = None;
        case.last_customer = Some(came.trusted);
        case.unanswered_since = case.unanswered_since.or(Some(came.trusted));
    }
    case.preview = preview(&said.text);
    case.changed = batch.now;
    clocks::settle_by(tx, (&batch.policies, batch.now), &mut case).await?;
    cases::save(tx, &case).await?;
    keep(tx, batch, message, (&case, &said)).await?;
    Ok((Taken::Joined(case.id, said.id), said.customer))
}

/// A machine's message: it hangs on the case, makes no turn and stops no clock. A bounce takes a reply back.
async fn attach(
    tx: &mut Tx,
    batch: &mut Batch,
    (came, message): (&Came, &Inbound),
    id: CaseId,
    mut said: Interaction,
) -> Result<(Taken, Option<CustomerId>), Fault> {
    let mut case = cases::find(tx, id).await?;
    said.customer = Some(case.customer);
    said.project = case.project;
    arrived(tx, batch, came, (&case, &said))?;
    case.changed = batch.now;
    if let Some(bounce) = &message.bounce {
        crate::outgoing::bounced(tx, &mut case, bounce, came.trusted).await?;
    }
    clocks::settle_by(tx, (&batch.policies, batch.now), &mut case).await?;
    cases::save(tx, &case).await?;
    keep(tx, batch, message, (&case, &said)).await?;
    Ok((Taken::Attached(case.id, said.id), said.customer))
}

fn arrived(tx: &mut Tx, batch: &Batch, came: &Came, (case, said): (&Case, &Interaction)) -> Result<(), Fault> {
    let actor = match said.class {
        Class::Bounce | Class::AutoReply => Actor::System,
        _ => Actor::Customer { customer: case.customer },
    };
    let arrived = Fact::Arrived {
        interaction: said.id,
        customer: case.customer,
        contact_point: Some(came.mailbox),
        channel: came.channel,
        trusted_time: came.trusted,
        fetched_time: came.fetched,
    };
    tx.record(arrived.at(came.trusted).of(case.id, case.project).by(actor))?;
    let classified = Fact::Classified { interaction: said.id, class: said.class };
    tx.record(classified.at(came.trusted).of(case.id, case.project).by(Actor::System))?;
    if batch.is_test(said.from.as_ref()) {
        // Known to figures alone: the case goes on like any other.
        let probed = Fact::Probed { interaction: said.id };
        tx.record(probed.at(came.trusted).of(case.id, case.project).by(Actor::System))?;
    }
    Ok(())
}

/// Writes the words, the files and the ways by which an answer finds back.
async fn keep(tx: &Tx, batch: &mut Batch, message: &Inbound, (case, said): (&Case, &Interaction)) -> Result<(), Fault> {
    interactions::add(tx, said).await?;
    if let Some(message_id) = &message.message_id {
        let fingerprint = hex::decode(message.fingerprint()).ok();
        let key = Key { message_id: message_id.clone(), case: case.id, interaction: said.id, fingerprint };
        batch.note(tx, key).await?;
    }
    if let Some(from) = message.from.as_ref().filter(|_| said.class == Class::Human) {
        participants::wrote(tx, case.id, &from.address).await?;
    }
    let copied = message.to.iter().chain(&message.cc).map(|address| address.address.as_str());
    participants::copied(tx, case.id, copied).await?;
    attachments::add(tx, &contact::files(tx, message, case, said), batch.now).await?;
    let words = format!("{} {} {}", case.subject, contact::sender_words(message), said.text);
    tx.index_text(said.id, case.id, &words).await
}

/// The first words, on one line.
pub(crate) fn preview(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words.chars().take(140).collect()
}
