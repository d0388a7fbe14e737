/** Time, place, will and manner before a name: no part of it. */
const MANNER = `
其中 以及 和 及 与 并 且 同时 还 又 也 要 将 拟 再 共 总共 共计 合计 总计 累计 平均 总体 分别 各 每个 均 使 让 把 对 为 在 从 由 以 向 的
全省 全市 全区 全县 全州 全域 全年 全县域 全市域 全省域 我省 我市 我区 我县 本市 本省 本区 我们 今年 年内 明年 当年 今明两年 年底前 年底 年末 到年底 上半年 下半年 每年 每季度 每月 年均 年度 每年新增 一年
力争 争取 努力 确保 保持 保证 实现 推动 推进 促进 加快 加大 加强 大力 积极 持续 深入 稳步 有序 扎实 全面 着力 统筹 组织 联合 继续 进一步 不断 切实 坚决 严格 精准 梯次 择优 滚动 主动 力促 狠抓 紧盯 聚焦 围绕 依托 力求
提出 预计 预期 计划 规划 目标 主要预期目标 预期目标 主要目标 目标是 按 按照 根据 通过 利用 深化 强化 优化 完善 健全 落实 抓好 抓紧 做好 做优 做强 做大 办好 用好 建好 管好 开好 打好 种好 育好
鼓励 引导 支持 扶持 带动 辐射 服务 惠及 覆盖 辅导 协助 帮助 指导 牵头 力保 启动 试点 试行 滚动实施 集中 免费 适时 新
成功 高标准 高质量 高水平 高效 高起点 高规格 常态化 分类 分批 分级 柔性 全职 优先 超额 如期 全力 奋力 基本 先 已 兜底 正常年景 部分 合力 全程 加速 提速 力推 主攻 攻坚 超前 提前 同步
`;

/** Verbs that bring a thing about: what is counted is the thing. */
const MAKING = `
新增 新增加 净增 再增 增加 增设 增建 扩增 新建 新建成 新建设 新培育 新培养 新认定 新创建 新创 新设立 新设 新打造 新布局 新组建 新获批 新入选 新晋 新评定 新增认定 新发展 新成立 新开展 新推出 新增培育
建成 建设 建立 建 培育 培养 打造 形成 创建 创成 争创 创立 创评 创设 组建 设立 成立 构建 布局 完成 实施 开展 举办 承办 办 举行 组织开展 组织实施 组织举办 发展 壮大 集聚 聚集 汇聚 孵化 认定 认证 新认证 评选 评定 评审 命名 遴选 推选 选树 推出 推介 建强 树立
获批 获评 入选 入库 评价入库 纳入 列入 跻身 达到 突破 超过 超 过 拥有 提供 配备 配置 增配 设置 谋划 策划 储备 安排 落实 投入 投用 启用 开通 新开通 新开辟 开辟 拓展 开发 新开发 采购 购置 安装 新装 加装 铺设 敷设 架设 布设 布建 建造 筹建 筹集 筹措 募集 争取 力促 创办 兴办 注册 新注册 登记 新登记 发行 招收 招募 选派 派遣 选聘 招聘 招录 新招 撬动 拉动 降低 下降 减少 提高 提升 增长 扩大 取得 接待 缴纳 归集 办理 化解 办结 制作 生产 种植 出栏 播种 收获 主导 参与 供给 供应 投放 策划举办 保障 稳定 运营 稳定运营 选育 育成 开行 稳定开行 配建 发展到
`;

/** Verbs that change what is counted: the same thing under another verb is another concept. They stand behind the thing in its name. */
const CHANGING: Readonly<Record<string, string>> = {
  申请: "申请量",
  申报: "申报",
  新改建: "新改建",
  新建改建: "新改建",
  新建和改建: "新改建",
  新建改造: "新改建",
  新建和改造: "新改建",
  新建改造提升: "新改建",
  新建和改造提升: "新改建",
  新建和更新改造: "新改建",
  新改造提升: "改造",
  改建: "改建",
  改扩建: "改扩建",
  新改扩建: "新改扩建",
  新建改扩建: "新改扩建",
  新建和改扩建: "新改扩建",
  新建或改扩建: "新改扩建",
  新建或改建: "新改建",
  扩建: "扩建",
  续建: "续建",
  改造: "改造",
  新改造: "改造",
  提升改造: "改造",
  改造提升: "改造",
  提质改造: "改造",
  改造升级: "改造",
  升级改造: "改造",
  更新改造: "改造",
  完成改造: "改造",
  适老化改造: "适老化改造",
  开工改造: "改造",
  新开工改造: "改造",
  启动改造: "改造",
  治理: "治理",
  综合治理: "治理",
  整治: "整治",
  综合整治: "整治",
  修复: "修复",
  生态修复: "修复",
  培训: "培训",
  轮训: "培训",
  拆除: "拆除",
  淘汰: "淘汰",
  关停: "关停",
  修缮: "修缮",
  更新: "更新",
  维修: "维修",
  养护: "养护",
  加固: "加固",
  清淤: "清淤",
  除险加固: "除险加固",
  盘活: "盘活",
  处置: "处置",
  消化: "处置",
  盘活利用: "盘活",
  转化: "转化",
  转移: "转移",
  救助: "救助",
  资助: "资助",
  帮扶: "帮扶",
  发放: "发放",
  新增发放: "发放",
  落地: "落地",
  签约落地: "签约",
  新签约落地: "签约",
  打通: "打通",
  处置利用: "处置",
  开工: "开工",
  新开工: "开工",
  开工建设: "开工",
  竣工: "竣工",
  完工: "竣工",
  建成投产: "投产",
  竣工投产: "投产",
  投产: "投产",
  新投产: "投产",
  签约: "签约",
  新签约: "签约",
  签订: "签约",
  引进: "引进",
  新引进: "引进",
  招引: "引进",
  新招引: "引进",
  吸引: "引进",
  引育: "引进",
  吸纳: "引进",
  引进培育: "引进",
  出让: "出让",
  收储: "收储",
  安置: "安置",
  筛查: "筛查",
  免费筛查: "筛查",
  体检: "体检",
  攻克: "攻关",
  攻关: "攻关",
  研制: "研制",
  制定: "制定",
  修订: "修订",
  制修订: "制修订",
  制订: "制定",
  压减: "压减",
  回收: "回收",
  复垦: "复垦",
  推广: "推广",
  营造: "营造",
  放映: "放映",
  发布: "发布",
};

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== "");

/** What a word before a name says: nothing of it (null), or the verb that belongs to it. */
const LEADS: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ...[...words(MANNER), ...words(MAKING)].map((word) => [word, null] as const),
  ...Object.entries(CHANGING),
]);
/** The longest word of each first character. */
const LONGEST = new Map<string, number>();
for (const word of LEADS.keys())
  LONGEST.set(word.charAt(0), Math.max(word.length, LONGEST.get(word.charAt(0)) ?? 0));
const VERBS: ReadonlySet<string> = new Set([...words(MAKING), ...Object.keys(CHANGING)]);

/** Verbs that nouns are made of: 建设用地, 发展水平, 培训基地, 服务中心. */
const NOMINAL: ReadonlySet<string> = new Set(
  words(
    "建设 发展 培训 服务 支持 改造 治理 推广 更新 维修 修复 转化 开发 认证 储备 孵化 种植 养殖 登记 注册 发布 供应 采购 保障 扶持 救助 帮扶 安置 回收 规划 计划 目标 试点 组织 引导 参与 带动 辐射 培育 引进 生产 安装 管理 创建 认定 转移 资助 拓展 提升 整治 体检 筛查 研制 养护 处置 签约 开工 投产 入库 落实 办理 覆盖 惠及 投入 消化 淘汰 创办 供给 配置 配备 设置 谋划 策划 发行 制作 增长 降低 集中 集聚 稳定 运营 新",
  ),
);
const PART_OF_NAME =
  /^(?:率|量|额|业|费|值|者|权|券|性|型(?!号)|(?:数|度|类|化|站|点|员|师|商|器|桩|园|场|期)(?:$|[的、和（(])|区(?!域|块|县|市)|站点|面积|指数|水平|能力|规模(?!以上|工业|服务|企业)|用地|用房|用水|用电|资金|基金|基地|中心|平台|机构|场所|场地|贸易|消费(?!券)|收入|出口|外包|网点|人数|人次|工程$|项目|活动$|标准$|制度|载体|岗位|单位|部门|模式|方案|任务|地产|的|体系|环境|质量|周期|成本|技术|人才|政策|计划|规划|库|用品|企业$|产品$|总)/;
/** Manners that only a verb can have: 高标准建设, but 高标准农田. */
const ADVERBS: ReadonlySet<string> = new Set(
  words(
    "高标准 高质量 高水平 高效 高起点 高规格 优先 集中 联合 成功 分类 免费 安全 常态化 柔性 全职 规划 目标 通过 利用 围绕",
  ),
);
/** 带动就业 is no 就业: alone, the noun would say less than the two. */
const OWN_VERB =
  /^争取(?:上级|中央|国家|政策|各类|项目|专项|国债){1,3}(?:政策|项目|补助)?资金|^(?:带动|吸纳|稳定|扩大|促进|扶持|支持|帮扶|新增|创业带动)(?:就业|创业|增收|投资|消费)$/;
const NEVER = /^(?:施(?!工)|林(?:$|面积)|率|量$|额$|数$|的|值|性|者|型)/;
const TIME =
  /^(?:到|至|在)?(?:20\d\d年?|“?十[一二三四五六]五”?)(?:时期|期间)?(?:年?(?:末|底|前|初|时))*[，,]?/;
/** （2）, 3.: the mark of an item; （段）: the rest of a unit; 三年: how long it takes. */
const ITEM =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）]|[①-⑳⑴-⒇]|\d{1,2}[.、．](?!\d)|[（(][段处项家次户人类个台条所座套]{1,2}[)）])/;
const UNIT_REST = /^[（(][^一二三四五六七八九十\d]/;
const YEARS = /^[一二三四五两\d]{1,2}年(?:内|共|累计)?(?=建|新|培|打|完|实施|引|改|创)/;
/** 第一期（2022—2025年）: a stage of a work; 建议今年: the proposal to the assembly. */
const STAGE =
  /^建议(?=今年|20\d\d|全[省市区年]|本[省市])|^第[一二三四]期(?:[（(]?20\d\d[^）)年]{0,8}年[）)]?)?(?=.{2})/;
const JOINTS = /^(?:和(?![美谐平睦])|与|及(?!时)|并(?![网轨购联])|或|、)/;
/** 在湘高校, 在汉企业: a place in one character. */
const HERE =
  /^在[京津沪渝冀豫云滇辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵黔粤青藏川蜀宁琼潭汉宁杭深穗蓉](?=(?:高校|高等|国家|企业|院所|科研|全国))/;
/** The province that issues is no part of a name. */
const PROVINCE =
  /^(?:(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省|(?:内蒙古|广西壮族|广西|西藏|宁夏回族|宁夏|新疆维吾尔|新疆)自治区|(?:北京|天津|上海|重庆)市)(?=.{3})/;

/** A name without the words before it, and the verb among them that is part of the concept. */
export interface Led {
  readonly name: string;
  readonly action: string | null;
  /** Whether a verb was among the words. */
  readonly verb: boolean;
}

const LEADING_MARK = /[，、；：。\s—\-“"（(·●◆■▪◇□★☆※○•▲△►➢➤✓√]/;

/**
 * Takes the words before a name away: time, place, will, manner and verbs of making; a verb that changes what is counted is kept apart.
 * The longest word is taken first; a verb that belongs to the name (建设用地, 培训基地) stays.
 *
 * @param least characters that are left at least
 * @example
 * withoutLead("力争新增高新技术企业").name; // => "高新技术企业"
 * withoutLead("完成改造老旧小区").action; // => "改造"
 */
export function withoutLead(text: string, least = 2): Led {
  let at = 0;
  let action: string | null = null;
  let verb = false;
  for (;;) {
    while (
      at < text.length &&
      LEADING_MARK.test(text.charAt(at)) &&
      text.length - at > least &&
      !ITEM.test(text.slice(at, at + 5))
    )
      at += 1;
    const rest = text.slice(at);
    const time =
      ITEM.exec(rest)?.[0].length ??
      TIME.exec(rest)?.[0].length ??
      YEARS.exec(rest)?.[0].length ??
      STAGE.exec(rest)?.[0].length ??
      PROVINCE.exec(rest)?.[0].length ??
      HERE.exec(rest)?.[0].length ??
      0;
    if (time > 0 && rest.length - time >= least) {
      at += time;
      // 道路20条（段）及街巷: what joins the next item behind the rest of a unit.
      if (UNIT_REST.test(rest)) at += JOINTS.exec(text.slice(at))?.[0].length ?? 0;
      continue;
    }
    const taken = leadOf(rest, least);
    if (taken === 0) break;
    const word = rest.slice(0, taken);
    const said = LEADS.get(word) ?? null;
    if (said !== null) action = said;
    if (VERBS.has(word)) verb = true;
    at += taken;
    const joint = JOINTS.exec(text.slice(at))?.[0].length ?? 0;
    if (joint > 0 && verb && leadOf(text.slice(at + joint), least) > 1) at += joint;
  }
  return { name: text.slice(at), action, verb };
}

/** How long the word is that leads a text; 0 where a name begins. */
function leadOf(rest: string, least: number): number {
  for (let length = Math.min(LONGEST.get(rest.charAt(0)) ?? 0, rest.length - least); length >= 1; length--) {
    const word = rest.slice(0, length);
    if (!LEADS.has(word)) continue;
    const behind = rest.slice(length);
    if (NOMINAL.has(word) ? PART_OF_NAME.test(behind) : VERBS.has(word) && NEVER.test(behind)) continue;
    if (ADVERBS.has(word) && leadOf(behind, least) === 0) continue;
    if (OWN_VERB.test(rest)) continue;
    const joined = JOINTS.exec(behind);
    if (joined !== null && behind.length > 2 && leadOf(behind.slice(joined[0].length), least) === 0) continue;
    if (length === 1 && !SINGLE.test(rest) && !(word === "新" && leadOf(behind, least) > 1)) continue;
    return length;
  }
  return 0;
}

/** A single character is a word of its own only before what can't go on with it. */
const SINGLE =
  /^(?:(?:其|并|且|还|又|也|要|将|拟|再|共|各|均|使|让|把|为|由|的|与|和|及)(?!同|网|轨|购|享|富|识|建|性|计|级|需|求|素|点|料|生|类|界|公|筹|体|有|费|类|项|美|谐|平|睦|时)|新(?=(?:增|建|改|开|培|认|引|设|创)[^能])|建(?=\d|成)|办(?=\d)|超(?=\d)|过(?=\d)|有(?=\d)|对(?=\d)|以(?=\d))/;
