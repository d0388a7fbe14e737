import type { Mention } from "../sentence/mention.js";
import { OVER_A_SPAN } from "./lexicon-measures.js";

/** 示范点每市（州）不少于3个: how many each has. */
const EACH_HAS = /[一-龥]{2,}(?<!推动|支持|确保|引导|鼓励)每个?[省市州县区旗乡镇村街道（）、]{1,10}$/;
/** 带动产业产值突破9亿元, 企业完成产值42亿元: what an industry comes to, whoever brings it along. */
const STOCK_OF_MONEY = /(?:产值|营业收入|营收|增加值|产业规模|总产出)$/;
/** 吸纳技术合同成交额突破1200亿元: what trade comes to, whoever takes part in it. */
const TRADED =
  /^[，、]?(?:吸纳|吸引|带动|推动|促进|拉动|承接)[^，。；、]{2,}(?:成交|交易|销售|零售|贸易)总?额$/;

/** 从业人员10万人: how many there are. */
const EMPLOYED = /^(?!.*(?:新增|培训|引进|培养|净增)).*从业(?:人员|人数|者)(?:总数|总量|数量|规模)?$/;

/** 乡村工匠队伍人数超8600人: how many there are, where nothing in the item says that they come, are taught or served. */
const HEADS =
  /^[，、]?(?!.*(?:[新净]增|培[训养育]|引进|招|帮|惠及|服务|接待|参[与加]|转移|资助|救助|就业|每年|年均|体检|签约|志愿|发展)).*(?:队伍|人才|从业|持证|在[校册岗园]|工匠|能手|匠人|会员|教师|医师|护士|社工|专员|专家).{0,12}(?<!增加|减少)(?:总人数|人数|总?规模)$/;

/** 脱贫劳动力外出务工不少于12万人: how many are at work elsewhere, held up to so many; 组织外出务工 sends them. */
const AT_WORK =
  /^[，、；]?(?!.*(?:新增|组织|输送|输出|引导|转移)).*务工(?:就业)?(?:规模|总?人数|人员|数量)?(?:稳定在|保持在)?$/;

/** 参加基本医疗保险人数744万人: how many take part. */
const INSURED =
  /^(?!.*(?:新增|净增|扩面|引导|推动|组织)).*(?:参保|参加[^，。；、]{2,12}保险)(?:总?人[数次]|人员|人口)?(?:达到?|稳定在)?$/;

/** 年开行量突破…: what comes about in a year at a date. */
const YEARLY_AMOUNT = /年[一-龥]{2}量$/;

/** 每万人拥有5G基站30个: so many per head. */
const PER_HEAD = /^[，、]?(?:其中)?每[十百千万]+(?:名|户|人|个?常住|个?户籍|城镇)[^，。；]{2,}$/;

/** 服务半径小于1公里, 时延不超过5毫秒: how far or how long it is. */
const DISTANCE = /(?:半径|间距|时延|延迟)$/;

/** 完成煤炭产量, 实现旅游收入: what statistics tell of a year, whatever verb says that it is come to. */
const OF_A_YEAR =
  /(?:完成|实现)[^，。；、\d]{0,20}(?:[产发]电?量|总产|播种面积|播面|(?:粮食|粮油|油料|油菜|大豆|玉米|水稻|小麦|蔬菜|烟叶|棉花|甘蔗|薯类?)种植面积|收入|税收|利税|利润(?:总额)?|营收|[销零]售额|进出?口总?额?|出口总?额?|吞吐量|周转量|[客货]运量|业务总?量|出栏量?|[交成][易交]额)$/;
/** 新增产量, 减少收入: what is more or less. */
const MOVED = /新增|增加|减少|净增|投资|补贴|带动|拉动/;

/** 总里程超过260公里: a whole that is reached, and no work that is done to so much. */
const WHOLE_REACHED =
  /总(?:长度?|里程|面积|装机(?:容量|规模)?)(?:分别|均|都|要|将|力争)*(?:达到?|突破|超过?|不少于|不低于)?$/;
const WORKED_ON = /改造|整治|治理|修复|新[增建]|铺设|敷设|清淤|更新|提升|续建|完成/;
/** 建成电力装机2000万千瓦: all the plants that there are, of whatever kind. */
const POWER_IN_ALL =
  /建成(?:[一-龥]{2,4}[省市州县区])?(?:电力|电源|新能源|清洁能源|可再生能源|清洁电力)(?:发电)?(?:总?装机)(?:容量|规模)?(?:达到?|突破|超过?)?$/;
/** 运行服务中心72个: what is kept running is there. */
const KEPT_RUNNING = /^[，、；]?(?:正常|稳定|持续|规范)?(?:运行|运营)(?=[一-龥（）]{4,}$)/;

/** 实际利用外资50亿美元: what statistics tell of a year, whatever is brought in beside it. */
const USED_OF_ABROAD = /^[^新]*实际(?:利用|使用)(?:外资|外商直接投资)(?:总?额)?$/;

/** Whether a number is what there is at a date, whatever verb stands at the head of its item. */
export function isStock({ left, quantity, segmentLeft }: Mention): boolean {
  return (
    (left.includes("每") && (EACH_HAS.test(left) || PER_HEAD.test(left))) ||
    (/^(?:length|time|other)$/.test(quantity.dimension) && DISTANCE.test(left)) ||
    (quantity.dimension === "person" &&
      (EMPLOYED.test(left) ||
        INSURED.test(left) ||
        (quantity.bound === "ge" && AT_WORK.test(left)) ||
        (quantity.bound === "gt" && HEADS.test(left)))) ||
    (quantity.dimension === "money" &&
      (STOCK_OF_MONEY.test(left) || USED_OF_ABROAD.test(left) || TRADED.test(left))) ||
    (quantity.bound !== "eq" && WHOLE_REACHED.test(left) && !WORKED_ON.test(left)) ||
    (quantity.dimension === "power" && POWER_IN_ALL.test(left)) ||
    (quantity.dimension === "count" && KEPT_RUNNING.test(left)) ||
    (OF_A_YEAR.test(left) && !MOVED.test(left) && !OVER_A_SPAN.test(segmentLeft)) ||
    (quantity.bound === "gt" && YEARLY_AMOUNT.test(left))
  );
}

/** 确保全年粮食面积1245万亩: a state with a will of its own. */
const HELD_ANEW =
  /^(?:确保|力争|争取|保持|稳定|全年)[^，。；、\d]{0,12}(?:面积|总产量?|产量|存栏量?|保有量)(?:稳定|保持)?在?$/;

/** Whether a number opens its clause as a state that is to be held, behind a clause in which something is made. */
export function isHeldAnew({ sentence, clauseStart, quantity, previous }: Mention): boolean {
  return (
    previous !== null &&
    previous.end <= clauseStart &&
    HELD_ANEW.test(sentence.slice(clauseStart, quantity.outerStart))
  );
}

/** 巩固发展|30万亩油茶: what there is, and is to stay; 播种粮食面积|68万亩: what is sown in a year. */
const KEPT_OR_SOWN = /(?:巩固|稳定)(?:发展|种植)$|(?<!新)播种[^，。；、\d]{2,8}面积$/;
/** Whether an area is what there is, though a verb stands before it. */
export const isKeptOrSown = ({ quantity, left }: Mention): boolean =>
  quantity.dimension === "area" && KEPT_OR_SOWN.test(left);
