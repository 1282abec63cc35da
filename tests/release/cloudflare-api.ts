import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type KvRestApi, startKvRestApi } from "./kv-rest-api.ts";

/** A server that answers as Cloudflare's REST API does, as far as a deployment asks it: Workers KV, and Workers. */
export interface CloudflareApi {
  origin: string;
  kv: KvRestApi;
  /** Which versions answered one after the other, the last first. */
  deployments: { versions: { version_id: string; percentage: number }[]; message?: string | undefined }[];
  /** The Workers that were uploaded: the names of their modules, and the paths of their files. */
  uploads: { modules: string[]; bindings: string[]; assets: string[] }[];
  stop(): Promise<void>;
}

interface Metadata {
  bindings: { type: string; name: string }[];
}

/** Starts it. */
export async function startCloudflareApi(at: {
  account: string;
  namespace: string;
  worker: string;
  token: string;
}): Promise<CloudflareApi> {
  const kv = await startKvRestApi({ account: at.account, id: at.namespace, token: at.token }, 1_000);
  const deployments: CloudflareApi["deployments"] = [];
  const uploads: CloudflareApi["uploads"] = [];
  let assets: string[] = [];
  const workers = `/accounts/${at.account}/workers`;
  const script = `${workers}/scripts/${at.worker}`;

  async function answer(method: string, path: string, body: Buffer, type: string): Promise<Answered> {
    switch (`${method} ${path}`) {
      case `GET ${workers}/services/${at.worker}`:
        return deployments.length === 0
          ? refused(404, 10_090, "workers.api.error.service_not_found")
          : good({ default_environment: { script: { last_deployed_from: "wrangler", tag: "t" } } });
      case `GET ${workers}/subdomain`:
        return good({ subdomain: "somebody" });
      case `GET ${script}/secrets`:
        return good([]);
      case `GET ${script}/subdomain`:
      case `POST ${script}/subdomain`:
        return good({ enabled: true, previews_enabled: false });
      case `GET ${script}/deployments`:
        return deployments.length === 0
          ? refused(404, 10_007, "workers.api.error.script_not_found")
          : good({ deployments: deployments.map((one, index) => ({ id: `d${index}`, ...one })) });
      case `POST ${script}/deployments`: {
        const { versions, annotations } = JSON.parse(body.toString()) as {
          versions: CloudflareApi["deployments"][number]["versions"];
          annotations?: Record<string, string>;
        };
        deployments.unshift({ versions, message: annotations?.["workers/message"] });
        return good({ id: "d" });
      }
      case `POST ${script}/assets-upload-session`:
        assets = Object.keys((JSON.parse(body.toString()) as { manifest: object }).manifest);
        // All of them are there already: nothing is to be sent.
        return good({ jwt: "all-there", buckets: [] });
      // The first version of a Worker answers at once; later ones when a deployment names them.
      case `PUT ${script}`: {
        const id = await take(body, type);
        deployments.unshift({ versions: [{ version_id: id, percentage: 100 }] });
        return good({ id: at.worker, deployment_id: id, startup_time_ms: 3, tag: "t" });
      }
      case `POST ${script}/versions`:
        return good({ id: await take(body, type), resources: { script: { etag: "e" } }, startup_time_ms: 3 });
      default:
        return path.startsWith(`${script}/`)
          ? good({})
          : refused(404, 7_003, `no route for ${method} ${path}`);
    }
  }

  /** Takes an upload, and gives it an id. */
  async function take(body: Buffer, type: string): Promise<string> {
    const form = await new Response(new Uint8Array(body), { headers: { "Content-Type": type } }).formData();
    const { bindings } = JSON.parse(`${form.get("metadata")}`) as Metadata;
    const modules = [...form.keys()].filter((name) => name !== "metadata");
    uploads.push({ modules, bindings: bindings.map((one) => `${one.type} ${one.name}`), assets });
    return `00000000-0000-0000-0000-${`${uploads.length}`.padStart(12, "0")}`;
  }

  const server = createServer(async (request, response) => {
    const body = await read(request);
    const url = new URL(request.url ?? "/", "http://api.invalid");
    const { authorization = "", "content-type": type = "" } = request.headers;
    if (url.pathname.includes("/storage/kv/")) {
      const { method = "GET" } = request;
      const forwarded = await fetch(`${kv.origin}${request.url}`, {
        method,
        headers: { Authorization: authorization },
        ...(body.length === 0 ? {} : { body: new Uint8Array(body) }),
      });
      return send(response, { status: forwarded.status, body: Buffer.from(await forwarded.arrayBuffer()) });
    }
    if (authorization !== `Bearer ${at.token}`)
      return send(response, refused(401, 10_000, "Authentication error"));
    send(response, await answer(request.method ?? "", url.pathname, body, type));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    kv,
    deployments,
    uploads,
    async stop() {
      server.closeAllConnections();
      await Promise.all([kv.stop(), new Promise<void>((resolve) => void server.close(() => resolve()))]);
    },
  };
}

interface Answered {
  status: number;
  body: Buffer;
}

function good(result: unknown): Answered {
  return {
    status: 200,
    body: Buffer.from(JSON.stringify({ success: true, errors: [], messages: [], result })),
  };
}

function refused(status: number, code: number, message: string): Answered {
  const envelope = { success: false, errors: [{ code, message }], messages: [], result: null };
  return { status, body: Buffer.from(JSON.stringify(envelope)) };
}

function send(response: ServerResponse, { status, body }: Answered): void {
  response.writeHead(status, { "Content-Type": "application/json" }).end(body);
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
