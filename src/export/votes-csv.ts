import type { MemberVote } from "../model/vote.ts";
import { writeRows } from "./write-rows.ts";

/** Writes how each state voted on a document as CSV, as all tables here are written. */
export function writeVotesCsv(votes: readonly MemberVote[], symbol: string): string {
  return writeRows(
    ["symbol", "state", "code", "vote"],
    votes.map(({ state, code = "", vote }) => [symbol, state, code, vote]),
  );
}
