//! Passwords: argon2id, and the rules of choosing one.
//!
//! Invariant: a check costs the same whether the person exists or not, because without a hash a dummy is checked.

use std::collections::HashSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};

use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};
use kernel::Fault;
use kernel::fault::Reason;
use tokio::sync::Semaphore;

use crate::settings::Cost;

/// The shortest password, in characters.
pub const SHORTEST: usize = 12;
/// The longest password, in characters: what is dear to hash is refused first.
pub const LONGEST: usize = 256;

static COMMON: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("../data/common-passwords.txt").lines().collect());

/// Hashes and checks passwords, some at a time, off the threads that serve requests.
pub(crate) struct Passwords {
    argon: Argon2<'static>,
    dummy: Arc<str>,
    seats: Semaphore,
    checks: AtomicU64,
}

impl Passwords {
    /// With this cost.
    pub fn new(cost: Cost) -> Result<Self, Fault> {
        let params = Params::new(cost.memory, cost.passes, cost.lanes, None)
            .map_err(|error| Fault::invalid("cost of a password", error.to_string()))?;
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let dummy = digest(&argon, &crate::secret::fresh())?.into();
        Ok(Self { argon, dummy, seats: Semaphore::new(cost.at_once.max(1)), checks: AtomicU64::new(0) })
    }

    /// The hash of a password, as stored.
    pub async fn hash(&self, password: &str) -> Result<String, Fault> {
        let (argon, password) = (self.argon.clone(), password.to_owned());
        self.work(move || digest(&argon, &password)).await?
    }

    /// Whether the password is the one behind the hash. Without a hash a dummy is checked, and the answer is no.
    pub async fn check(&self, password: &str, hash: Option<&str>) -> Result<bool, Fault> {
        let known = hash.is_some();
        let hash = hash.map_or_else(|| self.dummy.clone(), Arc::from);
        let (argon, password) = (self.argon.clone(), password.to_owned());
        let right = self.work(move || matches(&argon, &password, &hash)).await?;
        self.checks.fetch_add(1, Ordering::Relaxed);
        Ok(right && known)
    }

    /// Whether a hash was made at another cost than the one that is set.
    pub fn is_outdated(&self, hash: &str) -> bool {
        cost(hash) != cost(&self.dummy)
    }

    /// How many passwords were checked, dummies included.
    pub fn checks(&self) -> u64 {
        self.checks.load(Ordering::Relaxed)
    }

    async fn work<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Fault> {
        let _seat = self.seats.acquire().await.map_err(Fault::storage)?;
        tokio::task::spawn_blocking(work).await.map_err(Fault::storage)
    }
}

/// What stands before salt and digest: algorithm, version, memory, passes, lanes.
fn cost(hash: &str) -> &str {
    hash.rsplitn(3, '$').nth(2).unwrap_or_default()
}

fn digest(argon: &Argon2<'_>, password: &str) -> Result<String, Fault> {
    let hash: PasswordHash =
        argon.hash_password(password.as_bytes()).map_err(|error| Fault::storage(error.to_string()))?;
    Ok(hash.to_string())
}

fn matches(argon: &Argon2<'_>, password: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| argon.verify_password(password.as_bytes(), &hash).is_ok())
}

/// Why a password cannot be taken, or nothing.
pub fn problem(password: &str, email: &str) -> Option<Reason> {
    let length = password.chars().count();
    let lower = password.to_lowercase();
    let core = lower.trim_matches(|c: char| !c.is_alphabetic());
    let (email, kinds) = (email.to_lowercase(), lower.chars().collect::<HashSet<_>>().len());
    let name = email.split('@').next().unwrap_or_default();
    if length < SHORTEST {
        Some(Reason::coded("TOO_SHORT", "must have at least 12 characters").with("least", SHORTEST))
    } else if length > LONGEST {
        Some(Reason::coded("TOO_LONG", "must have at most 256 characters").with("most", LONGEST))
    } else if lower == email || core == name || core == email {
        Some(Reason::coded("OWN_ADDRESS", "must not be your e-mail address"))
    } else if kinds < 5 {
        Some(Reason::coded("WEAK", "must have at least five different characters"))
    } else if is_common(&lower) || is_common(core) || core.chars().count() < 3 && is_run(&lower) {
        Some(Reason::coded("WEAK", "is one of the passwords that are tried first"))
    } else {
        None
    }
}

/// One of the commonest, or one of them repeated.
fn is_common(text: &str) -> bool {
    let repeats = |unit: usize| {
        text.is_char_boundary(unit) && text.len().is_multiple_of(unit) && {
            let first = &text[..unit];
            COMMON.contains(first) && text.as_bytes().chunks(unit).all(|chunk| chunk == first.as_bytes())
        }
    };
    COMMON.contains(text) || (3..=text.len() / 2).any(repeats)
}

/// Digits that count up or down, or come round again.
fn is_run(text: &str) -> bool {
    let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(10)).collect();
    let steps: HashSet<u32> = digits.windows(2).map(|pair| (10 + pair[1] - pair[0]) % 10).collect();
    digits.len() == text.chars().count() && steps.len() == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_that_are_tried_first_are_refused() {
        for weak in
            ["password1234", "PassWord!!!!", "passwordpassword", "123456789012", "qwertyuiopqwertyuiop", "1q2w3e4r5t6y"]
        {
            assert!(problem(weak, "ola@shop.example").is_some(), "{weak}");
        }
    }

    #[test]
    fn the_cost_that_is_set_stands_in_the_hash() {
        let passwords = Passwords::new(crate::Settings::default().cost).unwrap();

        assert!(passwords.dummy.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{}", passwords.dummy);
    }

    #[test]
    fn the_own_address_is_no_password() {
        assert!(problem("aleksandra.nowak@shop.example", "Aleksandra.Nowak@shop.example").is_some());
        assert!(problem("aleksandra.nowak2026", "aleksandra.nowak@shop.example").is_some());
    }

    #[test]
    fn eleven_characters_are_too_short_and_a_sentence_is_fine() {
        assert!(problem("żółwia-łód", "ola@shop.example").is_some());
        assert!(problem("zielony rower w deszczu", "ola@shop.example").is_none());
        assert!(problem("żółwia-łódka", "ola@shop.example").is_none());
    }
}
