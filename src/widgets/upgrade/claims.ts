import { agree, type Permalink, readPermalink } from "./permalinks.ts";

/*
 * Which of a page's quotations say that they are of ours. A `cite` attribute says so; and a link does that stands where a
 * citation stands, at the quotation's end or next after it. One in the middle of the words does not.
 */

/** What a quotation says of where it is from. */
export interface Claim {
  readonly permalink: Permalink;
  /** Whether the page shows that to a reader. */
  readonly cited?: boolean;
  /** The line that says it; empty where the `cite` attribute does. */
  readonly line: string;
  /** Whether that line is a link and nothing else. */
  readonly pure?: boolean;
}

const WORD = /[\p{L}\p{N}]/u;
/** What a line is: what is marked up as a citation, or a block of its own. */
const LINES = ["cite,footer,figcaption,small", "div,p"];
/** What a line after a quotation is no part of. */
const ELSEWHERE = "blockquote,q,h1,h2,h3,li,nav,td";
/** Set off as a citation is: by a dash, in brackets, after a sentence's end. */
const SET_OFF = /([([—–―]|\s-|[.!?。؟…]\W*)\s*$/;
/** Leads to what comes next. */
const LEADING = /[:：]\s*$/;

/**
 * What a `blockquote` or a `q` says of itself.
 *
 * @param next the link, or the quotation, that comes next after it in the page
 * @returns null where it is not ours
 */
export function claimOf(quotation: HTMLQuoteElement, next: Element | undefined, api: string): Claim | null {
  const said = readPermalink(quotation.cite, api);
  // Other words than an address stand there too often to mean anything.
  if (!said && /^\w*:?\/\//.test(quotation.getAttribute("cite") ?? "")) return null;
  const link = [...quotation.querySelectorAll("a")].findLast(
    (each) => each.closest("blockquote,q") === quotation && readPermalink(each.href, api),
  );
  const inside = link ? claimBy(link, quotation, api) : null;
  // Most links are to elsewhere: no text is read for them.
  const isNext = next instanceof HTMLAnchorElement && readPermalink(next.href, api);
  const claim = inside ?? (isNext ? claimBy(next, quotation, api) : null);
  if (!said) return claim;
  if (!claim || !(inside || claim.pure)) return { permalink: said, line: "" };
  return agree(said, claim.permalink) ? { ...claim, line: "" } : null;
}

/** What a quotation says of itself by a link, in it or after it, where that stands as a citation does. */
function claimBy(link: Element, quotation: Element, api: string): Claim | null {
  const isInside = quotation.contains(link);
  const range = document.createRange();
  const textBefore = (line: Element) => {
    range.selectNodeContents(quotation);
    range.setEndBefore(line);
    if (!isInside) range.setStartAfter(quotation);
    return `${range}`;
  };
  // In a line of text, a citation is the link alone.
  const lines = isInside || quotation.localName !== "q" ? LINES.map((name) => link.closest(name)) : [];
  const line =
    lines.find((each) => each && !each.contains(quotation) && isInside === WORD.test(textBefore(each))) ??
    link;
  const before = textBefore(line);
  const isBehind = WORD.test(before);
  let text = line.textContent;
  if (isInside) {
    const isAmid =
      line === link &&
      isBehind &&
      // It is looked for right before the line alone.
      !SET_OFF.test(before.slice(-60)) &&
      !link.previousElementSibling?.matches("br");
    range.selectNodeContents(quotation);
    range.setStartAfter(line);
    if (isAmid || WORD.test(`${range}`)) return null;
  } else {
    text = before + text;
    // It does not lead to the words that follow; nor did a line with a link lead to these.
    const lead = quotation.previousElementSibling;
    if (
      isBehind ||
      (lead?.querySelector("a") && LEADING.test(lead.textContent)) ||
      LEADING.test(text) ||
      link.closest(ELSEWHERE)?.contains(quotation) === false
    )
      return null;
  }
  let rest = text;
  let permalink: Permalink | null = null;
  for (const each of [line, ...line.querySelectorAll("a")]) {
    const read = each instanceof HTMLAnchorElement && readPermalink(each.href, api);
    if (!read) continue;
    if (permalink && !agree(permalink, read)) return null;
    permalink = read;
    rest = rest.replace(each.textContent, "");
  }
  // No citation is longer, in any style.
  return permalink && text.length <= 400
    ? { permalink, cited: !isInside || isBehind, line: text, pure: !WORD.test(rest) }
    : null;
}
