//! The demo's books: months that are over are closed and invoiced by their leads, and one shop disputes a line. The last
//! month of every other shop waits to be closed, so that there is something to try.
//!
//! Invariant: nothing here is written but by a use case of the crate that owns it.

use access::Role;
use anyhow::{Context, Result};
use billing::disputes::{self, About};
use billing::{Books, documents, settlements};
use chrono::Duration;
use kernel::ids::TenantId;
use store::Scope;
use tenants::clients::{self, Party};
use tenants::money::Month;

use super::found::{Founded, Place, Tools, of_shop};
use super::plan::zone;
use super::shops::SHOPS;

/// Firms of the house and of each shop that has prices, by the shop's letters.
const FIRMS: [(&str, &str, &str, &str, &str, &str); 3] = [
    ("", "Manyhands Contact Centre sp. z o.o.", "5260001246", "ul. Prosta 20", "00-850", "Warszawa"),
    ("LS", "Leśna Sowa sp. z o.o.", "7010014148", "ul. Leśna 8", "15-430", "Białystok"),
    ("BU", "Buty24 sp. z o.o.", "6762484502", "ul. Szewska 24", "31-009", "Kraków"),
];

/// Closes and invoices what is over, once every fact has its number.
pub async fn settle(tools: &Tools, founded: &Founded) -> Result<()> {
    let lease = tools.db.lease("sequencer", kernel::Ids::default().next(), tools.now(), Duration::minutes(5)).await?;
    let lease = lease.context("somebody else numbers facts")?;
    while tools.db.number_facts(&lease).await? > 0 {}
    tools.db.release(&lease).await?;
    let admin = founded.people.iter().find(|one| one.somebody.role == Role::Admin).context("an admin")?;
    let house = tools.access.house(&admin.viewer, tools.now()).await?;
    name(tools, &house, "").await?;
    for place in &founded.places {
        let lead = of_shop(&founded.people, place.shop, Role::ProjectLead).context("a lead")?;
        let lead = tools.access.scope(&founded.people[lead].viewer, place.tenant, tools.now()).await?;
        months(tools, place, &lead).await.with_context(|| place.shop.name.to_owned())?;
    }
    dispute(tools, founded).await
}

async fn name(tools: &Tools, scope: &Scope, code: &str) -> Result<()> {
    let Some((_, name, tax_number, street, postcode, city)) = FIRMS.iter().find(|firm| firm.0 == code) else {
        return Ok(());
    };
    let party = Party {
        name: (*name).to_owned(),
        tax_number: (*tax_number).to_owned(),
        street: (*street).to_owned(),
        postcode: (*postcode).to_owned(),
        city: (*city).to_owned(),
        country: "PL".to_owned(),
        ..Party::default()
    };
    clients::set_party(&tools.db, scope, scope.permit()?, &party).await?;
    Ok(())
}

async fn months(tools: &Tools, place: &Place, lead: &Scope) -> Result<()> {
    let view = tools.db.view(lead).await?;
    let policies = std::sync::Arc::new(tenants::terms::history(&view).await?);
    drop(view);
    let zone = zone(place.shop);
    let all = billing::statement::months(&policies, zone, tools.now());
    if all.is_empty() {
        return Ok(());
    }
    name(tools, lead, place.shop.code).await?;
    let mut over = all;
    let ended = |month: &Month| billing::statement::over(&policies, *month, tools.now()).unwrap_or(false);
    over.retain(ended);
    if place.shop.code != SHOPS[0].code {
        over.pop();
    }
    for month in over {
        let (db, code, now) = (&tools.db, place.shop.code, tools.now());
        let books = Books { db, scope: lead, policies: policies.clone(), code, zone, now };
        settlements::close(&books, lead.permit()?, month).await?;
        documents::issue(&books, lead.permit()?, month).await?;
    }
    Ok(())
}

/// The first shop thinks that a line is too long.
async fn dispute(tools: &Tools, founded: &Founded) -> Result<()> {
    let place = founded.places.iter().find(|place| place.shop.code == SHOPS[0].code).context("the first shop")?;
    let owner = of_shop(&founded.people, place.shop, Role::ClientAdmin).context("an owner")?;
    let owner = tools.access.scope(&founded.people[owner].viewer, place.tenant, tools.now()).await?;
    let tx = tools.db.begin(&owner).await?;
    let mut months = settlements::closed(&tx).await?;
    months.sort_unstable();
    let Some(last) = months.pop() else { return Ok(()) };
    let Some(invoice) = documents::of_month(&tx, last).await?.into_iter().next() else { return Ok(()) };
    let words = "W połowie miesiąca nasz sklep wysłał dwa razy to samo zawiadomienie. Część tych wiadomości to odpowiedzi \
                 na nie i prosimy, żeby ich nie liczyć.";
    let tenant: TenantId = place.tenant;
    disputes::open(&tx, owner.permit()?, (invoice.id, About::Line(1)), words, tools.now())
        .await
        .with_context(|| format!("the dispute of {tenant}"))?;
    tx.commit().await?;
    Ok(())
}
