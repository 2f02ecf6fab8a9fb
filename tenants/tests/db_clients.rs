//! The register of clients, their projects and queues.

mod support;

use kernel::{Clock, Fault};
use support::{house, names, project_draft, taken_on, with_project};
use tenants::clients::{self, Change, NewClient, Stage};
use tenants::{projects, queues};
use world::worlds;

#[tokio::test]
async fn the_house_is_registered_once_and_is_no_client() {
    for world in worlds().await {
        let now = world.clock.now();
        clients::ensure_house(&world.db, "Manyhands", "Europe/Warsaw", now).await.unwrap();
        clients::ensure_house(&world.db, "Another", "Europe/Kyiv", now).await.unwrap();

        assert!(clients::all(&world.db).await.unwrap().is_empty());
        assert!(matches!(clients::find(&world.db, &house(&world)).await, Err(Fault::Missing { .. })));
    }
}

#[tokio::test]
async fn a_code_that_somebody_has_is_taken() {
    for world in worlds().await {
        taken_on(&world, "LS").await;
        let house = house(&world);
        let again = NewClient {
            name: "x".into(),
            code: "ls".into(),
            locale: "pl".into(),
            zone: "Europe/Warsaw".into(),
            ..NewClient::default()
        };

        let refused = clients::create(&world.db, &house, house.permit().unwrap(), again, world.clock.now()).await;

        assert!(names(&refused.unwrap_err(), "code", "TAKEN"));
    }
}

#[tokio::test]
async fn every_problem_of_a_new_client_is_named_at_once() {
    for world in worlds().await {
        let house = house(&world);
        let bad = NewClient {
            code: "TOOLONG".into(),
            accent: Some("red".into()),
            hue: Some(8),
            zone: "Mars".into(),
            ..NewClient::default()
        };

        let fault =
            clients::create(&world.db, &house, house.permit().unwrap(), bad, world.clock.now()).await.unwrap_err();

        let expected = [
            ("name", "REQUIRED"),
            ("code", "OUT_OF_RANGE"),
            ("accent", "OUT_OF_RANGE"),
            ("hue", "OUT_OF_RANGE"),
            ("zone", "NOT_A_ZONE"),
            ("locale", "REQUIRED"),
        ];
        for (field, reason) in expected {
            assert!(names(&fault, field, reason), "{field} {fault}");
        }
    }
}

#[tokio::test]
async fn only_the_house_takes_clients_on() {
    for world in worlds().await {
        let scope = world.tenant();
        let refused =
            clients::create(&world.db, &scope, scope.permit().unwrap(), NewClient::default(), world.clock.now()).await;

        assert!(matches!(refused, Err(Fault::Denied { right: "client.edit" })));
    }
}

#[tokio::test]
async fn a_light_accent_is_darkened_and_the_screen_is_told() {
    for world in worlds().await {
        let (_, scope) = taken_on(&world, "LS").await;

        let change = Change { accent: Some("#FFD400".into()), ..Change::default() };
        let client = clients::update(&world.db, &scope, scope.permit().unwrap(), change).await.unwrap();

        assert!(client.accent.nudged);
        assert_ne!(client.accent.accent, "#ffd400");
        assert_eq!(clients::find(&world.db, &scope).await.unwrap(), client);
    }
}

#[tokio::test]
async fn a_list_shows_the_reach_and_nobody_else() {
    for world in worlds().await {
        let (ours, _) = taken_on(&world, "AA").await;
        taken_on(&world, "BB").await;

        let seen = clients::list(&world.db, &world.reach(&[ours.id])).await.unwrap();

        assert_eq!(seen, [ours]);
    }
}

#[tokio::test]
async fn the_process_itself_may_do_what_a_person_may() {
    for world in worlds().await {
        let system =
            |tenant| world.minter.scope(tenant, store::Projects::All, kernel::fact::Actor::System, store::Rights::ALL);
        let house = system(kernel::ids::TenantId::HOUSE);
        let new = NewClient {
            name: "Demo".into(),
            code: "DE".into(),
            locale: "en".into(),
            zone: "UTC".into(),
            ..NewClient::default()
        };

        let client = clients::create(&world.db, &house, house.permit().unwrap(), new, world.clock.now()).await.unwrap();

        let scope = system(client.id);
        let (project, _) = with_project(&world, &scope, "Demo").await;
        assert_eq!(projects::list(&world.db.view(&scope).await.unwrap()).await.unwrap(), [project]);
    }
}

#[tokio::test]
async fn an_archived_client_changes_no_more() {
    for world in worlds().await {
        let (_, scope) = taken_on(&world, "LS").await;
        let gone = clients::archive(&world.db, &scope, scope.permit().unwrap(), world.clock.now()).await.unwrap();
        assert_eq!(gone.stage(), Stage::Closed);

        let refused = clients::update(&world.db, &scope, scope.permit().unwrap(), Change::default()).await;

        assert!(matches!(refused, Err(Fault::Conflict(_))));
    }
}

#[tokio::test]
async fn a_project_is_born_with_a_queue_and_keeps_one() {
    for world in worlds().await {
        let (_, scope) = taken_on(&world, "LS").await;
        let (project, queue) = with_project(&world, &scope, "Zwroty").await;
        let mut tx = world.db.begin(&scope).await.unwrap();

        assert_eq!(queues::usual(&tx, project.id).await.unwrap(), queue);
        let last = queues::archive(&mut tx, scope.permit().unwrap(), queue.id, world.clock.now()).await;
        assert!(matches!(last, Err(Fault::Conflict(_))));
        let draft = queues::Draft {
            name: "Nadmiar".into(),
            overflow_to: Some(queue.id),
            languages: vec!["PL".into(), "uk".into()],
            routing: None,
        };
        let second =
            queues::create(&mut tx, scope.permit().unwrap(), project.id, draft, world.clock.now()).await.unwrap();
        assert_eq!(second.languages, ["pl", "uk"]);
        queues::archive(&mut tx, scope.permit().unwrap(), queue.id, world.clock.now()).await.unwrap();
        assert_eq!(queues::usual(&tx, project.id).await.unwrap().id, second.id);
    }
}

#[tokio::test]
async fn a_project_of_another_client_or_out_of_reach_is_missing() {
    for world in worlds().await {
        let ((ours, our_scope), (_, their_scope)) = (taken_on(&world, "AA").await, taken_on(&world, "BB").await);
        let (project, queue) = with_project(&world, &our_scope, "Zwroty").await;
        let (other, _) = with_project(&world, &our_scope, "Reklamacje").await;

        let mut tx = world.db.begin(&their_scope).await.unwrap();
        assert!(matches!(projects::find(&tx, project.id).await, Err(Fault::Missing { what: "project" })));
        assert!(matches!(queues::find(&tx, queue.id).await, Err(Fault::Missing { what: "queue" })));
        let change = projects::update(&mut tx, their_scope.permit().unwrap(), project.id, project_draft("x")).await;
        assert!(matches!(change, Err(Fault::Missing { what: "project" })));
        drop(tx);

        let narrow = world.db.view(&world.narrow(ours.id, project.id)).await.unwrap();
        assert_eq!(projects::list(&narrow).await.unwrap(), [project]);
        assert!(projects::find(&narrow, other.id).await.is_err());
    }
}
