/** Schools, of which places and pupils are told; the markets that enterprises are listed on; countries in which things stand. */
const PARTS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:小学|初中|高中|普通高中|中职|幼儿园|学前教育|义务教育|高中阶段|中小学|公办|民办)$/,
    /(?:学位|在校生|在校学生|毕业生|专任教师|教师)(?:规模|人数)?$/,
  ],
  [
    /^(?:(?:科创板|创业板|主板|北交所|新三板|港交所)(?:[、和]|以及)?)+$/,
    /(?:境内外)?(?:上市|挂牌)(?:企业|公司)$/,
  ],
  [
    /^(?:共建)?[“"]?一带一路[”"]?(?:共建|沿线)?(?:国家|国家和地区)$|^(?:RCEP|东盟|欧盟|中亚|金砖)(?:成员)?(?:国家?|地区)$/,
    /^(?!.*国家).{2,}$/,
  ],
];

/** What a part of what was counted is called by its kind alone: 小学 of 中小学学位 is 小学学位; null where it is none of these. */
export function partOfKind(name: string, whole: string): string | null {
  for (const [part, things] of PARTS) {
    const thing = part.test(name) ? things.exec(whole)?.[0] : undefined;
    if (thing !== undefined) return name + thing;
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
  const programme = left.replace(/^[、和及与]/, "") === name ? PROGRAMME.exec(before)?.[1] : undefined;
  return programme !== undefined && name.length <= 5 ? programme + name : null;
}

/** 高校承担课题300项，授权专利5000件: who does both. */
const DOER =
  /^(高校|高等学校|高等院校|科研院所|高校院所|规上工业企业|规模以上工业企业|重点企业)(?=承担|牵头|参与|主持|取得|获得|获批)/;

/** What the doer of the clause before does besides: patents alone, which others have too; null where no doer is told. */
export function ofDoer(own: string, before: string): string | null {
  const doer =
    /^(?:(?:授权|申请|获得|新增)?(?:有效)?(?:国内|国际|PCT)?(?:发明|国际)?专利)(?:授权|申请|拥有)?量?$/.test(
      own,
    )
      ? DOER.exec(before)?.[1]
      : undefined;
  return doer === undefined ? null : doer + own.replace(/^(授权|申请)(.*专利)$/, "$2$1");
}
