import { withoutLead } from "../../concepts/action-words.js";
import { anyOf } from "../../text/any-of.js";
import type { Mention } from "../sentence/mention.js";
import { deedOfThoseBefore } from "./deeds-of-those-before.js";
import { firstOf } from "./first-of.js";
import { holderThatOpens, isOfRegion, tradeSpokenOf } from "./holders.js";
import { partHead } from "./measure-heads.js";
import { firstName, wholesBefore } from "./spoken-of.js";
import { isStateAlone, thingInState } from "./state-words.js";
import type { Subject, SubjectContext } from "./subject.js";

/** A measure that stands without its owner, by its form, and where its owner is found. */
interface FormRow {
  readonly measure: RegExp;
  /** Whose it is, in the names spoken of before, the nearest first. */
  readonly owner: (names: readonly string[], mention: Mention) => string | null;
}

const INSTITUTION =
  /^[^、，和及]{0,12}(?:幼儿园|小学|初中|高中|中学|学校|院校|学院|医院|卫生院|养[老护]院|福利院|敬老院|养老机构|托育机构|[院馆]|停车[场楼]|酒店|宾馆|民宿|驿站|食堂|中心)$/;
/** 中小学12所、幼儿园8所，新增学位: schools of several kinds, whose places they are together. */
const areSeveralSchools = ({ segmentLeft }: Mention): boolean =>
  (segmentLeft.match(/(?:学校|中小学|小学|初中|中学|高中|幼儿园)\d+所/g)?.length ?? 0) > 1;

const counted = (name: string, { previous }: Mention): string | null =>
  previous?.dimension === "count" && partHead(name).head === "" ? name : null;

const BY_FORM: readonly FormRow[] = [
  // 出口3万辆、金额4亿美元: how much money it was, of what was counted.
  {
    measure: /^总?(?:金额|货值|总值)$/,
    owner: ([name = ""], { quantity, previous }) =>
      quantity.dimension === "money" &&
      previous?.dimension === "count" &&
      /(?:出口|进口|交易|成交|销售)(?:量|数量)?$/.test(name)
        ? name.replace(/数?量$/, "")
        : null,
  },
  // 处置能力30万吨/年，其中新增能力9万吨/年: of the same.
  { measure: /^能力$/, owner: ([name = ""]) => /^(.{2,})能力$/.exec(name)?.[1] ?? null },
  // 海上风电装机600万千瓦，发电量180亿千瓦时: what one kind of power yields.
  {
    measure: /^(?:年|全年)?发电量$/,
    owner: (names) =>
      firstOf(
        /^([^占、]*?(?:新能源|可再生能源|清洁能源|风电|光伏|水电|核电|火电|风光|生物质))(?:发电)?(?:总|累计|并网|新增)*(?:装机|规模)/,
        names.slice(0, 1),
      ),
  },
  // 养护院15家，新增床位3000张: what an institution has room for.
  {
    measure: /^(?:新增)?(?:学位|床位|病床|客房|餐位|工位|席位|泊位|车位)$/,
    owner: ([name = ""], mention) =>
      INSTITUTION.test(name) && !areSeveralSchools(mention) ? counted(name, mention) : null,
  },
  // 开工建设学校12所，新增班数180个: the classes of the schools that are built.
  {
    measure: /^(?:新增)?(?:教学班|班级|班数|班额)(?:数)?$/,
    owner: ([name = ""], mention) => {
      const school = name.replace(/(?<=.{2})(?:新改扩建|改扩建|新建|开工|项目)+$/, "");
      return INSTITUTION.test(school) && mention.previous?.dimension === "count" ? school : null;
    },
  },
  // 以工代赈项目60个，发放劳务报酬8000万元，带动就业1.5万人: what projects and shops bring to people.
  {
    measure:
      /^(?:带动|吸纳|提供)(?:[一-龥]{0,6})(?:就业|增收|创业|岗位)(?:人数)?$|^(?:发放)?劳务报酬(?:发放)?(?:总?额|金额)?$/,
    owner: (names) =>
      firstOf(/^([^占、率]{2,12}(?:产业园|园区|孵化器|基地))(?:入驻|在孵|入园)(?:企业|商户)/, names) ??
      firstOf(
        /^([^占、率]{2,14}(?:项目|工程|基地|车间|工坊|园区|合作社|驿站|市场|农场|专项贷款|担保贷款))(?:发放|开工|建设)?(?:额|金额)?$/,
        names,
      ),
  },
  // 区域公用品牌5个，授权企业100家，品牌价值50亿元: who may use a brand, and what it is worth.
  {
    measure: /^(?:授权|用标)(?:企业|主体|产品)$/,
    owner: (names) => firstOf(/^([^占、]{2,10}品牌)(?=$|.{2,})/, names),
  },
  { measure: /^品牌(?:总)?价值$/, owner: (names) => firstOf(/^([^占、]{2,10})品牌(?=$|.{2,})/, names) },
  // 罗非鱼加工企业15家，出口额3亿美元: what is sold abroad of the product that they make.
  {
    measure: /^出口(?:总?额|量|创汇)$|^(?:精深|深)加工(?:转化)?率$/,
    owner: (names) => firstOf(/^(?!农产品|食品|粮食)([^占、]{2,6})加工(?=企业|能力|量|产值)/, names),
  },
  // 上市公司15家，后备企业30家: those that may be listed next.
  {
    measure: /^(?:新增)?(?:后备|报辅|过会|在审)企业$/,
    owner: (names) => (names.some((name) => /上市|挂牌/.test(name)) ? "上市" : null),
  },
  // 河湖长制巡河率100%，问题整改率98%: the problems that it finds.
  {
    measure: /^问题(?:整改|办结|解决|处置|销号)率$/,
    owner: (names) => firstOf(/^([^占、]{1,10}(?:长制|督察|巡视|巡察|审计|热线|检查|网格))(?=.{2,})/, names),
  },
  // 农产品电商企业200家，网络零售额30亿元: what they sell on the net.
  {
    measure: /^(?:网络|网上)零售额$/,
    owner: (names) => firstOf(/^((?:农产品|农村|跨境|县域|生鲜)电商)(?=.{2,})/, names),
  },
  // 森林抚育30万亩，蓄积量6000万立方米: of the forest, whatever is done in it.
  { measure: /^蓄积量$/, owner: ([name = ""]) => (/[森造]林|林[地场木]/.test(name) ? "森林" : null) },
  // 海洋牧场15个，用海面积20万亩: how much ground or sea the things counted take.
  {
    measure: /^(?:占地|用地|用海|建筑|占用|总建筑)面积$/,
    owner: ([name = ""], mention) => counted(name, mention),
  },
  // 暴雨预警准确率92%，提前量50分钟: how long before what is foretold.
  {
    measure: /^(?:平均)?提前量$/,
    owner: (names) => firstOf(/^([^占、]{2,12}?(?:预警|预报))(?=.{2,})/, names),
  },
  // 视频监控联网率100%，重点部位覆盖率90%: where something reaches, and not what.
  {
    measure:
      /^(?:乡镇|行政村|建制村|村级?|社区|街道|县域|县区|重点(?:部位|区域|场所|行业|单位|企业)|公众|家庭)覆盖率$/,
    owner: ([name = ""]) => (/覆盖/.test(name) ? null : thingInState(name)),
  },
  // 人工智能核心产业规模1500亿元，带动相关产业规模1万亿元: by which trade they are driven.
  {
    measure: /^相关(?:产业|行业)(?:总?规模|总?产值|营业收入|营收|收入)$/,
    owner: ([name = ""], { left }) => {
      const trade = /带动/.test(left) ? /^([^占、]{2,12}?)(?:核心)?产业(?=.{2,})/.exec(name)?.[1] : undefined;
      return trade === undefined ? null : `${trade}带动`;
    },
  },
  // 检验检测机构1500家，人均产值35万元: what each who works for a body brings in.
  {
    measure: /^人均(?:年)?(?:总?产值|营收|营业收入|业务收入|利润|税收)$/,
    owner: (names) => firstOf(/^([^、，和及]*?(?:企业|公司|机构|平台|园区|开发区))(?=$|.{2,})/, names),
  },
  // 机器人产业产值300亿元，整机产量3万台: the goods of an industry, whole or in parts.
  {
    measure:
      /^(?:整[车机船]|成品|成套装备|终端|主机|核心零部件|关键零部件|零部件|模组|芯片)?年?(?:产量|销量|产销量|产能|出口|出口量|(?:本地|本土|省内)?(?:自给|国产化|本地化|自主化|配套)率)$/,
    owner: (names) => firstOf(/^([^占、，]{2,12}?)产业(?:链|集群)?(?=.{2,})/, names),
  },
  // 柑橘面积50万亩，一产产值36亿元: what is got from the growing, the making and the serving of one thing.
  {
    measure:
      /^[一二三](?:产|产业|次产业)总?(?:产值|收入)(?:占比|比重)?$|^[一二三]产(?:业)?(?:占比|比重)$|^(?:精深|深|初)?加工(?:企业|产值|量)$/,
    owner: (names) =>
      firstOf(
        /^([^占、]{1,10}?)(?:(?<!特色|优势|主导|支柱|重点|富民|首位)产业)?(?:总|年|播种|种植|养殖|综合|全产业链|[一二三]产)*(?:面积|产量|产值|存栏量?|出栏量?)$/,
        names,
      ) ?? firstOf(/^([^占、]{2,8}?)(?:种植|养殖|栽培)$/, names),
  },
  // 红色旅游接待游客800万人次，间接就业6万人: how many find work in a trade or by it.
  {
    measure: /^(?:直接|间接)(?:从业人员|从业者|就业|带动就业)(?:人数)?$/,
    owner: (names) =>
      firstOf(
        /^(?!入境|过夜|国内|境外|外省)([^占、]{2,12}?)(?:综合|接待|营业|总|年)*(?:(?:游客|人[次数]|收入|产值|规模)+$|(?:收入|产值)占)/,
        names,
      ) ?? firstOf(/^([^占、]{2,12}?)(?:直接|间接)(?:就业|从业人员)$/, names),
  },
  // 茶叶类合作社200家，龙头企业40家: the class that a list of things is of.
  {
    measure: /^[^类占]{0,6}(?:企业|公司|合作社|联合体|农场|基地|品牌|产品|项目|园区|平台|集群|商标)$/,
    owner: (names) => firstOf(/^([^占、，]{2,6}类)(?=[^，、]{2,})/, names),
  },
  // 农业保险覆盖率80%，保障金额500亿元: what an insurance covers.
  {
    measure: /^(?:提供)?(?:风险)?保障(?:金额|额)?$/,
    owner: (names) => firstOf(/^([^占、]{2,10}保险)(?=.{2,})/, names),
  },
  // 药材企业6家，市场占有率22%: what firms that are counted have of the market.
  {
    measure: /^(?:国内|全国|全球|国际|省内)?市场(?:占有率|份额)$/,
    owner: (names) => firstOf(/^([^、，和及]*企业)$/, names.slice(-1)),
  },
];
/** Any of these measures, asked at once of names most of which are none of them. */
const MEASURE_BY_FORM = anyOf(...BY_FORM.map(({ measure }) => measure));
/** 不动产登记办理时间: the service of which it is told how it goes. */
const SERVICE = /^([^占、]{3,12}?)(?:平均|全程)?(?:办理|审批|受理|办结|开办|签发)?(?:时间|时限|环节|天数)$/;

/**
 * A measure without its owner, with the one that the form of the words before tells: the zone, trade or firms that open the sentence, the
 * industry whose goods are made, the institution that has the places, the class that a list is of. Null where the words tell their owner, or
 * nothing before has the form of one.
 *
 * @param own the number's own words without what leads them
 * @param near the subject of the number before in the same part of the sentence; null where there is none
 * @param spoken the names that the text spoke of before, the nearest first
 */
export function ofOwnerByForm(
  own: string,
  near: Subject | null,
  mention: Mention,
  { found, topic }: SubjectContext,
  spoken: readonly string[],
): string | null {
  const first = found[0] === undefined ? "" : withoutLead(found[0].subject.phrase).name;
  const whole = near === null ? null : (wholesBefore(mention, found).at(-1)?.subject ?? near);
  const deed = whole === null ? null : deedOfThoseBefore(whole, mention);
  if (deed !== null) return deed;
  const names = near === null ? [] : [withoutLead(near.phrase).name, ...spoken];
  const owner =
    (near === null || isOfRegion(mention.left)
      ? null
      : ownerOf(own, names, firstName(mention, found), mention)) ?? tradeSpokenOf(own, first, mention, topic);
  return owner === null || own.startsWith(owner)
    ? null
    : owner + own.replace(/^(?:新增|当年|年)(?=.{2})/, "");
}

function ownerOf(own: string, names: readonly string[], first: string, mention: Mention): string | null {
  if (isStateAlone(own)) return firstOf(SERVICE, names.slice(0, 1));
  for (const { measure, owner } of MEASURE_BY_FORM.test(own) ? BY_FORM : []) {
    const found = measure.test(own) ? owner(names, mention) : null;
    if (found !== null) return found;
  }
  return holderThatOpens(own, [...names, first], mention);
}
