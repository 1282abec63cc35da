import type { Resolvable } from "../form.ts";
import { tidy, withoutAccents } from "./fold.ts";

/*
 * A heading in a citation is in the text's language, and no word of it may be translated. While a citation is translated a
 * sign of nobody's stands in its place.
 */

const FIRST = 0xe100;
const MOST = 0x0f00;
const HELD = /[\ue100-\uefff]/;

/** Puts signs in the place of the document's headings, where these stand in quotation marks. */
export function holdHeadings(text: string, { sections }: Pick<Resolvable, "sections">): string {
  if (!text.includes('"')) return text;
  const plain = text.replace(new RegExp(HELD, "g"), " ");
  return sections.slice(0, MOST).reduce((held, { title }, index) => {
    const quoted = `"${withoutAccents(tidy(title))
      .toLowerCase()
      .replace(/[\s,.]$/, "")}"`;
    const lower = held
      .toLowerCase()
      .replace(/" ?([^"]*?)[\s,.]?"/g, (whole, inner: string) => `"${inner}"`.padEnd(whole.length, "\u0000"));
    const at = quoted === '""' ? -1 : lower.indexOf(quoted);
    if (at === -1) return held;
    const end = held.indexOf('"', at + 1);
    return `${held.slice(0, at)}"${String.fromCharCode(FIRST + index)}"${held.slice(end + 1)}`;
  }, plain);
}

/** The section whose heading's sign stands in a text. */
export function heldIn(text: string, { sections }: Pick<Resolvable, "sections">) {
  const sign = HELD.exec(text)?.[0];
  return sign === undefined ? undefined : sections[sign.charCodeAt(0) - FIRST];
}
