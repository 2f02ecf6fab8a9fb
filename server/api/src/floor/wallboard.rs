//! Wall screens: made and switched off by who may share the figures of every client that they show.

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use chrono::{DateTime, Utc};
use desk::wallboards::{self, Wallboard, Wish};
use kernel::Fault;
use kernel::action::{ReadBoard, ShareReports};
use kernel::ids::TenantId;
use uuid::Uuid;

use super::presence::house;
use crate::badge::{ClientBadge, badge};
use crate::billing::whole;
use crate::clients::IdInput;
use crate::context::{Asked, asked, settle};
use crate::fault::{payload, refuse};
use crate::gid::{self, Noun};
use crate::people::{PersonNode, person};

/// A screen on a wall. Its address is told once, when it is made.
pub struct WallboardNode(Wallboard);

#[Object(name = "Wallboard")]
impl WallboardNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Wallboard, TenantId::HOUSE, self.0.id)
    }

    /// Where it hangs.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// Whose figures it shows.
    async fn clients(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<ClientBadge>> {
        let mut clients = Vec::with_capacity(self.0.clients.len());
        for tenant in &self.0.clients {
            clients.push(badge(ctx, *tenant).await?);
        }
        Ok(clients)
    }

    async fn language(&self) -> &str {
        &self.0.language
    }

    async fn made_at(&self) -> DateTime<Utc> {
        self.0.made
    }

    async fn made_by(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        person(ctx, self.0.by).await
    }

    /// When it was switched off.
    async fn revoked_at(&self) -> Option<DateTime<Utc>> {
        self.0.revoked
    }
}

/// A new screen.
#[derive(InputObject)]
pub struct CreateWallboardInput {
    /// Where it hangs.
    name: String,
    clients: Vec<ID>,
    /// `pl`, `en`, `uk` or `ru`.
    language: String,
}

/// The screen, and its token, which is told this once.
#[derive(SimpleObject)]
pub struct WallboardMade {
    wallboard: WallboardNode,
    /// What follows `/tv/`.
    token: String,
}

/// The screen as it is now.
#[derive(SimpleObject)]
pub struct WallboardRevoked {
    wallboard: WallboardNode,
}

payload! {
    /// The screen, or why there is none.
    CreateWallboardPayload { WallboardMade }
}

payload! {
    /// The screen, or why it was not switched off.
    RevokeWallboardPayload { WallboardRevoked }
}

/// What can be read of wall screens.
#[derive(Default)]
pub struct WallboardQuery;

#[Object]
impl WallboardQuery {
    /// The screens that show only clients whose figures I may share, newest first.
    async fn wallboards(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<WallboardNode>> {
        let asked = asked(ctx)?;
        if !asked.viewer()?.is_staff() {
            return Ok(Vec::new());
        }
        let all = wallboards::list(&house(asked).await?).await.map_err(refuse)?;
        let mut mine = Vec::new();
        for board in all {
            if shares(asked, &board.clients).await? {
                mine.push(WallboardNode(board));
            }
        }
        Ok(mine)
    }
}

/// What can be done with wall screens.
#[derive(Default)]
pub struct WallboardMutation;

#[Object]
impl WallboardMutation {
    /// Makes a screen whose address shows figures without signing in, until it is switched off.
    async fn create_wallboard(
        &self,
        ctx: &Context<'_>,
        input: CreateWallboardInput,
    ) -> async_graphql::Result<CreateWallboardPayload> {
        let asked = asked(ctx)?;
        let mut clients = Vec::with_capacity(input.clients.len());
        for id in &input.clients {
            let tenant = gid::client_of(id)?;
            whole::<ShareReports>(&asked.scope(tenant).await?)?;
            clients.push(tenant);
        }
        let (tx, may) = asked.change::<ReadBoard>(TenantId::HOUSE).await?;
        let wish = Wish { name: input.name, clients, language: input.language };
        let done = wallboards::create(&tx, may, &wish, asked.now()).await;
        match settle(tx, done).await {
            Ok((board, token)) => {
                let wallboard = WallboardNode(board);
                Ok(CreateWallboardPayload::WallboardMade(WallboardMade { wallboard, token }))
            }
            Err(fault) => CreateWallboardPayload::from_fault(fault),
        }
    }

    /// Switches a screen off: from now on its address leads nowhere.
    async fn revoke_wallboard(
        &self,
        ctx: &Context<'_>,
        input: IdInput,
    ) -> async_graphql::Result<RevokeWallboardPayload> {
        let asked = asked(ctx)?;
        let id: Uuid = gid::within(Noun::Wallboard, TenantId::HOUSE, &input.id)?;
        let board = wallboards::find(&house(asked).await?, id).await.map_err(refuse)?;
        if !shares(asked, &board.clients).await? {
            return Err(refuse(Fault::missing("wallboard")));
        }
        let (tx, may) = asked.change::<ReadBoard>(TenantId::HOUSE).await?;
        let done = wallboards::revoke(&tx, may, id, asked.now()).await;
        match settle(tx, done).await {
            Ok(board) => {
                let wallboard = WallboardNode(board);
                Ok(RevokeWallboardPayload::WallboardRevoked(WallboardRevoked { wallboard }))
            }
            Err(fault) => RevokeWallboardPayload::from_fault(fault),
        }
    }
}

/// Whether the asker may share the figures of all of these clients.
async fn shares(asked: &Asked, clients: &[TenantId]) -> async_graphql::Result<bool> {
    let reach = asked.reach::<ShareReports>().await?;
    let holds = |client: &TenantId| {
        let mut parts = reach.parts().iter();
        parts.any(|part| part.tenant() == *client && *part.projects() == store::Projects::All)
    };
    Ok(clients.iter().all(holds))
}
