//! What customers write while the demo runs: a new matter, or a word to an answer of ours. Pure.
//!
//! Invariant: whoever answers speaks the language of the address that wrote to him.

use channels::sender::Party;
use desk::inbound::Inbound;
use kernel::Time;

use super::chance::Chance;
use super::customers::{self, Customer};
use super::files;
use super::letters::{Answered, Letter, party};
use super::shops::{Door, SHOPS, Shop};
use super::texts;
use super::thread;

/// How often each shop is written to.
const SHARES: [u32; 6] = [20, 26, 16, 12, 15, 11];

/// A customer begins a matter.
pub fn matter(chance: &mut Chance, now: Time) -> Letter {
    let shop = &SHOPS[chance.weighted(&SHARES)];
    let weights: Vec<u32> = shop.projects.iter().map(|line| line.weight).collect();
    let line = chance.weighted(&weights);
    let door = shop.doors.iter().find(|door| door.line == line).unwrap_or(&shop.doors[0]);
    let customer = Customer::new(chance, shop.projects[line].language);
    let words = customers::words(chance, &customer, shop, now);
    let reason = thread::reason(chance);
    let text = texts::choose(chance, (customer.language, "ask"), reason, shop.code);
    let files = if thread::is_pictured(reason) { vec![files::photo(chance)] } else { Vec::new() };
    Letter {
        from: party(&customer),
        to: Party::bare(shop.address(door)),
        subject: words.fill(text.subject),
        text: words.fill(text.body),
        answers: None,
        id: id(chance, &customer.email, now),
        at: now,
        files,
        rich: chance.happens(0.2),
        automatic: false,
    }
}

/// What a customer says to our mail; often nothing.
pub fn word(chance: &mut Chance, heard: &Inbound, now: Time) -> Option<Letter> {
    let from = heard.from.as_ref()?;
    let (shop, door) = shop_of(&from.address)?;
    let to = heard.to.first()?;
    let name = to.name.clone().unwrap_or_else(|| to.address.clone());
    let woman = name.split_whitespace().next().is_some_and(|first| first.ends_with(['a', 'а', 'я']));
    let customer = Customer { name, email: to.address.clone(), language: shop.projects[door.line].language, woman };
    let asked = heard.text_new.contains('?');
    if !chance.happens(if asked { 0.9 } else { 0.6 }) {
        return None;
    }
    let words = customers::words(chance, &customer, shop, now);
    let text = texts::choose(chance, (customer.language, if asked { "more" } else { "thanks" }), "any", shop.code);
    let subject = heard.subject.clone().unwrap_or_default();
    Some(Letter {
        from: party(&customer),
        to: Party::bare(from.address.clone()),
        subject: if subject.starts_with("Re:") { subject } else { format!("Re: {subject}") },
        text: words.fill(text.body),
        answers: Some(Answered {
            id: heard.message_id.clone()?,
            before: heard.references.clone(),
            text: heard.text.clone(),
        }),
        id: id(chance, &customer.email, now),
        at: now,
        files: if asked { vec![files::photo(chance)] } else { Vec::new() },
        rich: false,
        automatic: false,
    })
}

fn shop_of(address: &str) -> Option<(&'static Shop, &'static Door)> {
    let found = |shop: &'static Shop| Some(shop).zip(shop.doors.iter().find(|door| shop.address(door) == address));
    SHOPS.iter().find_map(found)
}

fn id(chance: &mut Chance, email: &str, now: Time) -> String {
    let host = email.rsplit('@').next().unwrap_or("poczta.example");
    format!("{:x}.{:x}@{host}", now.timestamp_micros(), chance.between(0, 0xff_ffff))
}
