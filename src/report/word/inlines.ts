import type { IRunOptions, ParagraphChild } from "docx";
import type { PhrasingContent } from "mdast";
import { forXml } from "../../model/clean-text.js";
import type { WordContext } from "./context.js";
import { shownSize } from "./shown-size.js";
import { unbroken } from "./unbroken.js";

type Marks = Pick<IRunOptions, "bold" | "italics" | "style">;

/** Begins the stand-in for a picture; the name of the figure follows. */
export const STAND_IN = "figure:";

function image(
  node: PhrasingContent & { type: "image" },
  { docx, pictures, area }: WordContext,
): ParagraphChild[] {
  const id = node.data?.figure?.id ?? "";
  const picture = pictures.get(id);
  if (picture === undefined) return [new docx.TextRun(forXml(node.alt ?? ""))];
  const description = forXml(node.alt ?? "");
  return [
    new docx.ImageRun({
      type: "png",
      // A stand-in, so that the library does not pack pictures that are packed already.
      data: Uint8Array.from(new TextEncoder().encode(STAND_IN + id)),
      transformation: shownSize(picture, id, area),
      altText: { name: id, title: description, description },
    }),
  ];
}

/** A reference to a footnote: the first is real, a later one repeats its number by a cross-reference field. */
function reference(identifier: string, context: WordContext): ParagraphChild[] {
  const { docx, numbers, written } = context;
  const number = numbers.get(identifier);
  if (number === undefined) return [];
  const mark = `note_${number}`;
  if (written.has(number)) {
    return [new docx.SimpleField(`NOTEREF ${mark} \\f \\h`, String(number))];
  }
  written.add(number);
  return [new docx.Bookmark({ id: mark, children: [new docx.FootnoteReferenceRun(number)] })];
}

/** Texts that follow one another as one text: a sentence put together from many is still one for who edits it in Word. */
function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (node.type === "text" && before?.type === "text") {
      joined[joined.length - 1] = { type: "text", value: before.value + node.value };
    } else joined.push(node);
  }
  return joined;
}

/** Marks of verdicts, and a font that has them all: in those of text a circle with a quarter may be a mere dot. */
const VERDICT_MARKS = /([●◐◔○])/u;
const MARK_FONT = "Segoe UI Symbol";

/** Phrasing content as runs of a paragraph. */
export function runs(
  nodes: readonly PhrasingContent[],
  context: WordContext,
  marks: Marks = {},
): ParagraphChild[] {
  const { docx, bookmarks } = context;
  return joinTexts(nodes).flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case "text":
        return node.value === ""
          ? []
          : node.value.split(VERDICT_MARKS).flatMap((text, index) =>
              text === ""
                ? []
                : [
                    new docx.TextRun({
                      children: unbroken(text, docx, context.room),
                      ...marks,
                      ...(index % 2 === 1 ? { font: MARK_FONT } : {}),
                    }),
                  ],
            );
      case "strong":
        return runs(node.children, context, { ...marks, bold: true });
      case "emphasis":
        return runs(node.children, context, { ...marks, italics: true });
      case "break":
        return [new docx.TextRun({ break: 1 })];
      case "footnoteReference":
        return reference(node.identifier, context);
      case "image":
        return image(node, context);
      case "link": {
        const children = runs(node.children, context, { ...marks, style: "Hyperlink" });
        if (!node.url.startsWith("#")) return [new docx.ExternalHyperlink({ link: node.url, children })];
        const anchor = bookmarks.get(node.url.slice(1));
        return anchor === undefined ? children : [new docx.InternalHyperlink({ anchor, children })];
      }
      default:
        return "value" in node ? [new docx.TextRun({ text: forXml(node.value), ...marks })] : [];
    }
  });
}
