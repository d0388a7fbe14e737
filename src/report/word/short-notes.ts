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

/**
 * Notes with each document named in full once: later notes say “同注1” and go on with section and quote; those that say the
 * same as an earlier one word by word say no more than its number and where the passage is.
 * @param numbers the number of each note by its identifier, in their order
 */
export function shortNotes(
  numbers: ReadonlyMap<string, number>,
  definitions: ReadonlyMap<string, FootnoteDefinition>,
): ReadonlyMap<number, readonly ShortNote[]> {
  const firstOf = new Map<string, number>();
  const sameText = new Map<string, number>();
  const notes = new Map<number, readonly ShortNote[]>();
  for (const [identifier, number] of numbers) {
    const content = definitions.get(identifier)?.children ?? [];
    notes.set(
      number,
      content.flatMap((node): ShortNote[] => {
        if (node.type !== "paragraph") return [];
        // A link to the passage differs from note to note even where the words are the same.
        const text = plainText({
          type: "paragraph",
          children: node.children.filter(({ type }) => type !== "link"),
        });
        const before = sameText.get(text);
        if (before !== undefined) {
          const links = node.children.filter(({ type }) => type === "link");
          return [
            {
              sameAs: before,
              children: links.flatMap((link) => [{ type: "text" as const, value: " " }, link]),
            },
          ];
        }
        sameText.set(text, number);
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
