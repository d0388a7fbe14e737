import { posix } from "node:path";
import type { CheerioAPI } from "cheerio";
import type { Element } from "domhandler";
import { append } from "../../model/append.js";
import { LIMITS } from "../limits.js";
import type { PdfRule } from "../pdf/pdf-rules.js";
import type { PdfItem, PdfPage } from "../pdf/pdf-text-layer.js";
import { refusal } from "../refuse.js";
import { openZipXml, type ZipXml } from "../word/zip-xml.js";

/** Points of a millimetre, the unit of OFD. */
const POINTS = 72 / 25.4;

const numbers = (text: string | undefined): number[] =>
  (text?.match(/\S+/g) ?? []).map(Number).filter(Number.isFinite);

/** The advances between characters (GB/T 33190, 11.3): numbers, `g n x` standing for n times x. */
function advancesOf(text: string | undefined, count: number): number[] {
  const parts = (text ?? "").trim().split(/\s+/);
  const advances: number[] = [];
  for (let at = 0; at < parts.length && advances.length < count; at++) {
    if (parts[at] === "g") {
      const times = Math.min(Number(parts[at + 1]) || 0, count);
      for (let k = 0; k < times; k++) advances.push(Number(parts[at + 2]) || 0);
      at += 2;
    } else if (parts[at] !== "") advances.push(Number(parts[at]) || 0);
  }
  return advances;
}

type Place = (x: number, y: number) => readonly [number, number];

/** From the coordinates of an object to those of the page, in points, upwards. */
function placeOf(node: Element, top: number): { readonly place: Place; readonly scale: number } {
  const [left = 0, upper = 0] = numbers(node.attribs.Boundary);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(node.attribs.CTM);
  return {
    place: (x, y) => [(left + a * x + c * y + e) * POINTS, (top - (upper + b * x + d * y + f)) * POINTS],
    scale: Math.hypot(a, b) || 1,
  };
}

/** How wide characters stand, in sizes of their font: Latin ones half as wide as others. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\x20-\x7e]/.test(char) ? 0.5 : 1), 0);

function textItems($: CheerioAPI, node: Element, top: number): PdfItem[] {
  const { place, scale } = placeOf(node, top);
  const size = Number(node.attribs.Size) || 3.5;
  let [atX, atY] = [0, 0];
  return $(node)
    .find("ofd\\:TextCode, TextCode")
    .toArray()
    .map((code): PdfItem => {
      const text = $(code).text();
      const count = text.length;
      atX = Number(code.attribs.X ?? atX) || 0;
      atY = Number(code.attribs.Y ?? atY) || 0;
      const advances = advancesOf(code.attribs.DeltaX, count);
      const across = advances.reduce((sum, one) => sum + one, 0);
      const [x, y] = place(atX, atY);
      const told = count > 1 && across > 0 && advances.length >= count - 1;
      const width = (told ? across + size * widthOf(text.slice(-1)) : size * widthOf(text)) * scale;
      return { text, x, y, width: width * POINTS, height: size * scale * POINTS };
    });
}

/** The straight lines of a path: its moves and lines by turns. */
function pathRules(data: string, { place }: { readonly place: Place }): PdfRule[] {
  const parts = data.trim().split(/\s+/);
  const rules: PdfRule[] = [];
  let at: readonly [number, number] = [0, 0];
  for (let index = 0; index < parts.length; index++) {
    const sign = parts[index];
    if (sign !== "M" && sign !== "L" && sign !== "S") continue;
    const to: readonly [number, number] = [Number(parts[index + 1]), Number(parts[index + 2])];
    if (sign === "L") {
      const [[x1, y1], [x2, y2]] = [place(...at), place(...to)];
      if (Math.abs(x1 - x2) < 0.5 || Math.abs(y1 - y2) < 0.5) {
        rules.push({
          x1: Math.min(x1, x2),
          x2: Math.max(x1, x2),
          y1: Math.min(y1, y2),
          y2: Math.max(y1, y2),
        });
      }
    }
    at = to;
    index += 2;
  }
  return rules;
}

const first = ($: CheerioAPI, ...names: readonly string[]): string =>
  names.map((name) => $(`ofd\\:${name}, ${name}`).first().text().trim()).find((text) => text !== "") ?? "";

function pageOf(trees: readonly CheerioAPI[], box: readonly number[]): PdfPage {
  const [, , , height = 297] = box;
  const items: PdfItem[] = [];
  const rules: PdfRule[] = [];
  for (const $ of trees) {
    for (const node of $("ofd\\:TextObject, TextObject").toArray()) append(items, textItems($, node, height));
    for (const node of $("ofd\\:PathObject, PathObject").toArray()) {
      const data = $(node).find("ofd\\:AbbreviatedData, AbbreviatedData").first().text();
      append(rules, pathRules(data, placeOf(node, height)));
    }
  }
  return { bottom: 0, top: height * POINTS, items, rules };
}

/** A place named in a part: from the root with a slash before it, else from the folder of that part. */
const resolved = (from: string, to: string): string =>
  to.startsWith("/") ? to.slice(1) : posix.join(posix.dirname(from), to);

function pagesOf(zip: ZipXml, part: string, file: string): PdfPage[] {
  const document = zip.tree(part);
  if (document === null) throw refusal("document-damaged", file, { cause: part });
  const usual = numbers(first(document, "PhysicalBox"));
  const templates = new Map(
    document("ofd\\:TemplatePage, TemplatePage")
      .toArray()
      .map((node) => [node.attribs.ID ?? "", resolved(part, node.attribs.BaseLoc ?? "")]),
  );
  const pages = document("ofd\\:Pages > ofd\\:Page, Pages > Page").toArray();
  if (pages.length > LIMITS.pdfPages) {
    const [size, limit] = [pages.length, LIMITS.pdfPages].map((count) => `${count} pages`);
    throw refusal("document-too-large", file, { size: size ?? "", limit: limit ?? "" });
  }
  return pages.flatMap((node) => {
    const name = resolved(part, node.attribs.BaseLoc ?? "");
    const content = zip.tree(name);
    if (content === null) return [];
    const used = content("ofd\\:Template, Template")
      .toArray()
      .flatMap((one) => zip.tree(templates.get(one.attribs.TemplateID ?? "") ?? "") ?? []);
    const own = numbers(first(content, "PhysicalBox"));
    return [pageOf([...used, content], own.length === 4 ? own : usual)];
  });
}

/**
 * The pages of an OFD document (GB/T 33190, a zip of XML whose text lies open): pieces of text and straight lines with their places, as
 * those of a PDF.
 * @throws CrossProvinceError for a zip that is damaged, encrypted or a bomb
 */
export function ofdPages(bytes: Uint8Array, file: string): PdfPage[] {
  const zip = openZipXml(bytes, file);
  const root = zip.names.find((name) => /^OFD\.xml$/i.test(name)) ?? "OFD.xml";
  const main = zip.tree(root);
  if (main === null) throw refusal("document-damaged", file, { cause: root });
  if (
    zip.names.some((name) => /(?:^|\/)(?:Encrypt|Entries)[^/]*\.xml$/i.test(name) && /encrypt/i.test(name))
  ) {
    throw refusal("document-encrypted", file);
  }
  const parts = main("ofd\\:DocRoot, DocRoot")
    .toArray()
    .map((node) => resolved(root, main(node).text().trim()));
  return parts.flatMap((part) => pagesOf(zip, part, file));
}
