import { NOT_STATED } from "./codes.js";

/**
 * What kind of total a share is taken of. Shares of one kind move together enough to be shown beside each other as an
 * indication; shares of different kinds are never set side by side: enterprises' turnover and the GDP of a territory
 * differ by what is counted twice, by whom, and by where (Frascati Manual 2015, §4.4–4.5 for R&D; SNA 2008, §2.137 ff.);
 * what is sold differs from what is produced by stocks and goods for resale; the value added of an industry is a part of GDP.
 */
export type DenominatorKind = "economy" | "value-added" | "turnover" | "output" | "other" | "not-stated";

/** The letters that end an id which frozen terms do not spell whole. */
const MARK = /-[b-df-hjkmnp-rtv-xz]{4}$/;
/** What a total is per, which changes its size and not its kind. */
const PER = /-(?:10k|100m)$/;

/** Kinds by the words of an id, in English terms and in the pinyin of drafted ones (营业收入, 主营业务收入, 销售额). */
const KINDS: readonly (readonly [DenominatorKind, RegExp])[] = [
  ["economy", /(?:^|-)gdp$/],
  ["value-added", /(?:^|-)value-added$/],
  ["output", /(?:^|-)output(?:-value)?$/],
  [
    "turnover",
    /(?:^|-)(?:sales|business|operating|ying-ye|zhu-ying|ye-wu|industrial|enterprises)-(?:zong-)?revenue$|(?:^|-)(?:product|chan-pin|enterprises)-sales(?:-e)?$|^sales(?:-e)?$/,
  ],
];

/** The kind of a denominator code, shipped or drafted; codes of no listed kind are of one more, `other`. */
export function denominatorKind(code: string): DenominatorKind {
  // The base of a growth rate is the thing itself a year before, and no total.
  if (code === NOT_STATED || code.endsWith("-base")) return "not-stated";
  const words = code.replace(MARK, "").replace(PER, "");
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? "other";
}

/** Whether two printed denominators are of different kinds. Of one that is not printed nothing is said. */
export function areUnlike(a: string, b: string): boolean {
  const [x, y] = [denominatorKind(a), denominatorKind(b)];
  if (x === "not-stated" || y === "not-stated") return false;
  return x !== y;
}
