//! Sessions: new at sign-in and at a change of rights, dead at once when they end.

use chrono::Duration;
use kernel::Fault;
use kernel::action::ReadCases;
use kernel::ids::TenantId;

use super::house::{PASSWORD, houses};
use crate::{ProofRefused, Role};

#[tokio::test]
async fn each_sign_in_makes_a_token_of_its_own() {
    for house in houses().await {
        house.joined(TenantId::HOUSE, "ola@bpo.example", &[Role::Agent]).await;

        let (one, two) = (house.signed_in("ola@bpo.example").await, house.signed_in("ola@bpo.example").await);

        assert_ne!(one.0, two.0);
        assert_ne!(one.1.session(), two.1.session());
        assert!(one.0.len() >= 43, "256 bits");
    }
}

#[tokio::test]
async fn a_session_that_was_revoked_is_dead_at_once_although_remembered() {
    for house in houses().await {
        house.joined(house.lumen, "ola@lumen.example", &[Role::ClientAgent]).await;
        let (token, viewer) = house.signed_in("ola@lumen.example").await;
        let (other, mine) = house.signed_in("ola@lumen.example").await;
        house.access.scope(&viewer, house.lumen, house.now()).await.unwrap();

        house.access.revoke(&mine, viewer.session(), house.now()).await.unwrap();

        assert!(matches!(house.access.who(&token, house.now()).await, Err(Fault::Missing { what: "session" })));
        let socket = house.access.scope(&viewer, house.lumen, house.now()).await;
        assert!(matches!(socket, Err(Fault::Missing { what: "session" })));
        assert!(house.access.reach::<ReadCases>(&viewer, house.now()).await.is_err());
        assert!(house.access.who(&other, house.now()).await.is_ok());
        let again = house.access.revoke(&mine, viewer.session(), house.now()).await;
        assert!(matches!(again, Err(Fault::Missing { .. })));
        assert_eq!(house.kinds(house.lumen).await, ["signed_in", "signed_in", "signed_out"]);
    }
}

#[tokio::test]
async fn nobody_revokes_the_session_of_another() {
    for house in houses().await {
        house.joined(TenantId::HOUSE, "ola@bpo.example", &[Role::Agent]).await;
        house.joined(TenantId::HOUSE, "jan@bpo.example", &[Role::Agent]).await;
        let (token, ola) = house.signed_in("ola@bpo.example").await;
        let (_, jan) = house.signed_in("jan@bpo.example").await;

        let refused = house.access.revoke(&jan, ola.session(), house.now()).await;

        assert!(matches!(refused, Err(Fault::Missing { .. })));
        assert!(house.access.who(&token, house.now()).await.is_ok());
    }
}

#[tokio::test]
async fn signing_out_kills_the_token_on_the_server() {
    for house in houses().await {
        house.joined(TenantId::HOUSE, "ola@bpo.example", &[Role::Agent]).await;
        let (token, _) = house.signed_in("ola@bpo.example").await;

        house.access.sign_out(&token, house.now()).await.unwrap();
        house.access.sign_out(&token, house.now()).await.unwrap();

        assert!(house.access.who(&token, house.now()).await.is_err());
        assert_eq!(house.kinds(TenantId::HOUSE).await, ["signed_in", "signed_out"]);
    }
}

#[tokio::test]
async fn a_session_ends_when_idle_and_when_old_in_any_case() {
    for house in houses().await {
        house.joined(TenantId::HOUSE, "ola@bpo.example", &[Role::Agent]).await;
        let (idle, _) = house.signed_in("ola@bpo.example").await;
        house.later(Duration::hours(11));
        assert!(house.access.who(&idle, house.now()).await.is_ok());
        house.later(Duration::hours(11));
        assert!(house.access.who(&idle, house.now()).await.is_ok());
        house.later(Duration::hours(12));
        assert!(house.access.who(&idle, house.now()).await.is_err());

        let (busy, viewer) = house.signed_in("ola@bpo.example").await;
        for _ in 0..(30 * 24 / 10) {
            assert!(house.access.who(&busy, house.now()).await.is_ok());
            house.later(Duration::hours(10));
        }
        assert!(house.access.who(&busy, house.now()).await.is_err());
        assert!(house.access.sessions(&viewer, house.now()).await.is_err());
        let kinds = house.kinds(TenantId::HOUSE).await;
        assert_eq!(kinds.iter().filter(|kind| *kind == "signed_out").count(), 2);
    }
}

#[tokio::test]
async fn sessions_that_nobody_uses_are_ended_by_the_hourly_job() {
    for house in houses().await {
        house.joined(TenantId::HOUSE, "ola@bpo.example", &[Role::Agent]).await;
        house.signed_in("ola@bpo.example").await;
        house.later(Duration::hours(13));
        house.signed_in("ola@bpo.example").await;

        assert_eq!(house.access.expire_sessions(house.now()).await.unwrap(), 1);
        assert_eq!(house.access.expire_sessions(house.now()).await.unwrap(), 0);
    }
}

#[tokio::test]
async fn a_change_of_rights_asks_for_a_new_token_and_the_old_one_is_dead() {
    for house in houses().await {
        let ola = house.joined(TenantId::HOUSE, "ola@bpo.example", &[Role::Agent]).await;
        let (old, viewer) = house.signed_in("ola@bpo.example").await;
        assert!(!viewer.needs_renewal());

        let scope = house.rule(house.lumen);
        house.access.grant(&scope, scope.permit().unwrap(), ola, Role::ProjectLead, house.now()).await.unwrap();
        let viewer = house.access.who(&old, house.now()).await.unwrap();
        assert!(viewer.needs_renewal());
        let new = house.access.renew(&viewer, house.now()).await.unwrap();

        assert!(house.access.who(&old, house.now()).await.is_err());
        let viewer = house.access.who(&new.token, house.now()).await.unwrap();
        assert!(!viewer.needs_renewal() && viewer.standing(house.lumen).is_some());
    }
}

#[tokio::test]
async fn a_new_password_ends_the_other_sessions_and_a_mail_says_so() {
    for house in houses().await {
        let ola = house.joined(TenantId::HOUSE, "ola@bpo.example", &[Role::Agent]).await;
        let (other, _) = house.signed_in("ola@bpo.example").await;
        let (old, viewer) = house.signed_in("ola@bpo.example").await;

        let wrong = house.access.change_password(&viewer, "wrong", "dwa czerwone rowery", house.now()).await;
        assert!(matches!(wrong, Err(ProofRefused::Wrong)));
        let weak = house.access.change_password(&viewer, PASSWORD, "password1234", house.now()).await;
        assert!(matches!(weak, Err(ProofRefused::Fault(Fault::Invalid(_)))));
        let new = house.access.change_password(&viewer, PASSWORD, "dwa czerwone rowery", house.now()).await.unwrap();

        assert!(house.access.who(&other, house.now()).await.is_err());
        assert!(house.access.who(&old, house.now()).await.is_err());
        assert!(house.access.who(&new.token, house.now()).await.is_ok());
        assert!(house.try_in("ola@bpo.example", PASSWORD).await.is_err());
        assert!(house.try_in("ola@bpo.example", "dwa czerwone rowery").await.is_ok());
        assert!(house.jobs().await.contains(&("access.send_notice".into(), ola.0)));
    }
}

#[tokio::test]
async fn the_list_names_each_session_and_all_others_end_together() {
    for house in houses().await {
        house.joined(TenantId::HOUSE, "ola@bpo.example", &[Role::Agent]).await;
        let (other, _) = house.signed_in("ola@bpo.example").await;
        house.later(Duration::minutes(5));
        let (token, viewer) = house.signed_in("ola@bpo.example").await;

        let list = house.access.sessions(&viewer, house.now()).await.unwrap();
        assert_eq!(list.iter().map(|seen| seen.current).collect::<Vec<_>>(), [true, false]);
        assert_eq!((list[0].device.as_str(), list[0].address.as_str()), ("Firefox", "127.0.0.1"));
        assert_eq!(house.access.revoke_others(&viewer, house.now()).await.unwrap(), 1);

        assert!(house.access.who(&other, house.now()).await.is_err());
        assert!(house.access.who(&token, house.now()).await.is_ok());
    }
}

#[tokio::test]
async fn a_session_is_written_at_most_once_a_minute() {
    for house in houses().await {
        house.joined(TenantId::HOUSE, "ola@bpo.example", &[Role::Agent]).await;
        let (token, viewer) = house.signed_in("ola@bpo.example").await;
        let begun = house.now();

        house.access.who(&token, house.later(Duration::seconds(59))).await.unwrap();
        assert_eq!(house.access.sessions(&viewer, house.now()).await.unwrap()[0].seen, begun);
        house.access.who(&token, house.later(Duration::seconds(30))).await.unwrap();
        assert_eq!(house.access.sessions(&viewer, house.now()).await.unwrap()[0].seen, house.now());
    }
}
