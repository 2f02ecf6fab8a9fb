//! Rules by which visitors of a shop's page are asked whether they would like to chat.
//!
//! Pure: whether a rule fits a visit, whether it leaves a visitor alone to compare, and what is said in which language.
//! Deliberately absent: who was asked, which `desk` knows. Invariants: everything that a rule asks for has to hold at
//! once, and who is left alone by a rule is left alone by it for ever.

use std::collections::{BTreeMap, BTreeSet};

use kernel::fault::Problems;
use kernel::ids::RuleId;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::input::{self, OUT_OF_RANGE, REQUIRED, UNKNOWN};

/// How many rules a widget may have.
pub const MOST_RULES: usize = 20;
/// The longest words of an invitation, in characters.
pub const MOST_TEXT: usize = 200;
const MOST_PATTERN: usize = 200;
const LANGUAGES: [&str; 4] = ["pl", "en", "uk", "ru"];

/// What a rule asks of a visit; what is not said is not asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Trigger {
    /// The path of the page, where `*` stands for anything: `/product/*`.
    pub page: Option<String>,
    /// At least so many seconds on the page.
    pub seconds: Option<u32>,
    /// At least so far down the page, in percent.
    pub scroll: Option<u8>,
    /// A cart of at least this value, in hundredths of its currency.
    pub cart: Option<i64>,
    /// The visitor is about to leave.
    pub exit: bool,
    /// The page said that something went wrong.
    pub error: bool,
    /// He was here before.
    pub returning: bool,
    /// At least so many people are free to take a chat.
    pub free: u16,
}

/// A rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Its id.
    pub id: RuleId,
    /// As the shop's people call it.
    pub name: String,
    /// Whether anybody is asked by it.
    pub active: bool,
    /// When.
    pub when: Trigger,
    /// What is said, by language.
    pub texts: BTreeMap<String, String>,
    /// The share of visitors who are left alone, in percent.
    pub hold_out: u8,
}

/// A widget's rules, the first that fits goes first, and what is common to all of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Invitations {
    /// The rules.
    pub rules: Vec<Rule>,
    /// Minutes between two invitations to one visitor.
    pub pause_minutes: u32,
    /// For how many days after a contact an order counts as its.
    pub order_days: u16,
}

impl Default for Invitations {
    fn default() -> Self {
        Self { rules: Vec::new(), pause_minutes: 60, order_days: 7 }
    }
}

/// What is known of a visit at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// The path of the page.
    pub path: String,
    /// Seconds on the page.
    pub seconds: u32,
    /// How far down he came, in percent.
    pub scroll: u8,
    /// The value of the cart, in hundredths.
    pub cart: Option<i64>,
    /// He is about to leave.
    pub exit: bool,
    /// Something went wrong.
    pub error: bool,
    /// He was here before.
    pub returning: bool,
    /// People who are free to take a chat.
    pub free: usize,
}

impl Invitations {
    /// The living rules that fit a moment, in their order.
    pub fn fitting<'a>(&'a self, moment: &'a Moment) -> impl Iterator<Item = &'a Rule> {
        self.rules.iter().filter(|rule| rule.active && rule.when.fits(moment))
    }

    /// One rule.
    pub fn rule(&self, id: RuleId) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// The rules as they are kept; what is wrong is named.
    pub(super) fn checked(&self, problems: &mut Problems) -> Self {
        problems.check(self.rules.len() > MOST_RULES, "rules", input::too_long(MOST_RULES));
        problems.check(self.pause_minutes > 43_200, "pauseMinutes", OUT_OF_RANGE);
        problems.check(!(1..=90).contains(&self.order_days), "orderDays", OUT_OF_RANGE);
        let mut seen = BTreeSet::new();
        let each = self.rules.iter().take(MOST_RULES).enumerate().map(|(place, rule)| {
            let field = format!("rules[{place}]");
            problems.check(!seen.insert(rule.id), &format!("{field}.id"), input::TAKEN);
            rule.checked(problems, &field)
        });
        Self { rules: each.collect(), ..*self }
    }
}

impl Rule {
    /// Whether this visitor is left alone by it: the same answer whenever it is asked.
    pub fn leaves_alone(&self, visitor: Uuid) -> bool {
        let mut hash = Sha256::new();
        hash.update(self.id.0.as_bytes());
        hash.update(visitor.as_bytes());
        let digest = hash.finalize();
        let part = u32::from_be_bytes([digest[0], digest[1], digest[2], digest[3]]);
        u64::from(part) * 100 < u64::from(self.hold_out) << 32
    }

    /// What is said to a reader of a language: in his, in English, or in whichever there is.
    pub fn text(&self, language: &str) -> &str {
        let found = self.texts.get(language).or_else(|| self.texts.get("en")).or_else(|| self.texts.values().next());
        found.map_or("", String::as_str)
    }

    fn checked(&self, problems: &mut Problems, field: &str) -> Self {
        let name = input::line(problems, &format!("{field}.name"), &self.name, 80);
        problems.check(self.hold_out > 90, &format!("{field}.holdOut"), OUT_OF_RANGE);
        problems.check(self.texts.is_empty(), &format!("{field}.texts"), REQUIRED);
        let mut texts = BTreeMap::new();
        for (language, text) in &self.texts {
            let place = format!("{field}.texts.{language}");
            problems.check(!LANGUAGES.contains(&language.as_str()), &place, UNKNOWN);
            texts.insert(language.clone(), input::line(problems, &place, text, MOST_TEXT));
        }
        Self { name, texts, when: self.when.checked(problems, field), ..self.clone() }
    }
}

impl Trigger {
    /// Whether everything that is asked for holds.
    pub fn fits(&self, moment: &Moment) -> bool {
        self.page.as_ref().is_none_or(|pattern| matches(pattern, &moment.path))
            && self.seconds.is_none_or(|least| moment.seconds >= least)
            && self.scroll.is_none_or(|least| moment.scroll >= least)
            && self.cart.is_none_or(|least| moment.cart.is_some_and(|value| value >= least))
            && (!self.exit || moment.exit)
            && (!self.error || moment.error)
            && (!self.returning || moment.returning)
            && moment.free >= usize::from(self.free)
    }

    fn checked(&self, problems: &mut Problems, field: &str) -> Self {
        let page = self.page.as_ref().map(|page| page.trim().to_owned()).filter(|page| !page.is_empty());
        if let Some(page) = &page {
            let place = format!("{field}.page");
            problems.check(page.chars().count() > MOST_PATTERN, &place, input::too_long(MOST_PATTERN));
            let starts = page.starts_with('/') || page.starts_with('*');
            problems.check(!starts || page.chars().any(char::is_control), &place, OUT_OF_RANGE);
        }
        problems.check(self.seconds.is_some_and(|seconds| seconds > 3_600), &format!("{field}.seconds"), OUT_OF_RANGE);
        problems.check(self.scroll.is_some_and(|share| share > 100), &format!("{field}.scroll"), OUT_OF_RANGE);
        let cart = self.cart.is_some_and(|value| !(0..=1_000_000_000).contains(&value));
        problems.check(cart, &format!("{field}.cart"), OUT_OF_RANGE);
        problems.check(self.free > 100, &format!("{field}.free"), OUT_OF_RANGE);
        let nothing = Self { page: page.clone(), ..self.clone() } == Self { free: self.free, ..Self::default() };
        problems.check(nothing, &format!("{field}.when"), REQUIRED);
        Self { page, ..self.clone() }
    }
}

/// Whether a path is like a pattern, where `*` stands for any characters or none. Takes at most pattern × path steps.
fn matches(pattern: &str, path: &str) -> bool {
    let (pattern, path): (Vec<char>, Vec<char>) = (pattern.chars().collect(), path.chars().collect());
    let (mut at, mut on) = (0, 0);
    // Where the last star stands, and up to where of the path it reaches so far.
    let mut star: Option<(usize, usize)> = None;
    while on < path.len() {
        if pattern.get(at) == Some(&'*') {
            star = Some((at, on));
            at += 1;
        } else if pattern.get(at) == Some(&path[on]) {
            (at, on) = (at + 1, on + 1);
        } else if let Some((place, reach)) = star {
            star = Some((place, reach + 1));
            (at, on) = (place + 1, reach + 1);
        } else {
            return false;
        }
    }
    pattern[at..].iter().all(|sign| *sign == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(when: Trigger) -> Rule {
        let texts = BTreeMap::from([("pl".to_owned(), "Pomóc?".to_owned())]);
        Rule { id: RuleId(Uuid::from_u128(7)), name: "Koszyk".into(), active: true, when, texts, hold_out: 20 }
    }

    fn wrong(invitations: &Invitations) -> Vec<(String, String)> {
        let mut problems = Problems::none();
        invitations.checked(&mut problems);
        match problems.settle() {
            Err(kernel::Fault::Invalid(all)) => {
                all.iter().map(|one| (one.field.clone(), one.spoken().to_owned())).collect()
            }
            _ => Vec::new(),
        }
    }

    #[test]
    fn a_star_stands_for_anything() {
        for (pattern, path) in
            [("/product/*", "/product/7"), ("*", ""), ("*/cart", "/shop/bu/cart"), ("/a*b*c", "/aXbYc")]
        {
            assert!(matches(pattern, path), "{pattern} {path}");
        }
        for (pattern, path) in [("/product/*", "/products"), ("/cart", "/cart/2"), ("/a*b", "/abc"), ("", "/")] {
            assert!(!matches(pattern, path), "{pattern} {path}");
        }
    }

    #[test]
    fn a_pattern_of_stars_alone_costs_no_more_than_its_length_times_the_path() {
        let pattern = format!("{}x", "*a".repeat(100));
        assert!(!matches(&pattern, &"a".repeat(2_000)));
    }

    #[test]
    fn a_rule_fits_only_where_everything_that_it_asks_for_holds() {
        let when = Trigger {
            page: Some("/cart*".into()),
            seconds: Some(20),
            cart: Some(10_000),
            free: 1,
            ..Trigger::default()
        };
        let good = Moment { path: "/cart".into(), seconds: 20, cart: Some(10_000), free: 1, ..Moment::default() };
        assert!(when.fits(&good));
        for less in [
            Moment { path: "/".into(), ..good.clone() },
            Moment { seconds: 19, ..good.clone() },
            Moment { cart: Some(9_999), ..good.clone() },
            Moment { cart: None, ..good.clone() },
            Moment { free: 0, ..good.clone() },
        ] {
            assert!(!when.fits(&less), "{less:?}");
        }
        for (asks, has) in [
            (Trigger { exit: true, ..Trigger::default() }, Moment { exit: true, ..Moment::default() }),
            (Trigger { error: true, ..Trigger::default() }, Moment { error: true, ..Moment::default() }),
            (Trigger { returning: true, ..Trigger::default() }, Moment { returning: true, ..Moment::default() }),
            (Trigger { scroll: Some(50), ..Trigger::default() }, Moment { scroll: 50, ..Moment::default() }),
        ] {
            assert!(asks.fits(&has) && !asks.fits(&Moment::default()), "{asks:?}");
        }
    }

    #[test]
    fn about_the_share_that_was_asked_for_is_left_alone_and_always_the_same() {
        let rule = rule(Trigger::default());
        let alone = |rule: &Rule| (0..10_000_u128).filter(|seed| rule.leaves_alone(Uuid::from_u128(*seed))).count();

        // Four standard deviations of ten thousand throws at one in five: 160.
        assert!((1_840..=2_160).contains(&alone(&rule)), "{}", alone(&rule));
        assert_eq!(alone(&rule), alone(&rule));
        assert_eq!(alone(&Rule { hold_out: 0, ..rule.clone() }), 0);
        assert_eq!(alone(&Rule { hold_out: 100, ..rule }), 10_000);
    }

    #[test]
    fn who_is_left_alone_at_a_small_share_is_left_alone_at_a_larger_one() {
        let (small, large) = (rule(Trigger::default()), Rule { hold_out: 40, ..rule(Trigger::default()) });
        for seed in 0..1_000_u128 {
            let visitor = Uuid::from_u128(seed);
            assert!(!small.leaves_alone(visitor) || large.leaves_alone(visitor));
        }
    }

    #[test]
    fn what_is_wrong_with_a_rule_is_named_by_its_field() {
        let good = rule(Trigger { exit: true, ..Trigger::default() });
        let of = |rule: Rule| wrong(&Invitations { rules: vec![rule], ..Invitations::default() });
        assert_eq!(of(good.clone()), []);
        let named = |rule: Rule| of(rule).into_iter().map(|(field, _)| field).collect::<Vec<_>>();
        assert_eq!(named(Rule { name: " ".into(), ..good.clone() }), ["rules[0].name"]);
        assert_eq!(named(Rule { hold_out: 91, ..good.clone() }), ["rules[0].holdOut"]);
        assert_eq!(named(Rule { texts: BTreeMap::new(), ..good.clone() }), ["rules[0].texts"]);
        let strange = BTreeMap::from([("xx".to_owned(), "a".to_owned()), ("pl".to_owned(), "b".repeat(201))]);
        assert_eq!(named(Rule { texts: strange, ..good.clone() }), ["rules[0].texts.pl", "rules[0].texts.xx"]);
        for (when, field) in [
            (Trigger { page: Some("cart".into()), ..Trigger::default() }, "rules[0].page"),
            (Trigger { seconds: Some(3_601), ..Trigger::default() }, "rules[0].seconds"),
            (Trigger { scroll: Some(101), ..Trigger::default() }, "rules[0].scroll"),
            (Trigger { cart: Some(-1), ..Trigger::default() }, "rules[0].cart"),
            (Trigger { exit: true, free: 101, ..Trigger::default() }, "rules[0].free"),
            (Trigger { free: 2, ..Trigger::default() }, "rules[0].when"),
        ] {
            assert_eq!(named(Rule { when, ..good.clone() }), [field]);
        }
        assert_eq!(wrong(&Invitations { order_days: 0, ..Invitations::default() })[0].0, "orderDays");
        assert_eq!(wrong(&Invitations { pause_minutes: 43_201, ..Invitations::default() })[0].0, "pauseMinutes");
        let twice = wrong(&Invitations { rules: vec![good.clone(), good], ..Invitations::default() });
        assert_eq!(twice, [("rules[1].id".to_owned(), "TAKEN".to_owned())]);
    }
}
