/** What sort of number states a concept; units of one sort can be converted or differ only in what counts as one. */
export type QuantityClass =
  | "count"
  | "money"
  | "ratio"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "power"
  | "energy"
  | "computing"
  | "per"
  | "other"
  /** Growth, change or a commitment without a number: the number says nothing of the sort of the level. */
  | "unknown";

const CLASSES: Readonly<Record<string, QuantityClass>> = {
  count: "count",
  person: "count",
  household: "count",
  "person-time": "count",
  "person-year": "count",
  percent: "ratio",
  "per-mille": "ratio",
  "per-myriad": "ratio",
  "percentage-point": "ratio",
  CNY: "money",
  USD: "money",
  EUR: "money",
  HKD: "money",
  JPY: "money",
  GBP: "money",
  km: "length",
  m: "length",
  "nautical-mile": "length",
  km2: "area",
  m2: "area",
  mu: "area",
  ha: "area",
  m3: "volume",
  L: "volume",
  t: "mass",
  kg: "mass",
  jin: "mass",
  dan: "mass",
  g: "mass",
  tce: "mass",
  toe: "mass",
  tCO2: "mass",
  dwt: "mass",
  gt: "mass",
  kW: "power",
  MW: "power",
  GW: "power",
  W: "power",
  kVA: "power",
  MVA: "power",
  kWh: "energy",
  MWh: "energy",
  GWh: "energy",
  PFLOPS: "computing",
  EFLOPS: "computing",
};

/** The sort of numbers that a unit measures; `per` for any quotient but a percentage. */
export function classOfUnit(unit: string): QuantityClass {
  return CLASSES[unit] ?? (unit.includes("-per-") || unit.startsWith("per-") ? "per" : "other");
}
