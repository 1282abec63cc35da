import {
  type Account,
  envelopeOf,
  errorsIn,
  type SendingOptions,
  type StoreName,
  sender,
  textOf,
} from "../../src/release/cloudflare.ts";

const WORKERS: StoreName = { service: "Workers", permission: "Workers Scripts: Edit", kind: "Worker" };
/** Cloudflare's number for "there is no such Worker". */
const NO_SUCH_WORKER = 10_007;

/** A version of a Worker, and how much of the requests it answers. */
export interface ServedVersion {
  version_id: string;
  percentage: number;
}

/** The versions of a Worker that answer, as an account has them: `id` is the Worker's name. */
export interface Versions {
  /** Which answer now; none where there is no such Worker yet. */
  served(): Promise<ServedVersion[]>;
  /** Has others answer, which were uploaded before. */
  serve(versions: readonly ServedVersion[], why: string): Promise<void>;
}

/** Reads and sets which versions of a Worker answer, by Cloudflare's REST API. */
export function versionsOf(worker: Account, options: SendingOptions = {}): Versions {
  const send = sender(worker.token, options);
  const path = `/accounts/${encodeURIComponent(worker.account)}/workers/scripts/${encodeURIComponent(worker.id)}/deployments`;
  return {
    async served() {
      const answered = await send("GET", path);
      const isMissing =
        answered.response.status === 404 &&
        errorsIn(textOf(answered.bytes)).some(({ code }) => code === NO_SUCH_WORKER);
      if (isMissing) return [];
      const { result } = envelopeOf(answered, worker, WORKERS);
      const [latest] =
        (result as { deployments?: { versions?: ServedVersion[] }[] } | null)?.deployments ?? [];
      return (latest?.versions ?? []).map(({ version_id, percentage }) => ({ version_id, percentage }));
    },
    async serve(versions, why) {
      const body = { strategy: "percentage", versions, annotations: { "workers/message": why } };
      envelopeOf(await send("POST", path, JSON.stringify(body)), worker, WORKERS);
    },
  };
}
