//! Client shops: projects, contracts, calendars.
