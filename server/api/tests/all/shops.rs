//! A shop of the house with one of everything.

use access::{Access, NewPerson, Purpose, Role};
use api::Parts;
use api::gid::{Noun, encode};
use desk::intake::{self, Came, Taken};
use desk::interactions::attachments;
use desk::mailroom::{self, Arrival, Held, Source, quarantine};
use desk::visits::Visit;
use kernel::fact::Channel;
use kernel::ids::{AttachmentId, CaseId, InboundId, InteractionId, MailboxId, PersonId, TenantId};
use kernel::{Clock, Time};
use store::{Scope, Tx};
use tenants::calendar::Interval;
use tenants::clients::{self, Client};
use tenants::contract::{Contract, stock};
use tenants::contracts::{self, Side, Signature};
use tenants::widgets::Widget;
use tenants::widgets::invitations::{Invitations, Rule, Trigger};
use tenants::{calendars, mailboxes, projects, widgets};
use uuid::Uuid;
use world::World;

use crate::house::PASSWORD;
use crate::samples::{file, letter, mailbox, mailbox_form};

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

/// Somebody who has joined an employer and chosen a password.
pub async fn joined(access: &Access, employer: TenantId, email: &str, roles: &[Role], now: Time) -> PersonId {
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
    pub async fn open(world: &World, parts: &Parts, code: &str) -> Self {
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
