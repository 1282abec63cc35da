/*
 * The two servers that a widget meets beside the API: a page of somebody else's on an origin of its own, and an API
 * that misbehaves.
 */
import { readFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

export interface RunningServer {
  origin: string;
  stop(): Promise<void>;
}

/**
 * Serves the pages in this folder. In a page, `{{name}}` stands for the origin given under that name; a first line
 * `<!-- Content-Security-Policy: … -->` is sent as that header.
 */
export function startHosts(origins: Record<string, string>): Promise<RunningServer> {
  return start(async (request, response) => {
    const name = /^\/([a-z-]+)$/.exec(new URL(request.url ?? "/", "http://host").pathname)?.[1];
    if (name === undefined) return void response.writeHead(204).end();
    const file = await readFile(new URL(`${name}.html`, import.meta.url), "utf8");
    const page = file.replace(/\{\{(\w+)\}\}/g, (_, key: string) => origins[key] ?? `no origin named ${key}`);
    const policy = /^<!-- Content-Security-Policy: (.+) -->/.exec(page)?.[1];
    if (policy !== undefined) response.setHeader("Content-Security-Policy", policy);
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(page);
  });
}

const PASSAGE = {
  id: "16",
  type: "sentence",
  document: "s-32-1",
  language: "en",
  text: "A sentence of this test's own.",
  citation: { text: "A citation", html: "", url: "https://example.org/s-32-1/16" },
  links: {},
  release: "0",
};

/** What is wrong with the API, by the first segment of its path; what it answers with: status, type and body. */
const FAULTS: Record<string, [number, string, string]> = {
  html: [200, "text/html", "<!doctype html><title>Welcome to the hotel's network</title>"],
  "html-not-found": [404, "text/html", "<h1>Not found</h1>"],
  "broken-json": [200, "application/json", '{"id":"16","text":"We com'],
  "another-shape": [200, "application/json", '{"data":[{"id":16}],"total":1}'],
  "no-citation": [200, "application/json", JSON.stringify({ ...PASSAGE, citation: null })],
  "empty-range": [200, "application/json", JSON.stringify({ ...PASSAGE, type: "range", parts: [] })],
  "next-version": [
    200,
    "application/json",
    JSON.stringify({ schema: 2, passage: { address: "16", words: [{ text: "We commit" }] } }),
  ],
  "ten-megabytes": [200, "application/json", JSON.stringify({ ...PASSAGE, text: "x".repeat(10_000_000) })],
  null: [200, "application/json", "null"],
  failing: [500, "application/problem+json", '{"title":"It broke","status":500}'],
  busy: [503, "application/problem+json", '{"title":"Later","status":503}'],
  // Not faults, but passages that the text doesn't hold.
  arabic: [
    200,
    "application/json",
    JSON.stringify({
      ...PASSAGE,
      language: "ar",
      text: "نلتزم بمنع الفساد ومكافحته.",
      citation: { ...PASSAGE.citation, text: "قرار الجمعية العامة" },
    }),
  ],
  markup: [
    200,
    "application/json",
    JSON.stringify({
      ...PASSAGE,
      text: "<img src=x onerror=\"document.title='broken in'\"><script>document.title='broken in'</script>",
      citation: { text: "<b>bold</b>", html: "", url: "javascript:document.title='broken in'" },
    }),
  ],
};

/** An API that answers as its path says: `{origin}/html/v1/…` with a page, `{origin}/hanging/v1/…` never. */
export function startFaultyApi(): Promise<RunningServer> {
  return start((request, response) => {
    const fault = FAULTS[request.url?.split("/")[1] ?? ""];
    if (fault === undefined) return; // hanging
    const [status, type, body] = fault;
    response.writeHead(status, { "Content-Type": type, "Access-Control-Allow-Origin": "*" }).end(body);
  });
}

/** An origin at which nothing listens. */
export async function deadOrigin(): Promise<string> {
  const { origin, stop } = await start(() => {});
  await stop();
  return origin;
}

async function start(listener: RequestListener): Promise<RunningServer> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
