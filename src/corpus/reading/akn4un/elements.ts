import { XmlCdata, XmlElement, XmlText } from "@rgrove/parse-xml";

/** The elements in an element, directly. */
export function elementsIn(element: XmlElement): XmlElement[] {
  return element.children.filter((node) => node instanceof XmlElement);
}

/** The first element of a name in an element, directly. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsIn(element).find((child) => child.name === name);
}

/** All elements of a name in an element, however deep, in order. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  if (element === undefined) return [];
  return elementsIn(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The first element of a name, however deep. */
export function descendant(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return descendants(element, name)[0];
}

/** The characters of a node, where it is text. */
export function charactersOf(node: unknown): string | undefined {
  return node instanceof XmlText || node instanceof XmlCdata ? node.text : undefined;
}

/** The words of an element, with single spaces between them; of nothing, none. */
export function wordsOf(element: XmlElement | undefined): string {
  return (element?.text ?? "").replace(/\s+/gu, " ").trim();
}
