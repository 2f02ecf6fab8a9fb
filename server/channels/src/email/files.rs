//! Mails in files: `.eml`, mbox in its dialects, Maildir, folders of any of them.
//!
//! One mail at a time is held. Deliberately absent: writing. Invariant: a file that cannot be read is an item of the
//! iteration, not its end.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use mbox::Mbox;

mod mbox;

/// One mail of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The file, as given; `path#3` for the third mail of an mbox.
    pub name: String,
    /// The mail's bytes.
    pub raw: Vec<u8>,
}

/// A file that could not be read.
#[derive(Debug)]
pub struct Unreadable {
    /// The file, as given.
    pub name: String,
    /// Why.
    pub error: io::Error,
}

/// The mails of a path: a file of one mail or many, a Maildir, or a folder of such.
pub fn mails(path: &Path) -> Mails {
    Mails { waiting: VecDeque::from([path.to_owned()]), open: None }
}

/// An iteration over mails.
pub struct Mails {
    waiting: VecDeque<PathBuf>,
    open: Option<(String, Mbox<BufReader<File>>)>,
}

impl Iterator for Mails {
    type Item = Result<Stored, Unreadable>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some((name, mbox)) = &mut self.open {
                let (name, number) = (name.clone(), mbox.count() + 1);
                match mbox.next_mail() {
                    Ok(Some(raw)) => return Some(Ok(Stored { name: format!("{name}#{number}"), raw })),
                    Ok(None) => self.open = None,
                    Err(error) => {
                        self.open = None;
                        return Some(Err(Unreadable { name, error }));
                    }
                }
                continue;
            }
            let path = self.waiting.pop_front()?;
            let name = path.to_string_lossy().into_owned();
            match self.step(&path, &name) {
                Ok(None) => {}
                Ok(Some(raw)) => return Some(Ok(Stored { name, raw })),
                Err(error) => return Some(Err(Unreadable { name, error })),
            }
        }
    }
}

impl Mails {
    /// Opens a path: a folder's entries wait, an mbox is opened, a single mail is read.
    fn step(&mut self, path: &Path, name: &str) -> io::Result<Option<Vec<u8>>> {
        if path.is_dir() {
            for entry in entries(path)?.into_iter().rev() {
                self.waiting.push_front(entry);
            }
            return Ok(None);
        }
        let mut reader = BufReader::with_capacity(64 * 1024, File::open(path)?);
        let single = path.extension().is_some_and(|kind| kind.eq_ignore_ascii_case("eml"));
        if !single && reader.fill_buf()?.starts_with(b"From ") {
            self.open = Some((name.to_owned(), Mbox::of(reader)));
            return Ok(None);
        }
        let mut raw = Vec::new();
        reader.read_to_end(&mut raw)?;
        Ok(Some(raw))
    }
}

/// What lies in a folder, by name; of a Maildir its `cur` and `new`, never `tmp` and never hidden files of programs.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let maildir = folder.join("cur").is_dir() || folder.join("new").is_dir();
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // Maildir++ keeps its folders in hidden directories beside `cur` and `new`.
        let belongs = if maildir { path.is_dir() && name != "tmp" } else { !name.starts_with('.') };
        if belongs {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
#[path = "tests/files.rs"]
mod tests;
