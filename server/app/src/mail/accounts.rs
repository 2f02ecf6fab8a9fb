//! The house's own mails: invitations, resets, and notices that the way somebody signs in has changed.
//!
//! Invariant: a link's secret stands in the mail and nowhere else; it is made when the mail is written.

use std::sync::Arc;
use std::time::Duration;

use access::jobs::{SendInvitation, SendNotice, SendReset};
use access::{Access, Addressee, Purpose};
use channels::imap::Credential;
use channels::sender::{Account, AutoKind, Courier, Outcome as Sent, Outgoing, Party};
use channels::tls::{Security, Trust};
use kernel::ids::PersonId;
use kernel::{Clock, Fault, Ids};

use super::words::{self, Words};
use crate::configuration::MailServer;
use crate::jobs::{JobCx, Outcome};

/// Writes and sends the house's own mails.
pub struct Accounts {
    access: Arc<Access>,
    ids: Ids,
    base_url: String,
    through: Option<(Courier, String)>,
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
                Some((courier, server.from.clone()))
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

    async fn send(&self, cx: JobCx, to: &Addressee, words: &Words) -> Result<Outcome, Fault> {
        let Some((courier, from)) = &self.through else {
            return Ok(Outcome::Abandon { reason: "no server for the house's own mails is set (mail_server)".into() });
        };
        let domain = from.rsplit('@').next().unwrap_or("localhost");
        let mail = Outgoing {
            from: Party { name: Some("Manyhands".into()), address: from.clone() },
            to: vec![Party { name: Some(to.name.clone()), address: to.email.clone() }],
            cc: Vec::new(),
            reply_to: None,
            subject: words.subject.clone(),
            message_id: format!("{}@{domain}", self.ids.next::<uuid::Uuid>().simple()),
            in_reply_to: None,
            references: Vec::new(),
            at: cx.now,
            text: words.text.clone(),
            html: None,
            attachments: Vec::new(),
            automatic: Some(AutoKind::Generated),
            loop_mark: None,
            null_sender: false,
        };
        let letter = match mail.seal() {
            Ok(letter) => letter,
            Err(refused) => return Ok(Outcome::Abandon { reason: refused.field.to_owned() }),
        };
        Ok(match courier.send(&letter).await {
            Sent::Accepted { .. } => Outcome::Done,
            Sent::Permanent { code, .. } => {
                Outcome::Abandon { reason: format!("the mail server refused it: {code:?}") }
            }
            Sent::Transient { reason, .. } | Sent::Unknown { reason } if cx.attempt >= ATTEMPTS => {
                Outcome::Abandon { reason }
            }
            Sent::Transient { .. } | Sent::Unknown { .. } => Outcome::Retry { after: pause(cx.attempt) },
        })
    }
}

/// A link is good for an hour at least; trying longer sends dead ones.
const ATTEMPTS: u32 = 8;

/// Ten seconds, twenty, forty, up to ten minutes.
fn pause(attempt: u32) -> Duration {
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
