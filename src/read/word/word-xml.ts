import type { AnyNode, Element } from "domhandler";

/** Whether a node is an element; a document given to it is none. */
export const isElement = (node: AnyNode | null | undefined): node is Element => node?.type === "tag";

/** The child elements of an element with a name such as `w:pPr`; none for no element. */
export function childrenOf(element: Element | null, name: string): Element[] {
  return element === null
    ? []
    : element.children.filter((child): child is Element => isElement(child) && child.name === name);
}

/** The first child element with a name, or null. */
export function childOf(element: Element | null, name: string): Element | null {
  return childrenOf(element, name)[0] ?? null;
}

/** The `w:val` of the first child with a name, or null. */
export function valOf(element: Element | null, name: string): string | null {
  return childOf(element, name)?.attribs["w:val"] ?? null;
}

/** Whether a property that is on or off is on: there, and not said to be off (ECMA-376 part 1, 17.17.4). */
export function isOn(property: Element | null): boolean {
  return property !== null && !/^(?:0|false|off)$/.test(property.attribs["w:val"] ?? "");
}
