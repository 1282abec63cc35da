import { describe, expect, it } from "vitest";
import { compiled } from "../compiled.ts";
import { elements, readXml, textOf } from "../export/xml.ts";
import { startBuiltApp } from "./built-app.ts";
import { sharedWorker } from "./shared.ts";

const worker = sharedWorker();

const PAGE = { headers: { Accept: "text/html,*/*;q=0.8" } };
const text = async (path: string, init?: RequestInit) => (await worker.ask(path, init)).text();

const FILES: [path: string, type: string][] = [
  ["/favicon.svg", "image/svg+xml"],
  ["/favicon.ico", "image/svg+xml"],
  ["/site.webmanifest", "application/manifest+json"],
  ["/robots.txt", "text/plain; charset=utf-8"],
  ["/llms.txt", "text/plain; charset=utf-8"],
  ["/sitemap.xml", "application/xml"],
  ["/.well-known/api-catalog", 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"'],
];

describe("a file beside the pages", () => {
  it.each(FILES)("%s is %s whatever is accepted, with an ETag that is honoured", async (path, type) => {
    for (const Accept of ["*/*", "text/html", "image/png"]) {
      const answer = await worker.ask(path, { headers: { Accept } });
      expect(answer.status).toBe(200);
      expect(answer.headers.get("Content-Type")).toBe(type);
      expect(answer.headers.get("Set-Cookie")).toBeNull();
      expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
      const again = { Accept, "If-None-Match": answer.headers.get("ETag") ?? "" };
      expect((await worker.ask(path, { headers: again })).status).toBe(304);
      expect(await answer.text()).not.toContain("origin.invalid");
    }
  });
});

describe("a page that was kept from before a deployment", () => {
  it.each(["site.css", "site.js"])("gets today's %s, and asks again soon", async (name) => {
    const [stem, ending] = name.split(".");
    const page = await text("/", PAGE);
    const [today] = new RegExp(`/static/${stem}-[A-Z0-9]{8}\\.${ending}`).exec(page) ?? [];
    const answer = await worker.ask(`/static/${stem}-AAAAAAAA.${ending}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Cache-Control")).toContain("max-age=300");
    const named = await worker.ask(today ?? "");
    expect(named.headers.get("Cache-Control")).toContain("immutable");
    expect(await answer.text()).toBe(await named.text());
  });

  it("gets no file for a name that no build has given", async () => {
    for (const path of ["/static/nothing-AAAAAAAA.css", "/static/site-AAAA.css", "/widgets/v1-AAAAAAAA.js"])
      expect((await worker.ask(path)).status).toBe(404);
  });
});

describe("the sitemap", () => {
  it("is well-formed, and lists every paragraph, section and theme once", async () => {
    const root = await readXml(await text("/sitemap.xml"));
    const addresses = elements(root, "loc").map((element) => textOf(element));
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const { id } of [...(compiled.texts.en ?? []), ...compiled.entry.sections])
      expect(addresses).toContain(`${worker.origin}/s-32-1/${id}`);
    expect(addresses).toContain(`${worker.origin}/themes/beneficial-ownership`);
    expect(addresses).toContain(`${worker.origin}/docs/self-hosting`);
    expect(addresses.every((address) => address.startsWith(`${worker.origin}/`))).toBe(true);
  });

  it("lists only pages that are there, each under its canonical address, and all may be indexed", async () => {
    const addresses = elements(await readXml(await text("/sitemap.xml")), "loc").map((element) =>
      textOf(element),
    );
    const wrong: string[] = [];
    for (const address of addresses) {
      const answer = await fetch(address, { ...PAGE, redirect: "manual" });
      const page = await answer.text();
      const fits = answer.status === 200 && page.includes(`<link rel="canonical" href="${address}">`);
      if (!fits || page.includes("noindex")) wrong.push(`${answer.status} ${address}`);
    }
    expect(wrong).toEqual([]);
  });

  it("is named by robots.txt", async () => {
    expect(await text("/robots.txt")).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${worker.origin}/sitemap.xml\n`,
    );
  });
});

describe("llms.txt", () => {
  it("has the form of llmstxt.org: a title, a summary, sections of links, all of which are there", async () => {
    const file = await text("/llms.txt");
    expect(file).toMatch(/^# Common Commitment\n\n> .+\n/);
    const sections = file.split(/^## /m).slice(1);
    expect(sections.map((section) => section.split("\n")[0])).toEqual(["The text", "The API", "Optional"]);
    for (const line of sections.flatMap((section) => section.split("\n").slice(1))) {
      if (line !== "") expect(line).toMatch(/^- \[[^\]]+\]\(http[^)]+\): .+/);
    }
    for (const [, url = ""] of file.matchAll(/\]\((http[^)]+)\)/g)) {
      expect((await fetch(url)).status, url).toBe(200);
    }
  });
});

describe("the contact", () => {
  it("is the repository where none is named, and is said to be nobody where that is not known either", async () => {
    expect(await text("/contact", PAGE)).toMatch(
      /Open an issue in .*this project’s public repository|No address is named here/,
    );
  });
});

describe("the catalogue of APIs (RFC 9727)", () => {
  it("describes each API, and where it says something is, it is", async () => {
    const { linkset } = JSON.parse(await text("/.well-known/api-catalog")) as {
      linkset: ({ anchor: string } & Record<string, { href: string }[]>)[];
    };
    const [catalogue, ...apis] = linkset;
    expect(catalogue?.anchor).toBe(`${worker.origin}/.well-known/api-catalog`);
    expect(catalogue?.item?.map(({ href }) => href)).toEqual(apis.map(({ anchor }) => anchor));
    for (const { anchor, ...links } of apis) {
      expect(anchor.startsWith(worker.origin)).toBe(true);
      for (const relation of ["service-desc", "service-doc", "status"]) {
        for (const { href } of links[relation] ?? []) expect((await fetch(href)).status, href).toBe(200);
        expect(links[relation]?.length).toBeGreaterThan(0);
      }
    }
  });

  it("is linked to in its own headers, as HEAD shows", async () => {
    const answer = await worker.ask("/.well-known/api-catalog", { method: "HEAD" });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Link")).toBe(`<${worker.origin}/.well-known/api-catalog>; rel="api-catalog"`);
    expect(await answer.text()).toBe("");
  });
});

describe("security.txt (RFC 9116)", () => {
  const PATH = "/.well-known/security.txt";

  it("is not there where no contact is configured, and the answer says how to have one", async () => {
    const answer = await worker.ask(PATH);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("SECURITY_CONTACT");
  });

  it("names the contact that is configured, good for less than a year, and another contact changes its ETag", async () => {
    const etags = new Set<string | null>();
    for (const SECURITY_CONTACT of ["mailto:security@example.org", "https://example.org/report"]) {
      const configured = await startBuiltApp({ SECURITY_CONTACT }, { indexed: false });
      const answer = await configured.ask(PATH);
      expect(answer.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
      etags.add(answer.headers.get("ETag"));
      const lines = Object.fromEntries(
        (await answer.text())
          .trim()
          .split("\n")
          .map((line) => line.split(/: (.*)/)),
      );
      expect(lines.Contact).toBe(SECURITY_CONTACT);
      expect(lines.Canonical).toBe(`${configured.origin}${PATH}`);
      expect(lines.Expires).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      const days = (Date.parse(lines.Expires ?? "") - Date.now()) / 86_400_000;
      expect(days).toBeGreaterThan(300);
      expect(days).toBeLessThan(365);
      await configured.stop();
    }
    expect(etags.size).toBe(2);
  });
});

describe("every kind of page", () => {
  it.each([
    "/",
    "/s-32-1",
    "/s-32-1/16",
    "/s-32-1/16.9",
    "/themes",
    "/themes/sport",
    "/search?q=bribes",
    "/check",
    "/widgets",
    "/docs",
    "/docs/api",
    "/nowhere",
    "/embed/s-32-1/16",
    "/embed/s-32-1/99",
  ])("%s has a strict policy, and sets no cookie", async (path) => {
    const { headers } = await worker.ask(path, PAGE);
    const policy = Object.fromEntries(
      (headers.get("Content-Security-Policy") ?? "").split("; ").map((part) => part.split(/ (.*)/)),
    );
    expect(policy["default-src"]).toBe("'none'");
    expect(policy["script-src"]).toBe("'self'");
    expect(policy["style-src"]).toBe("'self'");
    expect(policy["img-src"]).toBe("'self'");
    expect(JSON.stringify(policy)).not.toContain("unsafe");
    expect(policy["frame-ancestors"]).toBe(path.startsWith("/embed/") ? "*" : "'self'");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("strict-origin-when-cross-origin");
    expect(headers.get("Permissions-Policy")).toContain("geolocation=()");
    expect(headers.get("Set-Cookie")).toBeNull();
  });
});
