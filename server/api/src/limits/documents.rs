//! Trusted documents: our own front end sends the hash of a document that was known when it was built.
//!
//! Invariant: outside development nothing is run that is not in the list.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::Request;
use async_graphql::parser::parse_query;
use async_graphql::parser::types::ExecutableDocument;
use kernel::Fault;

/// The documents of our own front end, by their hash.
#[derive(Clone, Debug, Default)]
pub struct Documents {
    known: Arc<HashMap<String, Known>>,
    open: bool,
}

/// A document, parsed when the program starts.
#[derive(Clone, Debug)]
struct Known {
    text: String,
    parsed: ExecutableDocument,
}

impl Documents {
    /// Reads the list that the front end's build writes: `{ "<sha256>": "<document>" }`. With `open`, other documents
    /// are run too; that is for development.
    pub fn read(json: &str, open: bool) -> Result<Self, Fault> {
        let written: HashMap<String, String> = serde_json::from_str(json).map_err(Fault::storage)?;
        let known = written.into_iter().map(|(hash, text)| {
            let parsed = parse_query(&text).map_err(Fault::storage)?;
            Ok((hash, Known { text, parsed }))
        });
        Ok(Self { known: Arc::new(known.collect::<Result<_, Fault>>()?), open })
    }

    /// Puts the document into a request that is to be run: by its hash, or as it stands where that is allowed.
    pub fn put(&self, hash: Option<&str>, request: &mut Request) -> Result<(), Fault> {
        match hash.and_then(|hash| self.known.get(hash)) {
            Some(known) => {
                request.query.clone_from(&known.text);
                request.set_parsed_query(known.parsed.clone());
                Ok(())
            }
            None if self.open && !request.query.is_empty() => Ok(()),
            None => Err(Fault::missing("document")),
        }
    }
}
