//! What both sides leave out, and what nobody may leave out alone.

use billing::exclusions::{self, About, Exclusion, Proposal, Rule, State};
use billing::{Books, settlements};
use kernel::fact::Channel;
use kernel::money::Amount;
use kernel::{Clock, Fault};
use store::Scope;
use tenants::kpi::Material;
use world::{World, worlds};

use crate::shop::{Shop, at, october};

fn code(fault: &Fault) -> Option<(String, &'static str)> {
    match fault {
        Fault::Invalid(problems) => problems.first().and_then(|p| Some((p.field.clone(), p.code?))),
        _ => None,
    }
}

fn outage() -> Proposal {
    let (from, until) = (at("2026-10-06T06:00:00Z"), at("2026-10-06T10:00:00Z"));
    Proposal {
        rule: Rule::ClientSystem,
        words: "Panel zamówień nie działał od 8 do 12.".into(),
        files: Vec::new(),
        about: About::Stretch { from, until, channels: vec![Channel::Email], project: None },
        correction: false,
    }
}

async fn proposed(books: &Books<'_>, scope: &Scope, proposal: Proposal) -> Result<Exclusion, Fault> {
    exclusions::propose(books, scope.permit().unwrap(), proposal).await
}

async fn net(shop: &Shop<'_>) -> String {
    shop.number().await;
    let view = shop.world.db.view(&shop.scope).await.unwrap();
    let known = billing::Statements::default();
    let month = known.of(&view, &shop.policies, october(), shop.world.clock.now()).await.unwrap();
    month.statement.invoice.net.to_string()
}

#[tokio::test]
async fn what_the_other_side_approves_is_left_out_and_counts_again_when_withdrawn() {
    for world in worlds().await {
        let shop = Shop::with_october(&world).await;
        let lead = shop.lead();
        let (ours, theirs) = (shop.house_books(&lead), shop.books());
        // Two turns at five, a fee of a hundred, three back for the late one.
        assert_eq!(net(&shop).await, "107.00 PLN");

        let made = proposed(&ours, &lead, outage()).await.unwrap();
        assert_eq!((made.state, made.contacts.len(), net(&shop).await), (State::Proposed, 1, "107.00 PLN".to_owned()));
        let may = || shop.scope.permit().unwrap();
        let agreed = exclusions::answer(&theirs, may(), (made.id, true), "").await.unwrap();
        assert_eq!((agreed.state, net(&shop).await), (State::Approved, "110.00 PLN".to_owned()));

        let view = world.db.view(&shop.scope).await.unwrap();
        let facts: Vec<_> = view.facts_after(0, 1_000).await.unwrap().into_iter().map(|fact| fact.fact).collect();
        let zone = (theirs.zone, theirs.now);
        let effects = exclusions::effects(&facts, &shop.policies, &agreed, zone).unwrap();
        let amount = |text: &str| text.parse::<Amount>().unwrap();
        assert_eq!(effects[0].net, Some((amount("107.00 PLN"), amount("110.00 PLN"))));
        let level = &effects[0].promises[0];
        assert_eq!(
            (level.promise.as_str(), level.counted.1, level.left_out.1),
            ("reply_level", Some(false), Some(true))
        );

        let wrong = exclusions::withdraw(&theirs, may(), made.id, false).await.unwrap_err();
        assert_eq!(code(&wrong), Some(("id".into(), "OTHER_SIDE")));
        let gone = exclusions::withdraw(&ours, lead.permit().unwrap(), made.id, false).await.unwrap();
        assert_eq!((gone.state, net(&shop).await), (State::Withdrawn, "107.00 PLN".to_owned()));
        let twice = exclusions::withdraw(&ours, lead.permit().unwrap(), made.id, false).await.unwrap_err();
        assert!(matches!(twice, Fault::Conflict(_)));
    }
}

#[tokio::test]
async fn nobody_approves_what_his_own_side_proposed_and_nothing_is_proposed_without_evidence() {
    for world in worlds().await {
        let shop = Shop::with_october(&world).await;
        let (lead, colleague) = (shop.lead(), shop.lead());
        let books = shop.house_books(&lead);
        let made = proposed(&books, &lead, outage()).await.unwrap();

        for who in [&lead, &colleague] {
            let own = exclusions::answer(&shop.house_books(who), who.permit().unwrap(), (made.id, true), "").await;
            assert_eq!(code(&own.unwrap_err()), Some(("id".into(), "OWN_PROPOSAL")));
        }
        let bare = proposed(&books, &lead, Proposal { words: " \n\t".into(), ..outage() }).await.unwrap_err();
        assert_eq!(code(&bare), Some(("words".into(), "REQUIRED")));
        let nothing = Proposal { about: About::Cases(Vec::new()), ..outage() };
        assert_eq!(code(&proposed(&books, &lead, nothing).await.unwrap_err()), Some(("about".into(), "REQUIRED")));
        let stretch = |from: &str, until: &str| {
            let about = About::Stretch { from: at(from), until: at(until), channels: Vec::new(), project: None };
            Proposal { about, ..outage() }
        };
        for (from, until, field, reason) in [
            ("2026-10-06T10:00:00Z", "2026-10-06T06:00:00Z", "until", "BEFORE_START"),
            ("2026-10-06T10:00:00Z", "2026-12-06T06:00:00Z", "until", "NOT_OVER"),
            ("2026-10-10T10:00:00Z", "2026-10-11T06:00:00Z", "about", "NOTHING_COVERED"),
        ] {
            let fault = proposed(&books, &lead, stretch(from, until)).await.unwrap_err();
            assert_eq!(code(&fault), Some((field.into(), reason)));
        }
        let unknown = Proposal { about: About::Cases(vec![1, 99]), ..outage() };
        assert_eq!(code(&proposed(&books, &lead, unknown).await.unwrap_err()), Some(("cases[1]".into(), "UNKNOWN")));
        // Refusing needs a reason; nothing that was refused can be approved.
        let theirs = shop.books();
        let may = || shop.scope.permit().unwrap();
        let silent = exclusions::answer(&theirs, may(), (made.id, false), " ").await.unwrap_err();
        assert_eq!(code(&silent), Some(("words".into(), "REQUIRED")));
        exclusions::answer(&theirs, may(), (made.id, false), "Panel działał.").await.unwrap();
        let late = exclusions::answer(&theirs, may(), (made.id, true), "").await.unwrap_err();
        assert!(matches!(late, Fault::Conflict(_)));
        assert_eq!(net(&shop).await, "107.00 PLN");
    }
}

#[tokio::test]
async fn a_closed_month_is_touched_by_a_correction_only() {
    for world in worlds().await {
        let shop = Shop::with_october(&world).await;
        let lead = shop.lead();
        let books = shop.house_books(&lead);
        let early = proposed(&books, &lead, outage()).await.unwrap();
        settlements::close(&books, lead.permit().unwrap(), october()).await.unwrap();

        let may = || shop.scope.permit().unwrap();
        let late = exclusions::answer(&shop.books(), may(), (early.id, true), "").await.unwrap_err();
        let anew = proposed(&books, &lead, outage()).await.unwrap_err();
        let told = Proposal { about: About::Cases(vec![2]), correction: true, ..outage() };
        let correction = proposed(&books, &lead, told).await.unwrap();
        exclusions::answer(&shop.books(), may(), (correction.id, true), "Zgoda.").await.unwrap();

        assert_eq!(code(&late), Some(("correction".into(), "MONTH_CLOSED")));
        assert_eq!(code(&anew), Some(("correction".into(), "MONTH_CLOSED")));
        shop.number().await;
        let pending = settlements::pending(&books, october()).await.unwrap().unwrap();
        assert_eq!(pending.results.len(), 1);
        let back = exclusions::withdraw(&books, lead.permit().unwrap(), correction.id, false).await.unwrap_err();
        assert_eq!(code(&back), Some(("correction".into(), "MONTH_CLOSED")));
        exclusions::withdraw(&books, lead.permit().unwrap(), correction.id, true).await.unwrap();
        shop.number().await;
        assert!(settlements::pending(&books, october()).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn what_is_left_out_already_is_not_proposed_again() {
    let world = World::on_sqlite().await;
    let shop = Shop::with_october(&world).await;
    let lead = shop.lead();
    let books = shop.house_books(&lead);
    let made = proposed(&books, &lead, outage()).await.unwrap();
    exclusions::answer(&shop.books(), shop.scope.permit().unwrap(), (made.id, true), "").await.unwrap();
    shop.number().await;

    let again = proposed(&books, &lead, outage()).await.unwrap_err();
    let named = Proposal { about: About::Cases(vec![2]), ..outage() };
    let named = proposed(&books, &lead, named).await.unwrap_err();

    assert_eq!(code(&again), Some(("about".into(), "NOTHING_COVERED")));
    assert_eq!(code(&named), Some(("cases[0]".into(), "EXCLUDED_ALREADY")));
    let view = world.db.view(&shop.scope).await.unwrap();
    let facts: Vec<_> = view.facts_after(0, 1_000).await.unwrap().into_iter().map(|fact| fact.fact).collect();
    let material = Material::of(&facts, &shop.policies, world.clock.now()).unwrap();
    assert_eq!(
        material.readings.iter().filter(|reading| reading.excluded.as_deref() == Some("client_system")).count(),
        1
    );
    assert_eq!(exclusions::page(&view, None, 10).await.unwrap().len(), 1);
    assert_eq!(exclusions::waiting(&view, tenants::contracts::Side::Client).await.unwrap(), 0);
}
