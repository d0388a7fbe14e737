import * as aq from "arquero";
import { compareTargets, loadDataset, normalizeTargets } from "../../dist/bundle/index.js";
import { median, row } from "./measure.mjs";

const REGIONS = 200;
const ROWS = 1_000_000;

/** A table of a million made-up targets of 200 regions in the columns of a loaded dataset. */
async function manyTargets() {
  const { targets } = await loadDataset();
  const template = targets
    .objects()
    .find((target) => target.measure === "increment" && target.value !== null);
  const columns = {};
  for (const [name, value] of Object.entries(template)) columns[name] = new Array(ROWS).fill(value);
  for (let i = 0; i < ROWS; i += 1) {
    const region = i % REGIONS;
    const indicator = Math.floor(i / REGIONS);
    columns.target_id[i] = `t-${i}`;
    columns.region_code[i] = `r${region}`;
    columns.region_path[i] = `100000/r${region}`;
    columns.region_zh[i] = `地区${region}`;
    columns.region_en[i] = `Region ${region}`;
    columns.family_id[i] = `f-${indicator}`;
    columns.indicator_id[i] = `i-${indicator}`;
    columns.value[i] = 1 + ((i * 7919) % 1000);
    columns.period_start[i] = 2020 + (region % 3);
    columns.period_end[i] = 2023 + (region % 2);
  }
  return aq.table(columns);
}

/** The same normalising and pairing written directly in arquero. */
function direct(targets) {
  const normalized = targets
    .derive({
      amount: (d) => (d.value === null ? null : d.value * 10 ** d.unit_mult),
      amount_max: (d) => (d.value_max === null ? null : d.value_max * 10 ** d.unit_mult),
      amount_unit: (d) => d.unit,
      years: (d) => d.period_end - d.period_start + 1,
    })
    .derive({
      lower: (d) => (d.bound === "le" || d.bound === "lt" || d.bound === "approx" ? null : d.amount),
      upper: (d) =>
        d.bound === "range"
          ? d.amount_max
          : d.bound === "eq" || d.bound === "le" || d.bound === "lt"
            ? d.amount
            : null,
      lower_closed: (d) => d.bound === "ge" || d.bound === "eq" || d.bound === "range",
      upper_closed: (d) => d.bound === "le" || d.bound === "eq" || d.bound === "range",
      per_year: (d) =>
        d.measure === "annual"
          ? d.amount
          : d.measure === "increment" || d.measure === "cumulative"
            ? d.amount / d.years
            : null,
    });
  const keep = [
    "family_id",
    "indicator_id",
    "population_id",
    "tier",
    "breakdown",
    "measure",
    "dimension",
    "target_id",
    "region_code",
    "value",
    "bound",
    "amount",
    "per_year",
    "years",
    "period_end",
    "commitment",
  ];
  const side = (code) =>
    normalized
      .params({ code })
      .filter((d, $) => d.region_code === $.code)
      .select(keep);
  const pairs = side("r0")
    .join(side("r1"), ["family_id", "family_id"])
    .derive({
      grade: (d) =>
        d.indicator_id_1 !== d.indicator_id_2
          ? "indicative-only"
          : d.population_id_1 !== d.population_id_2 ||
              d.tier_1 !== d.tier_2 ||
              d.breakdown_1 !== d.breakdown_2 ||
              d.measure_1 !== d.measure_2 ||
              d.dimension_1 !== d.dimension_2
            ? "not-comparable"
            : d.period_end_1 !== d.period_end_2 || d.years_1 !== d.years_2
              ? "comparable-after-alignment"
              : "comparable",
      difference: (d) => (d.years_1 === d.years_2 ? d.amount_1 - d.amount_2 : d.per_year_1 - d.per_year_2),
      ratio: (d) => (d.years_1 === d.years_2 ? d.amount_1 / d.amount_2 : d.per_year_1 / d.per_year_2),
    });
  return [normalized.numRows(), pairs.numRows()];
}

function ours(targets) {
  const normalized = normalizeTargets(targets);
  const pairs = compareTargets(targets, { regions: ["r0", "r1"] });
  return [normalized.numRows(), pairs.numRows()];
}

/** A million rows: normalising and comparing beside the same operations in arquero, turn about in one run. */
export async function million() {
  const targets = await manyTargets();
  const [a, b] = [ours(targets), direct(targets)];
  if (String(a) !== String(b)) throw new Error(`different results: ${a} and ${b}`);
  const [mine, theirs] = [[], []];
  for (let run = 0; run < 5; run += 1) {
    for (const [task, taken] of [
      [ours, mine],
      [direct, theirs],
    ]) {
      const start = performance.now();
      task(targets);
      taken.push(performance.now() - start);
    }
  }
  return [
    row("a million rows, 200 regions: normalise and compare", median(mine), "ms"),
    row("  the same written directly in arquero", median(theirs), "ms"),
    row("  ratio", median(mine) / median(theirs), "×", 1.5),
  ];
}
