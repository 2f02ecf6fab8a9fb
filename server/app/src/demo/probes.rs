//! The demo's contact points: what one shop publishes, the test contacts that try it, and what it says about a number.
//!
//! Invariant: nothing here is written but by a use case of the crate that owns it, and every shop but the demo's own is
//! invented.

use ::probes::found::{self, Found};
use ::probes::senders::{self, Door};
use ::probes::{Channel, Kind, Outcome, plans, points, texts};
use access::Role;
use anyhow::{Context, Result};
use billing::comments::{self, About};
use chrono::Duration;
use kernel::Time;
use store::Scope;
use tenants::mailboxes::Security;
use uuid::Uuid;

use super::POST_OFFICE;
use super::found::{Founded, Tools, of_shop};
use super::shops::SHOPS;

/// The domain that test contacts are written from; nobody has it.
const DOMAIN: &str = "@listy-prywatne.example";

/// What the shop publishes besides its mailboxes.
const POINTS: [(Channel, &str, &str, i64); 3] = [
    (Channel::Phone, "+48 85 740 21 11", "https://lesnasowa.example/kontakt", 1),
    (Channel::Social, "https://social.example/lesnasowa", "https://lesnasowa.example", 120),
    (Channel::Marketplace, "https://targ.example/sprzedawca/lesnasowa", "https://targ.example", 480),
];

const QUESTIONS: [(&str, &str, &str); 3] = [
    (
        "dostawa",
        "Kiedy wyślecie zamówienie",
        "Dzień dobry, zamówiłam w poniedziałek i nadal nie mam informacji o wysyłce. Kiedy mogę się jej spodziewać?",
    ),
    (
        "zwrot",
        "Zwrot po dwóch tygodniach",
        "Dzień dobry, czy mogę oddać rzecz, którą kupiłam szesnaście dni temu? Metka jest, nie była noszona.",
    ),
    (
        "produkt",
        "Czy śpiwór nadaje się na zimę",
        "Dzień dobry, szukam śpiwora na noclegi przy lekkim mrozie. Który z Państwa oferty będzie odpowiedni?",
    ),
];

/// A round in which three shops were asked the same, so many minutes until the answer.
const ROUND: [(&str, Channel, Kind, Outcome, i64, &str); 9] = [
    ("", Channel::Email, Kind::Human, Outcome::Resolved, 95, ""),
    ("", Channel::Phone, Kind::Human, Outcome::Resolved, 2, "od razu konsultant"),
    ("", Channel::Social, Kind::None, Outcome::NoReply, 0, ""),
    ("Trekkingowo", Channel::Email, Kind::Ack, Outcome::AutoOnly, 1, "automat obiecał odpowiedź w 24 h"),
    ("Trekkingowo", Channel::Phone, Kind::None, Outcome::Unreachable, 0, "dwa razy zajęte, potem cisza"),
    ("Trekkingowo", Channel::Social, Kind::Human, Outcome::Replied, 210, ""),
    ("Namiot i Spółka", Channel::Email, Kind::Clarify, Outcome::Partly, 340, "dopytali o miasto"),
    ("Namiot i Spółka", Channel::Phone, Kind::Human, Outcome::Resolved, 4, ""),
    ("Namiot i Spółka", Channel::Social, Kind::None, Outcome::NotOffered, 0, ""),
];

/// Enters everything for the first shop.
pub async fn enter(tools: &Tools, founded: &Founded) -> Result<()> {
    let (shop, place) = (&SHOPS[0], founded.places.first().context("a shop")?);
    let admin = founded.people.iter().find(|one| one.somebody.role == Role::Admin).context("an admin")?;
    let admin = tools.access.scope(&admin.viewer, place.tenant, tools.now()).await?;
    let lead = of_shop(&founded.people, shop, Role::ProjectLead).context("a lead")?;
    let lead = tools.access.scope(&founded.people[lead].viewer, place.tenant, tools.now()).await?;
    schedule(tools, (&admin, &lead)).await?;
    round(tools, &lead).await?;
    let owner = of_shop(&founded.people, shop, Role::ClientAdmin).context("an owner")?;
    let owner = tools.access.scope(&founded.people[owner].viewer, place.tenant, tools.now()).await?;
    comment(tools, &owner).await
}

/// Points, questions, a sender at the post office, and a schedule for the shop's first address.
async fn schedule(tools: &Tools, (admin, lead): (&Scope, &Scope)) -> Result<()> {
    let now = tools.now();
    let mut tx = tools.db.begin(lead).await?;
    for (channel, address, published, minutes) in POINTS {
        let draft = points::Draft {
            channel: Some(channel),
            address: address.to_owned(),
            owner: "Jan Mazur".to_owned(),
            published: published.to_owned(),
            answer_minutes: Some(minutes),
            ..points::Draft::default()
        };
        points::keep(&tx, lead.permit()?, &draft, now).await?;
    }
    for (topic, subject, words) in QUESTIONS {
        let draft = texts::Draft {
            topic: topic.to_owned(),
            language: "pl".to_owned(),
            subject: subject.to_owned(),
            words: words.to_owned(),
            from_case: None,
        };
        texts::add(&tx, lead.permit()?, &draft, now).await?;
    }
    let address = points::register(&tx).await?.into_iter().find(|line| line.channel == Channel::Email);
    let draft = points::Draft {
        channel: Some(Channel::Email),
        address: address.context("an address")?.address,
        published: "https://lesnasowa.example/kontakt".to_owned(),
        answer_minutes: Some(240),
        ..points::Draft::default()
    };
    let point = points::keep(&tx, lead.permit()?, &draft, now).await?;
    let sender = sender(&tx, admin, now).await?;
    let (weekdays, from_minute, until_minute, per_day) = (0b001_1111, 9 * 60, 17 * 60, 2);
    let draft = plans::Draft { point: point.id, sender, weekdays, from_minute, until_minute, per_day, topic: None };
    plans::begin(&mut tx, lead.permit()?, &draft, now).await?;
    tx.commit().await?;
    Ok(())
}

async fn sender(tx: &store::Tx, admin: &Scope, now: Time) -> Result<Uuid> {
    let (host, username) = ("127.0.0.1".to_owned(), String::new());
    let door = Door { host, port: POST_OFFICE, security: Security::Plain, username, pinned: None };
    let draft = senders::Draft {
        name: "Listy prywatne".to_owned(),
        address: DOMAIN.to_owned(),
        smtp: (door, None),
        imap: None,
    };
    Ok(senders::create(tx, admin.permit()?, &draft, now).await?.id)
}

/// What people found by hand.
async fn round(tools: &Tools, lead: &Scope) -> Result<()> {
    let asked = tools.now() - Duration::days(2);
    let mut tx = tools.db.begin(lead).await?;
    for (shop, channel, kind, outcome, minutes, detail) in ROUND {
        let answered = (kind != Kind::None).then(|| asked + Duration::minutes(minutes));
        let own = POINTS.iter().find(|point| shop.is_empty() && point.0 == channel);
        let found = Found {
            shop: shop.to_owned(),
            channel: Some(channel),
            address: own.map(|point| point.1.replace(' ', "")).unwrap_or_default(),
            topic: "dostawa".to_owned(),
            asked,
            first_machine: answered.filter(|_| kind == Kind::Ack),
            first_human: answered.filter(|_| kind != Kind::Ack),
            kind: Some(kind),
            outcome: Some(outcome),
            detail: detail.to_owned(),
            round: asked.format("%Y-%m").to_string(),
        };
        found::record(&mut tx, lead.permit()?, &found, tools.now()).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// The shop wonders about a number of its report.
async fn comment(tools: &Tools, owner: &Scope) -> Result<()> {
    let tx = tools.db.begin(owner).await?;
    let client = api::gid::client(owner.tenant()).to_string();
    let about = About {
        place: format!("/portal/{client}"),
        number: "Pierwsza odpowiedź".to_owned(),
        shown: "ten miesiąc".to_owned(),
    };
    let words = "W zeszłym tygodniu mieliśmy promocję. Czy spadek w środę to jej skutek?";
    comments::open(&tx, owner.permit()?, &about, words, tools.now()).await?;
    tx.commit().await?;
    Ok(())
}
