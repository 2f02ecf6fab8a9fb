//! KPIs of calls and chats: what each contact adds to them.
//!
//! Invariant: a contact that the hours, its kind or an agreed threshold leave out adds nothing anywhere.

use chrono::Duration;
use kernel::Time;
use kernel::fact::{Outflow, RingResult, Transfer};
use uuid::Uuid;

use super::figure::micros;
use super::parameters::{CallBacks, Formula, Parameters, Transfers};
use super::{Kpi, Material, Part, Place, Question};
use crate::live::{Contact, Fate, WaitFrom};

/// The parts of a KPI about live contacts.
pub(super) fn parts(material: &Material<'_>, question: &Question<'_>) -> Vec<Part> {
    let of = |contact: &Contact| {
        let asked = Asked { material, question, contact, parameters: question.parameters };
        asked.parts()
    };
    let asked = |contact: &&Contact| {
        contact.counts() && question.asks(contact.channel) && question.covers(contact.project, contact.arrived)
    };
    material.contacts.iter().filter(asked).flat_map(of).collect()
}

/// A contact, and what is asked of it.
pub(super) struct Asked<'a> {
    material: &'a Material<'a>,
    pub(super) question: &'a Question<'a>,
    pub(super) contact: &'a Contact,
    parameters: &'a Parameters,
}

impl Asked<'_> {
    fn parts(&self) -> Vec<Part> {
        match self.question.kpi {
            Kpi::MissedRings | Kpi::MissedRingRate => self.rings(|_, (_, result)| missed(result)),
            Kpi::AgentServiceLevel => {
                self.rings(|from, (end, result)| result == RingResult::Answered && end - from <= self.parameters.within)
            }
            Kpi::IvrDropOutRate => self.drop_outs(),
            _ => self.one().into_iter().collect(),
        }
    }

    fn one(&self) -> Option<Part> {
        let contact = self.contact;
        match self.question.kpi {
            Kpi::HandledContacts => self.done().map(|at| self.part(at, 1, 1)),
            Kpi::TalkTime | Kpi::TalkTimes | Kpi::TalkTimePercentile => {
                let talk = (contact.with_agents()? - contact.on_hold()?).max(Duration::zero());
                self.done().map(|at| self.part(at, micros(talk), 1))
            }
            Kpi::HandlingTime => {
                let at = self.done().filter(|_| !self.ghost() && !contact.outbound)?;
                Some(self.part(at, micros(self.material.share(contact.id)), 1))
            }
            Kpi::CallBackLevel => self.call_back(),
            _ if contact.outbound => None,
            Kpi::AfterHoursContacts => self.after_hours().then(|| self.whole(1)),
            Kpi::IncomingContacts | Kpi::UniqueCustomers => Some(self.whole(1)),
            Kpi::NewCustomers => self.new_customer().then(|| self.whole(1)),
            _ if self.out_of_hours() => None,
            kpi if kpi.is_of_ivr() => self.in_menu(),
            _ => self.queued(),
        }
    }

    /// What a customer who came to us in our hours adds.
    fn queued(&self) -> Option<Part> {
        let now = self.material.now;
        let fate = self.fate(now)?;
        if fate == Fate::BeforeQueue {
            let stayed = self.contact.ended.map(|end| (end - self.contact.arrived).max(Duration::zero()));
            return match self.question.kpi {
                Kpi::LeftBeforeQueue => stayed.map(|_| self.whole(1)),
                Kpi::TimeBeforeQueue => stayed.map(|stayed| self.whole(micros(stayed))),
                _ => None,
            };
        }
        if self.ghost() {
            return None;
        }
        let short = |wait: Duration| wait <= self.parameters.short_abandon;
        let (answered, abandoned) = match fate {
            Fate::Answered(wait) => (Some(wait), None),
            Fate::Abandoned(wait) => (None, Some(wait)),
            _ => (None, None),
        };
        let flow = if let Fate::FlowedOut(flow) = fate { Some(flow) } else { None };
        let long = abandoned.filter(|wait| !short(*wait));
        let one = |yes: bool| yes.then(|| self.whole(1));
        match self.question.kpi {
            Kpi::OfferedContacts => one(true),
            Kpi::AnsweredContacts => one(answered.is_some()),
            Kpi::AbandonedContacts => one(long.is_some()),
            Kpi::ShortAbandonedContacts => one(abandoned.is_some_and(short)),
            Kpi::LeftWithChoice => one(flow.is_some_and(|flow| flow.chosen)),
            Kpi::FlowedOutContacts => one(flow.is_some()),
            Kpi::ShortHandledContacts => {
                let over = answered.is_some() && self.contact.ended.is_some();
                one(over && self.contact.with_agents().is_some_and(|with| with <= self.parameters.within))
            }
            Kpi::TransferredContacts => one(answered.is_some() && self.transferred()),
            Kpi::TransferRate => answered.map(|_| self.share(self.transferred())),
            Kpi::AnswerTime | Kpi::AnswerTimePercentile | Kpi::AnsweredWaits => {
                answered.map(|wait| self.whole(micros(wait)))
            }
            Kpi::AbandonedWaits => abandoned.map(|wait| self.whole(micros(wait))),
            Kpi::LongestWait => waited(fate).map(|wait| self.whole(micros(wait))),
            Kpi::AbandonRate => (!abandoned.is_some_and(short)).then(|| self.share(long.is_some())),
            Kpi::ServiceLevel => self.service_level(fate),
            Kpi::UnrecoveredRate => long.and_then(|_| self.recovered()).map(|recovered| self.share(!recovered)),
            _ => None,
        }
    }

    fn service_level(&self, fate: Fate) -> Option<Part> {
        let parameters = self.parameters;
        let in_time = |wait: Duration| wait <= parameters.within;
        let short = |wait: Duration| wait <= parameters.short_abandon;
        let formula = parameters.formula;
        let good = match fate {
            Fate::Answered(wait) => in_time(wait),
            Fate::Abandoned(wait) => formula == Formula::WithAbandoned && in_time(wait),
            _ => false,
        };
        let of_offered = matches!(formula, Formula::OfOffered | Formula::WithAbandoned);
        let base = match fate {
            Fate::Answered(_) => true,
            Fate::Waiting(wait) => formula != Formula::OfAnswered && !in_time(wait),
            Fate::FlowedOut(_) => of_offered || formula == Formula::WithFlowOut,
            Fate::Abandoned(wait) => match formula {
                Formula::OfOffered | Formula::WithAbandoned => true,
                Formula::Default | Formula::WithFlowOut => !short(wait),
                Formula::OfAnswered | Formula::WithoutAbandoned => false,
            },
            Fate::BeforeQueue => false,
        };
        base.then(|| self.share(good))
    }

    /// Its fate; a call-back that counts as an answer was answered when it was taken.
    fn fate(&self, now: Time) -> Option<Fate> {
        let wait_from = self.parameters.wait_from;
        let fate = self.contact.fate(wait_from, now)?;
        match fate {
            Fate::FlowedOut(flow)
                if flow.way == Outflow::CallBack && self.parameters.call_backs == CallBacks::Answered =>
            {
                let entered = self.contact.entered().filter(|_| wait_from == WaitFrom::Queue);
                let wait = flow.at - entered.unwrap_or(self.contact.arrived);
                Some(Fate::Answered(wait.max(Duration::zero())))
            }
            fate => Some(fate),
        }
    }

    /// Whether a promised call came within the agreed time around its promise; one that is not due yet tells nothing.
    fn call_back(&self) -> Option<Part> {
        let flow = self.contact.flowed.filter(|flow| flow.way == Outflow::CallBack)?;
        let (promised, spare) = (flow.promised?, self.parameters.within);
        let called = self.contact.legs.iter().map(|leg| leg.from).find(|from| *from >= flow.at);
        let kept = called.is_some_and(|at| (at - promised).abs() <= spare);
        (called.is_some() || self.material.now > promised + spare).then(|| Part { at: promised, ..self.share(kept) })
    }

    /// Whether a customer who gave up was served within a day; nothing while that may still come.
    fn recovered(&self) -> Option<bool> {
        let day = Duration::hours(24);
        let from = self.contact.ended?;
        let served = self.material.served(self.contact.customer, (from, from + day));
        (served || self.material.now > from + day).then_some(served)
    }

    fn new_customer(&self) -> bool {
        let days = Duration::days(i64::from(self.parameters.days));
        let (arrived, id) = (self.contact.arrived, self.contact.id);
        !self.material.came(self.contact.customer, (arrived - days, arrived), id, |channel| self.question.asks(channel))
    }

    fn transferred(&self) -> bool {
        self.contact.transfers.iter().any(|passing| match self.parameters.transfers {
            Transfers::Any => true,
            Transfers::Blind => passing.how == Transfer::Blind,
            Transfers::Consulted => passing.how == Transfer::Consulted,
        })
    }

    /// Whether it is left out because it came outside the hours.
    pub(super) fn out_of_hours(&self) -> bool {
        self.after_hours() && !self.parameters.all_hours
    }

    fn after_hours(&self) -> bool {
        !self.question.agreement.calendar.open_at(self.contact.arrived)
    }

    /// Over at once after the answer, and left out for it.
    fn ghost(&self) -> bool {
        let under = self.parameters.ghosts_under;
        let with = self.contact.with_agents().filter(|_| !self.contact.legs.is_empty() && self.contact.ended.is_some());
        under.zip(with).is_some_and(|(under, with)| with < under)
    }

    /// When the work on it was done, if people worked on it.
    fn done(&self) -> Option<Time> {
        self.contact.done().filter(|_| !self.contact.legs.is_empty())
    }

    /// One part a ringing; a customer who leaves while it rings is nobody's miss.
    fn rings(&self, good: impl Fn(Time, (Time, RingResult)) -> bool) -> Vec<Part> {
        let ended = self.contact.rings.iter().filter_map(|ring| Some((ring.agent, ring.from, ring.end?)));
        let told = ended.filter(|(_, _, (_, result))| *result != RingResult::CustomerLeft);
        told.map(|(agent, from, end)| {
            let part = self.share(good(from, end));
            Part { at: from, place: Place { agent: Some(agent), ..part.place }, ..part }
        })
        .collect()
    }

    pub(super) fn share(&self, good: bool) -> Part {
        self.part(self.contact.arrived, i64::from(good), 1)
    }

    pub(super) fn whole(&self, numerator: i64) -> Part {
        let of = if matches!(self.question.kpi, Kpi::UniqueCustomers | Kpi::NewCustomers) {
            self.contact.customer.0
        } else {
            self.contact.id.0
        };
        Part { of, ..self.part(self.contact.arrived, numerator, 1) }
    }

    fn part(&self, at: Time, numerator: i64, denominator: i64) -> Part {
        let of: Uuid = self.contact.id.0;
        let (case, place) = (self.material.case_of(self.contact), self.material.place_of(self.contact));
        let (counted, came) = (self.contact.excluded.is_none(), Some(self.contact.arrived));
        Part { at, numerator, denominator, counted, of, case, place, came }
    }
}

fn missed(result: RingResult) -> bool {
    matches!(result, RingResult::Timeout | RingResult::Refused)
}

/// The wait that a fate tells of.
fn waited(fate: Fate) -> Option<Duration> {
    match fate {
        Fate::Answered(wait) | Fate::Abandoned(wait) | Fate::Waiting(wait) => Some(wait),
        Fate::BeforeQueue | Fate::FlowedOut(_) => None,
    }
}
