import { measuredTarget } from "../compare/measure-words.js";
import { numberSpan } from "../model/spans.js";
import type { Citation } from "../tables/cite.js";
import { originText } from "../tables/provenance.js";
import { type Html, html } from "./html.js";
import { type Rendered, say, type View } from "./rendered.js";

/** The printed number at the beginning of a text: digits or Chinese numerals, with a range and the unit sign. */
const NUMBER = /^(?:[\d.,，]+(?:\s*[-—–~～至]\s*[\d.,]+)?[%％‰]?|[〇零一二三四五六七八九十百千万亿两]+)/u;

/** A quote cut where its number stands: what is before it, the number, what is after it. */
export function splitQuote(quote: string, valueInQuote: number | null): readonly [string, string, string] {
  if (valueInQuote === null) return [quote, "", ""];
  const number = NUMBER.exec(quote.slice(valueInQuote))?.[0] ?? "";
  const end = valueInQuote + number.length;
  return [quote.slice(0, valueInQuote), number, quote.slice(end)];
}

/** A citation: the passage with the quote and its number marked, the document, the section and the place in it. */
export function renderCitation(citation: Citation, view: View): Rendered {
  const { target, before, quote, after, valueInQuote, origins = [] } = citation;
  const zh = view.language === "zh";
  const [head, number, tail] = splitQuote(quote, valueInQuote);
  const facts: readonly (readonly [string, string | null])[] = [
    [say(view, "目标", "Target"), measuredTarget(target, view.language)],
    [say(view, "指标", "Indicator"), zh ? target.indicator_zh : target.indicator_en],
    [say(view, "文件", "Document"), zh ? target.title_zh : `${target.title_zh} (${target.title_en})`],
    [say(view, "发文字号", "Number"), target.document_number],
    [say(view, "章节", "Section"), target.section],
    [say(view, "位置", "Characters"), numberSpan(target.quote_start, target.quote_end, view.language)],
    [
      say(view, "出处", "Where from"),
      origins
        .map((origin) => originText(target, origin, { language: view.language }))
        .join(say(view, "；", "; ")),
    ],
    [say(view, "备注", "Note"), zh ? target.note_zh : target.note],
    [say(view, "标识", "Id"), target.target_id],
  ];
  const known = facts.filter((fact): fact is readonly [string, string] => fact[1] !== null && fact[1] !== "");
  const start = before === "" ? "" : "…";
  const end = after === "" ? "" : "…";
  const rows = known.map(
    ([name, value]) =>
      html`<tr><td class="cp-short cp-soft" style="text-align:left">${name}</td><td style="text-align:left">${value}</td></tr>`,
  );
  const list: Html = html`<table class="cp-facts"><tbody>${rows}</tbody></table>`;
  return {
    html: html`<blockquote lang="zh">${start}${before}<mark>${head}<b>${number}</b>${tail}</mark>${after}${end}</blockquote>${list}`,
    text: `${start}${before}【${head}${number}${tail}】${after}${end}\n\n${known.map(([name, value]) => `${name}: ${value}`).join("\n")}`,
  };
}
