//! What stands on the paper of a month.

use access::{Access, Settings};
use handouts::{Ground, Money, Reader, month};
use paper::{Cell, Language};
use shop::Shop;
use world::World;

/// All words of a paper.
fn words(paper: &paper::Paper) -> String {
    let mut all = vec![paper.title.clone(), paper.subtitle.clone()];
    all.extend(paper.notes.clone());
    for section in &paper.sections {
        all.push(section.heading.clone());
        all.extend(section.text.clone());
    }
    for (_, table) in paper.tables() {
        all.extend(table.columns.iter().map(|column| column.name.clone()));
        let cells = table.rows.iter().chain(table.total.iter()).flatten();
        all.extend(cells.filter_map(|cell| if let Cell::Text(text) = cell { Some(text.clone()) } else { None }));
    }
    all.join("\n")
}

#[tokio::test]
async fn a_month_says_what_it_is_in_four_languages() {
    let world = World::on_sqlite().await;
    let shop = Shop::open(&world, "LS").await;
    let view = world.db.view(&shop.scope).await.unwrap();
    let client = tenants::clients::find(&world.db, &shop.scope).await.unwrap();
    let policies = shop.book.policies(&view).await.unwrap();
    let access = Access::new(world.db.clone(), world.minter.clone(), Settings::default()).unwrap();
    let reader = Reader::Anybody(&access);
    for (language, title, state) in [
        (Language::English, "SLA report", "This month still runs"),
        (Language::Polish, "Raport SLA", "Ten miesiąc jeszcze trwa"),
        (Language::Ukrainian, "Звіт SLA", "Цей місяць ще триває"),
        (Language::Russian, "Отчёт SLA", "Этот месяц ещё идёт"),
    ] {
        let now = kernel::Clock::now(&world.clock);
        let ground = Ground { view: &view, client: &client, policies: &policies, now, language, reader, logo: None };
        let statements = billing::Statements::default();

        let made = month(&ground, now.date_naive(), Money::Seen(&statements)).await.unwrap();

        assert_eq!((made.title.as_str(), made.checksum.is_none()), (title, true));
        let text = words(&made);
        assert!(text.contains(state) && !text.contains('{'), "{text}");
        assert!(text.contains("Sklep LS"), "{text}");
        for format in [paper::csv(&made).unwrap(), paper::xlsx(&made).unwrap(), paper::pdf(&made).unwrap()] {
            assert!(format.len() > 200);
        }
    }
}
