//! One customer's matter while the history is written: what he wants, what was said, what he says next.
//!
//! Deliberately absent: what the agents do (`story`). Invariant: a matter speaks one language and names one order.

use kernel::Time;
use kernel::ids::{CaseId, InteractionId};

use super::calls;
use super::chance::Chance;
use super::customers::{self, Customer};
use super::files;
use super::found::{Entrance, Place, Server, speaks};
use super::letters::{Answered, Letter, party};
use super::people::DESK;
use super::roster::is_in;
use super::texts::{self, Words};

/// What a matter is meant for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is served like any other.
    Usual,
    /// It lies on the prepared desk.
    Desk,
    /// It waits for somebody.
    Waiting,
    /// It is an offer that nobody asked for.
    Spam,
    /// The customer wrote the same thing in another mail: the place of that matter.
    Twin(usize),
}

/// What a customer says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Say {
    /// Why he writes at all.
    Ask,
    /// What he was asked for.
    More,
    /// That he waits.
    Nudge,
    /// That it is not over.
    Again,
    /// Thanks.
    Thanks,
    /// His mail program says that he is away.
    Away,
}

/// A matter.
#[derive(Clone, Debug)]
pub struct Thread {
    /// The shop.
    pub shop: usize,
    /// The door that he used; none is the form.
    pub door: Option<usize>,
    /// Who writes.
    pub customer: Customer,
    /// His order and the rest.
    pub words: Words,
    /// About what.
    pub reason: &'static str,
    /// The subject.
    pub subject: String,
    /// What it is meant for.
    pub fate: Fate,
    /// The share of his messages that are answered late.
    pub late: f64,
    /// Its case.
    pub case: Option<CaseId>,
    /// The case of his second mail about the same.
    pub twin: Option<CaseId>,
    /// Our last mail.
    pub ours: Option<Answered>,
    /// Our answer that is on its way.
    pub leaving: Option<InteractionId>,
    /// Who serves him.
    pub agent: Option<usize>,
    /// How often he was answered.
    pub answered: u32,
    /// How many mails he wrote.
    pub wrote: u32,
    /// When somebody is about to answer.
    pub work_at: Option<Time>,
    number: usize,
}

/// How often customers write about what, in the order of [`REASONS`].
const WEIGHTS: [u32; 13] = [24, 13, 10, 6, 7, 7, 6, 6, 5, 3, 5, 3, 13];
const REASONS: [&str; 13] = [
    "where",
    "return",
    "complaint",
    "refund",
    "invoice",
    "cancel",
    "exchange",
    "damage",
    "discount",
    "hours",
    "missing",
    "account",
    "product",
];

/// Reasons for which pictures are sent.
const PICTURED: [&str; 3] = ["complaint", "damage", "missing"];

/// Why somebody writes.
pub fn reason(chance: &mut Chance) -> &'static str {
    REASONS[chance.weighted(&WEIGHTS)]
}

/// Whether pictures are sent with it.
pub fn is_pictured(reason: &str) -> bool {
    PICTURED.contains(&reason)
}

impl Thread {
    /// A matter that begins now.
    pub fn begin(
        chance: &mut Chance,
        place: &Place,
        shop: usize,
        (number, promotion): (usize, bool),
        at: Time,
    ) -> Self {
        let weights: Vec<u32> = place.shop.projects.iter().map(|line| line.weight).collect();
        let line = chance.weighted(&weights);
        let language = place.shop.projects[line].language;
        let customer = Customer::new(chance, language);
        let words = customers::words(chance, &customer, place.shop, at);
        let mut reason = reason(chance);
        if promotion && chance.happens(0.75) {
            reason = "promo";
        }
        let complains = matches!(reason, "complaint" | "damage" | "return" | "exchange");
        let all = (0..place.doors.len()).filter(|door| place.doors[*door].line == line);
        let own = all.clone().find(|door| place.shop.doors[*door].queue.is_some() && complains);
        let usual = all.clone().next().unwrap_or_default();
        let form = line == 0 && !is_pictured(reason) && chance.happens(0.12);
        let door = own.filter(|_| chance.happens(0.55)).unwrap_or(usual);
        Self {
            shop,
            door: (!form).then_some(door),
            customer,
            words,
            reason,
            subject: String::new(),
            fate: if chance.happens(0.02) { Fate::Spam } else { Fate::Usual },
            late: 0.0,
            case: None,
            twin: None,
            ours: None,
            leaving: None,
            agent: None,
            answered: 0,
            wrote: 0,
            work_at: None,
            number,
        }
    }

    /// The same customer, who writes about the same once more in a mail of its own.
    pub fn second(&self, own: usize, number: usize) -> Self {
        Self {
            fate: Fate::Twin(own),
            case: None,
            ours: None,
            leaving: None,
            answered: 0,
            wrote: 0,
            work_at: None,
            subject: String::new(),
            door: Some(self.door.unwrap_or_default()),
            number,
            ..self.clone()
        }
    }

    /// Its language.
    pub fn language(&self) -> &'static str {
        self.customer.language
    }

    /// Where it comes in.
    pub fn entrance<'p>(&self, place: &'p Place) -> &'p Entrance {
        self.door.and_then(|door| place.doors.get(door)).unwrap_or(&place.form)
    }

    /// The mail with which he says something now.
    pub fn letter(&mut self, chance: &mut Chance, place: &Place, say: Say, at: Time) -> Letter {
        let kind = match (say, self.fate) {
            (Say::Ask, Fate::Spam) => "spam",
            (Say::Ask, _) if self.reason == "cancel" && chance.happens(0.2) => "newsletter",
            (Say::Ask, _) => "ask",
            (Say::More, _) => "more",
            (Say::Nudge, _) => "nudge",
            (Say::Again, _) => "again",
            (Say::Thanks, _) => "thanks",
            (Say::Away, _) => "away",
        };
        let text = texts::choose(chance, (self.language(), kind), self.reason, place.shop.code);
        if self.subject.is_empty() {
            self.subject = self.words.fill(text.subject);
        }
        self.wrote += 1;
        let subject = match (say, self.ours.is_some()) {
            (Say::Away, _) => self.words.fill(text.subject),
            (_, true) => format!("Re: {}", self.subject),
            _ => self.subject.clone(),
        };
        let host = self.customer.email.rsplit('@').next().unwrap_or("poczta.example").to_owned();
        let to = place.doors.get(self.door.unwrap_or_default()).unwrap_or(&place.form).sender.from.address.clone();
        Letter {
            from: party(&self.customer),
            to: channels::sender::Party::bare(to),
            subject,
            text: self.words.fill(text.body),
            answers: self.ours.clone(),
            id: format!("{:x}.{}.{}@{host}", at.timestamp_micros(), self.number, self.wrote),
            at,
            files: self.files(chance, say),
            rich: say != Say::Away && chance.happens(0.16),
            automatic: say == Say::Away,
        }
    }

    fn files(&self, chance: &mut Chance, say: Say) -> Vec<channels::sender::Enclosure> {
        let pictured = is_pictured(self.reason) && say == Say::Ask && chance.happens(0.7);
        if pictured || (say == Say::More && chance.happens(0.5)) {
            return (0..chance.between(1, 2)).map(|_| files::photo(chance)).collect();
        }
        if self.reason == "invoice" && say == Say::Ask && chance.happens(0.3) {
            return vec![files::document("order.pdf", &self.words.fill("Order {order}"))];
        }
        Vec::new()
    }

    /// What an agent of this name says.
    pub fn answer(&self, chance: &mut Chance, place: &Place, kind: &str, alias: &str) -> String {
        let text = texts::choose(chance, (self.language(), kind), self.reason, place.shop.code);
        let said = self.words.fill(text.body);
        if kind.ends_with("note") { said } else { format!("{said}\n\n{alias}") }
    }

    /// Who of the shop's people serves him; the prepared desk is spared what is still open.
    pub fn choose_agent(&self, chance: &mut Chance, place: &Place, spare_desk: bool) -> Option<usize> {
        let fitting: Vec<usize> = self.fitting(place, spare_desk).collect();
        (!fitting.is_empty()).then(|| *chance.pick(&fitting))
    }

    /// Who serves him at an instant: whoever did, while he is in, or else a colleague who is. Nobody takes over a desk
    /// that is prepared.
    pub fn served_by(&self, place: &Place, at: Time, spare_desk: bool) -> Option<usize> {
        let mut there = self.fitting(place, spare_desk).filter(|one| is_in(place.agents[*one].local, at));
        let stays = self.fate == Fate::Desk || self.agent.is_some_and(|own| there.clone().any(|one| one == own));
        if stays {
            return self.agent;
        }
        let many = there.clone().count().max(1);
        there.nth(self.number % many).or(self.agent)
    }

    /// After how many hours he says whether it was solved, if he is asked and answers: customers of the shops that ask.
    pub fn answers_survey(&self) -> Option<i64> {
        let mut chance = self.own_chance();
        (self.shop < calls::SHOPS && chance.happens(0.22)).then(|| chance.between(1, 40))
    }

    /// Chance of this matter alone: what hangs on it changes nothing in any other.
    pub fn own_chance(&self) -> Chance {
        Chance::new(0x5a7e_0000 + self.number as u64)
    }

    fn fitting<'p>(&self, place: &'p Place, spare_desk: bool) -> impl Iterator<Item = usize> + Clone + 'p {
        let language = self.language();
        let fits =
            move |server: &Server| speaks(server.locale, language, place.shop) && !(spare_desk && server.local == DESK);
        (0..place.agents.len()).filter(move |one| fits(&place.agents[*one]))
    }
}
