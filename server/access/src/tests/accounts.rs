//! People, and what is written down when they change.

use chrono::Duration;
use kernel::Fault;
use kernel::action::{EditPeople, ReadPeople};
use kernel::ids::{PersonId, TenantId};

use super::house::{PASSWORD, houses};
use super::register;
use crate::{NewPerson, PeoplePage, PersonChange, Preferences, Role};

fn new_person(email: &str, roles: &[Role]) -> NewPerson {
    let (name, alias, locale) = ("Ola Nowak".into(), "Ola".into(), "pl".into());
    NewPerson { email: email.into(), name, alias, locale, roles: roles.to_vec() }
}

#[tokio::test]
async fn an_invitation_is_a_job_that_carries_an_id_and_no_token() {
    for house in houses().await {
        let ola = house.invited(house.lumen, "ola@lumen.example", &[Role::ClientViewer]).await;

        assert_eq!(house.jobs().await, [("access.send_invitation".into(), ola.0)]);
        let addressee = house.access.addressee(ola).await.unwrap();
        assert_eq!((addressee.email.as_str(), addressee.locale.as_str()), ("ola@lumen.example", "pl"));
    }
}

#[tokio::test]
async fn every_problem_of_a_new_person_is_named() {
    for house in houses().await {
        let scope = house.rule(house.lumen);
        let new = NewPerson {
            email: "ola@@lumen".into(),
            name: " ".into(),
            alias: "O\r\nBcc: x@y.z".into(),
            locale: "xx".into(),
            roles: vec![Role::Agent],
        };

        let refused = house.access.invite(&scope, scope.permit().unwrap(), &new, house.now()).await;

        let Err(Fault::Invalid(problems)) = refused else { panic!("{refused:?}") };
        let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(fields, ["email", "name", "alias", "locale", "roles"]);
    }
}

#[tokio::test]
async fn an_address_belongs_to_one_person_of_all_tenants() {
    for house in houses().await {
        house.invited(house.lumen, "ola@lumen.example", &[Role::ClientViewer]).await;
        let scope = house.rule(house.gepur);

        let new = new_person("OLA@lumen.example", &[Role::ClientViewer]);
        let taken = house.access.invite(&scope, scope.permit().unwrap(), &new, house.now()).await;
        assert!(matches!(taken, Err(Fault::Invalid(_))), "{taken:?}");
        let jan = house.invited(house.gepur, "jan@gepur.example", &[]).await;
        let change = PersonChange { email: Some("ola@lumen.example".into()), ..PersonChange::default() };
        let taken = house.access.change_person(&scope, scope.permit().unwrap(), jan, &change, house.now()).await;
        assert!(matches!(taken, Err(Fault::Invalid(_))), "{taken:?}");
    }
}

#[tokio::test]
async fn a_person_of_another_tenant_is_missing_for_every_change() {
    for house in houses().await {
        let admin = house.joined(house.gepur, "admin@gepur.example", &[Role::ClientAdmin]).await;
        let (_, viewer) = house.signed_in("admin@gepur.example").await;
        let ours = house.access.scope(&viewer, house.gepur, house.now()).await.unwrap();
        let (now, access) = (house.now(), &house.access);
        let staff = house.joined(TenantId::HOUSE, "jan@bpo.example", &[Role::Agent]).await;
        let theirs = house.joined(house.lumen, "ola@lumen.example", &[Role::ClientViewer]).await;

        for stranger in [staff, theirs, house.world.ids.next::<PersonId>()] {
            let may = || ours.permit::<EditPeople>().unwrap();
            let change = PersonChange { name: Some("X".into()), ..PersonChange::default() };
            let answers = [
                access.change_person(&ours, may(), stranger, &change, now).await,
                access.deactivate(&ours, may(), stranger, now).await,
                access.reactivate(&ours, may(), stranger).await,
                access.end_sessions(&ours, may(), stranger, now).await.map(|_| ()),
                access.forget_second_factor(&ours, may(), stranger, now).await,
                access.invite_again(&ours, may(), stranger, now).await,
                access.grant(&ours, may(), stranger, Role::ClientViewer, now).await,
                access.withdraw(&ours, may(), stranger, Role::ClientViewer).await,
                access.person(&ours, ours.permit::<ReadPeople>().unwrap(), stranger).await.map(|_| ()),
            ];
            for (place, answer) in answers.iter().enumerate() {
                assert!(matches!(answer, Err(Fault::Missing { what: "person" })), "{place}: {answer:?}");
            }
        }
        assert!(access.person(&ours, ours.permit().unwrap(), admin).await.is_ok());
    }
}

#[tokio::test]
async fn roles_fit_the_employer_and_the_tenant() {
    for house in houses().await {
        let ola = house.joined(house.lumen, "ola@lumen.example", &[Role::ClientAdmin]).await;
        let jan = house.joined(TenantId::HOUSE, "jan@bpo.example", &[Role::Agent]).await;
        let lumen = house.rule(house.lumen);

        for (person, role) in [(ola, Role::Agent), (ola, Role::Admin), (jan, Role::ClientAdmin), (jan, Role::Admin)] {
            let refused = house.access.grant(&lumen, lumen.permit().unwrap(), person, role, house.now()).await;
            assert!(matches!(refused, Err(Fault::Invalid(_))), "{role:?}: {refused:?}");
        }
        house.access.grant(&lumen, lumen.permit().unwrap(), jan, Role::ProjectLead, house.now()).await.unwrap();
        let twice = house.access.grant(&lumen, lumen.permit().unwrap(), jan, Role::ProjectLead, house.now()).await;
        assert!(matches!(twice, Err(Fault::Conflict(_))));
    }
}

#[tokio::test]
async fn deactivating_ends_sessions_at_once_and_takes_the_links_away() {
    for house in houses().await {
        let ola = house.joined(house.lumen, "ola@lumen.example", &[Role::ClientViewer]).await;
        let (token, viewer) = house.signed_in("ola@lumen.example").await;
        let link = house.access.mint_invitation(ola, crate::Purpose::Reset, house.now()).await.unwrap();
        let scope = house.rule(house.lumen);

        house.access.deactivate(&scope, scope.permit().unwrap(), ola, house.now()).await.unwrap();

        assert!(house.access.who(&token, house.now()).await.is_err());
        assert!(house.access.scope(&viewer, house.lumen, house.now()).await.is_err());
        assert!(house.access.accept(&link.token, "dwa czerwone rowery", house.now()).await.is_err());
        assert!(house.access.mint_invitation(ola, crate::Purpose::Reset, house.now()).await.is_err());
        let twice = house.access.deactivate(&scope, scope.permit().unwrap(), ola, house.now()).await;
        assert!(matches!(twice, Err(Fault::Conflict(_))));
        house.access.reactivate(&scope, scope.permit().unwrap(), ola).await.unwrap();
        assert!(house.try_in("ola@lumen.example", PASSWORD).await.is_ok());
    }
}

#[tokio::test]
async fn the_last_admin_stays() {
    for house in houses().await {
        let scope = house.rule(TenantId::HOUSE);
        let may = || scope.permit::<EditPeople>().unwrap();
        let one = house.joined(TenantId::HOUSE, "one@bpo.example", &[Role::Admin]).await;
        let two = house.joined(TenantId::HOUSE, "two@bpo.example", &[Role::Admin]).await;

        house.access.deactivate(&scope, may(), one, house.now()).await.unwrap();

        assert!(matches!(house.access.deactivate(&scope, may(), two, house.now()).await, Err(Fault::Conflict(_))));
        assert!(matches!(house.access.withdraw(&scope, may(), two, Role::Admin).await, Err(Fault::Conflict(_))));
        assert!(house.try_in("two@bpo.example", PASSWORD).await.is_ok());
    }
}

#[tokio::test]
async fn of_two_admins_who_remove_each_other_at_the_same_time_one_stays() {
    for house in houses().await {
        let one = house.joined(TenantId::HOUSE, "one@bpo.example", &[Role::Admin]).await;
        let two = house.joined(TenantId::HOUSE, "two@bpo.example", &[Role::Admin]).await;
        let scope = house.rule(TenantId::HOUSE);

        let (a, b) = tokio::join!(
            house.access.withdraw(&scope, scope.permit().unwrap(), one, Role::Admin),
            house.access.withdraw(&scope, scope.permit().unwrap(), two, Role::Admin),
        );

        assert_eq!(usize::from(a.is_ok()) + usize::from(b.is_ok()), 1, "{a:?} {b:?}");
    }
}

#[tokio::test]
async fn administrative_changes_stand_in_the_audit_log_of_their_tenant_without_names() {
    for house in houses().await {
        let admin = house.staff("admin@bpo.example", &[Role::Admin]).await;
        let scope = house.access.scope(&admin, house.lumen, house.now()).await.unwrap();
        let may = || scope.permit::<EditPeople>().unwrap();
        let new = new_person("ola@lumen.example", &[Role::ClientViewer]);

        let ola = house.access.invite(&scope, may(), &new, house.now()).await.unwrap();
        house.access.grant(&scope, may(), ola, Role::ClientAgent, house.now()).await.unwrap();
        house.access.withdraw(&scope, may(), ola, Role::ClientViewer).await.unwrap();
        let change = PersonChange { name: Some("Ola Kowalska".into()), ..PersonChange::default() };
        house.access.change_person(&scope, may(), ola, &change, house.now()).await.unwrap();
        house.access.deactivate(&scope, may(), ola, house.now()).await.unwrap();

        let lines = register::audit(&house.world, house.lumen).await;
        let told: Vec<_> = lines
            .iter()
            .map(|line| (line.action.as_str(), line.before_json.as_deref(), line.after_json.as_deref()))
            .collect();
        assert_eq!(
            told,
            [
                ("people.invite", None, Some("\"client_viewer\"")),
                ("people.grant", None, Some("\"client_agent\"")),
                ("people.withdraw", Some("\"client_viewer\""), None),
                ("people.change", None, Some("\"name\"")),
                ("people.deactivate", Some("\"active\""), Some("\"deactivated\"")),
            ]
        );
        assert!(lines.iter().all(|line| line.person_id == admin.person().0));
    }
}

#[tokio::test]
async fn the_list_goes_on_after_the_last_name_of_a_page() {
    for house in houses().await {
        for name in ["ada", "bea", "cyd", "dan", "ewa"] {
            house.invited(house.lumen, &format!("{name}@lumen.example"), &[Role::ClientViewer]).await;
        }
        house.invited(house.gepur, "obcy@gepur.example", &[Role::ClientViewer]).await;
        let scope = house.rule(house.lumen);
        let (mut names, mut page) = (Vec::new(), PeoplePage { most: 2, ..PeoplePage::default() });

        loop {
            let people = house.access.people(&scope, scope.permit().unwrap(), &page).await.unwrap();
            let Some(last) = people.last() else { break };
            page.after = Some((last.name.clone(), last.id));
            names.extend(people.into_iter().map(|person| (person.name, person.roles, person.invited)));
        }

        let viewer = vec![Role::ClientViewer];
        let expected: Vec<_> =
            ["ada", "bea", "cyd", "dan", "ewa"].map(|name| (format!("{name} Nowak"), viewer.clone(), true)).into();
        assert_eq!(names, expected);
    }
}

#[tokio::test]
async fn a_profile_takes_known_words_only_and_shows_at_once() {
    for house in houses().await {
        let viewer = house.staff("ola@bpo.example", &[Role::Agent]).await;
        let odd = Preferences { theme: Some("pink".into()), density: Some("wide".into()), ..Preferences::default() };
        assert!(matches!(
            house.access.set_preferences(&viewer, &odd, house.now()).await,
            Err(Fault::Invalid(problems)) if problems.len() == 2
        ));

        let set = Preferences { locale: Some("uk".into()), theme: Some("dark".into()), ..Preferences::default() };
        house.access.set_preferences(&viewer, &set, house.now()).await.unwrap();

        let viewer = house.access.current(&viewer, house.now()).await.unwrap();
        assert_eq!((viewer.locale(), viewer.theme(), viewer.density()), ("uk", "dark", "cosy"));
    }
}

#[tokio::test]
async fn clients_see_the_house_by_alias_and_other_clients_not_at_all() {
    for house in houses().await {
        let staff = house.staff("jan@bpo.example", &[Role::Agent]).await;
        let ola = house.joined(house.lumen, "ola@lumen.example", &[Role::ClientAdmin]).await;
        let (_, client) = house.signed_in("ola@lumen.example").await;
        let foreign = house.joined(house.gepur, "ewa@gepur.example", &[Role::ClientAdmin]).await;
        let ids = [staff.person(), ola, foreign];

        let cards = house.access.cards(&client, &ids, house.now()).await.unwrap();
        assert_eq!(cards[&staff.person()].name, "jan z obsługi");
        assert_eq!(cards[&staff.person()].employer_name, "Manyhands");
        assert_eq!(cards[&ola].name, "ola Nowak");
        assert!(!cards.contains_key(&foreign));
        assert!(!format!("{cards:?}").contains("jan Nowak"));

        let cards = house.access.cards(&staff, &ids, house.now()).await.unwrap();
        assert_eq!(cards.keys().collect::<Vec<_>>(), [&staff.person()], "an agent reaches no client yet");
        assert_eq!(cards[&staff.person()].name, "jan Nowak");
        let mail = house.access.cards_in(&house.rule(house.lumen), &ids).await.unwrap();
        assert_eq!(mail.len(), 2);

        house.later(Duration::seconds(1));
        let scope = house.rule(TenantId::HOUSE);
        let change = PersonChange { alias: Some("Janek".into()), ..PersonChange::default() };
        let may = scope.permit().unwrap();
        house.access.change_person(&scope, may, staff.person(), &change, house.now()).await.unwrap();
        let cards = house.access.cards(&client, &ids, house.now()).await.unwrap();
        assert_eq!(cards[&staff.person()].name, "Janek", "a new alias shows at once");
    }
}
