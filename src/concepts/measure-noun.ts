import type { QuantityClass } from "./quantity-class.js";

/** Nouns that say that things are counted, and no more; an index or a day count is a measure of its own. */
const COUNT_NOUN =
  /(?<=.{3})(?:(?:入选|获批|获评)(?:总?数量?)|累计(?:总?数量?|总量|建成数?|认定数?)?|认定(?:总数|数量|数)|(?<=就业)规模|(?<!平均)拥有量|(?<!车|车辆)保有量|总数量|数量|总个数|个数|总家数|家数|总户数|(?<=住房|公寓|租赁房|安置房)套数|(?<=企业|主体|单位|用户)存量|(?<![用落款信资保贷])户数|(?<=用户)数|(?<!死亡|参赛|参会|参训|享受|观看|覆盖|持卡|持证|领取|享受|就诊|参观|到馆|进馆|入馆|到访|来访|入园|游览|服务|持有|受益|从业|在校|在园|在岗|在编|报名|^(?:直接)?(?:参与|从事|接受|旅居|游学|常住|寄宿)[^占率、]{2,10})(?:总人数|人数)|总数|总量|(?<![班个家件起宗户指系参倍小岁天年次级基常分份人户头只总])数)$/;
/** 城乡居民基本养老保险 of so many people: those who take part in it. */
const INSURANCE = /(?:养老|医疗|失业|工伤|生育|社会)保险$/;
/** 智能化煤矿建设, “无废细胞”创建 of so many: what is built or created is counted. */
const COUNTED_WORKS =
  /(?<=.{3})(?<!化|基础|能力|体系|队伍|制度|机制|文明|文化|生态|社会|法治|政治|组织|项目|工程|国家|试点|示范)建设$|(?<=.{3})创建$/;
/** 综合管廊建设 of so many kilometres: the length of what is built. */
const BUILT = /(?<=.{3})(?<!基础)建设$/;
/** 光伏装机投产: what becomes of the capacity. */
const UNDER_WAY = /装机(投产|开工|竣工|并网)$/;
/** Nouns that say so whatever is said of their number. */
const HOW_MANY =
  /(?<=.{3})(?:总?数量|总?个数|总?家数|总?(?<!用|贷款|授信|融资|信贷|担保)户数|(?<=用户)数|总数)$/;
/** 光伏组件, 动力电池 of so many gigawatts: what is made of them, and not what stands. */
/** 跨境电商进出口规模: what changes hands is an amount. */
const SCALE_OF_TRADE = /(?<=进出口|出口|进口|成交|交易|贸易)规模$/;
const MADE_FOR_POWER = /(?:组件|电池片?|硅片|电芯|逆变器|整机|风机|电解槽)$/;
const TRANSACTION = /(进出口|出口|进口|零售|销售|交易|成交|贸易|签约|营业)(?:总额|总值|金额|额|总量)$/;
/** 到位资金引进: money that is attracted, whatever its number says. */
const FUNDS_ATTRACTED = /(资金|外资|内资|资本)引进$/;
/** 水利领域投资: the money that goes into a field is its investment. */
const OF_FIELD = /(?<=交通|水利|能源|教育|卫生|农业|文旅|工业|环保|林业|电力)领域(?=投资$)/;
const FLOW = /(投资|利润|利税|贷款|融资|补贴|工资)(?:总额|金额|额|总量|总规模|规模|任务)$/;
const CARRIED = /(?:海铁|铁海|铁水|公铁|公水|江海|多式)联运$/;
const OUTPUT = /(?:总产量|总产)$/;
const UNDER_MONEY = /(?:进出口|出口|进口|零售|交易|成交|贸易|签约)$/;

/** Heads that are amounts of money already. */
const MONEY =
  /(?:额|值|收入|支出|投资|投入|利润|利税|税收|税|贷款|融资|资金|基金|债券?|债务|经费|保费|补贴|补助|补偿|消费券?|存款|授信|担保|余额|营收|成本|费用?|规模|标准|水平|预算|资产|资本|财力|信贷|价格|红利|工资|薪酬|贡献|总量|负担|租金|保险金|强度|密度|深度|票房|储蓄|流水|收益|增收|增量|业务量|外资|内资|金)$/;
const DONE =
  /(?:降低|节约|节省|减轻|压减|核减|清偿|偿还|置换|追回|退还|发放|签约|引进|出让|盘活|处置|投放|回收|化解|采购|募集|认购)$/;
const RATIO =
  /(?:率|覆盖面|比重|比例|占比|比值|覆盖|度|系数|指数|水平|比|强度|浓度|损耗|能耗|电耗|水耗|排放|达标|偏差|可靠性|满意度|精度|(?:责任|消纳)权重|质量|降幅|跌幅|份额|时限|时长)$/;
const AMOUNT =
  /(?:量|产能|能力|库容|仓容|容积|容量|规模|储备|负荷|吞吐|运力|排放|消费|供应|生产|产量|单产|总产|能耗|指标|碳汇)$/;
const LENGTH = /(?:里程|长度|总长|公里|全长|距离|线长|半径|间距|直径|误差|深度|高度|宽度)$/;
const AREA = /(?:保有量|面积|规模|空间|用地|净地|体量)$/;
const INDUSTRY =
  /(?:产业集群|产业链|集群|产业|经济|制造业|服务业|工业|农业|行业|园区|开发区|高新区|经开区|市场|企业|业|贸易|电商|装备|食品|材料|医药|能源|汽车|旅游|文旅|康养|信息|智能|链)$/;
const ROADS =
  /(?:公路|道路|铁路|高铁|高速|轨道|地铁|航道|干线|国道|省道|通道|线路|路网|路|线|绿道|步道|游道|驿道|街|大道|通车|运营|道)$/;

/**
 * The name with the noun that its numbers call for, so that one thing counted in two ways is two concepts and one thing counted in one
 * way is one: 高标准农田 of so many mu is 高标准农田面积, 出口 and 出口总额 are 出口额, 绿色工厂数量 is 绿色工厂.
 *
 * @example
 * withMeasureNoun("农村公路", "length"); // => "农村公路里程"
 */
export function withMeasureNoun(name: string, sort: QuantityClass): string {
  switch (sort) {
    case "count":
    case "per":
      return name.replace(COUNT_NOUN, "").replace(COUNTED_WORKS, "").replace(INSURANCE, "$&参保");
    case "money": {
      const plain = amountNoun(
        // 投放消费券1亿元: they are handed out, by whatever verb.
        name
          .replace(/消费券$/, "$&发放额")
          .replace(/(交易|成交|投放|发放)量$/, "$1额")
          .replace(/(?<=.{2})年?销售?量$/, "销售额"),
      );
      if (MONEY.test(plain)) return plain;
      if (DONE.test(plain)) return `${plain}额`;
      return INDUSTRY.test(plain) ? `${plain}规模` : `${plain}金额`;
    }
    case "ratio":
      return RATIO.test(name) ? name : `${name}比例`;
    case "length":
      return LENGTH.test(name)
        ? name
        : `${name.replace(BUILT, "")}${!ALONG_ROADS.test(name) && (ROADS.test(name) || /公路|道路|铁路|绿道|干线|国道|省道|步道|航道|巷道|村道/.test(name)) ? "里程" : "长度"}`;
    case "area":
      return AREA.test(name) ? name.replace(/总面积$/, "面积") : `${name}面积`;
    case "mass":
      return AMOUNT.test(name) ? name.replace(OUTPUT, "产量").replace(AMOUNT_IN_ALL, "") : `${name}量`;
    case "volume":
      return AMOUNT.test(name) ? name.replace(AMOUNT_IN_ALL, "") : `${name}量`;
    case "power":
      if (MADE_FOR_POWER.test(name)) return `${name}产能`;
      if (UNDER_WAY.test(name)) return name.replace(UNDER_WAY, "$1装机容量");
      return AMOUNT.test(name) || ENDED.test(name)
        ? name
        : `${name}${/装机$/.test(name) ? "容量" : "装机容量"}`;
    case "energy":
      return /量$/.test(name) || AMOUNT.test(name) ? name : `${name}${/电$/.test(name) ? "量" : "电量"}`;
    case "unknown":
      return amountNoun(name.replace(HOW_MANY, "")).replace(OUTPUT, "产量");
    default:
      return amountNoun(name).replace(OUTPUT, "产量");
  }
}

/** 送电能力（送端）, 装机规模（不含抽水蓄能）: at which end or of what, in brackets behind the measure. */
const ENDED = /(?:能力|容量|规模|负荷)(?:[送受]端|[交直]流侧|不?含.+)$/;

/** 公路护栏, 道路管网: what stands along a road is none. */
const ALONG_ROADS = /(?:护栏|隔离栏|围栏|管网|管廊|管道|管线|排水沟|边沟|光缆|电缆)/;

/** 消费总量, 吞吐总量: the amount, of which there is no other. */
const AMOUNT_IN_ALL = /(?<=消费|排放|吞吐|供应|发送|减排)总(?=量$)/;

/** One noun for one amount: 出口总值, 出口金额 and 出口 are 出口额; 投资额 is 投资. */
function amountNoun(name: string): string {
  return name
    .replace(CARRIED, "$&量")
    .replace(AMOUNT_IN_ALL, "")
    .replace(FUNDS_ATTRACTED, "$1引进额")
    .replace(SCALE_OF_TRADE, "额")
    .replace(TRANSACTION, "$1额")
    .replace(FLOW, "$1")
    .replace(OF_FIELD, "")
    .replace(UNDER_MONEY, "$&额");
}
