//! Keys: a master key from outside wraps a data key per owner; a destroyed data key makes its objects unreadable.
//!
//! An owner is a customer (his mails and files), or the tenant itself (its secrets). Invariant: no data key is stored
//! unwrapped, and no secret is stored unsealed.

use std::collections::{BTreeSet, HashMap};

use aes_gcm::aead::{Aead, AeadInOut, Payload};
use aes_gcm::{Aes256Gcm, KeyInit};
use kernel::Fault;
use kernel::time::micros;
use sea_orm::{ColumnTrait, Condition, Set};
use uuid::Uuid;

use crate::rows::data_key;
use crate::tx::Tx;
use crate::view::View;

const NONCE: usize = 12;
const TAG: usize = 16;

/// The key that wraps all others. It comes from the environment, a key service, or a file in the demo.
#[derive(Clone)]
pub struct MasterKey(Key);

/// A data key, ready for use.
#[derive(Clone)]
pub struct Key(Box<Aes256Gcm>);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key")
    }
}

impl MasterKey {
    /// From 32 bytes.
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self(Key::from_bytes(bytes))
    }

    /// From 64 hexadecimal digits.
    pub fn from_hex(text: &str) -> Result<Self, Fault> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text.trim(), &mut bytes)
            .map_err(|_| Fault::invalid("master key", "expected 64 hexadecimal digits"))?;
        Ok(Self::from_bytes(&bytes))
    }

    /// 32 fresh bytes.
    pub fn fresh() -> [u8; 32] {
        rand::random()
    }

    /// Seals a secret that belongs to no tenant, such as a person's TOTP secret, bound to its owner.
    pub fn seal(&self, owner: Uuid, plain: &[u8]) -> Result<Vec<u8>, Fault> {
        self.0.seal(owner.as_bytes(), plain)
    }

    /// Opens what [`MasterKey::seal`] sealed for the same owner.
    pub fn unseal(&self, owner: Uuid, sealed: &[u8]) -> Result<Vec<u8>, Fault> {
        self.0.open(owner.as_bytes(), sealed)
    }
}

impl Key {
    fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self(Box::new(Aes256Gcm::new(bytes.into())))
    }

    /// Seals bytes, bound to a label that must be given again to open them.
    pub fn seal(&self, label: &[u8], plain: &[u8]) -> Result<Vec<u8>, Fault> {
        let mut sealed = Vec::with_capacity(plain.len() + NONCE + TAG);
        self.seal_into(label, plain, &mut sealed)?;
        Ok(sealed)
    }

    /// Seals bytes behind what is there already.
    pub fn seal_into(&self, label: &[u8], plain: &[u8], sealed: &mut Vec<u8>) -> Result<(), Fault> {
        let nonce: [u8; NONCE] = rand::random();
        sealed.extend_from_slice(&nonce);
        let from = sealed.len();
        sealed.extend_from_slice(plain);
        let tag = self.0.encrypt_inout_detached(&nonce.into(), label, sealed[from..].as_mut().into());
        sealed.extend_from_slice(&tag.map_err(|_| Fault::storage("sealing failed"))?);
        Ok(())
    }

    /// Opens sealed bytes.
    pub fn open(&self, label: &[u8], sealed: &[u8]) -> Result<Vec<u8>, Fault> {
        let unreadable = || Fault::storage("sealed bytes do not open with this key");
        let (nonce, body) = sealed.split_at_checked(NONCE).ok_or_else(unreadable)?;
        let nonce: [u8; NONCE] = nonce.try_into().map_err(|_| unreadable())?;
        self.0.decrypt(&nonce.into(), Payload { msg: body, aad: label }).map_err(|_| unreadable())
    }
}

/// The key of one thing alone, such as a raw mail. It is stored wrapped by its owner's key, so that the thing changes
/// hands, or becomes unreadable, without being written again.
pub struct ContentKey {
    bytes: [u8; 32],
    key: Key,
}

impl ContentKey {
    /// A new one.
    pub fn fresh() -> Self {
        Self::from_bytes(MasterKey::fresh())
    }

    fn from_bytes(bytes: [u8; 32]) -> Self {
        Self { bytes, key: Key::from_bytes(&bytes) }
    }

    /// Wrapped by an owner's key, bound to a label.
    pub fn wrap(&self, owner: &Key, label: &[u8]) -> Result<Vec<u8>, Fault> {
        owner.seal(label, &self.bytes)
    }

    /// Out of what [`ContentKey::wrap`] made with the same key and label.
    pub fn unwrap(owner: &Key, label: &[u8], wrapped: &[u8]) -> Result<Self, Fault> {
        let bytes = owner.open(label, wrapped)?.try_into();
        bytes.map(Self::from_bytes).map_err(|_| Fault::storage("a content key has the wrong length"))
    }

    /// The key, to seal and open.
    pub fn key(&self) -> &Key {
        &self.key
    }
}

impl crate::Db {
    /// The key that wraps all others, for secrets of people, who belong to no tenant.
    pub fn master(&self) -> &MasterKey {
        &self.engine.master
    }

    /// The data key of an owner, seen through a view; missing when it was destroyed or never made.
    pub async fn key_of(&self, view: &View, owner: Uuid) -> Result<Key, Fault> {
        let row = view.get::<data_key::Entity>(owner).await?.ok_or(Fault::missing("data key"))?;
        unwrap(&self.engine.master, &row)
    }
}

impl Tx {
    /// The data key of an owner; made when there is none.
    pub async fn key_for(&self, owner: Uuid) -> Result<Key, Fault> {
        if let Some(row) = self.get::<data_key::Entity>(owner).await? {
            return unwrap(&self.engine.master, &row);
        }
        let fresh = MasterKey::fresh();
        let row = data_key::ActiveModel {
            tenant_id: sea_orm::NotSet,
            id: Set(owner),
            wrapped: Set(self.engine.master.seal(owner, &fresh)?),
            created_at: Set(micros(self.engine.clock.now())),
        };
        if self.insert_new(row).await? {
            return Ok(Key::from_bytes(&fresh));
        }
        let row = self.get::<data_key::Entity>(owner).await?.ok_or(Fault::missing("data key"))?;
        unwrap(&self.engine.master, &row)
    }

    /// The data keys of owners; made where there are none.
    pub async fn keys_for(&self, owners: &BTreeSet<Uuid>) -> Result<HashMap<Uuid, Key>, Fault> {
        let mut keys = self.known_keys(owners).await?;
        let missing: BTreeSet<Uuid> = owners.iter().filter(|owner| !keys.contains_key(owner)).copied().collect();
        if missing.is_empty() {
            return Ok(keys);
        }
        let created_at = micros(self.engine.clock.now());
        for owner in &missing {
            let wrapped = self.engine.master.seal(*owner, &MasterKey::fresh())?;
            let row = data_key::ActiveModel {
                tenant_id: sea_orm::NotSet,
                id: Set(*owner),
                wrapped: Set(wrapped),
                created_at: Set(created_at),
            };
            self.insert_missing(row).await?;
        }
        // Read back: somebody else may have been quicker.
        keys.extend(self.known_keys(&missing).await?);
        Ok(keys)
    }

    async fn known_keys(&self, owners: &BTreeSet<Uuid>) -> Result<HashMap<Uuid, Key>, Fault> {
        let these = data_key::Column::Id.is_in(owners.iter().copied());
        let rows = self.find::<data_key::Entity>().filter(these).all().await?;
        rows.iter().map(|row| Ok((row.id, unwrap(&self.engine.master, row)?))).collect()
    }

    /// Destroys an owner's key: what it sealed can never be read again.
    pub async fn destroy_key(&self, owner: Uuid) -> Result<(), Fault> {
        self.delete::<data_key::Entity>(Condition::all().add(data_key::Column::Id.eq(owner))).await.map(|_| ())
    }
}

fn unwrap(master: &MasterKey, row: &data_key::Model) -> Result<Key, Fault> {
    let plain = master.unseal(row.id, &row.wrapped)?;
    let bytes: [u8; 32] = plain.try_into().map_err(|_| Fault::storage("a data key has the wrong length"))?;
    Ok(Key::from_bytes(&bytes))
}
