import type { Genre } from "../../model/codes.js";
import { bareLines } from "../../text/bare-lines.js";

/** Lines at the head of a text that may print its title. */
const HEAD_LINES = 12;
const HEAD = 3000;
const OPENING = 200;

const COMMUNIQUE =
  /(?:统计|普查|状况|环境|水资源|科技经费投入|发展)公报(?:[（(〔][^）)〕]*[）)〕])?$|统计(?:快报|月报|监测报告)$|主要统计数据$|经济运行(?:情况|简况)$/;
/** A line of a page's menu (统计公报) names no year and no place. */
const OF_ITS_OWN = /20\d\d|[一-龥]{2,}[省市县区州盟旗](?!场|政|级)/;
const WORK_REPORT = /政府工作报告/;
const REPORTS =
  /(?:代表|受)[^，。\n]{0,8}(?:人民政府|国务院|市政府|省政府|区政府|县政府)[^。\n]{0,10}(?:向大会|作|报告)[^。\n]{0,12}(?:报告|审议|工作)/;
const ACTION_PLAN =
  /(?:行动|工作|实施|攻坚|推进)(?:计划|方案)|(?:三|两|五|[2-5])年(?:行动)?计划|方案(?:[（(]|$)/;
const OUTLINE = /规划纲要|国民经济和社会发展第/;
const SPECIAL_PLAN = /规划|计划/;
const NOTICE = /(?:通知|意见|措施|办法|决定|要点|批复|函)(?:[（(〔][^）)〕]{1,30}[）)〕])?$/;
const NEWS =
  /(?:^|\n)[^\n]{0,24}(?:本报讯|本网讯|讯[（(]|通讯员|(?:新华社|中新社|中新网|人民网|新华网)[^\n]{0,16}电|记者[^，。；\n]{0,8}从[^，。；\n]{2,24}(?:获悉|了解到))/;

/** 实事项目进展情况, 某县2024年工作总结: a title that says what has come of a plan. */
const RESULTS =
  /(?:进展|完成|推进|落实|执行)情况(?:的)?(?:通报|报告|公示|公告|汇报)?(?:[（(][^）)]*[）)])?$|工作总结$/;
/** 执行情况与2026年计划草案: of what is planned too. */
const ITEM_HEAD = /^(?:[一二三四五六七八九十]+、|[（(]|第[一二三四五六七八九十]|\d{1,2}[.．、])/;
/** 某县2024年工作回顾: a text of its own, unless it goes on to what is to be done. */
const REVIEW = /(?:工作|发展)回顾$/;
const GOES_ON =
  /(?:^|\n)[^\n。；]{0,30}(?:安排|目标|任务|打算|思路|重点工作|部署|要求|举措|计划|规划|今后|下一步)[^\n。；]{0,12}(?:\n|$)|今年(?!以来)|力争|确保|下一步|[到至]20[2-9]\d年/;
const TITLE_LINES = 3;
const SHORTEST_TITLE = 10;

/** Whether the title that a text prints at its very head says that it tells what has come of a plan. */
function tellsResults(text: string): boolean {
  return bareLines(text.slice(0, HEAD))
    .slice(0, TITLE_LINES)
    .some(
      (line) =>
        line.length >= SHORTEST_TITLE &&
        line.length <= 60 &&
        (RESULTS.test(line) || (REVIEW.test(line) && !GOES_ON.test(text))) &&
        !/草案|[。；]/.test(line) &&
        !ITEM_HEAD.test(line),
    );
}

/** A news report on a plan tells what it sets. */
const ON_A_PLAN = /《[^》\n]{0,60}(?:规划|计划|方案|意见|措施|纲要|清单)/;

/** The genre that a line names, as a title does; null where it names none. */
function genreOfTitle(line: string): Genre | null {
  if (WORK_REPORT.test(line)) return "work-report";
  if (COMMUNIQUE.test(line)) return "communique";
  if (ACTION_PLAN.test(line)) return "action-plan";
  if (OUTLINE.test(line)) return "outline";
  if (NOTICE.test(line)) return "notice";
  return SPECIAL_PLAN.test(line) ? "special-plan" : null;
}

/** Results as statisticians tell them: 比上年增长4.1%, 全年…完成, 年末… */
const TOLD = /(?:比|较)上年(?:末|同期)?(?:增长|下降|增加|减少|提高|多)|(?:^|[。\n])(?:全年|年末|初步核算)/g;
const PLANNED = /力争|争取|目标|确保|今年(?!以来|前|[一二三上])|明年|下一步|[到至]20[2-9]\d年|规划|打造|任务/;
const TOLD_OFTEN = 6;

/** A table or data file without sentences: most of its lines hold several cells, and most cells a number. */
function isDataFile(head: string): boolean {
  if (head.includes("。")) return false;
  const lines = head
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(1);
  const cells = lines.flatMap((line) => line.split(/[,\t]/));
  const numbers = cells.filter((cell) => /^\s*"?-?[\d.,]+%?"?\s*$/.test(cell)).length;
  return lines.length >= 3 && cells.length >= 3 * lines.length && numbers * 2 > cells.length;
}

/**
 * What kind of document a text is: told by the title that it prints at its head or is given, and where neither says so by what it
 * tells. A title that the text prints itself weighs more than a given one where that calls a communique a plan.
 *
 * @example
 * genreOf("", "某市2023年国民经济和社会发展统计公报\n初步核算，……"); // "communique"
 */
export function genreOf(title: string, text: string): Genre {
  const head = text.slice(0, HEAD);
  const lines = bareLines(head);
  const printed = lines
    .slice(0, HEAD_LINES)
    .filter((line) => line.length <= 60 && !/[。；，]/.test(line))
    .filter((line) => !COMMUNIQUE.test(line) || OF_ITS_OWN.test(line))
    .map(genreOfTitle)
    .find((genre) => genre !== null);
  if (printed === "communique") return printed;
  // 各位代表：现在，我代表市人民政府向大会报告工作: whatever plan a line of its first paragraphs ends in.
  if (REPORTS.test(head.slice(0, OPENING))) return "work-report";
  const told = genreOfTitle(title.replace(/\s/g, "")) ?? printed;
  if (told !== null && told !== undefined) return told;
  if (REPORTS.test(head)) return "work-report";
  if (NEWS.test(head) || isDataFile(head)) return "other";
  if ((head.match(TOLD)?.length ?? 0) >= TOLD_OFTEN && !PLANNED.test(head)) return "communique";
  return "other";
}

/** Whether a text reports news, so that what it tells without a word of what is to come has been. */
export function isNews(genre: Genre, text: string): boolean {
  const head = text.slice(0, HEAD);
  return genre === "other" && NEWS.test(head) && !ON_A_PLAN.test(head);
}

/**
 * Whether a document looks like no plan: it tells what was, so that its numbers are results. News and data files are of genre `other`,
 * as is a text of which nothing is known, which may be a plan.
 */
export function looksLikeNoPlan(genre: Genre, text: string): boolean {
  if (genre === "communique" || tellsResults(text)) return true;
  if (genre !== "other") return false;
  const head = text.slice(0, HEAD);
  return !PLANNED.test(head) && (NEWS.test(head) || isDataFile(head));
}
