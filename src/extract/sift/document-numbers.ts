import type { Mention } from "../sentence/mention.js";

/** The last characters before a number. */
export function beforeNumber({ sentence, quantity }: Mention, length: number): string {
  return sentence.slice(Math.max(0, quantity.start - length), quantity.start);
}

/** Whether a number belongs to the number of a document: 〔2020〕510号. */
export function isDocumentNumber(m: Mention): boolean {
  const { start, numberEnd } = m.quantity;
  const before = m.sentence.charAt(start - 1);
  const after = m.sentence.charAt(numberEnd);
  if (m.quantity.bracketed && m.quantity.hasUnit && after !== "号") return false;
  return (
    ("〕］])）第".includes(before) && /[〔［[(（]\d{4}[〕］\])）]第?$/.test(beforeNumber(m, 8))) ||
    after === "号" ||
    (after === " " && m.sentence.charAt(numberEnd + 1) === "号") ||
    (/[〔［]/.test(before) && /[〕］]/.test(after))
  );
}
