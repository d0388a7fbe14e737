import { listedWords } from "../../text/listed-words.js";

/**
 * Names and set phrases that contain a number: the number belongs to the name. Sources: Party and government usage, statistics,
 * technology, grades of hospitals and sights, rankings, telephone services.
 */
const PHRASES = listedWords(`
两个维护 两个确立 两个毫不动摇 两个大局 两个屏障 两个中心 两个健康 两个基本 两个市场 两种资源 两个一百年 两个结合 两个先行 两个转变 两山 两新一重 两重 两新 两业融合 两化 两型 两非 两高 两高一剩 两屏三带 两链 两端 两核 两客一危 两癌 两病 两免一补 两不愁 三保障 两品一标 两区 两路 两证 两票制 两法 两院
两头 两器 两轮 两个责任 两步走 三步走 两横 三横 三纵 四纵 四横 五纵 五横 三个代表 三新一高 三高四新 三个高地 三农 三产 一产 二产 一二三产 三生 三权分置 三变 三资 三公 三去一降一补 三大攻坚战 三严三实 三会一课 三支一扶 三区三线 三调 三区三州 三线一单 三品一标 三品 三同步 三同时
三位一体 三医联动 三医 三级医院 二级医院 三级甲等 三甲 三首 三化 三融合 三链 四链 五链 三端 三网 三网融合 三基 三废 三线 三通一平 三供一业 三清单 三张清单 三单一书 三包一挂 三服务 三进 三级联动 三级体系 三级网络 三级 二级 一级 四级 五级 四个全面 四个意识 四个自信 四个伟大 四个面向 四个最严 四个革命 一个合作
四好农村路 四史 四风 四化 四基 五基 六基 四新 四上企业 四上 四首 四侧 四链融合 四水 四减 四港 四大家鱼 四类 四级联动 五位一体 五大发展理念 五级书记 五好 五育并举 五育 五四 五保 五险 五化 五共 五水共治 五色 五经普 六稳 六保 六保障 六税两费 六个一 六廊六路 六统一 七普 七人普 八大行业 八项规定 八个坚持 九年义务教育 九三学社 十个明确 十四个坚持 十三个方面 十大战略 十大提升
百强 百强县 百强企业 百名 千人计划 万人计划 百人计划 双千计划 百千万 十百千 千百十 万千百 一老一小 一村一品 一县一业 一镇一业 一企一策 一人一档 一户一策 一院一策 一事一议 一业一策 一业一证 一县一策 一区一 一园一 一链一 一校一 一乡一 一地一 一城一 一带 一核 一轴 一廊 一圈 一环 一网 一云 一屏 一主 一副 一极 一群 一港 一岛 一湾 一河 一江 一心 一区 一谷 一城 一库 一平台
一个中国 一国两制 一件事 一张网 一门 一号 一码 一卡 一照 一窗 一章 一枚 一号工程 一号文件 一号 一二九 零八 万村千乡 万企万 百企 千企 万企 百镇 千村 万村 百县千镇 百园 百校 千校 百城 千城 千兆 百兆 万兆 千吨级 亿吨级 万吨级 十万吨级 双百 双千 双万 双十 二十大 十九大 十八大 十七大 十二生肖 二十四节气 二十国集团 七国集团
二维码 二线城市 一线城市 三四线 二三产业 一三产业 三级跳 百日 百分制 第三产业 第二产业 第一产业 第一书记 第一责任人 第二批 第一批 第三批 两步路 一基地 一中心 四区 五区 六区 四城 三城 两城 两园 三园 两廊 三廊 两带 三带 四带 五带 两轴 三轴 两翼 两极 三极 两核 三核 多核 两圈 三圈 两群 两港 三港 两湾 两网 三网 两云 两江四岸 三江 五江 两河 两级 三山 三州 四山 三极多点 四大板块 五城 三片 两片 四片 五片 两心 三心 四心 四方 八方 多方 九年一贯 一贯制
`);

/** The phrases by their numeral, each with the place where that stands. */
const BY_FIRST = new Map<string, { readonly phrase: string; readonly at: number }[]>();
for (const phrase of PHRASES) {
  const at = phrase.search(/[〇零一二三四五六七八九十百千万亿两]/);
  const key = phrase.charAt(Math.max(0, at));
  BY_FIRST.set(key, [...(BY_FIRST.get(key) ?? []), { phrase, at }]);
}

/** A counter straight after the phrase's numeral makes an ordinary count of it; such phrases hold only as printed whole. */
export function namePhraseAt(text: string, position: number): string | null {
  let best: string | null = null;
  for (const { phrase, at } of BY_FIRST.get(text[position] ?? "") ?? []) {
    if (text.startsWith(phrase, position - at) && phrase.length > (best?.length ?? 0)) best = phrase;
  }
  return best;
}

/** Patterns right at a Chinese numeral that make a name of it: 十九届五中全会, 五个一批, 三个一百. */
export const CHINESE_NAMES: readonly RegExp[] = [
  /^一对[一多]|^一[一-龥]{1,3}、一[一-龥]|^三二分段|^[两三]位数|^[两三四五六七八九十]年(?:行动|计划|规划|攻坚|滚动(?=计划|规划|方案|投资)|会战)/,
  /^[百千万]人以上(?=[^，。；、]{0,6}(?:饮用水|水源|供水))/,
  /^[一二三]类(?=“?500强|新药|创新药|化学药|中药|生物药|医疗器械)/,
  /^[一二三四五六七八九]期(?!货|刊|叠加|交汇)/,
  /^[百千]亿斤(?=[一-龥]{0,6}(?:行动|工程|计划|粮仓|江|基地|大县|大市|强县))/,
  /^[一二三四五六七八九十百千万]{1,3}(?![条座个处项公里批段余多级])[一-龥]{1,3}(?:路(?!径|线图|段|灯|网)|大道|大桥|立交|隧道)/,
  /^[一二三四五六七八九十]+届(?:[一二三四五六七八九]中|中央|全国|历次|全会)/,
  /^[一二两三四五六七八九十]+个(?:一批|一律|[一百千万](?=[”"’]|工程|行动|计划|活动|[，。；、]))/,
];

/** Patterns right at an Arabic number that make a name of it. `^` is the number's first character. */
export const ARABIC_NAMES: readonly RegExp[] = [
  /^[1-9]G(?![A-Za-z0-9])/,
  /^[2-9]D(?![A-Za-z0-9])/,
  /^[1-9]期(?!货|刊)/,
  /^\d人制/,
  /^[1-9]人间(?=病房|宿舍|客房|公寓|[、和及与或，]|$)/,
  /^[1-6](?:\.\d)?类(?=新药|创新药|化学药|中药|生物药|医疗器械)/,
  /^[48]K(?![A-Za-z0-9])/,
  /^[3-5]A(?:级|(?![A-Za-z0-9]))/,
  /^\d+A(?:级|景区)/,
  /^4S/,
  /^(?:50|100|200|300|500|1000|2000)强/,
  /^(?:985|211|863|973)(?:工程|计划|高校|院校|大学|重点|、|，)/,
  /^12\d{3}(?!\d|[.,]|[家个项人万亿户千米吨元亩张套座台件名辆所处条头只株栋间例%％]|平方|公[里顷斤])/,
  /^(?:110|119|120|122)(?:、|联动|指挥|急救|网络|接处警|报警|电话)/,
  /^(?:7 ?[×x*X]) ?24/,
  /^24 ?小时(?:不打烊|服务|自助|营业|值|在线|响应|全天|无人|监|运|制|开放|图书|政务|便利|书)/,
  /^(?:\d+(?:\.\d+)?|[一二两三])小时(?:[^，。；]{0,6}(?:圈|生活圈|通勤圈|通达|直达|可达|到达|交通|覆盖|飞行|航空|都市|飞行圈|经济))/,
  /^\d+ ?分钟(?:[^，。；]{0,8}(?:圈|便民|生活圈|服务圈|步行|车程|通勤圈|上学|换乘|医疗|健身|文化|阅读|养老|充电))/,
  /^\d+ ?(?:周年|年史)/,
  /^\d\.0(?!0*(?:[%\d]|[万亿个家人名张件项公里平米吨元年天倍‰]))/,
  /^21 ?世纪/,
];

/** What stands right before a number that belongs to a name: letters (PM2.5, IPv6), a plus sign, a multiplication sign. */
export const NAME_BEFORE = /(?:[A-Za-z]-?|[+×]|第)$/;
