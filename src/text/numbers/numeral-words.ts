import { codeAt } from "../code-at.js";

/**
 * Words in which a numeral character is no number. `word!abc` holds only if the word is not followed by a, b or c
 * (十分 but not 十分钟). Sources: general Chinese usage and the language of plans.
 */
const WORDS = `
统一 唯一 单一!家个项 同一 专一 如一 万一 任一 逐一 归一 合一 不一 之一 其一 另一 某一 每一 这一 那一 任何一 第一时间 第一线
一批 一流 一定 一体 一系列 一般 一致 一直 一些 一切 一律 一旦 一度!电 一带一路 一并 一同 一起 一贯 一线 一站式 一揽子 一条龙
一把手 一手 一方面 一道!题 一边 一面 一经 一味 一向 一样 一再 一时 一共 一齐 一概 一举 一心 一门式 一网通 一卡通 一码通 一码 一键
一抓到底 一竿子 一如既往 一以贯之 一脉相承 一张图 一张网 一盘棋 一条线!路 一条心 一本账 一股绳 一台戏 一盘活棋 一本通 一窗 一次性 一点一滴 一目了然 一视同仁 一事一议 一企一策 一站
一会儿 一丝不苟 一马当先 一席之地 一跃 一改 一帆风顺 一蹴而就 一刀切 一应俱全 一颗红心 一等 一类 一整套 一番!, 一代代 一代又一代
一江一湖 一张蓝图 一程 一片 一股 一阵 一段时 一段时期 一侧 一带 一路 一中心 一头 一端 一环 一方 一座座 一步步 一层层 一项项 一件件 一家人
进一步 新一代 下一代 下一步 上一年 下一个 新一轮 更进一步 迈一步 一步 第一动力 第一推动力 第一生产力 第一资源 第一要务 第一位 第一责任人
第三方 第三者 第三世界 第二课堂 万众 万物 万里 万方 万象 万千气象 万家灯火 万家行 进万家 入万家 惠万家 民万家 康万家 福万家 安万家 送万家 暖万家 访万家 万户千家 万无一失 万事 万能 百姓 百货 百科 百般 百花 百年 百世 百业 百草
千方百计 千家万户 千军万马 千里 千山万水 千秋 千头万绪 千差万别 千篇一律 千禧 千年大计 千变万化 千载 千瓦 千米 千克 千伏 千卡 千赫 千帕 千焦 千升 千吨级
十分!钟之 十足 十全 四川 四面八方 四通八达 四周 四季 四肢 五金 五官 五谷 五彩 五湖四海 六安 六盘水 七夕 七台河 八一 八闽 八卦 九江 九龙 九华 九寨 九州
三一集团 三一重 三亚 三明市 三门峡 三峡 三江 三角!一二三四五六七八九钱 三轮 三元!一二三四五六七八九 三维 三七 三文鱼 三农 三水 三沙 三防 三思 三观 再三 二维 二手 二甲 二胎 二孩 二者 二次元 二次供水 二次创业 二氧化 二甲醚 二线 二连浩特 二郎 一氧化 三氧化 四氧化 五氧化 三聚 三氯 四氯 六氟 二噁英 二恶英
不三不四 举一反三 接二连三 独一无二 数一数二 百里挑一 始终如一 丢三落四 五花八门 乱七八糟 两岸 两侧 两边 两旁 两端 两面 两者 两湖 两广 两江新区 两河 两难 两厢 两栖 两用 两手 两会 两院院士 两不误
零部件 零售 社零 社消零 零件 零距离 零容忍 零星 零散 零碳 零排放 零信任 零添加 零接触 零基础 零和 零工 零担 零就业 零跑 零陵 零点!〇零一二三四五六七八九 零碎 零花 零食 零门槛 零事故 零增长 零障碍 减碳零碳负碳 近零 归零 清零 从零 零突破 海量 不一而足 成百上千 成千上万 千千万万 数以百计 数以千计 数以万计 百战 零发生 零死亡 零伤亡 零投诉 零上访 零差错 零缺陷 一看 一听 一见 一闻 一问 一想 一说 一查 一试 半百亿 半百万 半百 三位一体 四位一体 五位一体 三伏
百分点 千分点 万分点 百分号 百分比 百分率 百分制 半导体 双向 表里如一 整齐划一 言行一致 多元一体 五一 十一黄金 六一 周一 周二 周三 周四 周五 周六 星期一 星期二 星期三 星期四 星期五 星期六 五矿 万科 万达 万华 万向 万州 万年 万载 万安 万宁 万源 万山 万全 千岛 千阳 千山 百色 百度 百川 百联 亿联 亿纬 亿利 十堰 十渡 四会 四平 五指山 五常 五台山 五莲 六合 七里河 八达岭 九鼎 九阳 三穗 三都 三星堆 天一 太一 长三角 珠三角 京三角 泛珠三角 长沙一派 一格制药 一汽 一拖 一重 二重 三菱 三星 三全 三诺 廿三里 廿八都 廿里 廿铺 卅里 卅铺 万兴 千金 千红 九芝堂 九典 九强 百济 亿嘉和
`;

/** One word: its text, where its numeral stands, and what may not follow. */
export interface NumeralWord {
  readonly text: string;
  readonly at: number;
  readonly not: string;
}

const NUMERALS = "〇零一二三四五六七八九十百千万亿两廿卅";

/** The words by their numeral and the character beside it, as `numeral << 16 | character`. */
interface WordIndex {
  readonly words: ReadonlyMap<number, readonly NumeralWord[]>;
  /** 1 for a character that stands beside the numeral of any word. */
  readonly beside: Uint8Array;
}

function keyOf(numeral: string, beside: number): number {
  return (NUMERALS.indexOf(numeral) << 16) | beside;
}

/** Indexes the words by the character behind their numeral, or before it where the numeral ends the word. */
function indexBy(behind: boolean): WordIndex {
  const words = new Map<number, NumeralWord[]>();
  const beside = new Uint8Array(65536);
  for (const entry of WORDS.split(/\s+/)) {
    const [text = "", not = ""] = entry.split("!");
    [...text].forEach((character, at) => {
      if (!NUMERALS.includes(character) || at + 1 < text.length !== behind) return;
      const code = codeAt(text, behind ? at + 1 : at - 1);
      const key = keyOf(character, code);
      beside[code] = 1;
      words.set(key, [...(words.get(key) ?? []), { text, at, not }]);
    });
  }
  return { words, beside };
}

const BEHIND = indexBy(true);
const BEFORE = indexBy(false);

function longest(index: WordIndex, text: string, position: number, code: number, least: number): number {
  let end = least;
  for (const word of index.words.get(keyOf(text.charAt(position), code)) ?? []) {
    const start = position - word.at;
    const stop = start + word.text.length;
    if (stop <= end || start < 0 || !text.startsWith(word.text, start)) continue;
    const next = text[stop];
    if (next === undefined || !word.not.includes(next)) end = stop;
  }
  return end;
}

/**
 * The end of the lexicon word that covers the numeral character at `position`, or -1 if it stands in no such word.
 *
 * @example
 * numeralWordEnd("进一步提升", 1); // 3
 */
export function numeralWordEnd(text: string, position: number): number {
  let end = -1;
  const behind = codeAt(text, position + 1);
  if (BEHIND.beside[behind] === 1) end = longest(BEHIND, text, position, behind, end);
  const before = codeAt(text, position - 1);
  if (BEFORE.beside[before] === 1) end = longest(BEFORE, text, position, before, end);
  return end;
}
