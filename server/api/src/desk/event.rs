//! One grey line of a timeline: a fact that is not a message.

use std::sync::Arc;

use async_graphql::{Context, ID, Object};
use chrono::{DateTime, Utc};
use kernel::fact::{Actor, Fact, Recorded};
use kernel::ids::{CaseId, TenantId};
use serde_json::Value;

use super::case::CaseNode;
use super::clock::EventValue;
use crate::clients::{DispositionNode, ProjectNode};
use crate::gid::{self, Noun};
use crate::loaders::{Of, maybe};
use crate::people::{PersonNode, person};

/// One grey line: something that happened to a case, as seen from the case that is read.
pub struct EventNode(pub(super) TenantId, pub(super) CaseId, pub(super) Arc<Recorded>);

#[Object(name = "SystemEvent")]
impl EventNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Event, self.0, self.2.id.0)
    }

    async fn at(&self) -> DateTime<Utc> {
        self.2.at
    }

    /// The fact's kind, in capitals: `CASE_OPENED`, ASSIGNED, `PENDING_ON` …
    async fn kind(&self) -> String {
        self.2.fact.kind().to_uppercase()
    }

    /// Who did it; null when the system did.
    async fn actor(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        match self.2.actor {
            Actor::Person { person: id, .. } => person(ctx, Some(id)).await,
            _ => Ok(None),
        }
    }

    /// To whom it was given, where it was given to somebody.
    async fn person(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        match self.2.fact {
            Fact::Assigned { to } => person(ctx, to).await,
            _ => Ok(None),
        }
    }

    /// The other case, where two were joined or taken apart.
    async fn case(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<CaseNode>> {
        let (Fact::MergedInto { into: named }
        | Fact::MergeUndone { from: named }
        | Fact::SplitFrom { from: named, .. }) = self.2.fact
        else {
            return Ok(None);
        };
        // On the surviving case the other one is the case that the fact is about.
        let other = if named == self.1 { self.2.case.unwrap_or(named) } else { named };
        Ok(maybe(ctx, Of(self.0, other)).await?.map(CaseNode))
    }

    /// The outcome, where the case was settled with one.
    async fn disposition(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<DispositionNode>> {
        let Fact::Resolved { outcome: Some(outcome) } = self.2.fact else { return Ok(None) };
        Ok(maybe(ctx, Of(self.0, outcome)).await?.map(|found| DispositionNode(self.0, found)))
    }

    /// The project into which it moved.
    async fn project(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<ProjectNode>> {
        let Fact::Moved { project, .. } = self.2.fact else { return Ok(None) };
        Ok(maybe(ctx, Of(self.0, project)).await?.map(|found| ProjectNode(self.0, found)))
    }

    /// Codes and instants for the sentence, by name.
    async fn values(&self) -> Vec<EventValue> {
        let form = serde_json::to_value(&self.2.fact).unwrap_or_default();
        let plain = |(key, value): (&String, &Value)| match value {
            Value::String(text) if key != "kind" => Some(EventValue { key: key.clone(), value: text.clone() }),
            Value::Number(number) => Some(EventValue { key: key.clone(), value: number.to_string() }),
            Value::Bool(flag) => Some(EventValue { key: key.clone(), value: flag.to_string() }),
            _ => None,
        };
        form.as_object().into_iter().flatten().filter_map(plain).collect()
    }
}
