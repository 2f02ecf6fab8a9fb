//! People: who they are, what they may do, where they work, and what was changed.
//!
//! Deliberately absent: passwords and sessions of others. Invariant: an account is seen by those who may see people at
//! its employer; others see a name, and people of clients no surname of the house.

mod account;
mod audit;
mod audit_export;
mod edit;
mod list;
mod node;

use async_graphql::MergedObject;

pub use account::AssignmentNode;
pub use node::{Employer, PersonNode, RoleKind};
pub(crate) use node::{employer, person};

/// What can be read of people.
#[derive(MergedObject, Default)]
pub struct PeopleQuery(list::PersonQuery, audit::AuditQuery);

/// What can be changed of people.
#[derive(MergedObject, Default)]
pub struct PeopleMutation(edit::PersonMutation, audit_export::AuditMutation);
