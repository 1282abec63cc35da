/*
 * Our pages require Trusted Types: no string becomes markup in them but by a policy that the page's headers name. Lit has
 * one for its templates; this is the other. It lets through what this site itself has just answered, and nothing else.
 */

/** What a browser with Trusted Types takes for markup; without them it is the string itself. */
type Markup = string & { readonly ofThisSite: true };

/** As much of `window.trustedTypes` as is used here: not every browser has it. */
interface Factory {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): { createHTML(html: string): Markup };
}

const { trustedTypes } = globalThis as { trustedTypes?: Factory };
const policy = trustedTypes?.createPolicy("own-pages", { createHTML: (html) => html });

/** A page of this site, fetched. */
export interface OwnPage {
  readonly markup: Markup;
}

/**
 * Reads an answer of this site's as one of its pages, whatever its status is.
 *
 * @throws {TypeError} where it comes from another origin, or is no HTML
 */
export async function readOwnPage(answer: Response): Promise<OwnPage> {
  const isOurs = new URL(answer.url).origin === location.origin;
  const isPage = answer.headers.get("Content-Type")?.startsWith("text/html") ?? false;
  if (!isOurs || !isPage) throw new TypeError(`${answer.url} is no page of this site`);
  const html = await answer.text();
  return { markup: policy?.createHTML(html) ?? (html as Markup) };
}

/** What a page holds; nothing in it runs, and nothing is loaded. Each time anew: its elements may be moved elsewhere. */
export function openPage({ markup }: OwnPage): Document {
  return new DOMParser().parseFromString(markup, "text/html");
}
