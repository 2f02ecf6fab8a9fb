//! What a picture is, by its own bytes: never by its name or by what a server calls it.
//!
//! Deliberately absent: decoding, which is the browser's; and SVG, which holds script. Invariant: a picture whose measures
//! cannot be read, or that would fill the memory of whoever looks at it, is none.

/// The most pixels of a picture.
const MOST_PIXELS: u64 = 50_000_000;

/// Kinds of raster pictures that browsers show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
    /// GIF.
    Gif,
    /// WebP.
    Webp,
}

impl Kind {
    /// As HTTP calls it.
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Gif => "image/gif",
            Self::Webp => "image/webp",
        }
    }
}

/// The kind of a picture; nothing when it is none that is shown.
pub fn kind(bytes: &[u8]) -> Option<Kind> {
    let (kind, (width, height)) = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        (Kind::Png, png(bytes)?)
    } else if bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a") {
        (Kind::Gif, (little(bytes, 6, 2)?, little(bytes, 8, 2)?))
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        (Kind::Jpeg, jpeg(bytes)?)
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        (Kind::Webp, webp(bytes)?)
    } else {
        return None;
    };
    (width > 0 && height > 0 && width.saturating_mul(height) <= MOST_PIXELS).then_some(kind)
}

fn png(bytes: &[u8]) -> Option<(u64, u64)> {
    (bytes.get(12..16)? == b"IHDR").then_some(())?;
    Some((big(bytes, 16, 4)?, big(bytes, 20, 4)?))
}

/// Walks from mark to mark until a frame says how large it is.
fn jpeg(bytes: &[u8]) -> Option<(u64, u64)> {
    let mut at = 2;
    loop {
        (*bytes.get(at)? == 0xff).then_some(())?;
        match *bytes.get(at + 1)? {
            0xff => at += 1,
            0x01 | 0xd0..=0xd8 => at += 2,
            0xd9 | 0xda => return None,
            0xc4 | 0xc8 | 0xcc => at += 2 + usize::try_from(big(bytes, at + 2, 2)?.max(2)).ok()?,
            0xc0..=0xcf => return Some((big(bytes, at + 7, 2)?, big(bytes, at + 5, 2)?)),
            _ => at += 2 + usize::try_from(big(bytes, at + 2, 2)?.max(2)).ok()?,
        }
    }
}

fn webp(bytes: &[u8]) -> Option<(u64, u64)> {
    match bytes.get(12..16)? {
        b"VP8X" => Some((little(bytes, 24, 3)? + 1, little(bytes, 27, 3)? + 1)),
        b"VP8 " => Some((little(bytes, 26, 2)? & 0x3fff, little(bytes, 28, 2)? & 0x3fff)),
        b"VP8L" => {
            let measures = little(bytes, 21, 4)?;
            Some(((measures & 0x3fff) + 1, ((measures >> 14) & 0x3fff) + 1))
        }
        _ => None,
    }
}

fn big(bytes: &[u8], at: usize, length: usize) -> Option<u64> {
    let part = bytes.get(at..at.checked_add(length)?)?;
    Some(part.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
}

fn little(bytes: &[u8], at: usize, length: usize) -> Option<u64> {
    let part = bytes.get(at..at.checked_add(length)?)?;
    Some(part.iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
}

#[cfg(test)]
mod tests {
    use super::{Kind, kind};

    fn png(width: u32, height: u32) -> Vec<u8> {
        [b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".as_slice(), &width.to_be_bytes(), &height.to_be_bytes()].concat()
    }

    #[test]
    fn pictures_are_known_by_their_bytes() {
        let jpeg = b"\xff\xd8\xff\xe0\0\x04ab\xff\xdb\0\x03x\xff\xc0\0\x11\x08\0\x10\0\x20\x03";
        let gif = b"GIF89a\x01\0\x01\0\x80";
        let webp = b"RIFF\x1a\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x0f\0\0\x0f\0\0";
        assert_eq!(kind(&png(1, 1)), Some(Kind::Png));
        assert_eq!(kind(jpeg), Some(Kind::Jpeg));
        assert_eq!(kind(gif), Some(Kind::Gif));
        assert_eq!(kind(webp), Some(Kind::Webp));
    }

    #[test]
    fn what_is_no_picture_or_a_bomb_is_refused() {
        let cases: [&[u8]; 7] = [
            b"",
            b"<svg xmlns='http://www.w3.org/2000/svg'/>",
            b"<html>",
            b"\x89PNG",
            b"GIF89a",
            b"\xff\xd8\xff\xd9",
            b"RIFF....WEBPVP9 ",
        ];
        for bytes in cases {
            assert_eq!(kind(bytes), None, "{bytes:?}");
        }
        assert_eq!(kind(&png(50_000, 50_000)), None);
        assert_eq!(kind(&png(0, 10)), None);
    }
}
