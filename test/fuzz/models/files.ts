import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { wordFile } from "../../support/made-documents.js";
import { type Block, plan, planText } from "./plan.js";

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "");

/** Attributes that a table cell may have, sane ones and not. */
const span = fc.oneof(
  { weight: 8, arbitrary: fc.constant("") },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom("colspan", "rowspan"),
        fc.constantFrom("2", "0", "-1", "1000", "65534", "9e9", "x"),
      )
      .map(([name, value]) => ` ${name}="${value}"`),
  },
);

const htmlBlock = (block: Block, spans: readonly string[]): string => {
  if (block.kind !== "table")
    return block.kind === "heading" ? `<h2>${escaped(block.text)}</h2>` : `<p>${escaped(block.text)}`;
  const cell = (text: string, index: number): string =>
    `<td${spans[index % spans.length] ?? ""}>${escaped(text)}</td>`;
  return `<table>${block.rows.map((row) => `<tr>${row.map(cell).join("")}`).join("")}</table>`;
};

const html = fc
  .tuple(
    plan,
    fc.array(span, { minLength: 1, maxLength: 9 }),
    fc.constantFrom("div", "span", "font", "table", "ul><li"),
    fc.nat(400),
  )
  .map(([blocks, spans, wrapper, depth]) =>
    strToU8(
      `<!DOCTYPE html><meta charset=utf-8><title>湖南省某规划（2021—2025年）</title>${`<${wrapper}>`.repeat(depth)}${blocks.map((block) => htmlBlock(block, spans)).join("\n")}`,
    ),
  );

const wordBlock = (block: Block): string => {
  const paragraph = (text: string): string =>
    `<w:p>${text
      .split("\n")
      .map((line) => `<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`)
      .join("<w:r><w:br/></w:r>")}</w:p>`;
  if (block.kind !== "table") return paragraph(block.text);
  return `<w:tbl>${block.rows.map((row) => `<w:tr>${row.map((text) => `<w:tc><w:tcPr><w:gridSpan w:val="${text.length % 4}"/></w:tcPr>${paragraph(text)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
};
const word = plan.map((blocks) => wordFile({ body: blocks.map(wordBlock).join("") }));

/** Bytes turned, taken out, doubled or put in at some places. */
interface Damage {
  readonly at: number;
  readonly what: "turn" | "cut" | "double" | "number" | "end";
  readonly size: number;
}
const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    what: fc.constantFrom("turn", "turn", "turn", "cut", "double", "number", "end"),
    size: fc.integer({ min: 1, max: 200 }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** The bytes with some damage done; a number in ASCII digits becomes a huge one, as in the lengths and offsets of a PDF. */
function damaged(bytes: Uint8Array, done: readonly Damage[]): Uint8Array {
  let now = bytes;
  for (const { at, what, size } of done) {
    let place = Math.floor(at * now.length);
    const head = now.subarray(0, place);
    if (what === "end") now = now.slice(0, Math.max(1, place));
    else if (what === "cut") now = Uint8Array.from([...head, ...now.subarray(place + size)]);
    else if (what === "double")
      now = Uint8Array.from([...now.subarray(0, place + size), ...now.subarray(place)]);
    else {
      now = now.slice();
      while (what === "number" && place < now.length && !((now[place] ?? 0) > 47 && (now[place] ?? 0) < 58))
        place += 1;
      now[place] = what === "number" ? 57 : (now[place] ?? 0) ^ size;
    }
  }
  return now;
}

/** An archive whose parts are damaged, and which itself is whole. */
function damagedInside(bytes: Uint8Array, done: readonly Damage[], part: number): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[part % names.length] ?? "";
  return zipSync({ ...parts, [name]: damaged(parts[name] ?? strToU8(strFromU8(bytes)), done) });
}

/** A file for the readers: made whole, or one of the given ones damaged. */
export function files(samples: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const sample = fc.constantFrom(...samples);
  return fc.oneof(
    { weight: 2, arbitrary: html },
    { weight: 2, arbitrary: word },
    { weight: 1, arbitrary: planText.map((text) => strToU8(text)) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.oneof(html, word), damages).map(([bytes, done]) => damaged(bytes, done)),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(word, damages, fc.nat(9))
        .map(([bytes, done, part]) => damagedInside(bytes, done, part)),
    },
    { weight: 5, arbitrary: fc.tuple(sample, damages).map(([bytes, done]) => damaged(bytes, done)) },
    { weight: 1, arbitrary: fc.uint8Array({ minLength: 1, maxLength: 400 }) },
  );
}
