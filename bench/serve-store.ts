import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { MemoryStore } from "../tests/release/memory-store.ts";

/**
 * A namespace as workerd asks for it, over HTTP, so that its processor time is not the Worker's.
 *
 * @returns host and port, and what ends it
 */
export async function serveStore(store: MemoryStore): Promise<{ address: string; stop: () => void }> {
  const server = createServer(async (request, response) => {
    const key = decodeURIComponent((request.url ?? "").slice(1).split("?")[0] ?? "");
    const value = await store.get(key);
    response.writeHead(value === null ? 404 : 200).end(value ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}
