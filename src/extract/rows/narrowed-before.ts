import { anyOf } from "../../text/any-of.js";
import { earlierThan, type Mention } from "../sentence/mention.js";

/** What is told in general, and the words of the same part of the sentence after which it is rather told of one kind. */
interface Narrowing {
  readonly name: RegExp;
  readonly told: RegExp;
}

const NARROWINGS: readonly Narrowing[] = [
  // 新能源新增装机1000万千瓦，发电量: what one kind of power yields.
  { name: /^(?:年|总)*发电量$/, told: /新能源|可再生能源|风电|光伏|风光|水电|火电|核电|储能/ },
  // 培育新型农业主体，引进投资5000万元以上项目: projects by their size alone.
  {
    name: /^(?:引进|签约|开工|落地|储备)*(?:总?投资)?(?:超过?)?[\d一二三四五六七八九十百千]*[万亿]元?级?(?:及?以上)?(?:重大|重点|产业)*项目(?:引进|签约|落地|储备|开工|竣工|投产)?(?:数量)?$/,
    told: /(?:农业|农产品|涉农|文旅|旅游|林业|渔业|服务业|外资)[^，；。\d]{0,8}(?:招商|主体|引资|企业)/,
  },
  // 做优农产品加工，龙头企业: those of farming.
  { name: /^(?:[国省市县]{1,2}级?(?:及?以上)?)?龙头企业$/, told: /农业|农产品|涉农|农牧|种植|养殖|水产/ },
  // 推进污水处理厂建设，改造管网: the pipes of one kind.
  { name: /^(?:新建|改造)*管网(?:改造|建设)?$/, told: /供水|水厂|污水|排水|雨水|燃气|供热|自来水/ },
  // 茶叶全产业链产值500亿元、百亿元以上产业链5条: those of the goods that the chain is of.
  {
    name: /^[\d一二三四五六七八九十百千]+亿元?级?(?:以上)?的?(?:产业链|产业集群|集群|园区|品牌|单品)$/,
    told: /[一-龥”]全产业链(?:年|综合|总)*(?:产值|营收|营业收入|规模)[^；。]*\d/,
  },
  // 发展低空经济，开通航线: none that airlines fly.
  { name: /^(?:开通|新开)?航线$/, told: /低空|通用航空|无人机/ },
  // 推动退役军人就业创业，创业带动就业: what those do who are spoken of.
  {
    name: /^创业带动就业(?:人数)?$/,
    told: /退役军人|毕业生|农民工|大学生|返乡|妇女|残疾人|青年/,
  },
  // 推进农村人居环境整治，生活污水治理率: that of the villages.
  {
    name: /^(?:生活)?(?:污水|垃圾|黑臭水体)(?:[一-龥]{2,4})?(?:治理|处理|覆盖|分类)率$|^(?:卫生厕所|自来水|无害化卫生厕所)普及率$/,
    told: /农村|乡村|村庄/,
  },
  // 区医院创三甲，新增床位500张; 一中新校区投用，新增学位: what one hospital or school gains.
  {
    name: /^(?:新增|增加|新建|增设)*(?:编制|开放|住院)?床位(?:总?数)?$/,
    told: /(?:[省市区县州]|人民|中医|妇幼|附属|中心|儿童|第[一二三四五])医?院(?:[^，；。、\d]{0,14})，$|院区[^，；。\d]{0,8}，$/,
  },
  {
    name: /^(?:新增|增加|新建)*学位$/,
    told: /[一二三四五六七八九十]中[^，；。、\d]{0,8}，$|校区[^，；。\d]{0,8}，$/,
  },
  // 建成甲医院乙院区，年诊疗能力: what a body can do that is built.
  {
    name: /^(?:年度|年|日|总)*[一-龥]{0,4}(?:诊疗|收治|接待|供水|检测)(?:服务)?能力$/,
    told: /[一-龥](?:医院|医疗中心|院区|水厂|检测中心|检验中心)[^，；。\d]{0,12}，$/,
  },
];
const ANY = anyOf(...NARROWINGS.map(({ name }) => name));

/** 开工甲、乙等|30个重点项目: works of which some are named. */
const SOME_NAMED = /、[^，；。]{2,30}等$/;
const IMPORTANT = /^(?:开工|续建|推进)?(?:重大|重点)(?:建设)?项目$/;
const OF_A_FIELD = /产业|集群|制造|能源|交通|水利|文旅|旅游|农业|医疗|教育|环保|物流/;

/** Whether what a name tells in general is told behind words of the same part of the sentence that speak of one kind of it. */
export function isNarrowedBefore(name: string, mention: Mention): boolean {
  const words = (): string => earlierThan(mention, mention.segmentStart);
  if (ANY.test(name) && NARROWINGS.some((one) => one.name.test(name) && one.told.test(words()))) return true;
  return IMPORTANT.test(name) && SOME_NAMED.test(mention.left) && OF_A_FIELD.test(words());
}
