//! A client's own look beside its colour: its logo, and under whose name its reports are mailed.
//!
//! Invariant: no byte of a file that somebody gave is kept; what is kept was drawn anew.

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kernel::Fault;
use kernel::action::EditClient;
use kernel::fault::Reason;
use kernel::ids::TenantId;
use tenants::clients::brand::{self, Brand, Sender};

use crate::context::{Asked, asked, settle};
use crate::fault::{payload, refuse, respoken};
use crate::gid;

/// The words of the domain that the schema calls otherwise.
const WORDS: [(&str, &str); 1] = [("reply_to", "replyTo")];

/// From which domains the house's server may send; nothing said: from none but its own.
#[derive(Clone, Debug, Default)]
pub struct MailDomains(pub Vec<String>);

impl MailDomains {
    /// Whether mails may come from an address.
    pub fn allow(&self, address: &str) -> bool {
        let domain = address.rsplit_once('@').map(|(_, domain)| domain.to_lowercase());
        domain.is_some_and(|domain| self.0.contains(&domain))
    }
}

/// A client's own look beside its colour.
#[derive(SimpleObject)]
pub struct ClientBrand {
    /// Where the logo is, for those who may see the client; null: there is none.
    logo: Option<String>,
    /// The name before the address of its report mails; empty: the client's.
    sender_name: String,
    /// The address that they shall come from; empty: the house's.
    sender_address: String,
    /// Whether they do: the house's server may send from that domain.
    sender_allowed: bool,
    /// Where answers to them go; empty: to the sender.
    reply_to: String,
}

impl ClientBrand {
    /// The look of a client.
    pub(super) async fn of(ctx: &Context<'_>, tenant: TenantId) -> async_graphql::Result<Self> {
        let asked = asked(ctx)?;
        let view = asked.within(&asked.scope(tenant).await?).await.map_err(refuse)?;
        Ok(Self::new(ctx, tenant, brand::find(&view).await.map_err(refuse)?))
    }

    fn new(ctx: &Context<'_>, tenant: TenantId, brand: Brand) -> Self {
        let allowed = ctx.data_opt::<MailDomains>().is_some_and(|domains| domains.allow(&brand.sender.address));
        let Sender { name, address, reply_to } = brand.sender;
        let path = |mark: String| format!("/logo/{}/{mark}.png", gid::client(tenant).as_str());
        Self {
            logo: brand.mark.map(path),
            sender_name: name,
            sender_allowed: allowed,
            sender_address: address,
            reply_to,
        }
    }
}

/// A logo for a client.
#[derive(InputObject)]
pub struct SetClientLogoInput {
    client: ID,
    /// A PNG or an SVG, base64; null: none.
    file: Option<String>,
}

/// Under whose name reports of a client are mailed; what is empty, is the house's.
#[derive(InputObject)]
pub struct SetReportSenderInput {
    client: ID,
    name: String,
    address: String,
    reply_to: String,
}

/// The look as it is now.
#[derive(SimpleObject)]
pub struct ClientBrandChanged {
    brand: ClientBrand,
}

payload! {
    /// The look, or why it was not changed.
    ClientBrandPayload { ClientBrandChanged }
}

/// What can be done with a client's look.
#[derive(Default)]
pub struct BrandMutation;

#[Object]
impl BrandMutation {
    /// Gives a client a logo of its own: it is drawn anew, and nothing else of the file is kept.
    async fn set_client_logo(
        &self,
        ctx: &Context<'_>,
        input: SetClientLogoInput,
    ) -> async_graphql::Result<ClientBrandPayload> {
        let (asked, tenant) = (asked(ctx)?, gid::client_of(&input.client)?);
        let scope = asked.scope(tenant).await?;
        let may = scope.permit::<EditClient>().map_err(refuse)?;
        let logo = match input.file.map(drawn) {
            Some(drawn) => match drawn.await {
                Ok(logo) => Some(logo),
                Err(fault) => return ClientBrandPayload::from_fault(fault),
            },
            None => None,
        };
        let tx = asked.begin(&scope).await?;
        let done = brand::set_logo(&tx, may, logo, asked.now()).await;
        changed(ctx, tenant, settle(tx, done).await)
    }

    /// Says under whose name the reports of a client are mailed.
    async fn set_report_sender(
        &self,
        ctx: &Context<'_>,
        input: SetReportSenderInput,
    ) -> async_graphql::Result<ClientBrandPayload> {
        let asked: &Asked = asked(ctx)?;
        let tenant = gid::client_of(&input.client)?;
        let scope = asked.scope(tenant).await?;
        let may = scope.permit::<EditClient>().map_err(refuse)?;
        let sender = Sender { name: input.name, address: input.address, reply_to: input.reply_to };
        let tx = asked.begin(&scope).await?;
        let done = brand::set_sender(&tx, may, sender, asked.now()).await;
        changed(ctx, tenant, settle(tx, done).await)
    }
}

fn changed(
    ctx: &Context<'_>,
    tenant: TenantId,
    done: Result<Brand, Fault>,
) -> async_graphql::Result<ClientBrandPayload> {
    match done {
        Ok(brand) => Ok(ClientBrandPayload::ClientBrandChanged(ClientBrandChanged {
            brand: ClientBrand::new(ctx, tenant, brand),
        })),
        Err(fault) => ClientBrandPayload::from_fault(respoken(fault, &WORDS)),
    }
}

/// Off the threads that serve: drawing takes as long as it takes.
async fn drawn(file: String) -> Result<Vec<u8>, Fault> {
    if file.len() > paper::MOST_LOGO_BYTES / 3 * 4 + 4 {
        let reason = Reason::coded("TOO_LARGE", "is too large").with("most", paper::MOST_LOGO_BYTES);
        return Err(Fault::invalid("file", reason));
    }
    let bytes =
        STANDARD.decode(file).map_err(|_| Fault::invalid("file", Reason::coded("UNREADABLE", "is no base64")))?;
    tokio::task::spawn_blocking(move || paper::logo(&bytes)).await.map_err(Fault::storage)?
}
