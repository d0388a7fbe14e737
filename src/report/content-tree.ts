import type { PhrasingContent, Root, RootContent } from "mdast";
import { resolveCommitment, resolveThemes } from "../compare/resolve-names.js";
import { LABELS, labelOf } from "../model/labels.js";
import { appendix } from "./content/appendix.js";
import { byline } from "./content/byline.js";
import { coverage } from "./content/coverage.js";
import { documentFindings } from "./content/document-findings.js";
import { familySections } from "./content/families.js";
import { matrixFamilies } from "./content/matrix-families.js";
import { matrixSummary } from "./content/matrix-summary.js";
import { method } from "./content/method.js";
import { regionNames } from "./content/names.js";
import { notComparable } from "./content/not-comparable.js";
import { notes } from "./content/notes.js";
import { oneSided } from "./content/one-sided.js";
import { overTimeChanges, overTimeSummary } from "./content/over-time.js";
import { references } from "./content/references.js";
import { summary } from "./content/summary.js";
import { versionChanges } from "./content/version-changes.js";
import { documentsOf } from "./document-order.js";
import type { Facts } from "./facts.js";
import { REPORT_PARTS, type ReportPart } from "./options.js";
import { bound, heading, paragraph, phrase, say } from "./phrase.js";

/** What the parts of a report say. One more part is one entry here, in `REPORT_PARTS` and in the labels that are its titles. */
const PARTS: Readonly<Record<ReportPart, (facts: Facts) => RootContent[]>> = {
  summary: (facts) =>
    facts.matrix !== null
      ? matrixSummary(facts)
      : facts.overTime !== null
        ? overTimeSummary(facts)
        : summary(facts),
  families: (facts) => (facts.matrix === null ? familySections(facts) : matrixFamilies(facts)),
  "over-time": overTimeChanges,
  "one-sided": (facts) => (facts.matrix === null && facts.overTime === null ? oneSided(facts) : []),
  "not-comparable": notComparable,
  "document-findings": (facts) => (facts.matrix === null ? documentFindings(facts) : []),
  "version-changes": versionChanges,
  coverage: (facts) => (facts.matrix === null ? coverage(facts) : []),
  method,
  references,
  appendix,
};

/** The most regions that a title names. */
const MOST_NAMES = 4;

/** The regions in a title; of many how many they are, which a binding counts. */
const namesInTitle = (facts: Facts): PhrasingContent[] => {
  const zh = facts.language === "zh";
  if (facts.regions.length <= MOST_NAMES) return regionNames(facts);
  const count = bound({ from: "count", of: "regions", ids: facts.regions }, facts);
  return zh ? say`${count}个地区` : say`${count} regions`;
};

/** The title: one's own, or made from the regions. */
function title(facts: Facts) {
  if (facts.settings.title !== null) return phrase(bound({ from: "setting", show: "title" }, facts));
  if (facts.overTime !== null)
    return facts.language === "zh"
      ? say`${namesInTitle(facts)}前后规划目标比较`
      : say`Targets of ${namesInTitle(facts)} from plan to plan`;
  return facts.language === "zh"
    ? say`${namesInTitle(facts)}政策目标比较`
    : say`Policy targets of ${namesInTitle(facts)} compared`;
}

/** On what the report rests. */
function basis(facts: Facts): RootContent {
  const count = bound({ from: "count", of: "documents", ids: documentsOf(facts) }, facts);
  return paragraph(
    facts.language === "zh"
      ? say`依据${namesInTitle(facts)}的${count}份政策文件，逐项比较其中提出的量化目标。`
      : say`The quantitative targets in ${count} policy documents of ${namesInTitle(facts)}, one by one.`,
  );
}

/** Which targets alone the report is about, where themes or a commitment were asked for. */
function scopeNote({ options, language }: Facts): RootContent[] {
  const { themes, commitment } = options;
  const zh = language === "zh";
  const codes = resolveThemes(themes ?? [], Object.keys(LABELS.theme));
  const named = codes.map((code) => labelOf("theme", code, { language })).join(zh ? "、" : ", ");
  const kind = commitment && resolveCommitment(commitment);
  const sentences = [
    ...(codes.length === 0
      ? []
      : [zh ? `只比较${named}方面的目标。` : `Only targets on ${named} are compared.`]),
    ...(kind === "firm"
      ? [
          zh
            ? "只比较明确提出的目标，“力争”一类的目标不在其内。"
            : "Only firm targets are compared; those striven for are left out.",
        ]
      : []),
    ...(kind === "strive"
      ? [
          zh
            ? "只比较“力争”一类的目标，明确提出的目标不在其内。"
            : "Only targets striven for are compared; firm ones are left out.",
        ]
      : []),
  ];
  return sentences.length === 0 ? [] : [paragraph(sentences.join(zh ? "" : " "))];
}

/** The content tree of a report: mdast with GFM tables and footnotes, from which every form is written. */
export function contentTree(facts: Facts): Root {
  const wanted = facts.options.parts ?? REPORT_PARTS;
  const tree: Root = {
    type: "root",
    children: [
      heading(1, "report", title(facts)),
      basis(facts),
      ...scopeNote(facts),
      ...byline(facts),
      ...REPORT_PARTS.filter((part) => wanted.includes(part)).flatMap((part): RootContent[] => {
        const content = PARTS[part](facts);
        if (content.length === 0) return [];
        return [heading(2, part, LABELS.part[part][facts.language]), ...content];
      }),
    ],
  };
  tree.children.push(...notes(tree, facts));
  return tree;
}
