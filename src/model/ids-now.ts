import type { Redirects } from "./redirects.ts";

/** What a document's id leads to. */
export function documentNow(slug: string, { documents }: Redirects = {}): string {
  return documents !== undefined && Object.hasOwn(documents, slug) ? (documents[slug] ?? slug) : slug;
}

/** What an address in a document leads to; the document by the id that it has now. */
export function addressNow(slug: string, address: string, { passages }: Redirects = {}): string {
  const own = passages !== undefined && Object.hasOwn(passages, slug) ? passages[slug] : undefined;
  return own !== undefined && Object.hasOwn(own, address) ? (own[address] ?? address) : address;
}
