const WAY = "集中(?:供养|养育)|分散(?:供养|养育)|机构内?(?:集中)?养育|(?:社会)?散居";
const CARED_FOR = "(孤儿和事实无人抚养儿童|事实无人抚养儿童|孤儿|特困人员)";
/** 散居孤儿, 分散供养. */
const WAY_ALONE = new RegExp(`^(${WAY})${CARED_FOR}?$`);
/** 孤儿集中养育标准, 集中供养孤儿基本生活标准: who is cared for, and the standard. */
const STANDARD = new RegExp(
  `^(?:${WAY})?${CARED_FOR}(?:集中|分散)?((?:供养|养育|救助供养)?(?:基本生活)?(?:最低)?(?:养育|供养)?(?:费|补贴|保障|平均)*标准)$`,
);
/** 孤儿养育标准提高到集中养育|1800元: the way in which, behind the standard. */
const WAY_BEHIND = new RegExp(`^(.*?${CARED_FOR}.*?标准)(?:分别)?(?:提高|增加|调整|提升)?[到至为](${WAY})$`);

/** 生均拨款标准|高职: whose standard it is, behind it. */
const WHOSE_BEHIND =
  /^([^，。；、]{2,16}(?:标准|定额))((?:普通)?(?:本科|高职|中职|高中|初中|小学|幼儿园|高校|特教学校)(?:高校|院校|学校)?|城市|农村|城镇|乡村)$/;

function standardOf(way: string, whom: string, standard: string): string {
  return /散居|机构/.test(way) ? way + whom + standard : whom + way + standard.replace(/^(?:供养|养育)/, "");
}

/**
 * What those who are cared for in another way get: 散居孤儿 behind 孤儿集中养育标准 is 散居孤儿养育标准. Null where the name tells no way, or no
 * standard of care was told before.
 */
export function caredForOtherwise(name: string, before: string): string | null {
  const [, way, whom] = WAY_ALONE.exec(name) ?? [];
  const [, whose = "", standard] = STANDARD.exec(before) ?? [];
  return way === undefined || standard === undefined ? null : standardOf(way, whom ?? whose, standard);
}

/** A noun before a number with the way of care that stands behind its standard in the order of a name. */
export function withWayInFront(noun: string): string {
  const [, measure, whose] = WHOSE_BEHIND.exec(noun) ?? [];
  if (measure !== undefined && whose !== undefined) return whose + measure;
  const [, standard, whom = "", way = ""] = WAY_BEHIND.exec(noun) ?? [];
  return standard === undefined
    ? noun
    : standardOf(way, whom, standard.slice(standard.indexOf(whom) + whom.length));
}
