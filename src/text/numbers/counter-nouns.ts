/** Characters after a counter with which it is the beginning of a noun, not a counter: 部门, 项目 without 项 before it. */
const NOUN_HEADS: Readonly<Record<string, string>> = {
  大: "关学中型小于会规数豆米坝桥宗专棚道街企面气力量众健家",
  部: "门分委属省",
  项: "目",
  人: "才均口工民类",
  个: "人性体税",
  条: "件款例",
  点: "位多",
  类: "别型似",
  种: "植业子质养",
  场: "所地馆站",
  处: "理置于级室",
  次: "品生",
  台: "账阶风",
  期: "间限货",
  单: "位元个独一",
  组: "织成团合",
  门: "槛户类诊",
  件: "套",
  发: "展电射布放动明改行票起达出现表生育挥热掘酵文包车证运射",
  对: "于应接外标口",
  头: "部雁",
  列: "入车为",
  口: "岸径粮罩腔",
  方: "面向式案便位程法",
  张: "家",
  本: "科地土级",
  村: "庄级民落集镇",
  镇: "村级街化",
  乡: "村镇级土",
  县: "级域市区城",
  片: "区仔",
  站: "点网台房式长区场",
  兆: "帕焦赫牛",
  道: "路德口",
  款: "项",
  支: "持撑队付线",
  位: "于居列次",
  名: "优牌列录特",
  家: "电具居庭族装用政禽长园",
  批: "发准复",
  套: "餐期",
  间: "隔歇",
  首: "次台批都位",
  度: "假量汛",
  年: "度均产",
  日: "本均报",
  分: "之别布类级为享行支",
  克: "拉服",
  级: "",
  米: "粉其",
  升: "级至",
  户: "籍外",
  伏: "牛",
  班: "组子级",
  核: "心电算",
  剂: "型量",
  周: "边转期",
  秒: "级",
  所: "有在需属",
  起: "点步重来草",
  席: "位",
  座: "谈",
  担: "保任当负架忧心纲",
};
/** Counters with the beginning of a noun that follows them, though its first character is a noun head: 3支队伍, 100名优秀企业家. */
const COUNTERS_STILL: readonly string[] = [
  "支队",
  "件套",
  "张家庭",
  "张家用",
  "家园区",
  "家具备",
  "家具有",
  "名优秀",
  "名优质",
  "名特聘",
  "名特殊",
  "名特困",
  "名特岗",
  "名特级",
];

/** Counters that are the beginning of many nouns (路灯, 箱包, 群众, 集团): they count only where the number ends with them. */
const ENDING: ReadonlySet<string> = new Set("路棒瓶杯箱袋桶盒贴集蔸丛穴盆顶匹峰朵堂餐粒罐听群巢窝");
const CHINESE = /[一二三四五六七八九十]/;
const GOES_ON = /[一-龥]/;
const ENDS_THERE = /^(?:以[上下内]|左右|上下|[的等和与及至到])/;

/**
 * Whether the counter of one character at a position is the beginning of another noun, and so no counter.
 *
 * @example
 * beginsNoun("部门", 0); // true
 */
export function beginsNoun(text: string, position: number): boolean {
  const counter = text[position] ?? "";
  const next = text[position + 1] ?? "";
  if (ENDING.has(counter)) {
    // 经九路, 第三集: a Chinese numeral before them is a name's.
    const named = CHINESE.test(text[position - 1] ?? "");
    return named || (GOES_ON.test(next) && !ENDS_THERE.test(text.slice(position + 1, position + 4)));
  }
  if (next === "" || NOUN_HEADS[counter]?.includes(next) !== true) return false;
  return !COUNTERS_STILL.some((words) => text.startsWith(words, position));
}
