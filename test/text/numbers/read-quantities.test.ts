import { describe, expect, it } from "vitest";
import { readQuantities } from "../../../src/text/numbers/read-quantities.js";

const brief = (text: string) =>
  readQuantities(text).map(({ value, value_max, unit_mult, unit, bound }) =>
    [
      value ?? "unread",
      value_max === null ? "" : `–${value_max}`,
      unit_mult === 0 ? "" : `e${unit_mult}`,
      ` ${unit} ${bound}`,
    ].join(""),
  );

describe("readQuantities", () => {
  it.each([
    // mixed numerals
    ["投资达到一亿二千万元", ["12000e4 CNY eq"]],
    ["3亿5千万元", ["35000e4 CNY eq"]],
    ["3万4000人", ["34000 person eq"]],
    ["1万2千亿", ["12000e8 count eq"]],
    ["2千公里、8千亩", ["2e3 km eq", "8e3 mu eq"]],
    ["一万零十二件", ["10012 count eq"]],
    ["壹佰贰拾元", ["120 CNY eq"]],
    ["一百五十来个", ["150 count approx"]],
    // parts of a whole
    ["零点五个百分点", ["0.5 percentage-point eq"]],
    ["9.5成", ["95 percent eq"]],
    ["八成五以上", ["85 percent ge"]],
    ["三到五成", ["30–50 percent range"]],
    ["百万分之五", ["5 per-million eq"]],
    ["百分之三至五", ["3–5 percent range"]],
    ["三分之一", ["33.3333333333333 percent eq"]],
    ["三分之一百姓", ["33.3333333333333 percent eq"]],
    ["八百分之三", ["0.375 percent eq"]],
    ["12分之5", ["41.6666666666667 percent eq"]],
    ["二又四分之一小时", ["2.25 hour eq"]],
    ["三分之二十亿3000万", ["unread count eq"]],
    ["0三分之二十亿3000万", ["0 count eq", "unread count eq"]],
    ["百分之三 十五", ["unread count eq"]],
    ["[1.5]十亿3000万", ["unread count eq"]],
    ["【3】万5千家", ["35000 count eq"]],
    ["二十五折", ["unread count eq"]],
    ["百分之5.5.5", ["unread count eq"]],
    ["负一又二分之一", ["-1.5 count eq"]],
    ["百 分 之 六", ["6 percent eq"]],
    ["三个 百 分点", ["3 percentage-point eq"]],
    ["按八折、8.5折、75折，九五折", ["80 percent eq", "85 percent eq", "75 percent eq", "95 percent eq"]],
    ["达到十二点五年", ["12.5 year eq"]],
    ["两千万点五元", ["20000000.5 CNY eq"]],
    ["三十 点 五公里", ["30.5 km eq"]],
    ["7仟元", ["7e3 CNY eq"]],
    ["一两个", ["1–2 count range"]],
    ["提高到2 7 . 5 %", ["27.5 percent eq"]],
    ["百分之三 十 五、百分之二 点四", ["35 percent eq", "2.4 percent eq"]],
    ["伍 点 二 折，8 8 折，打对折", ["52 percent eq", "88 percent eq", "50 percent eq"]],
    ["六成 三，约两成 三是抓好落实", ["63 percent eq", "20 percent approx"]],
    ["七 又 四分  之三亩", ["7.75 mu eq"]],
    ["提高二点 六个百分点", ["2.6 percentage-point eq"]],
    ["抓好三点 一是强基础", ["3 count eq"]],
    // groups, blanks and broken lines
    ["2500  万元", ["2500e4 CNY eq"]],
    ["三百 四十 几亿元", ["340e8 CNY gt"]],
    ["1，200家", ["1200 count eq"]],
    ["100，300，500家", ["100 count eq", "300 count eq", "500 count eq"]],
    ["达到 1. 9 %", ["1.9 percent eq"]],
    ["新增 3 0 家", ["30 count eq"]],
    ["产值50\n00亿元", ["5000e8 CNY eq"]],
    ["研发强度达到3.\n2%", ["3.2 percent eq"]],
    ["其中：1.\n2万5千家企业", ["1 count eq", "25000 count eq"]],
    ["就业人数达到45\n万人", ["45e4 person eq"]],
    ["完成投资36\n0亿元", ["360e8 CNY eq"]],
    ["45\n万人", ["45 count eq"]],
    // bounds and ranges
    ["大于等于85%", ["85 percent ge"]],
    ["至少有1所", ["1 count ge"]],
    ["在1.5%和2%之间", ["1.5–2 percent range"]],
    ["16周岁以上", ["16 year ge"]],
    ["两成至四成", ["20–40 percent range"]],
    ["达到或超过50%", ["50 percent ge"]],
    ["20天内办结，区域内", ["20 day le"]],
    ["力争前三", ["3 rank le"]],
    ["气温-15℃至-5℃，温度-8℃", ["-15–-5 celsius range", "-8 celsius eq"]],
    ["约合60亿美元", ["60e8 USD approx"]],
    ["满意度百分百", ["100 percent eq"]],
    ["人民币2.6亿，港币300万", ["2.6e8 CNY eq", "300e4 HKD eq"]],
    ["提升2个—4个百分点", ["2–4 percentage-point range"]],
    ["变化-4%至-2%", ["-4–-2 percent range"]],
    ["约3/4，达到2/5", ["75 percent approx", "40 percent eq"]],
    ["八百来亩", ["800 mu approx"]],
    ["控制在−2.5%以内", ["-2.5 percent le"]],
    ["两三家", ["2–3 count range"]],
    ["三四十家", ["30–40 count range"]],
    ["8500到3万元", ["0.85–3e4 CNY range"]],
    ["大于100且小于300", ["100–300 count range"]],
    ["1000家以上，1500家以下", ["1000–1500 count range"]],
    ["最多100最少20个", ["20–100 count range"]],
    ["比六十大一些，比 12 低", ["60 count gt", "12 count lt"]],
    ["比30%高5个百分点", ["30 percent eq", "5 percentage-point eq"]],
    ["比三分之一多，比三分之二少", ["33.33–66.67 percent range"]],
    ["小于 或 等于40项；> = 8项", ["40 count le", "8 count ge"]],
    ["上百家", ["100 count ge"]],
    ["过千亿元", ["1000e8 CNY gt"]],
    ["达到千亿级", ["1000e8 count ge"]],
    ["数十家", ["unread count eq"]],
    // currencies
    ["20亿澳元", ["20e8 AUD eq"]],
    ["￥300亿，$20亿", ["300e8 CNY eq", "20e8 USD eq"]],
    ["新台币 177.1 亿元", ["177.1e8 TWD eq"]],
    ["十块三毛", ["10.3 CNY eq"]],
    ["四美元又五美分，两欧元三十美分", ["4.05 USD eq", "2 EUR eq", "30 count eq"]],
    // multiples
    ["是基期的2.5倍", ["2.5 times-of-base eq"]],
    ["增长1.5倍", ["1.5 times-more eq"]],
    ["翻两番", ["4 times-of-base eq"]],
    // brackets, labels, ranks, none
    ["下降〔13.5〕%", ["13.5 percent eq"]],
    ["新增就业【350】万人", ["350e4 person eq"]],
    ["技术合同成交额（亿元）：5000", ["5000e8 CNY eq"]],
    ["万家", []],
    ["零增长", ["0 percent eq"]],
    ["位居全国前三", ["3 rank le"]],
    ["排名前移2位", ["2 rank eq"]],
    // numeral characters of a word
    ["一看便知，年过半百", []],
    // designations
    ["C929客机、G50高速、PM2.5、ISO 14001、GB/T 24001—2016、6G、3A级", []],
    ["人均GDP突破2.6万美元", ["2.6e4 USD gt"]],
    ["发〔2023〕8号，7号线，前三季度，十九届四中全会，三年行动", []],
    ["拨打12320，电话：0571-12345678，12348热线", []],
    ["106国道，表2，附件4，二级公路，三甲医院，“211”高校，一是，20世纪80年代", []],
    ["（四）提高到70%", ["70 percent eq"]],
    ["5.加快建设30个园区\n3.2 目标\n3.2 亿元", ["30 count eq", "3.2e8 CNY eq"]],
    ["N95口罩，2B2C，HJ 130—2019", []],
    ["每万人口拥有车位60个，每百户30辆，千人床位6张", ["60 count eq", "30 count eq", "6 count eq"]],
    ["每万元产值耗水30吨", ["30 t eq"]],
    ["每10万人口有医师40名，万元GDP能耗降3%，万人发案率", ["40 person eq", "3 percent eq"]],
    ["“四好”农村路、“五区四带”、“九大工程”、“1+5+N”格局，千兆用户", []],
    ["“四上”企业20家，建成“两馆一中心”12个", ["20 count eq", "12 count eq"]],
    ["零污染，“三个务必”，党的十八大以来，五位一体，教育2.0", []],
    ["十大工程，零个", ["10 count eq", "0 count eq"]],
    ["12329服务热线，信用代码9135020012", []],
    ["“八一”、“12·4”、“百千万”工程、863计划", []],
    ["增加“数十家”", ["unread count eq"]],
    ["定为“20亿元”“85%”", ["20e8 CNY eq", "85 percent eq"]],
    // times are left out
    ["9时30分，3—6月，4至9月底", []],
    ["6时辰、3月至5月", ["6 count eq"]],
    ["每日8时15分", []],
    ["二〇二六至二〇二八年，一九五八年九月二日，每年6月底，两到三年内、二至四年内", []],
    ["到2025年、二零二五年、2 0 2 5年、2021—25年、本世纪中叶、〝十四五〞末", []],
  ])("reads “%s”", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each(["3亿500", "1.5亿2000万", "3万4", "一二三产业", "1.2.3"])(
    "leaves “%s” unread rather than read half of it",
    (text) => {
      expect(readQuantities(text).map(({ value }) => value)).toEqual([null]);
    },
  );

  it("keeps 15 digits exactly, and leaves more unread", () => {
    const valuesIn = (digits: string) => readQuantities(`达到${digits}亿元`).map(({ value }) => value);
    expect(valuesIn("123456789012.345")).toEqual(["123456789012.345"]);
    expect(valuesIn("9".repeat(400))).toEqual([null]);
  });
});

it("quantities and numerals that stay unread stand in the order of the text", () => {
  expect(brief("数十家，20家，几百人")).toEqual(["unread count eq", "20 count eq", "unread count eq"]);
});

it("the ends of a range are plain decimals, however small", () => {
  const [range] = readQuantities("浓度为0.0000001%—0.0000002%");
  expect([range?.value, range?.value_max]).toEqual(["0.0000001", "0.0000002"]);
});

it("the members of a ratio other than to one are no quantities", () => {
  expect(readQuantities("1:18的比例")).toEqual([]);
  expect(readQuantities("专任教师与学生比例不低于1:18")).toEqual([]);
  expect(readQuantities("城乡居民收入比缩小到2.2:1").map(({ value, unit }) => [value, unit])).toEqual([
    ["2.2", "times"],
  ]);
});
