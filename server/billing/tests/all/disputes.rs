//! Disputing and answering.

use billing::disputes::{self, About, Answer, State};
use billing::documents::{self, Kind};
use billing::{Document, settlements};
use kernel::Fault;
use world::{World, worlds};

use crate::shop::{Shop, october};

async fn invoiced(shop: &Shop<'_>) -> Document {
    let may = || shop.scope.permit().unwrap();
    settlements::close(&shop.books(), may(), october()).await.unwrap();
    documents::issue(&shop.books(), may(), october()).await.unwrap().remove(0)
}

async fn open(shop: &Shop<'_>, about: (&Document, About), words: &str) -> Result<disputes::Dispute, Fault> {
    let tx = shop.world.db.begin(&shop.scope).await.unwrap();
    let may = shop.scope.permit().unwrap();
    let done = disputes::open(&tx, may, (about.0.id, about.1), words, shop.books().now).await?;
    tx.commit().await.unwrap();
    Ok(done)
}

fn accept(amount: &str) -> Answer {
    Answer { amount: Some(amount.parse().unwrap()), words: "You are right.".into() }
}

#[tokio::test]
async fn an_accepted_dispute_gives_a_credit_note_that_no_correction_takes_back() {
    for world in worlds().await {
        let shop = Shop::with_october(&world).await;
        let invoice = invoiced(&shop).await;
        let dispute = open(&shop, (&invoice, About::Line(0)), "One of these was ours.").await.unwrap();

        let (books, yes) = (shop.books(), accept("5.00 PLN"));
        let done = disputes::answer(&books, shop.scope.permit().unwrap(), dispute.id, &yes).await.unwrap();

        let view = world.db.view(&shop.scope).await.unwrap();
        let note = done.note(&view).await.unwrap().unwrap();
        assert_eq!((done.state, note.content.kind), (State::Accepted, Kind::CreditNote));
        let (net, _, gross) = note.content.sums();
        assert_eq!((net.to_string(), gross.to_string()), ("-5.00 PLN".into(), "-6.15 PLN".into()));
        assert_eq!(note.content.reason.as_deref(), Some("You are right."));
        // The facts say what they said: nothing is owed for the month beside this.
        let may = || shop.scope.permit().unwrap();
        assert!(documents::issue(&shop.books(), may(), october()).await.unwrap().is_empty());
        let again = disputes::answer(&shop.books(), may(), dispute.id, &accept("5.00 PLN")).await.unwrap_err();
        assert!(matches!(again, Fault::Conflict(_)));
    }
}

#[tokio::test]
async fn a_rejected_dispute_keeps_its_reasons_and_the_line_may_be_disputed_again() {
    for world in worlds().await {
        let shop = Shop::with_october(&world).await;
        let invoice = invoiced(&shop).await;
        let about = || (&invoice, About::Promise("reply_level".into()));
        let first = open(&shop, about(), "We count one more.").await.unwrap();
        let twice = open(&shop, about(), "And again.").await.unwrap_err();
        let no = Answer { amount: None, words: "It arrived at seven.".into() };

        disputes::answer(&shop.books(), shop.scope.permit().unwrap(), first.id, &no).await.unwrap();
        open(&shop, about(), "Seven by which clock?").await.unwrap();

        assert!(matches!(twice, Fault::Conflict(_)));
        let view = world.db.view(&shop.scope).await.unwrap();
        let history = disputes::of_month(&view, october()).await.unwrap();
        let told: Vec<_> = history.iter().map(|one| (one.state, one.answer.as_deref())).collect();
        assert_eq!(told, [(State::Rejected, Some("It arrived at seven.")), (State::Open, None)]);
        assert_eq!(disputes::waiting(&view).await.unwrap(), [("2026-10".to_owned(), 1)]);
    }
}

#[tokio::test]
async fn hostile_disputes_and_answers_are_refused_and_nothing_is_stored() {
    let world = World::on_sqlite().await;
    let shop = Shop::with_october(&world).await;
    let invoice = invoiced(&shop).await;
    let field = |fault: Fault| match fault {
        Fault::Invalid(problems) => problems[0].field.clone(),
        other => other.to_string(),
    };

    for (about, words, wrong) in [
        (About::Line(99), "x", "about"),
        (About::Promise("moon_level".into()), "x", "about"),
        (About::Line(0), " \u{0} ", "words"),
        (About::Line(0), &"x".repeat(4_001), "words"),
    ] {
        let fault = open(&shop, (&invoice, about), words).await.unwrap_err();
        assert_eq!(field(fault), wrong);
    }
    let dispute = open(&shop, (&invoice, About::Line(0)), "x").await.unwrap();
    for amount in ["0.00 PLN", "-1.00 PLN", "10.01 PLN", "5.00 EUR", "92233720368547758.07 PLN"] {
        let may = shop.scope.permit().unwrap();
        let fault = disputes::answer(&shop.books(), may, dispute.id, &accept(amount)).await.unwrap_err();
        assert_eq!(field(fault), "amount", "{amount}");
    }
    let view = world.db.view(&shop.scope).await.unwrap();
    assert_eq!(disputes::find(&view, dispute.id).await.unwrap().state, State::Open);
    assert_eq!(documents::of_month(&view, october()).await.unwrap().len(), 1);
    let other = world.tenant();
    let theirs = world.db.view(&other).await.unwrap();
    assert!(matches!(disputes::find(&theirs, dispute.id).await, Err(Fault::Missing { .. })));
    assert!(matches!(documents::find(&theirs, invoice.id).await, Err(Fault::Missing { .. })));
}
