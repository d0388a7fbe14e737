/**
 * A Chinese question of the rules as the reason of a refusal: what was asked does not hold.
 * @example refusalWords("定义是否相同？"); // => "定义不同"
 */
export const refusalWords = (question: string): string =>
  question
    .replace("是否相同？", "不同")
    .replace("是否同一", "不属同一")
    .replace("是否", "不")
    .replace("能否", "不能")
    .replace(/？$/u, "");
