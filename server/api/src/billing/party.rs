//! Who stands on documents.

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use kernel::action::{EditClient, EditHouse};
use kernel::ids::TenantId;
use tenants::clients::{Party, parties, set_party};

use super::Ledger;
use crate::context::asked;
use crate::fault::{payload, refuse, respoken};
use crate::gid;

/// The words of the domain that the schema calls otherwise.
const WORDS: [(&str, &str); 1] = [("tax_number", "taxNumber")];

/// A side of a document.
#[derive(SimpleObject)]
pub struct PartyNode {
    /// The name in the register of firms.
    name: String,
    tax_number: String,
    street: String,
    postcode: String,
    city: String,
    /// Two letters of ISO 3166.
    country: String,
    email: String,
    account: String,
    /// What a document cannot do without, by field.
    missing: Vec<String>,
}

impl From<Party> for PartyNode {
    fn from(party: Party) -> Self {
        let missing = party.missing().into_iter().map(|field| if field == "tax_number" { "taxNumber" } else { field });
        let missing = missing.map(str::to_owned).collect();
        let Party { name, tax_number, street, postcode, city, country, email, account } = party;
        Self { name, tax_number, street, postcode, city, country, email, account, missing }
    }
}

/// Both sides, as they stand now.
#[derive(SimpleObject)]
pub struct PartiesNode {
    seller: PartyNode,
    buyer: PartyNode,
}

impl PartiesNode {
    pub(super) async fn of(ctx: &Context<'_>, tenant: TenantId) -> async_graphql::Result<Self> {
        Ledger::of(ctx, tenant).await?;
        let asked = asked(ctx)?;
        let scope = asked.scope(tenant).await?;
        let (seller, buyer) = parties(&asked.parts.db, &scope).await.map_err(refuse)?;
        Ok(Self { seller: seller.into(), buyer: buyer.into() })
    }
}

/// Who a client is on documents; without a client, who the house is.
#[derive(InputObject)]
pub struct PartyInput {
    client: Option<ID>,
    name: String,
    tax_number: String,
    street: String,
    postcode: String,
    city: String,
    country: String,
    email: String,
    account: String,
}

/// The side as it is now.
#[derive(SimpleObject)]
pub struct PartyChanged {
    party: PartyNode,
}

payload! {
    /// The changed side, or why it was not changed.
    PartyPayload { PartyChanged }
}

/// What can be done with sides.
#[derive(Default)]
pub struct PartyMutation;

#[Object]
impl PartyMutation {
    /// Says who stands on documents. What was issued stays as it is.
    async fn save_party(&self, ctx: &Context<'_>, input: PartyInput) -> async_graphql::Result<PartyPayload> {
        let asked = asked(ctx)?;
        let tenant = input.client.as_ref().map_or(Ok(TenantId::HOUSE), gid::client_of)?;
        let scope = asked.scope(tenant).await?;
        let may = scope.permit::<EditClient>().map_err(refuse)?;
        if tenant == TenantId::HOUSE {
            scope.permit::<EditHouse>().map_err(refuse)?;
        }
        let PartyInput { name, tax_number, street, postcode, city, country, email, account, .. } = input;
        let party = Party { name, tax_number, street, postcode, city, country, email, account };
        match set_party(&asked.parts.db, &scope, may, &party).await {
            Ok(party) => Ok(PartyPayload::PartyChanged(PartyChanged { party: party.into() })),
            Err(fault) => PartyPayload::from_fault(respoken(fault, &WORDS)),
        }
    }
}
