import { HtmlValidate } from "html-validate";
import { beforeAll, describe, expect, it } from "vitest";
import { expectAccessible } from "../hosts/accessible.ts";
import { PAGES } from "./pages.ts";
import { NARROW, visitTheSite, WIDE } from "./visits.ts";

const site = visitTheSite();

// What the HTML standard asks for, without matters of taste.
const validator = new HtmlValidate({ extends: ["html-validate:standard"] });

const LOOKS = [
  ["on a desk, light", { ...WIDE, colorScheme: "light" as const }],
  ["on a desk, dark", { ...WIDE, colorScheme: "dark" as const }],
  ["on a phone, light", { ...NARROW, colorScheme: "light" as const }],
  ["on a phone, dark", { ...NARROW, colorScheme: "dark" as const }],
] as const;

describe.each(PAGES)("the page %s", (path, status) => {
  let answer: Response;
  let markup: string;
  beforeAll(async () => {
    answer = await site.worker.ask(path, { headers: { Accept: "text/html" } });
    markup = await answer.text();
  });

  it("is answered as HTML with its status", () => {
    expect(answer.status).toBe(status);
    expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
  });

  it("is valid HTML with a title, a description, one heading and a canonical address", async () => {
    const report = await validator.validateString(markup);
    const found = report.results.flatMap(({ messages }) => messages);
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
    expect(markup).not.toMatch(/<style|\sstyle=|<script(?![^>]* (?:src=|type="application\/ld\+json"))/);
  });

  it.each(LOOKS)("fits, breaks no rule of accessibility and has no error, %s", async (_, options) => {
    const context = await site.browser.newContext(options);
    const page = await context.newPage();
    const errors: string[] = [];
    const origins = new Set<string>();
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("request", (request) => origins.add(new URL(request.url()).origin));
    try {
      // The widgets are there when they have asked for what they show.
      const waitUntil = markup.includes("/widgets/v1.js") ? "networkidle" : "load";
      await page.goto(`${site.worker.origin}${path}`, { waitUntil });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(options.viewport?.width ?? 0);
      await expectAccessible(page, "html");
      expect([...origins]).toEqual([site.worker.origin]);
      // The browser notes a page that is not there, rightly.
      expect(errors.filter((error) => answer.ok || !error.includes(String(status)))).toEqual([]);
    } finally {
      await context.close();
    }
  });
});
