//! Small files that customers attach: a picture, a document.
//!
//! Deliberately absent: compression; the files are small. Invariant: both open in any program.

use channels::sender::Enclosure;

use super::chance::Chance;

const WIDE: usize = 60;
const HIGH: usize = 40;

/// A photograph, as far as a demo has one.
pub fn photo(chance: &mut Chance) -> Enclosure {
    let name = format!("IMG_{}.png", chance.between(1000, 9999));
    let bytes = png(chance).into();
    Enclosure { name, content_type: "image/png".into(), bytes, content_id: None }
}

/// A document with one line.
pub fn document(name: &str, line: &str) -> Enclosure {
    let bytes = pdf(line).into_bytes().into();
    Enclosure { name: name.to_owned(), content_type: "application/pdf".into(), bytes, content_id: None }
}

/// A parcel on a table: a brown box before a plain wall, a dark tear in it.
fn png(chance: &mut Chance) -> Vec<u8> {
    let wall = byte(chance.between(170, 220));
    let tear = usize::try_from(chance.between(20, 38)).unwrap_or(30);
    let mut lines = Vec::with_capacity(HIGH * (WIDE * 3 + 1));
    for y in 0..HIGH {
        lines.push(0);
        for x in 0..WIDE {
            let parcel = (12..48).contains(&x) && (10..34).contains(&y);
            let torn = parcel && x.abs_diff(tear + y / 4) < 2;
            lines.extend(match (torn, parcel) {
                (true, _) => [52, 34, 22],
                (_, true) => [byte_of(176 - y), byte_of(132 - y), byte_of(88 - y / 2)],
                _ if y > 30 => [112, 98, 90],
                _ => [wall, wall, byte_of(usize::from(wall) - 12)],
            });
        }
    }
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let size = |side: usize| u32::try_from(side).unwrap_or_default().to_be_bytes();
    chunk(&mut file, *b"IHDR", &[&size(WIDE)[..], &size(HIGH), &[8, 2, 0, 0, 0]].concat());
    chunk(&mut file, *b"IDAT", &stored(&lines));
    chunk(&mut file, *b"IEND", &[]);
    file
}

fn byte(number: i64) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}

fn byte_of(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}

fn chunk(file: &mut Vec<u8>, kind: [u8; 4], content: &[u8]) {
    let body = [&kind[..], content].concat();
    file.extend(u32::try_from(content.len()).unwrap_or_default().to_be_bytes());
    file.extend(&body);
    file.extend(crc(&body).to_be_bytes());
}

/// A zlib stream of one stored block.
fn stored(bytes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(bytes.len()).unwrap_or(u16::MAX);
    let head = [&[0x78, 0x01, 0x01][..], &length.to_le_bytes(), &(!length).to_le_bytes()].concat();
    let (mut low, mut high) = (1_u32, 0_u32);
    for byte in bytes {
        low = (low + u32::from(*byte)) % 65_521;
        high = (high + low) % 65_521;
    }
    [&head, bytes, &((high << 16) | low).to_be_bytes()[..]].concat()
}

fn crc(bytes: &[u8]) -> u32 {
    let fold = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 })
    };
    !bytes.iter().fold(u32::MAX, fold)
}

/// One page with one line of plain letters.
fn pdf(line: &str) -> String {
    let line: String = line.chars().filter(|sign| sign.is_ascii() && !"()\\".contains(*sign)).collect();
    let drawn = format!("BT /F1 14 Tf 60 760 Td ({line}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
         /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{drawn}\nendstream", drawn.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut file = String::from("%PDF-1.4\n");
    let mut table = String::from("0000000000 65535 f \n");
    for (number, object) in (1..).zip(&objects) {
        table.extend([format!("{:010} 00000 n \n", file.len())]);
        file.extend([format!("{number} 0 obj\n{object}\nendobj\n")]);
    }
    let start = file.len();
    let end = format!("xref\n0 6\n{table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
    file + end.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checks_of_a_picture_are_the_known_ones() {
        assert_eq!(crc(b"IEND"), 0xae42_6082);
        assert_eq!(&stored(b"a")[8..], &0x0062_0062_u32.to_be_bytes());
    }
}
