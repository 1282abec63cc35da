import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Serves one page of somebody else's, on an origin of its own. */
export async function servePage(html: string): Promise<{ origin: string; stop(): Promise<void> }> {
  const server = createServer((_, answer) => {
    answer.setHeader("Content-Type", "text/html; charset=utf-8");
    answer.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
