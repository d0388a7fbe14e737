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
  味: "道觉精",
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
/**
 * Counters with the beginning of a noun that follows them, though its first character is a noun head: 3支队伍, 10家电商企业, 20个人才公寓,
 * but 家电企业 and 个人工作室.
 */
const COUNTERS_STILL = new RegExp(
  [
    "支队伍|件套|张家[庭用]|片区域|间隔离|次(?:品牌|生[产态])|位居[民家]|种(?:植物|养[殖老护])|台风[力电机能]|户外[贸资商出来]",
    "家(?:园[区林艺]|具[备有]|电(?!企|下乡|销|维|以旧|消费|产[品业]|器具)[一-龥]|居(?:家|民|住|委)|庭院|装[备饰修配卸置]|政[务府策法协]|长(?:期|三角|江|者)|用[人工户水电能地])",
    "(?<!一)个(?:人(?:才|工(?!作)|民|大|文|社|口(?!袋))|体(?:育|验|检)|性能|税[务收源费])",
    "名(?:优[秀质先等]|特[聘殊困岗级]|录[用取])|场地[方铁质震级]|处(?:室[内外]|理疗|置换)|批(?:发[展电明]|复[合垦绿])",
  ].join("|"),
  "y",
);

/** Counters that are the beginning of many nouns (路灯, 箱包, 群众, 集团): they count only where the number ends with them. */
const ENDING: ReadonlySet<string> = new Set("路副具段车通棒瓶杯箱袋桶盒贴集蔸丛穴盆顶匹峰朵餐粒节罐听群巢窝");
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
  COUNTERS_STILL.lastIndex = position;
  return !COUNTERS_STILL.test(text);
}
