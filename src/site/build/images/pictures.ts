/** The size that sites show the pictures of links in. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** What the build made pictures of, by document: each `/static/images/{document}/{address}.png`. */
export type Pictures = Record<string, PicturesOfDocument>;

export interface PicturesOfDocument {
  /** The language of its words. */
  language: string;
  /** What the picture of the whole document says; its address is `/static/images/{document}.png`. */
  title: string;
  /** By paragraph: how many characters of its text the picture shows. */
  shown: Record<string, number>;
}

/** The path of a picture. */
export function pictureAt(document: string, address?: string): string {
  return `/static/images/${document}${address === undefined ? "" : `/${address}`}.png`;
}
