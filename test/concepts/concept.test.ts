import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conceptOf, withoutTier } from "../../src/concepts/concept.js";

const name = (phrase: string, sort: Parameters<typeof conceptOf>[1] = "count"): string =>
  withoutTier(conceptOf(phrase, sort).name);

describe("words that are no part of a name fall away", () => {
  test.each([
    ["力争到2027年新建充电站", "充电站"],
    ["（3）新增口袋公园", "口袋公园"],
    ["年内培育和引进创新团队", "创新团队引进"],
    ["全市绿色工厂数量达到", "绿色工厂"],
    ["三年建设共富村", "共富村"],
    ["更新单元改造", "更新单元改造"],
    ["供应链平台", "供应链平台"],
    ["实施道路照明质量提升", "道路照明质量提升"],
    ["实施空置地块环境综合提升", "空置地块环境综合提升"],
    ["合作项目签约", "合作项目签约"],
    ["升星晋级省级现代农业园区", "升星晋级现代农业园区"],
    ["直接扶持个人创业", "个人创业"],
    ["所有村社集体经济总收入", "村社集体经济总收入"],
    ["社区设立仲裁服务联络站", "社区仲裁服务联络站"],
    ["综保区引进“保税+”项目", "综保区保税+项目引进"],
    ["数字化改造中小企业", "中小企业数字化改造"],
    ["微改造垃圾分类投放点", "垃圾分类投放点微改造"],
    ["北门关等文化遗产保护项目", "文化遗产保护项目"],
    ["会展等活动", "会展等活动"],
    ["“春日集市”等促消费活动", "促消费活动"],
    ["重点实验室、研发机构等平台", "重点实验室、研发机构等平台"],
    ["建设用地", "建设用地"],
    ["底前培训店主", "店主培训"],
    ["精心打造休闲驿站", "休闲驿站"],
    ["年内重点实施水利项目", "水利项目"],
    ["加力推进早餐网点", "早餐网点"],
    ["直接融资额", "直接融资额"],
    ["改善渔民住房", "渔民住房改善"],
    ["改善型住房", "改善型住房"],
    ["清理闲置厂房", "闲置厂房清理"],
    ["撤并乡镇教学点", "乡镇教学点撤并"],
    ["扩容换乘车位", "换乘车位扩容"],
    ["整治提质背街小巷", "背街小巷整治"],
    ["提质增效项目", "提质增效项目"],
    ["提质发展农贸市场", "农贸市场提质"],
    ["新建和提质健身步道", "健身步道新改建"],
    ["土地整理项目", "土地整理项目"],
    ["整理项目", "整理项目"],
    ["新改续扩建托幼园所", "托幼园所新改续扩建"],
    ["培训基地", "培训基地"],
    ["（三）粮食烘干中心", "粮食烘干中心"],
    ["推进社会福利院建设", "社会福利院"],
    ["建成交付安置房", "安置房"],
    ["科技型中小企业入库总数", "科技型中小企业"],
    ["新增、复线停车泊位", "新增和复线停车泊位"],
    ["守牢生态保护红线", "生态保护红线"],
    ["重大项目年内全面开工", "重大项目开工"],
    ["高新园区创新发展", "高新园区"],
    ["群众家门口的健身步道", "健身步道"],
    ["在充分征求意见基础上确定民生项目", "确定民生项目"],
    ["建成区面积", "建成区面积"],
    ["新增加装电梯", "电梯加装"],
    ["登记失业人员", "登记失业人员"],
    ["建成各级各类众创空间", "众创空间"],
    ["帮扶残疾人就业", "残疾人就业"],
    ["在老城区新培育文创街区", "文创街区"],
    ["新增日垃圾处理能力", "垃圾处理能力"],
    ["路口精细化提升", "路口精细化提升"],
    ["新增试点街道", "试点街道"],
    ["实施新一轮园区提质项目", "园区提质项目"],
    ["完成社区食堂改造任务", "社区食堂改造"],
    ["推进绿色矿山建设", "绿色矿山"],
    ["正常年景下油料产量", "油料产量"],
    ["优先在边境县、山区新建各类棚室", "棚室"],
    ["孵化器等载体", "孵化器等载体"],
    ["支持龙头企业等牵头组建创新联合体", "创新联合体"],
    ["面向退役军人开发公益性岗位", "退役军人公益性岗位"],
    ["服务业企业", "服务业企业"],
    ["和美乡村示范村", "和美乡村示范村"],
  ])("%s is %s", (phrase, expected) => {
    expect(name(phrase)).toBe(expected);
  });
});

describe("components have one name", () => {
  test.each([
    ["R&D经费投入占GDP的比重达", "全社会研究与试验发展经费支出占地区生产总值比重", "ratio"],
    ["规上工业企业增加值", "规模工业增加值", "unknown"],
    ["经济增长", "全省生产总值", "unknown"],
    ["CPI涨幅", "居民消费价格总水平", "unknown"],
    ["外贸进出口总值", "进出口总额", "money"],
    ["新增城镇就业", "城镇新增就业人数", "count"],
    ["制造业占GDP比重", "制造业增加值占地区生产总值比重", "ratio"],
    ["完成改造城镇老旧小区", "老旧小区改造", "count"],
    ["新建及改造提升灌溉渠道", "新改建灌溉渠道", "count"],
    ["新增和提质改造文化站", "新改建文化站", "count"],
    ["婴幼儿每千人口托位", "每千人口婴幼儿托位", "per"],
    ["单位物流成本下降至", "单位物流成本", "ratio"],
    ["动建安置房", "开工安置房", "count"],
    ["货物贸易", "外贸进出口", "unknown"],
    ["国考地表水断面水质优良率", "地表水国控断面优良水体比例", "ratio"],
    ["新建和改善提升健身长廊", "新改建健身长廊", "length"],
    ["粮食生产面积", "粮食播种面积", "area"],
    ["建设和改扩建幼儿园", "新改扩建幼儿园", "count"],
    ["水电项目开工建设", "开工水电项目", "count"],
    ["每千人口拥有托位数", "千人托位数", "per"],
    ["工业机器人年产量", "工业机器人产量", "count"],
    ["原油年产量", "原油产量", "mass"],
    ["万元工业增加值用水量", "单位工业增加值用水量", "per"],
    ["境内上市公司数量", "境内上市公司", "unknown"],
    ["商品进出口总值", "进出口总额", "unknown"],
    ["万元GDP能耗", "单位地区生产总值能耗", "unknown"],
  ] as const)("%s and %s", (one, other, sort) => {
    expect(name(one, sort)).toBe(name(other, sort));
  });
});

describe("what differs in one component stays apart", () => {
  test.each([
    ["高技术制造业增加值", "高新技术产业增加值", "unknown"],
    ["规上服务业营业收入", "规上工业营业收入", "unknown"],
    ["营业收入", "主营业务收入", "unknown"],
    ["国家级创新平台", "国家级重大创新平台", "count"],
    ["发明专利授权量", "发明专利申请量", "count"],
    ["新能源汽车", "新能源汽车产量", "count"],
    ["老旧小区", "老旧小区改造", "count"],
    ["数字经济占GDP比重", "数字经济核心产业占GDP比重", "ratio"],
    ["高标准农田", "高标准农田灌溉", "area"],
    ["货物和服务进出口", "货物进出口", "unknown"],
  ] as const)("%s and %s", (one, other, sort) => {
    expect(name(one, sort)).not.toBe(name(other, sort));
  });
});

describe("an amount has the noun that its numbers call for", () => {
  test.each([
    ["农村公路", "length", "农村公路里程"],
    ["燃气管网", "length", "燃气管网长度"],
    ["高标准农田", "area", "高标准农田面积"],
    ["光伏发电", "power", "光伏发电装机容量"],
    ["低空经济", "money", "低空经济规模"],
    ["发放消费券", "money", "消费券发放额"],
    ["服务出口总额", "money", "服务出口额"],
  ] as const)("%s in %s is %s", (phrase, sort, expected) => {
    expect(name(phrase, sort)).toBe(expected);
  });
});

test("a share has its two sides, the second only where it is printed", () => {
  expect(conceptOf("清洁能源发电量占总发电量的比重", "ratio").share).toEqual({
    numerator: "清洁能源发电量",
    denominator: "总发电量",
  });
  expect(conceptOf("新产品销售收入占比", "ratio").share).toEqual({
    numerator: "新产品销售收入",
    denominator: null,
  });
});

test("a list is one whole, in whatever way it is joined", () => {
  expect(name("研究院、企业总部和创新团队")).toBe("研究院、企业总部、创新团队");
  expect(name("茶园、果园")).toBe(name("茶园和果园"));
  expect(name("茶叶、果蔬等企业")).toBe("茶叶、果蔬等企业");
});

test("reading a name again changes nothing", () => {
  const words = [
    "农村",
    "公路",
    "新建",
    "改造",
    "产业",
    "增加值",
    "占",
    "企业",
    "和",
    "率",
    "的",
    "创新",
    "平台",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), (parts) => {
      const once = conceptOf(parts.join(""), "count").name;
      expect(conceptOf(parts.join(""), "count").name).toBe(once);
      expect(once.length).toBeGreaterThan(0);
    }),
  );
});

describe("words between a name and its number, and inside it, fall away", () => {
  test.each([
    ["蔬菜出口向", "money", "蔬菜出口额"],
    ["改革方向", "count", "改革方向"],
    ["赤字率拟按", "ratio", "赤字率"],
    ["民用气最高终端售价下调至", "per", "民用气最高终端售价"],
    ["综合保税区全年进出口总额", "money", "综合保税区进出口额"],
    ["市本级财政安排人才工作专项经费", "money", "市本级财政人才工作专项经费"],
    ["规模以上企业年产白酒", "volume", "规模以上企业白酒产量"],
    ["光伏装机投产", "power", "光伏投产装机容量"],
    ["海铁联运", "other", "海铁联运量"],
    ["海铁联运", "unknown", "海铁联运量"],
    ["制造业实际利用外资", "money", "制造业实际利用外资"],
    ["农村劳动力转移就业规模", "count", "农村劳动力转移就业"],
    ["新增民营企业贷款占新增企业贷款比重", "ratio", "新增民营企业贷款占新增企业贷款比重"],
    ["教育质量提升", "ratio", "教育质量"],
    ["公用经费按定额标准", "money", "公用经费"],
  ] as const)("%s in %s", (phrase, sort, expected) => {
    const once = conceptOf(phrase, sort).name;
    expect(once).toBe(expected);
    expect(conceptOf(once, sort).name).toBe(once);
  });
});
