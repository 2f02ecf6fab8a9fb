//! Contracts as JSON; the format is described in this crate's README.
//!
//! Invariant: a contract written and read again is equal to itself.

use std::collections::BTreeMap;

use kernel::Time;
use kernel::fact::{Channel, ClockKind};
use kernel::fault::{Fault, Problems, Reason};
use kernel::ids::{ContractId, ProjectId};
use serde_json::{Value, json};

use super::{
    Contract, Counts, Duty, OnChange, PauseRules, Promise, Rule, Scope, Succession, Target, TurnFrom, Turns,
    Unanswered, Urgency, Window,
};
use crate::fields::{self, Fields, below, choose, fit, no, set, word};
use crate::money::Terms;

const KINDS: [(&str, ClockKind); 2] = [("first_reply", ClockKind::FirstReply), ("resolution", ClockKind::Resolution)];
pub(crate) const WINDOWS: [(&str, Window); 3] =
    [("month", Window::Month), ("week", Window::Week), ("day", Window::Day)];
pub(crate) const COUNTS: [(&str, Counts); 2] = [("business", Counts::Business), ("calendar", Counts::Calendar)];
const TURNS: [(&str, Turns); 2] = [("all", Turns::All), ("first", Turns::First)];
const TURN_FROM: [(&str, TurnFrom); 2] = [("first", TurnFrom::First), ("last", TurnFrom::Last)];
const ON_CHANGE: [(&str, OnChange); 2] = [("keep", OnChange::Keep), ("restart", OnChange::Restart)];
const SUCCESSION: [(&str, Succession); 3] =
    [("seamless", Succession::Seamless), ("replaces", Succession::Replaces), ("anew", Succession::Anew)];
const UNANSWERED: [(&str, Unanswered); 2] = [("cancel", Unanswered::Cancel), ("run", Unanswered::Run)];
pub(crate) const CHANNELS: [(&str, Channel); 4] =
    [("email", Channel::Email), ("form", Channel::Form), ("phone", Channel::Phone), ("chat", Channel::Chat)];

/// The channel that a word of a contract or a price list names.
pub(crate) fn channel_of(text: &str) -> Option<Channel> {
    CHANNELS.iter().find(|(word, _)| *word == text).map(|(_, channel)| *channel)
}

const URGENCIES: [(&str, Urgency); 4] =
    [("low", Urgency::Low), ("normal", Urgency::Normal), ("high", Urgency::High), ("urgent", Urgency::Urgent)];

/// What tells one version from another.
const OWN: [&str; 6] = ["id", "version", "effective_from", "ends", "recorded", "project"];

impl Contract {
    /// Reads a version that stands at `path` in a file. The field `calendar` is left to the caller.
    pub fn from_json(value: &Value, path: &str) -> Result<Self, Fault> {
        let mut problems = Problems::none();
        let contract = read(value, path, &mut problems);
        problems.settle()?;
        let contract = contract.ok_or_else(|| Fault::invalid(path, "is not a contract"))?;
        contract.check().map_err(|fault| below(path, fault))?;
        Ok(contract)
    }

    /// The version as it is read and changed whole: the file without what tells one version from another.
    pub fn terms(&self) -> Value {
        let mut terms = self.to_json();
        if let Some(fields) = terms.as_object_mut() {
            fields.retain(|field, value| !OWN.contains(&field.as_str()) && !value.is_null());
        }
        terms
    }

    /// Reads terms as [`Contract::terms`] gives them. What tells versions apart stands elsewhere, so it is refused here.
    pub fn from_terms(terms: &Value, effective_from: Time) -> Result<Self, Fault> {
        let mut problems = Problems::none();
        let Some(fields) = terms.as_object() else {
            return Err(Fault::invalid("terms", "is not a JSON object"));
        };
        for field in fields.keys().filter(|field| OWN.contains(&field.as_str()) || *field == "calendar") {
            let reason = Reason::coded("UNKNOWN_FIELD", "stands in a field of its own").with("name", field);
            problems.add(field, reason);
        }
        problems.settle()?;
        let mut file = terms.clone();
        file["version"] = json!(1);
        file["effective_from"] = json!(effective_from);
        Self::from_json(&file, "")
    }

    /// The version as it stands in a file, without its calendar.
    pub fn to_json(&self) -> Value {
        let mut written = json!({
            "id": self.id,
            "version": self.version,
            "effective_from": self.effective_from,
            "ends": self.ends,
            "succession": word(&SUCCESSION, self.succession),
            "recorded": self.recorded,
            "project": self.project,
            "targets": self.targets.iter().map(target_to_json).collect::<Vec<_>>(),
            "warn_bp": self.warn_bp,
            "turns": word(&TURNS, self.turns),
            "turn_from": word(&TURN_FROM, self.turn_from),
            "asking_back_counts": self.asking_back_counts,
            "resolve_unanswered": word(&UNANSWERED, self.unanswered),
            "pauses": {
                "customer": self.pauses.customer,
                "client": self.pauses.client,
                "third_party": self.pauses.third_party,
            },
            "pause_cap_minutes": self.pauses.cap_minutes,
            "minimum_minutes": self.minimum_minutes,
            "on_policy_change": word(&ON_CHANGE, self.on_change),
            "reopen_days": self.reopen_days,
            "min_sample": self.min_sample,
        });
        if !self.scope.is_everything() {
            written["scope"] = self.scope.to_json();
        }
        if !self.laws.is_empty() {
            written["laws"] = self.laws.iter().map(Rule::to_json).collect();
        }
        if let Some(money) = &self.money {
            written["money"] = money.to_json();
        }
        if !self.duties.is_empty() {
            written["duties"] = self.duties.iter().map(Duty::to_json).collect();
        }
        if !self.kpis.is_empty() {
            written["kpis"] = self.kpis.iter().map(Promise::to_json).collect();
        }
        written
    }
}

fn read(value: &Value, path: &str, problems: &mut Problems) -> Option<Contract> {
    let mut fields = Fields::of(value, path, problems);
    fields.get("calendar");
    fields.need("version", problems);
    let version = fields.number("version", 1..=i64::from(i32::MAX), problems).and_then(fit);
    fields.need("effective_from", problems);
    let effective_from = fields.time("effective_from", problems);
    let (name, kpis) = (fields.name("kpis"), fields.list("kpis", problems).unwrap_or_default().iter().enumerate());
    let kpis: Vec<_> =
        kpis.filter_map(|(index, kpi)| Promise::read(kpi, &format!("{name}[{index}]"), problems)).collect();
    if kpis.is_empty() {
        fields.need("targets", problems);
    }
    let name = fields.name("targets");
    let list = fields.list("targets", problems).unwrap_or_default().iter().enumerate();
    let targets = list.filter_map(|(index, value)| target(value, &format!("{name}[{index}]"), problems)).collect();
    let (name, laws) = (fields.name("laws"), fields.list("laws", problems).unwrap_or_default().iter().enumerate());
    let laws = laws.filter_map(|(index, law)| Rule::read(law, &format!("{name}[{index}]"), problems)).collect();
    let mut contract = Contract::of(version.unwrap_or(1), effective_from.unwrap_or_default(), targets);
    (contract.kpis, contract.laws) = (kpis, laws);
    let (name, duties) =
        (fields.name("duties"), fields.list("duties", problems).unwrap_or_default().iter().enumerate());
    contract.duties =
        duties.filter_map(|(index, duty)| Duty::read(duty, &format!("{name}[{index}]"), problems)).collect();
    let name = fields.name("money");
    contract.money = fields.get("money").and_then(|value| Terms::read(value, &name, problems));
    rules(&mut contract, &mut fields, problems);
    fields.done(problems);
    version.and(effective_from).map(|_| contract)
}

/// Reads whatever differs from the default.
fn rules(contract: &mut Contract, fields: &mut Fields<'_>, problems: &mut Problems) {
    let uuid = |text: &str| text.parse().map_err(|_| format!("{text:?} is not a UUID"));
    contract.id = fields.parse("id", problems, uuid).map(|id: ContractId| id);
    let uuid = |text: &str| text.parse().map_err(|_| format!("{text:?} is not a UUID"));
    contract.project = fields.parse("project", problems, uuid).map(|id: ProjectId| id);
    contract.recorded = fields.time("recorded", problems);
    let name = fields.name("scope");
    contract.scope = fields.get("scope").map(|value| Scope::read(value, &name, problems)).unwrap_or_default();
    contract.ends = fields.time("ends", problems);
    set(&mut contract.succession, fields.word("succession", &SUCCESSION, problems));
    set(&mut contract.warn_bp, fields.number("warn_bp", 1..=10_000, problems).and_then(fit));
    set(&mut contract.turns, fields.word("turns", &TURNS, problems));
    set(&mut contract.turn_from, fields.word("turn_from", &TURN_FROM, problems));
    set(&mut contract.asking_back_counts, fields.flag("asking_back_counts", problems));
    set(&mut contract.unanswered, fields.word("resolve_unanswered", &UNANSWERED, problems));
    set(&mut contract.minimum_minutes, fields.number("minimum_minutes", 0..=527_040, problems).and_then(fit));
    set(&mut contract.on_change, fields.word("on_policy_change", &ON_CHANGE, problems));
    set(&mut contract.reopen_days, fields.number("reopen_days", 0..=366, problems).and_then(fit));
    set(&mut contract.min_sample, fields.number("min_sample", 0..=1_000_000, problems).and_then(fit));
    let name = fields.name("pauses");
    if let Some(value) = fields.get("pauses") {
        contract.pauses = pauses(value, &name, problems);
    }
    contract.pauses.cap_minutes = fields.number("pause_cap_minutes", 0..=527_040, problems).and_then(fit);
}

fn target(value: &Value, path: &str, problems: &mut Problems) -> Option<Target> {
    let mut fields = Fields::of(value, path, problems);
    let name = fields.parse("name", problems, fields::name);
    fields.need("measures", problems);
    let measures = fields.word("measures", &KINDS, problems);
    fields.need("minutes", problems);
    let minutes = fields.number("minutes", 1..=527_040, problems).and_then(fit);
    let counts = fields.word("counts", &COUNTS, problems).unwrap_or(Counts::Business);
    fields.need("share_bp", problems);
    let share_bp = fields.number("share_bp", 1..=10_000, problems).and_then(fit);
    let window = fields.word("window", &WINDOWS, problems).unwrap_or(Window::Month);
    let clause = fields.text("clause", problems).map(str::to_owned);
    let place = fields.name("by_priority");
    let by_priority = fields.get("by_priority").map(|value| by_priority(value, &place, problems)).unwrap_or_default();
    fields.done(problems);
    let (measures, minutes, share_bp) = (measures?, minutes?, share_bp?);
    Some(Target { name, measures, minutes, counts, by_priority, share_bp, window, clause })
}

fn by_priority(value: &Value, path: &str, problems: &mut Problems) -> BTreeMap<Urgency, u32> {
    let mut fields = Fields::of(value, path, problems);
    let mut read = BTreeMap::new();
    for (word, urgency) in URGENCIES {
        if let Some(minutes) = fields.number(word, 1..=527_040, problems).and_then(fit) {
            read.insert(urgency, minutes);
        }
    }
    fields.done(problems);
    read
}

fn pauses(value: &Value, path: &str, problems: &mut Problems) -> PauseRules {
    let mut fields = Fields::of(value, path, problems);
    let mut kinds = |word: &'static str| {
        let name = fields.name(word);
        let list = fields.list(word, problems).unwrap_or_default().iter();
        let read = list.filter_map(|value| {
            let kind = value.as_str().ok_or_else(|| no("is not a text")).and_then(|text| choose(text, &KINDS));
            kind.map_err(|reason| problems.add(&name, reason)).ok()
        });
        read.collect()
    };
    let (customer, client, third_party) = (kinds("customer"), kinds("client"), kinds("third_party"));
    fields.done(problems);
    PauseRules { customer, client, third_party, cap_minutes: None }
}

fn target_to_json(target: &Target) -> Value {
    let by_priority: BTreeMap<_, _> = target
        .by_priority
        .iter()
        .filter_map(|(urgency, minutes)| Some((word(&URGENCIES, *urgency)?, *minutes)))
        .collect();
    json!({
        "name": target.name,
        "measures": target.measures,
        "minutes": target.minutes,
        "counts": word(&COUNTS, target.counts),
        "by_priority": by_priority,
        "share_bp": target.share_bp,
        "window": word(&WINDOWS, target.window),
        "clause": target.clause,
    })
}
