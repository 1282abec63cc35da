import { blank, filled } from "./same-length.ts";

/** What an editor says of a quotation inside it, in brackets of either kind. */
const NOTES = [
  "sic!?",
  "(?:original\\s|my\\s|our\\s)?(?:emphas[ie]s|italics|bold|underlining)(?:\\s(?:(?:is|are)\\s)?(?:added|mine|ours?|supplied|removed|omitted|(?:in\\s)?(?:the\\s)?original|by\\s(?:the\\s)?author))?",
  "(?:internal\\s)?(?:footnotes?|citations?|references?|quotation\\smarks?|brackets?)(?:\\sand\\s(?:footnotes?|citations?|references?))?\\s(?:omitted|removed)",
  "(?:unofficial|our|my|own)\\stranslation",
];
const NOTE = new RegExp(`[([]\\s?(?:${NOTES.join("|")})\\s?[)\\]]`, "gi");
/** Marks of omission that are not dots alone. */
const OMISSION =
  /\[\s?(?:omitted|omission|snip|text omitted|\*[ \u00a0]?\*[ \u00a0]?\*)\s?\]|<\s?(?:…|\.\s?\.\s?\.)\s?>|(?<!\*)\*[ \u00a0]\*[ \u00a0]\*(?!\*)|(?<=\s)\*{3}(?=\s)/gi;

/**
 * Takes an editor's notes for what they are: "[sic]" and "(emphasis added)" for no words, "[omitted]" and "* * *" for
 * marks of omission.
 *
 * @returns a text of the same length
 */
export function withoutNotes(text: string): string {
  return /[([<*]/.test(text)
    ? text.replace(NOTE, blank).replace(OMISSION, (whole) => filled("…", whole))
    : text;
}
