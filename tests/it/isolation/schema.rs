//! Every field of the schema, asked for the things of another shop.

use serde_json::Value;
use world::World;

use super::shape::Shape;
use super::stage::{MARK, Stage};
use crate::house::told;

/// What nobody else may hear: the mark, however it is written, and the shop's own names.
const HIDDEN: [&str; 5] = [MARK, "bursztyn", "Sklep LS", "ls.example", "LS-1"];

/// Errors that are ours to make: a document that does not fit the schema proves nothing.
const ANSWERS: [&str; 8] =
    ["OK", "MISSING", "DENIED", "INVALID", "CONFLICT", "UNAUTHENTICATED", "TOO_MUCH", "NOT_HERE"];

pub async fn by_another_shop(world: World) {
    let stage = Stage::set(world).await;
    let shape = Shape::read(&stage.insider).await;
    let before = traces(&stage).await;
    let (mut heard, mut tried) = (0, 0);
    for field in shape.fields(&stage.house.browser()).await {
        let touching = stage.ids.iter().any(|(_, id)| shape.variables(&field, id).to_string().contains(id.as_str()));
        let ids = stage.ids.iter().map(|(_, id)| id.as_str()).take(if touching { usize::MAX } else { 1 });
        for id in ids {
            let variables = shape.variables(&field, id);
            // The lead could do the most; the others take turns.
            let (lead, others) = stage.strangers.split_first().unwrap();
            for (who, web) in [lead, &others[tried % others.len()]] {
                let answer = web.ask(&field.document, variables.clone()).await;
                tried += 1;
                let told = told(&answer);
                assert!(ANSWERS.contains(&told), "{who} {}: {told}\n{}\n{answer:#}", field.name, field.document);
                let said = answer.to_string().replace(id, "");
                let leak = HIDDEN.iter().find(|word| said.contains(**word));
                assert!(leak.is_none(), "{who} {} told {leak:?}\n{variables}\n{answer:#}", field.name);
            }
        }
        if field.document.starts_with("query") {
            heard += usize::from(inside(&stage, &shape, &field).await);
        }
    }
    assert_eq!(traces(&stage).await, before, "something was changed");
    // The walk proves something only because the shop's own lead does hear.
    assert!(heard >= 6, "only {heard} fields tell the shop's own lead of it");
    assert!(tried > 500, "only {tried} were tried");
    stage.house.close().await;
}

/// Whether the hidden shop's own lead hears of it by this field.
async fn inside(stage: &Stage, shape: &Shape, field: &super::shape::Field) -> bool {
    for (_, id) in &stage.ids {
        let answer = stage.insider.ask(&field.document, shape.variables(field, id)).await;
        assert!(ANSWERS.contains(&told(&answer)), "{}: {answer:#}", field.name);
        let said = answer.to_string();
        if HIDDEN.iter().any(|word| said.contains(word)) {
            return true;
        }
    }
    false
}

/// How many facts and audited changes the hidden shop has, and its case as it is.
async fn traces(stage: &Stage) -> (usize, Value) {
    stage.house.settled().await;
    let facts = stage.house.view(stage.hidden.tenant).await.facts_after(0, 1_000_000).await.unwrap().len();
    let query = "{ cases { edges { node { id subject state priority tags spam assignee { id } project { name }
        timeline { edges { node { __typename } } } } } } }";
    (facts, stage.insider.gql(query, Value::Null).await)
}

pub async fn by_nobody(world: World) {
    let stage = Stage::set(world).await;
    let shape = Shape::read(&stage.insider).await;
    let nobody = stage.house.browser();
    let case = stage.ids.iter().find(|(noun, _)| *noun == api::gid::Noun::Case).unwrap().1.clone();
    for field in shape.fields(&stage.house.browser()).await {
        let answer = nobody.ask(&field.document, shape.variables(&field, &case)).await;
        let expected: &[&str] = match field.name.as_str() {
            name if OPEN.contains(&name) => &["OK"],
            // An id of another kind is missing for everybody.
            _ if field.document.contains("ID") || field.document.contains("Input") => &["UNAUTHENTICATED", "MISSING"],
            _ => &["UNAUTHENTICATED"],
        };
        assert!(expected.contains(&told(&answer)), "{}: {answer:#}", field.name);
    }
    stage.house.close().await;
}

/// What anybody may ask.
const OPEN: [&str; 1] = ["serverTime"];
