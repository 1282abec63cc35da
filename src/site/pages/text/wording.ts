import { html, raw } from "hono/html";
import type { Markup } from "./markup.ts";

/** A number of things: "1 call", "2 calls". */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${nounOf(count, noun)}`;
}

/** What so many things are called: "call", "calls". */
export function nounOf(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}

/** Words as a line begins with them. */
export function capitalized(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Words as a line goes on with them; "PP7" and "UN" keep their capitals. */
export function uncapitalized(words: string): string {
  if (/^\p{Lu}{2}/u.test(words)) return words;
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** Words without the signs and spaces that end them. */
export function withoutEnd(words: string): string {
  return words.replace(/(?<![\s.,;:])[\s.,;:]+$/u, "");
}

/** What was typed, in quotation marks; it may have been typed in some. */
export function inMarks(words: string): string {
  return `“${withoutMarks(words)}”`;
}

/** What was typed, without quotation marks around it. */
export function withoutMarks(words: string): string {
  return words.replace(/^[\s"“”„«»「」『』‹›]+|(?<![\s"“”„«»「」『』‹›])[\s"“”„«»「」『』‹›]+$/gu, "");
}

/**
 * Pieces with something between them.
 *
 * @param by trusted HTML
 */
export function separated(pieces: readonly (Markup | string)[], by = ", "): Markup {
  return html`${pieces.map((piece, index) => (index === 0 ? piece : html`${raw(by)}${piece}`))}`;
}
