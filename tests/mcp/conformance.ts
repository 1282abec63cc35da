import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Revision } from "./client.ts";

/** A check of the protocol's conformance suite. */
export interface Check {
  scenario: string;
  id: string;
  status: "SUCCESS" | "FAILURE" | "WARNING" | "SKIPPED" | "INFO";
  errorMessage?: string;
}

/** What says that a check asks for something that a server may leave out: prompts, resources, or the suite's own tools. */
const NOT_OFFERED =
  /Method not found|-32601|Tool \w+ not found|Tool '\w+' not found|^Not testable: (?:server (?:does not list|exposes no tool)|no task)/;
/** What follows where the suite's own tool is not there, and says something else. */
const FOLLOWS = new Set(["sep-2322-multi-round-r1", "sep-2322-reject-tampered-state"]);

/** Whether a check that failed is of something that is offered here. */
export function isFault({ id, status, errorMessage = "" }: Check): boolean {
  return status === "FAILURE" && !NOT_OFFERED.test(errorMessage) && !FOLLOWS.has(id);
}

/**
 * Runs what a revision of the protocol requires of a server, as the suite has it frozen.
 *
 * @returns its checks, without the extensions, which are no part of what is required
 */
export async function runConformance(origin: string, revision: Revision): Promise<Check[]> {
  const folder = await mkdtemp(join(tmpdir(), "common-commitment-conformance-"));
  const words = ["server", "--url", `${origin}/mcp`, "--requirements", revision, "--output-dir", folder];
  try {
    // Its own verdict counts what is not offered as failed.
    await promisify(execFile)("node_modules/.bin/conformance", words, { maxBuffer: 1e8 }).catch(
      () => undefined,
    );
    const names = (await readdir(folder)).filter((name) => !name.startsWith("server-tasks-")).sort();
    const checks = names.map(async (name) => {
      const scenario = name.replace(/^server-|-\d{4}-\d\d-\d\dT.*$/g, "");
      const own = JSON.parse(await readFile(join(folder, name, "checks.json"), "utf8")) as Check[];
      return own.map((check) => ({ ...check, scenario }));
    });
    return (await Promise.all(checks)).flat();
  } finally {
    await rm(folder, { recursive: true });
  }
}
