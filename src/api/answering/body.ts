import type * as z from "zod/mini";
import type { ProblemDetail } from "../../model/problem.ts";
import { ProblemError } from "./problem.ts";

/** Room for the longest quotation that is read, in any script and with every character escaped. */
const MOST_BYTES = 160_000;
/** A sender who is cut off while sending sees a broken connection, and no answer: so much is read and thrown away. */
const MOST_DISCARDED = 32_000_000;

/**
 * Reads a JSON body. Nothing of it is logged, and no more of it is read than could be right.
 *
 * @throws {ProblemError} 400, 413 or 415, saying what would have been right
 */
export async function readBody(request: Request, schema: z.ZodMiniType): Promise<unknown> {
  const type = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") {
    refuse("unsupported-media-type", "the body should be JSON", ["Content-Type: application/json"]);
  }
  const bytes = await readAtMost(request, MOST_BYTES);
  const parsed = schema.safeParse(parse(bytes));
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(explain);
  const tooLong = parsed.error.issues.some(({ code }) => code === "too_big");
  const detail = errors.map((error) => error.detail).join("; ");
  throw new ProblemError(tooLong ? "content-too-large" : "bad-request", { detail, errors });
}

async function readAtMost(request: Request, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read !== undefined && !read.done; read = await reader?.read()) {
    length += read.value.length;
    if (length <= most) chunks.push(read.value);
    if (length > MOST_DISCARDED) break;
  }
  if (length > most) {
    await reader?.cancel();
    refuse("content-too-large", `the body has more than ${most} bytes`, [`at most ${most} bytes`]);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function parse(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    refuse("bad-request", "the body is not UTF-8", ["UTF-8"]);
  }
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message repeats what was sent, which may be confidential.
    refuse("bad-request", "the body is not JSON", ['JSON, such as { "quote": "…" }']);
  }
}

function explain(issue: z.core.$ZodIssue): ProblemDetail {
  const name = String(issue.path[0] ?? "");
  const where = name === "" ? {} : { parameter: name };
  switch (issue.code) {
    case "unrecognized_keys":
      return {
        detail: `the body has ${issue.keys.length} fields that are not known here`,
        expected: ["quote"],
      };
    case "too_big":
      return { ...where, detail: `"${name}" is too long`, expected: [`at most ${issue.maximum} characters`] };
    case "too_small":
      return { ...where, detail: `"${name}" is empty`, expected: [`at least ${issue.minimum} characters`] };
    case "invalid_type":
      return {
        ...where,
        detail: name === "" ? "the body is no object" : `"${name}" is missing or no ${issue.expected}`,
        expected: [issue.expected],
      };
    default:
      return { ...where, detail: `"${name}" does not fit` };
  }
}

function refuse(
  kind: "bad-request" | "content-too-large" | "unsupported-media-type",
  detail: string,
  expected: string[],
): never {
  throw new ProblemError(kind, { detail, errors: [{ detail, expected }] });
}
