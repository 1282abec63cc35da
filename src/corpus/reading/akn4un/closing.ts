import type { XmlElement } from "@rgrove/parse-xml";
import type { Block } from "./blocks.ts";
import { elementsIn } from "./elements.ts";
import { readRunningText } from "./running-text.ts";

/** The lines below the text: the meeting that adopted it, the day, how it was voted on. */
export function closingOf(conclusions: XmlElement | undefined): string[] {
  if (conclusions === undefined) return [];
  return elementsIn(conclusions).flatMap(linesOf);
}

/** The lines of an element, divided where it breaks them. */
function linesOf(element: XmlElement): string[] {
  const lines: unknown[][] = [[]];
  const collect = ({ children }: XmlElement): void => {
    for (const child of children) {
      if ("name" in child && child.name === "eol") lines.push([]);
      else if ("name" in child && "children" in child && hasBreak(child)) collect(child);
      else lines.at(-1)?.push(child);
    }
  };
  collect(element);
  return lines.map((line) => readRunningText(line).text).filter((line) => line !== "");
}

function hasBreak(element: XmlElement): boolean {
  return elementsIn(element).some((child) => child.name === "eol" || hasBreak(child));
}

/** What ends a paragraph: a line that doesn't, at the end of the text, says when and where it was adopted. */
const ENDED = /[.;:,。；：，؛،!?؟][\s"'”’»“)\]]*$/u;
const SHORT = 60;

/**
 * Takes the closing out of the blocks of the text: where the file has none of its own, the text ends with it.
 *
 * @param blocks loses what was taken
 */
export function takeClosing(blocks: Block[], conclusions: XmlElement | undefined): string[] {
  const closing = closingOf(conclusions);
  if (closing.length > 0) return closing;
  while (blocks.length > 1) {
    const last = blocks.at(-1) as Block;
    const { text, notes } = last.running;
    const isClosing = last.is === "text" && last.label === "" && notes.length === 0 && last.place === "body";
    if (!isClosing || last.goesOn || text.length > SHORT || ENDED.test(text)) break;
    closing.unshift(text);
    blocks.pop();
  }
  return closing;
}
