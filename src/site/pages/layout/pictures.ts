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
