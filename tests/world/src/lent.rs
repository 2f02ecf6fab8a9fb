//! A database that a server lends to one world. It is given back when the world ends, or a run of the whole suite would
//! leave hundreds behind and fill the disk.

use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};

/// A database of this name on this server, until it is dropped.
pub(crate) struct Lent {
    server: String,
    name: String,
}

impl Lent {
    /// Makes the database.
    pub(crate) async fn on(server: &str, name: String) -> Self {
        order(server, format!("CREATE DATABASE {name}")).await.expect("a fresh database on the server");
        Self { server: server.to_owned(), name }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Lent {
    /// Whoever is still connected is sent away. A server that is gone already took the database with it.
    fn drop(&mut self) {
        let (server, name) = (self.server.clone(), self.name.clone());
        let giving_back = move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(order(&server, format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")))
        };
        if let Ok(Err(fault)) = std::thread::spawn(giving_back).join() {
            eprintln!("the database {} stays behind: {fault}", self.name);
        }
    }
}

async fn order(server: &str, sql: String) -> Result<(), sqlx::Error> {
    let mut admin = PgConnection::connect(server).await?;
    admin.execute(AssertSqlSafe(sql)).await?;
    admin.close().await
}
