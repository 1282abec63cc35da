import type { Built } from "../../../http/built.ts";

/** The files of the site that pages name, by what the build calls them: `<name>.<ending>` without its hash. */
export const SITE_FILES = [
  "site.css",
  "frame.css",
  "site.js",
  "frame.js",
  "live.js",
  "map.js",
  "reading.js",
  "compare.css",
  "compare.js",
  "series.css",
  "quoting.js",
  "builder.js",
  "check.js",
  "trace.js",
  "reference.js",
] as const;
export type SiteFile = (typeof SITE_FILES)[number];

/** The path of a file of the site. */
export function fileAt({ files }: Pick<Built, "files">, name: SiteFile): string {
  return files[name] ?? `/static/${name}`;
}
