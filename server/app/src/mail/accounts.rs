//! The house's own mails: invitations, resets, and notices that the way somebody signs in has changed.
//!
//! Invariant: a link's secret stands in the mail and nowhere else; it is made when the mail is written.

use std::sync::Arc;
use std::time::Duration;

use access::jobs::{SendInvitation, SendNotice, SendReset};
use access::{Access, Addressee, Purpose};
use channels::imap::Credential;
use channels::sender::{Account, AutoKind, Courier, Enclosure, Outcome as Sent, Outgoing, Party};
use channels::tls::{Security, Trust};
use kernel::ids::PersonId;
use kernel::{Clock, Fault, Ids};
use tenants::clients::brand::Sender;

use super::words::{self, Words};
use crate::configuration::MailServer;
use crate::jobs::{JobCx, Jobs, Outcome};

/// Writes and sends the house's own mails.
pub struct Accounts {
    access: Arc<Access>,
    ids: Ids,
    base_url: String,
    through: Option<(Courier, MailServer)>,
}

impl Accounts {
    /// Sends through this server; without one, mails are given up with the reason, and the health page says so.
    pub fn new(
        access: &Arc<Access>,
        (clock, ids): (Arc<dyn Clock>, Ids),
        base_url: &str,
        (server, hello): (Option<&MailServer>, &str),
    ) -> Result<Self, Fault> {
        let through = match server {
            Some(server) => {
                let courier = Courier::new(account(server, hello), &Trust::native(), clock).map_err(Fault::storage)?;
                Some((courier, server.clone()))
            }
            None => None,
        };
        Ok(Self { access: access.clone(), ids, base_url: base_url.to_owned(), through })
    }

    /// An invitation.
    pub async fn invitation(&self, cx: JobCx, job: SendInvitation) -> Result<Outcome, Fault> {
        self.link(cx, job.person, Purpose::Invitation, "invitation").await
    }

    /// A link to choose a new password.
    pub async fn reset(&self, cx: JobCx, job: SendReset) -> Result<Outcome, Fault> {
        self.link(cx, job.person, Purpose::Reset, "reset").await
    }

    /// A notice.
    pub async fn notice(&self, cx: JobCx, job: SendNotice) -> Result<Outcome, Fault> {
        match self.access.addressee(job.person).await {
            Ok(to) => self.send(cx, &to, &words::notice(&to, job.change)).await,
            // Nobody is told whether somebody exists.
            Err(Fault::Missing { .. }) => Ok(Outcome::Done),
            Err(fault) => Err(fault),
        }
    }

    /// Tells somebody that a contact point of a client is dead.
    pub async fn dead_point(&self, cx: JobCx, person: PersonId, point: (&str, &str)) -> Result<Outcome, Fault> {
        match self.access.addressee(person).await {
            Ok(to) => self.send(cx, &to, &words::dead_point(&to, point, &self.base_url)).await,
            Err(Fault::Missing { .. }) => Ok(Outcome::Done),
            Err(fault) => Err(fault),
        }
    }

    async fn link(&self, cx: JobCx, person: PersonId, purpose: Purpose, page: &str) -> Result<Outcome, Fault> {
        match self.access.mint_invitation(person, purpose, cx.now).await {
            Ok(minted) => {
                let link = format!("{}/{page}/{}", self.base_url, minted.token);
                self.send(cx, &minted.to, &words::link(&minted.to, purpose, &link)).await
            }
            Err(Fault::Missing { .. }) => Ok(Outcome::Done),
            Err(fault) => Err(fault),
        }
    }

    /// What is done for the jobs of accounts.
    pub fn register(self: &Arc<Self>, jobs: Jobs) -> Jobs {
        let (invitations, resets, notices) = (self.clone(), self.clone(), self.clone());
        jobs.register(move |cx, job| {
            let accounts = invitations.clone();
            async move { accounts.invitation(cx, job).await }
        })
        .register(move |cx, job| {
            let accounts = resets.clone();
            async move { accounts.reset(cx, job).await }
        })
        .register(move |cx, job| {
            let accounts = notices.clone();
            async move { accounts.notice(cx, job).await }
        })
    }

    async fn send(&self, cx: JobCx, to: &Addressee, words: &Words) -> Result<Outcome, Fault> {
        let id = self.ids.next::<uuid::Uuid>();
        let sender = Sender { name: "Manyhands".to_owned(), ..Sender::default() };
        let letter = Letter { id, sender, to: to.clone(), words, enclosures: Vec::new() };
        Ok(match self.carry(cx, letter).await {
            Carried::Sent => Outcome::Done,
            Carried::Refused(reason) => Outcome::Abandon { reason },
            Carried::Later(_) => Outcome::Retry { after: pause(cx.attempt) },
        })
    }

    /// Carries one letter of the house. The same letter has the same message id, however often it is tried.
    pub(super) async fn carry(&self, cx: JobCx, letter: Letter<'_>) -> Carried {
        let Some((courier, server)) = &self.through else {
            return Carried::Refused("no server for the house's own mails is set (mail_server)".into());
        };
        let Letter { id, sender, to, words, enclosures } = letter;
        let domain = server.from.rsplit('@').next().unwrap_or("localhost");
        // From an address that the server may not send as, it would be refused or taken for a forgery.
        let from = if server.may_send_as(&sender.address) { sender.address } else { server.from.clone() };
        let reply_to = Some(sender.reply_to).filter(|address| !address.is_empty());
        let mail = Outgoing {
            from: Party { name: Some(sender.name), address: from },
            to: vec![Party { name: Some(to.name).filter(|name| !name.is_empty()), address: to.email }],
            cc: Vec::new(),
            reply_to: reply_to.map(|address| Party { name: None, address }),
            subject: words.subject.clone(),
            message_id: format!("{}@{domain}", id.simple()),
            in_reply_to: None,
            references: Vec::new(),
            at: cx.now,
            text: words.text.clone(),
            html: None,
            attachments: enclosures,
            automatic: Some(AutoKind::Generated),
            loop_mark: None,
            null_sender: false,
        };
        let letter = match mail.seal() {
            Ok(letter) => letter,
            Err(refused) => return Carried::Refused(refused.field.to_owned()),
        };
        match courier.send(&letter).await {
            Sent::Accepted { .. } => Carried::Sent,
            Sent::Permanent { code, .. } => Carried::Refused(format!("the mail server refused it: {code:?}")),
            Sent::Transient { reason, .. } | Sent::Unknown { reason } if cx.attempt >= ATTEMPTS => {
                Carried::Refused(reason)
            }
            Sent::Transient { reason, .. } | Sent::Unknown { reason } => Carried::Later(reason),
        }
    }
}

/// A letter of the house.
pub(super) struct Letter<'w> {
    /// What makes its message id.
    pub id: uuid::Uuid,
    /// Under whose name.
    pub sender: Sender,
    /// To whom.
    pub to: Addressee,
    /// What it says.
    pub words: &'w Words,
    /// Files with it.
    pub enclosures: Vec<Enclosure>,
}

/// What became of it.
pub(super) enum Carried {
    /// The server has it.
    Sent,
    /// It will never go well.
    Refused(String),
    /// It may go well later.
    Later(String),
}

/// A link is good for an hour at least; trying longer sends dead ones.
const ATTEMPTS: u32 = 8;

/// Ten seconds, twenty, forty, up to ten minutes.
pub(super) fn pause(attempt: u32) -> Duration {
    Duration::from_secs((5_u64 << attempt.min(10)).min(600))
}

fn account(server: &MailServer, hello: &str) -> Account {
    let here = matches!(server.host.as_str(), "localhost" | "127.0.0.1" | "::1");
    let security = match (server.implicit, here) {
        (true, _) => Security::Implicit,
        (false, true) => Security::Plain { anywhere: false },
        (false, false) => Security::StartTls,
    };
    let sign_in = server.sign_in.clone();
    Account {
        host: server.host.clone(),
        port: server.port,
        security,
        pinned: None,
        sign_in: sign_in.map(|(name, password)| (name, Credential::Password(password))),
        hello: hello.to_owned(),
        connections: 2,
        patience: Duration::from_secs(30),
        judge_within: Duration::from_mins(2),
    }
}
