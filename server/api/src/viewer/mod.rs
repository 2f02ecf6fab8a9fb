//! Who is signed in, and what he sets for himself.

use access::{Preferences, Role};
use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use chrono::{DateTime, Utc};
use kernel::ids::{SessionId, TenantId};

use crate::badge::ClientBadge;
use crate::context::asked;
use crate::fault::{Done, DonePayload, payload, refuse};
use crate::gid::{self, Noun};
use crate::loaders::maybe;
use crate::people::{Employer, PersonNode, RoleKind, person};

/// Who is signed in.
pub struct ViewerNode(access::Viewer);

/// A session of the viewer.
#[derive(SimpleObject)]
pub struct Session {
    id: ID,
    current: bool,
    device: String,
    address: String,
    started_at: DateTime<Utc>,
    last_seen_at: DateTime<Utc>,
}

/// Light or dark.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// As the device has it.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// How close lines stand.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Density {
    /// With room.
    Cosy,
    /// Close.
    Compact,
}

/// Whose keys somebody is used to.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyMap {
    /// Our own.
    Plain,
    /// Those of Zendesk.
    Zendesk,
    /// Those of Gmail.
    Gmail,
}

#[Object(name = "Viewer")]
impl ViewerNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Person, TenantId::HOUSE, self.0.person().0)
    }

    async fn person(&self, ctx: &Context<'_>) -> async_graphql::Result<PersonNode> {
        let found = person(ctx, Some(self.0.person())).await?;
        found.ok_or_else(|| refuse(kernel::Fault::missing("person")))
    }

    async fn name(&self) -> &str {
        self.0.name()
    }

    async fn email(&self) -> &str {
        self.0.email()
    }

    async fn employer(&self, ctx: &Context<'_>) -> async_graphql::Result<Employer> {
        let found = person(ctx, Some(self.0.person())).await?;
        let found = found.ok_or_else(|| refuse(kernel::Fault::missing("person")))?;
        Ok(crate::people::employer(&found.0))
    }

    async fn kind(&self) -> RoleKind {
        if self.0.is_staff() { RoleKind::Staff } else { RoleKind::Client }
    }

    /// The roles held anywhere, by their names in `roles.csv`.
    async fn roles(&self) -> Vec<String> {
        let mut roles: Vec<Role> = self.0.standings().iter().flat_map(|standing| standing.roles.clone()).collect();
        roles.sort();
        roles.dedup();
        roles.into_iter().map(|role| role.name().to_owned()).collect()
    }

    /// The rights held anywhere, as action names.
    async fn rights(&self) -> Vec<String> {
        let all = self.0.standings().iter().flat_map(|standing| standing.rights.names());
        let mut rights: Vec<String> = all.map(str::to_owned).collect();
        rights.sort();
        rights.dedup();
        rights
    }

    /// pl, en, uk or ru.
    async fn locale(&self) -> &str {
        self.0.locale()
    }

    async fn density(&self) -> Density {
        if self.0.density() == "compact" { Density::Compact } else { Density::Cosy }
    }

    /// Whose keys he is used to.
    async fn key_map(&self) -> KeyMap {
        match self.0.key_map() {
            "zendesk" => KeyMap::Zendesk,
            "gmail" => KeyMap::Gmail,
            _ => KeyMap::Plain,
        }
    }

    /// Whether single letters are commands outside of text.
    async fn single_keys(&self) -> bool {
        self.0.single_keys()
    }

    async fn theme(&self) -> Theme {
        match self.0.theme() {
            "light" => Theme::Light,
            "dark" => Theme::Dark,
            _ => Theme::System,
        }
    }

    /// Every client that this person reaches today.
    async fn clients(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<ClientBadge>> {
        let mut badges = Vec::new();
        for standing in self.0.standings().iter().filter(|standing| standing.tenant != TenantId::HOUSE) {
            badges.extend(maybe(ctx, standing.tenant).await?.map(ClientBadge));
        }
        badges.sort_by(|a, b| a.0.name.cmp(&b.0.name));
        Ok(badges)
    }

    /// The client whose portal opens, for people of a client.
    async fn home(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<ClientBadge>> {
        if self.0.is_staff() {
            return Ok(None);
        }
        Ok(maybe(ctx, TenantId(self.0.employer().0)).await?.map(ClientBadge))
    }

    async fn totp_enrolled(&self) -> bool {
        self.0.has_second_factor()
    }

    /// His role asks for a second factor that is not set up yet; until then he reaches nothing.
    async fn totp_needed(&self) -> bool {
        self.0.state() == access::ViewerState::TotpEnrolmentNeeded
    }

    async fn sessions(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<Session>> {
        let asked = asked(ctx)?;
        let seen = asked.parts.access.sessions(&self.0, asked.now()).await.map_err(refuse)?;
        let node = |session: access::SessionSeen| Session {
            id: gid::encode(Noun::Session, TenantId::HOUSE, session.id.0),
            current: session.current,
            device: session.device,
            address: session.address,
            started_at: session.created,
            last_seen_at: session.seen,
        };
        Ok(seen.into_iter().map(node).collect())
    }

    /// Customers of the demo are writing.
    async fn demo(&self, ctx: &Context<'_>) -> async_graphql::Result<bool> {
        Ok(asked(ctx)?.parts.demo)
    }
}

/// Who is signed in.
#[derive(Default)]
pub struct ViewerQuery;

#[Object]
impl ViewerQuery {
    /// Who is signed in.
    async fn viewer(&self, ctx: &Context<'_>) -> async_graphql::Result<ViewerNode> {
        Ok(ViewerNode(asked(ctx)?.viewer()?.clone()))
    }
}

/// What somebody sets for himself.
#[derive(InputObject)]
pub struct PreferencesInput {
    locale: Option<String>,
    density: Option<Density>,
    theme: Option<Theme>,
    key_map: Option<KeyMap>,
    single_keys: Option<bool>,
}

/// The viewer as he is now.
#[derive(SimpleObject)]
pub struct ViewerChanged {
    viewer: ViewerNode,
}

payload! {
    /// The viewer as he is now, or why nothing changed.
    ViewerPayload { ViewerChanged }
}

/// A secret for a second factor, to be confirmed with a code.
#[derive(SimpleObject)]
pub struct TotpStarted {
    secret: String,
    /// The same as a link.
    uri: String,
    /// The link as a QR code, an SVG document.
    qr: String,
}

payload! {
    /// The secret, or why there is none.
    EnrolTotpPayload { TotpStarted }
}

/// A session, by its id.
#[derive(InputObject)]
pub struct RevokeSessionInput {
    id: ID,
}

/// What somebody changes about himself. Passwords and codes go through `/auth`, where they are throttled.
#[derive(Default)]
pub struct ViewerMutation;

#[Object]
impl ViewerMutation {
    /// Sets language, density and theme.
    async fn update_preferences(
        &self,
        ctx: &Context<'_>,
        input: PreferencesInput,
    ) -> async_graphql::Result<ViewerPayload> {
        let asked = asked(ctx)?;
        let viewer = asked.viewer()?;
        let set = input.read();
        match asked.parts.access.set_preferences(viewer, &set, asked.now()).await {
            Ok(()) => {
                let viewer = asked.parts.access.current(viewer, asked.now()).await.map_err(refuse)?;
                Ok(ViewerPayload::ViewerChanged(ViewerChanged { viewer: ViewerNode(viewer) }))
            }
            Err(fault) => ViewerPayload::from_fault(fault),
        }
    }

    /// Begins to set up a second factor.
    async fn enrol_totp(&self, ctx: &Context<'_>) -> async_graphql::Result<EnrolTotpPayload> {
        let asked = asked(ctx)?;
        match asked.parts.access.totp_begin(asked.viewer()?, asked.now()).await {
            Ok(begun) => {
                let (qr, uri) = (picture(&begun.url)?, begun.url);
                Ok(EnrolTotpPayload::TotpStarted(TotpStarted { secret: begun.secret, uri, qr }))
            }
            Err(fault) => EnrolTotpPayload::from_fault(fault),
        }
    }

    /// Ends one session.
    async fn revoke_session(&self, ctx: &Context<'_>, input: RevokeSessionInput) -> async_graphql::Result<DonePayload> {
        let asked = asked(ctx)?;
        let (_, session): (TenantId, SessionId) = gid::decode(Noun::Session, &input.id)?;
        DonePayload::of(asked.parts.access.revoke(asked.viewer()?, session, asked.now()).await)
    }

    /// Ends every session but this one.
    async fn revoke_other_sessions(&self, ctx: &Context<'_>) -> async_graphql::Result<DonePayload> {
        let asked = asked(ctx)?;
        asked.parts.access.revoke_others(asked.viewer()?, asked.now()).await.map_err(refuse)?;
        Ok(DonePayload::Done(Done::YES))
    }
}

/// A link as a QR code.
fn picture(link: &str) -> async_graphql::Result<String> {
    let code = qrcode::QrCode::new(link).map_err(|error| refuse(kernel::Fault::storage(error.to_string())))?;
    Ok(code.render::<qrcode::render::svg::Color>().min_dimensions(160, 160).build())
}

impl KeyMap {
    const fn word(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Zendesk => "zendesk",
            Self::Gmail => "gmail",
        }
    }
}

impl PreferencesInput {
    fn read(self) -> Preferences {
        let density = |density| if density == Density::Compact { "compact" } else { "cosy" }.to_owned();
        let theme = |theme| match theme {
            Theme::System => "system".to_owned(),
            Theme::Light => "light".to_owned(),
            Theme::Dark => "dark".to_owned(),
        };
        Preferences {
            locale: self.locale,
            density: self.density.map(density),
            theme: self.theme.map(theme),
            key_map: self.key_map.map(|map| map.word().to_owned()),
            single_keys: self.single_keys,
            ..Preferences::default()
        }
    }
}
