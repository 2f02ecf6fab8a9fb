//! Who may have what, in the world's own words.

use kernel::fact::Channel;

use super::dispatch::{Standing, Waiting};
use super::world::{Agent, Line, Relax, World};

impl World {
    /// Whether somebody may serve waiting work as it stands at `now`, whatever he carries.
    pub fn fits(&self, now: i64, agent: usize, work: &Waiting) -> bool {
        let line = &self.lines[work.line as usize];
        let passed = line.steps.iter().filter(|(after, _)| now - work.since >= *after);
        let (mut level, mut any_language) = (line.level, false);
        for (_, relax) in passed {
            match relax {
                Relax::Lower => level = level.saturating_sub(1),
                Relax::AnyLanguage => any_language = true,
            }
        }
        let who = &self.agents[agent];
        let language = self.contacts[work.contact].language;
        let kept = work.kept_from.is_some_and(|(person, until)| person == agent && now < until);
        line.known_to(who, level) && !kept && (any_language || language.is_none_or(|one| who.languages.contains(&one)))
    }
}

impl Line {
    /// Whether somebody has points left for one more contact of this line.
    ///
    /// Live contacts count against live ones only, written work against both.
    pub fn has_room(&self, agent: &Agent, standing: Standing) -> bool {
        let live = self.channel.is_live();
        let carried = if live { standing.live } else { standing.live.saturating_add(standing.written) };
        let points = carried.saturating_add(self.weight) <= agent.capacity;
        points && (self.channel != Channel::Chat || standing.chats < agent.most_chats)
    }

    pub(super) fn known_to(&self, agent: &Agent, level: u8) -> bool {
        agent.channels.contains(&self.channel)
            && agent.skills.iter().any(|skill| skill.shop == self.shop && skill.level >= level)
            && self.products.iter().all(|product| agent.products.contains(product))
    }
}
