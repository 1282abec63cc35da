import type { Verdict } from "../model/verdict.ts";
import { fill } from "./labels.ts";

/** A verdict's place, and what qualifies the words there. */
type Placed = Pick<Verdict, "start" | "end" | "unquoted">;
type Unquoted = Placed["unquoted"][number];

/** Between a passage and what follows it stands a comma and a space at most. */
const BESIDE = 2;
/** Of longer phrases the beginning and the end are said. */
const LONGEST = 160;
const HALF = 70;

const SAID = {
  goesOn: "The sentence goes on: “{words}”, {so}.",
  furtherOn: "Further on the sentence says “{words}”, {so}.",
  beginsAfter: "It begins after “{words}”, {so}.",
  breaksOff: "It breaks off within “{words}”, {so}.",
  beginsWithin: "It begins within “{words}”, {so}.",
};
const SO = { beside: "which qualifies it", apart: "which qualifies the same statement" };
const TURNS = "which may turn its sense";

/** What a quotation stops short of or begins after, a sentence each: said beside every verdict, whatever that is. */
export function saidUnquoted({ unquoted, start, end }: Placed): string[] {
  return unquoted.map((one) => {
    const apart = one.side === "before" ? (start ?? 0) - one.end : one.start - (end ?? 0);
    // A qualifier that stands apart may bound another part of the statement.
    const so = one.is === "negation" ? TURNS : apart <= BESIDE ? SO.beside : SO.apart;
    return fill(SAID[wayOf(one, apart)], { words: shown(one.text), so });
  });
}

function wayOf({ side, isCut }: Unquoted, apart: number): keyof typeof SAID {
  if (side === "before") return isCut ? "beginsWithin" : "beginsAfter";
  if (isCut) return "breaksOff";
  return apart <= BESIDE ? "goesOn" : "furtherOn";
}

function shown(text: string): string {
  const words = text.replace(/\s+/g, " ");
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(" ", HALF))} … ${words.slice(words.indexOf(" ", words.length - HALF) + 1)}`;
}
