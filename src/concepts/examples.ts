/** Kinds that every list holds: 茶叶等优势产业产值 says less without its example. */
const GENERAL =
  "(?!(?:优势|重点|主要|特色|主导|新兴)?(?:产品|商品|企业|产业|集群|行业|领域|项目|平台|地区)(?:出口|进口|产值|营收|营业收入|增加值|投资|销售|规模|$))";
const ONE = new RegExp(
  `^([^、和与及占]{2,}?)(?<![中高初平同对均上优甲乙丙])等(?!级)([^等]{4,})$(?<=等${GENERAL}.*)`,
);
const QUOTED = new RegExp(`(?:“[^“”]{1,20}”、?)+等(?=[^等级、]{4,}$)${GENERAL}`);
/** 甲高速、乙机场等重点交通项目投资: single works that a kind of works is told by. */
const WORKS =
  /^(?:[^占、“”]{2,16}、)+[^占、“”]{2,16}?(?<![中高初平同对均上优])等(?=(?:重点|重大|标志性|骨干)?[一-龥]{2,8}(?:项目|工程)(?:投资|$))/;
/** 农机安装|北斗等导航终端比例, 使用|传感器等新装备的农场: who has things of the kind. */
const HAVING = /^[^的]*?(?:安装|加装|配备|配置|配建|设置|使用|应用|采用|开设|开展)(?=.{2})/;
const SAYS_ENOUGH = 5;
/** 甲山路等道路: one of a kind, by its name. */
const BY_NAME =
  /^[一-龥]{2,6}(?:路|街|大道|桥|河|湖|公园|广场)等(?=(?:道路|街道|街巷|桥梁|河流|河道|湖泊|公园|广场)(?:[^等]{0,8})$)/;

/**
 * A name without the one example before its kind (石桥等历史文化遗产项目); a short kind keeps an example that it doesn't repeat.
 *
 * @example
 * withoutExample("体育公园等体育设施"); // => "体育设施"
 * withoutExample("自动体外除颤器等救护设备"); // => "自动体外除颤器等救护设备"
 */
export function withoutExample(name: string): string {
  const named = BY_NAME.exec(name)?.[0].length ?? 0;
  if (named > 0) return name.slice(named);
  const works = WORKS.exec(name)?.[0].length ?? 0;
  if (works > 0 && !new RegExp(`^${GENERAL}`).test(name.slice(works))) return name;
  if (works > 0) return name.slice(works);
  const [, example = "", kind = ""] = ONE.exec(name) ?? [];
  const holder = HAVING.exec(example)?.[0];
  if (holder !== undefined && (holder.length > 3 || kind.includes("的"))) return holder + kind;
  return kind.length >= SAYS_ENOUGH || (kind !== "" && example.includes(kind.slice(0, 2))) ? kind : name;
}

/** A phrase without the quoted examples before a kind. */
export function withoutQuotedExamples(phrase: string): string {
  return phrase.replace(QUOTED, "");
}
