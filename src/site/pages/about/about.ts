import { html } from "hono/html";
import { CONTACT, reportingTo } from "../../../http/contacts.ts";
import { type Ask, route } from "../../../http/route.ts";
import { aboutFirst, answerPage } from "../layout/page.ts";
import type { Markup } from "../text/markup.ts";
import { capitalized, countOf } from "../text/wording.ts";
import type { AboutDocument } from "./about-document.ts";
import { AGREEMENT, DIFFERING } from "./agreement.ts";
import { dayOfData } from "./data-day.ts";
import { whereToReport } from "./reporting.ts";

/** `/about`: what this is and is not, who runs it, how the text was read, what was corrected, whose it is. */
export const about = route({
  path: "/about",
  summary: "What this is, and who speaks",
  query: {},
  produces: ["text/html"],
  ignoresUnknown: true,
  handle(ask) {
    const { catalogue, total } = ask.release;
    const document = aboutFirst({ catalogue, total, firstDocument: ask.firstDocument });
    return answerPage(ask, {
      title: "About",
      description: "What Common Commitment is and is not, who runs it, and how the text was read.",
      canonical: `${ask.origin}/about`,
      main: html`
<h1>About Common Commitment</h1>
<p class="lead">What governments promised in the United Nations, word for word, with how firmly they said it; and a way to quote it
that anyone can check.</p>
${document === undefined ? "" : whatItIs(document)}
<h2 id="who">Who runs it</h2>
<p>${whoRuns(ask)}</p>
<h2 id="reading">How the text was read</h2>
${howRead(document, total > catalogue.length)}
<h2 id="corrections">Corrections</h2>
<p>${corrected(ask)}<a href="/releases">Releases</a> has what changed with each correction, in words.${
        reportingTo(ask) === undefined
          ? ""
          : html` Whoever reads a statement otherwise can say so: its
address, what it says, what it should say, and the words that show it. <a href="/contact">Report a mistake</a>`
      }</p>
<h2 id="licence">Licence</h2>
${licence(document, total)} What is said of ${total > 1 ? "the texts" : "the text"} here, and the code, are
under the <a href="https://www.apache.org/licenses/LICENSE-2.0">Apache License 2.0</a>: use them for anything, and say where they are from.</p>
<h2 id="contact">Contact</h2>
<p>${whereToReport(ask)} <a href="/contact">${
        reportingTo(ask) === undefined ? "What you can do about a mistake" : "What to say of a mistake"
      }</a></p>`,
    });
  },
});

function whatItIs({ entry, noun, page, called }: AboutDocument): Markup {
  return html`<h2 id="what">What this is, and is not</h2>
<ul>
<li><strong>Not the United Nations.</strong> The ${entry.source.publisher} published <a href="${page()}">the text</a>. It does not run this site, and does not
endorse it.</li>
${
  entry.body === "general-assembly"
    ? html`<li><strong>Not a treaty.</strong> ${capitalized(called)} is a resolution of the General Assembly: States adopt it, they don’t ratify it. What they
commit to in it is a promise made in public.</li>
`
    : ""
}<li><strong>Not a record of deeds.</strong> The site shows what the ${noun} says. Whether anyone did it, it does not know.</li>
<li><strong>Not an opinion.</strong> Each thing said of the text carries the words that show it, and no word of the text was typed by hand.</li>
</ul>`;
}

/** Whose the words are, how ever many documents there are. */
function licence(document: AboutDocument | undefined, total: number): Markup {
  const { url = "https://www.un.org/", publisher = "United Nations" } = document?.entry.source ?? {};
  const isOne = total === 1 && document !== undefined;
  const others = total - 1;
  const which = isOne
    ? html`The text is ${document.cited}. Its source is`
    : document === undefined
      ? "The source of all texts is"
      : html`The texts are ${document.cited}, and ${countOf(others, "other document")}. Their source is`;
  return html`<p>${which} the <a href="${url}">${publisher}</a>:
name it wherever you use the words. ${isOne ? "This is an unofficial copy" : "These are unofficial copies"}, without warranty.`;
}

function whoRuns({ contact, repository }: Ask): Markup {
  const named = CONTACT.test(contact)
    ? html`Whoever runs this copy is reached at <a href="${contact}">${contact.replace(/^(?:mailto|tel):/, "")}</a>. `
    : "";
  const open = CONTACT.test(repository)
    ? html`Its code, its data and each correction are public, in <a href="${repository}">its repository</a>; anyone can run a copy.`
    : html`Its code and its data are open; <a href="/docs/self-hosting">anyone can run a copy</a>.`;
  return html`${named}Common Commitment is an independent project. ${open} It has no advertisements, no accounts and no
cookies, and keeps no record of who reads what.`;
}

function howRead(document: AboutDocument | undefined, hasDerived: boolean): Markup {
  const counts = document?.entry.counts;
  return html`<p>${
    counts === undefined || document === undefined
      ? ""
      : `Someone read each of the ${countOf(counts.sentences, "sentence")} of ${document.called} and wrote down what it does: ${countOf(counts.acts, "statement")}, each with who speaks, to whom, on which themes, and the qualifiers that soften it. `
  }Eight rules say where one statement ends and the next begins.</p>
<p>Fifteen paragraphs, by lot, were read a second time by someone who had not seen the first reading.
<strong>Of the statements that either found, both found ${AGREEMENT.acts} in 100</strong>, and gave ${AGREEMENT.kinds} in 100 of those the same kind.
They agreed less on themes (${AGREEMENT.themes} in 100) than on qualifiers (${AGREEMENT.qualifiers} in 100). ${DIFFERING}
<a href="/docs/data">How the data was made</a> has the rules and all figures.</p>
${
  hasDerived
    ? html`<p>In the other documents nobody read sentence by sentence. What they say is derived by a machine from the verbs that open their
paragraphs, is marked so wherever it is shown, and is counted in no figure.</p>`
    : ""
}`;
}

function corrected({ built, release }: Ask): string {
  const day = dayOfData(built, release.id);
  return day === undefined ? "" : `The data were last corrected on ${day}. `;
}
