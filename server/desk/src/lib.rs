//! Contacts, cases, interactions, intake, outgoing, clocks.
