import { anyOf } from "../text/any-of.js";
import { listedWords } from "../text/listed-words.js";

/** What stands between a name and its number: verbs of reaching, bounds, growth and time. No part of the name. */
const TRAILS = `
分别 达到 达 突破 超过 超 提升 提高 增加 增长 递增 下降 降低 减少 上升 上涨 下降率 降低率 减少率 年均增 年增 同比增 年均降 压降 压降至 压降到 压减至 压减到 压缩至 压缩到 削减 消减 削减率 压减率 保持 控制 稳定 力争 争取 确保 努力 不低于 不少于 不高于 不超过 不突破 高于 低于 至 到 为 在 占 约 近 新增 累计 实现 年均 平均 均 总体 合计 共 共计 总计
跃升 跃升至 跃升到 跃 跃居 攀升 攀升至 攀升到 升 升至 升到 拉升至 抬升至 增到 涨到 回升 回升到 回升至 恢复到 恢复至 扩容到 扩容至 扩充 扩充到 扩充至 扩增 扩增到 扩增至 翻至 翻到 递增至 递增到 累增 累增至 倍增 倍增至 倍增到 做大到 做强到 破 维持 维持在 稳固 稳固在 守住 守牢 守稳 整体 常年 长期 快速 成功 历史性 首次 率先 再次 有序 逼 逼近 趋 趋近 趋近于 接近于 稳居 站稳 站稳在 跨入 步入 冲上 迈进 迈入 并 达到并 达到且
县县 村村 乡乡 市市 户户 县县有 村村有 乡乡有 市市有 户户有 县县建有 村村建有 双双
全部 以上 以内 左右 增速 涨幅 增幅 增长率 增长速度 涨跌幅 同比 比上年 较上年 较上一年度 较上一年 比上一年度 比上一年 较前一年 比去年 较去年 预期 预计 预期目标 目标 目标设定 目标确定 控制目标 增长目标 稳定增长 平稳增长 较快增长 恢复增长 稳步增长 快速增长 持续增长 合理增长 适度增长 保持稳定 稳中有升 稳步提升 加快 持续提升 大幅提升 明显提升 快速发展 加快发展
做大做强 做优做强 创新发展 高质量发展 高效运行 基本 新建 建设步伐 建设进度 按期 如期 按时
评价入库 入库 达标 均达 原则上 原则上要 原则上应 一般 一般应 各 至少 最少 有望 将 可 要 再 又 也 已 即 等 分 日均 月均 惠及 稳步 逐步 不断 持续 明显 大幅 大幅度 显著 进一步 更加 更加完善 更加健全 更加优化 日益完善 不断完善 逐步完善 进一步完善 不断健全 日益健全 有序推进 加快推进 扎实推进 稳步推进 持续改善 不断改善 明显改善 持续优化 不断优化 持续扩大 不断扩大 稳步扩大 其中 首次 再次 力保 稳 超额 完成 量 完成率达 的 是 和 与 及 以 计划 举办 召开 规划 预算 安排 冲刺 冲击 迈向 迈上 跨上 登上 跃上 巩固 同口径 可比 可比口径 按可比口径 按可比价格 按可比价 实际 名义 净增 净增长 扩面 增至 动态 发展到 发展至 壮大到 壮大至 扩充 扩充到 扩充至 拓展到 拓展至 扩展到 扩展至 每人每月 每人每年 每月每人 建成 年度 全年 今年 左右的 保持在 控制在 稳定在 提高到 下降至 下降到 降低至 降低到 压减至 压减到 压缩至 压缩到 缩小至 缩小到 缩短至 缩短到 减小至 减小到 延长至 延长到 减少至 减少到 增加至 提高至 扩大至 上升至 上升到 增长到 增长至 提升到 提升至 提至 提到 升到 增加到 达到了 率达 恢复到 收窄 收窄至 收窄到 缩短 压缩 缩小 压减 压降 扩大 扩至 扩到 扩 扩大到 逐年 年均复合 复合 每年 年 末 底 新 有 约为 拟 正增长 力争正增长 实现正增长 第 继续 仍 仍然 始终 降 升 降至 降到 升至 下调 下调至 下调到 上调 上调至 上调到 向 按 拟按 每月 每周 每季度 每日 每天 每人 每生 每生每年 每生每月
`;
const words = listedWords(TRAILS).filter((word) => word !== "量" && word !== "率达");
const TRAIL_WORDS: ReadonlySet<string> = new Set(words);
const LONGEST = Math.max(...words.map((word) => word.length));
const MARK = /[，、；：。\s—\-“"（(:：,]/;

/** 比2020年, 较上年, 由2300元: what a change is set against; 稳量提质: how it comes about; 优良率|保90%: what is held. */
const COMPARED =
  /(?<=[率值量额度重比入])保$|(?:稳|促|保|扩|提|增)[量稳规总存质](?:提|优|增|促|稳)[质量效优稳]$|到20\d\d年?$|[由从](?:20\d\d年(?:底|末)?的?|目前的?|现在的?|当前的?|上年的?)?(?:每[人户生床]每?[月年]|每[月年])?(?:每[亩吨件斤])?[\d.]+(?:[万亿]{0,2}(?:[%％‰]|[一-龥]{1,6}(?:\/[一-龥]{1,4})?)|[:：∶]1)$|(?:连续)?(?:多年)?(?:保持|稳居|位居|位列|居|排名)(?:在)?(?:全国|全省|世界|全球)(?:第[一二三四五六]|首位|前列|前茅|前[一二三四五六七八九十]位?)$|(?<=[一-龥]{2})20\d\d年(?:底|末)?前?$|在?(?:20\d\d年?|“?十[一二三四五六]五”?)(?:底|末)?的?基础上?$|(?:相?比|相?较于?|与)(?:20\d\d年?|上年|去年|上一年|“?十[一二三四五六]五”?)(?:底|末|初|时期|期间|相比|同期)*$|(?<=.{3})(?<![比计])较$|(?<=总量|排放量|用量|总额|强度|浓度|总值)比$|(?:压缩|缩短|压减|降低|下降|控制)(?:至|到|在|为)?法定(?:办理)?(?:时限|期限|标准|时间)的?$|(?:连续)?(?:多年)?(?:保持|稳居|位居|位列|跻身|居|排名)(?:在)?(?:全国|全省|全市|全区|世界|全球)$/;

/** Two characters that end in a trailing one and are a word of their own: 目标 in 双碳目标 is no such. */
const WHOLE =
  /(?:[撤合兼归]并|学年|少年|青年|成年|老年|周年|儿童|(?<!水)平均|人均|亩均|户均|地均|年均|以及|参与|单位|分|行为|所在|存在|现在|部分|积分|得分|评分|成分|学分|万分|十分|水分|盐分|总量|工程|周末|彻底|海底|湖底|井底|高新|优新|创新|更新|最新|全新|焕新|翻新|换新|革新|国有|公有|集体所有|拥有|所有|私有|特有|共有|直达|发达|雷达|通达|到达|马达|直到|报到|周到|签到|迟到|移动率|标的|目的|总和|饱和|温和|共和|可再生|签约|节约|预约|集约|制约|合约|方向|导向|流向|走向|面向|意向|朝向|定向|单向|双向|许可|认可|不可|必要|重要|需要|主要|纪要|首要|中等|高等|甲等|乙等|丙等|初等|平等|同等|对等|上等|均等|公共|中共|统计|设计|会计|审计|估计|合计|扩大|强大|增加值率|普及|社区|县区|甘肃)$/;

/**
 * Takes the words between a name and its number away.
 * @param least characters that are left at least
 * @param deeds whether what is done to things (环境提升) is part of the name, as it is where they are counted or measured out
 * @example
 * withoutTrail("城镇调查失业率控制在"); // => "城镇调查失业率"
 */
export function withoutTrail(text: string, least = 2, deeds = false): string {
  let end = text.length;
  for (;;) {
    while (end > 0 && MARK.test(text.charAt(end - 1))) end -= 1;
    if (deeds && DEED.test(text.slice(Math.max(0, end - 8), end))) break;
    if (deeds && end === text.length && BETTERED.test(text.slice(-8))) break;
    const reckoned = RECKONED_OR_OUGHT.exec(text.slice(Math.max(0, end - 13), end))?.[0].length ?? 0;
    if (reckoned > 0 && end - reckoned >= least) {
      end -= reckoned;
      continue;
    }
    const years = OVER_YEARS.exec(text.slice(Math.max(0, end - 7), end))?.[0].length ?? 0;
    if (years > 0 && end - years >= least) {
      end -= years;
      continue;
    }
    const compared = COMPARED.exec(text.slice(Math.max(0, end - 24), end))?.[0].length ?? 0;
    if (compared > 0 && end - compared >= least) {
      end -= compared;
      continue;
    }
    const taken = trailOf(text, end);
    if (taken === 0 || end - taken < least) break;
    end -= taken;
  }
  return text.slice(0, end);
}

/** 路口精细化提升, 环境综合提升: what is done, where only a manner would be left. */
const MANNER_LEFT = /(?:[一-龥]化|综合|精准)(?:提升|提高)$/;
/** 道路绿化品质提升: what is done to things, where those are counted. */
const DEED = /(?:质量|品质|环境|形象|面貌|风貌|景观|地力|功能|效能)(?:精准|综合|全面|系统)?提升$|巩固提升$/;
/** 物流网点提升: what is done to places, where those are counted and nothing says how far. */
const BETTERED =
  /(?:网点|驿站|中心|市场|食堂|书屋|街区|卫生[院室]|公厕|广场|[^市现在]场|[^一车本]站|公园|[^场]所|[^公]馆|厅|学校)(?:提升|优化|完善)$/;
/** 按定额标准, 按可比口径: how a number is reckoned. */
const RECKONED = /按[^，。；按]{2,6}(?:标准|口径)$|以[^，。；以]{2,9}为单位$/;
/** 充电桩应达到, 床位至少需: that it ought to be reached; 供应 and 效应 are nouns. */
const OUGHT =
  /(?<![供反响效适对感相])(?:应|不应|不宜|不能|不可|不得)(?:达到?|大于|高于|低于|小于|少于|超过)?$|(?:须|要|应当|需要|必须)(?:达到?|超过|突破|控制|保持|稳定)$|需(?:达到?|超过|突破|控制)$|要求达到$|至少(?:需要?|应当?|要|须)$/;
const RECKONED_OR_OUGHT = anyOf(RECKONED, OUGHT);
/** 技改投资三年累计, 民生支出五年内共: the years over which a sum runs. */
const OVER_YEARS = /(?<![第\d])(?:今后|未来|近)?[两三四五六七八九十\d]{1,2}年(?:内|间|来)?$/;
/** 国家级人才计划: a programme by its kind, which one is chosen for. */
const PROGRAMME = /(?:人才|英才|火炬|星火)计划$/;
/** 村庄规划, 控制性详细规划: a plan by its kind, where 规划 alone says when. */
const PLAN =
  /(?:村庄|乡村|村镇|城镇|详细|控制性|国土空间|空间|总体|专项|城乡|土地利用|片区|社区|街区|景区|流域|分区|单元|修建性|建设|保护|整治|防治|利用|修复|治理)规划$/;
/** A rate that is an indicator of its own, though it ends like the growth of another. */
const OWN_RATE = /自然增长率$/;
/** What ends like words behind a name and is part of it. */
const OF_NAME = anyOf(PROGRAMME, PLAN, OWN_RATE, MANNER_LEFT);

function trailOf(text: string, end: number): number {
  const tail = text.slice(Math.max(0, end - 8), end);
  for (let length = Math.min(LONGEST, end); length >= 1; length--) {
    if (!TRAIL_WORDS.has(text.slice(end - length, end))) continue;
    // 健康水平|均达到: of the level, no mean of water.
    if (length === 2 && tail.endsWith("水平均")) continue;
    return OF_NAME.test(tail) || (length === 1 && WHOLE.test(tail)) ? 0 : length;
  }
  return 0;
}
