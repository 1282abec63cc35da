/** What the build made beside the Worker, and pages name: it is handed in when the app is made. */
export interface Built {
  /** The site's styles and scripts, by name: under which path each is served, with a hash of its content. */
  readonly files: Readonly<Record<string, string>>;
  /** The pictures of quotations, by document. */
  readonly pictures: Readonly<Record<string, PicturesOfDocument>>;
  /** The release that the build carries, and the day on which its data last changed, as `2026-11-29`. */
  readonly dated?: { readonly release: string; readonly day: string };
  /** How many costly requests a client may make, as wrangler.toml has it; where there is a limit. */
  readonly policy?: Policy;
  /** Where the repository that the build was made from is public, where git knows. */
  readonly repository?: string;
}

/** So many requests within so many seconds. */
export interface Policy {
  readonly requests: number;
  readonly seconds: number;
}

/** What the build made pictures of: of a document, of passages in it, of its map and of its themes. */
export interface PicturesOfDocument {
  /** The language of its words. */
  language: string;
  /** What the picture of the whole document says; its address is `/static/images/{document}.png`. */
  title: string;
  /**
   * By paragraph, sentence, act and section: how many characters of its text the picture shows, which is
   * `/static/images/{document}/{address}.png`.
   */
  shown: Record<string, number>;
  /** The same by theme, `/static/images/themes/{document}/{theme}.png`; empty where nobody has read its acts. */
  themes: Record<string, number>;
  /** The same of all themes, `/static/images/themes/{document}.png`. */
  allThemes: number;
}
