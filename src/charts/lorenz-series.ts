import type { Language } from "../model/language.js";
import type { LorenzPoint } from "../stats/lorenz-points.js";
import { say } from "./words.js";

/** One curve of a Lorenz chart. */
export interface LorenzSeries {
  readonly name: string;
  /** From `lorenzPoints`: (0, 0) first, (1, 1) last. */
  readonly points: readonly LorenzPoint[];
  /** Gini coefficient, shown beside the name. */
  readonly gini?: number;
}

/** How far the total is concentrated, as a title says it: by the Gini coefficients where they are given, else by the largest part. */
export function lorenzTitle(curves: readonly LorenzSeries[], subject: string, language: Language): string {
  const [first, last] = [curves[0], curves.at(-1)];
  if (first?.gini !== undefined && last?.gini !== undefined) {
    const [from, to] = [first.gini.toFixed(3), last.gini.toFixed(3)];
    return first === last
      ? say(language, `${subject}：基尼系数${to}`, `${subject}: Gini coefficient ${to}`)
      : say(
          language,
          `${subject}：基尼系数由${from}（${first.name}）变为${to}（${last.name}）`,
          `${subject}: Gini coefficient ${from} (${first.name}), then ${to} (${last.name})`,
        );
  }
  const largest = Math.round((1 - (last?.points.at(-2)?.value ?? 0)) * 1000) / 10;
  return say(language, `${subject}：最大一份占${largest}%`, `${subject}: the largest part holds ${largest}%`);
}
