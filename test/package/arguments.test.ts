import { beforeAll, describe, expect, test } from "vitest";
import * as everything from "../../src/index.js";
import { CrossProvinceError, type Dataset, loadDataset } from "../../src/index.js";
import { fromRows, rowsOf } from "../../src/tables/arquero.js";

type Verb = (...args: readonly unknown[]) => unknown;

/** Every function of the public list; what is not called, but thrown or read, is none. */
const VERBS = new Map<string, Verb>(
  Object.entries(everything).flatMap(([name, value]) =>
    typeof value === "function" && value !== CrossProvinceError ? [[name, value as Verb]] : [],
  ),
);
const verb = (name: string): Verb => {
  const found = VERBS.get(name);
  if (found === undefined) throw new Error(`${name} is no function of the public list`);
  return found;
};

/** Takes a dataset, a table of targets or rows of it, and says the same of each; with the options that it is tried with. */
const OF_TARGETS: Readonly<Record<string, object>> = {
  ambitionProfile: {},
  comparePairs: { families: ["rd-intensity"] },
  compareTargets: { families: ["rd-intensity"] },
  comparisonChart: { families: ["rd-intensity"] },
  concentration: {},
  districtMultiples: { indicators: ["rd-expenditure"] },
  districtShares: {},
  dumbbellChart: { families: ["rd-intensity"] },
  fittingBases: {},
  impliedGrowth: {},
  ladderChart: { families: ["high-tech-enterprises"] },
  listFamilies: {},
  normalizeTargets: {},
  observationsTemplate: { themes: ["rd"] },
  oneSidedFamilies: {},
  paceChart: { families: ["green-factories"], regions: ["湖南", "江西"] },
  rankCorrelation: {},
  regionLadders: { families: ["high-tech-enterprises"] },
  selectTargets: { regions: ["江西"] },
  targetProfile: {},
  timelineChart: { regions: ["江西"] },
  verdictMatrix: { families: ["rd-intensity"] },
  withSeries: {},
};

/** The same, but an empty cell of a matrix says more where the whole dataset is known. */
const OF_REGIONS = ["compareRegions", "rankedChart", "tileGridChart"];

/** Needs the texts or other tables of a dataset: of a table or rows it says how to make one. */
const OF_DATASETS: Readonly<Record<string, readonly unknown[]>> = {
  audit: [{}],
  cite: ["hunan-2021-rd-intensity", {}],
  citeAs: [["jiangxi-2020"], {}],
  compareOverTime: [{ regions: ["湖南"] }],
  coverage: [],
  csvwMetadata: [{}],
  dataPackage: [{}],
  evaluateExtraction: [],
  findings: [{}],
  listEntries: ["families", {}],
  makeReport: [{}],
  mergeCandidates: [],
  narrowDataset: [["hunan-2021-rd-intensity"]],
  selectDataset: [{}],
  toCsvw: [{}],
  toDataPackageZip: [{}],
  toParquet: [{}],
  toPartitionedParquet: [{}],
  toSdmxCsv: [{}],
  toSdmxStructure: [{}],
  toTableCsv: ["targets", {}],
  toTargetsCsv: [{}],
  toWebAnnotations: [{}],
  toWorkbook: [{}],
};

/** Works on something else: the arguments before its options, or all of them where it has none. */
const OF_OTHERS: Readonly<Record<string, (dataset: Dataset) => readonly unknown[]>> = {
  acceptDraft: () => ["no/such/draft"],
  comparePair: ({ targets }) => targets.objects().slice(0, 2),
  describeIssue: () => [{ code: "encoding-invalid", severity: "error", at: {} }],
  draftDocument: () => ["湖南省制造业创新三年行动计划（2021—2023年）\n到2023年，绿色工厂达到60家。"],
  extractTargets: () => ["到2023年，绿色工厂达到60家。"],
  findRegions: () => ["湖南"],
  findingsTable: () => [[]],
  formatTarget: ({ targets }) => [targets.object(0)],
  intervalOf: () => ["ge", 60, null],
  labelOf: () => ["grade", "comparable"],
  loadClaims: () => ["no/such/claims.csv"],
  loadDataset: () => [],
  lorenzChart: () => [[{ name: "2025", points: everything.lorenzPoints([1, 2]) }]],
  matrixTable: (dataset) => [everything.compareRegions(dataset)],
  matrixToJson: (dataset) => [everything.compareRegions(dataset)],
  mergeIndicators: () => ["a", "b"],
  observeTargets: (dataset) => [dataset, []],
  openParquetDataset: () => ["no/such/folder"],
  originText: ({ targets }) => [targets.object(0), { column: "value", title: { zh: "", en: "" }, words: [] }],
  originsOf: ({ targets }) => [targets.object(0), ""],
  overTimeTable: (dataset) => [everything.compareOverTime(dataset, { regions: ["湖南"] })],
  overTimeToJson: (dataset) => [everything.compareOverTime(dataset, { regions: ["湖南"] })],
  pairsTable: () => [[]],
  parquetMatrix: () => [{ engine: null, documents: [], regions: [] }],
  parseObservations: (dataset) => [everything.observationsTemplate(dataset), dataset],
  parseScale: (dataset) => ["region,name,unit,value,year,source\n湖南,常住人口,万人,1,2022,假设\n", dataset],
  progressTable: () => [[]],
  readDataset: () => [],
  readDocument: () => ["seeds/004_ff2c702dd6df8c42.txt"],
  regionsInText: () => ["湖南省"],
  renderPng: (dataset) => [everything.comparisonChart(dataset, { families: ["rd-intensity"] })],
  renderSvg: (dataset) => [everything.comparisonChart(dataset, { families: ["rd-intensity"] })],
  reviewRows: () => [
    everything.draftDocument("江西省创新三年行动计划（2020—2022年）\n到2022年，绿色工厂达到60家。"),
  ],
  seriesKey: ({ targets }) => [targets.object(0)],
  setLanguage: () => [],
  show: () => ["a text"],
  svgToPng: () => ['<svg width="1" height="1"></svg>'],
  toDanfo: ({ targets }) => [targets],
  toSkos: () => [[]],
  unmergeIndicators: () => ["a"],
  verifyDocument: () => [[], "江西省创新三年行动计划（2020—2022年）"],
  vocabularyEntries: (dataset) => [dataset, { concepts: [], names: [] }],
  writeDraft: () => ["no/such/folder", []],
  // Of pairs and of numbers.
  decisiveReasons: (dataset) => everything.comparePairs(dataset, { families: ["rd-intensity"] }).slice(0, 1),
  isCompared: (dataset) => everything.comparePairs(dataset, { families: ["rd-intensity"] }).slice(0, 1),
  withoutRestatements: () => [[]],
  compoundGrowth: () => [1, 2, 3],
  exactRankPValue: () => [
    [1, 2],
    [2, 1],
  ],
  gini: () => [[1, 2]],
  herfindahl: () => [[1, 2]],
  impliedBase: () => [1, 2, 3],
  lorenzPoints: () => [[1, 2]],
  normalizedHerfindahl: () => [[1, 2]],
  requiredPace: () => [1, 2, 3],
  readQuantities: () => ["达到60家"],
  shareChanges: () => [
    [1, 2],
    [2, 1],
  ],
  shares: () => [[1, 2]],
  spearman: () => [
    [1, 2],
    [2, 1],
  ],
};

/** Have no options. */
const WITHOUT_OPTIONS = new Set([
  "coverage",
  "evaluateExtraction",
  "fittingBases",
  "mergeCandidates",
  "narrowDataset",
  "decisiveReasons",
  "isCompared",
  "loadClaims",
  "originsOf",
  "seriesKey",
  "setLanguage",
  "toDanfo",
  "vocabularyEntries",
  "withoutRestatements",
  "compoundGrowth",
  "exactRankPValue",
  "gini",
  "herfindahl",
  "impliedBase",
  "lorenzPoints",
  "normalizedHerfindahl",
  "requiredPace",
  "readQuantities",
  "shareChanges",
  "shares",
  "spearman",
]);

/** Takes anything, or nothing. */
const TAKES_ALL = new Set(["show", "loadVocabulary"]);

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadDataset();
});

/** What a call throws, at once or by its promise. */
async function thrownBy(call: () => unknown): Promise<unknown> {
  try {
    await call();
    return undefined;
  } catch (error) {
    return error;
  }
}

const plain = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "objects" in value
    ? rowsOf(value as Dataset["targets"])
    : value;

test("every function of the public list is tried below", () => {
  const tried = [OF_TARGETS, OF_DATASETS, OF_OTHERS].flatMap(Object.keys);
  expect([...tried, ...OF_REGIONS, "loadVocabulary"].sort()).toEqual([...VERBS.keys()].sort());
});

describe("a dataset, its targets as a table, and rows of it are one to a verb", () => {
  test.each(Object.entries(OF_TARGETS))("%s", (name, options) => {
    const of = (source: unknown): unknown =>
      plain(WITHOUT_OPTIONS.has(name) ? verb(name)(source) : verb(name)(source, options));
    const rows = rowsOf(dataset.targets);
    const whole = of(dataset);
    expect(of(dataset.targets)).toEqual(whole);
    expect(of(rows)).toEqual(whole);
  });

  test.each(OF_REGIONS)("%s", (name) => {
    const options = { families: ["rd-intensity"], language: "zh" };
    const given = name === "compareRegions" ? { families: ["rd-intensity"] } : options;
    for (const source of [dataset, dataset.targets, rowsOf(dataset.targets)])
      expect(verb(name)(source, given)).toBeTypeOf("object");
  });

  test.each(Object.entries(OF_DATASETS))(
    "%s says how to make a dataset of a table or rows",
    async (name, rest) => {
      for (const source of [dataset.targets, rowsOf(dataset.targets)]) {
        const error = await thrownBy(() => verb(name)(source, ...rest));
        expect(error).toBeInstanceOf(CrossProvinceError);
        expect(String(error)).toContain("narrowDataset(dataset, targets)");
        expect(error instanceof CrossProvinceError && error.in("zh")).toMatch(/请给出数据集.*narrowDataset/);
      }
      const narrowed = everything.narrowDataset(
        dataset,
        dataset.targets.filter("d => d.document_id === 'jiangxi-2020'"),
      );
      expect(narrowed.rows.documents).toHaveLength(1);
    },
  );
});

describe("an unknown option is refused with the nearest", () => {
  const names = [...VERBS.keys()].filter((name) => !WITHOUT_OPTIONS.has(name) && name !== "loadVocabulary");

  test.each(names)("%s", async (name) => {
    const others = OF_OTHERS[name];
    const options = { ...OF_TARGETS[name] };
    const before =
      others !== undefined ? others(dataset) : [dataset, ...(OF_DATASETS[name] ?? []).slice(0, -1)];
    const given = OF_DATASETS[name]?.at(-1) ?? options;
    const error = await thrownBy(() => verb(name)(...before, { ...(given as object), languege: "zh" }));
    expect(error).toBeInstanceOf(CrossProvinceError);
    expect(String(error)).toMatch(/there is no option `languege`/);
    expect(error instanceof CrossProvinceError && error.in("zh")).toContain("没有选项 `languege`");
  });

  test.each(names)("%s takes options in an object alone", async (name) => {
    const before = OF_OTHERS[name]?.(dataset) ?? [dataset, ...(OF_DATASETS[name] ?? []).slice(0, -1)];
    for (const wrong of ["zh", 42, null, ["zh"]]) {
      const error = await thrownBy(() => verb(name)(...before, wrong));
      expect(error).toBeInstanceOf(CrossProvinceError);
    }
  });
});

describe("a wrong kind of argument gives a clear message", () => {
  const wrong = (): readonly unknown[] => [
    undefined,
    null,
    42,
    {},
    [1],
    [null],
    new Map(),
    Promise.resolve(dataset),
    () => dataset,
    fromRows([{ a: 1 }], ["a"]),
  ];

  /** Whether a verb does take a value: a number or numbers, any table, no place for the shipped dataset. */
  function isTaken(name: string, value: unknown): boolean {
    const [usual] = OF_OTHERS[name]?.(dataset) ?? [dataset];
    if (name === "toDanfo") return value instanceof Object && "columnNames" in value;
    if (name === "loadDataset" || name === "readDataset")
      return (
        value === undefined ||
        (value instanceof Object && !Array.isArray(value) && Object.keys(value).length === 0)
      );
    return typeof usual === "number"
      ? value === 42
      : Array.isArray(usual) && usual[0] === 1 && Array.isArray(value) && value[0] === 1;
  }

  test.each([...VERBS.keys()].filter((name) => !TAKES_ALL.has(name)))("%s", async (name) => {
    const rest = OF_DATASETS[name] ?? (OF_OTHERS[name]?.(dataset) ?? []).slice(1);
    for (const value of wrong()) {
      if (isTaken(name, value)) continue;
      const error = await thrownBy(() => verb(name)(value, ...rest));
      expect(error, `${name}(${String(value)})`).toBeInstanceOf(CrossProvinceError);
      expect((error as Error).message.length).toBeGreaterThan(10);
    }
  });
});
