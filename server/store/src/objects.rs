//! Objects: raw mails and attachments, sealed with their owner's key, addressed by content within the tenant.
//!
//! Deliberately absent: knowledge of what an object is. Invariant: nothing readable lies in the object store.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use kernel::Fault;
use kernel::ids::TenantId;
use object_store::local::LocalFileSystem;
use object_store::{ObjectStore, ObjectStoreExt, PutPayload};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::keys::Key;

/// The object store.
#[derive(Clone, Debug)]
pub struct Objects(Arc<dyn ObjectStore>);

impl Objects {
    /// Objects in a local folder, written through to the disk.
    pub fn in_folder(folder: &Path) -> Result<Self, Fault> {
        std::fs::create_dir_all(folder).map_err(Fault::storage)?;
        let files = LocalFileSystem::new_with_prefix(folder).map_err(Fault::storage)?.with_fsync(true);
        Ok(Self(Arc::new(files)))
    }

    /// The same folder, written without waiting for the disk: for what is written anew when it is interrupted.
    pub fn at_leisure(folder: &Path) -> Result<Self, Fault> {
        std::fs::create_dir_all(folder).map_err(Fault::storage)?;
        Ok(Self(Arc::new(LocalFileSystem::new_with_prefix(folder).map_err(Fault::storage)?)))
    }

    /// Keeps bytes sealed; the answer is the name to find them by.
    pub async fn put(&self, tenant: TenantId, owner: Uuid, key: &Key, plain: &[u8]) -> Result<String, Fault> {
        let name = format!("{tenant}/{owner}/{}", hex::encode(Sha256::digest(plain)));
        let sealed = key.seal(name.as_bytes(), plain)?;
        self.0.put(&path(&name)?, PutPayload::from(sealed)).await.map_err(Fault::storage)?;
        Ok(name)
    }

    /// The name of what is kept by where it came from, instead of by its content. It goes with its owner.
    pub fn came_from(tenant: TenantId, owner: Uuid, source: &str) -> String {
        format!("{tenant}/{owner}/from-{}", hex::encode(Sha256::digest(source)))
    }

    /// Keeps bytes sealed under a name made by [`Objects::came_from`]; what was there is replaced.
    pub async fn put_under(&self, name: &str, key: &Key, plain: &[u8]) -> Result<(), Fault> {
        let sealed = key.seal(name.as_bytes(), plain)?;
        self.0.put(&path(name)?, PutPayload::from(sealed)).await.map(|_| ()).map_err(Fault::storage)
    }

    /// The name of a pack: several sealed things of a tenant in one object, to be read in parts.
    pub fn pack(tenant: TenantId, pack: Uuid) -> String {
        format!("{tenant}/pack/{pack}")
    }

    /// Keeps a pack.
    pub async fn put_pack(&self, name: &str, sealed: Vec<u8>) -> Result<(), Fault> {
        self.0.put(&path(name)?, PutPayload::from(sealed)).await.map(|_| ()).map_err(Fault::storage)
    }

    /// Parts of a pack, still sealed. A pack that is gone, or shorter than it was written, is missing.
    pub async fn parts(&self, pack: &str, parts: &[Range<u64>]) -> Result<Vec<Bytes>, Fault> {
        let path = path(pack)?;
        match self.0.get_ranges(&path, parts).await {
            Ok(read) if read.iter().zip(parts).all(|(read, part)| read.len() as u64 == part.end - part.start) => {
                Ok(read)
            }
            Ok(_) => Err(Fault::missing("object")),
            Err(error) => {
                let end = parts.iter().map(|part| part.end).max().unwrap_or_default();
                let size = self.0.head(&path).await.map_err(absent)?.size;
                if size < end { Err(Fault::missing("object")) } else { Err(absent(error)) }
            }
        }
    }

    /// Removes a pack of which nothing can be opened any more.
    pub async fn drop_pack(&self, pack: &str) -> Result<(), Fault> {
        match self.0.delete(&path(pack)?).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(Fault::storage(error)),
        }
    }

    /// The bytes kept by a name.
    pub async fn get(&self, name: &str, key: &Key) -> Result<Vec<u8>, Fault> {
        let found = self.0.get(&path(name)?).await.map_err(absent)?;
        let sealed = found.bytes().await.map_err(Fault::storage)?;
        key.open(name.as_bytes(), &sealed)
    }

    /// Removes everything of an owner; tells how many objects there were.
    pub async fn erase(&self, tenant: TenantId, owner: Uuid) -> Result<usize, Fault> {
        use futures::TryStreamExt;
        let names: Vec<_> = self
            .0
            .list(Some(&path(&format!("{tenant}/{owner}"))?))
            .map_ok(|meta| meta.location)
            .try_collect()
            .await
            .map_err(Fault::storage)?;
        for name in &names {
            self.0.delete(name).await.map_err(Fault::storage)?;
        }
        Ok(names.len())
    }
}

fn path(name: &str) -> Result<object_store::path::Path, Fault> {
    object_store::path::Path::parse(name).map_err(Fault::storage)
}

fn absent(error: object_store::Error) -> Fault {
    match error {
        object_store::Error::NotFound { .. } => Fault::missing("object"),
        other => Fault::storage(other),
    }
}
