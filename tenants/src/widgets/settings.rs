//! What a widget asks a visitor, where it may stand, and how it looks.

use kernel::fault::Problems;
use serde::{Deserialize, Serialize};

use crate::clients::Accent;
use crate::input::{self, OUT_OF_RANGE};

use super::invitations::Invitations;

/// How many origins a widget may name.
const MOST_ORIGINS: usize = 20;

/// Whether something is asked before a chat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// Not at all.
    Hidden,
    /// It may be left out.
    #[default]
    Optional,
    /// It may not.
    Required,
}

/// What is asked before a chat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asks {
    /// The name.
    pub name: Ask,
    /// The address.
    pub email: Ask,
    /// The number of an order.
    pub order: Ask,
}

/// A widget's settings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Its colour; none: the client's.
    pub accent: Option<String>,
    /// The pages on which it may stand, as origins; none: any.
    pub origins: Vec<String>,
    /// What is asked before a chat.
    pub ask: Asks,
    /// Where the shop says what becomes of the visitor's words.
    pub privacy: Option<String>,
    /// The languages it speaks; none: all four.
    pub languages: Vec<String>,
    /// Whom it asks, unasked.
    pub invitations: Invitations,
}

impl Settings {
    /// The settings as they are kept; what is wrong is named.
    pub(super) fn checked(&self, problems: &mut Problems) -> Self {
        let accent = self.accent.as_deref().map(|asked| {
            let accent = Accent::of(asked);
            problems.check(accent.is_none(), "accent", OUT_OF_RANGE);
            accent.map_or_else(String::new, |accent| accent.accent)
        });
        problems.check(self.origins.len() > MOST_ORIGINS, "origins", input::too_long(MOST_ORIGINS));
        for (place, origin) in self.origins.iter().enumerate() {
            problems.check(!is_origin(origin), &format!("origins[{place}]"), OUT_OF_RANGE);
        }
        if let Some(privacy) = &self.privacy {
            let web = privacy.starts_with("https://") || privacy.starts_with("http://");
            problems.check(!web || privacy.len() > 500, "privacy", OUT_OF_RANGE);
        }
        for (place, language) in self.languages.iter().enumerate() {
            input::locale(problems, &format!("languages[{place}]"), language);
        }
        let invitations = self.invitations.checked(problems);
        Self { accent, invitations, ..self.clone() }
    }

    pub(super) fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// `https://shop.example`, with a port where there is one, and nothing behind it.
fn is_origin(text: &str) -> bool {
    let Some(host) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else { return false };
    let fits = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-' | ':' | '[' | ']');
    !host.is_empty() && host.len() <= 253 && host.chars().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_a_scheme_and_a_host_and_nothing_behind() {
        for good in ["https://shop.example", "http://127.0.0.1:8093", "https://sklep.example:8443"] {
            assert!(is_origin(good), "{good}");
        }
        for wrong in ["shop.example", "https://", "https://shop.example/", "javascript:alert(1)", "https://a b"] {
            assert!(!is_origin(wrong), "{wrong}");
        }
    }
}
