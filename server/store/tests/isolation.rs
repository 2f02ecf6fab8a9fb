//! One tenant cannot see, change or guess another's rows.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

mod note;

use kernel::ids::{ProjectId, TenantId};
use kernel::{Clock, Fault};
use sea_orm::{ColumnTrait, Condition, Order, Set};
use store::{After, Sorting};
use uuid::Uuid;
use world::{World, worlds};

use note::{ActiveModel, Column, Entity};

async fn written(world: &World, tenant: TenantId, project: ProjectId, count: i64) -> Uuid {
    let tx = world.db.begin(&world.scope(tenant)).await.unwrap();
    let id: Uuid = tx.id();
    tx.insert(ActiveModel {
        id: Set(id),
        project_id: Set(project.0),
        name: Set("Reklamacje".into()),
        overflow: Set(false),
        created_at: Set(count),
        ..Default::default()
    })
    .await
    .unwrap();
    tx.commit().await.unwrap();
    id
}

#[tokio::test]
async fn a_row_of_another_tenant_is_missing_and_cannot_be_changed() {
    for world in worlds().await {
        let (ours, theirs): (TenantId, TenantId) = (world.ids.next(), world.ids.next());
        let id = written(&world, ours, world.ids.next(), 1).await;

        let tx = world.db.begin(&world.scope(theirs)).await.unwrap();
        assert!(tx.get::<Entity>(id).await.unwrap().is_none());
        assert!(tx.find::<Entity>().filter(Column::TenantId.eq(ours.0)).all().await.unwrap().is_empty());
        let change = tx.update("queue", id, ActiveModel { name: Set("mine".into()), ..Default::default() }).await;
        assert!(matches!(change, Err(Fault::Missing { what: "queue" })));
        assert_eq!(tx.delete::<Entity>(Condition::all().add(Column::Id.eq(id))).await.unwrap(), 0);
        tx.commit().await.unwrap();

        let view = world.db.view(&world.scope(ours)).await.unwrap();
        assert_eq!(view.get::<Entity>(id).await.unwrap().unwrap().name, "Reklamacje");
    }
}

#[tokio::test]
async fn the_tenant_of_a_row_is_stamped_whatever_the_row_says() {
    for world in worlds().await {
        let (ours, theirs): (TenantId, TenantId) = (world.ids.next(), world.ids.next());
        let tx = world.db.begin(&world.scope(ours)).await.unwrap();
        let row = ActiveModel {
            tenant_id: Set(theirs.0),
            id: Set(tx.id()),
            project_id: Set(tx.id()),
            name: Set("forged".into()),
            overflow: Set(false),
            created_at: Set(1),
        };
        tx.insert(row).await.unwrap();
        tx.commit().await.unwrap();

        let view = world.db.view(&world.scope(theirs)).await.unwrap();
        assert_eq!(view.find::<Entity>().count().await.unwrap(), 0);
    }
}

#[tokio::test]
async fn a_project_outside_the_scope_is_missing_to_read_and_refused_to_write() {
    for world in worlds().await {
        let (tenant, mine, other): (TenantId, ProjectId, ProjectId) =
            (world.ids.next(), world.ids.next(), world.ids.next());
        let seen = written(&world, tenant, mine, 1).await;
        let hidden = written(&world, tenant, other, 1).await;

        let tx = world.db.begin(&world.narrow(tenant, mine)).await.unwrap();

        assert!(tx.get::<Entity>(seen).await.unwrap().is_some());
        assert!(tx.get::<Entity>(hidden).await.unwrap().is_none());
        let smuggled = ActiveModel {
            id: Set(tx.id()),
            project_id: Set(other.0),
            name: Set("smuggled".into()),
            overflow: Set(false),
            created_at: Set(1),
            ..Default::default()
        };
        assert!(matches!(tx.insert(smuggled).await, Err(Fault::Missing { what: "project" })));
    }
}

#[tokio::test]
async fn a_page_over_several_tenants_is_merged_and_goes_on_where_it_ended() {
    for world in worlds().await {
        let tenants: Vec<TenantId> = (0..4).map(|_| world.ids.next()).collect();
        for count in 0..40_i64 {
            let tenant = tenants[usize::try_from(count % 4).unwrap()];
            written(&world, tenant, world.ids.next(), count / 3).await;
        }
        let reach = world.reach(&tenants[..3]);
        let mut seen: Vec<(i64, Uuid)> = Vec::new();

        loop {
            let after = seen.last().map(|(value, id)| After { value: *value, id: *id });
            let sorting = Sorting { by: Column::CreatedAt, order: Order::Asc, after, most: 7 };
            let view = world.db.look(&reach).await.unwrap();
            let page = view.page::<Entity>(&sorting, |_| Condition::all()).await.unwrap();
            assert!(page.iter().all(|row| row.tenant_id != tenants[3].0));
            if page.is_empty() {
                break;
            }
            seen.extend(page.into_iter().map(|row| (row.created_at, row.id)));
        }

        let mut sorted = seen.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(seen.len(), 30);
        assert_eq!(seen, sorted);
    }
}

#[tokio::test]
async fn words_are_found_only_in_the_reach() {
    for world in worlds().await {
        let (ours, theirs) = (world.tenant(), world.tenant());
        for scope in [&ours, &theirs] {
            let tx = world.db.begin(scope).await.unwrap();
            tx.index_text(tx.id(), tx.id(), "Zgubiona paczka, proszę o pomoc").await.unwrap();
            tx.commit().await.unwrap();
        }

        let view = world.db.look(&world.reach(&[ours.tenant()])).await.unwrap();

        let found = view.search_text("paczka zgub", 10).await.unwrap();
        assert_eq!(found.iter().map(|(tenant, _, _)| *tenant).collect::<Vec<_>>(), [ours.tenant()]);
        assert!(view.search_text("' OR tenant:*", 10).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_destroyed_key_leaves_its_objects_unreadable() {
    for world in worlds().await {
        let scope = world.tenant();
        let objects = store::Objects::in_folder(world.folder.path()).unwrap();
        let tx = world.db.begin(&scope).await.unwrap();
        let owner: Uuid = tx.id();
        let key = tx.key_for(owner).await.unwrap();
        let name = objects.put(scope.tenant(), owner, &key, b"Dzien dobry").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(objects.get(&name, &key).await.unwrap(), b"Dzien dobry");

        let tx = world.db.begin(&scope).await.unwrap();
        tx.destroy_key(owner).await.unwrap();
        let fresh = tx.key_for(owner).await.unwrap();
        tx.commit().await.unwrap();

        assert!(objects.get(&name, &fresh).await.is_err());
        assert_eq!(objects.erase(scope.tenant(), owner).await.unwrap(), 1);
        assert!(world.clock.now() > kernel::Time::default());
    }
}
