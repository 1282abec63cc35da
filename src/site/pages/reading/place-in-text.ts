import { html } from "hono/html";
import { paragraphsOf } from "../../../library/in-passage.ts";
import type { Located } from "../../../quote/locate.ts";
import type { Opened } from "../about/asked-document.ts";
import { paragraphsOf as paragraphsIn } from "../map/findings.ts";
import { layOut } from "../map/lay-out.ts";
import { drawOutline } from "../map/picture.ts";
import type { Markup } from "../text/markup.ts";
import { sectionTitle } from "../text/section-title.ts";
import { spokenIn } from "../text/text-with-marks.ts";
import { inWholeText, partAround } from "./in-its-place.ts";

/** Where a passage stands in its part of the text: the map's band of that part, with its paragraphs lit. */
export function placeInText(opened: Opened, located: Located): Markup | string {
  const part = partAround(opened, located);
  const here = new Set(paragraphsOf(located).map(({ id }) => id));
  // Where it is all of the part, the band would show nothing.
  if (part === undefined || part.paragraphs.every(({ id }) => here.has(id))) return "";
  const { about } = opened;
  const named =
    part.section === undefined
      ? part.title
      : html`<bdi${spokenIn(about.language)}>${sectionTitle(part.title)}</bdi>`;
  return html`<section class="in-text" aria-labelledby="in-text"><h2 id="in-text">In the text</h2>
<a href="${inWholeText(opened, located)}"><span class="whereabouts" aria-hidden="true">${drawOutline(layOut([part]), here, about.language)}</span>
${named}, ${paragraphsIn(part)}</a></section>\n`;
}
