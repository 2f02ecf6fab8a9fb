use kernel::ids::{PersonId, TenantId};
use uuid::Uuid;

use super::*;
use crate::live::sample::{agent, at};

const BU: TenantId = TenantId(Uuid::from_u128(1));
const KA: TenantId = TenantId(Uuid::from_u128(2));

fn shop(tenant: TenantId, per_hour: f64) -> Shop {
    Shop { tenant, waiting: 0, demand: Some(Demand { per_hour, handling_s: 300.0, within_s: 60.0 }) }
}

#[test]
fn who_is_lent_is_whole_where_he_was_a_part_and_gone_elsewhere() {
    let (anna, jan) = (PersonId(Uuid::from_u128(7)), PersonId(Uuid::from_u128(8)));
    let agents = [agent(anna, &[BU, KA]), agent(jan, &[KA])];

    let effects = effect(&[shop(BU, 30.0), shop(KA, 30.0)], &agents, (anna, BU, true), at(0));

    let people: Vec<(f64, f64)> = effects.iter().map(|one| one.people).collect();
    assert_eq!(people, [(0.5, 1.0), (1.5, 1.0)]);
    let [(bu_before, bu_after), (ka_before, ka_after)] = [effects[0].outlook.unwrap(), effects[1].outlook.unwrap()];
    assert!(bu_after.level > bu_before.level, "{bu_before:?} {bu_after:?}");
    assert!(ka_after.level < ka_before.level, "{ka_before:?} {ka_after:?}");
}

#[test]
fn who_keeps_his_other_shops_is_a_smaller_part_of_each() {
    let anna = PersonId(Uuid::from_u128(7));
    let agents = [agent(anna, &[KA])];

    let effects = effect(&[shop(BU, 30.0), shop(KA, 30.0)], &agents, (anna, BU, false), at(0));

    let people: Vec<(f64, f64)> = effects.iter().map(|one| one.people).collect();
    assert_eq!(people, [(0.0, 0.5), (1.0, 0.5)]);
    assert_eq!(effects[0].outlook.unwrap().0, Outlook { wait_s: None, level: 0.0 });
}

#[test]
fn without_demand_nothing_is_foretold_and_what_waits_makes_it_worse() {
    let anna = PersonId(Uuid::from_u128(7));
    let agents = [agent(anna, &[BU])];
    let (idle, busy) = (shop(BU, 30.0), Shop { waiting: 12, ..shop(BU, 30.0) });

    let silent = effect(&[Shop { demand: None, ..idle }], &agents, (anna, BU, true), at(0));
    let calm = effect(&[idle], &agents, (anna, BU, true), at(0))[0].outlook.unwrap().1;
    let full = effect(&[busy], &agents, (anna, BU, true), at(0))[0].outlook.unwrap().1;

    assert_eq!(silent[0].outlook, None);
    assert!(full.level < calm.level, "{full:?} {calm:?}");
}
