//! The product and a bare handler in one process.

use std::collections::HashMap;
use std::io::Write as _;

use actix_web::{App, HttpServer, web};
use anyhow::{Context, Result};
use app::configuration::{Flags, Sources};
use app::host;
use clap::Args;
use uuid::Uuid;

use super::hand::{self, Hand};
use crate::bare::Bare;
use crate::served::MASTER;

/// On what.
#[derive(Args)]
pub struct Both {
    #[arg(long)]
    data: String,
    #[arg(long)]
    database: String,
    #[arg(long, value_delimiter = ',')]
    clients: Vec<Uuid>,
}

impl Both {
    /// Serves until ended.
    pub async fn run(&self) -> Result<()> {
        let flags = Flags {
            data: Some(self.data.clone()),
            database: Some(self.database.clone()),
            listen: Some("127.0.0.1:0".into()),
            smtp_listen: Some("off".into()),
            ..Flags::default()
        };
        let environment = HashMap::from([("MANYHANDS_MASTER_KEY".to_owned(), MASTER.to_owned())]);
        let configuration = Sources { file: None, environment, flags }.read()?;
        let running = host::serve(&configuration).await?;
        println!("product: http://{}", running.address.context("a port")?);
        let hand = Hand { bare: Bare::open(&configuration.place).await?, clients: self.clients.clone() };
        let server = HttpServer::new(move || {
            App::new().app_data(web::Data::new(hand.clone())).route("/cases", web::post().to(hand::cases))
        });
        let server = server.workers(2).disable_signals().bind("127.0.0.1:0")?;
        for address in server.addrs() {
            println!("bare: http://{address}");
        }
        std::io::stdout().flush()?;
        Ok(server.run().await?)
    }
}
