//! Conversations by their length.

use async_graphql::{Context, Object, SimpleObject};
use chrono::{DateTime, Utc};
use figures::cells::{Band, lengths};

use super::Sight;
use super::asked::FiguresInput;
use crate::context::asked;
use crate::fault::refuse;
use crate::gid;

/// A stretch of lengths, and how many conversations lasted so long.
#[derive(SimpleObject)]
pub struct LengthBand {
    from_seconds: i64,
    /// Shorter than this; null: however long.
    until_seconds: Option<i64>,
    conversations: i64,
}

/// Conversations by their length.
#[derive(SimpleObject)]
pub struct ConversationLengths {
    /// The moment that they were counted at.
    as_of: DateTime<Utc>,
    /// The shortest first.
    bands: Vec<LengthBand>,
    conversations: i64,
    /// Half of them are no longer.
    half_seconds: Option<i64>,
    /// Nine in ten are no longer.
    most_seconds: Option<i64>,
    longest_seconds: Option<i64>,
}

/// What can be read of lengths.
#[derive(Default)]
pub struct LengthsQuery;

#[Object]
impl LengthsQuery {
    /// How long conversations lasted, of the days and contacts that are asked for.
    async fn conversation_lengths(
        &self,
        ctx: &Context<'_>,
        input: FiguresInput,
    ) -> async_graphql::Result<ConversationLengths> {
        let tenant = gid::client_of(&input.client)?;
        let sight = Sight::of(ctx, tenant).await?;
        let wanted = input.wanted(tenant)?;
        let found = lengths(&sight.view, wanted.period, (wanted.facet, wanted.only)).await.map_err(refuse)?;
        let band =
            |band: Band| LengthBand { from_seconds: band.from, until_seconds: band.until, conversations: band.many };
        Ok(ConversationLengths {
            as_of: asked(ctx)?.now(),
            bands: found.bands().into_iter().map(band).collect(),
            conversations: found.all(),
            half_seconds: found.rank(50),
            most_seconds: found.rank(90),
            longest_seconds: found.longest(),
        })
    }
}
