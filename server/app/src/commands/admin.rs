//! `manyhands admin`: the first person, and one who lost every way in.

use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;

use access::{NewPerson, Purpose, Role};
use anyhow::Result;
use clap::{Args, Subcommand};
use kernel::action::EditPeople;
use kernel::ids::TenantId;
use kernel::{Clock, Ids, SystemClock};

use crate::configuration::{Flags, Sources};
use crate::wiring::House;

/// Look after the house's administrators.
#[derive(Subcommand)]
pub enum Admin {
    /// Create an administrator and print the link by which he chooses his password
    Create(Create),
}

/// The link is good once. The server need not run.
#[derive(Args)]
pub struct Create {
    /// The address that he signs in with
    #[arg(long, value_name = "ADDRESS")]
    email: String,
    /// His name [default: what stands before the @]
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// His language: en, pl, uk or ru
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    locale: String,
    #[command(flatten)]
    flags: Flags,
}

impl Admin {
    /// Prints the link.
    pub async fn run(self) -> Result<ExitCode> {
        let Self::Create(asked) = self;
        let configuration = Sources::of_process(&asked.flags).read()?;
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let house = House::open(&configuration, clock.clone(), Ids::new(clock.clone())).await?;
        let name = asked.name.unwrap_or_else(|| asked.email.split('@').next().unwrap_or_default().to_owned());
        let new =
            NewPerson { alias: name.clone(), name, email: asked.email, locale: asked.locale, roles: vec![Role::Admin] };
        let scope = house.access.job_scope(TenantId::HOUSE);
        let person = house.access.invite(&scope, scope.permit::<EditPeople>()?, &new, clock.now()).await?;
        let link = house.access.mint_invitation(person, Purpose::Invitation, clock.now()).await?;
        let base = house.base_url.clone();
        house.close().await?;
        let mut out = std::io::stdout().lock();
        writeln!(out, "{base}/invitation/{}", link.token)?;
        writeln!(out, "good until {}", link.expires.format("%Y-%m-%d %H:%M UTC"))?;
        Ok(ExitCode::SUCCESS)
    }
}
