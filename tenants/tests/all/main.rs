//! Everything that a contract makes of facts, from the outside.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod awkward_cases;
mod awkward_cases_more;
mod calendar_oracle;
mod calendars;
mod changes_nothing;
mod clock_oracle;
mod contacts;
mod contracts;
mod dictionary;
mod duties;
mod duties_money;
mod duties_oracle;
mod files;
mod floor;
mod holidays;
mod hostile_files;
mod hostile_floor;
mod ics;
mod kpi;
mod laws;
mod money_files;
mod money_prices;
mod money_props;
mod money_remedies;
mod money_tale;
mod money_volume;
mod proofs;
mod queues;
mod risks;
mod scope;
mod simulations;
mod statements;
mod tale;
mod words;
mod worked_examples;
