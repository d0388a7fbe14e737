import type { Span } from "../../text/span.js";
import { nameAndUnit, plainCell } from "../../text/tables/cell-kinds.js";
import type { Grid, GridCell } from "../../text/tables/grid.js";
import type { GridAxes } from "./grid-axes.js";
import { isBareShare } from "./grid-columns.js";
import { classesOf, sharedNames } from "./row-classes.js";
import { ORDINAL } from "./row-ordinal.js";

/** Names of rows that say what they are only together with the name beside or above them: 总量, 增速, 其中：…. */
const GENERIC =
  /^(?:[一二三四五六特甲乙丙]级(?:及?以上)?)?(?:总量|总额|总数|规模|里程|总里程|长度|装机|装机容量|产能|营业收入|营收|增加值|增速|增长|增长率|年均增长|年均增速|占比|比重|占GDP比重|数量|面积|产量|产值|投资|人数|覆盖率|合格率|达标率)(?:[（(].*)?$/;
/** What is measured of something, told without it: 发电量 beside 风电, 货运量 beside 铁路. */
const MEASURE_ALONE =
  /^(?:年|总|日)?(?:发电|用电|用水|供水|供气|客运|货运|运输|吞吐|接待|销售|出口|进口|处理|处置|利用|普及|覆盖|合格|达标|完好|使用|回收|机械化|入学|巩固|就业|生产|储备|养殖|出栏|存栏|屠宰)(?:量|率|额|数|人次|能力)(?:[（(].*)?$/;
/** Fields in which all of an economy is parted, and classes of indicators: what stands beside them is not theirs alone. */
const FIELD =
  /^(?:[一二三四五六七八九十]、)?(?:能源|电力|农业|工业|交通|运输|水利|教育|卫生|医疗|科技|文化|旅游|环境|生态|民生|社会|经济|财政|金融|商务|外贸|消费|投资|人口|就业|收入|资源|服务业?|制造业?|建筑业?|.*(?:能力|发展|水平|效益|质效|成效|活力|动力|支撑|保障|创新|绿色|开放|共享|协调|民生|福祉|安全|规模|结构|[类型]|方面|领域|指标|体系|转型|融合|治理|建设|环境|服务|生活))$/;
/** Names of rows that say what they count only below a title of what it is of: 在校生 below 高中阶段. */
const OF_TITLE =
  /^(?:在校(?:学)?生|在园(?:幼儿|儿童)?|招生|毕业生|学校|专任教师|教师|校舍|床位|机构)(?:数|人数|数量|规模|总数|总规模|面积|总面积)?(?:[（(].*)?$/;
/** Stages of schooling, of which rates and pupils are told in the rows beside them. */
const STAGE =
  /^(?:学前(?:三年)?(?:教育)?|幼儿园|(?:九年)?义务教育|小学|初中|高中(?:阶段)?(?:教育)?|普通高中(?:教育)?|(?:中等|高等)?职业教育|高等教育|特殊教育)$/;
const OF_STAGE = /^(?:毛?入[园学]率|净?入学率|巩固率|毛入学率|升学率|毕业率|辍学率)(?:[（(].*)?$/;
/** Names of amounts and rates, which say what is measured of the thing in front of them. */
const MEASURED =
  /(?:量|率|额|值|数|比重|占比|比例|面积|里程|收入|投资|规模|浓度|强度|水平|指数|系数|增[速长幅]|年限|寿命|时间|人次)$/;
/** Amounts that stand over the things that they are amounts of: 客运量 over 铁路 and 民航, 主要污染物重点工程减排量 over 氨氮. */
const OVER_THINGS =
  /^(?:[一二三四]?项?主要污染物)?([^（(]*(?:(?<![质数力])量|(?<!比)率|额|产值|增加值|比重|占比|面积|里程|收入|投资))$/;
/** 主要污染物排放总量减少 over 化学需氧量 and 氨氮: how an amount moves of which the rows below name the things. */
const MOVES_OVER_THINGS =
  /^(?:[一二三四]?项?主要污染物)((?:重点工程)?(?:排放)?(?:总量|量|强度)(?:累计)?(?:减少|削减|下降|降低))$/;
/** What is measured of a whole, and so of the parts of it that the rows below name. */
const OF_WHOLE =
  /总?(里程|面积|产量|产值|人数|投资|增加值|收入|产能|装机总容量|装机容量|装机|吞吐量|客运量|货运量)$/;
/** 受污染耕地安全利用率*, 专利拥有量[1]: the mark of a note below the table. */
const NOTE_MARK = /(?<=.)(?:[*＊※#①②③④⑤]+|[[［]\d{1,2}[\]］])$/;
/** 算力规模（特色指标）: a remark on the row, none of its name. */
const REMARK = /[（(](?:(?:特色|核心|主要|新增|重点|创新|约束性|预期性)指标|20\d\d年?)[）)]$/;
/** 能源综合生产能力（2030）: the year by which it is to be reached. */
const YEAR_BEHIND = /[（(](20\d\d)年?[）)]$/;
/** Those of whom a share is told. */
const OWNERS =
  /教师|医师|护士|学生|职工|居民|人口|劳动力|从业人员|干部|企业|学校|幼儿园|医院|农户|家庭|建筑|车辆|机组|党员|儿童|老年人/;
const OWNER = new RegExp(`^.{0,8}?(?:${OWNERS.source})`);
/** 山区, 农村, 女性: a part of places or persons, of which any rate may be told. */
const PLACE_OR_GROUP =
  /^[一-龥]{1,6}(?:[区县市乡镇村岛]|地区|农村|城镇|城市|城区)$|^(?:农村|城镇|城市|城区|乡镇|县城|[男女](?:性|生|童)|[男女]|老年人|儿童|残疾人|农民工|小学|初中|高中)$/;
const SHARE_OF = /(?:比例|比重|占比|率)$/;
const INLINE = /^([^（(：:]+)[（(]([^（）()]{1,16})[）)]其中[：:]([^（）()：:，。]{1,10})$/;
/** A level of recognition alone, and one before the thing that has it. */
const LEVEL_ALONE = /^(?:国家|省|市|县|[一二三四五]|\d?A{1,5})级(?:及?以上)?$/;
const AT_LEVEL = /^(?:国家|省|市|县|[一二三四五]|\d?A{1,5})级(?:及?以上)?(?=[一-龥]{2})/;
const PER_PEOPLE = /^每[十百千万]+(?:名|个)?(?:常住|户籍)?(?:人口?|老年人|学生)(?:拥有|中)?/;
/** Names that end in what is counted. */
const COUNTED = /(?:[数量师士生员]|床位|学位|托位|车位|人才|人员|设施|面积|里程|机构)$/;
const WITHIN = /^(?:其中|#)[：:、]?/;

/** What a thing is called below an amount that is told of it and of others; null for a name that says itself what is measured. */
function measuredBelow(wider: string, name: string): string | null {
  const [upper, lower] = [nameAndUnit(plainCell(wider).replace(ORDINAL, "")), nameAndUnit(plainCell(name))];
  const amount = (MOVES_OVER_THINGS.exec(upper.name) ?? OVER_THINGS.exec(upper.name))?.[1];
  if (amount === undefined || MEASURED.test(lower.name.replace(/氧量$/, ""))) return null;
  const unit = lower.unit ?? upper.unit;
  return `${lower.name}${amount}${unit === null ? "" : `（${unit}）`}`;
}

/** Whether a row holds nothing but its label, as the title of those that follow does. */
export const isTitle = (cells: readonly GridCell[], label: string): boolean =>
  label !== "" && cells.every(({ text }) => text === "" || text === label);

/** The name of a row, where it is printed, and the year that stands behind it. */
export interface RowName {
  readonly label: string;
  readonly span: Span | null;
  readonly year: number | null;
  /** Whether it tells a part of what a row above tells. */
  readonly within: boolean;
}

/** The names of the rows of a grid, those of merged cells told once for all of their rows. */
export class GridNames {
  private above: string[] = [];
  /** The name of the row before, for a share that says only of what whole it is. */
  private before = "";
  /** The unit of the row before. */
  private unitBefore = "";
  /** The title that stands in a row of its own over those that follow: 高中阶段. */
  private title = "";
  /** What is measured of the parts below the name of their whole, and in which unit: 公路总里程 with 其中：高速公路 below. */
  private parts: { readonly measured: string; readonly unit: string; readonly unprinted?: true } | null =
    null;
  /** The class that each row stands in, where a column of classes stands before the names. */
  private readonly classes: readonly string[];
  /** Names that are printed in several classes, so that only both together say what is counted. */
  private readonly shared: ReadonlySet<string>;

  constructor(
    private readonly grid: Grid,
    private readonly axes: GridAxes,
  ) {
    this.classes = classesOf(grid, axes);
    this.shared = sharedNames(grid, axes, this.classes);
  }

  /** The name of a row and where it is printed. Rows are to be asked for in their order. */
  of(row: number, cells: readonly GridCell[]): RowName {
    const printed = this.axes.names.map((column): (Span & { text: string }) | null => {
      const place = column === 0 ? this.grid.rows[row] : cells.find((cell) => cell.column === column);
      if (place === undefined) return null;
      const text = "label" in place ? place.label : place.text;
      return text === "" ? null : { text, start: place.start, end: place.end };
    });
    this.above = printed.map((cell, index) => cell?.text ?? this.above[index] ?? "");
    const last = printed.findLastIndex((cell) => cell !== null);
    const own = printed[last] ?? null;
    if (own !== null && last === 0 && isTitle(cells, own.text))
      this.title = nameAndUnit(plainCell(own.text.replace(ORDINAL, ""))).name;
    if (own === null) return { label: this.above[0] ?? "", span: null, year: null, within: false };
    const behind = YEAR_BEHIND.exec(own.text)?.[1];
    const year = behind === undefined ? null : Number(behind);
    const name = own.text.replace(WITHIN, "").replace(REMARK, "").replace(NOTE_MARK, "").replace(ORDINAL, "");
    const part = this.firstPart(name) ?? this.partOf(own.text, name, cells);
    if (part !== null) return { label: part, span: own, year, within: true };
    const inClass = (this.classes[row] ?? "").replace(ORDINAL, "");
    const needed = this.shared.has(plainCell(name)) || STAGE.test(plainCell(inClass));
    const told = needed || MEASURE_ALONE.test(plainCell(name)) ? inClass : "";
    const wider = last > 0 ? (this.above[last - 1] ?? "") : told;
    const share = isBareShare(name);
    const whose = share && wider === "" ? this.before : wider;
    const measured = last > 0 ? measuredBelow(wider, name) : null;
    if (measured !== null) {
      this.before = name;
      return { label: measured, span: own, year, within: false };
    }
    const within = WITHIN.test(own.text) ? this.withinBefore(name, cells) : null;
    if (within !== null) return { label: within, span: own, year, within: true };
    const words = plainCell(name);
    const ofThing = wider !== "" && !FIELD.test(plainCell(wider)) && MEASURE_ALONE.test(words);
    const schooled = STAGE.test(plainCell(wider)) && (OF_STAGE.test(words) || OF_TITLE.test(words));
    const inSeveral = last <= 0 && wider !== "" && this.shared.has(words) && !wider.endsWith(words);
    const joins = whose !== "" && (share || ofThing || GENERIC.test(words) || schooled || inSeveral);
    const titled =
      wider === "" &&
      this.title !== "" &&
      (OF_TITLE.test(words) || (OF_STAGE.test(words) && STAGE.test(this.title)));
    const label = joins ? `${whose}${name}` : titled ? `${this.title}${name}` : name;
    if (!share) this.before = nameAndUnit(plainCell(name)).name;
    this.unitBefore = this.unitOf(name, cells);
    return { label, span: own, year, within: WITHIN.test(own.text) };
  }

  /** The unit that a row prints, behind its name or in the column of units; empty for none. */
  private unitOf(name: string, cells: readonly GridCell[]): string {
    const column = cells.find((cell) => cell.column === this.axes.unit && this.axes.unit > 0);
    return nameAndUnit(plainCell(name)).unit ?? plainCell(column?.text ?? "");
  }

  /**
   * The name of a part that says itself what is measured, with whose it is and in which unit where only the row before prints them:
   * 其中：本科及以上学历比例 below 教师专科及以上学历比例（%）; null where it says both.
   */
  private withinBefore(name: string, cells: readonly GridCell[]): string | null {
    const read = nameAndUnit(plainCell(name));
    const [owner = ""] = OWNER.exec(this.before) ?? [];
    const whose =
      SHARE_OF.test(read.name) && SHARE_OF.test(this.before) && owner !== "" && !OWNERS.test(read.name)
        ? owner
        : "";
    // 其中：公立医院床位数 below 每千人口床位数（张）: of so many people too.
    const [per = ""] = PER_PEOPLE.exec(this.before) ?? [];
    // 其中：5A级 below A级旅游景区.
    if (LEVEL_ALONE.test(read.name) && AT_LEVEL.test(this.before))
      return `${read.name}${this.before.replace(AT_LEVEL, "")}${read.unit === null ? "" : `（${read.unit}）`}`;
    const own = this.unitOf(name, cells);
    if (per !== "" && !/每|人均|率|比/.test(read.name) && (own === "" || own === this.unitBefore)) {
      // 其中：儿科 below 每千人口注册护士数（人）: those of it.
      const counted = COUNTED.test(read.name) ? "" : this.before.slice(per.length).replace(/^拥有/, "");
      return `${per}${read.name}${counted}${read.unit === null ? "" : `（${read.unit}）`}`;
    }
    const alike = read.name.length > 2 && this.before.endsWith(read.name.slice(-2));
    const lent = alike && this.unitOf(name, cells) === "" ? this.unitBefore : "";
    if (whose === "" && lent === "") return null;
    const unit = read.unit ?? lent;
    return `${whose}${read.name}${unit === "" ? "" : `（${unit}）`}`;
  }

  /** The name of a part in the cell of its whole: 标准班额比例（%）其中：小学, below which 初中 is the next; null for all others. */
  private firstPart(name: string): string | null {
    const [, measured, unit, part] = INLINE.exec(name.length > 80 ? "" : plainCell(name)) ?? [];
    if (measured === undefined || unit === undefined || part === undefined) return null;
    this.parts = { measured, unit, unprinted: true };
    return `${part}${measured}（${unit}）`;
  }

  /** What the row before measures of its whole: 里程 of 公路总里程; a rate whole, where the part is a place or a group (其中：山区). */
  private measuredOfWhole(part: string): string | undefined {
    const measured = OF_WHOLE.exec(this.before)?.[1];
    if (measured !== undefined) return measured;
    return SHARE_OF.test(this.before) && PLACE_OR_GROUP.test(part) ? this.before : undefined;
  }

  /** The name of a part (其中：高速公路, 普通国省道) with what is measured of its whole; null for all others. */
  private partOf(printed: string, name: string, cells: readonly GridCell[]): string | null {
    const read = nameAndUnit(plainCell(name));
    const whole = WITHIN.test(printed) ? this.measuredOfWhole(read.name) : undefined;
    const own = this.unitOf(name, cells);
    // A part that prints no unit is counted in that of its whole.
    const lent = own === "" && whole !== undefined ? this.unitBefore : "";
    const unit = own === "" ? lent : own;
    if (whole !== undefined)
      this.parts = { measured: whole, unit, ...(lent === "" ? {} : { unprinted: true as const }) };
    const { parts } = this;
    const goesOn = parts?.unprinted === true && unit === "" && !ORDINAL.test(printed);
    if (goesOn && !MEASURED.test(read.name)) return `${read.name}${parts.measured}（${parts.unit}）`;
    if (parts === null || parts.unit !== unit || MEASURED.test(read.name)) {
      this.parts = whole === undefined ? null : parts;
      return null;
    }
    return `${read.name}${parts.measured}${read.unit === null && lent === "" ? "" : `（${unit}）`}`;
  }
}
