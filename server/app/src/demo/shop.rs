//! What a shop is given before it is served: register, lines of work, hours, contract, addresses, macros.
//!
//! Invariant: nothing here is written but by a use case of the crate that owns it.

use std::collections::BTreeMap;

use anyhow::Result;
use chrono::{Duration, NaiveDate};
use kernel::Time;
use kernel::fact::ClockKind;
use kernel::ids::{DispositionId, ProjectId, QueueId, RuleId};
use playbook::macros::Effect;
use playbook::{dispositions, macros};
use serde_json::{Map, Value};
use store::Scope;
use tenants::calendar::{Calendar, Interval};
use tenants::contract::{Contract, Counts, Law, Rule, Target, Window};
use tenants::contracts::{self, Side, Signature};
use tenants::mailboxes::{self, Auth, Kind, Security, ServerDraft};
use tenants::onboarding::{self, Around, Mark, Step};
use tenants::widgets::invitations::{self, Invitations, Trigger};
use tenants::{calendars, clients, projects, queues, widgets};

use super::found::{Entrance, Tools, sender};
use super::playbook as words;
use super::shops::Shop;

/// The shop as the register wants it.
pub fn client(shop: &Shop) -> clients::NewClient {
    clients::NewClient {
        name: shop.name.into(),
        code: shop.code.into(),
        accent: Some(shop.accent.into()),
        hue: Some(shop.hue),
        signature: shop.projects[0].signature.into(),
        locale: shop.locale.into(),
        zone: shop.zone.into(),
        industry: shop.industry.into(),
    }
}

/// Its lines of work, each with its first queue.
pub async fn lines(tools: &Tools, lead: &Scope, shop: &Shop) -> Result<Vec<(ProjectId, QueueId)>> {
    let mut lines = Vec::new();
    for line in shop.projects {
        let draft = projects::Draft {
            name: line.name.into(),
            hue: shop.hue,
            language: line.language.into(),
            reply_name: line.reply_name.into(),
            signature: line.signature.into(),
            calendar: None,
            pull: false,
        };
        let mut tx = tools.db.begin(lead).await?;
        let (project, queue) = projects::create(&mut tx, lead.permit()?, draft, tools.later()).await?;
        tx.commit().await?;
        lines.push((project.id, queue.id));
    }
    Ok(lines)
}

/// Its hours and the contract that goes by them, signed by both sides. Polish law has its say on the queues of complaints.
pub async fn hours_and_contract(
    tools: &Tools,
    (lead, owner): (&Scope, &Scope),
    (shop, complaints): (&Shop, &[QueueId]),
    serve_from: Time,
) -> Result<Calendar> {
    let mut tx = tools.db.begin(lead).await?;
    let kept = calendars::create(&mut tx, lead.permit()?, hours(shop, serve_from.date_naive())?, tools.later()).await?;
    let mut contract = promised(shop, serve_from)?;
    if shop.locale == "pl" && !complaints.is_empty() {
        let (law, queues) = (Law::PlComplaint, complaints.to_vec());
        contract.laws.push(Rule { law, days: law.days(), queues, clause: Some("2.9".into()) });
    }
    let draft = contracts::Draft { contract, calendar: kept.id };
    let version = contracts::draft(&mut tx, lead.permit()?, draft, tools.later()).await?;
    tx.commit().await?;
    for (scope, side) in [(lead, Side::House), (owner, Side::Client)] {
        let person = scope.person().ok_or(kernel::Fault::missing("person"))?;
        let signature = Signature { side, person, at: tools.later() };
        let mut tx = tools.db.begin(scope).await?;
        contracts::sign(&mut tx, scope.permit()?, version.id, signature).await?;
        tx.commit().await?;
    }
    Ok(kept.calendar)
}

/// The two clocks of every shop; figures and money where the shop's own file has them, in the format of a contract.
pub(super) fn promised(shop: &Shop, serve_from: Time) -> Result<Contract> {
    let targets =
        vec![target(ClockKind::FirstReply, shop.reply, "2.1"), target(ClockKind::Resolution, shop.resolution, "2.2")];
    let clocks = Contract { min_sample: 20, ..Contract::of(1, serve_from - Duration::days(3), targets) };
    let Some(text) = shop.terms else { return Ok(clocks) };
    let mut file = clocks.to_json();
    let own: Map<String, Value> = serde_json::from_str(text)?;
    own.into_iter().for_each(|(field, value)| file[field] = value);
    Ok(Contract::from_json(&file, shop.code)?)
}

fn hours(shop: &Shop, first: NaiveDate) -> Result<calendars::Draft> {
    let read = |text: &&str| Interval::parse(text).map_err(|reason| anyhow::anyhow!("{text} {reason}"));
    let mut week: [Vec<Interval>; 7] = std::array::from_fn(|_| Vec::new());
    for (day, texts) in week.iter_mut().zip(shop.week) {
        *day = texts.iter().map(read).collect::<Result<_>>()?;
    }
    let mut days = Vec::new();
    if shop.holidays.is_some() {
        let (stocktaking, short) = match shop.locale {
            "uk" => ("Інвентаризація", "Навчання команди"),
            "en" => ("Stocktaking", "Team training"),
            _ => ("Inwentura", "Szkolenie zespołu"),
        };
        days.push(day(first + Duration::days(19), short, vec![read(&"10:00-14:00")?]));
        days.push(day(first + Duration::days(74), stocktaking, Vec::new()));
    }
    Ok(calendars::Draft {
        name: shop.name.into(),
        zone: shop.zone.into(),
        week,
        week_from: None,
        holidays: shop.holidays.map(Into::into),
        days,
    })
}

fn day(date: NaiveDate, name: &str, intervals: Vec<Interval>) -> calendars::DayDraft {
    calendars::DayDraft { date, name: name.into(), intervals }
}

fn target(measures: ClockKind, (minutes, share_bp): (u32, u16), clause: &str) -> Target {
    Target {
        name: None,
        measures,
        minutes,
        counts: Counts::Business,
        by_priority: BTreeMap::new(),
        share_bp,
        window: Window::Month,
        clause: Some(clause.into()),
    }
}

/// Its addresses and its form. Mails go out through the demo's own post office.
pub async fn doors(
    tools: &Tools,
    lead: &Scope,
    shop: &Shop,
    lines: &[(ProjectId, QueueId)],
) -> Result<(Vec<Entrance>, Entrance)> {
    let mut doors: Vec<Entrance> = Vec::new();
    for door in shop.doors {
        let mut tx = tools.db.begin(lead).await?;
        let (project, mut queue) = lines[door.line];
        if let Some(name) = door.queue {
            let draft =
                queues::Draft { name: name.into(), overflow_to: Some(queue), languages: Vec::new(), routing: None };
            queue = queues::create(&mut tx, lead.permit()?, project, draft, tools.later()).await?.id;
        }
        let address = shop.address(door);
        let forwarded = format!("{}-{}@post.manyhands.example", shop.code.to_lowercase(), door.local);
        let draft = mailboxes::Draft {
            address: Some(address.clone()),
            forward_to: Some(forwarded),
            smtp: Some(server(tools.post_office)),
            ..entrance(queue, Kind::Forwarding, shop.projects[door.line].reply_name)
        };
        let mailbox = mailboxes::create(&mut tx, lead.permit()?, draft, tools.later()).await?.id;
        tx.commit().await?;
        let sender = sender(shop, door.line, mailbox, address);
        doors.push(Entrance { mailbox, project, queue, line: door.line, sender });
    }
    let (project, queue) = lines[0];
    let mut tx = tools.db.begin(lead).await?;
    let draft = entrance(queue, Kind::Form, shop.domain);
    let mailbox = mailboxes::create(&mut tx, lead.permit()?, draft, tools.later()).await?.id;
    let invitations = Invitations { rules: vec![cart_rule(tools.db.ids().next())], ..Invitations::default() };
    let settings = widgets::Settings { invitations, ..widgets::Settings::default() };
    let window = widgets::Draft { queue, mailbox: Some(mailbox), settings };
    widgets::create(&mut tx, lead.permit()?, &window, tools.later()).await?;
    tx.commit().await?;
    let sender = doors[0].sender.clone();
    Ok((doors, Entrance { mailbox, project, queue, line: 0, sender }))
}

/// Whoever lingers over a full cart is asked whether he needs help; one in ten is left alone.
fn cart_rule(id: RuleId) -> invitations::Rule {
    let texts = [
        ("pl", "Czy możemy pomóc w zamówieniu? Odpowiadamy od razu."),
        ("en", "May we help you with your order? We answer at once."),
        ("uk", "Допомогти із замовленням? Відповідаємо одразу."),
        ("ru", "Помочь с заказом? Отвечаем сразу."),
    ];
    let texts = texts.map(|(language, text)| (language.to_owned(), text.to_owned())).into();
    let when = Trigger { page: Some("*/cart".into()), seconds: Some(20), cart: Some(1_000), ..Trigger::default() };
    invitations::Rule { id, name: "Koszyk".into(), active: true, when, texts, hold_out: 10 }
}

fn entrance(queue: QueueId, kind: Kind, name: &str) -> mailboxes::Draft {
    mailboxes::Draft {
        queue,
        kind,
        address: None,
        forward_to: None,
        name: name.into(),
        imap: None,
        folder: None,
        smtp: None,
        backfill_from: None,
        token_expires: None,
    }
}

/// The demo's post office, on this machine.
pub fn server(port: u16) -> ServerDraft {
    ServerDraft {
        host: "127.0.0.1".into(),
        port,
        security: Security::Plain,
        auth: Auth::Password,
        username: String::new(),
        secret: None,
        pinned: None,
    }
}

/// Its outcomes and macros.
pub async fn playbook(tools: &Tools, lead: &Scope, shop: &Shop) -> Result<Vec<DispositionId>> {
    let mut outcomes = Vec::new();
    let mut tx = tools.db.begin(lead).await?;
    for name in words::outcomes(shop.locale) {
        let draft = dispositions::Draft { name: name.into(), ..dispositions::Draft::default() };
        outcomes.push(dispositions::create(&mut tx, lead.permit()?, draft).await?.id);
    }
    let now = tools.later();
    for line in shop.projects {
        for saved in words::macros(line.language) {
            let resolve = saved.outcome.map(|place| Effect::Resolve { outcome: Some(outcomes[place]) });
            let draft = macros::Draft {
                project: None,
                name: saved.name.into(),
                shortcut: saved.shortcut.into(),
                language: line.language.into(),
                body: saved.body.into(),
                effects: resolve.into_iter().collect(),
            };
            macros::create(&mut tx, lead.permit()?, draft, now).await?;
        }
    }
    tx.commit().await?;
    Ok(outcomes)
}

/// The rest of the checklist, and the day on which its customers are served.
pub async fn go_live(tools: &Tools, lead: &Scope, from: Time) -> Result<()> {
    let mut tx = tools.db.begin(lead).await?;
    for step in [Step::MailboxTest, Step::TestCase] {
        onboarding::mark(&mut tx, lead.permit()?, step, Mark::Done, tools.later()).await?;
    }
    tx.commit().await?;
    let around = Around { people: 3, macros: 8, dispositions: 8 };
    onboarding::go_live(&tools.db, lead, lead.permit()?, around, from).await?;
    Ok(())
}
