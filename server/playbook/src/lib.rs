//! Macros and knowledge.
