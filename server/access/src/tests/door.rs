//! Signing in: one answer for everybody, and patience for the owner only.

use chrono::Duration;
use kernel::ids::TenantId;

use super::house::{PASSWORD, attempt, houses, settings};
use crate::{Access, Attempt, Cost, Device, Role, Settings, SignInRefused};

#[tokio::test]
async fn an_unknown_address_a_wrong_password_and_somebody_deactivated_get_the_same_answer_after_the_same_work() {
    for house in houses().await {
        house.joined(TenantId::HOUSE, "ola@bpo.example", &[Role::Agent]).await;
        let gone = house.joined(TenantId::HOUSE, "jan@bpo.example", &[Role::Agent]).await;
        house.invited(TenantId::HOUSE, "new@bpo.example", &[Role::Agent]).await;
        let scope = house.rule(TenantId::HOUSE);
        let admin = house.joined(TenantId::HOUSE, "admin@bpo.example", &[Role::Admin]).await;
        assert_ne!(admin, gone);
        house.access.deactivate(&scope, scope.permit().unwrap(), gone, house.now()).await.unwrap();

        for (email, password) in [
            ("ola@bpo.example", "wrong"),
            ("nobody@bpo.example", PASSWORD),
            ("jan@bpo.example", PASSWORD),
            ("new@bpo.example", PASSWORD),
        ] {
            let before = house.access.password_checks();
            let refused = house.try_in(email, password).await;

            assert!(matches!(refused, Err(SignInRefused::Wrong)), "{email}");
            assert_eq!(house.access.password_checks() - before, 1, "{email}: one argon2 check");
        }
    }
}

#[tokio::test]
async fn the_address_is_taken_in_any_case_and_the_token_is_stored_nowhere() {
    for house in houses().await {
        house.joined(house.lumen, "Ola@Lumen.example", &[Role::ClientAdmin]).await;

        let entered = house.try_in(" OLA@lumen.EXAMPLE ", PASSWORD).await.unwrap();

        let dump = super::register::stolen(&house.world).await;
        assert!(!dump.contains(&entered.token) && !dump.contains(PASSWORD));
        assert!(dump.contains("$argon2id$v=19$"));
        assert_eq!(house.kinds(house.lumen).await, ["signed_in"]);
        assert!(house.kinds(TenantId::HOUSE).await.is_empty());
    }
}

#[tokio::test]
async fn guessing_is_slowed_down_the_same_for_known_and_unknown_addresses() {
    for house in houses().await {
        house.joined(TenantId::HOUSE, "ola@bpo.example", &[Role::Agent]).await;

        for email in ["ola@bpo.example", "nobody@bpo.example"] {
            for _ in 0..5 {
                assert!(matches!(house.try_in(email, "wrong").await, Err(SignInRefused::Wrong)));
            }
            let before = house.access.password_checks();
            let held = house.try_in(email, PASSWORD).await;
            assert!(
                matches!(held, Err(SignInRefused::Throttled { until }) if until == house.now() + Duration::seconds(30)),
                "{email}"
            );
            assert_eq!(house.access.password_checks(), before);
        }
    }
}

#[tokio::test]
async fn failures_of_yesterday_are_forgotten() {
    for house in houses().await {
        let _ = house.try_in("nobody@bpo.example", "wrong").await;
        assert_eq!(house.access.forget_failures(house.now()).await.unwrap(), 0);

        house.later(Duration::hours(25));

        assert_eq!(house.access.forget_failures(house.now()).await.unwrap(), 2);
    }
}

#[tokio::test]
async fn a_delay_ends_and_doubles_and_fewer_than_a_hundred_guesses_an_hour_are_judged() {
    for house in houses().await {
        house.joined(TenantId::HOUSE, "ola@bpo.example", &[Role::Agent]).await;
        let start = house.now();
        let mut judged = 0;

        while house.now() < start + Duration::hours(1) {
            match house.try_in("ola@bpo.example", "wrong").await {
                Err(SignInRefused::Wrong) => judged += 1,
                Err(SignInRefused::Throttled { until }) => house.world.clock.set(until),
                _ => panic!("a wrong password"),
            }
        }

        assert!((6..15).contains(&judged), "{judged}");
        house.later(Duration::minutes(15));
        assert!(house.try_in("ola@bpo.example", PASSWORD).await.is_ok());
        assert!(matches!(house.try_in("ola@bpo.example", "wrong").await, Err(SignInRefused::Wrong)));
    }
}

#[tokio::test]
async fn the_owner_on_a_device_of_his_is_not_locked_out_by_a_strangers_guesses() {
    for house in houses().await {
        house.joined(TenantId::HOUSE, "ola@bpo.example", &[Role::Agent]).await;
        house.joined(TenantId::HOUSE, "jan@bpo.example", &[Role::Agent]).await;
        let cookie = house.try_in("ola@bpo.example", PASSWORD).await.unwrap().device;
        for _ in 0..6 {
            let _ = house.try_in("ola@bpo.example", "wrong").await;
        }

        let known = Device { label: "Firefox", cookie: Some(&cookie) };
        let owner = Attempt { device: known, ..attempt("ola@bpo.example", PASSWORD) };
        assert!(house.access.sign_in(&owner, house.now()).await.is_ok());
        assert!(matches!(house.try_in("ola@bpo.example", PASSWORD).await, Err(SignInRefused::Throttled { .. })));

        // Another's cookie is worth nothing.
        for _ in 0..6 {
            let _ = house.try_in("jan@bpo.example", "wrong").await;
        }
        let borrowed = Attempt { device: known, ..attempt("jan@bpo.example", PASSWORD) };
        let refused = house.access.sign_in(&borrowed, house.now()).await;
        assert!(matches!(refused, Err(SignInRefused::Throttled { .. })));
    }
}

#[tokio::test]
async fn a_stolen_device_cookie_does_not_open_the_way_to_guessing() {
    for house in houses().await {
        house.joined(TenantId::HOUSE, "ola@bpo.example", &[Role::Agent]).await;
        let cookie = house.try_in("ola@bpo.example", PASSWORD).await.unwrap().device;
        let known = Device { label: "", cookie: Some(&cookie) };
        let guess = Attempt { device: known, ..attempt("ola@bpo.example", "wrong") };

        for _ in 0..5 {
            assert!(matches!(house.access.sign_in(&guess, house.now()).await, Err(SignInRefused::Wrong)));
        }

        assert!(matches!(house.access.sign_in(&guess, house.now()).await, Err(SignInRefused::Throttled { .. })));
    }
}

#[tokio::test]
async fn one_address_that_tries_many_accounts_is_slowed_down_and_colleagues_who_succeed_do_not_count() {
    for house in houses().await {
        house.joined(TenantId::HOUSE, "ola@bpo.example", &[Role::Agent]).await;
        for _ in 0..80 {
            house.try_in("ola@bpo.example", PASSWORD).await.unwrap();
        }
        for number in 0..60 {
            let email = format!("nobody{number}@bpo.example");
            assert!(matches!(house.try_in(&email, "wrong").await, Err(SignInRefused::Wrong)), "{number}");
        }

        let held = house.try_in("ola@bpo.example", PASSWORD).await;

        assert!(matches!(held, Err(SignInRefused::Throttled { .. })));
        let elsewhere = Attempt { address: "127.0.0.2", ..attempt("ola@bpo.example", PASSWORD) };
        assert!(house.access.sign_in(&elsewhere, house.now()).await.is_ok());
    }
}

#[tokio::test]
async fn guesses_made_at_the_same_time_do_not_slip_past_the_limit() {
    for house in houses().await {
        house.joined(TenantId::HOUSE, "ola@bpo.example", &[Role::Agent]).await;
        let before = house.access.password_checks();

        let mut guesses = tokio::task::JoinSet::new();
        for _ in 0..30 {
            let (access, now) = (house.access.clone(), house.now());
            guesses.spawn(async move { access.sign_in(&attempt("ola@bpo.example", "wrong"), now).await.is_ok() });
        }
        assert!(guesses.join_all().await.iter().all(|entered| !entered));

        assert_eq!(house.access.password_checks() - before, 5);
    }
}

#[tokio::test]
async fn a_password_hashed_at_another_cost_is_hashed_anew_when_it_is_typed() {
    for house in houses().await {
        let ola = house.joined(TenantId::HOUSE, "ola@bpo.example", &[Role::Agent]).await;
        let hash = async |access: &Access| access.any_person(ola).await.unwrap().password_hash.unwrap();
        let before = hash(&house.access).await;
        let device = house.try_in("ola@bpo.example", PASSWORD).await.unwrap().device;
        assert_eq!(hash(&house.access).await, before, "the same cost, the same hash");

        let cost = Cost { memory: 16, ..settings().cost };
        let (db, minter) = (house.world.db.clone(), house.world.minter.clone());
        let dearer = Access::new(db, minter, Settings { cost, ..settings() }).unwrap();
        let wrong = dearer.sign_in(&attempt("ola@bpo.example", "coś innego zupełnie"), house.now()).await;
        assert!(matches!(wrong, Err(SignInRefused::Wrong)));
        assert_eq!(hash(&dearer).await, before);
        let device = Device { label: "Firefox", cookie: Some(&device) };
        dearer.sign_in(&Attempt { device, ..attempt("ola@bpo.example", PASSWORD) }, house.now()).await.unwrap();

        let after = hash(&dearer).await;
        assert!(after.starts_with("$argon2id$v=19$m=16,t=1,p=1$"), "{after}");
        assert!(dearer.sign_in(&attempt("ola@bpo.example", PASSWORD), house.now()).await.is_ok());
    }
}
