import { parseXml, XmlDeclaration, XmlDocumentType, XmlElement, XmlError } from "@rgrove/parse-xml";
import { SourceError } from "../source-error.ts";

/** A resolution's file is half a megabyte at most; what is a hundred times as big is something else. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A file's root element, and the line of any place in it. */
export interface XmlFile {
  root: XmlElement;
  lineOf: (node: { start: number }) => number;
}

/**
 * Parses a file of XML. Nothing outside of the file is read: a document type declaration, with which it could name other
 * files or entities that grow, is refused.
 *
 * @param bytes UTF-8, or UTF-16 with a byte-order mark
 * @throws {SourceError} naming the line that isn't well-formed
 */
export function parseXmlFile(bytes: Uint8Array): XmlFile {
  const text = decode(bytes);
  const lineOf = lineFinder(text);
  const { children } = parse(text, lineOf);
  for (const node of children) {
    if (node instanceof XmlDocumentType) {
      throw new SourceError(lineOf(node), "a document type declaration", "XML without one");
    }
    if (node instanceof XmlDeclaration && !/^utf-?(?:8|16(?:le|be)?)$/i.test(node.encoding ?? "utf-8")) {
      throw new SourceError(1, `a file in the encoding ${node.encoding}`, "UTF-8 or UTF-16");
    }
  }
  const root = children.find((node) => node instanceof XmlElement);
  if (root === undefined) throw new SourceError(1, "a file without an element", "a resolution as XML");
  return { root, lineOf };
}

function parse(text: string, lineOf: XmlFile["lineOf"]) {
  try {
    const options = { includeOffsets: true, preserveDocumentType: true, preserveXmlDeclaration: true };
    return parseXml(text, options);
  } catch (error) {
    if (error instanceof XmlError) {
      const problem = error.message.split(/ \(line \d|\n/)[0] ?? "";
      throw new SourceError(lineOf({ start: error.pos }), `broken XML: ${problem}`, "well-formed XML");
    }
    // The parser calls itself for each element within another.
    if (error instanceof RangeError) {
      throw new SourceError(1, "elements within elements without end", "the XML of a resolution");
    }
    throw error;
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new SourceError(1, "the file is empty", "a resolution as XML");
  if (bytes.length > MOST_BYTES) {
    const megabytes = Math.round(bytes.length / 1024 / 1024);
    throw new SourceError(
      1,
      `a file of ${megabytes} MB`,
      `a resolution, of ${MOST_BYTES / 1024 / 1024} MB at most`,
    );
  }
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new SourceError(1, `bytes that are not ${encoding.toUpperCase()}`, "UTF-8 or UTF-16");
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}

function lineFinder(text: string): XmlFile["lineOf"] {
  let breaks: number[] | undefined;
  return ({ start }) => {
    breaks ??= Array.from(text.matchAll(/\n/g), ({ index }) => index);
    let [low, high] = [0, breaks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
