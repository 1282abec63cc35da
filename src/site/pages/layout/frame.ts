import { html, raw } from "hono/html";
import type { Built } from "../../../http/built.ts";
import type { Scheme } from "../../../library/framing.ts";
import type { Markup } from "../text/markup.ts";
import { spokenIn } from "../text/text-with-marks.ts";
import { fileAt } from "./files.ts";

/** What a page for an iframe shows. */
export interface Frame {
  title: string;
  canonical: string;
  language: string;
  scheme: Scheme;
  address: string;
  /** Further elements of the head. */
  head?: Markup;
  main: Markup;
}

/** A page for an iframe: no navigation, styles of its own, and a script that tells the page around it its height. */
export function frame(
  built: Pick<Built, "files">,
  { title, canonical, language, scheme, address, head, main }: Frame,
): Markup {
  return html`${raw("<!doctype html>")}
<html${spokenIn(language)} data-scheme="${scheme}" data-address="${address}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="${scheme === "auto" ? "light dark" : scheme}">
<link rel="canonical" href="${canonical}">
${head ?? ""}<link rel="stylesheet" href="${fileAt(built, "frame.css")}">
<script type="module" src="${fileAt(built, "frame.js")}"></script>
</head>
<body>
<main>${main}</main>
</body>
</html>
`;
}
