import { html } from "hono/html";
import { CONTACT, type Contacts, reportingTo } from "../../../http/contacts.ts";
import type { Markup } from "../text/markup.ts";

const FOUND = "Found a wrong word or a wrong reading?";

/** Says in a sentence how somebody is reached. */
export function whereToReport(contacts: Contacts): Markup {
  const to = reportingTo(contacts);
  if (to === undefined) return html`Whoever runs this copy of the site has named no address for reports.`;
  const { href, name } = to;
  return CONTACT.test(contacts.contact)
    ? html`Write to <a href="${href}">${name}</a>.`
    : html`${FOUND} Open an issue in <a href="${href}">${name}</a>. It needs an account there.`;
}
