import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";

/** How a server hands out its bytes. */
export interface Manners {
  /** It breaks off after so many bytes of an answer. */
  breaksAfter?: number;
  /** How many bytes have arrived: it does not break off before those are there that it sent. */
  arrived?: () => Promise<number>;
  /** It gives bytes a few at a time. */
  isSlow?: boolean;
  /** It answers so, so many times, before it hands out anything. */
  fails?: { status: number; times: number };
  /** It promises another length than there is. */
  length?: number;
  /** It does not know ranges. */
  hasNoRanges?: boolean;
  /** It does not say by what its bytes can be told from others. */
  hasNoTag?: boolean;
  /** It answers, and then sends nothing. */
  isStuck?: boolean;
}

/** A server on this machine that hands out some bytes, as the United Nations' archives are handed out. */
export interface ArchiveServer {
  address: string;
  /** What was asked: the first byte of each answer, and the status. */
  answers: { status: number; from: number }[];
  bytes: Buffer;
  manners: Manners;
  close(): Promise<void>;
}

const STEP = 1_000;

export async function startArchiveServer(bytes: Buffer, manners: Manners = {}): Promise<ArchiveServer> {
  let failed = 0;
  const http = createServer((request, response) => {
    const { fails } = server.manners;
    if (fails !== undefined && failed < fails.times) {
      failed++;
      server.answers.push({ status: fails.status, from: 0 });
      response.writeHead(fails.status).end();
    } else hand(server, request, response);
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const { port } = http.address() as AddressInfo;
  const server: ArchiveServer = {
    address: `http://127.0.0.1:${port}/un/archive.tar.gz`,
    answers: [],
    bytes,
    manners,
    close: () =>
      new Promise((resolve) => {
        http.closeAllConnections();
        http.close(() => resolve());
      }),
  };
  return server;
}

function hand(server: ArchiveServer, request: IncomingMessage, response: ServerResponse): void {
  const { bytes, manners } = server;
  const tag = `"${bytes.length}-${bytes[bytes.length - 1]}"`;
  if (!manners.hasNoTag) response.setHeader("ETag", tag);
  if (request.headers["if-none-match"] === tag) {
    server.answers.push({ status: 304, from: 0 });
    response.writeHead(304).end();
    return;
  }
  const isSame = request.headers["if-range"] === undefined || request.headers["if-range"] === tag;
  const [, start] = /^bytes=(\d+)-$/.exec(request.headers.range ?? "") ?? [];
  const from = manners.hasNoRanges || !isSame ? 0 : Number(start ?? 0);
  if (from > 0 && from >= bytes.length) {
    server.answers.push({ status: 416, from });
    response.writeHead(416).end();
    return;
  }
  const status = from > 0 ? 206 : 200;
  if (from > 0) response.setHeader("Content-Range", `bytes ${from}-${bytes.length - 1}/${bytes.length}`);
  response.writeHead(status, { "Content-Length": (manners.length ?? bytes.length) - from });
  server.answers.push({ status, from });
  if (manners.isStuck) response.flushHeaders();
  else send(response, bytes, from, manners);
}

function send(response: ServerResponse, bytes: Buffer, from: number, manners: Manners): void {
  const { breaksAfter = bytes.length, isSlow, length = 0, arrived } = manners;
  const given = bytes.subarray(from, from + breaksAfter);
  const isCut = from + given.length < bytes.length || length > bytes.length;
  let at = 0;
  const breakOff = async () => {
    while (arrived !== undefined && (await arrived()) < from + given.length) await nextTurn();
    response.socket?.end();
  };
  const next = () => {
    if (at >= given.length) return void (isCut ? breakOff() : response.end());
    const step = given.subarray(at, isSlow ? at + STEP : undefined);
    at += step.length;
    // A length that is too short cuts the rest off, as a proxy would.
    response.write(step, () => setImmediate(next));
  };
  next();
}
