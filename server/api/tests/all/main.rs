//! The schema, run in this process on both databases.

mod clients;
mod hours;
mod house;
mod isolation;
mod mail;
mod people;
mod places;
mod sdl;
