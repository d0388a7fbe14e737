import { join } from "node:path";
import { type Command, Option } from "commander";
import { comparePairs, withoutRestatements } from "../compare/compare-targets.js";
import { isRegionSet, matrixRegions } from "../compare/regions/matrix-regions.js";
import { type Selection, selectionOf } from "../compare/selection.js";
import { loadBytes } from "../io/read.js";
import { writeTogether } from "../io/write-together.js";
import { HEADLINE_FAMILIES } from "../model/codes.js";
import type { Language } from "../model/language.js";
import { nearestFew } from "../model/nearest.js";
import { makeReport } from "../report/make-report.js";
import { neighbourPairs } from "../report/neighbours.js";
import { REPORT_PARTS, type ReportOptions, type ReportPart } from "../report/options.js";
import type { Dataset } from "../tables/dataset.js";
import { loadDataset } from "../tables/load-dataset.js";
import { type CommonOptions, invalidOption, languageOf, list, placeOf, withCommonOptions } from "./common.js";
import { pairsText } from "./compare-text.js";
import type { Effects } from "./effects.js";
import { headlineOf } from "./headline.js";
import { loadVersions } from "./load-versions.js";
import { DEFAULT_FORMATS, EVIDENCE, FORMATS, type Format, filesOf } from "./report-files.js";
import { withSelectionOptions } from "./selection-options.js";
import { dayOf } from "./today.js";

interface ReportCommandOptions extends CommonOptions, Selection {
  readonly regions: readonly string[];
  readonly parts?: readonly string[];
  readonly formats: readonly string[];
  readonly out: string;
  readonly name?: string;
  readonly title?: string;
  readonly unit?: string;
  readonly author?: string;
  /** False where none is wanted. */
  readonly date?: string | false;
  readonly template?: string;
  readonly changes?: readonly string[];
  readonly headline?: boolean;
  readonly nested?: boolean;
  readonly interactive?: boolean;
  readonly table?: boolean;
}

/** The names given, if all are of a closed list. */
function chosen<Name extends string>(
  option: string,
  given: readonly string[],
  names: readonly Name[],
): Name[] {
  return given.map((received) => {
    const name = names.find((one) => one === received);
    if (name !== undefined) return name;
    throw invalidOption(option, nearestFew(received, names, names.length).join(", "), received);
  });
}

/** The comparison of the headline families for a terminal: the pairs of the regions, then those of regions inside them. */
function comparisonText(dataset: Dataset, selection: Selection, language: Language, columns: number): string {
  const pairs = withoutRestatements(comparePairs(dataset, selection));
  const inside = neighbourPairs(dataset.targets, selection);
  const title =
    language === "zh"
      ? "所辖地区的目标（分别判定）："
      : "Targets of regions inside one side, each with its own verdict:";
  return [
    pairsText(pairs, language, columns),
    ...(inside.length === 0 ? [] : ["", title, "", pairsText(inside, language, columns)]),
  ].join("\n");
}

/** The regions named; `all` names those that the documents are of. */
function regionsOf(names: readonly string[], dataset: Dataset): readonly string[] {
  const [only] = names;
  if (names.length !== 1 || !isRegionSet(only)) return names;
  return matrixRegions(dataset.rows, only).map(({ region_code }) => region_code);
}

/** The two versions that the option names; undefined without it. */
async function versionsOf(
  given: readonly string[] | undefined,
  dataset: Dataset,
): Promise<ReportOptions["versions"]> {
  if (given === undefined) return undefined;
  const [old, now, ...rest] = given;
  if (old === undefined || now === undefined || rest.length > 0)
    throw invalidOption("--changes", "OLD NEW", given.join(" "));
  return loadVersions(old, now, dataset);
}

/** `report`: one report in the forms asked for. */
export function addReport(program: Command, effects: Effects): void {
  const command = withCommonOptions(program.command("report"))
    .description("write a comparison report ready to hand in")
    .option(
      "--regions <names>",
      "regions by code or name, comma-separated; with one region, its plans are set side by side; `all`: those of the documents",
      list,
      ["430000", "360000"],
    )
    .option(
      "--families <names>",
      "families by id or name (default: all that both sides set targets in)",
      list,
    )
    .option("--nested", "include the targets of regions inside those compared")
    .option("--headline", "only the four headline families");
  withSelectionOptions(command, "regions", "families")
    .option("--parts <names>", `parts (default: all): ${REPORT_PARTS.join(", ")}`, list)
    .option("--formats <names>", `forms: ${FORMATS.join(", ")}`, list, [...DEFAULT_FORMATS])
    .option("--interactive", "interactive charts in the page, embedded, no network needed")
    .option("--out <folder>", "folder to write to", "reports")
    .option("--name <name>", "name of the files (default: the regions in English and the date)")
    .option("--title <text>", "title of the report")
    .option("--unit <text>", "institute printed on the cover")
    .option("--author <text>", "author printed on the cover")
    .option(
      "--date <date>",
      "date for the cover and the file names, such as 2026-01-31 (default: today, or the day set by SOURCE_DATE_EPOCH)",
    )
    .option("--no-date", "no date on the cover or in the file names")
    .option("--template <file>", "Word file whose styles, page, header and cover the Word and PDF forms take")
    .option(
      "--changes <versions...>",
      "list what the second version of a document changed from the first: two files, or ids of documents",
    )
    .addOption(new Option("--table", "also print the comparison of the headline families"))
    .action(async (options: ReportCommandOptions) => {
      const language = languageOf(options, effects);
      const formats: Format[] = chosen("--formats", options.formats, FORMATS);
      const parts: ReportPart[] | undefined = options.parts && chosen("--parts", options.parts, REPORT_PARTS);
      const { title, unit, author } = options;
      const date = dayOf(options.date);
      const families = options.families ?? (options.headline ? [...HEADLINE_FAMILIES] : undefined);
      const template = options.template === undefined ? undefined : await loadBytes(options.template);
      const dataset = await loadDataset(placeOf(options));
      const versions = await versionsOf(options.changes, dataset);
      const selection = { ...selectionOf(options), regions: regionsOf(options.regions, dataset) };
      if (options.table) {
        effects.out(
          `${comparisonText(dataset, { ...selection, families: families ?? headlineOf(dataset) }, language, effects.columns)}\n\n`,
        );
      }
      const wanted: ReportOptions = {
        ...selection,
        language,
        ...(families === undefined ? {} : { families }),
        ...(options.nested === true ? { nested: true } : {}),
        ...(parts === undefined ? {} : { parts }),
        ...(title === undefined ? {} : { title }),
        ...(unit === undefined ? {} : { unit }),
        ...(author === undefined ? {} : { author }),
        ...(date === undefined ? {} : { date }),
        ...(versions === undefined ? {} : { versions }),
      };
      const report = makeReport(dataset, {
        ...wanted,
        ...(formats.includes("evidence") ? { evidence: EVIDENCE } : {}),
        ...(formats.includes("xlsx") ? { workbook: true } : {}),
      });
      // All at once: while pictures are packed for one form another is written.
      const making = new Set(formats);
      const showProgress = (): void =>
        effects.progress(`${language === "zh" ? "正在生成" : "making"} ${[...making].join(" ")} …`);
      showProgress();
      const files = await Promise.all(
        formats.map(async (format) => {
          const made = await filesOf(format, report, { ...options, template });
          making.delete(format);
          showProgress();
          return made;
        }),
      );
      effects.progress("");
      // Nothing is replaced before all forms are made.
      const written = files.flat().map(([file, content]) => ({ path: join(options.out, file), content }));
      await writeTogether(written, { root: options.out, command: `report --out ${options.out}` });
      for (const { path } of written) effects.out(`${language === "zh" ? "已写入" : "wrote"} ${path}\n`);
    });
}
