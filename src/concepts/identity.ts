import { remembered } from "../text/remembered.js";
import { inListOrder } from "./list-order.js";
import { SIZE_WORDS } from "./size-words.js";

/** Spellings of one component that a name keeps as printed and that the comparing of names reads as one, in the order in which they apply. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/文旅|文化旅游(?!区|名)/g, "文化和旅游"],
  // 农牧区劳动力转移就业: where there are pastures, the country is told with them.
  [/农村牧区|农牧区/g, "农村"],
  [/农牧民/g, "农民"],
  [/公路水路(?=固定资产投资|投资|建设)/g, "公路和水路"],
  [/^每(百|千|万|十万)名/, "每$1"],
  [/^(每(?:百|千|万|十万)[^，占]{1,5}?)(?:拥有|配备|配有)(?=.{2})/, "$1"],
  [/中小学幼儿园/g, "中小学和幼儿园"],
  [/(?<=[一二三四五高]星级)(?:旅游饭店|酒店|宾馆)/g, "饭店"],
  [/农房(?=改善|建设|改造|抗震)/g, "农村住房"],
  [/非遗/g, "非物质文化遗产"],
  [/(污水|垃圾)(?:处理厂)?日?处理能力/g, "$1处理能力"],
  [/日(?=(?:供水|供气|供热|制水|净水|处置)能力)/g, ""],
  [/新建和?改造(?=长度|里程|面积|$)/, "新改建"],
  [/一带一路([”"]?)共建国家/g, "共建一带一路国家"],
  [/共建[“"]一带一路[”"]国家/g, "共建一带一路国家"],
  [/[“"](?=共建一带一路)/g, ""],
  [/^企业(?=劳动合同签订率)/, ""],
  [/5G通信基站/g, "5G基站"],
  [/技能劳动者/g, "技能人才"],
  [/中试熟化(?=平台|基地|中心)/g, "中试"],
  [/^脱贫(?:人口|劳动力|人员)务工(?:就业)?(?:规模|人数)?$/, "脱贫劳动力务工"],
  [/(?:医疗卫生|医疗|卫生)机构(?=床位)/g, "医疗卫生机构"],
  [/国省干线公路|国省干线(?!公路)|国省道/g, "国省干线"],
  [/(?<=城镇|城市|城区|城乡|农村|乡镇)垃圾(?=无害化|处理|焚烧|收运|收集|资源化|回收|分类)/g, "生活垃圾"],
  [/(?<!受)污染耕地(?=安全利用)/g, "受污染耕地"],
  [/水功能区水质(?=达标率)/g, "水功能区"],
  [/灌溉用水(?=(?:有效)?利用系数)/g, "灌溉水"],
  [/饮用水水?源地?(?=(?:水质)?(?:达标|合格)率)/g, "饮用水水源地"],
  [/(?<=过早死亡)概率/g, "率"],
  [/(?<=[市县区乡]级)及以上/g, "以上"],
  [/无害化(?:处置|处理)率/g, "无害化处理率"],
  [/(?<=国民体质)(?:测定|监测)(?=合格率)/g, ""],
  [/^每百户(?:居民)?(?:拥有)?(?:社区)?综合服务设施/, "每百户居民综合服务设施"],
  [/(?<=.{2})覆盖面$/g, "覆盖率"],
  // 新能源发电装机规模, 新能源电力装机: the word power says it already.
  [
    /(?<=能源|电力|风电|光伏|太阳能|风光|水电|火电|煤电|核电|生物质|储能|蓄能)(?:发电|电力|电站)?(?:新增|投产)?(?:并网)?总?装机(?:规模|总?容量|总量)?/g,
    "装机",
  ],
  [/装机占(?:电力|发电|全省|全部|总)*装机(?:规模|总?容量|总量)?比重$/g, "装机占比"],
  // 家庭农场示范场, 示范家庭农场.
  [/^(家庭农场|农民合作社|农民专业合作社|合作社)示范[场社]$/, "示范$1"],
  // 超100亿元项目, 百亿级项目, 投资100亿元以上的项目: one class of size.
  ...SIZE_WORDS.map(([digits, word]): readonly [RegExp, string] => [
    new RegExp(`(?<![\\d.至到~—-])${digits}(?=元|级)`, "g"),
    word,
  ]),
  [
    /^(?:(?:计划)?总?投资)?(?:超过?|过|突破)?((?:[\d.]+|[五二三]?十|百|五百|千)?[亿万])(?:元级|级|元)(?:及?以上)?的?(?=[^，占]{0,12}项目)/,
    "$1元以上",
  ],
  // 城市生活垃圾回收利用率: only towns keep account of it.
  [/^(?:城市|城镇|城区)(?=生活垃圾|污泥|公共供水管网|供水管网|建成区|黑臭水体|再生水)/, ""],
  [/(?<=.{2})(?:比例|比重|占比)$/g, "占比"],
  // 收入超10万元的村, 收入10万元以上的村: a bound of a class of things.
  [/(?:超过?|突破|大于|高于|不低于)(\d[\d.]*[万亿]?元)(?!以)(?=的)/g, "$1以上"],
];

/**
 * The form of a standard name by which concepts are compared and get their ids: spellings that say the same are one in it, though each
 * document keeps its own in the name that is shown.
 *
 * @example
 * identityOf("文旅项目") === identityOf("文化旅游项目"); // => true
 */
export const identityOf = remembered((name: string): string => {
  let form = name;
  for (const [pattern, alike] of ALIKE) form = form.replace(pattern, alike);
  return inListOrder(form);
});
