//! People as screens show them.

mod node;

pub use node::{Employer, PersonNode, RoleKind};
pub(crate) use node::{employer, person};
