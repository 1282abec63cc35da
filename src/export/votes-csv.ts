import type { MemberVote } from "../model/vote.ts";
import { csvLines } from "./csv.ts";

/** Writes how each state voted on a document as CSV, as all tables here are written. */
export function writeVotesCsv(votes: readonly MemberVote[], symbol: string): string {
  return csvLines(
    ["symbol", "state", "code", "vote"],
    votes.map(({ state, code = "", vote }) => [symbol, state, code, vote]),
  );
}
