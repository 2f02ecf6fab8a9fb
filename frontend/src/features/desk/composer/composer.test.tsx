import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef, useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { documentOfText, linkOf, placeOf, readable, wordsOfDocument } from "./rich/letter";
import { RichArea } from "./rich/RichArea";
import { hearWords } from "./sharing";
import { NOTHING, plain, type Area, type Words } from "./words";

afterEach(cleanup);

const text = (words: string, ...marks: { type: string; attrs?: object }[]) => ({ type: "text", text: words, marks });
const paragraph = (...content: object[]) => ({ type: "paragraph", content });

describe("a letter", () => {
  it("without form is only its lines", () => {
    const doc = documentOfText("Dzień dobry\n\nAnna");
    expect(wordsOfDocument(doc)).toEqual({ text: "Dzień dobry\n\nAnna", html: null });
  });

  it("with form travels as HTML beside the words", () => {
    const doc = {
      type: "doc",
      content: [
        paragraph(text("Proszę "), text("pilnie", { type: "bold" }, { type: "italic" }), { type: "hardBreak" }),
        { type: "paragraph" },
        {
          type: "orderedList",
          attrs: { start: 3 },
          content: [
            { type: "listItem", content: [paragraph(text("a < b"))] },
            {
              type: "listItem",
              content: [
                paragraph(text("zwrot", { type: "link", attrs: { href: "https://ls.pl/?a=1&b=2" } })),
                { type: "bulletList", content: [{ type: "listItem", content: [paragraph(text("w"))] }] },
              ],
            },
          ],
        },
      ],
    };
    const { text: words, html } = wordsOfDocument(doc as never);
    expect(words).toBe("Proszę pilnie\n\n\n3. a < b\n4. zwrot\n     - w");
    expect(html).toBe(
      '<div>Proszę <i><b>pilnie</b></i><br></div><div><br></div><ol start="3"><li>a &lt; b</li>' +
        '<li><a href="https://ls.pl/?a=1&amp;b=2">zwrot</a><ul><li>w</li></ul></li></ol>',
    );
  });

  it("comes back into the editor line for line", () => {
    expect(readable("<div>a</div><div><br></div><div><b>c</b></div>")).toBe("<p>a</p><p></p><p><b>c</b></p>");
  });

  it("keeps the caret where it stood in the text area", () => {
    expect(placeOf("ab\ncd", 2)).toBe(3);
    expect(placeOf("ab\ncd", 3)).toBe(5);
  });

  it("links only where a letter may lead", () => {
    expect(linkOf(" lesnasowa.pl/zwroty ")).toBe("https://lesnasowa.pl/zwroty");
    expect(linkOf("pomoc@lesnasowa.pl")).toBe("mailto:pomoc@lesnasowa.pl");
    expect(linkOf("javascript:alert(1)")).toBeNull();
    expect(linkOf("data:text/html,x")).toBeNull();
    expect(linkOf("zwrot")).toBeNull();
  });
});

describe("the editor", () => {
  const onWrite = vi.fn();
  const onPaste = vi.fn<(text: string) => boolean>(() => false);
  const ref = createRef<Area>();
  afterEach(() => {
    onWrite.mockClear();
    onPaste.mockReset();
  });

  function Field(props: { start: Words; caret?: number; next?: Words }) {
    const [words, setWords] = useState(props.start);
    return (
      <I18nProvider i18n={i18n}>
        <RichArea
          ref={ref}
          words={words}
          caret={props.caret ?? null}
          label="Answer"
          lang="pl"
          active
          bar={document.body}
          placeholder="Write"
          onWrite={(next, slash) => {
            onWrite(next, slash);
            setWords(next);
          }}
          onKey={() => false}
          onPaste={onPaste}
          onBlur={() => {}}
        />
        {props.next && <button onClick={() => setWords(props.next ?? props.start)}>elsewhere</button>}
      </I18nProvider>
    );
  }

  it("takes over what stood in the text area, caret and all", () => {
    render(<Field start={plain("Dzień dobry\nAnna")} caret={5} />);
    const field = screen.getByRole("textbox", { name: "Answer" });
    expect(field.textContent).toBe("Dzień dobryAnna");
    expect(document.activeElement).toBe(field);
    expect(field.hasAttribute("data-composer")).toBe(true);
    ref.current?.put("!");
    expect(ref.current?.words()).toEqual(plain("Dzień! dobry\nAnna"));
  });

  it("tells of a macro's call and puts its words in its place", () => {
    render(<Field start={plain("")} caret={0} />);
    ref.current?.put("Tak /zw");
    const [, slash] = onWrite.mock.lastCall as [Words, { from: number; to: number; query: string }];
    expect(slash).toEqual({ from: 5, to: 8, query: "zw" });
    ref.current?.put("etykieta\nw załączniku", slash);
    expect(ref.current?.words().text).toBe("Tak etykieta\nw załączniku");
  });

  it("makes bold and lists, and says so to screen readers", async () => {
    const person = userEvent.setup();
    render(<Field start={plain("pierwszy")} caret={8} />);
    await person.click(screen.getByRole("button", { name: "List" }));
    expect(ref.current?.words()).toEqual({ text: "- pierwszy", html: "<ul><li>pierwszy</li></ul>" });
    expect(screen.getByRole("button", { name: "List" }).getAttribute("aria-pressed")).toBe("true");
  });

  it("links new words, and refuses what is no address", async () => {
    const person = userEvent.setup();
    render(<Field start={plain("")} caret={0} />);
    await person.click(screen.getByRole("button", { name: "Link" }));
    const address = screen.getByRole("textbox", { name: "Address of the link" });
    await person.type(address, "javascript:x{Enter}");
    expect(screen.getByText("This is not an address.")).toBeTruthy();
    await person.clear(address);
    await person.type(address, "lesnasowa.pl{Enter}");
    expect(ref.current?.words().html).toBe('<div><a href="https://lesnasowa.pl">lesnasowa.pl</a></div>');
  });

  it("makes a link by its key only of marked words; else the key is the page's", async () => {
    const person = userEvent.setup();
    const page = vi.fn<(event: KeyboardEvent) => void>();
    window.addEventListener("keydown", page);
    render(<Field start={plain("Dzień dobry")} caret={5} />);
    await person.keyboard("{Control>}k{/Control}");
    expect(screen.queryByRole("textbox", { name: "Address of the link" })).toBeNull();
    expect(page.mock.calls.some(([event]) => event.code === "KeyK" && !event.defaultPrevented)).toBe(true);
    act(() => ref.current?.mark("dobry"));
    await person.keyboard("{Control>}k{/Control}");
    expect(screen.getByRole("textbox", { name: "Address of the link" })).toBeTruthy();
    window.removeEventListener("keydown", page);
  });

  it("shows words that came from elsewhere", async () => {
    const person = userEvent.setup();
    render(<Field start={plain("a")} next={{ text: "b c", html: "<div>b <b>c</b></div>" }} />);
    await person.click(screen.getByRole("button", { name: "elsewhere" }));
    await waitFor(() => expect(ref.current?.words()).toEqual({ text: "b c", html: "<div>b <b>c</b></div>" }));
  });

  it("is empty again when the answer has gone out", async () => {
    const person = userEvent.setup();
    render(<Field start={NOTHING} caret={0} next={NOTHING} />);
    ref.current?.put("Tak");
    expect(ref.current?.words()).toEqual(plain("Tak"));
    await person.click(screen.getByRole("button", { name: "elsewhere" }));
    await waitFor(() => expect(ref.current?.words()).toEqual(NOTHING));
  });

  it("drops what a pasted page brings beyond words, lists and links", () => {
    render(<Field start={plain("")} caret={0} />);
    const dirty =
      '<meta charset="utf-8"><h1 style="color:red">Tytuł</h1><script>x()</script><p onclick="x()">Cena <b>5 zł</b> ' +
      '<img src="https://t.example/p.gif"><a href="javascript:x()">zły</a> <a href="https://ls.pl" target="x">dobry</a></p>';
    const event = new Event("paste", { bubbles: true, cancelable: true });
    Object.assign(event, {
      clipboardData: {
        getData: (type: string) => (type === "text/html" ? dirty : "Tytuł"),
        files: [],
        items: [],
        types: [],
      },
    });
    screen.getByRole("textbox", { name: "Answer" }).dispatchEvent(event);
    const { html } = ref.current?.words() ?? plain("");
    expect(html).toContain("<b>5 zł</b>");
    expect(html).toContain('<a href="https://ls.pl">dobry</a>');
    expect(html).not.toMatch(/script|onclick|img|style|h1|target/);
    expect(onPaste).toHaveBeenCalledWith("Tytuł");
  });
});

describe("one draft in two tabs", () => {
  const [one, two, three] = [plain("jeden"), plain("dwa"), plain("trzy")];
  it("follows the other tab where its words were typed over these", () => {
    expect(hearWords(one, two, plain("jeden"))).toBe("take");
  });
  it("asks where both tabs went on from the same words", () => {
    expect(hearWords(two, three, one)).toBe("ask");
  });
  it("takes what the person has decided for in the other tab", () => {
    expect(hearWords(two, three, null)).toBe("take");
  });
  it("has nothing to do where both say the same", () => {
    expect(hearWords(two, plain("dwa"), one)).toBe("same");
  });
});
