import { html } from "hono/html";
import type { Difference, Judgement, Omission, Placed } from "../../../model/verdict.ts";
import { shortened } from "../../../quote/comparing/shown-difference.ts";
import { CHECK_LABELS } from "../../../words/en-checking.ts";
import { howAltered } from "../../../words/how-altered.ts";
import { saidUnquoted } from "../../../words/unquoted.ts";
import { inWords as numberInWords } from "../acts/qualified.ts";
import type { Markup } from "../text/markup.ts";
import { inline } from "../text/text-with-marks.ts";
import { capitalized } from "../text/wording.ts";
import { withoutCommas } from "./difference.ts";

/** The sign of each verdict; nothing is wrong with a quotation that is from elsewhere. */
const SIGNS = { exact: "✓", cut: "…", abridged: "…", altered: "≠", "not-found": "–" };
const SAID = {
  exact: CHECK_LABELS.exact,
  cut: CHECK_LABELS.exact,
  abridged: CHECK_LABELS.abridged,
  altered: CHECK_LABELS.altered,
  "not-found": CHECK_LABELS.notFound,
};

/** A verdict with its sign, which is not read aloud. */
export function saidInAWord(verdict: keyof typeof SIGNS, said: Markup | string = SAID[verdict]): Markup {
  return html`<h2 class="verdict"><span aria-hidden="true">${SIGNS[verdict]}</span> ${said}</h2>`;
}

/** The verdict in a word: what qualifies the words and is not quoted is part of it. */
export function headOf(
  { verdict, diff, unquoted, omissions }: Judgement,
  lost: readonly string[],
  language: string,
): Markup {
  const without = withoutWhat(unquoted);
  if (verdict === "exact")
    return without === ""
      ? saidInAWord("exact")
      : saidInAWord("cut", `${capitalized(without)}; what is quoted is word for word.`);
  if (verdict !== "altered") {
    const turned = bearingOnSense(omissions);
    const also = without === "" ? "" : ` It is also ${without}.`;
    if (turned.length > 0) return saidInAWord(verdict, inTheirOwn(language, `${howTurned(turned)}${also}`));
    return saidInAWord(
      verdict,
      without === ""
        ? "Word for word, with an omission marked."
        : `${capitalized(without)}; what is quoted is word for word, with an omission marked.`,
    );
  }
  const { isAll, words } = leftOutAlone(diff, lost);
  return saidInAWord(
    verdict,
    inTheirOwn(
      language,
      isAll
        ? `Altered: ${words}, ${lost.length === 1 ? "a qualifier, was" : "qualifiers, were"} left out.`
        : howAltered(withoutCommas(diff), CHECK_LABELS),
    ),
  );
}

/** The marked omissions that stand for a negation or a qualifier. */
export function bearingOnSense(omissions: readonly Omission[]): readonly Omission[] {
  return omissions.filter(({ drops }) => drops !== null);
}

/** What is wrong with a quotation whose marks of omission stand for words that bear on its sense. */
function howTurned(turned: readonly Omission[]): string {
  const [only, ...more] = turned;
  const says = "Shortened so that it may say something else: “…”";
  if (only !== undefined && more.length === 0 && only.drops === only.text)
    return `${says} stands for “${shortened(only.text)}”.`;
  const words = turned.flatMap(({ drops }) => drops?.split("; ") ?? []);
  return `${says} leaves out ${inWords(words.map((text) => `“${shortened(text)}”`))}.`;
}

/** A line of ours whose quoted words, of whatever language, keep its own direction. */
function inTheirOwn(language: string, line: string): Markup {
  const [before, ...quoted] = line.split("“");
  return html`${before}${quoted.map((part) => {
    const end = part.indexOf("”");
    return end < 0 ? `“${part}` : html`“${inline(part.slice(0, end), language)}${part.slice(end)}`;
  })}`;
}

/** Whether qualifiers are all that a quotation leaves out, and nothing else is altered. */
function leftOutAlone(diff: readonly Difference[], lost: readonly string[]) {
  const altered = diff.filter(({ op, marked }) => op !== "same" && marked !== true);
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
  const out = altered.map(({ source = "" }) => letters(source)).join("");
  const isAll =
    lost.length > 0 && altered.every(({ op }) => op === "missing") && out === letters(lost.join(""));
  return { isAll, words: inWords(lost.map((text) => `“${shortened(text)}”`)) };
}

/** What qualifies or turns a passage and is not in the quotation, a line each, right under the verdict. */
export function besideShown(placed: Placed, lost: readonly string[], language: string): Markup {
  const said = saidUnquoted(placed).map((line) => withSign(line, language));
  if (lost.length > 0 && !leftOutAlone(placed.diff, lost).isAll)
    said.unshift(
      withSign(
        `The quotation leaves out ${inWords(lost.map((text) => `“${shortened(text)}”`))}, which ${lost.length === 1 ? "qualifies" : "qualify"} the statement.`,
        language,
      ),
    );
  return html`${said.map((line) => html`\n<p class="unquoted">${line}</p>`)}`;
}

/** The words that a line quotes with the sign that qualifiers have in a text. */
function withSign(line: string, language: string): Markup {
  const [start, end] = [line.indexOf("“") + 1, line.lastIndexOf("”")];
  return html`${line.slice(0, start)}<span class="qualifier">${inline(line.slice(start, end), language)}</span>${line.slice(end)}`;
}

/** "cut before a qualifier", "begun after two qualifiers"; nothing of a quotation that has all that bears on it. */
function withoutWhat(unquoted: Placed["unquoted"]): string {
  if (unquoted.length === 0) return "";
  const every = (test: (one: Placed["unquoted"][number]) => boolean) => unquoted.every(test);
  const one = unquoted.length === 1;
  const what = every(({ is }) => is === "qualifier")
    ? `${one ? "a" : numberInWords(unquoted.length)} ${one ? "qualifier" : "qualifiers"}`
    : every(({ is }) => is === "negation")
      ? "words that may turn its sense"
      : "words that qualify it or may turn its sense";
  if (every(({ isCut }) => isCut)) return `cut within ${what}`;
  if (every(({ side }) => side === "after")) return `cut before ${what}`;
  return every(({ side }) => side === "before") ? `begun after ${what}` : `without ${what}`;
}

/** "“strive to” and “as appropriate”" */
export function inWords(all: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(all);
}
