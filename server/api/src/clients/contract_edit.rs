//! Drafting, signing and discarding contract versions.

use std::collections::BTreeMap;

use access::ProofRefused;
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use chrono::NaiveDate;
use kernel::Fault;
use kernel::action::{EditContracts, SignContract};
use kernel::fact::{ClockKind, PendingReason};
use kernel::fault::{Problems, Reason};
use kernel::ids::{CalendarId, ContractId, ProjectId, TenantId};
use store::View;
use tenants::calendars;
use tenants::contract::{Contract, Counts, PauseRules, Target};
use tenants::contracts::{self, Draft, Side, Signature, Version};

use super::IdInput;
use super::calendar::midnight;
use super::contract::{ContractNode, Window, node};
use crate::context::{Asked, asked, settle};
use crate::desk::{PauseReason, Priority, PromiseKind};
use crate::fault::{DonePayload, payload, refuse, respoken};
use crate::gid::{self, Noun};

/// The words of the domain that the schema calls otherwise.
const WORDS: [(&str, &str); 6] = [
    ("targets", "promises"),
    ("share_bp", "share"),
    ("measures", "kind"),
    ("warn_bp", "warnAtPercent"),
    ("reopen_days", "reopenDays"),
    ("by_priority", "byPriority"),
];

/// Other minutes for cases of some priority.
#[derive(InputObject, Clone, Debug)]
pub struct PriorityMinutesInput {
    priority: Priority,
    minutes: i32,
}

/// One promise.
#[derive(InputObject, Clone, Debug)]
pub struct PromiseInput {
    kind: PromiseKind,
    /// Per cent: 95.0.
    share: f64,
    minutes: i32,
    by_priority: Option<Vec<PriorityMinutesInput>>,
    /// Minutes of business time, as by default, or of all time.
    business_time: Option<bool>,
    window: Window,
    /// Where it stands in the paper.
    clause: Option<String>,
}

/// A version: always the whole. What stands in no field stays as in the version that it follows.
#[derive(InputObject)]
pub struct ContractInput {
    id: Option<ID>,
    client: ID,
    project: Option<ID>,
    effective_from: NaiveDate,
    calendar: ID,
    promises: Vec<PromiseInput>,
    /// For whom a case may wait while its resolution clock stands still.
    pauses: Vec<PauseReason>,
    reopen_days: i32,
    warn_at_percent: Option<i32>,
    min_sample: Option<i32>,
}

/// A signature: the signer proves once more who he is.
#[derive(InputObject)]
pub struct SignContractInput {
    id: ID,
    password: String,
    /// The code of a second factor, for those who have one.
    code: Option<String>,
}

/// The version as it is now.
#[derive(SimpleObject)]
pub struct ContractChanged {
    contract: ContractNode,
}

payload! {
    /// The changed version, or why it was not changed.
    ContractPayload { ContractChanged }
}

/// What can be done with contracts.
#[derive(Default)]
pub struct ContractMutation;

#[Object]
impl ContractMutation {
    /// Drafts a version, or changes a draft; signatures that it had are taken back.
    async fn save_contract(&self, ctx: &Context<'_>, input: ContractInput) -> async_graphql::Result<ContractPayload> {
        let asked = asked(ctx)?;
        let tenant = gid::client_of(&input.client)?;
        let id: Option<ContractId> = gid::maybe_within(Noun::Contract, tenant, input.id.as_ref())?;
        let project: Option<ProjectId> = gid::maybe_within(Noun::Project, tenant, input.project.as_ref())?;
        let calendar: CalendarId = gid::within(Noun::Calendar, tenant, &input.calendar)?;
        let (mut tx, may) = asked.change::<EditContracts>(tenant).await?;
        let base = base(&tx, id, project).await.map_err(refuse)?;
        let kept = calendars::find(&tx, calendar).await.map_err(refuse)?;
        let contract = match input.read(base.map(|version| version.contract), kept.calendar.zone()) {
            Ok(contract) => Contract { project, ..contract },
            Err(fault) => return ContractPayload::from_fault(fault),
        };
        let draft = Draft { contract, calendar };
        let done = match id {
            Some(id) => contracts::edit(&mut tx, may, id, draft).await,
            None => contracts::draft(&mut tx, may, draft, asked.now()).await,
        };
        changed(asked, tenant, settle(tx, done).await).await
    }

    /// Signs for the side that employs the signer; with the second signature the version counts.
    async fn sign_contract(
        &self,
        ctx: &Context<'_>,
        input: SignContractInput,
    ) -> async_graphql::Result<ContractPayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, ContractId) = gid::decode(Noun::Contract, &input.id)?;
        let viewer = asked.viewer()?;
        asked.view::<SignContract>(tenant).await?;
        let proof = asked.parts.access.prove(viewer, &input.password, input.code.as_deref(), asked.now()).await;
        if let Err(refused) = proof {
            return ContractPayload::from_fault(unproved(refused));
        }
        let (mut tx, may) = asked.change::<SignContract>(tenant).await?;
        let side = if viewer.is_staff() { Side::House } else { Side::Client };
        let signature = Signature { side, person: viewer.person(), at: asked.now() };
        let done = contracts::sign(&mut tx, may, id, signature).await;
        changed(asked, tenant, settle(tx, done).await).await
    }

    /// Throws a draft away.
    async fn discard_contract(&self, ctx: &Context<'_>, input: IdInput) -> async_graphql::Result<DonePayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, ContractId) = gid::decode(Noun::Contract, &input.id)?;
        let (mut tx, may) = asked.change::<EditContracts>(tenant).await?;
        let done = contracts::discard(&mut tx, may, id).await;
        DonePayload::of(settle(tx, done).await)
    }
}

/// The version that a draft goes on from: itself, or the newest of the same project.
async fn base(view: &View, id: Option<ContractId>, project: Option<ProjectId>) -> Result<Option<Version>, Fault> {
    if let Some(id) = id {
        contracts::find(view, id).await.map(Some)
    } else {
        let all = contracts::list(view).await?;
        Ok(all.into_iter().rev().find(|version| version.contract.project == project))
    }
}

async fn changed(
    asked: &Asked,
    tenant: TenantId,
    done: Result<Version, Fault>,
) -> async_graphql::Result<ContractPayload> {
    let version = match done {
        Ok(version) => version,
        Err(fault) => return ContractPayload::from_fault(respoken(fault, &WORDS)),
    };
    let scope = asked.scope(tenant).await?;
    let view = asked.within(&scope).await.map_err(refuse)?;
    let all = contracts::list(&view).await.map_err(refuse)?;
    let contract = node(tenant, all, version.id).ok_or_else(|| refuse(Fault::missing("contract")))?;
    Ok(ContractPayload::ContractChanged(ContractChanged { contract }))
}

/// Why somebody did not prove who he is.
fn unproved(refused: ProofRefused) -> Fault {
    match refused {
        ProofRefused::Wrong => Fault::invalid("password", "WRONG"),
        ProofRefused::TotpWrong => Fault::invalid("code", "WRONG"),
        ProofRefused::Throttled { until } => Fault::conflict(format!("too many attempts; try again after {until}")),
        ProofRefused::Fault(fault) => fault,
    }
}

impl ContractInput {
    fn read(self, base: Option<Contract>, zone: chrono_tz::Tz) -> Result<Contract, Fault> {
        let mut problems = Problems::none();
        let each = self.promises.into_iter().enumerate();
        let targets = each.map(|(place, promise)| promise.read(place, &mut problems)).collect();
        let mut contract = base.unwrap_or_else(|| Contract::of(1, midnight(zone, self.effective_from), Vec::new()));
        contract.targets = targets;
        contract.effective_from = midnight(zone, self.effective_from);
        contract.reopen_days = u16::try_from(self.reopen_days).unwrap_or(u16::MAX);
        contract.pauses = pauses(&contract.pauses, &self.pauses);
        if let Some(percent) = self.warn_at_percent {
            contract.warn_bp = u16::try_from(percent).ok().and_then(|percent| percent.checked_mul(100)).unwrap_or(0);
        }
        if let Some(sample) = self.min_sample {
            problems.check(!(0..=1_000_000).contains(&sample), "minSample", between(0, 1_000_000));
            contract.min_sample = u32::try_from(sample).unwrap_or_default();
        }
        problems.settle().map(|()| contract)
    }
}

impl PromiseInput {
    fn read(self, place: usize, problems: &mut Problems) -> Target {
        let fits = self.share.is_finite() && (0.01..=100.0).contains(&self.share);
        problems.check(!fits, &format!("promises[{place}].share"), between("0.01", 100));
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held to 0..=100 just before")]
        let share_bp = if fits { (self.share * 100.0).round() as u16 } else { 0 };
        let clause = self.clause.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        let long = clause.as_ref().is_some_and(|text| text.chars().count() > 200);
        let too_long = Reason::coded("TOO_LONG", "TOO_LONG").with("most", 200);
        problems.check(long, &format!("promises[{place}].clause"), too_long);
        // What is no number of minutes is none; the use case names the field.
        let minutes = |minutes: i32| u32::try_from(minutes).unwrap_or_default();
        let each = self.by_priority.unwrap_or_default().into_iter();
        let by_priority: BTreeMap<_, _> =
            each.map(|one| (kernel::fact::Priority::from(one.priority).into(), minutes(one.minutes))).collect();
        Target {
            measures: self.kind.into(),
            minutes: minutes(self.minutes),
            counts: if self.business_time.unwrap_or(true) { Counts::Business } else { Counts::Calendar },
            by_priority,
            share_bp,
            window: self.window.into(),
            clause,
        }
    }
}

fn between(least: impl std::fmt::Display, most: impl std::fmt::Display) -> Reason {
    Reason::coded("BETWEEN", "OUT_OF_RANGE").with("least", least).with("most", most)
}

/// The rules with other reasons for which the resolution clock stands still.
fn pauses(before: &PauseRules, wanted: &[PauseReason]) -> PauseRules {
    let kinds = |before: &[ClockKind], reason: PendingReason| {
        let mut kinds: Vec<_> = before.iter().copied().filter(|kind| *kind != ClockKind::Resolution).collect();
        kinds.extend(wanted.contains(&reason.into()).then_some(ClockKind::Resolution));
        kinds
    };
    PauseRules {
        customer: kinds(&before.customer, PendingReason::Customer),
        client: kinds(&before.client, PendingReason::Client),
        third_party: kinds(&before.third_party, PendingReason::ThirdParty),
        cap_minutes: before.cap_minutes,
    }
}
