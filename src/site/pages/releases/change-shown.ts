import { html } from "hono/html";
import type { Change } from "../../../model/change.ts";
import type { ChangedField, ReleaseChange } from "../../../model/release-change.ts";
import { shortName } from "../../../words/short-name.ts";
import { inOneColumn } from "../compare/words.ts";
import type { Markup } from "../text/markup.ts";
import { spokenIn } from "../text/text-with-marks.ts";
import { separated } from "../text/wording.ts";

/** One change: what it is of, what became of it, and its words, those that went struck and those that came underlined. */
export function changeShown(change: ReleaseChange): Markup {
  const { from, to, op, fields, language = "en", links } = change;
  const name = nameOf(change);
  const isReworded = from !== null && to !== null && from.text !== to.text;
  // Of a document the title says which it is; of what else came or went, its words do.
  const words = isReworded
    ? html`<p class="difference"${spokenIn(language)}>${inOneColumn(to.text, change.changes ?? [wholly(from.text, to.text)])}</p>`
    : op === "changed"
      ? ""
      : html`<p class="act-words"${spokenIn(language)}>${(to ?? from)?.text}</p>`;
  return html`<li><p>${links.html === undefined ? name : html`<a href="${new URL(links.html).pathname + new URL(links.html).search}">${name}</a>`} ${op}${isReworded ? ": other words" : ""}</p>
${words}${fields.length === 0 ? "" : html`<p class="note">${separated(fields.map(fieldShown), "; ")}</p>`}</li>
`;
}

/** Words of which nobody said which were changed: all of them. */
function wholly(from: string, to: string): Change {
  const side = (text: string) => ({ text, start: 0, end: text.length });
  return { type: "wording", from: side(from), to: side(to) };
}

/** "Para. 16", "A/RES/79/1", "Sport" */
function nameOf({ type, id, symbol, from, to }: ReleaseChange): string {
  if (type === "document") return symbol ?? id;
  if (type === "theme") return (to ?? from)?.text ?? id;
  return type === "act" ? `Statement ${id}` : shortName(id);
}

/** What else is said otherwise: of a list that kept some of its ids, those that came and went. */
function fieldShown({ field, from, to }: ChangedField): Markup {
  if (from === undefined && to === undefined) return html`${field}: another`;
  const [before, after] = [from, to].map((value) => value?.split(", ") ?? []) as [string[], string[]];
  const came = after.filter((one) => !before.includes(one));
  const went = before.filter((one) => !after.includes(one));
  const isList = came.length < after.length && went.length < before.length && came.length + went.length > 0;
  if (!isList) return html`${field}: ${from ?? "nothing"} → ${to ?? "nothing"}`;
  const said = [
    ...(came.length === 0 ? [] : [`${came.join(", ")} added`]),
    ...(went.length === 0 ? [] : [`${went.join(", ")} removed`]),
  ];
  return html`${field}: ${said.join("; ")}`;
}
