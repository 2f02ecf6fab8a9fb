//! Between the editor's document and what travels: HTML as mail programs like it, and the words without form. Pure.
//! Lines are `div`s, so that no mail program puts room between them that the writer did not see.
import type { JSONContent } from "@tiptap/core";
import type { Words } from "../words";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const TAGS: Record<string, string> = { bold: "b", italic: "i" };

/** A piece of text in its marks. */
function inline(node: JSONContent): string {
  if (node.type === "hardBreak") return "<br>";
  return (node.marks ?? []).reduce(
    (html, mark) => {
      if (mark.type === "link") return `<a href="${escaped(String(mark.attrs?.["href"] ?? ""))}">${html}</a>`;
      const tag = TAGS[mark.type];
      return tag ? `<${tag}>${html}</${tag}>` : html;
    },
    escaped(node.text ?? ""),
  );
}

const children = (node: JSONContent) => node.content ?? [];
const line = (node: JSONContent) => children(node).map(inline).join("");

function item(node: JSONContent): string {
  const [first, ...rest] = children(node);
  return `<li>${first ? line(first) : ""}${rest.map(block).join("")}</li>`;
}

function block(node: JSONContent): string {
  if (node.type === "bulletList") return `<ul>${children(node).map(item).join("")}</ul>`;
  if (node.type === "orderedList") {
    const start = Number(node.attrs?.["start"] ?? 1);
    return `<ol${start === 1 ? "" : ` start="${start}"`}>${children(node).map(item).join("")}</ol>`;
  }
  return `<div>${line(node) || "<br>"}</div>`;
}

const words = (node: JSONContent): string =>
  children(node)
    .map((each) => (each.type === "hardBreak" ? "\n" : (each.text ?? "")))
    .join("");

/** The lines of a block; a list marks its items as one would by hand. */
function lines(node: JSONContent, indent = ""): string[] {
  if (node.type !== "bulletList" && node.type !== "orderedList")
    return words(node)
      .split("\n")
      .map((text) => indent + text);
  const start = Number(node.attrs?.["start"] ?? 1);
  return children(node).flatMap((each, at) => {
    const mark = node.type === "bulletList" ? "- " : `${start + at}. `;
    const inner = children(each).flatMap((part) => lines(part, part.type === "paragraph" ? "" : "  "));
    return inner.map((text, row) => indent + (row === 0 ? mark : " ".repeat(mark.length)) + text);
  });
}

/** Does it say anything that plain text cannot? */
function formed(node: JSONContent): boolean {
  return Boolean(node.marks?.length) || Boolean(node.type?.endsWith("List")) || children(node).some(formed);
}

/** What is written in a document of the editor. */
export function wordsOfDocument(doc: JSONContent): Words {
  return {
    text: children(doc)
      .flatMap((each) => lines(each))
      .join("\n"),
    html: formed(doc) ? children(doc).map(block).join("") : null,
  };
}

/** Each line a paragraph. */
export function documentOfText(text: string): JSONContent {
  const content = text
    .split(/\r\n?|\n/)
    .map((each) => ({ type: "paragraph", ...(each ? { content: [{ type: "text", text: each }] } : {}) }));
  return { type: "doc", content };
}

/** Our own HTML as the editor reads it. */
export function readable(html: string): string {
  return html
    .replaceAll(/<div><br\s*\/?><\/div>/g, "<p></p>")
    .replaceAll("<div>", "<p>")
    .replaceAll("</div>", "</p>");
}

/** Where the caret of a text area stands in the document of its lines. */
export function placeOf(text: string, caret: number): number {
  const before = text.slice(0, caret);
  return 1 + caret + (before.match(/\n/g)?.length ?? 0);
}

/** An address as somebody types it, or null when it is none that a letter may carry. */
export function linkOf(typed: string): string | null {
  const text = typed.trim();
  if (/^(https?:\/\/|mailto:|tel:)\S+$/i.test(text)) return text;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`;
  if (/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#]\S*)?$/u.test(text)) return `https://${text}`;
  return null;
}
