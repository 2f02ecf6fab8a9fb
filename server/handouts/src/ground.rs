//! What a paper is made from: a client, its contracts, a look at its rows.

use std::sync::Arc;

use chrono_tz::Tz;
use kernel::time::Time;
use kernel::{Fault, ids::ProjectId};
use paper::{Brand, Direction, Language, Paper};
use store::View;
use tenants::clients::Client;
use tenants::clock::Policies;
use tenants::projects::Project;

use crate::reader::Reader;
use crate::voice::Voice;

/// A client as a paper is made for it, by somebody who may see what stands in it.
pub struct Ground<'a> {
    /// A look at its rows.
    pub view: &'a View,
    /// The client.
    pub client: &'a Client,
    /// Its signed contracts.
    pub policies: &'a Arc<Policies>,
    /// The moment.
    pub now: Time,
    /// The reader's language.
    pub language: Language,
    /// Who reads.
    pub reader: Reader<'a>,
    /// Its logo, where it has one.
    pub logo: Option<Vec<u8>>,
}

impl Ground<'_> {
    pub(crate) fn lens(&self) -> figures::Lens<'_> {
        figures::Lens { policies: self.policies, zone: self.client.zone, now: self.now }
    }

    /// What says things by the clock of a zone.
    pub fn voice(&self, zone: Tz) -> Voice {
        Voice { language: self.language, zone }
    }

    /// A paper with nothing on it yet.
    pub(crate) fn paper(&self, title: String, subtitle: String, zone: Tz) -> Paper {
        Paper {
            title,
            subtitle,
            language: self.language,
            direction: Direction::LeftToRight,
            zone,
            made: self.now,
            brand: Brand {
                name: self.client.name.clone(),
                colour: colour(&self.client.accent.accent),
                logo: self.logo.clone(),
            },
            notes: Vec::new(),
            checksum: None,
            sections: Vec::new(),
        }
    }

    pub(crate) async fn projects(&self) -> Result<Vec<Project>, Fault> {
        tenants::projects::list(self.view).await
    }
}

/// The name of a project; nothing where it is not known.
pub(crate) fn named(projects: &[Project], id: Option<ProjectId>) -> String {
    let known = projects.iter().find(|project| Some(project.id) == id);
    known.map(|project| project.name.clone()).unwrap_or_default()
}

/// `#14674a` as red, green and blue.
fn colour(text: &str) -> Option<[u8; 3]> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let part = |place: usize| u8::from_str_radix(&digits[place..place + 2], 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_colour_is_one() {
        assert_eq!(colour("#14674a"), Some([0x14, 0x67, 0x4a]));
        for text in ["", "14674a", "#14674", "#zzzzzz", "#ąąą", "#14674a0"] {
            assert_eq!(colour(text), None, "{text}");
        }
    }
}
