import { withoutLead } from "./action-words.js";

/** What a quotient says of its denominator, where an item of a list leaves it out. */
const PER: Readonly<Record<string, string>> = {
  "per-10k-persons": "每万人",
  "per-1k-persons": "每千人",
  "per-100k-persons": "每十万人",
  "per-1m-persons": "每百万人",
  "per-100-persons": "每百人",
};

/** A phrase with what its number is per, where the words leave it to the unit: 执业医师 of 3.5 per thousand is 每千人执业医师. */
export function withDenominator(phrase: string, unit: string): string {
  // 干部培训人均 of 60 class hours: what each is taught.
  if (unit === "class-hour" && phrase.endsWith("人均")) return `${phrase}学时`;
  const per = PER[unit];
  return per === undefined || /每|[万千百]人|(?:死亡|发病|患病|感染|犯罪)率|密度|人均/.test(phrase)
    ? phrase
    : per + withoutLead(phrase).name;
}
