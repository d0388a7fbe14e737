import type { PhrasingContent, RootContent } from "mdast";
import { RULES } from "../../compare/rules/rules.js";
import { GRADES, type Grade } from "../../model/codes.js";
import { gradeText } from "../../model/grade-marks.js";
import type { Bilingual } from "../../model/language.js";
import type { Facts } from "../facts.js";
import { bound, list, paragraph, say } from "../phrase.js";

const GRADE_MEANINGS: Readonly<Record<Grade, Bilingual>> = {
  comparable: {
    zh: "定义、统计范围、类型、级别与时间都一致，可以直接比较",
    en: "definition, coverage, kind of quantity, level of recognition and time agree, so the numbers compare directly",
  },
  "comparable-after-alignment": {
    zh: "口径一致，经写明算式的换算（折算年均、按年数累计、在印出的年份之间内插等）后比较",
    en: "the definitions agree, and the numbers compare after arithmetic that is shown (per year, times the years, between printed dates)",
  },
  "comparable-other-date": {
    zh: "口径一致，只是期限不同，未作换算；照印出的数字并列，写明相差年数，不作推断",
    en: "the definitions agree, but the dates differ and nothing was aligned; shown as printed with the years between, and nothing certain follows",
  },
  "indicative-only": {
    zh: "口径相近而不相同，或由各地按各自标准认定；数字并列供参考，不算差值，不分高低",
    en: "definitions are close but not the same, or each region recognises by criteria of its own; the numbers stand side by side for orientation, and no difference is taken",
  },
  "not-comparable": {
    zh: "口径、类型或级别不同；说明理由，不并列数字的高低",
    en: "definitions, kinds of quantity or levels of recognition differ; the reason is given and nothing is compared",
  },
};

const PLAIN: readonly Bilingual[] = [
  {
    zh: "每个数字都是文件印出的一项目标，附有文件、文号、章节和原文；由数字算出的结果附有算式。",
    en: "Each number is a target that a document prints, with the document, its number, the section and the words; what is computed shows its arithmetic.",
  },
  {
    zh: "先判断一对目标能否比较，再说相差多少。判断逐条回答下列问题，取其中最差的回答作为判定。",
    en: "Whether the targets of a pair compare is asked first, by how much they differ second. The questions below are asked one by one, and the worst answer gives the verdict.",
  },
  {
    zh: "“不低于”“以上”包含本数，“超过”“突破”不包含本数；“左右”的宽度文件没有说明，因此不据以断定高低；单写的“达到”某数按下限理解，“控制在……以内”按上限理解。",
    en: "“At least” (以上, 不低于) includes the number, “more than” (超过, 突破) does not; how wide “about” (左右) is no document says, so nothing certain follows from it; a plain number (达到) is read as a floor, “kept within” (控制在……以内) as a ceiling.",
  },
  {
    zh: "时期长短不同的增量和累计量按年平均后比较；百分比之差用百分点表示；省与所辖市的总量只看部分占整体的比重。同一承诺在文件中多次出现时只列一次，各处不一致的另行列出。",
    en: "Increments and totals over periods of different length are compared per year; a difference of percentages is told in percentage points; of totals of a province and its city the share is told. A commitment that a document prints more than once is listed once; where the printings differ, that is a finding.",
  },
];

const strong = (value: string): PhrasingContent => ({ type: "strong", children: [{ type: "text", value }] });

/** The method in plain words: what the verdicts mean, what is asked of each pair, how bounds are read. */
export function method(facts: Facts): RootContent[] {
  const { language } = facts;
  const zh = language === "zh";
  const [first, second, ...rest] = PLAIN;
  return [
    paragraph(first?.[language] ?? ""),
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
    paragraph(second?.[language] ?? ""),
    list(
      RULES.map((rule) => {
        const question = bound({ from: "rule", id: rule.id, show: "question" }, facts);
        const source = bound({ from: "rule", id: rule.id, show: "source" }, facts);
        return [paragraph(zh ? say`${question}（${source}）` : say`${question} (${source})`)];
      }),
    ),
    ...rest.map((words) => paragraph(words[language])),
  ];
}
