import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import type { Lineage } from "../../model/lineage.ts";
import { directionOf } from "../../words/direction.ts";
import { AnswerController } from "../shared/asking/answer.ts";
import { findApi, inLanguage, pathOf } from "../shared/asking/api.ts";
import { ask } from "../shared/asking/ask.ts";
import { CommitmentElement } from "../shared/element/commitment-element.ts";
import { panelStyles } from "../shared/element/panel.styles.ts";
import { tell } from "../shared/events.ts";

type History = typeof import("./history.ts");

/**
 * @summary A paragraph's history in three lines: where it was agreed before, where it stands first, and what its text changed.
 *
 * Each line links to where it can be read. “First” is the first in what the deployment holds, and the last line says what
 * that is. A sentence has the history of its paragraph. What stands inside the element is shown until the history is
 * there, and stays when it can't be had.
 *
 * ```html
 * <commitment-lineage ref="12" document="a-res-79-144">
 *   <a href="https://example.org/a-res-79-144/12">Paragraph 12</a>
 * </commitment-lineage>
 * ```
 *
 * @slot - The fallback: your own words and link.
 *
 * @csspart lineage - Everything that is shown of the history.
 * @csspart line - One of its lines.
 * @csspart citation - The link in a line to an earlier paragraph.
 * @csspart compare - The link in a line to both texts, compared.
 * @csspart changed - Words of the text that were dropped or put in.
 * @csspart direction - What became of it: softer or firmer.
 * @csspart note - The quiet line that says in what was looked, or that the history could not be had.
 *
 * @cssproperty --commitment-rule-color - The colour of the line at its edge; a lighter tone of the text's own by default.
 * @cssproperty --commitment-citation-font - The typeface; the system's sans by default.
 * @cssproperty --commitment-radius - How round corners are; 2px by default.
 * @cssproperty --commitment-focus-color - The colour of the ring around what has the focus; the text's own by default.
 *
 * @event {CustomEvent<{ lineage: Lineage }>} commitment-load - The history is there; `lineage` is what the API answered.
 * @event {CustomEvent<{ reason: "unreachable" | "missing" }>} commitment-error - The history can't be shown.
 */
export class CommitmentLineage extends CommitmentElement {
  static override styles = panelStyles;
  static override properties: PropertyDeclarations = {
    ref: {},
    address: {},
  };

  /** The address of the paragraph: `16`, `preamble-7`; of a part of one, `16.2`, it is that of the paragraph. */
  declare ref: string | null;

  /** The same as `ref`, for React and Vue, which keep that name for themselves. Where both are there, `ref` counts. */
  declare address: string | null;

  readonly #found = new AnswerController<{ lineage: Lineage; history: History }>(this);
  #told: unknown;
  #asked: string | null = "";

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.near) return;
    const { folder } = this;
    const place = pathOf(this.ref ?? this.address ?? "");
    const address =
      folder && place && inLanguage(`${folder}/paragraphs/${place}/lineage?limit=1`, this.textLang);
    if (this.#asked === address) return;
    this.#asked = address;
    if (!address) this.#found.refuse(findApi(this.api) ? "missing" : "unreachable");
    else
      this.#found.ask(async (signal) => {
        // What shows it looks closer at it.
        const asked = ask(address, (body): body is Lineage => !!body, signal);
        const [lineage, history] = await Promise.all([asked, import("./history.ts")]);
        history.dress(this.renderRoot as ShadowRoot, lineage);
        return { lineage, history };
      });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { answer } = this.#found;
    if (this.#told === answer) return;
    this.#told = answer;
    if (answer.is === "here") tell(this, "commitment-load", { lineage: answer.value.lineage });
    if (answer.is === "refused") tell(this, "commitment-error", { reason: answer.reason });
  }

  protected override render(): TemplateResult {
    const { answer } = this.#found;
    const { language } = this.labels;
    if (answer.is === "here")
      return answer.value.history.renderHistory(
        answer.value.lineage,
        language,
        findApi(this.api),
        this.scheme,
      );
    return html`<slot></slot>${
      answer.is === "refused"
        ? html`<p part="note" role="status" lang=${language} dir=${directionOf(language)}>${this.labels[answer.reason]}</p>`
        : nothing
    }`;
  }
}
