//! What the shops of the house are furnished with: a mailbox, a letter, a file.

use desk::inbound::{Address, Inbound};
use desk::interactions::attachments::Attachment;
use kernel::ids::{AttachmentId, CaseId, InteractionId, QueueId};
use tenants::mailboxes;
use uuid::Uuid;

pub fn mailbox(kind: mailboxes::Kind, queue: QueueId, address: Option<String>) -> mailboxes::Draft {
    mailboxes::Draft {
        queue,
        kind,
        address,
        forward_to: None,
        name: "Pomoc".into(),
        imap: None,
        folder: None,
        smtp: None,
        backfill_from: None,
        token_expires: None,
    }
}

pub fn mailbox_form(queue: QueueId) -> mailboxes::Draft {
    mailbox(mailboxes::Kind::Form, queue, None)
}

pub fn file(id: AttachmentId, case: CaseId, mail: InteractionId, owner: Uuid) -> Attachment {
    Attachment {
        id,
        case: Some(case),
        interaction: Some(mail),
        owner,
        name: "paragon.pdf".into(),
        size: 3,
        sha256: vec![0; 32],
        content_type: "application/pdf".into(),
        inline: false,
        content_id: None,
        part: Some((1, None)),
        object: None,
    }
}

pub fn letter(code: &str) -> Inbound {
    let text = "Dzień dobry, gdzie jest moja paczka?";
    Inbound {
        from: Some(Address { address: "anna@poczta.example".into(), name: Some("Anna Nowak".into()) }),
        to: vec![Address { address: format!("pomoc@{code}.example"), name: None }],
        subject: Some("Gdzie jest moja paczka?".into()),
        message_id: Some(format!("1-{code}@poczta.example")),
        text: text.into(),
        text_new: text.into(),
        ..Inbound::default()
    }
}
