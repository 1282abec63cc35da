import type { Passage } from "../../../model/passage.ts";

/** A passage as a page names it: the API is asked for the rest. */
export interface AskedPassage {
  /** "s-32-1" */
  document: string;
  /** The empty string is the whole document. */
  address: string;
  /** The language of the words, where a page says which. */
  language?: string | undefined;
}

/** The passage that a permalink leads to. */
export function passageAt(permalink: string, language?: string): AskedPassage {
  const { pathname, searchParams } = new URL(permalink);
  const [, document = "", ...rest] = pathname.split("/");
  return { document, address: rest.join("/"), language: language ?? searchParams.get("lang") ?? undefined };
}

/** What the API has of a document. */
export function apiOf(
  { document, language }: AskedPassage,
  path: string,
  query: Record<string, string> = {},
): string {
  const url = new URL(`${location.origin}/v1/${document}${path}`);
  const asked = { ...(language === undefined ? {} : { lang: language }), ...query };
  for (const [key, value] of Object.entries(asked)) url.searchParams.set(key, value);
  return url.href;
}

/** The passage itself. */
export function readPassage(asked: AskedPassage): Promise<Passage> {
  return readJson(apiOf(asked, `/paragraphs/${asked.address}`));
}

/** Its citation in a style, that of the United Nations where none is named, and its address. */
export function readCitation(
  asked: AskedPassage,
  query: Record<string, string> = {},
): Promise<{ text: string; url: string | null }> {
  const { address } = asked;
  return readJson(apiOf(asked, `/citation${address === "" ? "" : `/${address}`}`, query));
}

async function readJson<T>(url: string): Promise<T> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} for ${url}`);
  return (await answer.json()) as T;
}
