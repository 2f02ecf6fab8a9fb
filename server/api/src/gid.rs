//! Global ids: opaque, they carry the noun and the client. They are not trusted: whoever sends one has it narrowed to
//! his own scope first.

use async_graphql::ID;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kernel::ids::TenantId;
use uuid::Uuid;

use crate::fault::refuse;

/// The noun of an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
#[allow(missing_docs, reason = "the nouns of the glossary")]
pub enum Noun {
    Client = 1,
    Project,
    Queue,
    Mailbox,
    Calendar,
    Contract,
    Macro,
    Disposition,
    Customer,
    Case,
    Interaction,
    Attachment,
    Clock,
    Person,
    Assignment,
    Session,
    Audit,
    Quarantined,
    Draft,
    Offer,
    Event,
    Step,
    Month,
    Tile,
    Health,
    Template,
    Test,
    Document,
    Dispute,
    Settlement,
    Exclusion = 40,
    Point,
    Probe,
    Sender,
    Question,
    Plan,
    Answer,
    Comment,
    Word,
    SavedView = 50,
    ReportSchedule,
    ReportSending,
    ReportLink,
    Presence = 56,
    Widget,
    Wallboard,
    Rule = 60,
    Visit,
}

/// The global id of a thing.
pub fn encode(noun: Noun, tenant: TenantId, id: impl Into<Uuid>) -> ID {
    let mut bytes = [0_u8; 33];
    bytes[0] = noun as u8;
    bytes[1..17].copy_from_slice(tenant.0.as_bytes());
    bytes[17..].copy_from_slice(id.into().as_bytes());
    ID(URL_SAFE_NO_PAD.encode(bytes))
}

/// The client and the id of a thing of this noun; anything else is missing.
pub fn decode<T: From<Uuid>>(noun: Noun, id: &ID) -> async_graphql::Result<(TenantId, T)> {
    let read = || {
        let bytes: [u8; 33] = URL_SAFE_NO_PAD.decode(id.as_bytes()).ok()?.try_into().ok()?;
        let tenant = Uuid::from_slice(&bytes[1..17]).ok()?;
        let thing = Uuid::from_slice(&bytes[17..]).ok()?;
        (bytes[0] == noun as u8).then_some((TenantId(tenant), T::from(thing)))
    };
    read().ok_or_else(|| refuse(kernel::Fault::missing(noun.word())))
}

/// The id of a thing of this noun that has to be of this client; anything else is missing.
pub fn within<T: From<Uuid>>(noun: Noun, tenant: TenantId, id: &ID) -> async_graphql::Result<T> {
    let (owner, thing) = decode(noun, id)?;
    if owner == tenant { Ok(thing) } else { Err(refuse(kernel::Fault::missing(noun.word()))) }
}

/// The same where there may be none.
pub fn maybe_within<T: From<Uuid>>(noun: Noun, tenant: TenantId, id: Option<&ID>) -> async_graphql::Result<Option<T>> {
    id.map(|id| within(noun, tenant, id)).transpose()
}

impl Noun {
    const fn word(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Project => "project",
            Self::Queue => "queue",
            Self::Mailbox => "mailbox",
            Self::Calendar => "calendar",
            Self::Contract => "contract",
            Self::Macro => "macro",
            Self::Disposition => "disposition",
            Self::Customer => "customer",
            Self::Case => "case",
            Self::Interaction | Self::Event => "interaction",
            Self::Attachment => "attachment",
            Self::Clock => "clock",
            Self::Person | Self::Presence => "person",
            Self::Assignment => "assignment",
            Self::Session => "session",
            Self::Audit => "audit entry",
            Self::Quarantined => "quarantined mail",
            Self::Draft => "draft",
            Self::Offer => "offer",
            Self::Step => "step",
            Self::Month => "month",
            Self::Tile => "tile",
            Self::Health => "component",
            Self::Template => "template",
            Self::Test => "test",
            Self::Document => "document",
            Self::Dispute => "dispute",
            Self::Settlement => "settlement",
            Self::Exclusion => "exclusion",
            Self::Point => "contact point",
            Self::Probe => "test contact",
            Self::Sender => "sender",
            Self::Question => "question",
            Self::Plan => "plan",
            Self::Answer => "reply",
            Self::Comment | Self::Word => "comment",
            Self::SavedView => "saved view",
            Self::ReportSchedule => "schedule",
            Self::ReportSending => "sending",
            Self::ReportLink => "link",
            Self::Widget => "widget",
            Self::Wallboard => "wallboard",
            Self::Rule => "rule",
            Self::Visit => "visitor",
        }
    }
}

/// A client's own id.
pub fn client(tenant: TenantId) -> ID {
    encode(Noun::Client, tenant, tenant.0)
}

/// The client of an id.
pub fn client_of(id: &ID) -> async_graphql::Result<TenantId> {
    let (tenant, _): (TenantId, Uuid) = decode(Noun::Client, id)?;
    Ok(tenant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_of_another_noun_is_missing() {
        let tenant = TenantId(Uuid::from_u128(7));
        let id = encode(Noun::Case, tenant, Uuid::from_u128(9));

        assert_eq!(decode::<Uuid>(Noun::Case, &id).unwrap(), (tenant, Uuid::from_u128(9)));
        assert!(decode::<Uuid>(Noun::Queue, &id).is_err());
        assert!(decode::<Uuid>(Noun::Case, &ID("x".repeat(44))).is_err());
    }
}
