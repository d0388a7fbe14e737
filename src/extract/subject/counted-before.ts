import { withoutLead } from "../../concepts/action-words.js";
import { withoutTrail } from "../../concepts/trailing-words.js";
import type { Mention } from "../sentence/mention.js";
import type { Subject } from "./subject.js";
import { withoutTotal } from "./without-total.js";

/** 治理河流48条、长度620公里: the same, measured in another way. */
const MEASURED_AGAIN = /^(?:总?(?:长度|里程|面积|总长)|(?:治理|整治|疏浚)?河长度?)$/;
/** 治理河流48条、河道620公里: by another word for them, in the same list. */
const RIVERS_AGAIN = /^河[道段](?:长度)?$/;
/** 冷库300座、库容5万吨: how much the things counted hold. */
const HOLDS = /^(?:静态|总)?(?:库容|仓容|容积|容量)$|^总?装机(?:容量|规模)?$/;
/** 抽水蓄能电站6座、装机720万千瓦. */
const POWER_STATION = /(?<=.{2})(?:发?电站|电厂)$/;
/** 污水处理厂12座、处理能力30万吨: what the works can do. */
const CAPABLE = /^(?:日|年)?(?:处理|供水|供热|发电|加工|仓储|接待|养殖)能力$/;
/** 高频事项60项、办件量30万件: how much use is made of the things counted. */
const USED =
  /^(?:年|累计|总|日均)?(?:办件|办理|访问|受理|下载|使用|接待|参观|游览|浏览|就诊|诊疗|借阅|接听)量$/;
const SERVES = /(?:事项|平台|窗口|中心|系统|应用|小程序|终端|热线|门诊|[馆站点院园区])$/;
/** 扶贫车间300个、带动就业2万人: what the things counted bring about. */
const BRINGS_ABOUT =
  /^[、，]?(?:年|直接|累计)*((?:带动|吸纳|促进|提供)(?:[一-龥]{0,6})(?:就业|增收|创业|农户))(?:人数)?$/;
/** 数字灌区12处、覆盖耕地260万亩: how far the things counted reach. */
const REACHES = /^[、，]?(?:累计|共|可)*((?:覆盖|辐射|灌溉|惠及)[一-龥]{2,8}?)(?:面积)?$/;
/** 育苗基地3000亩，辐射带动5万亩: how much land of others they bring along. */
const BRINGS_ALONG = /^[、，]?(?:累计|预计|可)*((?:辐射|示范)?带动)(?:发展|种植|建设)?(?:面积)?$/;
const BASE = /(?:基地|园区?|示范区|示范片|示范田|核心区)$/;
/** 避难场所90处、可容纳人员20万人: for how many there is room. */
const ROOM_FOR = /^可?容纳(?:人员|人数|人口|人)?$/;
/** 中试平台50个、年服务企业2000家次: what each of the things counted does in a year. */
const YEARLY_WORK =
  /^[、，]?(?:每年|年均?|日均|月均|全年|累计)((?:服务|接待|募集|培训|孵化|检测|承接|承办|举办|供应|配送|演出|借阅|诊疗|接诊|培养|转化|引进|研发|惠及|集散|处理|生产|加工|分拣|回收|中转|吞吐|检验|检定|救治|救助|受理|调解)[一-龥]{0,8})$/;
/** 文化产业示范园区30个，园区企业5000家: the kind of the things counted, for them. */
const KIND_AGAIN = /^(园区|基地|平台|市场|街区|景区|合作社|工坊|车间|站点|网点)(?=[一-龥]{2,6}$)/;
/** 法律援助站1200个，受理案件3万件: what is brought before the bodies counted. */
const BROUGHT_THERE =
  /^[、，]?(?:年|每年|年均|累计)?((?:受理|办理|办结|调解|化解|接待|解答|处置|处理)(?:案件|纠纷|矛盾纠纷|咨询|来访|诉求|求助|警情|投诉))$/;
const WORKER =
  /(?:平台|基地|中心|机构|组织|企业|合作社|园区?|学院|院校|学校|医院|实验室|研究院|孵化器|[馆站院所店家室厅])$/;
const BRINGER =
  /(?:联合体|产业园|(?<!公)园|工坊|车间|基地|中心|企业|合作社|家庭农场|园区|平台|驿站|市场|街区|项目)$/;
const WORKS = /(?:厂|站|设施|项目|基地|园|场|工程|企业)$/;
const TREATING = /处理厂$/;
/** 对应培训, 配套培训: a deed that points at the thing before. */
const FOR_THESE = /^(?:对应|相应|配套)(培训|检测|维护|改造|服务)$/;
const STAGES = "(?:新建|续建|在建|新开工|改扩建|竣工|投产|储备|前期)";
const STAGE_OF_PROJECTS = new RegExp(`^(.{2,}?)${STAGES}(?:项目|工程)$`);
const OTHER_STAGE = new RegExp(`^[、，和及与]{1,2}(${STAGES}(?:项目|工程))$`);

/**
 * What a number says of things that the number before it counts: how long they are, how much they hold, what is done for them, or how many
 * of them are in another stage. Null where its words say something else.
 *
 * @param own the number's own words without what leads them
 * @param near the subject of the number before in the same part of the sentence
 * @example
 * // 新建冷库300座、新增库容5万吨: ofCountedBefore("库容", { phrase: "新建冷库" }, mention) => "冷库库容"
 */
export function ofCountedBefore(
  own: string,
  near: Subject,
  { left, previous, quantity, clauseStart }: Mention,
): string | null {
  if (previous?.dimension === "count") {
    if (ROOM_FOR.test(own) && quantity.dimension === "person")
      return `${withoutLead(near.phrase).name}容纳人员`;
    if (MEASURED_AGAIN.test(own) || (RIVERS_AGAIN.test(own) && left.startsWith("、"))) return near.phrase;
    const works = withoutLead(near.phrase).name;
    if (CAPABLE.test(own) && WORKS.test(works))
      return /^处理能力$/.test(own) && TREATING.test(works) ? works.replace(/厂$/, "能力") : works + own;
    if (HOLDS.test(own))
      return withoutLead(near.phrase).name.replace(POWER_STATION, "") + own.replace(/^总(?=.?容)/, "");
  }
  const kind = previous?.dimension === "count" ? KIND_AGAIN.exec(own)?.[1] : undefined;
  const whole = withoutTotal(withoutLead(near.phrase).name);
  if (kind !== undefined && whole.endsWith(kind) && whole.length > kind.length)
    return whole + own.slice(kind.length);
  if (previous?.dimension === "count" && USED.test(own) && SERVES.test(near.phrase))
    return withoutLead(near.phrase).name + own;
  const brought = BRINGS_ABOUT.exec(left)?.[1];
  const bringer = brought === undefined ? undefined : withoutLead(near.phrase).name;
  if (previous?.dimension === "count" && bringer !== undefined && BRINGER.test(bringer))
    return bringer + brought;
  const work =
    previous?.dimension === "count" && clauseStart <= previous.end + 1
      ? (YEARLY_WORK.exec(withoutTrail(left)) ?? BROUGHT_THERE.exec(withoutTrail(left)))?.[1]
      : undefined;
  const worker = work === undefined ? "" : withoutTotal(withoutLead(near.phrase).name);
  if (work !== undefined && WORKER.test(worker)) return worker + work;
  const reached =
    previous?.dimension === "count" && quantity.dimension === "area" ? REACHES.exec(left)?.[1] : undefined;
  if (reached !== undefined) return `${withoutLead(near.phrase).name}${reached}面积`;
  const along = quantity.dimension === "area" ? BRINGS_ALONG.exec(left)?.[1] : undefined;
  const base = along === undefined ? "" : withoutLead(near.phrase).name.replace(/(?:总|示范)?面积$/, "");
  if (along !== undefined && BASE.test(base)) return `${base}${along}面积`;
  const served = FOR_THESE.exec(own)?.[1];
  if (served !== undefined) return withoutLead(near.phrase).name + served;
  const stage = STAGE_OF_PROJECTS.exec(near.phrase)?.[1];
  const next = stage === undefined ? undefined : OTHER_STAGE.exec(left)?.[1];
  return stage === undefined || next === undefined ? null : stage + next;
}
