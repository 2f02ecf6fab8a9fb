//! Sessions: who a token belongs to, the list of them, and their end.
//!
//! Deliberately absent: anything about a session that the client could hold himself. Invariant: a session that has ended
//! here is dead with the next request, whatever is remembered; in another process after [`Settings::fresh`] at most.
//!
//! [`Settings::fresh`]: crate::Settings::fresh

use std::sync::Arc;

use chrono::Duration;
use kernel::Fault;
use kernel::fact::{Actor, Fact, SignOutCause};
use kernel::ids::{EmployerId, PersonId, SessionId, TenantId};
use kernel::time::{Time, from_micros, micros};
use store::{SystemTx, Tx};

use crate::access::{Access, holdings};
use crate::row::{ColumnTrait, Order, either, person, session};
use crate::secret::{self, Hash};
use crate::standing::Holdings;
use crate::viewer::{Known, Standing, Viewer, ViewerState};

/// The same session under a new token; the old token is dead.
#[derive(Clone)]
pub struct Renewed {
    /// The session cookie's new value.
    pub token: String,
    /// The device cookie's new value, after a change of password.
    pub device: Option<String>,
}

/// A session as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionSeen {
    /// Its id.
    pub id: SessionId,
    /// What the browser said about itself.
    pub device: String,
    /// The network address at sign-in.
    pub address: String,
    /// When it began.
    pub created: Time,
    /// When it was last used, to the minute.
    pub seen: Time,
    /// Whether it is the one that asks.
    pub current: bool,
}

const NO_SESSION: Fault = Fault::missing("session");

impl Access {
    /// Who a token belongs to; missing when there is no such session, or none any more.
    pub async fn who(&self, token: &str, now: Time) -> Result<Viewer, Fault> {
        self.look_up(secret::hash(token), now).await
    }

    /// The viewer as he is now; for sockets, which hold one for hours.
    pub async fn current(&self, viewer: &Viewer, now: Time) -> Result<Viewer, Fault> {
        // What is rare lies apart, so that each who asks need not have room for it.
        if self.is_fresh(viewer, now) { Ok(viewer.clone()) } else { Box::pin(self.look_up(viewer.0.token, now)).await }
    }

    async fn look_up(&self, hash: Hash, now: Time) -> Result<Viewer, Fault> {
        if let Some(known) = self.viewers.get(&hash).await
            && self.is_fresh(&known, now)
        {
            return Ok(known);
        }
        let viewer = self.read_viewer(hash, now).await?;
        self.viewers.insert(hash, viewer.clone()).await;
        Ok(viewer)
    }

    fn is_fresh(&self, viewer: &Viewer, now: Time) -> bool {
        viewer.0.epoch == self.epoch() && viewer.0.read <= now && now < viewer.0.fresh_until
    }

    async fn read_viewer(&self, hash: Hash, now: Time) -> Result<Viewer, Fault> {
        // Read before the rows: what changes meanwhile makes this viewer stale, never the other way round.
        let epoch = self.epoch();
        let view = self.sign_in_view().await?;
        let (session, person) = find_open(&view, &hash).await?;
        let holdings = holdings(&view, &person, now).await?;
        view.commit().await?;
        if self.has_expired(&session, now) {
            self.expire(&session, now).await?;
            return Err(NO_SESSION);
        }
        if now - from_micros(session.seen_at) >= Duration::minutes(1) {
            self.touch(&session, now).await?;
        }
        self.viewer(session, person, &holdings, (epoch, now)).await
    }

    async fn viewer(
        &self,
        session: session::Model,
        person: person::Model,
        holdings: &Holdings,
        (epoch, now): (u64, Time),
    ) -> Result<Viewer, Fault> {
        let id = PersonId(person.id);
        let mark = holdings.mark();
        let needs_factor = self.settings.second_factor.iter().any(|role| holdings.roles().holds(*role));
        let enrol = needs_factor && person.totp_confirmed_at.is_none();
        let fresh = now + self.settings.fresh;
        Ok(Viewer(Arc::new(Known {
            person: id,
            employer: TenantId(person.tenant_id),
            name: person.name,
            alias: person.alias,
            email: person.email,
            locale: person.locale,
            density: person.density,
            key_map: person.key_map,
            single_keys: person.single_keys,
            theme: person.theme,
            session: SessionId(session.id),
            proved: from_micros(session.proved_at),
            second_factor: person.totp_confirmed_at.is_some(),
            state: if enrol { ViewerState::TotpEnrolmentNeeded } else { ViewerState::Ready },
            renew: mark != session.rights_mark,
            standings: self.standings(id, holdings, now).await?,
            token: session.token_hash.as_slice().try_into().map_err(|_| NO_SESSION)?,
            mark,
            epoch,
            read: now,
            fresh_until: holdings.next_change(now).map_or(fresh, |edge| edge.min(fresh)),
        })))
    }

    async fn standings(&self, person: PersonId, holdings: &Holdings, now: Time) -> Result<Vec<Standing>, Fault> {
        let grounds = holdings.grounds(now);
        let rights = self.policy.resolve(person, &grounds).await?;
        let stand = grounds.into_iter().zip(rights).map(|(ground, rights)| Standing {
            tenant: ground.tenant,
            projects: ground.projects,
            roles: ground.roles.iter().collect(),
            rights,
        });
        Ok(stand.collect())
    }

    fn has_expired(&self, session: &session::Model, now: Time) -> bool {
        now >= from_micros(session.expires_at) || now - from_micros(session.seen_at) >= self.settings.idle
    }

    async fn touch(&self, session: &session::Model, now: Time) -> Result<(), Fault> {
        let scope = self.own_scope(TenantId(session.tenant_id), PersonId(session.person_id));
        let tx = self.db.begin(&scope).await?;
        let row = tx.change::<session::Entity>().filter(session::Column::Id.eq(session.id));
        row.set(session::Column::SeenAt, micros(now)).run().await?;
        tx.commit().await
    }

    async fn expire(&self, session: &session::Model, now: Time) -> Result<(), Fault> {
        let scope = self.own_scope(TenantId(session.tenant_id), PersonId(session.person_id));
        let mut tx = self.db.begin(&scope).await?;
        end(&mut tx, session, SignOutCause::Expired, now).await?;
        tx.commit().await
    }

    /// Ends sessions that nobody used for too long; tells how many. For an hourly job.
    pub async fn expire_sessions(&self, now: Time) -> Result<u64, Fault> {
        let view = self.sign_in_view().await?;
        let idle = session::Column::SeenAt.lte(micros(now - self.settings.idle));
        let over = either(session::Column::ExpiresAt.lte(micros(now)), idle);
        let open = view.find::<session::Entity>().filter(session::Column::EndedAt.is_null()).filter(over);
        let sessions = open.limit(10_000).all().await?;
        view.commit().await?;
        for session in &sessions {
            self.expire(session, now).await?;
        }
        self.refresh();
        Ok(sessions.len() as u64)
    }

    /// Signs out. A token without a session is no fault: the aim is reached.
    pub async fn sign_out(&self, token: &str, now: Time) -> Result<(), Fault> {
        match self.who(token, now).await {
            Ok(viewer) => self.end_own(&viewer, Some(viewer.session()), SignOutCause::Left, now).await.map(|_| ()),
            Err(Fault::Missing { .. }) => Ok(()),
            Err(fault) => Err(fault),
        }
    }

    /// The viewer's open sessions, the one used last first.
    pub async fn sessions(&self, viewer: &Viewer, now: Time) -> Result<Vec<SessionSeen>, Fault> {
        let viewer = self.current(viewer, now).await?;
        let view = self.db.view(&self.own(&viewer)).await?;
        let open = view
            .find::<session::Entity>()
            .filter(session::Column::PersonId.eq(viewer.person().0))
            .filter(session::Column::EndedAt.is_null())
            .order(session::Column::SeenAt, Order::Desc)
            .all()
            .await?;
        let live = open.into_iter().filter(|row| !self.has_expired(row, now));
        Ok(live.map(|row| seen(row, viewer.session())).collect())
    }

    /// Ends one of the viewer's sessions.
    pub async fn revoke(&self, viewer: &Viewer, session: SessionId, now: Time) -> Result<(), Fault> {
        let viewer = self.current(viewer, now).await?;
        match self.end_own(&viewer, Some(session), SignOutCause::Revoked, now).await? {
            0 => Err(NO_SESSION),
            _ => Ok(()),
        }
    }

    /// Ends the viewer's sessions but the one that asks; tells how many.
    pub async fn revoke_others(&self, viewer: &Viewer, now: Time) -> Result<u64, Fault> {
        let viewer = self.current(viewer, now).await?;
        self.end_own(&viewer, None, SignOutCause::Revoked, now).await
    }

    /// Ends one session of the viewer, or all but the one that asks.
    async fn end_own(
        &self,
        viewer: &Viewer,
        only: Option<SessionId>,
        cause: SignOutCause,
        now: Time,
    ) -> Result<u64, Fault> {
        let mut tx = self.db.begin(&self.own(viewer)).await?;
        let which = |id: SessionId| only.map_or(id != viewer.session(), |only| id == only);
        let ended = end_all(&mut tx, viewer.person(), which, cause, now).await?;
        tx.commit().await?;
        self.refresh();
        Ok(ended)
    }

    /// Gives the session a new token after the viewer's rights have changed; the old token is dead.
    pub async fn renew(&self, viewer: &Viewer, now: Time) -> Result<Renewed, Fault> {
        let viewer = self.current(viewer, now).await?;
        let tx = self.db.begin(&self.own(&viewer)).await?;
        let renewed = self.renew_in(&tx, &viewer, now).await?;
        tx.commit().await?;
        self.refresh();
        Ok(renewed)
    }

    pub(crate) async fn renew_in(&self, tx: &Tx, viewer: &Viewer, now: Time) -> Result<Renewed, Fault> {
        let token = secret::fresh();
        let row = tx
            .change::<session::Entity>()
            .filter(session::Column::Id.eq(viewer.session().0))
            .filter(session::Column::TokenHash.eq(viewer.0.token.to_vec()))
            .filter(session::Column::EndedAt.is_null());
        let renewed = row
            .set(session::Column::TokenHash, secret::hash(&token).to_vec())
            .set(session::Column::RightsMark, viewer.0.mark)
            .set(session::Column::SeenAt, micros(now));
        if renewed.run().await? == 0 {
            return Err(NO_SESSION);
        }
        Ok(Renewed { token, device: None })
    }
}

async fn find_open(view: &SystemTx, hash: &Hash) -> Result<(session::Model, person::Model), Fault> {
    let open = view.find::<session::Entity>().filter(session::Column::TokenHash.eq(hash.to_vec()));
    let session = open.filter(session::Column::EndedAt.is_null()).one().await?.ok_or(NO_SESSION)?;
    let person = view.find::<person::Entity>().filter(person::Column::Id.eq(session.person_id)).one().await?;
    let person = person.filter(|person| person.deactivated_at.is_none()).ok_or(NO_SESSION)?;
    Ok((session, person))
}

/// Ends a person's open sessions among `which`; tells how many.
pub(crate) async fn end_all(
    tx: &mut Tx,
    person: PersonId,
    which: impl Fn(SessionId) -> bool + Send,
    cause: SignOutCause,
    now: Time,
) -> Result<u64, Fault> {
    let open = tx
        .find::<session::Entity>()
        .filter(session::Column::PersonId.eq(person.0))
        .filter(session::Column::EndedAt.is_null())
        .all()
        .await?;
    let mut ended = 0;
    for session in open.iter().filter(|session| which(SessionId(session.id))) {
        ended += end(tx, session, cause, now).await?;
    }
    Ok(ended)
}

/// Ends one session, once: the fact stands as the person's own, whoever ended it.
async fn end(tx: &mut Tx, session: &session::Model, cause: SignOutCause, now: Time) -> Result<u64, Fault> {
    let open = tx.change::<session::Entity>().filter(session::Column::Id.eq(session.id));
    let ended = open
        .filter(session::Column::EndedAt.is_null())
        .set(session::Column::EndedAt, Some(micros(now)))
        .set(session::Column::EndedBy, Some(cause.word().to_owned()))
        .run()
        .await?;
    if ended > 0 {
        let owner = Actor::Person { person: PersonId(session.person_id), employer: EmployerId(session.tenant_id) };
        tx.record(Fact::SignedOut { session: SessionId(session.id), cause }.at(now).by(owner))?;
    }
    Ok(ended)
}

fn seen(row: session::Model, asking: SessionId) -> SessionSeen {
    SessionSeen {
        id: SessionId(row.id),
        device: row.device,
        address: row.address,
        created: from_micros(row.created_at),
        seen: from_micros(row.seen_at),
        current: row.id == asking.0,
    }
}
