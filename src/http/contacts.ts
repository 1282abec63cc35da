import type { Environment } from "./bindings.ts";
import type { Built } from "./built.ts";

/** Whom a deployment names, and where its code and data are public; empty where it names nobody, and where nobody knows. */
export interface Contacts {
  contact: string;
  repository: string;
}

/** What is a contact, as RFC 9116 has it: an address of mail, of a page, or a telephone number. */
export const CONTACT = /^(?:mailto:|https:\/\/|tel:)[^\s<>]+$/;

/** As wrangler.toml has them; the repository else from where git fetched the copy. */
export function contactsOf(
  { CONTACT: contact = "", REPOSITORY }: Pick<Environment, "CONTACT" | "REPOSITORY">,
  built?: Pick<Built, "repository">,
): Contacts {
  return { contact, repository: REPOSITORY || (built?.repository ?? "") };
}

/** Where mistakes are reported: to whom a deployment names, else among the issues of its repository; undefined where nobody knows where that is. */
export function reportingTo({ contact, repository }: Contacts): { href: string; name: string } | undefined {
  if (CONTACT.test(contact)) return { href: contact, name: contact.replace(/^(?:mailto|tel):/, "") };
  if (!CONTACT.test(repository)) return undefined;
  return { href: `${repository.replace(/\/$/, "")}/issues`, name: "this project’s public repository" };
}
