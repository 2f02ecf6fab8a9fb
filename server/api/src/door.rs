//! The schema as its host holds it: one door for every operation.
//!
//! Invariant: what runs behind the door is compiled here, once, and not again in every program that opens it; the
//! whole schema is one large future, and naming its type elsewhere makes that crate pay for it.

use async_graphql::futures_util::stream::BoxStream;
use async_graphql::parser::types::OperationType;
use async_graphql::{Data, Executor, Name, Request, Response, SchemaBuilder};
use futures::future::{BoxFuture, FutureExt as _};
use futures::stream::{self, StreamExt as _};
use std::sync::Arc;

use crate::limits::shape;
use crate::{ManyhandsSchema, Mutation, Query, live};

/// Answers operations.
#[derive(Clone)]
pub struct Door(ManyhandsSchema);

impl Door {
    /// Closes the schema: nothing can be added to it any more.
    pub fn to(schema: SchemaBuilder<Query, Mutation, live::Subscription>) -> Self {
        Self(schema.finish())
    }

    /// The answer to one operation.
    pub fn answer(&self, mut request: Request) -> BoxFuture<'static, Response> {
        if let Err(refusal) = shape::look(&mut request) {
            return async move { *refusal }.boxed();
        }
        let schema = self.0.clone();
        async move { schema.execute(request).await }.boxed()
    }

    /// The answers to a subscription.
    pub fn answers(&self, mut request: Request, session: Option<Arc<Data>>) -> BoxStream<'static, Response> {
        match shape::look(&mut request) {
            Ok(()) => Executor::execute_stream(&self.0, request, session).boxed(),
            Err(refusal) => stream::iter([*refusal]).boxed(),
        }
    }
}

/// Whether a request only reads, so that all of it may be read at once.
pub fn only_reads(request: &mut Request) -> bool {
    let name = request.operation_name.clone();
    let Ok(document) = shape::parsed(request) else { return false };
    let wanted = |of: Option<&Name>| name.as_ref().is_none_or(|name| of.is_none_or(|of| of.as_str() == name));
    let mut asked = document.operations.iter().filter(|(of, _)| wanted(*of));
    asked.all(|(_, operation)| operation.node.ty == OperationType::Query)
}

impl Executor for Door {
    async fn execute(&self, request: Request) -> Response {
        self.answer(request).await
    }

    fn execute_stream(&self, request: Request, session_data: Option<Arc<Data>>) -> BoxStream<'static, Response> {
        self.answers(request, session_data)
    }
}
