/*
 * What scripts add to the whole text and to permalinks: contents that say where the reader is, a menu in place of the page
 * behind each "Cite", buttons that copy a citation, and selections that hold words alone. Everything can be reached without them.
 */
import { openCiteMenu } from "./reading/cite-menu.ts";
import { offerCopies } from "./reading/copy-texts.ts";
import { followContents } from "./reading/follow-contents.ts";
import { markMeant } from "./reading/mark-meant.ts";
import { selectWords } from "./reading/select-words.ts";
import { keepShown } from "./reading/show-acts.ts";

followContents();
offerCopies();
keepShown();
markMeant();
selectWords();

const hasPopovers = "popover" in HTMLElement.prototype;
document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-cite]");
  // A click for a new tab or window means the page behind the link.
  if (link === null || !hasPopovers || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  openCiteMenu(link);
});
