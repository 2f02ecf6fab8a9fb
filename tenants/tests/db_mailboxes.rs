//! Mailboxes, their addresses, secrets and states.

mod support;

use chrono::Duration;
use kernel::{Clock, Fault};
use proptest::prelude::*;
use secrecy::ExposeSecret;
use support::{mailbox_draft, names, server, taken_on, with_project};
use tenants::clients;
use tenants::contact_points::{self, Address, ContactPoints};
use tenants::mailboxes::{self, Door, Kind, Mailbox, Position, State};
use world::{World, worlds};

async fn connected(world: &World, scope: &store::Scope, address: &str) -> Result<Mailbox, Fault> {
    let (_, queue) = with_project(world, scope, "Zwroty").await;
    let mut tx = world.db.begin(scope).await?;
    let made = mailboxes::create(&mut tx, scope.permit()?, mailbox_draft(&queue, address), world.clock.now()).await?;
    tx.commit().await?;
    Ok(made)
}

#[tokio::test]
async fn an_address_leads_to_its_mailbox_however_it_is_spelt() {
    for world in worlds().await {
        let (client, scope) = taken_on(&world, "LS").await;
        let mailbox = connected(&world, &scope, "Biuro@Żółw.example").await.unwrap();
        assert_eq!(mailbox.address.as_deref(), Some("biuro@xn--w-uga1v8h.example"));

        for spelling in ["BIURO@żółw.EXAMPLE", "biuro@xn--w-uga1v8h.example.", " biuro+zwrot-12@Żółw.example "] {
            let lead = contact_points::route(&world.db, spelling).await.unwrap().unwrap();
            assert_eq!((lead.tenant, lead.mailbox, lead.queue), (client.id, mailbox.id, mailbox.queue), "{spelling}");
        }
        assert_eq!(contact_points::route(&world.db, "biuro@zolw.example").await.unwrap(), None);
        assert_eq!(contact_points::route(&world.db, "form:biuro").await.unwrap(), None);
    }
}

#[tokio::test]
async fn nothing_leads_to_a_client_that_is_no_longer_served() {
    for world in worlds().await {
        let (_, scope) = taken_on(&world, "LS").await;
        connected(&world, &scope, "pomoc@lesnasowa.example").await.unwrap();

        clients::archive(&world.db, &scope, scope.permit().unwrap(), world.clock.now()).await.unwrap();

        let lead = contact_points::route(&world.db, "pomoc@lesnasowa.example").await.unwrap();
        assert_eq!(lead, None);
        assert_eq!(mailboxes::watched(&world.db).await.unwrap(), []);
    }
}

#[tokio::test]
async fn an_address_of_anybody_is_taken_and_nothing_says_whose() {
    for world in worlds().await {
        let ((_, ours), (_, theirs)) = (taken_on(&world, "AA").await, taken_on(&world, "BB").await);
        connected(&world, &ours, "sklep@example.com").await.unwrap();

        let own = connected(&world, &ours, "SKLEP@example.com").await.unwrap_err().to_string();
        let other = connected(&world, &theirs, "sklep@EXAMPLE.com").await.unwrap_err();

        assert!(names(&other, "address", "TAKEN"));
        assert_eq!(own, other.to_string());
        let view = world.db.view(&theirs).await.unwrap();
        assert!(mailboxes::list(&view).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn of_two_who_take_an_address_at_once_one_has_it() {
    for world in worlds().await {
        let ((_, ours), (_, theirs)) = (taken_on(&world, "AA").await, taken_on(&world, "BB").await);

        let (one, two) =
            tokio::join!(connected(&world, &ours, "x@example.com"), connected(&world, &theirs, "x@example.com"));

        assert_eq!([&one, &two].iter().filter(|made| made.is_ok()).count(), 1, "{one:?} {two:?}");
        assert!(contact_points::route(&world.db, "x@example.com").await.unwrap().is_some());
    }
}

#[tokio::test]
async fn a_given_up_address_is_free_again() {
    for world in worlds().await {
        let ((_, ours), (client, theirs)) = (taken_on(&world, "AA").await, taken_on(&world, "BB").await);
        let points = ContactPoints::new(world.db.clone());
        let mailbox = connected(&world, &ours, "x@example.com").await.unwrap();
        points.route("x@example.com").await.unwrap().unwrap();
        let mut tx = world.db.begin(&ours).await.unwrap();
        mailboxes::archive(&mut tx, ours.permit().unwrap(), mailbox.id, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();

        connected(&world, &theirs, "x@example.com").await.unwrap();

        points.forget();
        assert_eq!(points.route("x@example.com").await.unwrap().unwrap().tenant, client.id);
    }
}

#[tokio::test]
async fn a_secret_is_stored_sealed_and_stays_when_none_is_given() {
    for world in worlds().await {
        let (_, scope) = taken_on(&world, "LS").await;
        let mailbox = connected(&world, &scope, "x@example.com").await.unwrap();
        assert!(mailbox.imap.as_ref().unwrap().has_secret);
        let (_, queue) = with_project(&world, &scope, "Inny").await;
        let mut draft = mailbox_draft(&queue, "y@example.com");
        draft.imap = Some(server(None));
        draft.smtp = Some(server(Some("Nowe-hasło")));

        let mut tx = world.db.begin(&scope).await.unwrap();
        let after =
            mailboxes::update(&mut tx, scope.permit().unwrap(), mailbox.id, draft, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();

        assert_eq!((after.revision, after.project), (2, queue.project));
        let view = world.db.view(&scope).await.unwrap();
        let read = |door| mailboxes::secret(&world.db, &view, mailbox.id, door);
        assert_eq!(read(Door::Imap).await.unwrap().unwrap().expose_secret(), "Tajne-hasło");
        assert_eq!(read(Door::Smtp).await.unwrap().unwrap().expose_secret(), "Nowe-hasło");
        assert!(contact_points::route(&world.db, "x@example.com").await.unwrap().is_none());
        if let store::Place::File(path) = &world.place {
            let wal = std::fs::read(path.with_extension("db-wal")).unwrap_or_default();
            let bytes = [std::fs::read(path).unwrap(), wal].concat();
            let holds = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
            assert!(holds(b"mail.example.com"), "the rows are in these files");
            assert!(!holds("Tajne-hasło".as_bytes()) && !holds("Nowe-hasło".as_bytes()));
        }
    }
}

#[tokio::test]
async fn every_problem_of_a_mailbox_is_named_at_once() {
    for world in worlds().await {
        let (_, scope) = taken_on(&world, "LS").await;
        let (_, queue) = with_project(&world, &scope, "Zwroty").await;
        let mut draft = mailbox_draft(&queue, "nobody");
        let mut bad = server(None);
        bad.host = "a b".into();
        bad.port = 0;
        draft.imap = Some(bad);
        draft.name = " ".into();
        let mut tx = world.db.begin(&scope).await.unwrap();

        let fault = mailboxes::create(&mut tx, scope.permit().unwrap(), draft, world.clock.now()).await.unwrap_err();

        let expected = [
            ("name", "REQUIRED"),
            ("address", "NOT_AN_ADDRESS"),
            ("incoming.host", "OUT_OF_RANGE"),
            ("incoming.port", "OUT_OF_RANGE"),
            ("incoming.secret", "REQUIRED"),
        ];
        for (field, reason) in expected {
            assert!(names(&fault, field, reason), "{field} {fault}");
        }
    }
}

#[tokio::test]
async fn a_form_has_a_key_that_leads_to_it() {
    for world in worlds().await {
        let (client, scope) = taken_on(&world, "LS").await;
        let (_, queue) = with_project(&world, &scope, "Zwroty").await;
        let mut draft = mailbox_draft(&queue, "unused@example.com");
        (draft.kind, draft.address, draft.imap, draft.smtp) = (Kind::Form, None, None, None);
        let mut tx = world.db.begin(&scope).await.unwrap();
        let form = mailboxes::create(&mut tx, scope.permit().unwrap(), draft, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();

        let lead = contact_points::form(&world.db, form.form_key.as_deref().unwrap()).await.unwrap().unwrap();

        assert_eq!((lead.tenant, lead.mailbox), (client.id, form.id));
        assert_eq!(contact_points::form(&world.db, "guess").await.unwrap(), None);
    }
}

#[tokio::test]
async fn a_position_never_goes_back_within_a_generation() {
    for world in worlds().await {
        let (_, scope) = taken_on(&world, "LS").await;
        let id = connected(&world, &scope, "x@example.com").await.unwrap().id;
        let tx = world.db.begin(&scope).await.unwrap();
        let now = world.clock.now();
        let to = |uid_validity, last_uid| Position { uid_validity, last_uid, floor_uid: 3, floor_at: Some(now) };

        mailboxes::advance(&tx, id, to(7, 90), now).await.unwrap();
        mailboxes::advance(&tx, id, to(7, 40), now).await.unwrap();
        assert_eq!(mailboxes::position(&tx, id).await.unwrap(), to(7, 90));

        mailboxes::advance(&tx, id, to(8, 4), now).await.unwrap();
        assert_eq!(mailboxes::position(&tx, id).await.unwrap(), to(8, 4));
    }
}

#[tokio::test]
async fn a_state_lasts_since_it_changed_and_paused_stays_paused() {
    for world in worlds().await {
        let (_, scope) = taken_on(&world, "LS").await;
        let id = connected(&world, &scope, "x@example.com").await.unwrap().id;
        let mut tx = world.db.begin(&scope).await.unwrap();
        let start = world.clock.now();
        let later = start + Duration::minutes(5);

        mailboxes::note_state(&tx, id, State::Backoff, Some("timed out"), start).await.unwrap();
        mailboxes::note_state(&tx, id, State::Backoff, Some("refused"), later).await.unwrap();
        let failing = mailboxes::find(&tx, id).await.unwrap();
        assert_eq!((failing.state_since, failing.state_reason.as_deref()), (start, Some("refused")));

        mailboxes::pause(&mut tx, scope.permit().unwrap(), id, later).await.unwrap();
        mailboxes::note_state(&tx, id, State::Idle, None, later).await.unwrap();
        assert_eq!(mailboxes::find(&tx, id).await.unwrap().state, State::Paused);
        let resumed = mailboxes::resume(&mut tx, scope.permit().unwrap(), id, later).await.unwrap();
        assert_eq!((resumed.state, resumed.revision), (State::New, 3));
    }
}

#[tokio::test]
async fn watchers_hear_of_every_mailbox_that_is_on() {
    for world in worlds().await {
        let ((ours, one), (_, two)) = (taken_on(&world, "AA").await, taken_on(&world, "BB").await);
        let kept = connected(&world, &one, "x@example.com").await.unwrap();
        let paused = connected(&world, &two, "y@example.com").await.unwrap();
        let mut tx = world.db.begin(&two).await.unwrap();
        mailboxes::pause(&mut tx, two.permit().unwrap(), paused.id, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();

        let all = mailboxes::watched(&world.db).await.unwrap();

        assert_eq!(all.iter().map(|w| (w.tenant, w.mailbox, w.revision)).collect::<Vec<_>>(), [(ours.id, kept.id, 1)]);
    }
}

#[tokio::test]
async fn a_mailbox_of_another_client_is_missing() {
    for world in worlds().await {
        let ((_, ours), (_, theirs)) = (taken_on(&world, "AA").await, taken_on(&world, "BB").await);
        let mailbox = connected(&world, &ours, "x@example.com").await.unwrap();
        let mut tx = world.db.begin(&theirs).await.unwrap();

        assert!(matches!(mailboxes::find(&tx, mailbox.id).await, Err(Fault::Missing { what: "mailbox" })));
        let pause = mailboxes::pause(&mut tx, theirs.permit().unwrap(), mailbox.id, world.clock.now()).await;
        assert!(matches!(pause, Err(Fault::Missing { what: "mailbox" })));
        let note = mailboxes::note_state(&tx, mailbox.id, State::Idle, None, world.clock.now()).await;
        assert!(matches!(note, Err(Fault::Missing { what: "mailbox" })));
        assert!(mailboxes::secret(&world.db, &tx, mailbox.id, Door::Imap).await.is_err());
    }
}

proptest! {
    #[test]
    fn reading_an_address_twice_changes_nothing(text in "[A-Za-z0-9.+_żŻÓİß-]{1,20}@[A-Za-z0-9żŻß-]{1,12}(\\.[a-zA-Zл]{2,6}){0,2}\\.?") {
        if let Some(once) = Address::read(&text) {
            let twice = Address::read(once.as_str()).unwrap();
            prop_assert_eq!(&twice, &once);
            let domain = once.as_str().rsplit_once('@').unwrap().1;
            prop_assert!(domain.is_ascii() && domain == domain.to_ascii_lowercase());
        }
    }

    #[test]
    fn case_does_not_matter(local in "[a-z0-9][a-z0-9.+_-]{0,10}[a-z0-9]", domain in "[a-z][a-z0-9]{0,8}\\.[a-z]{2,4}") {
        let (low, high) = (format!("{local}@{domain}"), format!(" {}@{} ", local.to_uppercase(), domain.to_uppercase()));
        prop_assert_eq!(Address::read(&low), Address::read(&high));
    }

    #[test]
    fn no_text_breaks_reading(text in "\\PC{0,40}") {
        if let Some(read) = Address::read(&text) {
            prop_assert_eq!(read.as_str().matches('@').count(), 1);
        }
    }
}

#[test]
fn what_is_no_address_is_refused() {
    for text in [
        "",
        "@",
        "a@",
        "@b.pl",
        "a b@c.pl",
        "a@b@c.pl",
        ".a@b.pl",
        "a..b@c.pl",
        "a@-b..pl",
        "a@b_c.pl",
        "a@b.pl\r\nBcc: x@y.pl",
        "form:abc",
    ] {
        assert_eq!(Address::read(text), None, "{text}");
    }
}
