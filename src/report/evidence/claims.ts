import type { Element } from "hast";
import type { ClaimStatus, VerifiedClaim } from "../../audit/verify/verify-claims.js";
import type { Language } from "../../model/language.js";
import { element, words } from "../html/element.js";
import { CLAIM_WORDS } from "./claim-words.js";

/** Claims on a document that were verified, for its evidence page. */
export interface EvidenceClaims {
  readonly document_id: string;
  readonly claims: readonly VerifiedClaim[];
  /** What is wrong with a claim, in words. */
  readonly tell: (claim: VerifiedClaim) => string;
}

/** Statuses by the shape of their line too, so that colour alone tells nothing. */
export const CLAIM_STYLE = `
.claim { border-bottom: 3px solid #1d6b3a; scroll-margin-top: 11rem; }
.claim.moved { border-bottom-style: dotted; }
.claim.wrong { background: var(--band); border-bottom: 4px double #8a2c22; }
.claim.missing { border-bottom: 3px dashed #7a4b00; }
.claim:target { outline: 3px solid var(--link); }
.claim .tag { font: .72em/1 var(--head); margin-left: .3em; }
.claims td.status { font-family: var(--head); white-space: nowrap; }
@media (prefers-color-scheme: dark) { .claim { border-bottom-color: #8fd6a8; } .claim.wrong { border-bottom-color: #f0a39b; } .claim.missing { border-bottom-color: #ffd27a; } }
`;

const idOf = (index: number): string => `claim-${index + 1}`;

/** A stretch of a document as stored that one claim marks. */
export interface ClaimPlace {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly status: ClaimStatus;
}

/** The places that claims mark: of claims that overlap the first, what is not right before what is. */
export function claimPlaces(claims: readonly VerifiedClaim[]): ClaimPlace[] {
  const places = claims
    .flatMap(({ start, end, status }, index): ClaimPlace[] =>
      start === null || end === null ? [] : [{ start, end, index, status }],
    )
    .sort((a, b) => Number(a.status === "ok") - Number(b.status === "ok") || a.start - b.start);
  const kept: ClaimPlace[] = [];
  for (const place of places)
    if (!kept.some(({ start, end }) => start < place.end && place.start < end)) kept.push(place);
  return kept;
}

/** A stretch that a claim marks, with its number and what became of it behind the last. */
export function claimMark(
  { index, status }: Pick<ClaimPlace, "index" | "status">,
  { first, last }: { readonly first: boolean; readonly last: boolean },
  content: Element["children"],
  language: Language,
): Element {
  const tag = element("span", { className: ["tag"], lang: language === "zh" ? "zh-CN" : "en" }, [
    words(`${index + 1} ${CLAIM_WORDS[status][language]}`),
  ]);
  return element(
    "span",
    { className: ["claim", status], ...(first ? { id: idOf(index) } : {}) },
    last ? [...content, tag] : content,
  );
}

/** The claims as a table, each linked to its words in the document. */
export function claimTable({ claims, tell }: EvidenceClaims, language: Language): Element {
  const zh = language === "zh";
  const marked = claimPlaces(claims);
  const head = (zh ? ["编号", "结果", "差异", "原文"] : ["No.", "Status", "Difference", "Words"]).map(
    (name) => element("th", { scope: "col" }, [words(name)]),
  );
  const rows = claims.map((claim, index) => {
    const { start, end } = claim;
    const at =
      start === null || end === null
        ? undefined
        : marked.find((place) => place.start < end && start < place.end)?.index;
    const number = words(String(index + 1));
    return element("tr", {}, [
      element("th", { scope: "row" }, [
        at === undefined ? number : element("a", { href: `#${idOf(at)}` }, [number]),
      ]),
      element("td", { className: ["status"] }, [words(CLAIM_WORDS[claim.status][language])]),
      element("td", {}, [words(tell(claim))]),
      element("td", { lang: "zh-CN" }, [words(claim.claim?.quote ?? claim.reading?.quote ?? "")]),
    ]);
  });
  const caption = zh ? "各项数据的核查结果" : "What became of each claim";
  return element("section", { id: "claims", className: ["claims"], ariaLabelledBy: ["claims-title"] }, [
    element("h2", { id: "claims-title" }, [words(zh ? "核查结果" : "Claims verified")]),
    element("div", { className: ["table"], role: "region", tabIndex: 0, ariaLabel: caption }, [
      element("table", {}, [
        element("caption", {}, [words(caption)]),
        element("thead", {}, [element("tr", {}, head)]),
        element("tbody", {}, rows),
      ]),
    ]),
  ]);
}
