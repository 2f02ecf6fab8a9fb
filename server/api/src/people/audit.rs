//! The log of administrative changes.

use std::collections::BTreeMap;

use async_graphql::{Context, ID, InputObject, Object};
use chrono::{DateTime, Utc};
use kernel::action::ReadAudit;
use kernel::ids::{PersonId, TenantId};
use kernel::time::micros;
use serde_json::Value;
use store::{After, AuditFilter, Audited, ReachView};

use super::{PersonNode, person};
use crate::badge::{ClientBadge, badge};
use crate::clients::Difference;
use crate::context::{Asked, asked};
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::page::{self, Size, connection};

connection!(AuditConnection, AuditEdge, AuditNode);

/// How deep and how many changes are told of one line.
const MOST_CHANGES: usize = 100;

/// An administrative change.
pub struct AuditNode(Audited);

#[Object(name = "AuditEntry")]
impl AuditNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Audit, self.0.tenant, self.0.id)
    }

    async fn at(&self) -> DateTime<Utc> {
        self.0.at
    }

    /// Who did it, if the reader may know of him.
    async fn actor(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        person(ctx, Some(self.0.person)).await
    }

    /// Where; none in the house.
    async fn client(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<ClientBadge>> {
        if self.0.tenant == TenantId::HOUSE {
            return Ok(None);
        }
        badge(ctx, self.0.tenant).await.map(Some)
    }

    /// What was done: mailbox.create, people.invite …
    async fn action(&self) -> &str {
        &self.0.action
    }

    /// The noun it was done to: mailbox, person, contract …
    async fn subject(&self) -> &str {
        &self.0.subject
    }

    /// What the thing is called.
    async fn subject_name(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<String>> {
        if let ("person", Some(id)) = (self.0.subject.as_str(), self.0.subject_id) {
            return Ok(person(ctx, Some(PersonId(id))).await?.map(|person| person.0.name));
        }
        let named = |value: &Value| value.get("name").and_then(Value::as_str).map(str::to_owned);
        Ok(self.0.after.as_ref().and_then(named).or_else(|| self.0.before.as_ref().and_then(named)))
    }

    /// The thing, where it has a page.
    async fn subject_id(&self) -> Option<ID> {
        let (noun, tenant) = match self.0.subject.as_str() {
            "client" => (Noun::Client, self.0.tenant),
            "project" => (Noun::Project, self.0.tenant),
            "queue" => (Noun::Queue, self.0.tenant),
            "mailbox" => (Noun::Mailbox, self.0.tenant),
            "calendar" => (Noun::Calendar, self.0.tenant),
            "contract" => (Noun::Contract, self.0.tenant),
            "macro" => (Noun::Macro, self.0.tenant),
            "disposition" => (Noun::Disposition, self.0.tenant),
            "person" => (Noun::Person, TenantId::HOUSE),
            "assignment" => (Noun::Assignment, self.0.tenant),
            _ => return None,
        };
        self.0.subject_id.map(|id| gid::encode(noun, tenant, id))
    }

    /// The fields that differ.
    async fn changes(&self) -> Vec<Difference> {
        changes(self.0.before.as_ref(), self.0.after.as_ref())
    }
}

/// Which lines of the log.
#[derive(InputObject, Clone, Debug, Default)]
#[graphql(name = "AuditFilter")]
pub struct AuditInput {
    client: Option<ID>,
    actor: Option<ID>,
    /// The beginning of an action's name: `mailbox` finds mailbox.create.
    pub(super) action: Option<String>,
    pub(super) from: Option<DateTime<Utc>>,
    pub(super) until: Option<DateTime<Utc>>,
}

/// What can be read of the log.
#[derive(Default)]
pub struct AuditQuery;

#[Object]
impl AuditQuery {
    /// Administrative changes, newest first, wherever I may read them.
    #[graphql(complexity = "first.unwrap_or(50).max(1) as usize * child_complexity")]
    async fn audit(
        &self,
        ctx: &Context<'_>,
        filter: Option<AuditInput>,
        first: Option<i32>,
        after: Option<String>,
    ) -> async_graphql::Result<AuditConnection> {
        let asked = asked(ctx)?;
        asked.viewer()?;
        let size = Size::of(first)?;
        let after = page::place(after.as_deref())?.map(|(value, id)| After { value, id });
        let (wanted, look) = wanted(asked, filter.unwrap_or_default()).await?;
        let lines = look.audited(&wanted, after, size.and_one()).await.map_err(refuse)?;
        let placed = lines.into_iter().map(|line| (page::cursor(micros(line.at), line.id), AuditNode(line)));
        Ok(AuditConnection::of(&size, placed.collect()))
    }
}

/// The lines that somebody wants and may read.
pub(super) async fn wanted(asked: &Asked, filter: AuditInput) -> async_graphql::Result<(AuditFilter, ReachView)> {
    let tenant = filter.client.as_ref().map(gid::client_of).transpose()?;
    if let Some(tenant) = tenant {
        asked.scope(tenant).await?.permit::<ReadAudit>().map_err(refuse)?;
    }
    let actor = filter.actor.as_ref().map(|id| gid::decode::<PersonId>(Noun::Person, id)).transpose()?;
    let wanted = AuditFilter {
        tenant,
        person: actor.map(|(_, id)| id),
        action: filter.action,
        from: filter.from,
        until: filter.until,
    };
    let viewer = asked.viewer()?;
    let reach = asked.parts.access.reach_with_house::<ReadAudit>(viewer, asked.now()).await.map_err(refuse)?;
    if reach.parts().is_empty() {
        return Err(refuse(kernel::Fault::Denied { right: <ReadAudit as kernel::Action>::NAME }));
    }
    let look = asked.over(&reach).await.map_err(refuse)?;
    Ok((wanted, look))
}

/// The fields that differ.
pub(super) fn changes(before: Option<&Value>, after: Option<&Value>) -> Vec<Difference> {
    let (mut old, mut new) = (BTreeMap::new(), BTreeMap::new());
    for (value, found) in [(before, &mut old), (after, &mut new)] {
        if let Some(value) = value {
            leaves(String::new(), value, found);
        }
    }
    let mut fields: Vec<String> = old.keys().chain(new.keys()).cloned().collect();
    fields.sort_unstable();
    fields.dedup();
    let each =
        fields.into_iter().map(|field| Difference { before: old.remove(&field), after: new.remove(&field), field });
    each.filter(|change| change.before != change.after).take(MOST_CHANGES).collect()
}

fn leaves(path: String, value: &Value, found: &mut BTreeMap<String, String>) {
    match value {
        Value::Null => {}
        Value::Object(map) => {
            for (name, value) in map {
                leaves(if path.is_empty() { name.clone() } else { format!("{path}.{name}") }, value, found);
            }
        }
        other => {
            let text = other.as_str().map_or_else(|| other.to_string(), str::to_owned);
            found.insert(path, text);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::changes;

    #[test]
    fn only_what_differs_is_told() {
        let (before, after) =
            (json!({ "name": "A", "imap": { "port": 993 } }), json!({ "name": "A", "imap": { "port": 143 } }));

        let told = changes(Some(&before), Some(&after));

        assert_eq!(told.len(), 1);
        assert_eq!(told[0].field, "imap.port");
        assert_eq!((told[0].before.as_deref(), told[0].after.as_deref()), (Some("993"), Some("143")));
    }
}
