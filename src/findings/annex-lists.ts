import { type DocumentFinding, type Finder, type FindingQuote, passageOf } from "./finding.js";

/** 附件：1.…, at the end of a document's text. */
const LIST = /^[ \t　]*附件[:：][^\n]*/mu;
/** A numbered title of the list; the first stands behind 附件：. */
const ITEM = /^[ \t　]*(?:附件[:：])?[ \t　]*(\d{1,2})[.．、]/u;
/** The heading of an annex: 附件2 on a line of its own. */
const HEADING = /^[ \t　]*附件[ \t　]*(\d{1,2})[ \t　]*$/gmu;

/** How many lines of a title may run on before the list is taken to have ended. */
const RUN_ON = 2;

interface AnnexList {
  readonly numbers: ReadonlySet<number>;
  readonly start: number;
  readonly end: number;
}

/** The list of annexes that a document prints, with the numbers that it lists. */
function readList(text: string): AnnexList | undefined {
  const found = LIST.exec(text);
  if (found === null) return undefined;
  const numbers = new Set<number>();
  let [at, end, unnumbered] = [found.index, found.index, 0];
  for (const line of text.slice(found.index).split("\n")) {
    const number = ITEM.exec(line)?.[1];
    HEADING.lastIndex = 0;
    if (at > found.index && HEADING.test(line)) break;
    unnumbered = number === undefined ? unnumbered + 1 : 0;
    if (unnumbered > RUN_ON) break;
    if (number !== undefined) {
      numbers.add(Number(number));
      end = at + line.length;
    }
    at += line.length + 1;
  }
  return numbers.size === 0 ? undefined : { numbers, start: found.index, end };
}

/** Does the list of annexes name every annex that the document prints? */
export const annexLists: Finder = {
  kind: "annex-list",
  question: { zh: "附件目录是否列全所附附件？", en: "Does the list of annexes name all that follow?" },
  find: ({ texts }) =>
    [...texts].flatMap(([document_id, text]): DocumentFinding[] => {
      const list = readList(text);
      if (list === undefined) return [];
      const quote = (start: number, end: number): FindingQuote =>
        passageOf(document_id, { text: text.slice(start, end), start, end });
      return [...text.matchAll(HEADING)].flatMap((heading): DocumentFinding[] => {
        const number = Number(heading[1]);
        if (heading.index < list.end || list.numbers.has(number)) return [];
        return [
          {
            id: `annex-list:${document_id}:${number}`,
            kind: "annex-list",
            severity: "remark",
            document_id,
            text: {
              zh: `附件目录未列附件${number}，文后却附有附件${number}`,
              en: `the list of annexes omits annex ${number}, which the document prints`,
            },
            formula: null,
            target_ids: [],
            quotes: [quote(list.start, list.end), quote(heading.index, heading.index + heading[0].length)],
          },
        ];
      });
    }),
};
