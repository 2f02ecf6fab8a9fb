//! The one colour that a client may choose, made readable.
//!
//! White text stands on the accent, so it is darkened until the contrast is 4.5:1; soft and ink are mixed from it.
//! Deliberately absent: any other colour of the screens. Invariant: white on an [`Accent`] reads at 4.5:1 or better,
//! and so does its ink on its soft.

use serde::Serialize;

/// The contrast that small text needs (WCAG 2.2, 1.4.3).
const NEEDED: f64 = 4.5;
/// How much darker each try is.
const STEP: f64 = 0.985;

/// A client's colour with what is computed from it, each written `#rrggbb`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Accent {
    /// Actions, focus, selection.
    pub accent: String,
    /// A tint to lay beneath text.
    pub soft: String,
    /// Text on the tint.
    pub ink: String,
    /// The colour that was asked for was too light and was darkened.
    pub nudged: bool,
}

type Rgb = [f64; 3];

impl Accent {
    /// The accent nearest to `asked` on which white can be read; nothing when `asked` is not `#rrggbb`.
    pub fn of(asked: &str) -> Option<Self> {
        let wanted = parse(asked)?;
        let mut accent = wanted;
        while contrast([1.0; 3], parse(&write(accent))?) < NEEDED {
            accent = accent.map(|part| part * STEP);
        }
        let soft = mix(accent, [1.0; 3], 0.9);
        let mut ink = accent.map(|part| part * 0.85);
        while contrast(parse(&write(soft))?, parse(&write(ink))?) < NEEDED {
            ink = ink.map(|part| part * STEP);
        }
        let nudged = write(accent) != write(wanted);
        Some(Self { accent: write(accent), soft: write(soft), ink: write(ink), nudged })
    }
}

fn parse(text: &str) -> Option<Rgb> {
    let digits = text.trim().strip_prefix('#').filter(|rest| rest.len() == 6 && rest.is_ascii())?;
    let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok().map(|byte| f64::from(byte) / 255.0);
    digits.bytes().all(|b| b.is_ascii_hexdigit()).then_some(())?;
    Some([part(0)?, part(2)?, part(4)?])
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held to 0..=255 just before")]
fn write(colour: Rgb) -> String {
    let [r, g, b] = colour.map(|part| (part.clamp(0.0, 1.0) * 255.0).round() as u8);
    format!("#{r:02x}{g:02x}{b:02x}")
}

fn mix(one: Rgb, other: Rgb, share: f64) -> Rgb {
    std::array::from_fn(|part| one[part] * (1.0 - share) + other[part] * share)
}

fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    if one > other { one / other } else { other / one }
}

fn luminance(colour: Rgb) -> f64 {
    let [r, g, b] = colour.map(|part| if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_readable_colour_stays_as_it_is() {
        let accent = Accent::of("#3A43C9").unwrap();

        assert_eq!((accent.accent.as_str(), accent.nudged), ("#3a43c9", false));
    }

    #[test]
    fn every_colour_is_made_readable_and_then_stays() {
        for number in (0..0x0100_0000_u32).step_by(4_099) {
            let made = Accent::of(&format!("#{number:06x}")).unwrap();
            assert!(contrast([1.0; 3], parse(&made.accent).unwrap()) >= NEEDED, "{made:?}");
            assert!(contrast(parse(&made.soft).unwrap(), parse(&made.ink).unwrap()) >= NEEDED, "{made:?}");
            assert!(!Accent::of(&made.accent).unwrap().nudged);
        }
    }

    #[test]
    fn what_is_no_colour_is_refused() {
        for text in ["", "red", "#12345", "#12345g", "#+12345", "123456", "#ąąą"] {
            assert_eq!(Accent::of(text), None, "{text}");
        }
    }
}
