//! Comments: what a shop says about a number on a page, and what the lead answers.
//!
//! A comment carries the page's address and the number's place on it, so that both look at the same. Deliberately absent:
//! the number's value as anything but what was shown then; and money, which a dispute is about. Invariant: an address
//! leads to a page of the portal and nowhere else.

use kernel::action::{AnswerComments, CommentFigures};
use kernel::fault::{Fault, Problems, Reason};
use kernel::ids::PersonId;
use kernel::time::{Time, from_micros, micros};
use store::{After, Permit, Tx, View};
use uuid::Uuid;

use crate::row::{ColumnTrait, Condition, Order, Set, both, comment as row, comment_word as word};

/// The most that may be said at a time.
const MOST: usize = 2_000;
/// The longest address.
const MOST_PLACE: usize = 1_000;
/// The most words of one thread.
const MOST_WORDS: u64 = 200;
const OPEN: &str = "open";
const ANSWERED: &str = "answered";

/// Something said about a number, with what was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Its id.
    pub id: Uuid,
    /// The address of the page, with its filters.
    pub place: String,
    /// Which number of the page: its coordinates as the page names them.
    pub number: String,
    /// The number as it was shown.
    pub shown: String,
    /// When it began.
    pub opened: Time,
    /// Whether the shop said something that waits for an answer.
    pub waits: bool,
    /// When somebody last said something.
    pub changed: Time,
}

/// What was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Its id.
    pub id: Uuid,
    /// Whether the house said it.
    pub house: bool,
    /// The words.
    pub words: String,
    /// When.
    pub at: Time,
    /// Who.
    pub by: Option<PersonId>,
}

/// What a comment is about.
#[derive(Clone, Debug)]
pub struct About {
    /// The address of the page, with its filters.
    pub place: String,
    /// Which number of the page.
    pub number: String,
    /// The number as it is shown.
    pub shown: String,
}

impl Comment {
    fn read(row: row::Model) -> Self {
        Self {
            id: row.id,
            place: row.place,
            number: row.number,
            shown: row.shown,
            opened: from_micros(row.opened_at),
            waits: row.state == OPEN,
            changed: from_micros(row.changed_at),
        }
    }
}

/// A comment.
pub async fn find(view: &View, id: Uuid) -> Result<Comment, Fault> {
    view.get::<row::Entity>(id).await?.map(Comment::read).ok_or(Fault::missing("comment"))
}

/// Comments, the one spoken of last first.
pub async fn list(view: &View, after: Option<After>, most: u64) -> Result<Vec<Comment>, Fault> {
    let mut find = view.find::<row::Entity>();
    if let Some(after) = after {
        let same = both(row::Column::ChangedAt.eq(after.value), row::Column::Id.lt(after.id));
        let earlier = Condition::any().add(row::Column::ChangedAt.lt(after.value)).add(same);
        find = find.filter(earlier);
    }
    let find = find.order(row::Column::ChangedAt, Order::Desc).order(row::Column::Id, Order::Desc);
    Ok(find.limit(most).all().await?.into_iter().map(Comment::read).collect())
}

/// How many wait for an answer.
pub async fn waiting(view: &View) -> Result<u64, Fault> {
    view.find::<row::Entity>().filter(row::Column::State.eq(OPEN)).count().await
}

/// What was said, oldest first.
pub async fn words(view: &View, id: Uuid) -> Result<Vec<Word>, Fault> {
    let these = view.find::<word::Entity>().filter(word::Column::CommentId.eq(id));
    let rows = these.order(word::Column::Id, Order::Asc).limit(MOST_WORDS).all().await?;
    let read = |row: word::Model| Word {
        id: row.id,
        house: row.house,
        words: row.words,
        at: from_micros(row.said_at),
        by: row.said_by.map(PersonId),
    };
    Ok(rows.into_iter().map(read).collect())
}

/// Says something about a number.
pub async fn open(
    tx: &Tx,
    _may: Permit<CommentFigures>,
    about: &About,
    said: &str,
    now: Time,
) -> Result<Comment, Fault> {
    let mut problems = Problems::none();
    let place = about.place.trim();
    problems.check(!leads_to_the_portal(place), "place", Reason::coded("UNKNOWN", "is no page of the portal"));
    let number = line(&mut problems, "number", &about.number);
    let shown = line(&mut problems, "shown", &about.shown);
    let said = judged(&mut problems, said);
    problems.settle()?;
    let id: Uuid = tx.id();
    let row = row::ActiveModel {
        id: Set(id),
        place: Set(place.to_owned()),
        number: Set(number),
        shown: Set(shown),
        opened_at: Set(micros(now)),
        state: Set(OPEN.to_owned()),
        changed_at: Set(micros(now)),
        ..Default::default()
    };
    tx.insert(row).await?;
    speak(tx, id, (false, &said), now).await
}

/// Goes on about a number; it waits for an answer again.
pub async fn go_on(tx: &Tx, _may: Permit<CommentFigures>, id: Uuid, said: &str, now: Time) -> Result<Comment, Fault> {
    reply(tx, id, (false, said), now).await
}

/// Answers the shop.
pub async fn answer(tx: &Tx, _may: Permit<AnswerComments>, id: Uuid, said: &str, now: Time) -> Result<Comment, Fault> {
    reply(tx, id, (true, said), now).await
}

async fn reply(tx: &Tx, id: Uuid, (house, said): (bool, &str), now: Time) -> Result<Comment, Fault> {
    find(tx, id).await?;
    let mut problems = Problems::none();
    let said = judged(&mut problems, said);
    problems.settle()?;
    if words(tx, id).await?.len() as u64 >= MOST_WORDS {
        return Err(Fault::conflict("this has become too long; begin anew"));
    }
    speak(tx, id, (house, &said), now).await
}

async fn speak(tx: &Tx, id: Uuid, (house, said): (bool, &str), now: Time) -> Result<Comment, Fault> {
    let row = word::ActiveModel {
        id: Set(tx.id()),
        comment_id: Set(id),
        house: Set(house),
        words: Set(said.to_owned()),
        said_at: Set(micros(now)),
        said_by: Set(tx.scope().person().map(|person| person.0)),
        ..Default::default()
    };
    tx.insert(row).await?;
    let state = if house { ANSWERED } else { OPEN };
    let row = row::ActiveModel { state: Set(state.to_owned()), changed_at: Set(micros(now)), ..Default::default() };
    tx.update("comment", id, row).await?;
    find(tx, id).await
}

/// A path below `/portal/`, with a query perhaps: nothing that leads a browser anywhere else.
fn leads_to_the_portal(place: &str) -> bool {
    let plain = place.chars().all(|sign| sign.is_ascii_graphic() && !matches!(sign, '\\' | '<' | '>' | '"'));
    let path = place.split(['?', '#']).next().unwrap_or_default();
    plain && place.len() <= MOST_PLACE && path.starts_with("/portal/") && !path.contains("//") && !path.contains("..")
}

fn line(problems: &mut Problems, field: &str, text: &str) -> String {
    let line: String = text.trim().chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    problems.check(line.is_empty(), field, Reason::coded("REQUIRED", "is missing"));
    problems.check(line.chars().count() > 300, field, Reason::coded("TOO_LONG", "is too long").with("most", 300));
    line
}

fn judged(problems: &mut Problems, text: &str) -> String {
    let kept: String = text.replace("\r\n", "\n").chars().filter(|sign| !sign.is_control() || *sign == '\n').collect();
    let kept = kept.trim().to_owned();
    problems.check(kept.is_empty(), "words", Reason::coded("REQUIRED", "is missing"));
    let too_long = Reason::coded("TOO_LONG", "is too long").with("most", MOST);
    problems.check(kept.chars().count() > MOST, "words", too_long);
    kept
}

#[cfg(test)]
mod tests {
    use super::leads_to_the_portal;

    #[test]
    fn an_address_leads_to_the_portal_and_nowhere_else() {
        for good in ["/portal/abc", "/portal/abc/figures?from=2026-10&by=DAY", "/portal/abc#x"] {
            assert!(leads_to_the_portal(good), "{good}");
        }
        for bad in [
            "",
            "//evil.example/portal/",
            "https://evil.example/portal/a",
            "javascript:alert(1)",
            "/portal/../clients",
            "/portal//evil.example",
            "/portal/a\n",
            "/portal/\\evil",
            "/portal/<script>",
            "/clients/abc",
        ] {
            assert!(!leads_to_the_portal(bad), "{bad}");
        }
        assert!(!leads_to_the_portal(&format!("/portal/{}", "a".repeat(2_000))));
    }
}
