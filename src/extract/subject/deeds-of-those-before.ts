import { withoutLead } from "../../concepts/action-words.js";
import { withoutTrail } from "../../concepts/trailing-words.js";
import type { Mention } from "../sentence/mention.js";
import { partHead } from "./measure-heads.js";
import type { Subject } from "./subject.js";

/** 带动农户: whom the things counted bring in, and how. */
const BROUGHT =
  /^(?:[、，]?(?:辐射|示范|直接|间接|累计)*((?:带动|吸纳|帮扶|联结|服务|组织|接收)[一-龥]{2,8}?)|、((?:培训|安置|惠及)[一-龥]{2,8}?))(?:人数|户数)?$/;
/** Those who train and settle people, as bridges and playgrounds do not. */
const TRAINER =
  /(?:基地|中心|平台|学院|院校|学校|工坊|机构|车间|企业|合作社|联合体|联盟|协会|园区|驿站|安置[点区房])$/;
/** 入驻科技型企业: whom they take in. */
const TAKEN_IN =
  /^[、，]?((?:入驻|在孵|入园|在园|集聚|孵化)[一-龥]{0,8}(?:企业|机构|团队|项目|商户|品牌|主体))(?:数量?|总数)?$/;
const HOST = /(?:基地|中心|平台|园区?|街区|孵化器|众创空间|加速器|载体|楼宇|市场|综合体|厂房)$/;
/** 创办经济实体: what those counted set up. */
const SET_UP = /^[、，]?((?:创办|领办|开办|兴办|带动创办)[一-龥]{2,8})$/;
const PERSONS = /(?:人员|人才|大学生|农民工|毕业生|退役军人|[工员师])$/;
/** 年接待瞻仰群众: what a place does in a year, of which a rate was told. */
const YEARLY = /^[、，]?年均?((?:接待|服务|举办|培训|诊疗|演出)[一-龥]{2,8})$/;
const PLACE = /^(.{2,}?(?:设施|[馆站院所园场厅]|中心|基地|景区|机构|平台))[一-龥]{2,6}率$/;

/**
 * What those do of whom the number right before tells: 联合体60个、带动农户3万户; 孵化基地10个、入驻企业200家; 返乡人员5万人，创办经济实体8000个. Null
 * where the words tell no such deed, or nothing right before can do it.
 */
export function deedOfThoseBefore({ phrase }: Subject, mention: Mention): string | null {
  const { left, previous, quantity, clauseStart } = mention;
  if (previous === null || clauseStart > previous.end + 4) return null;
  const { name, action } = withoutLead(phrase);
  const words = withoutTrail(left);
  if (previous.dimension === "ratio") {
    const deed = YEARLY.exec(words)?.[1];
    const place = deed === undefined ? undefined : PLACE.exec(name)?.[1];
    return place === undefined ? null : place + deed;
  }
  if (action !== null || partHead(name).head !== "" || /[、和及]/.test(name)) return null;
  if (previous.dimension.startsWith("person")) {
    const deed = quantity.dimension === "count" ? SET_UP.exec(words)?.[1] : undefined;
    return deed !== undefined && PERSONS.test(name) ? name + deed : null;
  }
  if (previous.dimension !== "count") return null;
  if (/^(?:person|person-time|household)$/.test(quantity.dimension)) {
    const [, brought, done] = BROUGHT.exec(words) ?? [];
    const deed = brought ?? done;
    return deed === undefined || (done !== undefined && !TRAINER.test(name)) ? null : name + deed;
  }
  const taken = quantity.dimension === "count" && HOST.test(name) ? TAKEN_IN.exec(words)?.[1] : undefined;
  return taken === undefined ? null : name + taken;
}
