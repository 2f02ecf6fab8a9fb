//! Client shops and what they are made of, as screens show them and change them.
//!
//! Deliberately absent: what is checked, which `tenants` and `playbook` do. Invariant: what somebody holds no right to see
//! is empty within a client that he reaches, and the client itself is missing when he does not.

mod brand;
mod calendar;
mod calendar_edit;
mod client;
mod contract;
mod contract_edit;
mod dictionary;
mod edit;
mod mailbox;
mod mailbox_edit;
mod onboarding;
mod outcomes;
mod parts;
mod quarantine;
mod query;
mod replies;
mod routing;
mod terms;
mod widget;
mod widget_edit;

use async_graphql::{ID, InputObject, MergedObject};

pub use brand::MailDomains;
pub(crate) use calendar::CalendarNode;
pub(crate) use calendar::midnight;
pub(crate) use client::ClientNode;
pub(crate) use contract::{ContractNode, Difference, Window, node as contract_node};
pub(crate) use mailbox::SecurityKind;
pub(crate) use mailbox::{MailboxAdvice, MailboxNode, MailboxState, advice, state as mailbox_state};
pub use mailbox_edit::Receiving;
pub(crate) use outcomes::DispositionNode;
pub use parts::{ProjectNode, QueueNode};
pub use terms::ContractTerms;

/// Anything, by its id.
#[derive(InputObject)]
pub struct IdInput {
    pub(crate) id: ID,
}

/// What can be read of client shops.
#[derive(MergedObject, Default)]
pub struct ClientsQuery(
    query::ClientQuery,
    mailbox::MailboxQuery,
    quarantine::QuarantineQuery,
    calendar::CalendarQuery,
    contract::ContractQuery,
    dictionary::DictionaryQuery,
    replies::MacroQuery,
    outcomes::DispositionQuery,
    widget::WidgetQuery,
);

/// What can be changed of client shops.
#[derive(MergedObject, Default)]
pub struct ClientsMutation(
    edit::ClientMutation,
    brand::BrandMutation,
    onboarding::OnboardingMutation,
    mailbox_edit::MailboxMutation,
    quarantine::QuarantineMutation,
    calendar_edit::CalendarMutation,
    contract_edit::ContractMutation,
    replies::MacroMutation,
    outcomes::DispositionMutation,
    widget_edit::WidgetMutation,
    routing::RoutingMutation,
);
