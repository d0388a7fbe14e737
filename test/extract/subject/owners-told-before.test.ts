import { describe, expect, test } from "vitest";
import { conceptsOf } from "../../support/concepts-of.js";

describe("a name that its clause tells in part is filled from what was told before", () => {
  test.each([
    // The thing that an item is headed by, which an aim or a field is not.
    ["——光伏建筑。面积达到300万平方米，占既有建筑的20%。", ["光伏建筑面积", "光伏建筑占既有建筑比重"]],
    ["——森林质量。面积稳定在300万亩。", ["面积"]],
    // How a body is equipped and kept going.
    [
      "新建水上救助站30个，器材达标率达到95%，12小时值班率100%。",
      ["水上救助站", "水上救助站器材达标率", "水上救助站12小时值班率"],
    ],
    [
      "在建桥梁工程质量检测覆盖率100%，分部工程合格率达到97%。",
      ["在建桥梁工程质量检测覆盖率", "在建桥梁工程分部工程合格率"],
    ],
    // Those in a team, and how many of them do nothing else.
    ["网格员队伍扩充到2万人，专职占比达到40%。", ["网格员", "网格员专职占比"]],
    // Those of a grade, of what was counted two numbers before.
    [
      "登记行业协会2万家，其中异地商会占比达到6%，4A级以上900家。",
      ["行业协会", "异地商会占行业协会比重", "4A级以上行业协会"],
    ],
    ["日间照料站覆盖所有社区，新设60家。", ["日间照料站"]],
    ["水产品抽检合格率达到98%；畜产品不低于99%。", ["水产品抽检合格率", "畜产品抽检合格率"]],
    ["水产品抽检合格率达到98%；畜产品增长9%。", ["水产品抽检合格率", "畜产品"]],
    // What comes before the bodies counted, what they hold, and what is lent on a platform.
    ["社区矫正站达到900个，受理咨询4万件。", ["社区矫正站", "社区矫正站受理咨询"]],
    ["美术馆总数达到60家，其中民办美术馆20家，年举办讲座800场。", ["美术馆", "民办美术馆", "美术馆举办讲座"]],
    ["“惠渔”平台入驻商户3万家、授信20亿元。", ["惠渔平台入驻商户", "惠渔平台授信"]],
    // Where something is made, or made in each of several places.
    ["甲片区、乙片区各新建三级医院1所，新增床位800张。", ["三级医院", "三级医院床位"]],
    ["城东组团新建小学3所。", ["小学"]],
    ["小区、商场新建充电桩300个。", ["小区和商场新建充电桩"]],
    ["净水厂新建6座、提标改造9座，新增处理能力20万吨/日。", ["净水厂", "净水厂提标改造", "净水厂处理能力"]],
    // A fall or a rise of each of a list.
    ["饲料、兽药使用量各减少3%。", ["饲料使用量", "兽药使用量"]],
    [
      "规上食品企业技术中心覆盖率达到40%，设备联网率60%。",
      ["规模以上食品企业技术中心覆盖率", "规模以上食品企业设备联网率"],
    ],
    // How many of those whose measure was told; the kind of what was counted, for it.
    ["规上演艺企业营业收入增长8%，净增40家。", ["规模以上演艺企业营业收入", "规模以上演艺企业"]],
    [
      "服装产业示范园区达到20个，园区商户3000家，从业人员5万人。",
      ["服装产业示范园区", "服装产业示范园区商户", "服装产业示范园区从业人员"],
    ],
    // Those reckoned per head, and how many of them hold a licence; another illness; other bodies.
    [
      "社会工作者每万城镇常住人口达到16人，持证率达到50%。",
      ["每万城镇常住人口社会工作者", "社会工作者持证率"],
    ],
    ["育龄妇女甲状腺癌筛查率达到70%、胃癌60%。", ["育龄妇女甲状腺癌筛查率", "育龄妇女胃癌筛查率"]],
    ["高校和院所成果转化率达到30%，企业45%。", ["高等学校和院所成果转化率", "企业成果转化率"]],
    // The best of what the clause before is about.
    ["推进雷竹基地建设，省级示范区新增3个、总数达到12个。", ["雷竹基地示范区", "雷竹基地示范区"]],
    ["加强党的建设，省级示范社区新增3个。", ["示范社区"]],
    // What the clause before is about, of which a level or a kind of body is told alone.
    ["建立省市两级种质资源库，县级覆盖率达到60%。", ["种质资源库县级覆盖率"]],
    ["换电站达到900座，高速公路服务区覆盖率70%。", ["换电站", "换电站高速公路服务区覆盖率"]],
    ["统筹推进城际铁路建设，营业里程300公里。", ["城际铁路营业里程"]],
    ["公共文化设施面积300万平方米，人均0.3平方米。", ["公共文化设施面积", "人均公共文化设施面积"]],
    ["诚信经营示范店达到600家，消费投诉按时办结率98%。", ["诚信经营示范店", "消费投诉按时办结率"]],
    // A share of what came in for some.
    [
      "到位资金500亿元，其中省外资金350亿元，制造业占比50%。",
      ["到位资金", "省外资金", "制造业占省外资金比重"],
    ],
    ["灵活用工驿站建成200个，每年服务60万人次。", ["灵活用工驿站", "灵活用工驿站服务"]],
    // Where a rate is told, behind it; what is done to all, and how, to the part.
    ["清洁供暖率平原地区95%、山区80%。", ["平原地区清洁供暖率", "山区清洁供暖率"]],
    [
      "幼儿园、敬老院消防安全改造90处，其中幼儿园60处。",
      ["幼儿园和敬老院消防安全改造", "幼儿园消防安全改造"],
    ],
    ["甲、乙、丙三县各新建水质实验室1座。", ["水质实验室"]],
    ["中医药方面，甘草种植面积30万亩、产值20亿元。", ["甘草种植面积", "甘草产值"]],
    ["纺织产业，规上企业50家、产值100亿元。", ["纺织产业规模以上企业", "纺织产业产值"]],
    ["全省公路方面，高速公路3000公里、国省道2万公里。", ["高速公路里程", "国省道里程"]],
  ])("%s", (text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });
});

describe("what there is is told of the past only where it is not told what becomes of it", () => {
  test.each([
    ["现有养殖池塘改造完成率达到100%，在产池塘尾水达标率达到95%。", 2],
    ["现有养殖池塘3000口。", 0],
  ])("%s", (text, count) => {
    expect(conceptsOf(text)).toHaveLength(count);
  });
});
