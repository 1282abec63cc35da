import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readFile, rename, rm, stat, truncate, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { setTimeout as pause } from "node:timers/promises";
import { LIMITS, megabytes } from "./limits.ts";
import { Refused } from "./refused.ts";

/** How a download goes about it. */
export interface DownloadOptions {
  /** Where downloads are kept, whole and in part. */
  folder: string;
  /** Called with what is there of it, and with its length where the server says it. */
  onBytes?: (done: number, total: number | undefined) => void;
  /** How long is waited for the next bytes. */
  patienceMs?: number;
  /** How long is waited before each further try that brings nothing more; as many tries as there are waits, and one. */
  waitsMs?: readonly number[];
  mostBytes?: number;
}

/** What was downloaded. */
export interface Downloaded {
  path: string;
  /** Whether it had been downloaded before, and the server says that it is still the same. */
  isKept: boolean;
}

/** What the server said of what is there, so that its rest can be asked for. */
interface Kept {
  url: string;
  /** A strong ETag, or a date: what a range must be of the same bytes by (RFC 9110, 13.1.5). */
  validator: string | undefined;
  etag: string | undefined;
  modified: string | undefined;
  total: number | undefined;
}

const PATIENCE_MS = 60_000;
const WAITS_MS = [1_000, 2_000, 4_000, 8_000];
const LONGEST_WAIT_MS = 60_000;

/** A try that failed, and that may be made again. */
class Broken extends Error {
  readonly waitMs: number | undefined;

  constructor(why: string, waitMs?: number) {
    super(why);
    this.waitMs = waitMs;
  }
}

/**
 * Downloads a file into a folder. What was broken off goes on where it stopped, also in a later run, where the server
 * says by what the bytes are still the same (`Range` and `If-Range`, RFC 9110, 14.2); what is there whole is asked for again
 * only where it has changed.
 *
 * @throws {Refused} with the address and the reason, when it could not be had whole
 */
export async function download(url: string, options: DownloadOptions): Promise<Downloaded> {
  const { waitsMs = WAITS_MS } = options;
  await mkdir(options.folder, { recursive: true }).catch((error: unknown) => {
    throw new Refused(options.folder, `downloads cannot be kept there: ${messageOf(error)}`);
  });
  const path = join(options.folder, fileNameOf(url));
  let tries = 0;
  for (;;) {
    const before = await sizeOf(`${path}.part`);
    try {
      return { path, isKept: await attempt(url, path, options) };
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      // As long as something comes, it goes on.
      tries = (await sizeOf(`${path}.part`)) > before ? 0 : tries + 1;
      const waitMs = waitsMs[Math.max(0, tries - 1)];
      if (waitMs === undefined || tries > waitsMs.length) throw new Refused(url, error.message);
      await pause(error.waitMs ?? waitMs);
    }
  }
}

/** Removes what was downloaded, when it turned out to be no good. */
export async function forgetDownload(path: string): Promise<void> {
  for (const name of [path, `${path}.json`]) await rm(name, { force: true });
}

/** Asks once, and takes what comes. Whether what is there whole is still the same. */
async function attempt(url: string, path: string, options: DownloadOptions): Promise<boolean> {
  const { patienceMs = PATIENCE_MS, mostBytes = LIMITS.bytesOfDownload } = options;
  const part = `${path}.part`;
  const whole = (await sizeOf(path)) > 0 ? await keptOf(path) : undefined;
  const partial = await keptOf(part);
  const have = partial?.validator === undefined ? 0 : await sizeOf(part);
  const abort = new AbortController();
  let patience = setTimeout(() => abort.abort(), patienceMs);
  const stillThere = () => {
    clearTimeout(patience);
    patience = setTimeout(() => abort.abort(), patienceMs);
  };
  try {
    const response = await fetch(url, { headers: asked(have, partial, whole), signal: abort.signal });
    stillThere();
    if (response.status === 304 && whole !== undefined) {
      await response.body?.cancel();
      return true;
    }
    await refuseStatus(response, url, part);
    const from = await continuesAt(response, have, partial, part);
    const total = totalOf(response, from);
    if (total !== undefined && total > mostBytes) throw tooLong(url, mostBytes);
    await writeFile(`${part}.json`, JSON.stringify(keptFrom(response, url, total)));
    await truncateTo(part, from);
    let done = from;
    options.onBytes?.(done, total);
    const counting = async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        stillThere();
        done += chunk.length;
        if (done > mostBytes) throw tooLong(url, mostBytes);
        options.onBytes?.(done, total);
        yield chunk;
      }
    };
    if (response.body !== null) {
      await pipeline(counting(response.body), createWriteStream(part, { flags: "a" }));
    }
    if (total !== undefined && done !== total) {
      throw new Broken(`broken off after ${done} of ${total} bytes; the next run goes on from there`);
    }
  } catch (error) {
    throw failureOf(error, part, abort.signal.aborted, patienceMs);
  } finally {
    clearTimeout(patience);
  }
  await rename(`${part}.json`, `${path}.json`);
  await rename(part, path);
  return false;
}

function asked(have: number, partial: Kept | undefined, whole: Kept | undefined): Record<string, string> {
  const identity = { "Accept-Encoding": "identity", "User-Agent": "common-commitment" };
  if (have > 0 && partial?.validator !== undefined) {
    return { ...identity, Range: `bytes=${have}-`, "If-Range": partial.validator };
  }
  if (whole?.etag !== undefined) return { ...identity, "If-None-Match": whole.etag };
  if (whole?.modified !== undefined) return { ...identity, "If-Modified-Since": whole.modified };
  return identity;
}

/** Where the answer's bytes begin: at the end of what is there, or at 0 where the server begins anew. */
async function continuesAt(
  response: Response,
  have: number,
  partial: Kept | undefined,
  part: string,
): Promise<number> {
  if (response.status !== 206) return 0;
  const [, start, of] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.headers.get("Content-Range") ?? "") ?? [];
  const total = of === undefined || of === "*" ? undefined : Number(of);
  const isOurs = Number(start) === have && (partial?.total === undefined || total === partial.total);
  if (isOurs) return have;
  await forgetPart(part);
  await response.body?.cancel();
  throw new Broken("the server's length of it is not the one that it said before");
}

async function refuseStatus(response: Response, url: string, part: string): Promise<void> {
  const { status, statusText } = response;
  if (status === 200 || status === 206) return;
  await response.body?.cancel();
  const said = `the server answers ${status} ${statusText}`.trimEnd();
  if (status === 416) {
    await forgetPart(part);
    throw new Broken(said);
  }
  if (status !== 429 && status !== 408 && status < 500) throw new Refused(url, said);
  const seconds = Number(response.headers.get("Retry-After") ?? "");
  throw new Broken(said, seconds > 0 ? Math.min(seconds * 1_000, LONGEST_WAIT_MS) : undefined);
}

function totalOf({ headers, status }: Response, from: number): number | undefined {
  // What was compressed on the way has another length than it says.
  const encoding = headers.get("Content-Encoding");
  const length = headers.get("Content-Length");
  if (length === null || (encoding !== null && encoding !== "identity")) return undefined;
  return Number(length) + (status === 206 ? from : 0);
}

function keptFrom({ headers }: Response, url: string, total: number | undefined): Kept {
  const etag = headers.get("ETag") ?? undefined;
  const modified = headers.get("Last-Modified") ?? undefined;
  const strong = etag?.startsWith("W/") === true ? undefined : etag;
  return { url, validator: strong ?? (etag === undefined ? modified : undefined), etag, modified, total };
}

function failureOf(error: unknown, part: string, isLate: boolean, patienceMs: number): Error {
  if (error instanceof Refused || error instanceof Broken) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code !== undefined && /^E(?:NOSPC|ACCES|ROFS|DQUOT|PERM|IO|FBIG)$/.test(code)) {
    return new Refused(part, `it cannot be written: ${messageOf(error)}`);
  }
  if (isLate) return new Broken(`nothing came for ${patienceMs / 1_000} s; the next run goes on from there`);
  return new Broken(`${messageOf(error)}; the next run goes on from what there is`);
}

function tooLong(url: string, most: number): Refused {
  return new Refused(url, `it has more than ${megabytes(most)}`);
}

/** Named after what it is, and after its whole address: two archives may both be called `main.tar.gz`. */
function fileNameOf(url: string): string {
  const hash = createHash("sha256").update(url).digest("hex").slice(0, 12);
  const name = basename(new URL(url).pathname).replace(/[^\w.-]+/g, "_");
  return `${hash}-${name === "" ? "download" : name}`;
}

async function keptOf(path: string): Promise<Kept | undefined> {
  try {
    return JSON.parse(await readFile(`${path}.json`, "utf8")) as Kept;
  } catch {
    return undefined;
  }
}

async function forgetPart(part: string): Promise<void> {
  for (const name of [part, `${part}.json`]) await rm(name, { force: true });
}

async function truncateTo(path: string, length: number): Promise<void> {
  if ((await sizeOf(path)) > 0) await truncate(path, length);
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.size ?? 0;
}

/** What went wrong: of what `fetch` throws, its cause says it. */
function messageOf(error: unknown): string {
  const { cause, message } = error as { cause?: unknown; message?: string };
  return cause instanceof Error && cause.message !== "" ? cause.message : (message ?? String(error));
}
