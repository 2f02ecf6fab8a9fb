use super::*;

fn attribute(out: &mut Vec<u8>, level: u8, id: u32, bytes: &[u8]) {
    out.push(level);
    out.extend_from_slice(&id.to_le_bytes());
    out.extend_from_slice(&u32::try_from(bytes.len()).unwrap().to_le_bytes());
    out.extend_from_slice(bytes);
    let sum = bytes.iter().fold(0_u16, |sum, byte| sum.wrapping_add(u16::from(*byte)));
    out.extend_from_slice(&sum.to_le_bytes());
}

fn wide(tag: u32, text: &str) -> Vec<u8> {
    let utf16: Vec<u8> = text.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
    let mut out = tag.to_le_bytes().to_vec();
    out.extend_from_slice(&1_u32.to_le_bytes());
    out.extend_from_slice(&u32::try_from(utf16.len()).unwrap().to_le_bytes());
    out.extend_from_slice(&utf16);
    out.resize(out.len().next_multiple_of(4), 0);
    out
}

fn container() -> Vec<u8> {
    let mut out = SIGNATURE.to_vec();
    out.extend_from_slice(&[1, 0]);
    attribute(&mut out, 1, 0x0006_9007, &[0xe2, 4, 0, 0, 0, 0, 0, 0]);
    attribute(&mut out, 1, 0x0002_800c, b"Dzie\xf1 dobry\0");
    attribute(&mut out, 2, 0x0006_9002, &[0; 14]);
    attribute(&mut out, 2, 0x0001_8010, b"FAKTUR~1.PDF\0");
    attribute(&mut out, 2, 0x0006_800f, b"%PDF-1.4");
    let mut list = 2_u32.to_le_bytes().to_vec();
    list.extend(wide(0x3707_001f, "Faktura żółta.pdf"));
    list.extend(wide(0x370e_001f, "application/pdf"));
    attribute(&mut out, 2, 0x0006_9005, &list);
    out
}

#[test]
fn the_letter_and_the_files_come_out() {
    let data = container();

    let found = read(&data).unwrap();

    assert_eq!(found.text.as_deref(), Some("Dzień dobry"));
    assert_eq!(found.files.len(), 1);
    assert_eq!(found.files[0].name.as_deref(), Some("Faktura żółta.pdf"));
    assert_eq!(found.files[0].content_type.as_deref(), Some("application/pdf"));
    assert_eq!(&data[found.files[0].bytes.clone()], b"%PDF-1.4");
}

#[test]
fn a_container_cut_anywhere_is_read_as_far_as_it_goes() {
    let data = container();

    for end in 0..data.len() {
        let _ = read(&data[..end]);
    }
    assert_eq!(read(b"nothing"), None);
}

#[test]
fn rtf_gives_its_words_or_its_html() {
    let plain = rtf::read(br"{\rtf1\ansi\ansicpg1250{\fonttbl{\f0 Arial;}}\f0 Dzie\'f1 dobry\par \u322?\'f3d}");
    let html = rtf::read(br"{\rtf1\ansi\fromhtml1{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Hello{\*\htmltag72 </p>}}");

    assert_eq!(plain.text, "Dzień dobry\nłód");
    assert_eq!((html.text.as_str(), html.is_html), ("<p>Hello</p>", true));
}

#[test]
fn compressed_rtf_of_the_specification_is_read() {
    let data = [
        0x2d, 0, 0, 0, 0x2b, 0, 0, 0, 0x4c, 0x5a, 0x46, 0x75, 0xf1, 0xc5, 0xc7, 0xa7, 0x03, 0, 0x0a, 0, 0x72, 0x63,
        0x70, 0x67, 0x31, 0x32, 0x35, 0x42, 0x32, 0x0a, 0xf3, 0x20, 0x68, 0x65, 0x6c, 0x09, 0, 0x20, 0x62, 0x77, 0x05,
        0xb0, 0x6c, 0x64, 0x7d, 0x0a, 0x80, 0x0f, 0xa0,
    ];

    let rtf = rtf::decompress(&data).unwrap();

    assert_eq!(String::from_utf8(rtf).unwrap(), "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
}
