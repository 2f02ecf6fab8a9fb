//! One Rust file as the checks see it: its functions, its paths, its calls, each with its line and surroundings.
//!
//! Macro bodies are seen as words only. Invariant: what stands under `#[cfg(test)]` is marked as a test.

use proc_macro2::{TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Attribute, ItemFn, ItemMod, Signature};

use super::tree;

/// A function or method with its size.
pub struct Function {
    pub name: String,
    pub line: usize,
    pub lines: usize,
    /// Parameters without the receiver.
    pub parameters: usize,
    pub test: bool,
}

/// A word of code with what surrounds it: the first segment of a path, or a called method.
pub struct Mention {
    pub word: String,
    pub line: usize,
    /// The nearest named function around it, or "-".
    pub function: String,
    /// Inside a private `mod row` or a file `row.rs`, `…_row.rs`.
    pub row: bool,
    pub test: bool,
}

/// What was found in one file.
pub struct Source {
    pub path: String,
    pub functions: Vec<Function>,
    pub paths: Vec<Mention>,
    pub calls: Vec<Mention>,
    pub macros: Vec<Mention>,
    /// All lines of the file.
    pub lines: usize,
    /// Those that only tests need.
    pub test_lines: usize,
}

impl Source {
    /// Reads `text` as the file at `path`.
    pub fn parse(path: &str, text: &str) -> syn::Result<Self> {
        let file = syn::parse_file(text)?;
        let mut reader = Reader {
            source: Self {
                path: path.to_owned(),
                lines: text.lines().count(),
                functions: Vec::new(),
                paths: Vec::new(),
                calls: Vec::new(),
                macros: Vec::new(),
                test_lines: 0,
            },
            around: Vec::new(),
            row: is_row_file(path),
            test: tree::is_test(path) || is_test_only(&file.attrs),
        };
        reader.visit_file(&file);
        Ok(reader.source)
    }
}

fn is_row_file(path: &str) -> bool {
    path.ends_with("/row.rs") || path.ends_with("_row.rs") || path.contains("/row/")
}

/// `#[cfg(test)]`, `#[test]`, `#[tokio::test]`, and `cfg(all(test, …))`.
fn is_test_only(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let path = attribute.path();
        if path.is_ident("cfg") {
            return attribute.meta.require_list().is_ok_and(|list| names_test(list.tokens.clone()));
        }
        path.segments.last().is_some_and(|last| last.ident == "test")
    })
}

fn names_test(tokens: TokenStream) -> bool {
    let words: Vec<String> = tokens.into_iter().map(|token| token.to_string()).collect();
    words.first().is_some_and(|word| word == "test")
        || (words.first().is_some_and(|word| word == "all") && words.iter().any(|word| word.contains("test")))
}

struct Reader {
    source: Source,
    around: Vec<String>,
    row: bool,
    test: bool,
}

impl Reader {
    fn mention(&self, word: String, line: usize) -> Mention {
        let function = self.around.last().map_or("-", String::as_str).to_owned();
        Mention { word, line, function, row: self.row, test: self.test }
    }

    fn within(&mut self, attributes: &[Attribute], span: proc_macro2::Span, inner: impl FnOnce(&mut Self)) {
        let before = self.test;
        self.test = before || is_test_only(attributes);
        if self.test && !before {
            self.source.test_lines += span.end().line + 1 - span.start().line;
        }
        inner(self);
        self.test = before;
    }

    fn function(&mut self, attributes: &[Attribute], signature: &Signature, whole: proc_macro2::Span) -> Function {
        let first = signature.span().start().line;
        Function {
            name: signature.ident.to_string(),
            line: first,
            lines: whole.end().line + 1 - first,
            parameters: signature.inputs.iter().filter(|input| matches!(input, syn::FnArg::Typed(_))).count(),
            test: self.test || is_test_only(attributes),
        }
    }

    fn first_words_of_use(&mut self, tree: &syn::UseTree) {
        match tree {
            syn::UseTree::Path(path) => self.path_word(&path.ident),
            syn::UseTree::Name(name) => self.path_word(&name.ident),
            syn::UseTree::Rename(rename) => self.path_word(&rename.ident),
            syn::UseTree::Glob(_) => {}
            syn::UseTree::Group(group) => group.items.iter().for_each(|item| self.first_words_of_use(item)),
        }
    }

    fn path_word(&mut self, ident: &proc_macro2::Ident) {
        let mention = self.mention(ident.to_string(), ident.span().start().line);
        self.source.paths.push(mention);
    }

    /// Words before `::` and after a dot in a macro's body, which is not parsed.
    fn words_of_macro(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => self.words_of_macro(group.stream()),
                TokenTree::Ident(ident) if is_punct(tokens.get(at + 1), ':') && is_punct(tokens.get(at + 2), ':') => {
                    self.path_word(ident);
                }
                TokenTree::Ident(ident) if at > 0 && is_punct(tokens.get(at - 1), '.') => {
                    let mention = self.mention(ident.to_string(), ident.span().start().line);
                    self.source.calls.push(mention);
                }
                _ => {}
            }
        }
    }
}

fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        let before = self.row;
        let private = matches!(item.vis, syn::Visibility::Inherited);
        self.row = before || (item.ident == "row" && private);
        self.within(&item.attrs, item.span(), |reader| visit::visit_item_mod(reader, item));
        self.row = before;
    }

    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        let function = self.function(&item.attrs, &item.sig, item.span());
        self.around.push(function.name.clone());
        self.source.functions.push(function);
        self.within(&item.attrs, item.span(), |reader| visit::visit_item_fn(reader, item));
        self.around.pop();
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        let function = self.function(&item.attrs, &item.sig, item.span());
        self.around.push(function.name.clone());
        self.source.functions.push(function);
        self.within(&item.attrs, item.span(), |reader| visit::visit_impl_item_fn(reader, item));
        self.around.pop();
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        let function = self.function(&item.attrs, &item.sig, item.span());
        self.around.push(function.name.clone());
        self.source.functions.push(function);
        visit::visit_trait_item_fn(self, item);
        self.around.pop();
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        self.within(&item.attrs, item.span(), |reader| visit::visit_item_impl(reader, item));
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.within(&item.attrs, item.span(), |reader| reader.first_words_of_use(&item.tree));
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.segments.len() > 1
            && let Some(first) = path.segments.first()
        {
            self.path_word(&first.ident);
            let last = &path.segments[path.segments.len() - 1].ident;
            let mention = self.mention(last.to_string(), last.span().start().line);
            self.source.calls.push(mention);
        }
        visit::visit_path(self, path);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let mention = self.mention(call.method.to_string(), call.method.span().start().line);
        self.source.calls.push(mention);
        visit::visit_expr_method_call(self, call);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        if let Some(last) = mac.path.segments.last() {
            let mention = self.mention(last.ident.to_string(), last.ident.span().start().line);
            self.source.macros.push(mention);
        }
        self.words_of_macro(mac.tokens.clone());
        visit::visit_macro(self, mac);
    }
}
