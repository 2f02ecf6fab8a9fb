//! The rules: what the enforcer says is what is held, for every role and action.

use casbin::CoreApi;
use chrono::{DateTime, Duration};
use kernel::Time;
use kernel::action::ALL;
use kernel::ids::{PersonId, ProjectId, TenantId};
use proptest::prelude::*;
use store::Projects;
use uuid::Uuid;

use crate::policy::Policy;
use crate::roles::{Kind, Role, Roles};
use crate::standing::{Ground, Holdings, Term};

const CLIENT: TenantId = TenantId(Uuid::from_u128(1));

fn ground(tenant: TenantId, roles: Roles) -> Ground {
    Ground { tenant, projects: Projects::All, roles }
}

fn tenant_of(kind: Kind) -> TenantId {
    if kind == Kind::House { TenantId::HOUSE } else { CLIENT }
}

#[tokio::test]
async fn the_bits_are_what_the_enforcer_says_for_every_role_and_action() {
    let policy = Policy::new().unwrap();
    let person = PersonId(Uuid::from_u128(7));
    for role in Role::ALL {
        for kind in [Kind::House, Kind::Client] {
            let grounds = [ground(tenant_of(kind), Roles::NONE.with(role))];
            let rights = policy.resolve(person, &grounds).await.unwrap()[0];
            let enforcer = policy.enforcer(person, &grounds).await.unwrap();
            let (subject, domain) = (person.to_string(), tenant_of(kind).to_string());
            for (action, bit) in ALL {
                let asked = (subject.as_str(), domain.as_str(), kind.name(), *action);
                let said = enforcer.enforce(asked).unwrap();
                assert_eq!(rights.holds(*bit), said, "{role:?} {kind:?} {action}");
                assert_eq!(said, policy.allows(role, kind, action), "{role:?} {kind:?} {action}: roles.csv");
            }
        }
    }
}

#[tokio::test]
async fn a_role_counts_in_the_tenant_where_it_was_given_and_for_its_holder() {
    let policy = Policy::new().unwrap();
    let person = PersonId(Uuid::from_u128(7));
    let grounds = [ground(TenantId::HOUSE, Roles::NONE), ground(CLIENT, Roles::NONE.with(Role::Agent))];

    let enforcer = policy.enforcer(person, &grounds).await.unwrap();
    let may = |who: PersonId, tenant: TenantId, kind: &str| {
        enforcer.enforce((who.to_string().as_str(), tenant.to_string().as_str(), kind, "case.reply")).unwrap()
    };

    assert!(may(person, CLIENT, "client"));
    assert!(!may(person, TenantId(Uuid::from_u128(2)), "client"));
    assert!(!may(person, TenantId::HOUSE, "house"));
    assert!(!may(PersonId(Uuid::from_u128(8)), CLIENT, "client"));
}

#[tokio::test]
async fn the_matrix_of_roles_is_as_agreed() {
    let policy = Policy::new().unwrap();
    let mark = |role, kind, action: &str| if policy.allows(role, kind, action) { 'x' } else { '.' };
    let line = |action: &str| {
        let kinds = [Kind::House, Kind::Client];
        let marks = kinds.map(|kind| Role::ALL.iter().map(|role| mark(*role, kind, action)).collect::<String>());
        format!("{action:16} {} {}", marks[0], marks[1])
    };

    let matrix: Vec<String> = ALL.iter().map(|(action, _)| line(action)).collect();

    // In the house, then at a client: admin, lead, planner, agent, QA; client's admin, viewer, agent.
    assert_eq!(matrix, MATRIX.lines().skip(1).map(str::to_owned).collect::<Vec<_>>());
}

const MATRIX: &str = "
case.read        ........ xx.xxxxx
case.reply       ........ xx.x...x
case.note        ........ xx.x...x
case.assign      ........ xx.x...x
case.arrange     ........ xx.x...x
case.resolve     ........ xx.x...x
case.merge       ........ xx.x...x
case.spam        ........ xx.x...x
case.move        ........ xx......
customer.erase   ........ xx...x..
macro.read       x....... xx.xxx.x
macro.edit       x....... xx......
client.read      xx...... xxxxxxxx
client.edit      xx...... xx......
mailbox.edit     ........ xx......
calendar.edit    ........ xx......
contract.edit    ........ xx......
people.read      xxx..... xxx..x..
people.edit      x....... xx...x..
people.assign    x.x..... xxx.....
audit.read       x....... xx...x..
health.read      xx...... xx......
board.read       xxx..... xxx.....
report.read      xxx.x... xxx.xxx.
case.serve       ...x.... .x.x...x
quality.review   x...x... x...x...
schedule.plan    x.x..... x.x.....
contract.sign    ........ xx...x..
money.read       ........ xx...xx.
month.settle     ........ xx......
invoice.dispute  ........ .....x..
house.edit       x....... ........
volume.plan      ........ .....x..
exclusion.agree  ........ xx...x..
margin.read      ........ xx......
probe.run        ........ xx......
probe.allow      ........ x.......
figure.comment   ........ .....xx.
comment.answer   ........ xx......
report.share     ........ xx...x..
order.take       ........ xx...x..
";

#[test]
fn every_action_is_held_by_some_role() {
    let policy = Policy::new().unwrap();
    for (action, _) in ALL {
        let kinds = [Kind::Client, Kind::House];
        let held = Role::ALL.iter().any(|role| kinds.iter().any(|kind| policy.allows(*role, *kind, action)));
        assert!(held, "{action}");
    }
}

fn at(hours: i64) -> Time {
    DateTime::UNIX_EPOCH + Duration::hours(hours)
}

fn tenant(number: u8) -> TenantId {
    if number == 0 { TenantId::HOUSE } else { TenantId(Uuid::from_u128(number.into())) }
}

fn any_holdings() -> impl Strategy<Value = Holdings> {
    let role = (0..Role::ALL.len()).prop_map(|place| Role::ALL[place]);
    let grants = proptest::collection::vec(((0_u8..4).prop_map(tenant), role), 0..6);
    let term = (1_u8..4, 0_u128..3, 0_i64..9, proptest::option::of(0_i64..9));
    let term = term.prop_map(|(number, project, from, until)| Term {
        tenant: tenant(number),
        project: ProjectId(Uuid::from_u128(100 + project)),
        from: at(from),
        until: until.map(at),
    });
    let terms = proptest::collection::vec(term, 0..5);
    (0_u8..3, grants, terms).prop_map(|(employer, grants, terms)| Holdings {
        employer: tenant(employer),
        grants,
        terms,
        clients: (1..4).map(tenant).collect(),
    })
}

/// What the rules say, written down once more in the plainest way: may he act in this role there?
fn acts_as(holdings: &Holdings, role: Role, here: TenantId, now: Time) -> bool {
    let given = |role: Role, at: TenantId| holdings.grants.contains(&(at, role));
    if holdings.employer != TenantId::HOUSE {
        return here == holdings.employer && !role.is_staff() && given(role, here);
    }
    let assigned = holdings
        .terms
        .iter()
        .any(|term| term.tenant == here && term.from <= now && (term.until.is_none() || term.until > Some(now)));
    match role {
        Role::Admin => given(role, TenantId::HOUSE),
        staff if staff.is_staff() => given(staff, here) || assigned && given(staff, TenantId::HOUSE),
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rights_are_those_of_the_roles_that_count_and_no_other(holdings in any_holdings(), hour in 0_i64..9) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let policy = Policy::new().unwrap();
        let now = at(hour);
        let grounds = holdings.grounds(now);
        let rights = runtime.block_on(policy.resolve(PersonId(Uuid::from_u128(7)), &grounds)).unwrap();

        for here in (0..4).map(tenant) {
            let place = grounds.iter().position(|ground| ground.tenant == here);
            for (action, bit) in ALL {
                let holds = place.is_some_and(|place| rights[place].holds(*bit));
                let counts = |role: &Role| {
                    acts_as(&holdings, *role, here, now) && policy.allows(*role, Kind::of(here), action)
                };
                prop_assert_eq!(holds, Role::ALL.iter().any(counts), "{:?} {}", here, action);
            }
        }
    }

    #[test]
    fn people_of_a_client_stand_nowhere_else(holdings in any_holdings(), hour in 0_i64..9) {
        let grounds = holdings.grounds(at(hour));

        if holdings.employer == TenantId::HOUSE {
            prop_assert!(grounds.iter().all(|ground| ground.projects != Projects::Only([].into())));
        } else {
            prop_assert_eq!(grounds.len(), 1);
            prop_assert_eq!(grounds[0].tenant, holdings.employer);
        }
    }

    #[test]
    fn nothing_changes_before_the_next_edge(holdings in any_holdings(), hour in 0_i64..9) {
        let now = at(hour);
        let until = holdings.next_change(now).unwrap_or(at(100));

        prop_assert_eq!(holdings.grounds(now), holdings.grounds(until - Duration::microseconds(1)));
    }
}
