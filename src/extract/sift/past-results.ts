import { anyOf } from "../../text/any-of.js";
import { isPast } from "../frame/section-kind.js";
import { lastTime, type Mention } from "../sentence/mention.js";
import { ending } from "../sentence/sentence-words.js";
import { PAST, SPAN_OF_YEARS } from "./lexicon-context.js";

/** 突破3000亿元大关: told of what was reached, where it is no goal. */
const MARK_PASSED = /^大关/;
/** 达到7473公里，跃居全国第5位: what a number led to. */
const SINCE_THEN =
  /^(?:(?:大关)?、?连续\d+个?[年月](?:保持|实现|位居)|(?:大关)?[，、]?(?:均|跃|位|稳|分别)?居(?:全国|世界|全球|全省|中部|西部))/;
/** 下降16%，为近三年来最大降幅; 24起案例获通报表扬: how it stands among the years before, or what it won. */
const JUDGED =
  /^(?:，(?:为|创)(?:近?[一二三四五六七八九十\d]+年来?|历史|有记录以来)(?:同期)?(?:最|新[高低])|[一-龥]{2,12}获[^，。；]{2,24}(?:表扬|表彰|通报)(?=[，。；]|$))/;
const REACHED_BEHIND = anyOf(SINCE_THEN, JUDGED);
/** 达到83分以上，位居全省前三; 全国前列: the places aimed at, with no place that was taken. */
const AMONG_FIRST = /^(?:以上|左右|以内)?，(?:稳|位)?居(?:全国|世界|全球|全省|中部|西部)[^，。；]{0,8}前/;
const AHEAD = /力争|争取|确保|目标|将|计划|到20\d\d年|有望|预计|保持/;

/** 43万人，完成年度目标的96.9%: so much of a goal has been reached. */
const REACHED_SHARE = /完成(?:全年|年度|年初|预期|预算)(?:目标|任务|计划|预算)?(?:任务|数)?的$/;

/** 新增床位500张，为计划的101%: so much of a goal has been reached. */
const SHARE_OF_GOAL =
  /(?:为|占|完成|达到?)(?:全年|年度|年初|预期)?(?:计划|预算|目标|任务)(?:任务|目标)?(?:数|值)?的$/;
const PART_OF_GOAL = anyOf(REACHED_SHARE, SHARE_OF_GOAL);
/** 标准占上年度人均消费支出比例: of what it is to be a share, no time of which is told. */
const SHARE_OF_LAST_YEAR =
  /(?:占|相当于|标准(?:应)?(?:达到?|不低于|不少于|不高于|不超过)|率(?:应)?(?:达到?|不低于|不高于))(?:当地|本地|[我本全][省市县区州])?(?:的)?(?:上年度?|上一年度?|去年)[^，。；\d]{2,24}(?:比例|比重|的)(?:达到?|提高到|不低于|保持在|为)?$/;
const SHARE_OF_GOAL_BEHIND =
  /^[^。；\d]{0,40}，(?:为|占|完成|达到?)(?:全年|年度|年初|预期)?(?:计划|预算|目标|任务)(?:任务|目标)?(?:数|值)?的\d/;
/** 上半年，全市新签约…: so much of the year has passed. */
const PART_OF_YEAR =
  /^(?:今年)?(?:上半年|前[三两]个?季度|[一二三]季度|1-\d{1,2}月份?|前[一二三四五六七八九十\d]+个月)，?(?:全[国省市县区州]|我[省市县区州]|累计|共|新区|规上|规模以上)/;

/** 过去5年，累计开通基站1.6万个: a sentence that opens with the years behind it. */
const YEARS_BEHIND = /^(?:过去|近)的?[一二三四五六十\d]{1,2}年(?:来|间|中)?[，,]/;
const TIME_BEHIND = anyOf(PART_OF_YEAR, YEARS_BEHIND);

/** 截至10月31日，今年…累计完成: what has been done of this year by a day of it. */
const BY_A_DAY = /截[至止](?:今年)?\d{1,2}月(?:底|末|\d{1,2}日)/;

/** Words between a past time and a number that turn to what is to come. */
const TURNS = /[，；](?:今年|力争|争取|确保)/;

/** 力争 behind a comma turns to what is to come, whatever stood before it. */
const TURNS_AHEAD = /[，；](?:今年|明年|力争|争取|确保)(?![^。]*[，；](?:今年|明年|力争|争取|确保))/;

/** 85%以上的医院设置中医馆的目标提前实现: a goal that was reached. */
const GOAL_REACHED = /的(?:目标|任务|指标)(?:已经?|如期|提前|超额|圆满|顺利|全面|基本|均)+(?:实现|完成|达到)/;

const YET_TO_COME = /力争|争取|确保|将|到20\d\d年/;

/** 成功创建国家级景区1家: in goals and tasks, what is to succeed. */
const SUCCEEDS = /(^|[，；。、]|\d[\d.]*[个家所座][一-龥（）、]{1,12})成功(?=创建|创成|举办|获批|入选|研制)/g;

/** 到2025年，全省拥有…: what there will be by then. */
const PLAN_ENDS = /规划(?:期?末|末期)/;
const OWNED_BY_THEN = /(?:我|全)[省市区县国](?=拥有)/;

/** 现有80条产业链提质增效，…: in a section of tasks what there is is told only for the clause itself. */
const THINGS_AT_HAND = /(?:^|[，；、])现有[^，。；]*，/g;

/** 改造提升|现有|站点150个: what is there already, and is to be worked on. */
const WORKED_ON =
  /(?<=(?<!经)(?:改造|提升|升级|[改扩]建|整合|盘活|完善|更新|整治|维修|修缮|淘汰|拆除|规范|扩大|扩容|优化|撤并|加固|做[强优大]|巩固|置换|腾退|清理|改革|挖潜))现有/g;
/** 依托|现有20个基地，新建…: what something is to be done with, in its clause. */
const DONE_WITH = /(?:依托|立足|基于|发挥|利用|用好|对|将|把|在)现有[^，。；]*，/g;

/** 开展|已建|系统完善和提标改造: what stands already, and is to be worked on. */
const BUILT_AND_WORKED_ON =
  /(?<=(?:开展|实施|推进|推动|加快|加强|完善|启动|强化)(?:对)?)已(?:建成?|投用|投运)的?(?=[一-龥]{2,10}?(?:完善|改造|提升|整治|维护|修复|更新|提标|提质|扩容|管护))/g;

/** The words of goals and tasks without what is there already and is only worked on, and without the success of what is to come. */
function toldAhead(words: string): string {
  const left = words.includes("现有")
    ? words.replace(THINGS_AT_HAND, "，").replace(WORKED_ON, "").replace(DONE_WITH, "，")
    : words;
  return (left.includes("已") ? left.replace(BUILT_AND_WORKED_ON, "") : left).replace(SUCCEEDS, "$1");
}

/** Whether the words between the last deadline (or the segment's start) and the number look back. */
export function looksBack(mention: Mention): boolean {
  const past = isPast(mention.section);
  const last = lastTime(mention, "deadline", "past");
  const time = past && last !== null && SPAN_OF_YEARS.test(last.words) ? null : last;
  if (past && time?.role !== "deadline") return true;
  if (PART_OF_GOAL.test(mention.left)) return true;
  if (SHARE_OF_GOAL_BEHIND.test(mention.sentence.slice(mention.quantity.end))) return true;
  if (TIME_BEHIND.test(mention.sentence) && !YET_TO_COME.test(mention.sentence)) return true;
  const before = mention.sentence.slice(0, mention.quantity.outerStart);
  if (BY_A_DAY.test(before) && !YET_TO_COME.test(before) && !/明年|下一步|计划|目标/.test(before))
    return true;
  if (SHARE_OF_LAST_YEAR.test(mention.left)) return past;
  if (time?.role === "past" && !TURNS.test(mention.sentence.slice(time.end, mention.quantity.outerStart)))
    return true;
  const segment = mention.quantity.outerStart - mention.segmentLeft.length;
  const from = time === null ? segment : Math.max(time.end, segment);
  const words = mention.sentence.slice(from, mention.quantity.outerStart);
  const ahead = mention.section === "tasks" || mention.section === "targets";
  const told =
    (time?.role === "deadline" || PLAN_ENDS.test(words)) && ahead ? words.replace(OWNED_BY_THEN, "") : words;
  const window = ahead ? toldAhead(told) : told;
  const turned = window.search(TURNS_AHEAD);
  if (mention.words.match(PAST, turned < 0 ? window : window.slice(turned))) return true;
  if (
    /居(?:全国|世界|全球|中部|西部|东部|亚洲)[^，。；]{0,8}$/.test(ending(window)) &&
    !/力争|争取|保持|稳定|努力|到/.test(window) &&
    time?.until !== true
  )
    return true;
  if (GOAL_REACHED.test(mention.clauseRight) && !YET_TO_COME.test(mention.segmentLeft)) return true;
  const behind = mention.sentence.slice(mention.quantity.end);
  if ((ahead || mention.quantity.boundWords !== "") && AMONG_FIRST.test(behind)) return false;
  return (
    (REACHED_BEHIND.test(behind) || (!ahead && MARK_PASSED.test(behind))) && !AHEAD.test(mention.sentence)
  );
}
