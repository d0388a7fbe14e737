/** What a printed unit means: its code, its dimension, and the power of ten that the word itself carries. */
export interface PrintedUnit {
  readonly printed: string;
  readonly unit: string;
  readonly dimension: string;
}

/** Unit codes by dimension, each with the words that print it. One more unit is one more entry. */
const TABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ratio: { percent: "%", "per-mille": "‰", "per-myriad": "‱ 个万分点" },
  "ratio-difference": {
    "percentage-point": "个百分点 百分点",
    "basis-point": "个基点 基点",
    "per-mille-point": "个千分点 千分点",
  },
  money: {
    CNY: "元人民币 人民币 元",
    USD: "美元 美金",
    HKD: "港元 港币",
    EUR: "欧元",
    JPY: "日元",
    GBP: "英镑",
  },
  count: {
    count: `家 个 项 件 台 套 台套 台（套） 台/套 台(套) 套（台） 家（次） 个（次） 个（处） 个（家） 家（个） 项（次） 种 类 条 座 所 处 场 次 场次 批 批次 支 部 只 头 颗 艘 架
      辆 列 对 组 门 篇 册 份 间 栋 幢 枚 届 例 起 宗 笔 款 首 道 片 株 棵 口 眼 盏 根 本 张 床 张床位 张床 床位 个床位 班 个班 期 卷 方面 家次 件次 台次 辆次 架次 班次
      班列 列次 人份 剂次 剂 羽 尾 车次 单 宗次 幅 枪 桩 桩位 泊位 个泊位 车位 个停车位 学位 个学位 席 部次 点 个点 大 条（个） 条次 套次 项次 商户 村 镇 乡 县 对次 羽次 
      标准机架 个标准机架 机架 个机架 架标准机架 架机架 核`,
  },
  person: { person: "人 名 位", "person-year": "人年" },
  "person-time": { "person-time": "人次 个人次" },
  household: { household: "户 户次" },
  length: {
    km: "公里 千米 km KM 车道公里",
    "nautical-mile": "海里",
    m: "米 m",
    cm: "厘米 cm",
    mm: "毫米 mm",
    nm: "纳米 nm",
  },
  area: {
    km2: "平方公里 平方千米 km² km2",
    m2: "平方米 ㎡ m² 平米 平方",
    mu: "亩",
    ha: "公顷",
  },
  volume: { m3: "立方米 立方 方 m³ m3 标方 标立方米 立方米/日", L: "升" },
  mass: {
    t: "吨",
    tce: "吨标准煤 吨标煤 tce",
    toe: "吨油当量 吨标准油",
    tCO2: "吨二氧化碳 吨二氧化碳当量",
    kg: "公斤 千克 kg",
    g: "克",
    jin: "斤",
    dwt: "载重吨",
    gt: "总吨",
  },
  power: { kW: "千瓦 kW KW", MW: "兆瓦 MW", GW: "吉瓦 GW", W: "瓦", kVA: "千伏安 KVA", MVA: "兆伏安" },
  voltage: { kV: "千伏 kV kv KV", V: "伏" },
  energy: { kWh: "千瓦时 千瓦·时 千瓦小时 度电 度 kWh", MWh: "兆瓦时 MWh", GWh: "吉瓦时 GWh" },
  time: {
    year: "周年 年 岁",
    month: "个月 个多月",
    week: "周 星期",
    day: "个工作日 工作日 天 日",
    hour: "个小时 小时",
    minute: "分钟",
    second: "秒",
    ms: "毫秒 ms",
  },
  multiple: { times: "倍" },
  temperature: { celsius: "℃ 摄氏度 度C" },
  sound: { dB: "分贝" },
  concentration: {
    "ug-per-m3": "微克/立方米 微克每立方米 μg/m³ ug/m3 μg/m3 微克／立方米",
    "mg-per-L": "毫克/升 mg/L",
    "mg-per-m3": "毫克/立方米 毫克每立方米 mg/m³",
  },
  score: { point: "分" },
  data: {
    Mbps: "Mbps Mb/s 兆比特/秒 兆 M",
    Gbps: "Gbps Gb/s 千兆 G",
    Tbps: "Tbps Tb/s T",
    TB: "TB",
    PB: "PB",
    EB: "EB",
    EFLOPS: "EFLOPS EFlops Eflops 百亿亿次/秒 E",
    PFLOPS: "PFLOPS PFlops Pflops P",
  },
  container: { TEU: "标准箱 个标准箱 标箱 个标箱 TEU" },
  rank: { rank: "位次" },
};

/** The units by the code of their first character, the longest first. */
const BY_FIRST = new Map<number, CompoundUnit[]>();
for (const [dimension, units] of Object.entries(TABLE)) {
  for (const [unit, words] of Object.entries(units)) {
    for (const printed of words.split(/\s+/)) {
      if (printed === "") continue;
      const first = printed.charCodeAt(0);
      const entry = { printed, unit, dimension, length: printed.length };
      BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), entry]);
    }
  }
}
for (const list of BY_FIRST.values()) list.sort((a, b) => b.printed.length - a.printed.length);

/** Characters after a counter with which it is the beginning of a noun, not a counter: 部门, 项目 without 项 before it. */
const NOUN_HEADS: Readonly<Record<string, string>> = {
  大: "学中型小于会规数豆米坝桥宗专棚道街企面气力量众健家",
  部: "门分委属省",
  项: "目",
  人: "才均口工民类",
  个: "人性体税",
  条: "件款例",
  点: "位多",
  类: "别型似",
  种: "植业子质养",
  场: "所地馆站",
  处: "理置于级室",
  次: "品生",
  台: "账阶风",
  期: "间限货",
  单: "位元个独一",
  组: "织成团合",
  门: "槛户类诊",
  件: "套",
  对: "于应接外标口",
  头: "部雁",
  列: "入车为",
  口: "岸径粮",
  方: "面向式案便位程法",
  张: "家",
  本: "科地土级",
  村: "庄级民落集镇",
  镇: "村级街化",
  乡: "村镇级土",
  县: "级域市区城",
  片: "区仔",
  道: "路德口",
  款: "项",
  支: "持撑队付线",
  位: "于居列次",
  名: "优牌列录特",
  家: "电具居庭族装用政禽长园",
  批: "发准复",
  套: "餐期",
  间: "隔歇",
  首: "次台批都位",
  度: "假量汛",
  年: "度均产",
  日: "本均报",
  分: "之别布类级为享行支",
  克: "拉服",
  级: "",
  米: "粉其",
  升: "级至",
  户: "籍外",
  伏: "牛",
  班: "组子级",
  核: "心电算",
  剂: "型量",
  周: "边转期",
  秒: "级",
  所: "有在需属",
  起: "点步重来草",
  席: "位",
  座: "谈",
};
/** Counters after which a noun head is a noun of its own: 3支队伍, 5处理… stays a counter for these two. */
const ALWAYS: ReadonlySet<string> = new Set(["支队", "件套"]);
/** Nouns that begin with a noun head and still follow a counter: 100名优秀企业家. */
const NOUNS_AFTER: readonly string[] = ["家园区", "名优秀", "名优质", "名特聘", "名特岗", "名特级"];

function isLatin(code: number): boolean {
  return (code > 64 && code < 91) || (code > 96 && code < 123);
}

/**
 * The longest unit printed at `position`, or null. A counter that begins another noun (部门, 处理) is no unit.
 *
 * @example
 * unitAt("万吨标准煤以下", 1)?.unit; // "tce"
 */
export function unitAt(text: string, position: number): PrintedUnit | null {
  return plainUnitAt(text, position);
}

function plainUnitAt(text: string, position: number): CompoundUnit | null {
  const candidates = BY_FIRST.get(text.charCodeAt(position));
  if (candidates === undefined) return null;
  for (const candidate of candidates) {
    if (!text.startsWith(candidate.printed, position)) continue;
    const next = text[position + candidate.length] ?? "";
    const last = candidate.printed;
    if (
      candidate.length === 1 &&
      next !== "" &&
      NOUN_HEADS[last]?.includes(next) &&
      !ALWAYS.has(last + next) &&
      !NOUNS_AFTER.some((noun) => text.startsWith(noun, position))
    )
      continue;
    if (isLatin(last.charCodeAt(last.length - 1)) && /[A-Za-z0-9]/.test(next)) continue;
    return candidate;
  }
  return null;
}

const SLASH = 0x2f;
const WIDE_SLASH = 0xff0f;
const DENOMINATOR =
  /[/／] ?(?:(?:每)?(?:[十百千万亿]?(?:元GDP|元地区生产总值|元工业增加值|元产值|元|平方公里|平方千米|平方米|立方米|公里|千瓦时|千瓦|小时|人·?[年月日次]?|亩次?|公顷|吨标准煤|吨|户|家|个|年|月|天|日|次|秒|升|度|台|项|件|床|班|名|辆|套|车|km²|km|h|s|d|a|m³|m²|L|t)))(?:GDP)?/y;

const PER: Readonly<Record<string, string>> = {
  元: "CNY",
  人: "person",
  小时: "hour",
  h: "hour",
  平方公里: "km2",
  平方米: "m2",
  亩: "mu",
  公顷: "ha",
  年: "year",
  日: "day",
  天: "day",
  吨: "t",
  立方米: "m3",
  千瓦时: "kWh",
  度: "kWh",
  户: "household",
  家: "count",
  个: "count",
  项: "count",
};

/** A unit with its printed denominator: 万元/人, 吨标准煤/万元. */
export interface CompoundUnit extends PrintedUnit {
  readonly length: number;
}

/**
 * The unit printed at `position` with a slash denominator where there is one; `unit` is then `<unit>-per-<unit>`, with
 * the power of the denominator written out (`count-per-10k-person`). Null where no unit stands.
 *
 * @example
 * compoundUnitAt("元/人", 0)?.unit; // "CNY-per-person"
 */
export function compoundUnitAt(text: string, position: number): CompoundUnit | null {
  const base = plainUnitAt(text, position);
  if (base === null) return null;
  const end = position + base.length;
  const slash = text.charCodeAt(end);
  if (slash !== SLASH && slash !== WIDE_SLASH) return base;
  DENOMINATOR.lastIndex = end;
  const tail = base.printed.includes("/") ? undefined : DENOMINATOR.exec(text)?.[0];
  if (tail === undefined) return base;
  const body = tail.slice(1).trimStart().replace(/^每/, "");
  const power = /^[十百千万亿](?!瓦|米)/.exec(body)?.[0] ?? "";
  const word = body.slice(power.length);
  const code = PER[word] ?? PER[word.replace(/GDP|地区生产总值|工业增加值|产值$/, "")] ?? "unit";
  const scale = { 十: "10-", 百: "100-", 千: "1k-", 万: "10k-", 亿: "100m-" }[power] ?? "";
  return {
    printed: base.printed + tail,
    unit: `${base.unit}-per-${scale}${code}`,
    dimension: `${base.dimension}-per-${code}`,
    length: base.printed.length + tail.length,
  };
}
