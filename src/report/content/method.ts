import type { PhrasingContent, RootContent } from "mdast";
import { GRADES, type Grade } from "../../model/codes.js";
import { gradeText } from "../../model/grade-marks.js";
import type { Bilingual } from "../../model/language.js";
import type { Facts } from "../facts.js";
import { list, paragraph } from "../phrase.js";

const GRADE_MEANINGS: Readonly<Record<Grade, Bilingual>> = {
  comparable: {
    zh: "定义、统计范围、类型、级别与时间均一致，可以直接比较",
    en: "definition, coverage, kind of quantity, level of recognition and time agree, so the numbers compare directly",
  },
  "comparable-after-alignment": {
    zh: "口径一致，经换算（折算年均、按年数累计、在文件载明的年份之间推算等，均附算式）后比较",
    en: "the definitions agree, and the numbers compare after arithmetic that is shown (per year, times the years, a yearly rate compounded over them, between printed dates)",
  },
  "comparable-other-date": {
    zh: "口径一致，只是期限不同，未作换算；列出所载数值之差，注明相差年数，不据以判断高低",
    en: "the definitions agree, but the dates differ and nothing was aligned; the difference of the printed numbers is given with the years between them, and no firm conclusion is drawn",
  },
  "indicative-only": {
    zh: "口径相近但不相同，或由各地按各自标准认定；并列供参考，不计算差距，不分高低",
    en: "definitions are close but not the same, or each region recognises by criteria of its own; the numbers stand side by side for orientation, and no difference is computed",
  },
  "not-comparable": {
    zh: "定义、类型或级别不同；说明原因，不比较高低",
    en: "definitions, kinds of quantity or levels of recognition differ; the reason is given and nothing is compared",
  },
};

const SOURCES: Bilingual = {
  zh: "报告中的目标数值均照录文件原文，注明文件、文号、章节和原句；由此计算的结果附算式。同一目标在文件中多次出现的，只取主要表述；各处表述不一的，在“文件前后不一致之处”中列出。",
  en: "Each target is quoted as printed, with the document, its number, the section and the wording; whatever is computed shows its arithmetic. A target that a document states more than once is counted once; where the statements differ, this is listed under “Inconsistencies within the documents”.",
};

const ORDER: Bilingual = {
  zh: "先判断一对目标能否比较，再计算差距。依次核对事项、定义、统计范围、认定级别和标准、目标类型、计量单位、变化方向、基期、期限和所属地区，以其中最不利的一项为准作出判定。",
  en: "Each pair is first checked for comparability; only then is a difference computed. Subject, definition, coverage, level and criteria of recognition, kind of quantity, unit, direction, base, date and territory are checked in turn, and the least favourable answer gives the verdict.",
};

const READING: Bilingual = {
  zh: "“以上”“不低于”含本数，“超过”“突破”不含本数，表中统一写作“超过”；“左右”的幅度文件没有说明，不据以判断高低；只写“达到”某数的按下限理解，“控制在……以内”的按上限理解。时期长短不同的新增量和累计量折算为年均后比较；百分比之差以百分点表示；省与所辖市的总量只计算部分占整体的比重。",
  en: "“At least” (以上, 不低于) includes the number, “more than” (超过, 突破) does not; the tables use one word for either; no document says how wide “about” (左右) is, so nothing certain follows from it; a plain number (达到) is read as a floor, “kept within” (控制在……以内) as a ceiling. Increments and totals over periods of different length are compared per year; differences between percentages are given in percentage points; for totals of a province and one of its cities the share is given.",
};

const strong = (value: string): PhrasingContent => ({ type: "strong", children: [{ type: "text", value }] });

/** The method in half a page: where the numbers come from, what the verdicts mean, how bounds are read. */
export function method({ language }: Facts): RootContent[] {
  const zh = language === "zh";
  return [
    paragraph(SOURCES[language]),
    paragraph(ORDER[language]),
    list(
      GRADES.map((grade) => [
        paragraph(
          strong(gradeText(grade, language)),
          zh ? "：" : ": ",
          GRADE_MEANINGS[grade][language],
          zh ? "。" : ".",
        ),
      ]),
    ),
    paragraph(READING[language]),
  ];
}
