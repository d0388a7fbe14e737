import type { Mention } from "../sentence/mention.js";

/** 确保120个项目上半年开工, 80项事项下放镇街办理: what is done with so many. */
const ACCOMPLISHED =
  /^[^，。；、\d的]{2,20}?(?:全部|年内|上半年|如期|按期|实现|集中|竣工)*(?:开工(?:建设)?|复工|投产|竣工|完工|交付|投用|投运|(?:成功)?入库[^，。；、\d]{0,12}|下放[^，。；\d]{0,12})、?$/;

/** Whether so many things are begun, finished or handed over over the period, as the verb behind them says. */
export function isAccomplished({ quantity, right }: Mention): boolean {
  return quantity.dimension === "count" && ACCOMPLISHED.test(right);
}
