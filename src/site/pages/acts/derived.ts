import { html } from "hono/html";
import type { CorpusAct } from "../../../model/corpus.ts";
import type { Markup } from "../text/markup.ts";
import { countOf } from "../text/wording.ts";

type Act = Pick<CorpusAct, "derived">;

/** Whether a machine derived all of these acts, and nobody read any. */
export function allDerived(acts: readonly Act[]): boolean {
  return acts.length > 0 && acts.every(({ derived }) => derived === true);
}

/** Says of acts that a machine derived some of them, or all; nothing where people read them all. */
export function derivedNote(acts: readonly Act[]): Markup | string {
  const count = acts.filter(({ derived }) => derived === true).length;
  if (count === 0) return "";
  const which =
    count < acts.length
      ? `${count} of these ${countOf(acts.length, "statement")} ${count === 1 ? "was" : "were"}`
      : count === 1
        ? "This statement was"
        : "These statements were";
  const each = count < acts.length ? " Each of them says so." : "";
  return html`<p class="note derived-note"><strong>${which} <a href="/about#reading">derived by a machine</a></strong> from the verbs that open paragraphs. Nobody has
read ${count === 1 ? "it" : "them"}: what the paragraph goes on to say may be more, or less.${each}</p>
`;
}
