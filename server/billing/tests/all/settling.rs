//! Closing, issuing, correcting.

use billing::documents::{self, Kind, read_export};
use billing::statement::Statements;
use billing::{Document, settlements};
use kernel::Fault;
use kernel::fact::Class;
use world::worlds;

use crate::shop::{Shop, at, october};

fn code(fault: &Fault) -> Option<(String, &'static str)> {
    match fault {
        Fault::Invalid(problems) => problems.first().and_then(|p| Some((p.field.clone(), p.code?))),
        _ => None,
    }
}

fn sums(document: &Document) -> (String, String) {
    let (net, _, gross) = document.content.sums();
    (net.to_string(), gross.to_string())
}

#[tokio::test]
async fn a_closed_month_is_frozen_sealed_and_invoiced_once() {
    for world in worlds().await {
        let shop = Shop::with_october(&world).await;
        let (books, may) = (shop.books(), || shop.scope.permit().unwrap());

        let closed = settlements::close(&books, may(), october()).await.unwrap();
        let issued = documents::issue(&books, may(), october()).await.unwrap();

        let view = world.db.view(&shop.scope).await.unwrap();
        assert_eq!((closed.ordinal, Some(closed.seal)), (0, view.last_seal().await.unwrap().map(|seal| seal.hash)));
        assert_eq!(closed.last_fact, view.last_place().await.unwrap());
        assert_eq!(closed.frozen.figures["to"], "2026-10-31");
        // Two turns at five, a fee of a hundred, three back for the late one.
        let [invoice] = issued.as_slice() else { panic!("{issued:?}") };
        assert_eq!((invoice.content.kind, invoice.content.number.as_str()), (Kind::Invoice, "LS/2026/0001"));
        assert_eq!(sums(invoice), ("107.00 PLN".into(), "131.61 PLN".into()));
        assert!(documents::issue(&books, may(), october()).await.unwrap().is_empty());
        assert_eq!(documents::of_month(&view, october()).await.unwrap().len(), 1);
        assert!(settlements::pending(&books, october()).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn what_cannot_be_closed_is_refused_by_field_and_reason() {
    for world in worlds().await {
        let shop = Shop::with_october(&world).await;
        let may = || shop.scope.permit().unwrap();
        let november = "2026-11".parse().unwrap();

        let runs = settlements::close(&shop.books(), may(), november).await.unwrap_err();
        let open = documents::issue(&shop.books(), may(), october()).await.unwrap_err();
        let unruled = settlements::close(&shop.books(), may(), "2026-09".parse().unwrap()).await.unwrap_err();
        settlements::close(&shop.books(), may(), october()).await.unwrap();
        let again = settlements::close(&shop.books(), may(), october()).await.unwrap_err();
        let nothing = settlements::correct(&shop.books(), may(), october()).await.unwrap_err();

        assert_eq!(code(&runs), Some(("month".into(), "MONTH_RUNS")));
        assert_eq!(code(&open), Some(("month".into(), "MONTH_OPEN")));
        assert!(matches!(unruled, Fault::Invalid(problems) if problems[0].field == "month"));
        assert_eq!(code(&again), Some(("month".into(), "MONTH_CLOSED")));
        assert_eq!(code(&nothing), Some(("month".into(), "NOTHING_CHANGED")));
    }
}

#[tokio::test]
async fn later_facts_are_a_correction_and_a_credit_note_and_the_close_stays() {
    for world in worlds().await {
        let shop = Shop::open(&world).await;
        let late = shop.mail("2026-10-06T07:00:00Z", "2026-10-06T15:00:00Z").await;
        shop.mail("2026-10-05T08:00:00Z", "2026-10-05T09:00:00Z").await;
        world.clock.set(at("2026-11-02T08:00:00Z"));
        let may = || shop.scope.permit().unwrap();
        let closed = settlements::close(&shop.books(), may(), october()).await.unwrap();
        documents::issue(&shop.books(), may(), october()).await.unwrap();

        // It was spam: neither paid nor late.
        shop.classify("2026-11-03T08:00:00Z", late, Class::Spam).await;
        let pending = settlements::pending(&shop.books(), october()).await.unwrap().unwrap();
        let corrected = settlements::correct(&shop.books(), may(), october()).await.unwrap();
        let issued = documents::issue(&shop.books(), may(), october()).await.unwrap();
        let again = documents::issue(&shop.books(), may(), october()).await.unwrap();

        let [level] = pending.results.as_slice() else { panic!("{pending:?}") };
        assert_eq!(
            (level.promise.as_str(), level.went.as_slice(), level.came.len()),
            ("reply_level", &[late.0.0][..], 0)
        );
        assert_eq!((corrected.ordinal, again.len()), (1, 0));
        let [note] = issued.as_slice() else { panic!("{issued:?}") };
        // Five less for the turn, three more for the credit.
        assert_eq!((note.content.kind, sums(note).0), (Kind::CreditNote, "-2.00 PLN".to_owned()));
        assert_eq!(note.content.corrects.as_ref().unwrap().number, "LS/2026/0001");
        assert_eq!(note.content.number, "LS/2026/0002");
        let view = world.db.view(&shop.scope).await.unwrap();
        let kept = settlements::of_month(&view, october()).await.unwrap();
        assert_eq!((kept.len(), &kept[0]), (2, &closed));
        assert!(settlements::pending(&shop.books(), october()).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn of_two_who_close_or_issue_at_once_one_does() {
    for world in worlds().await {
        let shop = Shop::with_october(&world).await;
        let (books, may) = (shop.books(), || shop.scope.permit().unwrap());

        let (one, two) =
            tokio::join!(settlements::close(&books, may(), october()), settlements::close(&books, may(), october()));
        let (first, second) =
            tokio::join!(documents::issue(&books, may(), october()), documents::issue(&books, may(), october()));

        assert_eq!(usize::from(one.is_ok()) + usize::from(two.is_ok()), 1);
        let made = |done: Result<Vec<Document>, Fault>| done.map_or(0, |made| made.len());
        assert_eq!(made(first) + made(second), 1);
        let view = world.db.view(&shop.scope).await.unwrap();
        assert_eq!(documents::of_month(&view, october()).await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn a_document_asks_for_both_sides() {
    let world = world::World::on_sqlite().await;
    let shop = Shop::with_october(&world).await;
    let may = || shop.scope.permit().unwrap();
    settlements::close(&shop.books(), may(), october()).await.unwrap();
    let nobody = tenants::clients::Party::default();
    tenants::clients::set_party(&world.db, &shop.scope, shop.scope.permit().unwrap(), &nobody).await.unwrap();

    let refused = documents::issue(&shop.books(), may(), october()).await.unwrap_err();

    assert!(matches!(&refused, Fault::Invalid(p) if p.len() == 5 && p.iter().all(|p| p.field.starts_with("buyer."))));
}

#[tokio::test]
async fn a_forged_export_is_refused() {
    let world = world::World::on_sqlite().await;
    let shop = Shop::with_october(&world).await;
    let may = || shop.scope.permit().unwrap();
    settlements::close(&shop.books(), may(), october()).await.unwrap();
    let invoice = documents::issue(&shop.books(), may(), october()).await.unwrap().remove(0);
    let file = invoice.export().unwrap();

    let (content, checksum) = read_export(&file).unwrap();

    assert_eq!((content, checksum), (invoice.content, invoice.checksum));
    for (from, to, field, reason) in [
        ("131.61 PLN", "13.61 PLN", "gross", "WRONG_SUM"),
        ("\"10.00 PLN\"", "\"11.00 PLN\"", "net", "WRONG_SUM"),
        ("\"10.00 PLN\"", "\"10.00 EUR\"", "lines[0].amount", "CURRENCY_MIX"),
        ("LS/2026/0001", "LS/2026/0007", "checksum", "WRONG_CHECKSUM"),
        ("\"kind\": \"invoice\"", "\"kind\": \"invoice\", \"more\": 1", "checksum", "WRONG_CHECKSUM"),
        ("\"kind\": \"invoice\",\n  \"m", "\"kind\": \"credit_note\",\n  \"m", "kind", "WRONG_KIND"),
    ] {
        assert!(file.contains(from), "{from} in {file}");
        let fault = read_export(&file.replacen(from, to, 1)).unwrap_err();
        assert_eq!(code(&fault), Some((field.to_owned(), reason)), "{from} → {to}: {fault}");
    }
}

#[tokio::test]
async fn an_open_month_is_a_forecast_and_says_what_is_open() {
    let world = world::World::on_sqlite().await;
    let shop = Shop::with_october(&world).await;
    let view = world.db.view(&shop.scope).await.unwrap();
    let known = Statements::default();
    let november = "2026-11".parse().unwrap();

    let now = shop.books().now;
    let over = known.of(&view, &shop.policies, october(), now).await.unwrap();
    let runs = known.of(&view, &shop.policies, november, now).await.unwrap();
    let again = known.of(&view, &shop.policies, november, now).await.unwrap();
    let ahead = known.of(&view, &shop.policies, "2027-03".parse().unwrap(), now).await.unwrap_err();

    assert!(over.over && !runs.over);
    assert_eq!(runs.statement.invoice.net.to_string(), "100.00 PLN");
    assert!(std::sync::Arc::ptr_eq(&runs, &again));
    assert_eq!(code(&ahead), Some(("month".into(), "MONTH_AHEAD")));
    assert_eq!(billing::statement::months(&shop.policies, chrono_tz::Tz::Europe__Warsaw, now), [october(), november]);
}
