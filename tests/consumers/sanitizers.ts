import { build } from "esbuild";
import rehypeParse from "rehype-parse";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import sanitizeHtml from "sanitize-html";
import caja from "sanitizer";
import { unified } from "unified";
import xss from "xss";

/*
 * What other people's programs leave of a piece of HTML, each as it is by default: the real programs, from npm, and the
 * browser's own.
 */

/** Those that run on a server. */
export const SANITIZERS: Readonly<Record<string, (html: string) => string>> = {
  "sanitize-html": (html) => sanitizeHtml(html),
  "rehype-sanitize, with GitHub's schema": (html) =>
    String(
      unified()
        .use(rehypeParse, { fragment: true })
        .use(rehypeSanitize)
        .use(rehypeStringify)
        .processSync(html),
    ),
  xss: (html) => xss(html),
  "Caja's sanitizer": (html) => caja.sanitize(html, (address) => address),
};

/** Those that need a page. */
export const IN_PAGES = [
  "DOMPurify",
  "amuchina",
  "the browser's Sanitizer",
  "@jitbit/htmlsanitizer",
] as const;

/**
 * What some take away with all that is in it: an element that they don't know, which in the last one `figure` and `cite`
 * are too. Of what has such an element nothing is left, and there is nothing to verify.
 */
export const REMOVED: Readonly<Partial<Record<(typeof IN_PAGES)[number], RegExp>>> = {
  amuchina: /<commitment-quote/,
  "the browser's Sanitizer": /<commitment-quote/,
  "@jitbit/htmlsanitizer": /<(?:commitment-quote|figure|cite)/,
};

/** A script that puts them into a page, as functions by name in `window.sanitizers`. */
export async function sanitizersScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      resolveDir: import.meta.dirname,
      contents: `
import DOMPurify from "dompurify";
import HtmlSanitizer from "@jitbit/htmlsanitizer";
import Amuchina from "amuchina";
const set = (html) => {
  const element = document.createElement("div");
  element.setHTML(html);
  return element.innerHTML;
};
window.sanitizers = {
  DOMPurify: (html) => DOMPurify.sanitize(html),
  "@jitbit/htmlsanitizer": (html) => HtmlSanitizer.SanitizeHtml(html),
  amuchina: (html) => {
    const template = document.createElement("template");
    template.innerHTML = html;
    const element = document.createElement("div");
    element.append(new Amuchina().sanitize(template.content));
    return element.innerHTML;
  },
  "the browser's Sanitizer": set,
};`,
    },
    bundle: true,
    write: false,
    format: "iife",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
