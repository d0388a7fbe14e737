import { expect, test } from "vitest";
import { goalsOf } from "../../support/goals-of.js";

const read = (text: string) => goalsOf(text).map(({ value, unit }) => [value, unit]);

test.each([
  // What a loan's interest is paid with is granted.
  ["技改专项贷款投放100亿元，贷款贴息1个百分点。", [[100, "CNY"]]],
  // What those are like that are to be replaced is promised of none.
  ["引导服役20年以上、供电煤耗320克/千瓦时以上老旧机组退出。", []],
  // How deep or wide one thing is.
  ["推进东江6米水深航道整治。", []],
  ["支持东一半导体公司建设厂房。", []],
  ["重点用能企业（年能耗2万吨标准煤及以上）能耗在线监测系统建成。", []],
  ["孤儿养育标准不低于低保标准的2倍。", [[2, "times"]]],
  // The area of those meant; that of what is built is promised.
  ["实施流域面积300平方公里以上河流治理。", []],
  ["治理流域面积200—3000平方公里中小河流150条。", [[150, "count"]]],
  ["营业面积2000平方米以上的商场全部接入平台。", []],
  ["新增商业营业面积20万平方米以上。", [[20, "m2"]]],
  // How long and how dear one named work is that brackets tell of; of roads in general it is what is to be built.
  ["确保省道S301线东山至西山段（21.5公里，概算总投资6.2亿元）9月底前通车。", []],
  ["新建农村公路（90公里）。", [[90, "km"]]],
  [
    "污水处理设施覆盖率达100%，53%以上的行政村污水得到有效治理。",
    [
      [100, "percent"],
      [53, "percent"],
    ],
  ],
  // How long or how far something may take at most is promised; of a thing it tells what that is like.
  ["茶山算力节点间时延小于5毫秒。", [[5, "ms"]]],
  ["建设时延小于5毫秒的茶山专网3张。", [[3, "count"]]],
  ["茶农服务站服务半径不超过3公里。", [[3, "km"]]],
  ["茶农服务站3公里服务半径覆盖率达到90%。", [[90, "percent"]]],
  ["生均茶艺教室建筑面积达到15平方米。", [[15, "m2-per-person"]]],
  ["每千人拥有茶叶企业35户。", [[35, "per-1k-persons"]]],
  // The first stage of a fund of which nothing else is told; of one whose size is told, the size.
  ["设立茶业振兴基金，首期规模3亿元。", [[3, "CNY"]]],
  ["设立总规模10亿元、首期规模3亿元的茶业振兴基金。", [[10, "CNY"]]],
  ["设立茶业振兴基金，总规模10亿元。", [[10, "CNY"]]],
  ["新增茶青产地冷藏保鲜设施库容12万吨。", [[12, "t"]]],
  // 上年 within other words is no last year.
  ["茶农合作社网上年销售额突破20亿元。", [[20, "CNY"]]],
  // So many are chosen, whatever they are given.
  ["每年遴选制茶能手10名左右，给予表彰。", [[10, "person"]]],
  ["每年评选名茶不少于10个，给予奖励。", [[10, "count"]]],
  ["接待游客50人以上的，给予奖补。", []],
  // What a measure reaches is no size of those counted next.
  [
    "茶业营业收入达到350亿元、10亿元以上茶叶企业达到15家。",
    [
      [350, "CNY"],
      [15, "count"],
    ],
  ],
  // A number of so many decimals is no version, one of five digits no service line.
  ["每千人口茶艺师数5.0人。", [[5, "per-1k-persons"]]],
  ["推进茶业4.0建设，办好12345热线。", []],
  ["完成茶农改灶户数12000户。", [[12000, "household"]]],
  ["城乡居民人均可支配收入比2.1︰1。", [[2.1, "times"]]],
  ["每万人拥有公共文化设施建筑面积达到4400m2左右。", [[4400, "m2"]]],
  // Works that are planned are counted, and what they cost in all.
  [
    "全省三年拟实施项目共29个，估算总投资1176亿元。",
    [
      [29, "count"],
      [1176, "CNY"],
    ],
  ],
  // What is to succeed by then has not yet.
  [
    "成功创建国家5A级旅游景区1家，4A级旅游景区达到25家。",
    [
      [1, "count"],
      [25, "count"],
    ],
  ],
  ["三年内完成南岳等5个核心景区提质升级。", [[5, "count"]]],
  // A year that says which ones are meant dates nothing.
  ["推动2020年获得指标的项目全部开工，完成能源投资100亿元以上。", [[100, "CNY"]]],
  // What is leant on, watched or helped is there already.
  ["以开展茶业15项提升工程为抓手，推动增效。", []],
  ["加强对5家茶厂、30家茶馆消防安全监督。", []],
  ["优先支持可再生能源用电比例达到50%以上的数据中心建设。", []],
  ["提升三个产业基地和22个产业集群的科技含量。", []],
  ["建设快充设施（60千瓦及以上）100座。", [[100, "count"]]],
  ["充电设施总功率达到66万千瓦以上。", [[66, "kW"]]],
  ["加快关停全省9座小水电站。", [[9, "count"]]],
  // A share of those who earn an amount is promised; the amount says of which.
  ["到2025年，90%以上的村集体收入突破50万元。", [[90, "percent"]]],
  ["60%以上的乡镇财政收入超过1000万元。", [[60, "percent"]]],
  // What is to be won from above is no grant that is made.
  ["争取中央财政补助资金80亿元。", [[80, "CNY"]]],
  ["打通断头路等8处断点。", [[8, "count"]]],
  ["到2025年，80公里环城绿道全线贯通。", [[80, "km"]]],
  // A base that is itself promised is a target, one that lies behind is none.
  [
    "在确保“十四五”完成管网改造300公里的基础上，到2025年再改造200公里。",
    [
      [300, "km"],
      [200, "km"],
    ],
  ],
  [
    "在完成“十四五”危房改造5万户任务的基础上，2025年底前再改造2万户。",
    [
      [5, "household"],
      [2, "household"],
    ],
  ],
  // What one named work holds, and what is reckoned with of it.
  ["投资6亿元建设云溪小镇，项目规划床位900张、泊位300个，预计年接待旅客50万人次。", []],
  ["区体育馆二期设座席6000个。", []],
  ["枫林学院新校区占地800亩，在校生规模8000人。", []],
  ["云溪市茶叶产业园总投资16亿元，占地900亩，建设加工线12条。", []],
  ["规划重点工程8类35项。", []],
  // A share of the region's is set as a goal is, what somebody has to bring along is a rule.
  ["茶业基金用于茶农的比例不得低于60%。", [[60, "percent"]]],
  ["到2025年，茶园面积不得低于80万亩。", [[80, "mu"]]],
  ["到2025年，每座茶馆面积不得低于80平方米。", []],
  ["推动东溪茶厂5万吨精制茶产能置换、南湾茶业3万吨茶饮料、西岭3万吨茶粉等项目建设。", []],
  ["项目资本金比例不得低于20%，单座茶馆面积不得少于300平方米。", []],
  // What a closed bracket dates is within it.
  [
    "建成茶业园区10家（2021年6家），茶站覆盖率100%。",
    [
      [10, "count"],
      [100, "percent"],
    ],
  ],
  [
    "查办案件400件，其中万元以上案件30件。",
    [
      [400, "count"],
      [30, "count"],
    ],
  ],
  ["培育50家具备出口能力的茶厂。", [[50, "count"]]],
  // Points printed short.
  [
    "红茶、绿茶合格率分别提高6个和10个百分点。",
    [
      [6, "percentage-point"],
      [10, "percentage-point"],
    ],
  ],
  ["在现有3000家企业的基础上，到2025年达到5000家。", [[5000, "count"]]],
  ["在2021年建成智能工厂60家的基础上，到2025年再建80家。", [[80, "count"]]],
  // A share in depth is reached, a depth in metres describes.
  ["燃煤机组调峰深度达到65%以上。", [[65, "percent"]]],
  ["码头前沿水深深度达到15米。", []],
  ["线路桥隧比达到80%。", []],
  // The area of all buildings of a kind at a date, and the size of one of them.
  ["到2025年，接入能耗监测的公共建筑面积3亿平方米。", [[3, "m2"]]],
  ["到2025年，建成体育馆1座，总建筑面积2万平方米。", [[1, "count"]]],
  ["水池深度5米、面积300平方米。", []],
  // Days for which stocks last.
  ["确保枯水期粮食储备水平在45天以上。", [[45, "day"]]],
  ["值班电话在24小时内回复。", []],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("the promise before a base is no part of the name", () => {
  const rows = goalsOf("在确保“十四五”完成管网改造300公里的基础上，到2025年再改造200公里。");
  expect(rows.map(({ concept }) => concept)).toEqual(["管网改造长度", "管网改造长度"]);
});
