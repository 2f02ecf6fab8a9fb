//! Closed lists of words that stand in rows, in tables and on screens.

use kernel::words;

words! {
    /// By which way a shop can be reached.
    Channel {
        /// An e-mail address.
        Email = "email",
        /// A form on the shop's page.
        Form = "webform",
        /// A telephone number.
        Phone = "phone",
        /// A profile in a social network.
        Social = "social",
        /// A chat window.
        Chat = "chat",
        /// A seller's inbox in a marketplace.
        Marketplace = "marketplace",
    }
}

impl Channel {
    /// Whether the product can try it by itself; the others are tried by people.
    pub const fn is_tried(self) -> bool {
        matches!(self, Self::Email | Self::Form)
    }

    /// Whether an answer comes in writing to an e-mail address.
    pub const fn is_written(self) -> bool {
        matches!(self, Self::Email | Self::Form)
    }
}

words! {
    /// How far a test contact has come.
    State {
        /// Its moment lies ahead.
        Planned = "planned",
        /// Its moment has come.
        Queued = "queued",
        /// It is being handed over.
        Sending = "sending",
        /// It was taken; an answer is waited for.
        Sent = "sent",
        /// It was not taken.
        Refused = "refused",
        /// It is over.
        Done = "done",
    }
}

words! {
    /// Who answered.
    Kind {
        /// A person, with an answer.
        Human = "HUMAN",
        /// A person, who only asks back.
        Clarify = "CLARIFY",
        /// A machine, or a template that a rule sent.
        Ack = "ACK",
        /// Nobody.
        None = "NONE",
    }
}

impl Kind {
    /// Whether a person answered, be it with a question.
    pub const fn is_human(self) -> bool {
        matches!(self, Self::Human | Self::Clarify)
    }
}

words! {
    /// What the question came to.
    Outcome {
        /// It is solved.
        Resolved = "RESOLVED",
        /// It is solved, after the promised time.
        ResolvedLate = "RESOLVED_LATE",
        /// It is solved in part, or a question came back.
        Partly = "PARTLY",
        /// A person replied; nobody judged how well.
        Replied = "REPLIED",
        /// A machine replied, and nobody else.
        AutoOnly = "AUTO_ONLY",
        /// No reply.
        NoReply = "NO_REPLY",
        /// The contact point could not be reached.
        Unreachable = "UNREACHABLE",
        /// The shop has no such contact point.
        NotOffered = "NOT_OFFERED",
    }
}

impl Outcome {
    /// Whether the question is solved.
    pub const fn is_solved(self) -> bool {
        matches!(self, Self::Resolved | Self::ResolvedLate)
    }

    /// The kinds that fit it.
    pub const fn fits(self, kind: Kind) -> bool {
        match self {
            Self::Resolved | Self::ResolvedLate | Self::Replied => matches!(kind, Kind::Human),
            Self::Partly => matches!(kind, Kind::Human | Kind::Clarify),
            Self::AutoOnly => matches!(kind, Kind::Ack),
            Self::NoReply | Self::Unreachable | Self::NotOffered => matches!(kind, Kind::None),
        }
    }
}
