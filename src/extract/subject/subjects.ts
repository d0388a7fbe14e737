import type { Tier } from "../../model/codes.js";
import type { Mention } from "../sentence/mention.js";

/** What a number counts or measures, as printed, with what its words say of tier and denominator. */
export interface Subject {
  readonly phrase: string;
  readonly tier: Tier | null;
  /** Unit code that a printed denominator (每万人, 亿元…) makes of a count; null where there is none. */
  readonly ratioUnit: string | null;
}

const LEADING =
  /^(?:[，、；：。\s]|其中|以及|和|及|与|并|且|同时|全省|全市|全区|全县|全州|全国|我省|我市|我区|本市|本省|力争|争取|努力|确保|实现|推动|推进|到?(?:20\d\d年|“?十[一二三四五六]五”?)(?:末|底|前|时)*|[“"]|使|将|在|达|—|-)+/;
const VERBS =
  /^(?:新增|新建|新培育|新认定|新签订|新引进|新创建|累计|建成|建设|培育|培养|打造|形成|创建|争创|组建|设立|引进|引育|完成|实施|开展|组织|推广|支持|制定|制修订|每年|年均|发展|认定|创立|评选|布局|统一|集聚|聚集|壮大|举办|改造|建立|覆盖|辅导|培训|评价入库|和|并)+/;
const TRAILING =
  /(?:分别|总数|总量|数量|达到?|突破|超过|提升|提高|增加|增长|下降|降低|减少|保持|控制|稳定|力争|不低于|不少于|至|到|为|在|占|约|新增|累计|实现|年均|年|[“"（(：:，、])+$/;

/** The noun after a number: up to the next mark, or the next verb-led item. */
function nounAfter(right: string): string {
  const noun = /^[^，。；：、！？]*/.exec(right)?.[0] ?? "";
  const last = noun.lastIndexOf("的");
  const tail = last > 0 && noun.length - last > 3 && noun.length > 16 ? noun.slice(last + 1) : noun;
  return tail.replace(/^(?:以上|左右|以内|的)+/, "").replace(/(?:和|及|与|以及|对)$/, "");
}

/** A name longer than this is cut. */
const LONGEST = 70;

/** 1 for a character that may begin {@link LEADING}, or end {@link TRAILING}; the words of plans end in few of them. */
const LEADS = characters('，、；：。其以和及与并且同全我本力争努确实推到2“十"使将在达—-');
const TRAILS = characters('别数量到达破过升高加长降低少持制定争于至为在占约增计现均年[“"（(：:，、');
const BLANK = /\s/;

function characters(list: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (const character of list) table[character.charCodeAt(0)] = 1;
  return table;
}

function withoutLeading(text: string): string {
  const leads = LEADS[text.charCodeAt(0)] === 1 || BLANK.test(text.charAt(0));
  return leads ? text.replace(LEADING, "") : text;
}

function withoutTrailing(text: string): string {
  return TRAILS[text.charCodeAt(text.length - 1)] === 1 ? text.replace(TRAILING, "") : text;
}

const OPENS = "（".charCodeAt(0);
const CLOSES = "）".charCodeAt(0);
const PAUSE = characters("、（）");
const JOINTS = characters("、和与及（）");

/** Where the marks of a list stand in a text, the last first; those in front of a closing bracket without its opening one are none. */
function listMarks(text: string, marks: Uint8Array, most: number): number[] {
  const found: number[] = [];
  let inside = false;
  for (let at = text.length - 1; at >= 0 && found.length < most; at--) {
    const code = text.charCodeAt(at);
    if (marks[code] === 0) continue;
    if (code === CLOSES) inside = true;
    else if (code === OPENS) inside = false;
    else if (!inside) found.push(at);
  }
  return found;
}

function nounBefore(mention: Mention): string {
  let left = mention.left.slice(-LONGEST);
  if (withoutLeading(withoutTrailing(left)).length < 2) left = mention.clauseLeft.slice(-LONGEST);
  const [last, before] = listMarks(left, PAUSE, 2);
  let noun = last === undefined ? left : left.slice(last + 1);
  if (last !== undefined && withoutTrailing(noun).length < 3)
    noun = before === undefined ? left : left.slice(before + 1);
  return withoutLeading(withoutTrailing(withoutLeading(noun)).replace(VERBS, ""));
}

const SEVERALLY = /分别/;

/** The two or more subjects that 分别 distributes over: 国家级、省级“小巨人”企业分别突破500家、2000家. */
function distributed(mention: Mention): string | null {
  const at = mention.words.mayHold(SEVERALLY) ? mention.clauseLeft.lastIndexOf("分别") : -1;
  if (at < 0) return null;
  const after = mention.clauseLeft.slice(at);
  const position = (after.match(/[\d.]+[^\d、和]*[、和与及]/g) ?? []).length;
  const head = withoutLeading(mention.clauseLeft.slice(0, at));
  const marks = listMarks(head, JOINTS, head.length).reverse();
  if (marks.length === 0 || position > marks.length) return withoutTrailing(head);
  const part = head.slice((marks[position - 1] ?? -1) + 1, marks[position]);
  const last = head.slice((marks.at(-1) ?? -1) + 1);
  if (part === last) return withoutTrailing(last);
  const ending =
    /(?:级)(.+)$/.exec(last)?.[1] ?? /(?:产业|企业|[^占]{2,6})((?:增加值|占).+)$/.exec(last)?.[1] ?? "";
  return withoutTrailing(part + ending);
}

/** What every name of a level holds. */
const LEVELS = /[国省市]/;

/** The level of recognition that a phrase names. */
export function tierOf(phrase: string): Tier | null {
  if (!LEVELS.test(phrase)) return null;
  if (/(?:国家|国)级?[、和及与](?:省|市)级?|省级?(?:及|或)?以上|省部级|国、省/.test(phrase))
    return "national+provincial";
  if (
    /国家级|^国家(?!税|公务)|全国[“"]?(?:质量|示范|百|重点)|国家(?:制造业|企业|技术|重点|工程|绿色|高新|产业|创新|级)/.test(
      phrase,
    )
  )
    return "national";
  if (/省级|^省(?!域|会|内|外)|湖南省|江西省|[一-龥]{2}省(?!域|会|内|外|委)/.test(phrase))
    return "provincial";
  if (/市级/.test(phrase) && !/市级及以上/.test(phrase)) return "municipal";
  return null;
}

/** What every denominator holds. */
const POWERS = /[万千亿每]/;
const DENOMINATORS: readonly (readonly [RegExp, string])[] = [
  [/(?:每)?(?:十万|10万)(?:常住)?人/, "per-100k-persons"],
  [/每百万(?:常住)?人/, "per-1m-persons"],
  [/(?:每万|(?<!百)万)(?:名)?(?:常住|户籍|城乡)?(?:人(?!次)|居民|劳动力|名就业|就业人员)/, "per-10k-persons"],
  [
    /(?:^|[^一-龥]|人口|市|省|县|区)千人(?:口)?(?:拥有)?(?:床位|病床|医[生师]|执业|护士|注册)/,
    "per-1k-persons",
  ],
  [/每千(?:名)?(?:常住|户籍|城乡)?(?:人|居民|老年人|婴)/, "per-1k-persons"],
  [/每百(?:名)?(?:常住|户籍)?(?:人|户|名)/, "per-100-persons"],
  [/(?:^|[，、。；])(?:每)?亿元(?!以上|以下|级|企业|项目|产业|园区)/, "per-100m-CNY"],
  [/每万元/, "per-10k-CNY"],
];

/** The denominator that a phrase prints before what is counted; null where there is none. */
export function ratioUnitOf(phrase: string): string | null {
  if (!POWERS.test(phrase)) return null;
  for (const [pattern, unit] of DENOMINATORS) if (pattern.test(phrase)) return unit;
  return null;
}

/** Reads what a mention's number is about. */
export function subjectOf(mention: Mention): Subject {
  const after =
    mention.quantity.form === "number" &&
    /^(?:count|person|household|person-time)$/.test(mention.quantity.dimension)
      ? nounAfter(mention.right)
      : "";
  const phrase = (distributed(mention) ?? (after.length >= 2 ? after : nounBefore(mention))).slice(0, 60);
  const scope = after.length >= 2 ? phrase : phrase + mention.left.slice(-30);
  return {
    phrase,
    tier: tierOf(phrase) ?? (after.length >= 2 ? null : tierOf(scope)),
    ratioUnit:
      mention.quantity.dimension === "count" || mention.quantity.dimension === "person"
        ? ratioUnitOf(mention.left === "" ? mention.clauseLeft : mention.left)
        : null,
  };
}
