//! A chat through the whole process: from a shop's page by the socket to whoever is there, and what a page may not do.

use std::net::SocketAddr;
use std::time::Duration;

use access::Role;
use serde_json::{Value, json};
use tenants::widgets::identity::Identity;
use tenants::widgets::{self, Settings, Widget};
use world::World;

use crate::house::{House, PASSWORD, Shop, Web, until};
use crate::on_both;
use crate::wire::socket::{Frame, Raw, Socket};

on_both! {
    a_chat_comes_to_whoever_is_there_and_survives_a_lost_line: served;
    an_old_chat_that_is_passed_on_by_name_rings_at_that_person_alone: passed_on;
    what_is_no_frame_is_refused_and_nobody_else_notices: hostile;
}

/// How long something may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// A shop with a window for chats.
async fn counter(house: &House, code: &str, origins: &[&str]) -> (Shop, Widget) {
    let shop = Shop::open(house, code).await;
    let scope = house.rule(shop.tenant);
    let mut tx = house.db().begin(&scope).await.unwrap();
    let settings =
        Settings { origins: origins.iter().map(|origin| (*origin).to_owned()).collect(), ..Settings::default() };
    let draft = widgets::Draft { queue: shop.queue, mailbox: None, settings };
    let widget = widgets::create(&mut tx, scope.permit().unwrap(), &draft, house.now()).await.unwrap();
    tx.commit().await.unwrap();
    (shop, widget)
}

/// A page of a shop with its socket.
struct Page(Raw);

impl Page {
    async fn open(address: SocketAddr, key: &str) -> Self {
        let path = format!("/w/v1/{key}/socket");
        Self(Raw::open(address, &path, "Origin: https://sklep.example\r\n").await.unwrap())
    }

    /// Opens, introduces itself, and gives what it was told first.
    async fn come(address: SocketAddr, key: &str, hello: Value) -> (Self, Value) {
        let mut page = Self::open(address, key).await;
        let mut first = json!({ "t": "hello", "v": 1, "lang": "pl", "visit": "x" });
        first.as_object_mut().unwrap().extend(hello.as_object().unwrap().clone());
        page.say(&first).await;
        let told = page.hears(|told| told["t"] == "welcome").await;
        (page, told.last().unwrap().clone())
    }

    async fn say(&mut self, said: &Value) {
        self.0.send(1, said.to_string().as_bytes()).await;
    }

    async fn start(&mut self, name: &str, text: &str) {
        let said = json!({ "t": "start", "ref": name, "name": "Ola", "email": "ola@poczta.example", "text": text,
            "consent": true });
        self.say(&said).await;
    }

    /// Everything up to the first message that fits.
    async fn hears(&mut self, fits: impl Fn(&Value) -> bool) -> Vec<Value> {
        let mut heard = Vec::new();
        let listening = async {
            loop {
                match self.0.read().await {
                    Frame::Text(text) => {
                        let told: Value = serde_json::from_str(&text).unwrap();
                        let last = fits(&told);
                        heard.push(told);
                        if last {
                            return true;
                        }
                    }
                    Frame::Closed(_) => return false,
                    Frame::Other => {}
                }
            }
        };
        let fitted = tokio::time::timeout(PATIENCE, listening).await;
        assert!(matches!(fitted, Ok(true)), "never heard: {heard:#?}");
        heard
    }

    /// The code with which the other side closes.
    async fn closes(&mut self) -> Option<u16> {
        let listening = async {
            loop {
                if let Frame::Closed(code) = self.0.read().await {
                    return code;
                }
            }
        };
        tokio::time::timeout(PATIENCE, listening).await.expect("the line is closed")
    }
}

/// Somebody at his desk, who says that he is available.
async fn available(house: &House, shop: &Shop) -> (Web, Socket) {
    sits_down(house, shop, "ola@bpo.example").await
}

async fn sits_down(house: &House, shop: &Shop, email: &str) -> (Web, Socket) {
    let agent = house.staff(email, Role::Agent, &[(shop.tenant, shop.project)]).await;
    let cookie = agent.cookie(email, PASSWORD).await;
    let mut desk = Socket::open(house.running.address.unwrap(), &cookie).await;
    desk.subscribe("desk", "subscription { desk { topics { topic } } }", Value::Null).await;
    let set = "mutation { setPresence(input: { state: AVAILABLE }) { ... on PresenceChanged { presence { state } } } }";
    let set = agent.gql(set, Value::Null).await;
    assert_eq!(set["setPresence"]["presence"]["state"], "AVAILABLE");
    (agent, desk)
}

const OFFERS: &str = "{ myOffers { id ringing chat { id opening } why { rule } } }";

/// What rings at somebody, once something does.
async fn rings(agent: &Web) -> Value {
    let rung = std::sync::Mutex::new(Value::Null);
    until("it rings", async || {
        let found = agent.gql(OFFERS, Value::Null).await["myOffers"][0].clone();
        *rung.lock().unwrap() = found.clone();
        found["ringing"] == true
    })
    .await;
    rung.into_inner().unwrap()
}

/// Takes it; the chat's id.
async fn takes(agent: &Web, offer: &Value) -> Value {
    let take = "mutation($offer: ID!) { takeOffer(offer: $offer) { ... on OfferTaken { chat { id case { id } } } } }";
    agent.gql(take, json!({ "offer": offer["id"] })).await["takeOffer"]["chat"]["id"].clone()
}

/// A visitor who begins a chat in a shop where somebody is.
async fn begins(house: &House, widget: &Widget, text: &str) -> (Page, String) {
    house.later(chrono::Duration::seconds(2));
    let visit = format!("/w/v1/{}/visit", widget.key);
    until("the widget is staffed", async || {
        house.browser().post(&visit, &json!({ "visit": "x" })).await.1["staffed"] == true
    })
    .await;
    let (mut page, welcome) = Page::come(house.running.address.unwrap(), &widget.key, json!({})).await;
    page.start("r1", text).await;
    page.hears(|told| told["t"] == "chat" && told["state"] == "waiting").await;
    (page, welcome["token"].as_str().unwrap().to_owned())
}

async fn passed_on(world: World) {
    let house = House::open(world).await;
    let (shop, widget) = counter(&house, "LS", &[]).await;
    let (ola, _desk) = available(&house, &shop).await;
    let (mut page, _) = begins(&house, &widget, "Gdzie jest moja paczka?").await;
    let chat = takes(&ola, &rings(&ola).await).await;
    page.hears(|told| told["state"] == "talking").await;
    let (ewa, _other) = sits_down(&house, &shop, "ewa@bpo.example").await;
    // Older than all for which a queue waits for its last agent; whoever passes it on stays available.
    house.later(chrono::Duration::seconds(20));
    let me = ewa.gql("{ viewer { person { id } } }", Value::Null).await["viewer"]["person"]["id"].clone();
    let pass = "mutation($input: TransferChatInput!) { transferChat(input: $input) { __typename } }";
    let passed = ola.gql(pass, json!({ "input": { "chat": chat, "person": me, "note": "Zna tego klienta" } })).await;
    assert_eq!(passed["transferChat"]["__typename"], "ChatChanged", "{passed}");
    let offer = rings(&ewa).await;
    assert_eq!(offer["chat"]["id"], chat);
    assert_eq!(ola.gql(OFFERS, Value::Null).await["myOffers"], json!([]));
    house.close().await;
}

fn line(text: &'static str) -> impl Fn(&Value) -> bool {
    move |told| told["t"] == "line" && told["text"] == text
}

async fn served(world: World) {
    let house = House::open(world).await;
    let address = house.running.address.unwrap();
    let (shop, widget) = counter(&house, "LS", &[]).await;
    let (mut page, welcome) = Page::come(address, &widget.key, json!({})).await;
    assert_eq!(welcome["standing"]["staffed"], false);
    page.start("r0", "Jest tam kto?").await;
    page.hears(|told| told["t"] == "refused" && told["code"] == "NOT_STAFFED").await;
    drop(page);
    let (agent, _desk) = available(&house, &shop).await;

    // It rings at who is there, he takes it, and both hear each other.
    let (mut page, token) = begins(&house, &widget, "Gdzie jest moja paczka?").await;
    let offer = rings(&agent).await;
    assert_eq!(offer["chat"]["opening"], "Gdzie jest moja paczka?");
    assert!(offer["why"]["rule"].is_string(), "{offer}");
    let chat = takes(&agent, &offer).await;
    page.hears(|told| told["state"] == "talking" && told["agent"]["name"] == "ola").await;
    let say = "mutation($input: SayInChatInput!) { sayInChat(input: $input) { __typename } }";
    for (name, text) in [("a1", "Już sprawdzam."), ("a1", "Już sprawdzam."), ("a2", "Jest u kuriera.")] {
        agent.gql(say, json!({ "input": { "chat": chat, "ref": name, "text": text } })).await;
    }
    let told = page.hears(line("Jest u kuriera.")).await;
    assert_eq!(told.iter().filter(|told| told["text"] == "Już sprawdzam.").count(), 1);
    let last = told.iter().filter_map(|told| told["seq"].as_i64()).max().unwrap();

    // The line is lost; what was said meanwhile comes once, and what was sent twice is one.
    drop(page);
    agent.gql(say, json!({ "input": { "chat": chat, "ref": "a3", "text": "Będzie jutro." } })).await;
    let (mut page, welcome) = Page::come(address, &widget.key, json!({ "token": token, "after": last })).await;
    assert_eq!((&welcome["token"], &welcome["chat"]["state"]), (&json!(token), &json!("talking")));
    let told = page.hears(line("Będzie jutro.")).await;
    assert!(told.iter().all(|told| told["t"] != "line" || told["seq"].as_i64() > Some(last)), "{told:#?}");
    for _ in 0..2 {
        page.say(&json!({ "t": "say", "ref": "v2", "text": "Dziękuję!" })).await;
        page.hears(|told| told["t"] == "line" && told["ref"] == "v2").await;
    }
    let lines = format!("{{ chat(id: {chat}) {{ unanswered lines {{ side text }} case {{ number }} }} }}");
    let seen = agent.gql(&lines, Value::Null).await["chat"].clone();
    let thanks = seen["lines"].as_array().unwrap().iter().filter(|line| line["text"] == "Dziękuję!").count();
    assert_eq!((thanks, &seen["unanswered"]), (1, &json!(1)));

    // It ends, he rates, and the case is settled by who served it.
    page.say(&json!({ "t": "end" })).await;
    page.hears(|told| told["t"] == "chat" && told["state"] == "ended").await;
    page.say(&json!({ "t": "rate", "stars": 5, "solved": 1 })).await;
    page.hears(|told| told["t"] == "rated").await;
    let finish = "mutation($input: FinishChatInput!) { finishChat(input: $input) { ... on ChatChanged { chat {
        state rating endedBy case { state } } } } }";
    let done = agent.gql(finish, json!({ "input": { "chat": chat, "resolve": true } })).await;
    let expected = json!({ "state": "OVER", "rating": 5, "endedBy": "CUSTOMER", "case": { "state": "RESOLVED" } });
    assert_eq!(done["finishChat"]["chat"], expected);
    house.close().await;
}

async fn hostile(world: World) {
    let house = House::open(world).await;
    let address = house.running.address.unwrap();
    let (shop, widget) = counter(&house, "LS", &[]).await;
    let (_, fenced) = counter(&house, "GP", &["https://gp.example"]).await;
    let (_agent, _desk) = available(&house, &shop).await;
    let key = &widget.key;
    let (mut calm, _) = Page::come(address, key, json!({})).await;

    // An unknown key, a page that may not carry the widget.
    let unknown = Raw::open(address, "/w/v1/nosuchkey/socket", "").await.err().unwrap();
    assert!(unknown.starts_with("HTTP/1.1 404"), "{unknown}");
    let elsewhere = format!("/w/v1/{}/socket", fenced.key);
    let foreign = Raw::open(address, &elsewhere, "Origin: https://evil.example\r\n").await.err().unwrap();
    assert!(foreign.starts_with("HTTP/1.1 403"), "{foreign}");

    // First words that are none.
    for first in ["", "nonsense", "{}", r#"{"t":"say","ref":"a","text":"x"}"#, r#"{"t":"hello","after":"x"}"#] {
        let mut page = Page::open(address, key).await;
        page.0.send(1, first.as_bytes()).await;
        assert_eq!(page.closes().await, Some(4400), "{first}");
    }
    let mut page = Page::open(address, key).await;
    page.0.send(1, &vec![b' '; 40 * 1024]).await;
    page.closes().await;
    let (mut page, _) = Page::come(address, key, json!({})).await;
    page.0.send(2, b"bytes").await;
    assert_eq!(page.closes().await, Some(4400));

    // Frames that are none are refused one by one; words are taken as words.
    let (mut page, welcome) = Page::come(address, key, json!({})).await;
    for (said, code) in [
        (json!({ "t": "unknown" }), "BAD"),
        (json!({ "t": "say", "ref": "a", "text": "bez rozmowy" }), "ENDED"),
        (json!({ "t": "start", "ref": "a", "text": "bez zgody" }), "CONSENT"),
        (json!({ "t": "start", "ref": "a", "text": " ", "consent": true }), "REQUIRED"),
        (json!({ "t": "start", "ref": "a", "text": "x", "email": "nie adres", "consent": true }), "NOT_AN_ADDRESS"),
        (json!({ "t": "start", "ref": "a", "text": "x".repeat(4_001), "consent": true }), "TOO_LONG"),
        (json!({ "t": "rate", "stars": 5 }), "ENDED"),
    ] {
        page.say(&said).await;
        let told = page.hears(|told| told["t"] == "refused").await;
        assert_eq!(told.last().unwrap()["code"], code, "{said}");
    }
    let script = "<script>alert(1)</script>\u{202e}";
    page.say(&json!({ "t": "start", "ref": "b", "name": script, "text": script, "consent": true })).await;
    let told = page.hears(|told| told["t"] == "line").await;
    assert_eq!(told.last().unwrap()["text"], script);

    // Identities: a forged one is told so, another shop's token is nobody's.
    let identity = Identity {
        id: "7".into(),
        email: "ktos@poczta.example".into(),
        expires: house.now().timestamp() + 600,
        ..Identity::default()
    };
    let mut forged = Page::open(address, key).await;
    forged.say(&json!({ "t": "hello", "identity": identity.signed(b"guessed") })).await;
    let told = forged.hears(|told| told["t"] == "welcome").await;
    assert_eq!(told[0]["code"], "IDENTITY", "{told:#?}");
    let token = welcome["token"].clone();
    let replayed = Raw::open(address, &elsewhere, "Origin: https://gp.example\r\n").await.unwrap();
    let mut replayed = Page(replayed);
    replayed.say(&json!({ "t": "hello", "token": token })).await;
    let told = replayed.hears(|told| told["t"] == "welcome").await;
    assert_ne!(told.last().unwrap()["token"], token, "a token of another shop is a stranger's");

    // A flood is cut off; whoever sits beside it is answered all the same.
    let (mut flood, _) = Page::come(address, key, json!({})).await;
    for _ in 0..200 {
        flood.say(&json!({ "t": "ping" })).await;
    }
    assert_eq!(flood.closes().await, Some(4429));
    calm.say(&json!({ "t": "ping" })).await;
    calm.hears(|told| told["t"] == "pong").await;
    house.close().await;
}
