/*
 * Where the API is, and the addresses in it. Nothing here touches the network.
 */

/** The address, absolute, if it is one of the web; null for `javascript:`, `data:` and whatever can't be read. */
export function webAddress(text: string, base?: string): string | null {
  try {
    const url = new URL(text, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

let usual: string | null = null;

/** Says where the API is for all elements that don't say it themselves: for pages that have the code from npm. */
export function setApi(api: string): void {
  usual = api;
}

/**
 * Finds the API: at the origin that this script came from, unless the page names another place.
 *
 * @param api what the page says; it may be relative to the page
 * @returns an address without a slash at its end, or null where that is no address of the web
 */
export function findApi(
  api: string | null,
  script: string = import.meta.url,
  page: string = globalThis.document?.baseURI,
): string | null {
  const named = api || usual;
  const found = named ? webAddress(named, page) : webAddress("/", script);
  return found === null ? null : found.replace(/[?#].*$/, "").replace(/\/+$/, "");
}

/** Where the API answers about a document; null where no document could have such a name. */
export function folderAddress(api: string, document: string): string | null {
  const folder = pathOf(document);
  return folder && `${api}/v1/${folder}`;
}

/** The page on which people read a passage; null where no passage could have such a name. */
export function permalink(api: string, document: string, ref: string): string | null {
  const path = pathOf(`${document}/${ref}`);
  return path && `${api}/${path}`;
}

/** The same address for the text in a language; null leaves it to the document's first. */
export function inLanguage(address: string, language: string | null): string {
  if (!language) return address;
  return `${address}${address.includes("?") ? "&" : "?"}${new URLSearchParams({ lang: language })}`;
}

/** An address such as `annex/4` as a path: its slashes stay, everything else is encoded, nothing climbs out; else null. */
export function pathOf(address: string): string | null {
  const segments = address.trim().split("/");
  if (segments.some((segment) => /^\.{0,2}$/.test(segment))) return null;
  try {
    return segments.map(encodeURIComponent).join("/");
  } catch {
    return null; // half of a surrogate pair
  }
}
