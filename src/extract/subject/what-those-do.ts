import { partHead } from "./measure-heads.js";
import { isEmpty } from "./share-behind.js";

/** What those counted carry out, are given or take part in, and what they come to: 中小学|开展|改革试点, 开发区|进入|全省一等. */
const CARRIES_OUT = "开展|实施|推行|进行|完成|接受|提供";
const TAKES_PART = "参加|参与|增设|设立|开设|设置|新设|配备|配置|安装|建立|开办";
const REACHES = "达到|符合|进入|突破|超过|通过";
const MAKES = "建成|创成|成功创建为?|创建成为?";
const THOSE_AND_DEED = new RegExp(
  `^(?:以上|左右)?的?((?:\\d{1,3}(?:周?岁)(?:以上)?)?[^，。；、的\\d]{2,18}?|[村县镇乡户])(?:全部|全面|均|都|年内)?(?:(${CARRIES_OUT})(?:各类)?|(${TAKES_PART})(?:各类)?|(${REACHES})|(${MAKES})|(实现))((?:\\dG|[^，。；的\\d]){2,24}|[^，。；的\\d]{0,16}\\d[\\d.]{0,5}[万亿]{0,2}元(?:以上)?)$`,
);
/** 、8家医院|: where the next thing of the list is counted. */
const NEXT_COUNTED = /[、和与及](?=\d)/;
/** 与区外|52家: with or for whom, and where they are. */
const WITH =
  /(?:^|[，、])(?:与|同|在|对|为|给|选择|选定|指定|确定)(?:全[省市县区州]|\d{1,3}个[省市县区州镇乡])?([一-龥]{0,4})$/;
/** 率, 额 and the like behind a verb: 完成率 and 提供者 are nouns. */
const NO_DEED =
  /^(?:率|额|量|者|年度|投资|产值|以上|左右|情况|一批|方案|细则|意见|办法|主体|开放|投用|投产|使用|通车|运营|并网)/;
const WORK = /^(?:稳定|充分|转移|灵活|再|高质量|更高质量)?就业/;
/** 村|集体经济年收入, 规上企业|营业收入: whose money it is that comes to so much. */
const OF_HOLDER =
  /^(.{0,6}?(?:行政村|村|乡镇|街道|县|企业|园区|合作社|家庭农场|农户|家庭|集群|医院|学校))(.{0,10}(?:收入|产值|营收|利润|税收|销售额|资产|水平|能力|等级))$/;
/** 一次, 百个以上: how often or how many, in words, which is no part of what is done. */
const HOW_MANY = /^(?:[一二两]次|[十百千万数两]{1,2}余?[家个场项](?:以上)?)(?=.{2})/;
/** 干部赴外地: where those go. */
const GOING = /(?<=.{2})(?:赴|前往).+$/;

/**
 * What those behind a number do or come to: the noun alone would mean all there are. Null where the words say no such thing.
 *
 * @param left the words before the number
 * @param behind the words of the clause behind the number and its unit
 * @example
 * whatThoseDo("推动", "中小学开展“县管校聘”改革试点"); // => "中小学“县管校聘”改革试点"
 * whatThoseDo("推动", "开发区进入全省“一等”"); // => "进入全省“一等”的开发区"
 */
export function whatThoseDo(left: string, behind: string): string | null {
  const where = WITH.exec(left)?.[1];
  if (where === undefined && !isEmpty(left)) return null;
  const [, whole = "", done, joins, reaches, makes, , rest = ""] =
    THOSE_AND_DEED.exec((behind.split(NEXT_COUNTED, 1)[0] ?? "").replaceAll("免费", "")) ?? [];
  if (whole === "" || NO_DEED.test(rest)) return null;
  const those = (where ?? "") + whole.replace(GOING, "");
  const deed = rest.replace(HOW_MANY, "");
  const [, holder, measure = ""] = OF_HOLDER.exec(those) ?? [];
  if (holder !== undefined) return reaches === undefined ? null : `${measure}${reaches}${deed}的${holder}`;
  if (partHead(those).head !== "" || /\d.*元/.test(deed)) return null;
  if (reaches !== undefined) return `${reaches}${deed}的${those}`;
  if (makes !== undefined) return deed;
  if (done !== undefined) return those + deed;
  return joins === undefined ? those + (WORK.test(deed) ? "实现" : "") + deed : those + joins + deed;
}

/** 尚未开工的项目（甲、乙）今年上半年开工: how works stand, when they get further, and how far. */
const GETS_FURTHER =
  /^的?(?:(?:尚未|未|拟|已)(?:开工|动工|投产|完工|建成|启动)|在建)的?([^，。；、的\d（）]{2,16}?)(?:（[^（）]*）)?(?:今年|明年|年内|当年)?(?:[上下]半年|[一二三四]季度|年?[底末]前?)?(?:全部|全面|如期|尽快|尽早|提前)*(开工|动工|竣工|完工|投产|投用|通车|建成)(?:建设|投用|投产)?$/;

/** Works behind a number and the stage that they get to, without the one that they are at; null where the words tell of none. */
export function stageReached(behind: string): string | null {
  const [, works, stage] = GETS_FURTHER.exec(behind) ?? [];
  return works === undefined ? null : `${works}${stage}`;
}
