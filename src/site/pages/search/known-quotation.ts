import { html } from "hono/html";
import { shortName } from "../../../words/short-name.ts";
import { saidUnquoted } from "../../../words/unquoted.ts";
import type { Opened } from "../about/asked-document.ts";
import { judgeQuotation } from "../check/judging.ts";
import type { Markup } from "../text/markup.ts";

/** Says where words stand that the text has word for word; undefined where it hasn't. */
export function knownQuotation({ open, about }: Opened, q: string): Markup | undefined {
  const judged = judgeQuotation(open, q);
  if ("problem" in judged) return undefined;
  const { verdict, quotations, paragraph, address } = judged.comparison;
  const beside = saidUnquoted(judged.comparison).join(" ");
  if (verdict !== "exact" || quotations !== undefined || paragraph === null || address === null)
    return undefined;
  return html`<p>These words stand in <a href="${about.page(address)}">${shortName(address)}</a>, word for word. ${beside === "" ? "" : `${beside} `}<a href="${about.at("/check", { quote: q })}#verdict">Copy or embed them</a>.</p>\n`;
}
