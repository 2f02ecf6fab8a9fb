//! One look that a whole request shares.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

mod note;

use kernel::ids::{ProjectId, TenantId};
use sea_orm::Set;
use store::Sight;
use uuid::Uuid;
use world::{World, worlds};

use note::{ActiveModel, Entity};

async fn written(world: &World, tenant: TenantId, project: ProjectId) {
    let tx = world.db.begin(&world.scope(tenant)).await.unwrap();
    let row = ActiveModel {
        id: Set(tx.id::<Uuid>()),
        project_id: Set(project.0),
        name: Set("Reklamacje".into()),
        overflow: Set(false),
        created_at: Set(1),
        ..Default::default()
    };
    tx.insert(row).await.unwrap();
    tx.commit().await.unwrap();
}

async fn names(sight: &Sight, world: &World, tenant: TenantId) -> usize {
    sight.view(&world.scope(tenant)).unwrap().find::<Entity>().all().await.unwrap().len()
}

#[tokio::test]
async fn what_is_looked_at_together_is_fenced_like_each_alone() {
    for world in worlds().await {
        let (ours, theirs, hidden): (TenantId, TenantId, TenantId) =
            (world.ids.next(), world.ids.next(), world.ids.next());
        let (mine, other): (ProjectId, ProjectId) = (world.ids.next(), world.ids.next());
        for (tenant, project) in [(ours, mine), (ours, other), (theirs, world.ids.next()), (hidden, mine)] {
            written(&world, tenant, project).await;
        }

        let sight = world.db.sight(&world.reach(&[ours, theirs])).await.unwrap();

        assert_eq!((names(&sight, &world, ours).await, names(&sight, &world, theirs).await), (2, 1));
        let narrow = sight.view(&world.narrow(ours, mine)).unwrap();
        assert_eq!(narrow.find::<Entity>().count().await.unwrap(), 1);
        let look = sight.look(&world.reach(&[theirs])).unwrap();
        assert_eq!(look.find_all::<Entity>().all().await.unwrap().len(), 1);
        assert!(sight.view(&world.scope(hidden)).is_none());
        assert!(sight.look(&world.reach(&[ours, hidden])).is_none());
    }
}

#[tokio::test]
async fn many_who_look_for_long_leave_room_for_those_who_need_a_moment() {
    for world in worlds().await {
        let tenant: TenantId = world.ids.next();
        let reach = world.reach(&[tenant]);
        let mut held = Vec::new();
        while let Ok(sight) = tokio::time::timeout(std::time::Duration::from_millis(200), world.db.sight(&reach)).await
        {
            held.push(sight.unwrap());
            assert!(held.len() < 8, "all connections are held");
        }

        written(&world, tenant, world.ids.next()).await;
        assert_eq!(world.db.view(&world.scope(tenant)).await.unwrap().find::<Entity>().count().await.unwrap(), 1);

        held.pop();
        assert_eq!(names(&world.db.sight(&reach).await.unwrap(), &world, tenant).await, 1);
    }
}
