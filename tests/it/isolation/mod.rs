//! Another shop's things are missing, whichever way somebody asks for them.
//!
//! Two shops with all that a shop may have. What may not be told of one carries its mark; whoever asks for the other
//! shop, or nobody, asks for everything of it by every field, route, link and socket, and never hears the mark.
//! Invariant: nothing here lists fields: the schema itself is walked, so a new field is tried on the day it is written.

mod routes;
mod schema;
pub mod shape;
mod sockets;
mod stage;

use crate::on_both;

on_both! {
    every_field_asked_by_another_shop_tells_nothing_and_changes_nothing: schema::by_another_shop;
    every_field_asked_by_nobody_is_refused: schema::by_nobody;
    every_link_and_route_of_another_shop_is_missing: routes::missing;
    a_form_leads_to_its_own_shop_and_nowhere_else: routes::form;
    a_proof_is_for_its_own_shop_and_holds: routes::proof;
    a_socket_never_tells_of_another_shop: sockets::silent;
}
