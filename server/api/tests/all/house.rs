//! A house with two shops and their people, who ask the schema as screens do.

use std::sync::Arc;

use access::{Access, Attempt, Cost, Device, NewPerson, Purpose, Role, Settings, Viewer};
use api::gid::{Noun, encode};
use api::{Asked, Door, Links, Parts, Presence, Receiving};
use async_graphql::{Request, Variables};
use desk::clocks::Book;
use desk::intake::{self, Came, Taken};
use desk::interactions::attachments;
use desk::mailroom::{self, Arrival, Held, Source, quarantine};
use desk::signals::Signals;
use desk::visits::Visit;
use kernel::fact::Channel;
use kernel::ids::{AttachmentId, CaseId, InboundId, InteractionId, MailboxId, PersonId, TenantId};
use kernel::{Clock, Time};
use serde_json::{Value, json};
use store::{Objects, Scope, Tx};
use tenants::calendar::Interval;
use tenants::clients::{self, Client};
use tenants::contract::{Contract, stock};
use tenants::contracts::{self, Side, Signature};
use tenants::terms::TermsBook;
use tenants::widgets::invitations::{Invitations, Rule, Trigger};
use tenants::widgets::{Widget, Widgets};
use tenants::{calendars, mailboxes, projects, widgets};
use uuid::Uuid;
use world::World;

use crate::samples::{file, letter, mailbox, mailbox_form};

pub const PASSWORD: &str = "zielony rower w deszczu";

/// Links that lead nowhere.
struct NoLinks;

impl Links for NoLinks {
    fn attachment(&self, _: TenantId, id: AttachmentId) -> String {
        format!("/files/{id}")
    }

    fn mail(&self, _: TenantId, id: InteractionId) -> String {
        format!("/files/mail/{id}")
    }
}

/// The house.
pub struct House {
    pub world: World,
    pub parts: Parts,
    pub schema: Door,
    pub ours: Shop,
    pub theirs: Shop,
}

/// A shop with one of everything.
pub struct Shop {
    pub client: Client,
    pub scope: Scope,
    pub project: Uuid,
    pub queue: Uuid,
    pub mailbox: Uuid,
    pub form: Uuid,
    pub calendar: Uuid,
    pub draft: Uuid,
    pub reply: Uuid,
    pub outcome: Uuid,
    pub case: CaseId,
    pub mail: InteractionId,
    pub customer: Uuid,
    pub aside: InboundId,
    pub admin: PersonId,
    pub assignment: Uuid,
    pub clock: Uuid,
    pub file: AttachmentId,
    pub paper: Uuid,
    pub widget: Uuid,
    pub rule: Uuid,
    pub visit: Uuid,
}

/// One house on each database.
pub async fn houses() -> Vec<House> {
    let mut houses = Vec::new();
    for world in world::worlds().await {
        houses.push(House::build(world).await);
    }
    houses
}

impl House {
    async fn build(world: World) -> Self {
        let cost = Cost { memory: 8, passes: 1, lanes: 1, at_once: 4 };
        let settings = Settings { cost, second_factor: Vec::new(), ..Settings::default() };
        let access = Arc::new(Access::new(world.db.clone(), world.minter.clone(), settings).unwrap());
        clients::ensure_house(&world.db, "Manyhands", "Europe/Warsaw", world.clock.now()).await.unwrap();
        let parts = Parts {
            db: world.db.clone(),
            access,
            book: Book::new(Arc::new(world.clock.clone()), TermsBook::new(), *b"a secret for tests"),
            objects: Objects::in_folder(&world.folder.path().join("objects")).unwrap(),
            presence: Presence::default(),
            links: Arc::new(NoLinks),
            signals: Signals::default(),
            widgets: Widgets::new(world.db.clone(), b"a secret for tests"),
            statements: billing::Statements::default(),
            demo: false,
        };
        let receiving = Receiving { domain: "in.example".into() };
        let schema = Door::to(api::schema().data(receiving));
        let ours = Shop::open(&world, &parts, "LS").await;
        let theirs = Shop::open(&world, &parts, "GP").await;
        Self { world, parts, schema, ours, theirs }
    }

    pub fn now(&self) -> Time {
        self.world.clock.now()
    }

    /// Somebody who may sign in, signed in.
    pub async fn person(&self, employer: TenantId, email: &str, roles: &[Role]) -> Viewer {
        joined(&self.parts.access, employer, email, roles, self.now()).await;
        self.sign_in(email).await
    }

    pub async fn sign_in(&self, email: &str) -> Viewer {
        let device = Device { label: "Firefox", cookie: None };
        let attempt = Attempt { email, password: PASSWORD, totp: None, device, address: "127.0.0.1" };
        let entered = self.parts.access.sign_in(&attempt, self.now()).await.unwrap();
        self.parts.access.who(&entered.token, self.now()).await.unwrap()
    }

    /// Who runs the installation.
    pub async fn admin(&self) -> Viewer {
        self.person(TenantId::HOUSE, "admin@bpo.example", &[Role::Admin]).await
    }

    /// Who leads our shop and knows no other.
    pub async fn lead(&self) -> Viewer {
        let lead = self.person(TenantId::HOUSE, "lead@bpo.example", &[]).await;
        let scope = self.parts.access.job_scope(self.ours.client.id);
        let may = scope.permit().unwrap();
        self.parts.access.grant(&scope, may, lead.person(), Role::ProjectLead, self.now()).await.unwrap();
        self.sign_in("lead@bpo.example").await
    }

    /// Who serves our shop's customers.
    pub async fn agent(&self) -> Viewer {
        self.sign_in("agent.ls@bpo.example").await
    }

    /// Who runs our shop's portal.
    pub async fn client_admin(&self) -> Viewer {
        self.sign_in("szef@ls.example").await
    }

    pub async fn client_viewer(&self) -> Viewer {
        self.person(self.ours.client.id, "widz@ls.example", &[Role::ClientViewer]).await
    }

    /// What the schema answers.
    pub async fn ask(&self, who: Option<&Viewer>, document: &str, variables: Value) -> Value {
        let asked = Asked::new(self.parts.clone(), who.cloned());
        let mut request = Request::new(document).variables(Variables::from_json(variables));
        let asked = if api::only_reads(&mut request) { asked.reading() } else { asked };
        request.data = api::request_data(asked);
        serde_json::to_value(self.schema.answer(request).await).unwrap()
    }

    /// The data of an answer without errors.
    pub async fn read(&self, who: &Viewer, document: &str, variables: Value) -> Value {
        let answer = self.ask(Some(who), document, variables).await;
        assert!(answer.get("errors").is_none(), "{answer:#}");
        answer["data"].clone()
    }

    /// The payload of one mutation.
    pub async fn change(&self, who: &Viewer, field: &str, kind: &str, input: Value, selection: &str) -> Value {
        let document =
            format!("mutation($input: {kind}!) {{ {field}(input: $input) {{ __typename {selection} {ASIDE} }} }}");
        let answer = self.ask(Some(who), &document, json!({ "input": input })).await;
        match answer.get("errors") {
            Some(_) => answer,
            None => answer["data"][field].clone(),
        }
    }
}

/// What every payload may say beside.
const ASIDE: &str = "... on InvalidInput { fields { field reason } } ... on Conflict { message }";

/// The code of an answer's first error.
pub fn code(answer: &Value) -> &str {
    answer["errors"][0]["extensions"]["code"].as_str().unwrap_or_default()
}

/// Whether an answer is a refusal for lack of this right.
pub fn denied(answer: &Value, right: &str) -> bool {
    code(answer) == "DENIED" && answer["errors"][0]["extensions"]["right"] == right
}

/// Whether a payload names a field that cannot be taken.
pub fn names(payload: &Value, field: &str) -> bool {
    let fields = payload["fields"].as_array().cloned().unwrap_or_default();
    payload["__typename"] == "InvalidInput" && fields.iter().any(|problem| problem["field"] == field)
}

async fn joined(access: &Access, employer: TenantId, email: &str, roles: &[Role], now: Time) -> PersonId {
    let scope = access.job_scope(employer);
    let name = email.split('@').next().unwrap();
    let new = NewPerson {
        email: email.into(),
        name: format!("{name} Nowak"),
        alias: format!("{name} z obsługi"),
        locale: "pl".into(),
        roles: roles.to_vec(),
    };
    let id = access.invite(&scope, scope.permit().unwrap(), &new, now).await.unwrap();
    let link = access.mint_invitation(id, Purpose::Invitation, now).await.unwrap();
    access.accept(&link.token, PASSWORD, now).await.unwrap();
    id
}

/// Workdays from eight to six.
fn office() -> calendars::Draft {
    let day = vec![Interval::parse("08:00-18:00").unwrap()];
    calendars::Draft {
        name: "Biuro".into(),
        zone: "Europe/Warsaw".into(),
        week: std::array::from_fn(|index| if index < 5 { day.clone() } else { Vec::new() }),
        holidays: Some("PL".into()),
        ..calendars::Draft::default()
    }
}

/// A window for chats with one rule.
fn widget(world: &World, queue: kernel::ids::QueueId) -> widgets::Draft {
    let rule = Rule {
        id: world.ids.next(),
        name: "Koszyk".into(),
        active: true,
        when: Trigger { exit: true, ..Trigger::default() },
        texts: [("pl".to_owned(), "Pomóc?".to_owned())].into(),
        hold_out: 0,
    };
    let invitations = Invitations { rules: vec![rule], ..Invitations::default() };
    widgets::Draft { queue, mailbox: None, settings: widgets::Settings { invitations, ..widgets::Settings::default() } }
}

/// Somebody looks at a page of the shop.
fn looks(parts: &Parts, widget: &Widget, now: Time) -> Uuid {
    let id = desk::invites::visit_of(widget.id, "v1");
    parts.signals.visits().told(Visit {
        tenant: widget.tenant,
        widget: widget.id,
        project: widget.project,
        id,
        path: "/cart".into(),
        title: "Koszyk".into(),
        language: "pl".into(),
        from: None,
        since: now,
        began: now,
        seen: now,
        cart: None,
        returning: false,
        customer: None,
        name: None,
        chat: None,
    });
    id.0
}

/// A mail that could not be read.
async fn put_aside(world: &World, parts: &Parts, tx: &mut Tx, mailbox: MailboxId) -> InboundId {
    let now = world.clock.now();
    let arrival = Arrival {
        mailbox,
        source: Source::Smtp,
        trusted: now,
        fetched: now,
        envelope_from: Some("zly@poczta.example".into()),
        envelope_to: Vec::new(),
        bytes: b"\0".to_vec(),
    };
    let tenant = tx.scope().tenant();
    let sealed = mailroom::raw::seal((&world.db, &parts.objects), tenant, vec![arrival]).await.unwrap();
    let (Held::Stored(aside) | Held::Known(aside)) = mailroom::keep(tx, sealed).await.unwrap()[0];
    quarantine::put(tx, aside, (quarantine::Cause::Unreadable, "nie do odczytania"), now).await.unwrap();
    aside
}

impl Shop {
    async fn open(world: &World, parts: &Parts, code: &str) -> Self {
        let now = world.clock.now();
        let lower = code.to_lowercase();
        let house = parts.access.job_scope(TenantId::HOUSE);
        let new = clients::NewClient {
            name: format!("Sklep {code}"),
            code: code.into(),
            locale: "pl".into(),
            zone: "Europe/Warsaw".into(),
            ..clients::NewClient::default()
        };
        let client = clients::create(&world.db, &house, house.permit().unwrap(), new, now).await.unwrap();
        let scope = parts.access.job_scope(client.id);
        let mut tx = world.db.begin(&scope).await.unwrap();
        let draft = projects::Draft {
            name: "Obsługa".into(),
            language: "pl".into(),
            reply_name: format!("Sklep {code}"),
            ..projects::Draft::default()
        };
        let (project, queue) = projects::create(&mut tx, scope.permit().unwrap(), draft, now).await.unwrap();
        let mailbox = mailbox(mailboxes::Kind::Forwarding, queue.id, Some(format!("pomoc@{lower}.example")));
        let mailbox = mailboxes::create(&mut tx, scope.permit().unwrap(), mailbox, now).await.unwrap();
        let form = mailbox_form(queue.id);
        let form = mailboxes::create(&mut tx, scope.permit().unwrap(), form, now).await.unwrap();
        let widget = widget(world, queue.id);
        let widget = widgets::create(&mut tx, scope.permit().unwrap(), &widget, now).await.unwrap();
        let hours = calendars::create(&mut tx, scope.permit().unwrap(), office(), now).await.unwrap();
        let terms = |from: &str| contracts::Draft {
            contract: Contract::of(1, from.parse().unwrap(), stock::templates()[0].targets.clone()),
            calendar: hours.id,
        };
        let first = terms("2026-10-31T23:00:00Z");
        let contract = contracts::draft(&mut tx, scope.permit().unwrap(), first, now).await.unwrap();
        for side in [Side::House, Side::Client] {
            let signature = Signature { side, person: world.ids.next(), at: now };
            contracts::sign(&mut tx, scope.permit().unwrap(), contract.id, signature).await.unwrap();
        }
        let next = terms("2026-12-31T23:00:00Z");
        let draft = contracts::draft(&mut tx, scope.permit().unwrap(), next, now).await.unwrap();
        let reply = playbook::macros::Draft {
            name: "Zwrot".into(),
            shortcut: "zwrot".into(),
            language: "pl".into(),
            body: "Dzień dobry {{customer.first_name}}, dziś jest {{today}}.".into(),
            ..playbook::macros::Draft::default()
        };
        let reply = playbook::macros::create(&mut tx, scope.permit().unwrap(), reply, now).await.unwrap();
        let outcome = playbook::dispositions::Draft { name: "Zwrot przyjęty".into(), ..Default::default() };
        let outcome = playbook::dispositions::create(&mut tx, scope.permit().unwrap(), outcome).await.unwrap();
        let came = Came {
            mailbox: mailbox.id,
            project: project.id,
            queue: queue.id,
            channel: Channel::Email,
            trusted: now,
            fetched: now,
            inbound: None,
            remote_images: 0,
        };
        let taken = intake::receive(&mut tx, &parts.book, &came, &letter(&lower)).await.unwrap();
        let Taken::Opened(case, mail) = taken else { panic!("{taken:?}") };
        let aside = put_aside(world, parts, &mut tx, mailbox.id).await;
        let customer = desk::cases::find(&tx, case).await.unwrap().customer;
        let clock = desk::clocks::of(&tx, &[case]).await.unwrap().remove(0);
        let file = file(tx.id(), case, mail, customer.0);
        attachments::add(&tx, std::slice::from_ref(&file), now).await.unwrap();
        tx.commit().await.unwrap();
        let admin = joined(&parts.access, client.id, &format!("szef@{lower}.example"), &[Role::ClientAdmin], now).await;
        let email = format!("agent.{lower}@bpo.example");
        let agent = joined(&parts.access, TenantId::HOUSE, &email, &[Role::Agent], now).await;
        let new = access::NewAssignment { person: agent, project: project.id, from: now, until: None };
        let assigned = parts.access.assign(&scope, scope.permit().unwrap(), &new, now).await.unwrap();
        Self {
            client,
            scope,
            project: project.id.0,
            queue: queue.id.0,
            mailbox: mailbox.id.0,
            form: form.id.0,
            calendar: hours.id.0,
            draft: draft.id.0,
            reply: reply.id.0,
            outcome: outcome.id.0,
            case,
            mail,
            customer: customer.0,
            aside,
            admin,
            assignment: assigned.id.0,
            clock: clock.id.0,
            file: file.id,
            paper: world.ids.next(),
            widget: widget.id.0,
            rule: widget.settings.invitations.rules[0].id.0,
            visit: looks(parts, &widget, now),
        }
    }

    /// The global id of the shop's own thing of a noun.
    pub fn id(&self, noun: Noun) -> String {
        let thing = match noun {
            Noun::Client => self.client.id.0,
            Noun::Project => self.project,
            Noun::Queue => self.queue,
            Noun::Mailbox => self.mailbox,
            Noun::Calendar => self.calendar,
            Noun::Contract => self.draft,
            Noun::Macro => self.reply,
            Noun::Disposition => self.outcome,
            Noun::Customer => self.customer,
            Noun::Case | Noun::Offer => self.case.0,
            Noun::Interaction => self.mail.0,
            Noun::Quarantined => self.aside.0,
            Noun::Assignment => self.assignment,
            Noun::Clock => self.clock,
            Noun::Attachment => self.file.0,
            Noun::Widget => self.widget,
            Noun::Rule => self.rule,
            Noun::Visit => self.visit,
            Noun::Person => return encode(noun, TenantId::HOUSE, self.admin.0).to_string(),
            Noun::Step => Uuid::from_u128(5),
            Noun::Document
            | Noun::Dispute
            | Noun::Exclusion
            | Noun::Point
            | Noun::Probe
            | Noun::Sender
            | Noun::Question
            | Noun::Plan
            | Noun::Answer
            | Noun::Comment
            | Noun::SavedView
            | Noun::ReportSchedule
            | Noun::ReportSending
            | Noun::ReportLink
            | Noun::Wallboard => self.paper,
            other => panic!("the shop has no {other:?}"),
        };
        encode(noun, self.client.id, thing).to_string()
    }

    /// The global id of the form.
    pub fn form(&self) -> String {
        encode(Noun::Mailbox, self.client.id, self.form).to_string()
    }
}
