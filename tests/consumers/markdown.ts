import { autop } from "@wordpress/autop";
import { HtmlRenderer, Parser } from "commonmark";
import MarkdownIt from "markdown-it";
import { Marked } from "marked";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import showdown from "showdown";
import { unified } from "unified";

/** What makes a page of lines, each as it is where a site lets its authors write HTML. */
export const PIPELINES: Readonly<Record<string, (text: string) => string>> = {
  "WordPress's wpautop": (text) => autop(text),
  marked: (text) => new Marked({ gfm: true, async: false }).parse(text) as string,
  "markdown-it": (text) => new MarkdownIt({ html: true, linkify: true, typographer: true }).render(text),
  commonmark: (text) => new HtmlRenderer({ smart: true }).render(new Parser().parse(text)),
  remark: (text) =>
    String(
      unified()
        .use(remarkParse)
        .use(remarkGfm)
        .use(remarkRehype, { allowDangerousHtml: true })
        .use(rehypeRaw)
        .use(rehypeStringify)
        .processSync(text),
    ),
  // The rules of the first Markdown, which Python-Markdown and old content management systems keep.
  showdown: (text) => new showdown.Converter().makeHtml(text),
};

/** The same where HTML is not taken, or cleaned. */
export const SAFE_PIPELINES: Readonly<Record<string, (text: string) => string>> = {
  "markdown-it without HTML": (text) => new MarkdownIt().render(text),
  "commonmark in safe mode": (text) => new HtmlRenderer({ safe: true }).render(new Parser().parse(text)),
  "remark with GitHub's schema": (text) =>
    String(
      unified()
        .use(remarkParse)
        .use(remarkGfm)
        .use(remarkRehype, { allowDangerousHtml: true })
        .use(rehypeRaw)
        .use(rehypeSanitize)
        .use(rehypeStringify)
        .processSync(text),
    ),
};
