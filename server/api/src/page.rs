//! Pages of lists: forward, by key, never by number.

use async_graphql::SimpleObject;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kernel::Fault;
use uuid::Uuid;

use crate::fault::refuse;

/// How many rows a page has when nothing is said, and at most.
const USUAL: i32 = 50;
const MOST: i32 = 200;

/// Whether a list goes on.
#[derive(SimpleObject, Clone, Debug)]
pub struct PageInfo {
    pub(crate) has_next_page: bool,
    pub(crate) end_cursor: Option<String>,
}

/// Declares a connection and its edge over a node.
macro_rules! connection {
    ($connection:ident, $edge:ident, $node:ty) => {
        /// A page.
        #[derive(async_graphql::SimpleObject)]
        pub struct $connection {
            edges: Vec<$edge>,
            page_info: $crate::page::PageInfo,
            /// How many there are in all, where that is known.
            total_hint: Option<i32>,
        }

        /// One thing of a page.
        #[derive(async_graphql::SimpleObject)]
        pub struct $edge {
            cursor: String,
            node: $node,
        }

        impl $connection {
            /// A page of placed rows, of which one more than `size` was asked for.
            pub(crate) fn of(size: &$crate::page::Size, rows: Vec<(String, $node)>) -> Self {
                let has_next_page = rows.len() > size.0;
                let edge = |(cursor, node)| $edge { cursor, node };
                let edges: Vec<$edge> = rows.into_iter().take(size.0).map(edge).collect();
                let end_cursor = edges.last().map(|edge| edge.cursor.clone());
                let page_info = $crate::page::PageInfo { has_next_page, end_cursor };
                Self { edges, page_info, total_hint: None }
            }
        }
    };
}
pub(crate) use connection;

/// How many rows were asked for, and one more to see whether the list goes on.
pub(crate) struct Size(pub(crate) usize);

impl Size {
    /// Reads `first`.
    pub(crate) fn of(first: Option<i32>) -> async_graphql::Result<Self> {
        let first = first.unwrap_or(USUAL);
        if !(1..=MOST).contains(&first) {
            return Err(refuse(Fault::invalid("first", format!("is not from 1 to {MOST}"))));
        }
        Ok(Self(usize::try_from(first).unwrap_or_default()))
    }

    /// How many to ask the store for.
    pub(crate) const fn and_one(&self) -> u64 {
        self.0 as u64 + 1
    }
}

/// A cursor over a whole number and an id.
pub(crate) fn cursor(value: i64, id: impl Into<Uuid>) -> String {
    let mut bytes = [0_u8; 24];
    bytes[..8].copy_from_slice(&value.to_be_bytes());
    bytes[8..].copy_from_slice(id.into().as_bytes());
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The place of a cursor.
pub(crate) fn place(after: Option<&str>) -> async_graphql::Result<Option<(i64, Uuid)>> {
    let Some(after) = after else { return Ok(None) };
    let read = || {
        let bytes: [u8; 24] = URL_SAFE_NO_PAD.decode(after).ok()?.try_into().ok()?;
        let value = i64::from_be_bytes(bytes[..8].try_into().ok()?);
        Some((value, Uuid::from_slice(&bytes[8..]).ok()?))
    };
    read().map(Some).ok_or_else(|| refuse(Fault::invalid("after", "is not a cursor of this list")))
}
