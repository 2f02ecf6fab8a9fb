//! The schema, run in this process on both databases.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

mod agreeing;
mod clients;
mod hours;
mod house;
mod isolation;
mod mail;
mod orders;
mod people;
mod places;
mod plans;
mod samples;
mod sdl;
mod settling;
mod shops;
mod terms;
mod widgets;
