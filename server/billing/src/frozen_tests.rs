//! What the database itself refuses: to write to what was closed or issued.

use sea_orm::{ColumnTrait, Set};
use world::worlds;

use crate::row::settlement as row;

#[tokio::test]
async fn a_closed_month_is_not_written_to_by_whoever_tries() {
    for world in worlds().await {
        let scope = world.tenant();
        let tx = world.db.begin(&scope).await.unwrap();
        let id: uuid::Uuid = tx.id();
        let row = row::ActiveModel {
            tenant_id: sea_orm::NotSet,
            id: Set(id),
            month: Set("2026-10".into()),
            ordinal: Set(0),
            closed_at: Set(0),
            closed_by: Set(None),
            last_fact: Set(0),
            seal: Set(vec![0; 32]),
            frozen: Set("{}".into()),
            checksum: Set(vec![0; 32]),
        };
        tx.insert(row).await.unwrap();
        tx.commit().await.unwrap();

        let tx = world.db.begin(&scope).await.unwrap();
        let change = tx.change::<row::Entity>().filter(row::Column::Id.eq(id)).set(row::Column::Frozen, "[]");
        assert!(change.run().await.is_err());
        drop(tx);
        let tx = world.db.begin(&scope).await.unwrap();
        assert!(tx.delete::<row::Entity>(sea_orm::Condition::all().add(row::Column::Id.eq(id))).await.is_err());
        drop(tx);

        let view = world.db.view(&scope).await.unwrap();
        let wrong = crate::settlements::of_month(&view, "2026-10".parse().unwrap()).await.unwrap_err();
        assert!(wrong.to_string().contains("checksum"), "a frozen month whose checksum does not fit: {wrong}");
    }
}
