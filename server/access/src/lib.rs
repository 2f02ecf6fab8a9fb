//! Who someone is and what he may do: people, employers, roles, assignments, sessions, policy.
//!
//! Deliberately absent: cookies and CSRF (the HTTP host's), mails (`channels` writes them when a job of [`jobs`] asks),
//! and the register of clients. Invariant: every scope, reach and permit of the process is made here, for somebody who is
//! signed in at that moment, for a job's tenant, or for a contact point.
//!
//! ```text
//! let viewer = access.who(cookie, now).await?;                    // missing: nobody is signed in
//! let scope = access.scope(&viewer, tenant, now).await?;          // missing: not reached
//! let may = scope.permit::<ResolveCase>()?;                       // denied: the right is named
//! let reach = access.reach::<ReadCases>(&viewer, now).await?;     // to read lists over clients
//! ```

mod access;
mod account;
mod assignments;
mod cards;
pub mod cookie;
mod grants;
mod hands;
mod invitations;
pub mod jobs;
mod passwords;
mod people;
mod policy;
mod roles;
mod row;
mod scopes;
mod second_factor;
mod secret;
mod session_log;
mod sessions;
mod settings;
mod sign_in;
mod standing;
#[cfg(test)]
mod tests;
mod throttle;
mod viewer;

pub use access::Access;
pub use account::{LOCALES, Preferences};
pub use assignments::{Assignment, MOST_LENT, NewAssignment};
pub use cards::Card;
pub use hands::{Hand, Lent};
pub use invitations::{AcceptRefused, Addressee, Choice, Invited, Minted, Purpose};
pub use passwords::{LONGEST, SHORTEST, problem as password_problem};
pub use people::{NewPerson, PeoplePage, Person, PersonChange, PersonState};
pub use roles::{Kind, Role, Roles};
pub use scopes::{FRESH_PROOF, SECOND_FACTOR};
pub use second_factor::{Enrolment, ProofRefused};
pub use secret::fresh as fresh_token;
pub use session_log::{SessionLine, SessionPage};
pub use sessions::{Renewed, SessionSeen};
pub use settings::{Cost, Limit, Settings};
pub use sign_in::{Attempt, Device, SignInRefused, SignedIn};
pub use viewer::{Standing, Viewer, ViewerState};
