import { withoutLead } from "../../concepts/action-words.js";
import { withoutTrail } from "../../concepts/trailing-words.js";
import { earlierThan, type Mention } from "../sentence/mention.js";
import { withoutItemMark } from "./list-marks.js";

/** 年均增速快于全国平均水平: how fast what is spoken of moves. */
const PACED = /(?:年均)?(?:增速|增幅|增长率?)?(?:高于|快于|好于|优于|不低于|领先)[^，。；]*$/;
/** 全产业链产值由“十三五”末的1.7万亿元，发展到…: the amount that is left behind. */
const FROM_AMOUNT =
  /^([^，。；]{2,24}?)[由从](?:20\d\d年底?的?|上年的?|目前的?|[^，。；\d]{0,6}末的?)?[\d.]+[^，。；\d]{0,8}$/;
/** 开展中小学校“示范食堂”建设行动，完成1000家: the things that a campaign is for. */
const CAMPAIGN = /^([^、“”]*“[^“”、]{2,12}”)(?:建设|创建|培育)(?:行动|工程|计划|活动)?$/;
/** 高质量建好“四好农村路”: a thing by its name in quotation marks. */
const QUOTED_ALONE = /^[^“”、]{2,10}(?:建好|建设|打造|推进|实施|抓好|办好|用好)(“[^“”]{3,12}”)$/;
/** The thing that an earlier clause of the sentence speaks of, without the verbs around it: 加大农业科技投入, 数字贸易快速发展. */
export function thingOfClauseBefore(mention: Mention): string | null {
  const { sentence, clauseStart, segmentStart } = mention;
  const clauses = sentence.slice(segmentStart, Math.max(segmentStart, clauseStart - 1)).split(/[，：]/);
  const campaign = CAMPAIGN.exec(clauses.at(-1) ?? "")?.[1];
  if (campaign !== undefined && mention.quantity.dimension === "count") return withoutLead(campaign).name;
  const whole = clauses.at(-1) ?? "";
  const quoted = QUOTED_ALONE.exec(whole)?.[1];
  if (quoted !== undefined) return quoted;
  const last =
    whole
      .replace(/“[^”]*”/g, "")
      .split("、")
      .at(-1) ?? "";
  const path = FROM_AMOUNT.exec(last);
  if (path !== null) return withoutTrail(withoutLead(path[1] ?? "").name);
  if (/\d/.test(last)) return null;
  const stated = thingStated(withoutItemMark(last));
  if (stated !== null) return stated;
  const name = withoutTrail(
    withoutLead(withoutItemMark(last))
      .name.replace(PACED, "")
      .replace(
        /(?:快速|持续|加快|蓬勃|健康|稳步|高质量|不断|大力|进一步)(?:发展|壮大|增长|提升|推进|减少|下降|降低)$/,
        "",
      ),
  );
  const thing = name
    .replace(REACHES_ALL, "")
    .replace(CAMPAIGN_FOR, "")
    .replace(CAMPAIGN_ALONE, "")
    .replace(EFFORT, "")
    .replace(REFORM, "");
  return thing.length >= 2 && thing.length <= 20 ? thing : null;
}

/** 进出口总额保持稳定增长: what a clause without a number says how it goes. */
const STATED =
  /^([^，。；：、“”\d]{2,16}?)(?:总体|基本|全面|进一步|继续|更加|较为|较)*(?:保持|持续|加快|稳中|稳步|平稳|快速|不断|明显|大幅|显著|稳定|蓬勃|健康|加速|逐步|逐年|有序)[^，。；：\d]*$/;
const STATE_OF = /(?<=.{2})(?:活力|水平|实力|能力|动能|势头|态势|潜力|质量|效益|结构|规模)$/;
const NO_THING = /^(?:增速|增幅|质量|效益|结构|质量效益|占比|比重|比例|排名|位次|水平|规模|总量|结构优化)$/;

/**
 * 固定资产投资增长4%，进出口总额保持稳定增长，力争达到6000亿元: the thing of which the clause between two numbers says how it goes; the
 * second is not of what the first is of. Null where no such clause stands between.
 */
export function statedBetween({ sentence, clauseStart, previous }: Mention): string | null {
  if (previous === null) return null;
  const clause = sentence.slice(previous.end, Math.max(previous.end, clauseStart - 1)).split(/[，；]/);
  return clause.length < 2 ? null : thingStated(clause.at(-1) ?? "");
}

/** 大力发展预制菜: what a clause says is to be developed; 培育配套企业 is another thing, of which the measure that follows may be. */
const DEVELOPED =
  /^(?:大力|积极|加快|重点|着力)*(?:发展|做强|做大做强|做优做强|做优|做大|培育|壮大|培强)((?:“[^“”]{1,8}”)?[^，。；、“”\d]{2,14})$/;
const GOES_ON = /^(?:力争|确保|实现|争取|推动|使)*$/;
/** Whom development gathers, employs or helps: not what a trade's measure is of. */
const NO_TRADE = /(?:企业|人才|主体|队伍|项目|品牌|基地|平台|动能|生态|优势|[和与及].*|(?:产业|行业|经济))$/;
/** Clauses that tell nothing that could be measured: 带动就业, 完善链条. */
const ASIDE =
  /^(?:不断|加快|持续|积极|大力)*(?:带动|促进|完善|延伸|强化|深化|拓展|优化|提升|推动|培育|引进|加强|健全)[^，；\d]{2,16}$/;

/**
 * 大力发展预制菜，力争产业规模超100亿元; 做强特种船舶，培育配套企业，产值…: what an earlier clause says is to be developed, of which the number says how large it
 * gets; null where no such clause stands before, or one between speaks of something else.
 */
export function developedBefore(mention: Mention): string | null {
  const words = earlierThan(mention, mention.segmentStart);
  const clauses = words.split(/[，：]/);
  if (!/^，/.test(mention.left) && !GOES_ON.test(clauses.pop() ?? "")) return null;
  for (const clause of clauses.reverse()) {
    const thing = DEVELOPED.exec(clause)?.[1];
    if (thing !== undefined && !NO_TRADE.test(thing)) return thing;
    if (!ASIDE.test(clause)) return null;
  }
  return null;
}

/** The thing of which a clause says how it goes; null where it says no such thing. */
function thingStated(clause: string): string | null {
  const stated = STATED.exec(clause)?.[1];
  if (stated === undefined) return null;
  const { name, verb } = withoutLead(stated);
  const thing = name.replace(STATE_OF, "");
  return verb || NO_THING.test(thing) || thing.length < 2 ? null : thing;
}

/** 超大班额基本消除，控制在1%以内: what a clause between two numbers says is to end. */
const ENDED = /^([^，；。]{3,24}?)(?:基本|全面|有效|逐步|总体|进一步)*(?:消除|化解|遏制|杜绝)$/;

/** What the clause right before says is to end, which the number then bounds; null where it says no such thing. */
export function endedBefore({ sentence, clauseStart, previous }: Mention): string | null {
  const clauses = sentence.slice(previous?.end ?? 0, Math.max(0, clauseStart - 1)).split("，");
  return clauses.length < 2 ? null : (ENDED.exec(clauses.at(-1) ?? "")?.[1] ?? null);
}

const WORKS_FOR =
  /(?<=.{4})(?:(?:项目|工程|试点|行动)|(?:项目|工程|管网|设施|体系|能力|系统|厂站?)(?:项目)?建设)$/;
const RATE_OF_DEED =
  /^(?:实现|确保)?((?:无害化|资源化|集中|安全|规范化?|综合|分类|全量){0,2})([一-龥]{2})率$/;

/** 加强生活污水治理，治理率达到60%: the rate of what the clause before says is done; null where it says something else. */
export function rateOfClauseBefore(own: string, near: string | null, mention: Mention): string | null {
  const [, way = "", verb] = RATE_OF_DEED.exec(own) ?? [];
  if (verb === undefined) return null;
  // 新增污水治理村100个，治理率达到40%: within the name of what is counted before.
  const at = near?.lastIndexOf(verb) ?? -1;
  if (at > 1) return `${withoutLead(near?.slice(0, at) ?? "").name}${verb}率`;
  const thing = thingOfClauseBefore(mention)?.replace(WORKS_FOR, "");
  if (thing?.endsWith(verb) !== true || thing.length <= 2) return null;
  return `${thing.endsWith(way + verb) ? thing.slice(0, -way.length - 2) : thing.slice(0, -2)}${way}${verb}率`;
}

/**
 * 加快水利工程建设，完成投资600亿元: the works of the clause before are what is invested in; 抓好粮食生产，面积稳定在…: what is grown is
 * what is measured. Null where the clause names neither.
 */
export function worksBefore(own: string, mention: Mention): string | null {
  const invested = /^(?:实现|完成)?(?:年度|总)?投资$/.test(own) && mention.quantity.dimension === "money";
  const grown = /^(?:完成|实现)?(?:(?:播种|种植|采收)?面积|总?产量|总产|单产|收购量|[出存]栏量?)$/.test(own);
  if (!invested && !grown) return null;
  const named = invested ? NAMED_WORK.exec(mention.segmentLeft)?.[1] : undefined;
  if (named !== undefined) return named;
  const kinds = invested ? KINDS_OF_WORKS.exec(earlierThan(mention, mention.segmentStart)) : null;
  if (kinds !== null) return withoutLead(kinds[1] ?? "").name + kinds[2];
  const works =
    (invested
      ? IN_HAND.exec(mention.sentence.slice(mention.segmentStart, mention.clauseStart - 1))?.[1]
      : null) ?? thingOfClauseBefore(mention);
  if (works === null) return null;
  if (invested) return WORKS_DONE.test(works) ? works.replace(/(?<=工程|项目)建设$/, "") : null;
  return PLANTED.exec(works)?.[1] ?? (GROWING.test(works) ? works.replace(GROWING, "$1") : null);
}

/** 水利工程, 农村人居环境整治: what money is put in. */
const WORKS_DONE = /(?:工程|项目)(?:建设)?$|.{3}(?:整治|治理|改造|修复|改扩建|建设工程)$/;
/** 民生设施9大工程全面推进: works by how many kinds there are. */
const KINDS_OF_WORKS =
  /(?:^|，)([^，。；\d]{2,16}?)(?:\d{1,2}|[两三四五六七八九十]{1,2})[大类项个](工程|项目|行动)[^，。；\d]{0,10}，(?:全年|年内)?$/;
/** 高标准蔗田建设: the ground that is laid out. */
const PLANTED = /^([^和与及、]{2,12}(?:田|[茶果竹药菜桑]园|林|草场|牧场|基地))建设$/;
/** 粮食生产, 煤层气勘探开发: what is grown or won. */
const GROWING =
  /^(?:稳定|稳住|抢抓|扩大)?([^和与及、]{2,8}?)(?:生产|种植|勘探|勘查|开发|开采|养殖|增产|稳产|保供|扩种|产能|振兴(?:机遇|行动)?){1,2}$/;

/** 龙门水库主体工程开工、全年完成投资: the one work that is built, by its name. */
const NAMED_WORK =
  /(?:^|[，、])(?:抓好|推进|推动|加快|确保|力争|实施|做好|持续|全力|全面|支持|狠抓|紧盯|[（(]?[一二三四五六七八九十\d]{1,2}[)）.、．])*(?!重点|重大|一批|全[省市县区]|农村|城市|乡村|中小型|大中型|小型)([一-龥]{2,8}(?:水库|大桥|隧道|高速公路|高速|高铁|铁路|机场|电站|水利枢纽|泵站|水厂|电厂|灌区))(?:[一二三]期)?(?:主体)?(?:工程|项目)?(?:全面|如期|年内|主体)*(?:建设|开工|施工|动工|开工建设|复工)[、，](?:确保|力争)?(?:全年|年内|今年|当年|年度)?(?:完成|实现)?(?:年度|总)?投资$/;

/** 托养机构覆盖所有县区: where it reaches. */
const REACHES_ALL =
  /(?<=.{2})(?:全面|实现|基本)*(?:覆盖|遍布|延伸[至到]|下沉[至到])(?:所有|全部|各|每个?|全[省市县区])[^，。；]*$/;
/** 抓好600个重点项目，完成投资500亿元: the works that are there, by their number. */
const IN_HAND =
  /(?:^|[，、])[^，。；\d]{0,4}(?:抓好|推进|推动|实施|管好)\d+[个项]([^，。；\d]{2,16}(?:项目|工程)(?:建设)?)$/;

/** 加大小区改造力度: how hard it is worked on. */
/** 班列市场化运营改革: what is reformed is what runs. */
const REFORM = /(?<=班列|专列|航线|航班|公交)(?:市场化|常态化|运营|管理|体制|机制)*改革$/;
const EFFORT = /(?<=.{3})(?:力度|步伐|进度|工作)$/;
/** 草原修复行动: the campaign, and what is done in it. */
const CAMPAIGN_ALONE = /(?<=.{2}(?:修复|整改|治理|保护|复绿|排查))(?:专项|三年|攻坚)*(?:行动|工程|工作)$/;
/** 农村公路提升行动: a campaign for the thing that is measured. */
const CAMPAIGN_FOR =
  /(?<=.{3})(?:质量|品质|改造|建设|扩面|提质|扩能|整治)*(?:提升|改造|建设|整治|攻坚|倍增)(?:三年|专项)?(?:行动|工程|计划)$/;
/** 年营业收入超1000亿元的, 超500亿元的: a size without the thing. */
const SIZE_ALONE =
  /^((?:(?:新?开工|签约|竣工|投产)?(?:总?投资额?|市值|估值|年?(?:营业收入|主营业务收入|销售收入|交易额|总?产值|营收|收入)))?(?:超过?|过|突破|达到?)?[\d.一二三五十百千]+[万亿]+元(?:以上)?)的?$/;
/** 年销售收入过10亿元的企业: what the size is a size of. */
const OF_MEASURE =
  /^(年?(?:营业收入|主营业务收入|销售收入|总?产值|营收|收入))(?:超过?|过|突破|达到?)?[\d.一二三五十百千]+[万亿]+元/;
const A_GROUP =
  /(?:一批([一-龥]{2,16})|(?:^|[，；。、])([一-龥]{2,14})中|(?:^|[，；。])(?:培育|打造|壮大|引进|培育壮大)([一-龥]{2,10}(?:企业|集群|园区|项目)))，$/;

/**
 * 提升一批特色产业集群，年营业收入超1000亿元的2个、超500亿元的5个; 重大项目中，总投资10亿元以上的80个: what the clause before names in general is counted by its size. Null where
 * the words are no size, or no clause names the thing.
 * @param before the name of the item right before it in the list; null where there is none
 */
export function thingOfSize({ sentence, clauseStart, left }: Mention, before: string | null): string | null {
  const size = SIZE_ALONE.exec(left.replace(/^[、，和及与]*(?:其中)?/, ""))?.[1];
  if (size === undefined) return null;
  if (/^，?其中/.test(left) && before !== null && !/[\d百千万]亿|亿元/.test(before))
    return `${size}的${withoutLead(before).name}`;
  const listed = before === null ? undefined : /元(?:以上)?的([一-龥]{2,16})$/.exec(before)?.[1];
  const measure = /^[\d.一二三五十百千]|^(?:超|过|突|达)/.test(size)
    ? (OF_MEASURE.exec(withoutLead(before ?? "").name)?.[1] ?? "")
    : "";
  const thing = listed ?? A_GROUP.exec(sentence.slice(0, clauseStart))?.slice(1).find(Boolean);
  return thing === undefined ? null : `${measure}${size}的${thing}`;
}
