//! Client shops and what they are made of, as screens show them.

mod parts;

pub use parts::{ProjectNode, QueueNode};
