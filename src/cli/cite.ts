import { type Command, Option } from "commander";
import { measuredTarget } from "../compare/measure-words.js";
import { selectTargets } from "../compare/select.js";
import { type Selection, selectionOf, selectionText } from "../compare/selection.js";
import { CITATION_STYLES, type CitationStyle, citeAs } from "../export/citations/cite-as.js";
import { CrossProvinceError } from "../model/issue.js";
import type { Language } from "../model/language.js";
import { numberSpan } from "../model/spans.js";
import { type Citation, cite } from "../tables/cite.js";
import type { Dataset } from "../tables/dataset.js";
import { loadDataset } from "../tables/load-dataset.js";
import { originsOf, originText } from "../tables/provenance.js";
import { type CommonOptions, languageOf, numberOption, placeOf, withCommonOptions } from "./common.js";
import type { Effects } from "./effects.js";
import { withSelectionOptions } from "./selection-options.js";

const EITHER = "<ids>, --regions, --families, --documents, --themes, --commitment";
const FORMATS = ["text", ...CITATION_STYLES] as const;

interface CiteCommandOptions extends CommonOptions, Selection {
  readonly context: number;
  readonly format: "text" | CitationStyle;
}

function line(name: string, value: string | null, zh: boolean): string {
  return value === null || value === "" ? "" : `${name}${zh ? "：" : ": "}${value}\n`;
}

/** A target, what is known of it, where its columns come from, and its passage with the quote marked. */
function passageText(
  dataset: Dataset,
  { target, before, quote, after }: Citation,
  language: Language,
): string {
  const zh = language === "zh";
  const text = dataset.texts.get(target.document_id) ?? "";
  const origins = originsOf(target, text).map((origin) => originText(target, origin, { language }));
  const span = numberSpan(target.quote_start, target.quote_end, language);
  const place =
    target.page === null ? span : zh ? `${span}，第${target.page}页` : `${span}, page ${target.page}`;
  const facts = [
    line(
      zh ? "目标" : "Target",
      `${zh ? target.indicator_zh : target.indicator_en} ${measuredTarget(target, language)}`,
      zh,
    ),
    line(zh ? "文件" : "Document", zh ? target.title_zh : `${target.title_zh} (${target.title_en})`, zh),
    line(zh ? "发文字号" : "Number", target.document_number, zh),
    line(zh ? "章节" : "Section", target.section, zh),
    line(zh ? "位置" : "Characters", place, zh),
    line(zh ? "责任单位" : "Agencies", target.agencies?.split(";").join(zh ? "、" : ", ") ?? null, zh),
    ...origins.map((origin, index) =>
      index === 0 ? line(zh ? "出处" : "Where from", origin, zh) : `  ${origin}\n`,
    ),
    line(zh ? "备注" : "Note", zh ? target.note_zh : target.note, zh),
  ];
  // Around the quote the layout of tables is of no use; the quote itself stays as it is.
  const loose = (around: string): string => around.replace(/\s+/g, " ");
  return `${facts.join("")}\n${before === "" ? "" : "…"}${loose(before)}【${quote}】${loose(after)}${after === "" ? "" : "…"}\n`;
}

/** The ids given, or those of the targets that the options select. */
function idsOf(given: readonly string[], options: Selection, dataset: Dataset): readonly string[] {
  const selection = selectionOf(options);
  const selected = Object.keys(selection).length > 0;
  if (given.length > 0 === selected)
    throw new CrossProvinceError([
      { code: "option-either", severity: "error", at: {}, parameters: { option: EITHER } },
    ]);
  if (!selected) return given;
  const { rows } = selectTargets(dataset, selection);
  if (rows.length > 0) return rows.map((row) => row.target_id);
  const received = selectionText(selection);
  throw new CrossProvinceError([{ code: "result-empty", severity: "error", at: {}, received }]);
}

/** `cite`: the passage around a target's quote, or a reference for a paper. */
export function addCite(program: Command, effects: Effects): void {
  const command = withCommonOptions(program.command("cite"))
    .description("print the passage that states a target, or a reference to it or to its document")
    .argument("[ids...]", "ids of targets; for references, ids of documents too");
  withSelectionOptions(command)
    .option(
      "--context <characters>",
      "characters to show on each side",
      numberOption("--context", 0, 100_000, "a number of characters"),
      80,
    )
    .addOption(
      new Option("--format <format>", "the passage as text, or the style of a reference")
        .choices([...FORMATS])
        .default("text"),
    )
    .action(async (given: readonly string[], options: CiteCommandOptions) => {
      const language = languageOf(options, effects);
      const dataset = await loadDataset(placeOf(options));
      const ids = idsOf(given, options, dataset);
      const { format } = options;
      const text =
        format === "text"
          ? ids
              .map((id) => passageText(dataset, cite(dataset, id, { context: options.context }), language))
              .join("\n")
          : `${citeAs(dataset, ids, { style: format })}\n`;
      effects.out(text);
    });
}
