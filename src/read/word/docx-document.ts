import type { CheerioAPI } from "cheerio";
import type { AnyNode, Element } from "domhandler";
import { ListNumbers } from "./docx-numbering.js";
import { childOf, childrenOf, isElement, isOn, valOf } from "./word-xml.js";

/** The parts of a Word document that its text needs, each as a tree; null where the file has none. */
export interface WordParts {
  readonly document: CheerioAPI;
  readonly styles: CheerioAPI | null;
  readonly numbering: CheerioAPI | null;
  readonly footnotes: CheerioAPI | null;
  readonly endnotes: CheerioAPI | null;
}

/** Names of the styles of a table of contents, the same in every language of Word. */
const CONTENTS_STYLE = /^(?:toc (?:\d|heading)|table of figures)$/i;

/** Takes alternatives apart: the fallback, which every reader knows, unless only the other one holds text. */
function chooseAlternatives($: CheerioAPI): void {
  for (const element of $("mc\\:AlternateContent").toArray().reverse()) {
    const fallback = childOf(element, "mc:Fallback");
    const choice = childOf(element, "mc:Choice");
    const holdsText = (part: Element | null): boolean => part !== null && $(part).find("w\\:t").length > 0;
    const taken = holdsText(fallback) || !holdsText(choice) ? fallback : choice;
    $(element).replaceWith(taken === null ? [] : taken.children.slice());
  }
  // A text box of DrawingML as one of VML, which mammoth reads after its paragraph.
  for (const element of $("w\\:drawing").toArray()) {
    const boxes = $(element).find("w\\:txbxContent").toArray();
    if (boxes.length === 0) continue;
    const box = $('<v:textbox xmlns:v="urn:schemas-microsoft-com:vml"/>').append(boxes);
    $(element).replaceWith($("<w:pict/>").append(box));
  }
}

/** Takes out what Word does not show: deleted and moved text, hidden text. */
function removeUnshown($: CheerioAPI): void {
  for (const element of $("w\\:del, w\\:moveFrom").toArray()) {
    if (element.children.some(isElement)) $(element).remove();
  }
  for (const element of $("w\\:vanish").toArray()) {
    const run = element.parent?.parent;
    if (isOn(element) && isElement(run) && run.name === "w:r") $(run).remove();
  }
}

/** Takes out the table of contents: it repeats the headings with numbers of pages. */
function removeContents($: CheerioAPI, styles: CheerioAPI | null): void {
  for (const element of $("w\\:docPartGallery").toArray()) {
    if (element.attribs["w:val"] === "Table of Contents") $(element).closest("w\\:sdt").remove();
  }
  const named = (styles?.("w\\:style").toArray() ?? [])
    .filter((style) => CONTENTS_STYLE.test(valOf(style, "w:name") ?? ""))
    .map((style) => style.attribs["w:styleId"]);
  for (const element of $("w\\:p").toArray()) {
    const style = valOf(childOf(element, "w:pPr"), "w:pStyle");
    if (style !== null && named.includes(style)) $(element).remove();
  }
}

/** Replaces wrappers that mammoth passes over by what they hold: fields, links, directions, formulas, readings above characters. */
function unwrap($: CheerioAPI): void {
  for (const element of $("m\\:oMath").toArray()) {
    $(element).replaceWith($("<w:r/>").append($("<w:t/>").text($(element).find("m\\:t").text())));
  }
  $("w\\:rt").remove();
  const wrappers = "w\\:fldSimple, w\\:hyperlink, w\\:bdo, w\\:dir, m\\:oMathPara, w\\:ruby, w\\:rubyBase";
  for (const element of $(wrappers).toArray().reverse()) $(element).replaceWith(element.children.slice());
}

/** Whether a paragraph has words of its own, those of text boxes in it aside. */
function hasWords($: CheerioAPI, paragraph: Element): boolean {
  return $(paragraph)
    .find("w\\:t, w\\:sym")
    .toArray()
    .some(
      (piece) =>
        (piece.name === "w:sym" || $(piece).text().trim() !== "") &&
        $(piece).closest("w\\:p").get(0) === paragraph,
    );
}

/** Prints the numbers of lists and headings into the paragraphs that carry them. */
function printNumbers($: CheerioAPI, numbers: ListNumbers): void {
  for (const paragraph of $("w\\:p").toArray()) {
    const properties = childOf(paragraph, "w:pPr");
    const mark = childOf(properties, "w:rPr");
    if (childOf(mark, "w:del") !== null || childOf(mark, "w:moveFrom") !== null) continue;
    const label = numbers.next(paragraph);
    if (label.trim() === "" || !hasWords($, paragraph)) continue;
    const run = $("<w:r/>").append($('<w:t xml:space="preserve"/>').text(`${label} `));
    if (properties === null) $(paragraph).prepend(run);
    else $(properties).after(run);
  }
}

/** The outermost paragraph or table around a node. */
function outermostBlock(node: Element): Element | null {
  let block: Element | null = null;
  for (let at: AnyNode | null = node; at !== null; at = at.parent) {
    if (isElement(at) && (at.name === "w:p" || at.name === "w:tbl")) block = at;
  }
  return block;
}

/** Puts the paragraphs of each note behind the paragraph or table that refers to it, so that they stand in their section. */
function placeNotes($: CheerioAPI, notes: CheerioAPI | null, kind: "footnote" | "endnote"): void {
  const texts = new Map(
    (notes?.(`w\\:${kind}`).toArray() ?? []).map((note) => [note.attribs["w:id"], childrenOf(note, "w:p")]),
  );
  const last = new Map<Element, Element>();
  const root = $.root().children();
  for (const [name, value] of Object.entries(notes?.root().children().attr() ?? {})) {
    if (name.startsWith("xmlns:") && root.attr(name) === undefined) root.attr(name, value);
  }
  for (const reference of $(`w\\:${kind}Reference`).toArray()) {
    const block = outermostBlock(reference);
    const id = reference.attribs["w:id"];
    for (const paragraph of texts.get(id) ?? []) {
      if (block === null) break;
      $(last.get(block) ?? block).after(paragraph);
      last.set(block, paragraph);
    }
    texts.delete(id);
    $(reference).remove();
  }
}

/**
 * Rewrites the tree of a Word document so that all its text, and only this, stands in plain paragraphs and tables: numbers of lists
 * and headings are printed, changes accepted, text boxes opened, notes put behind what they belong to; hidden text and the table of contents are left out.
 */
export function plainWordDocument(parts: WordParts): void {
  const { document, styles, numbering, footnotes, endnotes } = parts;
  placeNotes(document, endnotes, "endnote");
  placeNotes(document, footnotes, "footnote");
  chooseAlternatives(document);
  removeUnshown(document);
  removeContents(document, styles);
  unwrap(document);
  if (numbering !== null) printNumbers(document, new ListNumbers(numbering, styles));
}
