import type { FootnoteDefinition, PhrasingContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { Language } from "../../model/language.js";

/** A note as it is printed: in full, or by the number of the note that named its document first. */
export interface ShortNote {
  /** The note that names the document, where this one does not. */
  readonly sameAs: number | null;
  readonly children: readonly PhrasingContent[];
}

const documentOf = (nodes: readonly PhrasingContent[]): string | undefined => {
  for (const node of nodes) {
    const binding = node.type === "text" ? node.data?.binding : undefined;
    if (binding?.from === "document") return binding.id;
  }
  return undefined;
};

/** What follows the name and number of the document. */
function afterDocument(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const last = nodes.findLastIndex((node) => node.type === "text" && node.data?.binding?.from === "document");
  const [next, ...rest] = nodes.slice(last + 1);
  if (next?.type !== "text") return next === undefined ? rest : [next, ...rest];
  const value = next.value.replace(/^[）)]/u, "");
  return value === "" ? rest : [{ ...next, value }, ...rest];
}

/** The words of a note, without the link to its passage: that differs from note to note even where the words are the same. */
const wordsOf = (note: FootnoteDefinition): string =>
  note.children
    .map((node) =>
      node.type === "paragraph"
        ? plainText({ type: "paragraph", children: node.children.filter(({ type }) => type !== "link") })
        : plainText(node),
    )
    .join("\n");

/**
 * The number of each note by its identifier: those that say the same word by word are one note.
 * @param identifiers in the order of their first reference
 */
export function noteNumbers(
  identifiers: Iterable<string>,
  definitions: ReadonlyMap<string, FootnoteDefinition>,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const sameWords = new Map<string, number>();
  for (const identifier of identifiers) {
    const note = definitions.get(identifier);
    const words = note === undefined ? identifier : wordsOf(note);
    const number = sameWords.get(words) ?? sameWords.size + 1;
    sameWords.set(words, number);
    numbers.set(identifier, number);
  }
  return numbers;
}

/**
 * Notes with each document named in full once: later notes say “同注1” and go on with section and quote.
 * @param numbers the number of each note by its identifier, in their order
 */
export function shortNotes(
  numbers: ReadonlyMap<string, number>,
  definitions: ReadonlyMap<string, FootnoteDefinition>,
): ReadonlyMap<number, readonly ShortNote[]> {
  const firstOf = new Map<string, number>();
  const notes = new Map<number, readonly ShortNote[]>();
  for (const [identifier, number] of numbers) {
    if (notes.has(number)) continue;
    const content = definitions.get(identifier)?.children ?? [];
    notes.set(
      number,
      content.flatMap((node): ShortNote[] => {
        if (node.type !== "paragraph") return [];
        const document = documentOf(node.children);
        const first = document === undefined ? undefined : firstOf.get(document);
        if (document !== undefined && first === undefined) firstOf.set(document, number);
        return first === undefined
          ? [{ sameAs: null, children: node.children }]
          : [{ sameAs: first, children: afterDocument(node.children) }];
      }),
    );
  }
  return notes;
}

/** The words before the number of another note. */
export const SAME_AS: Readonly<Record<Language, string>> = { zh: "同注", en: "As in note\u00a0" };
