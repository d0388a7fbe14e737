import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";

/** 去年引进项目45个，: what was counted last year, in the clause before. */
const LAST_YEAR =
  /(?:去年|上年|上一年)(?:我们|全[省市区县]|共|累计|已经?|新)*([^，。；、\d]{2,20}?)(?:达到?|为|了|超过?|突破)?\d[\d.,]*([^，。；\d]{0,6}?)(?:的基础上)?，$/;
const AGAIN = /今年|再|继续/;
const REACH = 60;

/** What a number of this year is of that is told beside that of last year (去年引进项目45个，今年再引进50个); null where none is. */
export function thingOfLastYear({ sentence, clauseStart, clauseLeft, quantity }: Mention): string | null {
  if (!AGAIN.test(clauseLeft)) return null;
  const [, told = "", unit = ""] =
    LAST_YEAR.exec(sentence.slice(Math.max(0, clauseStart - REACH), clauseStart)) ?? [];
  const printed = quantity.unit_printed ?? "";
  const alike = quantity.dimension === "ratio" ? /[%‰]/.test(unit) : printed !== "" && unit.endsWith(printed);
  const name = alike ? withoutLead(told).name : "";
  return name.length >= 2 ? name : null;
}
