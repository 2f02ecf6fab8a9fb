//! KPIs over the shop's orders: how many, how many were cancelled, and who buys again.
//!
//! Purchases are orders that stand; those of one local day are one purchase, so that an order in two parts makes nobody come
//! back. Deliberately absent: amounts, of which no KPI is made, and any claim that service is why somebody came back.
//! Invariant: an order adds to a figure only from the version of the contract that was in force when it was placed, and
//! earlier purchases are known whatever was in force then.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Duration, NaiveDate};
use chrono_tz::Tz;
use kernel::Time;
use kernel::fact::{Fact, Recorded};
use kernel::ids::{CustomerId, InteractionId, OrderId, ProjectId};
use uuid::Uuid;

use super::journeys::turns;
use super::{Kpi, Material, Part, Place, Question};
use crate::clock::{Reading, Standing};

/// An order as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// Its id.
    pub id: OrderId,
    /// Who ordered.
    pub customer: CustomerId,
    /// For which project.
    pub project: Option<ProjectId>,
    /// When.
    pub placed: Time,
    /// When it was cancelled, unless that was taken back.
    pub cancelled: Option<Time>,
}

/// What is told of each order, one fact after the other.
#[derive(Default)]
pub(super) struct Told {
    placed: BTreeMap<OrderId, Order>,
    cancelled: HashMap<OrderId, Time>,
}

impl Told {
    /// Takes what a fact says of an order.
    pub(super) fn note(&mut self, fact: &Recorded) {
        match &fact.fact {
            Fact::OrderPlaced(placed) => {
                let (id, customer, placed) = (placed.order, placed.customer, fact.at);
                let order = Order { id, customer, project: fact.project, placed, cancelled: None };
                self.placed.insert(id, order);
            }
            Fact::OrderCancelled(name) => drop(self.cancelled.insert(name.order, fact.at)),
            Fact::OrderRestored(name) => drop(self.cancelled.remove(&name.order)),
            _ => {}
        }
    }

    /// Every order as it stands in the end.
    pub(super) fn orders(self) -> Vec<Order> {
        let cancelled = self.cancelled;
        let standing = |order: Order| Order { cancelled: cancelled.get(&order.id).copied(), ..order };
        self.placed.into_values().map(standing).collect()
    }
}

/// The parts of a KPI over orders.
pub(super) fn parts(material: &Material<'_>, question: &Question<'_>) -> Vec<Part> {
    let orders = || material.orders.iter().filter(|order| question.covers(order.project, order.placed));
    let cancelled = || orders().filter_map(|order| Some((order, order.cancelled?)));
    match question.kpi {
        Kpi::Orders => placed(material, question, (1, 1)),
        Kpi::OrderCancellationRate => {
            orders().map(|order| part(order, order.placed, (i64::from(order.cancelled.is_some()), 1))).collect()
        }
        Kpi::CancelledOrders => cancelled().map(|(order, at)| part(order, at, (1, 1))).collect(),
        Kpi::CancelledAfterContact => {
            let after = |order: &Order, at: Time| {
                let from = order.placed.max(at - question.days());
                i64::from(came(material, order.customer, (from, at)))
            };
            cancelled().map(|(order, at)| part(order, at, (after(order, at), 1))).collect()
        }
        _ => purchases(material, question),
    }
}

/// A part for each order on the day on which it was placed.
pub(super) fn placed(material: &Material<'_>, question: &Question<'_>, sides: (i64, i64)) -> Vec<Part> {
    let orders = material.orders.iter().filter(|order| question.covers(order.project, order.placed));
    orders.map(|order| part(order, order.placed, sides)).collect()
}

fn part(order: &Order, at: Time, (numerator, denominator): (i64, i64)) -> Part {
    let place = Place { project: order.project, ..Place::default() };
    Part { at, numerator, denominator, counted: true, of: order.id.0, case: None, place, came: None }
}

/// KPIs over purchases, which are about customers.
fn purchases(material: &Material<'_>, question: &Question<'_>) -> Vec<Part> {
    let mut by: BTreeMap<CustomerId, Vec<&Order>> = BTreeMap::new();
    for order in material.orders.iter().filter(|order| order.cancelled.is_none()) {
        by.entry(order.customer).or_default().push(order);
    }
    let served = Served::of(material, question.kpi);
    let mut parts = Vec::new();
    for (customer, mut orders) in by {
        orders.sort_by_key(|order| (order.placed, order.id));
        for (place, order) in orders.iter().enumerate() {
            if !question.covers(order.project, order.placed) {
                continue;
            }
            let bought = Bought { order, before: &orders[..place], after: &orders[place + 1..] };
            let found = bought.adds(material, question, &served);
            parts.extend(found.map(|(at, good)| Part { of: customer.0, ..part(order, at, (good, 1)) }));
        }
    }
    parts
}

/// A purchase among those of its customer.
struct Bought<'a> {
    order: &'a Order,
    before: &'a [&'a Order],
    after: &'a [&'a Order],
}

impl Bought<'_> {
    /// When it counts, and whether it is one of the good; nothing where it adds nothing.
    fn adds(&self, material: &Material<'_>, question: &Question<'_>, served: &Served<'_>) -> Option<(Time, i64)> {
        let (placed, days, zone) = (self.order.placed, question.days(), question.agreement.calendar.zone());
        let today = date(placed, zone);
        match question.kpi {
            Kpi::OrderingCustomers => return Some((placed, 1)),
            Kpi::RepeatPurchaseRate => {
                let last = self.before.iter().rev().find(|order| date(order.placed, zone) < today);
                return Some((placed, i64::from(last.is_some_and(|last| placed - last.placed <= days))));
            }
            _ => {}
        }
        let over = placed + days;
        if over > material.now {
            return None;
        }
        let next = self.after.iter().find(|order| date(order.placed, zone) > today).map(|order| order.placed);
        let next = next.filter(|next| *next <= over);
        let span = (placed, next.unwrap_or(over));
        let asked = match question.kpi {
            Kpi::RetentionInTime => served.how(self.order.customer, span) == Some(true),
            Kpi::RetentionLate => served.how(self.order.customer, span) == Some(false),
            Kpi::RetentionWithoutContact => !came(material, self.order.customer, span),
            _ => true,
        };
        asked.then_some((over, i64::from(next.is_some())))
    }
}

/// How customers' turns were answered.
struct Served<'a> {
    turns: HashMap<CustomerId, Vec<&'a Reading>>,
    now: Time,
}

impl<'a> Served<'a> {
    /// Only where a KPI asks for it.
    fn of(material: &'a Material<'_>, kpi: Kpi) -> Self {
        let mut by: HashMap<CustomerId, Vec<&Reading>> = HashMap::new();
        if matches!(kpi, Kpi::RetentionInTime | Kpi::RetentionLate) {
            for turn in turns(material).filter(|turn| turn.excluded.is_none()) {
                let customer = turn.customer.or_else(|| material.cases.get(&turn.case).map(|case| case.customer));
                if let Some(customer) = customer {
                    by.entry(customer).or_default().push(turn);
                }
            }
        }
        Self { turns: by, now: material.now }
    }

    /// Whether all turns that began in a span were answered in time, as far as they are judged; nothing without any.
    fn how(&self, customer: CustomerId, (from, until): (Time, Time)) -> Option<bool> {
        let turns = self.turns.get(&customer).into_iter().flatten();
        let judged =
            turns.filter(|turn| turn.start >= from && turn.start < until).filter_map(|turn| match turn.standing {
                Standing::Met if turn.due <= self.now => Some(true),
                Standing::Missed | Standing::Breached => Some(false),
                _ => None,
            });
        judged.reduce(|one, other| one && other)
    }
}

/// Whether a customer came by any channel in a span.
fn came(material: &Material<'_>, customer: CustomerId, span: (Time, Time)) -> bool {
    material.came(customer, span, InteractionId(Uuid::nil()), |_| true)
}

fn date(at: Time, zone: Tz) -> NaiveDate {
    DateTime::with_timezone(&at, &zone).date_naive()
}

impl Question<'_> {
    fn days(&self) -> Duration {
        Duration::days(i64::from(self.parameters.days))
    }
}

impl Material<'_> {
    /// Every instant at which what orders add is another while nothing happens, where customers are looked after for these
    /// stretches.
    pub fn order_instants(&self, stretches: &[Duration]) -> Vec<Time> {
        let over = self.orders.iter().flat_map(|order| stretches.iter().map(|stretch| order.placed + *stretch));
        let ahead = self.facts.iter().filter(|fact| fact.fact.order().is_some()).map(|fact| fact.at);
        over.chain(ahead.filter(|at| *at > self.now)).collect()
    }
}
