import { clippingOf } from "../../../copying/clipping.ts";
import { FORMAT_LABELS, STYLE_LABELS } from "../../../quote/citing/style-names.ts";
import LABELS from "../../../words/en.ts";
import { MORE_LABELS } from "../../../words/en-more.ts";
import { shortName } from "../../../words/short-name.ts";
import { today } from "../../../words/today.ts";
import { copyFrom } from "../copy-button.ts";
import { type AskedPassage, apiOf, readCitation, readPassage } from "./asked-passage.ts";
import { element, openMenu } from "./menu.ts";

/**
 * Opens the menu in which a passage is cited: in any style, to copy alone or with the words, and in the formats of
 * reference managers.
 *
 * @param by what it opens below
 * @param permalink where all styles stand
 */
export function openCiteMenu(by: HTMLElement, passage: AskedPassage, permalink: string): void {
  const { address } = passage;
  const name = shortName(address);
  const style = element(
    "select",
    {},
    ...Object.entries(STYLE_LABELS).map(([value, label]) => element("option", { value }, label)),
  );
  const citation = element("output", {});
  const quoted = readPassage(passage);
  const read = async () => {
    // The United Nations name no day of access.
    const accessed: Record<string, string> = style.value === "un" ? {} : { accessed: today() };
    return (await readCitation(passage, { style: style.value, ...accessed })).text;
  };
  /** The citation in the style that was chosen last; what is copied waits for it. */
  let cited = Promise.resolve("");
  const cite = async () => {
    const asked = read();
    cited = asked;
    citation.textContent = "…";
    const text = await asked.catch(() => "The citation could not be read. The link below has it.");
    if (cited === asked) citation.textContent = text;
  };
  style.addEventListener("change", cite);
  void cite();
  const quotation = async () => {
    const { text, language, citation } = await quoted;
    return clippingOf({ paragraphs: text.split("\n\n"), language, citation: await cited, url: citation.url });
  };
  // Whoever never copies the words need not hear of it.
  quoted.catch(() => undefined);

  openMenu(
    by,
    `Cite ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    style,
    element("label", {}, "Style ", style),
    citation,
    element(
      "div",
      { className: "fields" },
      copyFrom(MORE_LABELS.copyCitation, () => cited),
      copyFrom(LABELS.copyQuotation, quotation),
    ),
    element(
      "p",
      { className: "formats" },
      ...Object.entries(FORMAT_LABELS).map(([format, label]) =>
        element("a", { href: apiOf(passage, `/citation/${address}`, { format }) }, label),
      ),
      element("a", { href: `${permalink}#cite` }, "All styles"),
    ),
  );
}
