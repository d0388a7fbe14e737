import { groupBy } from "../model/group-by.js";
import type { TargetRow } from "../model/rows.js";
import {
  type DocumentFinding,
  type Finder,
  type FindingSource,
  findingOf,
  indicatorsOf,
  namingOf,
} from "./finding.js";

/** How many names of one thing are worth telling. */
const SEVERAL = 3;
/** How long a name may be, in characters. */
const LONGEST = 20;
/** The words of a table's caption that say what its cells count. */
const CAPTION = /(?:^|;)indicator_id@\d+-(\d+)/;
/** What stands before a name in its clause: verbs, places and years. */
const BEFORE =
  /^.*(?:新增|新建|建成|建设|打造|培育|创建|认定|形成|实现|力争|突破|达到|[省市县区州](?![级、外内])|全国|\d年底?|[，,；;。：:\s])/su;
/** 、 joins names, but also levels: 国、省级. It ends a name only behind a number or a counter. */
const JOINED = /^.*[\d%％家个项元]、/su;

/** The head of an indicator's name: its last two characters, brackets left out. */
const headOf = (name: string): string => name.replace(/[（(][^）)]*[）)]/gu, "").slice(-2);

/** The name that a passage gives, up to the last time that its head occurs. */
function nameIn(passage: string, head: string): string | undefined {
  const at = passage.lastIndexOf(head);
  if (at < 0) return undefined;
  const name = passage
    .slice(0, at + head.length)
    .replace(JOINED, "")
    .replace(BEFORE, "");
  return name.length > head.length && name.length <= LONGEST ? name : undefined;
}

/** The name by which the document calls what a target counts; of a table by its caption. */
function printedName(target: TargetRow, text: string, head: string): string | undefined {
  if (target.table_id === null)
    return nameIn(text.slice(target.quote_start, target.value_start ?? target.quote_end), head);
  const end = Number(CAPTION.exec(target.anchors ?? "")?.[1] ?? 0);
  return nameIn(text.slice(Math.max(0, end - LONGEST), end), head);
}

function namesOf(group: readonly TargetRow[], text: string, head: string): Map<string, TargetRow> {
  const names = new Map<string, TargetRow>();
  for (const target of group) {
    const name = printedName(target, text, head);
    if (name !== undefined && !names.has(name)) names.set(name, target);
  }
  return names;
}

/** Does a document call one thing that it sets targets for by several names? */
export const severalNames: Finder = {
  kind: "names",
  question: { zh: "同一事项是否用了几个名称？", en: "Is one thing called by several names?" },
  find: (source: FindingSource) => {
    const named = namingOf(source);
    const indicators = indicatorsOf(source);
    return [
      ...groupBy(source.rows.targets, (row) => `${row.document_id} ${row.indicator_id}`).values(),
    ].flatMap((group): DocumentFinding[] => {
      const [first] = group;
      const text = first === undefined ? undefined : source.texts.get(first.document_id);
      const name = first === undefined ? undefined : indicators.get(first.indicator_id)?.name_zh;
      // Where a table breaks a target down, its rows and those of the text must be known to be of one thing.
      const tabled =
        group.some(({ table_id }) => table_id !== null) && group.some(({ table_id }) => table_id === null);
      if (first === undefined || text === undefined || name === undefined || !tabled) return [];
      const names = namesOf(group, text, headOf(name));
      const [head, ...rest] = names.values();
      if (head === undefined || names.size < SEVERAL) return [];
      const all = [...names.keys()];
      return [
        findingOf({
          kind: "names",
          severity: "remark",
          targets: [head, ...rest],
          text: named(first, {
            zh: `用了${all.length}个名称：${all.map((one) => `“${one}”`).join("、")}`,
            en: `called by ${all.length} names: ${all.map((one) => `“${one}”`).join(", ")}`,
          }),
          formula: null,
          id: `names:${first.document_id}:${first.indicator_id}`,
        }),
      ];
    });
  },
};
