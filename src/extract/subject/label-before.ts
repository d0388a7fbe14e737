import type { Mention } from "../sentence/mention.js";
import { partHead } from "./measure-heads.js";

/** 3. 农村卫生厕所普及率：2030年95%: a line that is headed by the name of its indicator. */
const LABEL =
  /^(?:\d{1,2}[.．、]|[（(]?[一二三四五六七八九十\d]{1,3}[）)、]|[①-⑳●—·-]+)?\s*([^，。；：]{4,40})：/;
/** What may stand between the label and its number: years, values of other years, verbs that reach, the kind of the indicator. */
const BETWEEN =
  /[到至]?20\d\d年?(?:底|末|前|目标|现状)?|“?十[三四五六]五”?末?|不?[低高少多]于|达到?|力争|争取|提高|提升|增加|增至|下降|降低|降至|控制|稳定|保持|超过|突破|累计|目标|现状|约|(?<![\d.])\d[\d.]*(?:%|‰|万|亿|[一-龥])?|以[上下内]|左右|(?:约束|预期)性(?:指标)?|[到至为由从在，、；：（）\s]/g;
const ENDS =
  /(?:率|比|比例|比重|占比|数|量|额|值|度|面积|里程|人数|规模|水平|年限|寿命|收入|强度|指数|浓度|能力|次数|床位)(?:（[^）]*）)?$/;

/** The name of the indicator that heads the line of a number; null where none does, or where other words stand between. */
export function labelBefore({ sentence, quantity }: Mention): string | null {
  const found = LABEL.exec(sentence);
  const name = found?.[1];
  if (found === null || name === undefined || found[0].length > quantity.outerStart) return null;
  if (!ENDS.test(name) && partHead(name).head === "") return null;
  return sentence.slice(found[0].length, quantity.outerStart).replace(BETWEEN, "") === "" ? name : null;
}
