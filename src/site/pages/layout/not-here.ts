import { html } from "hono/html";
import { addressOfSymbol, symbolWritten } from "../../../quote/symbol-written.ts";
import type { Markup } from "../text/markup.ts";

/**
 * The symbol of a resolution that was asked for and is not here.
 *
 * @param detail what is wrong, as a problem has it
 */
export function symbolNotHere(detail: string): string | undefined {
  const [, name] = /^there is no document "([^"]+)"/.exec(detail) ?? [];
  return name === undefined ? undefined : symbolWritten(name);
}

/**
 * Whether a document that is spelled nearly as what is not here was probably meant: one of another number is another.
 *
 * @param symbol of what is not here, as {@link symbolNotHere} tells it
 */
export function isMeant(symbol: string | undefined, id: string): boolean {
  return symbol === undefined || symbolWritten(id) === symbol;
}

/** Says that a resolution is not here, and where the United Nations would have it. */
export function saidNotHere(symbol: string): Markup {
  const address = addressOfSymbol(symbol, "en");
  return html`${symbol} is not among the documents here. If there is such a resolution, the United Nations has it at
<a href="${address}">${address.replace("https://", "")}</a>.`;
}

/** What programs read has straight quotes; people get those of print. */
export function typeset(words: string): string {
  return words.replace(/"([^"]*)"/g, "“$1”").replace(/(?<=\p{L})'(?=\p{L})/gu, "’");
}
