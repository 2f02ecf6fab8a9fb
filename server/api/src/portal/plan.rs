//! Entering what a shop plans.

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use kernel::Fault;
use kernel::action::PlanVolume;
use kernel::fault::Reason;
use tenants::clock::{Agreement, Policies};
use tenants::money::volume::{Slot, Volume};
use tenants::plans;

use crate::billing::whole;
use crate::context::{asked, settle};
use crate::fault::{payload, refuse};
use crate::gid;

/// How many contacts are expected of a stretch.
#[derive(InputObject)]
pub struct PlannedInput {
    /// `2026-12`, `2026-12-01`, or the first instant of an interval.
    slot: String,
    value: i64,
}

/// What is planned: values, or a table of them.
#[derive(InputObject)]
pub struct PlanInput {
    client: ID,
    /// The agreement, as the contract calls it.
    volume: String,
    values: Option<Vec<PlannedInput>>,
    /// A stretch and a number a line.
    csv: Option<String>,
}

/// What was new.
#[derive(SimpleObject)]
pub struct VolumePlanned {
    /// How many values were entered; what stood already is left out.
    entered: usize,
}

payload! {
    /// What was entered, or why nothing was.
    PlanPayload { VolumePlanned }
}

/// What can be done with plans.
#[derive(Default)]
pub struct PlanMutation;

#[Object]
impl PlanMutation {
    /// Enters what a shop expects. What comes after the contract's deadline is kept and does not count.
    async fn plan_volume(&self, ctx: &Context<'_>, input: PlanInput) -> async_graphql::Result<PlanPayload> {
        let (asked, tenant) = (asked(ctx)?, gid::client_of(&input.client)?);
        let scope = asked.scope(tenant).await?;
        let may = whole::<PlanVolume>(&scope)?;
        let view = asked.within(&scope).await.map_err(refuse)?;
        let policies = asked.parts.book.policies(&view).await.map_err(refuse)?;
        drop(view);
        let (volume, values) = match wanted(&policies, &input) {
            Ok(wanted) => wanted,
            Err(fault) => return PlanPayload::from_fault(fault),
        };
        let mut tx = asked.begin(&scope).await?;
        let done = plans::enter(&mut tx, may, volume, &values, asked.now()).await;
        match settle(tx, done).await {
            Ok(entered) => Ok(PlanPayload::VolumePlanned(VolumePlanned { entered })),
            Err(fault) => PlanPayload::from_fault(fault),
        }
    }
}

type Wanted<'p> = ((&'p Volume, chrono_tz::Tz), Vec<(Slot, i64)>);

fn wanted<'p>(policies: &'p Policies, input: &PlanInput) -> Result<Wanted<'p>, Fault> {
    let ours = |agreement: &&Agreement| agreement.contract.project.is_none();
    let named = |agreement: &'p Agreement| {
        let mut volumes = agreement.contract.money.iter().flat_map(|money| &money.volumes);
        Some((volumes.find(|volume| volume.code == input.volume)?, agreement.calendar.zone()))
    };
    let found = policies.all().iter().rev().filter(ours).find_map(named);
    let (volume, zone) = found.ok_or_else(|| {
        Fault::invalid("volume", Reason::coded("UNKNOWN", "is no agreement about volume of a signed contract"))
    })?;
    let values = match (&input.values, &input.csv) {
        (Some(values), None) => {
            values.iter().enumerate().map(|(index, one)| read(index, one)).collect::<Result<_, _>>()?
        }
        (None, Some(csv)) => plans::read(csv, zone)?,
        _ => return Err(Fault::invalid("values", Reason::coded("REQUIRED", "are needed, or a table of them"))),
    };
    Ok(((volume, zone), values))
}

fn read(index: usize, one: &PlannedInput) -> Result<(Slot, i64), Fault> {
    let reason =
        |text: String| Reason::coded("CSV_SLOT", text).with("text", one.slot.chars().take(40).collect::<String>());
    let slot = one.slot.parse().map_err(|text| Fault::invalid(format!("values[{index}].slot"), reason(text)))?;
    Ok((slot, one.value))
}
