//! What an answer may be made of: lines, bold, italics, links, two kinds of lists. Pasted HTML is cut down to it by the schema.
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Italic } from "@tiptap/extension-italic";
import { Link } from "@tiptap/extension-link";
import { BulletList, ListItem, ListKeymap, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { UndoRedo } from "@tiptap/extensions";
import { linkOf } from "./letter";

export const EXTENSIONS = [
  Document,
  Paragraph,
  Text,
  HardBreak,
  Bold,
  Italic,
  BulletList,
  OrderedList,
  ListItem,
  ListKeymap,
  UndoRedo,
  Link.configure({
    openOnClick: false,
    autolink: false,
    protocols: ["mailto", "tel"],
    defaultProtocol: "https",
    isAllowedUri: (address) => linkOf(address) !== null,
    HTMLAttributes: { class: null, target: null, rel: null },
  }),
];
