use uuid::Uuid;

use super::*;
use crate::live::sample::{at, lane};

fn client(number: u128) -> TenantId {
    TenantId(Uuid::from_u128(number))
}

#[test]
fn one_client_has_one_slide_with_each_figure_beside_its_target() {
    let chat = Lane { waiting: 2, oldest: Some(at(0)), ..lane(client(1), Channel::Chat) };
    let mail = Lane { waiting: 5, late: 3, ..lane(client(1), Channel::Email) };

    let shown = slides(&[chat, mail], &BTreeMap::from([(client(1), 4)]), 4, at(90));

    let [slide] = shown.as_slice() else { panic!("{shown:?}") };
    let said: Vec<_> = slide.tiles.iter().map(|tile| (tile.code, tile.channel, tile.value, tile.target)).collect();
    assert_eq!(
        said,
        [
            ("waiting", Some("chat"), Some(2), None),
            ("longest", Some("chat"), Some(90), Some(60)),
            ("waiting", Some("email"), Some(5), None),
            ("late", Some("email"), Some(3), Some(0)),
            ("in_time", Some("chat"), Some(9_000), Some(8_000)),
            ("in_time", Some("email"), Some(9_000), Some(8_000)),
        ]
    );
    assert_eq!(slide.tiles[1].standing, "late");
    assert_eq!(slide.verdict, Verdict { standing: "late", late: 3 });
}

#[test]
fn of_many_clients_all_come_first_and_then_those_that_need_somebody_most() {
    let mut lanes: Vec<Lane> = (1..=6).map(|number| lane(client(number), Channel::Email)).collect();
    lanes[4].late = 2;
    lanes[1].late = 7;

    let shown = slides(&lanes, &BTreeMap::new(), 3, at(0));

    let whose: Vec<Option<TenantId>> = shown.iter().map(|slide| slide.client).collect();
    assert_eq!(whose, [None, Some(client(2)), Some(client(5)), Some(client(1))]);
    assert!(shown.iter().all(|slide| (3..=6).contains(&slide.tiles.len())), "{shown:?}");
    assert_eq!(shown[0].verdict.late, 9);
}

#[test]
fn nobody_there_while_customers_wait_asks_somebody_to_act() {
    let waits = Lane { waiting: 1, oldest: Some(at(0)), ..lane(client(1), Channel::Chat) };

    let alone = slides(std::slice::from_ref(&waits), &BTreeMap::new(), 0, at(1));
    let served = slides(&[waits], &BTreeMap::from([(client(1), 1)]), 1, at(1));

    let people = |shown: &[Slide]| shown[0].tiles.iter().find(|tile| tile.code == "people").unwrap().standing;
    assert_eq!((people(&alone), people(&served)), ("late", "none"));
}
