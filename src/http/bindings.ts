import type { KeyValueReader } from "../library/store/read-kv.ts";

/** What the Worker is bound to; wrangler.toml says what each is for. */
export interface Environment {
  CORPUS: KeyValueReader;
  ASSETS: { fetch(request: Request): Promise<Response> };
  PUBLIC_ORIGIN?: string;
  POINTER_SECONDS?: string;
  FIRST_DOCUMENT?: string;
  CONTACT?: string;
  SECURITY_CONTACT?: string;
}

/** Hono's name for the types that an app's context carries. */
export interface AppTypes {
  Bindings: Environment;
}
