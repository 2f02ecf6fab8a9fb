//! A draft on past months, as the editor shows it.

use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use billing::simulation::{Run, run};
use chrono::NaiveDate;
use kernel::Fault;
use kernel::action::EditContracts;
use kernel::ids::{ContractId, TenantId};
use tenants::clock::Agreement;
use tenants::contract::{Contract, Promise};
use tenants::kpi::called_among;
use tenants::money::Month;
use tenants::money::level::Better;
use tenants::simulation::peak::{Peak, Swollen};
use tenants::simulation::{Compared, Held, Model, Point, Question, Scale, Side};
use tenants::{calendars, contracts};

use super::duties::DutyNode;
use super::exclusions::ReachedNode;
use super::statement::{LineNode, MoneyUnit, lines};
use super::{Ledger, economics, whole};
use crate::clients::ContractTerms;
use crate::context::asked;
use crate::fault::{payload, refuse};
use crate::gid::{self, Noun};

/// How many seconds of work a written answer takes while nobody has said.
const WRITTEN_SECONDS: u32 = 300;

/// Which draft, on which months.
#[derive(InputObject)]
pub struct SimulationInput {
    contract: ID,
    /// Other terms than those that are saved, to try them.
    terms: Option<ContractTerms>,
    /// Any day of the first month.
    from: NaiveDate,
    /// Any day of the last month.
    to: NaiveDate,
    /// The last month told more often.
    peak: Option<PeakInput>,
}

/// A month told more often.
#[derive(InputObject)]
pub struct PeakInput {
    /// How often, in ten-thousandths: 15000 is half as much again.
    times_bp: u32,
    seed: u32,
}

/// By which model people are reckoned.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Model")]
pub enum EffortModel {
    /// Erlang, for those who wait while we are looked for.
    Erlang,
    /// A queue of work that may wait.
    Deferred,
}

/// A simulation.
pub struct SimulationNode {
    tenant: TenantId,
    run: Run,
    /// The promises of the draft, by which those of both sides are called.
    promises: Vec<Promise>,
}

payload! {
    /// What a draft would have brought, or why it cannot be said.
    SimulationPayload { SimulationNode }
}

#[Object(name = "Simulation")]
impl SimulationNode {
    async fn months(&self) -> Vec<ComparedNode<'_>> {
        self.run.simulation.months.iter().map(|month| ComparedNode(self, month)).collect()
    }

    /// What each level of every share that is promised would have brought, and costs.
    async fn scales(&self) -> Vec<ScaleNode<'_>> {
        self.run.simulation.scales.iter().map(|scale| ScaleNode(self, scale)).collect()
    }

    /// What was told more often, if anything was.
    async fn peak(&self) -> Option<SimulatedPeak> {
        self.run.peak.as_ref().map(SimulatedPeak::from)
    }
}

/// What was told more often.
#[derive(SimpleObject)]
pub struct SimulatedPeak {
    /// Cases of the month that stand for themselves.
    cases: usize,
    /// Cases that were told beside them.
    added: usize,
    /// Cases, calls and chats that were left as they were.
    untold: usize,
    /// The people that explain what was really answered.
    people: f64,
}

impl From<&Swollen> for SimulatedPeak {
    fn from(peak: &Swollen) -> Self {
        Self { cases: peak.cases.0, added: peak.cases.1, untold: peak.untold, people: peak.people }
    }
}

/// A month under both contracts.
pub struct ComparedNode<'s>(&'s SimulationNode, &'s Compared);

#[Object(name = "SimulatedMonth")]
impl ComparedNode<'_> {
    /// The month's first day.
    async fn month(&self) -> NaiveDate {
        self.1.month.first()
    }

    /// Under what was signed; nothing where nothing was in force.
    async fn signed(&self) -> Option<SideNode<'_>> {
        self.1.signed.as_ref().map(|side| SideNode(self.0, side))
    }

    /// Under the draft.
    async fn draft(&self) -> SideNode<'_> {
        SideNode(self.0, &self.1.draft)
    }
}

/// A month under one contract.
pub struct SideNode<'s>(&'s SimulationNode, &'s Side);

#[Object(name = "SimulatedSide")]
impl SideNode<'_> {
    async fn contract_version(&self) -> i32 {
        self.1.version
    }

    async fn promises(&self) -> Vec<HeldNode<'_>> {
        self.1.promises.iter().map(|held| HeldNode(self.0, held)).collect()
    }

    /// What credits and bonuses come to; nothing without prices.
    async fn credits(&self) -> Option<String> {
        self.1.credits().map(|amount| amount.to_string())
    }

    async fn net(&self) -> Option<String> {
        self.1.invoice.as_ref().map(|invoice| invoice.net.to_string())
    }

    async fn gross(&self) -> Option<String> {
        self.1.invoice.as_ref().map(|invoice| invoice.gross.to_string())
    }

    /// What the shop owed in turn.
    async fn duties(&self) -> Vec<DutyNode> {
        let owed = self.1.duties.iter().flat_map(|duties| &duties.owed);
        owed.map(|owed| DutyNode { tenant: self.0.tenant, statement: None, owed: owed.clone() }).collect()
    }

    /// By how much credits would be higher had these forgiven nothing.
    async fn forgiven(&self) -> Option<String> {
        self.1.duties.as_ref().map(|duties| duties.forgiven.to_string())
    }

    /// The lines of the invoice.
    async fn lines(&self) -> Vec<LineNode> {
        self.1.invoice.as_ref().map(|invoice| lines(self.0.tenant, invoice.lines.iter())).unwrap_or_default()
    }
}

/// A promise in a month.
pub struct HeldNode<'s>(&'s SimulationNode, &'s Held);

#[Object(name = "SimulatedPromise")]
impl HeldNode<'_> {
    async fn promise(&self) -> &str {
        &self.1.outcome.promise
    }

    /// What people call it in a language.
    async fn name(&self, language: String) -> String {
        called_among(&self.0.promises, &self.1.outcome.promise, &language)
    }

    async fn unit(&self) -> MoneyUnit {
        self.1.outcome.unit.into()
    }

    async fn higher_is_better(&self) -> bool {
        self.1.outcome.better == Better::Higher
    }

    async fn target(&self) -> i64 {
        self.1.outcome.target
    }

    /// What it came to, exclusions out.
    async fn reached(&self) -> ReachedNode {
        ReachedNode::of((self.1.outcome.value, self.1.outcome.kept()))
    }

    /// What it came to with what exclusions leave out.
    async fn with_excluded(&self) -> ReachedNode {
        ReachedNode::of((self.1.with_excluded, None))
    }

    /// Why it is only reported.
    async fn not_judged(&self) -> Option<&'static str> {
        self.1.outcome.judged().err().map(tenants::money::results::NotJudged::code)
    }

    /// Credits and bonuses that name it.
    async fn money(&self) -> Option<String> {
        self.1.money.map(|amount| amount.to_string())
    }
}

/// The levels of a promise.
pub struct ScaleNode<'s>(&'s SimulationNode, &'s Scale);

#[Object(name = "TargetScale")]
impl ScaleNode<'_> {
    async fn promise(&self) -> &str {
        &self.1.promise
    }

    /// What people call it in a language.
    async fn name(&self, language: String) -> String {
        called_among(&self.0.promises, &self.1.promise, &language)
    }

    async fn higher_is_better(&self) -> bool {
        self.1.better == Better::Higher
    }

    /// The draft's target, in ten-thousandths.
    async fn target(&self) -> i64 {
        self.1.target
    }

    /// By which model people are reckoned; nothing: they are not.
    async fn model(&self) -> Option<EffortModel> {
        self.1.model.map(EffortModel::from)
    }

    async fn points(&self) -> Vec<TargetPoint> {
        self.1.points.iter().map(TargetPoint::from).collect()
    }
}

/// A level of a promise.
#[derive(SimpleObject)]
pub struct TargetPoint {
    /// In ten-thousandths.
    target: i64,
    /// The first days of the months that would have missed it.
    missed: Vec<NaiveDate>,
    /// What credits and bonuses of all months would have come to.
    money: Option<String>,
    /// The people to be planned when most are needed.
    people: Option<f64>,
    /// Hours to be paid in all the months.
    paid_hours: Option<f64>,
    /// What they cost.
    cost: Option<String>,
}

impl From<&Point> for TargetPoint {
    fn from(point: &Point) -> Self {
        Self {
            target: point.target,
            missed: point.missed.iter().map(|month| month.first()).collect(),
            money: point.money.map(|amount| amount.to_string()),
            people: point.effort.map(|effort| effort.people),
            paid_hours: point.effort.map(|effort| effort.paid_hours),
            cost: point.effort.map(|effort| effort.cost.to_string()),
        }
    }
}

/// What can be tried.
#[derive(Default)]
pub struct SimulationQuery;

#[Object]
impl SimulationQuery {
    /// A version, or other terms in its place, on past months beside what was signed.
    async fn simulate_contract(
        &self,
        ctx: &Context<'_>,
        input: SimulationInput,
    ) -> async_graphql::Result<SimulationPayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, ContractId) = gid::decode(Noun::Contract, &input.contract)?;
        let scope = asked.scope(tenant).await?;
        whole::<EditContracts>(&scope)?;
        let ledger = Ledger::of(ctx, tenant).await?;
        let draft = match draft(&ledger, id, input.terms.as_ref()).await {
            Ok(draft) => draft,
            Err(fault) => return failed(fault),
        };
        let economics = economics::known(asked, &ledger).await?;
        let (from, to) = (Month::of(input.from), Month::of(input.to));
        let question = Question { from, to, now: asked.now(), economics };
        let written_seconds = economics.map_or(WRITTEN_SECONDS, |economics| economics.written_seconds);
        let peak = input.peak.map(|peak| {
            let (times_bp, seed) = (peak.times_bp, u64::from(peak.seed));
            Peak { month: to, times_bp, seed, written_seconds }
        });
        let promises = draft.contract.promises();
        match run(ledger.view, ledger.policies, draft, (question, peak)).await {
            Ok(run) => Ok(SimulationPayload::SimulationNode(SimulationNode { tenant, run, promises })),
            Err(fault) => failed(fault),
        }
    }
}

fn failed(fault: Fault) -> async_graphql::Result<SimulationPayload> {
    match fault {
        Fault::Missing { .. } | Fault::Denied { .. } => Err(refuse(fault)),
        expected => SimulationPayload::from_fault(expected),
    }
}

/// A version with its hours; with other terms when they are given.
async fn draft(ledger: &Ledger, id: ContractId, terms: Option<&ContractTerms>) -> Result<Agreement, Fault> {
    let version = contracts::find(&ledger.view, id).await?;
    let calendar = calendars::find(&ledger.view, version.calendar).await?.calendar;
    let contract = match terms {
        Some(terms) => {
            let given = Contract::from_terms(terms.held()?, version.contract.effective_from)?;
            let Contract { id, version, project, .. } = version.contract;
            Contract { id, version, project, ..given }
        }
        None => version.contract,
    };
    contract.check()?;
    contract.check_against(&calendar)?;
    Ok(Agreement { contract, calendar })
}
