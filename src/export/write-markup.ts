import { asLine } from "./text-pieces.ts";

/** A piece of XML or HTML that was written with {@link block} or {@link inline}: what is in it is escaped. */
export interface Markup {
  name: string;
  attributes: Record<string, string | undefined>;
  children: readonly Content[];
  /** Whether its children stand on lines of their own: white space between them means nothing. */
  lines: boolean;
}

type Content = string | Markup;
type Attributes = Markup["attributes"];

/** An element that holds elements only. */
export function block(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
  return { name, attributes, children, lines: true };
}

/** An element that holds text. */
export function inline(name: string, attributes: Attributes, ...children: readonly Content[]): Markup {
  return { name, attributes, children, lines: false };
}

/** Escapes text for the content of an element, and for an attribute in double quotes, in XML and HTML alike. */
export function escapeMarkup(text: string): string {
  return asLine(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Writes elements as XML 1.0. */
export function asXml(element: Markup): string {
  return print(element, "\n", () => true);
}

/** Writes elements as HTML. Of its void elements it knows those that our pages have. */
export function asHtml(element: Markup): string {
  return print(element, "\n", (name) => /^(?:meta|link)$/.test(name));
}

function print(
  { name, attributes, children, lines }: Markup,
  indent: string,
  isVoid: (name: string) => boolean,
): string {
  const given = Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const words = [name, ...given.map(([key, value]) => `${key}="${escapeMarkup(value)}"`)].join(" ");
  if (children.length === 0 && isVoid(name)) return `<${words}/>`;
  const deeper = lines ? `${indent}  ` : "";
  const inner = children.map((child) =>
    typeof child === "string" ? escapeMarkup(child) : `${deeper}${print(child, deeper, isVoid)}`,
  );
  return `<${words}>${inner.join("")}${lines ? indent : ""}</${name}>`;
}

/** A comment, which two hyphens would end. */
export function markupComment(text: string): string {
  return `<!-- ${asLine(text).replace(/-{2,}/g, "-")} -->`;
}
