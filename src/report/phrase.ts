import type {
  Heading,
  Image,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Table,
  TableCell,
  TableRow,
  Text,
} from "mdast";
import type { Bilingual, Language } from "../model/language.js";
import type { Binding, RowBinding } from "./binding.js";
import type { Facts } from "./facts.js";
import { resolveBinding } from "./resolve-binding.js";

/** What a sentence is put together from: words of our own, which hold no number, and pieces that are bound to rows. */
export type Piece = string | PhrasingContent | readonly PhrasingContent[];

/** Static words. */
export const text = (value: string): Text => ({ type: "text", value });

/** A piece of text that is made from rows. An unknown row shows as `?`, which the checker reports. */
export function bound(binding: Binding, facts: Facts): Text {
  return { type: "text", value: resolveBinding(binding, facts) ?? "?", data: { binding } };
}

const nodesOf = (piece: Piece): readonly PhrasingContent[] => {
  if (typeof piece === "string") return piece === "" ? [] : [text(piece)];
  return "type" in piece ? [piece] : piece;
};

/** Puts pieces together into one phrase. */
export const phrase = (...pieces: readonly Piece[]): PhrasingContent[] => pieces.flatMap(nodesOf);

/** The pieces of a phrase that are plain text, for places that hold nothing else. */
export const textsOf = (nodes: readonly PhrasingContent[]): Text[] =>
  nodes.filter((node): node is Text => node.type === "text");

/** The words of pieces of text. */
export const wordsOf = (pieces: readonly Text[]): string => pieces.map((piece) => piece.value).join("");

/**
 * A sentence as a template: its words are static, what is put in is bound.
 * @example say`${region} has ${count} targets`
 */
export function say(words: TemplateStringsArray, ...pieces: readonly Piece[]): PhrasingContent[] {
  return words.flatMap((word, index) => phrase(word, pieces[index] ?? ""));
}

/** The mark between clauses. */
export const CLAUSES: Bilingual = { zh: "；", en: "; " };

/** Phrases one after another with a mark between them. */
export function joined(
  phrases: readonly (readonly PhrasingContent[])[],
  mark: Bilingual,
  language: Language,
): PhrasingContent[] {
  return phrases.flatMap((one, index) => (index === 0 ? [...one] : [text(mark[language]), ...one]));
}

export const paragraph = (...pieces: readonly Piece[]): Paragraph => ({
  type: "paragraph",
  children: phrase(...pieces),
});

/** A heading with the name by which links find it. */
export const heading = (depth: Heading["depth"], id: string, ...pieces: readonly Piece[]): Heading => ({
  type: "heading",
  depth,
  children: phrase(...pieces),
  data: { hProperties: { id } },
});

export const link = (url: string, ...pieces: readonly Piece[]): Link => ({
  type: "link",
  url,
  children: textsOf(phrase(...pieces)),
});

/** The node of a chart, described in words for those who do not see it. */
export function figure(id: string, ...pieces: readonly Piece[]): Image {
  const description = textsOf(phrase(...pieces));
  return {
    type: "image",
    url: `figures/${id}.svg`,
    alt: wordsOf(description),
    data: { figure: { id, description } },
  };
}

const listOf = (items: readonly ListItem["children"][], ordered: boolean): List => ({
  type: "list",
  ordered,
  spread: false,
  children: items.map((children) => ({ type: "listItem", spread: false, children })),
});

export const list = (items: readonly ListItem["children"][]): List => listOf(items, false);

/** A list whose entries are referred to by their numbers. */
export const numberedList = (items: readonly ListItem["children"][]): List => listOf(items, true);

export const cell = (...pieces: readonly Piece[]): TableCell => ({
  type: "tableCell",
  children: phrase(...pieces),
});

/** A row of a table, bound to the row or pair that it shows. */
export const tableRow = (cells: readonly TableCell[], row?: RowBinding, id?: string): TableRow => ({
  type: "tableRow",
  children: [...cells],
  ...(row === undefined && id === undefined
    ? {}
    : {
        data: {
          ...(row === undefined ? {} : { row }),
          ...(id === undefined ? {} : { hProperties: { id } }),
        },
      }),
});

/** A table with its header, the widths of its columns as shares, and what it holds in words. */
export function table(
  titles: readonly (readonly Piece[])[],
  rows: readonly TableRow[],
  {
    widths,
    label,
    close = false,
  }: { readonly widths: readonly number[]; readonly label: readonly Piece[]; readonly close?: boolean },
): Table {
  return {
    type: "table",
    align: titles.map(() => null),
    children: [tableRow(titles.map((pieces) => cell(...pieces))), ...rows],
    data: { widths, label: textsOf(phrase(...label)), ...(close ? { close } : {}) },
  };
}
