import { today } from "../../../words/today.ts";
import { AnswerController } from "./answer.ts";
import { inLanguage } from "./api.ts";
import { ask } from "./ask.ts";

interface StyledCitation {
  readonly text: string;
}

/** The citation of a passage in another style than the usual one, with the reader's day of access. */
export class StyledController extends AnswerController<StyledCitation> {
  #address = "";

  /**
   * Asks for a citation, if it is not the one that was asked for before.
   *
   * @param folder where the API answers about the document
   * @param language of the text; the document's first if null
   */
  want(folder: string, id: string, style: string | null, language: string | null): void {
    const address =
      style === null || style === "un"
        ? ""
        : inLanguage(
            `${folder}/citation/${encodeURIComponent(id)}?${new URLSearchParams({ style, accessed: today() })}`,
            language,
          );
    if (address === this.#address) return;
    this.#address = address;
    // Asking has the element rendered again, which it is just now.
    queueMicrotask(() => {
      if (address === "") this.refuse("missing");
      else this.ask((signal) => ask(address, isStyled, signal));
    });
  }

  /** The citation, once it is there. */
  get text(): string | null {
    return this.answer.is === "here" ? this.answer.value.text : null;
  }
}

function isStyled(body: unknown): body is StyledCitation {
  return typeof (body as StyledCitation | null)?.text === "string";
}
