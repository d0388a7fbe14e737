/** Two things joined by another word than 和; 及相关, 及以上 and the like join nothing. */
const TWO =
  /^([^和与及占]{2,12})(?:以及|(?<![普涉波顾危惠以可触])及|(?<!参)与)(?!其|相关|以上|以下|以内|上|时|格)([^和与及占]{2,})$/;
/** 算力、算法等企业: what 等 follows are examples. */
const EXAMPLES = /^[^、]{2,}、[^、]*?(?<![中高初平同对上均甲乙丙])等(?!级)/;

/** 甲、乙和丙 and 甲、乙、丙 are one list, 甲、乙 and 甲和乙 another. */
export function withJoints(name: string): string {
  if (!name.includes("、")) return name.replace(TWO, "$1和$2");
  if (EXAMPLES.test(name) || name.includes("或")) return name;
  const pieces = name.split("、");
  const last = pieces.pop() ?? "";
  const parts = /^([^和与及]{2,}?)(?:以及|和|与|(?<!可)及(?!时|格|其?以[上下]))([^和与及]{2,})$/.exec(last);
  const all = parts === null ? [...pieces, last] : [...pieces, parts[1] ?? "", parts[2] ?? ""];
  return all.length === 2 ? all.join("和") : all.join("、");
}
