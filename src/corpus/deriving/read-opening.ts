import type { ActKind } from "../../model/act.ts";
import type { Verb, VerbalNoun, VerbsFile } from "./verbs.ts";

/** What the opening of a paragraph does. */
export interface OpeningRead {
  kind: ActKind;
  /** The dictionary form of the verb that carries it. */
  verb: string;
  firmness?: number;
}

/** Reads openings; null where one holds no verb that is known. */
export type OpeningReader = (opening: string, after: string) => OpeningRead | null;

/** Of two things that one opening does ("welcomes and urges") the one that goes further. */
const FURTHEST: readonly ActKind[] = ["recognition", "call", "commitment", "decision"];

/** What ends the words that may stand before a noun: "its strong and continued support for". */
const NO_NOUN = /^(?:that|of|at|to|for|with|by|in|on|over|about|upon|as|which|who|from|the)$/;
/** So many words of the running text may stand before the noun: "its very serious and continued concern". */
const REACH = 6;

/**
 * Makes a reader of openings: of the words that a resolution sets in italics at the beginning of a paragraph.
 *
 * What only orders ("also", "further") or insists ("strongly") is passed over; the longest form that is left decides. Where
 * a verb does what its noun says ("expresses its appreciation"), the noun is looked for in the opening, then in the first
 * words after it, as italics may end early.
 */
export function openingReader({ neutral, stronger, nouns, verbs }: VerbsFile): OpeningReader {
  const passedOver = wholeWords([...neutral, ...stronger]);
  const forms = new Map(verbs.flatMap((verb) => [verb.verb, ...verb.forms].map((form) => [form, verb])));
  // A form of one's own stands above another's dictionary form.
  for (const verb of verbs) for (const form of verb.forms) forms.set(form, verb);
  const byLength = [...forms.keys()].sort((one, other) => other.length - one.length);
  const nounsByName = new Map(nouns.map((noun) => [noun.noun, noun]));

  function read(words: string, after: string): OpeningRead | null {
    const form = byLength.find((each) => words === each || words.startsWith(`${each} `));
    const verb = form === undefined ? undefined : forms.get(form);
    if (form === undefined || verb === undefined) return null;
    const rest = words.slice(form.length).trim();
    const second = /(?:^|.* )and (.+)$/.exec(rest)?.[1];
    const other = second === undefined ? null : read(second, after);
    if (other === null) return done(verb, rest, after);
    return further(done(verb, rest.slice(0, rest.length - (second?.length ?? 0)), ""), other);
  }

  function done(verb: Verb, rest: string, after: string): OpeningRead {
    if (verb.by === "verb") return read(rest, after) ?? said(verb);
    if (verb.by === "noun") {
      const noun = nounIn(rest, nounsByName) ?? nounAfter(after, nounsByName);
      if (noun !== undefined) return said(noun);
    }
    return said(verb);
  }

  return (opening, after) => {
    const plain = opening
      .toLowerCase()
      .replace(/[\s,;:.]+/g, " ")
      .replace(passedOver, " ")
      .replace(/\s+/g, " ")
      .trim();
    return plain === "" ? null : read(plain, after.toLowerCase());
  };
}

function said({ verb, kind, firmness }: Verb | VerbalNoun): OpeningRead {
  return { kind, verb, ...(firmness === undefined ? {} : { firmness }) };
}

function further(one: OpeningRead, other: OpeningRead): OpeningRead {
  return FURTHEST.indexOf(other.kind) > FURTHEST.indexOf(one.kind) ? other : one;
}

/** A noun among the words of an opening, "its strong and unequivocal condemnation", and not how: "with concern". */
function nounIn(words: string, nouns: ReadonlyMap<string, VerbalNoun>): VerbalNoun | undefined {
  return words
    .replace(/^with (?:[a-z-]+ )*?(?:its?|the) |^with .*$/, "")
    .split(" ")
    .map((word) => nouns.get(word))
    .find((noun) => noun !== undefined);
}

/** A noun in the first words of the running text, which is the body's own: "its deep concern", "deep concern". */
function nounAfter(text: string, nouns: ReadonlyMap<string, VerbalNoun>): VerbalNoun | undefined {
  for (const word of text.trimStart().split(/\s+/, REACH)) {
    const plain = word.replace(/[^\p{L}-]/gu, "");
    const noun = nouns.get(plain);
    if (noun !== undefined) return noun;
    if (NO_NOUN.test(plain) || plain !== word) return undefined;
  }
  return undefined;
}

function wholeWords(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((one, other) => other.length - one.length);
  return new RegExp(`(?<![\\p{L}-])(?:${longestFirst.join("|")})(?![\\p{L}-])`, "gu");
}
