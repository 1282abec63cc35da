import type { XmlElement } from "@rgrove/parse-xml";
import { charactersOf, elementsIn } from "./elements.ts";
import type { XmlFile } from "./parse-xml-file.ts";
import { joinTexts, plainText, type RunningText, readRunningText, type Words } from "./running-text.ts";

/** A stretch of words between two breaks, as the file divides them. */
export interface Block {
  is: "text" | "heading" | "row";
  /** What the file marks as its number; empty where it marks none. */
  label: string;
  running: RunningText;
  /** `preamble` where the file says that it belongs to the preamble. */
  place: "preamble" | "body";
  /** The style that it was typed in: it suggests what it is, and no more. */
  style: string;
  /** Whether it goes on with the block before it: the parts of a list, what stands after them. */
  goesOn: boolean;
  /** Whether it goes on after all parts of the list before it. */
  endsList: boolean;
  /** The verb after which a preamble's container is named. */
  verb?: string;
  line: number;
}

/** Elements within running text. */
const INLINE = new Set([
  ...["a", "span", "sup", "sub", "b", "i", "u", "em", "authorialNote", "eol", "br", "inline", "ref", "img"],
  ...[
    "docDate",
    "docNumber",
    "docTitle",
    "docProponent",
    "decoration",
    "location",
    "organization",
    "quantity",
  ],
]);
/** Elements whose words are a heading wherever they stand. */
const HEADINGS = new Set(["heading", "subheading"]);

/** What the blocks of a text have in common. */
export interface Source {
  lineOf: XmlFile["lineOf"];
  /** The words of the whole text. */
  words: Words;
}

/** Divides what stands in an element into blocks: all of its words, in order, are in one of them. */
export function blocksOf(element: XmlElement, place: Block["place"], source: Source): Block[] {
  const divider = new Divider(place, source);
  divider.divide(element);
  return divider.end();
}

class Divider {
  readonly #blocks: Block[] = [];
  readonly #place: Block["place"];
  readonly #source: Source;
  #label: RunningText | undefined;
  #style = "";
  #verb: string | undefined;
  #goesOn = false;
  #endsList = false;

  constructor(place: Block["place"], source: Source) {
    this.#place = place;
    this.#source = source;
  }

  end(): Block[] {
    return this.#blocks;
  }

  divide(element: XmlElement): void {
    const { name, attributes } = element;
    if (name === "meta" || name === "formula") return;
    if (name === "num") this.#readLabel(element);
    else if (name === "paragraph" || name === "container") {
      this.#style = attributes.class ?? "";
      this.#verb = name === "container" ? attributes.name : undefined;
      this.#goesOn = false;
      this.#divideChildren(element);
      this.#flushLabel(element);
    } else if (name === "point" || name === "item") {
      this.#goesOn = true;
      this.#divideChildren(element);
      this.#flushLabel(element);
    } else if (name === "wrapUp" || name === "listWrapUp") {
      this.#goesOn = true;
      this.#endsList = true;
      this.#divideChildren(element);
      this.#endsList = false;
    } else if (name === "section" || name === "title" || name === "part" || name === "chapter") {
      this.#style = "H";
      this.#divideChildren(element);
      this.#flushLabel(element);
    } else if (name === "tr") this.#readRow(element);
    else if (HEADINGS.has(name)) this.#add("heading", element);
    else if (name === "crossHeading") this.#readCrossHeading(element);
    else if (hasRunningText(element)) this.#add("text", element);
    else this.#divideChildren(element);
  }

  #divideChildren(element: XmlElement): void {
    if (hasRunningText(element)) this.#add("text", element);
    else for (const child of elementsIn(element)) this.divide(child);
  }

  #readLabel(element: XmlElement): void {
    this.#flushLabel(element);
    const running = this.#running(element.children);
    if (running.text !== "") this.#label = running;
  }

  /** A number that nothing follows within its element numbers what comes next. */
  #flushLabel(element: XmlElement): void {
    if (this.#label === undefined) return;
    this.#push("text", plainText(""), element);
  }

  #readRow(element: XmlElement): void {
    const cells = elementsIn(element).map((cell) =>
      (hasRunningText(cell) ? [cell] : elementsIn(cell))
        .map(({ children }) => this.#running(children))
        .reduce((one, other) => joinTexts(one, other), plainText("")),
    );
    const [first, ...others] = cells;
    if (first === undefined) return;
    const row = others.reduce((left, cell) => joinTexts(joinTexts(left, plainText("|")), cell), first);
    if (cells.some(({ text }) => text !== "")) this.#push("row", row, element);
  }

  /** A cross heading holds a heading, or in some files a paragraph of a section's own preamble. */
  #readCrossHeading(element: XmlElement): void {
    const running = this.#running(element.children);
    const isHeading = !/[,，،;；]$/u.test(running.text);
    this.#goesOn = false;
    this.#push(isHeading ? "heading" : "text", running, element);
  }

  #add(is: Block["is"], element: XmlElement): void {
    const nested = elementsIn(element).filter(({ name }) => name === "num");
    if (nested.length > 0) {
      for (const number of nested) this.#readLabel(number);
      const others = element.children.filter((child) => !nested.includes(child as XmlElement));
      this.#push(is, this.#running(others), element);
    } else this.#push(is, this.#running(element.children), element);
  }

  #running(nodes: readonly unknown[]): RunningText {
    return readRunningText(nodes, this.#source.words);
  }

  #push(is: Block["is"], running: RunningText, element: XmlElement): void {
    const label = this.#label?.text ?? "";
    if (running.text === "" && label === "" && running.notes.length === 0) return;
    // In the empty paragraph of a number there is nothing that it could number yet.
    if (running.text === "" && running.notes.length === 0 && element.name === "p") return;
    this.#label = undefined;
    const line = this.#source.lineOf(element);
    this.#blocks.push({
      ...{
        is,
        label,
        running,
        place: this.#place,
        style: this.#style,
        goesOn: this.#goesOn,
        endsList: this.#endsList,
        line,
      },
      ...(this.#verb === undefined ? {} : { verb: this.#verb }),
    });
    this.#goesOn = is !== "heading";
  }
}

/** Whether an element holds words of its own, beside elements of running text. */
function hasRunningText(element: XmlElement): boolean {
  const { children } = element;
  if (children.some((child) => (charactersOf(child) ?? "").trim() !== "")) return true;
  const elements = elementsIn(element);
  if (element.name === "p" || element.name === "listIntroduction") return true;
  return elements.length > 0 && elements.every(({ name }) => INLINE.has(name));
}
