import { html } from "hono/html";
import type { Built } from "../../../http/built.ts";
import type { OpenDocument } from "../../../library/open-document.ts";
import type { Passage } from "../../../model/passage.ts";
import type { Located } from "../../../quote/locate.ts";
import { cut } from "../../build/images/fit.ts";
import { HEIGHT, pictureAt, WIDTH } from "../../build/images/pictures.ts";
import { DOCUMENT } from "./declaration.ts";
import { nameOf } from "./names.ts";
import { beginning } from "./text.ts";

/** What a site shows that shows a link to a page: Open Graph and Twitter call it a card. */
export interface Card {
  title: string;
  description: string;
  type: "article" | "website";
  picture: Picture;
}

interface Picture {
  path: string;
  /** The words that it shows. */
  words: string;
}

/** The elements of a page's head that say what its card shows. */
export function cardTags(url: string, { title, description, type, picture }: Card) {
  const image = new URL(picture.path, url).href;
  return html`<meta property="og:site_name" content="Common Commitment">
<meta property="og:locale" content="en_GB">
<meta property="og:type" content="${type}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${url}">
<meta property="og:image" content="${image}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${WIDTH}">
<meta property="og:image:height" content="${HEIGHT}">
<meta property="og:image:alt" content="${picture.words}">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:title" content="${title}">
<meta name="twitter:description" content="${description}">
<meta name="twitter:image" content="${image}">
<meta name="twitter:image:alt" content="${beginning(picture.words, LONGEST_TWITTER_ALT)}">`;
}

const LONGEST_TWITTER_ALT = 420;

/** The card of a page that is not about one passage: with the picture of the declaration. */
export function siteCard(built: Pick<Built, "pictures">, title: string, description: string): Card {
  return { title, description, type: "website", picture: pictureOfDocument(built, DOCUMENT) };
}

/** The card of a passage's page: with the picture of its paragraph, or of the first of several. */
export function passageCard(
  built: Pick<Built, "pictures">,
  open: OpenDocument,
  located: Located,
  { text }: Passage,
): Card {
  const { entry } = open.document;
  return {
    title: `${nameOf(located)} of resolution ${entry.symbol.replace(/^A\/RES\//, "")}`,
    description: beginning(text),
    type: "article",
    picture: pictureOf(built, open, located) ?? pictureOfDocument(built, entry.id),
  };
}

function pictureOf(
  { pictures }: Pick<Built, "pictures">,
  { document, by }: OpenDocument,
  located: Located,
): Picture | undefined {
  const { id } = document.entry;
  const paragraph = located.type === "range" ? located.paragraphs[0] : located.paragraph;
  const made = pictures[id];
  // A release may hold a document that was not there when the pictures were made.
  if (paragraph === undefined || made?.language !== by.language) return undefined;
  const shown = made.shown[paragraph.id];
  return shown === undefined
    ? undefined
    : { path: pictureAt(id, paragraph.id), words: cut(paragraph.text, shown) };
}

function pictureOfDocument({ pictures }: Pick<Built, "pictures">, id: string): Picture {
  const made = Object.hasOwn(pictures, id) ? id : DOCUMENT;
  return { path: pictureAt(made), words: pictures[made]?.title ?? "" };
}
