//! Macros: saved replies that fill in the words of a case and say what they will do.

use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use chrono::{DateTime, NaiveDate, Utc};
use kernel::Fault;
use kernel::action::{EditMacros, ReadCases, ReadMacros};
use kernel::fault::Problems;
use kernel::ids::{CaseId, MacroId, TenantId};
use playbook::macros::{self, Draft, Effect, Macro};
use playbook::render::Words;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::IdInput;
use crate::badge::{ClientBadge, badge};
use crate::context::{asked, settle};
use crate::fault::{DonePayload, payload, refuse, respoken};
use crate::gid::{self, Noun};
use crate::loaders::{Of, related};

/// The words of the domain that the schema calls otherwise.
const WORDS: [(&str, &str); 3] = [("name", "title"), ("shortcut", "name"), ("body", "text")];

/// What a macro does.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum MacroEffectKind {
    /// A label is added.
    AddTag,
    /// The case gets a priority: LOW, NORMAL, HIGH, URGENT.
    SetPriority,
    /// The case waits: CUSTOMER, CLIENT, `THIRD_PARTY`.
    SetPending,
    /// The case gets an outcome, by its id, and stays open.
    SetDisposition,
    /// The case is resolved, with the outcome of this id or with none.
    Resolve,
    /// The case goes to a queue, by its id.
    AssignQueue,
}

/// Something that a macro does.
#[derive(SimpleObject, Clone, Debug)]
pub struct MacroEffect {
    kind: MacroEffectKind,
    value: String,
}

/// A saved reply.
pub struct MacroNode(pub(crate) TenantId, pub(crate) Macro);

#[Object(name = "Macro")]
impl MacroNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Macro, self.0, self.1.id.0)
    }

    async fn client(&self, ctx: &Context<'_>) -> async_graphql::Result<ClientBadge> {
        badge(ctx, self.0).await
    }

    /// What follows the slash: zwrot-14-dni.
    async fn name(&self) -> &str {
        &self.1.shortcut
    }

    async fn title(&self) -> &str {
        &self.1.name
    }

    async fn text(&self) -> &str {
        &self.1.body
    }

    async fn language(&self) -> &str {
        &self.1.language
    }

    async fn effects(&self) -> Vec<MacroEffect> {
        self.1.effects.iter().map(|effect| told(self.0, effect)).collect()
    }

    async fn used_count(&self) -> i64 {
        self.1.used
    }

    async fn changed_at(&self) -> DateTime<Utc> {
        self.1.changed
    }
}

/// A macro with a case's words filled in.
#[derive(SimpleObject, Clone, Debug)]
pub struct MacroPreview {
    text: String,
    effects: Vec<MacroEffect>,
    /// Fields that the case has no words for.
    missing: Vec<String>,
}

/// What can be read of macros.
#[derive(Default)]
pub struct MacroQuery;

#[Object]
impl MacroQuery {
    /// The macros of a client, by what follows the slash.
    async fn macros(&self, ctx: &Context<'_>, client: ID) -> async_graphql::Result<Vec<MacroNode>> {
        let tenant = gid::client_of(&client)?;
        let view = asked(ctx)?.view::<ReadMacros>(tenant).await?;
        let all = macros::list(&view).await.map_err(refuse)?;
        Ok(all.into_iter().map(|one| MacroNode(tenant, one)).collect())
    }

    /// What a macro would say and do in a case of the same client.
    async fn macro_preview(
        &self,
        ctx: &Context<'_>,
        #[graphql(name = "macro")] saved: ID,
        case: ID,
    ) -> async_graphql::Result<MacroPreview> {
        let asked = asked(ctx)?;
        let (tenant, saved): (TenantId, MacroId) = gid::decode(Noun::Macro, &saved)?;
        let case: CaseId = gid::within(Noun::Case, tenant, &case)?;
        let view = asked.view::<ReadMacros>(tenant).await?;
        let found = macros::find(&view, saved).await.map_err(refuse)?;
        view.scope().permit::<ReadCases>().map_err(refuse)?;
        let case = desk::cases::find(&view, case).await.map_err(refuse)?;
        let customer = related(ctx, Of(tenant, case.customer), "customer").await?;
        let project = related(ctx, Of(tenant, case.project), "project").await?;
        let client = badge(ctx, tenant).await?.0;
        let words = Words {
            customer_name: customer.name,
            case_number: format!("{}-{}", client.code, case.number),
            case_subject: case.subject,
            agent_alias: asked.viewer()?.alias().to_owned(),
            project_name: project.reply_name,
            client_name: client.name.clone(),
            today: dated(asked.now().with_timezone(&client.zone).date_naive(), &found.language),
        };
        let preview = found.preview(&words);
        Ok(MacroPreview {
            text: preview.text,
            effects: preview.effects.iter().map(|effect| told(tenant, effect)).collect(),
            missing: preview.missing.iter().map(ToString::to_string).collect(),
        })
    }
}

/// A date as it is written in a language.
fn dated(date: NaiveDate, language: &str) -> String {
    let shape = match language {
        "en" => "%-d %B %Y",
        "es" => "%d/%m/%Y",
        _ => "%d.%m.%Y",
    };
    date.format(shape).to_string()
}

/// Something that a macro does.
#[derive(InputObject, Clone, Debug)]
pub struct MacroEffectInput {
    kind: MacroEffectKind,
    value: String,
}

/// A saved reply: always the whole.
#[derive(InputObject)]
pub struct MacroInput {
    id: Option<ID>,
    client: ID,
    /// What follows the slash.
    name: String,
    title: String,
    text: String,
    language: Option<String>,
    effects: Vec<MacroEffectInput>,
}

/// The macro as it is now.
#[derive(SimpleObject)]
pub struct MacroChanged {
    #[graphql(name = "macro")]
    saved: MacroNode,
}

payload! {
    /// The changed macro, or why it was not changed.
    MacroPayload { MacroChanged }
}

/// What can be done with macros.
#[derive(Default)]
pub struct MacroMutation;

#[Object]
impl MacroMutation {
    /// Makes a macro, or changes one.
    async fn save_macro(&self, ctx: &Context<'_>, input: MacroInput) -> async_graphql::Result<MacroPayload> {
        let asked = asked(ctx)?;
        let tenant = gid::client_of(&input.client)?;
        let id: Option<MacroId> = gid::maybe_within(Noun::Macro, tenant, input.id.as_ref())?;
        let (mut tx, may) = asked.change::<EditMacros>(tenant).await?;
        let effects = match meant(tenant, &input.effects) {
            Ok(effects) => effects,
            Err(fault) => return MacroPayload::from_fault(fault),
        };
        let before = match id {
            Some(id) => Some(macros::find(&tx, id).await.map_err(refuse)?),
            None => None,
        };
        let usual = badge(ctx, tenant).await?.0.locale.clone();
        let language = input.language.or(before.as_ref().map(|before| before.language.clone())).unwrap_or(usual);
        let project = before.and_then(|before| before.project);
        let draft = Draft { project, name: input.title, shortcut: input.name, language, body: input.text, effects };
        let done = match id {
            Some(id) => macros::update(&mut tx, may, id, draft, asked.now()).await,
            None => macros::create(&mut tx, may, draft, asked.now()).await,
        };
        match settle(tx, done).await {
            Ok(saved) => Ok(MacroPayload::MacroChanged(MacroChanged { saved: MacroNode(tenant, saved) })),
            Err(fault) => MacroPayload::from_fault(respoken(fault, &WORDS)),
        }
    }

    /// Takes a macro out of use.
    async fn delete_macro(&self, ctx: &Context<'_>, input: IdInput) -> async_graphql::Result<DonePayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, MacroId) = gid::decode(Noun::Macro, &input.id)?;
        let (mut tx, may) = asked.change::<EditMacros>(tenant).await?;
        let done = macros::archive(&mut tx, may, id, asked.now()).await;
        DonePayload::of(settle(tx, done).await)
    }
}

/// An effect as the schema says it.
fn told(tenant: TenantId, effect: &Effect) -> MacroEffect {
    let outcome = |id: kernel::ids::DispositionId| gid::encode(Noun::Disposition, tenant, id.0).to_string();
    let (kind, value) = match effect {
        Effect::AddTag { tag } => (MacroEffectKind::AddTag, tag.clone()),
        Effect::SetPending { reason } => (MacroEffectKind::SetPending, word(reason)),
        Effect::SetPriority { priority } => (MacroEffectKind::SetPriority, word(priority)),
        Effect::SetOutcome { outcome: id } => (MacroEffectKind::SetDisposition, outcome(*id)),
        Effect::Resolve { outcome: id } => (MacroEffectKind::Resolve, id.map(outcome).unwrap_or_default()),
        Effect::MoveTo { queue } => {
            (MacroEffectKind::AssignQueue, gid::encode(Noun::Queue, tenant, queue.0).to_string())
        }
    };
    MacroEffect { kind, value }
}

/// Effects as the domain says them; a value that means nothing is a problem of its field.
fn meant(tenant: TenantId, effects: &[MacroEffectInput]) -> Result<Vec<Effect>, Fault> {
    let mut problems = Problems::none();
    let mut read = Vec::with_capacity(effects.len());
    for (place, effect) in effects.iter().enumerate() {
        match one_meant(tenant, effect) {
            Some(effect) => read.push(effect),
            None => problems.add(format!("effects[{place}].value"), "UNKNOWN"),
        }
    }
    problems.settle().map(|()| read)
}

fn one_meant(tenant: TenantId, effect: &MacroEffectInput) -> Option<Effect> {
    let value = effect.value.trim();
    let id = ID(value.to_owned());
    Some(match effect.kind {
        MacroEffectKind::AddTag => Effect::AddTag { tag: value.to_owned() },
        MacroEffectKind::SetPriority => Effect::SetPriority { priority: unword(value)? },
        MacroEffectKind::SetPending => Effect::SetPending { reason: unword(value)? },
        MacroEffectKind::SetDisposition => {
            Effect::SetOutcome { outcome: gid::within(Noun::Disposition, tenant, &id).ok()? }
        }
        MacroEffectKind::Resolve if value.is_empty() => Effect::Resolve { outcome: None },
        MacroEffectKind::Resolve => {
            Effect::Resolve { outcome: Some(gid::within(Noun::Disposition, tenant, &id).ok()?) }
        }
        MacroEffectKind::AssignQueue => Effect::MoveTo { queue: gid::within(Noun::Queue, tenant, &id).ok()? },
    })
}

/// The stored word of a value, in capitals.
fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|word| word.as_str().map(str::to_uppercase)).unwrap_or_default()
}

/// The value of a word in capitals.
fn unword<T: DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(word.to_lowercase())).ok()
}
