import { plainCell } from "../../text/tables/cell-kinds.js";
import type { Grid } from "../../text/tables/grid.js";

/** What the rows of a list of projects are called. */
const NAMED = /^(?:重点|重大)?(?:工程|建设)?项目(?:名称|类[别型])?$|^工程(?:名称|类[别型])$/;
/** What only a single project has: its content, its place, its years of building, its whole cost. */
const OF_ONE =
  /^(?:(?:主要)?建设(?:内容|规模|性质|地点|地址|年限|起止|工期|单位)|(?:估算|概算|计划)?总投资|投资(?:总额|规模)|项目(?:业主|单位|法人))/;
const MONEY = /投资|资金|概算|估算/;

/** Whether a table lists single projects with what each is and costs, so that its rows are no indicators. */
export function isProjectList({ columns }: Grid): boolean {
  const labels = columns.map((label) => plainCell(label).replace(/[（(][^（）()]*[）)]/g, ""));
  return labels.some((label) => NAMED.test(label)) && labels.some((label) => OF_ONE.test(label));
}

/** Whether a column of such a list says what is spent. */
export const isSpending = (label: string): boolean => MONEY.test(label);
