import { describe, expect, it, vi } from "vitest";
import { ProblemError, type ProblemKind, problemOf } from "../../src/http/problem.ts";

// The build puts in the names of the site's files and pictures.
vi.stubGlobal("STATIC", { "site.css": "/static/site.css", "site.js": "/static/site.js" });
vi.stubGlobal("PICTURES", {});
const { problemPage } = await import("../../src/site/pages/layout/problem-page.ts");

const ORIGIN = "https://example.org";
const pageOf = async (kind: ProblemKind, instance: string, detail = "something happened") =>
  (
    await problemPage(problemOf(new ProblemError(kind, { detail }), ORIGIN, instance), ORIGIN, {
      files: {},
      pictures: {},
    })
  ).html;

describe("the page of a fault of ours", () => {
  it.each(["internal", "unavailable"] as const)("says what to do, and needs no search: %s", async (kind) => {
    const page = await pageOf(kind, "/s-32-1/16");
    expect(page).toContain('<a href="/s-32-1/16">Try this page again</a>');
    expect(page).toContain("https://undocs.org/en/A/RES/S-32/1");
    expect(page).toContain('href="/healthz"');
    expect(page).not.toContain('action="/search"');
  });
});

describe("the page of a problem", () => {
  it("points to what explains its kind", async () => {
    expect(await pageOf("not-found", "/nowhere")).toContain('href="/docs#not-found"');
  });

  it("offers another way for a quotation that no address has room for", async () => {
    expect(await pageOf("uri-too-long", "/check")).toContain("A long quotation");
    expect(await pageOf("uri-too-long", "/s-32-1")).not.toContain("A long quotation");
  });

  it("has the quotes of print, whatever programs read", async () => {
    const page = await pageOf("not-found", "/s-32-1/99", `"99" names nothing, and can't`);
    expect(page).toContain("“99” names nothing, and can’t.");
  });

  it("leads from a filter that is wrong to the page without filters", async () => {
    expect(await pageOf("bad-parameter", "/map")).toContain('href="/map">The whole map</a>');
    expect(await pageOf("bad-parameter", "/search")).toContain('href="/search">Search again</a>');
    expect(await pageOf("bad-parameter", "/embed")).not.toMatch(/The whole map|Search again/);
  });

  it("searches for words alone, of a path that may be no percent-encoded text", async () => {
    expect(await pageOf("bad-address", "/s-32-1/%E0%A4%A")).toContain('name="q" value=""');
    expect(await pageOf("not-found", "/s-32-1/16.9")).toContain('name="q" value=""');
    expect(await pageOf("not-found", "/asset%20recovery/12.html")).toContain(
      'name="q" value="asset recovery"',
    );
  });
});
