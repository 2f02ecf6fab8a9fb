//! Two shops with everything that a shop may have, and somebody of each.

use access::Role;
use api::gid::{self, Noun};
use channels::testing::sink::{Setup, Sink};
use kernel::ids::TenantId;
use serde_json::{Value, json};
use uuid::Uuid;
use world::World;

use crate::house::{House, Shop, Way, Web};
use crate::journeys::{answer, receiver, seen};
use crate::wire::letter::Letter;
use crate::wire::smtp;

/// What stands in all words of the shop that nobody else may hear of.
pub const MARK: &str = "Bursztyn";

/// The two shops, the people, and the ids of the hidden shop by their nouns.
pub struct Stage {
    pub house: House,
    /// Takes the answers; it goes with the stage.
    _sink: Sink,
    pub hidden: Shop,
    pub known: Shop,
    /// Everybody of the known shop's side who can be asked with: a lead, an agent and the shop's own people.
    pub strangers: Vec<(&'static str, Web)>,
    /// A lead of the hidden shop.
    pub insider: Web,
    pub ids: Vec<(Noun, String)>,
    /// Links to the hidden shop's files, as its own people are given them.
    pub links: Vec<String>,
    pub form_key: String,
}

impl Stage {
    pub async fn set(world: World) -> Self {
        let house = House::open(world).await;
        let sink = Sink::start(Setup::default()).await.unwrap();
        let (hidden, known) = crate::journeys::two_shops(&house, sink.address()).await;
        let form = hidden.mailbox(&house, "formularz", Way::Form, None).await;
        let insider = house.staff("lead@bpo.example", Role::ProjectLead, &[(hidden.tenant, hidden.project)]).await;
        let place = [(known.tenant, known.project)];
        let (_, viewer) = house.person(known.tenant, "szef@gp.example", &[Role::ClientViewer]).await;
        let (_, admin) = house.person(known.tenant, "admin@gp.example", &[Role::ClientAdmin]).await;
        let strangers = vec![
            ("lead", house.staff("inny-lead@bpo.example", Role::ProjectLead, &place).await),
            ("agent", house.staff("inny@bpo.example", Role::Agent, &place).await),
            ("client admin", admin),
            ("client viewer", viewer),
        ];
        let mut stage = Self {
            form_key: form.form_key.clone().unwrap(),
            ids: vec![(Noun::Mailbox, gid::encode(Noun::Mailbox, hidden.tenant, form.id.0).to_string())],
            links: Vec::new(),
            house,
            _sink: sink,
            hidden,
            known,
            strangers,
            insider,
        };
        stage.furnish().await;
        stage
    }

    /// A case with everything on it, and one of the known shop.
    async fn furnish(&mut self) {
        let subject = format!("{MARK} w paczce");
        let letter = Letter::new("anna@bursztyn.example", &self.hidden.forwarded_to("pomoc"), &subject);
        let (status, said) = send_with_a_file(&self.house, &letter).await;
        assert_eq!(status, 250, "{said}");
        let other = Letter::new("piotr@poczta.example", &self.known.forwarded_to("pomoc"), "Zwykła sprawa");
        assert_eq!(smtp::send(receiver(&self.house), &other).await.0, 250);
        seen(&self.strangers[0].1, "Zwykła sprawa", "id").await;
        let case = seen(&self.insider, &subject, "id customer { id } project { id } queue { id } client { id }").await;
        let id = case["id"].as_str().unwrap().to_owned();
        answer(&self.insider, &id, &format!("{MARK} wysłany."), "KEEP").await;
        let note = json!({ "case": id, "text": format!("{MARK}: notatka") });
        let query = "mutation($input: AddNoteInput!) { addNote(input: $input) { __typename } }";
        self.insider.gql(query, json!({ "input": note })).await;
        let (status, file) = self.insider.upload(&id, "bursztyn.txt", b"Bursztyn w pliku").await;
        assert_eq!(status, 201, "{file}");
        self.collect(&case, &file).await;
    }

    async fn collect(&mut self, case: &Value, file: &Value) {
        let query =
            "query($id: ID!) { case(id: $id) { clocks { id } assignee { id } timeline { edges { node { __typename
            ... on Mail { id htmlUrl attachments { id url } } ... on Note { id } ... on SystemEvent { id } } } } } }";
        let whole = self.insider.gql(query, json!({ "id": case["id"] })).await["case"].clone();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let edges = whole["timeline"]["edges"].as_array().unwrap().clone();
        let mails = edges.iter().map(|edge| &edge["node"]).filter(|node| node["__typename"] == "Mail");
        for mail in mails {
            self.ids.push((Noun::Interaction, text(&mail["id"])));
            self.links.extend(mail["htmlUrl"].as_str().map(str::to_owned));
            for attachment in mail["attachments"].as_array().unwrap() {
                self.ids.push((Noun::Attachment, text(&attachment["id"])));
                self.links.push(text(&attachment["url"]));
            }
        }
        let event = edges.iter().map(|edge| &edge["node"]).find(|node| node["__typename"] == "SystemEvent").unwrap();
        self.ids.push((Noun::Event, text(&event["id"])));
        self.ids.push((Noun::Attachment, text(&file["id"])));
        self.ids.push((Noun::Clock, text(&whole["clocks"][0]["id"])));
        self.ids.push((Noun::Case, text(&case["id"])));
        for (noun, field) in
            [(Noun::Customer, "customer"), (Noun::Project, "project"), (Noun::Queue, "queue"), (Noun::Client, "client")]
        {
            self.ids.push((noun, text(&case[field]["id"])));
        }
        self.of_the_house().await;
        self.ids.dedup_by_key(|(noun, _)| *noun as u8);
    }

    /// Things that are made below the screens.
    async fn of_the_house(&mut self) {
        let (tenant, scope) = (self.hidden.tenant, self.house.rule(self.hidden.tenant));
        let mut tx = self.house.db().begin(&scope).await.unwrap();
        let draft = playbook::macros::Draft {
            project: None,
            name: MARK.into(),
            shortcut: "bursztyn".into(),
            language: "pl".into(),
            body: format!("{MARK} dla ciebie"),
            effects: Vec::new(),
        };
        let made = playbook::macros::create(&mut tx, scope.permit().unwrap(), draft, self.house.now()).await.unwrap();
        tx.commit().await.unwrap();
        self.ids.push((Noun::Macro, of(Noun::Macro, tenant, made.id.0)));
        let view = self.house.view(tenant).await;
        let hours = tenants::calendars::list(&view).await.unwrap();
        self.ids.push((Noun::Calendar, of(Noun::Calendar, tenant, hours[0].id.0)));
        let contracts = tenants::contracts::list(&view).await.unwrap();
        self.ids.push((Noun::Contract, of(Noun::Contract, tenant, contracts[0].id.0)));
    }
}

fn of(noun: Noun, tenant: TenantId, id: Uuid) -> String {
    gid::encode(noun, tenant, id).to_string()
}

/// A mail with HTML and a file.
async fn send_with_a_file(house: &House, letter: &Letter) -> smtp::Said {
    let plain = letter.bytes();
    let text = String::from_utf8(plain).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let head = head.split("\r\nMIME-Version").next().unwrap();
    let mail = format!(
        "{head}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b1\r\n\r\n\
         --b1\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>{body}</p>\r\n\
         --b1\r\nContent-Type: text/plain; name=bursztyn.txt\r\n\
         Content-Disposition: attachment; filename=bursztyn.txt\r\n\r\n{MARK} w pliku\r\n--b1--\r\n"
    );
    let mut line = smtp::Smtp::open(receiver(house)).await.unwrap();
    line.hand_over(&letter.from, &letter.to, mail.as_bytes()).await.unwrap()
}
