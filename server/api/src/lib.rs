//! GraphQL: translate, permit, one use case, translate back.
//!
//! Deliberately absent: rules. A resolver narrows to a scope, asks for a permit, calls one use case. Invariant: another
//! client's thing is missing, whatever id is sent; only list fields read over a reach.

#![recursion_limit = "256"]
#![allow(clippy::unused_async, reason = "a resolver is asynchronous, whether it waits or not")]

mod badge;
mod billing;
mod clients;
mod context;
mod demo;
mod desk;
mod door;
mod fault;
mod floor;
pub mod gid;
mod handouts;
mod health;
mod lead;
pub mod limits;
mod live;
mod loaders;
mod page;
mod people;
mod portal;
mod presence;
mod probes;
mod remarks;
mod reports;
mod viewer;

use async_graphql::{Data, MergedObject, Schema, SchemaBuilder};

pub use clients::{MailDomains, Receiving};
pub use context::{Asked, Links, Parts};
pub use demo::{DemoSource, HouseLetter};
pub use door::{Door, only_reads};
pub use health::{Component, HealthSource, HealthState, Process};
pub use presence::Presence;

/// Everything that can be read.
#[derive(MergedObject, Default)]
pub struct Query(
    viewer::ViewerQuery,
    clients::ClientsQuery,
    people::PeopleQuery,
    health::HealthQuery,
    desk::DeskQuery,
    floor::PresenceQuery,
    floor::OfferQuery,
    floor::ChatQuery,
    floor::LiveQuery,
    floor::LendQuery,
    floor::WallboardQuery,
    floor::VisitorQuery,
    portal::PortalQuery,
    portal::FiguresQuery,
    portal::LengthsQuery,
    portal::VolumeQuery,
    portal::OrderQuery,
    portal::BehindQuery,
    reports::ReportsQuery,
    billing::BillingQuery,
    billing::ExclusionQuery,
    billing::EconomicsQuery,
    billing::SimulationQuery,
    handouts::HandoutsQuery,
    lead::LeadQuery,
    probes::ProbesQuery,
    remarks::CommentQuery,
    demo::DemoQuery,
);

/// Everything that can be changed.
#[derive(MergedObject, Default)]
pub struct Mutation(
    viewer::ViewerMutation,
    clients::ClientsMutation,
    people::PeopleMutation,
    desk::CaseMutation,
    desk::ReplyMutation,
    floor::OfferMutation,
    floor::ChatMutation,
    floor::VisitorMutation,
    floor::PresenceMutation,
    floor::LendMutation,
    floor::WallboardMutation,
    billing::BillingMutation,
    probes::ProbesMutation,
    remarks::CommentMutation,
    portal::PlanMutation,
    portal::OrderMutation,
    reports::ReportsMutation,
    handouts::HandoutsMutation,
    demo::DemoMutation,
);

/// The whole schema.
type ManyhandsSchema = Schema<Query, Mutation, live::Subscription>;

/// The schema with its limits; the host adds the parts it runs on.
pub fn schema() -> SchemaBuilder<Query, Mutation, live::Subscription> {
    limits::bounded(Schema::build(Query::default(), Mutation::default(), live::Subscription))
}

/// What every operation of a request needs: who asks, and a loader of his own.
pub fn request_data(asked: Asked) -> Data {
    let mut data = Data::default();
    data.insert(loaders::relatives(asked.clone()));
    data.insert(asked);
    data
}

/// The schema in its own language, as `schema.graphql` holds it.
pub fn sdl() -> String {
    schema().finish().sdl()
}
