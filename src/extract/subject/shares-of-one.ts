import type { Mention } from "../sentence/mention.js";
import { partHead } from "./measure-heads.js";
import { isStateOnly } from "./state-words.js";

/** 工业企业中建有研发机构的企业占比: the whole, the part of it, and that it is a share. */
const PART_OF = /^(.{2,}中)([^中]{2,})(?:占比|比重|比例)$/;
/** 高新技术企业占比: a part whose whole is not told. */
const SHARE_ALONE = /^([^占中、]{2,})(占比|比重|比例)$/;
/** What is an amount that has parts. */
const AMOUNT = /^(?:规模|总?产值|增加值|(?:主营业务|营业|销售)?收入|营收|总规模|装机容量|装机|产量)$/;
/** 服务业投资…，其中民间投资占比: part and whole are measured alike. */
const MEASURED_ALIKE = /(?:投资|投入|收入|支出|增加值|产值|贷款|用电量|进出口(?:额|总额)?|出口(?:额)?)$/;
/** Wholes of which everybody's shares are told, so that the share alone is the same. */
const WHOLE_OF_ALL = /^(?:全社会)?固定资产投资|^(?:外贸|货物)?进出口|^一般公共预算/;

/** Money and goods that come in or go out, of which trades have shares of their own. */
const INCOMING =
  /(?:外资|外商投资|省外资金|到位资金|内资|贷款余额|贷款|服务(?:贸易)?进出口额?|用电量)(?:总?额)?$/;
const TRADE = /(?:(?<!企)业|经济|技术|领域|贷款|服务|国家|地区)$/;

/** 受过高等教育比例: what persons have, without who they are. */
const OF_PERSONS = /^(?:受过|具有|取得|获得|接受过?|拥有)[^占]{2,}(?:占比|比重|比例)$/;
const PERSONS = /^[^占中]{2,10}?(?:劳动力|人口|人员|教师|学生|职工|农民|居民|人才)/;

/**
 * A share with the whole that the number before it told: of the list 规上工业企业中建有研发机构的企业占比50%，高新技术企业占比25%, and of
 * 材料产业产值2万亿元、其中新材料占比50%. Null where the share tells its whole, or where nothing before is one.
 *
 * @param name the share's own words
 * @param before the name of the number before it in the same part of the sentence
 */
export function withWholeBefore(name: string, before: string, mention: Mention): string | null {
  const { left, sentence, segmentStart, clauseStart } = mention;
  const who = /其中/.test(left) && OF_PERSONS.test(name) ? PERSONS.exec(before)?.[0] : undefined;
  if (who !== undefined) return `${who}中${name}`;
  const [, part, share] = SHARE_ALONE.exec(name) ?? [];
  if (part === undefined || share === undefined) return null;
  const [, whole, other] = PART_OF.exec(before) ?? [];
  // Parts of one whole are of one kind: enterprises among enterprises, output in output.
  if (whole !== undefined && other?.slice(-2) === part.slice(-2)) return whole + name;
  const { thing, head } = partHead(before);
  const measure = /其中/.test(left) ? MEASURED_ALIKE.exec(before)?.[0] : undefined;
  if (measure !== undefined && part.endsWith(measure) && part !== before && !WHOLE_OF_ALL.test(before))
    return `${part}占${before}比重`;
  // 实际使用外资100亿美元，其中制造业占比40%: what comes in for a trade is a share of what comes in.
  // 招商引资到位资金500亿元，其中省外资金300亿元，制造业占比50%: so is what stands behind the part.
  const among = /其中/.test(left) || /其中[^，。；]*，$/.test(sentence.slice(segmentStart, clauseStart));
  const incoming = INCOMING.test(before) && TRADE.test(part) && among;
  if (incoming && !part.endsWith(before)) return `${part}占${before}比重`;
  const within = /其中/.test(left) && AMOUNT.test(head) && thing.length >= 2 && partHead(part).head === "";
  if (within) return `${part}占${before}比重`;
  return /^[，（]?其中/.test(left) && isPartOf(part, before) ? `${part}占${before}比重` : null;
}

/** What has no parts: a rate, a price, a level. */
const NO_WHOLE =
  /(?:率|占比|比重|比例|度|指数|标准|价格|浓度|强度|系数|时间|天数|水平|能力|覆盖|满意|能耗|单产|效率)$|占|^(?:人均|每|单位|平均|地区生产总值|生产总值)/;
const LONGEST = 14;

/** Whether a share that 其中 opens can be one of what was told right before: 接待观众80万人次，其中青少年占比50%. */
function isPartOf(part: string, whole: string): boolean {
  return (
    whole.length <= LONGEST && !NO_WHOLE.test(whole) && !isStateOnly(part) && !/[、，]/.test(part + whole)
  );
}
