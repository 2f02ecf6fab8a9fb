//! A client shop: open Monday to Friday 08:00–18:00 in Warsaw, a first reply promised in four hours, a resolution in
//! ten, with the ways by which its customers write.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use kernel::fact::ClockKind;
use kernel::ids::{MailboxId, ProjectId, QueueId, TenantId};
use secrecy::SecretString;
use tenants::calendar::Interval;
use tenants::contract::{Contract, Counts, Target, Window};
use tenants::contracts::{self, Side, Signature};
use tenants::mailboxes::{self, Auth, Draft, Kind, Mailbox, Security, ServerDraft};
use tenants::{calendars, clients, projects};

use super::{House, at};

/// A shop that is served.
pub struct Shop {
    pub tenant: TenantId,
    pub code: String,
    pub name: String,
    pub project: ProjectId,
    pub queue: QueueId,
}

/// By which way mails of a mailbox come.
pub enum Way {
    /// The shop forwards them to our receiver.
    Forwarded,
    /// We read them on another server.
    Read(ServerDraft),
    /// A form on the shop's page.
    Form,
}

impl Shop {
    pub async fn open(house: &House, code: &str) -> Self {
        let scope = house.rule(TenantId::HOUSE);
        let name = format!("Sklep {code}");
        let new = clients::NewClient {
            name: name.clone(),
            code: code.into(),
            locale: "pl".into(),
            zone: "Europe/Warsaw".into(),
            ..clients::NewClient::default()
        };
        let client = clients::create(house.db(), &scope, scope.permit().unwrap(), new, house.now()).await.unwrap();
        let scope = house.rule(client.id);
        let mut tx = house.db().begin(&scope).await.unwrap();
        let draft = projects::Draft {
            name: format!("Obsługa {code}"),
            language: "pl".into(),
            reply_name: name.clone(),
            signature: format!("Pozdrawiamy\n{name}"),
            ..projects::Draft::default()
        };
        let (project, queue) = projects::create(&mut tx, scope.permit().unwrap(), draft, house.now()).await.unwrap();
        tx.commit().await.unwrap();
        let shop = Self { tenant: client.id, code: code.into(), name, project: project.id, queue: queue.id };
        shop.sign(house).await;
        shop
    }

    async fn sign(&self, house: &House) {
        let scope = house.rule(self.tenant);
        let day = vec![Interval::parse("08:00-18:00").unwrap()];
        let draft = calendars::Draft {
            name: "Biuro".into(),
            zone: "Europe/Warsaw".into(),
            week: std::array::from_fn(|index| if index < 5 { day.clone() } else { Vec::new() }),
            week_from: None,
            holidays: Some("PL".into()),
            days: Vec::new(),
        };
        let mut tx = house.db().begin(&scope).await.unwrap();
        let hours = calendars::create(&mut tx, scope.permit().unwrap(), draft, house.now()).await.unwrap();
        let targets = vec![target(ClockKind::FirstReply, 240), target(ClockKind::Resolution, 600)];
        let contract = Contract::of(1, at("2025-11-01T00:00:00Z"), targets);
        let draft = contracts::Draft { contract, calendar: hours.id };
        let version = contracts::draft(&mut tx, scope.permit().unwrap(), draft, house.now()).await.unwrap();
        tx.commit().await.unwrap();
        for (side, employer) in [(Side::House, TenantId::HOUSE), (Side::Client, self.tenant)] {
            let (scope, person) = house.somebody(self.tenant, employer);
            let signature = Signature { side, person, at: house.now() };
            let mut tx = house.db().begin(&scope).await.unwrap();
            contracts::sign(&mut tx, scope.permit().unwrap(), version.id, signature).await.unwrap();
            tx.commit().await.unwrap();
        }
    }

    /// Another way for customers to write; answers leave through `out`.
    pub async fn mailbox(&self, house: &House, name: &str, way: Way, out: Option<SocketAddr>) -> Mailbox {
        let scope = house.rule(self.tenant);
        let form = matches!(way, Way::Form);
        let draft = Draft {
            queue: self.queue,
            kind: match way {
                Way::Forwarded => Kind::Forwarding,
                Way::Read(_) => Kind::Imap,
                Way::Form => Kind::Form,
            },
            address: (!form).then(|| self.address(name)),
            forward_to: matches!(way, Way::Forwarded).then(|| self.forwarded_to(name)),
            name: self.name.clone(),
            imap: if let Way::Read(server) = way { Some(server) } else { None },
            folder: None,
            smtp: out.map(|address| server(address, None)),
            backfill_from: None,
            token_expires: None,
        };
        let mut tx = house.db().begin(&scope).await.unwrap();
        let made = mailboxes::create(&mut tx, scope.permit().unwrap(), draft, house.now()).await.unwrap();
        tx.commit().await.unwrap();
        made
    }

    /// The shop's own address.
    pub fn address(&self, name: &str) -> String {
        format!("{name}@{}.example", self.code.to_lowercase())
    }

    /// Our address behind it.
    pub fn forwarded_to(&self, name: &str) -> String {
        format!("{}-{name}@in.example", self.code.to_lowercase())
    }

    /// How one of its mailboxes is.
    pub async fn find(&self, house: &House, id: MailboxId) -> Mailbox {
        mailboxes::find(&house.view(self.tenant).await, id).await.unwrap()
    }
}

/// A server on this machine, spoken to in the clear.
pub fn server(address: SocketAddr, account: Option<(&str, &str)>) -> ServerDraft {
    ServerDraft {
        host: address.ip().to_string(),
        port: address.port(),
        security: Security::Plain,
        auth: Auth::Password,
        username: account.map_or_else(String::new, |(name, _)| name.into()),
        secret: account.map(|(_, password)| SecretString::from(password.to_owned())),
        pinned: None,
    }
}

fn target(measures: ClockKind, minutes: u32) -> Target {
    Target {
        name: None,
        measures,
        minutes,
        counts: Counts::Business,
        by_priority: BTreeMap::new(),
        share_bp: 9_500,
        window: Window::Month,
        clause: Some("2.1".into()),
    }
}
