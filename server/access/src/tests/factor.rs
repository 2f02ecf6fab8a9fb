//! The second factor: each code once, asked for where the role asks for it.

use chrono::Duration;
use kernel::Fault;
use kernel::ids::TenantId;
use totp_rs::{Builder, Secret, Totp};

use super::house::{House, PASSWORD, attempt, houses, houses_with, settings};
use crate::{Attempt, FRESH_PROOF, ProofRefused, Role, Settings, SignInRefused, Viewer, ViewerState};

fn app(secret: &str) -> Totp {
    let secret = Secret::try_from_base32(secret).unwrap();
    Builder::new().with_secret(secret).with_account_name("ola").build().unwrap()
}

impl House {
    fn code(&self, app: &Totp) -> String {
        app.generate(u64::try_from(self.now().timestamp()).unwrap()).to_string()
    }

    async fn enter_with(&self, email: &str, code: &str) -> Result<crate::SignedIn, SignInRefused> {
        let attempt = Attempt { totp: Some(code), ..attempt(email, PASSWORD) };
        self.access.sign_in(&attempt, self.now()).await
    }

    /// Sets a second factor up; the app, and the viewer under his new token.
    async fn enrolled(&self, viewer: &Viewer) -> (Totp, Viewer) {
        let enrolment = self.access.totp_begin(viewer, self.now()).await.unwrap();
        assert!(enrolment.url.starts_with("otpauth://totp/Manyhands"), "{}", enrolment.url);
        let app = app(&enrolment.secret);
        let renewed = self.access.totp_confirm(viewer, &self.code(&app), self.now()).await.unwrap();
        (app, self.access.who(&renewed.token, self.now()).await.unwrap())
    }
}

#[tokio::test]
async fn a_code_is_asked_for_after_the_password_and_taken_once() {
    for house in houses().await {
        let viewer = house.staff("ola@bpo.example", &[Role::Agent]).await;
        let (app, _) = house.enrolled(&viewer).await;

        let replayed = house.enter_with("ola@bpo.example", &house.code(&app)).await;
        assert!(matches!(replayed, Err(SignInRefused::TotpWrong)), "the code that confirmed is spent");
        house.later(Duration::seconds(30));
        let bare = house.try_in("ola@bpo.example", PASSWORD).await;
        assert!(matches!(bare, Err(SignInRefused::TotpNeeded)));
        let code = house.code(&app);
        let early = house.try_in("ola@bpo.example", "wrong").await;
        assert!(matches!(early, Err(SignInRefused::Wrong)), "a wrong password never asks for the code");
        assert!(house.enter_with("ola@bpo.example", &code).await.is_ok());
        assert!(matches!(house.enter_with("ola@bpo.example", &code).await, Err(SignInRefused::TotpWrong)));
    }
}

#[tokio::test]
async fn of_many_who_show_one_code_at_the_same_time_one_enters() {
    for house in houses().await {
        let viewer = house.staff("ola@bpo.example", &[Role::Agent]).await;
        let (app, _) = house.enrolled(&viewer).await;
        house.later(Duration::seconds(30));
        let code = house.code(&app);

        let mut racers = tokio::task::JoinSet::new();
        for _ in 0..4 {
            let (access, code, now) = (house.access.clone(), code.clone(), house.now());
            racers.spawn(async move {
                let attempt = Attempt { totp: Some(&code), ..attempt("ola@bpo.example", PASSWORD) };
                access.sign_in(&attempt, now).await.is_ok()
            });
        }

        assert_eq!(racers.join_all().await.into_iter().filter(|entered| *entered).count(), 1);
    }
}

#[tokio::test]
async fn a_code_one_step_early_or_late_is_taken_and_two_steps_late_is_not() {
    for house in houses().await {
        let viewer = house.staff("ola@bpo.example", &[Role::Agent]).await;
        let (app, _) = house.enrolled(&viewer).await;

        house.later(Duration::minutes(5));
        let code = house.code(&app);
        house.later(Duration::seconds(60));
        assert!(matches!(house.enter_with("ola@bpo.example", &code).await, Err(SignInRefused::TotpWrong)));
        let code = house.code(&app);
        house.later(Duration::seconds(30));
        assert!(house.enter_with("ola@bpo.example", &code).await.is_ok());
    }
}

#[tokio::test]
async fn guessing_codes_is_slowed_down_also_when_the_password_is_shown_in_between() {
    for house in houses().await {
        let viewer = house.staff("ola@bpo.example", &[Role::Agent]).await;
        house.enrolled(&viewer).await;
        let mut guesses = 0;

        let held = loop {
            let _ = house.try_in("ola@bpo.example", PASSWORD).await;
            match house.enter_with("ola@bpo.example", "000000").await {
                Err(SignInRefused::TotpWrong) => guesses += 1,
                other => break other,
            }
        };

        assert!(matches!(held, Err(SignInRefused::Throttled { .. })));
        assert!(guesses <= 5, "{guesses}");
    }
}

#[tokio::test]
async fn who_needs_a_second_factor_reaches_nothing_before_it_is_set_up() {
    let strict = Settings { second_factor: vec![Role::Admin], ..settings() };
    for house in houses_with(strict).await {
        let viewer = house.staff("admin@bpo.example", &[Role::Admin]).await;
        assert_eq!(viewer.state(), ViewerState::TotpEnrolmentNeeded);
        for tenant in [TenantId::HOUSE, house.lumen] {
            let refused = house.access.scope(&viewer, tenant, house.now()).await;
            assert!(matches!(refused, Err(Fault::Denied { right: crate::SECOND_FACTOR })));
        }

        let (_, viewer) = house.enrolled(&viewer).await;

        assert_eq!(viewer.state(), ViewerState::Ready);
        assert!(house.access.scope(&viewer, house.lumen, house.now()).await.is_ok());
        let agent = house.staff("ola@bpo.example", &[Role::Agent]).await;
        assert_eq!(agent.state(), ViewerState::Ready);
    }
}

#[tokio::test]
async fn the_secret_is_sealed_and_taking_it_away_asks_for_the_password() {
    for house in houses().await {
        let viewer = house.staff("ola@bpo.example", &[Role::Agent]).await;
        let (app, viewer) = house.enrolled(&viewer).await;
        let dump = super::register::stolen(&house.world).await;
        assert!(!dump.contains(&format!("{:?}", app.secret().as_bytes()).trim_matches(['[', ']']).to_owned()));
        assert!(matches!(house.access.totp_begin(&viewer, house.now()).await, Err(Fault::Conflict(_))));

        let wrong = house.access.totp_disable(&viewer, "wrong", house.now()).await;
        assert!(matches!(wrong, Err(ProofRefused::Wrong)));
        house.access.totp_disable(&viewer, PASSWORD, house.now()).await.unwrap();

        assert!(house.try_in("ola@bpo.example", PASSWORD).await.is_ok());
    }
}

#[tokio::test]
async fn a_stolen_session_cannot_guess_the_password() {
    for house in houses().await {
        let viewer = house.staff("ola@bpo.example", &[Role::Agent]).await;
        for _ in 0..5 {
            let wrong = house.access.prove(&viewer, "wrong", None, house.now()).await;
            assert!(matches!(wrong, Err(ProofRefused::Wrong)));
        }

        let held = house.access.prove(&viewer, PASSWORD, None, house.now()).await;

        assert!(matches!(held, Err(ProofRefused::Throttled { .. })));
        house.later(Duration::seconds(30));
        house.access.prove(&viewer, PASSWORD, None, house.now()).await.unwrap();
        let viewer = house.access.current(&viewer, house.now()).await.unwrap();
        assert_eq!(viewer.proved(), house.now());
    }
}

#[tokio::test]
async fn a_proof_is_fresh_for_a_quarter_of_an_hour_and_asked_of_those_with_a_second_factor() {
    for house in houses().await {
        let plain = house.staff("jan@bpo.example", &[Role::Agent]).await;
        let (app, viewer) = house.enrolled(&house.staff("ola@bpo.example", &[Role::ProjectLead]).await).await;
        house.later(Duration::minutes(15));
        assert!(house.access.proven(&viewer, house.now()).await.is_ok());
        house.later(Duration::seconds(1));

        let stale = house.access.proven(&viewer, house.now()).await;
        assert!(matches!(stale, Err(Fault::Denied { right: FRESH_PROOF })));
        assert!(house.access.proven(&plain, house.now()).await.is_ok(), "without a second factor nothing is asked");
        let wrong = house.access.prove(&viewer, PASSWORD, None, house.now()).await;
        assert!(matches!(wrong, Err(ProofRefused::TotpWrong)));
        house.access.prove(&viewer, PASSWORD, Some(&house.code(&app)), house.now()).await.unwrap();
        assert!(house.access.proven(&viewer, house.now()).await.is_ok());
    }
}
