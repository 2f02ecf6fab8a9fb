//! Trusted documents: our own front end sends the hash of a document that was known when it was built.
//!
//! Invariant: outside development nothing is run that is not in the list.

use std::collections::HashMap;
use std::sync::Arc;

use kernel::Fault;

/// The documents of our own front end, by their hash.
#[derive(Clone, Debug, Default)]
pub struct Documents {
    known: Arc<HashMap<String, String>>,
    open: bool,
}

impl Documents {
    /// Reads the list that the front end's build writes: `{ "<sha256>": "<document>" }`. With `open`, other documents
    /// are run too; that is for development.
    pub fn read(json: &str, open: bool) -> Result<Self, Fault> {
        let known: HashMap<String, String> = serde_json::from_str(json).map_err(Fault::storage)?;
        Ok(Self { known: Arc::new(known), open })
    }

    /// The document to run: by its hash, or as it stands where that is allowed.
    pub fn choose(&self, hash: Option<&str>, text: &str) -> Result<String, Fault> {
        match hash.and_then(|hash| self.known.get(hash)) {
            Some(document) => Ok(document.clone()),
            None if self.open && !text.is_empty() => Ok(text.to_owned()),
            None => Err(Fault::missing("document")),
        }
    }
}
