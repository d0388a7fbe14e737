import type { Mention } from "../sentence/mention.js";

/** Units that say what is counted: 5000个学位, 200张床位, 3000车位, 公共自行车10个点. */
const THING =
  /(?:(?:停车|泊|车|床|学|桩)位|标准机架|机架|客房|商户|班列|(?<=张)床|(?<=[个处])(?:点位?|站点|网点))$/;

/**
 * The thing that a number's unit names, for a number that no other words say a thing of; empty where the unit names none.
 * @example thingInUnit("个学位") // => "学位"
 */
export function thingInUnit(unit: string | null): string {
  const thing = unit === null ? undefined : THING.exec(unit)?.[0];
  return thing === "床" ? "床位" : (thing ?? "");
}

/** 300张床位的养老机构: how many have room in the things behind, which the number does not count; null where the words are none of that kind. */
export function roomOf({ quantity, right }: Mention): string | null {
  const behind = (thingInUnit(quantity.unit_printed) + right).replace(/^(?:以上|左右)/, "");
  const [, room, thing] = ROOM.exec(behind) ?? [];
  return room === undefined || thing === undefined ? null : `${thing}${room.replace(/数$/, "")}`;
}
const ROOM = /^((?:[床托学车泊席餐工座点]位)数?)(?:以上|左右)?的([一-龥]{2,16})(?=$|[，。；、])/;
