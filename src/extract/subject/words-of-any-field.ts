import { listedWords } from "../../text/listed-words.js";

/** How things of any field are told apart: by standing, size, age, level and what they are for, and not by what they are. */
const KINDS = `
标准化 规范化 规模化 现代化 智能化 数字化 信息化 集约化 品牌化 一体化 社会化 市场化 专业化 国际化 产业化 连锁化 网格化 精细化 常态化
绿色 智慧 数字 智能 高标准 高质量 高水平 高效 高端 高能级 优质 优势 优秀 优良 特色 精品 名优 名牌 知名 著名 示范性 示范型 示范 先进 先行 先导 典型 经典 样板 标杆 试点 普惠性 公益性
重点 重大 骨干 龙头 链主 领军 领航 头部 核心 关键 主要 主导 支柱 专业 专项 专门 专职 专用 兼职 综合性 综合 集中 公共 共享 开放 新型 新兴 传统 新 老 旧
新增 新建 新改建 改扩建 改建 扩建 改造 更新 修缮 配套 基础 相关 各类 大型 中型 小型 大中型 中小型 中小 小微 微型 规模以上 规上 限额以上
国家级 省级 市级 县级 区级 乡镇级 乡级 村级 基层 全国 国家 全省 省内 省外 市内 区域性 区域 地方 本地 本土 当地 自主 社区 乡镇 街道 行政村 建制村 小区
引进 引育 招引 培育 培养 创建 打造 入驻 入园 合作 签约 落地 开工 竣工 投产 储备 盘活 闲置 存量 低效 经营性 经营 带动 吸纳 参与 辐射 覆盖 恢复 改善 治理 修复 整治 提升 处置
服务 管理 体验 展示 展销 监测 检测 观测 处理 加工 生产 种植 养殖 繁育 储存 仓储 销售 运营 应用 推广 交易 订单 救治 诊疗 救助 实训 实践 培训 收集 转运 分拣 中转 配送 集散 维护 养护 维修 研学
年度 年 日 总 户均 人均 单位 全产业链 产业链 上下游 上游 下游 精深 注册 获证 认证 备案 授权 从业 达标 合格 满意 利用 普及 有效 及时 抽查 通达 联网 在线 自动化 机械化 签发 整改 建成
嵌入式 公办 民办 末端 公共型 搬迁 关闭 改制 重组 参加 焚烧 填埋 修造 收运 清运 调解 登记 审批 执法 巡查 督查 检验 检疫 抽检 核对 评估 认定 审核 监控 监督 监管 预警 预报 应急 救援 值守 宣传 咨询 指导 辅导 孵化 中试 转化 研发 设计 线上 线下 移动 流动 固定 临时 微型 便民 一站式 一体 多功能 普惠 免费 定点 集中式 分散式 分布式 小型 高品质 持证 在册 在岗 一线 自动 进村 入户 到户 上门 星级 等级 特级 一级 二级 三级 高级 中级 初级
`;
/** Things and measures that every field has. */
const THINGS = `
基地 园区 产业园 示范园 片区 街区 中心 平台 站点 网点 点位 示范点 站 机构 企业 公司 集团 主体 集群 产业 行业 项目 工程 线路 路线 品牌 产品 商品 品种 单品
设备 设施 装备 机具 机械 车辆 场所 场地 队伍 团队 人才 人员 专家 带头人 学科带头人 技术人员 专业技术人员 执勤人员 骨干 专业队伍 院校 创业园 储备库 网络 示范单位 单位 家庭 人数 时间 次数 件数 场次 效率 业务量 登记量 注册量 交易额 带动农户 参与农户 用户 居民 群众 商户 客户 会员 志愿者 工作室 工坊 车间 工厂
实验室 水质 示范区 示范村 示范户 示范镇 示范县 学校 医院 村 县 资源 场景 案例 活动 课程 岗位 就业 创业 增收 联盟 联合体 体系 分馆 分中心 分站 保护区
收入 产值 产量 投资 税收 利润 营业收入 销售收入 主营业务收入 营收 面积 规模 产能 能力 里程 长度 容量 库容 户数 人数 人次 数量 总数 占比 比例 比重 率 满意度 金额 资金 贷款
管网 管道 用房 房屋 厂房 土地 用地 房源 通道 专用道 业务 新业态
职工 专业 哨点 服务圈 驿站 窗口 大厅 展厅 场馆 仓库 泊位 车位 组织 协会 队 工作站 服务站 转运站 焚烧厂 处理厂 处理站 装置 系统 终端 传感器 探头 数据库 证书 规程 覆盖面 服务量 处理量 检测量 抽检量 交易量 仓容 容积 时长 赛事 展会 论坛 讲座 培训班 班次 准确率 上岗率
`;
const listed = (words: string): string => listedWords(words).join("|");
/** 年销售收入500万元以上的, 百亿级: a size. */
const SIZE = "[A-Z\\d]{1,3}级|(?:超过?|过)?(?:[\\d.一二三五十百千]+[万亿]*|[万亿]+元)元?级?(?:及?以上)?";
const OF_ANY_FIELD = new RegExp(
  `^(?:${SIZE}|${listed(KINDS)}|${listed(THINGS)}|[的和、“”])*(?:${listed(THINGS)})$`,
);
const LONGEST = 24;

/**
 * Whether a name is made of words alone that every field has, so that it says nothing of the trade, body or field that its number is of.
 *
 * @example
 * isOfAnyField("标准化示范基地"); // true: of which trade?
 * isOfAnyField("标准化茶叶示范基地"); // false
 */
export function isOfAnyField(name: string): boolean {
  return name.length <= LONGEST && OF_ANY_FIELD.test(name);
}

/** What a region counts as a whole, of any field: projects, sums of money, firms by their size. */
const OF_WHOLES =
  /(?:项目|投资|资金|贷款|土地|用地)$|亿元?级?(?:及?以上)?的?(?:企业|园区|产业|集群)$|(?:工厂|车间|场景)$|^基础设施|^(?:特色)?(?:主导|支柱)产业/;

/** Whether a region counts such things as a whole, so that only the words right before make them a field's. */
export const isOfWholes = (name: string): boolean => OF_WHOLES.test(name);
