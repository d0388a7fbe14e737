import type { FootnoteDefinition, Heading, Image, Root, RootContent, Table, TableRow } from "mdast";
import { visit } from "unist-util-visit";
import type { Language } from "../../model/language.js";
import { type Caption, captionsOf } from "../captions.js";
import type { Picture } from "./picture.js";
import { noteNumbers } from "./short-notes.js";
import type { TextArea } from "./styles.js";

/** The docx library, loaded only when a Word file is written. */
export type Docx = typeof import("docx");

/** What the parts of a Word file share while they are written. */
export interface WordContext {
  readonly docx: Docx;
  readonly language: Language;
  /** The area of a page that tables and pictures have to fit. */
  readonly area: TextArea;
  /** Columns of text on a line of the table cell that is written; a line of running text has no such bound. */
  readonly room?: number;
  /** Captions of figures and tables, numbered. */
  readonly captions: ReadonlyMap<Image | Table, Caption>;
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Numbers of footnotes in the order of their first reference; those of the same words have one. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>;
  /** Footnotes whose first reference has been written: later ones refer to its number. */
  readonly written: Set<number>;
  /** Names of bookmarks by the ids of the tree. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** Whether the blocks stand on the cover. */
  readonly cover?: boolean;
  /** The heading that begins a new page. */
  readonly breakBefore?: RootContent | undefined;
  /** The blocks that are kept on the page of what follows them. */
  readonly kept?: ReadonlySet<RootContent>;
}

/** Collects footnotes and names bookmarks: Word wants at most 40 letters and digits, so they are counted. */
export function wordContext(
  tree: Root,
  docx: Docx,
  { language, pictures, area }: Pick<WordContext, "language" | "pictures" | "area">,
): WordContext {
  const referred = new Set<string>();
  const definitions = new Map<string, FootnoteDefinition>();
  const bookmarks = new Map<string, string>();
  const linked = new Set<string>();
  visit(tree, (node) => {
    if (node.type === "footnoteReference") referred.add(node.identifier);
    if (node.type === "footnoteDefinition") definitions.set(node.identifier, node);
    if (node.type === "link" && node.url.startsWith("#")) linked.add(node.url.slice(1));
  });
  visit(tree, (node) => {
    const id: unknown = "data" in node ? node.data?.hProperties?.id : undefined;
    if (typeof id !== "string") return;
    if (node.type === "heading" || linked.has(id)) bookmarks.set(id, `place_${bookmarks.size + 1}`);
  });
  return {
    docx,
    language,
    area,
    pictures,
    captions: captionsOf(tree),
    numbers: noteNumbers(referred, definitions),
    definitions,
    written: new Set(),
    bookmarks,
  };
}

/** The name of the bookmark on a heading or a row; undefined where it has none. */
export function bookmarkOf(
  node: Heading | TableRow,
  { bookmarks }: Pick<WordContext, "bookmarks">,
): string | undefined {
  const id: unknown = node.data?.hProperties?.id;
  return typeof id === "string" ? bookmarks.get(id) : undefined;
}
