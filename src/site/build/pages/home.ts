import { html } from "hono/html";
import { actsIn, partsOf } from "../../../library/text-parts.ts";
import { kindsAmong } from "../../../model/act-kinds.ts";
import type { Corpus, CorpusAct, CorpusEntry, CorpusTheme } from "../../../model/corpus.ts";
import { resolutionNumber } from "../../../quote/citing/style.ts";
import { KIND_WORDS } from "../../../words/act-names.ts";
import { type AboutDocument, aboutDocument } from "../../pages/about/about-document.ts";
import { allDerived, derivedNote } from "../../pages/acts/derived.ts";
import type { BuiltPage } from "../../pages/layout/built-page.ts";
import { commitmentsAmong, qualifiedAmong } from "../../pages/map/findings.ts";
import { layOut } from "../../pages/map/lay-out.ts";
import { countedLegend } from "../../pages/map/legend.ts";
import { drawBands } from "../../pages/map/picture.ts";
import { drawShares, hatching } from "../../pages/map/shares.ts";
import type { Markup } from "../../pages/text/markup.ts";
import { inline, spokenIn } from "../../pages/text/text-with-marks.ts";
import { capitalized, countOf, uncapitalized } from "../../pages/text/wording.ts";
import { firstInCorpus } from "../first-in-corpus.ts";
import { twinQuotations } from "./home/quotations.ts";

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
/** So many themes are named to begin with. */
const THEMES = 5;

/**
 * `/`: what the deployment's first document is and what is found in it, one field, the map, and a quotation beside the
 * same one altered.
 *
 * @param configured the id of the deployment's first document, where the configuration names one
 */
export function homePage(corpus: Corpus, configured?: string): BuiltPage {
  const { entry, language, paragraphs } = firstInCorpus(corpus, configured);
  const about = aboutDocument(entry, language, entry.id);
  const acts = actsIn(paragraphs);
  const parts = partsOf({ entry, paragraphs });
  const { themes } = corpus.vocabulary;
  const named = themesToBegin(entry, themes, acts);
  const title = entry.home?.title ?? `${capitalized(about.name)} of the United Nations, word for word`;
  return {
    path: "/",
    title: `Common Commitment: ${uncapitalized(title)}`,
    description: `Resolution ${resolutionNumber(entry.symbol)}, ${entry.title}: read it, see what it commits to and how firmly, check and embed quotations of it.`,
    width: "columns",
    hasSearch: true,
    signs: true,
    scripts: ["map.js"],
    main: html`
<h1 class="home-title">${title}</h1>
<p class="lead">${finding(about, entry, acts)}</p>
<form class="find" action="/find" method="get" role="search">
<label for="q">Words, a reference, or a quotation</label>
<input id="q" name="q" type="search" data-begin dir="auto" required autocomplete="off" placeholder="Words, or ${reference(entry)}">
<button class="first">Find</button>
</form>
${beginnings(named, themes.length)}
<section class="map-at-home" aria-labelledby="whole">
<h2 id="whole">The whole ${about.noun}</h2>
<p>${
      acts.length === 0
        ? "A box is a paragraph. Choose one to read it."
        : html`<span class="of-map">A box is a paragraph, a sign one statement; the line under it is its words${
            allDerived(acts) ? "" : ", thick where a qualifier stands"
          }. Choose a box or a sign to read it.</span><span class="of-bars">A bar is a part of the text, divided by the kinds of its statements. Choose one to read it.</span> <a href="/map">Filter it, or see it as a table</a>`
    }</p>
${derivedNote(acts)}${acts.length === 0 ? "" : countedLegend(acts, new Set(acts.map(({ id }) => id)))}
<a class="skip" href="#jobs">Skip the map</a>
<div class="map">${drawBands(layOut(parts), { about, fitting: new Set(acts.map(({ id }) => id)), isAlone: true })}</div>
${acts.length === 0 ? "" : html`${hatching()}${drawShares(parts, about)}`}
</section>
<ul class="jobs" id="jobs">
<li><a href="/check">Check a quotation</a> Paste what somebody says it says. See which words differ.</li>
<li><a href="/trace">Trace a draft</a> See where each paragraph was agreed before, and what the draft changes.</li>
<li><a href="/embed">Embed a quotation</a> Cited and compared with the source, in WordPress or on any page.</li>
<li><a href="/docs/civic-tech">Use the data</a> Every sentence, statement and theme, as JSON or as <a href="/docs/tables">tables for R, Python and spreadsheets</a>. No key.</li>
<li><a href="/docs/data">How it was read</a> By which rules, how far two readers agree, and what is open to doubt.</li>
</ul>
${twinQuotations(about, entry, paragraphs)}
`,
  };
}

/** What is in the document, in figures. */
function finding(about: AboutDocument, entry: CorpusEntry, acts: readonly CorpusAct[]): Markup {
  const adopted = html`In ${MONTH.format(new Date(entry.adopted))} the United Nations adopted ${
    entry.home === undefined
      ? html`“<span${spokenIn(about.language)}>${entry.title}</span>”`
      : html`one <a href="${about.page()}">${about.noun}</a>`
  }`;
  const commitments = commitmentsAmong(acts);
  const [all, qualified] = [commitments.length, qualifiedAmong(commitments)];
  if (all > 0) {
    const phrase = mostFrequentQualifier(commitments);
    const bare = html`<strong>${all - qualified} ${all - qualified === 1 ? "stands" : "stand"} without a qualifier</strong>`;
    const rest =
      phrase === undefined
        ? ""
        : html`; ${qualified} ${qualified === 1 ? "carries a phrase" : "carry phrases"} such as “${inline(phrase, about.language)}”`;
    return html`${adopted}: ${countOf(all, "commitment")}. ${bare}${rest}. See which, quote them, check who quotes them right.`;
  }
  const counted = kindsAmong(acts)
    .map((kind) => ({ kind, count: acts.filter((act) => act.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${count === 1 ? kind : KIND_WORDS[kind].plural}`);
  const found =
    counted.length === 0
      ? `: ${countOf(entry.counts.preamble + entry.counts.operative, "paragraph")}`
      : `: ${counted.join(", ")}${allDerived(acts) ? ", as a machine derived them" : ""}`;
  return html`${adopted}${found}. Read it, quote it, check who quotes it right.`;
}

/** The phrase that most often qualifies a commitment. */
function mostFrequentQualifier(commitments: readonly CorpusAct[]): string | undefined {
  const phrases = commitments.flatMap(({ qualifiers }) => qualifiers.map(({ text }) => text));
  const alike = Map.groupBy(phrases, (phrase) => phrase.toLowerCase());
  const [most] = [...alike].sort(([, one], [, other]) => other.length - one.length);
  return most?.[0];
}

/** Themes to begin with: those that the document's data name, else those that it speaks of most. */
function themesToBegin(
  { home }: CorpusEntry,
  themes: readonly CorpusTheme[],
  acts: readonly CorpusAct[],
): CorpusTheme[] {
  if (home !== undefined) {
    return home.themes.map((id) => {
      const found = themes.find((theme) => theme.id === id);
      if (found === undefined)
        throw new Error(`the home page of the data names a theme "${id}", which is not there`);
      return found;
    });
  }
  const spoken = (id: string) => acts.filter((act) => act.themes.some((theme) => theme.id === id)).length;
  return themes
    .filter(({ id }) => spoken(id) > 0)
    .sort((one, other) => spoken(other.id) - spoken(one.id))
    .slice(0, THEMES);
}

function beginnings(named: readonly CorpusTheme[], all: number): Markup | string {
  if (named.length === 0) return "";
  return html`<ul class="beginnings" aria-label="Themes to begin with">
${named.map(({ id, label }) => html`<li><a href="/themes/${id}">${label}</a></li>\n`)}<li><a href="/themes">All ${all} themes</a></li>
</ul>`;
}

/** What can be typed besides words: a reference that there is. */
function reference({ counts }: CorpusEntry): string {
  return counts.operative === 0 ? "PP1" : `para. ${Math.min(counts.operative, 30)}`;
}
