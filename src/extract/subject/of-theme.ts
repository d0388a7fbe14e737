import { withoutLead } from "../../concepts/action-words.js";
import { earlierThan, type Mention } from "../sentence/mention.js";
import { namesField } from "./fields-spoken-of.js";
import { withMeasure } from "./measure-heads.js";
import { isField, OWNED_HEAD, OWNED_HEADS, ownsFromAbove } from "./owned-heads.js";
import type { Subject } from "./subject.js";
import { themeOf, themeOfHeading } from "./theme.js";

/** 年培训, 全年完成投资: over which time it is told. */
const YEARLY = /^(?:全年|每年|年均|年)(?=.{2})/;
/** 全市: the region's, whatever was spoken of before. */
const OF_REGION = /全[省市区县国州域]|我[省市县区]|各类|总体/;
/** 争取资金: what a region asks of those above it, for all that it does. */
const SOUGHT = /争取|向上|债券|上级|中央/;
const NUMBER = /\d/;
/** 到2027年: a date alone, between the head of a sentence and its numbers. */
const NO_CLAUSE = /^(?:力争|争取|确保)?(?:(?:到|至)?(?:20\d\d年?|“?十[四五六]五”?)(?:[底末前]|期间|期末)*)?$/;
const LONGEST_HEADING = 24;
/** 重点项目: those of a region, or of what a clause before undertakes. */
const PROJECTS = /^(?:重点|重大|示范)?(?:项目|工程)$/;
/** 推动制造业数字化转型, 深化“千企技改”: what is undertaken, by a word too general or too much of a motto to be the theme. */
const CAMPAIGN =
  /^[^\d]{2,10}(?:“[^“”]{3,12}”|(?:数字化|智能化|绿色化|高端化|网联化)?(?:转型|升级|改造|技改)(?:升级|行动)?)$/;

/**
 * A head that means nothing without its owner (投资, 培训, 治理面积), with what the text is about as the owner: the clauses of its sentence that have no
 * number of their own, the nearest first, then the opening of the paragraph, the heading and the title. As it is where the head says its owner, or
 * nothing that is spoken of can own it.
 *
 * @param above what stands over the number, the nearest first
 */
export function ofTheme(subject: Subject, mention: Mention, above: () => readonly string[]): Subject {
  const name = withoutLead(subject.phrase).name.replace(YEARLY, "");
  if (!OWNED_HEAD.test(name)) return subject;
  const words = mention.clauseLeft;
  if (OF_REGION.test(words) || SOUGHT.test(words) || namesField(words)) return subject;
  const all = OWNED_HEADS.filter(({ head }) => head.test(name));
  let heads = all;
  const owned = (theme: string, from: NonNullable<Subject["ownerFrom"]>): Subject | null => {
    if (theme === "" || name.startsWith(theme)) return null;
    const row = heads.find(
      (one) => one.theme.test(theme) && (from === "sentence" || ownsFromAbove(one, theme)),
    );
    if (row === undefined) return null;
    const joined = (row.joined ?? withMeasure)(theme, name);
    return { ...subject, phrase: leadOf(subject.phrase, name) + joined, ownerFrom: from };
  };
  for (const clause of earlierThan(mention)
    .split(/[，：；]/)
    .reverse()) {
    if (NO_CLAUSE.test(clause)) continue;
    const found = NUMBER.test(clause) ? null : owned(themeOf(clause), "sentence");
    if (found !== null) return found;
    heads = heads.filter(({ near }) => near !== true);
  }
  const over = above();
  for (const heading of over) {
    const found = heading.length > LONGEST_HEADING ? null : owned(themeOfHeading(heading), "above");
    if (found !== null) return found;
  }
  const perhaps =
    (PROJECTS.test(name) &&
      earlierThan(mention)
        .split(/[，：；]/)
        .some((clause) => CAMPAIGN.test(clause))) ||
    (all.some(({ near }) => near === true) && over.some((heading) => isField(themeOfHeading(heading))));
  return perhaps ? { ...subject, ownerFrom: "perhaps" } : subject;
}

/** 开工|项目: a deed that changes what is counted stays before the name; 投入 says nothing of it. */
const leadOf = (phrase: string, name: string): string =>
  phrase.endsWith(name) && withoutLead(phrase).action !== null ? phrase.slice(0, -name.length) : "";
