//! From taking a client on to serving it.
#![allow(clippy::unwrap_used, reason = "what cannot be set up fails the test")]

mod support;

use chrono::Duration;
use kernel::{Clock, Fault};
use support::{mailbox_draft, names, signed, taken_on, with_calendar, with_project};
use tenants::clients;
use tenants::mailboxes::{self, State, TestResult};
use tenants::onboarding::{self, Around, Line, Mark, Progress, STEPS, Step};
use world::{World, worlds};

const ALL: Around = Around { people: 3, macros: 2, dispositions: 4 };

async fn lines(world: &World, scope: &store::Scope, around: Around) -> Vec<Line> {
    let client = clients::find(&world.db, scope).await.unwrap();
    onboarding::checklist(&world.db.view(scope).await.unwrap(), &client, around).await.unwrap()
}

fn progress(lines: &[Line], step: Step) -> Progress {
    lines.iter().find(|line| line.step == step).unwrap().progress
}

#[tokio::test]
async fn nothing_is_done_of_a_fresh_client_and_it_cannot_go_live() {
    for world in worlds().await {
        let (_, scope) = taken_on(&world, "LS").await;

        let list = lines(&world, &scope, Around::default()).await;
        let refused =
            onboarding::go_live(&world.db, &scope, scope.permit().unwrap(), Around::default(), world.clock.now()).await;

        assert_eq!(list.iter().map(|line| line.step).collect::<Vec<_>>(), STEPS);
        assert_eq!(
            (progress(&list, Step::Project), progress(&list, Step::GoLive)),
            (Progress::Open, Progress::Blocked)
        );
        assert!(names(&refused.unwrap_err(), "contract", "REQUIRED"));
    }
}

#[tokio::test]
async fn a_client_goes_live_once_everything_is_there() {
    for world in worlds().await {
        let (client, scope) = taken_on(&world, "LS").await;
        let (_, queue) = with_project(&world, &scope, "Zwroty").await;
        let calendar = with_calendar(&world, &scope).await;
        signed(&world, &scope, &calendar, "2026-11-01T00:00:00Z").await;
        let mut tx = world.db.begin(&scope).await.unwrap();
        let draft = mailbox_draft(&queue, "x@example.com");
        let mailbox = mailboxes::create(&mut tx, scope.permit().unwrap(), draft, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(progress(&lines(&world, &scope, ALL).await, Step::Mailbox), Progress::Open, "not connected");
        let mut tx = world.db.begin(&scope).await.unwrap();
        mailboxes::note_state(&tx, mailbox.id, State::Idle, None, world.clock.now()).await.unwrap();
        mailboxes::tested(&mut tx, scope.permit().unwrap(), mailbox.id, TestResult::Passed, world.clock.now())
            .await
            .unwrap();
        onboarding::mark(&mut tx, scope.permit().unwrap(), Step::TestCase, Mark::Done, world.clock.now())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        assert_eq!(progress(&lines(&world, &scope, ALL).await, Step::GoLive), Progress::Open);
        world.clock.advance(Duration::days(9));

        let live =
            onboarding::go_live(&world.db, &scope, scope.permit().unwrap(), ALL, world.clock.now()).await.unwrap();

        assert_eq!((live.id, live.days_to_go_live(), live.stage()), (client.id, Some(9), clients::Stage::Active));
        assert!(lines(&world, &scope, ALL).await.iter().all(|line| line.progress == Progress::Done));
        let again = onboarding::go_live(&world.db, &scope, scope.permit().unwrap(), ALL, world.clock.now()).await;
        assert!(matches!(again, Err(Fault::Conflict(_))));
    }
}

#[tokio::test]
async fn a_step_is_skipped_by_name_and_taken_back() {
    for world in worlds().await {
        let (_, scope) = taken_on(&world, "LS").await;
        let mut tx = world.db.begin(&scope).await.unwrap();
        onboarding::mark(&mut tx, scope.permit().unwrap(), Step::TestCase, Mark::Skipped, world.clock.now())
            .await
            .unwrap();
        let live =
            onboarding::mark(&mut tx, scope.permit().unwrap(), Step::GoLive, Mark::Done, world.clock.now()).await;
        assert!(matches!(live, Err(Fault::Conflict(_))));
        tx.commit().await.unwrap();

        let list = lines(&world, &scope, Around::default()).await;

        let line = list.iter().find(|line| line.step == Step::TestCase).unwrap();
        assert_eq!((line.progress, line.by), (Progress::Skipped, scope.person()));
        let mut tx = world.db.begin(&scope).await.unwrap();
        onboarding::unmark(&mut tx, scope.permit().unwrap(), Step::TestCase).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(progress(&lines(&world, &scope, Around::default()).await, Step::TestCase), Progress::Blocked);
    }
}
