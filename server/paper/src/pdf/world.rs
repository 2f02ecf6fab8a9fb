//! All that the typesetter can see: fonts, the page, one paper.

use std::sync::LazyLock;

use kernel::Fault;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_kit::fonts::{FontStore, embedded};

use super::view::View;
use crate::shape::Paper;

const PAGE: &str = include_str!("page.typ");

/// What is the same for every paper; made once, because fonts take a second.
struct House {
    library: LazyHash<Library>,
    fonts: FontStore,
    page: Source,
    paper: FileId,
    logo: FileId,
}

static HOUSE: LazyLock<Option<House>> = LazyLock::new(|| {
    let mut fonts = FontStore::new();
    fonts.extend(embedded());
    let page = Source::new(named("/page.typ")?, PAGE.to_owned());
    let (paper, logo) = (named("/paper.json")?, named("/logo.png")?);
    Some(House { library: LazyHash::new(Library::default()), fonts, page, paper, logo })
});

fn named(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

/// The typesetter's desk with one paper on it.
pub struct Desk {
    house: &'static House,
    paper: Bytes,
    logo: Option<Bytes>,
}

impl Desk {
    /// Lays a paper on it.
    pub fn of(paper: &Paper) -> Result<Self, Fault> {
        let house = HOUSE.as_ref().ok_or_else(|| Fault::storage("the page has no name"))?;
        let text = serde_json::to_vec(&View::of(paper)).map_err(Fault::storage)?;
        Ok(Self { house, paper: Bytes::new(text), logo: paper.brand.logo.clone().map(Bytes::new) })
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.house.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.house.fonts.book()
    }

    fn main(&self) -> FileId {
        self.house.page.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.house.page.id() { Ok(self.house.page.clone()) } else { Err(unknown(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match &self.logo {
            _ if id == self.house.paper => Ok(self.paper.clone()),
            Some(logo) if id == self.house.logo => Ok(logo.clone()),
            _ => Err(unknown(id)),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.house.fonts.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn unknown(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}
