import { type Command, Option } from "commander";
import { formulaWords } from "../compare/arithmetic-words.js";
import { inBrackets } from "../compare/in-brackets.js";
import { type Selection, selectionOf } from "../compare/selection.js";
import {
  type DocumentFinding,
  FINDING_KINDS,
  FINDING_LABELS,
  type FindingKind,
  type FindingQuote,
} from "../findings/finding.js";
import { FINDERS, findings } from "../findings/findings.js";
import { toPeopleCsv } from "../io/csv.js";
import { bookTitle } from "../model/book-title.js";
import type { Language } from "../model/language.js";
import type { DocumentRow } from "../model/rows.js";
import { numberSpan } from "../model/spans.js";
import { loadDataset } from "../tables/load-dataset.js";
import { type CommonOptions, invalidOption, languageOf, list, placeOf, withCommonOptions } from "./common.js";
import type { Effects } from "./effects.js";
import { withSelectionOptions } from "./selection-options.js";

const FORMATS = ["table", "json", "csv"] as const;

interface FindingsCommandOptions extends CommonOptions, Selection {
  readonly kinds?: readonly string[];
  readonly confirmed: boolean;
  readonly format: (typeof FORMATS)[number];
}

/** Quotes that the text shows of one finding; a sum has dozens. */
const SHOWN_QUOTES = 4;

function kindsOf(names: readonly string[]): FindingKind[] {
  return names.map((name) => {
    const kind = FINDING_KINDS.find((known) => known === name);
    if (kind === undefined) throw invalidOption("--kinds", FINDING_KINDS.join(", "), name);
    return kind;
  });
}

/** The titles of documents in one language, by their ids. */
type Titles = ReadonlyMap<string, string>;

const titlesOf = (documents: readonly DocumentRow[], language: Language): Titles =>
  new Map(
    documents.map(({ document_id, title_zh, title_en }) => [
      document_id,
      language === "zh" ? bookTitle(title_zh) : title_en,
    ]),
  );

/** A quote with a mark before the number that it is quoted for, its place, and its target. */
function quoteLine(quote: FindingQuote, language: Language): string {
  const { text, start, end, value_start, cell, target_id } = quote;
  const at = (value_start ?? start) - start;
  const marked = at > 0 ? `${text.slice(0, at)}▸${text.slice(at)}` : text;
  const span =
    language === "zh" ? `第${numberSpan(start, end, "zh")}字` : `characters ${numberSpan(start, end, "en")}`;
  const place = [span, ...(cell === null ? [] : [cell])].join(language === "zh" ? "，" : ", ");
  return `    “${marked}”${inBrackets(place, language)}${target_id === null ? "" : ` ${target_id}`}`;
}

function findingLines(finding: DocumentFinding, titles: Titles, language: Language): string[] {
  const title = titles.get(finding.document_id) ?? finding.document_id;
  const more = finding.quotes.length - SHOWN_QUOTES;
  return [
    language === "zh"
      ? `  〔${FINDING_LABELS[finding.severity].zh}〕${title}：${finding.text.zh}`
      : `  [${FINDING_LABELS[finding.severity].en}] ${title}: ${finding.text.en}`,
    ...(finding.formula === null ? [] : [`    ${formulaWords(finding.formula, language)}`]),
    ...finding.quotes.slice(0, SHOWN_QUOTES).map((quote) => quoteLine(quote, language)),
    ...(more > 0 ? [language === "zh" ? `    另有 ${more} 处` : `    and ${more} more`] : []),
  ];
}

/** Findings in words, question by question, each with its arithmetic and quotes. */
function findingsText(found: readonly DocumentFinding[], titles: Titles, language: Language): string {
  const parts = FINDERS.flatMap(({ kind, question }) => {
    const here = found.filter((finding) => finding.kind === kind);
    if (here.length === 0) return [];
    return [
      [question[language], ...here.flatMap((finding) => findingLines(finding, titles, language))].join("\n"),
    ];
  });
  const count = (severity: DocumentFinding["severity"]): string =>
    `${FINDING_LABELS[severity][language]} ${found.filter((finding) => finding.severity === severity).length}`;
  const total = [count("conflict"), count("remark"), count("confirmed")].join(
    language === "zh" ? "，" : ", ",
  );
  return [...parts, total].join("\n\n");
}

function csv(found: readonly DocumentFinding[], language: Language): string {
  return toPeopleCsv(
    ["id", "kind", "severity", "document_id", "text", "formula", "target_ids", "quotes"],
    found.map((finding) => ({
      ...finding,
      text: finding.text[language],
      target_ids: finding.target_ids.join(";"),
      quotes: finding.quotes
        .map(({ text, start, end }) => `“${text}” ${numberSpan(start, end, language)}`)
        .join(" | "),
    })),
  );
}

/** `findings`: what the documents say about themselves that does not fit, and the checks that hold. */
export function addFindings(program: Command, effects: Effects): void {
  const command = withCommonOptions(program.command("findings")).description(
    "list inconsistencies within the documents, as computed: sums, growth rates, text against tables, restatements",
  );
  withSelectionOptions(command)
    .option("--kinds <kinds>", `kinds to list, comma-separated: ${FINDING_KINDS.join(", ")}`, list)
    .option("--no-confirmed", "leave out checks that pass")
    .addOption(new Option("--format <format>", "output").choices([...FORMATS]).default("table"))
    .action(async (options: FindingsCommandOptions) => {
      const language = languageOf(options, effects);
      const kinds = kindsOf(options.kinds ?? FINDING_KINDS);
      const dataset = await loadDataset(placeOf(options));
      const found = findings(dataset, selectionOf(options)).filter(
        ({ kind, severity }) => kinds.includes(kind) && (options.confirmed || severity !== "confirmed"),
      );
      switch (options.format) {
        case "json":
          effects.out(`${JSON.stringify(found, null, 2)}\n`);
          return;
        case "csv":
          effects.out(csv(found, language));
          return;
        case "table":
          effects.out(`${findingsText(found, titlesOf(dataset.rows.documents, language), language)}\n`);
      }
    });
}
