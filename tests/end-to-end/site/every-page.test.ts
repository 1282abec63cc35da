import { HtmlValidate } from "html-validate";
import { beforeAll, describe, expect, it } from "vitest";
import { DOCS } from "../../../src/site/pages/docs-contents.ts";
import { sharedWorker } from "../shared.ts";
import { PAGES } from "./pages.ts";

const worker = sharedWorker();

// What the HTML standard asks for, without matters of taste.
const validator = new HtmlValidate({ extends: ["html-validate:standard"] });

describe.each(PAGES)("the page %s", (path, status) => {
  let answer: Response;
  let markup: string;
  beforeAll(async () => {
    answer = await worker.ask(path, { headers: { Accept: "text/html" } });
    markup = await answer.text();
  });

  it("is answered as HTML with its status", () => {
    expect(answer.status).toBe(status);
    expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
  });

  it("is valid HTML with a title, a description, one heading and a canonical address", async () => {
    // The documentation is held to more elsewhere: `docs-shown.test.ts`.
    const report = DOCS.some(([docs]) => docs === path) ? undefined : await validator.validateString(markup);
    const found = report?.results.flatMap(({ messages }) => messages) ?? [];
    expect(found.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`)).toEqual([]);
    expect(markup.match(/<h1[ >]/g)).toHaveLength(1);
    expect(markup).toMatch(/<title>[^<]{10,}<\/title>/);
    expect(markup).toMatch(/<meta name="description" content="[^"]{20,}"/);
    expect(markup).toContain('<link rel="canonical" href="http');
  });

  it("runs nothing of anybody else's, sets no cookie, and says so in its headers", () => {
    const policy = answer.headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(answer.headers.get("Referrer-Policy")).toBe("strict-origin-when-cross-origin");
    expect(answer.headers.get("Permissions-Policy")).toContain("geolocation=()");
    expect(answer.headers.get("Set-Cookie")).toBeNull();
    expect(markup).not.toMatch(
      /<style|<[^>]*\sstyle=|<script(?![^>]* (?:src=|type="application\/ld\+json"))/,
    );
  });
});
