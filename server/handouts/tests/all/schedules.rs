//! Who is written to, when, and how often.

use chrono::Duration;
use handouts::schedules::{
    self, Cadence, Rhythm, Schedule, SendingState, State, Wish, approve, change, due, find, next, settle, several,
    steer, take,
};
use handouts::{Step, Subject};
use kernel::ids::PersonId;
use kernel::{Clock, Fault};
use paper::{Format, Language};
use store::Scope;
use world::{World, worlds};

fn wish(addresses: &[&str]) -> Wish {
    Wish {
        subject: Subject::Month,
        format: Format::Pdf,
        language: Language::Polish,
        rhythm: Rhythm { cadence: Cadence::Daily, day: 1, hour: 7, zone: chrono_tz::Europe::Warsaw },
        addresses: addresses.iter().map(|&one| one.to_owned()).collect(),
        money: false,
        approves: false,
    }
}

async fn taken(world: &World, scope: &Scope, wish: Wish, people: &[(String, PersonId)]) -> Result<Schedule, Fault> {
    let mut tx = world.db.begin(scope).await?;
    let made = take(&mut tx, scope.permit()?, wish, people, world.clock.now()).await?;
    tx.commit().await?;
    Ok(made)
}

async fn fired(world: &World) -> usize {
    due(&world.db, |tenant| world.scope(tenant), world.clock.now()).await.unwrap()
}

async fn steered(world: &World, scope: &Scope, schedule: &Schedule, to: State) -> Result<Schedule, Fault> {
    let mut tx = world.db.begin(scope).await?;
    let done = steer(&mut tx, scope.permit()?, schedule.id, to, world.clock.now()).await?;
    tx.commit().await?;
    Ok(done)
}

#[tokio::test]
async fn each_due_instant_makes_one_sending_for_each_recipient() {
    for world in worlds().await {
        let scope = world.tenant();
        let people = vec![("jan@ls.example".to_owned(), world.ids.next())];
        let mut wish = wish(&["Jan@ls.example", "biuro@ksiegowi.example"]);
        wish.approves = true;
        let made = taken(&world, &scope, wish, &people).await.unwrap();
        assert_eq!((made.state, made.next), (State::Active, Some("2026-11-24T06:00:00Z".parse().unwrap())));
        assert_eq!(next(&world.db).await.unwrap(), made.next);
        assert_eq!(fired(&world).await, 0, "it is not due yet");

        world.clock.set("2026-11-24T06:00:00Z".parse().unwrap());
        assert_eq!((fired(&world).await, fired(&world).await), (1, 0));

        let view = world.db.view(&scope).await.unwrap();
        let sent = several(&view, &[made.id]).await.unwrap();
        assert_eq!(sent.len(), 2);
        assert!(sent.iter().all(|one| one.state == SendingState::Waiting && Some(one.due) == made.next));
        assert_eq!(sent.iter().filter(|one| one.person.is_some()).count(), 1);
        drop(view);
        // Three days without a process: the last of them is told, the others are not.
        world.clock.advance(Duration::days(3));
        assert_eq!(fired(&world).await, 1);
        let view = world.db.view(&scope).await.unwrap();
        let sent = several(&view, &[made.id]).await.unwrap();
        assert_eq!(sent.len(), 4);
        assert_eq!(sent[0].due, world.clock.now());
        assert_eq!(find(&view, made.id).await.unwrap().next, Some(world.clock.now() + Duration::days(1)));
    }
}

#[tokio::test]
async fn an_address_of_somebody_else_waits_for_the_clients_administrator() {
    for world in worlds().await {
        let scope = world.tenant();
        let made = taken(&world, &scope, wish(&["obcy@ksiegowi.example"]), &[]).await.unwrap();
        assert_eq!((made.state, made.next), (State::Waiting, None));
        world.clock.advance(Duration::days(2));
        assert_eq!(fired(&world).await, 0);
        assert!(steered(&world, &scope, &made, State::Active).await.is_err(), "nobody goes round the approval");

        let mut tx = world.db.begin(&scope).await.unwrap();
        let now = world.clock.now();
        let approved = approve(&mut tx, scope.permit().unwrap(), made.id, now).await.unwrap();
        let again = approve(&mut tx, scope.permit().unwrap(), made.id, now).await;
        tx.commit().await.unwrap();

        assert_eq!(approved.state, State::Active);
        assert!(matches!(again, Err(Fault::Conflict(_))));
    }
}

#[tokio::test]
async fn a_paused_schedule_is_silent_and_an_ended_one_stays_so() {
    for world in worlds().await {
        let scope = world.tenant();
        let mut wish = wish(&["a@b.example"]);
        wish.approves = true;
        let made = taken(&world, &scope, wish, &[]).await.unwrap();
        assert_eq!(steered(&world, &scope, &made, State::Paused).await.unwrap().next, None);
        world.clock.advance(Duration::days(2));
        assert_eq!(fired(&world).await, 0);

        let back = steered(&world, &scope, &made, State::Active).await.unwrap();
        assert!(back.next > Some(world.clock.now()), "what was missed meanwhile is not sent");
        steered(&world, &scope, &made, State::Ended).await.unwrap();
        for to in [State::Active, State::Paused, State::Ended, State::Waiting] {
            assert!(matches!(steered(&world, &scope, &made, to).await, Err(Fault::Conflict(_))), "{to:?}");
        }
    }
}

#[tokio::test]
async fn what_was_sent_is_never_open_again() {
    for world in worlds().await {
        let scope = world.tenant();
        let mut wish = wish(&["a@b.example"]);
        wish.approves = true;
        let made = taken(&world, &scope, wish, &[]).await.unwrap();
        world.clock.advance(Duration::days(1));
        fired(&world).await;
        let one = several(&world.db.view(&scope).await.unwrap(), &[made.id]).await.unwrap().remove(0);

        let tx = world.db.begin(&scope).await.unwrap();
        settle(&tx, one.id, world.clock.now()).await.unwrap();
        schedules::settle_failed(&tx, one.id, (true, "too late"), world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();

        let view = world.db.view(&scope).await.unwrap();
        let after = schedules::sending(&view, one.id).await.unwrap();
        assert_eq!((after.state, after.reason), (SendingState::Sent, None));
    }
}

#[tokio::test]
async fn a_wish_that_cannot_be_is_refused_by_every_field() {
    let world = World::on_sqlite().await;
    let scope = world.tenant();
    let mut wrong = wish(&["a@b.example", "A@B.example", "no address", "x@y.example\r\nBcc: z@z.example"]);
    wrong.rhythm = Rhythm { cadence: Cadence::Monthly, day: 31, hour: 24, ..wrong.rhythm };
    wrong.subject =
        Subject::Figures { by: Step::Day, by_project: false, by_channel: false, kpis: vec!["nonsense".into()] };

    let Err(Fault::Invalid(found)) = taken(&world, &scope, wrong, &[]).await else { panic!("it was taken") };

    let fields: Vec<&str> = found.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(fields, ["day", "hour", "kpis[0]", "addresses[1]", "addresses[2]", "addresses[3]"]);
    let many: Vec<String> = (0..21).map(|n| format!("a{n}@b.example")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    assert!(taken(&world, &scope, wish(&many), &[]).await.is_err());
    assert!(taken(&world, &scope, wish(&[]), &[]).await.is_err());
}

#[tokio::test]
async fn a_schedule_of_another_tenant_is_missing() {
    for world in worlds().await {
        let (ours, theirs) = (world.tenant(), world.tenant());
        let made = taken(&world, &ours, wish(&["a@b.example"]), &[]).await.unwrap();

        assert!(matches!(steered(&world, &theirs, &made, State::Ended).await, Err(Fault::Missing { .. })));
        assert!(schedules::list(&world.db.view(&theirs).await.unwrap()).await.unwrap().is_empty());
    }
}

async fn changed(world: &World, scope: &Scope, schedule: &Schedule, wish: Wish) -> Result<Schedule, Fault> {
    let mut tx = world.db.begin(scope).await?;
    let done = change(&mut tx, scope.permit()?, (schedule.id, wish), &[], world.clock.now()).await?;
    tx.commit().await?;
    Ok(done)
}

#[tokio::test]
async fn a_changed_schedule_keeps_what_was_approved_and_waits_for_what_was_not() {
    for world in worlds().await {
        let scope = world.tenant();
        let yes = |addresses: &[&str]| Wish { approves: true, ..wish(addresses) };
        let made = taken(&world, &scope, yes(&["a@b.example"]), &[]).await.unwrap();

        let later = Rhythm { cadence: Cadence::Weekly, day: 3, hour: 9, zone: chrono_tz::Europe::Warsaw };
        let weekly = Wish { rhythm: later, format: Format::Csv, ..wish(&["a@b.example"]) };
        let same = changed(&world, &scope, &made, weekly).await.unwrap();
        assert_eq!((same.state, same.next), (State::Active, Some("2026-11-25T08:00:00Z".parse().unwrap())));
        assert_eq!(find(&world.db.view(&scope).await.unwrap(), made.id).await.unwrap(), same);

        let paused = steered(&world, &scope, &same, State::Paused).await.unwrap();
        assert_eq!(changed(&world, &scope, &paused, wish(&["a@b.example"])).await.unwrap().state, State::Paused);
        let more = changed(&world, &scope, &paused, wish(&["a@b.example", "c@d.example"])).await.unwrap();
        assert_eq!((more.state, more.next), (State::Waiting, None));
        let still = changed(&world, &scope, &more, wish(&["c@d.example"])).await.unwrap();
        assert_eq!(still.state, State::Waiting, "what waited was not approved");
        assert!(matches!(changed(&world, &scope, &still, wish(&[])).await, Err(Fault::Invalid(_))));
        assert!(matches!(
            changed(&world, &world.tenant(), &still, wish(&["a@b.example"])).await,
            Err(Fault::Missing { .. })
        ));

        steered(&world, &scope, &still, State::Ended).await.unwrap();
        assert!(matches!(changed(&world, &scope, &still, yes(&["a@b.example"])).await, Err(Fault::Conflict(_))));
    }
}
