//! PostgreSQL's own fence, tried with statements of our own as the role that the service uses.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

use sqlx::{Connection, Executor, PgConnection, Row};
use store::Place;
use world::World;

/// The service's role on a fresh database; nothing where no server is named.
async fn as_the_service() -> Option<(World, PgConnection)> {
    let world = World::on_postgres(&std::env::var("MANYHANDS_TEST_PG").ok()?).await;
    let Place::Server(url) = &world.place else { return None };
    let mut connection = PgConnection::connect(url).await.unwrap();
    connection.execute("SET ROLE manyhands_app").await.unwrap();
    Some((world, connection))
}

async fn tenant_tables(connection: &mut PgConnection) -> Vec<String> {
    let sql = "SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
               WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attname = 'tenant_id'
               ORDER BY 1";
    let rows = sqlx::query(sql).fetch_all(connection).await.unwrap();
    rows.into_iter().map(|row| row.get(0)).collect()
}

#[tokio::test]
async fn every_table_of_tenants_is_fenced_for_a_role_that_owns_nothing() {
    let Some((_world, mut connection)) = as_the_service().await else { return };
    let tables = tenant_tables(&mut connection).await;
    assert!(tables.len() > 25, "{tables:?}");
    for table in tables {
        let sql = "SELECT relrowsecurity AND relforcerowsecurity AND relowner <> 'manyhands_app'::regrole
                     AND (SELECT count(*) FROM pg_policy WHERE polrelid = c.oid) >= 2
                   FROM pg_class c WHERE relname = $1";
        let fenced: bool = sqlx::query(sql).bind(&table).fetch_one(&mut connection).await.unwrap().get(0);
        assert!(fenced, "{table} has no fence");
    }
    let role = sqlx::query("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = 'manyhands_app'");
    assert!(!role.fetch_one(&mut connection).await.unwrap().get::<bool, _>(0));
}

#[tokio::test]
async fn without_a_reach_nothing_is_seen_and_with_one_nothing_else() {
    let Some((world, mut connection)) = as_the_service().await else { return };
    let (ours, theirs) = (world.tenant(), world.tenant());
    for scope in [&ours, &theirs] {
        let tx = world.db.begin(scope).await.unwrap();
        tx.count_up("case").await.unwrap();
        tx.commit().await.unwrap();
    }
    let count = "SELECT count(*) FROM counter";
    let seen = |row: sqlx::postgres::PgRow| row.get::<i64, _>(0);
    assert_eq!(seen(sqlx::query(count).fetch_one(&mut connection).await.unwrap()), 0);

    let mut tx = connection.begin().await.unwrap();
    let reach = sqlx::query("SELECT set_config('app.reach', $1, true)").bind(ours.tenant().to_string());
    reach.execute(&mut *tx).await.unwrap();
    assert_eq!(seen(sqlx::query(count).fetch_one(&mut *tx).await.unwrap()), 1);
    let change = sqlx::query("UPDATE counter SET value = 9 WHERE tenant_id = $1").bind(theirs.tenant().0);
    assert_eq!(change.execute(&mut *tx).await.unwrap().rows_affected(), 0);
    let forged = sqlx::query("INSERT INTO counter (tenant_id, id, value) VALUES ($1, 'x', 1)").bind(theirs.tenant().0);
    assert!(forged.execute(&mut *tx).await.unwrap_err().to_string().contains("row-level security"));
    drop(tx);

    assert_eq!(
        seen(sqlx::query(count).fetch_one(&mut connection).await.unwrap()),
        0,
        "nothing leaked into the session"
    );
}

#[tokio::test]
async fn the_service_cannot_change_or_remove_a_fact_or_read_the_register() {
    let Some((_world, mut connection)) = as_the_service().await else { return };
    for sql in ["UPDATE fact SET kind = 'x'", "DELETE FROM fact", "DELETE FROM audit", "SELECT * FROM tenant"] {
        let refused = connection.execute(sqlx::AssertSqlSafe(sql.to_owned())).await.unwrap_err();
        assert!(refused.to_string().contains("permission denied"), "{sql}: {refused}");
    }
}
