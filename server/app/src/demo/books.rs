//! The demo's books: months that are over are closed and invoiced by their leads, and one shop disputes a line. The last
//! month of every other shop waits to be closed, so that there is something to try.
//!
//! Invariant: nothing here is written but by a use case of the crate that owns it.

use access::Role;
use anyhow::{Context, Result};
use billing::disputes;
use billing::economics;
use billing::exclusions::{self, About, Proposal, Rule};
use billing::{Books, documents, settlements};
use chrono::Duration;
use kernel::Fault;
use kernel::ids::TenantId;
use store::Scope;
use tenants::clients::{self, Party};
use tenants::money::Month;
use tenants::simulation::Economics;

use super::forecast;
use super::found::{Founded, Place, Tools, of_shop};
use super::plan::zone;
use super::shops::SHOPS;

/// Firms of the house and of each shop that has prices, by the shop's letters.
const FIRMS: [(&str, &str, &str, &str, &str, &str); 3] = [
    ("", "Manyhands Contact Centre sp. z o.o.", "5260001246", "ul. Prosta 20", "00-850", "Warszawa"),
    ("LS", "Leśna Sowa sp. z o.o.", "7010014148", "ul. Leśna 8", "15-430", "Białystok"),
    ("BU", "Buty24 sp. z o.o.", "6762484502", "ul. Szewska 24", "31-009", "Kraków"),
];

/// What the lead writes about the morning without a provider.
const WORDS: &str = "Dostawca poczty miał awarię: wiadomości z tej doby doszły do nas z opóźnieniem. \
    Komunikat dostawcy jest na jego stronie statusu.";

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
        let owner = of_shop(&founded.people, place.shop, Role::ClientAdmin).context("an owner")?;
        let owner = tools.access.scope(&founded.people[owner].viewer, place.tenant, tools.now()).await?;
        forecast::change(tools, &owner, place.shop, tools.now().date_naive()).await?;
    }
    dispute(tools, founded).await?;
    leave_out(tools, founded).await
}

/// The first shop's provider failed for a morning: its lead asks to leave out what came then.
async fn leave_out(tools: &Tools, founded: &Founded) -> Result<()> {
    let place = founded.places.iter().find(|place| place.shop.code == SHOPS[0].code).context("the first shop")?;
    let lead = of_shop(&founded.people, place.shop, Role::ProjectLead).context("a lead")?;
    let lead = tools.access.scope(&founded.people[lead].viewer, place.tenant, tools.now()).await?;
    let view = tools.db.view(&lead).await?;
    let policies = std::sync::Arc::new(tenants::terms::history(&view).await?);
    drop(view);
    let (db, code, now, zone) = (&tools.db, place.shop.code, tools.now(), zone(place.shop));
    let books = Books { db, scope: &lead, policies, code, zone, now };
    let proposal = Proposal {
        rule: Rule::Carrier,
        words: WORDS.to_owned(),
        files: Vec::new(),
        about: About::Stretch {
            from: now - Duration::days(3),
            until: now - Duration::days(2),
            channels: Vec::new(),
            project: None,
        },
        correction: true,
    };
    match exclusions::propose(&books, lead.permit()?, proposal).await {
        // On a day of rest nobody may have written.
        Ok(_) | Err(Fault::Invalid(_)) => Ok(()),
        Err(fault) => Err(fault).context("what is left out"),
    }
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
    let tx = tools.db.begin(lead).await?;
    let cost_per_hour = "58.00 PLN".parse().map_err(|_| anyhow::anyhow!("an amount"))?;
    economics::save(&tx, lead.permit()?, Economics { cost_per_hour, written_seconds: 420, shrinkage_bp: 3_000 })
        .await?;
    tx.commit().await?;
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
    disputes::open(&tx, owner.permit()?, (invoice.id, disputes::About::Line(1)), words, tools.now())
        .await
        .with_context(|| format!("the dispute of {tenant}"))?;
    tx.commit().await?;
    Ok(())
}
