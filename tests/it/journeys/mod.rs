//! The ways of a mail through the whole house.

mod chats;
mod floor;
mod formed;
mod handouts;
mod mail;
mod pictures;
mod probes;
mod rebuild;
mod terms;

use serde_json::{Value, json};

use crate::house::{House, Shop, Web, until};

/// Waits until a case of this subject is seen, and gives its fields.
pub async fn seen(web: &Web, subject: &str, fields: &str) -> Value {
    let query =
        format!("{{ cases(filter: {{ order: CHANGED }}, first: 50) {{ edges {{ node {{ subject {fields} }} }} }} }}");
    let found = std::sync::Mutex::new(Value::Null);
    until(subject, || async {
        let data = web.gql(&query, Value::Null).await;
        let edges = data["cases"]["edges"].as_array().unwrap();
        let case = edges.iter().find(|edge| edge["node"]["subject"] == subject);
        if let Some(case) = case {
            *found.lock().unwrap() = case["node"].clone();
        }
        case.is_some()
    })
    .await;
    found.into_inner().unwrap()
}

/// Answers a case, and gives the answer's own id.
pub async fn answer(web: &Web, case: &str, text: &str, then: &str) -> String {
    let send = "mutation($input: SendReplyInput!) { sendReply(input: $input) {
        __typename ... on ReplySent { mail undoUntil } ... on Conflict { message } } }";
    let input = json!({ "case": case, "text": text, "andThen": then });
    let sent = web.gql(send, json!({ "input": input })).await["sendReply"].clone();
    assert_eq!(sent["__typename"], "ReplySent", "{sent}");
    sent["mail"].as_str().unwrap().to_owned()
}

/// Takes a case.
pub async fn take(web: &Web, case: &str) {
    let query = "mutation($input: CaseInput!) { takeCase(input: $input) { __typename ... on Conflict { message } } }";
    let taken = web.gql(query, json!({ "input": { "case": case } })).await;
    assert_eq!(taken["takeCase"]["__typename"], "CaseChanged", "{taken}");
}

/// The receiver of the house.
pub fn receiver(house: &House) -> std::net::SocketAddr {
    house.running.receiver.expect("a receiver")
}

/// Two shops with a mailbox each whose answers leave through `out`.
pub async fn two_shops(house: &House, out: std::net::SocketAddr) -> (Shop, Shop) {
    let (ours, theirs) = (Shop::open(house, "LS").await, Shop::open(house, "GP").await);
    for shop in [&ours, &theirs] {
        shop.mailbox(house, "pomoc", crate::house::Way::Forwarded, Some(out)).await;
    }
    (ours, theirs)
}
