import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { check } from "recheck";
import { root } from "../../../scripts/root.ts";
import type { Expression } from "./collect.ts";

/** The expressions that recheck has proven linear, by {@link nameOf}: proving all of them takes minutes. */
export const PROVEN = `${root}/tests/house/expressions/proven.json`;

/** All expressions of `src/`. */
export function collected(): Expression[] {
  const script = `${root}/tests/house/expressions/collect.ts`;
  const printed = execFileSync(process.execPath, [script], { encoding: "utf8", maxBuffer: 20_000_000 });
  return JSON.parse(printed) as Expression[];
}

/** What an expression is called where it is said to be proven. */
export function nameOf({ source, flags }: Expression): string {
  return createHash("sha256").update(`/${source}/${flags}`).digest("hex").slice(0, 12);
}

/** Those that were proven before. */
export async function provenBefore(): Promise<Set<string>> {
  return new Set(JSON.parse(await readFile(PROVEN, "utf8")) as string[]);
}

/** Whether recheck proves that an expression takes no more than time in proportion to the text's length. */
export async function isProven({ source, flags }: Expression, patienceMs: number): Promise<boolean> {
  const { status } = await check(source, flags, { timeout: patienceMs, checker: "automaton" });
  return status === "safe";
}
