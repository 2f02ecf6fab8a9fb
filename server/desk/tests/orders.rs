//! Orders as a shop tells of them: taken once, told as facts, and whose they are.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

use chrono::Duration;
use chrono_tz::Tz;
use desk::orders::{self, Source, Taken};
use desk::{cases, customers};
use kernel::fault::{Fault, FieldProblem};
use kernel::{Clock, Time};
use proptest::prelude::*;
use shop::{Shop, letter, opened};
use world::worlds;

const ZONE: Tz = Tz::Europe__Warsaw;
const HEAD: &str = "number;email;placed_at;amount;currency;cancelled_at";

fn now() -> Time {
    "2026-11-20T12:00:00Z".parse().unwrap()
}

async fn send(shop: &Shop<'_>, csv: &str) -> Result<Taken, Fault> {
    let entries = orders::read(Source::Table(csv), ZONE, shop.world.clock.now())?;
    let mut tx = shop.world.db.begin(&shop.scope).await.unwrap();
    let taken = orders::take(&mut tx, shop.scope.permit().unwrap(), &entries, shop.world.clock.now()).await?;
    tx.commit().await.unwrap();
    Ok(taken)
}

async fn told(shop: &Shop<'_>) -> Vec<(String, Time)> {
    let lease = shop.world.db.lease("sequencer", shop.world.ids.next(), shop.world.clock.now(), Duration::days(1));
    let lease = lease.await.unwrap();
    if let Some(lease) = lease {
        while shop.world.db.number_facts(&lease).await.unwrap() > 0 {}
        shop.world.db.release(&lease).await.unwrap();
    }
    let facts = shop.world.db.view(&shop.scope).await.unwrap().facts_after(0, 100_000).await.unwrap();
    let of_orders = facts.into_iter().filter(|told| told.fact.fact.order().is_some());
    of_orders.map(|told| (told.fact.fact.kind().to_owned(), told.fact.at)).collect()
}

#[tokio::test]
async fn an_order_and_a_mail_of_one_person_are_of_one_customer_and_no_address_stands_in_a_fact() {
    for world in worlds().await {
        world.clock.set(now());
        let shop = Shop::open(&world, "LS").await;
        let case = opened(shop.mail(letter("n1", "Gdzie jest paczka?", "Nie przyszła.")).await);
        let csv = format!(
            "{HEAD}\n1001;ANNA@poczta.example ;2026-11-19 10:00;12,50;PLN;\n1002;ola@poczta.example;2026-11-19 11:00;;;\n"
        );

        let taken = send(&shop, &csv).await.unwrap();

        assert_eq!(taken, Taken { placed: 2, customers: 1, ..Taken::default() });
        let view = world.db.view(&shop.scope).await.unwrap();
        let anna = cases::find(&view, case).await.unwrap().customer;
        let known = customers::by_address(&view, "ola@poczta.example").await.unwrap().unwrap();
        assert_eq!(known.case_count, 0);
        drop(view);
        assert_eq!(told(&shop).await.len(), 2);
        let view = world.db.view(&shop.scope).await.unwrap();
        let mut of_anna = 0;
        for told in view.stored_after(0, 1_000).await.unwrap() {
            let text = String::from_utf8(told.bytes.clone()).unwrap();
            assert!(!text.contains('@') && !text.contains("1001"), "{text}");
            of_anna += usize::from(text.contains("order_placed") && text.contains(&anna.to_string()));
        }
        assert_eq!(of_anna, 1);
    }
}

#[tokio::test]
async fn what_is_told_again_changes_nothing_and_what_is_different_is_one_more_fact() {
    for world in worlds().await {
        world.clock.set(now());
        let shop = Shop::open(&world, "LS").await;
        let line = |rest: &str| format!("{HEAD}\n1001;anna@poczta.example;{rest}\n");
        send(&shop, &line("2026-11-10 10:00;12.50;PLN;")).await.unwrap();

        for (csv, wanted) in [
            (line("2026-11-10 10:00;12.50;PLN;"), Taken { unchanged: 1, ..Taken::default() }),
            (line("2026-11-10T09:00:00Z;12,5;PLN;"), Taken { unchanged: 1, ..Taken::default() }),
            (line("2026-11-10 10:00;13.00;PLN;"), Taken { changed: 1, ..Taken::default() }),
            (line("2026-11-10 10:00;13.00;PLN;2026-11-11 08:00"), Taken { cancelled: 1, ..Taken::default() }),
            (
                "number,email,placed_at\n1001,anna@poczta.example,2026-11-10 10:00".into(),
                Taken { unchanged: 1, ..Taken::default() },
            ),
            (line("2026-11-10 10:00;13.00;PLN;"), Taken { restored: 1, ..Taken::default() }),
            (line("2026-11-12 10:00;;;2026-11-12 11:00"), Taken { changed: 1, cancelled: 1, ..Taken::default() }),
        ] {
            assert_eq!(send(&shop, &csv).await.unwrap(), wanted, "{csv}");
        }

        let kinds: Vec<String> = told(&shop).await.into_iter().map(|(kind, _)| kind).collect();
        let wanted =
            ["order_placed", "order_placed", "order_cancelled", "order_restored", "order_placed", "order_cancelled"];
        assert_eq!(kinds, wanted);
        let known = orders::known(&world.db.view(&shop.scope).await.unwrap()).await.unwrap();
        assert_eq!((known.orders, known.cancelled), (1, 1));
    }
}

#[tokio::test]
async fn orders_of_one_shop_are_no_orders_of_another() {
    for world in worlds().await {
        world.clock.set(now());
        let (ours, theirs) = (Shop::open(&world, "LS").await, Shop::open(&world, "GP").await);
        let csv = format!("{HEAD}\n1001;anna@poczta.example;2026-11-19 10:00;12,50;PLN;\n");
        send(&ours, &csv).await.unwrap();

        let taken = send(&theirs, &csv).await.unwrap();

        assert_eq!(taken, Taken { placed: 1, customers: 1, ..Taken::default() }, "nothing is known of it there");
        let view = world.db.view(&theirs.scope).await.unwrap();
        assert_eq!(orders::known(&view).await.unwrap().orders, 1);
    }
}

#[tokio::test]
async fn whoever_was_erased_stays_so_when_his_orders_are_told_again() {
    for world in worlds().await {
        world.clock.set(now());
        let shop = Shop::open(&world, "LS").await;
        let csv = format!("{HEAD}\n1001;anna@poczta.example;2026-11-19 10:00;12,50;PLN;\n");
        send(&shop, &csv).await.unwrap();
        let mut tx = world.db.begin(&shop.scope).await.unwrap();
        let anna = customers::by_address(&tx, "anna@poczta.example").await.unwrap().unwrap();
        cases::erase::customer(&mut tx, &shop.book, shop.scope.permit().unwrap(), anna.id).await.unwrap();
        tx.commit().await.unwrap();

        assert_eq!(send(&shop, &csv).await.unwrap(), Taken { unchanged: 1, ..Taken::default() });

        let view = world.db.view(&shop.scope).await.unwrap();
        assert!(customers::by_address(&view, "anna@poczta.example").await.unwrap().is_none());
    }
}

fn refused(csv: &str) -> Vec<FieldProblem> {
    match orders::read(Source::Table(csv), ZONE, now()) {
        Err(Fault::Invalid(problems)) => problems,
        other => panic!("{csv:?} is taken: {other:?}"),
    }
}

#[test]
fn what_is_no_table_of_orders_is_refused_with_its_line_and_column() {
    let line = |cells: &str| format!("{HEAD}\n1000;a@b.example;2026-11-01 10:00;1;PLN;\n{cells}\n");
    let good = "2026-11-10 10:00;12.50;PLN;";
    for (csv, code, line) in [
        (line(&format!(";a@b.example;{good}")), "CSV_ORDER", "3"),
        (line(&format!("=1+1;a@b.example;{good}")), "CSV_ORDER", "3"),
        (line(&format!("-1;a@b.example;{good}")), "CSV_ORDER", "3"),
        (line(&format!("{};a@b.example;{good}", "9".repeat(65))), "CSV_ORDER", "3"),
        (line(&format!("żółć;a@b.example;{good}")), "CSV_ORDER", "3"),
        (line(&format!("1000;a@b.example;{good}")), "TWICE", "3"),
        (line(&format!("1;anna;{good}")), "NOT_AN_ADDRESS", "3"),
        (line(&format!("1;=cmd|'/c'!A1@b.example;{good}")), "NOT_AN_ADDRESS", "3"),
        (line(&format!("1;a@b@c.example;{good}")), "NOT_AN_ADDRESS", "3"),
        (line(&format!("1;{}@b.example;{good}", "a".repeat(300))), "NOT_AN_ADDRESS", "3"),
        (line("1;a@b.example;yesterday;1;PLN;"), "CSV_INSTANT", "3"),
        (line("1;a@b.example;2026-11-10;1;PLN;"), "CSV_INSTANT", "3"),
        (line("1;a@b.example;2026-03-29 02:30;1;PLN;"), "CSV_INSTANT", "3"),
        (line("1;a@b.example;2026-11-20 14:00;1;PLN;"), "IN_THE_FUTURE", "3"),
        (line("1;a@b.example;9999-12-31 23:59;1;PLN;"), "IN_THE_FUTURE", "3"),
        (line("1;a@b.example;1910-01-01 10:00;1;PLN;"), "TOO_LONG_AGO", "3"),
        (line("1;a@b.example;2026-11-10 10:00;1;PLN;2026-11-09 10:00"), "BEFORE_ORDER", "3"),
        (line("1;a@b.example;2026-11-10 10:00;1;PLN;2027-11-09 10:00"), "IN_THE_FUTURE", "3"),
        (line("1;a@b.example;2026-11-10 10:00;12.505;PLN;"), "CSV_AMOUNT", "3"),
        (line("1;a@b.example;2026-11-10 10:00;-1;PLN;"), "CSV_AMOUNT", "3"),
        (line("1;a@b.example;2026-11-10 10:00;1;złoty;"), "CSV_AMOUNT", "3"),
        (line("1;a@b.example;2026-11-10 10:00;1;;"), "CSV_AMOUNT", "3"),
        (line("1;a@b.example;2026-11-10 10:00;99999999999999999999;PLN;"), "CSV_AMOUNT", "3"),
        (line("1;a@b.example;2026-11-10 10:00;1;PLN"), "CSV_CELLS", "3"),
        (line("1;a@b.example;2026-11-10 10:00;1;PLN;;"), "CSV_CELLS", "3"),
        (line("\"1\";\"a@b.example\";\"2026-11-10 10:00\n\";1;PLN;\n;;;;;"), "CSV_ORDER", "5"),
        (line("1;za\u{fffd}nna@b.example;2026-11-10 10:00;1;PLN;"), "NOT_UTF8", "3"),
        (line("1;a@b.example\0;2026-11-10 10:00;1;PLN;"), "NOT_UTF8", "3"),
        (format!("number;email;placed_at;phone\n1;a@b.example;{good}"), "CSV_COLUMN", "1"),
        ("number;email\n1;a@b.example\n".into(), "CSV_MISSING", "1"),
        ("number;email;placed_at;number\n".into(), "TWICE", "1"),
    ] {
        let found = refused(&csv);
        let told = found.iter().any(|one| one.spoken() == code && one.values.contains(&("line", line.to_owned())));
        assert!(told, "{csv:?}: {found:?}");
        assert!(found.iter().all(|one| !one.reason.contains("anna") && !one.reason.contains("cmd")), "{found:?}");
    }
    for (csv, code) in [
        (String::new(), "REQUIRED"),
        (format!("{HEAD}\n"), "REQUIRED"),
        (format!("{HEAD}\n{}", "1;a@b.example;2026-11-10 10:00;1;PLN;\n".repeat(orders::MOST + 1)), "TOO_MANY"),
        ("x".repeat(orders::LONGEST + 1), "TOO_LONG"),
        (format!("{HEAD}\n{}", "1;a@b.example;2026-11-10 10:00;1;PLN;\n".repeat(100_000)), "TOO_LONG"),
    ] {
        assert_eq!(refused(&csv)[0].spoken(), code);
    }
    let many = format!("{HEAD}\n{}", ";;;;;\n".repeat(500));
    assert!(refused(&many).len() <= 20, "the first wrong cells are named, not all");
}

#[test]
fn a_table_as_a_spreadsheet_writes_it_is_read() {
    let csv = "\u{feff}\"Email\",\"NUMBER\",\"placed_at\"\r\n\"a@b.example\",\"A/1001-x\",\"2026-10-25 02:30\"\r\n\r\n";

    let read = orders::read(Source::Table(csv), ZONE, now()).unwrap();

    let earlier = "2026-10-25T00:30:00Z".parse::<Time>().unwrap();
    assert_eq!((read[0].number.as_str(), read[0].email.as_str(), read[0].placed), ("A/1001-x", "a@b.example", earlier));
}

proptest! {
    #[test]
    fn whatever_is_sent_is_read_or_refused(rest in "[-=+@0-9:;,\" T\n\u{e9}\u{1f600}a-zA-Z.]{0,200}", cells in prop::collection::vec("[-=@0-9:a-z. ]{0,24}", 6)) {
        for csv in [format!("{HEAD}\n{rest}"), format!("{HEAD}\n{}\n", cells.join(";")), rest] {
            if let Ok(entries) = orders::read(Source::Table(&csv), ZONE, now()) {
                prop_assert!(!entries.is_empty() && entries.iter().all(|entry| entry.placed <= now()));
                prop_assert!(entries.iter().all(|entry| !entry.number.starts_with(['=', '+', '-', '@'])));
            }
        }
    }
}

#[tokio::test]
async fn a_whole_table_is_taken_in_one_commit() {
    let world = worlds().await.remove(0);
    world.clock.set(now());
    let shop = Shop::open(&world, "LS").await;
    let row = |number: usize| format!("{number};k{}@poczta.example;2026-11-10 10:00\n", number % 7_000);
    let csv: String = (1..=orders::MOST).map(row).collect();

    let taken = send(&shop, &format!("number;email;placed_at\n{csv}")).await.unwrap();

    let (placed, customers) = (orders::MOST as u64, 7_000);
    assert_eq!(taken, Taken { placed, customers, ..Taken::default() });
    assert_eq!(orders::known(&world.db.view(&shop.scope).await.unwrap()).await.unwrap().orders, placed);
}
