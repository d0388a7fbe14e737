import type { Image, Root, Table } from "mdast";
import { visit } from "unist-util-visit";
import type { Language } from "../model/language.js";
import { wordsOf } from "./phrase.js";

/** What a caption stands at, with its number among those of its kind. */
export interface Caption {
  readonly kind: "figure" | "table";
  readonly number: number;
  readonly text: string;
}

/** What a figure is called: its title, or the first part of its description. */
function figureCaption(node: Image): string {
  const text = node.title ?? node.alt ?? "";
  const [first = ""] = text.replace(/^(?:图：|Figure: |Chart: )/u, "").split(/[；;]|\. /u);
  return first.charAt(0).toUpperCase() + first.slice(1);
}

/** The captions of a tree's figures and labelled tables, numbered in their order. */
export function captionsOf(tree: Root): ReadonlyMap<Image | Table, Caption> {
  const captions = new Map<Image | Table, Caption>();
  const counts = { figure: 0, table: 0 };
  const add = (node: Image | Table, kind: Caption["kind"], text: string): void => {
    counts[kind] += 1;
    captions.set(node, { kind, number: counts[kind], text });
  };
  visit(tree, (node) => {
    if (node.type === "image" && node.data?.figure !== undefined) add(node, "figure", figureCaption(node));
    if (node.type !== "table") return;
    const text = wordsOf(node.data?.label ?? []);
    if (text !== "") add(node, "table", text);
  });
  return captions;
}

/** The words before the numbers of captions. */
export const CAPTION_LABELS: Readonly<Record<Language, Readonly<Record<Caption["kind"], string>>>> = {
  zh: { figure: "图", table: "表" },
  en: { figure: "Figure", table: "Table" },
};

/** `图1`, `Table 2`. */
const captionName = ({ kind, number }: Caption, language: Language): string =>
  `${CAPTION_LABELS[language][kind]}${language === "zh" ? "" : "\u00a0"}${number}`;

/** A whole caption in one text: `图1　企业研发投入强度`. */
export const captionText = (caption: Caption, language: Language): string =>
  `${captionName(caption, language)}${language === "zh" ? "\u3000" : ". "}${caption.text}`;
