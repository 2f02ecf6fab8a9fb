//! What invitations come to: of those who were asked and those who were left alone, how many chatted and how many bought.
//!
//! Both groups are counted alike from the moment of the decision, whether the invitation was seen or not. Who bought is
//! told only of visitors who were known before the decision: whoever becomes known by chatting would be counted among
//! those who were asked only. Invariant: a visitor is in one group of a rule, and counted once.

use std::collections::{BTreeMap, HashMap, HashSet};

use kernel::Fault;
use kernel::Time;
use kernel::ids::{CustomerId, InteractionId, RuleId};
use kernel::money::Amount;
use store::View;
use tenants::widgets::Widget;
use uuid::Uuid;

use super::Invite;
use super::compare::{Difference, Share, difference};
use crate::interactions;
use crate::orders::credit::{Contact, credit};
use crate::orders::{self, Order};

/// Visitors of one group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// All of them.
    pub visitors: u64,
    /// Those who saw the invitation.
    pub shown: u64,
    /// Those who agreed.
    pub accepted: u64,
    /// Those who declined.
    pub dismissed: u64,
    /// Those who came to a chat in the same visit.
    pub chats: u64,
    /// Those who were known before.
    pub known: u64,
    /// Of those, who ordered within the days.
    pub ordered: u64,
    /// Orders put down to their chats.
    pub sales: u64,
    /// What those came to, by currency.
    pub amounts: BTreeMap<String, Amount>,
}

/// What a rule comes to; without one: what people of ours asked themselves.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    /// The rule.
    pub rule: Option<RuleId>,
    /// Who was asked.
    pub asked: Group,
    /// Who was left alone.
    pub alone: Group,
    /// How far more of the asked ordered.
    pub difference: Option<Difference>,
}

/// What a widget's invitations since an instant come to, by rule.
pub async fn of(view: &View, widget: &Widget, from: Time) -> Result<Vec<Figures>, Fault> {
    let invites = super::since(view, widget.id, from).await?;
    let customers: HashSet<CustomerId> = invites.iter().filter_map(|invite| invite.customer).collect();
    let customers: Vec<CustomerId> = customers.into_iter().collect();
    let orders = orders::of_customers(view, &customers, from).await?;
    let contacts = interactions::contacts_of(view, &customers).await?;
    Ok(figures(&invites, &orders, &contacts, widget.settings.invitations.order_days))
}

/// What invitations come to. Pure.
pub fn figures(invites: &[Invite], orders: &[Order], contacts: &[Contact], days: u16) -> Vec<Figures> {
    let credited = credit(contacts, orders, days);
    let mut placed: HashMap<CustomerId, Vec<Time>> = HashMap::new();
    for order in orders.iter().filter(|order| order.cancelled.is_none()) {
        placed.entry(order.customer).or_default().push(order.placed);
    }
    let within = chrono::Duration::days(i64::from(days));
    let bought = |customer: CustomerId, from: Time| {
        placed.get(&customer).is_some_and(|all| all.iter().any(|at| (from..=from + within).contains(at)))
    };
    let mut rules: BTreeMap<Option<RuleId>, [BTreeMap<Uuid, Visitor>; 2]> = BTreeMap::new();
    for invite in invites {
        let groups = rules.entry(invite.rule).or_default();
        let group = &mut groups[usize::from(invite.held_out)];
        group.entry(invite.visitor).or_default().add(invite, &bought);
    }
    let mut all = Vec::new();
    for (rule, [asked, alone]) in rules {
        let (asked, alone) = (group(&asked, &credited), group(&alone, &credited));
        let share = |group: &Group| Share { hits: group.ordered, of: group.known };
        let difference = difference(share(&asked), share(&alone));
        all.push(Figures { rule, asked, alone, difference });
    }
    all
}

/// What became of a visitor.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Came {
    Shown,
    Accepted,
    Dismissed,
    Known,
    Ordered,
}

/// One visitor, over all his visits.
#[derive(Default)]
struct Visitor {
    came: HashSet<Came>,
    chats: HashSet<InteractionId>,
}

impl Visitor {
    fn add(&mut self, invite: &Invite, bought: &impl Fn(CustomerId, Time) -> bool) {
        let ordered = || invite.known && invite.customer.is_some_and(|customer| bought(customer, invite.decided));
        let all = [
            (Came::Shown, invite.shown.is_some()),
            (Came::Accepted, invite.accepted.is_some()),
            (Came::Dismissed, invite.dismissed.is_some()),
            (Came::Known, invite.known),
            (Came::Ordered, ordered()),
        ];
        self.came.extend(all.into_iter().filter_map(|(came, is)| is.then_some(came)));
        self.chats.extend(invite.chat);
    }
}

fn group(visitors: &BTreeMap<Uuid, Visitor>, credited: &HashMap<InteractionId, Vec<Order>>) -> Group {
    let count = |came: Came| visitors.values().filter(|one| one.came.contains(&came)).count() as u64;
    let chats: HashSet<InteractionId> = visitors.values().flat_map(|one| one.chats.iter().copied()).collect();
    let sales = || chats.iter().filter_map(|chat| credited.get(chat)).flatten();
    let mut amounts: BTreeMap<String, Amount> = BTreeMap::new();
    for amount in sales().filter_map(|order| order.amount) {
        let currency = amount.currency.to_string();
        let sum = amounts.entry(currency).or_insert(Amount::new(0, amount.currency));
        sum.minor = sum.minor.saturating_add(amount.minor);
    }
    Group {
        visitors: visitors.len() as u64,
        shown: count(Came::Shown),
        accepted: count(Came::Accepted),
        dismissed: count(Came::Dismissed),
        chats: visitors.values().filter(|one| !one.chats.is_empty()).count() as u64,
        known: count(Came::Known),
        ordered: count(Came::Ordered),
        sales: sales().count() as u64,
        amounts,
    }
}
