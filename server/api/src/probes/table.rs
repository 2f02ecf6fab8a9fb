//! A round of an audit as a table, and what it adds up to.

use ::probes::table::{Sums, sums};
use async_graphql::{Context, SimpleObject};
use kernel::action::ReadReport;
use kernel::ids::TenantId;

use super::probe::ProbeNode;
use super::words::PointChannel;
use crate::context::asked;
use crate::fault::refuse;
use crate::loaders::related;

/// A round of an audit.
#[derive(SimpleObject)]
pub struct RoundNode {
    pub(super) name: String,
    pub(super) count: i64,
}

/// How many shops answered on one channel.
#[derive(SimpleObject)]
pub struct ChannelShare {
    channel: PointChannel,
    /// Shops where a person answered …
    human: usize,
    /// … of those that were tried.
    tried: usize,
}

/// What a round adds up to, in shops.
#[derive(SimpleObject)]
pub struct RoundSums {
    shops: usize,
    written_tried: usize,
    written_human: usize,
    /// Before noon, by the local clock.
    written_before_noon: usize,
    written_asked_back: usize,
    written_machine: usize,
    written_nothing: usize,
    phone_tried: usize,
    phone_solved: usize,
    phone_unreachable: usize,
    phone_otherwise: usize,
    social_tried: usize,
    social_human: usize,
    social_machine: usize,
    social_silent: usize,
    social_not_offered: usize,
    /// Shops where a person answered on every channel; the client's own is empty.
    on_every: Vec<String>,
    /// Shops where no person answered on any.
    on_none: Vec<String>,
    /// The worst first.
    channels: Vec<ChannelShare>,
}

/// A round of an audit as a table.
#[derive(SimpleObject)]
pub struct TableNode {
    name: String,
    /// The zone of its times.
    zone: String,
    rows: Vec<ProbeNode>,
    sums: RoundSums,
}

impl TableNode {
    pub(super) async fn of(ctx: &Context<'_>, tenant: TenantId, name: &str) -> async_graphql::Result<Self> {
        let view = asked(ctx)?.view::<ReadReport>(tenant).await?;
        let client = related(ctx, tenant, "client").await?;
        let round = ::probes::probe::of_round(&view, name).await.map_err(refuse)?;
        let sums = RoundSums::of(sums(&round, client.zone));
        let rows = round.into_iter().map(|probe| ProbeNode { tenant, probe }).collect();
        Ok(Self { name: name.to_owned(), zone: client.zone.name().to_owned(), rows, sums })
    }
}

impl RoundSums {
    fn of(sums: Sums) -> Self {
        let Sums { shops, written, phone, social, on_every, on_none, channels } = sums;
        let share = |(channel, human, tried): (::probes::Channel, usize, usize)| ChannelShare {
            channel: channel.into(),
            human,
            tried,
        };
        Self {
            shops,
            written_tried: written.tried,
            written_human: written.human,
            written_before_noon: written.before_noon,
            written_asked_back: written.asked_back,
            written_machine: written.machine,
            written_nothing: written.nothing,
            phone_tried: phone.tried,
            phone_solved: phone.solved,
            phone_unreachable: phone.unreachable,
            phone_otherwise: phone.otherwise,
            social_tried: social.tried,
            social_human: social.human,
            social_machine: social.machine,
            social_silent: social.silent,
            social_not_offered: social.not_offered,
            on_every,
            on_none,
            channels: channels.into_iter().map(share).collect(),
        }
    }
}
