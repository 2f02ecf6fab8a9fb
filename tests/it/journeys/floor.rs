//! The floor as its lead sees it: what waits, who is there, somebody lent for an hour, and a screen on the wall.

use access::Role;
use api::gid::{self, Noun};
use channels::testing::sink::{Setup, Sink};
use chrono::Duration;
use kernel::ids::TenantId;
use serde_json::{Value, json};
use world::World;

use super::{receiver, seen, two_shops};
use crate::house::{House, PASSWORD, Shop, Web, told};
use crate::on_both;
use crate::wire::letter::Letter;
use crate::wire::smtp;

on_both! {
    a_lead_sees_his_floor_and_lends_somebody_who_comes_back_by_himself: lent;
    a_screen_shows_counts_to_whoever_has_its_token_until_it_is_switched_off: on_the_wall;
}

const LIVE: &str = "{ live { asOf lanes { client { id } channel waiting late standing }
    people { person { id name } state clients { id } lent { assignment until } } problems { cause } } }";
const LEND: &str = "mutation($input: LendInput!) { lendPerson(input: $input) { __typename
    ... on PersonLent { assignment } ... on InvalidInput { fields { field reason } } ... on Conflict { message } } }";

/// Ola's row on the lead's floor.
async fn ola(lead: &Web) -> Option<Value> {
    let floor = lead.gql(LIVE, Value::Null).await["live"].clone();
    let people = floor["people"].as_array().unwrap().clone();
    people.into_iter().find(|one| one["person"]["name"] == "ola Nowak")
}

/// The clients for whom she works, by their ids.
fn clients(row: &Value) -> Vec<String> {
    row["clients"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
}

async fn shops(world: World) -> (House, Shop, Shop) {
    let sink = Sink::start(Setup::default()).await.unwrap();
    let house = House::open(world).await;
    let (ours, theirs) = two_shops(&house, sink.address()).await;
    let letter = Letter::new("ewa.skryta@poczta.example", &ours.forwarded_to("pomoc"), "Gdzie paczka");
    assert_eq!(smtp::send(receiver(&house), &letter).await.0, 250);
    (house, ours, theirs)
}

async fn lent(world: World) {
    let (house, ours, theirs) = shops(world).await;
    let both = [(ours.tenant, ours.project), (theirs.tenant, theirs.project)];
    let lead = house.staff("lena@bpo.example", Role::ProjectLead, &both).await;
    let half = house.staff("adam@bpo.example", Role::ProjectLead, &both[..1]).await;
    house.staff("ola@bpo.example", Role::Agent, &both).await;
    seen(&lead, "Gdzie paczka", "id").await;

    let floor = lead.gql(LIVE, Value::Null).await["live"].clone();
    let lanes = floor["lanes"].as_array().unwrap();
    let waits = lanes.iter().find(|lane| lane["client"]["id"] == gid::client(ours.tenant).as_str()).unwrap();
    assert_eq!((&waits["channel"], &waits["waiting"]), (&json!("email"), &json!(1)), "{floor}");
    // Who leads one of the shops sees nothing of the other, and of her only what is his.
    let less = half.gql(LIVE, Value::Null).await["live"].to_string();
    assert!(!less.contains(gid::client(theirs.tenant).as_str()), "{less}");
    let row = ola(&lead).await.unwrap();
    assert_eq!(clients(&row).len(), 2);

    let project = gid::encode(Noun::Project, ours.tenant, ours.project.0).to_string();
    let wish = |hours: i64, only: bool| {
        let until = house.now() + Duration::hours(hours);
        json!({ "input": { "person": row["person"]["id"], "project": project, "until": until, "only": only } })
    };
    let far = lead.gql(LEND, wish(13, true)).await["lendPerson"].clone();
    assert_eq!(far["fields"][0]["field"], "until", "{far}");
    let taken = half.gql(LEND, wish(1, true)).await["lendPerson"].clone();
    assert_eq!(taken["fields"][0]["field"], "only", "{taken}");
    let effect =
        "query($input: LendInput!) { lendEffect(input: $input) { gains peopleBefore peopleAfter before { level } } }";
    let effect = lead.gql(effect, wish(1, true)).await["lendEffect"].clone();
    let told: Vec<_> = effect.as_array().unwrap().iter().map(|one| (&one["gains"], &one["peopleAfter"])).collect();
    assert_eq!(told, [(&json!(true), &json!(1.0)), (&json!(false), &json!(0.0))], "{effect}");

    let made = lead.gql(LEND, wish(1, true)).await["lendPerson"].clone();
    assert_eq!(made["__typename"], "PersonLent", "{made}");
    let only = ola(&lead).await.unwrap();
    assert_eq!(clients(&only), [gid::client(ours.tenant).to_string()]);
    let again = lead.gql(LEND, wish(1, true)).await["lendPerson"].clone();
    assert_eq!(again["__typename"], "Conflict", "{again}");
    // It ends by itself; another is taken back early.
    house.later(Duration::minutes(61));
    assert_eq!(clients(&ola(&lead).await.unwrap()).len(), 2);
    let made = lead.gql(LEND, wish(1, true)).await["lendPerson"].clone();
    let back = "mutation($input: IdInput!) { endAssignment(input: $input) { __typename } }";
    lead.gql(back, json!({ "input": { "id": made["assignment"] } })).await;
    assert_eq!(clients(&ola(&lead).await.unwrap()).len(), 2);
    house.close().await;
}

async fn on_the_wall(world: World) {
    let (house, ours, theirs) = shops(world).await;
    let (id, lead) = house.person(TenantId::HOUSE, "lena@bpo.example", &[Role::ProjectLead]).await;
    let (scope, now) = (house.rule(ours.tenant), house.now());
    let access = &house.running.house.access;
    access.grant(&scope, scope.permit().unwrap(), id, Role::ProjectLead, now).await.unwrap();
    lead.sign_in("lena@bpo.example", PASSWORD).await;
    let agent = house.staff("ola@bpo.example", Role::Agent, &[(ours.tenant, ours.project)]).await;
    seen(&lead, "Gdzie paczka", "id").await;
    let create = "mutation($input: CreateWallboardInput!) { createWallboard(input: $input) { __typename
        ... on WallboardMade { token wallboard { id } } ... on InvalidInput { fields { field reason } } } }";
    let wish = |tenant: TenantId, name: &str| json!({ "input": { "name": name, "clients": [gid::client(tenant)], "language": "pl" } });
    assert_eq!(told(&agent.ask(create, wish(ours.tenant, "Sala")).await), "DENIED");
    assert_eq!(told(&lead.ask(create, wish(theirs.tenant, "Sala")).await), "MISSING");
    let unnamed = lead.gql(create, wish(ours.tenant, " ")).await["createWallboard"].clone();
    assert_eq!(unnamed["fields"][0]["field"], "name", "{unnamed}");
    let made = lead.gql(create, wish(ours.tenant, "Sala")).await["createWallboard"].clone();
    let token = made["token"].as_str().unwrap();
    let path = format!("/tv/{token}/state.json");

    let nobody = house.browser();
    let answer = nobody.get(&path).await;
    assert_eq!((answer.status().as_u16(), answer.headers()["cache-control"].to_str().unwrap()), (200, "no-store"));
    let shown = answer.text().await.unwrap();
    let read: Value = serde_json::from_str(&shown).unwrap();
    let tiles = read["slides"][0]["tiles"].as_array().unwrap();
    let waits = tiles.iter().find(|tile| tile["code"] == "waiting").unwrap();
    assert_eq!((&waits["channel"], &waits["value"]), (&json!("email"), &json!(1)), "{shown}");
    for secret in ["skryta", "paczka", "ola", "Ola", "lena", "GP"] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
    // The token is no session, and a link of something else is no token.
    assert_eq!(nobody.get(&format!("/shared/{token}")).await.status(), 404);
    assert_eq!(told(&nobody.ask("{ wallboards { id } }", Value::Null).await), "UNAUTHENTICATED");
    let mut other = token.to_owned();
    other.replace_range(0..1, if token.starts_with('A') { "B" } else { "A" });
    for wrong in [other.as_str(), "AAAA", "%00", "..%2f..%2fhealth", &token[1..], &format!("{token}A")] {
        assert_eq!(nobody.get(&format!("/tv/{wrong}/state.json")).await.status(), 404, "{wrong}");
    }

    let revoke = "mutation($input: IdInput!) { revokeWallboard(input: $input) { __typename } }";
    let screen = json!({ "input": { "id": made["wallboard"]["id"] } });
    assert_eq!(told(&agent.ask(revoke, screen.clone()).await), "MISSING");
    assert_eq!(lead.gql(revoke, screen.clone()).await["revokeWallboard"]["__typename"], "WallboardRevoked");
    assert_eq!(nobody.get(&path).await.status(), 404);
    assert_eq!(lead.gql(revoke, screen).await["revokeWallboard"]["__typename"], "Conflict");
    house.close().await;
}
