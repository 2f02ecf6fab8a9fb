//! The log of sessions: what the facts of each tell, page by page, and of one firm only.

use chrono::Duration;
use kernel::action::ReadPeople;
use kernel::fact::SignOutCause;
use kernel::ids::TenantId;
use store::{After, Permit, Scope};

use super::house::{House, houses};
use crate::{Role, SessionLine, SessionPage};

async fn log(house: &House, page: SessionPage) -> Vec<SessionLine> {
    let scope: Scope = house.rule(TenantId::HOUSE);
    let may: Permit<ReadPeople> = scope.permit().unwrap();
    house.access.session_log(&scope, may, &page).await.unwrap()
}

fn all() -> SessionPage {
    SessionPage { most: 100, ..SessionPage::default() }
}

#[tokio::test]
async fn a_line_says_when_a_session_began_when_it_ended_and_how() {
    for house in houses().await {
        house.joined(TenantId::HOUSE, "ola@bpo.example", &[Role::Agent]).await;
        house.joined(house.lumen, "jan@lumen.example", &[Role::ClientAgent]).await;
        let began = house.now();
        let (token, _) = house.signed_in("ola@bpo.example").await;
        let left = house.later(Duration::hours(1));
        house.access.sign_out(&token, left).await.unwrap();
        let (_, idle) = house.signed_in("ola@bpo.example").await;
        house.signed_in("jan@lumen.example").await;
        let expired = house.later(Duration::hours(13));
        house.access.expire_sessions(expired).await.unwrap();
        let (_, one) = house.signed_in("ola@bpo.example").await;
        let (_, other) = house.signed_in("ola@bpo.example").await;
        house.access.revoke(&other, one.session(), house.now()).await.unwrap();

        let lines = log(&house, all()).await;

        assert_eq!(lines.len(), 4, "of the house's people only");
        let of = |id| lines.iter().find(|line| line.id == id).unwrap();
        assert_eq!(of(idle.session()).ended, Some((expired, SignOutCause::Expired)));
        assert_eq!(of(one.session()).ended, Some((house.now(), SignOutCause::Revoked)));
        assert_eq!((of(other.session()).ended, of(other.session()).person), (None, other.person()));
        let first = lines.last().unwrap();
        assert_eq!((first.began, first.ended), (began, Some((left, SignOutCause::Left))));
        let told = house.kinds(TenantId::HOUSE).await;
        let many = |kind: &str| told.iter().filter(|told| *told == kind).count();
        assert_eq!((many("signed_in"), many("signed_out")), (4, 3), "lines are what the facts tell");
    }
}

#[tokio::test]
async fn pages_tell_every_session_once_and_a_stretch_those_that_reach_into_it() {
    for house in houses().await {
        let ola = house.joined(TenantId::HOUSE, "ola@bpo.example", &[Role::Agent]).await;
        house.joined(TenantId::HOUSE, "jan@bpo.example", &[Role::Agent]).await;
        let start = house.now();
        for hour in 0..6 {
            // Two begin in the same instant.
            let (token, _) = house.signed_in("ola@bpo.example").await;
            house.signed_in("jan@bpo.example").await;
            house.access.sign_out(&token, house.later(Duration::minutes(30))).await.unwrap();
            house.later(Duration::minutes(30));
            assert_eq!(house.now() - start, Duration::hours(hour + 1));
        }

        let mut page = SessionPage { most: 5, ..SessionPage::default() };
        let mut told = Vec::new();
        loop {
            let lines = log(&house, page.clone()).await;
            assert!(lines.len() <= 5);
            page.after = lines.last().map(|line| After { value: kernel::time::micros(line.began), id: line.id.0 });
            told.extend(lines.iter().cloned());
            if lines.len() < 5 {
                break;
            }
        }

        assert_eq!(told, log(&house, all()).await);
        assert_eq!(told.len(), 12);
        assert!(told.is_sorted_by(|one, next| (one.began, one.id) > (next.began, next.id)));
        let hour = |hour| Some(start + Duration::hours(hour));
        let of = SessionPage { person: Some(ola), from: hour(2), until: hour(4), ..all() };
        let began: Vec<_> = log(&house, of).await.into_iter().map(|line| line.began).collect();
        assert_eq!(began, [start + Duration::hours(3), start + Duration::hours(2)]);
        let open = log(&house, SessionPage { from: hour(5), until: hour(2), ..all() }).await;
        assert!(open.iter().all(|line| line.person != ola && line.ended.is_none()) && open.len() == 2);
    }
}
