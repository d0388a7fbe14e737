import type { Language } from "../model/language.js";
import type { DescribedTarget } from "../tables/dataset.js";
import type { Trait } from "./ambition-traits.js";
import { isNarrow } from "./options.js";
import type { Datum } from "./spec.js";
import { FONT_SIZE } from "./theme.js";
import { say, titleOf } from "./words.js";
import { wrapText } from "./wrap-text.js";

/** The places of a profile's words and cells, from the top left of a view. */
export interface AmbitionGrid {
  readonly heads: readonly Datum[];
  readonly names: readonly Datum[];
  readonly cells: readonly Datum[];
  readonly totals: readonly Datum[];
  readonly height: number;
}

const NAME_WIDTH = 190;
const TOTAL_WIDTH = 42;
const HEAD = 40;
/** On a narrow screen traits run down: room for their words, and the height of a row. */
const TRAIT_WIDTH = 104;
const TRAIT_ROW = 22;

/** What a cell counts and tells. */
function counted(document: string, trait: Trait, own: readonly DescribedTarget[], language: Language): Datum {
  const count = own.filter(trait.has).length;
  const share = count / own.length;
  return {
    document,
    trait: `${trait.group}: ${trait.word}`,
    count,
    text: count === 0 ? "" : String(count),
    share,
    percent: `${Math.round(share * 100)}%`,
    light: share > 0.65,
    alt: say(language, `${document} ${trait.word}：${count}`, `${document}, ${trait.word}: ${count}`),
  };
}

/** A cell between two columns and two lines of pixels, with its middle. */
const placed = (x: number, y: number, wide: number, tall: number): Datum => ({
  x,
  right: x + wide - 2,
  middle: x + wide / 2 - 1,
  y: y + 2,
  bottom: y + tall - 2,
  centre: y + tall / 2,
});

/** Documents down and traits across. */
function wideGrid(
  documents: readonly (readonly DescribedTarget[])[],
  traits: readonly Trait[],
  width: number,
  language: Language,
): AmbitionGrid {
  const groups = [...new Set(traits.map((trait) => trait.group))];
  const gap = 12;
  const step = (width - NAME_WIDTH - TOTAL_WIDTH - gap * groups.length) / traits.length;
  const left = (trait: Trait): number =>
    NAME_WIDTH + TOTAL_WIDTH + traits.indexOf(trait) * step + gap * (groups.indexOf(trait.group) + 1);
  const heads: Datum[] = [
    { text: say(language, "目标数", "Targets"), x: NAME_WIDTH + TOTAL_WIDTH / 2, y: 30, strong: false },
    ...traits.map((trait) => ({ text: trait.name, x: left(trait) + step / 2, y: 30, strong: false })),
    ...groups.map((group) => {
      const own = traits.filter((trait) => trait.group === group).map(left);
      return { text: group, x: (Math.min(...own) + Math.max(...own) + step) / 2, y: 10, strong: true };
    }),
  ];
  const names: Datum[] = [];
  const cells: Datum[] = [];
  const totals: Datum[] = [];
  let height = HEAD;
  for (const own of documents) {
    const [first] = own;
    if (first === undefined) continue;
    const title = titleOf(first, language);
    const lines = wrapText(title, NAME_WIDTH - 10, FONT_SIZE.label);
    const tall = Math.max(34, lines.length * 14 + 8);
    const middle = height + tall / 2;
    names.push({ lines: lines.join("\n"), x: 0, y: middle - ((lines.length - 1) * 14) / 2 });
    totals.push({ text: String(own.length), x: NAME_WIDTH + TOTAL_WIDTH / 2, y: middle });
    for (const trait of traits)
      cells.push({ ...counted(title, trait, own, language), ...placed(left(trait), height, step, tall) });
    height += tall;
  }
  return { heads, names, cells, totals, height };
}

/** The sign of a document that stands at the head of a narrow column. */
export const documentSign = (index: number): string => `(${index + 1})`;

/** Traits down and documents across, each by its sign. */
function narrowGrid(
  documents: readonly (readonly DescribedTarget[])[],
  traits: readonly Trait[],
  width: number,
  language: Language,
): AmbitionGrid {
  const step = (width - TRAIT_WIDTH) / documents.length;
  const left = (index: number): number => TRAIT_WIDTH + index * step;
  const middle = (index: number): number => left(index) + step / 2;
  const heads: Datum[] = documents.map((_, index) => ({
    text: documentSign(index),
    x: middle(index),
    y: 8,
    strong: true,
  }));
  const totals = documents.map(
    (own, index): Datum => ({ text: String(own.length), x: middle(index), y: 28 }),
  );
  const names: Datum[] = [{ lines: say(language, "目标数", "Targets"), x: 0, y: 28 }];
  const cells: Datum[] = [];
  let height = HEAD;
  let group = "";
  for (const trait of traits) {
    if (trait.group !== group) {
      group = trait.group;
      names.push({ lines: group, x: 0, y: height + TRAIT_ROW / 2 });
      height += TRAIT_ROW;
    }
    names.push({ lines: trait.name, x: 12, y: height + TRAIT_ROW / 2 });
    documents.forEach((own, index) => {
      const [first] = own;
      if (first === undefined) return;
      const title = titleOf(first, language);
      cells.push({
        ...counted(title, trait, own, language),
        ...placed(left(index), height, step, TRAIT_ROW),
      });
    });
    height += TRAIT_ROW;
  }
  return { heads, names, cells, totals, height };
}

/** Lays out how many targets of each document have each trait. */
export const ambitionGrid = (
  documents: readonly (readonly DescribedTarget[])[],
  traits: readonly Trait[],
  width: number,
  language: Language,
): AmbitionGrid => (isNarrow(width) ? narrowGrid : wideGrid)(documents, traits, width, language);
