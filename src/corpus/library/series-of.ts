import { createHash } from "node:crypto";
import type { Body } from "../../model/document.ts";

/** A longer slug is cut, and ends with a hash of all of it: long titles begin alike. */
const LONGEST = 100;

/** By what a series of each body begins: bodies have items of the same name. */
const PREFIX: Partial<Record<Body, string>> = { "general-assembly": "ga", "human-rights-council": "hrc" };

const ORDINAL =
  "(?:(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ieth)(?:[- ])?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth)?";
const YEAR = "(?:19|20)\\d\\d";
const YEARS = `${YEAR}(?:[-\\u2013/ ](?:${YEAR}|\\d\\d))?`;

/** What differs from year to year in the title of one item: the session, and the year that a title ends with or is for. */
const YEARLY: readonly RegExp[] = [
  // "at its seventy-fifth session", "(73rd session)", "sessions"
  new RegExp(
    `\\b(?:${ORDINAL}|\\d+(?:st|nd|rd|th))(?:[ -]+(?:emergency|regular|resumed|special))* sessions?\\b`,
    "gu",
  ),
  // "for 2021", "for the biennium 2020-2021", "for the year 2022", "for the period from 1 July 2021 to 30 June 2022"
  new RegExp(`\\bfor the period from \\d+ [a-z]+ ${YEAR} to \\d+ [a-z]+ ${YEAR}\\b`, "gu"),
  new RegExp(
    `\\b(?:for|in) (?:the )?(?:(?:biennium|financial year|year|years|period) )?${YEARS}(?= |$|[:;,.])(?! agenda)`,
    "gu",
  ),
  // ", 2022", "(2022)" at the end
  new RegExp(`[,:(]\\s*${YEARS}\\)?$`, "gu"),
  // "2021 report of …"
  new RegExp(`^${YEAR} (?=.)`, "gu"),
];

/**
 * The series of resolutions on the same item that a resolution is one of, session after session: an id made of its English
 * title without what differs from session to session. Titles that differ otherwise are different series, though the item
 * may be the same: no more is said than a title says. Those that were read, and go on, `joined-series.ts` joins.
 *
 * @returns undefined for a title that names no item, as those of the Security Council, which are its resolutions' numbers
 */
export function seriesOf(title: string, body: Body): string | undefined {
  const prefix = PREFIX[body];
  if (prefix === undefined) return undefined;
  const plain = title
    .normalize("NFKD")
    .replace(/[\p{M}\u00ad]/gu, "")
    .replace(/[\u2010\u2011\u2012]/gu, "-")
    .toLowerCase();
  const named = YEARLY.reduce((text, yearly) => text.replace(yearly, " "), plain);
  const words = named
    .replace(/['\u2019]/gu, "")
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== "");
  if (!words.some((word) => /^[a-z]{3}/u.test(word)) || /^resolution \d/u.test(named.trim()))
    return undefined;
  const slug = words.join("-");
  if (slug.length <= LONGEST) return `${prefix}-${slug}`;
  const cut = slug.slice(0, LONGEST).replace(/-[^-]*$/u, "");
  return `${prefix}-${cut}-${createHash("sha256").update(slug).digest("hex").slice(0, 6)}`;
}
