//! Answering a customer: the check before, the ten seconds after.

use kernel::Fault;
use kernel::action::ReplyToCase;
use kernel::fact::{Actor, Delivery, Fact, PendingReason};
use kernel::fault::{Problems, Reason};
use kernel::ids::{AttachmentId, CaseId, DispositionId, InteractionId, MailboxId, OutgoingId};
use kernel::time::{Time, micros};
use store::query::{ColumnTrait, NotSet, Set};
use store::{Permit, Tx, View};

use super::jobs::DeliverMail;
use super::{Mail, Step, UNDO, letter, row, tell};
use crate::cases::{self, Case, State, participants};
use crate::clocks::{self, Book};
use crate::inbound::Address;
use crate::interactions::once::{self, Once};
use crate::interactions::{self, Interaction, Kind, attachments, keys, keys::Key};
use crate::threading::token;

/// The longest answer.
const MOST: usize = 200_000;

/// What happens to the case once the answer is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// It stays open.
    Keep,
    /// It waits for the customer.
    Wait,
    /// It is settled, with an outcome.
    Resolve(Option<DispositionId>),
}

/// Who answers: fixed by the client's mailbox, never by the agent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    /// Through which mailbox's account it goes.
    pub mailbox: MailboxId,
    /// The client's address and name.
    pub from: Address,
    /// The signature under the words.
    pub signature: String,
}

/// An answer as the agent wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The case.
    pub case: CaseId,
    /// The words.
    pub text: String,
    /// The same as HTML, if the agent formatted it; cleaned already.
    pub html: Option<String>,
    /// Files to go along.
    pub attachments: Vec<AttachmentId>,
    /// What happens then.
    pub then: Then,
    /// The newest message that the agent had seen; a newer one is a conflict, so that nobody answers past it.
    pub seen: Option<InteractionId>,
    /// Further addresses to get a copy.
    pub cc: Vec<Address>,
    /// What the browser calls this answer, so that asking twice sends once.
    pub once: Option<Once>,
}

/// The answer, waiting for its ten seconds to pass.
#[derive(Clone, Debug)]
pub struct Sent {
    /// The case as it is now.
    pub case: Case,
    /// The message.
    pub interaction: InteractionId,
    /// Until when it may be taken back.
    pub undo_until: Time,
}

/// Answers a customer by mail.
pub async fn send(
    tx: &mut Tx,
    book: &Book,
    _may: Permit<ReplyToCase>,
    sender: &Sender,
    reply: Reply,
) -> Result<Sent, Fault> {
    check(&reply)?;
    let mut case = cases::find(tx, reply.case).await?;
    case.alive()?;
    let now = book.now();
    let latest = interactions::timeline(tx, &[case.id], None, 30).await?;
    let heard = |said: &&Interaction| matches!(said.kind, Kind::MailIn | Kind::Form);
    let newest = latest.iter().find(heard);
    if let Some(newest) = newest.filter(|newest| reply.seen.is_some_and(|seen| newest.id > seen)) {
        return Err(Fault::conflict(format!("a message came in after you began: {}", newest.id)));
    }
    let Some(heard) = newest.filter(|said| said.from.is_some()) else {
        return Err(Fault::conflict("there is no message to answer"));
    };
    let mut said = Interaction::new(tx.id(), case.id, case.project, Kind::MailOut, now);
    let mail = compose(tx, book, (&case, heard), (sender, &reply), said.id);
    fill(&mut said, tx, &mail, &reply, now + UNDO);
    interactions::add(tx, &said).await?;
    attachments::tie(tx, &reply.attachments, case.id, said.id).await?;
    let key = Key { message_id: mail.message_id.clone(), case: case.id, interaction: said.id, fingerprint: None };
    keys::note(tx, &key).await?;
    once::keep(tx, reply.once.as_ref(), case.id, said.id).await?;
    let to = mail.to.iter().chain(&mail.cc).map(|address| address.address.as_str());
    participants::copied(tx, case.id, to).await?;
    tx.index_text(said.id, case.id, &said.text).await?;
    crate::drafts::sent(tx, case.id).await?;
    queue(tx, (&case, sender.mailbox), said.id, &mail, now).await?;
    tell(tx, &case, said.id, Delivery::Queued, now)?;
    after(tx, &mut case, reply.then, now)?;
    take(tx, &mut case, now)?;
    case.preview = crate::intake::preview(&said.text);
    case.changed = now;
    clocks::settle(tx, book, &mut case).await?;
    cases::save(tx, &case).await?;
    Ok(Sent { interaction: said.id, undo_until: now + UNDO, case })
}

/// Who answers a case that nobody has takes it: the customer's next word comes to him.
fn take(tx: &mut Tx, case: &mut Case, now: Time) -> Result<(), Fault> {
    match (case.assignee, tx.scope().person()) {
        (None, Some(person)) => cases::arrange::give(tx, case, Some(person), now),
        _ => Ok(()),
    }
}

fn check(reply: &Reply) -> Result<(), Fault> {
    let mut problems = Problems::none();
    problems.check(reply.text.trim().is_empty(), "text", Reason::coded("REQUIRED", "an answer needs words"));
    problems.check(
        reply.text.len() > MOST,
        "text",
        Reason::coded("TOO_LONG", "is longer than 200000 bytes").with("most", 200_000),
    );
    let long = reply.html.as_ref().is_some_and(|html| html.len() > MOST);
    problems.check(long, "html", Reason::coded("TOO_LONG", "is longer than 200000 bytes").with("most", 200_000));
    problems.check(
        reply.attachments.len() > 20,
        "attachments",
        Reason::coded("TOO_MANY", "are more than 20").with("most", 20),
    );
    for (index, copy) in reply.cc.iter().enumerate() {
        let bad = !copy.address.contains('@') || copy.address.chars().any(|c| c.is_control() || c.is_whitespace());
        problems.check(bad, &format!("cc[{index}]"), Reason::coded("NOT_AN_ADDRESS", "is not an address"));
    }
    problems.settle()
}

fn compose(
    tx: &Tx,
    book: &Book,
    (case, heard): (&Case, &Interaction),
    (sender, reply): (&Sender, &Reply),
    id: InteractionId,
) -> Mail {
    let domain = sender.from.address.rsplit('@').next().unwrap_or("localhost");
    let mut references: Vec<String> = heard.message_id.iter().cloned().collect();
    references.truncate(20);
    let subject = heard.subject.clone().unwrap_or_else(|| case.subject.clone());
    Mail {
        from: sender.from.clone(),
        to: heard.from.iter().cloned().collect(),
        cc: reply.cc.clone(),
        subject: answer_subject(&subject),
        message_id: token::message_id(case.id, id.0, domain, &book.token_key(tx)),
        in_reply_to: heard.message_id.clone(),
        references,
        text: letter::text(&reply.text, &sender.signature, heard),
        html: reply.html.as_ref().map(|html| letter::html(html, &sender.signature, heard)),
        written: reply.html.clone(),
        attachments: reply.attachments.clone(),
        automatic: false,
    }
}

/// `Re:` once, whatever the language of the mail program before.
fn answer_subject(subject: &str) -> String {
    let bare = subject.trim();
    let lower = bare.to_lowercase();
    let answered = ["re:", "odp:", "aw:", "sv:", "відп:", "ответ:"].iter().any(|prefix| lower.starts_with(prefix));
    if answered { bare.to_owned() } else { format!("Re: {bare}") }
}

fn fill(said: &mut Interaction, tx: &Tx, mail: &Mail, reply: &Reply, undo_until: Time) {
    if let Actor::Person { person, employer } = tx.scope().actor() {
        said.author = Some((person, employer));
    }
    said.from = Some(mail.from.clone());
    said.to.clone_from(&mail.to);
    said.cc.clone_from(&mail.cc);
    said.subject = Some(mail.subject.clone());
    reply.text.trim().clone_into(&mut said.text);
    said.has_html = mail.html.is_some();
    said.message_id = Some(mail.message_id.clone());
    said.delivery = Some(Delivery::Queued);
    said.undo_until = Some(undo_until);
}

async fn queue(
    tx: &mut Tx,
    (case, mailbox): (&Case, MailboxId),
    interaction: InteractionId,
    mail: &Mail,
    now: Time,
) -> Result<(), Fault> {
    let id: OutgoingId = tx.id();
    tx.insert(row::ActiveModel {
        tenant_id: NotSet,
        id: Set(id.0),
        case_id: Set(case.id.0),
        interaction_id: Set(interaction.0),
        mailbox_id: Set(mailbox.0),
        state: Set(interactions::word(&Step::Queued)),
        attempts: Set(0),
        next_at: Set(micros(now + UNDO)),
        queued_at: Set(micros(now)),
        reason: Set(None),
        mail_json: Set(serde_json::to_string(mail).map_err(Fault::storage)?),
    })
    .await?;
    tx.enqueue(&DeliverMail { outgoing: id }, now + UNDO).map(|_| ())
}

fn after(tx: &mut Tx, case: &mut Case, then: Then, now: Time) -> Result<(), Fault> {
    case.snoozed_until = None;
    match then {
        Then::Keep => {
            if case.state == State::Pending {
                cases::state::go_on(tx, case, now)?;
            }
            Ok(())
        }
        Then::Wait => cases::state::wait(tx, case, PendingReason::Customer, now),
        Then::Resolve(outcome) => {
            let since = case.unanswered_since;
            cases::state::settle(tx, case, outcome, now)?;
            // The answer counts once it is accepted; until then the message still waits.
            case.unanswered_since = since;
            Ok(())
        }
    }
}

/// The answer that this name was given to before, if there is one: it is not sent again.
pub async fn already(view: &View, once: &Once) -> Result<Option<Sent>, Fault> {
    let Some(known) = once::known(view, once).await? else { return Ok(None) };
    let said = interactions::find(view, known.interaction).await?;
    let case = cases::find(view, known.case).await?;
    Ok(Some(Sent { case, interaction: said.id, undo_until: said.undo_until.unwrap_or(said.at) }))
}

/// Takes an answer back before its ten seconds have passed; the case is as it was.
pub async fn undo(
    tx: &mut Tx,
    book: &Book,
    _may: Permit<ReplyToCase>,
    interaction: InteractionId,
) -> Result<(Case, Interaction), Fault> {
    let now = book.now();
    let changed = tx
        .change::<row::Entity>()
        .filter(row::Column::InteractionId.eq(interaction.0))
        .filter(row::Column::State.eq(interactions::word(&Step::Queued)))
        .filter(row::Column::NextAt.gt(micros(now)))
        .filter(row::Column::Attempts.eq(0))
        .set(row::Column::State, interactions::word(&Step::Undone))
        .run()
        .await?;
    let said = interactions::find(tx, interaction).await?;
    if changed == 0 {
        return Err(Fault::conflict("the message is already on its way"));
    }
    interactions::set_delivery(tx, interaction, Delivery::Undone, None).await?;
    let mut case = cases::find(tx, said.case).await?;
    tell(tx, &case, interaction, Delivery::Undone, now)?;
    match case.state {
        State::Resolved => cases::state::open_again(tx, &mut case, now)?,
        State::Pending => cases::state::go_on(tx, &mut case, now)?,
        State::Open | State::Merged => {}
    }
    case.changed = now;
    clocks::settle(tx, book, &mut case).await?;
    cases::save(tx, &case).await?;
    if let Some(to) = case.assignee {
        tx.record(Fact::Assigned { to: Some(to) }.at(now).of(case.id, case.project))?;
    }
    Ok((case, said))
}
