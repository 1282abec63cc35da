/** The files of the site that pages name, by what the build calls them: `<name>.<ending>` without its hash. */
export const SITE_FILES = [
  "site.css",
  "frame.css",
  "site.js",
  "frame.js",
  "live.js",
  "map.js",
  "reading.js",
  "builder.js",
  "check.js",
  "reference.js",
] as const;
export type SiteFile = (typeof SITE_FILES)[number];

/** Under which names they are served, which contain a hash of the content; the build puts them in. */
declare const STATIC: Record<SiteFile, string>;

/** The path of a file of the site. */
export function fileAt(name: SiteFile): string {
  return STATIC[name];
}
