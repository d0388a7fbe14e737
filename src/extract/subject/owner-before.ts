import { withoutLead } from "../../concepts/action-words.js";
import { earlierThan, type Mention } from "../sentence/mention.js";
import { ofPlaceServed } from "./services-of-places.js";

/** What the words of a number measure, of whom the number or the sentence before says; null where they say themselves, or none does. */
export function ofOwnerBefore(own: string, near: string | null, mention: Mention): string | null {
  const zone = RECKONED.test(own) && OF_INSTITUTION.test(near ?? "") ? null : zoneBefore(own, mention);
  if (zone !== null) return zone + own;
  return near === null
    ? null
    : (ofThose(own, near, mention) ??
        ofSameOwner(own, near, mention) ??
        ofOtherThing(own, near, mention) ??
        (followsDirectly(mention) ? ofPlaceServed(own, withoutLead(near).name) : null));
}

/** Zones and the like, of which a share of the whole region is told. */
const ZONE =
  /(?:自贸(?:试验)?区|自由贸易(?:试验区|港)|综合保税区|综保区|(?:经济技术|高新技术产业)?开发区|经开区|高新区|新区|园区|产业园|都市圈|城市群|示范区|县域|民营经济|民营企业)/g;
/** Measures that a whole region has, and a share of its own whole is told of none. */
const OF_REGION =
  /^(?:地区生产总值|生产总值|GDP|(?:外贸)?(?:进出口|出口|进口)(?:总?额|总值)?|实际(?:使用|利用)外资|固定资产投资|工业增加值|(?:规上|规模以上|规模)工业(?:增加值|总产值|产值)?|税收(?:收入)?|财政收入|营业收入|增加值)占全(?:省|市|区|国|州|县)/;
/** 园区集约用地，亩均营收600万元: what the land of zones yields. */
const OF_LAND =
  /^(?:亩均|地均|每平方公里|单位面积)(?:工业)?(?:税收|总?产值|营业收入|营收|产出|增加值|投资|固定资产投资)(?:强度)?$/;
/** 自贸试验区形成成果200项，新增市场主体: who does all that the sentence tells. */
const OPENS =
  /^((?:全省)?(?:自贸(?:试验)?区|自由贸易(?:试验区|港)|综合保税区|综保区|经开区|高新区|新区|开发区))(?=形成|新增|实现|集聚|引进|建成|完成|达到)/;
const OWN_OF_ZONE =
  /^(?:市场主体|经营主体|企业|注册企业|外资企业|固定资产投资|进出口总?额|实际使用外资|税收收入)$/;

/** Who has what share of the whole region, or does what the sentence goes on with; null where the words say themselves, or none is told. */
function zoneBefore(own: string, mention: Mention): string | null {
  const earlier = earlierThan(mention, mention.segmentStart);
  if (OF_REGION.test(own)) return [...earlier.matchAll(ZONE)].at(-1)?.[0] ?? null;
  if (OF_LAND.test(own)) return [...earlier.matchAll(ZONE)].at(-1)?.[0] ?? null;
  return OWN_OF_ZONE.test(own) ? (OPENS.exec(earlier)?.[1] ?? null) : null;
}

/** Which of those counted: by schooling, sex, age or standing. */
const WHICH =
  "(?:(?:大学|大专|本科|专科|硕士|博士|研究生|高中|中专)(?:研究生)?(?:及?以上)?(?:学历|学位)?|女性|男性|党员|\\d{2}岁以[上下](?:的)?|(?:副|正)?高级(?:及?以上)?职称|中级(?:及?以上)?(?:职称)?|学历生|持证人员|专职人员|少数民族)";
const WHICH_ALONE = new RegExp(`^${WHICH}$`);
const SHARE_OF_WHICH = new RegExp(`^${WHICH}的?(?:占比|比例|比重)$`);

const GRADE_OF_SKILL = /^(?:高级工|中级工|初级工|技师|高级技师|高级|中级)$/;
const TITLE = /^(?:正高级|副高级)(?:职称)?$/;

/** 服务外包从业人员60万人，其中大学以上学历占比70%; 医师6000名，其中硕士以上600名: those of them; null for anything else. */
function ofThose(own: string, near: string, { left, previous }: Mention): string | null {
  if (previous?.dimension.startsWith("person") !== true || !/^[，（]?其中/.test(left)) return null;
  const whom = withoutLead(near).name.replace(/(?<=.{2})(?:总数|总量|规模|人数)$/, "");
  if (SHARE_OF_WHICH.test(own)) return whom + own;
  const above = /及?以上$/.test(left) && !/以上/.test(own) ? "以上" : "";
  if (GRADE_OF_SKILL.test(own) && above !== "") return `${own}${above}人员`;
  if (TITLE.test(own)) return own + whom;
  return WHICH_ALONE.test(own) ? `${own}${above}${whom}` : null;
}

/** Whether a number stands in the same list as the one before it, or in the clause right behind. */
function followsDirectly({ sentence, previous, left, clauseStart }: Mention): boolean {
  if (/^[、，]/.test(left)) return true;
  return previous !== null && /^(?:以上|以下|左右|以内)?，$/.test(sentence.slice(previous.end, clauseStart));
}

/** A rate that says of nothing: 标准化率 behind 村卫生室公有产权率. */
const RATE_ALONE =
  /^(?:标准化|规范化|达标|覆盖|普及|合格|使用|安装|签约|知晓|满意|就业|升学|入学|完成|建成|入住|利用|参保|服药|治愈|连锁化|智能化|数字化|机械化)率$/;
const OWNER =
  /^(.{1,12}?(?:卫生室|卫生院|服务中心|医院|学校|幼儿园|机构|企业|社区|行政村|园区|人员|学生|老年人|居民|农户|患者|毕业生|设施|便利店|公路))(?=.{2,}(?:率|数)$)/;

/** 技工院校在校生5万人、毕业生就业率97%. */
const RATE_OF_PEOPLE = /^(?:毕业生|在校生|学生|教师|职工|员工|学员)[^，]{2,8}率$/;
const INSTITUTION = /^(.{1,12}?(?:院校|学校|高校|学院|大学|医院|企业|园区|机构))/;

/** 村卫生室产权率85%、标准化率95%: whose the second rate is; null where it says itself, or the first is of none that is known. */
function ofSameOwner(own: string, near: string, mention: Mention): string | null {
  const { left } = mention;
  const drive =
    BROUGHT.test(own) && followsDirectly(mention) ? DRIVE.exec(withoutLead(near).name)?.[0] : undefined;
  if (drive !== undefined) return drive + own;
  const projects =
    RATE_OF_PROJECTS.test(own) && followsDirectly(mention)
      ? OF_PROJECTS.exec(withoutLead(near).name)?.[0]
      : undefined;
  if (projects !== undefined) return projects + own;
  const people =
    /^、/.test(left) && RATE_OF_PEOPLE.test(own) ? INSTITUTION.exec(withoutLead(near).name)?.[1] : undefined;
  if (people !== undefined) return people + own;
  const reckoned = followsDirectly(mention) ? ofSameInstitution(own, withoutLead(near).name) : null;
  if (reckoned !== null) return reckoned;
  const owner =
    followsDirectly(mention) && RATE_ALONE.test(own) ? OWNER.exec(withoutLead(near).name)?.[1] : undefined;
  if (owner !== undefined) return owner + own;
  const same =
    /^、/.test(left) && STATE_RATE.test(own) ? OF_STATE.exec(withoutLead(near).name)?.[1] : undefined;
  return same === undefined ? null : same + own;
}

/** 乡贤回归新注册企业150家、到位资金4亿元: the drive that brings both. */
const BROUGHT = /^(?:实际)?到位(?:内资|外资|资金|投资)$/;
const DRIVE = /^[一-龥]{1,6}(?:回归|招商|返乡创业)(?=.{2,})/;

/** 签约项目150个、开工率85%: how many of the projects come to something. */
const RATE_OF_PROJECTS = /^(?:新?开工|竣工|投产|履约|落地|达产|转化|资金到位|到位资金|投资完成|建设进度)率$/;
const OF_PROJECTS = /^.*(?:项目|工程)/;

/** What happens to a thing or how it is, which says of no thing. */
const STATE =
  "(?:达标|排放|离田|还田|利用|综合|资源化|无害化|回收|收集|收运|处理|处置|满意|好评|办结|按期|按时|及时|响应|完好|在线|运行|负荷|合格|规范|(?:数字|智能|绿色|标准|规范|网络|信息)化|改造|转型|管理|控制|知晓|参与|覆盖|普及|签约|服药|治疗|治愈|成功|随访|建档|筛查|检测|完成|落实|到位|竣工|投产|验收|入住|出租|上架|正点|准点|成活|保存|修缮|挂牌|开放|转化|结案|兑现|报销|赔付|联网|接入|归集|共享|\\d+(?:米|公里|分钟))";
const STATE_RATE = new RegExp(`^${STATE}+率$`);
/** 秸秆综合利用率: whose rate it is. */
const OF_STATE = new RegExp(`^(.{2,}?)${STATE}+率$`);

/** 公共机构单位建筑面积能耗、人均用水量: what is reckoned per head or per area of an institution. */
const RECKONED =
  /^(?:人均|生均|床均|校均|亩均|地均|户均|每平方公里|单位(?:建筑)?面积)(?!预期寿命|地区生产总值|GDP|生产总值|可支配收入)/;
const OF_INSTITUTION =
  /^(.{0,10}?(?:机构|学校|高校|院校|医院|园区|开发区|高新区|经开区|景区|酒店|商场)(?:工业用地|用地|土地)?)(?=(?:人均|生均|床均|校均|亩均|地均|户均|每平方公里|单位(?:建筑)?面积).{2,})/;

function ofSameInstitution(own: string, before: string): string | null {
  const whose = RECKONED.test(own) ? OF_INSTITUTION.exec(before)?.[1] : undefined;
  return whose === undefined ? null : whose + own;
}

/** 营运车辆单位周转量碳排放下降5%，营运船舶下降3.5%: things of one sort, which are measured alike. */
const SORT = "(?:车辆|船舶|公交车?|货车|客车|出租车|机组|企业|建筑|航空|铁路|公路|港口|机场|机关|医院|学校)";
const THING_ALONE = new RegExp(`^[一-龥]{0,4}${SORT}$`);
const MEASURED = new RegExp(
  `^[一-龥]{0,4}?${SORT}(.{3,}(?:排放|强度|能耗|消耗|用水量|用电量|率|比例|比重))$`,
);
/** 公交领域新能源车辆占比: the share in a field, told of another one by its vehicles. */
const IN_FIELD = /^[^占领]{2,10}(领域(?:新能源|电动|清洁能源|绿色|新增).{2,}(?:占比|比例|比重))$/;
const MOVES = /(?:下降|降低|减少|压减|提高|提升|增长|达到?)(?:至|到)?$/;

/** 最低工资标准年均增长5%，一类地区提高到2000元: the standard of a class of places. */
const CLASS_ALONE = /^(?:[一二三四]类(?:地区|区域|区)|第?[一二三四]档)$/;
const STANDARD = /^.{2,14}标准$/;

/** What moves of another thing as it did of the one before; null where the words have a measure of their own. */
function ofOtherThing(own: string, near: string, { left, previous, quantity }: Mention): string | null {
  const standard =
    CLASS_ALONE.test(own) && quantity.dimension === "money" ? STANDARD.exec(near)?.[0] : undefined;
  if (standard !== undefined) return own + withoutLead(standard).name;
  if (previous?.dimension !== "ratio" || quantity.dimension !== "ratio" || !MOVES.test(left)) return null;
  const { name } = withoutLead(near);
  const measure = THING_ALONE.test(own) ? (MEASURED.exec(name) ?? IN_FIELD.exec(name))?.[1] : undefined;
  return measure === undefined ? null : own + measure;
}
