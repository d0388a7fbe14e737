import { type Command, Option } from "commander";
import { CLAIM_STATUSES, type VerifiedClaim } from "../audit/verify/verify-claims.js";
import { yearsInBrackets } from "../compare/in-brackets.js";
import { measuredTarget } from "../compare/measure-words.js";
import { datasetOfReading, loadClaims, readDocumentAgain, verifyReading } from "../draft/verify-document.js";
import { writeWhole } from "../io/write.js";
import type { Language } from "../model/language.js";
import { readDocument } from "../read/read-document.js";
import { CLAIM_WORDS } from "../report/evidence/claim-words.js";
import { loadDataset } from "../tables/load-dataset.js";
import { textTable } from "../text/text-table.js";
import { type CommonOptions, languageOf, placeOf, withCommonOptions } from "./common.js";
import { periodOption } from "./draft/draft-command-options.js";
import type { Effects } from "./effects.js";

const FORMATS = ["table", "json"] as const;

interface VerifyCommandOptions extends CommonOptions {
  readonly document: string;
  readonly region?: string;
  readonly period?: readonly [number, number];
  readonly title?: string;
  readonly page?: string;
  readonly format: (typeof FORMATS)[number];
}

const COLUMN_WORDS: Readonly<Record<string, string>> = {
  quote: "原文",
  value: "数值",
  value_max: "区间上限",
  unit: "单位",
  unit_mult: "数量级",
  bound: "限定方式",
  measure: "目标类型",
  period_start: "起始年",
  period_end: "截止年",
  region_code: "地区",
};

function difference(claim: VerifiedClaim, language: Language): string {
  const zh = language === "zh";
  return claim.differences
    .map(({ column, claimed, read }) => {
      const [said, found] = [claimed ?? (zh ? "空" : "nothing"), read ?? (zh ? "空" : "nothing")];
      return zh
        ? `${COLUMN_WORDS[column] ?? column}：表中为 ${said}，原文读作 ${found}`
        : `${column}: claimed ${said}, read ${found}`;
    })
    .join(zh ? "；" : "; ");
}

/** What was found of a claim that is not as the document says: the number that is missing, or what differs. */
function foundOf(claim: VerifiedClaim, language: Language): string {
  return claim.status === "missing" && claim.reading !== null
    ? `${measuredTarget(claim.reading, language)}${yearsInBrackets(claim.reading.period_end, language)}`
    : difference(claim, language);
}

function verifiedText(list: readonly VerifiedClaim[], language: Language, columns: number): string {
  const zh = language === "zh";
  const counts = CLAIM_STATUSES.map((status) => {
    const count = list.filter((claim) => claim.status === status).length;
    return `${CLAIM_WORDS[status][language]} ${count}`;
  }).join(zh ? "，" : ", ");
  const rows = list
    .filter(({ status }) => status !== "ok")
    .map((claim) => [
      claim.row === null ? "" : String(claim.row),
      CLAIM_WORDS[claim.status][language],
      foundOf(claim, language),
      claim.claim?.quote ?? claim.reading?.quote ?? "",
    ]);
  if (rows.length === 0) return counts;
  const room = Math.max(40, columns - 24);
  const table = textTable(
    [
      { title: zh ? "行" : "Row" },
      { title: zh ? "结果" : "Status" },
      { title: zh ? "差异" : "Difference", width: Math.floor(room * 0.4) },
      { title: zh ? "原文" : "Words", width: Math.floor(room * 0.6) },
    ],
    rows,
    columns,
  );
  return `${table}\n\n${counts}`;
}

/** The result as JSON: each claim as given, its status, the columns that are wrong, and where its words stand. */
function toJson(list: readonly VerifiedClaim[]): object[] {
  return list.map(({ claim, row, status, fields, differences, start, end, reading }) => ({
    claim,
    row,
    status,
    fields,
    start,
    end,
    differences,
    ...(status === "missing" ? { expected: reading } : {}),
  }));
}

/** `verify`: a table of numbers that anybody made, against the document that is said to state them. */
export function addVerify(program: Command, effects: Effects): void {
  withCommonOptions(program.command("verify"))
    .description(
      "check a table of numbers from any source (CSV, JSON, Excel; columns as in targets.csv) against its document",
    )
    .argument("<claims>", "file of claims; the columns quote and value are required")
    .requiredOption("--document <file>", "the document said to state them")
    .option("--region <code>", "region of the document, where its title does not name one")
    .option("--period <years>", "first and last year such as 2021-2025", periodOption)
    .option("--title <text>", "title in Chinese (default: as printed)")
    .option(
      "--page <file>",
      "write the evidence page of the document, the wording of each claim marked by the result of its check",
    )
    .addOption(new Option("--format <format>", "output").choices([...FORMATS]).default("table"))
    .action(async (file: string, options: VerifyCommandOptions) => {
      const language = languageOf(options, effects);
      const claims = await loadClaims(file);
      const [{ rows: known }, source] = await Promise.all([
        loadDataset(placeOf(options)),
        readDocument(options.document),
      ]);
      const { region, period, title } = options;
      const reading = readDocumentAgain(source, {
        known,
        ...(region === undefined ? {} : { region }),
        ...(period === undefined ? {} : { period }),
        ...(title === undefined ? {} : { title }),
      });
      const verified = verifyReading(claims, reading);
      if (options.page !== undefined) {
        const [{ toEvidence }, { documentFacts }] = await Promise.all([
          import("../report/evidence/to-evidence.js"),
          import("../report/facts.js"),
        ]);
        const facts = documentFacts(datasetOfReading(reading, known), language);
        const tell = (claim: VerifiedClaim): string => foundOf(claim, language);
        const { document_id } = reading.document;
        await writeWhole(
          options.page,
          toEvidence(facts, { verified: { document_id, claims: verified, tell } }),
        );
      }
      effects.out(
        options.format === "json"
          ? `${JSON.stringify(toJson(verified), null, 2)}\n`
          : `${verifiedText(verified, language, effects.columns)}\n`,
      );
      if (verified.some(({ status }) => status !== "ok")) effects.setExitCode(1);
    });
}
