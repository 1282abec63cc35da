import type * as z from "zod/mini";
import { TooLate, within } from "../library/store/within.ts";
import { ProblemError, type ProblemKind } from "./problem.ts";
import { misfitsIn } from "./schema.ts";

/** Room for the longest draft, in any script and with every character escaped. */
const MOST_BYTES = 800_000;
/** The same in a form, where a character of Chinese takes nine. */
const MOST_BYTES_OF_FORM = 1_000_000;
const FORM = "application/x-www-form-urlencoded";
/** A sender who is cut off while sending sees a broken connection, and no answer: so much is read and thrown away. */
const MOST_DISCARDED = 8_000_000;
/** So long a body may be on its way. */
const PATIENCE_MS = 30_000;

/**
 * Reads a JSON body. Nothing of it is logged, and no more of it is read than could be right.
 *
 * @throws {Refusal} 400, 408, 413 or 415, saying what would have been right
 */
export async function readBody(request: Request, schema: z.ZodMiniObject): Promise<unknown> {
  const shape = schema.shape as Record<string, z.ZodMiniType>;
  const type = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") {
    refuse("unsupported-media-type", "the body should be JSON", ["Content-Type: application/json"]);
  }
  const body = parse(await readAtMost(request, MOST_BYTES));
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    refuse("bad-request", "the body is no object", ["a JSON object"]);
  }
  const fields = body as Record<string, unknown>;
  const { errors, tooLong } = misfitsIn(shape, fields, "the body has");
  if (errors.length === 0) {
    requireText(Object.values(fields).flat());
    return fields;
  }
  const detail = errors.map((error) => error.detail).join("; ");
  throw new ProblemError(tooLong ? "content-too-large" : "bad-request", { detail, errors });
}

/**
 * Refuses half a character. UTF-8 has none: it can be written by an escape alone, and an answer that repeats it is no JSON
 * that every program reads (RFC 8259, 8.2).
 *
 * @throws {Refusal} 400
 */
function requireText(values: readonly unknown[]): void {
  if (values.every((value) => typeof value !== "string" || value.isWellFormed())) return;
  refuse("bad-request", "the body has half a character in it, a lone surrogate", ["text"]);
}

/**
 * Reads a form that a page sends, in the way that is the browsers' own. Nothing of it is logged.
 *
 * @param names its fields; others are passed by, and those that are missing are empty
 * @throws {Refusal} 400, 408, 413 or 415, saying what would have been right
 */
export async function readForm(request: Request, names: readonly string[]): Promise<Record<string, string>> {
  const type = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== FORM) refuse("unsupported-media-type", "the body should be a form", [`Content-Type: ${FORM}`]);
  const given = new URLSearchParams(textOf(await readAtMost(request, MOST_BYTES_OF_FORM)));
  return Object.fromEntries(names.map((name) => [name, given.get(name) ?? ""]));
}

/**
 * Reads a body that no schema tells, as text.
 *
 * @throws {Refusal} 400, 408, 413 or 415
 */
export async function readText(request: Request): Promise<string> {
  return textOf(await readAtMost(request, MOST_BYTES));
}

/** The bytes of a body, of which no more are held than may be. */
async function readAtMost(request: Request, most: number): Promise<Uint8Array> {
  const coding = request.headers.get("Content-Encoding")?.trim().toLowerCase() || "identity";
  if (coding !== "identity") {
    // A few compressed bytes can be as many as one likes.
    const headers = { "Accept-Encoding": "identity" };
    refuse("unsupported-media-type", "the body is compressed", ["a body without Content-Encoding"], headers);
  }
  const reader = request.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const announced = Number(request.headers.get("Content-Length") ?? 0);
  try {
    const bytes = announced > MOST_DISCARDED ? undefined : await within(PATIENCE_MS, collect(reader, most));
    if (bytes !== undefined) return bytes;
  } catch (error) {
    if (!(error instanceof TooLate)) throw error;
    void reader.cancel().catch(() => undefined);
    const seconds = PATIENCE_MS / 1_000;
    refuse("request-timeout", `the body took longer than ${seconds} seconds`, [
      `a body within ${seconds} seconds`,
    ]);
  }
  void reader.cancel().catch(() => undefined);
  refuse("content-too-large", `the body has more than ${most} bytes`, [`at most ${most} bytes`]);
}

/** Reads to the end what is not far too long. Undefined where it is longer than it may be. */
async function collect(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  most: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > MOST_DISCARDED) return undefined;
    if (length <= most) chunks.push(read.value);
  }
  if (length > most) return undefined;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    refuse("bad-request", "the body is not UTF-8", ["UTF-8"]);
  }
}

function parse(bytes: Uint8Array): unknown {
  const text = textOf(bytes);
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message repeats what was sent, which may be confidential.
    refuse("bad-request", "the body is not JSON", ['JSON, such as { "quote": "…" }']);
  }
}

function refuse(
  kind: ProblemKind,
  detail: string,
  expected: string[],
  headers: Record<string, string> = {},
): never {
  throw new ProblemError(kind, { detail, errors: [{ detail, expected }], headers });
}
