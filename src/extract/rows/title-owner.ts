import { withoutLead } from "../../concepts/action-words.js";

/** A plan of one trade, park or chain: 新能源汽车产业发展规划, 低空经济三年行动方案. */
const OF_TRADE =
  /([一-龥]{2,}(?:产业|产业链|产业集群|集群|行业|经济|加工业|制造业|园区|开发区|高新区|经开区))(?:链|集群)?(?:高质量|创新|绿色|数字化|集聚|融合|振兴|倍增|培育|提升|转型|发展|做强|[“三五两]|行动|工作|实施|规划|[（(]?20)[^，。；]*(?:规划|计划|方案|意见|措施|纲要)/;
/** What all of a region's economy is, or a good part of it. */
const OF_ALL =
  /(?:国民|县域|区域|民营|城市|工业|实体|市场|海洋|数字|外向型|开放型|国有|非公有制|经济社会|城乡)经济|经济社会|(?:^|[省市县区“])(?:先进|装备)?制造业|战略性新兴产业|(?:现代|支柱|主导|优势|特色)产业|现代化产业|(?:现代化?)?产业园?体系|未来产业/;
/** Measures that a region has as well as each of its trades, told without whose they are. */
const ANYBODYS =
  /^(?:年|总|实现|完成)*(?:(?:进出口|出口|进口)(?:总?额|总值)?|研发(?:经费)?投入(?:强度)?|研发(?:经费)?(?:支出)?占(?:营业收入|GDP|地区生产总值)?(?:比重|比例)|工业(?:总产值|增加值)|总产值|增加值|税收(?:收入)?|固定资产投资|规(?:模以)?上(?:工业)?企业(?:数量?)?|(?:年?(?:营业收入|主营业务收入|销售收入|产值|营收))?超?过?[\d一二三四五六七八九十百千]+亿元?级?(?:以上)?的?(?:龙头|骨干|重点)?企业|(?:龙头|骨干|链主|领军|领航|上市|高新技术|单项冠军|专精特新(?:“?小巨人”?|中小)?|瞪羚|独角兽)(?:企业|公司)|劳动生产率|全员劳动生产率|(?:企业)?技术中心|(?:创新|研发|公共(?:技术)?服务)平台|绿色工厂|智能工厂|数字化车间|(?:区域(?:公用)?)?品牌价值|亩均(?:产量|产值|效益|收益|税收)|(?:综合)?机械化(?:作业)?(?:率|水平)|水肥一体化(?:覆盖)?率|(?:优质|商品|良种)[一-龥]{0,2}率|良种覆盖率|(?:接待|年接待)?游客(?:接待量|人次)?|旅游(?:综合|总)?收入|科技进步贡献率|(?:国家级?|省级|自治区级|市级)*(?:重点实验室|工程(?:技术)?研究中心|制造业创新中心)|(?:高端|高层次|专业|专业技术|技能|高技能|急需紧缺|领军)*人才(?:引进|培养|总量)?|(?:国家|行业|地方|团体|国际)*标准(?:制修订|制定)?|(?:吸纳|带动)就业|综合产值|(?:国内|国际|全国)?市场(?:占有率|份额)|(?:科技)?成果转化(?:率)?|发明专利(?:拥有量|授权量)?)$/;
const TITLE_LINES = 4;

/** Whether a document is the plan of one trade or park, as its title says. */
export function isOfOneTrade(title: string, text: string): boolean {
  const printed = text
    .slice(0, 300)
    .split("\n")
    .slice(0, TITLE_LINES)
    .map((line) => line.replace(/\s/g, ""))
    .filter((line) => line.length <= 60 && !/[。；]/.test(line))
    .join("");
  return [title, printed].some((words) => {
    const trade = OF_TRADE.exec(words)?.[1];
    return trade !== undefined && !OF_ALL.test(trade);
  });
}

/** Whether a name says what is measured and not of what, so that in the plan of one trade it may be that trade's. */
export function isAnybodys(name: string): boolean {
  return ANYBODYS.test(withoutLead(name).name);
}
