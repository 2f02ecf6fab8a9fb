//! A house with two shops and their people, who ask the schema as screens do.

use std::sync::Arc;

use access::{Access, Attempt, Cost, Device, Role, Settings, Viewer};
use api::{Asked, Door, Links, Parts, Presence, Receiving};
use async_graphql::{Request, Variables};
use desk::clocks::Book;
use desk::signals::Signals;
use kernel::ids::{AttachmentId, InteractionId, TenantId};
use kernel::{Clock, Time};
use serde_json::{Value, json};
use store::Objects;
use tenants::clients;
use tenants::terms::TermsBook;
use tenants::widgets::Widgets;
use world::World;

use crate::shops::{Shop, joined};

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
