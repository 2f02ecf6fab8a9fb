//! `manyhands mail parse` and `manyhands mail thread`: from files to JSON, without a server.
//!
//! The fields are documented in the crate's README. Deliberately absent: arguments and exit codes, which are the
//! command line's. Invariant: every mail gives one object, an unreadable file gives one with `error`.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use chrono::SecondsFormat;
use desk::inbound::{Address, Attachment, Inbound};
use serde::Serialize;

use super::files::{Stored, Unreadable, mails};
use super::folder::{self, Entry};
use super::parse::parse;

#[derive(Serialize)]
struct Mail<'a> {
    file: &'a str,
    from_address: Option<&'a str>,
    from_name: Option<&'a str>,
    to: Vec<&'a str>,
    cc: Vec<&'a str>,
    subject: Option<&'a str>,
    message_id: Option<&'a str>,
    in_reply_to: Option<&'a str>,
    references: &'a [String],
    date: Option<String>,
    text: &'a str,
    html: Option<&'a str>,
    attachments: Vec<File<'a>>,
    auto_submitted: Option<&'static str>,
    bounce: Option<Bounced<'a>>,
}

#[derive(Serialize)]
struct File<'a> {
    name: Option<&'a str>,
    size: u64,
    sha256: &'a str,
    content_type: &'a str,
    inline: bool,
}

#[derive(Serialize)]
struct Bounced<'a> {
    recipient: Option<&'a str>,
    status: Option<&'a str>,
}

#[derive(Serialize)]
struct Failed {
    file: String,
    error: String,
}

/// Writes one object a line for every mail of `paths`; says whether every file could be read.
pub fn parse_files(paths: &[PathBuf], out: &mut dyn Write) -> io::Result<bool> {
    let mut all_read = true;
    for found in paths.iter().flat_map(|path| mails(path)) {
        match found {
            Ok(Stored { name, raw }) => line(out, &object(&name, &parse(&raw).inbound))?,
            Err(Unreadable { name, error }) => {
                all_read = false;
                line(out, &Failed { file: name, error: error.to_string() })?;
            }
        }
    }
    out.flush()?;
    Ok(all_read)
}

/// The cases of a folder of mails: `[{"case": 1, "files": […]}]`.
pub fn thread_dir(dir: &Path) -> io::Result<serde_json::Value> {
    let mut entries = Vec::new();
    for found in mails(dir) {
        let Stored { name, raw } =
            found.map_err(|lost| io::Error::new(lost.error.kind(), format!("{}: {}", lost.name, lost.error)))?;
        let inside = Path::new(&name).strip_prefix(dir).map(|path| path.to_string_lossy().into_owned()).unwrap_or(name);
        entries.push(Entry::of(inside, parse(&raw)));
    }
    let groups = folder::cases(entries);
    let case = |(place, files): (usize, Vec<String>)| serde_json::json!({ "case": place + 1, "files": files });
    Ok(groups.into_iter().enumerate().map(case).collect())
}

fn line(out: &mut dyn Write, object: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, object)?;
    out.write_all(b"\n")
}

fn object<'a>(file: &'a str, mail: &'a Inbound) -> Mail<'a> {
    let from = mail.from.as_ref();
    let addresses = |list: &'a [Address]| list.iter().map(|one| one.address.as_str()).collect();
    Mail {
        file,
        from_address: from.map(|from| from.address.as_str()),
        from_name: from.and_then(|from| from.name.as_deref()),
        to: addresses(&mail.to),
        cc: addresses(&mail.cc),
        subject: mail.subject.as_deref(),
        message_id: mail.message_id.as_deref(),
        in_reply_to: mail.in_reply_to.first().map(String::as_str),
        references: &mail.references,
        date: mail.date.map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true)),
        text: &mail.text,
        html: mail.html.as_deref(),
        attachments: mail.attachments.iter().map(attached).collect(),
        auto_submitted: mail.automatic.as_ref().map(|automatic| automatic.class.word()),
        bounce: mail
            .bounce
            .as_ref()
            .map(|bounce| Bounced { recipient: bounce.recipient.as_deref(), status: bounce.status.as_deref() }),
    }
}

fn attached(one: &Attachment) -> File<'_> {
    File {
        name: one.name.as_deref(),
        size: one.size,
        sha256: &one.sha256,
        content_type: &one.content_type,
        inline: one.inline,
    }
}

#[cfg(test)]
#[path = "tests/cli.rs"]
mod tests;
