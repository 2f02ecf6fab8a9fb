//! What is followed live.

use serde_json::{Value, json};
use world::World;

use super::stage::{MARK, Stage};
use crate::house::PASSWORD;
use crate::journeys::{answer, receiver};
use crate::wire::letter::Letter;
use crate::wire::smtp;
use crate::wire::socket::Socket;

pub async fn silent(world: World) {
    let stage = Stage::set(world).await;
    stage.house.settled().await;
    let address = stage.house.running.address.unwrap();
    let cookie = stage.strangers[0].1.cookie("inny-lead@bpo.example", PASSWORD).await;
    let mut socket = Socket::open(address, &cookie).await;
    let changes = "subscription($after: Int) { changes(after: $after) { position topics { topic ids } } }";
    socket.subscribe("all", changes, json!({ "after": 0 })).await;
    let case = stage.ids.iter().find(|(noun, _)| *noun == api::gid::Noun::Case).unwrap().1.clone();
    let presence = "subscription($case: ID!) { presence(case: $case) { case watchers { person { name } } } }";
    socket.subscribe("there", presence, json!({ "case": case })).await;

    // Something happens in the hidden shop, then in the known one.
    answer(&stage.insider, &case, &format!("{MARK} raz jeszcze."), "KEEP").await;
    let letter = Letter::new("ewa@poczta.example", &stage.known.forwarded_to("pomoc"), "Ostatnia sprawa");
    assert_eq!(smtp::send(receiver(&stage.house), &letter).await.0, 250);
    let last = crate::journeys::seen(&stage.strangers[0].1, "Ostatnia sprawa", "id").await["id"].clone();
    let tells = |message: &Value| message["id"] == "all" && message.to_string().contains(last.as_str().unwrap());
    let mut heard = socket.hear_until(tells).await;
    if !heard.iter().any(|message| message["id"] == "there") {
        heard.extend(socket.hear_until(|message| message["id"] == "there").await);
    }

    let all = json!(heard).to_string();
    for (noun, id) in &stage.ids {
        assert!(!all.contains(id.as_str()), "{noun:?} was told: {all}");
    }
    assert!(!all.contains(MARK), "{all}");
    let there: Vec<&Value> = heard.iter().filter(|message| message["id"] == "there").collect();
    assert!(there[0].to_string().contains("MISSING"), "{there:#?}");
    stage.house.close().await;
}
