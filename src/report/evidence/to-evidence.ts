import type { Element } from "hast";
import { COMMITMENTS, MEASURES } from "../../model/codes.js";
import { labelOf } from "../../model/labels.js";
import { markedOriginal } from "../../model/marked-original.js";
import { familyName } from "../content/family-name.js";
import { documentsOf } from "../document-order.js";
import type { Facts } from "../facts.js";
import { datasetSchema, jsonLdElement } from "../html/dataset-json-ld.js";
import { element, words } from "../html/element.js";
import { page, raw } from "../html/page.js";
import { STYLE } from "../html/style.js";
import { textsOf, wordsOf } from "../phrase.js";
import { CLAIM_STYLE, claimPlaces, claimTable, type EvidenceClaims } from "./claims.js";
import { documentSection } from "./document.js";
import { pairCard } from "./pair-card.js";
import { EVIDENCE_SCRIPT } from "./script.js";
import { EVIDENCE_STYLE } from "./style.js";

function select(
  name: string,
  label: string,
  all: string,
  options: readonly (readonly [string, string])[],
): Element {
  return element("label", {}, [
    words(label),
    element("select", { name }, [
      element("option", { value: "" }, [words(all)]),
      ...options.map(([value, text]) => element("option", { value }, [words(text)])),
    ]),
  ]);
}

/** The documents that the report draws on; of a page on a dataset with nothing compared all of them. */
const documentsShown = (facts: Facts): string[] =>
  facts.regions.length === 0 ? [...facts.documents.keys()] : documentsOf(facts);

/** The form that filters the marks; hidden until the script that it needs runs. */
function filters(facts: Facts): Element {
  const { language } = facts;
  const zh = language === "zh";
  const all = zh ? "全部" : "all";
  const shown = new Set(documentsShown(facts));
  const targets = [...facts.targets.values()].filter((row) => shown.has(row.document_id));
  const once = (pick: (row: (typeof targets)[number]) => string): string[] => [...new Set(targets.map(pick))];
  const region = (code: string): string => {
    const row = facts.regionRows.get(code);
    return row === undefined ? code : zh ? row.name_zh : markedOriginal(row.name_en);
  };
  const button = (step: string, text: string): Element =>
    element("button", { type: "button", dataStep: step }, [words(text)]);
  return element(
    "form",
    {
      className: ["filters"],
      hidden: true,
      ariaLabel: zh ? "筛选目标" : "Filter targets",
      dataOne: zh ? "显示#个目标" : "# target shown",
      dataCount: zh ? "显示#个目标" : "# targets shown",
    },
    [
      select(
        "family",
        zh ? "指标类别" : "Family",
        all,
        once((row) => row.family_id).map((id) => [id, wordsOf(textsOf(familyName(id, facts)))]),
      ),
      select(
        "region",
        zh ? "地区" : "Region",
        all,
        once((row) => row.region_code).map((code) => [code, region(code)]),
      ),
      select(
        "measure",
        zh ? "类型" : "Measure",
        all,
        MEASURES.map((code) => [code, labelOf("measure", code, { language })]),
      ),
      select(
        "commitment",
        zh ? "承诺强度" : "Commitment",
        all,
        COMMITMENTS.map((code) => [code, labelOf("commitment", code, { language })]),
      ),
      button("-1", zh ? "上一个" : "Previous"),
      button("1", zh ? "下一个" : "Next"),
      element("p", { id: "detail", role: "status" }),
    ],
  );
}

/** The pairs, each as a card. */
function cards(facts: Facts): Element[] {
  if (facts.pairs.size === 0) return [];
  return [
    element("section", { id: "pairs", ariaLabelledBy: ["pairs-title"] }, [
      element("h2", { id: "pairs-title" }, [words(facts.language === "zh" ? "逐对对照" : "Pair by pair")]),
      ...[...facts.pairs.values()].map((pair) => pairCard(pair, facts)),
    ]),
  ];
}

/** What an evidence page may have beside the documents. */
export interface EvidenceOptions {
  /** Claims on one of the documents that were verified: told in a table, and marked by what became of each. */
  readonly verified?: EvidenceClaims;
  /** The title of the report whose evidence it is: the page then describes its rows as a Schema.org Dataset. */
  readonly name?: string;
}

/**
 * The evidence page: the documents to be read, each target's number marked by its measure, every other number marked
 * faintly by its kind. A target's passage is found by `#t-` and its id.
 */
export function toEvidence(facts: Facts, { verified, name }: EvidenceOptions = {}): string {
  const { language } = facts;
  const zh = language === "zh";
  const documents = documentsShown(facts).flatMap((id) => facts.documents.get(id) ?? []);
  const places = verified === undefined ? [] : claimPlaces(verified.claims);
  const title = zh ? "原文依据" : "Evidence";
  const contents = element("nav", { className: ["contents"], ariaLabel: zh ? "文件" : "Documents" }, [
    element(
      "ol",
      {},
      documents
        .map((row) =>
          element("li", {}, [
            element("a", { href: `#document-${row.document_id}` }, [words(zh ? row.title_zh : row.title_en)]),
          ]),
        )
        .concat(
          facts.pairs.size === 0
            ? []
            : [
                element("li", {}, [
                  element("a", { href: "#pairs" }, [words(zh ? "逐对对照" : "Pair by pair")]),
                ]),
              ],
        ),
    ),
  ]);
  const legend = element("ul", { className: ["legend"], ariaLabel: zh ? "图例" : "Legend" }, [
    ...MEASURES.map((code) =>
      element("li", {}, [
        element("mark", { className: [`m-${code}`] }, [words(labelOf("measure", code, { language }))]),
      ]),
    ),
    element("li", {}, [
      element("mark", { className: ["strive"] }, [words(labelOf("commitment", "strive", { language }))]),
    ]),
    element("li", {}, [
      element("span", { className: ["other"] }, [words(zh ? "其他数字" : "other numbers")]),
    ]),
    element("li", {}, [element("span", { className: ["quote"] }, [words(zh ? "引文" : "quotes")])]),
  ]);
  return page({
    language,
    title: name === undefined ? title : `${name}${zh ? "：" : ": "}${title}`,
    style: `${STYLE}${EVIDENCE_STYLE}${verified === undefined ? "" : CLAIM_STYLE}`,
    body: [
      element("a", { className: ["skip"], href: "#documents" }, [
        words(zh ? "跳到文件" : "Skip to the documents"),
      ]),
      element("main", {}, [
        element("h1", {}, [words(title)]),
        element("p", {}, [
          words(
            zh
              ? "文件按原有次序排列；每个目标的数字按类型标色，力争的目标用虚线，其他数字淡色标出。按 n 和 p 键在目标之间移动。"
              : "The documents in their own order; the number of each target is coloured by its measure, with a dashed line where it is striven for, and every other number is marked faintly. The keys n and p move between targets.",
          ),
        ]),
        ...(verified === undefined ? [] : [claimTable(verified, language)]),
        legend,
        contents,
        filters(facts),
        element(
          "div",
          { id: "documents" },
          documents.map((row) =>
            documentSection(row, facts, row.document_id === verified?.document_id ? places : []),
          ),
        ),
        ...cards(facts),
      ]),
      ...(name === undefined ? [] : [raw(jsonLdElement(datasetSchema(facts, name)))]),
      raw(`<script>${EVIDENCE_SCRIPT}</script>`),
    ],
  });
}
