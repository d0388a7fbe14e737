import type { Root, RootContent } from "mdast";
import type { Bilingual } from "../model/language.js";
import { appendix } from "./content/appendix.js";
import { coverage, documentsOf } from "./content/coverage.js";
import { documentFindings } from "./content/document-findings.js";
import { familySections } from "./content/families.js";
import { keyFindings } from "./content/key-findings.js";
import { method } from "./content/method.js";
import { notComparable } from "./content/not-comparable.js";
import { notes } from "./content/notes.js";
import { oneSided } from "./content/one-sided.js";
import { ofDocument, ofRegion } from "./content/sides.js";
import type { Facts } from "./facts.js";
import { REPORT_PARTS, type ReportPart } from "./options.js";
import { bound, heading, paragraph, phrase, say } from "./phrase.js";

/** The parts of a report: title and content. One more part is one entry here and in `REPORT_PARTS`. */
const PARTS: Readonly<
  Record<ReportPart, { readonly title: Bilingual; readonly content: (facts: Facts) => RootContent[] }>
> = {
  "key-findings": { title: { zh: "主要结论", en: "Key findings" }, content: keyFindings },
  method: { title: { zh: "方法", en: "Method" }, content: method },
  families: {
    title: { zh: "分项比较", en: "Comparison by family" },
    content: (facts) => familySections(facts, true),
  },
  "not-comparable": {
    title: { zh: "不能比较的目标", en: "What cannot be compared" },
    content: notComparable,
  },
  "one-sided": { title: { zh: "仅一方提出的目标", en: "What only one side promises" }, content: oneSided },
  "document-findings": {
    title: { zh: "文件自身的不一致", en: "Where the documents disagree with themselves" },
    content: documentFindings,
  },
  coverage: { title: { zh: "资料范围", en: "What was read" }, content: coverage },
  appendix: { title: { zh: "附录：全部目标", en: "Appendix: all targets" }, content: appendix },
};

const joinedRegions = (facts: Facts) =>
  facts.regions.flatMap((code, index) =>
    phrase(index === 0 ? "" : facts.language === "zh" ? "与" : " and ", ofRegion(code, facts)),
  );

/** The title: one's own, or made from the regions. */
function title(facts: Facts) {
  if (facts.settings.title !== null) return phrase(bound({ from: "setting", show: "title" }, facts));
  return facts.language === "zh"
    ? say`${joinedRegions(facts)}政策目标比较`
    : say`Policy targets of ${joinedRegions(facts)} compared`;
}

function byline(facts: Facts): RootContent[] {
  const zh = facts.language === "zh";
  const documents = documentsOf(facts).map((id) => {
    const name = ofDocument(id, "title", facts);
    return phrase(name);
  });
  const named = documents.flatMap((one, index) => phrase(index === 0 ? "" : zh ? "、" : "; ", one));
  const author =
    facts.settings.author === null ? [] : phrase(bound({ from: "setting", show: "author" }, facts));
  const date = facts.settings.date === null ? [] : phrase(bound({ from: "setting", show: "date" }, facts));
  const signed = phrase(author, author.length > 0 && date.length > 0 ? (zh ? "，" : ", ") : "", date);
  return [
    ...(signed.length === 0 ? [] : [paragraph(signed)]),
    paragraph(
      zh
        ? say`比较${joinedRegions(facts)}在产业与科技创新政策文件中提出的目标。依据的文件：${named}。`
        : say`A comparison of the targets that ${joinedRegions(facts)} set in industrial and innovation policy documents. Documents: ${named}.`,
    ),
  ];
}

/** The content tree of a report: mdast with GFM tables and footnotes, from which every form is written. */
export function contentTree(facts: Facts): Root {
  const wanted = facts.options.parts ?? REPORT_PARTS;
  const tree: Root = {
    type: "root",
    children: [
      heading(1, "report", title(facts)),
      ...byline(facts),
      ...REPORT_PARTS.filter((part) => wanted.includes(part)).flatMap((part): RootContent[] => {
        const content = PARTS[part].content(facts);
        if (content.length === 0) return [];
        return [heading(2, part, PARTS[part].title[facts.language]), ...content];
      }),
    ],
  };
  tree.children.push(...notes(tree, facts));
  return tree;
}
