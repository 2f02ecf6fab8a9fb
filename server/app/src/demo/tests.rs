//! The demo is written small, opened as the product opens it, and looked at from all sides.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use access::{Access, Attempt, Cost, Device, Settings, Viewer};
use desk::cases::lists::{self, Filter, Sort};
use desk::cases::{Case, State};
use desk::clocks::Book;
use kernel::action::ReadCases;
use kernel::{FixedClock, Ids, Time};
use store::{Db, MasterKey, Opening, Place};
use tenants::terms::TermsBook;

use super::people::{CLIENTS, DESK, DOMAIN, PASSWORD, STAFF};
use super::shops::SHOPS;
use super::{Scale, load, settings};
use crate::configuration::{Configuration, Roles, Signing, Tls};

/// A Sunday night: the hour at which a demo is most likely dead.
const NOW: &str = "2026-11-22T02:40:00Z";

fn configuration(folder: &Path) -> Configuration {
    Configuration {
        name: "Manyhands".into(),
        zone: "Europe/Warsaw".into(),
        data: folder.to_owned(),
        place: Place::File(folder.join("manyhands.db")),
        objects: folder.join("objects"),
        listen: "127.0.0.1:0".parse().unwrap(),
        base_url: None,
        tls: Tls::Off,
        receiver: None,
        receiving: "in.example".to_owned(),
        roles: Roles::ALL,
        master: MasterKey::from_bytes(&[7; 32]),
        signing: Signing { replies: [1; 32], links: [2; 32] },
        mail_server: None,
        log: String::new(),
        demo: true,
        development: false,
        connections: 4,
        picture_addresses: Vec::new(),
    }
}

struct Demo {
    db: Db,
    access: Access,
    book: Book,
    now: Time,
    _folder: tempfile::TempDir,
}

impl Demo {
    async fn of(scale: f64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (configuration, now) = (configuration(folder.path()), NOW.parse().unwrap());
        load(&configuration, now, Scale(scale)).await.unwrap();
        let clock = Arc::new(FixedClock::at(now));
        let opening = Opening {
            place: configuration.place.clone(),
            clock: clock.clone(),
            ids: Ids::new(clock.clone()),
            master: configuration.master.clone(),
            connections: 4,
        };
        let (db, minter) = Db::open(opening).await.unwrap();
        let cost = Cost { at_once: 2, ..Settings::default().cost };
        let access = Access::new(db.clone(), Arc::new(minter), Settings { cost, ..settings() }).unwrap();
        let book = Book::new(clock, TermsBook::new(), configuration.signing.replies.as_slice());
        Self { db, access, book, now, _folder: folder }
    }

    async fn signed_in(&self, email: &str) -> Viewer {
        let device = Device { label: "", cookie: None };
        let attempt = Attempt { email, password: PASSWORD, totp: None, device, address: email };
        let signed = self.access.sign_in(&attempt, self.now).await.unwrap();
        self.access.who(&signed.token, self.now).await.unwrap()
    }

    async fn cases(&self, viewer: &Viewer) -> Vec<Case> {
        let reach = self.access.reach::<ReadCases>(viewer, self.now).await.unwrap();
        let view = self.db.look(&reach).await.unwrap();
        let all = [State::Open, State::Pending, State::Resolved, State::Merged].to_vec();
        let (mut cases, mut after) = (Vec::new(), None);
        for spam in [false, true] {
            let filter = Filter { states: all.clone(), spam, ..Filter::default() };
            loop {
                let page = lists::page(&view, &filter, Sort::Changed, after, 200).await.unwrap();
                let Some((place, _)) = page.last() else { break };
                after = Some(*place);
                cases.extend(page.into_iter().map(|(_, case)| case));
            }
            after = None;
        }
        cases
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_small_demo_is_whole() {
    let demo = Demo::of(0.05).await;
    let admin = demo.signed_in(&format!("admin@{DOMAIN}")).await;
    let cases = demo.cases(&admin).await;

    assert!(cases.len() > 60, "{}", cases.len());
    every_login_works(&demo).await;
    rows_say_what_the_facts_say(&demo, &admin, &cases).await;
    no_shop_is_named_by_another(&demo, &admin, &cases).await;
    the_desk_lives(&demo).await;
}

async fn every_login_works(demo: &Demo) {
    for somebody in STAFF.iter().chain(&CLIENTS) {
        let viewer = demo.signed_in(&somebody.email()).await;
        assert_eq!(viewer.state(), access::ViewerState::Ready, "{}", somebody.name);
        let shops = viewer.standings().iter().filter(|at| at.tenant != kernel::ids::TenantId::HOUSE).count();
        let expected = if somebody.shops.is_empty() { SHOPS.len() } else { somebody.shops.len() };
        assert_eq!(shops, expected, "{}", somebody.name);
    }
}

async fn rows_say_what_the_facts_say(demo: &Demo, admin: &Viewer, cases: &[Case]) {
    let mut late = 0;
    for case in cases {
        let scope = demo.access.scope(admin, case.tenant, demo.now).await.unwrap();
        let view = demo.db.view(&scope).await.unwrap();
        let rows = desk::clocks::of(&view, &[case.id]).await.unwrap();
        late += rows.iter().filter(|clock| clock.standing.contains("breach")).count();
        let rows = rows.iter().filter(|clock| clock.standing != "cancelled");
        // The due time of a clock that stands still moves with every minute; its row keeps the one at which it stopped.
        let due = |standing: &str, due: Time| (standing != "paused").then_some(due);
        let rows: BTreeMap<_, _> = rows
            .map(|clock| {
                let due = due(&clock.standing, clock.due);
                ((clock.kind, clock.turn), (clock.start, due, clock.stopped, clock.standing.clone()))
            })
            .collect();
        let readings = desk::clocks::explain(&view, &demo.book, case.id).await.unwrap();
        let truth = readings.iter().filter(|reading| reading.standing.word() != "cancelled");
        let truth: BTreeMap<_, _> = truth
            .map(|r| {
                let due = due(r.standing.word(), r.due);
                ((r.kind, i64::from(r.turn)), (r.start, due, r.stop, r.standing.word().to_owned()))
            })
            .collect();
        assert_eq!(rows, truth, "case {} of {}", case.number, case.tenant);
    }
    assert!(late > 0);
}

async fn no_shop_is_named_by_another(demo: &Demo, admin: &Viewer, cases: &[Case]) {
    let clients = tenants::clients::all(&demo.db).await.unwrap();
    for case in cases {
        let own = clients.iter().find(|client| client.id == case.tenant).unwrap();
        let scope = demo.access.scope(admin, case.tenant, demo.now).await.unwrap();
        let view = demo.db.view(&scope).await.unwrap();
        let said = desk::interactions::timeline(&view, &[case.id], None, 50).await.unwrap();
        let words: Vec<String> = said
            .iter()
            .map(|one| {
                format!("{} {} {:?} {:?}", one.text, one.subject.clone().unwrap_or_default(), one.to, one.quoted)
            })
            .collect();
        for other in SHOPS.iter().filter(|shop| shop.code != own.code) {
            assert!(!words.iter().any(|text| text.contains(other.name) || text.contains(other.domain)), "{words:?}");
        }
    }
}

async fn the_desk_lives(demo: &Demo) {
    let anna = demo.signed_in(&format!("{DESK}@{DOMAIN}")).await;
    let reach = demo.access.reach::<ReadCases>(&anna, demo.now).await.unwrap();
    let view = demo.db.look(&reach).await.unwrap();
    let mine = lists::my_work(&view, anna.person(), demo.now, 20).await.unwrap();
    let left: Vec<i64> =
        mine.iter().filter_map(|case| case.due).map(|(_, due)| (due - demo.now).num_minutes()).collect();

    assert!((4..=6).contains(&mine.len()), "{left:?}");
    assert_eq!(left.iter().filter(|minutes| **minutes < 0).count(), 1, "{left:?}");
    assert!(left.iter().any(|minutes| (0..30).contains(minutes)), "{left:?}");
    let waiting = lists::next_waiting(&view, demo.now, &[], 50).await.unwrap();
    assert!(waiting.len() >= 5, "{}", waiting.len());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_demo_is_written_once() {
    let folder = tempfile::tempdir().unwrap();
    let (configuration, now) = (configuration(folder.path()), NOW.parse().unwrap());
    load(&configuration, now, Scale(0.002)).await.unwrap();
    let size = std::fs::metadata(folder.path().join("manyhands.db")).unwrap().len();

    load(&configuration, now, Scale(0.002)).await.unwrap();

    assert_eq!(std::fs::metadata(folder.path().join("manyhands.db")).unwrap().len(), size);
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().contains("writing")), "{left:?}");
}

#[test]
fn every_shops_contract_is_one_that_can_be_signed() {
    let from: Time = NOW.parse().unwrap();

    let drafted: Vec<_> = SHOPS.iter().map(|shop| super::shop::promised(shop, from).unwrap()).collect();

    assert!(drafted.iter().filter(|contract| contract.money.is_some() && !contract.kpis.is_empty()).count() >= 2);
}
