import type { PicturesOfDocument } from "../../../http/built.ts";

/** The size that sites show the pictures of links in. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** What the build made pictures of, by document: each `/static/images/{document}/{address}.png`. */
export type Pictures = Record<string, PicturesOfDocument>;

/** The path of a picture. */
export function pictureAt(document: string, address?: string): string {
  return `/static/images/${document}${address === undefined ? "" : `/${address}`}.png`;
}

/** The path of the picture of a document's map. No document's id is without a hyphen. */
export function mapPictureAt(document: string): string {
  return `/static/images/map/${document}.png`;
}

/** The path of the picture of a theme in a document, or of all themes. */
export function themePictureAt(document: string, theme?: string): string {
  return `/static/images/themes/${document}${theme === undefined ? "" : `/${theme}`}.png`;
}
