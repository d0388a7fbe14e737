import type { Element, ElementContent } from "hast";
import type { ClaimStatus, VerifiedClaim } from "../../audit/verify/verify-claims.js";
import type { Language } from "../../model/language.js";
import { element, words } from "../../report/html/element.js";
import { page } from "../../report/html/page.js";
import { STYLE } from "../../report/html/style.js";
import { CLAIM_WORDS } from "./claim-words.js";

/** Statuses by the shape of their line too, so that colour alone tells nothing. */
const MARK_STYLE = `
mark.claim { color: inherit; padding: 0 .1em; background: none; border-bottom: 3px solid #1d6b3a; }
mark.moved { border-bottom-style: dotted; }
mark.wrong { background: var(--mark); border-bottom: 3px double #8a2c22; }
mark.missing { border-bottom: 3px dashed #7a4b00; }
mark.claim:target { outline: 3px solid var(--link); }
mark .tag { font: .72em/1 var(--head); margin-left: .3em; }
thead th:nth-child(1) { width: 4rem; }
thead th:nth-child(2) { width: 7rem; }
td.status { font-family: var(--head); white-space: nowrap; }
@media (prefers-color-scheme: dark) { mark.claim { border-bottom-color: #8fd6a8; } mark.wrong { border-bottom-color: #f0a39b; } mark.missing { border-bottom-color: #ffd27a; } }
`;

const idOf = (index: number): string => `claim-${index + 1}`;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly status: ClaimStatus;
}

/**
 * The claim by whose status each character of a text is marked, -1 where by none: of claims that overlap the first, what is not right
 * before what is.
 */
function ownersOf(text: string, claims: readonly VerifiedClaim[]): Int32Array {
  const places = claims
    .flatMap(({ start, end, status }, index): Place[] =>
      start === null || end === null ? [] : [{ start, end, index, status }],
    )
    .sort((a, b) => Number(a.status === "ok") - Number(b.status === "ok") || a.start - b.start);
  const owner = new Int32Array(text.length).fill(-1);
  for (const { start, end, index } of places)
    if (!owner.subarray(start, end).some((taken) => taken >= 0)) owner.fill(index, start, end);
  return owner;
}

/** The text with each claim's words marked. */
function markedText(
  text: string,
  claims: readonly VerifiedClaim[],
  owner: Int32Array,
  language: Language,
): Element[] {
  const first = new Set<number>();
  const paragraphs: Element[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const content: ElementContent[] = [];
    const end = at + line.length;
    let from = at;
    while (from < end) {
      const index = owner[from] ?? -1;
      let to = from + 1;
      while (to < end && owner[to] === index) to += 1;
      const piece = words(text.slice(from, to));
      const status = claims[index]?.status;
      if (status === undefined) content.push(piece);
      else {
        const tag = element("span", { className: ["tag"] }, [
          words(`${index + 1} ${CLAIM_WORDS[status][language]}`),
        ]);
        const id = first.has(index) ? {} : { id: idOf(index) };
        content.push(
          element("mark", { className: ["claim", status], ...id }, first.has(index) ? [piece] : [piece, tag]),
        );
        first.add(index);
      }
      from = to;
    }
    if (line.trim() !== "") paragraphs.push(element("p", {}, content));
    at = end + 1;
  }
  return paragraphs;
}

function claimRow(
  claim: VerifiedClaim,
  index: number,
  marked: number,
  told: string,
  language: Language,
): Element {
  const status = CLAIM_WORDS[claim.status][language];
  const quote = claim.claim?.quote ?? claim.reading?.quote ?? "";
  return element("tr", {}, [
    element("th", { scope: "row" }, [
      marked < 0
        ? words(String(index + 1))
        : element("a", { href: `#${idOf(marked)}` }, [words(String(index + 1))]),
    ]),
    element("td", { className: ["status"] }, [words(status)]),
    element("td", {}, [words(told)]),
    element("td", { lang: "zh-CN" }, [words(quote)]),
  ]);
}

/**
 * The result of verifying claims as a page: a table of the claims, and the document with the words of each marked by what became of it.
 * @param tell what is wrong with a claim, in words
 */
export function verifiedPage(
  claims: readonly VerifiedClaim[],
  document: { readonly title: string; readonly text: string },
  tell: (claim: VerifiedClaim) => string,
  language: Language,
): string {
  const zh = language === "zh";
  const title = `${zh ? "核查结果" : "Claims verified"} — ${document.title}`;
  const head = (zh ? ["编号", "结果", "差异", "原文"] : ["No.", "Status", "Difference", "Words"]).map(
    (name) => element("th", { scope: "col" }, [words(name)]),
  );
  const owner = ownersOf(document.text, claims);
  const markedBy = ({ start, end }: VerifiedClaim): number =>
    start === null || end === null ? -1 : (owner.subarray(start, end).find((index) => index >= 0) ?? -1);
  const caption = zh ? "各条主张" : "The claims";
  return page({
    language,
    title,
    style: `${STYLE}${MARK_STYLE}`,
    body: [
      element("main", {}, [
        element("h1", {}, [words(title)]),
        element("div", { className: ["table"], role: "region", tabIndex: 0, ariaLabel: caption }, [
          element("table", {}, [
            element("caption", {}, [words(caption)]),
            element("thead", {}, [element("tr", {}, head)]),
            element(
              "tbody",
              {},
              claims.map((claim, index) => claimRow(claim, index, markedBy(claim), tell(claim), language)),
            ),
          ]),
        ]),
        element("h2", {}, [words(zh ? "文件原文" : "The document")]),
        element("div", { lang: "zh-CN" }, markedText(document.text, claims, owner, language)),
      ]),
    ],
  });
}
