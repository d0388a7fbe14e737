/** What is measured of a thing, at the end of a name: the longest first. Several that follow one another are one head. */
const HEAD =
  "(?:预报|预警|预测|识别)准确率|科技进步贡献率|(?:调用|访问|下载|查询)?次数|通车总?里程|首[期批]规模|处理规模|(?:接卸|接收|装卸|通过|吞吐|处理|加工|生产|储存|仓储|供应|输送|调蓄|烘干)能力|研发投入强度|研发经费投入强度|投入强度|(?:常住)?居民人均可支配收入|人均可支配收入|人均消费支出|占[^占，。；]{2,24}?(?:比重|比例)|占比|比重|比例|(?:电力)?消纳责任权重|综合机械化率|蓄积量|机械化率|综合机械化水平|机械化水平|覆盖率|普及率|入学率|巩固率|达标率|合格率|(?:无害化|资源化|集中)*处理率|(?:回收|综合|资源化|循环|安全)*利用率|优良率|提前量|失业率|增长率|贡献率|贡献度|首位度|参保率|转化率|普及程度|优良中等?路率|中等及?以上路率|优良路率|新能源化率|[一-龥]{2}化率|[一-龥]{2}率|率|(?:地区|国内)?生产总值|增加值总量|增加值|总产值|产值|主营业务收入|营业收入|销售收入|业务收入|经营收入|营业额|总收入|收入|营收|税收贡献|上缴税费|税费|利润总额|利润|利税|总市值|市值|授信额|税收|投资额|投资|利用量|外送量|外输量|外调量|调出量|消纳量|处理量|加工量|消费量|储备量|使用量|施用量|产生量|发电量|供气量|供水量|开行量|出栏总?量|存栏总?量|接待量|总产量|产量|总产|单产|播种面积|种植面积|总面积|面积|播面|规模|(?:重点工程)?减排量|排放总量|排放量|总量|资产总额|总额|总值|交易额|成交额|销售额|零售额|出口额|进口额|进出口额|出口|进口|进出口|申请量|授权量|用水量|用电量|能耗|浓度|(?:(?:单位)?(?:换算|运输)周转量)?(?:二氧化碳|碳)?排放强度|单位(?:换算|运输)周转量(?:二氧化碳|碳)排放|强度|指数|从业人员|人数|人次|起数|件数|数量|里程|装机容量|装机|产能|吞吐量|饲养量|业务量|游客量|总?花费|货值|销售量|销量|供应量|客运量|货运量|周转量|贸易额|保费|支出|余额|存栏|出栏|增速|涨幅|增幅|标准|深度|密度";
const AT_END = new RegExp(`^(.*?)((?:${HEAD}))$`);
/** What says over what or over which time a measure is told. */
const MANNER = "(?:实现|完成|年|全年|年度|总|综合|全产业链|产业链|产业|集群|总体|全?行业|亩均)*";
const ONLY = new RegExp(`^${MANNER}(?:${HEAD})$`);

/** A name parted into what is measured and the measure at its end; the measure is empty where it has none. */
export function partHead(name: string): { readonly thing: string; readonly head: string } {
  const parts = AT_END.exec(name);
  return parts === null ? { thing: name, head: "" } : { thing: parts[1] ?? "", head: parts[2] ?? "" };
}

/** Whether a name is a measure alone (产值, 总产量), so that what is measured stands elsewhere. */
export function isBareHead(name: string): boolean {
  return name.length <= 12 && ONLY.test(name) && BARE.test(name) && name !== "产业投资";
}

const BARE = new RegExp(
  `^${MANNER}(?:增加值总量|增加值|总产值|产值|主营业务收入|营业收入|销售收入|业务收入|经营收入|营业额|总收入|收入|营收|利润总额|利润|利税|税收贡献|税收|投资额|投资|(?:种植|养殖|播种)面积|总产量|产量|总产|单产|面积|总面积|播面|规模|总量|总额|交易额|成交额|销售额|零售额|覆盖率|普及率|合格率|利用率|机械化率|装机容量|产能|占比|增速|涨幅|增幅|余额|人数|人次|数量|里程|[存出]栏(?:总?量)?|饲养量|申请量|授权量|装机|(?:调用|访问|下载|查询)?次数|通车总?里程|首[期批]规模|(?:日|年)?(?:处理|接收)(?:规模|能力)|总投入|总投资|授信额|总市值|市值|强度|深度|密度)$`,
);

const OF_GOODS = /^(?:(?:种植|养殖|播种)面积|总?产量|单产|销售?量|出口量|[存出]栏(?:总?量)?)$/;

/** What grows where: 茶园面积5万亩，产量3万吨. */
const GROWN: Readonly<Record<string, string>> = {
  茶园: "茶叶",
  果园: "水果",
  橘园: "柑橘",
  菜地: "蔬菜",
  水面: "水产品",
  池塘: "水产品",
  水产业: "水产品",
  油茶林: "油茶",
  核桃林: "核桃",
  板栗林: "板栗",
};

const WHOLE = /^(?:综合|全产业链)总?产值$/;

/** 特色优势产业: a trade that names no goods. */
const NO_GOODS = /^(?:特色|优势|主导|支柱|重点|传统|新兴|富民|首位|农业|现代|高效)+产业$/;

/** A measure of what was named before it: goods, and not their industry, are made and sold (做强汽车产业，产量100万辆). */
export function withMeasure(thing: string, measure: string): string {
  const garden =
    (OF_GOODS.test(measure) || WHOLE.test(measure)) && !/面积$/.test(measure) ? GROWN[thing] : undefined;
  if (garden !== undefined) return garden + measure;
  if (!thing.endsWith("产业")) return thing + measure.replace(thing.endsWith("业") ? /^全?行业/ : /(?!)/, "");
  return OF_GOODS.test(measure) && !NO_GOODS.test(thing)
    ? thing.slice(0, -2) + measure
    : thing + measure.replace(/^产业|^全?行业/, "");
}

/** What a region alone has, so that no trade or body told beside it has it: 陶业产值、地区生产总值. */
const OF_A_REGION =
  /^(?:(?:地区|国内)?生产总值|GDP|(?:地方)?一般公共预算收入|社会消费品零售总?额|居民消费价格|城镇新增就业|(?:(?:常住|户籍)人口)?城镇化率)$/;

/** Whether a measure is of a region as a whole by its name. */
export const isOfRegion = (name: string): boolean => OF_A_REGION.test(name);

/** 批发业、餐饮业销售额（营业额）: the other name of the measure, in brackets behind it. */
export function withoutOtherMeasure(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? "";
  const plain = last
    .replace(/（[^（）\d]{2,6}[额量值]）$/, "")
    .replace(/^([^的]{2,6})的(?=[^的]{2,}$)/, "$1");
  return plain === last || partHead(plain).head === "" ? parts : [...parts.slice(0, -1), plain];
}
