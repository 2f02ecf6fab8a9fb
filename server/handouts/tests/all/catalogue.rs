//! Any report of the catalogue as a paper.

use access::{Access, Settings};
use chrono::Duration;
use desk::outgoing::deliver::Verdict;
use desk::outgoing::reply::Then;
use figures::Projector;
use handouts::{Chosen, Ground, Group, Money, Reader, Step, Subject};
use kernel::fact::Channel;
use kernel::ids::ProjectId;
use kernel::{Clock, Fault};
use paper::{Cell, Format, Language, Paper};
use reports::{CATALOGUE, Report, Shape};
use shop::{Shop, letter, opened};
use tenants::kpi::Period;
use uuid::Uuid;
use world::{World, worlds};

fn access(world: &World) -> std::sync::Arc<Access> {
    Access::new(world.db.clone(), world.minter.clone(), Settings::default()).unwrap().into()
}

fn chosen(report: &Report, group: Group) -> Chosen {
    let by = if group == Group::None { Step::Day } else { Step::Whole };
    Chosen { number: report.number.into(), by, group, project: None, channel: None }
}

/// A shop with a question that was answered in time and one that nobody answered, counted.
async fn counted(world: &World) -> Shop<'_> {
    let shop = Shop::open(world, "LS").await;
    let first = letter("m1", "=HYPERLINK(\"http://evil.example\")", "Gdzie jest bursztyn?");
    let case = opened(shop.mail(first).await);
    world.clock.advance(Duration::hours(1));
    let sent = shop.answer(case, Then::Resolve(None)).await;
    shop.delivered(&sent, Verdict::Accepted).await;
    shop.mail(letter("m2", "Zwrot", "A moje pieniądze?")).await;
    world.clock.advance(Duration::hours(30));
    let lease = world.db.lease("sequencer", world.ids.next(), world.clock.now(), Duration::days(9)).await;
    let lease = lease.unwrap().unwrap();
    while world.db.number_facts(&lease).await.unwrap() > 0 {}
    let view = world.db.view(&shop.scope).await.unwrap();
    let (facts, policies) = (view.facts_after(0, 1_000).await.unwrap(), shop.book.policies(&view).await.unwrap());
    drop(view);
    let (minter, actor) = (world.minter.clone(), shop.scope.actor());
    let scope = move |tenant| minter.scope(tenant, store::Projects::All, actor, store::Rights::ALL);
    Projector::new(scope, (*policies).clone()).take(&world.db, &facts).await.unwrap();
    shop
}

async fn made(shop: &Shop<'_>, subject: &Subject, language: Language) -> Result<Paper, Fault> {
    let (world, access) = (shop.world, access(shop.world));
    let view = world.db.view(&shop.scope).await?;
    let client = tenants::clients::find(&world.db, &shop.scope).await?;
    let policies = shop.book.policies(&view).await?;
    let now = world.clock.now();
    let reader = Reader::Anybody(&access);
    let ground = Ground { view: &view, client: &client, policies: &policies, now, language, reader, logo: None };
    let today = now.date_naive();
    let period = Period { first: today - Duration::days(7), last: today };
    subject.paper(&ground, period, Money::Hidden).await
}

fn told(paper: &Paper) -> String {
    format!("{paper:?}")
}

fn subject(number: &str, group: Group) -> Subject {
    Subject::Report(chosen(reports::report(number).unwrap(), group))
}

#[tokio::test]
async fn every_report_of_the_catalogue_is_had_in_every_format_and_language_or_says_why_not() {
    let world = World::on_sqlite().await;
    let shop = counted(&world).await;
    for (place, report) in CATALOGUE.iter().enumerate() {
        let language = Language::ALL[place % Language::ALL.len()];
        let subject = Subject::Report(chosen(report, Group::None));
        let refused = report.kpis.is_empty();
        let found = made(&shop, &subject, language).await;
        assert_eq!(found.is_err(), refused, "{}: {found:?}", report.number);
        let Ok(paper) = found else { continue };
        assert!(paper.title.starts_with(report.number), "{}", paper.title);
        assert!(!told(&paper).contains("{n}") && paper.notes.len() > report.kpis.len(), "{paper:?}");
        let kinds = [Format::Csv, Format::Xlsx, Format::Pdf];
        let bytes = match kinds[place % kinds.len()] {
            Format::Csv => paper::csv(&paper),
            Format::Xlsx => paper::xlsx(&paper),
            Format::Pdf => paper::pdf(&paper),
        };
        assert!(!bytes.unwrap().is_empty(), "{}", report.number);
    }
}

#[tokio::test]
async fn a_report_has_the_rows_of_its_page() {
    for world in worlds().await {
        let shop = counted(&world).await;
        let rows = async |subject: Subject| {
            let paper = made(&shop, &subject, Language::English).await.unwrap();
            let table = paper.tables().next().map(|(_, table)| table.clone());
            (paper, table.unwrap_or_default())
        };

        let (_, volume) = rows(subject("W-09", Group::Project)).await;
        assert_eq!(volume.rows.len(), 1);
        assert_eq!((&volume.rows[0][2], &volume.rows[0][3]), (&Cell::text("Obsługa"), &Cell::Count(2)));
        assert_eq!(volume.total.unwrap()[2], Cell::text("All"));

        let (_, missed) = rows(subject("W-13", Group::None)).await;
        assert_eq!((missed.rows.len(), missed.rows[0].last()), (1, Some(&Cell::text("missed"))));
        assert_eq!(missed.rows[0][1], Cell::text("LS-2"));

        let (_, heat) = rows(subject("W-07", Group::None)).await;
        assert_eq!((heat.rows.len(), heat.rows[0].len()), (24, 9));
        assert_eq!(heat.total.unwrap()[8], Cell::Count(2));

        let (ageing, ages) = rows(subject("W-04", Group::None)).await;
        assert_eq!((ages.rows.len(), &ages.rows[0][2]), (1, &Cell::Count(0)));
        assert_eq!(ages.rows[0][3], Cell::Count(1), "older than a day, and no two days: {ages:?}");
        assert_eq!(ageing.subtitle, "Sklep LS");
    }
}

#[tokio::test]
async fn whoever_has_a_link_learns_nothing_of_customers() {
    let world = World::on_sqlite().await;
    let shop = counted(&world).await;
    for report in CATALOGUE.iter().filter(|report| matches!(report.shape, Shape::List | Shape::MissedList)) {
        let text = told(&made(&shop, &Subject::Report(chosen(report, Group::None)), Language::Polish).await.unwrap());
        for secret in ["HYPERLINK", "Zwrot", "Anna", "Nowak", "poczta.example", "bursztyn"] {
            assert!(!text.contains(secret), "{}: {secret}", report.number);
        }
    }
}

#[tokio::test]
async fn what_was_filtered_stands_in_the_subtitle_and_not_in_the_rows() {
    let world = World::on_sqlite().await;
    let shop = counted(&world).await;
    let report = reports::report("W-15").unwrap();
    let calls = Chosen { channel: Some(Channel::Phone), ..chosen(report, Group::None) };

    let paper = made(&shop, &Subject::Report(calls), Language::English).await.unwrap();

    assert!(paper.subtitle.ends_with(", Phone"), "{}", paper.subtitle);
    assert_eq!(paper.tables().next().unwrap().1.rows.len(), 0);
    assert!(told(&paper).contains("Nothing was counted"));
}

#[tokio::test]
async fn a_report_that_cannot_be_had_is_refused_by_its_field() {
    let world = World::on_sqlite().await;
    let shop = Shop::open(&world, "LS").await;
    let refused = async |chosen: Chosen| {
        let wish = handouts::links::Share {
            subject: Subject::Report(chosen),
            period: Period::month("2026-10-01".parse().unwrap()),
            language: Language::Polish,
            note: String::new(),
            days: 7,
        };
        let tx = world.db.begin(&shop.scope).await.unwrap();
        let may = shop.scope.permit().unwrap();
        let Err(Fault::Invalid(found)) = handouts::links::share(&tx, may, wish, world.clock.now()).await else {
            panic!("it was shared")
        };
        found.into_iter().map(|problem| problem.field).collect::<Vec<_>>()
    };
    let usual = chosen(reports::report("W-01").unwrap(), Group::None);
    for number in ["", "W-99", "w-01", "K-10", "W-01; DROP TABLE", &"W".repeat(100_000)] {
        assert_eq!(refused(Chosen { number: number.into(), ..usual.clone() }).await, ["report"], "{number:.20}");
    }
    let elsewhere = Chosen { project: Some(ProjectId(Uuid::from_u128(9))), ..usual };
    assert_eq!(refused(elsewhere).await, ["project"]);
}

#[tokio::test]
async fn a_month_says_why_customers_came_and_how_each_channel_was_served() {
    let world = World::on_sqlite().await;
    let shop = counted(&world).await;

    let paper = made(&shop, &Subject::Month, Language::English).await.unwrap();

    let table = |heading: &str| paper.tables().find(|(found, _)| *found == heading).unwrap().1;
    let reasons = table("Why customers wrote and called");
    assert_eq!(reasons.rows.len(), 1, "nobody said why yet: {reasons:?}");
    assert_eq!(reasons.rows[0][..3], [Cell::text("Not told yet"), Cell::Count(2), Cell::Share(10_000)]);
    let channels = table("How each channel was served, the worst first");
    assert_eq!(channels.rows[0][..2], [Cell::text("E-mail"), Cell::Count(2)]);
}
