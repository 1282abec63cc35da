import type { Span } from "../model/footnote.ts";

/** What comes after "to" where no infinitive does: "to the Secretary-General", "to its next session". */
const NO_INFINITIVE =
  /^(?:the|an?|its|their|his|her|this|that|these|those|all|any|each|every|such|which|whom|both|other|in|by|above|below|date|[a-z]+ing)$/;
/** How a stretch between commas begins that says how or when, not who: ", in cooperation with …,". */
const MANNER =
  /^(?:as|in|on|at|where|wherever|when|whenever|with|within|without|upon|through|by|if|including|particularly|especially|once|during|pursuant|subject|consistent|taking|bearing|while|also|further|inter|to)\b/;
/** What says how wherever it stands: ", in cooperation with the Fund, the Bank and others,". */
const WITH_WHOM =
  /, (?:in (?:close |full )?(?:collaboration|cooperation|consultation|coordination|partnership|accordance|conformity|line)|as (?:an?|appropriate)|consequently|therefore)\b.*$/s;
/** What is asked for, not who is asked: "encourages efforts to …", "urges that …". */
const NOBODY =
  /^(?:that|for|(?:the |its |their )?(?:all relevant |continued |ongoing |urgent |early |full |further |enhanced |increased |strengthened |additional |greater )*(?:efforts?|work|implementation|development|use|promotion|strengthening|establishment|participation|cooperation|initiatives?|measures?|steps|need|mobilization|reinforcement|increased?|adherence|expansion|inclusion|conclusion|convening|holding|importance|adoption|provision|sharing|exchange|dialogue|attention|progress|process)\b)/;

/** A further call before anything is to be done: the first one was for a thing. */
const ANOTHER_CALL = /,? and (?:calls|urges|encourages|requests|invites|reiterates|welcomes|stresses)\b/;

/**
 * Finds whom a call addresses: the words between the verb that opens a paragraph and what is to be done, "to ensure …" or
 * the colon before lettered parts.
 *
 * @param text the paragraph's text, in English
 * @param from where the opening ends
 * @param end where the act ends
 * @returns offsets into `text`; null where nobody is addressed, or it can't be told
 */
export function findAddressee(text: string, from: number, end: number): Span | null {
  const words = text.slice(from, end);
  const lead =
    /^[\s,]*(?:(?:once again|again|also|further|strongly|to|upon|on|of),? )?/.exec(words)?.[0].length ?? 0;
  const stop = /[;:]|\. /.exec(words)?.index ?? words.length;
  const deed = /\battention$/.test(text.slice(0, from)) ? attentionTo(words) : deedIn(words, lead, stop);
  const phrase = words.slice(lead, deed ?? (words[stop] === ":" ? stop : lead));
  const who = withoutManner(phrase);
  if (who === "" || /\bfor$/.test(text.slice(0, from)) || NOBODY.test(who.toLowerCase())) return null;
  if (ANOTHER_CALL.test(who)) return null;
  return { start: from + lead, end: from + lead + who.length };
}

/** Where what attention is drawn to begins: "of Governments to the importance of …". */
function attentionTo(words: string): number | undefined {
  const at = /^\s*of\b.*?((?<!\s)\s+to\b)/s.exec(words);
  return at === null ? undefined : at[0].length - (at[1] ?? "").length;
}

/** Where the first infinitive begins: "to ensure", ", as appropriate, to consider". */
function deedIn(words: string, lead: number, stop: number): number | undefined {
  for (const found of words
    .slice(0, stop)
    .matchAll(/(?:(?:,|(?<!\s))\s+not)?(?:,|(?<!\s))\s+to\s+(?:not\s+|[a-z]+ly\s+)?(\p{L}+)/gu)) {
    if (found.index >= lead && !NO_INFINITIVE.test(found[1] ?? "") && /^\p{Ll}/u.test(found[1] ?? ""))
      return found.index;
  }
  return undefined;
}

/** Without what says how at its end: "Member States, in cooperation with …" is "Member States". */
function withoutManner(phrase: string): string {
  let who = phrase.replace(WITH_WHOM, "").replace(/(?<![\s,])[\s,]+$/, "");
  for (;;) {
    const comma = who.lastIndexOf(", ");
    if (comma === -1 || !MANNER.test(who.slice(comma + 2))) return who;
    who = who.slice(0, comma);
  }
}
