import { isLocated, locate } from "../../locate.ts";
import * as abbreviated from "../abbreviated.ts";
import { trim } from "../beside.ts";
import { anotherDocument } from "../document-name.ts";
import { type NoAddress, quoted, type Reading, type Resolvable } from "../form.ts";
import * as ordinal from "../ordinal.ts";
import * as paragraph from "../paragraph.ts";
import * as preamble from "../preamble.ts";

/** Why a text is no place, and what of it was understood, as an address. */
export interface Misread extends NoAddress {
  understood?: string;
  unread?: boolean;
}

/** What people may write, to end a problem with. */
export const SUCH_AS =
  'Understood would be "para. 16", "paras. 41–52", "preamble para. 3", "OP16" or an address such as "16.2".';

/** A place with its label, in a text that may say more. */
export const PLACE = new RegExp(
  `(?<![\\w/-])(?:${[preamble.pattern, paragraph.pattern, abbreviated.pattern, ordinal.pattern].join("|")})(?![\\w²³¹.(]\\w|[\\w²³¹])`,
  "i",
);

/**
 * Says why a text is no place: it is another document's, of another unit, or has words that are not understood, and then
 * what the others name.
 */
export function notUnderstood(
  text: string,
  document: Resolvable,
  readForm: (text: string, document: Resolvable) => Reading | null,
): Misread {
  const other = anotherDocument(text);
  if (other !== undefined) {
    const stated = /declaration$/i.test(other) ? "may be any declaration" : "is another document";
    return { problem: `${quoted(other)} ${stated}; this is ${document.symbol}` };
  }
  const unit =
    /\b(?:articles?|art\.?|pages?|pp?\.?|chapters?|lines?|footnotes?|goals?|targets?|rules?)\s?\d/i.exec(
      text,
    );
  if (unit !== null) {
    const problem = `${quoted(text)} was not understood: ${document.symbol} is cited by paragraphs. ${SUCH_AS}`;
    return { problem, unread: true };
  }
  return someWords(text, document, readForm);
}

/** Says which words were not understood, and what the others name. */
function someWords(
  text: string,
  document: Resolvable,
  readForm: (text: string, document: Resolvable) => Reading | null,
): Misread {
  const place = PLACE.exec(text);
  const rest = trim(place === null ? "" : text.replace(place[0], " "));
  const reading = place === null || PLACE.test(rest) ? null : readForm(place[0], document);
  if (rest !== "" && reading !== null && "address" in reading) {
    const problem = `${quoted(rest)} was not understood. ${SUCH_AS}`;
    return { problem, understood: reading.address, unread: true };
  }
  const problem = `${quoted(text)} was not understood. ${SUCH_AS}`;
  if (!/^[a-z]/i.test(text)) return { problem, unread: true };
  const slug = text.toLowerCase().replace(/[^a-z0-9.()/]+/g, "-");
  const near = locate(document, slug);
  const nearest = isLocated(near) ? near.address : near.nearest;
  return { problem, unread: true, ...(nearest === undefined ? {} : { didYouMean: nearest }) };
}
