import { english } from "../languages/en.ts";
import type { Wording } from "../languages/wording.ts";
import { blank, filled } from "./same-length.ts";

interface Marks {
  /** What an editor says of a quotation inside it, in brackets of either kind. */
  note: RegExp;
  /** Marks of omission that are not dots alone. */
  omission: RegExp;
}

const OPEN = "[([（［【〔]\\s?";
const CLOSE = "\\s?[)\\]）］】〕]";
const SIGNS = [
  "[[［【]\\s?\\*[ \\u00a0]?\\*[ \\u00a0]?\\*\\s?[\\]］】]",
  "<\\s?(?:…|\\.\\s?\\.\\s?\\.)\\s?>",
  "(?<!\\*)\\*[ \\u00a0]\\*[ \\u00a0]\\*(?!\\*)",
  "(?<=\\s)\\*{3}(?=\\s)",
];
const known = new WeakMap<Wording, Marks>();

/**
 * Takes an editor's notes for what they are, in the language and in English: "[sic]" and "(emphasis added)" for no words,
 * "[omitted]" and "* * *" for marks of omission.
 *
 * @returns a text of the same length
 */
export function withoutNotes(text: string, wording: Wording): string {
  if (!/[([<*（［【〔]/.test(text)) return text;
  const { note, omission } = marksOf(wording);
  return text.replace(note, blank).replace(omission, (whole) => filled("…", whole));
}

function marksOf(wording: Wording): Marks {
  const made = known.get(wording);
  if (made !== undefined) return made;
  const both = wording === english ? [english] : [english, wording];
  const notes = both.flatMap(({ notes }) => notes).join("|");
  const omitted = both.flatMap(({ omitted }) => omitted).join("|");
  const marks = {
    note: new RegExp(`${OPEN}(?:${notes})${CLOSE}`, "giu"),
    omission: new RegExp(`[[［【〔]\\s?(?:${omitted})\\s?[\\]］】〕]|${SIGNS.join("|")}`, "giu"),
  };
  known.set(wording, marks);
  return marks;
}
