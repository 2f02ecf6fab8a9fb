//! The orders of two shops: of customers who wrote about one, and of more who never did.
//!
//! Deliberately absent: any wish that good service shows; chance decides who buys again, whoever was answered when.
//! Invariant: nothing here is written but by the desk's use case, as the shop's own table.

use access::Role;
use anyhow::{Context, Result};
use chrono::Duration;
use desk::orders::{self, Cells, MOST, Source};
use kernel::Time;

use super::chance::Chance;
use super::customers::Customer;
use super::found::{Founded, Tools, of_shop};
use super::plan::{DAYS, zone};

/// How many shops tell us of their orders, the first ones.
pub const SHOPS: usize = 2;
/// How many customers buy for one who writes.
const SILENT: usize = 2;

/// A customer who wrote about an order.
pub struct Buyer {
    /// To which shop.
    pub shop: usize,
    /// His address.
    pub email: String,
    /// When he wrote first.
    pub at: Time,
}

/// The shops send their tables.
pub async fn enter(tools: &Tools, founded: &Founded, buyers: &[Buyer]) -> Result<()> {
    for (number, place) in founded.places.iter().enumerate().take(SHOPS) {
        let owner = of_shop(&founded.people, place.shop, Role::ClientAdmin).context("an owner")?;
        let owner = tools.access.scope(&founded.people[owner].viewer, place.tenant, tools.now()).await?;
        let mut chance = Chance::new(0x08de_2500 + number as u64);
        let mut book = Book { now: tools.now(), chance: &mut chance, next: 10_240, rows: Vec::new() };
        for buyer in buyers.iter().filter(|buyer| buyer.shop == number) {
            book.wrote(buyer);
            for _ in 0..SILENT {
                let customer = Customer::new(book.chance, place.shop.projects[0].language);
                book.bought(&customer.email);
            }
        }
        for some in book.rows.chunks(MOST) {
            let entries = orders::read(Source::Values(some.to_vec()), zone(place.shop), tools.now())?;
            let mut tx = tools.db.begin(&owner).await?;
            orders::take(&mut tx, owner.permit()?, &entries, tools.now()).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}

/// The orders of a shop in the making.
struct Book<'c> {
    now: Time,
    chance: &'c mut Chance,
    next: u32,
    rows: Vec<Cells>,
}

impl Book<'_> {
    /// Somebody ordered some days before he wrote; now and then he cancels after it.
    fn wrote(&mut self, buyer: &Buyer) {
        let placed = buyer.at - Duration::minutes(self.chance.between(40, 9 * 24 * 60));
        let cancelled = self.chance.happens(0.07);
        let cancelled = cancelled.then(|| buyer.at + Duration::minutes(self.chance.between(20, 2_000)));
        self.order(&buyer.email, placed, cancelled);
        self.again(&buyer.email, placed, 0.34);
    }

    /// Somebody ordered who needed no help.
    fn bought(&mut self, email: &str) {
        let placed = self.now - Duration::minutes(self.chance.between(30, DAYS * 24 * 60));
        let cancelled = self.chance.happens(0.03);
        let cancelled = cancelled.then(|| placed + Duration::minutes(self.chance.between(5, 600)));
        self.order(email, placed, cancelled);
        self.again(email, placed, 0.29);
    }

    fn again(&mut self, email: &str, mut placed: Time, share: f64) {
        while self.chance.happens(share) {
            placed += Duration::minutes(self.chance.between(2 * 24 * 60, 34 * 24 * 60));
            self.order(email, placed, None);
        }
    }

    fn order(&mut self, email: &str, placed: Time, cancelled: Option<Time>) {
        if placed >= self.now {
            return;
        }
        self.next += 1;
        let cancelled = cancelled.filter(|at| *at < self.now);
        self.rows.push(Cells {
            number: format!("{}", self.next),
            email: email.to_owned(),
            placed_at: placed.to_rfc3339(),
            amount: Some(format!("{}.{:02}", self.chance.between(29, 640), self.chance.between(0, 99))),
            currency: Some("PLN".to_owned()),
            cancelled_at: Some(cancelled.map_or_else(String::new, |at| at.to_rfc3339())),
        });
    }
}
