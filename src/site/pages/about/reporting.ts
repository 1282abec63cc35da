import { html } from "hono/html";
import type { Ask } from "../../../http/route.ts";
import type { Markup } from "../text/markup.ts";

/** What is a contact, as RFC 9116 has it: an address of mail, of a page, or a telephone number. */
export const CONTACT = /^(?:mailto:|https:\/\/|tel:)[^\s<>]+$/;

/** Where mistakes are reported: to whom a deployment names, else among the issues of its repository; undefined where nobody knows where that is. */
export function reportingTo({
  contact,
  repository,
}: Pick<Ask, "contact" | "repository">): { href: string; name: string } | undefined {
  if (CONTACT.test(contact)) return { href: contact, name: contact.replace(/^(?:mailto|tel):/, "") };
  if (!CONTACT.test(repository)) return undefined;
  return { href: `${repository.replace(/\/$/, "")}/issues`, name: "this project’s public repository" };
}

const FOUND = "Found a wrong word or a wrong reading?";

/** Says in a sentence how somebody is reached. */
export function whereToReport(ask: Pick<Ask, "contact" | "repository">): Markup {
  const to = reportingTo(ask);
  if (to === undefined)
    return html`Whoever runs this copy of the site has named no address for reports. If you know them, tell them which words are wrong, and where.`;
  const { href, name } = to;
  return CONTACT.test(ask.contact)
    ? html`Write to <a href="${href}">${name}</a>.`
    : html`${FOUND} Open an issue in <a href="${href}">${name}</a>. It needs an account there.`;
}
