//! Hands test contacts over, and tells leads of contact points that are dead.

use std::sync::Arc;
use std::time::Duration;

use access::{Access, Role};
use channels::forms::{Filled, Filling, FormFiller};
use channels::imap::Credential;
use channels::sender::{Account, Courier, Outcome as Sent, Outgoing, Party};
use channels::tls::Trust;
use kernel::ids::{PersonId, ProbeId};
use kernel::{Fault, Time};
use probes::Channel;
use probes::course::{self, Ready, SendProbe, TellLeads};
use probes::senders::{self, Side};
use serde::{Deserialize, Serialize};
use store::{Db, Job, Scope};

use crate::jobs::{JobCx, Outcome};
use crate::mail::accounts::Accounts;
use crate::mail::watching::transport;

/// How often a test contact is tried before its contact point counts as dead.
const ATTEMPTS: u32 = 4;

/// Tells one lead that a contact point is dead.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TellLead {
    /// By which test contact that is known.
    probe: ProbeId,
    /// Whom.
    person: PersonId,
}

impl Job for TellLead {
    const NAME: &'static str = "probes.tell_lead";
}

/// What sending works with.
pub struct Sending {
    db: Db,
    access: Arc<Access>,
    base_url: String,
    forms: FormFiller,
    accounts: Arc<Accounts>,
}

/// What one attempt came to.
enum Tried {
    Taken(Time),
    Refused(String),
    Later(String),
}

impl Sending {
    /// Sends to forms at this address.
    pub fn new((db, access): (&Db, &Arc<Access>), base_url: &str, accounts: &Arc<Accounts>) -> Result<Self, Fault> {
        Ok(Self {
            db: db.clone(),
            access: access.clone(),
            base_url: base_url.to_owned(),
            forms: FormFiller::new(&Trust::native()).map_err(Fault::storage)?,
            accounts: accounts.clone(),
        })
    }

    /// One attempt. What was in hand when the process ended may have arrived: it is waited for and not repeated.
    pub async fn run(&self, cx: JobCx, job: SendProbe) -> Result<Outcome, Fault> {
        let scope = self.access.job_scope(cx.tenant);
        let mut tx = self.db.begin(&scope).await?;
        let Some(ready) = course::take(&tx, job.probe).await? else {
            if probes::probe::find(&tx, job.probe).await?.state == probes::State::Sending {
                course::sent(&mut tx, job.probe, cx.now).await?;
                tx.commit().await?;
            }
            return Ok(Outcome::Done);
        };
        tx.commit().await?;
        let tried = match ready.probe.channel {
            Channel::Form => self.fill(&ready, cx.now).await,
            _ => self.mail(&scope, &ready, cx.now).await?,
        };
        let mut tx = self.db.begin(&scope).await?;
        let outcome = match tried {
            Tried::Taken(at) => course::sent(&mut tx, job.probe, at).await.map(|()| Outcome::Done)?,
            Tried::Later(_) if cx.attempt < ATTEMPTS => {
                course::put_back(&tx, job.probe).await?;
                Outcome::Retry { after: Duration::from_secs(u64::from(cx.attempt) * 20) }
            }
            Tried::Later(why) | Tried::Refused(why) => {
                course::refused(&mut tx, job.probe, &why, cx.now).await.map(|()| Outcome::Done)?
            }
        };
        tx.commit().await?;
        Ok(outcome)
    }

    async fn fill(&self, ready: &Ready, now: Time) -> Tried {
        let filled = Filled {
            email: ready.probe.persona.clone().unwrap_or_default(),
            name: ready.name.clone(),
            subject: ready.text.subject.clone(),
            text: ready.text.words.clone(),
        };
        match self.forms.send(&format!("{}/forms/{}", self.base_url, ready.probe.address), &filled).await {
            Filling::Taken => Tried::Taken(now),
            Filling::Busy => Tried::Later("the form takes nothing now".to_owned()),
            Filling::Refused(status) => Tried::Refused(format!("the form answers {status}")),
            Filling::Unreached(why) => Tried::Later(why),
        }
    }

    async fn mail(&self, scope: &Scope, ready: &Ready, now: Time) -> Result<Tried, Fault> {
        let view = self.db.view(scope).await?;
        let secret = senders::secret(&self.db, &view, ready.sender.id, Side::Smtp).await?;
        drop(view);
        let door = &ready.sender.smtp;
        let (security, pinned) = transport(door.security, door.pinned.as_ref());
        let account = Account {
            host: door.host.clone(),
            port: door.port,
            security,
            pinned,
            sign_in: secret.map(|secret| (door.username.clone(), Credential::Password(secret))),
            hello: ready.sender.domain().to_owned(),
            connections: 1,
            patience: Duration::from_secs(30),
            judge_within: Duration::from_mins(2),
        };
        let courier = match Courier::new(account, &Trust::native(), self.db.clock().clone()) {
            Ok(courier) => courier,
            Err(error) => return Ok(Tried::Refused(error.to_string())),
        };
        let letter = match letter(ready, now).seal() {
            Ok(letter) => letter,
            Err(refused) => return Ok(Tried::Refused(refused.to_string())),
        };
        let sent = courier.send(&letter).await;
        courier.close().await;
        Ok(match sent {
            Sent::Accepted { at, .. } => Tried::Taken(at),
            // It may have arrived: its answer is waited for.
            Sent::Unknown { .. } => Tried::Taken(now),
            Sent::Permanent { reason, .. } => Tried::Refused(reason),
            Sent::Transient { reason, .. } => Tried::Later(reason),
        })
    }

    /// Every lead of the client is told, each by a job of his own.
    pub async fn tell_leads(&self, cx: JobCx, job: TellLeads) -> Result<Outcome, Fault> {
        let scope = self.access.job_scope(cx.tenant);
        let leads = self.access.holders(&scope, Role::ProjectLead).await?;
        let mut tx = self.db.begin(&scope).await?;
        for person in leads {
            tx.enqueue(&TellLead { probe: job.probe, person }, cx.now)?;
        }
        tx.commit().await?;
        Ok(Outcome::Done)
    }

    /// One lead is told.
    pub async fn tell(&self, cx: JobCx, job: TellLead) -> Result<Outcome, Fault> {
        let scope = self.access.job_scope(cx.tenant);
        let probe = probes::probe::find(&self.db.view(&scope).await?, job.probe).await?;
        let client = tenants::clients::find(&self.db, &scope).await?;
        self.accounts.dead_point(cx, job.person, (&client.name, &probe.address)).await
    }
}

fn letter(ready: &Ready, now: Time) -> Outgoing {
    Outgoing {
        from: Party { name: Some(ready.name.clone()), address: ready.probe.persona.clone().unwrap_or_default() },
        to: vec![Party::bare(ready.probe.address.clone())],
        cc: Vec::new(),
        reply_to: None,
        subject: ready.text.subject.clone(),
        message_id: ready.probe.message_id.clone().unwrap_or_default(),
        in_reply_to: None,
        references: Vec::new(),
        at: now,
        text: ready.text.words.clone(),
        html: None,
        attachments: Vec::new(),
        automatic: None,
        loop_mark: None,
        null_sender: false,
    }
}
