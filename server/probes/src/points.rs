//! The register: every published number, address, form and profile of a client, and shops it is compared with.
//!
//! Addresses and forms that contacts come in by are known from the mailboxes; others are entered by hand, and so is what
//! is promised at each. Deliberately absent: where a contact leads, which `tenants::contact_points` says. Invariant: an
//! address that no mailbox of the client reads is told as such, never taken for one that works.

use kernel::action::{AllowBenchmarks, RunProbes};
use kernel::fault::{Fault, Problems};
use kernel::ids::{CalendarId, MailboxId, PersonId};
use kernel::time::{Time, from_micros, micros};
use serde::Serialize;
use store::{AuditEntry, Permit, Tx, View};
use tenants::contact_points::Address;
use tenants::mailboxes::{self, Mailbox};
use uuid::Uuid;

use crate::row::{ColumnTrait, Condition, Order, Set, point as row};
use crate::typed::{self, NOT_AN_ADDRESS, OUT_OF_RANGE, REQUIRED, TAKEN, UNKNOWN};
use crate::words::Channel;

/// The longest time that may be promised: a month.
const MOST_MINUTES: i64 = 31 * 24 * 60;
/// The most contact points of a client.
const MOST: u64 = 1_000;

/// A contact point as it was entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Point {
    /// Its id.
    pub id: Uuid,
    /// Whose: empty is the client, else another shop that it is compared with.
    pub shop: String,
    /// By which way.
    #[serde(skip)]
    pub channel: Channel,
    /// The address, number, form's key or profile.
    pub address: String,
    /// Who looks after it.
    pub owner: String,
    /// Where it is published.
    pub published: String,
    /// In which hours it is promised to be served; none is always.
    pub calendar: Option<CalendarId>,
    /// Within how many minutes of these hours an answer is promised.
    pub answer_minutes: Option<i64>,
    /// Which administrator allowed to write there, for another shop's.
    pub allowed_by: Option<PersonId>,
    /// Since when it stands in the register.
    pub created: Time,
}

/// From where a contact point is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Contacts come in by it.
    Mailbox(MailboxId),
    /// Somebody entered it.
    Hand,
}

/// A line of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// What was entered about it, if anything was.
    pub point: Option<Point>,
    /// Whose: empty is the client.
    pub shop: String,
    /// By which way.
    pub channel: Channel,
    /// The address, number, form's key or profile.
    pub address: String,
    /// The name that a mailbox or form has.
    pub name: Option<String>,
    /// From where it is known.
    pub source: Source,
    /// Whether it is published and no mailbox of the client reads it.
    pub leads_nowhere: bool,
}

/// What is said of a contact point.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// Whose: empty is the client.
    pub shop: String,
    /// By which way.
    pub channel: Option<Channel>,
    /// The address, number, form's key or profile.
    pub address: String,
    /// Who looks after it.
    pub owner: String,
    /// Where it is published.
    pub published: String,
    /// The hours promised.
    pub calendar: Option<CalendarId>,
    /// The time promised.
    pub answer_minutes: Option<i64>,
}

impl Point {
    fn read(row: row::Model) -> Self {
        Self {
            id: row.id,
            shop: row.shop,
            channel: Channel::read(&row.channel).unwrap_or(Channel::Email),
            address: row.address,
            owner: row.owner,
            published: row.published,
            calendar: row.calendar_id.map(CalendarId),
            answer_minutes: row.answer_minutes,
            allowed_by: row.allowed_by.map(PersonId),
            created: from_micros(row.created_at),
        }
    }
}

/// A contact point that was entered and is not given up.
pub async fn find(view: &View, id: Uuid) -> Result<Point, Fault> {
    let row = view.get::<row::Entity>(id).await?.filter(|row| row.retired_at.is_none());
    row.map(Point::read).ok_or(Fault::missing("contact point"))
}

/// Everything that was entered, in the order of its entry.
pub async fn entered(view: &View) -> Result<Vec<Point>, Fault> {
    let living = view.find::<row::Entity>().filter(row::Column::RetiredAt.is_null());
    let rows = living.order(row::Column::Id, Order::Asc).limit(MOST).all().await?;
    Ok(rows.into_iter().map(Point::read).collect())
}

/// The whole register: what contacts come in by first, then what was entered by hand.
pub async fn register(view: &View) -> Result<Vec<Listed>, Fault> {
    let mailboxes = mailboxes::list(view).await?;
    Ok(joined(&mailboxes, entered(view).await?))
}

fn joined(mailboxes: &[Mailbox], mut points: Vec<Point>) -> Vec<Listed> {
    let mut listed = Vec::new();
    for (channel, address, mailbox) in mailboxes.iter().filter_map(published) {
        let place = points.iter().position(|point| is(point, channel, address));
        listed.push(Listed {
            point: place.map(|place| points.remove(place)),
            shop: String::new(),
            channel,
            address: address.to_owned(),
            name: Some(mailbox.name.clone()),
            source: Source::Mailbox(mailbox.id),
            leads_nowhere: false,
        });
    }
    let by_hand = |point: Point| Listed {
        shop: point.shop.clone(),
        channel: point.channel,
        address: point.address.clone(),
        name: None,
        source: Source::Hand,
        leads_nowhere: point.shop.is_empty() && point.channel.is_written(),
        point: Some(point),
    };
    listed.extend(points.into_iter().map(by_hand));
    listed
}

/// What customers see of a mailbox or form.
fn published(mailbox: &Mailbox) -> Option<(Channel, &str, &Mailbox)> {
    match (&mailbox.form_key, &mailbox.address) {
        (Some(key), _) => Some((Channel::Form, key.as_str(), mailbox)),
        (None, Some(address)) => Some((Channel::Email, address.as_str(), mailbox)),
        (None, None) => None,
    }
}

fn is(point: &Point, channel: Channel, address: &str) -> bool {
    point.shop.is_empty() && point.channel == channel && point.address == address
}

/// Enters a contact point of the client, or changes what was entered about it.
pub async fn keep(tx: &Tx, _may: Permit<RunProbes>, draft: &Draft, now: Time) -> Result<Point, Fault> {
    if !draft.shop.trim().is_empty() {
        return Err(Fault::invalid("shop", OUT_OF_RANGE));
    }
    write(tx, draft, None, now).await
}

/// Allows that another shop's address is written to, as a comparison.
pub async fn allow(tx: &Tx, _may: Permit<AllowBenchmarks>, draft: &Draft, now: Time) -> Result<Point, Fault> {
    let mut problems = Problems::none();
    problems.check(draft.shop.trim().is_empty(), "shop", REQUIRED);
    problems.check(draft.channel.is_some_and(|channel| channel != Channel::Email), "channel", OUT_OF_RANGE);
    problems.settle()?;
    let ours = mailboxes::list(tx).await?;
    if ours.iter().any(|mailbox| mailbox.address.as_deref() == Some(draft.address.trim())) {
        return Err(Fault::invalid("address", TAKEN));
    }
    write(tx, draft, tx.scope().person(), now).await
}

/// Takes a contact point out of the register; what was found there stays.
pub async fn retire(tx: &Tx, _may: Permit<RunProbes>, id: Uuid, now: Time) -> Result<(), Fault> {
    let point = find(tx, id).await?;
    crate::plans::stop_at(tx, id, now).await?;
    let row = row::ActiveModel { retired_at: Set(Some(micros(now))), ..Default::default() };
    tx.update("contact point", id, row).await?;
    note(tx, "contact_point.retire", Some(&point), None).await
}

async fn write(tx: &Tx, draft: &Draft, allowed: Option<PersonId>, now: Time) -> Result<Point, Fault> {
    let (channel, address, shop) = judged(tx, draft).await?;
    let this = Condition::all()
        .add(row::Column::Shop.eq(shop.as_str()))
        .add(row::Column::Channel.eq(channel.word()))
        .add(row::Column::Address.eq(address.as_str()))
        .add(row::Column::RetiredAt.is_null());
    let before = tx.find::<row::Entity>().filter(this).one().await?.map(Point::read);
    let mut row = row::ActiveModel {
        owner: Set(draft.owner.trim().to_owned()),
        published: Set(draft.published.trim().to_owned()),
        calendar_id: Set(draft.calendar.map(|calendar| calendar.0)),
        answer_minutes: Set(draft.answer_minutes),
        ..Default::default()
    };
    let id = if let Some(before) = &before {
        tx.update("contact point", before.id, row).await?;
        before.id
    } else {
        let id: Uuid = tx.id();
        row.id = Set(id);
        row.shop = Set(shop);
        row.channel = Set(channel.word().to_owned());
        row.address = Set(address);
        row.allowed_by = Set(allowed.map(|person| person.0));
        row.created_at = Set(micros(now));
        tx.insert(row).await?;
        id
    };
    let after = find(tx, id).await?;
    note(tx, "contact_point.keep", before.as_ref(), Some(&after)).await?;
    Ok(after)
}

async fn judged(tx: &Tx, draft: &Draft) -> Result<(Channel, String, String), Fault> {
    let mut problems = Problems::none();
    let shop = typed::line(&mut problems, "shop", &draft.shop, 120);
    typed::line(&mut problems, "owner", &draft.owner, 120);
    typed::line(&mut problems, "published", &draft.published, 500);
    let text = typed::needed(&mut problems, "address", &draft.address, 300);
    problems.check(draft.channel.is_none(), "channel", REQUIRED);
    let channel = draft.channel.unwrap_or(Channel::Email);
    let address = read(channel, &text);
    problems.check(
        !text.is_empty() && address.is_none(),
        "address",
        if channel == Channel::Email { NOT_AN_ADDRESS } else { OUT_OF_RANGE },
    );
    let minutes = draft.answer_minutes.is_none_or(|minutes| (1..=MOST_MINUTES).contains(&minutes));
    problems.check(!minutes, "answerMinutes", OUT_OF_RANGE);
    if let Some(calendar) = draft.calendar {
        problems.check(tenants::calendars::find(tx, calendar).await.is_err(), "calendar", UNKNOWN);
    }
    problems.settle()?;
    Ok((channel, address.unwrap_or_default(), shop))
}

/// The one spelling of an address; nothing when it is none.
fn read(channel: Channel, text: &str) -> Option<String> {
    match channel {
        Channel::Email => Address::read(text).map(|address| address.to_string()),
        Channel::Phone => {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            let plain = text.chars().all(|sign| sign.is_ascii_digit() || " +-()/.".contains(sign));
            let plus = if text.trim_start().starts_with('+') { "+" } else { "" };
            (plain && (3..=15).contains(&digits.len())).then(|| format!("{plus}{digits}"))
        }
        Channel::Form | Channel::Social | Channel::Chat | Channel::Marketplace => {
            (!text.is_empty() && !text.contains(char::is_whitespace)).then(|| text.to_owned())
        }
    }
}

async fn note(tx: &Tx, action: &str, before: Option<&Point>, after: Option<&Point>) -> Result<(), Fault> {
    let subject_id = after.or(before).map(|point| point.id);
    tx.audit(AuditEntry { action, subject: "contact_point", subject_id, before, after }).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_one_spelling_or_is_refused() {
        for (channel, text, known) in [
            (Channel::Email, " Biuro@Sklep.Example ", Some("biuro@sklep.example")),
            (Channel::Email, "biuro(at)sklep.example", None),
            (Channel::Email, "a@b.example\r\nBcc: c@d.example", None),
            (Channel::Phone, "+48 (22) 123-45-67", Some("+48221234567")),
            (Channel::Phone, "call me", None),
            (Channel::Phone, "12", None),
            (Channel::Social, "https://social.example/sklep", Some("https://social.example/sklep")),
            (Channel::Social, "two words", None),
        ] {
            assert_eq!(read(channel, text).as_deref(), known, "{text}");
        }
    }
}
