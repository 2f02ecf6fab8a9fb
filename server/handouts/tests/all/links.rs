//! What a link opens, and for how long.

use chrono::Duration;
use handouts::Subject;
use handouts::links::{self, Link, Share, open, opened, revoke, share};
use kernel::{Clock, Fault};
use paper::Language;
use store::Scope;
use tenants::kpi::Period;
use world::{World, worlds};

fn wish() -> Share {
    let period = Period::month("2026-10-01".parse().unwrap());
    Share { subject: Subject::Month, period, language: Language::Polish, note: "dla zarządu".into(), days: 7 }
}

async fn made(world: &World, scope: &Scope, wish: Share) -> Result<(Link, String), Fault> {
    let tx = world.db.begin(scope).await?;
    let made = share(&tx, scope.permit()?, wish, world.clock.now()).await?;
    tx.commit().await?;
    Ok(made)
}

async fn followed(world: &World, token: &str) -> Result<Link, Fault> {
    let (tenant, secret) = opened(token).ok_or(Fault::missing("link"))?;
    let tx = world.db.begin(&world.scope(tenant)).await?;
    let link = open(&tx, &secret, world.clock.now()).await?;
    tx.commit().await?;
    Ok(link)
}

#[tokio::test]
async fn a_link_opens_until_it_ends() {
    for world in worlds().await {
        let scope = world.tenant();
        let (link, token) = made(&world, &scope, wish()).await.unwrap();

        assert_eq!(followed(&world, &token).await.unwrap().id, link.id);
        world.clock.advance(Duration::days(7) - Duration::seconds(1));
        assert_eq!(followed(&world, &token).await.unwrap().opened, 1);
        world.clock.advance(Duration::seconds(1));
        assert!(matches!(followed(&world, &token).await, Err(Fault::Missing { .. })));
        let view = world.db.view(&scope).await.unwrap();
        let after = links::find(&view, link.id).await.unwrap();
        assert_eq!((after.opened, after.is_good(world.clock.now())), (2, false));
    }
}

#[tokio::test]
async fn a_link_that_was_taken_back_leads_nowhere() {
    for world in worlds().await {
        let scope = world.tenant();
        let (link, token) = made(&world, &scope, wish()).await.unwrap();
        let tx = world.db.begin(&scope).await.unwrap();
        let now = world.clock.now();
        assert!(!revoke(&tx, scope.permit().unwrap(), link.id, now).await.unwrap().is_good(now));
        assert!(matches!(revoke(&tx, scope.permit().unwrap(), link.id, now).await, Err(Fault::Conflict(_))));
        tx.commit().await.unwrap();

        assert!(matches!(followed(&world, &token).await, Err(Fault::Missing { .. })));
    }
}

#[tokio::test]
async fn no_changed_token_opens_anything() {
    let world = World::on_sqlite().await;
    let (ours, theirs) = (world.tenant(), world.tenant());
    let (_, token) = made(&world, &ours, wish()).await.unwrap();
    let (_, other) = made(&world, &theirs, wish()).await.unwrap();
    assert_eq!(token.len(), 64);

    for place in (0..token.len()).step_by(5) {
        let mut changed: Vec<u8> = token.bytes().collect();
        changed[place] = if changed[place] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(changed).unwrap();
        assert!(followed(&world, &changed).await.is_err(), "{changed}");
    }
    // The secret of one client is none of another's.
    let mixed = format!("{}{}", &other[..21], &token[21..]);
    for wrong in [mixed.as_str(), "", "x", &token[1..], "ąą"] {
        assert!(followed(&world, wrong).await.is_err(), "{wrong}");
    }
}

#[tokio::test]
async fn what_cannot_be_shared_is_refused_by_its_field() {
    let world = World::on_sqlite().await;
    let scope = world.tenant();
    let long = Share { days: 366, note: "x".repeat(201), ..wish() };
    let Err(Fault::Invalid(found)) = made(&world, &scope, long).await else { panic!("it was shared") };
    assert_eq!(found.iter().map(|problem| problem.field.as_str()).collect::<Vec<_>>(), ["days", "note"]);

    let backwards = Period { first: "2026-10-02".parse().unwrap(), last: "2026-10-01".parse().unwrap() };
    assert!(made(&world, &scope, Share { period: backwards, ..wish() }).await.is_err());
    assert!(made(&world, &scope, Share { days: 0, ..wish() }).await.is_err());
}
