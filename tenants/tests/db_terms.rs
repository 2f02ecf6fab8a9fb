//! Calendars and contracts as they are kept, and the terms that they make.

mod support;

use chrono::Duration;
use kernel::fact::{ClockKind, Fact, Priority};
use kernel::{Clock, Fault};
use support::{
    at, calendar_draft, closed, date, drafted, names, sign, signed, signer, taken_on, with_calendar, with_project,
};
use tenants::calendar::Interval;
use tenants::contract::{Contract, stock};
use tenants::contracts::{self, Draft, Side, Signature, Stage};
use tenants::terms::TermsBook;
use tenants::{calendars, projects, terms};
use world::worlds;

const FROM: &str = "2026-11-01T00:00:00Z";

#[tokio::test]
async fn a_calendar_is_kept_as_it_was_said() {
    for world in worlds().await {
        let (_, scope) = taken_on(&world, "LS").await;
        let mut tx = world.db.begin(&scope).await.unwrap();
        let draft = calendar_draft(vec![closed("2026-12-31")]);

        let kept = calendars::create(&mut tx, scope.permit().unwrap(), draft, world.clock.now()).await.unwrap();

        assert_eq!(kept.days.len(), 1);
        assert_eq!(kept.days[0].declared, world.clock.now());
        assert!(tx.recorded().iter().any(|r| r.fact == Fact::CalendarChanged { calendar: kept.id }));
        assert!(!kept.calendar.open_at(at("2026-12-31T10:00:00Z")));
        assert!(!kept.calendar.open_at(at("2026-11-11T10:00:00Z")), "a public holiday");
        assert!(kept.calendar.open_at(at("2026-11-12T10:00:00Z")));
        assert_eq!(calendars::list(&tx).await.unwrap()[0].calendar, kept.calendar);
    }
}

#[tokio::test]
async fn a_calendar_in_use_adds_declarations_and_keeps_the_earlier_ones() {
    for world in worlds().await {
        let (_, scope) = taken_on(&world, "LS").await;
        let mut tx = world.db.begin(&scope).await.unwrap();
        let may = || scope.permit().unwrap();
        let draft = calendar_draft(vec![closed("2026-12-30")]);
        let kept = calendars::create(&mut tx, may(), draft, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        signed(&world, &scope, &kept, FROM).await;
        world.clock.advance(Duration::days(1));
        let now = world.clock.now();

        let mut next = calendar_draft(vec![closed("2026-12-29")]);
        next.week[5] = vec![Interval::parse("10:00-14:00").unwrap()];
        let mut tx = world.db.begin(&scope).await.unwrap();
        let after = calendars::update(&mut tx, may(), kept.id, next, now).await.unwrap();
        tx.commit().await.unwrap();

        let (before, later) = (after.calendar.as_of(now - Duration::seconds(1)), &after.calendar);
        assert!(!before.open_at(at("2026-12-30T10:00:00Z")) && later.open_at(at("2026-12-30T10:00:00Z")), "withdrawn");
        assert!(before.open_at(at("2026-12-29T10:00:00Z")) && !later.open_at(at("2026-12-29T10:00:00Z")), "declared");
        assert!(!before.open_at(at("2026-11-28T10:00:00Z")) && later.open_at(at("2026-11-28T10:00:00Z")), "new week");
        assert_eq!(after.days.iter().map(|day| day.date).collect::<Vec<_>>(), [date("2026-12-29")]);
        let mut moved = calendar_draft(Vec::new());
        moved.zone = "Europe/Kyiv".into();
        let mut tx = world.db.begin(&scope).await.unwrap();
        assert!(matches!(calendars::update(&mut tx, may(), kept.id, moved, now).await, Err(Fault::Conflict(_))));
    }
}

#[tokio::test]
async fn every_problem_of_a_calendar_is_named() {
    for world in worlds().await {
        let (_, scope) = taken_on(&world, "LS").await;
        let mut tx = world.db.begin(&scope).await.unwrap();
        let mut draft = calendar_draft(Vec::new());
        (draft.name, draft.zone, draft.holidays) = (String::new(), "Mars".into(), Some("XX".into()));
        draft.week = Default::default();

        let fault = calendars::create(&mut tx, scope.permit().unwrap(), draft, world.clock.now()).await.unwrap_err();

        for (field, reason) in [("name", "REQUIRED"), ("zone", "NOT_A_ZONE"), ("holidays", "UNKNOWN")] {
            assert!(names(&fault, field, reason), "{field} {fault}");
        }
        assert!(fault.to_string().contains("week"));
    }
}

#[tokio::test]
async fn days_of_a_file_are_declared_unless_they_were() {
    for world in worlds().await {
        let (_, scope) = taken_on(&world, "LS").await;
        let kept = with_calendar(&world, &scope).await;
        let file = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261230\r\nSUMMARY:Inwentura\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let mut tx = world.db.begin(&scope).await.unwrap();

        let first =
            calendars::import(&mut tx, scope.permit().unwrap(), kept.id, file, world.clock.now()).await.unwrap();
        let again =
            calendars::import(&mut tx, scope.permit().unwrap(), kept.id, file, world.clock.now()).await.unwrap();

        assert_eq!((first.days.len(), again.days.len()), (1, 0));
        let after = calendars::find(&tx, kept.id).await.unwrap();
        assert_eq!((after.days[0].name.as_str(), after.days[0].date), ("Inwentura", date("2026-12-30")));
    }
}

#[tokio::test]
async fn a_version_is_in_force_once_both_sides_signed() {
    for world in worlds().await {
        let (client, scope) = taken_on(&world, "LS").await;
        let (project, _) = with_project(&world, &scope, "Zwroty").await;
        let calendar = with_calendar(&world, &scope).await;
        let book = TermsBook::new();
        let version = drafted(&world, &scope, &calendar, FROM).await;
        sign(&world, &version, client.id, Side::House).await.unwrap();
        let view = world.db.view(&scope).await.unwrap();
        assert_eq!(book.of(&view, project.id, world.clock.now()).await.unwrap(), None);
        drop(view);

        let done = sign(&world, &version, client.id, Side::Client).await.unwrap();

        assert_eq!(done.signatures.len(), 2);
        assert_eq!(done.stage(std::slice::from_ref(&done), world.clock.now()), Stage::InForce);
        let view = world.db.view(&scope).await.unwrap();
        let terms = book.of(&view, project.id, world.clock.now()).await.unwrap().unwrap();
        assert_eq!((terms.contract.id, terms.contract.version), (Some(version.id), 1));
        assert_eq!(terms.contract.recorded, Some(world.clock.now()));
        assert!(terms.terms(ClockKind::FirstReply, Priority::Normal).is_some());
        assert_eq!(book.of(&view, project.id, at("2026-10-01T00:00:00Z")).await.unwrap(), None);
        assert_eq!(terms::history(&view).await.unwrap(), *book.policies(&view).await.unwrap());
    }
}

#[tokio::test]
async fn of_two_who_sign_for_one_side_at_once_one_is_told() {
    for world in worlds().await {
        let (client, scope) = taken_on(&world, "LS").await;
        let calendar = with_calendar(&world, &scope).await;
        let version = drafted(&world, &scope, &calendar, FROM).await;

        let (one, two) = tokio::join!(
            sign(&world, &version, client.id, Side::House),
            sign(&world, &version, client.id, Side::House)
        );

        let conflicts = [&one, &two].iter().filter(|r| matches!(r, Err(Fault::Conflict(_)))).count();
        assert_eq!((conflicts, [&one, &two].iter().filter(|r| r.is_ok()).count()), (1, 1));
    }
}

#[tokio::test]
async fn when_both_sides_sign_at_once_the_version_is_signed_once() {
    for world in worlds().await {
        let (client, scope) = taken_on(&world, "LS").await;
        let calendar = with_calendar(&world, &scope).await;
        let version = drafted(&world, &scope, &calendar, FROM).await;

        let (one, two) = tokio::join!(
            sign(&world, &version, client.id, Side::House),
            sign(&world, &version, client.id, Side::Client)
        );

        one.unwrap();
        two.unwrap();
        let view = world.db.view(&scope).await.unwrap();
        let signed = contracts::find(&view, version.id).await.unwrap();
        assert_eq!((signed.signatures.len(), signed.signed.is_some()), (2, true));
    }
}

#[tokio::test]
async fn nobody_signs_for_the_other_side() {
    for world in worlds().await {
        let (client, scope) = taken_on(&world, "LS").await;
        let calendar = with_calendar(&world, &scope).await;
        let version = drafted(&world, &scope, &calendar, FROM).await;
        let (theirs, person) = signer(&world, client.id, Side::Client);
        let mut tx = world.db.begin(&theirs).await.unwrap();
        let forged = Signature { side: Side::House, person, at: world.clock.now() };

        let refused = contracts::sign(&mut tx, theirs.permit().unwrap(), version.id, forged).await;

        assert!(matches!(refused, Err(Fault::Denied { .. })));
    }
}

#[tokio::test]
async fn a_signed_version_never_changes_and_a_new_one_takes_its_place() {
    for world in worlds().await {
        let (client, scope) = taken_on(&world, "LS").await;
        let (project, _) = with_project(&world, &scope, "Zwroty").await;
        let calendar = with_calendar(&world, &scope).await;
        let book = TermsBook::new();
        let first = signed(&world, &scope, &calendar, FROM).await;
        let mut stricter = Contract::of(1, at("2026-12-01T00:00:00Z"), stock::templates()[2].targets.clone());
        stricter.reopen_days = 14;
        let draft = Draft { contract: stricter, calendar: calendar.id };
        let mut tx = world.db.begin(&scope).await.unwrap();
        let edit = contracts::edit(&mut tx, scope.permit().unwrap(), first.id, draft.clone()).await;
        assert!(matches!(edit, Err(Fault::Conflict(_))));
        assert!(matches!(
            contracts::discard(&mut tx, scope.permit().unwrap(), first.id).await,
            Err(Fault::Conflict(_))
        ));
        let second = contracts::draft(&mut tx, scope.permit().unwrap(), draft, world.clock.now()).await.unwrap();
        let changed = contracts::changes(&tx, second.id).await.unwrap();
        tx.commit().await.unwrap();
        assert!(changed.iter().any(|difference| difference.field == "reopen_days"), "{changed:?}");

        sign(&world, &second, client.id, Side::Client).await.unwrap();
        sign(&world, &second, client.id, Side::House).await.unwrap();

        let view = world.db.view(&scope).await.unwrap();
        let all = contracts::list(&view).await.unwrap();
        let stages: Vec<_> = all.iter().map(|v| v.stage(&all, at("2026-12-02T00:00:00Z"))).collect();
        assert_eq!(stages, [Stage::Ended, Stage::InForce]);
        let of = |when| book.of(&view, project.id, at(when));
        assert_eq!(of("2026-11-20T00:00:00Z").await.unwrap().unwrap().contract.version, 1);
        assert_eq!(of("2026-12-20T00:00:00Z").await.unwrap().unwrap().contract.version, 2);
    }
}

#[tokio::test]
async fn changing_a_draft_takes_its_signatures_back() {
    for world in worlds().await {
        let (client, scope) = taken_on(&world, "LS").await;
        let calendar = with_calendar(&world, &scope).await;
        let version = drafted(&world, &scope, &calendar, FROM).await;
        sign(&world, &version, client.id, Side::Client).await.unwrap();
        let contract = Contract::of(1, at(FROM), stock::templates()[1].targets.clone());

        let mut tx = world.db.begin(&scope).await.unwrap();
        let edited =
            contracts::edit(&mut tx, scope.permit().unwrap(), version.id, Draft { contract, calendar: calendar.id })
                .await
                .unwrap();
        tx.commit().await.unwrap();

        assert!(edited.signatures.is_empty());
        assert_eq!(sign(&world, &version, client.id, Side::House).await.unwrap().signed, None);
    }
}

#[tokio::test]
async fn a_book_of_another_process_hears_of_changed_hours() {
    for world in worlds().await {
        let (_, scope) = taken_on(&world, "LS").await;
        let (project, _) = with_project(&world, &scope, "Zwroty").await;
        let kept = with_calendar(&world, &scope).await;
        signed(&world, &scope, &kept, FROM).await;
        let book = TermsBook::new();
        let view = world.db.view(&scope).await.unwrap();
        let before = book.policies(&view).await.unwrap();
        assert!(std::sync::Arc::ptr_eq(&before, &book.policies(&view).await.unwrap()), "remembered");
        drop(view);

        let (other, _) = world::World::open(&world.place, &world.clock, &world.ids).await;
        let mut tx = other.begin(&scope).await.unwrap();
        let draft = calendar_draft(vec![closed("2026-11-24")]);
        calendars::update(&mut tx, scope.permit().unwrap(), kept.id, draft, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();

        let view = world.db.view(&scope).await.unwrap();
        let terms = book.of(&view, project.id, world.clock.now()).await.unwrap().unwrap();
        assert!(!terms.calendar.open_at(at("2026-11-24T10:00:00Z")));
    }
}

#[tokio::test]
async fn terms_read_in_work_that_was_undone_are_not_remembered() {
    for world in worlds().await {
        let (_, scope) = taken_on(&world, "LS").await;
        let kept = with_calendar(&world, &scope).await;
        signed(&world, &scope, &kept, FROM).await;
        let book = TermsBook::new();
        let mut tx = world.db.begin(&scope).await.unwrap();
        let draft = calendar_draft(vec![closed("2026-11-24")]);
        calendars::update(&mut tx, scope.permit().unwrap(), kept.id, draft, world.clock.now()).await.unwrap();
        let inside = book.policies(&tx).await.unwrap();
        assert!(!inside.all()[0].calendar.open_at(at("2026-11-24T10:00:00Z")));
        drop(tx);

        let view = world.db.view(&scope).await.unwrap();

        assert!(book.policies(&view).await.unwrap().all()[0].calendar.open_at(at("2026-11-24T10:00:00Z")));
    }
}

#[tokio::test]
async fn another_client_sees_neither_hours_nor_contract() {
    for world in worlds().await {
        let ((_, ours), (_, theirs)) = (taken_on(&world, "AA").await, taken_on(&world, "BB").await);
        let kept = with_calendar(&world, &ours).await;
        let version = signed(&world, &ours, &kept, FROM).await;
        let mut tx = world.db.begin(&theirs).await.unwrap();

        assert!(matches!(calendars::find(&tx, kept.id).await, Err(Fault::Missing { what: "calendar" })));
        assert!(matches!(contracts::find(&tx, version.id).await, Err(Fault::Missing { what: "contract" })));
        assert!(TermsBook::new().policies(&tx).await.unwrap().all().is_empty());
        let contract = Contract::of(1, at(FROM), stock::templates()[0].targets.clone());
        let smuggled = Draft { contract, calendar: kept.id };
        let fault = contracts::draft(&mut tx, theirs.permit().unwrap(), smuggled, world.clock.now()).await.unwrap_err();
        assert!(names(&fault, "calendar", "UNKNOWN"));
        let draft = projects::Draft { calendar: Some(kept.id), ..support::project_draft("x") };
        let fault = projects::create(&mut tx, theirs.permit().unwrap(), draft, world.clock.now()).await.unwrap_err();
        assert!(names(&fault, "calendar", "UNKNOWN"));
    }
}
