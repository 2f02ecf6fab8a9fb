//! Full text over everything that is reached: the cases, and where the words stand.
//!
//! Deliberately absent: ranking; the case that changed last comes first. Invariant: only what the reach holds is read.

use kernel::Fault;
use kernel::ids::{CaseId, InteractionId, TenantId};
use kernel::time::Time;
use store::ReachView;
use store::query::ColumnTrait;

use super::{Case, lists, row};
use crate::interactions::{self, Interaction, Kind};

/// How much of a message stands before and behind the first word that was found.
const BEFORE: usize = 60;
const BEHIND: usize = 140;

/// Where the words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// They are the case's number.
    Number,
    /// In the subject.
    Subject,
    /// In a message.
    Text,
    /// In an internal note.
    Note,
    /// In names, or in a form of a word that is not written like this.
    Other,
}

/// A case that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The case.
    pub case: Case,
    /// Where the words stand.
    pub field: Field,
    /// Some words around them; each that was found stands between « and ».
    pub excerpt: String,
    /// When they were said.
    pub at: Time,
}

/// Cases whose messages hold these words, or whose number they are.
pub async fn search(view: &ReachView, words: &str, most: u64) -> Result<Vec<Hit>, Fault> {
    let number = words.trim().rsplit(['-', ' ']).next().and_then(|digits| digits.parse::<i64>().ok());
    let numbered = match number {
        Some(number) => lists::by_number(view, number).await?,
        None => Vec::new(),
    };
    let wanted = parts(words);
    let mut found: Vec<Hit> = numbered.into_iter().map(Hit::of_number).collect();
    let mut said = found_in(view, view.search_text(words, most).await?, &wanted).await?;
    said.retain(|hit| found.iter().all(|known| known.case.id != hit.case.id));
    said.sort_by_key(|hit| std::cmp::Reverse(hit.case.changed));
    found.append(&mut said);
    found.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    Ok(found)
}

async fn found_in(
    view: &ReachView,
    hits: Vec<(TenantId, CaseId, InteractionId)>,
    words: &[String],
) -> Result<Vec<Hit>, Fault> {
    let mut found = Vec::new();
    for part in view.reach().parts() {
        let own: Vec<_> = hits.iter().filter(|(tenant, ..)| *tenant == part.tenant()).collect();
        if own.is_empty() {
            continue;
        }
        let ids = own.iter().map(|(_, case, _)| case.0);
        let cases = view.find::<row::Entity>(part).filter(row::Column::Id.is_in(ids)).all().await?;
        let ids = own.iter().map(|(.., said)| said.0);
        let said = view.find::<interactions::row::Entity>(part);
        let said = said.filter(interactions::row::Column::Id.is_in(ids)).all().await?;
        let said: Vec<Interaction> = said.into_iter().map(Interaction::from).collect();
        found.extend(cases.into_iter().map(Case::from).map(|case| {
            let message = own.iter().find(|(_, id, _)| *id == case.id).map(|(.., said)| *said);
            Hit::of(case, said.iter().find(|one| Some(one.id) == message), words)
        }));
    }
    Ok(found)
}

impl Hit {
    fn of_number(case: Case) -> Self {
        Self { excerpt: case.preview.clone(), at: case.changed, field: Field::Number, case }
    }

    fn of(case: Case, said: Option<&Interaction>, words: &[String]) -> Self {
        let at = said.map_or(case.changed, |said| said.at);
        let field = if said.is_some_and(|said| said.kind == Kind::Note) { Field::Note } else { Field::Text };
        if let Some(excerpt) = said.and_then(|said| excerpt(&said.text, words)) {
            return Self { case, field, excerpt, at };
        }
        match excerpt(&case.subject, words) {
            Some(excerpt) => Self { case, field: Field::Subject, excerpt, at },
            None => Self { excerpt: case.preview.clone(), field: Field::Other, at, case },
        }
    }
}

/// The words of a question, in lower case.
fn parts(words: &str) -> Vec<String> {
    let each = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    each.map(str::to_lowercase).take(12).collect()
}

/// Some words around the first one that is asked for, each of them between « and »; nothing when none stands there.
/// The last word asked for may be unfinished.
fn excerpt(text: &str, words: &[String]) -> Option<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let marked: Vec<(usize, usize)> = runs(&text).filter(|&(from, to)| is_asked(&text[from..to], words)).collect();
    let (first, _) = *marked.first()?;
    let from = text[..first].char_indices().rev().nth(BEFORE).map_or(0, |(at, _)| at);
    let to = text[first..].char_indices().nth(BEHIND).map_or(text.len(), |(at, _)| first + at);
    let mut shown = String::from(if from > 0 { "…" } else { "" });
    let mut at = from;
    for (start, end) in marked.into_iter().filter(|&(_, end)| end <= to) {
        shown.push_str(&text[at..start]);
        shown.extend(["«", &text[start..end], "»"]);
        at = end;
    }
    shown.push_str(&text[at..to]);
    shown.push_str(if to < text.len() { "…" } else { "" });
    Some(shown)
}

fn is_asked(run: &str, words: &[String]) -> bool {
    let run = run.to_lowercase();
    words.contains(&run) || words.last().is_some_and(|last| run.starts_with(last.as_str()))
}

/// The places of the words of a text.
fn runs(text: &str) -> impl Iterator<Item = (usize, usize)> + '_ {
    text.split(|c: char| !c.is_alphanumeric()).filter(|run| !run.is_empty()).map(move |run| {
        let from = run.as_ptr() as usize - text.as_ptr() as usize;
        (from, from + run.len())
    })
}

#[cfg(test)]
mod tests {
    use super::{excerpt, parts};

    #[test]
    fn words_that_were_found_are_marked_and_the_last_may_be_unfinished() {
        let text = "Dzień dobry,\nchcę zwrócić książkę z zamówienia 10482. Zwrot wyślę jutro.";

        assert_eq!(
            excerpt(text, &parts("zwrot ksi")).unwrap(),
            "Dzień dobry, chcę zwrócić «książkę» z zamówienia 10482. «Zwrot» wyślę jutro."
        );
        assert_eq!(excerpt(text, &parts("reklamacja")), None);
    }

    #[test]
    fn a_long_text_is_cut_around_the_first_word_that_was_found() {
        let text = format!("{} igła {}", "siano ".repeat(100), "słoma ".repeat(100));

        let shown = excerpt(&text, &parts("igła")).unwrap();

        assert!(shown.starts_with('…') && shown.ends_with('…') && shown.contains("«igła»"), "{shown}");
        assert!(shown.chars().count() < 220, "{shown}");
    }
}
