/** Schools, of which places and pupils are told, and homes, of which beds are; the markets that enterprises are listed on; countries in which things stand. */
const PARTS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:小学|初中|高中|普通高中|中职|幼儿园|学前教育|义务教育|高中阶段|中小学|公办|民办)$/,
    /(?:学位|在校生|在校学生|毕业生|专任教师|教师)(?:规模|人数)?$/,
  ],
  [
    /^[^，、。；占率]{0,8}(?:医院|卫生院|医疗(?:卫生)?机构|服务中心|养老机构|托育机构|幼儿园|敬老院|福利院)$/,
    /(?:床位|病床|托位)数?$/,
  ],
  [/^(?:(?:科创板|创业板|主板|北交所|新三板|港交所)(?:[、和]|以及)?)+$/, /(?:上市|挂牌)(?:企业|公司)$/],
  [
    /^(?:共建)?[“"]?一带一路[”"]?(?:共建|沿线)?(?:国家|国家和地区)$|^(?:RCEP|东盟|欧盟|中亚|金砖)(?:成员)?(?:国家?|地区)$/,
    /^(?!.*国家).{2,}$/,
  ],
  [/^(?:中央|省级|市级|县级|地方|各级)财政$/, /^.{2,}(?:资金|投资|经费)$/],
];
/** 省级示范县 behind 某品牌全国示范县; 超10亿元企业 behind 进出口超亿元企业; 全国推广 behind 创新成果: what the first alone says. */
const LEVELLED = /^(?:国家|省|市|县)级((?:示范|试点)[县区市村镇乡]{1,2})$/;
const SIZED =
  /^(?:超过?|过)[\d一二三四五六七八九十百千]?[\d.百千]*[万亿]+元(?:以上)?的?(企业|项目|园区|产业|集群)$/;
const SIZED_BY =
  /^([^\d超过]{2,8})(?:超过?|过|突破)[\d一二三四五六七八九十]?[\d.]*[百千]?[万亿]+元(?:以上)?的?[一-龥]{0,6}?(企业|项目|园区|产业|集群)$/;
const SPREAD = /^(?:(?:在|被)?(?:全国|全省|全市))?(?:复制推广|推广|复制)$/;

/** 其中规上企业自建150家, 其中面向毕业生500场: whose or for whom the part is; 其中获国家级奖项8部: what it has gained. */
const BY_WHOM = /^面向.{2,10}$|^.{2,10}(?:自建|牵头|主导|承担|共建)$/;
const GAINED = /^(?:荣?获|入选|获评|列入)(?!批|得)[^，]{2,12}$/;

/** 农村劳动力转移就业1800万人，其中省内就业1000万人: where they find work. */
const WHERE_EMPLOYED = /^(?:[省市县]内|[省市县]外|本地|就地就近|外出|境外)(?:转移)?(?:就业|务工)$/;
const WORKERS = /^(.{0,8}?(?:劳动力|农民工|毕业生|人口))[^，、]{0,6}?(?:就业|务工)(?:总量|规模|人数)?$/;

/** “两网融合”服务点、中转站: places of one network, which the first of the list names. */
const SPOTS = "(?:点|站|店|驿站|网点|站点|基地|窗口|岗亭|专柜|柜台)";
const NETWORK = new RegExp(`^“?([^“”]{2,12}”[一-龥]{0,8}?)(?:[一-龥]{2})?${SPOTS}$`);
const SPOT = new RegExp(`^(?!.*级)[一-龥]{1,5}${SPOTS}$`);

/** A name with what the first of the list said of both; null where it is none of these. */
export function likeFirst(name: string, before: string, left: string): string | null {
  const kind = LEVELLED.exec(name)?.[1];
  const brand = kind === undefined ? null : /^(.{3,}?)(?:全国|国家级?|省级)([^级]{3,4})$/.exec(before);
  if (brand !== null && brand[2] === kind) return `${brand[1]}${name}`;
  if (/^名[镇村城街]/.test(name) && /^[、和及与]/.test(left) && /^历史文化名[镇村城]/.test(before))
    return `历史文化${name}`;
  const workers = WHERE_EMPLOYED.test(name) ? WORKERS.exec(before)?.[1] : undefined;
  if (workers !== undefined && /^(?:[，（]?其中|[、和及与])/.test(left)) return workers + name;
  const thing = SIZED.exec(name)?.[1];
  const by = thing === undefined ? null : SIZED_BY.exec(before);
  if (by !== null && by[2] === thing) return `${by[1]}${name}`;
  const network = SPOT.test(name) && /^[、和及与]/.test(left) ? NETWORK.exec(before)?.[1] : undefined;
  if (network !== undefined) return `“${network}${name}`;
  if (!/^[，（]?其中/.test(left)) return null;
  if (BY_WHOM.test(name)) return name + before;
  return SPREAD.test(name) || GAINED.test(name) ? before + name : null;
}

/** What a part of what was counted is called by its kind alone: 小学 of 中小学学位 is 小学学位; null where it is none of these. */
export function partOfKind(name: string, whole: string): string | null {
  for (const [part, things] of PARTS) {
    const thing = part.test(name) ? things.exec(whole)?.[0] : undefined;
    if (thing !== undefined) return name + thing.replace(/^市级|^省级/, "");
  }
  return null;
}

const SCHOOL =
  "(?:普通高中|高中|初中|小学|幼儿园|学前教育|中职学校|中职|高职院校|高职|特殊教育学校|特殊教育|本科高校|本科)";
const SCHOOL_ALONE = new RegExp(`^(?:普惠性|公办|民办)?${SCHOOL}$`);
const OF_SCHOOL = new RegExp(`^(?:普惠性|公办|民办)?${SCHOOL}(.{3,})$`);

/** 初中 behind 小学生均公用经费标准: the same of another school; null where the name says more, or nothing was told of a school. */
export function ofOtherSchool(name: string, before: string): string | null {
  const measure = SCHOOL_ALONE.test(name) ? OF_SCHOOL.exec(before)?.[1] : undefined;
  return measure === undefined ? null : name + measure;
}

/** 国家“新苗计划”学校6所、专业群10个: the programme that a list is of. */
const PROGRAMME = /^(.{0,4}“[^“”]{2,10}(?:计划|工程|行动)”)[^“”、]{2,6}$/;

/** A short name behind the first of a programme's list, as one of the programme; null where the list is of none. */
export function ofProgramme(name: string, before: string, left: string): string | null {
  const programme =
    /^[、和及与]/.test(left) && left.slice(1) === name ? PROGRAMME.exec(before)?.[1] : undefined;
  return programme !== undefined && name.length <= 5 ? programme + name : null;
}

/** 高校承担课题300项，授权专利5000件: who does both. */
const DOER =
  /^((?:高校|高等学校|高等院校|科研院所|科研机构|高校院所)(?:[、和](?:高校|科研院所|科研机构))*|规上工业企业|规模以上工业企业|重点企业)(?=承担|牵头|参与|主持|取得|获得|获批)/;

/** What the doer of the clause before does besides: patents alone, which others have too; null where no doer is told. */
export function ofDoer(own: string, before: string, left: string): string | null {
  const turned = own === "科技成果" && /转化科技成果/.test(left) ? DOER.exec(before)?.[1] : undefined;
  if (turned !== undefined) return `${turned}科技成果转化`;
  const doer =
    /^(?:(?:授权|申请|获得|新增)?(?:有效)?(?:国内|国际|PCT)?(?:发明|国际)?专利)(?:授权|申请|拥有)?量?$/.test(
      own,
    )
      ? DOER.exec(before)?.[1]
      : undefined;
  return doer === undefined ? null : doer + own.replace(/^(授权|申请)(.*专利)$/, "$2$1");
}
