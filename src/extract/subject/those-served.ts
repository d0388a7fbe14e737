import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { thingOfClauseBefore } from "./clause-before.js";
import { partHead } from "./measure-heads.js";
import type { Subject } from "./subject.js";

/** 日服务老年人, 惠及群众: who is served, where the clause says no more. */
const SERVED =
  /(?:^|[，、：。])(?:每?[日年]均?|累计|预计|可)*(服务|惠及|受益|受援)((?:[一-龥]{0,8})(?:居民|群众|市民|村民|农民|农户|牧民|老年人|老人|儿童|青少年|妇女|学生|师生|患者|职工|人员|劳动者|家庭|残疾人|人口|游客|客户|商户))(?:达到?|超过?|突破|不少于|约)?$/;
/** What serves people, at the end of what a clause says is built, pushed on or held. */
const SERVES =
  /(?:服务|市场|床位|活动|中心|[站室]|平台|项目|工程|行动|驿站|食堂|巡诊|义诊|下乡|夜校|学堂|医生|热线|公交|专线)$/;
/** 家庭医生签约服务率: the service whose rate was told before. */
const RATE_OF_SERVICE = /^(?:居民|群众)?([^占、]{2,12}服务)(?:覆盖|签约)?率$/;
const LONGEST = 16;

/**
 * 新建社区食堂40家，日服务老年人6000人次; 推进家庭养老床位建设，服务失能老年人3000人: those served with what serves them, which is counted right before or
 * named in the clause before. Null where neither tells it, or the clause says it itself.
 * @param near the subject of the number before in the same part of the sentence; null where there is none
 */
export function thoseServed(mention: Mention, near: Subject | null): string | null {
  const { quantity, left, previous } = mention;
  if (!/^(?:person|household)/.test(quantity.dimension)) return null;
  const [, deed, whom] = SERVED.exec(left) ?? [];
  if (deed === undefined || whom === undefined) return null;
  const counted = near !== null && previous?.dimension === "count" ? withoutLead(near.phrase).name : "";
  const rated = near === null ? undefined : RATE_OF_SERVICE.exec(near.phrase)?.[1];
  const clause =
    near === null
      ? thingOfClauseBefore(mention)?.replace(/(?<=.{3})(?:建设|工作|改革|运营|服务提升)$/, "")
      : undefined;
  const by = rated ?? (counted !== "" && partHead(counted).head === "" ? counted : clause);
  if (by === undefined || by.length > LONGEST || !SERVES.test(by)) return null;
  return by.endsWith(deed) ? by + whom : `${by}${deed}${whom}`;
}
