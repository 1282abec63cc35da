import { readFile } from "node:fs/promises";
import { memoryPages, validateXML } from "xmllint-wasm";
import { readShared } from "./shared.ts";

const OURS = new URL("../fixtures/akoma-ntoso.xsd", import.meta.url);

/** Validates a file of ours against the part of Akoma Ntoso 3.0 that ours consist of, and says what is wrong. */
export async function validateAkomaNtoso(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: "document.xml", contents: xml }],
    schema: [{ fileName: "akoma-ntoso.xsd", contents: await readFile(OURS, "utf8") }],
    maxMemoryPages: 256 * memoryPages.MiB,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/**
 * Validates files against OASIS's schema of Akoma Ntoso 3.0, where it is there, and says of each what is wrong. Reading the
 * schema takes longest by far: it is read once for all of them.
 */
export async function validateByOasis(...files: string[]): Promise<string[][]> {
  const [schema, imported] = await Promise.all(["akn/akomantoso30.xsd", "akn/xml.xsd"].map(readShared));
  const named = files.map((contents, index) => ({ fileName: `document-${index}.xml`, contents }));
  const { errors } = await validateXML({
    xml: named,
    schema: [{ fileName: "akomantoso30.xsd", contents: schema ?? "" }],
    preload: [{ fileName: "xml.xsd", contents: imported ?? "" }],
    maxMemoryPages: 256 * memoryPages.MiB,
  });
  const said = errors.map(({ rawMessage }) => rawMessage);
  // What is said of no file is said of all.
  const ofNone = said.filter((message) => !named.some(({ fileName }) => message.includes(fileName)));
  return named.map(({ fileName }) => [...ofNone, ...said.filter((message) => message.includes(fileName))]);
}

/** An element, as it was read. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (string | XmlElement)[];
}

/** Reads XML. libxml2 makes it canonical (Canonical XML 1.1) before, which leaves tags, text and five entities. */
export async function readXml(xml: string): Promise<XmlElement> {
  const { normalized, errors } = await validateXML({
    xml: [{ fileName: "document.xml", contents: xml }],
    normalization: "c14n",
    maxMemoryPages: 256 * memoryPages.MiB,
  });
  if (errors.length > 0) throw new Error(errors.map(({ rawMessage }) => rawMessage).join("\n"));
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  for (const [token] of normalized.matchAll(/<!--.*?-->|<(?:"[^"]*"|[^">])*>|[^<]+/gs)) {
    const inside = open.at(-1);
    if (token.startsWith("<!--") || inside === undefined) continue;
    if (token.startsWith("</")) open.pop();
    else if (token.startsWith("<")) {
      const attributes = [...token.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [
        name,
        decode(value),
      ]);
      const name = /^<([\w:-]+)/.exec(token)?.[1] ?? "";
      const element = { name, attributes: Object.fromEntries(attributes), children: [] };
      inside.children.push(element);
      open.push(element);
    } else inside.children.push(decode(token));
  }
  return root;
}

function decode(text = ""): string {
  const entities: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"' };
  return text.replace(/&(?:#x([0-9A-F]+)|(\w+));/g, (_, hex?: string, name = "") =>
    hex === undefined ? (entities[name] ?? "") : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}

/** All elements of a name below an element, in order. */
export function elements(inside: XmlElement, name: string): XmlElement[] {
  return inside.children.flatMap((child) =>
    typeof child === "string" ? [] : [...(child.name === name ? [child] : []), ...elements(child, name)],
  );
}

/** The text of an element, without that of the elements with a name. */
export function textOf(element: XmlElement, without = ""): string {
  return element.children
    .map((child) =>
      typeof child === "string" ? child : child.name === without ? "" : textOf(child, without),
    )
    .join("");
}
