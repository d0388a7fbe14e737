/** Round amounts of money as digits and in words: 10亿元以上 and 十亿元以上 are one class of size. */
export const SIZE_WORDS: readonly (readonly [string, string])[] = [
  ["10亿", "十亿"],
  ["20亿", "二十亿"],
  ["30亿", "三十亿"],
  ["50亿", "五十亿"],
  ["100亿", "百亿"],
  ["500亿", "五百亿"],
  ["1000亿", "千亿"],
];
