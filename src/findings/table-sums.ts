import { sum } from "simple-statistics";
import { groupBy } from "../model/group-by.js";
import { tidy } from "../normalize/amount.js";
import { derivedWords, listedWords } from "./derived-words.js";
import { type DocumentFinding, type Finder, findingOf } from "./finding.js";
import { sumsOf, type TableCells, type TableSum, tablesOf } from "./table-groups.js";
import { tableName } from "./table-name.js";

const DIRECTION = {
  columns: { zh: "列", en: "column" },
  rows: { zh: "行", en: "row" },
} as const;

const sumOf = ({ parts }: TableSum): number => tidy(sum(parts.map((part) => part.value ?? 0)));

const formulaOf = (of: TableSum): string =>
  `${of.parts.map((part) => part.value).join(" + ")} = ${sumOf(of)}`;

function wrong({ table_id }: TableCells, of: TableSum): DocumentFinding {
  const total = of.total.value ?? 0;
  const printed = derivedWords(of.total, total);
  const reached = derivedWords(of.total, sumOf(of));
  const apart = derivedWords(of.total, Math.abs(tidy(total - sumOf(of))));
  const { zh, en } = DIRECTION[of.direction];
  return findingOf({
    kind: "table-sum",
    severity: "conflict",
    targets: [of.total, ...of.parts],
    text: {
      zh: `${tableName(table_id, "zh")}的${zh}“${of.label}”：合计载为${printed.zh}，各项之和为${reached.zh}，相差${apart.zh}`,
      en: `${tableName(table_id, "en")}, ${en} “${of.label}”: the total is printed as ${printed.en}, the parts add up to ${reached.en}, a difference of ${apart.en}`,
    },
    formula: `${formulaOf(of)} ≠ ${total}`,
  });
}

/** The sums of one direction that hold, as one confirmed check; its quotes are the totals. */
function right({ table_id }: TableCells, sums: readonly TableSum[]): DocumentFinding[] {
  const [first] = sums;
  if (first === undefined) return [];
  const { zh, en } = DIRECTION[first.direction];
  const parts = sums.flatMap((of) => of.parts);
  const totals = listedWords(sums.map((of) => of.total));
  return [
    findingOf({
      kind: "table-sum",
      severity: "confirmed",
      targets: [first.total, ...sums.slice(1).map((of) => of.total), ...parts],
      text: {
        zh: `${tableName(table_id, "zh")}：${sums.length}${zh}的合计均等于各项之和：${totals.zh}`,
        en: `${tableName(table_id, "en")}: the totals of ${sums.length} ${en}s equal the sums of their parts: ${totals.en}`,
      },
      formula: sums.map(formulaOf).join("; "),
      id: ["table-sum", first.total.document_id, table_id, first.direction].join(":"),
      quoted: sums.map((of) => of.total),
    }),
  ];
}

/** Do the rows and columns of an annex table add up to the totals that it prints? Sums that hold are listed as confirmed. */
export const tableSums: Finder = {
  kind: "table-sum",
  question: { zh: "附表各行各列之和是否等于合计？", en: "Do the rows and columns of a table add up?" },
  find: ({ rows }) =>
    tablesOf(rows.targets).flatMap((table) => {
      const directions = groupBy(sumsOf(table), (of) => of.direction).values();
      return [...directions].flatMap((sums) => {
        const holds = (of: TableSum): boolean => sumOf(of) === of.total.value;
        return [
          ...sums.filter((of) => !holds(of)).map((of) => wrong(table, of)),
          ...right(table, sums.filter(holds)),
        ];
      });
    }),
};
