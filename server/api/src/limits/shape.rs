//! Refuses queries that ask for the same thing many times under other names.

use async_graphql::parser::types::{ExecutableDocument, Selection, SelectionSet};
use async_graphql::{Request, Response, ServerError};

/// How many aliases a document may use.
const ALIASES: usize = 30;
/// How many bytes a document may have.
const BYTES: usize = 64 * 1024;

/// Looks at the document before it is run; what is answered instead, if it may not be. It is parsed once and stays so.
pub(crate) fn look(request: &mut Request) -> Result<(), Box<Response>> {
    if aliases_of(parsed(request)?) > ALIASES {
        return Err(too_much("the document uses too many aliases"));
    }
    Ok(())
}

/// The document, unless it is too long to be read or cannot be.
pub(crate) fn parsed(request: &mut Request) -> Result<&ExecutableDocument, Box<Response>> {
    if request.query.len() > BYTES {
        return Err(too_much("the document is too long"));
    }
    request.parsed_query().map_err(|error| Box::new(Response::from_errors(vec![error])))
}

fn too_much(reason: &str) -> Box<Response> {
    let mut error = ServerError::new(reason, None);
    error.extensions.get_or_insert_default().set("code", "TOO_MUCH");
    Box::new(Response::from_errors(vec![error]))
}

fn aliases_of(document: &ExecutableDocument) -> usize {
    let fragments = document.fragments.values().map(|fragment| &fragment.node.selection_set.node);
    let operations = document.operations.iter().map(|(_, operation)| &operation.node.selection_set.node);
    operations.chain(fragments).map(aliases).sum()
}

fn aliases(set: &SelectionSet) -> usize {
    set.items
        .iter()
        .map(|item| match &item.node {
            Selection::Field(field) => {
                usize::from(field.node.alias.is_some()) + aliases(&field.node.selection_set.node)
            }
            Selection::InlineFragment(fragment) => aliases(&fragment.node.selection_set.node),
            Selection::FragmentSpread(_) => 0,
        })
        .sum()
}
