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
