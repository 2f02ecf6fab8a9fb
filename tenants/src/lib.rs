//! Client shops: projects, contracts, calendars; and, pure, what a contract makes of facts.
//!
//! `calendar` knows business time, `contract` what was promised, `clock` judges facts against both, `kpi` adds readings
//! up, `money` says what results and usage come to, `simulation` what
//! a draft would have brought, `files` does all of it from files. Deliberately absent: cases and messages, which live in `desk`; only their
//! facts come here. Invariant: there is one arithmetic of due instants, in `clock`.

pub mod calendar;
pub mod calendars;
pub mod clients;
pub mod clock;
pub mod contact_points;
pub mod contract;
pub mod contracts;
mod fields;
pub mod files;
mod input;
pub mod kpi;
pub mod live;
pub mod mailboxes;
pub mod money;
pub mod onboarding;
pub mod plans;
pub mod projects;
pub mod queues;
mod row;
pub mod simulation;
pub mod terms;
pub mod widgets;
