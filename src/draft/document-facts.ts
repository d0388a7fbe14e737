import type { IssuerRank } from "../model/codes.js";

const VALID = /有效期(?:限)?(?:截止)?(?:至|到)(20\d\d)年(\d{1,2})月(\d{1,2})日/u;
const ISSUED = /(?:成文日期|印发日期|发文日期|发布日期)[:：](20\d\d)[年\-/.](\d{1,2})[月\-/.](\d{1,2})/u;
const ADDRESS = /^\ufeff?\s*(?:(?:原文|来源|网址|链接)[^\n:：]{0,6}[:：]\s*)?(https?:\/\/[^\s，。）)<>"]+)/mu;
const HEAD = 2000;

const dateOf = (found: RegExpExecArray | null): string | null =>
  found === null ? null : [found[1], ...found.slice(2, 4).map((part) => part.padStart(2, "0"))].join("-");

/** The day up to which a document says that it is in force (有效期至…), as ISO 8601; null where it does not say. */
export function validUntil(text: string): string | null {
  if (!text.includes("有效期")) return null;
  return dateOf(VALID.exec(text.replace(/[ \t\u3000]+/gu, "")));
}

/** The date of issue that a page prints under that name at its head, as ISO 8601; null where it prints none. */
export function issuedOn(text: string): string | null {
  return dateOf(ISSUED.exec(text.slice(0, HEAD).replace(/[ \t\u3000]+/gu, "")));
}

/** The address that a document prints as its own at its head; null where it prints none. */
export function sourceUrl(text: string): string | null {
  return ADDRESS.exec(text.slice(0, HEAD))?.[1] ?? null;
}

/** The rank of the body that issued a document, by its name; null where there is no name. */
export function issuerRank(issuer: string | undefined): IssuerRank | null {
  if (issuer === undefined) return null;
  if (/领导小组|工作组|指挥部|委员会办公室$|联席会议/u.test(issuer)) return "leading-group";
  if (/(?:中共|[省市县区州]委).*(?:人民)?政府/u.test(issuer)) return "party-and-government";
  if (/人民政府(?:办公[厅室])?$|^国务院(?:办公厅)?$/u.test(issuer)) return "government";
  return /[厅局部委]$|委员会$|办公[厅室]$|总局$/u.test(issuer) ? "department" : "other";
}
