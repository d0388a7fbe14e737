import { listedWords } from "../../text/listed-words.js";

const words = (list: string): string => listedWords(list).join("|");

/** What happens to a thing or how it stands, which names no thing: each is said of many. */
const STATES = words(`
  达标 排放 离田 还田 利用 综合 资源化 无害化 减量化 回收 收集 收运 清运 转运 处理 处置 满意 好评 差评 办结 按期 按时 及时 响应 完好 在线 运行 负荷 合格
  规范 改造 转型 管理 控制 知晓 参与 覆盖 普及 签约 服药 规律 系统 治疗 治愈 康复 成功 随访 建档 筛查 检测 检出 抽检 监测 自动 实时 人工 完成 落实 到位 竣工
  投产 投运 验收 入住 入驻 出租 空置 去化 上架 正点 准点 准时 成活 保存 修缮 挂牌 开放 转化 培训 结案 兑现 报销 赔付 联网 接入 归集 共享 流通 腐损 损耗
  破损 漏损 订单 履约 履行 执行 调解 和解 复发 返贫 领用 激活 持证 上岗 持卡 到岗 在岗 留存 续签 续约 续费 签订 送检 接通 接诉 解决 回访 反馈 周转 上座 客座 实载
  满载 装载 晚点 投用 达产 履职 孵化 毕业 存活 盈利 复购 认证 认定 建库 轮换 配备 配置 安装 加装 设置 开设 参训 参保 参赛 获奖 录取 升学 复课 巩固 通过 考核
  优秀 优良 优质 专用 精品 自给 供给 保障 满足 渗透 清洁 机收 机播 机插 机采 加工 精深加工 初加工 冷藏 商品 分级 包装 追溯 赋码 备案 入统 纳管 保有 开工 开机 出勤 抽采 开采 采收
  血压 血糖 血脂 肺功能 住院 门诊 预约 转诊 远程 投诉 举报 查处 整改 销号 报修 维修 养护 管护 巡查 绿化 硬化 亮化 净化 美化 贯通 畅通 通行 事故 故障 抢修 停电 缺陷
  冷链 直采 直供 直销 外送 外销 内销 出口 本地 就地 就近 集中 分散 平均 年均 总体 全程 全面 免费 自主 国产 电子 网上 线上 线下 移动 一次性 一次 首次 首次通过
  当年合同 当年 岗前 岗后 在职 服务 省内 省外 市内 县域 境外 境内 国内 海外 不良 近视 肥胖 贫血 体质 健康 意愿 有效 使用 设备 仪器 设施 系统 合规 网办 掌办 通办 取证 获证 组网 联通 联动 预警 预报 扑灭 救治 救援 到场 抗病毒 种植 养殖 关键 重点 主要 消费 用电 用能 绿电 绿色电力 余热 余压 余气 运输 仓储 保鲜 预冷 烘干 屠宰 品牌化 务工 流失 稳岗 (?<![产商药食用作饮制成])品 一等品 残值 逾期 代偿 首贷 信用 活化 基层 城乡社区 中医药 转移 早诊 早治 返乡 方案论证 隐患整改 考核 注册 办理 体检 参赛 追溯 享受 失能 抗体 免疫 承保 销售 销号 安置 救助 专业 对口 去向 灵活 活跃 质量 采煤 掘进 装载 党组织 工会组织 网格 发案 建有 排险 险情排除 报到 到校 巡检 保洁 清扫 洒水 分拣 配送 投递 妥投 投保 理赔 结算 报账 审批 受理 缴费 征缴 清偿 减免 抵扣 退还 兑付 拨付 支付 到账 竞价 成交 流拍 登记 确权 颁证 发证 换证 评估 评价 审核 审计 监督 督办 回复 答复 采纳 公开 公示 宣传 教育 普法 阅读 借阅 观看 收视 点击 下载 访问 转换 替代 更替 淘汰 退出 压减 削减 拆除 关停 搬迁 腾退 复垦 复绿 退化 沙化 硬底化 灌排 灌溉 播种 收割 烘储 储存 入库 出库 轮作 休耕 引种 选育 繁育 供种 断奶 产犊 产蛋 免疫接种 接种 复种 诊断 规范化 诊疗 治理达标 漏报 误报 准确 精准 预约挂号 出院 再入院 手术 输血 抗菌药物 感染 传染 死亡 存活 生存 复学 辍学 留级 返校 升本 续保 断保 转移接续 稳就业 留任 流动 晋升 出站 进站 在站 推广 应用 栽培 增产 增收 单产 套种 间作 输出 引种 返青 归巢 复航 通航 开行 复制 一窗 一网 一次办 化解 值守 值班 专职 兼职 数据 更新 集散 回用 复用 分出 分拣 加装 消化 销项
`);
const ENDS = "率|占比|比例|比重|程度|水平";
const TURNED = "[一-龥]{2}化";
const AMOUNTS = words(
  "发电量 发电 装机容量 装机 产能 产量 产值 销量 销售量 销售额 营业收入 营收 投资额 面积 用电量 用电 用能 消费量 消费 出口额 数量",
);
const GOODS = words(
  "产品 设备 装备 车辆 船舶 品种 机型 车型 船型 业务 服务 机组 工艺 专用品种 优质品种 班次 航线 线路 车次",
);
/** What schools, hospitals and homes have of their own. */
const PARTS = words(
  "教室 多媒体教室 食堂 宿舍 操场 厕所 卫生厕所 浴室 图书 校车 校医 教师 护士 医师 医生 药师 床位 车位 学位 实验室 功能室 多功能室 消防设施 无障碍设施 电梯 监控 护理员 护工",
);
const KINDS = words(
  "高端 中高端 高附加值 新能源 清洁能源 绿色 智能 新型 优质 精品 特色 自有 自主 国产 进口 电动 氢能 定制 出口 高技术 首台套",
);

/** Where an amount comes about: 省外产值占比. */
const ELSEWHERE = words("省内 省外 市内 市外 境外 国内 国外 海外 本地 外地 县域");
/** Which part of an amount is better made. */
const QUALITY = words("先进 优质 高端 落后 智能化 绿色");
/** What a body keeps for its work, which names none. */
const KEPT = words("装备 器材 物资 车辆装备 单元工程 分部工程 单位工程 人员 队员");
const STATE = `(?:留[一-龥]就业|留[一-龥]|${STATES}|${TURNED}|[A-Z]级品?|\\d+(?:小时|分钟))`;
/** What a works, a shop floor or a machine gains by being renewed. */
const EFFECTS =
  "(?:生产|运营|劳动|作业|能源利用)效率|(?:生产|运营)成本|产品(?:研制|研发|交付|生产)周期|产品不良品?率";
/** A rate that says how a thing fares (入住率, 自动监测占比), what share of an amount it makes (发电量占比), or which share of its goods are of a kind. */
const RATE = new RegExp(
  `^(?!消费投诉)(?:(?:${KEPT})?(?:${STATE})+(?:${ENDS})|(?:${ELSEWHERE}|${QUALITY})?(?:${AMOUNTS})(?:占比|比例|比重)|(?:${STATE})+(?:面积(?:占比|比例|比重)|幅度)|(?:${KINDS}|${TURNED})+(?:${GOODS})(?:${ENDS})|${EFFECTS})$`,
);
/** The same behind the thing that it is told of. */
const OF_THING = new RegExp(
  `^(.{2,}?)(?:(?:${STATE})+(?:${ENDS})|(?:${ELSEWHERE}|${QUALITY})?(?:${AMOUNTS})(?:占比|比例|比重)|(?:${STATE}|${KINDS})*(?:${GOODS})(?:${ENDS}))$`,
);
/** 农村学校标准化宿舍覆盖率: a rate of what an institution has of its own, behind it. */
const OF_INSTITUTION = new RegExp(
  `^(.{2,}?(?:学校|高中|初中|小学|幼儿园|院校|医院|卫生院|机构|中心|养老院|福利院))(?:${STATE})*(?:${PARTS})(?:${STATE})+(?:${ENDS})$`,
);
/** An amount of what is done to a thing: 煤层气抽采量. */
const AMOUNT_OF = new RegExp(`^(.{2,}?)(?:${STATE})+量$`);
const ALL = new RegExp(`^(?:${STATE})+$`);

/**
 * Whether the name of a share or rate says only how something fares, and not what.
 *
 * @example
 * isStateAlone("平均入住率"); // true
 * isStateAlone("民宿平均入住率"); // false
 */
export const isStateAlone = (name: string): boolean => RATE.test(name);

/** The thing of which a name tells how it fares or how much is done to it; null where it tells no such thing. */
export function thingInState(name: string): string | null {
  const thing = (OF_INSTITUTION.exec(name) ?? OF_THING.exec(name) ?? AMOUNT_OF.exec(name))?.[1];
  return thing === undefined || ALL.test(thing) ? null : thing;
}

/** A rate of what an institution has of its own: 标准化食堂覆盖率, 多媒体教室配备率. */
const OF_PART = new RegExp(`^(?:${STATE})*(?:${PARTS})(?:${STATE})+(?:${ENDS})$`);
/** An average of what it has or does: 生均宿舍面积, 平均有效使用机时. */
const AVERAGE =
  /^(?:生均|校均|床均|班均|单[站台校店园])[一-龥]{2,8}$|^平均[一-龥]{2,8}(?:时间|时长|机时|天数|周期|级别|价格|成本|费用|年限)$/;

/** Whether a name tells of a part of an institution, or an average over many, and not which. */
export const isOfPart = (name: string): boolean => OF_PART.test(name) || AVERAGE.test(name);

const WHERE = new RegExp(
  `^(?:省内|省外|市内|本地|本省|本市|县域|境外|境内|国内|海外|网上|线上|线下|电子)(?:${STATE})*(?:占比|比例|比重)$`,
);
/** Whether a share says where or how a part of an amount comes about: 省内转化占比. */
export const isWhereOrHow = (name: string): boolean => WHERE.test(name);

/** Whether words are nothing but what happens to things. */
export const isStateOnly = (words: string): boolean => ALL.test(words);

/** 精神障碍患者规范管理率、规律服药率: how the thing of the first fares; null where a name of its list tells its own. */
export function inStateOfFirst(name: string, first: string): string | null {
  const thing = isStateAlone(name) ? thingInState(first) : null;
  return thing === null ? null : thing + name;
}

const PERIOD = "年|月|日|日均|月均|年均|平均|累计|每年";
/** Whom or how often or how long something is done, which names nothing that does it. */
const GENERAL = words(
  "人次 人数 时限 时长 次数 频次 场次 周期 选手 运动员 用户 会员 观众 待遇 待遇人数 水体 面积 幅度",
);
const UNOWNED = new RegExp(
  `^(?!专业观众|重点用户|重点水体|主要水体|社会化服务|专业化服务)(?:(?:${PERIOD})+(?:${STATE})*|(?:${STATE})+)(?:${GENERAL})$`,
);
/** 户均专利, 日均调用, 年实训: an average, or the work of a year, without whose it is. */
const AVERAGED =
  /^(?:户均|桩均|单位面积|日均|月均)[一-龥]{2,6}$|^平均(?!预期寿命|期望寿命|受教育|工资|气温|浓度)[一-龥]{2,6}(?<!率)$|^年[一-龥]{2}$/;
/** 调用量, 年参观人数, 人均标准: two characters say what is done, and how much of it; of these a region has its own. */
const SHORT_AMOUNT =
  /^(?:年|日均|月均|年均|累计|总)*(?!.产量|旅居|旅游|客运|货运|客货|客流|货物|旅客|游客|碳汇|降水|降雨|包裹|邮件|快递|发电|用电|用水|用能|用气|供水|供电|外送|外调|调出|调入|进口|出口|人口|城镇|农村|就业|创业|失业|死亡|受灾|伤亡|贸易|建设|水资|新增|毕业|招生|在校|参保|总|持证)[一-龥]{2}(?:量|次数|人次|人数|时长|批次)$|^(?:人均|月均)(?:发放|补助|补贴)?标准$/;
const BEFORE_UNOWNED = new RegExp(`^(.{2,}?)(?:${PERIOD})*(?:${STATE})+(?:${GENERAL}|量|额)$`);

/**
 * Whether a name tells what is done and for whom, how often or how long, and not by what.
 *
 * @example
 * isUnowned("平均办理时限"); // true
 * isUnowned("不动产登记办理时限"); // false
 */
export const isUnowned = (name: string): boolean =>
  UNOWNED.test(name) || AVERAGED.test(name) || SHORT_AMOUNT.test(name);

/** What does it, in a name that tells that before what is done; null where it tells nothing of it. */
export function doerOf(name: string): string | null {
  const doer = BEFORE_UNOWNED.exec(name)?.[1];
  return doer === undefined || ALL.test(doer) ? null : doer;
}

/** 准点率, 满意度: two characters say what is done, and no thing; but of these rates a region has its own. */
const SHORT_RATE =
  /^(?:(?!线损|火化|消费|失业|就业|出生|死亡|犯罪|吸烟|储蓄|赤字|绿地|离婚|结婚|生育|自给|通胀|辍学|森林|湿地|城镇|房价|汇率|税负)[一-龥]{2}率|(?:满意|集聚|活跃|知晓)度|(?:公众|群众|社会)(?:覆盖|知晓|参与|认知)[率度])$/;
/** Whether a rate tells in two characters what is done, and of what it does not (准点率, 满意度). */
export const isShortRate = (name: string): boolean => SHORT_RATE.test(name);
