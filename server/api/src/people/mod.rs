//! People: who they are, what they may do, where they work, and what was changed.
//!
//! Deliberately absent: passwords of others, and from where they sign in. Invariant: an account is seen by those who may see people at
//! its employer; others see a name, and people of clients no surname of the house.

mod account;
mod audit;
mod audit_export;
mod csv;
mod edit;
mod list;
mod node;
mod sessions;

use async_graphql::MergedObject;

pub use account::AssignmentNode;
pub use node::{Employer, PersonNode, RoleKind};
pub(crate) use node::{employer, person};

/// What can be read of people.
#[derive(MergedObject, Default)]
pub struct PeopleQuery(list::PersonQuery, audit::AuditQuery, sessions::SessionQuery);

/// What can be changed of people.
#[derive(MergedObject, Default)]
pub struct PeopleMutation(edit::PersonMutation, audit_export::AuditMutation, sessions::SessionMutation);
