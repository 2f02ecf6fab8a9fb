//! Writes that are kept back are seen by whoever looks, and none is lost or doubled.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

mod note;

use sea_orm::{ColumnTrait, Condition, Order, Set};
use store::Tx;
use uuid::Uuid;
use world::worlds;

use note::{ActiveModel, Column, Entity};

fn row(id: Uuid, name: &str, at: i64) -> ActiveModel {
    ActiveModel {
        id: Set(id),
        project_id: Set(Uuid::nil()),
        name: Set(name.to_owned()),
        overflow: Set(false),
        created_at: Set(at),
        ..Default::default()
    }
}

async fn names(tx: &Tx) -> Vec<String> {
    let all = tx.find::<Entity>().order(Column::CreatedAt, Order::Asc).all().await.unwrap();
    all.into_iter().map(|row| row.name).collect()
}

#[tokio::test]
async fn whoever_looks_finds_what_was_written_before_in_its_order() {
    for world in worlds().await {
        let tx = world.db.begin(&world.tenant()).await.unwrap();
        let ids: Vec<Uuid> = (0..3).map(|_| tx.id()).collect();
        tx.insert(row(ids[0], "a", 1)).await.unwrap();
        tx.change::<Entity>().filter(Column::Name.eq("a")).set(Column::Name, "b").later().await.unwrap();
        tx.insert(row(ids[1], "a", 2)).await.unwrap();
        tx.change::<Entity>().filter(Column::Name.eq("a")).set(Column::Name, "c").later().await.unwrap();
        tx.insert(row(ids[2], "a", 3)).await.unwrap();

        assert_eq!(names(&tx).await, ["b", "c", "a"]);
        tx.commit().await.unwrap();
    }
}

#[tokio::test]
async fn thousands_of_rows_of_one_unit_are_all_there_and_once() {
    for world in worlds().await {
        let scope = world.tenant();
        let tx = world.db.begin(&scope).await.unwrap();
        for at in 0..5_003 {
            tx.insert(row(tx.id(), "viele", at)).await.unwrap();
        }
        tx.commit().await.unwrap();
        let view = world.db.view(&scope).await.unwrap();
        let all = view.find::<Entity>().order(Column::CreatedAt, Order::Asc).all().await.unwrap();
        assert!(all.iter().map(|row| row.created_at).eq(0..5_003));
    }
}

#[tokio::test]
async fn a_key_written_twice_keeps_the_last_and_a_missing_one_the_first() {
    for world in worlds().await {
        let tx = world.db.begin(&world.tenant()).await.unwrap();
        let (put, kept): (Uuid, Uuid) = (tx.id(), tx.id());
        for name in ["first", "second", "third"] {
            let key = vec![Column::TenantId, Column::Id];
            tx.put(row(put, name, 1), key, vec![Column::Name]).await.unwrap();
            tx.insert_missing(row(kept, name, 2)).await.unwrap();
        }
        assert_eq!(names(&tx).await, ["third", "first"]);
        tx.commit().await.unwrap();
    }
}

#[tokio::test]
async fn a_row_that_is_there_already_undoes_the_whole_unit() {
    for world in worlds().await {
        let scope = world.tenant();
        let tx = world.db.begin(&scope).await.unwrap();
        let id: Uuid = tx.id();
        tx.insert(row(id, "a", 1)).await.unwrap();
        tx.commit().await.unwrap();

        let tx = world.db.begin(&scope).await.unwrap();
        tx.insert(row(tx.id(), "b", 2)).await.unwrap();
        tx.insert(row(id, "c", 3)).await.unwrap();
        assert!(tx.commit().await.is_err());

        let tx = world.db.begin(&scope).await.unwrap();
        assert_eq!(names(&tx).await, ["a"]);
    }
}

#[tokio::test]
async fn each_row_is_given_its_own_value_where_it_fits() {
    for world in worlds().await {
        let ours = world.tenant();
        let theirs = world.tenant();
        let id: Uuid = world.ids.next();
        for scope in [&ours, &theirs] {
            let tx = world.db.begin(scope).await.unwrap();
            tx.insert(row(id, "same id", 0)).await.unwrap();
            tx.commit().await.unwrap();
        }
        let tx = world.db.begin(&ours).await.unwrap();
        let ids: Vec<Uuid> = (1..100).map(|_| tx.id()).collect();
        for (at, id) in (1..).zip(&ids) {
            tx.insert(row(*id, "old", at)).await.unwrap();
        }
        let values = ids.iter().enumerate().map(|(place, id)| (*id, vec![format!("new {place}").into()]));
        let values = values.chain([(id, vec!["ours".into()])]).collect();
        let late = Condition::all().add(Column::CreatedAt.ne(50));

        assert_eq!(tx.change_each::<Entity>(&[Column::Name], values, late).await.unwrap(), 99);

        let all = names(&tx).await;
        assert_eq!(
            (all[0].as_str(), all[1].as_str(), all[50].as_str(), all[99].as_str()),
            ("ours", "new 0", "old", "new 98")
        );
        tx.commit().await.unwrap();
        let view = world.db.view(&theirs).await.unwrap();
        assert_eq!(view.get::<Entity>(id).await.unwrap().unwrap().name, "same id", "another client's row");
    }
}

#[tokio::test]
async fn numbers_taken_together_belong_to_one() {
    for world in worlds().await {
        let scope = world.tenant();
        let mut all = Vec::new();
        for many in [1, 5, 2] {
            let tx = world.db.begin(&scope).await.unwrap();
            let last = tx.count_up_by("case", many).await.unwrap();
            all.extend(last - many + 1..=last);
            tx.commit().await.unwrap();
        }
        assert_eq!(all, [1, 2, 3, 4, 5, 6, 7, 8]);
    }
}
