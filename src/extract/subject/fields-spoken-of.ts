import { listedWords } from "../../text/listed-words.js";
import { remembered } from "../../text/remembered.js";

/** What a department or a trade has care of, by the words that name it: crops and herds, services, works, goods, bodies, groups of people. */
const FIELDS = `
油茶 茶叶 茶产业 生猪 畜禽 家禽 肉牛 奶牛 肉羊 牛羊 奶业 水稻 稻谷 小麦 玉米 大豆 油菜 花生 粮食 粮油 蔬菜 果蔬 水果 柑橘 苹果 中药材 花卉 食用菌 水产 渔业 海洋牧场 畜牧业 种植业 养殖业 林业 竹产业 草业 蚕桑 烟叶 甘蔗 糖料蔗 葡萄 枸杞 咖啡 橡胶 种业 种子 种苗 农产品精深加工 农产品加工 农产品 农机 农业机械化 休闲农业 设施农业 智慧农业 农业 农村人居环境 农村宅基地 农村集体经济 村级集体经济 乡村治理 农垦 冷链 预制菜 高标准农田
医共体 医联体 儿科 妇幼 妇产科 中医药 中医 中药 康复 精神卫生 疾病预防 疾控 传染病 结核病 艾滋病 慢性病 高血压 糖尿病 急救 采供血 卫生监督 托育 养老 医养结合 老龄 护理 卫生院 村卫生室 社区卫生 家庭医生 健康旅游 健康产业 安宁疗护 职业病 爱国卫生 口腔
公办园 公办幼儿园 民办园 普惠园 普惠性幼儿园 学前教育 幼儿教师 幼儿园 义务教育 普通高中 职业教育 职业院校 中职 高职 技工 高等教育 高校 特殊教育 集团化办学 教联体 思政 校园足球 老年教育 继续教育 家庭教育 劳动教育 产教融合 乡村教师 职业培训
灌区 水库 河湖 中小河流 山洪 水土保持 水土流失 小流域 节水 再生水 城乡供水 农村供水 城市供水 供水 饮用水 排水 污水 地下水 堤防 防洪 排涝 黑臭水体 水利
农村公路 农村路 公路 铁路 港口 航道 水运 机场 民航 通用航空 低空经济 低空 公交 公共交通 客运 出租车 货运 物流 快递 邮政 轨道交通 停车 水上搜救 绿道
海上风电 风电 分布式光伏 屋顶光伏 光伏 水电 生物质 核电 煤电 煤炭 煤层气 抽水蓄能 储能 电网 天然气 燃气 油气 氢能 充电设施 充换电 供热 清洁取暖 地热 新能源汽车 新能源
图书馆 博物馆 文化馆 美术馆 非物质文化遗产 非遗 革命文物 文物 古籍 演艺 影视 动漫 出版 全民阅读 广播电视 乡村旅游 红色旅游 工业旅游 生态旅游 文化旅游 康养旅游 冰雪 体育旅游 旅游 康养 全民健身 全民艺术普及 体育赛事 体育产业 文化产业 文创 公共文化
自然保护地 国家公园 国土绿化 退化林 森林防火 护林 林下经济 湿地 草原 荒漠化 古树名木 国有林场 林木种苗 野生动植物 松材线虫 碳汇 矿山 海洋生态 海洋经济 海洋
保障性租赁住房 保障性住房 公租房 租赁住房 历史文化名城 历史文化街区 建筑业 装配式 老旧小区 城中村 棚户区 物业 园林绿化 生活垃圾分类 生活垃圾 垃圾分类 建筑垃圾 海绵城市 地下综合管廊 传统村落
新材料 稀土 钢铁 有色金属 石化 化工 生物医药 医疗器械 医药 高端装备 装备制造 轨道交通装备 汽车 电子信息 新型显示 软件 人工智能 大数据 机器人 无人机 纺织 服装 家纺 食品 饮料 白酒 酿酒 陶瓷 建材 家具 造纸 再生资源 循环经济 节能环保 船舶 航空航天 航空 集成电路 半导体 北斗 卫星 算力 数据中心 工业互联网 跨境电商 农村电商 电商 家政服务 服务外包 文旅 锂电 电池 钟表 玩具 花炮 烟花 珠宝 家电 模具 五金
开发区 高新区 经开区 综合保税区 综保区 自贸试验区 自贸区 口岸 临空经济 飞地 国有企业 国企 国资
残疾人 残疾儿童 退役军人 妇女 儿童福利 儿童 青少年 老年人 农民工 毕业生 社会组织 志愿服务 社会工作 殡葬 社会救助 慈善 法律援助 公证 人民调解 社区矫正 危险化学品 危化品 非煤矿山 应急物资 应急避难 森林防灭火 企业年金 工伤保险 失业保险 劳动关系 劳动争议 欠薪 返乡创业 技能人才 新业态 5G网络 5G 城市大脑 信用体系 危险废物 农用地 饮用水水源地 入河排污口 排污口 环境监测 环境执法 移动源 老字号 步行街 夜间经济 冷链物流 外资 消防 防灾减灾 地震 气象 食品安全 药品 特种设备 知识产权 反诈 禁毒 民族 双拥 退捕渔民 脱贫 以工代赈 公积金 养老服务 政务服务 数字政府
银发经济 群众体育 竞技体育 青少年体育 体教融合 排水防涝 雨污分流 电梯 药械 质量品牌 多式联运 江海联运 公共法律服务 法律服务 普法 信访 审计 档案 基层治理 网格化 交通安全 校园安全 房屋安全 自建房 动物防疫 动物疫病 屠宰 饲料 兽药 种质资源 土壤污染 噪声 固体废物 固废 塑料污染 数字乡村 农村饮水 农村改厕 农村危房 易地搬迁 科普 供销 粮食仓储 应急广播 融媒体 版权 质量基础 竹木 木材加工 林产品 花卉苗木 森林康养 城市公园 口袋公园 未成年人 流浪乞讨 婚姻 地名 社区服务 社会保障 欠薪治理 家政服务 消费维权 广告 信用监管
`;
/** 科|技工|作, 提|高校|园安全水平: the words that two others may make where they meet, without those. */
const NOT_TORN: Readonly<Record<string, string>> = {
  技工: "(?<!科)技工(?!作)",
  高校: "(?<!提)高校",
  高职: "(?<!提)高职",
  中职: "(?<!集)中职",
  儿科: "(?<!幼)儿科(?![技普创])",
  气象: "(?<!新)气象",
  地名: "(?<![各当本产])地名(?![优特])",
  物业: "(?<![货生动植废])物业",
  国资: "(?<![外中])国资",
  消防: "(?<!取)消防",
  公证: "公证(?!券)",
};
const WORDS = [...listedWords(FIELDS)].sort((a, b) => b.length - a.length);
const ANY_WORD = WORDS.map((word) => NOT_TORN[word] ?? word).join("|");
const FIELD = new RegExp(ANY_WORD, "g");
const ANY = new RegExp(ANY_WORD);

/** Whether words name a field, or several. */
export const namesField = (words: string): boolean => ANY.test(words);

/** 压减钢铁产能: what there is to be less of is not what is told of behind it. */
const LIMITS = /(?:控制|严控|压减|压降|淘汰|化解|退出|限制|遏制|关停)[^，。；]{2,16}产能$/;

/**
 * The field that words speak of, by its own name (发展健康旅游, 加强农村电网改造); empty where they speak of none, or of several in a list, of which
 * none owns what is told behind them.
 *
 * @example
 * fieldSpokenOf("大力发展油茶产业"); // "油茶"
 * fieldSpokenOf("加快钢铁、化工、建材等行业转型"); // ""
 */
export const fieldSpokenOf = remembered((words: string): string => {
  const found = [...words.matchAll(FIELD)];
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return "";
  const between = words.slice(first.index + first[0].length, last.index);
  if (found.length > 1 && /[、和与及]/.test(between)) return "";
  // 钢铁、水泥等产能: a list whose others have no field of their own is one as well.
  const listed =
    words.startsWith("、", last.index + last[0].length) || words.startsWith("、", first.index - 1);
  return listed || LIMITS.test(words) ? "" : last[0];
});
