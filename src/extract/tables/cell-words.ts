import type { Character } from "../../model/codes.js";
import { readPassage } from "../../text/numbers/quantities.js";
import type { Span } from "../../text/span.js";
import { plainCell } from "../../text/tables/cell-kinds.js";
import type { Grid, GridCell } from "../../text/tables/grid.js";
import { labelParts } from "../../text/tables/grid-header.js";
import { type GridColumn, isPlace } from "./grid-columns.js";
import type { TableFacts } from "./grid-facts.js";
import type { RowPart } from "./grid-parts.js";
import type { RowFacts } from "./grid-rows.js";
import { slashedNames } from "./paired-cells.js";

/** A cell whose words say what is to be done, with what its row and column say of it. */
export interface CellWords {
  readonly span: Span;
  readonly section: string;
  /** What the row is about, for a sentence that leaves its subject out. */
  readonly subject: string | null;
  /** The part or place that it is told of; null for the whole. */
  readonly part: RowPart | null;
  /** What the row names, where the cell says of it alone how much: one name, or one for each of its numbers. */
  readonly named?: readonly string[];
  /** The year by which it is to be done, and where it is printed. */
  readonly deadline: { readonly year: number; readonly from: number | null; readonly at: Span } | null;
  readonly agencies: string | null;
  /** Whether the row says that its values are binding or expected. */
  readonly character: Character | null;
}

/** Labels of columns whose cells say what is to be done or reached. */
const TO_DO = /任务|目标|举措|措施|事项|工作|内容|要求|成果|成效|指标|(?:预期|规划|计划)值/;
/** Columns of a list of projects, which say how large each is. */
const OF_PROJECTS = /总投资|投资(?:额|规模|估算)|建设(?:规模|地点|性质|单位)|业主/;
const PROJECT = /项目名称|^项目$/;
/** A column beside the names of projects that says what each is to reach: 项目名称 | 目标任务. */
const AIMED = /目标|任务/;
/** What a project is to bring about, beside its content and its cost. */
const BROUGHT_ABOUT = /^(?:预期|绩效|产出)(?:目标|成效|效益|成果)$/;
/** 2024年民生实事项目清单: projects that are promises, whatever their columns are called. */
const PROMISED = /实事|(?:任务|目标|责任)(?:分[解工]|清单|台账)/;

/** Whether a table lists projects, whose numbers are no targets. */
function listsProjects({ grid, section }: TableFacts): boolean {
  if (PROMISED.test(grid.caption ?? "") || PROMISED.test(section)) return false;
  const labels = grid.columns.flatMap((label) => labelParts(label).map(plainCell));
  if (labels.some((label) => OF_PROJECTS.test(label))) return true;
  return labels.some((label) => PROJECT.test(label)) && !labels.some((label) => AIMED.test(label));
}

/** What the cells of a column of a table of parts are about: its label, else the title. */
function subjectOfColumn(column: GridColumn, facts: TableFacts): string | null {
  const own = column.role === "value" ? column.own.replace(/[（(][^（）()]*[）)]/g, "") : "";
  return own || facts.subject || null;
}

/** 高层次人才 beside 引进50名: what a row of things tells of, which is neither a place nor a body; null for all others. */
function thingOf({ part }: RowFacts): string | null {
  const label = part === null ? "" : plainCell(part.label);
  return label === "" || isPlace(label) || BODY.test(label) ? null : label;
}
const BODY =
  /(?:[局委办厅部院校司站所厂港会]|大学|学院|公司|中心|集团|银行|协会|企业|机关|医院|领域|方面|环节)$/;

/** What a row is about: its name in a column of values, else its label; null where the cell is that itself. */
function subjectOfRow(cell: GridCell, row: RowFacts, aimed: boolean): string | null {
  if (row.label === "" || row.label === cell.text) return null;
  return aimed ? row.name : row.label;
}

/** Signs between the parts of a cell that says several things. */
const SEVERAL = /[；;，,。、]|：/;
/** What may stand before the number of a cell that names nothing itself: when, how it moves, how it is bounded. */
const HOW_MUCH =
  /(?:[到至]?20\d\d年(?:底|末)?|“?十[四五六]五”?(?:时期|期间|末)?|(?:高于|低于|占)[一-龥]{2,10}(?=\d)|力争|确保|争取|预计|实现|分别|达到?|累计|年均|每年|每|新增|增长|增加|提高|提升|下降|降低|减少|保持|稳定|控制|维持|高于|低于|不低于|不超过|不少于|不高于|超过|突破|完成|以上|左右|约|比|较|同比|上年|现状|进一步|逐年|逐步|持续|[在到至为的])+/g;
const COUNTS = /\d[\d.,]*[%‰]?[万亿千百]{0,2}[一-龥]?/g;
const A_NAME = /[一-龥“”]{5,}/;

/** Whether a cell itself names what its number counts: 实施亿元以上技改项目20个, in the row 推动技术改造. */
function namesItself(text: string): boolean {
  const plain = plainCell(text)
    .replace(/[（(][^（）()]*[）)]/g, "")
    .replace(/级及?以上/g, "级");
  return A_NAME.test(plain.replace(HOW_MUCH, " ").replace(COUNTS, " "));
}

/** What a cell says that is to be done; null for one that holds no quantity, and in a row or a table in which words name what is counted. */
export function cellWords(cell: GridCell, facts: TableFacts, row: RowFacts): CellWords | null {
  const { grid, axes, section } = facts;
  const column = axes.columns[cell.column];
  const label = grid.columns[cell.column] ?? "";
  const told = column?.role === "name" || column?.role === "value";
  const { quantities } = readPassage(cell.text);
  const listed = listsProjects(facts) && !BROUGHT_ABOUT.test(plainCell(label));
  if (!told || listed || quantities.length === 0) return null;
  if (column.role === "value" && (column.base || column.stock)) return null;
  // 较2025年下降10% under 2030年: what the row names, in words.
  const aimed = column.role === "value" && column.aimed && axes.rows === "indicators";
  // 各县主要目标表: each of its columns says what is aimed at.
  const shared = axes.rows === "parts" && column.role === "value" && AIMED.test(grid.caption ?? "");
  if (row.valued && !aimed && !shared) return null;
  const dated = column.role === "value" && column.aimed && column.year !== null;
  // 提高1.2岁, 年均下降2% below 五年变化.
  const changes = aimed && (column.differs === true || column.growth);
  if (!TO_DO.test(label) && !dated && !shared && !changes) return null;
  const year = column.role === "value" ? column.year : null;
  const silent = aimed && row.name !== "" && !namesItself(cell.text);
  const several = SEVERAL.test(plainCell(cell.text).replace(/[（(][^（）()]{1,12}[）)]/g, ""));
  const each = silent ? slashedNames(row.name) : null;
  const named = silent && !several ? [row.name] : each?.length === quantities.length && several ? each : null;
  const head = grid.heads[cell.column]?.at(-1);
  const thing = axes.rows === "parts" && dated && column.own === "" ? thingOf(row) : null;
  return {
    span: { start: cell.start, end: cell.end },
    section,
    part: thing === null ? row.part : null,
    subject:
      thing ?? (axes.rows === "parts" ? subjectOfColumn(column, facts) : subjectOfRow(cell, row, aimed)),
    ...(named === null ? {} : { named }),
    deadline: row.deadline ?? (year === null || head === undefined ? null : { year, from: null, at: head }),
    agencies: row.agencies,
    character: row.character,
  };
}

/** Labels of columns of rows that say, each in a sentence, what is to be done. */
const TASKS = /任务|事项|举措|措施|工作(?!单位|组|部门)|目标(?!值)/;

/**
 * What the label of a row says that is to be done, where the first column holds the tasks (任务 | 责任单位); null for a label that names
 * what the cells beside it count.
 */
export function labelWords(label: Grid["rows"][number], facts: TableFacts, row: RowFacts): CellWords | null {
  const { grid, section } = facts;
  const tasks = labelParts(grid.row_dimension).some((part) => TASKS.test(plainCell(part)));
  if (!tasks || row.valued || listsProjects(facts) || readPassage(label.label).quantities.length === 0)
    return null;
  return {
    span: { start: label.start, end: label.end },
    section,
    part: row.part,
    subject: null,
    deadline: row.deadline,
    agencies: row.agencies,
    character: row.character,
  };
}
