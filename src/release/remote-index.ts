import type { IndexDatabase, Row } from "../search/across/database.ts";
import {
  type Account,
  accountOf,
  envelopeOf,
  type SendingOptions,
  type StoreName,
  sender,
} from "./cloudflare.ts";
import { ReleaseError } from "./release-error.ts";

const D1: StoreName = { service: "D1", permission: "D1: Edit", kind: "D1 database" };

/**
 * The database that the environment and wrangler.toml name.
 *
 * @param id the database's id in wrangler.toml
 * @throws {ReleaseError} that says what is missing and where it is found
 */
export function remoteDatabase(id: string, environment: NodeJS.ProcessEnv = process.env): Account {
  return accountOf(id, D1, "npx wrangler d1 create common-commitment-index", environment);
}

/** Opens a D1 database in a Cloudflare account, by Cloudflare's REST API: a batch is a request. */
export function openRemoteIndex(database: Account, options: SendingOptions = {}): IndexDatabase {
  const send = sender(database.token, options);
  const path = `/accounts/${encodeURIComponent(database.account)}/d1/database/${encodeURIComponent(database.id)}/query`;
  return {
    async batch(statements) {
      const { result } = envelopeOf(
        await send("POST", path, JSON.stringify({ batch: statements })),
        database,
        D1,
      );
      const results = result as { results?: Row[]; success?: boolean }[] | null | undefined;
      if (!Array.isArray(results) || results.length !== statements.length)
        throw new ReleaseError("D1 did not answer every statement that was sent");
      return results.map(({ results: rows = [] }) => rows);
    },
  };
}
