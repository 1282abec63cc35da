/** The release that was current when the Worker was built; `scripts/build-worker.ts` writes the module. */
declare const snapshot: { id: string; manifest: string; parts: Record<string, string> };
export default snapshot;
