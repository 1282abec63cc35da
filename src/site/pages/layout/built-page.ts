import type { html } from "hono/html";
import type { Page } from "./page.ts";

/** Stands for the public origin in a page that is rendered when the site is built. */
export const ORIGIN = "https://origin.invalid";

/** Stands for the release that answers, by the first eight characters of its id. */
export const RELEASE = "release.invalid";

/** A page that depends on the text alone, which changes with a deployment only: rendered when the site is built. */
export interface BuiltPage extends Omit<Page, "canonical" | "main" | "head"> {
  /** Where it is served. */
  path: string;
  main: ReturnType<typeof html>;
}

/** The same, as the build writes it: `main` as text, with {@link ORIGIN} where the public origin belongs, and
 * {@link RELEASE} where that does. */
export type RenderedPage = Omit<BuiltPage, "main"> & { main: string };

/** The file of a page among the built ones. */
export function fileOf(path: string): string {
  return `/pages/${path.slice(1).replaceAll("/", "-") || "home"}.json`;
}
