//! Invitations and resets: once, not for long, and nobody learns who exists.

use chrono::Duration;
use kernel::Fault;
use kernel::ids::TenantId;

use super::house::{PASSWORD, houses};
use crate::{AcceptRefused, Choice, Purpose, Role};

#[tokio::test]
async fn of_many_who_accept_one_invitation_at_the_same_time_one_wins() {
    for house in houses().await {
        let ola = house.invited(house.lumen, "ola@lumen.example", &[Role::ClientAdmin]).await;
        let link = house.access.mint_invitation(ola, Purpose::Invitation, house.now()).await.unwrap();

        let mut racers = tokio::task::JoinSet::new();
        for number in 0..12 {
            let (access, token, now) = (house.access.clone(), link.token.clone(), house.now());
            racers.spawn(async move {
                access.accept(&token, format!("zielony rower {number} w deszczu").as_str(), now).await
            });
        }
        let outcomes = racers.join_all().await;

        assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1);
        assert!(outcomes.iter().all(|outcome| matches!(outcome, Ok(_) | Err(AcceptRefused::Spent))));
    }
}

#[tokio::test]
async fn a_link_is_good_once_and_not_for_long() {
    for house in houses().await {
        let ola = house.invited(house.lumen, "ola@lumen.example", &[Role::ClientAdmin]).await;
        let first = house.access.mint_invitation(ola, Purpose::Invitation, house.now()).await.unwrap();
        house.later(Duration::hours(72));
        assert!(house.access.look_at_invitation(&first.token, house.now()).await.unwrap().is_none());
        assert!(matches!(house.access.accept(&first.token, PASSWORD, house.now()).await, Err(AcceptRefused::Spent)));

        let (one, two) = (
            house.access.mint_invitation(ola, Purpose::Invitation, house.now()).await.unwrap(),
            house.access.mint_invitation(ola, Purpose::Invitation, house.now()).await.unwrap(),
        );
        let shown = house.access.look_at_invitation(&one.token, house.now()).await.unwrap().unwrap();
        assert_eq!((shown.purpose, shown.to.email.as_str()), (Purpose::Invitation, "ola@lumen.example"));
        house.access.accept(&two.token, PASSWORD, house.now()).await.unwrap();

        assert!(matches!(house.access.accept(&one.token, PASSWORD, house.now()).await, Err(AcceptRefused::Spent)));
        let late = house.access.mint_invitation(ola, Purpose::Invitation, house.now()).await;
        assert!(matches!(late, Err(Fault::Missing { .. })));
        let dump = super::register::stolen(&house.world).await;
        assert!(!dump.contains(&one.token) && !dump.contains(&two.token));
    }
}

#[tokio::test]
async fn a_weak_password_leaves_the_link_good() {
    for house in houses().await {
        let ola = house.invited(house.lumen, "aleksandra@lumen.example", &[Role::ClientAdmin]).await;
        let link = house.access.mint_invitation(ola, Purpose::Invitation, house.now()).await.unwrap();

        for weak in ["short", "password1234", "aleksandra@lumen.example"] {
            let refused = house.access.accept(&link.token, weak, house.now()).await;
            assert!(matches!(refused, Err(AcceptRefused::Weak(_))), "{weak}");
        }

        assert!(house.access.accept(&link.token, PASSWORD, house.now()).await.is_ok());
    }
}

#[tokio::test]
async fn a_reset_looks_and_works_the_same_for_an_unknown_address() {
    for house in houses().await {
        let ola = house.joined(TenantId::HOUSE, "ola@bpo.example", &[Role::Agent]).await;
        let before = house.jobs().await.len();

        house.access.request_reset("Ola@bpo.example", "127.0.0.1", house.now()).await.unwrap();
        house.access.request_reset("nobody@bpo.example", "127.0.0.1", house.now()).await.unwrap();

        let asked = house.jobs().await.split_off(before);
        assert_eq!(asked.len(), 2);
        assert_eq!(asked[0], ("access.send_reset".into(), ola.0));
        let nobody = house.access.mint_invitation(asked[1].1.into(), Purpose::Reset, house.now()).await;
        assert!(matches!(nobody, Err(Fault::Missing { what: "person" })));
    }
}

#[tokio::test]
async fn resets_cannot_be_used_to_flood_a_mailbox() {
    for house in houses().await {
        house.joined(TenantId::HOUSE, "ola@bpo.example", &[Role::Agent]).await;
        let before = house.jobs().await.len();

        for _ in 0..20 {
            house.access.request_reset("ola@bpo.example", "127.0.0.1", house.now()).await.unwrap();
        }

        assert_eq!(house.jobs().await.len() - before, 3);
    }
}

#[tokio::test]
async fn a_reset_ends_every_session_and_lasts_an_hour() {
    for house in houses().await {
        let ola = house.joined(TenantId::HOUSE, "ola@bpo.example", &[Role::Agent]).await;
        let (token, _) = house.signed_in("ola@bpo.example").await;
        let stale = house.access.mint_invitation(ola, Purpose::Reset, house.now()).await.unwrap();
        house.later(Duration::hours(1));
        let refused = house.access.accept(&stale.token, "dwa czerwone rowery", house.now()).await;
        assert!(matches!(refused, Err(AcceptRefused::Spent)));

        let link = house.access.mint_invitation(ola, Purpose::Reset, house.now()).await.unwrap();
        house.access.accept(&link.token, "dwa czerwone rowery", house.now()).await.unwrap();

        assert!(house.access.who(&token, house.now()).await.is_err());
        assert!(house.try_in("ola@bpo.example", "dwa czerwone rowery").await.is_ok());
        assert!(house.jobs().await.contains(&("access.send_notice".into(), ola.0)));
    }
}

#[tokio::test]
async fn an_invitation_says_for_whom_and_takes_the_name_that_was_chosen() {
    for house in houses().await {
        let ola = house.invited(house.lumen, "ola@lumen.example", &[Role::ClientAdmin]).await;
        let link = house.access.mint_invitation(ola, Purpose::Invitation, house.now()).await.unwrap();

        let shown = house.access.look_at_invitation(&link.token, house.now()).await.unwrap().unwrap();
        assert_eq!((shown.employer.as_str(), shown.roles), ("Lumen", vec![Role::ClientAdmin]));
        let nameless = Choice { password: PASSWORD, name: Some("  ") };
        let refused = house.access.accept(&link.token, nameless, house.now()).await;
        assert!(matches!(refused, Err(AcceptRefused::Weak(fields)) if fields[0].field == "name"));
        let choice = Choice { password: PASSWORD, name: Some(" Aleksandra Nowak-Lis ") };
        let to = house.access.accept(&link.token, choice, house.now()).await.unwrap();
        assert_eq!(to.name, "Aleksandra Nowak-Lis");
        let viewer = house.signed_in("ola@lumen.example").await.1;
        assert_eq!(
            (viewer.name(), viewer.alias()),
            ("Aleksandra Nowak-Lis", "ola z obsługi"),
            "the alias was chosen apart"
        );

        let reset = house.access.mint_invitation(ola, Purpose::Reset, house.now()).await.unwrap();
        let choice = Choice { password: PASSWORD, name: Some("Ktoś Inny") };
        house.access.accept(&reset.token, choice, house.now()).await.unwrap();
        assert_eq!(
            house.signed_in("ola@lumen.example").await.1.name(),
            "Aleksandra Nowak-Lis",
            "a reset is for passwords"
        );
    }
}
