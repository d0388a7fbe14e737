/**
 * The number that the name of a row begins with: 1.地区生产总值, （2）森林覆盖率, 一、固定资产投资, （三）外贸, ③港口. 一、二、三产增加值 lists
 * its industries and has none.
 */
export const ORDINAL =
  /^\s*(?:\d{1,2}(?:[.、．](?!\d)|[)）])|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[一二三四五六七八九十]{1,3}[、.．](?![一二三四五六七八九十]{1,2}(?:[、和]|次?产))|[①-⑳])\s*/;
