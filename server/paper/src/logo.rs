//! A logo: a picture that a stranger gave us, made one of our own.
//!
//! Nothing of the file goes on but its pixels, so no script, address or hidden word of it reaches anybody. Deliberately
//! absent: letters in an SVG, for which the machine's fonts would be asked. Invariant: what is made is a PNG of at most
//! [`WIDTH`] by [`HEIGHT`], whatever it was made of; what would take long is refused before it is drawn.

use std::io::Cursor;

use kernel::Fault;
use kernel::fault::Reason;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, roxmltree};

/// The widest that a logo becomes.
pub const WIDTH: u32 = 720;
/// The highest that a logo becomes.
pub const HEIGHT: u32 = 240;
/// The largest file that is taken.
pub const MOST_BYTES: usize = 512 * 1024;
/// The longest side of a picture of pixels.
const SIDE: u32 = 4_096;
/// The most parts of a drawing, and how deep they may stand in each other.
const PARTS: u32 = 5_000;
const DEPTH: usize = 40;
/// Parts of a drawing that are drawn. What repeats, filters, loads or runs is not among them.
const KNOWN: [&str; 18] = [
    "svg",
    "g",
    "defs",
    "title",
    "desc",
    "metadata",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "style",
];
const SVG: &str = "http://www.w3.org/2000/svg";

/// A PNG made of a PNG or of an SVG.
pub fn logo(file: &[u8]) -> Result<Vec<u8>, Fault> {
    if file.is_empty() {
        return Err(refused("REQUIRED", "is empty"));
    }
    if file.len() > MOST_BYTES {
        return Err(Fault::invalid("file", Reason::coded("TOO_LARGE", "is too large").with("most", MOST_BYTES)));
    }
    let picture = if file.starts_with(b"\x89PNG\r\n\x1a\n") { of_pixels(file)? } else { of_drawing(file)? };
    if picture.pixels.as_chunks::<4>().0.iter().all(|pixel| pixel[3] == 0) {
        return Err(refused("EMPTY", "shows nothing"));
    }
    written(&picture)
}

fn refused(code: &'static str, text: impl Into<String>) -> Fault {
    Fault::invalid("file", Reason::coded(code, text.into()))
}

/// Red, green, blue and how much of it covers what is below.
struct Picture {
    width: u32,
    height: u32,
    pixels: Vec<u8>,
}

fn written(picture: &Picture) -> Result<Vec<u8>, Fault> {
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, picture.width, picture.height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().map_err(|error| Fault::storage(error.to_string()))?;
    writer.write_image_data(&picture.pixels).map_err(|error| Fault::storage(error.to_string()))?;
    writer.finish().map_err(|error| Fault::storage(error.to_string()))?;
    Ok(out)
}

fn of_pixels(file: &[u8]) -> Result<Picture, Fault> {
    let broken = |_| refused("NOT_A_PICTURE", "is no PNG that can be read");
    let limits = png::Limits { bytes: (SIDE as usize).pow(2) * 4 };
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(file), limits);
    decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
    let header = decoder.read_header_info().map_err(broken)?;
    if header.width > SIDE || header.height > SIDE {
        return Err(Fault::invalid("file", Reason::coded("TOO_LARGE", "has too many pixels").with("most", SIDE)));
    }
    let mut reader = decoder.read_info().map_err(broken)?;
    let size = reader.output_buffer_size().ok_or_else(|| refused("TOO_LARGE", "has too many pixels"))?;
    let mut read = vec![0; size];
    let frame = reader.next_frame(&mut read).map_err(broken)?;
    read.truncate(frame.buffer_size());
    let pixels = match frame.color_type {
        png::ColorType::Rgba => read,
        png::ColorType::GrayscaleAlpha => {
            read.as_chunks::<2>().0.iter().flat_map(|[grey, alpha]| [*grey, *grey, *grey, *alpha]).collect()
        }
        _ => return Err(refused("NOT_A_PICTURE", "is no PNG that can be read")),
    };
    Ok(fitted(Picture { width: frame.width, height: frame.height, pixels }))
}

/// Makes it as small as it has to be, each pixel the mean of those that it stands for.
fn fitted(picture: Picture) -> Picture {
    let Picture { width, height, .. } = picture;
    if width <= WIDTH && height <= HEIGHT {
        return picture;
    }
    let (wide, high) = size(f64::from(width), f64::from(height));
    let mut pixels = Vec::with_capacity(wide as usize * high as usize * 4);
    for row in 0..high {
        for column in 0..wide {
            let across = (column * width / wide)..((column + 1) * width).div_ceil(wide);
            let down = (row * height / high)..((row + 1) * height).div_ceil(high);
            pixels.extend(mean(&picture, across, down));
        }
    }
    Picture { width: wide, height: high, pixels }
}

/// The mean of a part; a pixel that covers less counts less.
fn mean(picture: &Picture, across: std::ops::Range<u32>, down: std::ops::Range<u32>) -> [u8; 4] {
    let (mut sums, mut many) = ([0_u64; 4], 0_u64);
    for row in down {
        for column in across.clone() {
            let place = (row as usize * picture.width as usize + column as usize) * 4;
            let Some([red, green, blue, alpha]) =
                picture.pixels.get(place..place + 4).and_then(|four| four.first_chunk())
            else {
                continue;
            };
            let weight = u64::from(*alpha);
            for (sum, part) in sums.iter_mut().zip([*red, *green, *blue]) {
                *sum += u64::from(part) * weight;
            }
            sums[3] += weight;
            many += 1;
        }
    }
    let part = |sum: u64| u8::try_from((sum + sums[3] / 2) / sums[3].max(1)).unwrap_or(u8::MAX);
    let alpha = u8::try_from((sums[3] + many / 2) / many.max(1)).unwrap_or(u8::MAX);
    [part(sums[0]), part(sums[1]), part(sums[2]), alpha]
}

/// The largest size of these proportions that fits.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "both are held between 1 and the bounds")]
fn size(width: f64, height: f64) -> (u32, u32) {
    let scale = (f64::from(WIDTH) / width).min(f64::from(HEIGHT) / height);
    let held = |side: f64, most: u32| (side * scale).round().clamp(1.0, f64::from(most)) as u32;
    (held(width, WIDTH), held(height, HEIGHT))
}

fn of_drawing(file: &[u8]) -> Result<Picture, Fault> {
    let text = std::str::from_utf8(file).map_err(|_| refused("NOT_A_PICTURE", "is neither PNG nor SVG"))?;
    let options = roxmltree::ParsingOptions { allow_dtd: false, nodes_limit: PARTS * 4, ..Default::default() };
    let read = roxmltree::Document::parse_with_options(text, options);
    let read = read.map_err(|_| refused("NOT_A_PICTURE", "is neither PNG nor SVG"))?;
    checked(&read)?;
    let nothing =
        usvg::ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    let options = usvg::Options { image_href_resolver: nothing, resources_dir: None, ..usvg::Options::default() };
    let tree = usvg::Tree::from_xmltree(&read, &options).map_err(|_| refused("NOT_A_PICTURE", "cannot be drawn"))?;
    let (width, height) = (tree.size().width(), tree.size().height());
    let (wide, high) = size(width.into(), height.into());
    let mut drawn = Pixmap::new(wide, high).ok_or_else(|| refused("TOO_LARGE", "cannot be drawn"))?;
    #[expect(clippy::cast_precision_loss, reason = "sides are below a thousand")]
    let scale = Transform::from_scale(wide as f32 / width, high as f32 / height);
    resvg::render(&tree, scale, &mut drawn.as_mut());
    let pixel = |pixel: &resvg::tiny_skia::PremultipliedColorU8| {
        let colour = pixel.demultiply();
        [colour.red(), colour.green(), colour.blue(), colour.alpha()]
    };
    Ok(Picture { width: wide, height: high, pixels: drawn.pixels().iter().flat_map(pixel).collect() })
}

/// Only what is known, and not too much of it.
fn checked(read: &roxmltree::Document<'_>) -> Result<(), Fault> {
    let root = read.root_element().tag_name();
    if root.name() != "svg" || root.namespace() != Some(SVG) {
        return Err(refused("NOT_A_PICTURE", "is neither PNG nor SVG"));
    }
    let mut many = 0;
    for part in read.descendants().filter(roxmltree::Node::is_element) {
        if part.ancestors().take(DEPTH + 1).count() > DEPTH {
            return Err(refused("TOO_DEEP", "has parts in parts in parts"));
        }
        // What stands in another namespace is a program's own note; nothing of it is drawn.
        if part.tag_name().namespace() != Some(SVG) {
            continue;
        }
        many += 1;
        if many > PARTS {
            return Err(Fault::invalid("file", Reason::coded("TOO_LARGE", "has too many parts").with("most", PARTS)));
        }
        let name = part.tag_name().name();
        if !KNOWN.contains(&name) {
            let name: String = name.chars().take(30).collect();
            return Err(refused("NOT_DRAWN", format!("has a <{name}>, which is not drawn")));
        }
        if name == "style" {
            harmless("style", part.text().unwrap_or_default())?;
        }
        for attribute in part.attributes() {
            harmless(attribute.name(), attribute.value())?;
        }
    }
    Ok(())
}

/// That a value leads nowhere else, and is drawn in an end.
fn harmless(name: &str, value: &str) -> Result<(), Fault> {
    let value = value.to_ascii_lowercase();
    // Dashes of nothing on a long line are as good as endless.
    if name.contains("dash") || value.contains("dash") {
        return Err(refused("NOT_DRAWN", "has dashed lines, which are not drawn"));
    }
    let elsewhere = |rest: &str| !rest.trim_start_matches(['"', '\'', ' ']).starts_with('#');
    if (name == "href" && elsewhere(&value)) || value.contains("@import") || value.split("url(").skip(1).any(elsewhere)
    {
        return Err(refused("NOT_DRAWN", "leads to another place"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use proptest::prelude::*;

    use super::*;

    fn svg(inside: &str) -> Vec<u8> {
        format!("<svg xmlns=\"{SVG}\" xmlns:x=\"urn:x\" viewBox=\"0 0 300 100\">{inside}</svg>").into_bytes()
    }

    fn read(made: &[u8]) -> (u32, u32) {
        let reader = png::Decoder::new(Cursor::new(made)).read_info().unwrap();
        (reader.info().width, reader.info().height)
    }

    fn png_of(width: u32, height: u32, colour: png::ColorType, pixel: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        let mut encoder = png::Encoder::new(&mut out, width, height);
        encoder.set_color(colour);
        encoder.add_text_chunk("Comment".into(), "hidden words".into()).unwrap();
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(&pixel.repeat((width * height) as usize)).unwrap();
        writer.finish().unwrap();
        out
    }

    #[test]
    fn a_drawing_becomes_pixels() {
        let style =
            "<style>.a{fill:url(#g)}</style><linearGradient id=\"g\"><stop stop-color=\"#14674a\"/></linearGradient>";
        let drawing =
            svg(&format!("{style}<x:note>made by a program</x:note><rect class=\"a\" width=\"200\" height=\"90\"/>"));

        assert_eq!(read(&logo(&drawing).unwrap()), (720, 240));
    }

    #[test]
    fn pixels_become_fewer_and_lose_what_is_hidden_in_the_file() {
        for (colour, pixel) in [
            (png::ColorType::Rgba, [20, 103, 74, 255].as_slice()),
            (png::ColorType::Rgb, &[20, 103, 74]),
            (png::ColorType::Grayscale, &[90]),
            (png::ColorType::GrayscaleAlpha, &[90, 128]),
        ] {
            let mut given = png_of(1_500, 250, colour, pixel);
            given.extend_from_slice(b"<script>alert(1)</script>");
            let made = logo(&given).unwrap();
            assert_eq!(read(&made), (720, 120), "{colour:?}");
            let text = String::from_utf8_lossy(&made);
            assert!(!text.contains("hidden") && !text.contains("script"));
        }
        let small = png_of(20, 10, png::ColorType::Rgb, &[1, 2, 3]);
        assert_eq!(read(&logo(&small).unwrap()), (20, 10));
    }

    #[test]
    fn what_runs_loads_repeats_or_never_ends_is_refused() {
        let deep = format!("{}<rect width=\"9\" height=\"9\"/>{}", "<g>".repeat(60), "</g>".repeat(60));
        for inside in [
            "<script>alert(1)</script>",
            "<image href=\"file:///etc/passwd\"/>",
            "<image href=\"https://evil.example/x.png\"/>",
            "<foreignObject><p/></foreignObject>",
            "<use href=\"#a\"/>",
            "<filter id=\"f\"/>",
            "<pattern id=\"p\"/>",
            "<text>A</text>",
            "<style>@import url(https://evil.example/x.css)</style>",
            "<rect fill=\"url(https://evil.example/#a)\" width=\"9\" height=\"9\"/>",
            "<rect style=\"fill:url( 'http://evil.example')\" width=\"9\" height=\"9\"/>",
            "<linearGradient href=\"other.svg#g\"/>",
            "<path d=\"M0 0H1e9\" stroke-dasharray=\"0.0001\"/>",
            "<rect style=\"stroke-dasharray:.0001\"/>",
            deep.as_str(),
            "",
        ] {
            let began = Instant::now();
            assert!(matches!(logo(&svg(inside)), Err(Fault::Invalid(_))), "{inside}");
            assert!(began.elapsed().as_secs() < 2, "{inside}");
        }
    }

    #[test]
    fn files_made_to_hurt_are_refused_at_once() {
        let bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        let deepest = format!("<svg xmlns=\"{SVG}\">{}", "<g><!--</g>-->".repeat(36_000));
        let large = "x".repeat(MOST_BYTES + 1);
        let mut wide = png_of(8, 8, png::ColorType::Rgb, &[1, 2, 3]);
        wide[16..20].copy_from_slice(&0x7fff_ffff_u32.to_be_bytes());
        let cut = png_of(8, 8, png::ColorType::Rgb, &[1, 2, 3])[..40].to_vec();
        for file in [
            bomb.as_bytes(),
            deepest.as_bytes(),
            large.as_bytes(),
            &wide,
            &cut,
            b"",
            b"GIF89a",
            b"\xff\xd8\xff",
            b"<html/>",
            b"<svg/>",
            b"%PDF-1.7",
        ] {
            let began = Instant::now();
            assert!(matches!(logo(file), Err(Fault::Invalid(_))), "{:?}", &file[..file.len().min(40)]);
            assert!(began.elapsed().as_secs() < 2);
        }
    }

    proptest! {
        #[test]
        fn whatever_comes_is_a_small_picture_or_is_refused(
            parts in proptest::collection::vec(("[a-z]{1,8}", "[ -~]{0,20}"), 0..20),
            tail in proptest::collection::vec(any::<u8>(), 0..60),
        ) {
            let paths = parts.iter().map(|(name, value)| format!("<path {name}=\"{value}\" d=\"{value}\"/>"));
            let inside: String = paths.collect();
            let mut file = svg(&inside);
            for bytes in [file.clone(), { file.extend(&tail); file }, tail] {
                if let Ok(made) = logo(&bytes) {
                    let (width, height) = read(&made);
                    prop_assert!(width <= WIDTH && height <= HEIGHT);
                }
            }
        }
    }
}
