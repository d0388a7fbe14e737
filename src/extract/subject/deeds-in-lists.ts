import { withoutLead } from "../../concepts/action-words.js";
import { withoutTrail } from "../../concepts/trailing-words.js";
import { piecesOf } from "./list-marks.js";

/** 报废、置换更新汽车: two ways to renew the same. */
const RENEWED = /^(报废|淘汰)[、和及与]置换更新([一-龥]{2,8})$/;

/** 确保|开工: the will before the first deed. */
const WILL = /^(?:确保|力争|争取|全年|预计|计划)+/;

/** 新签约、新落地项目: what is done to the last is done to each; null where the list is no such one. */
export function deedsOf(list: string, count: number): readonly string[] | null {
  const renewed = count === 2 ? RENEWED.exec(withoutTrail(list, 1)) : null;
  if (renewed !== null) return [`${renewed[2]}${renewed[1]}更新`, `${renewed[2]}置换更新`];
  const pieces = piecesOf(withoutTrail(list, 1), "、和与及");
  if (pieces.length !== count || count < 2) return null;
  const verbs = pieces.slice(0, -1);
  const last = withoutLead(pieces.at(-1) ?? "");
  // 开工、投产|项目: a stage that belongs to the name.
  const thing = last.verb ? last.name : STAGED.exec(pieces.at(-1) ?? "")?.[1];
  if (
    thing === undefined ||
    !verbs.every((verb) => withoutLead(verb, 0).action !== null && withoutLead(verb, 0).name === "")
  )
    return null;
  return pieces.map((piece, at) => (at < count - 1 ? piece.replace(WILL, "") + thing : piece));
}

/** 项目新签约、新开工、新竣工: the first tells what, the others are done to the same; null where the list is no such one. */
export function deedsBehindThing(list: string, count: number): readonly string[] | null {
  const pieces = piecesOf(withoutTrail(list, 1), "、和与及");
  const thing = THING_AND_DEED.exec(withoutLead(pieces[0] ?? "").name)?.[1];
  if (pieces.length !== count || count < 2 || thing === undefined) return null;
  return pieces.slice(1).every((piece) => DEED_ALONE.test(piece))
    ? pieces.map((piece, at) => (at === 0 ? piece : thing + piece))
    : null;
}
const STAGE = "新?(?:签约|开工|竣工|投产|入库|落地|引进|履约|入统|达产|备案|完工)(?:率|数|量)?";
const STAGED = /^新?(?:签约|开工|竣工|投产|入库|落地)(项目|工程)$/;
const THING_AND_DEED = new RegExp(`^(.{2,}?)${STAGE}$`);
const DEED_ALONE = new RegExp(`^${STAGE}$`);
