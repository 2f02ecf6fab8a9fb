//! What work asks for and what people can, each once: whether the two fit is found once a pair, not once a contact.

use kernel::fact::Channel;
use kernel::ids::{ProjectId, QueueId, TenantId};

use crate::agent::{Agent, Medium, Reach};
use crate::work::{Code, Relax, Work};

/// What work asks for at a moment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Needs {
    pub tenant: TenantId,
    pub project: ProjectId,
    /// A project whose people may help.
    pub also: Option<ProjectId>,
    pub queue: QueueId,
    pub channel: Channel,
    pub language: Option<Code>,
    pub level: u8,
    pub skills: Vec<Code>,
    pub weight: u16,
}

impl Needs {
    /// What is asked for after the first `passed` steps.
    pub fn after(work: &Work, passed: usize) -> Self {
        let mut skills = work.skills.clone();
        skills.sort_unstable();
        skills.dedup();
        let mut needs = Self {
            tenant: work.tenant,
            project: work.project,
            also: None,
            queue: work.queue,
            channel: work.channel,
            language: work.language,
            level: work.level,
            skills,
            weight: work.weight,
        };
        for step in work.steps.iter().take(passed) {
            match step.relax {
                Relax::Anyone => {}
                Relax::LowerLevel => needs.level = needs.level.saturating_sub(1),
                Relax::AnyLanguage => needs.language = None,
                Relax::Overflow { queue, project } => {
                    needs.queue = queue;
                    needs.also = Some(project).filter(|other| *other != work.project);
                }
            }
        }
        needs
    }

    pub const fn medium(&self) -> Medium {
        Medium::of(self.channel)
    }
}

/// What a person can; people with the same profile are interchangeable but for their day.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Profile {
    channels: [bool; 4],
    reach: Vec<Reach>,
    languages: Vec<Code>,
    skills: Vec<Code>,
}

/// How a profile fits a need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fit {
    /// His level in the project by which he fits.
    pub level: u8,
    /// How much better he is than needed.
    pub excess: u8,
    /// Whether he is given it, or has to ask for it.
    pub pushed: bool,
}

impl Profile {
    pub fn of(agent: &Agent) -> Self {
        let mut channels = [false; 4];
        agent.channels.iter().for_each(|channel| channels[place(*channel)] = true);
        let mut reach = agent.reach.clone();
        reach.sort_unstable_by_key(|one| (one.project, u8::MAX - one.level, one.pulls));
        reach.dedup_by_key(|one| one.project);
        Self { channels, reach, languages: sorted(&agent.languages), skills: sorted(&agent.skills) }
    }

    /// His reach in a project, where he serves the channel at all.
    pub fn serves(&self, project: ProjectId, channel: Channel) -> Option<Reach> {
        let at = self.reach.binary_search_by_key(&project, |one| one.project).ok()?;
        self.channels[place(channel)].then(|| self.reach[at])
    }

    /// Whether and how he fits: by the project in which he is least above what is needed, its own before the other.
    pub fn fit(&self, needs: &Needs) -> Option<Fit> {
        let lacks = |known: &[Code], code: &Code| known.binary_search(code).is_err();
        if needs.language.is_some_and(|code| lacks(&self.languages, &code))
            || needs.skills.iter().any(|code| lacks(&self.skills, code))
        {
            return None;
        }
        let projects = [Some(needs.project), needs.also];
        let reaches = projects.into_iter().flatten().filter_map(|project| self.serves(project, needs.channel));
        let fits = reaches.filter(|reach| reach.level >= needs.level).map(|reach| Fit {
            level: reach.level,
            excess: reach.level - needs.level,
            pushed: needs.channel.is_live() || !reach.pulls,
        });
        fits.min_by_key(|fit| fit.excess)
    }
}

const fn place(channel: Channel) -> usize {
    match channel {
        Channel::Email => 0,
        Channel::Form => 1,
        Channel::Phone => 2,
        Channel::Chat => 3,
    }
}

fn sorted(codes: &[Code]) -> Vec<Code> {
    let mut codes = codes.to_vec();
    codes.sort_unstable();
    codes.dedup();
    codes
}
