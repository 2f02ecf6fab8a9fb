//! Faults as answers: expected outcomes are members of a payload, the rest are errors with a code.

use async_graphql::{Error, ErrorExtensions, SimpleObject};
use kernel::Fault;

use crate::desk::EventValue;

/// The input cannot be taken; every problem is named.
#[derive(SimpleObject, Clone, Debug)]
pub struct InvalidInput {
    /// The problems.
    fields: Vec<FieldProblem>,
}

/// One field that cannot be taken. `field` is the path in the input.
#[derive(SimpleObject, Clone, Debug)]
pub struct FieldProblem {
    field: String,
    /// A code of the closed list that the front end knows.
    reason: String,
    /// What belongs to the sentence, by name: `least`, `most`, `first`, `second` …
    values: Vec<EventValue>,
}

impl FieldProblem {
    fn of(problem: kernel::fault::FieldProblem) -> Self {
        let reason = problem.spoken().to_owned();
        let values = problem.values.into_iter().map(|(key, value)| EventValue { key: key.to_owned(), value });
        Self { field: problem.field, reason, values: values.collect() }
    }
}

/// Somebody else changed it in between, or it is no longer in the state that this needs.
#[derive(SimpleObject, Clone, Debug)]
pub struct Conflict {
    message: String,
}

/// It is done.
#[derive(SimpleObject, Clone, Copy, Debug)]
pub struct Done {
    ok: bool,
}

impl Done {
    /// It is done.
    pub const YES: Self = Self { ok: true };
}

/// A fault that the screen expects, or an error.
pub(crate) enum Expected {
    Invalid(InvalidInput),
    Conflict(Conflict),
}

/// Sorts a fault into what the screen expects and what it does not.
pub(crate) fn expect(fault: Fault) -> Result<Expected, Error> {
    match fault {
        Fault::Invalid(problems) => {
            Ok(Expected::Invalid(InvalidInput { fields: problems.into_iter().map(FieldProblem::of).collect() }))
        }
        Fault::Conflict(message) => Ok(Expected::Conflict(Conflict { message })),
        other => Err(refuse(other)),
    }
}

/// A fault as an error with its code. What failed inside is logged and not told.
pub(crate) fn refuse(fault: Fault) -> Error {
    match fault {
        Fault::Missing { what } => code(format!("{what} is missing"), "MISSING"),
        Fault::Denied { right: access::FRESH_PROOF } => code("prove once more who you are".into(), "PROOF_NEEDED"),
        Fault::Denied { right } => {
            code(format!("the right {right} is needed"), "DENIED").extend_with(|_, e| e.set("right", right))
        }
        Fault::Invalid(problems) => {
            let all: Vec<String> = problems.iter().map(|p| format!("{}: {}", p.field, p.reason)).collect();
            code(all.join("; "), "INVALID")
        }
        Fault::Conflict(message) => code(message, "CONFLICT"),
        Fault::Storage(error) => {
            let reference = format!("{:08x}", fastrand(&error.to_string()));
            tracing::error!(%error, reference, "storage failed");
            code("something failed here; nothing was changed".into(), "INTERNAL")
                .extend_with(|_, e| e.set("reference", reference.as_str()))
        }
    }
}

/// The same fault with its fields called as the schema calls them: each pair is a word of the domain and ours.
pub(crate) fn respoken(fault: Fault, words: &[(&str, &str)]) -> Fault {
    let Fault::Invalid(mut problems) = fault else { return fault };
    let ours = |part: &str| {
        let (name, place) = part.split_at(part.find('[').unwrap_or(part.len()));
        let known = words.iter().find(|(theirs, _)| *theirs == name);
        format!("{}{place}", known.map_or(name, |(_, ours)| ours))
    };
    for problem in &mut problems {
        problem.field = problem.field.split('.').map(ours).collect::<Vec<_>>().join(".");
    }
    Fault::Invalid(problems)
}

/// Nobody is signed in.
pub(crate) fn unauthenticated() -> Error {
    code("sign in first".into(), "UNAUTHENTICATED")
}

/// A code to quote, the same for the same failure.
fn fastrand(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

fn code(message: String, code: &'static str) -> Error {
    Error::new(message).extend_with(|_, e| e.set("code", code))
}

/// Declares a payload union of a success and the outcomes that a screen expects, made from a use case's answer.
macro_rules! payload {
    ($(#[$doc:meta])* $name:ident { $success:ident } $(+ $extra:ident)*) => {
        $(#[$doc])*
        #[allow(clippy::large_enum_variant, reason = "a payload is made once and sent")]
        #[derive(async_graphql::Union)]
        pub enum $name {
            /// It worked.
            $success($success),
            /// A field cannot be taken.
            InvalidInput($crate::fault::InvalidInput),
            /// Something else came between.
            Conflict($crate::fault::Conflict),
            $(
                /// A further outcome.
                $extra($extra),
            )*
        }

        impl $name {
            #[allow(dead_code, reason = "payloads with outcomes of their own sort faults themselves")]
            pub(crate) fn from_fault(fault: kernel::Fault) -> async_graphql::Result<Self> {
                Ok(match $crate::fault::expect(fault)? {
                    $crate::fault::Expected::Invalid(invalid) => Self::InvalidInput(invalid),
                    $crate::fault::Expected::Conflict(conflict) => Self::Conflict(conflict),
                })
            }
        }
    };
}
pub(crate) use payload;

payload! {
    /// Done, or why not.
    DonePayload { Done }
}

impl DonePayload {
    /// What became of a use case that answers nothing.
    pub(crate) fn of<T>(outcome: Result<T, Fault>) -> async_graphql::Result<Self> {
        match outcome {
            Ok(_) => Ok(Self::Done(Done::YES)),
            Err(fault) => Self::from_fault(fault),
        }
    }
}
