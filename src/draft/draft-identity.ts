import { missingRegions } from "../concepts/regions/region-rows.js";
import { genreOf } from "../extract/frame/genre.js";
import type { Genre } from "../model/codes.js";
import { CrossProvinceError, type Issue } from "../model/issue.js";
import type { DocumentRow, RegionRow } from "../model/rows.js";
import type { SourceDocument } from "../read/source-document.js";
import { bareLines } from "../text/bare-lines.js";
import { plainWords, withoutUnseen } from "../text/plain-words.js";
import { issuedOn, issuerRank, sourceUrl, validUntil } from "./document-facts.js";
import { documentBase, documentId } from "./document-id.js";
import { type DocumentPeriod, dateAtHead, documentPeriod } from "./document-period.js";
import { documentRegion } from "./document-region.js";
import type { DraftOptions, KnownRows } from "./draft-options.js";
import { draftRegion } from "./draft-region.js";

const ISSUER = /^[^，。；：\s]{2,30}(?:人民政府|人民政府办公厅|办公厅|办公室|委员会|[厅局委部])(?=关于|$)/u;
const NUMBER = /[\p{Script=Han}]{1,12}[〔［[（(]20\d\d[〕］\])）]\s*\d{1,4}\s*号/u;
const HEAD = 3000;
const TITLE_END =
  /(?:规划|计划|方案|纲要|意见|要点|通知|措施|报告|办法|决定)(?:[（(〔][^（）()〔〕]{2,40}[）)〕])?$/u;

/** The title that the head of a text prints: the first line, or the first of its lines that ends as titles of plans do. */
function titleInText(text: string): string {
  // The head of a table is no title: 指标, 单位, 2023年完成, 2024年计划.
  const prose = text
    .slice(0, HEAD)
    .split("\n")
    .filter((line) => !line.trim().includes("\t"));
  const lines = bareLines(prose.join("\n")).slice(0, 12);
  const first = lines[0] ?? "";
  if (first.length >= 8 && first.length <= 60 && OF_TABLE.test(first)) return first;
  const titled = lines.find(
    (line) => line.length >= 8 && line.length <= 60 && TITLE_END.test(line) && !/[。；，]/.test(line),
  );
  return titled ?? first.slice(0, 60);
}

/** A title of tables: 2024年国民经济和社会发展计划主要指标, 2025年民生实事任务分解表. */
const OF_TABLE =
  /^[^，。；]*(?:规划|计划|方案|纲要|任务|工作|实事|项目)[^，。；]{0,14}(?:表|清单|指标|目标|分工)(?:[（(〔][^（）()〔〕]{1,20}[）)〕])?$/u;

function missing(code: "draft-region-missing" | "draft-period-missing", file: string): CrossProvinceError {
  return new CrossProvinceError([{ code, severity: "error", at: {}, parameters: { file } }]);
}

/** Spaces at a number: 2024 年. */
const AT_NUMBER = /(?<=\d) +(?=\p{Script=Han})|(?<=\p{Script=Han}) +(?=\d)/gu;

/** The years of a document, with its spaces, without those at numbers, or without any: a space may end a heading, or stand within a year. */
function yearsOf(title: string, text: string, genre: Genre, file: string): DocumentPeriod {
  let read: DocumentPeriod = { start: null, end: null };
  for (const spaced of [() => text, () => text.replace(AT_NUMBER, ""), () => plainWords(text)]) {
    read = documentPeriod(title, spaced(), genre, file);
    if (read.start !== null) break;
  }
  return read;
}

/** The row of `documents.csv` for a document, the regions that it needs, and what its places disagree about. */
export interface DraftIdentity {
  readonly document: DocumentRow;
  readonly region: RegionRow;
  readonly regions: readonly RegionRow[];
  readonly issues: readonly Issue[];
}

/** What a document is called in English where it prints no English title. */
function englishTitle(region: RegionRow, genre: Genre, start: number, end: number): string {
  const kind = genre === "work-report" ? "government work report" : "plan";
  return `${region.name_en} ${kind} ${start === end ? start : `${start}-${end}`}`;
}

/** The issuer that the head of a text names, in its title or in a line of its own. */
function issuerInText(text: string): string | undefined {
  return (
    ISSUER.exec(titleInText(text))?.[0] ??
    text
      .slice(0, HEAD)
      .split(/\s+/)
      .map((line) => ISSUER.exec(line)?.[0])
      .find((name) => name !== undefined)
  );
}

/**
 * Who issued a document, for which region and years: as the options say, else as title, issuer, page, first lines and file name say,
 * in this order; where they name different regions, `issues` says so. What the text does not print in English is put together from
 * region and years; `note` says so.
 * @throws CrossProvinceError where region or years are neither given nor printed
 */
export function draftIdentity(
  source: SourceDocument,
  options: DraftOptions,
  known: KnownRows,
): DraftIdentity {
  const { file } = source;
  const text = withoutUnseen(source.text);
  const words = plainWords(source.text);
  const printed = titleInText(text);
  const title = options.title ?? printed;
  const printedIssuer = options.issuer ?? issuerInText(text);
  const given =
    options.region === undefined
      ? undefined
      : draftRegion(
          {
            region: options.region,
            ...(options.nameZh === undefined ? {} : { nameZh: options.nameZh }),
            ...(options.nameEn === undefined ? {} : { nameEn: options.nameEn }),
          },
          known.regions,
        );
  const placed = documentRegion(
    {
      title,
      text,
      file,
      page: source.title,
      ...(given === undefined ? {} : { option: given }),
      ...(printedIssuer === undefined ? {} : { issuer: printedIssuer }),
    },
    known.regions,
  );
  if (placed === undefined) throw missing("draft-region-missing", file);
  const { region, issues } = placed;
  const genre = genreOf(plainWords(title), words);
  const read = yearsOf(plainWords(title), text, genre, file);
  const [start, end] = options.period ?? [read.start, read.end];
  if (start === null || end === null) throw missing("draft-period-missing", file);
  const taken = new Set(known.documents.map((row) => row.document_id));
  const document_id = options.documentId ?? documentId(documentBase(region, start), genre, taken);
  const report = genre === "work-report" && region.level !== "zone";
  const untitled = options.title === undefined && /^[（(]|^[各位]{0,2}代表|[，。；]/u.test(printed);
  const issuer =
    printedIssuer ?? (report && region.level !== "country" ? `${region.name_zh}人民政府` : undefined);
  const delivered = genre === "work-report" ? dateAtHead(words) : undefined;
  const made = [
    report && untitled ? "title" : "",
    options.titleEn === undefined ? "title in English" : "",
    printedIssuer === undefined ? "issuer" : "",
    options.issuerEn === undefined ? "issuer in English" : "",
  ].filter((name) => name !== "");
  return {
    region,
    regions: missingRegions(region, known.regions),
    issues,
    document: {
      document_id,
      title_zh:
        report && untitled
          ? `${region.level === "country" ? "国务院" : region.name_zh}政府工作报告`
          : title === ""
            ? file
            : title,
      title_en: options.titleEn ?? englishTitle(region, genre, start, end),
      issuer_zh: issuer ?? "未注明",
      issuer_en: options.issuerEn ?? "Not stated",
      document_number: options.number ?? NUMBER.exec(text.slice(0, HEAD))?.[0].replace(/\s+/g, "") ?? null,
      issued_on: options.issuedOn ?? issuedOn(words) ?? delivered ?? null,
      region_code: region.region_code,
      genre,
      period_start: start,
      period_end: end,
      seed_file: `${document_id}.txt`,
      sha256: source.sha256,
      source_url: sourceUrl(source.text),
      retrieved_on: null,
      valid_until: validUntil(words),
      issuer_rank: issuerRank(issuer),
      note: made.length === 0 ? null : `Draft; not given: ${made.join(", ")}.`,
    },
  };
}
