import { describe, expect, test } from "vitest";
import { conceptOf } from "../../src/concepts/concept.js";
import { identityOf } from "../../src/concepts/identity.js";
import { linkerOf } from "../../src/concepts/linker.js";
import { vocabularyOf } from "../../src/draft/known-names.js";
import { shippedTables } from "../../src/tables/shipped-tables.js";

const linker = linkerOf(vocabularyOf(shippedTables().rows));

function idOf(phrase: string, unit: string): string {
  return linker.link({ phrase, unit, measure: "level", population: null }).indicator_id;
}

describe("what is written in two ways is one concept", () => {
  test.each([
    ["文旅产业增加值", "文化和旅游产业增加值", "CNY"],
    ["制造业规上企业", "规上制造业企业", "count"],
    ["可再生能源消费总量", "可再生能源消费量", "tce"],
    ["集装箱吞吐总量", "集装箱吞吐量", "count"],
    ["人才总数", "人才总量", "person"],
    ["床位总数", "床位", "count"],
    ["农产品加工规上企业", "规上农产加工企业", "count"],
    ["转移农村劳动力", "农村劳动力转移就业", "person"],
    ["公办幼儿园新增学位", "新增公办幼儿园学位", "count"],
    ["向上争取资金", "争取上级资金", "CNY"],
    ["发放消费券", "投放消费券", "CNY"],
    ["农村自来水供水普及率", "农村自来水普及率", "percent"],
    ["高标准农田建设改造", "建设改造高标准农田", "mu"],
    ["乡村旅游年接待人数", "乡村旅游接待量", "person-time"],
    ["城市污泥无害化处置率", "污泥无害化处理率", "percent"],
    ["可再生能源发电装机占比", "可再生能源电力装机占比", "percent"],
    ["可再生能源装机占电力总装机比重", "可再生能源装机占比", "percent"],
    ["海上风电发电装机规模", "海上风电装机容量", "kW"],
    ["家庭农场示范场", "示范家庭农场", "count"],
    ["总投资超100亿元的项目", "百亿级项目", "count"],
    ["集体经济年收入30万元以上的行政村比例", "村级集体经济收入30万元以上的村占比", "percent"],
    ["社保卡持卡率", "社会保障卡持卡率", "percent"],
    ["普通国省道改造", "普通国省干线公路改造", "km"],
    ["单位地区生产总值水耗", "万元GDP用水量", "m3-per-10k-CNY"],
    ["单位地区生产总值综合能耗", "单位GDP能源消耗强度", "percent"],
    ["农村牧区常住居民人均可支配收入", "农牧民人均可支配收入", "CNY"],
    ["农牧区劳动力转移就业", "农村劳动力转移就业", "person"],
    ["农牧民转移就业", "农民工转移就业", "person"],
    ["常住居民人均可支配收入", "全体居民人均可支配收入", "CNY"],
    ["电力装机规模", "电力装机容量", "kW"],
    ["细颗粒物（PM2.5）年平均浓度", "PM2.5年均浓度", "ug-per-m3"],
    ["光伏新增并网装机容量", "光伏装机容量", "kW"],
    ["按常住人口计算的城镇化率", "常住人口城镇化率", "percent"],
    ["5G通信基站", "5G基站", "count"],
    ["科技型企业存量", "科技型企业总数", "count"],
    ["幼儿园、中小学", "中小学和幼儿园", "count"],
    ["文化馆、公共图书馆覆盖率", "公共图书馆、文化馆覆盖率", "percent"],
    ["新建停车场、充电站、加氢站", "新建加氢站、停车场和充电站", "count"],
    ["国家湿地公园", "国家级湿地公园", "count"],
    ["国家水利风景区", "省级水利风景区", "count"],
    ["规模以上工业中高端装备产值占比", "高端装备产值占规模以上工业总产值比重", "percent"],
    ["新建建筑中装配式建筑面积占比", "装配式建筑占新建建筑面积比例", "percent"],
    ["年集体经营性收入超20万元的行政村占比", "村集体经营性收入20万元以上的村占比", "percent"],
    ["卫生厕所普及率（农村）", "农村卫生厕所普及率", "percent"],
    ["自来水普及率（农村）", "农村自来水普及率", "percent"],
    ["研发强度（研发经费占地区生产总值的比重）", "研发经费投入占GDP比重", "percent"],
    ["慢性病过早死亡概率", "慢性病过早死亡率", "percent"],
    ["人才公寓套数", "人才公寓", "count"],
    ["农村垃圾无害化处理率", "农村生活垃圾无害化处理率", "percent"],
    ["污染耕地安全利用率", "受污染耕地安全利用率", "percent"],
    ["江河湖泊水功能区水质达标率", "江河湖泊水功能区达标率", "percent"],
    ["灌区灌溉用水有效利用系数", "灌区灌溉水有效利用系数", "times"],
    ["规上农产品加工企业营收", "规模以上农产品加工业营业收入", "CNY"],
    ["接待国内外游客总数", "游客接待总人次", "person-time"],
    ["县级及以上饮用水水源地水质达标率", "县级以上饮用水水源水质达标率", "percent"],
    ["人均拥有公园绿地面积", "人均公园绿地面积", "m2"],
    ["电商直播基地", "直播电商基地", "count"],
    ["快递年业务量", "快递业务量", "count"],
    ["国内游客接待量", "国内游客", "person-time"],
    ["城市公交车辆新能源占比", "公交车中新能源车占比", "percent"],
    ["每千名老年人拥有社会工作者", "每千老年人社会工作者", "count"],
    ["注册志愿者人数占常住人口比例", "注册志愿者占常住人口比重", "percent"],
    ["三甲医院", "三级甲等医院", "count"],
    ["医疗收入中医疗服务收入占比", "医疗服务收入占医疗收入比例", "percent"],
    ["非遗工坊", "非物质文化遗产工坊", "count"],
    ["五星级酒店", "五星级饭店", "count"],
    ["企业劳动合同签订率", "劳动合同签订率", "percent"],
    ["对“一带一路”共建国家进出口占比", "对共建“一带一路”国家进出口占比", "percent"],
    ["污水管网新建改造", "新建改造污水管网", "km"],
    ["转移就业农村劳动力", "农村劳动力转移就业", "person"],
  ])("%s = %s", (one, other, unit) => {
    expect(idOf(one, unit)).toBe(idOf(other, unit));
  });
});

describe("what sounds alike stays apart", () => {
  test.each([
    ["中心城区空气质量优良天数比例", "空气质量优良天数比例", "percent"],
    ["一般工业固废综合利用率", "大宗工业固废综合利用率", "percent"],
    ["十亿元以上项目", "百亿元以上项目", "count"],
    ["脱贫劳动力务工", "脱贫劳动力外出务工", "person"],
    ["省考断面水质优良比例", "国考断面水质优良比例", "percent"],
    ["城乡居民基本医疗保险参保率", "基本医疗保险参保率", "percent"],
    ["高中阶段教育毛入学率", "高等教育毛入学率", "percent"],
    ["农民人均纯收入", "农民人均可支配收入", "CNY"],
    ["新能源发电量", "新能源装机", "kW"],
    ["国家公园", "城市公园", "count"],
    ["三级医院", "三级甲等医院", "count"],
    ["中医类医院占比", "医院占比", "percent"],
    ["国家中心城市", "中心城市", "count"],
    ["农村幼儿园和中小学", "幼儿园和中小学", "count"],
    ["专精特新“小巨人”企业", "专精特新企业", "count"],
    ["高中在校生占比", "高中教师占比", "percent"],
    ["村集体经济经营性收入50万元以上的村占比", "村集体经济收入50万元以上的村占比", "percent"],
  ])("%s ≠ %s", (one, other, unit) => {
    expect(idOf(one, unit)).not.toBe(idOf(other, unit));
  });
});

test("the form of a form is itself, and the name that is shown stays as printed", () => {
  for (const name of ["文旅项目", "百亿级产业项目", "规模以上企业中开展研发的企业占比", "风光发电装机规模"])
    expect(identityOf(identityOf(name))).toBe(identityOf(name));
  expect(conceptOf("文旅项目", "count").name).toBe("文旅项目");
});
