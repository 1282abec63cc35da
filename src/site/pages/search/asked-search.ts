import type { AboutDocument } from "../about/about-document.ts";
import type { Markup } from "../text/markup.ts";

/** What the form has. */
export interface Asked {
  q: string;
  kind: string;
  theme: string;
}

/** What a search came to: a line that says so, which a screen reader reads, and what there is to see. */
export interface Answered {
  /** The card of what the words name, which stands before that line. */
  named?: Markup | string;
  said: Markup | string;
  shown: Markup;
}

/** The address of what was asked, from a hit on; the first is 0. */
export function addressOf({ at }: AboutDocument, asked: Asked, from = 0): string {
  const given = Object.entries({ ...asked, from: from === 0 ? "" : String(from) }).filter(
    ([, value]) => value !== "",
  );
  return at("/search", Object.fromEntries(given));
}
