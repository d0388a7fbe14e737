import { anyOf } from "../../text/any-of.js";
import { namesField } from "./fields-spoken-of.js";
import { PERSONS } from "./shared-persons.js";

/** A head that means nothing without its owner, and the themes that can own it. */
export interface OwnedHead {
  readonly head: RegExp;
  readonly theme: RegExp;
  /** Whether only the clause right before can name the owner, since a region has such things as a whole. */
  readonly near?: boolean;
  /** The name that the theme makes of the head; the theme before it where nothing else is said. */
  readonly joined?: (theme: string, head: string) => string;
}

const TRADE =
  /(?:产业(?:链|集群)?|(?<![企就创作行事毕失专])业|经济|旅游|文旅|电商|物流|贸易|会展|养老|托育|家政|中医药|康养|种植|养殖)$/;
const GROUP = new RegExp(`(?:${PERSONS}|技能|残疾人|退役军人|农民工|妇女|老年人|未成年人|毕业生|青年)$`);
const DEED = "(?:整改|治理|改造|整治|修复|复垦|复绿|绿化|管护|防治|保护|灌溉)";
/** 综合治理, 被占用整改: what is done at the end of a theme. */
const DONE_LAST = new RegExp(`(?:综合|全面|系统|专项|集中|分类|标准化|提升)*${DEED}$`);
const ANY = /./;

/** 水土流失综合治理|治理面积: what is done is told once. */
function doneOnce(theme: string, head: string): string {
  const deed = new RegExp(DEED).exec(head)?.[0] ?? "";
  const thing = theme.replace(DONE_LAST, "");
  return thing + head.slice(Math.max(0, head.indexOf(deed)));
}

/** 驻点招商|到位资金: however investors are sought. */
function ofInvestors(_theme: string, head: string): string {
  return `招商引资${head}`;
}

/** Heads that mean nothing without their owner, with the themes that can own them. */
export const OWNED_HEADS: readonly OwnedHead[] = [
  // 推进水土流失综合治理，新增治理面积; 实施湿地被占用整改行动，完成整改8万亩.
  {
    head: new RegExp(`^(?:新增|完成|累计|年)*${DEED}(?:总?面积|里程|长度|任务)?$`),
    theme: DONE_LAST,
    joined: doneOnce,
  },
  // 加强交通枢纽建设，完成投资.
  { head: /^(?:年度|计划|全年|总|完成)*投资额?$|^(?:投入|安排)*资金$/, theme: ANY },
  {
    head: /^(?:实际)?到位(?:资金|内资|外资)$|^(?:签约|引进|落地)项目$/,
    theme: /招商(?:引资)?$/,
    joined: ofInvestors,
  },
  // 推进小流域治理，实施项目25个.
  {
    head: /^(?:续建|新建|在建|新开工|开工|竣工|投产|储备|建设|试点|示范|重点|重大)*(?:项目|工程|试点)$/,
    theme: ANY,
    near: true,
    joined: (theme, head) => theme.replace(/(?:项目|工程)$/, "") + head,
  },
  // 加强垃圾分类，组建志愿者队伍10支，举办宣传活动100场.
  {
    head: /^(?:志愿(?:者|服务)?|宣讲|专业|专职|骨干)?(?:队伍|服务队|志愿者|宣讲团)$|^(?:集中|主题|普法|宣传|宣讲|培训|演练|科普|志愿服务|推广|教育)+活动$|^(?:集中|业务|骨干)?培训(?:班|人员|人数|人次)?$|^(?:应急)?演练$|^(?:专题|集中)?(?:宣讲|讲座)$/,
    theme: ANY,
  },
  {
    head: /^(?:职业)?(?:技能)?(?:等级)?培训(?:班|人员|人数|人次)?$|^(?:专场)?(?:招聘|推介|对接)(?:会|活动)$|^(?:提供)?(?:就业)?岗位$|^取得证书$/,
    theme: GROUP,
  },
  // 推进高标准蔗田建设，面积.
  { head: /^(?:总)?面积$/, theme: /(?:田|[茶果竹菜药]园|林|草场|基地|大棚|牧场|渔场)$/, near: true },
  // 提升基本医疗保险水平，全民参保率.
  { head: /^(?:全民|总体|综合)?(?:参保(?:覆盖)?率|参保人数)$/, theme: /保险$/ },
  { head: /^(?:良种|优质品种|优良品种)覆盖率$|^良种化率$/, theme: /良种$|种业$/, joined: ofVariety },
  {
    head: /^(?:年|总|综合|全产业链)*(?:市场(?:份额|占有率)|(?:总|年)?产值|(?:主营业务|营业|销售)收入|营收|增加值|规模|自给率|国产化率|交易额|成交额|(?:知名|区域公用|著名|特色)品牌|(?:龙头|骨干|规上|规模以上|链主|重点|经营)?企业|从业人员|产业规模)$/,
    theme: TRADE,
  },
  {
    head: /^(?:(?:重点|培育)?企业|中小企业)$/,
    theme: /^(?:专精特新(?:中小)?|高新技术|科技型中小|瞪羚|独角兽|单项冠军|链主)(?:企业)?$/,
    joined: (theme, head) => theme.replace(/企业$/, "") + head.replace(/^(?:重点|培育|中小)/, ""),
  },
  {
    head: /^核心产业(?:增加值|规模|产值|营收|营业收入)/,
    theme: /(?:经济|产业)$/,
    joined: (theme, head) => theme + head,
  },
  {
    head: /^(?:低改|新造|低产林改造|抚育|改培|扩种|新植|补植)(?:总?面积)?$/,
    theme: /^(?:油茶|茶叶?|竹|核桃|板栗|柑橘|水果|林果|甘蔗|糖料蔗|花椒|油橄榄|枸杞)/,
  },
  { head: /^人才(?:总量|队伍|数量)?$/, theme: /(?:产业|业|经济|文旅|医药|教育|卫生健康|电商|物流)$/ },
  { head: /^(?:服务)?覆盖率$/, theme: /养老|托育|医养|安宁疗护|家庭医生|医疗保障|社区服务/ },
];

/** 畜禽良种|良种覆盖率. */
function ofVariety(theme: string, head: string): string {
  return theme.replace(/良种$/, "") + head;
}

/** Any of these heads, asked at once of names most of which are none of them. */
export const OWNED_HEAD = anyOf(...OWNED_HEADS.map(({ head }) => head));

/** Fields of work that a heading names. */
const FIELD_OF_WORK = /交通|水利|教育|卫生|文化|文旅|林业|能源|电力|城建|市政|技能|应急|养老|托育|救援|垃圾/;

/** Whether a theme is a field of work, a trade or what is done, and not any aim. */
export const isField = (theme: string): boolean =>
  theme !== "" &&
  (namesField(theme) || FIELD_OF_WORK.test(theme) || TRADE.test(theme) || DONE_LAST.test(theme));

/** Whether a theme that stands in the opening of the paragraph or in a heading can own a head. */
export const ownsFromAbove = ({ near, theme }: OwnedHead, words: string): boolean =>
  near !== true && (theme !== ANY || isField(words));
