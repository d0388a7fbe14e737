import type { Concept } from "./concept.js";
import type { IndexedName } from "./concept-index.js";
import type { QuantityClass } from "./quantity-class.js";
import { withoutTier } from "./tier-words.js";

/** How sure a link is that holds the whole phrase, and one that leaves a verb or the population to a column of its own. */
export const SURE = 0.97;
const LIKELY = 0.94;
const DOUBTFUL = 0.8;

/** Whether numbers of a sort can be those of an indicator. */
function fits(entry: IndexedName, sort: QuantityClass, unit: string): boolean {
  // Days, ranks and index points have nothing in common but that they are none of the other sorts.
  if (entry.sort === "other" && sort === "other") return entry.unit === unit;
  // 技能培训200场次: how often it is held is no number of those trained.
  if (entry.unit === "person-time" && unit === "count") return false;
  // 新增创业3800户: those who trade are no persons.
  if (entry.unit === "person" && unit === "household") return false;
  if (sort === "unknown" || entry.sort === sort) return true;
  // An intensity is printed as the percentage by which it falls, or in its own unit.
  // 亩均税收 is printed in yuan, with or without its 每亩.
  if (entry.sort === "per" && (sort === "money" || sort === "mass" || sort === "area")) return true;
  // A bare number may be a multiple or an index.
  if (sort === "count" && entry.sort === "other") return true;
  if (entry.sort === "ratio") return sort === "per" || sort === "other";
  // 护理补贴15万人: how many are given it is no standard of what each is given.
  return entry.sort === "per" && sort === "count" && !/^(?:CNY|USD)-/.test(entry.unit);
}

/** Verbs that the measure of a row tells too: who comes, what is handed out. Of projects of a size it is the stage that is counted. */
const SOFT =
  /(?:(?<!元(?:以上)?[一-龥]{0,6}项目)(?:引进|签约)|引育|(?<=[员群众户生民人者])帮扶|发放|推广|攻关|制定|研制)$/;

/** A name under which a concept may stand in the vocabulary. */
export interface Reading {
  readonly name: string;
  /** Whether it holds its population. */
  readonly own: boolean;
  readonly sure: number;
  /** Whether it names no one any more, so that an amount of that name is that of all: 用电量 of 规上工业企业用电量. */
  readonly ofNobody?: true;
}

/** 县级城市黑臭水体, 县级财政: a level of the administration, without which it were another. */
const LOCAL = /^[县区市]级(?:城市|城区|财政|公立医院|综合医院|中医医院|医院)(?!.*以上)/;

/** The ways in which a name may stand in the vocabulary: as it is, without its level, for its population. */
export function* readings(concept: Concept, population: string | null): Generator<Reading> {
  for (const name of new Set([concept.name, concept.bare])) yield { name, own: true, sure: SURE };
  for (const name of new Set([concept.name, concept.bare])) {
    const plain = LOCAL.test(name) ? name : withoutTier(name);
    if (plain !== name) yield { name: plain, own: true, sure: SURE };
  }
  // 引进战略科学家 counts those that come, 战略科学家 those that are there: the measure tells them apart.
  if (concept.object !== null && SOFT.test(concept.name))
    yield { name: withoutTier(concept.object), own: true, sure: LIKELY };
  if (population === null) return;
  for (const name of new Set([concept.name, concept.bare, withoutTier(concept.name)])) {
    const people = population.replace(/^规上/, "规模以上");
    if (!name.startsWith(people)) continue;
    const rest = name.slice(people.length);
    // 规上工业企业研发投入占比: a share of a whole that is not told may be another for other enterprises.
    const open = concept.share !== null && concept.share.denominator === null;
    yield { name: `企业${rest}`, own: false, sure: open ? DOUBTFUL : LIKELY };
    yield { name: rest, own: false, sure: LIKELY, ofNobody: true };
  }
}

/**
 * The name that a number of a sort means, of several that are composed alike: a rate of growth for a growth, an exact name first, and
 * among these the one of the same unit (households and not projects of one kind of renovation).
 */
export function choose(
  entries: readonly IndexedName[],
  sort: QuantityClass,
  unit: string,
  growth: boolean,
): IndexedName | null {
  const fitting = entries.filter((entry) => fits(entry, sort, unit) && (growth || !entry.growth));
  if (growth) {
    const rates = fitting.filter((entry) => entry.growth && entry.match === "exact");
    if (rates[0] !== undefined) return rates[0];
  }
  const exact = fitting.filter((entry) => entry.match === "exact");
  return exact.find((entry) => entry.unit === unit) ?? exact[0] ?? fitting[0] ?? null;
}
