//! What a version is about: which tasks of the shop, by which channels, in which languages.
//!
//! Deliberately absent: hours, which the calendar has. Invariant: what is out of scope has no clocks, is in no promise and in
//! no line; that it came is still told.

use kernel::fact::Channel;
use kernel::fault::{Problems, Reason};
use kernel::ids::ProjectId;
use serde_json::{Value, json};

use super::file::CHANNELS;
use crate::fields::{Fields, choose, no, rows, text, word};

/// A kind of work that a shop hands over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Task {
    /// Whoever calls or writes is answered.
    Inbound,
    /// Orders are confirmed with customers.
    OrderConfirmation,
    /// Complaints and returns.
    Claims,
    /// Advice before a purchase.
    Advice,
    /// Customers are put through to shops.
    TransferToStores,
}

/// What happens outside the hours or beyond what we can take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Overflow {
    /// It waits for the next hours.
    Waits,
    /// It goes to the shop.
    ToShop,
    /// It is told to come again.
    ComesAgain,
}

/// What a version is about; nothing named means everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// The tasks, each with the projects that do it.
    pub tasks: Vec<(Task, Vec<ProjectId>)>,
    /// By which channels.
    pub channels: Vec<Channel>,
    /// In which languages, by their codes.
    pub languages: Vec<String>,
    /// What happens beyond.
    pub overflow: Option<Overflow>,
}

const TASKS: [(&str, Task); 5] = [
    ("inbound", Task::Inbound),
    ("order_confirmation", Task::OrderConfirmation),
    ("claims", Task::Claims),
    ("advice", Task::Advice),
    ("transfer_to_stores", Task::TransferToStores),
];
const OVERFLOWS: [(&str, Overflow); 3] =
    [("waits", Overflow::Waits), ("to_shop", Overflow::ToShop), ("comes_again", Overflow::ComesAgain)];

impl Scope {
    /// Whether contacts by a channel are in it.
    pub fn holds(&self, channel: Option<Channel>) -> bool {
        self.channels.is_empty() || channel.is_none_or(|channel| self.channels.contains(&channel))
    }

    /// Whether a project's contacts are in it: those of any project, where a task names none.
    pub fn covers(&self, project: Option<ProjectId>) -> bool {
        let open = self.tasks.is_empty() || self.tasks.iter().any(|(_, projects)| projects.is_empty());
        open || project.is_none_or(|project| self.tasks.iter().any(|(_, projects)| projects.contains(&project)))
    }

    /// Notes every problem.
    pub(super) fn note(&self, problems: &mut Problems) {
        for (index, (task, _)) in self.tasks.iter().enumerate() {
            let twin = self.tasks[..index].iter().any(|(other, _)| other == task);
            problems.check(twin, &format!("scope.tasks[{index}].task"), Reason::coded("TWICE", "stands twice"));
        }
        for (index, language) in self.languages.iter().enumerate() {
            let short = (2..=3).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_lowercase());
            let reason = Reason::coded("NOT_LANGUAGES", "is not the code of a language such as pl");
            problems.check(!short, &format!("scope.languages[{index}]"), reason);
        }
    }

    pub(super) fn is_everything(&self) -> bool {
        *self == Self::default()
    }

    pub(super) fn to_json(&self) -> Value {
        let task =
            |(task, projects): &(Task, Vec<ProjectId>)| json!({ "task": word(&TASKS, *task), "projects": projects });
        json!({
            "tasks": self.tasks.iter().map(task).collect::<Vec<_>>(),
            "channels": self.channels.iter().map(|channel| word(&CHANNELS, *channel)).collect::<Vec<_>>(),
            "languages": self.languages,
            "overflow": self.overflow.and_then(|overflow| word(&OVERFLOWS, overflow)),
        })
    }

    pub(super) fn read(value: &Value, path: &str, problems: &mut Problems) -> Self {
        let mut fields = Fields::of(value, path, problems);
        let tasks = rows(&mut fields, "tasks", problems, task);
        let channels = rows(&mut fields, "channels", problems, |value, path, problems| {
            text(value, path, problems, |text| choose(text, &CHANNELS))
        });
        let languages = rows(&mut fields, "languages", problems, |value, path, problems| {
            text(value, path, problems, |text| Ok::<_, Reason>(text.to_owned()))
        });
        let overflow = fields.word("overflow", &OVERFLOWS, problems);
        fields.done(problems);
        Self { tasks, channels, languages, overflow }
    }
}

fn task(value: &Value, path: &str, problems: &mut Problems) -> Option<(Task, Vec<ProjectId>)> {
    let mut fields = Fields::of(value, path, problems);
    fields.need("task", problems);
    let task = fields.word("task", &TASKS, problems);
    let projects = rows(&mut fields, "projects", problems, |value, path, problems| {
        let id = |text: &str| text.parse().map_err(|_| no("is not a UUID"));
        text(value, path, problems, id)
    });
    fields.done(problems);
    Some((task?, projects))
}
