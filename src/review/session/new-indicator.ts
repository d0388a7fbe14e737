import { conceptId } from "../../concepts/concept-id.js";
import { proposedIndicator } from "../../draft/draft-indicators.js";
import type { IndicatorRow, TargetRow } from "../../model/rows.js";

/** The shortest name that tells anything. */
const SHORTEST = 2;

/** The indicator that a reviewer names for a row, and its row of `indicators.csv` where there is none yet. */
export interface NamedIndicator {
  readonly indicator_id: string;
  readonly row: IndicatorRow | null;
}

/**
 * An indicator made on the review page: by its Chinese name, with a definition or without one yet. The name of a known one is
 * that one: no second row is made of it.
 * @returns null where no name was typed, undefined for one that says nothing
 */
export function newIndicator(
  cells: Readonly<Record<string, string>>,
  target: Pick<TargetRow, "unit" | "measure">,
  known: ReadonlyMap<string, IndicatorRow>,
): NamedIndicator | null | undefined {
  const name = (cells.new_indicator ?? "").trim().replace(/\s+/gu, " ");
  if (name === "") return null;
  if (name.length < SHORTEST || !/\p{Script=Han}/u.test(name)) return undefined;
  const indicator_id = conceptId(name);
  const there = known.get(indicator_id) ?? [...known.values()].find(({ name_zh }) => name_zh === name);
  if (there !== undefined) return { indicator_id: there.indicator_id, row: null };
  const made = proposedIndicator(
    { ...target, concept: name, subject: name, share: null },
    indicator_id,
    name,
    [],
  );
  const definition = (cells.new_definition ?? "").trim();
  return { indicator_id, row: definition === "" ? made : { ...made, definition_zh: definition } };
}
