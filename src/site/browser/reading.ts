/*
 * What scripts add to the whole text and to permalinks: contents that say where the reader is, statements shown without
 * leaving the place, steps from one to the next, a menu behind each paragraph's number, words checked and copied with
 * their citation, and selections that hold words alone. Everything can be reached without them.
 */
import { checkWords } from "./reading/check-words.ts";
import { offerSelection } from "./reading/copy-selection.ts";
import { offerCopies } from "./reading/copy-texts.ts";
import { followContents } from "./reading/follow-contents.ts";
import { goToParagraphs } from "./reading/go-to.ts";
import { openMenus } from "./reading/paragraph-menu.ts";
import { selectWords } from "./reading/select-words.ts";
import { findReading, showStatements } from "./reading/show-statements.ts";
import { stepThrough } from "./reading/step-through.ts";

followContents();
goToParagraphs();
offerCopies();
selectWords();
// Whoever is offline reads on: that nothing was checked is said by saying nothing.
checkWords().catch(() => undefined);

const text = document.querySelector<HTMLElement>("article.text");
if (text !== null) {
  openMenus(text);
  offerSelection(text);
}

for (const line of document.querySelectorAll(".source-line")) {
  const print = Object.assign(document.createElement("button"), { type: "button", textContent: "Print" });
  print.addEventListener("click", () => globalThis.print());
  const piece = document.createElement("span");
  piece.append(" · ", print);
  line.append(piece);
}

const reading = findReading();
if (reading !== undefined) showStatements(reading, stepThrough(reading));
