import { html } from "hono/html";
import type { Built } from "../../../http/built.ts";
import type { OpenDocument } from "../../../library/open-document.ts";
import type { Passage } from "../../../model/passage.ts";
import type { Located } from "../../../quote/locate.ts";
import { cut } from "../../../words/cut-short.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Markup } from "../text/markup.ts";
import { beginning } from "../text/text-with-marks.ts";
import { picturedBy } from "./pictured.ts";
import { HEIGHT, mapPictureAt, pictureAt, themePictureAt, WIDTH } from "./pictures.ts";
import { SITE } from "./site-name.ts";

/** What a site shows that shows a link to a page: Open Graph and Twitter call it a card. */
export interface Card {
  title: string;
  description: string;
  type: "article" | "website";
  /** Undefined for a document that was not there when pictures were made. */
  picture: Picture | undefined;
}

interface Picture {
  path: string;
  /** The words that it shows. */
  words: string;
}

/** The elements of a page's head that say what its card shows. */
export function cardTags(url: string, { title, description, type, picture }: Card) {
  return html`<meta property="og:site_name" content="${SITE}">
<meta property="og:locale" content="en_GB">
<meta property="og:type" content="${type}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${url}">
${picture === undefined ? "" : openGraphImage(picture, url)}<meta name="twitter:card" content="${picture === undefined ? "summary" : "summary_large_image"}">
<meta name="twitter:title" content="${title}">
<meta name="twitter:description" content="${description}">${picture === undefined ? "" : twitterImage(picture, url)}`;
}

function openGraphImage({ path, words }: Picture, url: string): Markup {
  return html`<meta property="og:image" content="${new URL(path, url).href}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${WIDTH}">
<meta property="og:image:height" content="${HEIGHT}">
<meta property="og:image:alt" content="${words}">
`;
}

function twitterImage({ path, words }: Picture, url: string): Markup {
  return html`
<meta name="twitter:image" content="${new URL(path, url).href}">
<meta name="twitter:image:alt" content="${beginning(words, LONGEST_TWITTER_ALT)}">`;
}

const LONGEST_TWITTER_ALT = 420;

/** The card of a page that is not about one passage: with the picture of the document that it is about. */
export function siteCard(
  built: Pick<Built, "pictures">,
  title: string,
  description: string,
  document: string | undefined,
): Card {
  return { title, description, type: "website", picture: pictureOfDocument(built, document) };
}

/**
 * The card of a passage's page: with a picture of its own words, or of the first of several paragraphs.
 *
 * @param title the page's: it says what the passage is about
 */
export function passageCard(
  built: Pick<Built, "pictures">,
  open: OpenDocument,
  { entry }: AboutDocument,
  located: Located,
  { text }: Passage,
  title: string,
): Card {
  return {
    title,
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
  const made = pictures[id];
  const pictured = picturedBy(located);
  // A release may hold a document that was not there when the pictures were made.
  if (pictured === undefined || made?.language !== by.language) return undefined;
  const { address, text } = pictured;
  const shown = made.shown[address];
  return shown === undefined ? undefined : { path: pictureAt(id, address), words: cut(text, shown) };
}

/** The card of a document's map, with a picture of it. */
export function mapCard(
  built: Pick<Built, "pictures">,
  title: string,
  description: string,
  { entry: { id } }: AboutDocument,
): Card {
  const card = siteCard(built, title, description, id);
  const hasOne = Object.keys(built.pictures[id]?.themes ?? {}).length > 0;
  return hasOne ? { ...card, picture: { path: mapPictureAt(id), words: description } } : card;
}

/**
 * The card of a theme in a document, or of all themes.
 *
 * @param pictured what its picture says, where there is room for all of it
 * @param theme the theme's id
 */
export function themeCard(
  built: Pick<Built, "pictures">,
  title: string,
  description: string,
  { entry: { id } }: AboutDocument,
  pictured: string,
  theme?: string,
): Card {
  const card = siteCard(built, title, description, id);
  const made = built.pictures[id];
  const shown = theme === undefined ? made?.allThemes : made?.themes[theme];
  if (!shown) return card;
  return { ...card, picture: { path: themePictureAt(id, theme), words: cut(pictured, shown) } };
}

function pictureOfDocument(
  { pictures }: Pick<Built, "pictures">,
  id: string | undefined,
): Picture | undefined {
  if (id === undefined || !Object.hasOwn(pictures, id)) return undefined;
  return { path: pictureAt(id), words: pictures[id]?.title ?? "" };
}
