/* What a reader has the passage shown in: another language of its document than the page's author chose. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from "lit";
import type { Passage } from "../../model/passage.ts";
import { directionOf } from "../../words/direction.ts";
import { fill } from "../../words/labels.ts";
import { LANGUAGE_NAMES, labelsIn, languageIn } from "../../words/language-names.ts";
import { OTHER_LANGUAGE } from "../../words/other-language.ts";
import { askPassage } from "../shared/asking/passages.ts";

/** A quotation's passage in the language of the page's author, and in the one that a reader has chosen instead. */
export class LanguageSwitch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #folder: () => string;
  #own: Passage | null = null;
  /** What was chosen, and instead of which passage: where the page asks for another one, that is shown. */
  #chosen: { readonly passage: Passage; readonly insteadOf: Passage } | null = null;
  #leaving = new AbortController();

  constructor(host: ReactiveControllerHost, folder: () => string) {
    this.#host = host;
    this.#folder = folder;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#leaving.abort();
  }

  /** Takes the passage that the page asks for, and says which one is to be shown. */
  show(own: Passage): Passage {
    this.#own = own;
    return this.chosen ?? own;
  }

  /** What a reader has chosen to be shown instead of the page's own; null where nothing. */
  get chosen(): Passage | null {
    return this.#chosen && this.#chosen.insteadOf === this.#own ? this.#chosen.passage : null;
  }

  /**
   * Has the passage shown in a language, or again as the page has it. Addresses are the same in each language for
   * paragraphs alone: of a sentence or an act, the whole paragraph is shown.
   *
   * @returns whether it is shown; undefined where something else is wanted by now
   */
  async choose(language: string): Promise<boolean | undefined> {
    const own = this.#own;
    this.#leaving.abort();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    if (own === null) return undefined;
    try {
      const passage =
        language === own.language ? own : await askPassage(this.#folder(), wholeOf(own), language, signal);
      if (signal.aborted || own !== this.#own) return undefined;
      if (passage.language !== language) return false;
      this.#chosen = passage === own ? null : { passage, insteadOf: own };
      this.#host.requestUpdate();
      return true;
    } catch {
      return signal.aborted ? undefined : false; // What is shown stays.
    }
  }

  /** A button for each language, by its own name. */
  renderMenu(choose: (language: string) => void): TemplateResult[] {
    const languages: readonly unknown[] = Array.isArray(this.#own?.languages) ? this.#own.languages : [];
    const now = (this.chosen ?? this.#own)?.language;
    return languages
      .filter((one) => typeof one === "string")
      .map(
        (one) =>
          html`<button type="button" part="menu-item" aria-pressed=${one === now} @click=${() => choose(one)}><bdi lang=${one} dir=${directionOf(one)}>${nameOf(one)}</bdi></button>`,
      );
  }

  /** What came of choosing, for who hears it: the language that is shown, or that it can't be. */
  said(isShown: boolean, spoken: string): string {
    const { shownIn, notShown } = labelsIn(OTHER_LANGUAGE, spoken);
    const shown = this.chosen ?? this.#own;
    return isShown && shown ? fill(shownIn, { language: languageIn(shown.language, spoken) }) : notShown;
  }

  /**
   * Says that the words are shown in another language than the page's author chose, where they are.
   *
   * @param spoken the language of the labels
   * @param isJudged whether something is said of the page's own words: these are named before it
   */
  renderShownIn(spoken: string, isJudged: boolean): TemplateResult | undefined {
    const [shown, own] = [this.chosen, this.#own];
    if (shown === null || own === null) return undefined;
    const { wholeParagraph, ownWords } = labelsIn(OTHER_LANGUAGE, spoken);
    const said = [
      this.said(true, spoken),
      ...(wholeOf(own) === own.id ? [] : [wholeParagraph]),
      ...(isJudged ? [fill(ownWords, { language: languageIn(own.language, spoken) })] : []),
    ];
    return html`<span part="shown-in">${said.join(" ")}</span> `;
  }
}

/** The paragraph of a part of one, or what is paragraphs already. */
function wholeOf(passage: Passage): string {
  return ("paragraph" in passage && passage.paragraph) || passage.id;
}

function nameOf(language: string): string {
  const names: Readonly<Record<string, string>> = LANGUAGE_NAMES;
  return Object.hasOwn(names, language) ? (names[language] ?? language) : languageIn(language, language);
}
