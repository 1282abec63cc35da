import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";

/** The revisions that clients speak: the current one, and the last of those with a handshake. */
export const REVISIONS = ["2026-07-28", "2025-11-25"] as const;
export type Revision = (typeof REVISIONS)[number];

/** What answers, in this process or elsewhere. */
interface Answering {
  origin: string;
  ask(path: string, init?: RequestInit): Promise<Response>;
}

/** Connects the protocol's own client, as it is on npm, by one revision. */
export async function connect(app: Answering, revision: Revision = "2026-07-28"): Promise<Client> {
  const mode = revision === "2026-07-28" ? { pin: revision } : "legacy";
  const client = new Client({ name: "test", version: "1.0.0" }, { versionNegotiation: { mode } });
  const fetch = (url: string | URL, init?: RequestInit) => app.ask(new URL(url).pathname, init);
  await client.connect(new StreamableHTTPClientTransport(new URL("/mcp", app.origin), { fetch }));
  return client;
}
