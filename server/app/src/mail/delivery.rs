//! Hands a mail over to the next server: the job behind every answer.
//!
//! Deliberately absent: the words of the mail, which stand written. Invariant: a mail is in one hand at a time; one that
//! was lost in a crash while it was in hand is repeated under the same message id.

use std::sync::Arc;
use std::time::Duration;

use access::Access;
use channels::sender::{Account, AutoKind, Couriers, Enclosure, Next, Outcome, Outgoing, Party, Tries, next};
use desk::clocks::Book;
use desk::inbound::Address;
use desk::interactions::{self, attachments};
use desk::outgoing::deliver::{self, Verdict};
use desk::outgoing::jobs::DeliverMail;
use desk::outgoing::{self, Step};
use kernel::Fault;
use kernel::ids::TenantId;
use store::{Db, Objects, Scope, View};
use tenants::mailboxes::{self, Door, Mailbox};

use super::watching::{credential, security};
use crate::jobs::{self, JobCx};

/// A mail that has been in hand for longer than this was lost in a crash.
const STALE: chrono::Duration = chrono::Duration::minutes(10);

/// What delivery works with.
#[derive(Clone)]
pub struct Delivery {
    /// The database.
    pub db: Db,
    /// Who makes scopes.
    pub access: Arc<Access>,
    /// The objects.
    pub objects: Objects,
    /// The time and the contracts.
    pub book: Book,
    /// Who carries mails.
    pub couriers: Arc<Couriers>,
    /// By which name we greet other servers.
    pub hello: String,
}

impl Delivery {
    /// One attempt.
    pub async fn run(&self, cx: JobCx, job: DeliverMail) -> Result<jobs::Outcome, Fault> {
        let scope = self.access.job_scope(cx.tenant);
        let tx = self.db.begin(&scope).await?;
        let taken = deliver::take(&tx, job.outgoing, self.book.now(), STALE).await?;
        let in_hand = taken.is_none() && outgoing::find(&tx, job.outgoing).await?.step == Step::Sending;
        tx.commit().await?;
        match taken {
            Some(mail) => self.carry(&scope, &mail).await.map(|()| jobs::Outcome::Done),
            None if in_hand => Ok(jobs::Outcome::Retry { after: Duration::from_mins(1) }),
            None => Ok(jobs::Outcome::Done),
        }
    }

    async fn carry(&self, scope: &Scope, mail: &outgoing::Outgoing) -> Result<(), Fault> {
        let verdict = match self.attempt(scope, mail).await? {
            Ok(outcome) => self.judge(mail, &outcome, self.doubts(scope, mail).await?),
            Err(reason) => Verdict::Refused { reason, doubt: false },
        };
        let sent = matches!(verdict, Verdict::Accepted(_));
        let mut tx = self.db.begin(scope).await?;
        deliver::settle(&mut tx, &self.book, mail, verdict).await?;
        if sent {
            mailboxes::note_sent(&tx, mail.mailbox, self.book.now()).await?;
        }
        tx.commit().await
    }

    /// What the next server said; or why there was nothing to say it to.
    async fn attempt(&self, scope: &Scope, mail: &outgoing::Outgoing) -> Result<Result<Outcome, String>, Fault> {
        let view = self.db.view(scope).await?;
        let mailbox = mailboxes::find(&view, mail.mailbox).await?;
        let Some(account) = self.account(&view, &mailbox).await? else {
            return Ok(Err("the client has no server to send through".to_owned()));
        };
        let letter = match self.letter(&view, scope.tenant(), mail).await?.seal() {
            Ok(letter) => letter,
            Err(refused) => return Ok(Err(refused.to_string())),
        };
        drop(view);
        match self.couriers.of(mail.mailbox, mailbox.revision, || account) {
            Ok(courier) => Ok(Ok(courier.send(&letter).await)),
            Err(error) => Ok(Err(error.to_string())),
        }
    }

    /// How many attempts before this one may have arrived.
    async fn doubts(&self, scope: &Scope, mail: &outgoing::Outgoing) -> Result<u32, Fault> {
        let said = interactions::find(&self.db.view(scope).await?, mail.interaction).await?;
        Ok(u32::try_from(said.doubts).unwrap_or_default())
    }

    fn judge(&self, mail: &outgoing::Outgoing, outcome: &Outcome, unknown: u32) -> Verdict {
        let failed = u32::try_from(mail.attempts - 1).unwrap_or_default();
        let (reason, doubt) = match outcome {
            Outcome::Accepted { .. } => (String::new(), false),
            Outcome::Unknown { reason } => (reason.clone(), true),
            Outcome::Transient { reason, .. } | Outcome::Permanent { reason, .. } => (reason.clone(), false),
        };
        match next(outcome, Tries { due: mail.queued, failed, unknown }, self.book.now()) {
            Next::Done(at) => Verdict::Accepted(at),
            Next::Again(again) => Verdict::Later { reason, again, doubt },
            Next::Failed { reason, .. } => Verdict::Refused { reason, doubt },
        }
    }

    /// How the mailbox's server is reached; nothing when it has none to send through.
    pub(super) async fn account(&self, view: &View, mailbox: &Mailbox) -> Result<Option<Account>, Fault> {
        let Some(server) = &mailbox.smtp else { return Ok(None) };
        let secret = mailboxes::secret(&self.db, view, mailbox.id, Door::Smtp).await?;
        Ok(Some(Account {
            host: server.host.clone(),
            port: server.port,
            security: security(server),
            pinned: server.pinned.clone(),
            sign_in: secret.map(|secret| (server.username.clone(), credential(mailbox, server, secret))),
            hello: self.hello.clone(),
            connections: 2,
            patience: Duration::from_secs(30),
            judge_within: Duration::from_mins(5),
        }))
    }

    async fn letter(&self, view: &View, tenant: TenantId, mail: &outgoing::Outgoing) -> Result<Outgoing, Fault> {
        let words = &mail.mail;
        let mut enclosures = Vec::with_capacity(words.attachments.len());
        for id in &words.attachments {
            let file = attachments::find(view, *id).await?;
            let object = file.object.as_deref().ok_or(Fault::missing("object"))?;
            let key = self.db.key_of(view, file.owner).await?;
            enclosures.push(Enclosure {
                name: file.name.clone(),
                content_type: file.content_type.clone(),
                bytes: self.objects.get(object, &key).await?.into(),
                content_id: file.content_id.clone(),
            });
        }
        let parties = |list: &[Address]| list.iter().map(party).collect();
        Ok(Outgoing {
            from: party(&words.from),
            to: parties(&words.to),
            cc: parties(&words.cc),
            reply_to: None,
            subject: words.subject.clone(),
            message_id: words.message_id.clone(),
            in_reply_to: words.in_reply_to.clone(),
            references: words.references.clone(),
            at: mail.queued,
            text: words.text.clone(),
            html: words.html.clone(),
            attachments: enclosures,
            automatic: words.automatic.then_some(AutoKind::Replied),
            loop_mark: Some(tenant.to_string()),
            null_sender: words.automatic,
        })
    }
}

fn party(address: &Address) -> Party {
    Party { name: address.name.clone(), address: address.address.clone() }
}
