import { commitmentWords, planWords, stepWords } from "../compare/over-time/time-words.js";
import type { RegionOverTime, TimeRow } from "../compare/over-time/types.js";
import type { Language } from "../model/language.js";
import { markdownTable } from "../text/markdown-table.js";
import { textTable } from "../text/text-table.js";

/** The changes of a row: the year in which each is due, what happened, and why. */
function changesCell({ cells }: TimeRow, { plans }: RegionOverTime, language: Language): string {
  const zh = language === "zh";
  return cells
    .flatMap(({ document_id, steps }) =>
      steps.map((step) => {
        const due =
          step.after?.period_end ?? plans.find((plan) => plan.document_id === document_id)?.period_end;
        return `${due}${zh ? "年" : ""} ${stepWords(step, language)}`;
      }),
    )
    .join(zh ? "；" : "; ");
}

const idsCell = ({ cells }: TimeRow): string =>
  cells.flatMap(({ targets }) => targets.map(({ target_id }) => target_id)).join(" → ");

function cellsOf(overTime: RegionOverTime, language: Language): string[][] {
  const joint = language === "zh" ? "；" : "; ";
  return overTime.rows.map((row) => [
    row.name[language],
    ...row.cells.map(({ targets }) =>
      targets.length === 0 ? "—" : targets.map((target) => commitmentWords(target, language)).join(joint),
    ),
    changesCell(row, overTime, language),
    idsCell(row),
  ]);
}

function titlesOf({ plans }: RegionOverTime, language: Language): string[] {
  const own = language === "zh" ? ["指标", "变化", "目标标识"] : ["Indicator", "Changes", "Targets"];
  const [first = "", ...last] = own;
  return [first, ...plans.map((plan) => planWords(plan, language)), ...last];
}

/** The plans of a region beside each other for a terminal of some width. */
export function overTimeText(overTime: RegionOverTime, language: Language, columns: number): string {
  const titles = titlesOf(overTime, language);
  const plans = overTime.plans.length;
  const changes = Math.max(28, Math.min(60, columns - 24 - 22 * plans - 40));
  const widths = [24, ...overTime.plans.map(() => 20), changes, 44];
  const table = textTable(
    titles.map((title, index) => ({ title, width: widths[index] ?? 20 })),
    cellsOf(overTime, language),
  );
  return `${overTime.name[language]}\n${table}`;
}

/** The plans of a region in Markdown: the table, then every passage with its document. */
export function overTimeMarkdown(overTime: RegionOverTime, language: Language): string {
  const zh = language === "zh";
  const titles = new Map(overTime.plans.map(({ document_id, title }) => [document_id, title[language]]));
  const passages = overTime.rows.flatMap(({ cells }) =>
    cells.flatMap(({ targets }) =>
      targets.map(({ target_id, quote, document_id, section }) => {
        const place = [titles.get(document_id) ?? document_id, ...(section === null ? [] : [section])];
        return zh
          ? `- \`${target_id}\`：“${quote}”（${place.join("，")}）`
          : `- \`${target_id}\`: “${quote}” (${place.join(", ")})`;
      }),
    ),
  );
  return [
    `## ${overTime.name[language]}`,
    markdownTable(titlesOf(overTime, language), cellsOf(overTime, language)),
    `### ${zh ? "原文" : "Passages"}`,
    passages.join("\n"),
  ].join("\n\n");
}
