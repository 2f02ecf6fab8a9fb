//! An answer with bold words, lists and links: cleaned, signed, sent once however often it is asked for, and had back.

use access::Role;
use channels::email;
use channels::testing::sink::{Setup, Sink};
use serde_json::{Value, json};
use world::World;

use super::{receiver, seen, take, two_shops};
use crate::house::{House, Web, until};
use crate::on_both;
use crate::wire::letter::Letter;
use crate::wire::smtp;

on_both! {
    a_formed_answer_goes_out_clean_and_once: formed;
}

const WRITTEN: &str = "<div>Dzień dobry, <b onclick=\"x()\">dziś</b></div><ul><li><p>etykieta</p></li></ul>\
    <div><a href=\"https://ls.example/zwrot\">zwrot</a><script>alert(1)</script><img src=\"https://t.example/p.gif\"></div>";

async fn formed(world: World) {
    let house = House::open(world).await;
    let sink = Sink::start(Setup::default()).await.unwrap();
    let (ours, _) = two_shops(&house, sink.address()).await;
    let agent = house.staff("ola@bpo.example", Role::Agent, &[(ours.tenant, ours.project)]).await;
    let letter = Letter::new("anna@poczta.example", &ours.forwarded_to("pomoc"), "Zwrot <b>książki</b>");
    assert_eq!(smtp::send(receiver(&house), &letter).await.0, 250);
    let case = seen(&agent, &letter.subject, "id").await["id"].as_str().unwrap().to_owned();
    take(&agent, &case).await;

    // The draft keeps its form.
    let typed = house.now();
    let html = "<p><b>Tak</b></p>";
    keep(&agent, json!({ "case": case, "text": "Tak", "html": html, "note": false, "writtenAt": typed })).await;
    // What was typed before and comes late never goes over it, and neither does throwing that away.
    let before = typed - chrono::Duration::milliseconds(1);
    keep(&agent, json!({ "case": case, "text": "Ta", "note": false, "writtenAt": before })).await;
    keep(&agent, json!({ "case": case, "text": "", "note": false, "writtenAt": before })).await;
    let drafts = format!("{{ case(id: \"{case}\") {{ drafts {{ text html note }} }} }}");
    let found = agent.gql(&drafts, Value::Null).await;
    assert_eq!(found["case"]["drafts"], json!([{ "text": "Tak", "html": "<p><b>Tak</b></p>", "note": false }]));

    // Taken back: the form comes back as well, cleaned.
    let first = send(&agent, &case, "11111111-0000-4000-8000-000000000001").await;
    let undo = "mutation($input: UndoSendInput!) { undoSend(input: $input) { ... on SendUndone { text html } } }";
    let undone = agent.gql(undo, json!({ "input": { "mail": first["mail"] } })).await["undoSend"].clone();
    let html = undone["html"].as_str().unwrap();
    assert!(html.contains("<b>dziś</b>") && !html.contains("script") && !html.contains("onclick"), "{html}");
    assert!(!html.contains("Pozdrawiamy"), "{html}");

    // The same name twice is the same answer; another name is another.
    let one = send(&agent, &case, "11111111-0000-4000-8000-000000000002").await;
    let two = send(&agent, &case, "11111111-0000-4000-8000-000000000002").await;
    assert_eq!((&one["__typename"], &one["mail"]), (&json!("ReplySent"), &two["mail"]));
    assert_ne!(one["mail"], first["mail"]);
    house.later(chrono::Duration::seconds(11));
    until("the answer is out", async || !sink.mails().is_empty()).await;
    house.settled().await;
    let mails = sink.mails();
    assert_eq!(mails.len(), 1);
    let sent = email::parse(&mails[0].bytes).inbound;
    for words in ["Dzień dobry, dziś", "etykieta", "zwrot", "Pozdrawiamy\nSklep LS", "> Dzień dobry,"] {
        assert!(sent.text.contains(words), "{words}: {}", sent.text);
    }
    let html = sent.html.unwrap();
    for markup in ["<b>dziś</b>", "<li>", "href=\"https://ls.example/zwrot\"", "-- <br>Pozdrawiamy", "<blockquote"] {
        assert!(html.contains(markup), "{markup}: {html}");
    }
    for strange in ["<script", "onclick", " src=\"https://t.example"] {
        assert!(!html.contains(strange), "{strange}: {html}");
    }

    // A note of the same name is written once.
    let note = json!({ "case": case, "text": "Klientka czeka", "once": "11111111-0000-4000-8000-000000000003" });
    for _ in 0..2 {
        let add = "mutation($input: AddNoteInput!) { addNote(input: $input) { __typename } }";
        assert_eq!(agent.gql(add, json!({ "input": note })).await["addNote"]["__typename"], "CaseChanged");
    }
    let timeline = format!(
        "{{ case(id: \"{case}\") {{ timeline {{ edges {{ node {{ __typename ... on Mail {{ direction hasHtml htmlUrl }} }} }} }} }} }}"
    );
    let items = agent.gql(&timeline, Value::Null).await["case"]["timeline"]["edges"].as_array().unwrap().clone();
    let of = |kind: &str| items.iter().filter(|item| item["node"]["__typename"] == kind).count();
    assert_eq!(of("Note"), 1, "{items:#?}");
    let ours = items.iter().find(|item| item["node"]["direction"] == "OUT" && item["node"]["hasHtml"] == true);
    assert!(ours.unwrap()["node"]["htmlUrl"].is_string(), "{items:#?}");
    house.close().await;
}

async fn send(web: &Web, case: &str, once: &str) -> Value {
    let send =
        "mutation($input: SendReplyInput!) { sendReply(input: $input) { __typename ... on ReplySent { mail } } }";
    let input = json!({ "case": case, "text": "", "html": WRITTEN, "andThen": "WAIT", "once": once });
    web.gql(send, json!({ "input": input })).await["sendReply"].clone()
}

async fn keep(agent: &Web, draft: Value) {
    let kept = "mutation($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }";
    assert_eq!(agent.gql(kept, json!({ "input": draft })).await["saveDraft"]["__typename"], "Done");
}
