//! Taking orders in: what is new, what is different, and nothing twice.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono_tz::Tz;
use kernel::Fault;
use kernel::action::TakeOrders;
use kernel::fact::{self, Fact, OrderName};
use kernel::fault::{Problems, Reason};
use kernel::ids::{CustomerId, OrderId};
use kernel::time::{Time, micros};
use serde_json::json;
use store::query::{ColumnTrait, NotSet, Set};
use store::{AuditEntry, Permit, Tx};

use super::typed::{Cells, Entry};
use super::{CHUNK, MOST, Order, row, table};
use crate::customers::{self, Customer};
use crate::inbound::{Address, address_key};

/// How many wrong cells are named.
const NAMED: usize = 20;

/// Orders as they were sent.
pub enum Source<'a> {
    /// A table.
    Table(&'a str),
    /// One by one.
    Values(Vec<Cells>),
}

/// What became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Orders that were not known.
    pub placed: u64,
    /// Known ones with another customer, time or amount.
    pub changed: u64,
    /// Orders, new or known, that are cancelled now, or at another time.
    pub cancelled: u64,
    /// Known ones that are cancelled no more.
    pub restored: u64,
    /// Known ones of which nothing is different.
    pub unchanged: u64,
    /// Customers of whom nothing was known.
    pub customers: u64,
}

/// Reads what was sent; nothing is taken of what is wrong anywhere.
pub fn read(source: Source<'_>, zone: Tz, now: Time) -> Result<Vec<Entry>, Fault> {
    let rows = match source {
        Source::Table(text) => table::rows(text)?.into_iter().map(|(line, cells)| (Some(line), cells)).collect(),
        Source::Values(values) => values.into_iter().map(|cells| (None, cells)).collect::<Vec<_>>(),
    };
    let mut problems = Problems::none();
    problems.check(rows.is_empty(), "orders", Reason::coded("REQUIRED", "holds no order"));
    let many = Reason::coded("TOO_MANY", "holds too many orders at once").with("most", MOST);
    problems.check(rows.len() > MOST, "orders", many);
    problems.settle()?;
    let (mut problems, mut wrong, mut entries) = (Problems::none(), 0, Vec::new());
    let mut seen: HashMap<String, usize> = HashMap::new();
    for (index, (line, cells)) in rows.iter().enumerate() {
        let mut say = |column: &str, reason: Reason| {
            wrong += 1;
            match line {
                _ if wrong > NAMED => {}
                Some(line) => problems.add("csv", reason.with("line", line).with("column", column)),
                None => problems.add(format!("orders[{index}].{}", field(column)), reason),
            }
        };
        match cells.read(zone, now) {
            Ok(entry) => {
                let first = *seen.entry(entry.number.clone()).or_insert(index);
                if first != index {
                    say("number", Reason::coded("TWICE", "stands twice").with("text", &entry.number));
                }
                entries.push(entry);
            }
            Err(found) => found.into_iter().for_each(|(column, reason)| say(column, reason)),
        }
    }
    problems.settle()?;
    Ok(entries)
}

/// A column as the field of a value.
fn field(column: &str) -> &str {
    match column {
        "placed_at" => "placedAt",
        "cancelled_at" => "cancelledAt",
        other => other,
    }
}

/// Takes orders in. Each becomes a fact if it is new, or if anything of it is different.
pub async fn take(tx: &mut Tx, _may: Permit<TakeOrders>, entries: &[Entry], now: Time) -> Result<Taken, Fault> {
    let mut intake = Intake::of(tx, entries).await?;
    for entry in entries {
        intake.entry(tx, entry, now).await?;
    }
    let taken = intake.finish(tx).await?;
    let after = json!({ "placed": taken.placed, "changed": taken.changed, "cancelled": taken.cancelled,
        "restored": taken.restored, "unchanged": taken.unchanged });
    let (action, subject) = ("order.take", "order");
    tx.audit(AuditEntry { action, subject, subject_id: None, before: None, after: Some(after) }).await?;
    Ok(taken)
}

/// What is known of the orders and customers of some entries, and what is new.
struct Intake {
    known: HashMap<String, Order>,
    customers: HashMap<String, Customer>,
    /// Customers of known orders of whom nothing but an id is left.
    erased: BTreeSet<CustomerId>,
    met: BTreeMap<CustomerId, Customer>,
    fresh: Vec<row::ActiveModel>,
    taken: Taken,
}

impl Intake {
    async fn of(tx: &Tx, entries: &[Entry]) -> Result<Self, Fault> {
        let (mut known, mut customers, mut erased) = (HashMap::new(), HashMap::new(), BTreeSet::new());
        for some in entries.chunks(CHUNK) {
            let these = row::Column::Number.is_in(some.iter().map(|entry| entry.number.as_str()));
            let rows = tx.find::<row::Entity>().filter(these).all().await?;
            let orders = rows.into_iter().map(Order::try_from).collect::<Result<Vec<_>, _>>()?;
            let theirs: Vec<CustomerId> = orders.iter().map(|order| order.customer).collect();
            let theirs = customers::several(tx, &theirs).await?;
            erased.extend(theirs.iter().filter(|one| one.erased.is_some()).map(|one| one.id));
            known.extend(orders.into_iter().map(|order| (order.number.clone(), order)));
            let addresses = some.iter().map(|entry| address_key(&entry.email)).collect();
            customers.extend(customers::by_addresses(tx, &addresses).await?);
        }
        let (met, fresh, taken) = (BTreeMap::new(), Vec::new(), Taken::default());
        Ok(Self { known, customers, erased, met, fresh, taken })
    }

    async fn entry(&mut self, tx: &mut Tx, entry: &Entry, now: Time) -> Result<(), Fault> {
        let before = self.known.get(&entry.number).cloned();
        // Whoever was erased stays so, however often his old orders are told again.
        let gone = before.as_ref().map(|order| order.customer).filter(|customer| self.erased.contains(customer));
        let customer = match gone {
            Some(customer) => customer,
            None => self.meet(tx, entry).await?,
        };
        let id = before.as_ref().map_or_else(|| tx.id(), |order| order.id);
        let amount = entry.amount.or(before.as_ref().and_then(|order| order.amount));
        let cancelled = entry.cancelled.or(before.as_ref().and_then(|order| order.cancelled));
        let after = Order { id, number: entry.number.clone(), customer, placed: entry.placed, amount, cancelled };
        if before.as_ref() == Some(&after) {
            self.taken.unchanged += 1;
            return Ok(());
        }
        self.tell(tx, before.as_ref(), &after, now)?;
        match before {
            None => self.fresh.push(new(&after)),
            Some(_) => tx.update("order", after.id.0, changed(&after)).await?,
        }
        Ok(())
    }

    /// Writes down what is different.
    fn tell(&mut self, tx: &mut Tx, before: Option<&Order>, after: &Order, now: Time) -> Result<(), Fault> {
        let said = |order: &Order| (order.customer, order.placed, order.amount);
        if before.map(said) != Some(said(after)) {
            let Order { id: order, customer, amount, placed, .. } = *after;
            tx.record(Fact::OrderPlaced(fact::Order { order, customer, amount }).at(placed))?;
            *(if before.is_none() { &mut self.taken.placed } else { &mut self.taken.changed }) += 1;
        }
        let name = OrderName { order: after.id };
        match (before.and_then(|order| order.cancelled), after.cancelled) {
            (one, Some(at)) if one != Some(at) => {
                tx.record(Fact::OrderCancelled(name).at(at))?;
                self.taken.cancelled += 1;
            }
            (Some(_), None) => {
                tx.record(Fact::OrderRestored(name).at(now))?;
                self.taken.restored += 1;
            }
            _ => {}
        }
        Ok(())
    }

    /// The customer of an address; made when nothing was known of it.
    async fn meet(&mut self, tx: &Tx, entry: &Entry) -> Result<CustomerId, Fault> {
        let who = Address { address: entry.email.clone(), name: None };
        if let Some(known) = self.customers.get(&who.key()) {
            return Ok(known.id);
        }
        let new = customers::new(tx, &who, None, entry.placed).await?;
        let id: CustomerId = new.id;
        self.customers.insert(who.key(), new.clone());
        self.met.insert(id, new);
        Ok(id)
    }

    /// Writes what waited for the last order.
    async fn finish(mut self, tx: &Tx) -> Result<Taken, Fault> {
        for customer in self.met.values() {
            customers::add(tx, customer).await?;
        }
        self.taken.customers = self.met.len() as u64;
        while !self.fresh.is_empty() {
            let some = self.fresh.split_off(self.fresh.len().saturating_sub(CHUNK));
            tx.insert_many(some).await?;
        }
        Ok(self.taken)
    }
}

fn new(order: &Order) -> row::ActiveModel {
    let OrderId(id) = order.id;
    row::ActiveModel { tenant_id: NotSet, id: Set(id), number: Set(order.number.clone()), ..changed(order) }
}

fn changed(order: &Order) -> row::ActiveModel {
    row::ActiveModel {
        customer_id: Set(order.customer.0),
        placed_at: Set(micros(order.placed)),
        amount: Set(order.amount.map(|amount| amount.to_string())),
        cancelled_at: Set(order.cancelled.map(micros)),
        ..Default::default()
    }
}
