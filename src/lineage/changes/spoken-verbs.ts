import type { Token } from "../../quote/comparing/tokens.ts";
import type { ChangeRules, SaidBy } from "./change-rules.ts";
import { phraseAt } from "./phrase-tree.ts";
import { saysByRankAlone } from "./ranked-phrases.ts";
import type { ReadText } from "./read-text.ts";

/** A verb by which a paragraph, a part or a clause of it speaks. */
export interface SpokenVerb {
  /** Where it begins, with what stands before it and belongs to it ("strongly"); and where it ends. */
  from: number;
  to: number;
  /** The first token of its form. */
  head: number;
  /** Its own tokens, without "also" and its like. */
  parts: { from: number; to: number }[];
  said: SaidBy;
  /** Whether it says again what was said: "reiterates its request". */
  again: boolean;
  /** What its object would do: "recalls its request". */
  names?: SaidBy | undefined;
  /** The tokens of what makes it more urgent: "strongly". */
  stronger: { from: number; to: number }[];
}

/** The scale of verbs that take no stance. */
export const NEUTRAL = "neutral";
/** The scale of those that say that something is so, or that it weighs. */
export const WEIGHT = "weight";
/** The scale of those that hope for something. */
export const WISH = "wish";
/** The scale of those that say again what was said. */
const AFFIRMATION = "affirmation";
/** So far behind a verb may its noun stand: "expresses its very serious and continued concern". */
const REACH = 7;

/**
 * Finds the verbs by which a paragraph speaks: where it begins, where a part or a clause of it does, and after "and" or a
 * comma. A word that looks like one elsewhere ("requests for assistance") is none.
 */
export function verbsIn({ tokens, begins }: ReadText, rules: ChangeRules): SpokenVerb[] {
  const found: SpokenVerb[] = [];
  if (rules.verbs.size === 0) return found;
  let opens = begins;
  /** Whether a part begins here, which a verb may carry after "to". */
  let opensPart = false;
  for (let at = 0; at < tokens.length; at += 1) {
    if (opens) {
      const verb = verbFrom(tokens, at, at === 0 && begins, opensPart, rules);
      if (verb !== undefined) {
        found.push(verb);
        at = verb.to - 1;
        opens = false;
        continue;
      }
    }
    const { key = "" } = tokens[at] ?? {};
    opensPart = key === ";" || key === ":" || key === ")" || key === ".";
    opens =
      opensPart || key === "," || rules.writes.and.has(key) || rules.writes.meanwhile?.has(key) === true;
  }
  return found;
}

function verbFrom(
  tokens: readonly Token[],
  start: number,
  isFirst: boolean,
  opensPart: boolean,
  rules: ChangeRules,
): SpokenVerb | undefined {
  const parts: { from: number; to: number }[] = [];
  const stronger: { from: number; to: number }[] = [];
  let at = start;
  const passOver = () => {
    for (;;) {
      const strong = phraseAt(rules.stronger, tokens, at);
      if (strong !== undefined) {
        parts.push({ from: at, to: strong.end });
        stronger.push({ from: at, to: strong.end });
        at = strong.end;
        continue;
      }
      const neutral = phraseAt(rules.neutral, tokens, at);
      if (neutral !== undefined) at = neutral.end;
      else if (tokens[at]?.key === "," && parts.length + stronger.length === 0 && at > start) at += 1;
      else return;
    }
  };
  passOver();
  const isPart = opensPart && tokens[at]?.key === "to";
  // "And considering adopting" softens what is asked, and is no verb of the body's.
  const qualifier = isFirst ? undefined : phraseAt(rules.qualifiers, tokens, isPart ? at + 1 : at)?.value;
  if (qualifier !== undefined && !saysByRankAlone(qualifier)) return undefined;
  const verb = isPart ? phraseAt(rules.infinitives, tokens, at + 1) : phraseAt(rules.verbs, tokens, at);
  if (verb === undefined) return undefined;
  const head = isPart ? at + 1 : at;
  parts.push({ from: at, to: verb.end });
  at = verb.end;
  let said = verb.value;
  let again = false;
  let names: SaidBy | undefined;
  if (said.by === "verb") {
    passOver();
    const second = phraseAt(rules.infinitives, tokens, at) ?? phraseAt(rules.verbs, tokens, at);
    if (second !== undefined) {
      parts.push({ from: at, to: second.end });
      at = second.end;
      said = second.value;
    }
  }
  passOver();
  if (said.by === "noun") {
    const noun = nounBehind(tokens, at, rules);
    if (noun !== undefined) {
      for (let index = at; index < noun.at; index += 1) {
        const strong = phraseAt(rules.strongerNouns, tokens, index);
        if (strong !== undefined) stronger.push({ from: index, to: strong.end });
      }
      parts.push({ from: at, to: noun.at + 1 });
      at = noun.at + 1;
      // "Reiterates its decision" affirms, which "recalls its decision" does not.
      again = said.scale === AFFIRMATION;
      const rank = noun.said.firmness === undefined ? rankIn(said) : {};
      said = { ...noun.said, ...rank };
    }
  } else {
    const manner = mannerBehind(tokens, at, rules);
    if (manner > at) {
      for (let index = at; index < manner; index += 1) {
        const strong = phraseAt(rules.strongerNouns, tokens, index);
        if (strong !== undefined) stronger.push({ from: index, to: strong.end });
      }
      parts.push({ from: at, to: manner });
      said = withManner(said, tokens[manner - 1]?.key ?? "", rules);
      at = manner;
    }
    names = nounBehind(tokens, at, rules)?.said;
  }
  return { from: start, to: at, head, parts, said, again, names, stronger };
}

function rankIn({ firmness, scale }: SaidBy): Pick<SaidBy, "firmness" | "scale"> {
  return firmness === undefined || scale === undefined ? {} : { firmness, scale };
}

/** "Notes with concern", "recognizes with appreciation" take a stance that "notes" and "recognizes" do not. */
function withManner(said: SaidBy, noun: string, { manners, nouns }: ChangeRules): SaidBy {
  const takesNone =
    said.scale === NEUTRAL || (said.scale === WEIGHT && said.by !== "noun" && said.firmness === 1);
  const stance = takesNone ? manners.get(noun) : undefined;
  if (stance === undefined) return said;
  const own = nouns.get(noun);
  const verb = own !== undefined && own.scale === stance.scale ? own.verb : `${said.verb} with ${noun}`;
  return { ...said, ...stance, verb };
}

function nounBehind(tokens: readonly Token[], at: number, { nouns }: ChangeRules) {
  for (let index = tokens[at]?.key === "the" ? at + 1 : at; index < at + REACH; index += 1) {
    const { key = "", word = false } = tokens[index] ?? {};
    const said = nouns.get(key);
    if (said !== undefined) return { at: index, said };
    if (!word || /^(?:that|of|at|to|for|with|by|in|on|over|about|upon|as|which|who|from|the)$/.test(key))
      return undefined;
  }
  return undefined;
}

/** Where "with appreciation", "with deep concern" ends behind a verb. */
function mannerBehind(tokens: readonly Token[], at: number, { nouns }: ChangeRules): number {
  if (tokens[at]?.key !== "with") return at;
  for (let index = at + 1; index < at + 5; index += 1) {
    const key = tokens[index]?.key ?? "";
    // "with a view to", "with respect to" say something else.
    if ((nouns.has(key) || key === "interest") && tokens[index + 1]?.key !== "to") return index + 1;
  }
  return at;
}
