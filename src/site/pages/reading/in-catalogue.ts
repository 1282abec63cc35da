import { html } from "hono/html";
import type { CorpusEntry } from "../../../model/corpus.ts";
import { dayMonthYear } from "../../../words/dates.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Markup } from "../text/markup.ts";
import { capitalized, separated } from "../text/wording.ts";

/** So many sponsors are named at once; sometimes there are more than a hundred. */
const FEW = 12;

/** "adopted on 20 December 2044 without a vote", "… by 141 votes to 2, with 13 abstentions". */
export function adoptedHow(entry: Pick<CorpusEntry, "adopted" | "adoption">): string {
  const how = voteInWords(entry);
  return `adopted on ${dayMonthYear(entry.adopted)}${how === "" ? "" : ` ${how}`}`;
}

/** How a document was adopted, as the Editorial Manual writes votes; nothing where it isn't known. */
export function voteInWords({ adoption }: Pick<CorpusEntry, "adoption">): string {
  if (adoption === undefined) return "";
  const { vote, inFavour, against, abstaining } = adoption;
  if (vote === "without-vote") return "without a vote";
  if (inFavour === undefined) return "by a recorded vote";
  const abstained =
    abstaining === undefined || abstaining === 0
      ? ""
      : `, with ${abstaining} ${abstaining === 1 ? "abstention" : "abstentions"}`;
  return `by ${inFavour} votes to ${against === undefined || against === 0 ? "none" : against}${abstained}`;
}

/** What a row is called where it is one of several, where that is not its term. */
const NAMED: Readonly<Record<string, string>> = { Adopted: "vote", Goals: "Sustainable Development Goals" };

/** What the United Nations says about a document besides its text; nothing where it says nothing. */
export function saidInCatalogue({ entry }: AboutDocument): Markup | string {
  const { adoption, agendaItem, sponsors = [], subjects = [], goals = [] } = entry;
  const rows: [term: string, said: Markup | string][] = [
    ...(adoption === undefined ? [] : [["Adopted", capitalVote(entry)] satisfies [string, string]]),
    ...(agendaItem === undefined ? [] : [["Agenda item", agendaItem] satisfies [string, string]]),
    ...(sponsors.length === 0 ? [] : [["Sponsors", named(sponsors)] satisfies [string, Markup]]),
    ...(subjects.length === 0
      ? []
      : [["Subjects", separated(subjects.map(inSentenceCase), "; ")] satisfies [string, Markup]]),
    ...(goals.length === 0 ? [] : [["Goals", goalsShown(goals)] satisfies [string, Markup]]),
  ];
  if (rows.length === 0) return "";
  // One line needs no folding.
  if (agendaItem !== undefined && rows.length === 1)
    return html`<p class="agenda-item">Agenda item ${agendaItem}</p>\n`;
  const terms = new Intl.ListFormat("en-GB").format(rows.map(([term]) => NAMED[term] ?? term.toLowerCase()));
  return html`<details class="in-catalogue"><summary>${capitalized(terms)}, from the UN’s catalogue</summary>
<dl class="facts">
${rows.map(([term, said]) => html`<div><dt>${term}</dt><dd>${said}</dd></div>\n`)}</dl></details>
`;
}

function capitalVote(entry: CorpusEntry): string {
  const how = voteInWords(entry);
  const meeting = entry.adoption?.meeting;
  return `${how.charAt(0).toUpperCase()}${how.slice(1)}${meeting === undefined ? "" : `, at the ${meeting}`}`;
}

function named(sponsors: readonly string[]): Markup {
  if (sponsors.length <= FEW) return separated(sponsors);
  return html`<details><summary>${sponsors.length} sponsors</summary>${separated(sponsors)}</details>`;
}

/** Subjects are written in capitals in the catalogue, which are hard to read. */
function inSentenceCase(subject: string): string {
  return subject === subject.toUpperCase() ? subject.charAt(0) + subject.slice(1).toLowerCase() : subject;
}

/** The Sustainable Development Goals, each linked to the UN's own page about it. */
function goalsShown(goals: readonly string[]): Markup {
  return separated(
    goals.map((goal) => {
      const number = /\d+/.exec(goal)?.[0];
      const words = /^\d+$/.test(goal) ? `Goal ${goal}` : goal;
      return number === undefined
        ? words
        : html`<a href="https://sdgs.un.org/goals/goal${Number(number)}">${words}</a>`;
    }),
  );
}
