import { basename, extname } from "node:path";
import { divisions } from "../concepts/regions/divisions.js";
import { findRegions, liesIn } from "../concepts/regions/find-regions.js";
import { type RegionInText, regionsInText } from "../concepts/regions/regions-in-text.js";
import type { Issue } from "../model/issue.js";
import type { Bilingual } from "../model/language.js";
import type { RegionRow } from "../model/rows.js";
import { regionPath } from "./draft-region.js";

/** What of a document may tell its region, in the order in which it is asked. */
export interface RegionSources {
  readonly option?: RegionRow;
  readonly title: string;
  readonly issuer?: string;
  /** The title that a page names beside its text. */
  readonly page: string | null;
  readonly text: string;
  readonly file: string;
}

/** The region that one place of a document names. */
interface Clue {
  readonly place: Bilingual;
  readonly region: RegionRow;
}

/** What stands before the name in a title: 关于印发, brackets, a year. */
const BEFORE = /^(?:关于|印发|转发|公布|下达|[的年度《〈（(「“"'\s\d〇零一二三四五六七八九十])*$/u;
const TITLE_HEAD = 30;

/** Central bodies and the country itself at the beginning of a title. */
const CENTRAL =
  /^(?:国务院|中共中央|中华人民共和国|全国|中国(?!\p{Script=Han}{0,6}(?:公司|集团))|国家\p{Script=Han}{1,12}[委局部]|[\p{Script=Han}、 ]{2,12}部(?:等|办公厅|关于))/u;

/** The first region of a title: a full name or a province anywhere at its head, a shortened one of a city only where the title begins. */
function inTitle(title: string, known: readonly RegionRow[]): RegionRow | undefined {
  const head = title.replace(/\s+/gu, "").slice(0, TITLE_HEAD);
  const told = ({ region, start, full }: RegionInText): boolean =>
    full || region.level === "province" || BEFORE.test(head.slice(0, start));
  const region = regionsInText(head, { short: true, known }).find(told)?.region;
  return region ?? (CENTRAL.test(head) ? divisions().get("100000") : undefined);
}

/** The assembly that a report is made to, and the government in whose name: 在…第…届人民代表大会, 我代表…人民政府. */
const BODIES = [
  /在([\p{Script=Han}]{2,18}?)第[〇零一二三四五六七八九十百\d]{1,4}届人民代表大会/u,
  /代表([\p{Script=Han}]{2,18}?)人民政府/u,
  /(?:^|\n)([\p{Script=Han}]{2,18}?)人民政府(?:办公[厅室])?(?:关于|文件|\n)/u,
] as const;
const HEAD = 1200;

function inHead(text: string, known: readonly RegionRow[]): RegionRow | undefined {
  const head = text.slice(0, HEAD).replace(/[ \t\u3000\ufeff\r]+/gu, "");
  if (/代表国务院|(?:^|\n)国务院(?:办公厅)?(?:关于|文件|\n)/u.test(head)) return divisions().get("100000");
  for (const body of BODIES) {
    const name = body.exec(head)?.[1] ?? "";
    const named = regionsInText(name, { short: true, known }).at(-1);
    if (named !== undefined && named.end === name.length) return named.region;
  }
  return undefined;
}

/** A lone line at the head that is a region's full name, or one with a date: 湖北省襄阳市. */
function inLines(text: string, known: readonly RegionRow[]): RegionRow | undefined {
  const lines = text.slice(0, HEAD).split(/\r?\n/, 12);
  for (const line of lines) {
    const plain = line.replace(/[\s\ufeff\u3000]+/gu, "");
    if (plain.length < 2 || plain.length > TITLE_HEAD || /[，。；：]/u.test(plain)) continue;
    const named = regionsInText(plain, { known })[0];
    if (named !== undefined && BEFORE.test(plain.slice(0, named.start))) return named.region;
  }
  return undefined;
}

function inFile(file: string, known: readonly RegionRow[]): RegionRow | undefined {
  const stem = basename(file, extname(file));
  const named = inTitle(stem.replace(/[_\-—.·]+/gu, ""), known);
  if (named !== undefined) return named;
  const [whole, ...alike] = findRegions(stem, { known });
  if (whole !== undefined && alike.length === 0) return whole;
  const words = stem.split(/[^\p{L}\p{N}']+/u).filter((word) => /^(?:\d{6}|[A-Za-z']{4,})$/.test(word));
  for (const word of words) {
    const [row, ...others] = findRegions(word, { known });
    if (row !== undefined && others.length === 0 && (row.level !== "county" || stem === word)) return row;
  }
  return undefined;
}

/** What each place is called in messages. */
const PLACES = {
  option: { zh: "选项 --region", en: "option --region" },
  title: { zh: "标题", en: "title" },
  issuer: { zh: "发文机关", en: "issuer" },
  page: { zh: "网页标题", en: "page title" },
  head: { zh: "正文开头", en: "first lines" },
  file: { zh: "文件名", en: "file name" },
} as const;

/** Whether one of two regions is the other or lies in it; the country, in which all lie, agrees with itself alone. */
const agree = (a: string, b: string): boolean =>
  a === b || (a !== "100000" && b !== "100000" && (liesIn(a, b) || liesIn(b, a)));

/**
 * The region of a document: that of the option, else of the title, the issuer, the page's title, the first lines, the file name, with a
 * warning for each of these that names a region apart from it. Undefined where none names one.
 * @param known the rows of `regions.csv`
 */
export function documentRegion(
  sources: RegionSources,
  known: readonly RegionRow[],
): { readonly region: RegionRow; readonly issues: readonly Issue[] } | undefined {
  const { option, title, issuer, page, text, file } = sources;
  const issued = issuer === undefined ? undefined : inTitle(issuer, known);
  const places: readonly (readonly [keyof typeof PLACES, RegionRow | undefined])[] = [
    ["option", option],
    ["title", /[。；，]/u.test(title) ? undefined : inTitle(title, known)],
    ["issuer", issued],
    ["page", page === null ? undefined : inTitle(page, known)],
    ["head", inHead(text, known) ?? inLines(text, known)],
    ["file", inFile(file, known)],
  ];
  const clues = places.flatMap(([name, region]): Clue[] =>
    region === undefined ? [] : [{ place: PLACES[name], region }],
  );
  const [first, ...others] = clues;
  if (first === undefined) return undefined;
  const issues = others
    .filter(({ region }) => !agree(region.region_code, first.region.region_code))
    .map(
      ({ place, region }): Issue => ({
        code: "region-disagrees",
        severity: "warning",
        at: {},
        expected: regionPath(first.region),
        received: regionPath(region),
        parameters: { file, place: place.en, place_zh: place.zh },
      }),
    );
  return { region: first.region, issues };
}
