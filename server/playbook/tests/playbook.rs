//! Macros and outcomes as they are kept.

use kernel::fact::{PendingReason, Priority};
use kernel::ids::ProjectId;
use kernel::{Clock, Fault};
use playbook::dispositions;
use playbook::macros::{self, Draft, Effect};
use playbook::render::Words;
use world::worlds;

fn draft(shortcut: &str) -> Draft {
    Draft {
        name: "Zwrot 14 dni".into(),
        shortcut: shortcut.into(),
        language: "pl".into(),
        body: "Dzień dobry {{customer.name}},\n{{agent.alias}}".into(),
        effects: vec![Effect::AddTag { tag: "zwrot".into() }, Effect::SetPriority { priority: Priority::High }],
        ..Draft::default()
    }
}

fn named(name: &str) -> dispositions::Draft {
    dispositions::Draft { name: name.into(), ..dispositions::Draft::default() }
}

fn names(fault: &Fault, field: &str, reason: &str) -> bool {
    matches!(fault, Fault::Invalid(all) if all.iter().any(|p| p.field == field && p.reason == reason))
}

#[tokio::test]
async fn a_preview_shows_the_text_and_all_that_will_happen() {
    for world in worlds().await {
        let scope = world.tenant();
        let mut tx = world.db.begin(&scope).await.unwrap();
        let made =
            macros::create(&mut tx, scope.permit().unwrap(), draft("/Zwrot-14"), world.clock.now()).await.unwrap();
        macros::used(&tx, made.id).await.unwrap();

        let found = macros::find(&tx, made.id).await.unwrap();
        let preview = found.preview(&Words { customer_name: "Olena".into(), ..Words::default() });

        assert_eq!((found.shortcut.as_str(), found.used), ("zwrot-14", 1));
        assert_eq!((preview.text.as_str(), preview.effects), ("Dzień dobry Olena,\n", draft("x").effects));
        assert_eq!(preview.missing.iter().map(ToString::to_string).collect::<Vec<_>>(), ["agent.alias"]);
    }
}

#[tokio::test]
async fn a_shortcut_names_one_living_macro() {
    for world in worlds().await {
        let scope = world.tenant();
        let may = || scope.permit().unwrap();
        let now = world.clock.now();
        let mut tx = world.db.begin(&scope).await.unwrap();
        let made = macros::create(&mut tx, may(), draft("zwrot"), now).await.unwrap();
        let twin = macros::create(&mut tx, may(), draft("ZWROT"), now).await.unwrap_err();
        assert!(names(&twin, "shortcut", "TAKEN"));
        macros::update(&mut tx, may(), made.id, draft("zwrot"), now).await.unwrap();

        macros::archive(&mut tx, may(), made.id, now).await.unwrap();

        macros::create(&mut tx, may(), draft("zwrot"), now).await.unwrap();
        assert_eq!(macros::count(&tx).await.unwrap(), 1);
        assert!(matches!(macros::find(&tx, made.id).await, Err(Fault::Missing { what: "macro" })));
    }
}

#[tokio::test]
async fn of_two_who_take_a_shortcut_at_once_one_has_it() {
    for world in worlds().await {
        let scope = world.tenant();
        let make = async || {
            let mut tx = world.db.begin(&scope).await?;
            macros::create(&mut tx, scope.permit()?, draft("zwrot"), world.clock.now()).await?;
            tx.commit().await
        };

        let (one, two) = tokio::join!(make(), make());

        let refused = [one, two].into_iter().filter_map(Result::err).collect::<Vec<_>>();
        assert!(refused.len() == 1 && names(&refused[0], "shortcut", "TAKEN"), "{refused:?}");
    }
}

#[tokio::test]
async fn every_problem_of_a_macro_is_named() {
    for world in worlds().await {
        let scope = world.tenant();
        let mut tx = world.db.begin(&scope).await.unwrap();
        let bad = Draft {
            shortcut: "two words".into(),
            body: "{{customer.nam}}".into(),
            effects: vec![
                Effect::SetPending { reason: PendingReason::Customer },
                Effect::Resolve { outcome: Some(world.ids.next()) },
            ],
            ..Draft::default()
        };

        let fault = macros::create(&mut tx, scope.permit().unwrap(), bad, world.clock.now()).await.unwrap_err();

        let expected = [
            ("name", "REQUIRED"),
            ("shortcut", "NOT_A_SHORTCUT"),
            ("body.customer.nam", "UNKNOWN"),
            ("language", "UNKNOWN"),
            ("effects", "ONE_ENDING"),
            ("effects[1].value", "UNKNOWN"),
        ];
        for (field, reason) in expected {
            assert!(names(&fault, field, reason), "{field} {fault}");
        }
    }
}

#[tokio::test]
async fn macros_and_outcomes_of_another_client_are_missing() {
    for world in worlds().await {
        let (ours, theirs) = (world.tenant(), world.tenant());
        let mut tx = world.db.begin(&ours).await.unwrap();
        let made = macros::create(&mut tx, ours.permit().unwrap(), draft("zwrot"), world.clock.now()).await.unwrap();
        let outcome = dispositions::create(&mut tx, ours.permit().unwrap(), named("Zwrot")).await.unwrap();
        tx.commit().await.unwrap();

        let mut tx = world.db.begin(&theirs).await.unwrap();
        assert!(macros::list(&tx).await.unwrap().is_empty());
        assert!(matches!(macros::find(&tx, made.id).await, Err(Fault::Missing { .. })));
        assert!(matches!(macros::used(&tx, made.id).await, Err(Fault::Missing { .. })));
        let change = macros::update(&mut tx, theirs.permit().unwrap(), made.id, draft("x"), world.clock.now()).await;
        assert!(matches!(change, Err(Fault::Missing { .. })));
        assert!(matches!(dispositions::find(&tx, outcome.id).await, Err(Fault::Missing { .. })));
    }
}

#[tokio::test]
async fn a_macro_of_a_project_out_of_reach_is_missing() {
    for world in worlds().await {
        let scope = world.tenant();
        let (mine, other): (ProjectId, ProjectId) = (world.ids.next(), world.ids.next());
        let mut tx = world.db.begin(&scope).await.unwrap();
        for (shortcut, project) in [("a", Some(mine)), ("b", Some(other)), ("c", None)] {
            let draft = Draft { project, ..draft(shortcut) };
            macros::create(&mut tx, scope.permit().unwrap(), draft, world.clock.now()).await.unwrap();
        }
        tx.commit().await.unwrap();

        let view = world.db.view(&world.narrow(scope.tenant(), mine)).await.unwrap();

        let seen: Vec<_> = macros::list(&view).await.unwrap().into_iter().map(|found| found.shortcut).collect();
        assert_eq!(seen, ["a", "c"]);
    }
}

#[tokio::test]
async fn digits_choose_outcomes_in_their_order() {
    for world in worlds().await {
        let scope = world.tenant();
        let may = || scope.permit().unwrap();
        let mut tx = world.db.begin(&scope).await.unwrap();
        let mut made = Vec::new();
        for name in ["Zwrot", "Reklamacja", "Pytanie"] {
            made.push(dispositions::create(&mut tx, may(), named(name)).await.unwrap());
        }
        let child = dispositions::Draft { parent: Some(made[0].id), ..named("Zwrot częściowy") };
        dispositions::create(&mut tx, may(), child).await.unwrap();

        dispositions::arrange(&mut tx, may(), &[made[2].id, made[0].id]).await.unwrap();
        dispositions::offer(&mut tx, may(), made[0].id, false, world.clock.now()).await.unwrap();

        let keys = dispositions::by_digit(&tx, world.ids.next()).await.unwrap();
        assert_eq!(keys.iter().map(|found| found.name.as_str()).collect::<Vec<_>>(), ["Pytanie", "Reklamacja"]);
        assert!(!dispositions::find(&tx, made[0].id).await.unwrap().active);
        assert_eq!(dispositions::count(&tx).await.unwrap(), 3);
    }
}
