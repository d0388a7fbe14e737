import type { ClaimStatus } from "../../audit/verify/verify-claims.js";
import type { Bilingual } from "../../model/language.js";

/** What becomes of a claim, in words. */
export const CLAIM_WORDS: Readonly<Record<ClaimStatus, Bilingual>> = {
  ok: { zh: "相符", en: "ok" },
  moved: { zh: "位置不同", en: "moved" },
  wrong: { zh: "不符", en: "wrong" },
  invented: { zh: "原文没有", en: "invented" },
  missing: { zh: "遗漏", en: "missing" },
};
