import { quoted, type Reading, readAddress } from "../form.ts";

/** A number of a paragraph, with the letters of its parts: `16`, `3 (b)`, `3(b)(ii)`. */
export const NUMBER = "[1-9]\\d{0,2}(?!\\d)(?:\\s?\\((?:[a-z]|[ivx]{2,5})\\)){0,3}";

/**
 * What joins two numbers, with the space around it. Every space belongs to one piece of the expression only: a list has
 * one reading, and what fails to be one fails at once.
 */
const JOINER = "(?:\\s?[-;]\\s?|\\s?,\\s?(?:(?:and|or|&)\\s)?|\\s?&\\s?|\\s(?:and|or|to|through)\\s)";

/** A number, or two that a dash makes a range. */
export const NUMBER_OR_RANGE = `${NUMBER}(?:\\s?-\\s?${NUMBER})?`;

/** A list of numbers and ranges; each may carry the label again, as in "OP16 and OP17". */
export function numbers(label: string): string {
  // An empty label would leave every space two readings, and a long list 2¹⁹.
  const again = label === "" ? "" : `(?:${label}\\s?)?`;
  return `${NUMBER}(?:${JOINER}${again}${NUMBER}){0,19}`;
}

/** Numbers without the brackets that they stand in, as in "para. (16)"; brackets after a number are a part of it. */
export function withoutBrackets(text: string): string {
  return text.replace(/(?<![\d)]\s?)\(([1-9]\d{0,2})\)/g, "$1");
}

const EACH_NUMBER = new RegExp(NUMBER, "gi");

/** One number of a list or one range, and where in the list it stands. */
export interface ListItem {
  first: string;
  last?: string;
  start: number;
  end: number;
}

interface Entry {
  number: string;
  joiner: string;
  start: number;
  end: number;
}

/** Takes a list apart into what it names; consecutive numbers alone in it make a range. */
export function listItems(text: string): ListItem[] {
  const entries = entriesOf(text);
  const [head, ...tail] = entries;
  const end = entries.at(-1);
  if (head === undefined || end === undefined) return [];
  const consecutive = entries.every(
    ({ number, joiner }, index) =>
      Number(number) === Number(head.number) + index && !/-|\bto\b|\bthrough\b|\bor\b/.test(joiner),
  );
  if (tail.length > 0 && consecutive) {
    return [{ first: head.number, last: end.number, start: head.start, end: end.end }];
  }
  const items: ListItem[] = [];
  for (const { number, joiner, start, end } of entries) {
    const previous = items.at(-1);
    if (previous !== undefined && previous.last === undefined && /-|\bto\b|\bthrough\b/.test(joiner)) {
      previous.last = number;
      previous.end = end;
    } else items.push({ first: number, start, end });
  }
  return items;
}

function entriesOf(text: string): Entry[] {
  let joinedFrom = 0;
  return [...text.matchAll(EACH_NUMBER)].map((match) => {
    const entry = {
      number: match[0].replace(/\s/g, "").toLowerCase(),
      joiner: text.slice(joinedFrom, match.index).toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    };
    joinedFrom = entry.end;
    return entry;
  });
}

/** The address of an item: `16`, `preamble-1-3`. */
export function addressOf({ first, last }: ListItem, kind: "operative" | "preamble"): string {
  return `${kind === "preamble" ? "preamble-" : ""}${first}${last === undefined ? "" : `-${last}`}`;
}

/** Reads a list as one address; several places are a problem that names them. */
export function readNumbers(text: string, kind: "operative" | "preamble"): Reading {
  const items = listItems(text);
  const [only] = items;
  if (only !== undefined && items.length === 1) return readAddress(addressOf(only, kind));
  const names = items.map((item) => addressOf(item, kind));
  return {
    problem: `${quoted(text)} names ${names.length} places, ${inWords(names)}: ask for one at a time`,
    places: names,
  };
}

function inWords(names: string[]): string {
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
