import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { partHead } from "./measure-heads.js";

/** Measures that the first of a list says for those behind it, by the dimension of their numbers. */
const MEASURES: Readonly<Record<string, RegExp>> = {
  money:
    /(?:投资额?|(?:综合)?总?产值|增加值|(?:主营业务|营业|销售|业务|经营)?收入|营收|销售额|交易额|成交额|零售额|产出)$/,
  mass: /(?:总?产量|货运量|吞吐量|客运量|周转量|储备量|供应量|消费量|产能|出栏|加工量|减排量|资源储量|资源量|储量)$/,
  energy: /(?:发电量|用电量|售电量)$/,
  count: /(?:出栏|存栏|饲养|饲养量|出栏量|存栏量)$/,
  area: /(?:播种|种植)面积$/,
  ratio: /(?:覆盖|普及|达标|合格|回收)率$/,
};
/** Names with a measure of their own, though none that the list of heads holds. */
const MEASURED =
  /(?:[额值量率]|GDP|支出|投入|利润|利税|税收?|贷款|融资|资金?|基金|国债|债券|债务|经费|保费|降费|补[贴助偿]|存款|授信|担保|余额|成本|费用|规模|信贷|返还|让利|储备|产能|能力|排放|消费|供应|收购|收储|生产|出[口栏]|进口|经济|货邮|[外货客转调]运|外[送调]|调[出入]|增收|节支|分红|创汇)$/;
/** 原煤产量7亿吨、天然气300亿方: what is reckoned in cubic metres beside what is weighed. */
const GAS = /^(?:天然气|煤层气|页岩气|煤制气|氢气)$/;
/** What grows on a sown area. */
const CROP =
  /(?:料|菜|粮|稻谷?|麦|米|豆|薯|棉花?|糖料?|茶叶?|水?果|药材?|花卉?|烟叶?|蔗|桑|菌|麻|草|油菜|花生|作物|谷物)$/;
/** Animals that are kept. */
const HERD = /(?:猪|牛|羊|禽|鸡|鸭|鹅|驴|兔|马|鹿|鸽)$/;
/** 出栏肉牛: what is told of them stands in front. */
const TOLD_OF_HERD = /^年?(?:出栏|存栏|饲养|屠宰)/;
const FRONT_OF_HERD = /^年?(出栏|存栏|饲养)(?:[^，。；\d]{0,3}(?:猪|牛|羊|禽|鸡|鸭|鹅|驴|兔|马|鹿|鸽))$/;
/** Places that serve people. */
const FACILITY = /(?:中心|[站场馆室点院园]|公园|设施|厕所|卫生厕所)$/;
const LONGEST = 8;

/** Kinds of things that stand side by side: 生猪产业链 behind 稻米产业链. */
const KIND = /(?:产业链|产业集群|产业|集群|园区|开发区|高新区)$/;

/** Whether the name alone stands between two numbers, but for a verb where both things are of one kind. */
function standsAlone(name: string, before: string, left: string): boolean {
  const words = left.replace(/^[、，和与及（]?(?:其中)?/, "");
  if (words === name) return true;
  const kind = KIND.exec(name)?.[0];
  return (
    kind !== undefined &&
    partHead(before).thing.includes(kind) &&
    /^(?:达到?|突破|超过?)$/.test(words.replace(name, ""))
  );
}

/**
 * 铁路|投资 of 公路投资8500亿元、铁路2000亿元: a name alone in a list, with the measure that the name before it says for both. Null where
 * the numbers are of two dimensions, the name measures something itself, or words other than the name stand between the two.
 *
 * @example
 * // 公路投资8500亿元、铁路2000亿元: withListedMeasure("铁路", "公路投资", mention) => "铁路投资"
 */
export function withListedMeasure(
  name: string,
  before: string,
  { left, previous, quantity }: Mention,
): string | null {
  if (previous === null || (previous.dimension !== quantity.dimension && !GAS.test(name))) return null;
  // 出栏生猪80万头、肉牛3万头: what is told of the first herd, in front of it.
  const herd = quantity.dimension === "count" && HERD.test(name) && left.slice(1) === name;
  const inFront = herd ? FRONT_OF_HERD.exec(before)?.[1] : undefined;
  if (inFront !== undefined) return name + inFront;
  const measure = MEASURES[previous.dimension]?.exec(before)?.[0];
  if (measure === undefined || measure.length === before.length) return null;
  if (name.length < 2 || name.length > LONGEST || !standsAlone(name, before, left)) return null;
  if (partHead(name).head !== "" || MEASURED.test(name) || withoutLead(name, 0).verb) return null;
  if (quantity.dimension === "ratio" && (!FACILITY.test(name) || !/^[、和及与]/.test(left))) return null;
  if (quantity.dimension === "count" && (!HERD.test(name) || TOLD_OF_HERD.test(name))) return null;
  return quantity.dimension !== "area" || CROP.test(name) ? name + measure : null;
}

/** How a thing is rebuilt, which names no thing: 灵活性改造, 节能降碳改造. */
const MANNER =
  "(?:[一-龥]{2}[化性]|节能|降碳|减排|供热|超低排放|节水|技术|安全|提质|扩容|增容|增效|智改数转|适老)+";
const REBUILT = new RegExp(`^${MANNER}(改造升级|升级改造|提升改造|改造)$`);
const THING_REBUILT = new RegExp(`^(.{2,}?)${MANNER}(?:改造升级|升级改造|提升改造|改造)$`);

/** 煤电机组|灵活性改造 behind 煤电机组节能降碳改造: another way to rebuild the same; null where the name says itself what is rebuilt. */
export function withRebuiltThing(name: string, before: string): string | null {
  if (!REBUILT.test(name)) return null;
  const thing = THING_REBUILT.exec(before)?.[1];
  return thing === undefined ? null : thing + name;
}

const GOODS =
  "(?:食品|药品|农产品|水产品|畜产品|化妆品|医疗器械|特种设备|消费品|工业产品|食用农产品|蔬菜|水果|茶叶|粮食)";
const GOODS_ALONE = new RegExp(`^${GOODS}$`);
const OF_GOODS = new RegExp(`^${GOODS}((?:[一-龥]{2,8})率)$`);

/** 药品 behind 食品抽检合格率: the same of other goods; null where the name says more, or nothing was told of goods. */
export function ofOtherGoods(name: string, before: string): string | null {
  const rate = GOODS_ALONE.test(name) ? OF_GOODS.exec(before)?.[1] : undefined;
  return rate === undefined ? null : name + rate;
}
