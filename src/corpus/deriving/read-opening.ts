import type { ActKind } from "../../model/act.ts";
import type { Verb, VerbalNoun, VerbsFile } from "./read-verbs.ts";

/** What the opening of a paragraph does. */
export interface OpeningRead {
  kind: ActKind;
  /** The dictionary form of the verb that carries it. */
  verb: string;
  firmness?: number;
  /** Whether the verb is finite, "urges" and not "urging": another may be joined to it. */
  finite: boolean;
  /** How far into the words after the opening it goes: to the noun that says what is done, where italics end before it. */
  reach: number;
}

/** Reads openings; null where one holds no verb that is known. */
export type OpeningReader = (opening: string, after: string) => OpeningRead | null;

/** Of two things that one opening does ("welcomes and urges") the one that goes further. */
const FURTHEST: readonly ActKind[] = ["recognition", "call", "commitment", "decision"];

/** What ends the words that may stand before a noun: "its strong and continued support for". */
const NO_NOUN = /^(?:that|of|at|to|for|with|by|in|on|over|about|upon|as|which|who|from|the)$/;
/** Whose a noun may be that is not the body's own. */
const ANOTHERS = /^(?:their|his|her|previous)$/;
/** So many words of the running text may stand before the noun: "its very serious and continued concern". */
const REACH = 6;

/**
 * Makes a reader of openings: of the words that a resolution sets in italics at the beginning of a paragraph.
 *
 * What only orders ("also", "further") or insists ("strongly") is passed over; the longest form that is left decides. Where
 * a verb does what its noun says ("expresses its appreciation"), the noun is looked for in the opening, then in the first
 * words after it, as italics may end early. Only the body's own noun counts: "reaffirming previous decisions" and
 * "reaffirming the commitment of States" reaffirm, and nothing is decided by speaking of a decision.
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
    const finite = /^[a-z-]+s\b/.test(form);
    if (other === null) return { ...done(verb, rest, after), finite };
    const one = done(verb, rest.slice(0, rest.length - (second?.length ?? 0)), "");
    return { ...further(one, other), finite };
  }

  function done(verb: Verb, rest: string, after: string): OpeningRead {
    if (verb.by === "verb") return read(rest, after) ?? said(verb);
    if (verb.by === "noun") {
      const noun = nounIn(rest, verb, nounsByName);
      if (noun !== undefined) return said(noun);
      const behind = nounAfter(after, verb, nounsByName);
      if (behind !== undefined) return { ...said(behind.noun), reach: behind.reach };
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
  return { kind, verb, ...(firmness === undefined ? {} : { firmness }), finite: false, reach: 0 };
}

function further(one: OpeningRead, other: OpeningRead): OpeningRead {
  return FURTHEST.indexOf(other.kind) > FURTHEST.indexOf(one.kind) ? other : one;
}

/** A noun among the words of an opening, "its strong and unequivocal condemnation", and not how: "with concern". */
function nounIn(opening: string, verb: Verb, nouns: ReadonlyMap<string, VerbalNoun>): VerbalNoun | undefined {
  const words = opening.replace(/^with (?:[a-z-]+ )*?(?=its? )|^with .*$/, "").split(" ");
  const at = words.findIndex((word) => nouns.has(word));
  const noun = nouns.get(words[at] ?? "");
  return noun !== undefined && isOwn(noun, words.slice(0, at), verb) ? noun : undefined;
}

/** A noun in the first words of the running text, "its deep concern", "deep concern", and how far it reaches. */
function nounAfter(
  text: string,
  verb: Verb,
  nouns: ReadonlyMap<string, VerbalNoun>,
): { noun: VerbalNoun; reach: number } | undefined {
  const before: string[] = [];
  for (const { 0: word, index } of [...text.matchAll(/\S+/g)].slice(0, REACH)) {
    const plain = word.replace(/[^\p{L}-]/gu, "");
    const noun = nouns.get(plain);
    if (noun !== undefined) {
      const reach = index + word.indexOf(plain) + plain.length;
      return isOwn(noun, before, verb) ? { noun, reach } : undefined;
    }
    if (NO_NOUN.test(plain) || plain !== word) return undefined;
    before.push(plain);
  }
  return undefined;
}

/**
 * Whether a noun is what the body itself does by it: "its request". Without "its" only a feeling is, of a verb that says
 * nothing else, "expresses concern": "stressing concern" stresses. A decision is taken by no noun.
 */
function isOwn({ kind }: VerbalNoun, before: readonly string[], { scale }: Verb): boolean {
  if (kind === "decision") return false;
  if (before.includes("its") || before.includes("our")) return true;
  return kind === "recognition" && scale === undefined && !before.some((word) => ANOTHERS.test(word));
}

function wholeWords(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((one, other) => other.length - one.length);
  return new RegExp(`(?<![\\p{L}-])(?:${longestFirst.join("|")})(?![\\p{L}-])`, "gu");
}
