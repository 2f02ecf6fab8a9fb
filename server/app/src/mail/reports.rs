//! Sends reports that are due to those who are to have them.
//!
//! Deliberately absent: what is due, which `handouts` says. Invariant: a sending that went out or was given up is never
//! tried again, and each try of the same sending is the same mail to whoever receives it.

use std::sync::Arc;

use access::{Access, Addressee};
use bytes::Bytes;
use channels::sender::Enclosure;
use handouts::Voice;
use handouts::schedules::{self, Schedule, SendReport, Sending, SendingState, State};
use kernel::Fault;
use store::{Db, Scope};
use tenants::clients::brand;

use super::accounts::{Accounts, Carried, Letter, pause};
use super::words::Words;
use crate::jobs::{JobCx, Jobs, Outcome};
use crate::papers::{File, For, Papers};

/// Makes reports and mails them.
#[derive(Clone)]
pub struct Reports {
    db: Db,
    access: Arc<Access>,
    papers: Papers,
    accounts: Arc<Accounts>,
    base_url: String,
}

impl Reports {
    /// Through the house's own mails.
    pub fn new(parts: &api::Parts, accounts: &Arc<Accounts>, base_url: &str) -> Self {
        Self {
            db: parts.db.clone(),
            access: parts.access.clone(),
            papers: Papers::new(parts),
            accounts: accounts.clone(),
            base_url: base_url.to_owned(),
        }
    }

    /// What is done for the jobs of reports.
    pub fn register(self, jobs: Jobs) -> Jobs {
        jobs.register(move |cx, job: SendReport| {
            let reports = self.clone();
            async move { reports.run(cx, job).await }
        })
    }

    async fn run(&self, cx: JobCx, job: SendReport) -> Result<Outcome, Fault> {
        let scope = self.access.job_scope(cx.tenant);
        let view = self.db.view(&scope).await?;
        let sending = schedules::sending(&view, job.sending).await?;
        let schedule = schedules::find(&view, sending.schedule).await?;
        drop(view);
        if sending.state != SendingState::Waiting {
            return Ok(Outcome::Done);
        }
        let carried = match self.carried(cx, &scope, (&schedule, &sending)).await {
            Ok(carried) => carried,
            // What cannot be made now cannot be made later; what storage lacks may be there then.
            Err(fault @ (Fault::Storage(_) | Fault::Conflict(_))) => return Err(fault),
            Err(fault) => Carried::Refused(fault.to_string()),
        };
        let tx = self.db.begin(&scope).await?;
        let outcome = match &carried {
            Carried::Sent => {
                schedules::settle(&tx, sending.id, cx.now).await?;
                Outcome::Done
            }
            Carried::Refused(reason) => {
                schedules::settle_failed(&tx, sending.id, (true, reason), cx.now).await?;
                Outcome::Done
            }
            Carried::Later(reason) => {
                schedules::settle_failed(&tx, sending.id, (false, reason), cx.now).await?;
                Outcome::Retry { after: pause(cx.attempt) }
            }
        };
        tx.commit().await?;
        Ok(outcome)
    }

    async fn carried(
        &self,
        cx: JobCx,
        scope: &Scope,
        (schedule, sending): (&Schedule, &Sending),
    ) -> Result<Carried, Fault> {
        if schedule.state != State::Active {
            return Ok(Carried::Refused(format!("the schedule is {}", schedule.state.word())));
        }
        if !schedule.recipients.iter().any(|one| one.address == sending.address) {
            return Ok(Carried::Refused(
                "the schedule was changed and does not go to this address any more".to_owned(),
            ));
        }
        let Some(to) = self.addressee(scope, schedule, sending).await? else {
            return Ok(Carried::Refused("nobody with this account may read reports any more".to_owned()));
        };
        let asked = (&schedule.subject, schedule.rhythm.about(sending.due));
        let reader = For { viewer: None, language: Some(schedule.language), money: schedule.money };
        let made = self.papers.report(scope, asked, reader).await?;
        let mut sender = brand::find(&self.db.view(scope).await?).await?.sender;
        if sender.name.is_empty() {
            sender.name.clone_from(&made.0.brand.name);
        }
        let file = self.papers.file(made, schedule.format).await?;
        let words = self.words(schedule, &file);
        let enclosure = Enclosure {
            name: file.name,
            content_type: file.media_type.to_owned(),
            bytes: Bytes::from(file.bytes),
            content_id: None,
        };
        let letter = Letter { id: sending.id, sender, to, words: &words, enclosures: vec![enclosure] };
        Ok(self.accounts.carry(cx, letter).await)
    }

    /// To whom: by his account as it is now, or to the address that was approved.
    async fn addressee(
        &self,
        scope: &Scope,
        schedule: &Schedule,
        sending: &Sending,
    ) -> Result<Option<Addressee>, Fault> {
        let Some(person) = sending.person else {
            let locale = schedule.language.code().to_owned();
            return Ok(Some(Addressee { email: sending.address.clone(), name: String::new(), locale }));
        };
        let found = self.access.several(scope, scope.permit()?, &[person]).await?;
        let reader = found.into_iter().find(schedules::may_receive);
        Ok(reader.map(|person| Addressee { email: person.email, name: person.name, locale: person.locale }))
    }

    fn words(&self, schedule: &Schedule, file: &File) -> Words {
        let voice = Voice { language: schedule.language, zone: schedule.rhythm.zone };
        let link = format!("{}/", self.base_url);
        let values = [("report", file.title.as_str()), ("subtitle", file.subtitle.as_str()), ("link", link.as_str())];
        Words { subject: voice.tell("mail_subject", &values), text: voice.tell("mail_text", &values) }
    }
}
