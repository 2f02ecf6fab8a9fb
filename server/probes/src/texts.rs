//! Questions that test contacts may ask: past ones, chosen by the lead, with nobody in them.
//!
//! Invariant: a stored question holds no address; where it came from is known by the case alone.

use kernel::action::RunProbes;
use kernel::fault::{Fault, Problems, Reason};
use kernel::ids::CaseId;
use kernel::time::{Time, micros};
use store::{Permit, Tx, View};
use uuid::Uuid;

use crate::row::{ColumnTrait, Order, Set, text as row};
use crate::typed;

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Its id.
    pub id: Uuid,
    /// What it is about: a word of the lead's.
    pub topic: String,
    /// Its language.
    pub language: String,
    /// The subject.
    pub subject: String,
    /// The words.
    pub words: String,
    /// The case in which a customer asked it.
    pub from_case: Option<CaseId>,
}

/// What is said of a question.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// What it is about.
    pub topic: String,
    /// Its language.
    pub language: String,
    /// The subject.
    pub subject: String,
    /// The words.
    pub words: String,
    /// The case in which a customer asked it.
    pub from_case: Option<CaseId>,
}

impl Text {
    fn read(row: row::Model) -> Self {
        Self {
            id: row.id,
            topic: row.topic,
            language: row.language,
            subject: row.subject,
            words: row.words,
            from_case: row.from_case.map(CaseId),
        }
    }
}

/// A question that is in use.
pub async fn find(view: &View, id: Uuid) -> Result<Text, Fault> {
    let row = view.get::<row::Entity>(id).await?;
    row.map(Text::read).ok_or(Fault::missing("question"))
}

/// The questions in use, oldest first.
pub async fn list(view: &View) -> Result<Vec<Text>, Fault> {
    let living = view.find::<row::Entity>().filter(row::Column::RetiredAt.is_null());
    Ok(living.order(row::Column::Id, Order::Asc).all().await?.into_iter().map(Text::read).collect())
}

/// Adds a question.
pub async fn add(tx: &Tx, _may: Permit<RunProbes>, draft: &Draft, now: Time) -> Result<Text, Fault> {
    let mut problems = Problems::none();
    let topic = typed::needed(&mut problems, "topic", &draft.topic, 40);
    let language = draft.language.trim().to_ascii_lowercase();
    let known = (2..=3).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_lowercase());
    problems.check(!known, "language", typed::UNKNOWN);
    let subject = typed::needed(&mut problems, "subject", &draft.subject, 200);
    let words = typed::paragraphs(&mut problems, "words", &draft.words, 4_000);
    let personal = Reason::coded("PERSONAL", "holds an address, a long number, or a mark of what was taken out");
    problems.check(is_personal(&subject), "subject", personal.clone());
    problems.check(is_personal(&words), "words", personal);
    problems.settle()?;
    let id: Uuid = tx.id();
    let row = row::ActiveModel {
        id: Set(id),
        topic: Set(topic),
        language: Set(language),
        subject: Set(subject),
        words: Set(words),
        from_case: Set(draft.from_case.map(|case| case.0)),
        created_at: Set(micros(now)),
        ..Default::default()
    };
    tx.insert(row).await?;
    find(tx, id).await
}

/// Takes a question out of use.
pub async fn retire(tx: &Tx, _may: Permit<RunProbes>, id: Uuid, now: Time) -> Result<(), Fault> {
    find(tx, id).await?;
    let row = row::ActiveModel { retired_at: Set(Some(micros(now))), ..Default::default() };
    tx.update("question", id, row).await
}

/// Whether masking would still take something out, or a mark of it is left: nobody writes a mark to a shop.
fn is_personal(text: &str) -> bool {
    crate::mask(text, &[]) != text || text.contains("[…") || text.contains("[#") || text.contains("[www…")
}
