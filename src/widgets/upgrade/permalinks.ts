/** A passage, as the address of the page says on which people read it. */
export interface Permalink {
  /** The document's id. */
  readonly document: string;
  /** As it is written; whether the document has it, the API says. */
  readonly address: string;
  /** The language of the text, where the address names one. */
  readonly language: string | null;
}

/**
 * A document's id, which has a number as its symbol has: no other page of ours is taken for one. Then an address, as a
 * path or as a place on the page of the whole text; then what browsers and newsletters add.
 */
const PATH =
  /^\/((?=[^/]*\d)[a-z]+(?:-[a-z\d]+)+)(?:\/|\/?(?:\?[^#]*)?#(?=annex|\d|preamble-\d))((?:annex(?:-\d)?\/)?[a-z\d][a-z\d.()-]*)\/*(?:[?#:].*)?$/;

/**
 * Reads a permalink. Whether it says `http` or `https` does not matter.
 *
 * @param href absolute, as a link's property has it
 * @param api the public origin, and where the deployment stands beneath a path, that
 * @returns null for every other address
 */
export function readPermalink(href: string, api: string): Permalink | null {
  const [own, home] = [href, api].map((each) => each.replace(/^https?:/, "")) as [string, string];
  if (!own.startsWith(home)) return null;
  const path = own.slice(home.length).toLowerCase();
  // Links write brackets, and mail programs dots, as codes.
  const [, document, address] = PATH.exec(path.replace(/%2[89e]/g, decodeURIComponent)) ?? [];
  return document && address
    ? { document, address, language: /\Wlang=([\w-]+)/.exec(href)?.[1] ?? null }
    : null;
}

/** Whether two permalinks may stand by the same words: they name one passage, or one names a part of the other's. */
export function agree(one: Permalink, other: Permalink): boolean {
  const [a, b] = [one, other].map(({ document, address }) => `${document}/${address}`) as [string, string];
  const isIn = (part: string, whole: string) =>
    part.startsWith(whole) && !/^[-\d]/.test(part.slice(whole.length));
  return isIn(a, b) || isIn(b, a);
}
