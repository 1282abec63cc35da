import { brotliCompressSync, constants } from "node:zlib";
import type { Load } from "./loading.ts";

/** What a page's bytes are for. */
export const KINDS = ["HTML", "styles", "site scripts", "widgets’ scripts", "pictures", "data"] as const;
export type Kind = (typeof KINDS)[number];

const known = new Map<string, number>();

/** How many bytes a load takes, by what they are for, compressed as a server in the public would: with Brotli, at its best. */
export async function weigh({ requests }: Pick<Load, "requests">): Promise<Record<Kind, number>> {
  const weights = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const { url, type } of requests) {
    if (!url.startsWith("http")) continue;
    weights[kindOf(url, type)] += await sizeOf(url);
  }
  return weights;
}

function kindOf(url: string, type: string): Kind {
  if (type === "document") return "HTML";
  if (type === "stylesheet") return "styles";
  if (type === "image") return "pictures";
  if (type !== "script") return "data";
  return new URL(url).pathname.startsWith("/widgets/") ? "widgets’ scripts" : "site scripts";
}

async function sizeOf(url: string): Promise<number> {
  const size = known.get(url) ?? (await compressed(url));
  known.set(url, size);
  return size;
}

async function compressed(url: string): Promise<number> {
  const answer = await fetch(url);
  const body = Buffer.from(await answer.arrayBuffer());
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  // A PNG is compressed already.
  return Math.min(body.length, brotliCompressSync(body, { params }).length);
}
