//! The dictionary of KPIs, for those who draw up contracts and those who read reports.
//!
//! Deliberately absent: any figure. Invariant: the words are those of the dictionary's own files, in the asked language.

use async_graphql::{Context, Enum, Object, SimpleObject};
use kernel::fact::Channel;
use serde_json::Value;
use tenants::kpi::dictionary::{Better, DICTIONARY, Definition, From, Parameter, Unit};
use tenants::kpi::{Entry, Kpi, Parameters, Words, words};

use crate::context::asked;

/// What a figure is counted in, and how its targets are written.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Unit")]
pub enum KpiUnit {
    /// Ten-thousandths.
    Share,
    /// Time; targets are in seconds.
    Time,
    /// Things.
    Count,
    /// Thousandths of a thing.
    Number,
}

/// Which way a figure is good.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum KpiBetter {
    /// The more the better.
    Higher,
    /// The less the better.
    Lower,
}

impl KpiBetter {
    /// None where a figure only tells.
    pub(super) fn of(kpi: Kpi) -> Option<Self> {
        match kpi.definition().better {
            Better::Higher => Some(Self::Higher),
            Better::Lower => Some(Self::Lower),
            Better::Neither => None,
        }
    }
}

/// One of the words that a parameter may be.
#[derive(SimpleObject, Clone, Debug)]
pub struct KpiWord {
    code: String,
    name: String,
    text: String,
}

/// What a contract may say about how a KPI is counted.
#[derive(SimpleObject, Clone, Debug)]
pub struct KpiParameter {
    /// The name of its field in a promise.
    code: String,
    name: String,
    text: String,
    /// What it is when a contract is silent.
    default: Option<String>,
    /// The least that it may be, where it is a number.
    least: Option<i64>,
    /// The most.
    most: Option<i64>,
    /// What it may be, where it is a word.
    words: Vec<KpiWord>,
}

/// A KPI as the dictionary has it.
#[derive(SimpleObject, Clone, Debug)]
pub struct KpiDefinition {
    code: String,
    unit: KpiUnit,
    /// None where it only tells, so that it cannot be promised.
    better: Option<KpiBetter>,
    /// The channels whose contacts it can be counted from; none where it is people's time, or orders.
    channels: Vec<String>,
    /// Whether what is behind it can be listed, one by one.
    opens: bool,
    name: String,
    /// The exact definition; `{seconds}` and the like stand for parameters.
    text: String,
    /// The definition with every parameter as by default.
    by_default: String,
    parameters: Vec<KpiParameter>,
}

/// What can be read of the dictionary.
#[derive(Default)]
pub struct DictionaryQuery;

#[Object]
impl DictionaryQuery {
    /// Every KPI in a language: `en`, `pl`, `uk` or `ru`.
    async fn kpi_dictionary(&self, ctx: &Context<'_>, language: String) -> async_graphql::Result<Vec<KpiDefinition>> {
        asked(ctx)?.viewer()?;
        let words = words(&language);
        Ok(DICTIONARY.iter().map(|definition| told(words, definition)).collect())
    }
}

fn told(words: &Words, definition: &Definition) -> KpiDefinition {
    let kpi = definition.kpi;
    let usual = Parameters::of(kpi);
    let Entry { name, text } = words.kpi(kpi);
    let defaults = usual.to_json(kpi);
    let each = definition.parameters.iter();
    KpiDefinition {
        code: definition.code.to_owned(),
        unit: definition.unit.into(),
        better: KpiBetter::of(kpi),
        channels: definition.from.channels().iter().map(|channel| word(*channel).to_owned()).collect(),
        opens: definition.from != From::People,
        name: name.clone(),
        text: text.clone(),
        by_default: words.defined(kpi, &usual),
        parameters: each.map(|one| parameter(words, *one, defaults.get(one.code()))).collect(),
    }
}

fn parameter(words: &Words, parameter: Parameter, usual: Option<&Value>) -> KpiParameter {
    let Entry { name, text } = words.parameter(parameter);
    let each = |word: &str| {
        let Entry { name, text } = words.word(parameter, word);
        KpiWord { code: word.to_owned(), name: name.clone(), text: text.clone() }
    };
    KpiParameter {
        code: parameter.code().to_owned(),
        name: name.clone(),
        text: text.clone(),
        default: usual.filter(|value| !value.is_null()).cloned().map(super::contract::plain),
        least: parameter.range().map(|(least, _)| least),
        most: parameter.range().map(|(_, most)| most),
        words: parameter.words().into_iter().map(each).collect(),
    }
}

const fn word(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "email",
        Channel::Form => "form",
        Channel::Phone => "phone",
        Channel::Chat => "chat",
    }
}
