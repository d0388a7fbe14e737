import { commitmentWords, planYears, stepWords } from "../compare/over-time/time-words.js";
import type { RegionOverTime, RegionPlan, TimeRow } from "../compare/over-time/types.js";
import { ALL_UNREVIEWED, allUnreviewed } from "../compare/unreviewed.js";
import type { Language } from "../model/language.js";
import { markdownTable } from "../text/markdown-table.js";
import { textTable, wrapText } from "../text/text-table.js";

/** Whether every step that has a pair has a side that nobody has reviewed. */
const isUnreviewed = ({ rows }: RegionOverTime): boolean =>
  allUnreviewed(
    rows.flatMap(({ cells }) => cells.flatMap(({ steps }) => steps.flatMap(({ pair }) => pair ?? []))),
  );

/** The changes of a row: the year in which each is due, what happened, and why. */
function changesCell(
  { cells }: TimeRow,
  { plans }: RegionOverTime,
  language: Language,
  unreviewed: boolean,
): string {
  const zh = language === "zh";
  return cells
    .flatMap(({ document_id, steps }) =>
      steps.map((step) => {
        const due =
          step.after?.period_end ?? plans.find((plan) => plan.document_id === document_id)?.period_end;
        return `${due}${zh ? "年" : ""} ${stepWords(step, language, unreviewed)}`;
      }),
    )
    .join(zh ? "；" : "; ");
}

const idsCell = ({ cells }: TimeRow): string =>
  cells.flatMap(({ targets }) => targets.map(({ target_id }) => target_id)).join(" → ");

/** A row of words: the indicator, what each plan sets, and what changed. */
function cellsOf(overTime: RegionOverTime, language: Language): string[][] {
  const joint = language === "zh" ? "；" : "; ";
  const unreviewed = isUnreviewed(overTime);
  return overTime.rows.map((row) => [
    row.name[language],
    ...row.cells.map(({ targets }) =>
      targets.length === 0 ? "—" : targets.map((target) => commitmentWords(target, language)).join(joint),
    ),
    changesCell(row, overTime, language, unreviewed),
  ]);
}

/** What each plan is called at the head of its column: its years; of several plans of the same years each has its number. */
function planHeads(plans: readonly RegionPlan[], language: Language): string[] {
  const years = plans.map((plan) => planYears(plan, language));
  return years.map((own, index) => {
    const same = years.filter((other) => other === own).length;
    if (same === 1) return own;
    const number = years.slice(0, index + 1).filter((other) => other === own).length;
    return language === "zh" ? `${own}（${number}）` : `${own} (${number})`;
  });
}

const titlesOf = ({ plans }: RegionOverTime, language: Language): string[] =>
  language === "zh"
    ? ["指标", ...planHeads(plans, language), "变化"]
    : ["Indicator", ...planHeads(plans, language), "Changes"];

/** Which plan stands under which head. */
function plansRead({ plans }: RegionOverTime, language: Language): string[] {
  const heads = planHeads(plans, language);
  return plans.map(({ title }, index) =>
    language === "zh" ? `${heads[index]}：${title.zh}` : `${heads[index]}: ${title.en}`,
  );
}

/** The plans of a region beside each other for a terminal of some width. */
export function overTimeText(overTime: RegionOverTime, language: Language, columns: number): string {
  const titles = titlesOf(overTime, language);
  const changes = Math.max(28, Math.min(70, columns - 24 - 22 * overTime.plans.length));
  const widths = [24, ...overTime.plans.map(() => 20), changes];
  const table = textTable(
    titles.map((title, index) => ({ title, width: widths[index] ?? 20 })),
    cellsOf(overTime, language),
    columns,
  );
  return [
    overTime.name[language],
    ...plansRead(overTime, language).map((plan) => `  ${plan}`),
    "",
    table,
    ...(isUnreviewed(overTime) ? wrapText(ALL_UNREVIEWED[language], columns) : []),
  ].join("\n");
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
  const rows = cellsOf(overTime, language).map((cells, index) => {
    const row = overTime.rows[index];
    return [...cells, row === undefined ? "" : idsCell(row)];
  });
  return [
    `## ${overTime.name[language]}`,
    plansRead(overTime, language)
      .map((plan) => `- ${plan}`)
      .join("\n"),
    markdownTable([...titlesOf(overTime, language), zh ? "目标标识" : "Targets"], rows),
    ...(isUnreviewed(overTime) ? [ALL_UNREVIEWED[language]] : []),
    `### ${zh ? "原文" : "Passages"}`,
    passages.join("\n"),
  ].join("\n\n");
}
