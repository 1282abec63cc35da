import { html } from "hono/html";
import { LONGEST_QUERY } from "../../../library/find-hits.ts";
import type { ActKind } from "../../../model/act.ts";
import type { CorpusTheme } from "../../../model/corpus.ts";
import { KIND_WORDS } from "../../../words/act-names.ts";
import type { Markup } from "../text/markup.ts";
import { capitalized } from "../text/wording.ts";
import type { Asked } from "./asked-search.ts";

/**
 * A form with one field in a row of its own, its button beside it, and filters in a quiet line beneath.
 *
 * @param changes the ids of what an answer changes
 */
export function searchForm(form: {
  action: string;
  label: string;
  q: string;
  /** What the form is called among others. */
  name: string;
  changes: string;
  hidden?: Markup | string;
  filters?: Markup | string;
  most?: number;
  button?: string;
}): Markup {
  const {
    action,
    label,
    q,
    name,
    changes,
    hidden = "",
    filters = "",
    most = LONGEST_QUERY,
    button = "Search",
  } = form;
  return html`<form class="search" action="${action}" method="get" role="search" aria-label="${name}" data-live="${changes}">
${hidden}
<label for="q">${label}</label>
<div class="asking"><input type="search" id="q" name="q" dir="auto" value="${q}" maxlength="${most}" autocomplete="off" spellcheck="true"><button class="first">${button}</button></div>
${filters === "" ? "" : html`<div class="quiet" id="filters">${filters}</div>`}
</form>`;
}

/** The filters by kind and by theme; only what there is in the text can be chosen. */
export function filtersOf(
  asked: Asked,
  kinds: readonly ActKind[],
  themes: readonly Pick<CorpusTheme, "id" | "label">[],
): Markup {
  const byLabel = [...themes].sort((one, other) => one.label.localeCompare(other.label, "en"));
  return html`<span class="pair"><label for="kind">Kind</label> <select id="kind" name="kind"><option value="">Any kind</option>${kinds.map((kind) => option(kind, capitalized(KIND_WORDS[kind].plural), asked.kind))}</select></span>
<span class="pair"><label for="theme">Theme</label> <select id="theme" name="theme"><option value="">Any theme</option>${byLabel.map(({ id, label }) => option(id, label, asked.theme))}</select></span>`;
}

function option(value: string, label: string, chosen: string): Markup {
  return html`<option value="${value}"${value === chosen ? " selected" : ""}>${label}</option>`;
}
