import { withoutLead } from "../../concepts/action-words.js";
import { withoutTrail } from "../../concepts/trailing-words.js";
import type { Mention } from "../sentence/mention.js";
import { partHead } from "./measure-heads.js";
import { nounBefore } from "./noun-before.js";

const LONGEST = 60;

/** 首批|18个, 第二批|19个: which of them, and not what. */
const BATCH = /^(?:首|第[一二三四五六]|新一|下一|前[两三])批$/;

/** Whether the words before a number hold no noun. */
export function isEmpty(left: string): boolean {
  const noun = withoutLead(withoutTrail(left, 0), 0).name.replace(/[，、“”"（）\s]/g, "");
  return noun.length < 2 || noun === "全国" || BATCH.test(noun);
}

/**
 * The share of those behind its number who have or do something: 90%的村配备调解员, 覆盖90%的乡镇; null where the words before the number say what
 * it measures.
 * @param near what the number before in the same part of the sentence is about; null where there is none
 */
export function shareBehind(mention: Mention, near: string | null): string | null {
  const { left, right, clauseRight } = mention;
  const legal = OF_LEGAL_TIME.exec(left);
  if (legal !== null) return `${withoutLead(legal[1] ?? "").name}占${legal[2]}比例`;
  const covered = coveredShare(mention) ?? shareAmong(mention) ?? sameComply(near, mention);
  if (covered !== null) return covered;
  // 实现90%的村配备人民调解员: the share is of those behind it.
  const places = PLACES.exec(left)?.[1] ?? "";
  if (isEmpty(left) || places !== "" || ANOTHER_SHARE.test(left)) {
    const whom =
      /^(?:以上|左右)?的?([一-龥“](?:[^，。；、（）]|（[^（）\d]{1,16}）){3,23}?)(?:的目标(?:任务|(?:提前)?(?:实现|完成))?)?$/.exec(
        clauseRight,
      )?.[1] ?? "";
    const meet = LISTED_MEET.exec(clauseRight);
    if (meet !== null) return `${meet[1]}达标率`;
    const become = LISTED_BECOME.exec(clauseRight)?.[1];
    if (become !== undefined) return `${become}比例`;
    // 100%的卫生院和90%以上的卫生室能够提供服务: what the last do, the first do too.
    const one = /^(?:以上|左右)?的?((?!以上|左右|的)[一-龥]{1,14}(?:（[^（）\d]{1,16}）)?)[和、及]$/.exec(
      right,
    )?.[1];
    const done = one === undefined ? undefined : DO_ALIKE.exec(clauseRight)?.[0];
    if (one !== undefined && done !== undefined) return `${one}${done}比例`;
    if (whom !== "" && !/^(?:目标|任务|水平|速度|增速|以上|左右)/.test(whom))
      return `${places}${whom.replace(CARRIED_OUT, "")}比例`;
  }
  const comply = COMPLY.exec(clauseRight)?.[1];
  // 诉求100%响应、可办事项100%办结: the deed behind each number of a list.
  const behind = LISTED_ON.test(clauseRight) ? clauseRight.slice(0, clauseRight.indexOf("、")) : clauseRight;
  const done = (DONE_OF_ALL.exec(behind) ?? COME_TO.exec(behind))?.[1];
  if (comply === undefined && done === undefined) return null;
  const item = left.slice(left.lastIndexOf("、") + 1);
  const whose = withoutLead(withoutTrail((done === undefined ? left : item).slice(-LONGEST), 2)).name;
  const extent = comply === undefined ? null : EXTENT.exec(whose.replace(/的$/, ""))?.[0];
  if (extent != null) return `${comply}的${extent}比例`;
  if (whose.length < 2 || !left.endsWith(whose) || partHead(whose).head !== "") return null;
  return comply === undefined ? `${whose}${done}率` : `${whose}${comply}比例`;
}

/** 急救圈覆盖90%的乡镇, 惠及80%以上农户: the share of those behind the number that something reaches. */
function coveredShare({ left, clauseRight }: Mention): string | null {
  const [, by = "", deed] = COVERS.exec(left) ?? [];
  const whom = deed === undefined ? undefined : OF_WHOM.exec(clauseRight)?.[1];
  if (whom === undefined) return null;
  const what = by.replace(/[，、]/g, "") === "" ? "" : nounBefore(by);
  if (what !== "") return `${what}${whom}${deed === "覆盖" ? "覆盖率" : "受益率"}`;
  return deed === "惠及" ? `${whom}受益比例` : null;
}
const COVERS = /^(|[，、]|.*[^全已未])(覆盖|惠及)(?:全[省市县区国])?(?:约|超过?)?$/;
const OF_WHOM = /^(?:以上|左右)?的?((?!以上|左右)[一-龥]{2,10})(?=$|[，。；、])/;

/** 60个村中|80%以上建有卫生室: the share, among those before the number, of the ones that do so. */
function shareAmong({ left, clauseLeft, clauseRight }: Mention): string | null {
  const comply = AMONG.test(left) ? COMPLY_OF_THEM.exec(clauseRight)?.[1] : undefined;
  const whose = comply === undefined ? undefined : AMONG_COUNTED.exec(clauseLeft)?.[1];
  return whose === undefined ? null : `${whose}${comply}比例`;
}
const AMONG = /[中里]有?$/;
const AMONG_COUNTED =
  /\d[\d.]*[万]?(?:余|多)?[个家所座条户名]([一-龥](?:[^，。；、\d（）]|（[^（）]{1,16}）){0,12}?)[中里]有?$/;

/** 90%以上的学校达到标准，60%以上达到先进标准: what another share of the same comply with; null where the share before is none of those who do. */
function sameComply(near: string | null, { left, clauseRight }: Mention): string | null {
  const comply = /^[，、]?(?:其中)?$/.test(left) ? COMPLY.exec(clauseRight)?.[1] : undefined;
  const whose = comply === undefined ? undefined : WHO_COMPLIES.exec(near ?? "")?.[1];
  return whose === undefined ? null : `${whose}${comply}比例`;
}

/** 承诺办结时限压缩至法定时限的|30%: the share of the time that the law gives. */
const OF_LEGAL_TIME =
  /^[，、]?([^，。；\d]{2,20}?(?:时限|时间))(?:平均|总体)?(?:压缩|压减|缩短|控制)(?:至|到|在)(法定(?:办结|办理|审批)?时限)的$/;
/** 企业实施数字化改造, of which a share is told: the verb before the deed. */
const CARRIED_OUT = /(?<=企业|学校|医院|机构|社区)(?:实施|开展|进行|完成)(?=.{2,}(?:改造|转型|治理)$)/;
/** 高新区、锦江区60%的社区: where those are of whom the share is told. */
const PLACES =
  /^(?:确保|力争|围绕|到20\d\d年，?)*(?:[本全我][省市县区])?((?:[一-龥]{2,10}(?:区|县|市|州|盟|旗)、)*[一-龥]{1,10}(?:区|县|市|州|盟|旗|公司|集团)(?<!小区|园区|社区|全市|全县|全区|全州|开发区))$/;

/** The end of the share before: of 100%的卫生院和90%以上的村卫生室. */
const ANOTHER_SHARE = /^(?:以上|左右)?的?[一-龥]{1,14}(?:（[^（）\d]{1,16}）)?[和、及]$/;
/** What those of whom a share is told do or have. */
const DO_ALIKE =
  /(?:能够|可以|实现|达到|建成|开展|设置|配备|提供|建有|设有|配有|拥有|使用|接受|纳入|通过|接入|(?<![国公私民所])有)[^，。；\d]{2,}$/;

/** 100%的卫生院、卫生室建设达标: what those in a list meet. */
const LISTED_MEET =
  /^(?:以上|左右)?的?([一-龥（）]{2,14}(?:[、和及][一-龥（）]{2,14}){1,4}?)(?:全部|均|都|实现)*达标$/;
/** 85%以上综合医院、护理院和卫生机构成为友善机构: what a share of those in a list become. */
const LISTED_BECOME =
  /^(?:以上|左右)?的?([一-龥]{2,12}(?:[、和及][一-龥]{2,14}){1,4}?(?:成为|建成|创建为|达到|设立|配备)[一-龥]{3,16})$/;
/** 新建建筑100%执行节能标准: what the share of those before the number do. */
const DO =
  "(?:为(?=[一-龥]{4})|完成(?=[一-龥]{2,}(?:改造|治理|整治|建设|提升))|符合|执行|纳入|接入|来自|采用|使用|配备|建有|设有|设立|安装|通过|开展|建立|实现|达到|通(?=硬化路|沥青路|水泥路|公路|客车|公交|动力电|光纤|宽带|5G|邮|自来水))(?!以上|左右)";
/** 出厂水100%达标, 医疗废物100%无害化处置: what becomes of so many of those before the number. */
const LISTED_ON = /^[^，。；、\d]{2,8}、[^，。；、\d]{2,12}\d[\d.]*%/;
const DONE_OF_ALL =
  /^(?:以上|左右)?((?:达标|安全)?(?:达标|合格|排放|处理|处置|利用|上岗|入学|就学|联网|备案|公开|办结|整改|签约|开工|竣工|到位|落实|响应|受理|回访|反馈|闭环)|(?:无害化|资源化|规范化?|安全|综合|集中|持证|全量|按期|按时|限时)(?:处理|处置|利用|收集|收运|上岗|办结|整改|转运|回收))$/;
/** 行政村100%公交通达, 巡游出租车100%新能源化: what a share of those before the number come to. */
const COME_TO =
  /^(?:以上|左右)?((?:公交|客车|班车|快递|物流|邮政|光纤|宽带|网络|[45]G)(?:通达|直达|接入)|(?:[一-龥]{2}(?<!进行|开展|实施|完成|得到))?(?:资源化|能源化|无害化|肥料化|饲料化)(?:利用|处理|处置)|[一-龥]{1,4}(?<!文|变|消|深|强|优|转|绿|美|净)化(?=$|[、等]))/;
const COMPLY = new RegExp(`^(?:以上|左右)?(${DO}[^，。；、\\d]{2,16})$`);
const COMPLY_OF_THEM = new RegExp(`^(?:以上|左右)?的?((?:${DO}|建成|创成|创建|有)[^，。；、\\d]{2,24})$`);
/** 耕地面积|80%以上|达到建设要求: an amount of which so much comes up to something. */
const EXTENT = /^[一-龥]{0,14}(?:面积|里程|长度|人口)$/;
const WHO_COMPLIES = new RegExp(`^(.{2,24}?)${DO}.{2,16}比例$`);
