//! The demo: whether its customers write, and what the house wrote to its people.
//!
//! Outside the demo nothing of this is there. Deliberately absent: mails of a client; only the house's own letters are
//! shown, since their links open accounts that exist in the demo alone. Invariant: who may not look after the house
//! sees no demo, and who may not look after its people sees no letter.

use std::sync::Arc;

use async_graphql::{Context, InputObject, Object, SimpleObject};
use chrono::{DateTime, Utc};
use kernel::Fault;
use kernel::action::{EditClient, EditPeople};
use kernel::ids::TenantId;

use crate::context::asked;
use crate::fault::{Done, DonePayload, refuse};

/// What the process knows of its demo. It gives it to the schema as `Arc<dyn DemoSource>`.
pub trait DemoSource: Send + Sync + 'static {
    /// Whether customers write.
    fn writing(&self) -> bool;
    /// Lets them write, or be quiet.
    fn set_writing(&self, on: bool);
    /// The port of the post office, through which shops of the demo send.
    fn post_office(&self) -> u16;
    /// What the house wrote to its people since the start, newest first.
    fn letters(&self) -> Vec<HouseLetter>;
}

/// A mail of the house to one of its people: an invitation, a reset, a notice.
#[derive(SimpleObject, Clone, Debug, PartialEq, Eq)]
pub struct HouseLetter {
    /// To whom.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// Its words.
    pub text: String,
    /// When the post office took it.
    pub at: DateTime<Utc>,
}

/// The demo as it runs.
pub struct DemoNode(Arc<dyn DemoSource>);

#[Object(name = "Demo")]
impl DemoNode {
    /// Whether customers write by themselves.
    async fn writing(&self) -> bool {
        self.0.writing()
    }

    /// The port of the post office on this machine, through which a new mailbox may send.
    async fn post_office(&self) -> u16 {
        self.0.post_office()
    }

    /// What the house wrote to its people, newest first; for those who look after people.
    async fn letters(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<HouseLetter>> {
        let may = asked(ctx)?.holds::<EditPeople>(TenantId::HOUSE).await?;
        Ok(if may { self.0.letters() } else { Vec::new() })
    }
}

/// Whether customers of the demo write.
#[derive(InputObject)]
pub struct DemoTrafficInput {
    writing: bool,
}

/// What can be read of the demo.
#[derive(Default)]
pub struct DemoQuery;

#[Object]
impl DemoQuery {
    /// The demo, where this is one and I look after the house.
    async fn demo(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<DemoNode>> {
        let asked = asked(ctx)?;
        asked.viewer()?;
        let Some(source) = ctx.data_opt::<Arc<dyn DemoSource>>() else { return Ok(None) };
        Ok(asked.holds::<EditClient>(TenantId::HOUSE).await?.then(|| DemoNode(source.clone())))
    }
}

/// What can be changed of the demo.
#[derive(Default)]
pub struct DemoMutation;

#[Object]
impl DemoMutation {
    /// Lets the demo's customers write, or be quiet.
    async fn set_demo_traffic(&self, ctx: &Context<'_>, input: DemoTrafficInput) -> async_graphql::Result<DonePayload> {
        let scope = asked(ctx)?.scope(TenantId::HOUSE).await?;
        scope.permit::<EditClient>().map_err(refuse)?;
        let Some(source) = ctx.data_opt::<Arc<dyn DemoSource>>() else { return Err(refuse(Fault::missing("demo"))) };
        source.set_writing(input.writing);
        Ok(DonePayload::Done(Done::YES))
    }
}
