//! A shop with a contract about money, whose customers write and are answered.

use std::sync::Arc;

use billing::Books;
use chrono::Duration;
use kernel::Clock;
use kernel::fact::{Author, Channel, Class, Delivery, Fact, Happening, PendingReason};
use kernel::ids::{CaseId, InteractionId, ProjectId, TenantId};
use kernel::time::Time;
use serde_json::{Value, json};
use store::{Lease, Scope};
use tenants::clients::{self, NewClient, Party};
use tenants::clock::{Agreement, Policies};
use tenants::contract::Contract;
use tenants::files::agreements;
use tenants::money::Month;
use world::World;

pub struct Shop<'w> {
    pub world: &'w World,
    pub scope: Scope,
    pub policies: Arc<Policies>,
    project: ProjectId,
    lease: Lease,
    opened: std::sync::atomic::AtomicI64,
}

/// Five zloty a turn, three back for each late reply, never more than a tenth of the fees.
fn terms() -> Value {
    json!({
        "version": 1,
        "effective_from": "2026-10-01T00:00:00+02:00",
        "calendar": { "zone": "Europe/Warsaw", "week": { "mon": ["08:00-18:00"], "tue": ["08:00-18:00"],
            "wed": ["08:00-18:00"], "thu": ["08:00-18:00"], "fri": ["08:00-18:00"] } },
        "targets": [{ "measures": "first_reply", "minutes": 240, "share_bp": 9500 }],
        "money": {
            "currency": "PLN",
            "remedies": [{ "code": "late", "pattern": "per_miss", "promise": "reply_level", "amount": "3.00 PLN" }],
            "caps": [], "terminations": [], "volumes": [],
            "prices": {
                "items": [
                    { "code": "mails", "unit": "contact", "model": "flat", "price": "5.00 PLN" },
                    { "code": "base", "unit": "fixed", "model": "monthly", "fee": "100.00 PLN" },
                ],
                "vat": { "23": 2300 },
                "usual_vat": "23",
            },
        },
    })
}

pub fn october() -> Month {
    "2026-10".parse().unwrap()
}

pub fn at(text: &str) -> Time {
    text.parse().unwrap()
}

impl<'w> Shop<'w> {
    pub async fn open(world: &'w World) -> Self {
        Self::under(world, &terms()).await
    }

    /// A shop that owes an answer within eight hours, without which a late reply costs nothing.
    pub async fn that_owes(world: &'w World) -> Self {
        let mut terms = terms();
        terms["duties"] = json!([{ "code": "answers", "kind": "escalation_answer", "minutes": 480, "share_bp": 9000,
            "effect": "relief", "clause": "9.1" }]);
        Self::under(world, &terms).await
    }

    async fn under(world: &'w World, terms: &Value) -> Self {
        world.clock.set(at("2026-09-30T08:00:00Z"));
        clients::ensure_house(&world.db, "Dom", "Europe/Warsaw", world.clock.now()).await.unwrap();
        let house = world.scope(TenantId::HOUSE);
        let new = NewClient {
            name: "Sowa".into(),
            code: "LS".into(),
            locale: "pl".into(),
            zone: "Europe/Warsaw".into(),
            ..NewClient::default()
        };
        let client = clients::create(&world.db, &house, house.permit().unwrap(), new, world.clock.now()).await.unwrap();
        let scope = world.scope(client.id);
        for (side, name) in [(&house, "Dom sp. z o.o."), (&scope, "Leśna Sowa sp. z o.o.")] {
            clients::set_party(&world.db, side, side.permit().unwrap(), &party(name)).await.unwrap();
        }
        let known = agreements(&terms.to_string(), None).unwrap();
        let known = known.all().iter().map(|one| {
            let contract = Contract { id: Some(world.ids.next()), ..one.contract.clone() };
            Agreement { contract, calendar: one.calendar.clone() }
        });
        let policies = Arc::new(Policies::new(known.collect()));
        let lease = world.db.lease("sequencer", world.ids.next(), world.clock.now(), Duration::days(4000));
        Self {
            world,
            scope,
            policies,
            project: world.ids.next(),
            lease: lease.await.unwrap().unwrap(),
            opened: 0.into(),
        }
    }

    /// A shop with two turns in October, one of them late, looked at on the second of November.
    pub async fn with_october(world: &'w World) -> Self {
        let shop = Self::open(world).await;
        shop.mail("2026-10-05T08:00:00Z", "2026-10-05T09:00:00Z").await;
        shop.mail("2026-10-06T07:00:00Z", "2026-10-06T15:00:00Z").await;
        world.clock.set(at("2026-11-02T08:00:00Z"));
        shop
    }

    pub fn books(&self) -> Books<'_> {
        let zone = chrono_tz::Tz::Europe__Warsaw;
        let (db, scope, policies) = (&self.world.db, &self.scope, self.policies.clone());
        Books { db, scope, policies, code: "LS", zone, now: self.world.clock.now() }
    }

    /// The same books in the hands of the house.
    pub fn house_books<'b>(&'b self, scope: &'b Scope) -> Books<'b> {
        Books { scope, ..self.books() }
    }

    /// Somebody of the house, at this client.
    pub fn lead(&self) -> Scope {
        let employer = kernel::ids::EmployerId(TenantId::HOUSE.0);
        let actor = kernel::fact::Actor::Person { person: self.world.ids.next(), employer };
        self.world.minter.scope(self.scope.tenant(), store::Projects::All, actor, store::Rights::ALL)
    }

    /// Numbers what was written.
    pub async fn number(&self) {
        while self.world.db.number_facts(&self.lease).await.unwrap() > 0 {}
    }

    async fn tell(&self, now: &str, happenings: Vec<Happening>) {
        self.world.clock.set(at(now));
        let mut tx = self.world.db.begin(&self.scope).await.unwrap();
        for happening in happenings {
            tx.record(happening).unwrap();
        }
        tx.commit().await.unwrap();
        while self.world.db.number_facts(&self.lease).await.unwrap() > 0 {}
    }

    /// A customer writes, and is answered.
    pub async fn mail(&self, arrived: &str, answered: &str) -> (CaseId, InteractionId) {
        let (case, interaction): (CaseId, InteractionId) = (self.world.ids.next(), self.world.ids.next());
        let (came, done) = (at(arrived), at(answered));
        let arrival = Fact::Arrived {
            interaction,
            customer: self.world.ids.next(),
            contact_point: None,
            channel: Channel::Email,
            trusted_time: came,
            fetched_time: came,
        };
        let number = self.opened.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1;
        let opened = Fact::CaseOpened { customer: self.world.ids.next(), queue: self.world.ids.next(), number };
        let begun = [opened, arrival].into_iter().map(|fact| fact.at(came).of(case, self.project));
        self.tell(arrived, begun.collect()).await;
        let reply = Fact::MessageOut {
            interaction: self.world.ids.next(),
            author: Author::Human,
            delivered_state: Delivery::Accepted,
            asks_back: false,
        };
        self.tell(answered, vec![reply.at(done).of(case, self.project)]).await;
        (case, interaction)
    }

    /// A case waits for the shop, until it answers.
    pub async fn waits(&self, case: CaseId, from: &str, until: Option<&str>) {
        let asked = Fact::PendingOn { reason: PendingReason::Client };
        self.tell(from, vec![asked.at(at(from)).of(case, self.project)]).await;
        if let Some(until) = until {
            self.tell(until, vec![Fact::PendingOff.at(at(until)).of(case, self.project)]).await;
        }
    }

    /// What came turns out to be something else.
    pub async fn classify(&self, now: &str, (case, interaction): (CaseId, InteractionId), class: Class) {
        let fact = Fact::Classified { interaction, class };
        self.tell(now, vec![fact.at(at(now)).of(case, self.project)]).await;
    }
}

pub fn party(name: &str) -> Party {
    Party {
        name: name.into(),
        tax_number: "5261040828".into(),
        street: "ul. Długa 1".into(),
        postcode: "00-001".into(),
        city: "Warszawa".into(),
        country: "PL".into(),
        ..Party::default()
    }
}
