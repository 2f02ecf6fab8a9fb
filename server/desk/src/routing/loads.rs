//! People as the floor sees them: whether they take work, what they can do, and what they carry.

use std::collections::{HashMap, HashSet};

use access::Hand;
use kernel::Fault;
use kernel::fact::Channel;
use kernel::ids::PersonId;
use kernel::time::Time;
use routing::{Agent, Reach, usual_weight};
use store::SystemUse;

use super::{CHANNELS, Engine};
use crate::cases::lists as cases;
use crate::chats::lists as chats;
use crate::offers::ring;
use crate::presence::{self, Presence};

/// How well somebody knows a project to which he is assigned.
const LEVEL: u8 = 3;

/// What somebody carries.
#[derive(Clone, Copy, Debug, Default)]
struct Carried {
    chats: u16,
    written: u16,
    /// Somebody who waits on the line rings.
    rings: bool,
    /// Written work rings.
    written_rings: bool,
}

impl Engine {
    /// Reads these people anew.
    pub(super) async fn read_people(&mut self, people: &HashSet<PersonId>) -> Result<(), Fault> {
        if people.is_empty() {
            return Ok(());
        }
        let now = self.book.now();
        let ids: Vec<PersonId> = people.iter().copied().collect();
        let view = self.db.system_view(SystemUse::Routing).await?;
        let stands: HashMap<PersonId, Presence> =
            presence::of(&view, &ids).await?.into_iter().map(|one| (one.person, one)).collect();
        let mut carried: HashMap<PersonId, Carried> = HashMap::new();
        for (person, count) in chats::in_hand(&view, &ids).await? {
            carried.entry(person).or_default().chats += count;
        }
        for (person, count) in cases::in_hand(&view, &ids, now).await? {
            carried.entry(person).or_default().written += count;
        }
        for offer in ring::of_people(&view, &ids, now).await?.into_iter().filter(|offer| offer.ringing) {
            let his = carried.entry(offer.person).or_default();
            match offer.thing {
                ring::Thing::Chat(_) => his.rings = true,
                ring::Thing::Case(_) => his.written_rings = true,
            }
        }
        drop(view);
        for person in people {
            let stands = stands.get(person).filter(|one| one.state != kernel::fact::AgentState::Offline);
            match (stands, self.hands.get(person).cloned()) {
                (Some(stands), Some(hand)) => {
                    let agent = self.agent(stands, &hand, carried.get(person).copied().unwrap_or_default(), now);
                    self.floor.put_agent(agent, now);
                }
                _ => self.floor.drop_agent(*person, now),
            }
        }
        Ok(())
    }

    fn agent(&mut self, stands: &Presence, hand: &Hand, carried: Carried, now: Time) -> Agent {
        let narrow = |number: i64| u16::try_from(number).unwrap_or_default();
        let mut reach: Vec<Reach> = Vec::new();
        for (tenant, projects) in &hand.projects {
            for project in projects {
                reach.push(Reach { project: *project, level: LEVEL, pulls: self.shops.pulls(*tenant, *project) });
            }
        }
        reach.sort_unstable();
        reach.dedup_by_key(|one| one.project);
        Agent {
            person: stands.person,
            // One visitor rings at a time, and while written work rings no other does; it keeps no visitor waiting.
            taking: stands.takes(now) && !carried.rings,
            capacity: narrow(stands.capacity),
            live: carried.chats * usual_weight(Channel::Chat),
            written: if carried.written_rings {
                narrow(stands.capacity)
            } else {
                carried.written * usual_weight(Channel::Email)
            },
            chats: carried.chats,
            most_chats: narrow(stands.most_chats),
            channels: CHANNELS.to_vec(),
            reach,
            languages: hand.languages.iter().map(|word| self.codes.language(word)).collect(),
            skills: Vec::new(),
            idle_since: stands.idle_since,
            hard: 0,
            easy: 0,
        }
    }
}
