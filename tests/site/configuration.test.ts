import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { AGREEMENT } from "../../src/site/pages/about/agreement.ts";
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
    const without = await (await (await startApp()).ask("/contact", PAGE)).text();
    expect(without).not.toMatch(/wrangler|\/issues|undefined/);
  });

  it("is the one that package.json names", async () => {
    const { repository } = JSON.parse(await readFile("package.json", "utf8")) as {
      repository: { url: string };
    };
    const [, configured] = /^REPOSITORY = "(.+)"$/m.exec(await readFile("wrangler.toml", "utf8")) ?? [];
    expect(repository.url).toBe(`git+${configured}.git`);
  });
});

describe("the page about the site", () => {
  it("says what this is not, and how far two readers agree, as the documentation does", async () => {
    const page = await (await (await startApp()).ask("/about", PAGE)).text();
    expect(page).toMatch(/Not the United Nations[\s\S]+Not a treaty/);
    expect(page).toContain(`${AGREEMENT.acts} % of the statements`);
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
    expect(page).toContain('class="act-words"');
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
