//! A contract's terms as one value, and what every promise of them counts.
//!
//! The format is the contract file's, described in `tenants/README.md`, so that what is drawn up here and what is reckoned
//! from files can never mean different things. Deliberately absent: any rule about terms, which `tenants` has.
//! Invariant: terms that are read and saved again are the same.

use async_graphql::{InputValueError, InputValueResult, Scalar, ScalarType, SimpleObject, Value};
use kernel::Fault;
use kernel::fault::Reason;
use tenants::contract::{Contract, Promise};
use tenants::kpi::words;

use super::dictionary::{KpiBetter, KpiUnit};

/// How long terms may be, written out.
const MOST: usize = 128 * 1024;

/// What a version of a contract says, whole: `targets`, `kpis`, `money` and every rule, as in a contract file, without
/// what stands in fields of its own (`version`, `effective_from`, `project`, `calendar`).
#[derive(Clone, Debug)]
pub struct ContractTerms(pub(super) serde_json::Value);

#[Scalar(name = "ContractTerms")]
impl ScalarType for ContractTerms {
    fn parse(value: Value) -> InputValueResult<Self> {
        value.into_json().map(Self).map_err(InputValueError::custom)
    }

    fn to_value(&self) -> Value {
        Value::from_json(self.0.clone()).unwrap_or_default()
    }
}

impl ContractTerms {
    /// What a version says; without its money for those who may not see it.
    pub(super) fn of(contract: &Contract, money: bool) -> Self {
        let mut terms = contract.terms();
        if let Some(fields) = terms.as_object_mut().filter(|_| !money) {
            fields.remove("money");
        }
        Self(terms)
    }

    /// Terms that are no longer than a person could mean.
    pub(crate) fn held(&self) -> Result<&serde_json::Value, Fault> {
        let long = self.0.to_string().len() > MOST;
        let reason = Reason::coded("TOO_LONG", "is longer than a contract").with("most", MOST);
        if long { Err(Fault::invalid("terms", reason)) } else { Ok(&self.0) }
    }
}

/// What a promise counts, with its own parameters filled in.
#[derive(SimpleObject, Clone, Debug)]
pub struct PromiseDefinition {
    /// What remedies call it.
    code: String,
    /// The KPI of the dictionary.
    kpi: String,
    name: String,
    /// The exact definition, as in a contract's annex.
    text: String,
    unit: KpiUnit,
    better: Option<KpiBetter>,
}

/// Every promise of a version in its order, those over clocks first.
pub(super) fn definitions(contract: &Contract, language: &str) -> Vec<PromiseDefinition> {
    let (words, promises) = (words(language), contract.promises());
    let one = |promise: &Promise| PromiseDefinition {
        code: promise.code().to_owned(),
        kpi: promise.kpi.code().to_owned(),
        name: words.called(promise, &promises),
        text: words.filled(promise),
        unit: promise.kpi.definition().unit.into(),
        better: KpiBetter::of(promise.kpi),
    };
    promises.iter().map(one).collect()
}
