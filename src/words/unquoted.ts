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
  furtherOn: "Further on it says “{words}”, {so}.",
  beginsAfter: "It begins after “{words}”, {so}.",
  breaksOff: "It breaks off within “{words}”, {so}.",
  beginsWithin: "It begins within “{words}”, {so}.",
};
const SO = { qualifier: "which qualifies it", negation: "which may turn its sense" };

/** What a quotation stops short of or begins after, a sentence each: said beside every verdict, whatever that is. */
export function saidUnquoted({ unquoted, end }: Placed): string[] {
  return unquoted.map((one) => fill(SAID[wayOf(one, end ?? 0)], { words: shown(one.text), so: SO[one.is] }));
}

function wayOf({ side, start, isCut }: Unquoted, end: number): keyof typeof SAID {
  if (side === "before") return isCut ? "beginsWithin" : "beginsAfter";
  if (isCut) return "breaksOff";
  return start - end <= BESIDE ? "goesOn" : "furtherOn";
}

function shown(text: string): string {
  const words = text.replace(/\s+/g, " ");
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(" ", HALF))} … ${words.slice(words.indexOf(" ", words.length - HALF) + 1)}`;
}
