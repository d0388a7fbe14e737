import { plainCell } from "../../text/tables/cell-kinds.js";

/** 1.5小时内到达, 30分钟以内响应: what is done within a time. */
const WITHIN_A_TIME =
  /^[^\d]{0,6}\d[\d.]*个?(?:小时|分钟|天|工作日)(?:以?内)?(到达|抵达|通达|直达|送达|到场|办结|响应|处置)$/;

/** The name of a row with what its cell says is done within a time: 市区至各县 with 2小时内到达 is 市区至各县到达时间; all others as they are. */
export function withTimeTo(name: string, cell: string): string {
  const deed = /时间|时长|时限|时效/.test(name) ? undefined : WITHIN_A_TIME.exec(plainCell(cell))?.[1];
  if (deed === undefined) return name;
  return name.endsWith(deed) ? `${name}时间` : `${name}${deed}时间`;
}
