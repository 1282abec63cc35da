import type { KeyValueReader } from "../library/store/read-kv.ts";
import type { D1 } from "../search/across/database.ts";
import type { Limiter } from "./rate-limit.ts";

/** What the Worker is bound to; wrangler.toml says what each is for. */
export interface Environment {
  CORPUS: KeyValueReader;
  /** The index of all documents; without it, what reads all of them answers 503, or looks through some. */
  INDEX?: D1;
  /** Counts what costly requests a client makes; without it, everything is served. */
  LIMITER?: Limiter;
  ASSETS: { fetch(request: Request): Promise<Response> };
  PUBLIC_ORIGIN?: string;
  POINTER_SECONDS?: string;
  FIRST_DOCUMENT?: string;
  CONTACT?: string;
  REPOSITORY?: string;
  SECURITY_CONTACT?: string;
  LOG_SAMPLE?: string;
  MCP_ORIGINS?: string;
}

/** Hono's name for the types that an app's context carries. */
export interface AppTypes {
  Bindings: Environment;
}
