import { plus } from "../stats/exact.js";
import { derivedWords } from "./derived-words.js";
import { type DocumentFinding, type Finder, findingOf } from "./finding.js";
import { type FittingBase, fittingBases, shownBase } from "./implied-bases.js";
import { tableName } from "./table-name.js";

function findingFor({ document_id, table_id, base_year, bases }: FittingBase): DocumentFinding[] {
  const total = bases.find((base) => base.total);
  const parts = bases.filter((base) => !base.total);
  const last = total?.levels.at(-1);
  if (total === undefined || last === undefined) return [];
  const sum = shownBase(plus(...parts.map(({ base }) => base)));
  const added = derivedWords(last, sum);
  const implied = derivedWords(last, shownBase(total.lower), shownBase(total.upper));
  const span = `${shownBase(total.lower)}–${shownBase(total.upper)}`;
  return [
    findingOf({
      kind: "unprinted-base",
      severity: "remark",
      targets: [
        total.rate,
        ...parts.map(({ rate }) => rate),
        ...bases.flatMap(({ levels }) => levels.slice(-1)),
      ],
      text: {
        zh: `${tableName(table_id, "zh")}所载的${bases.length}个年均增速都符合同一个未写明的基期${base_year}年：各项隐含基数之和为${added.zh}，合计的增速隐含${implied.zh}`,
        en: `${tableName(table_id, "en")}: all ${bases.length} printed average growth rates fit one base year that is not printed, ${base_year}: the implied bases add up to ${added.en}, the rate of the total implies ${implied.en}`,
      },
      formula: `${parts.map(({ base }) => shownBase(base)).join(" + ")} = ${sum}; ${last.value} / (1 + ${total.rate.value} / 100) ^ ${last.period_end - base_year} = ${shownBase(total.base)} (${span})`,
      id: `unprinted-base:${document_id}:${table_id}`,
      quoted: bases.map(({ rate }) => rate),
    }),
  ];
}

/** Do all the growth rates that a table prints fit one base year that it does not print? */
export const unprintedBases: Finder = {
  kind: "unprinted-base",
  question: {
    zh: "各行所载的增速是否符合同一个未写明的基期？",
    en: "Do the printed growth rates fit one base year that is not printed?",
  },
  find: ({ rows }) => fittingBases(rows.targets).flatMap(findingFor),
};
