import type { Vocabulary } from "../../concepts/vocabulary.js";

function normal(text: string): string {
  return text
    .replace(/规上/g, "规模以上")
    .replace(/规模以上(?:工业)?(?:企业)?单位(?:工业)?增加值/, "规模以上工业企业单位工业增加值");
}

/** The names of a vocabulary's populations as they are looked for. */
const NAMES = new WeakMap<
  Vocabulary["populations"],
  readonly { readonly id: string; readonly name: string }[]
>();

function namesOf({ populations }: Vocabulary): readonly { readonly id: string; readonly name: string }[] {
  const known = NAMES.get(populations);
  if (known !== undefined) return known;
  const names = populations.map((row) => ({ id: row.population_id, name: normal(row.name_zh) }));
  NAMES.set(populations, names);
  return names;
}

/** The population that a subject names, where the subject goes on to say something of it; null otherwise. */
export function populationOf(subject: string, clauseLeft: string, vocabulary: Vocabulary): string | null {
  const phrase = normal(subject.length >= 4 ? subject : clauseLeft.slice(-40));
  let best: { id: string; length: number } | null = null;
  for (const { id, name } of namesOf(vocabulary)) {
    const at = phrase.indexOf(name);
    if (at < 0 || name.length <= (best?.length ?? 0)) continue;
    const rest = phrase.slice(at + name.length);
    if (rest.length >= 2 && !/^(?:总?数|总数|数量|总量|[家户]数|(?:评价)?入库|净增|达到?|新增)/.test(rest))
      best = { id, length: name.length };
  }
  return best?.id ?? null;
}

/** The name of a population as phrases print it, in its full form. */
export function populationName(id: string, vocabulary: Vocabulary): string | null {
  return namesOf(vocabulary).find((row) => row.id === id)?.name ?? null;
}

/** The populations of indicators met so far, by the lists that tell them, which are the same from one document to the next. */
const OF_INDICATORS = new WeakMap<
  Vocabulary["indicators"],
  WeakMap<Vocabulary["populations"], Map<string, string | null>>
>();

function populationsMet({ indicators, populations }: Vocabulary): Map<string, string | null> {
  const byPopulations = OF_INDICATORS.get(indicators) ?? new WeakMap();
  OF_INDICATORS.set(indicators, byPopulations);
  const met = byPopulations.get(populations) ?? new Map<string, string | null>();
  byPopulations.set(populations, met);
  return met;
}

/** The Chinese name of an indicator; empty where the vocabulary holds none of that id. */
const nameOfIndicator = (id: string, { indicators }: Vocabulary): string =>
  indicators.find((row) => row.indicator_id === id)?.name_zh ?? "";

/** The population that the name of an indicator holds (规模以上工业企业利润总额); null where it names none. */
export function populationOfIndicator(id: string, vocabulary: Vocabulary): string | null {
  const known = populationsMet(vocabulary);
  let population = known.get(id);
  if (population === undefined) {
    const name = nameOfIndicator(id, vocabulary);
    population = name === "" ? null : populationOf(name, name, vocabulary);
    known.set(id, population);
  }
  return population;
}

/**
 * Whether the name of an indicator says of whom it is without naming the population whole: 规模以上工业增加值 is of 规模以上工业企业,
 * however a text prints it.
 */
export function saysOfWhom(id: string, population: string, vocabulary: Vocabulary): boolean {
  const root = populationName(population, vocabulary)?.replace(/企业$/, "") ?? "";
  const name = nameOfIndicator(id, vocabulary);
  return root.length > 2 && normal(name).includes(root);
}
