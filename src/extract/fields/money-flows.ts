import type { Mention } from "../sentence/mention.js";

/** 完成固定资产投资1500亿元: money spent over the period. */
const INVESTED =
  /(?:完成|实现|计划|规划|总|累计|全年|期间?|时期|建设|筹集|募集)[^，；。]{0,14}(?:投资|资金|捐赠)(?:额|规模|目标|任务|计划)?(?:分别|将|约|可?达到?|超过?|不少于|不低于|为)*$/;

/** 将投资520亿元: the verb itself. */
const SPENDS =
  /^[，、；：]?(?:投资|投入)(?:资金)?约?$|(?:将|计划|拟|预计|共|再|各级财政|财政)(?:投资|投入)(?:约|达|超过?)*$/;

/** 争取上级资金130亿元: money that comes in or goes out over the period. */
const FUNDS =
  /(?:争取|筹措|筹集|到位|申请|申报|引进|引入|撬动|带动|安排|投入|下达|兑现|拨付|落实|统筹|整合|获得|发放|投放)[^，。；]{0,20}(?:资金|债券|贷款|投资|经费|补助|国债|(?<!利用|使用)[内外]资)(?:约|达到?|超过?|突破|不少于|不低于|为)*$/;

/** 清偿企业欠款20亿元, 减轻企业负担20亿元: money that is paid, got back, spared or set free over the period. */
const SETTLED =
  /(?:清偿|清欠|偿还|归还|置换|追回|追缴|挽回|退还|返还|核减|减免|降低|节约|节省|减轻|压减|拉动|化解|处置|盘活|清收)[^，。；、\d占率比]{2,14}(?<![到至为达在过破]|收益)$/;

/** 投资58亿元，其中道路基础设施建设10亿元: what is spent on works. */
const SPENT_ON =
  /[一-龥]{2}(?<!计划|集中|加快|推进|完成|投资|全面|统筹|全力)(?:建设|改造|整治|治理)(?:工程|项目)?$/;

/** 引导社会资本投入10亿元: what others put in. */
const DRAWN_IN = /(?:社会|民间|金融)(?:资本|资金)(?:投入|投资)(?:约|达到?|超过?|突破)?$/;

/** 减税降费及退税缓费200亿元: what is left to those who owe it. */
const LEFT_TO_THEM = /(?:减税|降费|退税|缓[税费缴]|让利|减负)[^，。；、\d]{0,10}$/;

/**
 * Whether an amount of money is spent, comes in or goes out over the period.
 * @param own the words of the number's item up to it, its bounds included
 */
export function isMoneyFlow({ quantity, left }: Mention, own: string): boolean {
  return (
    quantity.dimension === "money" &&
    (INVESTED.test(own) ||
      FUNDS.test(own) ||
      SPENDS.test(left) ||
      SETTLED.test(left) ||
      SPENT_ON.test(left) ||
      DRAWN_IN.test(left) ||
      LEFT_TO_THEM.test(left))
  );
}

/** 新开工项目计划完成投资: what is spent on new works is not added to what was spent before. */
const SPENT_ON_NEW = /新(?:开工|建|签约|引进|招引)[^，；、]{0,8}(?:项目|工程)[^，；、]*投资/;
/** Whether the words before an amount say that it is spent on new works. */
export const isSpentOnNew = (own: string): boolean => SPENT_ON_NEW.test(own);
