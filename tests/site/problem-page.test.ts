import { describe, expect, it } from "vitest";
import { ProblemError, type ProblemKind, problemOf } from "../../src/http/problem.ts";
import { problemPage } from "../../src/site/pages/layout/problem-page.ts";
import { compiled } from "../compiled.ts";

const ORIGIN = "https://example.org";
const built = { files: {}, pictures: {} };
const documents = { catalogue: [compiled.entry], total: 1, firstDocument: compiled.entry.id };
const pageOf = async (
  kind: ProblemKind,
  instance: string,
  detail = "something happened",
  known: Parameters<typeof problemPage>[3] = documents,
  contacts: Parameters<typeof problemPage>[4] = { contact: "", repository: "" },
) => {
  const problem = problemOf(new ProblemError(kind, { detail }), ORIGIN, instance);
  return (await problemPage(problem, ORIGIN, built, known, contacts)).html;
};

describe("the page of a fault of ours", () => {
  it.each(["internal", "unavailable"] as const)("says what to do, and needs no search: %s", async (kind) => {
    const page = await pageOf(kind, "/s-32-1/16");
    expect(page).toContain('<a href="/s-32-1/16">Try this page again</a>');
    expect(page).toContain("https://undocs.org/en/A/RES/S-32/1");
    expect(page).toContain('href="/status">How this site is');
    expect(page).not.toContain('action="/search"');
  });
});

describe("the page of a problem", () => {
  it("leads to this site, whatever host the path seems to name", async () => {
    const page = await pageOf("unavailable", "//evil.example/s-32-1/16");
    const [, href = ""] = /<a href="([^"]*)">Try this page again/.exec(page) ?? [];
    expect(new URL(href, ORIGIN).origin).toBe(ORIGIN);
  });

  it("is there where not even the catalogue can be read", async () => {
    const page = await pageOf("unavailable", "/s-32-1/16", undefined, {
      catalogue: [],
      total: 0,
      firstDocument: "",
    });
    expect(page).toContain('<a href="/s-32-1/16">Try this page again</a>');
    expect(page).not.toContain("undefined");
  });

  it("says to people that a page is not there, and nothing that is for programs", async () => {
    const page = await pageOf("not-found", "/nowhere", "there is no such path");
    expect(page).toContain("<h1>This page doesn’t exist</h1>");
    expect(page).toContain("Nothing is at <code>/nowhere</code>. Check the address, or search.");
    expect(page).toContain('href="/map">The map</a>');
    expect(page).not.toMatch(/no such path<|kind of problem/);
  });

  it.each([
    ["/releses", "/releases"],
    ["/documnts", "/documents"],
    ["/check.html", "/check"],
    ["/docs/tabels", "/docs/tables"],
  ])("names the page that was probably meant by %s", async (wrong, meant) => {
    const page = await pageOf("not-found", wrong, "there is no such path", { ...documents, total: 2 });
    expect(page).toMatch(new RegExp(`Did you mean</h2>\\s*<ul class="ways-out"><li><a href="${meant}">`));
  });

  it.each(["/nope", "/nope-not-here", "/wp-login.php", "/s-32-1x/16"])(
    "guesses nothing where nothing is near: %s",
    async (path) => {
      const content = { detail: `there is no document "${path.slice(1)}"` };
      const errors = [{ parameter: "document", detail: "", expected: ["s-32-1", "a-res-79-68"] }];
      const problem = problemOf(new ProblemError("not-found", { ...content, errors }), ORIGIN, path);
      const { html } = await problemPage(problem, ORIGIN, built, documents, { contact: "", repository: "" });
      expect(html).not.toMatch(/Did you mean|What would be right|a-res-79-68/);
    },
  );

  it("speaks of a document only where an address can be one’s", async () => {
    const errors = [{ parameter: "document", detail: "there is no such document" }];
    const of = async (path: string) => {
      const refusal = new ProblemError("not-found", {
        detail: `there is no document "${path.slice(1)}"`,
        errors,
      });
      return (
        await problemPage(problemOf(refusal, ORIGIN, path), ORIGIN, built, documents, {
          contact: "",
          repository: "",
        })
      ).html;
    };
    expect(await of("/nope")).toContain("Nothing is at <code>/nope</code>.");
    expect(await of("/no-such-page")).toContain("Nothing is at <code>/no-such-page</code>.");
    expect(await of("/a-resolution-1")).toContain("There is no document “a-resolution-1”.");
    expect(await of("/a-res-1-1")).toContain("A/RES/1/1 is not among the documents here.");
    expect(await of("/a-res-1-1")).toContain('href="https://undocs.org/en/A/RES/1/1"');
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

  it("leaves the field for searching to the reader, whatever the path says", async () => {
    for (const path of ["/s-32-1/%E0%A4%A", "/nope", "/asset%20recovery/12.html"])
      expect(await pageOf("not-found", path)).toContain('id="q" name="q">');
  });
});
