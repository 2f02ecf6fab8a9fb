//! Who may do what: `roles.csv` through casbin, answered once per person and tenant and kept as a set of bits.
//!
//! Deliberately absent: rows; whose data are seen is the business of fence and row-level security. Invariant: the bits
//! are exactly what the enforcer says, for every action.

use std::collections::HashMap;

use async_trait::async_trait;
use casbin::prelude::{CoreApi, DefaultModel, Enforcer, Filter, Model};
use kernel::Fault;
use kernel::ids::{PersonId, TenantId};
use moka::future::Cache;
use store::Rights;

use crate::roles::{Kind, Role, Roles};
use crate::standing::Ground;

/// Equality stands before `g()`: the matcher is interpreted, and looking up a role is the dear part.
const MODEL: &str = "
[request_definition]
r = sub, dom, kind, act
[policy_definition]
p = role, kind, act
[role_definition]
g = _, _, _
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = r.act == p.act && r.kind == p.kind && g(r.sub, p.role, r.dom)
";

const ROLES: &str = include_str!("../roles.csv");

/// One line of `roles.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    role: Role,
    kind: Kind,
    action: &'static str,
}

/// The rules, and the answers given so far.
pub(crate) struct Policy {
    rules: Vec<Rule>,
    answers: Cache<(PersonId, TenantId, Roles), Rights>,
}

impl Policy {
    /// Reads `roles.csv`; a word that is no role, kind or action is a fault.
    pub fn new() -> Result<Self, Fault> {
        let lines = ROLES.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let rules = lines.map(rule).collect::<Result<_, _>>()?;
        Ok(Self { rules, answers: Cache::new(100_000) })
    }

    /// The rights of a person in each tenant he reaches. The roles held are the version of an answer: rights follow
    /// from nothing else, so a change of roles never meets an old answer.
    pub async fn resolve(&self, person: PersonId, grounds: &[Ground]) -> Result<Vec<Rights>, Fault> {
        let mut rights = Vec::with_capacity(grounds.len());
        let mut enforcer = None;
        let mut judged: HashMap<(Kind, Roles), Rights> = HashMap::new();
        for ground in grounds {
            let key = (person, ground.tenant, ground.roles);
            if let Some(known) = self.answers.get(&key).await {
                rights.push(known);
                continue;
            }
            if enforcer.is_none() {
                enforcer = Some(self.enforcer(person, grounds).await?);
            }
            let sort = (Kind::of(ground.tenant), ground.roles);
            let found = match (judged.get(&sort), &enforcer) {
                (Some(known), _) => *known,
                (None, Some(enforcer)) => judge(enforcer, person, ground.tenant)?,
                (None, None) => Rights::NONE,
            };
            judged.insert(sort, found);
            self.answers.insert(key, found).await;
            rights.push(found);
        }
        Ok(rights)
    }

    /// A small enforcer of one person: the rules of his roles, and his roles with the tenant as domain.
    pub async fn enforcer(&self, person: PersonId, grounds: &[Ground]) -> Result<Enforcer, Fault> {
        let held = grounds.iter().fold(Roles::NONE, |all, ground| all.and(ground.roles));
        let rules = self.rules.iter().filter(|rule| held.holds(rule.role));
        let rules = rules.map(|rule| [rule.role.name(), rule.kind.name(), rule.action].map(str::to_owned).to_vec());
        let given = grounds.iter().flat_map(|ground| {
            let role = move |role: Role| vec![person.to_string(), role.name().to_owned(), ground.tenant.to_string()];
            ground.roles.iter().map(role)
        });
        let adapter = Given { p: rules.collect(), g: given.collect() };
        let model = DefaultModel::from_str(MODEL).await.map_err(broken)?;
        Enforcer::new(model, adapter).await.map_err(broken)
    }

    /// Whether `roles.csv` has this line.
    #[cfg(test)]
    pub fn allows(&self, role: Role, kind: Kind, action: &str) -> bool {
        self.rules.iter().any(|rule| rule.role == role && rule.kind == kind && rule.action == action)
    }
}

fn judge(enforcer: &Enforcer, person: PersonId, tenant: TenantId) -> Result<Rights, Fault> {
    let (person, domain) = (person.to_string(), tenant.to_string());
    let mut rights = Rights::NONE;
    for (action, bit) in kernel::action::ALL {
        let asked = (person.as_str(), domain.as_str(), Kind::of(tenant).name(), *action);
        if enforcer.enforce(asked).map_err(broken)? {
            rights = rights.with(*bit);
        }
    }
    Ok(rights)
}

fn rule(line: &'static str) -> Result<Rule, Fault> {
    let wrong = || Fault::invalid("roles.csv", format!("cannot be read: {line}"));
    let words: Vec<&str> = line.split(',').map(str::trim).collect();
    let ["p", role, kind, action] = words[..] else { return Err(wrong()) };
    let kind = [Kind::House, Kind::Client].into_iter().find(|known| known.name() == kind).ok_or_else(wrong)?;
    let action = kernel::action::ALL.iter().find(|known| known.0 == action).ok_or_else(wrong)?.0;
    Ok(Rule { role: role.parse()?, kind, action })
}

#[expect(clippy::needless_pass_by_value, reason = "stands in map_err")]
fn broken(error: casbin::Error) -> Fault {
    Fault::storage(error.to_string())
}

/// What casbin loads: rules and roles that were read before.
struct Given {
    p: Vec<Vec<String>>,
    g: Vec<Vec<String>>,
}

impl Given {
    fn load(&self, model: &mut dyn Model, keep: impl Fn(&str, &[String]) -> bool) {
        for (section, rows) in [("p", &self.p), ("g", &self.g)] {
            let kept: Vec<_> = rows.iter().filter(|row| keep(section, row.as_slice())).cloned().collect();
            model.add_policies(section, section, kept);
        }
    }
}

/// Roles are changed by the use cases of this crate, never through casbin.
fn refused<T>() -> casbin::Result<T> {
    Err(casbin::error::AdapterError("roles are not changed through casbin".into()).into())
}

#[async_trait]
impl casbin::Adapter for Given {
    async fn load_policy(&mut self, model: &mut dyn Model) -> casbin::Result<()> {
        self.load(model, |_, _| true);
        Ok(())
    }

    async fn load_filtered_policy<'a>(&mut self, model: &mut dyn Model, wanted: Filter<'a>) -> casbin::Result<()> {
        let matches =
            |want: &[&str], row: &[String]| want.iter().zip(row).all(|(want, is)| want.is_empty() || want == is);
        self.load(model, |section, row| matches(if section == "p" { &wanted.p } else { &wanted.g }, row));
        Ok(())
    }

    async fn save_policy(&mut self, _model: &mut dyn Model) -> casbin::Result<()> {
        refused()
    }

    async fn clear_policy(&mut self) -> casbin::Result<()> {
        refused()
    }

    /// No: then casbin loads at once. Only rules of the person's roles are in here anyway.
    fn is_filtered(&self) -> bool {
        false
    }

    async fn add_policy(&mut self, _section: &str, _kind: &str, _rule: Vec<String>) -> casbin::Result<bool> {
        refused()
    }

    async fn add_policies(&mut self, _section: &str, _kind: &str, _rules: Vec<Vec<String>>) -> casbin::Result<bool> {
        refused()
    }

    async fn remove_policy(&mut self, _section: &str, _kind: &str, _rule: Vec<String>) -> casbin::Result<bool> {
        refused()
    }

    async fn remove_policies(&mut self, _section: &str, _kind: &str, _rules: Vec<Vec<String>>) -> casbin::Result<bool> {
        refused()
    }

    async fn remove_filtered_policy(
        &mut self,
        _section: &str,
        _kind: &str,
        _index: usize,
        _values: Vec<String>,
    ) -> casbin::Result<bool> {
        refused()
    }
}
