import type { LadderStep } from "../compare/regions/ladder.js";
import { ladderGap } from "../compare/regions/ladder-gap.js";
import type { Language } from "../model/language.js";
import { isReduction } from "../normalize/change.js";
import { regionName, say } from "./words.js";

/** The step that differs most from the level above, as a title says it. */
export function ladderFinding(steps: readonly LadderStep[], language: Language): string {
  const told = steps.filter(
    ({ above, share, difference }) => above !== null && (share ?? difference) !== null,
  );
  const [most] = [...told].sort(
    (a, b) => Math.abs(b.share ?? b.difference ?? 0) - Math.abs(a.share ?? a.difference ?? 0),
  );
  if (most === undefined || most.above === null) return "";
  const name = regionName(most.target, language);
  const gap = ladderGap(most, language);
  if (most.share !== null) return say(language, `${name}${gap.replace(" ", "")}`, `${name} makes ${gap}`);
  const above = regionName(most.above, language);
  if (isReduction(most.target))
    return say(
      language,
      `${name}${gap.replaceAll(" ", "").replace("降幅", `降幅比${above}`)}`,
      `${name} ${gap} than ${above}`,
    );
  const size = gap.slice(1).trim().replace(" 个", "个");
  const more = (most.difference ?? 0) > 0;
  return say(
    language,
    `${name}比${above}${more ? "高" : "低"}${size}`,
    `${name} ${size} ${more ? "above" : "below"} ${above}`,
  );
}
