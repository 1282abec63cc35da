import rehypeParse from "rehype-parse";
import { unified } from "unified";

const reader = unified().use(rehypeParse);
type Node = ReturnType<typeof reader.parse>["children"][number];
type Element = Extract<Node, { type: "element" }>;

/** Attributes whose value is an address that a browser loads, runs or leads to. */
const ADDRESSES = ["href", "src", "action", "formAction", "poster", "data", "cite", "xLinkHref"];

/** What no page of ours has, whoever wrote the words in it. */
const NEVER = new Set(["base", "object", "embed", "applet", "style", "frame", "frameset", "marquee", "math"]);

/**
 * What a page has in it that none of ours has: scripts of its own, handlers, addresses that run, elements that nobody
 * here writes. Empty where words stayed words.
 *
 * @param origin that of the page
 */
export function injectedInto(html: string, origin: string): string[] {
  return elementsIn(reader.parse(html).children).flatMap((element) => inElement(element, origin));
}

function elementsIn(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== "element") return [];
    // What stands in a template is put into the page later.
    return [node, ...elementsIn(node.children), ...elementsIn(node.content?.children ?? [])];
  });
}

function inElement({ tagName, properties, children }: Element, origin: string): string[] {
  const shown = `<${tagName} ${JSON.stringify(properties)}>`;
  const faults: string[] = [];
  if (NEVER.has(tagName)) faults.push(`${shown} is none of ours`);
  if (tagName === "script" && properties.type !== "application/ld+json") {
    if (!/^\/(?:static|widgets)\/[\w./-]+$/.test(`${properties.src}`))
      faults.push(`${shown} is no script of ours`);
    if (children.length > 0) faults.push(`${shown} has code in it`);
  }
  if (tagName === "script" && properties.type === "application/ld+json") JSON.parse(textIn(children));
  if (tagName === "meta" && properties.httpEquiv !== undefined) faults.push(`${shown} speaks for a header`);
  for (const [name, value] of Object.entries(properties)) {
    if (/^on|^style$|^srcdoc$/i.test(name)) faults.push(`${shown} has ${name}`);
    if (!ADDRESSES.includes(name)) continue;
    const address = URL.parse(`${value}`, `${origin}/`);
    if (address === null || !/^(?:https?|mailto|tel):$/.test(address.protocol))
      faults.push(`${shown} leads to ${value}`);
    const isLoaded = name !== "href" && name !== "cite";
    if (isLoaded && address?.origin !== origin) faults.push(`${shown} loads ${value}`);
  }
  return faults;
}

function textIn(children: Element["children"]): string {
  return children.map((child) => (child.type === "text" ? child.value : "")).join("");
}
