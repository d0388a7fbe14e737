import { BENCHMARK_LABELS } from "./benchmarks.js";
import type {
  Bound,
  ChangeDirection,
  Character,
  Commitment,
  Direction,
  Genre,
  Grade,
  IndicatorForm,
  IssuerRank,
  Measure,
  OtherNumberKind,
  Outcome,
  Pace,
  Recogniser,
  RegionLevel,
  Relation,
  Status,
  Tier,
} from "./codes.js";
import type { Bilingual, LanguageOption } from "./language.js";
import { languageOf } from "./refuse-unknown.js";
import { requireCode } from "./require.js";
import { UNIT_WORDS } from "./unit-words.js";

/** The words for each code, by the column or list in which it stands. */
export const LABELS = {
  measure: {
    level: { zh: "水平（存量、比重或位次）", en: "level (stock, share or rank)" },
    increment: { zh: "新增量", en: "increment" },
    annual: { zh: "每年数量", en: "yearly quota" },
    cumulative: { zh: "累计量", en: "cumulative total" },
    growth: { zh: "年均增速", en: "average annual growth" },
    change: { zh: "较基期变化", en: "change against a base year" },
    relative: { zh: "相对于参照对象", en: "relative to a benchmark" },
  } satisfies Record<Measure, Bilingual>,
  bound: {
    ge: { zh: "不少于", en: "at least" },
    gt: { zh: "超过", en: "more than" },
    eq: { zh: "达到", en: "a plain number" },
    approx: { zh: "左右", en: "about" },
    range: { zh: "区间", en: "range" },
    le: { zh: "不高于", en: "at most" },
    lt: { zh: "低于", en: "less than" },
  } satisfies Record<Bound, Bilingual>,
  commitment: {
    firm: { zh: "确定", en: "firm" },
    strive: { zh: "力争", en: "strive" },
  } satisfies Record<Commitment, Bilingual>,
  tier: {
    national: { zh: "国家级", en: "national" },
    provincial: { zh: "省级", en: "provincial" },
    municipal: { zh: "市级", en: "municipal" },
    county: { zh: "县级", en: "county-level" },
    "national+provincial": { zh: "省级及以上", en: "provincial and above" },
    "national+municipal": { zh: "国家级、市级", en: "national and municipal" },
    "national+county": { zh: "国家级、县级", en: "national and county-level" },
    "provincial+municipal": { zh: "省、市级", en: "provincial and municipal" },
    "provincial+county": { zh: "省、县级", en: "provincial and county-level" },
    "municipal+county": { zh: "市、县级", en: "municipal and county-level" },
    "national+provincial+municipal": { zh: "市级及以上", en: "municipal and above" },
    "national+provincial+county": { zh: "国家级、省级和县级", en: "national, provincial and county-level" },
    "national+municipal+county": { zh: "国家级、市级和县级", en: "national, municipal and county-level" },
    "provincial+municipal+county": { zh: "省、市、县级", en: "provincial, municipal and county-level" },
    "national+provincial+municipal+county": { zh: "县级及以上", en: "county-level and above" },
  } satisfies Record<Tier, Bilingual>,
  change_direction: {
    up: { zh: "提高", en: "up" },
    down: { zh: "下降", en: "down" },
  } satisfies Record<ChangeDirection, Bilingual>,
  pace: {
    "per-year": { zh: "每年", en: "each year" },
    whole: { zh: "整个时期", en: "over the whole period" },
  } satisfies Record<Pace, Bilingual>,
  character: {
    binding: { zh: "约束性", en: "binding" },
    expected: { zh: "预期性", en: "expected" },
  } satisfies Record<Character, Bilingual>,
  genre: {
    outline: { zh: "规划纲要", en: "outline of a five-year plan" },
    "special-plan": { zh: "专项规划", en: "special plan" },
    "action-plan": { zh: "行动计划（方案）", en: "action plan" },
    "work-report": { zh: "政府工作报告", en: "government work report" },
    notice: { zh: "通知、意见", en: "notice or opinion" },
    communique: { zh: "统计公报", en: "statistical communiqué" },
    other: { zh: "其他", en: "other" },
  } satisfies Record<Genre, Bilingual>,
  issuer_rank: {
    government: { zh: "人民政府", en: "government" },
    department: { zh: "政府部门", en: "department" },
    "leading-group": { zh: "领导小组", en: "leading group" },
    "party-and-government": { zh: "党委和政府", en: "party committee and government" },
    other: { zh: "其他", en: "other" },
  } satisfies Record<IssuerRank, Bilingual>,
  form: {
    stock: { zh: "存量", en: "stock" },
    flow: { zh: "流量", en: "flow" },
    ratio: { zh: "比重、比例", en: "ratio" },
    rate: { zh: "率、强度", en: "rate" },
    index: { zh: "指数", en: "index" },
    rank: { zh: "位次", en: "rank" },
  } satisfies Record<IndicatorForm, Bilingual>,
  match: {
    exact: { zh: "同义", en: "the same" },
    narrower: { zh: "名称较窄", en: "the name is narrower" },
    broader: { zh: "名称较宽", en: "the name is broader" },
  },
  recognised: {
    nationally: { zh: "国家统一认定", en: "recognised nationally" },
    "by-each-province": { zh: "各省自行认定", en: "recognised by each province" },
    "by-each-city": { zh: "各市自行认定", en: "recognised by each city" },
  } satisfies Record<Recogniser, Bilingual>,
  level: {
    country: { zh: "国家", en: "country" },
    province: { zh: "省级行政区", en: "province" },
    prefecture: { zh: "地级市", en: "prefecture" },
    county: { zh: "县市区", en: "county" },
    zone: { zh: "园区", en: "zone" },
  } satisfies Record<RegionLevel, Bilingual>,
  grade: {
    comparable: { zh: "可比", en: "comparable" },
    "comparable-after-alignment": { zh: "调整后可比", en: "comparable after alignment" },
    "comparable-other-date": { zh: "期限不同", en: "comparable, other date" },
    "indicative-only": { zh: "仅供参考", en: "indicative only" },
    "not-comparable": { zh: "不可比", en: "not comparable" },
  } satisfies Record<Grade, Bilingual>,
  outcome: {
    same: { zh: "一致", en: "same" },
    noted: { zh: "注意", en: "noted" },
    aligned: { zh: "已调整", en: "aligned" },
    "other-date": { zh: "期限不同", en: "other date" },
    indicative: { zh: "仅供参考", en: "indicative" },
    refused: { zh: "不可比", en: "refused" },
  } satisfies Record<Outcome, Bilingual>,
  relation: {
    higher: { zh: "高于", en: "higher" },
    lower: { zh: "低于", en: "lower" },
    equal: { zh: "相等", en: "equal" },
    overlapping: { zh: "部分重叠", en: "overlapping" },
    "part-of": { zh: "部分与整体", en: "part of the whole" },
    undetermined: { zh: "无法确定", en: "undetermined" },
  } satisfies Record<Relation, Bilingual>,
  unit: {
    ...UNIT_WORDS,
    percent: { zh: "百分比", en: "percent" },
    "percentage-point": { zh: "百分点", en: "percentage points" },
    count: { zh: "个数", en: "a count" },
    person: { zh: "人数", en: "persons" },
    "person-time": { zh: "人次", en: "person-times" },
    CNY: { zh: "人民币元", en: "yuan" },
    "per-10k-persons": { zh: "件/万人", en: "per 10,000 persons" },
    "per-100m-CNY": { zh: "件/亿元", en: "per 100 million yuan" },
    "index-point": { zh: "指数点", en: "index points" },
    rank: { zh: "位次", en: "a rank" },
    "times-of-base": { zh: "倍（为基期的）", en: "times the base" },
    "times-more": { zh: "倍（比基期增加）", en: "times more than the base" },
    "CNY-per-mu": { zh: "元/亩", en: "yuan per mu" },
  } as Readonly<Record<string, Bilingual>>,
  benchmark: BENCHMARK_LABELS,
  status: {
    reviewed: { zh: "已核对", en: "reviewed" },
    draft: { zh: "草稿", en: "draft" },
  } satisfies Record<Status, Bilingual>,
  direction: {
    higher: { zh: "越高越好", en: "higher is better" },
    lower: { zh: "越低越好", en: "lower is better" },
    none: { zh: "无方向", en: "neither" },
  } satisfies Record<Direction, Bilingual>,
  theme: {
    economy: { zh: "经济总量", en: "economy" },
    people: { zh: "民生", en: "people's livelihood" },
    agriculture: { zh: "农业农村", en: "agriculture and rural areas" },
    ecology: { zh: "生态环境", en: "ecology and environment" },
    safety: { zh: "安全", en: "safety" },
    "innovation-platforms": { zh: "创新平台", en: "innovation platforms" },
    enterprises: { zh: "企业主体", en: "enterprises" },
    digital: { zh: "数字化", en: "digital" },
    industry: { zh: "产业", en: "industry" },
    rd: { zh: "研发投入", en: "research and development" },
    green: { zh: "绿色发展", en: "green development" },
    "quality-brands": { zh: "质量品牌", en: "quality and brands" },
    products: { zh: "产品与技术", en: "products and technologies" },
    facilities: { zh: "载体设施", en: "facilities" },
    finance: { zh: "金融", en: "finance" },
    patents: { zh: "知识产权", en: "patents" },
    talent: { zh: "人才", en: "talent" },
    cooperation: { zh: "合作与转化", en: "cooperation and transfer" },
    equipment: { zh: "装备", en: "equipment" },
    prices: { zh: "价格", en: "prices" },
    employment: { zh: "就业", en: "employment" },
    income: { zh: "居民收入", en: "incomes" },
    fiscal: { zh: "财政", en: "public finance" },
    "opening-up": { zh: "对外开放", en: "opening up" },
    rural: { zh: "乡村", en: "rural areas" },
    environment: { zh: "生态环境质量", en: "environmental quality" },
    energy: { zh: "能源与降碳", en: "energy and carbon" },
    water: { zh: "水利", en: "water" },
    transport: { zh: "交通", en: "transport" },
    housing: { zh: "住房", en: "housing" },
    urban: { zh: "城镇建设", en: "towns and cities" },
    education: { zh: "教育", en: "education" },
    health: { zh: "卫生健康", en: "health" },
    ageing: { zh: "养老", en: "care for the elderly" },
    childcare: { zh: "托育", en: "childcare" },
    culture: { zh: "文化", en: "culture" },
    tourism: { zh: "旅游", en: "tourism" },
    sport: { zh: "体育", en: "sport" },
    "social-security": { zh: "社会保障", en: "social security" },
    "business-environment": { zh: "营商环境", en: "business environment" },
    governance: { zh: "治理与服务", en: "governance and services" },
    population: { zh: "人口", en: "population" },
    unclassified: { zh: "未归类", en: "unclassified" },
  } as Readonly<Record<string, Bilingual>>,
  kind: {
    date: { zh: "日期", en: "date" },
    "document-number": { zh: "发文字号", en: "document number" },
    heading: { zh: "标题序号", en: "heading" },
    name: { zh: "名称", en: "name" },
    specification: { zh: "规格", en: "specification" },
    instrument: { zh: "政策工具", en: "instrument" },
    project: { zh: "项目", en: "project" },
    contact: { zh: "联系方式", en: "contact" },
    "count-of-measures": { zh: "措施数量", en: "count of measures" },
    scope: { zh: "范围", en: "scope" },
    "past-result": { zh: "已有成绩", en: "past result" },
    other: { zh: "其他", en: "other" },
  } satisfies Record<OtherNumberKind, Bilingual>,
} as const;

export type LabelList = keyof typeof LABELS;

/**
 * The word for a code in a language; codes of one's own, which have no label, are shown as they are, and null as “not stated”.
 * @example
 * labelOf("tier", "national", { language: "zh" }); // => "国家级"
 */
export function labelOf(list: LabelList, code: string | null, options: LanguageOption = {}): string {
  const language = languageOf(options);
  if (code === null) return language === "zh" ? "未写明" : "not stated";
  const labels: Readonly<Record<string, Bilingual>> | undefined = LABELS[list];
  if (labels === undefined) requireCode(list, Object.keys(LABELS), "list");
  return labels[code]?.[language] ?? code;
}

/** The sign before a number that shows its bound: ≥ > ≈ ≤ <; nothing for a plain number or a range. */
export const BOUND_SIGNS: Readonly<Record<Bound, string>> = {
  ge: "≥ ",
  gt: "> ",
  eq: "",
  approx: "≈ ",
  range: "",
  le: "≤ ",
  lt: "< ",
};
