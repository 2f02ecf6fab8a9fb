//! Answering by mail, and taking an answer back.

use std::collections::HashMap;

use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use channels::email;
use chrono::{DateTime, Utc};
use desk::cases::{self, Case};
use desk::inbound::Address;
use desk::interactions::{self, once::Once};
use desk::outgoing;
use desk::outgoing::reply::{self, Reply, Sender, Then};
use desk::outgoing::retry::retry;
use kernel::Fault;
use kernel::action::ReplyToCase;
use kernel::ids::{AttachmentId, CaseId, InteractionId, MacroId, TenantId};
use playbook::macros::{self, Effect};
use store::{Tx, View};

use super::case::CaseNode;
use super::change::{CasePayload, message, once, outcome_of};
use super::effects;
use crate::badge::badge;
use crate::context::{Asked, asked};
use crate::fault::{payload, refuse};
use crate::gid::{self, Noun};

/// What happens to the case once the answer is sent.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum AndThen {
    /// It waits for the customer.
    Wait,
    /// It is settled with an outcome.
    Resolve,
    /// It stays open.
    Keep,
}

/// An answer as it was written.
#[derive(InputObject)]
pub struct SendReplyInput {
    case: ID,
    text: String,
    /// The same as HTML, if it was formatted. It is cleaned before it goes out, and the words are read out of it.
    html: Option<String>,
    and_then: AndThen,
    attachments: Option<Vec<ID>>,
    cc: Option<Vec<String>>,
    disposition: Option<ID>,
    /// The macro that the answer began with; what it does besides its words happens too.
    #[graphql(name = "macro")]
    saved: Option<ID>,
    /// The newest message of the customer that the writer had seen; a newer one is a conflict and nothing is sent.
    seen: Option<ID>,
    /// The writer was shown the other client's name and says that it is meant.
    other_client_meant: Option<bool>,
    /// A name that the browser makes up: the same name again sends nothing twice.
    once: Option<String>,
}

/// The answer waits for its ten seconds.
#[derive(SimpleObject)]
pub struct ReplySent {
    case: CaseNode,
    mail: ID,
    undo_until: DateTime<Utc>,
}

/// The text names another client than the one it would be sent for.
#[derive(SimpleObject)]
pub struct WrongClient {
    /// The other client's name.
    name: String,
    /// The word that betrayed it.
    excerpt: String,
}

/// The customer wrote while the answer was being written; nothing was sent.
#[derive(SimpleObject)]
pub struct NewMessages {
    count: i32,
    /// The newest of them, to be sent along the next time.
    newest: ID,
}

payload! {
    /// The answer waits to go out, or why not.
    SendReplyPayload { ReplySent } + WrongClient + NewMessages
}

/// A message, by its id.
#[derive(InputObject)]
pub struct UndoSendInput {
    mail: ID,
}

/// A message that failed, by its id.
#[derive(InputObject)]
pub struct RetrySendInput {
    mail: ID,
}

/// The answer was taken back; here are its words.
#[derive(SimpleObject)]
pub struct SendUndone {
    case: CaseNode,
    text: String,
    /// The same as HTML, if it was formatted.
    html: Option<String>,
}

payload! {
    /// The answer was taken back, or it is on its way already.
    UndoSendPayload { SendUndone }
}

/// Answering.
#[derive(Default)]
pub struct ReplyMutation;

#[Object]
impl ReplyMutation {
    /// Answers a customer by mail. For ten seconds it can be taken back.
    async fn send_reply(&self, ctx: &Context<'_>, input: SendReplyInput) -> async_graphql::Result<SendReplyPayload> {
        let asked = asked(ctx)?;
        let (tenant, case): (TenantId, CaseId) = gid::decode(Noun::Case, &input.case)?;
        let scope = asked.scope(tenant).await?;
        let may = scope.permit::<ReplyToCase>().map_err(refuse)?;
        let once = once(ctx, input.once.as_deref())?;
        let meant = input.other_client_meant == Some(true);
        let saved: Option<MacroId> = gid::maybe_within(Noun::Macro, tenant, input.saved.as_ref())?;
        let reply = input.read((tenant, case), once)?;
        let once = reply.once.clone();
        let mut tx = asked.begin(&scope).await?;
        if let Some(sent) = already(&tx, once.as_ref()).await? {
            return Ok(SendReplyPayload::ReplySent(sent));
        }
        let wrong = if meant { None } else { other_client(ctx, asked, tenant, &reply.text).await? };
        if let Some(wrong) = wrong {
            return Ok(SendReplyPayload::WrongClient(wrong));
        }
        let case = cases::find(&tx, case).await.map_err(refuse)?;
        if let Some(news) = news(&tx, &case, reply.seen).await? {
            return Ok(SendReplyPayload::NewMessages(news));
        }
        let Some(sender) = sender(ctx, &tx, &case).await? else {
            return SendReplyPayload::from_fault(Fault::conflict("the case has no mailbox to answer from"));
        };
        let book = &asked.parts.book;
        let sent = async {
            let effects = begun(&tx, saved).await?;
            effects::before(&mut tx, book, &case, &effects).await?;
            let chosen = reply.then;
            let sent = reply::send(&mut tx, book, may, &sender, reply).await?;
            let case = effects::after(&mut tx, book, (case.id, chosen), &effects).await?;
            tx.commit().await.map(|()| reply::Sent { case, ..sent })
        };
        match sent.await {
            Ok(sent) => Ok(SendReplyPayload::ReplySent(ReplySent::of(sent))),
            // Asked for twice at the same moment: the other one was quicker, and its answer is ours.
            Err(fault) => {
                let tx = asked.begin(&scope).await?;
                match already(&tx, once.as_ref()).await? {
                    Some(sent) => Ok(SendReplyPayload::ReplySent(sent)),
                    None => SendReplyPayload::from_fault(fault),
                }
            }
        }
    }

    /// Sends an answer again that was refused or came back.
    async fn retry_send(&self, ctx: &Context<'_>, input: RetrySendInput) -> async_graphql::Result<CasePayload> {
        let (tenant, mail): (TenantId, InteractionId) = gid::decode(Noun::Interaction, &input.mail)?;
        let asked = asked(ctx)?;
        let (mut tx, may) = asked.change::<ReplyToCase>(tenant).await?;
        let done = retry(&mut tx, &asked.parts.book, may, mail).await;
        CasePayload::settled(tx, done).await
    }

    /// Takes an answer back before its ten seconds have passed.
    async fn undo_send(&self, ctx: &Context<'_>, input: UndoSendInput) -> async_graphql::Result<UndoSendPayload> {
        let asked = asked(ctx)?;
        let (tenant, mail): (TenantId, InteractionId) = gid::decode(Noun::Interaction, &input.mail)?;
        let scope = asked.scope(tenant).await?;
        let may = scope.permit::<ReplyToCase>().map_err(refuse)?;
        let mut tx = asked.begin(&scope).await?;
        match reply::undo(&mut tx, &asked.parts.book, may, mail).await {
            Ok((case, said)) => {
                let html = outgoing::of(&tx, mail).await.map_err(refuse)?.mail.written;
                tx.commit().await.map_err(refuse)?;
                Ok(UndoSendPayload::SendUndone(SendUndone { case: CaseNode(case), text: said.text, html }))
            }
            Err(fault) => UndoSendPayload::from_fault(fault),
        }
    }
}

/// The answer of the same name that was taken before.
async fn already(view: &View, once: Option<&Once>) -> async_graphql::Result<Option<ReplySent>> {
    let Some(once) = once else { return Ok(None) };
    Ok(reply::already(view, once).await.map_err(refuse)?.map(ReplySent::of))
}

impl ReplySent {
    fn of(sent: reply::Sent) -> Self {
        let mail = gid::encode(Noun::Interaction, sent.case.tenant, sent.interaction.0);
        Self { mail, undo_until: sent.undo_until, case: CaseNode(sent.case) }
    }
}

/// What the macro does with which an answer began; its use is counted.
async fn begun(tx: &Tx, saved: Option<MacroId>) -> Result<Vec<Effect>, Fault> {
    let Some(saved) = saved else { return Ok(Vec::new()) };
    let found = macros::find(tx, saved).await?;
    macros::used(tx, saved).await?;
    Ok(found.effects)
}

/// What the customer wrote after the message that the writer had seen.
async fn news(view: &View, case: &Case, seen: Option<InteractionId>) -> async_graphql::Result<Option<NewMessages>> {
    let Some(seen) = seen else { return Ok(None) };
    let recent = interactions::timeline(view, &[case.id], None, 30).await.map_err(refuse)?;
    let newer: Vec<_> = recent.iter().filter(|said| said.kind.is_heard() && said.id > seen).collect();
    Ok(newer.first().map(|newest| NewMessages {
        count: i32::try_from(newer.len()).unwrap_or(i32::MAX),
        newest: gid::encode(Noun::Interaction, case.tenant, newest.id.0),
    }))
}

/// Who answers: fixed by the case's mailbox and project. What came through a form is answered from the project's own
/// address.
pub(super) async fn sender(ctx: &Context<'_>, view: &View, case: &Case) -> async_graphql::Result<Option<Sender>> {
    let own = match case.mailbox {
        Some(id) => Some(tenants::mailboxes::find(view, id).await.map_err(refuse)?),
        None => None,
    };
    let mailbox = match own.filter(|mailbox| mailbox.address.is_some()) {
        Some(mailbox) => Some(mailbox),
        None => tenants::mailboxes::sender(view, case.project).await.map_err(refuse)?,
    };
    let Some((mailbox, address)) = mailbox.and_then(|one| Some((one.id, one.address?))) else { return Ok(None) };
    let project = tenants::projects::find(view, case.project).await.map_err(refuse)?;
    let client = badge(ctx, case.tenant).await?.0;
    let name = if project.reply_name.trim().is_empty() { client.name.clone() } else { project.reply_name };
    let signature = if project.signature.trim().is_empty() { client.signature.clone() } else { project.signature };
    Ok(Some(Sender { mailbox, from: Address { address, name: Some(name) }, signature }))
}

/// Another client whose name, address or domain stands in the text.
async fn other_client(
    ctx: &Context<'_>,
    asked: &Asked,
    tenant: TenantId,
    text: &str,
) -> async_graphql::Result<Option<WrongClient>> {
    let lower = text.to_lowercase();
    let own = badge(ctx, tenant).await?.0;
    for client in tenants::clients::all(&asked.parts.db).await.map_err(refuse)? {
        if client.id == tenant || client.name == own.name {
            continue;
        }
        let name = client.name.to_lowercase();
        if name.chars().count() > 3 && contains_word(&lower, &name) {
            // The name is told only to those who know the client.
            let known = asked.viewer()?.standing(client.id).is_some();
            let name = if known { client.name } else { String::new() };
            return Ok(Some(WrongClient { excerpt: name.clone(), name }));
        }
    }
    Ok(None)
}

fn contains_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        let after = text[at + word.len()..].chars().next().is_none_or(|c| !c.is_alphanumeric());
        before && after
    })
}

impl SendReplyInput {
    /// Markup from a browser is cleaned as a stranger's is, and the words are read out of what is left, so that text and
    /// HTML cannot say two things.
    fn read(self, (tenant, case): (TenantId, CaseId), once: Option<Once>) -> async_graphql::Result<Reply> {
        let html = self.html.map(|html| email::sanitise(&html, &HashMap::new(), None).html);
        let text = html.as_deref().map_or(self.text, email::plain);
        let outcome = outcome_of(&self.case, self.disposition.as_ref())?;
        let files = self.attachments.unwrap_or_default();
        let files = files.iter().map(|id| gid::decode::<AttachmentId>(Noun::Attachment, id).map(|(_, id)| id));
        let copy = |address: String| Address { address, name: None };
        Ok(Reply {
            case,
            text,
            html,
            attachments: files.collect::<Result<_, _>>()?,
            then: match self.and_then {
                AndThen::Wait => Then::Wait,
                AndThen::Resolve => Then::Resolve(outcome),
                AndThen::Keep => Then::Keep,
            },
            seen: message(tenant, self.seen.as_ref())?,
            cc: self.cc.unwrap_or_default().into_iter().map(copy).collect(),
            once,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::contains_word;

    #[test]
    fn a_name_within_another_word_betrays_nobody() {
        assert!(contains_word("zwrot do buty24, prosimy", "buty24"));
        assert!(!contains_word("zwrot do buty245", "buty24"));
        assert!(!contains_word("debuty24", "buty24"));
    }
}
