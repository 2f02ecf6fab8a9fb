//! Each guarded action as somebody who lacks the right: refused, with the right named; and nothing happened.

use access::Role;
use channels::testing::sink::{Setup, Sink};
use serde_json::{Value, json};
use world::World;

use crate::house::{House, Web, told};
use crate::journeys::{receiver, seen, two_shops};
use crate::on_both;
use crate::wire::letter::Letter;
use crate::wire::smtp;

on_both! {
    whoever_lacks_the_right_is_refused_by_its_name: refused;
}

/// Who tries, which field with which input, and the right that he lacks.
struct Row {
    who: Role,
    field: &'static str,
    input: (&'static str, fn(&str) -> Value),
    right: &'static str,
}

const fn row(who: Role, field: &'static str, input: (&'static str, fn(&str) -> Value), right: &'static str) -> Row {
    Row { who, field, input, right }
}

const CASE: (&str, fn(&str) -> Value) = ("CaseInput", |case| json!({ "case": case }));
const REPLY: (&str, fn(&str) -> Value) =
    ("SendReplyInput", |case| json!({ "case": case, "text": "Odpowiedź", "andThen": "KEEP" }));
const NOTE: (&str, fn(&str) -> Value) = ("AddNoteInput", |case| json!({ "case": case, "text": "Notatka" }));
const TAGS: (&str, fn(&str) -> Value) = ("SetTagsInput", |case| json!({ "case": case, "tags": ["x"] }));
const PRIORITY: (&str, fn(&str) -> Value) = ("SetPriorityInput", |case| json!({ "case": case, "priority": "URGENT" }));
const SNOOZE: (&str, fn(&str) -> Value) =
    ("SnoozeInput", |case| json!({ "case": case, "until": "2025-11-26T10:00:00Z" }));
const PENDING: (&str, fn(&str) -> Value) = ("SetPendingInput", |case| json!({ "case": case, "reason": "CUSTOMER" }));
const RESOLVE: (&str, fn(&str) -> Value) = ("ResolveInput", |case| json!({ "case": case }));
const MERGE: (&str, fn(&str) -> Value) = ("MergeInput", |case| json!({ "from": case, "into": case }));

const ROWS: [Row; 18] = [
    row(Role::ClientViewer, "takeCase", CASE, "case.assign"),
    row(Role::ClientViewer, "releaseCase", CASE, "case.assign"),
    row(Role::ClientViewer, "sendReply", REPLY, "case.reply"),
    row(Role::ClientViewer, "addNote", NOTE, "case.note"),
    row(Role::ClientViewer, "setTags", TAGS, "case.arrange"),
    row(Role::ClientViewer, "setPriority", PRIORITY, "case.arrange"),
    row(Role::ClientViewer, "snoozeCase", SNOOZE, "case.arrange"),
    row(Role::ClientViewer, "setPending", PENDING, "case.arrange"),
    row(Role::ClientViewer, "resumeCase", CASE, "case.arrange"),
    row(Role::ClientViewer, "resolveCase", RESOLVE, "case.resolve"),
    row(Role::ClientViewer, "reopenCase", CASE, "case.resolve"),
    row(Role::ClientViewer, "mergeCases", MERGE, "case.merge"),
    row(Role::ClientViewer, "unmergeCase", CASE, "case.merge"),
    row(Role::ClientViewer, "markSpam", CASE, "case.spam"),
    row(Role::ClientAdmin, "sendReply", REPLY, "case.reply"),
    row(Role::QaReviewer, "sendReply", REPLY, "case.reply"),
    row(Role::QaReviewer, "addNote", NOTE, "case.note"),
    row(Role::Planner, "takeCase", CASE, "case.assign"),
];

async fn refused(world: World) {
    let house = House::open(world).await;
    let sink = Sink::start(Setup::default()).await.unwrap();
    let (ours, _) = two_shops(&house, sink.address()).await;
    let place = [(ours.tenant, ours.project)];
    let agent = house.staff("ola@bpo.example", Role::Agent, &place).await;
    let letter = Letter::new("anna@poczta.example", &ours.forwarded_to("pomoc"), "Sprawa");
    assert_eq!(smtp::send(receiver(&house), &letter).await.0, 250);
    let case = seen(&agent, "Sprawa", "id").await["id"].as_str().unwrap().to_owned();
    let people: [(Role, Web); 4] = [
        (Role::ClientViewer, house.person(ours.tenant, "a@ls.example", &[Role::ClientViewer]).await.1),
        (Role::ClientAdmin, house.person(ours.tenant, "b@ls.example", &[Role::ClientAdmin]).await.1),
        (Role::QaReviewer, house.staff("qa@bpo.example", Role::QaReviewer, &place).await),
        (Role::Planner, house.staff("plan@bpo.example", Role::Planner, &place).await),
    ];
    house.settled().await;
    let before = house.view(ours.tenant).await.facts_after(0, 100_000).await.unwrap().len();

    for Row { who, field, input: (kind, filled), right } in &ROWS {
        let web = &people.iter().find(|(role, _)| role == who).unwrap().1;
        let query = format!("mutation($input: {kind}!) {{ {field}(input: $input) {{ __typename }} }}");
        let answer = web.ask(&query, json!({ "input": filled(&case) })).await;
        assert_eq!(told(&answer), "DENIED", "{who:?} {field}: {answer:#}");
        assert_eq!(answer["errors"][0]["extensions"]["right"], *right, "{who:?} {field}");
    }

    house.settled().await;
    assert_eq!(house.view(ours.tenant).await.facts_after(0, 100_000).await.unwrap().len(), before);
    house.close().await;
}
