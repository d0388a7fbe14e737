import { readTarget } from "../audit/read-target.js";
import { type Finder, findingOf, namingOf } from "./finding.js";

/** Characters of text shown after the number. */
const AFTER = 3;

/**
 * Is a count printed without a counter (1000以上), or an amount of money without 元 (2000亿)? Indices, ranks and words such as 全覆盖
 * need none; cells of tables have theirs in the caption.
 */
export const missingUnits: Finder = {
  kind: "unit-missing",
  question: { zh: "数字后是否缺少量词或单位？", en: "Is a counter or unit missing after a number?" },
  find: (source) => {
    const named = namingOf(source);
    return source.rows.targets.flatMap((target) => {
      const text = source.texts.get(target.document_id);
      const read = target.table_id === null ? readTarget(target, undefined) : null;
      if (text === undefined || read === null) return [];
      const number = text.slice(read.start, read.end);
      const counter = target.unit === "count" && read.unit_printed === null && /^[\d０-９]/.test(number);
      const money = target.unit === "CNY" && !(target.unit_printed ?? "").includes("元");
      if (!counter && !money) return [];
      const printed = text.slice(read.start, read.end + AFTER).split(/[\n，、。,]/)[0] ?? number;
      return [
        findingOf({
          kind: "unit-missing",
          severity: "remark",
          targets: [target],
          text: named(target, {
            zh: `“${printed}”之后未写${counter ? "量词" : "“元”"}`,
            en: `“${printed}” is printed without ${counter ? "a counter" : "元 (yuan)"}`,
          }),
          formula: null,
        }),
      ];
    });
  },
};
