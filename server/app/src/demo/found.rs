//! Founds the demo's house: its people, its six shops, and all that a shop needs before its first customer writes.
//!
//! Everything goes through the use cases, by the people who would do it. Invariant: when this is done each shop is live,
//! with a contract signed by both sides.

use std::sync::Arc;

use access::{Access, Attempt, Device, NewAssignment, NewPerson, PersonChange, Purpose, Role, Viewer};
use anyhow::{Context, Result};
use chrono::Duration;
use desk::inbound::Address;
use desk::outgoing::reply::Sender;
use kernel::ids::{DispositionId, MailboxId, PersonId, ProjectId, QueueId, TenantId};
use kernel::{Clock, FixedClock, Time};
use store::{Db, Objects, Scope};
use tenants::calendar::Calendar;
use tenants::clients;

use super::people::{CLIENTS, PASSWORD, STAFF, Somebody};
use super::shop;
use super::shops::{SHOPS, Shop};

/// What the demo is written with.
pub struct Tools {
    /// The database.
    pub db: Db,
    /// Where raw mails lie.
    pub objects: Objects,
    /// Who someone is.
    pub access: Arc<Access>,
    /// The clock of the history.
    pub clock: FixedClock,
    /// Where the shops' mails go out.
    pub post_office: u16,
}

/// A shop that was founded.
pub struct Place {
    /// The shop.
    pub shop: &'static Shop,
    /// Its id.
    pub tenant: TenantId,
    /// Its hours.
    pub calendar: Calendar,
    /// Its outcomes, by digit.
    pub outcomes: Vec<DispositionId>,
    /// Its addresses, in the order of the shop's doors.
    pub doors: Vec<Entrance>,
    /// Its contact form, which leads to the first line.
    pub form: Entrance,
    /// Who serves its customers.
    pub agents: Vec<Server>,
}

/// Where mails come in.
#[derive(Clone, Debug)]
pub struct Entrance {
    /// The contact point.
    pub mailbox: MailboxId,
    /// The project.
    pub project: ProjectId,
    /// The queue.
    pub queue: QueueId,
    /// The line of work.
    pub line: usize,
    /// Who answers what came in here.
    pub sender: Sender,
}

/// Somebody who serves a shop's customers.
pub struct Server {
    /// His address before the at sign.
    pub local: &'static str,
    /// The name under which he answers.
    pub alias: &'static str,
    /// His language.
    pub locale: &'static str,
    /// What he may do in the shop.
    pub scope: Scope,
}

/// Somebody with his sign-in.
pub struct Present {
    /// Who.
    pub somebody: &'static Somebody,
    /// His id.
    pub person: PersonId,
    /// His sign-in.
    pub viewer: Viewer,
    /// Its token.
    pub token: String,
}

impl Tools {
    /// The instant of the history.
    pub fn now(&self) -> Time {
        self.clock.now()
    }

    /// A little later.
    pub fn later(&self) -> Time {
        self.clock.advance(Duration::seconds(50));
        self.clock.now()
    }
}

/// The house with everybody in it.
pub struct Founded {
    /// The shops.
    pub places: Vec<Place>,
    /// Everybody, signed in.
    pub people: Vec<Present>,
}

/// Founds everything. The shops begin to be served at the instant of the clock after this.
pub async fn found(tools: &Tools, (name, zone): (&str, &str), serve_from: Time) -> Result<Founded> {
    clients::ensure_house(&tools.db, name, zone, tools.now()).await?;
    let mut people = Vec::new();
    let house = tools.access.job_scope(TenantId::HOUSE);
    for somebody in &STAFF {
        people.push(join(tools, &house, somebody).await?);
    }
    let mut places = Vec::new();
    for shop in &SHOPS {
        places.push(open(tools, shop, &mut people, serve_from).await.with_context(|| shop.name.to_owned())?);
    }
    Ok(Founded { places, people })
}

/// Invites somebody, who chooses his password and signs in.
async fn join(tools: &Tools, scope: &Scope, somebody: &'static Somebody) -> Result<Present> {
    let new = NewPerson {
        email: somebody.email(),
        name: somebody.name.into(),
        alias: somebody.alias.into(),
        locale: somebody.locale.into(),
        roles: vec![somebody.role],
    };
    let person = tools.access.invite(scope, scope.permit()?, &new, tools.later()).await?;
    let link = tools.access.mint_invitation(person, Purpose::Invitation, tools.now()).await?;
    tools.access.accept(&link.token, PASSWORD, tools.later()).await?;
    let languages = spoken(somebody).iter().map(|&language| language.to_owned()).collect();
    let speaks = PersonChange { languages: Some(languages), ..PersonChange::default() };
    tools.access.change_person(scope, scope.permit()?, person, &speaks, tools.later()).await?;
    let (viewer, token) = sign_in(tools, somebody, tools.later()).await?;
    Ok(Present { somebody, person, viewer, token })
}

/// Somebody signs in; the token with it.
pub async fn sign_in(tools: &Tools, somebody: &Somebody, at: Time) -> Result<(Viewer, String)> {
    let device = Device { label: "Firefox 140, Linux", cookie: None };
    let email = somebody.email();
    let attempt = Attempt { email: &email, password: PASSWORD, totp: None, device, address: "127.0.0.1" };
    let signed = tools.access.sign_in(&attempt, at).await?;
    Ok((tools.access.who(&signed.token, at).await?, signed.token))
}

/// Opens a shop: its lead takes it on, the admin gives people their places, both sides sign.
async fn open(tools: &Tools, shop: &'static Shop, people: &mut Vec<Present>, serve_from: Time) -> Result<Place> {
    let lead = of_shop(people, shop, Role::ProjectLead).context("a lead")?;
    let house = tools.access.house(&people[lead].viewer, tools.now()).await?;
    let client = clients::create(&tools.db, &house, house.permit()?, shop::client(shop), tools.later()).await?;
    tools.access.refresh();
    let admin = people.iter().position(|one| one.somebody.role == Role::Admin).context("an admin")?;
    let admin = tools.access.scope(&people[admin].viewer, client.id, tools.now()).await?;
    give_roles(tools, &admin, shop, people).await?;
    let lead = tools.access.scope(&people[lead].viewer, client.id, tools.now()).await?;
    let lines = shop::lines(tools, &lead, shop).await?;
    assign(tools, &admin, shop, people, &lines).await?;
    for somebody in CLIENTS.iter().filter(|somebody| somebody.shops.contains(&shop.code)) {
        people.push(join(tools, &admin, somebody).await?);
    }
    let signer = of_shop(people, shop, Role::ClientAdmin).context("an owner")?;
    let signer = tools.access.scope(&people[signer].viewer, client.id, tools.now()).await?;
    let (doors, form) = shop::doors(tools, &lead, shop, &lines).await?;
    let apart = |door: &Entrance| lines.iter().all(|(_, queue)| *queue != door.queue).then_some(door.queue);
    let complaints: Vec<QueueId> = doors.iter().filter_map(apart).collect();
    let calendar = shop::hours_and_contract(tools, (&lead, &signer), (shop, &complaints), serve_from).await?;
    let today = serve_from.date_naive() + Duration::days(super::plan::DAYS);
    super::forecast::enter(tools, &signer, shop, today).await?;
    let outcomes = shop::playbook(tools, &lead, shop).await?;
    shop::go_live(tools, &lead, serve_from).await?;
    let agents = servers(tools, client.id, shop, people).await?;
    Ok(Place { shop, tenant: client.id, calendar, outcomes, doors, form, agents })
}

pub fn of_shop(people: &[Present], shop: &Shop, role: Role) -> Option<usize> {
    people.iter().position(|one| one.somebody.role == role && one.somebody.shops.contains(&shop.code))
}

/// Leads, planners and reviewers are given their roles in the shop itself.
async fn give_roles(tools: &Tools, admin: &Scope, shop: &Shop, people: &[Present]) -> Result<()> {
    let here = people.iter().filter(|one| one.somebody.shops.contains(&shop.code));
    for one in here.filter(|one| !matches!(one.somebody.role, Role::Agent | Role::Admin)) {
        if one.somebody.role.is_staff() {
            tools.access.grant(admin, admin.permit()?, one.person, one.somebody.role, tools.later()).await?;
        }
    }
    Ok(())
}

/// Agents are assigned to the lines whose language they speak.
async fn assign(
    tools: &Tools,
    admin: &Scope,
    shop: &Shop,
    people: &[Present],
    lines: &[(ProjectId, QueueId)],
) -> Result<()> {
    let agents = people.iter().filter(|one| one.somebody.role == Role::Agent);
    for one in agents.filter(|one| one.somebody.shops.contains(&shop.code)) {
        for (line, (project, _)) in shop.projects.iter().zip(lines) {
            if speaks(one.somebody.locale, line.language, shop) {
                let from = tools.later();
                let new = NewAssignment { person: one.person, project: *project, from, until: None };
                tools.access.assign(admin, admin.permit()?, &new, from).await?;
            }
        }
    }
    Ok(())
}

/// In which languages somebody serves customers: his own, and Polish where a shop of his has customers of one language.
fn spoken(somebody: &Somebody) -> &'static [&'static str] {
    match somebody.locale {
        "uk" => &["uk", "pl"],
        "en" => &["en", "pl"],
        _ => &["pl"],
    }
}

/// Whether somebody answers in a language; in a shop of one language all of its people do.
pub fn speaks(locale: &str, language: &str, shop: &Shop) -> bool {
    shop.projects.len() == 1 || locale == language
}

async fn servers(tools: &Tools, tenant: TenantId, shop: &Shop, people: &[Present]) -> Result<Vec<Server>> {
    let mut servers = Vec::new();
    let serve = people.iter().filter(|one| matches!(one.somebody.role, Role::Agent | Role::ClientAgent));
    for one in serve.filter(|one| one.somebody.shops.contains(&shop.code)) {
        let scope = tools.access.scope(&one.viewer, tenant, tools.now()).await?;
        let Somebody { local, alias, locale, .. } = *one.somebody;
        servers.push(Server { local, alias, locale, scope });
    }
    Ok(servers)
}

impl Founded {
    /// Everybody leaves who is in.
    pub async fn leave(&self, tools: &Tools) -> Result<()> {
        for one in &self.people {
            one.go(tools).await?;
        }
        Ok(())
    }
}

/// Who answers what comes in at an address.
pub fn sender(shop: &Shop, line: usize, mailbox: MailboxId, address: String) -> Sender {
    let line = &shop.projects[line];
    let from = Address { address, name: Some(line.reply_name.to_owned()) };
    Sender { mailbox, from, signature: line.signature.to_owned() }
}
