import { planPeriod } from "../extract/fields/plan-period.js";
import { CrossProvinceError } from "../model/issue.js";
import type { DocumentRow, RegionRow } from "../model/rows.js";
import type { SourceDocument } from "../read/source-document.js";
import type { DraftOptions, KnownRows } from "./draft-options.js";
import { draftRegion, regionInTitle } from "./draft-region.js";
import { freeId } from "./free-id.js";

const ISSUER = /^[^，。；：\s]{2,30}(?:人民政府|人民政府办公厅|办公厅|办公室|委员会|[厅局委部])(?=关于|$)/u;
const NUMBER = /[\p{Script=Han}]{1,12}[〔［[（(]20\d\d[〕］\])）]\s*\d{1,4}\s*号/u;
const TITLE_END =
  /(?:规划|计划|方案|纲要|意见|要点|通知|措施|报告|办法|决定)(?:[（(〔][^（）()〔〕]{2,40}[）)〕])?$/u;

/** The title that the head of a text prints: the first line, or the first of its lines that ends as titles of plans do. */
export function titleInText(text: string): string {
  const lines = text
    .slice(0, 3000)
    .split(/\r?\n/)
    .map((line) => line.replace(/^\ufeff/, "").replace(/[\s\u3000]+/g, ""))
    .filter((line) => line !== "")
    .slice(0, 12);
  const titled = lines.find(
    (line) => line.length >= 8 && line.length <= 60 && TITLE_END.test(line) && !/[。；，]/.test(line),
  );
  return titled ?? lines[0]?.slice(0, 60) ?? "";
}

function missing(option: string, expected: string, file: string): CrossProvinceError {
  return new CrossProvinceError([
    { code: "draft-fact-missing", severity: "error", at: {}, expected, parameters: { option, file } },
  ]);
}

/** The row of `documents.csv` for a document, and the regions that it needs. */
export interface DraftIdentity {
  readonly document: DocumentRow;
  readonly region: RegionRow;
  readonly regions: readonly RegionRow[];
}

/**
 * Who issued a document, for which region and years: as the options say, else as title and head of the text say.
 * What the text does not print in English is put together from region and years; `note` says so.
 * @throws CrossProvinceError where region or years are neither given nor printed
 */
export function draftIdentity(
  source: SourceDocument,
  options: DraftOptions,
  known: KnownRows,
): DraftIdentity {
  const head = source.text.slice(0, 3000);
  const title = options.title ?? titleInText(source.text);
  const wanted =
    options.region ?? regionInTitle(title, known.regions) ?? regionInTitle(source.title ?? "", known.regions);
  if (wanted === undefined) throw missing("--region", "the region's code or name", source.file);
  const { region, added } = draftRegion(
    {
      region: wanted,
      ...(options.nameZh === undefined ? {} : { nameZh: options.nameZh }),
      ...(options.nameEn === undefined ? {} : { nameEn: options.nameEn }),
    },
    known.regions,
  );
  const read = planPeriod(title, source.text);
  const [start, end] = options.period ?? [read.start, read.end];
  if (start === null || end === null)
    throw missing("--period", "the first and last year such as 2021-2025", source.file);
  const base = `${
    region.name_en
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || `r${region.region_code}`
  }-${start}`;
  const document_id =
    options.documentId ?? freeId(base, new Set(known.documents.map((row) => row.document_id)));
  const issuer =
    options.issuer ??
    ISSUER.exec(titleInText(source.text))?.[0] ??
    head
      .split(/\s+/)
      .map((line) => ISSUER.exec(line)?.[0])
      .find((name) => name !== undefined);
  const made = [
    options.titleEn === undefined ? "title_en" : "",
    issuer === undefined ? "issuer_zh" : "",
    options.issuerEn === undefined ? "issuer_en" : "",
  ].filter((column) => column !== "");
  return {
    region,
    regions: added,
    document: {
      document_id,
      title_zh: title === "" ? source.file : title,
      title_en: options.titleEn ?? `${region.name_en} plan ${start}-${end}`,
      issuer_zh: issuer ?? "未注明",
      issuer_en: options.issuerEn ?? "Not stated",
      document_number: options.number ?? NUMBER.exec(head)?.[0].replace(/\s+/g, "") ?? null,
      issued_on: options.issuedOn ?? null,
      region_code: region.region_code,
      genre: null,
      period_start: start,
      period_end: end,
      seed_file: `${document_id}.txt`,
      sha256: source.sha256,
      source_url: null,
      retrieved_on: null,
      valid_until: null,
      issuer_rank: null,
      note: made.length === 0 ? null : `Draft: ${made.join(", ")} not given.`,
    },
  };
}
