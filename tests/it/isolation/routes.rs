//! Every link and route beside GraphQL.

use serde_json::json;
use world::World;

use super::stage::{MARK, Stage};
use crate::house::until;
use crate::journeys::seen;

pub async fn missing(world: World) {
    let stage = Stage::set(world).await;
    assert!(stage.links.len() >= 2, "{:?}", stage.links);
    let nobody = stage.house.browser();
    for link in &stage.links {
        let own = stage.insider.get(link).await;
        assert_eq!(own.status(), 200, "{link}");
        assert!(own.text().await.unwrap().contains(MARK), "{link}");
        for (who, web) in &stage.strangers {
            let answer = web.get(link).await;
            assert_eq!(answer.status(), 404, "{who} {link}");
            assert!(!answer.text().await.unwrap().contains(MARK), "{who} {link}");
        }
        assert_eq!(nobody.get(link).await.status(), 401, "{link}");
        // A link that was changed in any place leads nowhere.
        let mut broken = link.clone();
        let last = if broken.pop() == Some('A') { 'B' } else { 'A' };
        broken.push(last);
        assert_eq!(stage.insider.get(&broken).await.status(), 404, "{broken}");
    }
    let case = &stage.ids.iter().find(|(noun, _)| *noun == api::gid::Noun::Case).unwrap().1;
    for (who, web) in &stage.strangers {
        assert_eq!(web.upload(case, "x.txt", b"x").await.0, 404, "{who}");
    }
    for (who, web) in &stage.strangers {
        let answer = web.get("/health").await.text().await.unwrap();
        assert!(!answer.contains(MARK) && !answer.contains("Sklep LS"), "{who}: {answer}");
    }
    stage.house.close().await;
}

pub async fn form(world: World) {
    let stage = Stage::set(world).await;
    let nobody = stage.house.browser();
    let path = format!("/forms/{}", stage.form_key);
    let written = json!({ "email": "ewa@poczta.example", "name": "Ewa", "subject": "Z formularza", "text": "Pytanie" });

    let (status, answer) = nobody.post(&path, &written).await;
    assert_eq!(status, 202, "{answer}");
    let case = seen(&stage.insider, "Z formularza", "client { code } customer { email }").await;
    assert_eq!((&case["client"]["code"], &case["customer"]["email"]), (&json!("LS"), &json!("ewa@poczta.example")));
    let list = "{ cases { edges { node { subject client { code } } } } }";
    until("the known shop's own case", async || {
        let seen = stage.strangers[0].1.gql(list, serde_json::Value::Null).await.to_string();
        assert!(!seen.contains("Z formularza") && !seen.contains("\"LS\""), "{seen}");
        seen.contains("Zwykła sprawa")
    })
    .await;

    let mut guess = stage.form_key.clone();
    guess.replace_range(0..1, if guess.starts_with('a') { "b" } else { "a" });
    assert_eq!(nobody.post(&format!("/forms/{guess}"), &written).await.0, 404);
    let (status, answer) = nobody.post(&path, &json!({ "email": "nie adres", "text": "" })).await;
    assert_eq!((status, answer["fields"].as_array().unwrap().len()), (422, 2), "{answer}");
    stage.house.close().await;
}

pub async fn proof(world: World) {
    let stage = Stage::set(world).await;
    let client = &stage.ids.iter().find(|(noun, _)| *noun == api::gid::Noun::Client).unwrap().1;
    let path = format!("/proofs/{client}?from=2026-11-01&until=2026-11-30");
    let own = stage.insider.get(&path).await;
    assert_eq!(own.status(), 200);
    let verdict = tenants::files::proof::verify(&own.text().await.unwrap(), None);
    assert!(verdict.holds && verdict.facts > 0, "{:?}", verdict.difference);
    for (who, web) in &stage.strangers {
        assert_eq!(web.get(&path).await.status(), 404, "{who}");
    }
    assert_eq!(stage.house.browser().get(&path).await.status(), 401);
    let backwards = format!("/proofs/{client}?from=2026-11-30&until=2026-11-01");
    let refused = stage.insider.get(&backwards).await;
    assert_eq!(refused.status(), 422);
    assert!(refused.text().await.unwrap().contains("\"until\""));
    stage.house.close().await;
}
