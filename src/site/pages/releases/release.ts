import { html } from "hono/html";
import { releaseParameter } from "../../../http/named-release.ts";
import { route } from "../../../http/route.ts";
import type { ReleaseChange } from "../../../model/release-change.ts";
import { answerPage } from "../layout/page.ts";
import type { Markup } from "../text/markup.ts";
import { countOf } from "../text/wording.ts";
import { changeShown } from "./change-shown.ts";
import { firstInWords, NO_LONGER_KEPT, nameOfTurn, shortId } from "./named-turn.ts";

/** So many changes are shown with their words; all of them are a file away. */
const MOST_SHOWN = 100;

/** `/releases/{id}`: each change of a release, with the words before and after. */
export const release = route({
  path: "/releases/{id}",
  summary: "What changed with a release, word for word",
  pathParameters: releaseParameter,
  query: {},
  produces: ["text/html"],
  ignoresUnknown: true,
  costly: true,
  async handle(ask) {
    // What only this needs is loaded with the first of it.
    const [{ historyOf }, { changedWithTurn, isLogBehind, placeOfTurn }, { presentChanges }] =
      await Promise.all([
        import("../../../library/changes/history.ts"),
        import("../../../library/changes/published-turn.ts"),
        import("../../../library/changes/present-changes.ts"),
      ]);
    const history = await historyOf(ask.releases, ask.release);
    const at = placeOfTurn(history, ask.path.id ?? "");
    const turn = history[at] as (typeof history)[number];
    const step = await changedWithTurn(ask.releases, history, at);
    const found = step?.diff.changes.map((change) => ({ change, step })) ?? [];
    const shown = await presentChanges(ask, found.slice(0, MOST_SHOWN));
    const all = step && `/v1/changes.csv?since=${step.from.id}&until=${step.to.id}`;
    const isServed = turn.id === ask.release.id;
    return answerPage(ask, {
      title: `What changed: ${nameOfTurn(turn)}`,
      description: "What changed with one release of the data, with the words before and after.",
      canonical: `${ask.origin}/releases/${turn.id}`,
      incomplete: isLogBehind(ask.release, history),
      main: html`
<p class="place"><a href="/releases">All releases</a></p>
<h1>What changed</h1>
<p class="lead">${nameOfTurn(turn)}${step === undefined ? "" : html`, against ${step.from.published === null ? "the release before" : `that of ${nameOfTurn(step.from)}`}`}.${isServed ? " This is what you get now." : ""}</p>
${step === undefined ? html`<p>${at === history.length - 1 ? firstInWords(turn) : NO_LONGER_KEPT}</p>` : ""}${
  step !== undefined && found.length === 0
    ? html`<p>No document, paragraph, statement or theme says anything else.</p>`
    : together(shown)
}
${all === undefined || found.length === 0 ? "" : html`<p class="note">${found.length > MOST_SHOWN ? html`The first ${MOST_SHOWN} of ${countOf(found.length, "change")}. ` : ""}<a href="${all}">All of them as CSV</a>. Release <code>${shortId(turn)}</code>.</p>`}`,
    });
  },
});

/** Changes by what they are of: one document after the other, and the themes. */
function together(changes: readonly ReleaseChange[]): Markup {
  const groups = Map.groupBy(changes, ({ type, op, document }) =>
    type === "theme" ? "Themes" : type === "document" && op !== "changed" ? "Documents" : (document ?? ""),
  );
  return html`${[...groups].map(
    ([
      name,
      some,
    ]) => html`<h2>${some[0]?.type === "theme" || name === "Documents" ? name : (some[0]?.symbol ?? name)}</h2>
<ul class="changes">
${some.map(changeShown)}</ul>
`,
  )}`;
}
