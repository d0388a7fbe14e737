import type { Decision } from "./decision.js";
import { parseKey } from "./target-key.js";

/** What of a decision tells where its words stand. */
interface Cited {
  readonly quote: string;
  readonly quote_start: number;
}

function citedIn(json: string): (Cited & Readonly<Record<string, unknown>>) | undefined {
  if (!json.startsWith("{")) return undefined;
  const read: unknown = JSON.parse(json);
  if (typeof read !== "object" || read === null) return undefined;
  const quote: unknown = Reflect.get(read, "quote");
  const quote_start: unknown = Reflect.get(read, "quote_start");
  return typeof quote === "string" && typeof quote_start === "number"
    ? { ...read, quote, quote_start }
    : undefined;
}

/** The place nearest to an offset at which words stand in a text; -1 where they do not. */
function nearest(text: string, words: string, near: number): number {
  let best = text.indexOf(words);
  for (let at = best; at >= 0; at = text.indexOf(words, at + 1))
    if (Math.abs(at - near) < Math.abs(best - near)) best = at;
  return best;
}

/**
 * A decision on a target as it holds for a text: where the words that it was made on have moved it moves with them.
 * @returns undefined where the words do not stand in the text
 */
export function reAnchorDecision(decision: Decision, text: string): Decision | undefined {
  const place = parseKey(decision.key);
  const cited = citedIn(decision.new) ?? citedIn(decision.old);
  if (place === undefined || cited === undefined) return text === "" ? undefined : decision;
  if (text.startsWith(cited.quote, cited.quote_start)) return decision;
  const at = nearest(text, cited.quote, cited.quote_start);
  if (at < 0) return undefined;
  const shift = at - cited.quote_start;
  const key = decision.key.replace(/@\d+/, `@${place.start + shift}`);
  if (!decision.new.startsWith("{")) return { ...decision, key };
  const moved = (name: string): object => {
    const value: unknown = cited[name];
    return typeof value === "number" ? { [name]: value + shift } : {};
  };
  // Where the words of the anchors stand now is not known: the quote alone is.
  const { anchors: _, ...rest } = cited;
  const row = { ...rest, ...moved("quote_start"), ...moved("quote_end"), ...moved("value_start") };
  return { ...decision, key, new: JSON.stringify(row) };
}
