//! Drafting, signing and discarding contract versions.

use access::ProofRefused;
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use chrono::NaiveDate;
use kernel::Fault;
use kernel::action::{EditContracts, SignContract};
use kernel::ids::{CalendarId, ContractId, ProjectId, TenantId};
use tenants::calendars;
use tenants::contract::Contract;
use tenants::contracts::{self, Draft, Side, Signature, Version};

use super::IdInput;
use super::calendar::midnight;
use super::contract::{ContractNode, node};
use super::terms::ContractTerms;
use crate::context::{Asked, asked, settle};
use crate::fault::{DonePayload, payload, refuse, respoken};
use crate::gid::{self, Noun};

/// The words of the domain that the schema calls otherwise. Terms are called as in a contract file.
const WORDS: [(&str, &str); 2] = [("effective_from", "effectiveFrom"), ("ends", "lastDay")];

/// A version: always the whole.
#[derive(InputObject)]
pub struct ContractInput {
    id: Option<ID>,
    client: ID,
    project: Option<ID>,
    effective_from: NaiveDate,
    /// The last day on which it is in force; none means until another takes its place.
    last_day: Option<NaiveDate>,
    calendar: ID,
    terms: ContractTerms,
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
        let kept = calendars::find(&tx, calendar).await.map_err(refuse)?;
        let from = midnight(kept.calendar.zone(), input.effective_from);
        let ends = input.last_day.and_then(|day| day.succ_opt()).map(|day| midnight(kept.calendar.zone(), day));
        let contract = match input.terms.held().and_then(|terms| Contract::from_terms(terms, from)) {
            Ok(contract) => Contract { project, ends, ..contract },
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
