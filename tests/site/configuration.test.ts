import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { pageOfRepository } from "../../scripts/repository.ts";
import { AGREEMENT, DIFFERING } from "../../src/site/pages/about/agreement.ts";
import { startApp } from "../app.ts";

const PAGE = { headers: { Accept: "text/html,*/*;q=0.8" } };

describe("the contact", () => {
  it.each([
    ["mailto:words@example.org", true],
    ["https://example.org/mistakes", true],
    ["javascript:alert(1)", false],
  ])("is shown where it is one: %s", async (CONTACT, shown) => {
    const configured = await startApp({ CONTACT });
    const page = await (await configured.ask("/contact", PAGE)).text();
    expect(page.includes(`href="${CONTACT}"`)).toBe(shown);
  });
});

describe("the repository", () => {
  it("has the issues where mistakes are reported, if nobody is named, and no page speaks of configuration", async () => {
    const REPOSITORY = "https://example.org/common/commitment";
    const configured = await startApp({ REPOSITORY });
    for (const path of ["/contact", "/about"]) {
      const page = await (await configured.ask(path, PAGE)).text();
      expect(page).toContain(`href="${REPOSITORY}/issues"`);
      expect(page).not.toMatch(/wrangler|undefined/);
    }
  });

  it("is where git fetched the copy from, if the deployment names none", async () => {
    const repository = "https://example.org/from/git";
    const built = { files: {}, pictures: {}, repository };
    const contactOf = async (REPOSITORY: string) =>
      (await (await startApp({ REPOSITORY }, undefined, built)).ask("/contact", PAGE)).text();
    expect(await contactOf("")).toContain(`href="${repository}/issues"`);
    expect(await contactOf("https://example.org/named")).toContain('href="https://example.org/named/issues"');
  });

  it("is promised by no page where nobody knows its address, nor is anybody who would be told of mistakes", async () => {
    const app = await startApp();
    for (const path of ["/s-32-1", "/status", "/releases", "/nope", "/llms.txt", "/sitemap.xml"]) {
      const page = await (await app.ask(path, PAGE)).text();
      expect([path, page.match(/\/contact|Report a mistake|wrangler|\/issues|undefined/g)]).toEqual([
        path,
        null,
      ]);
    }
    expect(await (await app.ask("/about", PAGE)).text()).toContain(
      'has named no address for reports. <a href="/contact">What you can do about a mistake</a>',
    );
    const page = await (await app.ask("/contact", PAGE)).text();
    expect(page).toContain("<h1>What to do about a mistake</h1>");
    expect(page).toContain("No address is named here.");
    expect(page).not.toMatch(/Report a mistake|wrangler|\/issues|undefined/);
  });

  it("is led to from each page’s foot and each text’s head where it is known", async () => {
    const app = await startApp({ CONTACT: "mailto:words@example.org" });
    for (const path of ["/s-32-1", "/status", "/about", "/nope"])
      expect(await (await app.ask(path, PAGE)).text()).toContain('<a href="/contact">');
    expect(await (await app.ask("/s-32-1", PAGE)).text()).toMatch(/source-line.*Report a mistake/);
  });

  it.each([
    ["https://github.com/owner/name.git", "https://github.com/owner/name"],
    ["https://somebody:secret@gitlab.com/group/part/name.git", "https://gitlab.com/group/part/name"],
    ["git@codeberg.org:owner/name.git", "https://codeberg.org/owner/name"],
    ["ssh://git@github.com:22/owner/name/", "https://github.com/owner/name"],
    ["https://git.example.org/owner/name.git", undefined],
    ["git@github.com.example.org:owner/name.git", undefined],
    ["http://github.com/owner/name.git", undefined],
    ["/srv/copies/name.git", undefined],
    ["https://github.com/owner/<name>", undefined],
    ["https://github.com/owner", undefined],
    ["", undefined],
  ])("that git fetched from %s is public at %s", (remote, page) => {
    expect(pageOfRepository(remote)).toBe(page);
  });
});

describe("the page about the site", () => {
  it("says what this is not, and how far two readers agree, as the documentation does", async () => {
    const page = await (await (await startApp()).ask("/about", PAGE)).text();
    expect(page).toMatch(/Not the United Nations[\s\S]+Not a treaty/);
    expect(page).toContain(`both found ${AGREEMENT.acts} in 100`);
    expect(page).toContain(DIFFERING);
    expect(await readFile("src/site/build/docs/data.md", "utf8")).toContain("{{differing}}");
    expect(DIFFERING).toMatch(/about 10 statements in 100 .+ 19 themes in 100 and 7 qualifiers in 100/);
  });

  it("is in the menu of each page, in a row and in what opens on phones", async () => {
    const page = await (await (await startApp()).ask("/contact", PAGE)).text();
    expect(page.match(/<nav aria-label="(?:Site|Menu)">.*?href="\/about".*?<\/nav>/gs)).toHaveLength(2);
    expect(page).toMatch(/<details class="menu"><summary>Menu<\/summary>/);
  });
});

describe("the page of styles", () => {
  it("shows the parts, and is found by nobody who does not know of it", async () => {
    const app = await startApp();
    const page = await (await app.ask("/styles", PAGE)).text();
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('class="statements"');
    expect(await (await app.ask("/sitemap.xml")).text()).not.toContain("/styles");
    expect(await (await app.ask("/contact", PAGE)).text()).not.toContain('href="/styles"');
  });
});

describe("security.txt (RFC 9116)", () => {
  it.each([
    "security@example.org",
    "http://example.org",
    "mailto:a@example.org\nContact: mailto:b@example.org",
  ])("is not made of what is no contact: %s", async (SECURITY_CONTACT) => {
    const configured = await startApp({ SECURITY_CONTACT });
    expect((await configured.ask("/.well-known/security.txt")).status).toBe(404);
  });
});
