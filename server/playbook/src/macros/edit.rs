//! Writing macros.

use kernel::Fault;
use kernel::action::EditMacros;
use kernel::fault::{Problems, Reason};
use kernel::ids::{DispositionId, MacroId, ProjectId};
use kernel::time::{Time, micros};
use store::{AuditEntry, Permit, Tx};

use super::{Effect, Macro, find};
use crate::render::unknown;
use crate::row::{ColumnTrait, NotSet, Set, saved_reply as row};
use crate::{OUT_OF_RANGE, REQUIRED, TAKEN, UNKNOWN, dispositions, reached, too_long};

/// What is said of a macro when it is made or changed.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The project it is for.
    pub project: Option<ProjectId>,
    /// Its name in lists.
    pub name: String,
    /// What follows the slash; no spaces.
    pub shortcut: String,
    /// The language it is written in.
    pub language: String,
    /// The text with its fields.
    pub body: String,
    /// What it does.
    pub effects: Vec<Effect>,
}

/// Makes a macro.
pub async fn create(tx: &mut Tx, _may: Permit<EditMacros>, draft: Draft, now: Time) -> Result<Macro, Fault> {
    let mut row = read(tx, None, &draft, now).await?;
    let id: MacroId = tx.id();
    row.id = Set(id.0);
    row.used_count = Set(0);
    if !tx.insert_new(row).await? {
        return Err(Fault::invalid("shortcut", TAKEN));
    }
    let made = find(tx, id).await?;
    note(tx, "macro.create", None, &made).await?;
    Ok(made)
}

/// Changes a macro.
pub async fn update(
    tx: &mut Tx,
    _may: Permit<EditMacros>,
    id: MacroId,
    draft: Draft,
    now: Time,
) -> Result<Macro, Fault> {
    let before = find(tx, id).await?;
    tx.update("macro", id.0, read(tx, Some(id), &draft, now).await?).await?;
    let after = find(tx, id).await?;
    note(tx, "macro.update", Some(&before), &after).await?;
    Ok(after)
}

/// Takes a macro out of use; its shortcut is free again.
pub async fn archive(tx: &mut Tx, _may: Permit<EditMacros>, id: MacroId, now: Time) -> Result<(), Fault> {
    let before = find(tx, id).await?;
    tx.update("macro", id.0, row::ActiveModel { archived_at: Set(Some(micros(now))), ..Default::default() }).await?;
    note(tx, "macro.archive", Some(&before), &before).await
}

async fn read(tx: &Tx, own: Option<MacroId>, draft: &Draft, now: Time) -> Result<row::ActiveModel, Fault> {
    let mut problems = Problems::none();
    let (name, shortcut) = (draft.name.trim(), draft.shortcut.trim().trim_start_matches('/').to_lowercase());
    problems.check(name.is_empty(), "name", REQUIRED);
    problems.check(name.chars().count() > 120, "name", too_long(120));
    problems.check(shortcut.is_empty(), "shortcut", REQUIRED);
    problems.check(shortcut.chars().count() > 60, "shortcut", too_long(60));
    problems.check(!shortcut.chars().all(|c| c.is_alphanumeric() || "-_.".contains(c)), "shortcut", "NOT_A_SHORTCUT");
    problems.check(taken(tx, own, &shortcut).await?, "shortcut", TAKEN);
    problems.check(draft.body.trim().is_empty() && draft.effects.is_empty(), "body", REQUIRED);
    problems.check(draft.body.chars().count() > 20_000, "body", too_long(20_000));
    for field in unknown(&draft.body) {
        problems.add(format!("body.{field}"), Reason::coded("UNKNOWN_FIELD", UNKNOWN).with("name", field));
    }
    let language = draft.language.trim().to_ascii_lowercase();
    let fits = (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_lowercase());
    problems.check(!fits, "language", UNKNOWN);
    problems.check(!reached(tx.scope(), draft.project), "project", UNKNOWN);
    check_effects(tx, &mut problems, &draft.effects).await?;
    problems.settle()?;
    Ok(row::ActiveModel {
        tenant_id: NotSet,
        id: NotSet,
        project_id: Set(draft.project.map(|project| project.0)),
        name: Set(name.to_owned()),
        shortcut: Set(shortcut),
        language: Set(language),
        body: Set(draft.body.replace("\r\n", "\n")),
        effects_json: Set(serde_json::to_string(&draft.effects).map_err(Fault::storage)?),
        used_count: NotSet,
        changed_at: Set(micros(now)),
        archived_at: NotSet,
    })
}

async fn taken(tx: &Tx, own: Option<MacroId>, shortcut: &str) -> Result<bool, Fault> {
    let living = tx.find::<row::Entity>().filter(row::Column::ArchivedAt.is_null());
    let same = living.filter(row::Column::Shortcut.eq(shortcut)).one().await?;
    Ok(same.is_some_and(|row| Some(MacroId(row.id)) != own))
}

async fn check_effects(tx: &Tx, problems: &mut Problems, effects: &[Effect]) -> Result<(), Fault> {
    let ends = |effect: &&Effect| matches!(effect, Effect::Resolve { .. } | Effect::SetPending { .. });
    problems.check(effects.iter().filter(ends).count() > 1, "effects", "ONE_ENDING");
    problems.check(effects.len() > 20, "effects", Reason::coded("TOO_MANY", "TOO_MANY").with("most", 20));
    for (index, effect) in effects.iter().enumerate() {
        let field = format!("effects[{index}].value");
        match effect {
            Effect::AddTag { tag } => {
                let fits = !tag.trim().is_empty() && tag.chars().count() <= 60 && !tag.chars().any(char::is_control);
                problems.check(!fits, &field, OUT_OF_RANGE);
            }
            Effect::SetOutcome { outcome } | Effect::Resolve { outcome: Some(outcome) } => {
                problems.check(!known(tx, *outcome).await?, &field, UNKNOWN);
            }
            // Whether the queue is there is asked when the case moves, since it may be closed in between.
            Effect::MoveTo { .. } | Effect::SetPending { .. } | Effect::SetPriority { .. } | Effect::Resolve { .. } => {
            }
        }
    }
    Ok(())
}

async fn known(tx: &Tx, outcome: DispositionId) -> Result<bool, Fault> {
    match dispositions::find(tx, outcome).await {
        Ok(found) => Ok(found.active),
        Err(Fault::Missing { .. }) => Ok(false),
        Err(other) => Err(other),
    }
}

async fn note(tx: &Tx, action: &str, before: Option<&Macro>, after: &Macro) -> Result<(), Fault> {
    let id = Some(after.id.0);
    tx.audit(AuditEntry { action, subject: "macro", subject_id: id, before, after: Some(after) }).await
}
