import { groupBy } from "../model/group-by.js";
import type { TargetRow } from "../model/rows.js";
import { type DocumentFinding, type Finder, findingOf } from "./finding.js";
import { statedTheSame } from "./restatements.js";

/** A further printing with the printing that stands for its commitment. */
interface Repetition {
  readonly again: TargetRow;
  readonly principal: TargetRow;
}

function findingFor(document_id: string, repeated: readonly Repetition[]): DocumentFinding[] {
  const targets = repeated.flatMap(({ again, principal }) => [principal, again]);
  const [first, ...rest] = [...new Set(targets)];
  if (first === undefined) return [];
  return [
    findingOf({
      kind: "repetition",
      severity: "confirmed",
      targets: [first, ...rest],
      text: {
        zh: `${repeated.length}处目标与前后文重复，数值和限定方式相同，不另计`,
        en: `${repeated.length} ${repeated.length === 1 ? "target is" : "targets are"} printed again with the same number and bound, and not counted twice`,
      },
      formula: null,
      id: `repetition:${document_id}`,
    }),
  ];
}

/** Which targets does a document print again as they were? They are one commitment, counted once. */
export const repetitions: Finder = {
  kind: "repetition",
  question: { zh: "哪些目标原样重复出现？", en: "Which targets are printed again as they were?" },
  find: ({ rows }) => {
    const byId = new Map(rows.targets.map((target) => [target.target_id, target]));
    const found = rows.targets.flatMap((again): Repetition[] => {
      const principal = again.principal ? undefined : byId.get(again.commitment_id);
      if (principal === undefined || again.table_id !== null || principal.table_id !== null) return [];
      return statedTheSame(again, principal) ? [{ again, principal }] : [];
    });
    return [...groupBy(found, ({ again }) => again.document_id)].flatMap(([id, of]) => findingFor(id, of));
  },
};
