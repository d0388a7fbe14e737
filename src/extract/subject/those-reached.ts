import { withoutLead } from "../../concepts/action-words.js";
import { clausesBefore } from "../sentence/clauses-before.js";
import type { Mention } from "../sentence/mention.js";
import { partHead } from "./measure-heads.js";

const REACHED =
  /(?:服务(?=社区居民|居民|群众|(?:常住|户籍|农村|城镇)?人口)|辐射|惠及|受益|受惠|覆盖|涉及)(?:社区居民|城乡居民|居民|群众|(?:常住|户籍|农村|城镇)?人口|住户|农户)?(?:约|超过?|达到?)?$/;

/** Whom what was counted before reaches: 改造老旧小区2500个、惠及30万户. Null where the number says something else. */
export function beneficiaries(before: string, { left, quantity, previous }: Mention): string | null {
  if (quantity.dimension !== "household" && quantity.dimension !== "person") return null;
  if (previous?.dimension === quantity.dimension || !REACHED.test(left)) return null;
  if (withoutLead(left.replace(REACHED, ""), 0).name.replace(/[，、]/g, "").length > 1) return null;
  const { name, action } = withoutLead(before);
  const thing = name.replace(/(?<=.{2})(?:保障|发放|投放)?(?:金额|额)$/, "");
  return /率$/.test(name) ? null : `${thing}${action ?? ""}受益居民`;
}

const WHOM =
  "(?:企业|中小企业|小微企业|经营主体|市场主体|个体工商户|职工|学生|师生|农户|群众|居民|老年人|妇女|儿童|残疾人)";
/** 政策兑现率100%，惠及企业5万户: whom the thing of the number before reaches, named before their number. */
const REACHED_NAMED = new RegExp(`^[，、]?(?:累计|共)?惠及(${WHOM})(?:约|超过?|达到?)?$`);
/** 惠及企业5万户、职工120万人: others whom it reaches. */
const ALSO_REACHED = new RegExp(`^[、和及与]{1,2}(${WHOM})(?:约|超过?|达到?)?$`);
const REACHES = /^(.{2,})受益(?:企业|[一-龥]{2,5})$/;

/** Those whom the thing of the number before reaches, by their own name; null where nobody is reached. */
export function reachedByName(before: string, { left }: Mention): string | null {
  const also = REACHES.exec(before)?.[1];
  const others = also === undefined ? undefined : ALSO_REACHED.exec(left)?.[1];
  if (also !== undefined && others !== undefined) return `${also}受益${others}`;
  const whom = REACHED_NAMED.exec(left)?.[1];
  const { name, action } = withoutLead(before);
  const thing = partHead(name).thing.replace(/(?<=.{3})(?:登记|发放|成交)?(?:金额|额)?$/, "");
  return whom === undefined || thing.length < 2 ? null : `${thing}${action ?? ""}受益${whom}`;
}

/** 20家，其中10家在科创板上市: the ones of which more is said, where that says which. Null where it does not. */
export function listedOf(before: string, { left, clauseRight, quantity }: Mention): string | null {
  if (quantity.dimension !== "count" || !/^[，（]?其中(?:有|力争)?$/.test(left)) return null;
  const board = LISTED_ON.exec(clauseRight)?.[1];
  const whole = withoutLead(before).name;
  return board !== undefined && /上市/.test(whole) ? board + whole.replace(/^境内外/, "") : null;
}
const LISTED_ON =
  /^(?:企业|公司)?(?:在|登陆)((?:科创板|创业板|主板|北交所|北京证券交易所|新三板|港交所|香港|境外)(?:和(?:科创板|创业板|北交所))?)(?:挂牌)?(?:上市|挂牌)?(?=$|[，。；、）])/;

/** 举办宣传活动100场，覆盖约|5800个|村（社区）: the places that what was told of before reaches. */
const COVERS = /^[，、]?(?:累计|预计|基本|全面|可|将|共)*覆盖(?:全[省市县区州])?(?:约|超过?|不少于)?$/;
const PLACES =
  /^(?:以上|左右)?的?((?:[一-龥]{0,4}(?:行政村|自然村|社区|村居|居村|居|村|乡镇|街道|镇街|县|学校|小区|园区|企业|商圈|景区))(?:（[一-龥]{1,3}）[一-龥]?)?)$/;
const REACHING =
  /(?:活动|服务|宣传|培训|演出|展演|巡演|展览|放映|网络|系统|平台|项目|工程|试点|讲座|宣讲|义诊|监测|巡查|[站点])$/;

const LONGEST = 20;

/** The places that something reaches, which would mean all there are by themselves; null where nothing that reaches any stands before. */
export function placesReached(before: string | null, mention: Mention): string | null {
  const { quantity, left, clauseRight } = mention;
  const places =
    quantity.dimension === "count" && COVERS.test(left) ? PLACES.exec(clauseRight)?.[1] : undefined;
  if (places === undefined) return null;
  const { name } = withoutLead(before ?? clausesBefore(mention).at(-1) ?? "");
  return REACHING.test(name) && name.length <= LONGEST ? `${name}覆盖${places}` : null;
}
