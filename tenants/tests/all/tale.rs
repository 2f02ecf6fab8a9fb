//! Facts told in short, in the shop's own time.

use chrono::{Duration, NaiveDateTime, TimeZone};
use chrono_tz::Tz;
use kernel::Time;
use kernel::fact::{
    Actor, Author, Channel, Class, ClockKind, Delivery, Fact, FactId, PendingReason, Priority, Recorded, SCHEMA,
};
use kernel::ids::{CaseId, ContractId, CustomerId, InteractionId, PersonId, ProjectId, QueueId, TenantId};
use tenants::calendar::{Calendar, Definition, Interval, SpecialDay, Week};
use tenants::clock::{Agreement, Policies, Reading, read};
use tenants::contract::{Contract, Counts, Target, Window};
use uuid::Uuid;

pub const WARSAW: Tz = chrono_tz::Europe::Warsaw;

/// An instant by the wall clock of Warsaw.
pub fn at(text: &str) -> Time {
    local(WARSAW, text)
}

pub fn local(zone: Tz, text: &str) -> Time {
    let naive = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S")
        .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M"))
        .unwrap();
    zone.from_local_datetime(&naive).earliest().unwrap().to_utc()
}

pub fn hours(hours: i64) -> Duration {
    Duration::hours(hours)
}

pub fn intervals(texts: &[&str]) -> Vec<Interval> {
    texts.iter().map(|text| Interval::parse(text).unwrap()).collect()
}

/// Mon–Fri 08:00–12:00 and 13:00–18:00 in Warsaw, the calendar of the worked examples.
pub fn office() -> Calendar {
    office_with(Vec::new())
}

pub fn office_with(special_days: Vec<SpecialDay>) -> Calendar {
    let week = Week::working_days(&intervals(&["08:00-12:00", "13:00-18:00"]));
    Calendar::new(Definition { zone: WARSAW, week, changes: Vec::new(), holidays: None, special_days }).unwrap()
}

pub fn closed(date: &str, declared_at: Option<Time>) -> SpecialDay {
    SpecialDay { date: date.parse().unwrap(), hours: Vec::new(), declared_at, name: None }
}

pub fn promise(measures: ClockKind, minutes: u32) -> Target {
    Target {
        name: None,
        measures,
        minutes,
        counts: Counts::Business,
        by_priority: std::collections::BTreeMap::new(),
        share_bp: 9_500,
        window: Window::Month,
        clause: None,
    }
}

/// Four hours to reply, sixteen to resolve; waiting for the shop pauses both.
pub fn contract() -> Contract {
    let targets = vec![promise(ClockKind::FirstReply, 240), promise(ClockKind::Resolution, 960)];
    let mut contract = Contract::of(1, at("2016-01-01 00:00"), targets);
    contract.pauses.client = vec![ClockKind::FirstReply, ClockKind::Resolution];
    contract
}

pub fn policies(contract: Contract, calendar: Calendar) -> Policies {
    Policies::new(vec![Agreement { contract, calendar }])
}

pub fn case(number: u128) -> CaseId {
    CaseId(Uuid::from_u128(0xCA5E_0000 + number))
}

pub fn message(number: u128) -> InteractionId {
    InteractionId(Uuid::from_u128(0xE55A_0000 + number))
}

pub fn project(number: u128) -> ProjectId {
    ProjectId(Uuid::from_u128(0x9807_0000 + number))
}

/// Facts in the order in which they were told.
#[derive(Default)]
pub struct Tale {
    pub facts: Vec<Recorded>,
    case: u128,
}

impl Tale {
    pub fn of_case(number: u128) -> Self {
        Self { facts: Vec::new(), case: number }
    }

    /// What follows is about another case.
    pub fn case(mut self, number: u128) -> Self {
        self.case = number;
        self
    }

    pub fn push(mut self, at: Time, recorded: Time, fact: Fact) -> Self {
        let id = FactId(Uuid::from_u128(0xFAC7_0000 + self.facts.len() as u128));
        let (case, project) = (Some(case(self.case)), Some(project(1)));
        let tenant = TenantId(Uuid::from_u128(7));
        self.facts.push(Recorded {
            id,
            schema: SCHEMA,
            tenant,
            project,
            case,
            at,
            recorded,
            actor: Actor::System,
            fact,
        });
        self
    }

    pub fn told(self, when: &str, fact: Fact) -> Self {
        self.push(at(when), at(when), fact)
    }

    /// The id of the fact that was told last.
    pub fn last(&self) -> FactId {
        self.facts.last().unwrap().id
    }

    pub fn arrived(self, number: u128, when: &str) -> Self {
        self.fetched(number, when, when)
    }

    /// The same, of another customer.
    pub fn arrived_from(self, number: u128, customer: u128, when: &str) -> Self {
        let mut tale = self.arrived(number, when);
        if let Some(Fact::Arrived { customer: of, .. }) = tale.facts.last_mut().map(|last| &mut last.fact) {
            *of = CustomerId(Uuid::from_u128(customer));
        }
        tale
    }

    /// Reached the mail server at one instant, us at another.
    pub fn fetched(self, number: u128, trusted: &str, fetched: &str) -> Self {
        let fact = Fact::Arrived {
            interaction: message(number),
            customer: CustomerId(Uuid::from_u128(1)),
            contact_point: None,
            channel: Channel::Email,
            trusted_time: at(trusted),
            fetched_time: at(fetched),
        };
        self.push(at(trusted), at(fetched), fact)
    }

    pub fn classified(self, number: u128, when: &str, class: Class) -> Self {
        self.told(when, Fact::Classified { interaction: message(number), class })
    }

    pub fn out(self, number: u128, when: &str, author: Author, delivered_state: Delivery) -> Self {
        let interaction = message(number);
        self.told(when, Fact::MessageOut { interaction, author, delivered_state, asks_back: false })
    }

    /// A person's reply that the next server accepted.
    pub fn replied(self, number: u128, when: &str) -> Self {
        self.out(number, when, Author::Human, Delivery::Accepted)
    }

    pub fn asked_back(self, number: u128, when: &str) -> Self {
        let (interaction, author) = (message(number), Author::Human);
        self.told(when, Fact::MessageOut { interaction, author, delivered_state: Delivery::Accepted, asks_back: true })
    }

    pub fn pending(self, when: &str, reason: PendingReason) -> Self {
        self.told(when, Fact::PendingOn { reason })
    }

    pub fn pending_off(self, when: &str) -> Self {
        self.told(when, Fact::PendingOff)
    }

    pub fn resolved(self, when: &str) -> Self {
        self.told(when, Fact::Resolved { outcome: None })
    }

    pub fn reopened(self, when: &str) -> Self {
        self.told(when, Fact::Reopened)
    }

    pub fn merged_into(self, number: u128, when: &str) -> Self {
        self.told(when, Fact::MergedInto { into: case(number) })
    }

    pub fn priority(self, when: &str, priority: Priority) -> Self {
        self.told(when, Fact::PriorityChanged { priority })
    }

    pub fn policy(self, when: &str, version: i32) -> Self {
        self.told(when, Fact::PolicyApplied { contract: ContractId(Uuid::from_u128(9)), version })
    }

    pub fn moved(self, when: &str, number: u128) -> Self {
        self.told(when, Fact::Moved { project: project(number), queue: QueueId(Uuid::from_u128(3)) })
    }

    pub fn excluded(self, when: &str) -> Self {
        let person = || PersonId(Uuid::from_u128(4));
        self.told(
            when,
            Fact::Excluded { rule: "8.1".into(), by: person(), approved_by: Some(person()), interaction: None },
        )
    }

    pub fn corrected(self, when: &str, event: FactId) -> Self {
        self.told(when, Fact::Corrected { event, reason: "mistake".into() })
    }

    /// Read under the usual contract and hours.
    pub fn read(&self, now: &str) -> Vec<Reading> {
        self.under(&policies(contract(), office()), now)
    }

    pub fn under(&self, policies: &Policies, now: &str) -> Vec<Reading> {
        read(&self.facts, policies, at(now)).unwrap()
    }

    /// The reply clock of a turn of the first case, read under the usual contract.
    pub fn turn(&self, number: i32, now: &str) -> Reading {
        turn_of(&self.read(now), 1, number)
    }

    pub fn resolution(&self, now: &str) -> Reading {
        resolution_of(&self.read(now), 1)
    }
}

pub fn turn_of(readings: &[Reading], number: u128, turn: i32) -> Reading {
    let found = readings.iter().find(|r| r.case == case(number) && r.kind == ClockKind::FirstReply && r.turn == turn);
    found.unwrap_or_else(|| panic!("no turn {turn} of case {number} among {readings:#?}")).clone()
}

pub fn resolution_of(readings: &[Reading], number: u128) -> Reading {
    let found = readings.iter().find(|r| r.case == case(number) && r.kind == ClockKind::Resolution);
    found.unwrap_or_else(|| panic!("no resolution of case {number}")).clone()
}
