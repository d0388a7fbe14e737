import type { ElementContent } from "hast";
import { figureWords, periodWords } from "../../compare/figure-words.js";
import { labelOf } from "../../model/labels.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { passageId } from "../content/notes.js";
import type { Facts } from "../facts.js";
import { element, words } from "../html/element.js";
import { claimMark } from "./claims.js";
import { type Mark, onOneLine } from "./marks.js";

/** A target in one line, for readers who hear the page or point at the number. */
function describeTarget(target: DescribedTarget, facts: Facts): string {
  const { language } = facts;
  const zh = language === "zh";
  const tier = target.tier === null ? [] : [labelOf("tier", target.tier, { language })];
  return [
    zh ? target.region_zh : target.region_en,
    zh ? target.indicator_zh : target.indicator_en,
    ...tier,
    figureWords(target, language),
    periodWords(target, language),
    labelOf("measure", target.measure, { language }),
    labelOf("commitment", target.commitment, { language }),
  ].join(zh ? "，" : ", ");
}

function targetMark(target: DescribedTarget, first: boolean, text: string, facts: Facts): ElementContent {
  const description = describeTarget(target, facts);
  return element(
    "mark",
    {
      className: [
        `m-${target.measure}`,
        ...(target.commitment === "strive" ? ["strive"] : []),
        ...onOneLine(text.length),
      ],
      ...(first ? { id: passageId(target.target_id), tabIndex: -1 } : {}),
      title: description,
      dataTarget: target.target_id,
      dataFamily: target.family_id,
      dataRegion: target.region_code,
      dataMeasure: target.measure,
      dataCommitment: target.commitment,
    },
    [
      words(text),
      ...(first
        ? [
            element("span", { className: ["heard"], lang: facts.language === "zh" ? "zh-CN" : "en" }, [
              words(`（${description}）`),
            ]),
          ]
        : []),
    ],
  );
}

/** Writes stretches of a document with their marks; each target's anchor is written once in the page. */
export class SegmentWriter {
  readonly #text: string;
  readonly #marks: readonly Mark[];
  readonly #facts: Facts;
  readonly #anchored = new Set<string>();
  readonly #claimed = new Set<number>();

  constructor(text: string, marks: readonly Mark[], facts: Facts) {
    this.#text = text;
    this.#marks = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
    this.#facts = facts;
  }

  /** The stretch from `start` to `end` as text and marks. Marks that overlap are cut: a number before its quote. */
  write(start: number, end: number): ElementContent[] {
    const inside = this.#marks.filter((mark) => mark.start < end && mark.end > start);
    const cuts = [...new Set([start, end, ...inside.flatMap((mark) => [mark.start, mark.end])])]
      .filter((cut) => cut >= start && cut <= end)
      .sort((a, b) => a - b);
    return cuts.slice(0, -1).flatMap((from, index): ElementContent[] => {
      const to = cuts[index + 1] ?? end;
      const text = this.#text.slice(from, to);
      const all = inside.filter((mark) => mark.start <= from && mark.end >= to);
      const claim = all.find((mark) => mark.kind === "claim");
      const covering = all.filter((mark) => mark.kind !== "claim");
      const content = this.#piece(covering, text);
      if (claim?.kind !== "claim") return content;
      const first = !this.#claimed.has(claim.place.index);
      this.#claimed.add(claim.place.index);
      const part = { first, last: claim.end === to };
      return [claimMark(claim.place, part, content, this.#facts.language)];
    });
  }

  /** A stretch under one and the same marks. */
  #piece(covering: readonly Mark[], text: string): ElementContent[] {
    const targets = covering.flatMap((mark) => (mark.kind === "target" ? [mark.target] : []));
    if (targets.length > 0) return this.#targets(targets, text);
    const other = covering.find((mark) => mark.kind === "other");
    if (other?.kind === "other") {
      const label = labelOf("kind", other.row.kind, { language: this.#facts.language });
      return [element("span", { className: ["other", `k-${other.row.kind}`], title: label }, [words(text)])];
    }
    if (covering.length > 0) return [element("span", { className: ["quote"] }, [words(text)])];
    return [words(text)];
  }

  /** Targets that share their words are nested, so that each has its anchor. */
  #targets(targets: readonly DescribedTarget[], text: string): ElementContent[] {
    const [target, ...rest] = targets;
    if (target === undefined) return [];
    const first = !this.#anchored.has(target.target_id);
    this.#anchored.add(target.target_id);
    const mark = targetMark(target, first, text, this.#facts);
    const anchors = rest
      .filter((other) => !this.#anchored.has(other.target_id))
      .map((other) => {
        this.#anchored.add(other.target_id);
        return targetMark(other, true, "", this.#facts);
      });
    return [mark, ...anchors];
  }
}
