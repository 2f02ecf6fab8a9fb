//! The master key's file, for installations that have no better place for it.
//!
//! Invariant: the file is readable by its owner only, and an existing one is never overwritten.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use kernel::Fault;
use sha2::{Digest, Sha256};
use store::MasterKey;

use super::Signing;

/// The bytes of a master key.
pub(super) type Bytes = [u8; 32];

/// From 64 hexadecimal digits.
pub(super) fn of_hex(text: &str) -> Result<Bytes, Fault> {
    let mut bytes = [0; 32];
    let read = hex::decode_to_slice(text.trim(), &mut bytes);
    read.map(|()| bytes).map_err(|_| Fault::invalid("master_key", "is 64 hexadecimal digits"))
}

/// The keys that are made from it, each for one purpose.
pub(super) fn signing(master: &Bytes) -> Signing {
    let made = |purpose: &str| Sha256::new().chain_update(master).chain_update(purpose).finalize().into();
    Signing { replies: made("manyhands reply tokens"), links: made("manyhands links to files") }
}

/// The key of this folder; made when there is none.
pub(super) fn of_folder(data: &Path) -> Result<Bytes, Fault> {
    let unwritable = |error: std::io::Error| Fault::invalid("data", format!("{}: {error}", data.display()));
    std::fs::create_dir_all(data).map_err(unwritable)?;
    let path = data.join("master.key");
    match OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path) {
        Ok(mut file) => {
            let fresh = MasterKey::fresh();
            file.write_all(hex::encode(fresh).as_bytes()).and_then(|()| file.sync_all()).map_err(unwritable)?;
            Ok(fresh)
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            let text = std::fs::read_to_string(&path).map_err(unwritable)?;
            let named = |_| Fault::invalid("master_key", format!("{} holds no key", path.display()));
            of_hex(&text).map_err(named)
        }
        Err(error) => Err(unwritable(error)),
    }
}
