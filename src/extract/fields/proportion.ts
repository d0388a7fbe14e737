/** 城乡居民收入比, 车桩比, 产值与总产值比, PUE, 有效利用系数: so many times as much, without a unit of its own. */
const PROPORTION =
  /(?:收入|产值|车桩|[医护床师生投产])比$|之比$|倍差$|(?:PUE|CUE|WUE)(?:值|平均值)?$|能源?利用效率(?:值|（PUE）|\(PUE\))?$|(?<!基尼|恩格尔)系数$/;

/** Whether a name is that of a proportion, whose number without a unit says how many times as much. */
export const isProportion = (name: string): boolean => PROPORTION.test(name);
