//! The floor: who is there, what rings at whom, and chats.

mod chat;
mod chat_edit;
mod lend;
mod line;
mod live;
mod news;
mod offer;
mod presence;
mod presence_edit;
mod reading;
mod visitor;
mod wallboard;

pub(crate) use chat::ChatNode;
pub use chat::ChatQuery;
pub use chat_edit::ChatMutation;
pub use lend::{LendMutation, LendQuery};
pub use live::LiveQuery;
pub use news::DeskNews;
pub use news::desk_news;
pub(crate) use offer::OfferNode;
pub use offer::{OfferMutation, OfferQuery};
pub use presence::PresenceQuery;
pub use presence_edit::PresenceMutation;
pub use visitor::{VisitorMutation, VisitorQuery};
pub use wallboard::{WallboardMutation, WallboardQuery};
