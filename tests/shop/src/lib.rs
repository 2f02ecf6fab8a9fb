//! A client shop with hours, a contract and a mailbox, to take mails in: for tests and benches.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]
#![allow(missing_docs, reason = "the names say what a test needs to know")]

use chrono::{Duration, Weekday};
use desk::clocks::Book;
use desk::inbound::{Address, Inbound};
use desk::intake::{self, Came, Taken};
use desk::mailroom::{self, Arrival, Held, Source};
use desk::outgoing::deliver::{self, Verdict};
use desk::outgoing::reply::{self, Reply, Sender, Sent, Then};
use kernel::fact::{Actor, Channel, ClockKind};
use kernel::ids::{
    CalendarId, CaseId, ContractId, EmployerId, InboundId, InteractionId, MailboxId, PersonId, TenantId,
};
use kernel::{Clock, Time};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Projects, Rights, Scope};
use tenants::calendar::Interval;
use tenants::clock::Reading;
use tenants::contract::{Contract, Counts, Target, Window};
use tenants::contracts::{self, Side, Signature};
use tenants::terms::TermsBook;
use tenants::{calendars, clients, mailboxes, projects};
use world::World;

const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

pub fn at(text: &str) -> Time {
    text.parse().unwrap()
}

/// A shop that is open Monday to Friday 08:00–18:00 in Warsaw, promises a first reply in four hours and a resolution
/// in ten.
pub struct Shop<'w> {
    pub world: &'w World,
    pub book: Book,
    pub scope: Scope,
    pub came: Came,
    pub sender: Sender,
}

impl<'w> Shop<'w> {
    pub async fn open(world: &'w World, code: &str) -> Self {
        let house = world.scope(TenantId::HOUSE);
        let new = clients::NewClient {
            name: format!("Sklep {code}"),
            code: code.into(),
            locale: "pl".into(),
            zone: "Europe/Warsaw".into(),
            ..clients::NewClient::default()
        };
        let now = world.clock.now();
        let client = clients::create(&world.db, &house, house.permit().unwrap(), new, now).await.unwrap();
        let scope = staff(world, client.id, world.ids.next());
        let mut tx = world.db.begin(&scope).await.unwrap();
        let draft = projects::Draft {
            name: "Obsługa".into(),
            language: "pl".into(),
            reply_name: format!("Sklep {code}"),
            signature: "Pozdrawiamy".into(),
            ..projects::Draft::default()
        };
        let (project, queue) = projects::create(&mut tx, scope.permit().unwrap(), draft, now).await.unwrap();
        let address = format!("pomoc@{}.example", code.to_lowercase());
        let draft = mailboxes::Draft {
            queue: queue.id,
            kind: mailboxes::Kind::Forwarding,
            address: Some(address.clone()),
            forward_to: Some(format!("{}@in.example", code.to_lowercase())),
            name: format!("Sklep {code}"),
            imap: None,
            folder: None,
            smtp: None,
            backfill_from: None,
            token_expires: None,
        };
        let mailbox = mailboxes::create(&mut tx, scope.permit().unwrap(), draft, now).await.unwrap();
        tx.commit().await.unwrap();
        let shop = Self {
            world,
            book: Book::new(Arc::new(world.clock.clone()), TermsBook::new(), *b"a secret for tests"),
            came: came(mailbox.id, project.id, queue.id, now),
            sender: Sender {
                mailbox: mailbox.id,
                from: Address { address, name: None },
                signature: "Pozdrawiamy".into(),
            },
            scope,
        };
        shop.sign().await;
        shop
    }

    async fn sign(&self) {
        let day = vec![Interval::parse("08:00-18:00").unwrap()];
        let week = std::array::from_fn(|index| if index < 5 { day.clone() } else { Vec::new() });
        let draft = calendars::Draft {
            name: "Biuro".into(),
            zone: "Europe/Warsaw".into(),
            week,
            week_from: None,
            holidays: Some("PL".into()),
            days: Vec::new(),
        };
        let now = self.world.clock.now();
        let mut tx = self.world.db.begin(&self.scope).await.unwrap();
        let hours = calendars::create(&mut tx, self.scope.permit().unwrap(), draft, now).await.unwrap();
        tx.commit().await.unwrap();
        let targets = vec![target(ClockKind::FirstReply, 240), target(ClockKind::Resolution, 600)];
        self.agree(Contract::of(1, at("2026-11-01T00:00:00Z"), targets), hours.id).await;
    }

    /// The only calendar of the shop.
    pub async fn hours(&self) -> calendars::Kept {
        let view = self.world.db.view(&self.scope).await.unwrap();
        calendars::list(&view).await.unwrap().remove(0)
    }

    /// A day with hours of its own is declared now.
    pub async fn declare(&self, day: calendars::DayDraft) {
        let kept = self.hours().await;
        let definition = kept.calendar.definition();
        let draft = calendars::Draft {
            name: kept.name.clone(),
            zone: definition.zone.name().into(),
            week: WEEK.map(|weekday| definition.week.day(weekday).to_vec()),
            week_from: None,
            holidays: definition.holidays.map(|territory| territory.to_string()),
            days: vec![day],
        };
        let mut tx = self.world.db.begin(&self.scope).await.unwrap();
        let now = self.world.clock.now();
        calendars::update(&mut tx, self.scope.permit().unwrap(), kept.id, draft, now).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Both sides sign a version now.
    pub async fn agree(&self, contract: Contract, calendar: CalendarId) -> ContractId {
        let now = self.world.clock.now();
        let mut tx = self.world.db.begin(&self.scope).await.unwrap();
        let draft = contracts::Draft { contract, calendar };
        let version = contracts::draft(&mut tx, self.scope.permit().unwrap(), draft, now).await.unwrap();
        tx.commit().await.unwrap();
        for side in [Side::House, Side::Client] {
            let person: PersonId = self.world.ids.next();
            let employer = EmployerId(if side == Side::House { TenantId::HOUSE.0 } else { self.scope.tenant().0 });
            let actor = Actor::Person { person, employer };
            let scope = self.world.minter.scope(self.scope.tenant(), Projects::All, actor, Rights::ALL);
            let mut tx = self.world.db.begin(&scope).await.unwrap();
            let signature = Signature { side, person, at: now };
            contracts::sign(&mut tx, scope.permit().unwrap(), version.id, signature).await.unwrap();
            tx.commit().await.unwrap();
        }
        version.id
    }

    /// A mail of a customer arrives now.
    pub async fn mail(&self, mail: Inbound) -> Taken {
        self.mail_held(mail, None).await
    }

    pub async fn mail_held(&self, mail: Inbound, inbound: Option<InboundId>) -> Taken {
        let now = self.world.clock.now();
        let came = Came { trusted: now, fetched: now, inbound, ..self.came.clone() };
        let mut tx = self.world.db.begin(&self.scope).await.unwrap();
        let taken = intake::receive(&mut tx, &self.book, &came, &mail).await.unwrap();
        tx.commit().await.unwrap();
        taken
    }

    /// A raw mail is held in the mailbox ledger.
    pub async fn hold(&self, bytes: &[u8], source: Source) -> Held {
        let now = self.world.clock.now();
        let arrival = Arrival {
            mailbox: self.came.mailbox,
            source,
            trusted: now,
            fetched: now,
            envelope_from: Some("anna@poczta.example".into()),
            envelope_to: Vec::new(),
            bytes: bytes.to_vec(),
        };
        let means = (&self.world.db, &self.world.objects);
        mailroom::hold(means, &self.scope, vec![arrival]).await.unwrap()[0]
    }

    pub async fn answer(&self, case: CaseId, then: Then) -> Sent {
        self.try_answer(case, then, None).await.unwrap()
    }

    pub async fn try_answer(
        &self,
        case: CaseId,
        then: Then,
        seen: Option<InteractionId>,
    ) -> Result<Sent, kernel::Fault> {
        let text = "Dzień dobry, paczka jest już w drodze.".to_owned();
        let reply = Reply { case, text, html: None, attachments: Vec::new(), then, seen, cc: Vec::new(), once: None };
        let mut tx = self.world.db.begin(&self.scope).await?;
        let sent = reply::send(&mut tx, &self.book, self.scope.permit()?, &self.sender, reply).await?;
        tx.commit().await?;
        Ok(sent)
    }

    /// The ten seconds pass and the next server says this.
    pub async fn delivered(&self, sent: &Sent, verdict: impl Fn(Time) -> Verdict) -> Time {
        self.world.clock.advance(Duration::seconds(10));
        let now = self.world.clock.now();
        let mut tx = self.world.db.begin(&self.scope).await.unwrap();
        let waiting = desk::outgoing::of(&tx, sent.interaction).await.unwrap();
        let mail = deliver::take(&tx, waiting.id, now, Duration::minutes(5)).await.unwrap().expect("a mail to deliver");
        deliver::settle(&mut tx, &self.book, &mail, verdict(now)).await.unwrap();
        tx.commit().await.unwrap();
        now
    }

    pub async fn case(&self, id: CaseId) -> desk::cases::Case {
        let view = self.world.db.view(&self.scope).await.unwrap();
        desk::cases::find(&view, id).await.unwrap()
    }

    /// The clocks of a case, as rows say and as the facts say; they must agree.
    pub async fn clocks(&self, case: CaseId) -> Vec<desk::clocks::Clock> {
        let view = self.world.db.view(&self.scope).await.unwrap();
        let clocks = desk::clocks::of(&view, &[case]).await.unwrap();
        let mut rows = BTreeMap::new();
        for clock in clocks.iter().filter(|clock| clock.standing != "cancelled") {
            rows.insert((clock.kind, clock.turn), (clock.start, clock.due, clock.stopped));
        }
        let readings = desk::clocks::explain(&view, &self.book, case).await.unwrap();
        let counted = readings.iter().filter(|reading| reading.standing.word() != "cancelled");
        let truth: BTreeMap<_, _> = counted.map(|r| ((r.kind, i64::from(r.turn)), (r.start, r.due, r.stop))).collect();
        assert_eq!(rows, truth, "rows and facts disagree");
        let (policies, now) = (self.book.policies(&view).await.unwrap(), self.world.clock.now());
        for clock in &clocks {
            let same = |r: &&Reading| (r.kind, i64::from(r.turn)) == (clock.kind, clock.turn);
            let reading = readings.iter().find(same).map(|reading| (reading.target, reading.used));
            if let Some(counted) = clock.counted(&policies, now) {
                assert_eq!(Some(counted), reading, "a row counts otherwise than its facts: {clock:?}");
            }
        }
        clocks
    }

    pub async fn clock(&self, case: CaseId, kind: ClockKind, turn: i64) -> desk::clocks::Clock {
        let clocks = self.clocks(case).await;
        clocks.into_iter().find(|clock| clock.kind == kind && clock.turn == turn).expect("a clock")
    }
}

/// Somebody of the house at work in a client.
pub fn staff(world: &World, tenant: TenantId, person: PersonId) -> Scope {
    let actor = Actor::Person { person, employer: EmployerId(TenantId::HOUSE.0) };
    world.minter.scope(tenant, Projects::All, actor, Rights::ALL)
}

fn came(mailbox: MailboxId, project: kernel::ids::ProjectId, queue: kernel::ids::QueueId, now: Time) -> Came {
    Came {
        mailbox,
        project,
        queue,
        channel: Channel::Email,
        trusted: now,
        fetched: now,
        inbound: None,
        remote_images: 0,
    }
}

/// A share of 95 % in a month of business time.
pub fn target(measures: ClockKind, minutes: u32) -> Target {
    Target {
        name: None,
        measures,
        minutes,
        counts: Counts::Business,
        by_priority: BTreeMap::new(),
        share_bp: 9_500,
        window: Window::Month,
        clause: Some("2.1".into()),
    }
}

pub fn address(text: &str) -> Address {
    Address { address: text.into(), name: Some("Anna Nowak".into()) }
}

/// A mail of Anna's.
pub fn letter(id: &str, subject: &str, text: &str) -> Inbound {
    Inbound {
        from: Some(address("anna@poczta.example")),
        to: vec![Address { address: "pomoc@ls.example".into(), name: None }],
        subject: Some(subject.into()),
        message_id: Some(format!("{id}@poczta.example")),
        text: text.into(),
        text_new: text.into(),
        ..Inbound::default()
    }
}

/// A mail that answers another.
pub fn answering(mut mail: Inbound, to: &str) -> Inbound {
    mail.in_reply_to = vec![to.into()];
    mail.references = vec![to.into()];
    mail
}

pub fn opened(taken: Taken) -> CaseId {
    match taken {
        Taken::Opened(case, _) => case,
        other => panic!("not a new case: {other:?}"),
    }
}
