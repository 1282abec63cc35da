import { expect } from "vitest";
import type { ServedWorker } from "./worker.ts";

// The pointer is looked at with every request here, so that a test need not wait a minute.
export const OFTEN = { POINTER_SECONDS: "0" };

/** What a Worker says of where its answers come from. */
export async function healthOf(worker: ServedWorker): Promise<{ status: string; source: string }> {
  return (await worker.ask("/healthz")).json() as Promise<{ status: string; source: string }>;
}

/** Waits until `/healthz` says so, for at most ten seconds. */
export async function healthBecomes(worker: ServedWorker, status: string): Promise<void> {
  await expect
    .poll(async () => (await healthOf(worker)).status, { timeout: 10_000, interval: 100 })
    .toBe(status);
}
