import { html } from "hono/html";
import type { Series } from "../../../model/series.ts";
import type { CastVote, MemberVote } from "../../../model/vote.ts";
import type { Markup } from "../text/markup.ts";
import { countOf } from "../text/wording.ts";

/** How each state voted on the documents of a series, by their ids, where that is known. */
export type KnownVotes = ReadonlyMap<string, readonly MemberVote[]>;

/** What a table of votes calls them. */
const SAID: Readonly<Record<CastVote, string>> = {
  "in-favour": "in favour",
  against: "against",
  abstaining: "abstaining",
  "not-voting": "not voting",
};

/**
 * Who voted against a document, who abstained, and who voted otherwise than the last time that a vote was recorded; nothing
 * where nobody's vote is known.
 */
export function whoVoted({ documents }: Pick<Series, "documents">, votes: KnownVotes): Markup | string {
  const known = documents.flatMap(({ document, symbol }) => {
    const all = votes.get(document);
    return all === undefined ? [] : [{ document, symbol, all }];
  });
  if (known.length === 0) return "";
  return html`<details class="who-voted"><summary>Who voted against, who abstained</summary>
<div class="reference"><table class="documents">
<thead><tr><th scope="col">Symbol</th><th scope="col">Against</th><th scope="col">Abstaining</th><th scope="col">Otherwise than before</th></tr></thead>
<tbody>
${known.map(({ document, symbol, all }, at) => {
  const before = known[at - 1];
  return html`<tr><th scope="row">${symbol}<br><a href="/v1/${document}/votes.csv">All (CSV)</a></th>
<td data-label="Against">${named(all, "against")}</td>
<td data-label="Abstaining">${named(all, "abstaining")}</td>
<td data-label="Otherwise than before">${before === undefined ? "" : html`${otherwise(before.all, all)}`}</td></tr>
`;
})}</tbody></table></div></details>
`;
}

function named(votes: readonly MemberVote[], wanted: CastVote): string {
  const states = votes.filter(({ vote }) => vote === wanted).map(({ state }) => state);
  return states.length === 0 ? "nobody" : `${countOf(states.length, "State")}: ${states.join(", ")}`;
}

/** The states that cast another vote: who was away once said nothing else. */
function otherwise(before: readonly MemberVote[], now: readonly MemberVote[]): string {
  const was = new Map(before.map(({ state, vote }) => [state, vote]));
  const changed = now.flatMap(({ state, vote }) => {
    const earlier = was.get(state);
    const isSame = earlier === undefined || earlier === vote;
    if (isSame || earlier === "not-voting" || vote === "not-voting") return [];
    return [`${state} (${SAID[vote]}, was ${SAID[earlier]})`];
  });
  return changed.length === 0 ? "nobody" : changed.join(", ");
}
