//! HTML of strangers made safe to show: an allow-list of elements, attributes, addresses and style declarations.
//!
//! Pictures from elsewhere stay away until somebody asks for them; `cid:` pictures come from the mail itself.
//! Deliberately absent: style sheets, classes and ids; the page that shows this also frames it in a sandbox. Invariant:
//! what leaves here asks nobody but us for anything, and runs no script ever.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use ammonia::{Builder, UrlRelative};

use super::html::plain;

mod style;
mod weight;

/// HTML that may be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SafeHtml {
    /// The markup.
    pub html: String,
    /// Pictures that wait in `data-remote-src` for being asked for.
    pub blocked_images: usize,
    /// The document was too tangled to be cleaned within limits and is shown as its text.
    pub flattened: bool,
}

const TAGS: &str = "a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div \
    dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q rp rt ruby s \
    samp section small span strike strong sub sup table tbody td tfoot th thead time tr tt u ul var wbr";

/// Elements that go with everything in them.
const GONE: &str = "script style title svg math template noscript iframe object embed applet xmp noembed noframes textarea select \
    audio video canvas frameset";

const EVERYWHERE: &str = "align dir lang title style width height valign bgcolor border color";

/// Marks an address that is not to be fetched, until it is written out under another name.
const BLOCKED: &str = "blocked-until-asked:";

/// Where we serve a picture that lies at an address elsewhere; nothing when we do not.
pub type Elsewhere = Arc<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// Cleans `html`; `cid_urls` says where the mail's own pictures are served, `elsewhere` where those of other servers are,
/// once somebody asked for them.
#[expect(clippy::implicit_hasher, reason = "the one map that callers build for this")]
pub fn sanitise(html: &str, cid_urls: &HashMap<String, String>, elsewhere: Option<Elsewhere>) -> SafeHtml {
    if weight::is_too_heavy(html) {
        return flattened(html);
    }
    let pictures = Arc::new(Pictures { urls: cid_urls.clone(), elsewhere, blocked: AtomicUsize::new(0) });
    let kept = builder(pictures.clone()).clean(html).to_string();
    let html = kept.replace(&format!(" src=\"{BLOCKED}"), " data-remote-src=\"");
    SafeHtml { html, blocked_images: pictures.blocked.load(Ordering::Relaxed), flattened: false }
}

/// What becomes of an attribute whose name is allowed.
fn kept(pictures: &Pictures, element: &str, name: &str, value: &str) -> Option<String> {
    let value = value.trim();
    match (element, name) {
        (_, "style") => Some(style::safe(value)).filter(|style| !style.is_empty()),
        ("img", "src") => pictures.source(value),
        ("a", "href") => is_link(value).then(|| value.to_owned()),
        _ => Some(value.to_owned()),
    }
}

fn set(words: &'static str) -> HashSet<&'static str> {
    words.split_ascii_whitespace().collect()
}

fn builder(pictures: Arc<Pictures>) -> Builder<'static> {
    let attributes = HashMap::from([
        ("a", set("href")),
        ("img", set("src alt hspace vspace")),
        ("table", set("cellpadding cellspacing")),
        ("td", set("colspan rowspan nowrap")),
        ("th", set("colspan rowspan nowrap scope")),
        ("col", set("span")),
        ("ol", set("start type reversed")),
        ("ul", set("type")),
        ("li", set("value type")),
        ("font", set("face size")),
        ("hr", set("size noshade")),
        ("time", set("datetime")),
    ]);
    let mut builder = Builder::empty();
    builder
        .tags(set(TAGS))
        .clean_content_tags(set(GONE))
        .generic_attributes(set(EVERYWHERE))
        .tag_attributes(attributes)
        .url_schemes(set("http https mailto tel cid data"))
        // The filter lets no relative address through but those that it made itself.
        .url_relative(UrlRelative::PassThrough)
        .link_rel(Some("noopener noreferrer"))
        .set_tag_attribute_value("a", "target", "_blank")
        .strip_comments(true)
        .attribute_filter(move |element, name, value| kept(&pictures, element, name, value).map(Into::into));
    builder
}

/// Where pictures come from: the mail, the page itself, or elsewhere.
struct Pictures {
    urls: HashMap<String, String>,
    elsewhere: Option<Elsewhere>,
    blocked: AtomicUsize,
}

const EMBEDDED: [&str; 5] = [
    "data:image/png;base64,",
    "data:image/jpeg;base64,",
    "data:image/jpg;base64,",
    "data:image/gif;base64,",
    "data:image/webp;base64,",
];

impl Pictures {
    fn source(&self, source: &str) -> Option<String> {
        let lower: String = source.chars().take(40).collect::<String>().to_ascii_lowercase();
        if lower.starts_with("cid:") {
            return self.urls.get(source[4..].trim()).cloned();
        }
        if lower.starts_with("data:") {
            return EMBEDDED.iter().any(|kind| lower.starts_with(kind)).then(|| source.to_owned());
        }
        if !lower.starts_with("http://") && !lower.starts_with("https://") {
            return None;
        }
        if let Some(elsewhere) = &self.elsewhere {
            return elsewhere(source);
        }
        self.blocked.fetch_add(1, Ordering::Relaxed);
        Some(format!("{BLOCKED}{source}"))
    }
}

fn is_link(address: &str) -> bool {
    let lower: String = address.chars().take(10).collect::<String>().to_ascii_lowercase();
    ["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| lower.starts_with(scheme))
}

/// The text of a document that cannot be cleaned.
fn flattened(html: &str) -> SafeHtml {
    let text = plain::render(html).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    SafeHtml { html: format!("<div style=\"white-space:pre-wrap\">{text}</div>"), blocked_images: 0, flattened: true }
}

#[cfg(test)]
#[path = "../tests/sanitise.rs"]
mod tests;
