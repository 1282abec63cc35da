import type { Passage } from "../../../src/model/passage.ts";
import { compiled } from "../../compiled.ts";

/** Something that we hand out, as somebody pastes it into the box for checking. */
export interface Pasted {
  /** What it is, for the message. */
  what: string;
  text: string;
  /** The passage that it is: the address that the check is to give, or one of the others that fit as well. */
  address: string;
  /** Whether a citation stands in it, which the check is to find right. */
  cited?: boolean;
}

interface Verdict {
  verdict: string;
  address: string | null;
  alternatives: { address: string | null }[];
  cited?: { agrees: boolean };
}

/** Sends a request to the API. */
export type AskApi = (path: string, init?: RequestInit) => Promise<Response>;

/** The most that one request takes. */
const MOST = 50;

/** What does not pass: each thing that is not found exact, in its place, with its citation. */
export async function failing(ask: AskApi, pasted: readonly Pasted[]): Promise<string[]> {
  const batches = Array.from({ length: Math.ceil(pasted.length / MOST) }, (_, index) =>
    pasted.slice(index * MOST, (index + 1) * MOST),
  );
  const judged = await each(batches, async (batch) => {
    const answer = await ask("/v1/s-32-1/verify", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ quotes: batch.map(({ text }) => text) }),
    });
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
    return ((await answer.json()) as { data: Verdict[] }).data;
  });
  return judged.flat().flatMap((verdict, index) => wrong(pasted[index], verdict));
}

function wrong(pasted: Pasted | undefined, { verdict, address, alternatives, cited }: Verdict): string[] {
  if (pasted === undefined) return ["an answer to nothing"];
  const places = [address, ...alternatives.map((other) => other.address)];
  const faults = [
    ...(verdict === "exact" ? [] : [verdict]),
    ...(places.includes(pasted.address) ? [] : [`in ${address}, not in ${pasted.address}`]),
    ...(pasted.cited && cited?.agrees !== true ? ["its citation is not found right"] : []),
  ];
  return faults.length === 0 ? [] : [`${pasted.what}: ${faults.join(", ")}: ${pasted.text}`];
}

/** Does something with each item, a few at a time. */
export async function each<T, R>(items: readonly T[], use: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const left = [...items.entries()];
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift())
      results[next[0]] = await use(next[1]);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return results;
}

/** The declaration's paragraphs. */
export const paragraphs = compiled.texts.en ?? [];

/** The least address that covers each: a sentence that is all of a paragraph has the paragraph's. */
const covering = new Map<string, string>();
for (const { id, sentences } of paragraphs) {
  covering.set(id, id);
  for (const sentence of sentences) {
    const address = sentences.length === 1 ? id : sentence.id;
    covering.set(sentence.id, address);
    for (const act of sentence.acts) covering.set(act.id, address);
  }
}

/** The address that a check gives for a passage: that of the least that covers it. */
export function addressOf(passage: string): string {
  return covering.get(passage) ?? passage;
}

/** Two paragraphs that stand beside each other and have an address together: none runs from the preamble into paragraph 1. */
export const PAIRS = paragraphs.flatMap((first, index) => {
  const second = paragraphs[index + 1];
  if (second === undefined || second.kind !== first.kind) return [];
  return { first, second, address: `${first.id}-${second.number}` };
});

const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);

/** Every address that something can be copied at: paragraphs, sentences, ranges of two paragraphs. */
export const WHOLE: readonly string[] = [
  ...paragraphs.map(({ id }) => id),
  ...sentences.map(({ id }) => id),
  ...PAIRS.map(({ address }) => address),
];

/** The address of every act. */
export const ACTS: readonly string[] = sentences.flatMap(({ acts }) => acts.map(({ id }) => id));

/** All of them as passages, as the widgets get them. */
export async function passagesAt(ask: AskApi, addresses: readonly string[]): Promise<Passage[]> {
  const batches = Array.from({ length: Math.ceil(addresses.length / MOST) }, (_, index) =>
    addresses.slice(index * MOST, (index + 1) * MOST),
  );
  const found = await each(batches, async (batch) => {
    const query = new URLSearchParams(batch.map((address) => ["address", address]));
    const { data } = (await (await ask(`/v1/s-32-1/passages?${query}`)).json()) as {
      data: { asked: string; passage?: Passage }[];
    };
    return data.map(({ asked, passage }) => {
      if (passage === undefined) throw new Error(`nothing is at ${asked}`);
      return passage;
    });
  });
  return found.flat();
}

/** What a browser would show of HTML, as text: blocks on lines of their own. */
export function textOf(html: string): string {
  return html
    .replace(/<head>.*?<\/head>/s, "")
    .replace(/<\/(?:p|li|cite|blockquote)>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&amp;/g, "&");
}
