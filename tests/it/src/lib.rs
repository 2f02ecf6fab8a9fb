//! Journeys, isolation, refusals, faults.
