//! Kept views: each is its keeper's alone, and what cannot be kept is refused by field.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use kernel::{Clock as _, Fault};
use reports::{Draft, keep, kept, remove};
use store::Scope;
use world::{World, worlds};

fn draft<'a>(name: &'a str, search: &'a str) -> Draft<'a> {
    Draft { id: None, name, report: "W-01", search }
}

async fn try_keep(world: &World, scope: &Scope, draft: Draft<'_>) -> Result<reports::Saved, Fault> {
    let tx = world.db.begin(scope).await.unwrap();
    let may = scope.permit().unwrap();
    let saved = keep(&tx, may, draft, (tx.id(), world.clock.now())).await?;
    tx.commit().await.unwrap();
    Ok(saved)
}

fn fields(fault: Fault) -> Vec<String> {
    let Fault::Invalid(problems) = fault else { panic!("{fault}") };
    problems.into_iter().map(|problem| problem.field).collect()
}

#[tokio::test]
async fn a_view_is_kept_changed_and_forgotten_by_its_keeper_alone() {
    for world in worlds().await {
        let tenant = world.tenant();
        let mine = world.scope(tenant.tenant());
        let theirs = world.scope(tenant.tenant());
        let saved = try_keep(&world, &mine, draft(" Queues of the week ", "by=WEEK&facet=QUEUE")).await.unwrap();
        assert_eq!(saved.name, "Queues of the week");

        let changed = Draft { id: Some(saved.id), ..draft("Queues", "by=MONTH") };
        let stolen = try_keep(&world, &theirs, changed).await.unwrap_err();
        assert!(matches!(stolen, Fault::Missing { .. }), "{stolen}");
        let changed = try_keep(&world, &mine, changed).await.unwrap();

        assert_eq!(kept(&world.db.view(&mine).await.unwrap()).await.unwrap(), [changed]);
        assert_eq!(kept(&world.db.view(&theirs).await.unwrap()).await.unwrap(), []);
        let tx = world.db.begin(&theirs).await.unwrap();
        assert!(remove(&tx, theirs.permit().unwrap(), saved.id).await.is_err());
        drop(tx);
        let tx = world.db.begin(&mine).await.unwrap();
        remove(&tx, mine.permit().unwrap(), saved.id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(kept(&world.db.view(&mine).await.unwrap()).await.unwrap(), []);
    }
}

#[tokio::test]
async fn what_cannot_be_kept_is_refused_by_field() {
    for world in worlds().await {
        let tenant = world.tenant();
        let mine = world.scope(tenant.tenant());
        try_keep(&world, &mine, draft("Queues", "")).await.unwrap();
        let long = "x".repeat(81);
        for (bad, field) in [
            (draft("  ", ""), "name"),
            (draft(&long, ""), "name"),
            (draft("a\u{7}b", ""), "name"),
            (draft("Queues", ""), "name"),
            (Draft { report: "P-99", ..draft("x", "") }, "report"),
            (draft("x", "a=1#//evil.example"), "search"),
            (draft("x", &"a".repeat(2_001)), "search"),
        ] {
            assert_eq!(fields(try_keep(&world, &mine, bad).await.unwrap_err()), [field], "{bad:?}");
        }
    }
}
