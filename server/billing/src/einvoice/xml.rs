//! Writing XML, and nothing else.
//!
//! Invariant: what is written is well-formed, whatever stands in a text; characters that XML cannot hold are left out.

/// A document that is being written.
pub(super) struct Xml {
    out: String,
    open: Vec<&'static str>,
}

impl Xml {
    /// Begins a document with its root element.
    pub(super) fn root(name: &'static str, attributes: &[(&str, &str)]) -> Self {
        let mut xml = Self { out: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(), open: Vec::new() };
        xml.begin(name, attributes);
        xml
    }

    fn begin(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.indent();
        self.start(name, attributes);
        self.out.push('\n');
        self.open.push(name);
    }

    fn start(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (key, value) in attributes {
            self.out.push(' ');
            self.out.push_str(key);
            self.out.push_str("=\"");
            escape(value, &mut self.out);
            self.out.push('"');
        }
        self.out.push('>');
    }

    fn indent(&mut self) {
        (0..self.open.len()).for_each(|_| self.out.push_str("  "));
    }

    /// An element with elements in it.
    pub(super) fn within(&mut self, name: &'static str, write: impl FnOnce(&mut Self)) {
        self.begin(name, &[]);
        write(self);
        self.open.pop();
        self.indent();
        self.end(name);
    }

    fn end(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push_str(">\n");
    }

    /// An element with a text.
    pub(super) fn text(&mut self, name: &'static str, text: impl AsRef<str>) {
        self.marked(name, &[], text);
    }

    /// An element with attributes and a text.
    pub(super) fn marked(&mut self, name: &'static str, attributes: &[(&str, &str)], text: impl AsRef<str>) {
        self.indent();
        self.start(name, attributes);
        escape(text.as_ref(), &mut self.out);
        self.end(name);
    }

    /// An element with a text, where there is one.
    pub(super) fn maybe(&mut self, name: &'static str, text: impl AsRef<str>) {
        if !text.as_ref().is_empty() {
            self.text(name, text);
        }
    }

    /// The whole document.
    pub(super) fn done(mut self) -> String {
        while let Some(name) = self.open.pop() {
            self.indent();
            self.end(name);
        }
        self.out
    }
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\t' | '\n' => out.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
}
