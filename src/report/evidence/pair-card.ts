import type { Element, ElementContent } from "hast";
import { RULES } from "../../compare/rules/all-rules.js";
import type { Pair } from "../../compare/types.js";
import { citeAs } from "../../export/citations/cite-as.js";
import { issuerOf } from "../../export/citations/cited.js";
import { gradeText } from "../../model/grade-marks.js";
import { labelOf } from "../../model/labels.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { originsOf, originText } from "../../tables/provenance.js";
import { pairKey } from "../binding.js";
import { passageId } from "../content/notes.js";
import { ofPair, promise } from "../content/sides.js";
import type { Facts } from "../facts.js";
import { element, unparted, words } from "../html/element.js";
import { textsOf, wordsOf } from "../phrase.js";
import { numberSpan, onOneLine } from "./marks.js";
import { pairAddress } from "./pair-address.js";
import { subtraction } from "./subtraction.js";

/** The quote of a target with its number marked, each number on one line with its unit. */
function markedQuote(target: DescribedTarget, facts: Facts): Element {
  const text = facts.dataset.texts.get(target.document_id) ?? "";
  const { start, end } = numberSpan(target, text);
  const { quote, quote_start } = target;
  const from = Math.max(0, start - quote_start);
  const to = Math.max(from, end - quote_start);
  return element("blockquote", { lang: "zh-CN" }, [
    ...unparted(quote.slice(0, from), "zh"),
    element("mark", { className: [`m-${target.measure}`, ...onOneLine(to - from)] }, [
      words(quote.slice(from, to)),
    ]),
    ...unparted(quote.slice(to), "zh"),
  ]);
}

/** One side: region, promise, quote, document, and where what the quote does not say comes from. */
function side(target: DescribedTarget, facts: Facts): Element {
  const { language, dataset, documents } = facts;
  const zh = language === "zh";
  const document = documents.get(target.document_id);
  const title = document === undefined ? target.document_id : zh ? document.title_zh : document.title_en;
  const stated = document !== undefined && issuerOf(document) !== null;
  const issuer = stated ? document[zh ? "issuer_zh" : "issuer_en"] : "";
  const origins = originsOf(target, dataset.texts.get(target.document_id) ?? "");
  return element("div", { className: ["side"] }, [
    element("h4", {}, [words(zh ? target.region_zh : target.region_en)]),
    element("p", {}, [
      element("strong", {}, [words(zh ? target.indicator_zh : target.indicator_en)]),
      ...unparted(`${zh ? "：" : ": "}${wordsOf(textsOf(promise(target, facts)))}`, language),
    ]),
    markedQuote(target, facts),
    element("p", { className: ["where"] }, [
      element("a", { href: `#${passageId(target.target_id)}` }, unparted(title, language)),
      words([issuer, target.section ?? ""].map((part) => (part === "" ? "" : ` · ${part}`)).join("")),
    ]),
    ...(origins.length === 0
      ? []
      : [
          element(
            "ul",
            { className: ["origins"] },
            origins.map((origin) =>
              element("li", {}, unparted(originText(target, origin, { language }), language)),
            ),
          ),
        ]),
  ]);
}

const QUESTIONS = new Map(RULES.map((rule) => [rule.id as string, rule.question]));

/** The rules as questions, each with its answer. */
function answers(pair: Pair, facts: Facts): Element {
  const { language } = facts;
  return element(
    "ol",
    { className: ["answers"] },
    pair.reasons.map(({ rule, outcome, text }) =>
      element("li", { className: [`o-${outcome}`] }, [
        element("span", {}, [words(QUESTIONS.get(rule)?.[language] ?? rule)]),
        words(" "),
        element("strong", {}, [words(labelOf("outcome", outcome, { language }))]),
        ...(outcome === "same"
          ? []
          : unparted(`${language === "zh" ? "：" : ": "}${text[language]}`, language)),
      ]),
    ),
  );
}

/**
 * A pair of targets as a card with an address of its own: both quotes beside each other, what each rule answers, the
 * arithmetic, the verdict, and how to cite it.
 */
export function pairCard(pair: Pair, facts: Facts): Element {
  const { language, dataset } = facts;
  const zh = language === "zh";
  const id = pairAddress(pairKey(pair));
  const name = zh ? pair.a.indicator_zh : pair.a.indicator_en;
  const other = zh ? pair.b.indicator_zh : pair.b.indicator_en;
  const regions = zh
    ? `${pair.a.region_zh}—${pair.b.region_zh}`
    : `${pair.a.region_en} – ${pair.b.region_en}`;
  const button = (action: string, text: string): Element =>
    element("button", { type: "button", dataAction: action }, [words(text)]);
  const section = (title: string, inner: readonly ElementContent[]): Element[] =>
    inner.length === 0 ? [] : [element("h4", {}, [words(title)]), ...(inner as Element[])];
  const arithmetic = [
    pair.alignment.length === 0 ? null : wordsOf([ofPair(pair, "alignment", facts)]),
    subtraction(pair, language),
  ].flatMap((line) => (line === null ? [] : [element("p", {}, unparted(line, language))]));
  return element("article", { id, className: ["card"], tabIndex: -1, ariaLabelledBy: [`name-${id}`] }, [
    element("h3", { id: `name-${id}` }, [
      words(`${regions}${zh ? "：" : ": "}${name === other ? name : `${name}${zh ? "／" : " / "}${other}`}`),
    ]),
    element("p", { className: ["verdict"] }, [
      words(zh ? "判定：" : "Verdict: "),
      element("strong", {}, [words(gradeText(pair.grade, language))]),
      ...unparted(`${zh ? "。" : ": "}${wordsOf([ofPair(pair, "result", facts)])}`, language),
    ]),
    element("div", { className: ["sides"] }, [side(pair.a, facts), side(pair.b, facts)]),
    ...section(zh ? "逐项判定" : "What the rules ask", [answers(pair, facts)]),
    ...section(zh ? "计算" : "Arithmetic", arithmetic),
    element("details", {}, [
      element("summary", {}, [words(zh ? "引用" : "Cite as")]),
      element("pre", {}, [
        words(citeAs(dataset, [pair.a.target_id, pair.b.target_id], { style: zh ? "gbt7714" : "bibtex" })),
      ]),
    ]),
    element("p", { className: ["tools"], hidden: true }, [
      button("link", zh ? "复制链接" : "Copy link"),
      button("csv", "CSV"),
      button("png", "PNG"),
      button("embed", zh ? "复制嵌入代码" : "Copy embed code"),
      element("output", {}),
    ]),
  ]);
}
