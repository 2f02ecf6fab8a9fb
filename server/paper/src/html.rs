//! A paper as a page of its own, for a browser: no script, no request to anywhere.
//!
//! Deliberately absent: navigation. Invariant: every word of the paper is text in it, never markup.

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kernel::Fault;

use crate::bounds::Bounds;
use crate::said::said;
use crate::shape::{Bar, Cell, Direction, Kind, Paper, Section, Table, Tone};

/// The look: print and telephone included, dark where the reader has it so.
const STYLE: &str = include_str!("html.css");

/// A paper as a page. `links` are addresses of the same paper in other formats, with their names.
pub fn html(paper: &Paper, links: &[(&str, &str)]) -> Result<String, Fault> {
    Bounds::PAGES.check(paper)?;
    let mut out = String::with_capacity(16_384);
    put(&mut out, paper, links).map_err(Fault::storage)?;
    Ok(out)
}

fn put(out: &mut String, paper: &Paper, links: &[(&str, &str)]) -> std::fmt::Result {
    let direction = if paper.direction == Direction::RightToLeft { "rtl" } else { "ltr" };
    let [red, green, blue] = paper.brand.colour.unwrap_or([0x14, 0x67, 0x4a]);
    write!(
        out,
        "<!doctype html><html lang=\"{}\" dir=\"{direction}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
         <meta name=\"robots\" content=\"noindex,nofollow\"><title>{}</title>\
         <style>:root{{--accent:rgb({red} {green} {blue})}}{STYLE}</style></head><body><header><p class=\"brand\">{}{}</p>",
        paper.language.code(),
        safe(&paper.title),
        picture(paper),
        safe(&paper.brand.name),
    )?;
    write!(out, "<h1>{}</h1><p class=\"sub\">{}</p>", safe(&paper.title), safe(&paper.subtitle))?;
    if !links.is_empty() {
        out.push_str("<nav>");
        for (address, name) in links {
            write!(out, "<a href=\"{}\" download>{}</a>", safe(address), safe(name))?;
        }
        out.push_str("</nav>");
    }
    out.push_str("</header><main>");
    for part in &paper.sections {
        section(out, part, paper)?;
    }
    out.push_str("</main><footer>");
    for note in &paper.notes {
        write!(out, "<p>{}</p>", safe(note))?;
    }
    if let Some((label, sum)) = &paper.checksum {
        write!(out, "<p>{} <code>{}</code></p>", safe(label), safe(sum))?;
    }
    out.push_str("</footer></body></html>");
    Ok(())
}

/// The logo stands in the page itself, beside the name that says what it shows.
fn picture(paper: &Paper) -> String {
    let Some(logo) = &paper.brand.logo else { return String::new() };
    format!("<img alt=\"\" src=\"data:image/png;base64,{}\">", STANDARD.encode(logo))
}

fn section(out: &mut String, section: &Section, paper: &Paper) -> std::fmt::Result {
    out.push_str("<section>");
    if !section.heading.is_empty() {
        write!(out, "<h2>{}</h2>", safe(&section.heading))?;
    }
    for text in &section.text {
        write!(out, "<p>{}</p>", safe(text))?;
    }
    for bars in section.bars.iter().filter(|bars| !bars.rows.is_empty()) {
        out.push_str("<ul class=\"bars\">");
        for row in &bars.rows {
            bar(out, row, paper)?;
        }
        out.push_str("</ul>");
    }
    for one in &section.tables {
        table(out, one, paper)?;
    }
    out.push_str("</section>");
    Ok(())
}

/// A meter says its own value to who cannot see it; the promise stands beside it in the table.
fn bar(out: &mut String, bar: &Bar, paper: &Paper) -> std::fmt::Result {
    let tone = match bar.tone {
        Tone::Plain => "plain",
        Tone::Good => "good",
        Tone::Bad => "bad",
    };
    let value = said(&bar.value, paper.language, paper.zone);
    let length = f64::from(bar.length.min(10_000)) / 100.0;
    write!(
        out,
        "<li><span>{}</span><svg aria-hidden=\"true\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\">\
         <rect class=\"track\" width=\"100\" height=\"4\"/><rect class=\"{tone}\" width=\"{length}\" height=\"4\"/>",
        safe(&bar.label)
    )?;
    if let Some(mark) = bar.mark {
        let at = f64::from(mark.min(10_000)) / 100.0;
        write!(out, "<rect class=\"mark\" x=\"{at}\" width=\".5\" height=\"4\"/>")?;
    }
    write!(out, "</svg><b>{}</b></li>", safe(&value))
}

fn table(out: &mut String, table: &Table, paper: &Paper) -> std::fmt::Result {
    out.push_str("<div class=\"wide\" tabindex=\"0\"><table>");
    if !table.caption.is_empty() {
        write!(out, "<caption>{}</caption>", safe(&table.caption))?;
    }
    let side = |place: usize| if table.columns[place].kind == Kind::Words { "" } else { " class=\"n\"" };
    out.push_str("<thead><tr>");
    for (place, column) in table.columns.iter().enumerate() {
        write!(out, "<th scope=\"col\"{}>{}</th>", side(place), safe(&column.name))?;
    }
    out.push_str("</tr></thead><tbody>");
    let rows = table.rows.iter().map(|row| (row, "")).chain(table.total.iter().map(|row| (row, " class=\"total\"")));
    for (row, class) in rows {
        write!(out, "<tr{class}>")?;
        for place in 0..table.columns.len() {
            let cell = row.get(place).unwrap_or(&Cell::Nothing);
            write!(out, "<td{}>{}</td>", side(place), safe(&said(cell, paper.language, paper.zone)))?;
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table></div>");
    Ok(())
}

/// Text that no browser takes for anything else, in elements and in attributes.
fn safe(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            other if other.is_control() && other != '\n' => {}
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn words_open_no_element_and_leave_no_attribute(words in "\\PC{0,80}|[<>\"'&;/= a-z!-]{0,80}") {
            let text = safe(&words);

            prop_assert!(!text.contains(['<', '>', '"', '\'']), "{text}");
            let entities = text.split('&').skip(1);
            for entity in entities {
                prop_assert!(["amp;", "lt;", "gt;", "quot;", "#39;"].iter().any(|known| entity.starts_with(known)));
            }
        }
    }
}
