import type { Issue } from "../model/issue.js";
import type { TargetRow } from "../model/rows.js";
import { foldWidth } from "../text/fold.js";
import { readBackwards } from "./read-backwards.js";

const NUMERAL = /^-?[\d〇○零一二三四五六七八九十百千万亿两点壹贰叁肆伍陆柒捌玖拾佰仟,，. \]］】〕]+/;
/** Characters of a numeral that end it without belonging to it. */
const TRAILING = /[,，.点 \]］】〕]+$/;
/** Numbers in words, which are no numerals: 三分之一, 八成, 百分之五. */
const IN_WORDS = /^(?:分之|成|番|半)|分之$/;
/** 千瓦, 千克: the 千 belongs to the unit. */
const KILO = /^[瓦克米赫卡伏安升]/;
/** Two neighbouring digits leave it open which is meant: 两三, 三四十. */
const OPEN = /[一二两三四五六七八九]{2}/;
const MULTIPLIER = /[十百千万亿]/;

/** The first member of 1∶1.25, of which the second is the value. */
const ONE_TO = /^1 ?[:：∶︰] ?(?=\d)/;

/** The numeral that begins at an offset of a passage; null where a number in words or an open one does. */
function numeralAt(passage: string, start: number): string | null {
  const printed = NUMERAL.exec(passage.slice(start))?.[0].replace(TRAILING, "");
  if (printed === undefined || printed === "") return null;
  const after = passage.slice(start + printed.length);
  const breakthrough = printed === "零" && /^的?突破/.test(after);
  if (breakthrough || IN_WORDS.test(after) || /分之$/.test(passage.slice(0, start))) return null;
  if (OPEN.test(printed)) return null;
  return printed.endsWith("千") && KILO.test(after) ? printed.slice(0, -1) : printed;
}

/** Whether a numeral states a target's value; a multiplier that stands elsewhere (a unit of a table, the last item of a list) may be missing. */
function states(printed: string, value: number, mult: number): boolean {
  const read = readBackwards(printed);
  const near = (wanted: number) => read !== null && Math.abs(read - wanted) <= Math.abs(wanted) * 1e-12;
  return near(value * 10 ** mult) || (!MULTIPLIER.test(printed) && near(value));
}

/**
 * Reads the numeral of each target once more, backwards and with no code of the grammar that reads it otherwise: what it prints must
 * be the row's value with its multiplier. Numbers in words (三分之一, 翻一番) and relative targets have no numeral.
 */
export function checkNumerals(targets: readonly TargetRow[]): Issue[] {
  return targets.flatMap((target, index): Issue[] => {
    if (target.value === null || target.value_start === null) return [];
    const passage = foldWidth(target.quote);
    const start = target.value_start - target.quote_start;
    const first = target.unit === "one-to-n" ? (ONE_TO.exec(passage.slice(start))?.[0].length ?? 0) : 0;
    const printed = numeralAt(passage, start + first);
    if (printed === null || states(printed, target.value, target.unit_mult ?? 0)) return [];
    return [
      {
        code: "reading-differs",
        severity: "error",
        at: {
          file: "targets.csv",
          row: index + 2,
          column: "value",
          document: target.document_id,
          start: target.value_start,
        },
        expected: `${readBackwards(printed) ?? printed}`,
        received: `${target.value} × 10^${target.unit_mult ?? 0}`,
        parameters: { quote: target.quote },
      },
    ];
  });
}
