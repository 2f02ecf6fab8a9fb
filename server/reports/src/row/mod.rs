//! The rows of kept views.

pub(crate) mod saved_view;
