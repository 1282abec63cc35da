import { expect, it } from "vitest";
import { startBuiltApp } from "../built-app.ts";

const site = await startBuiltApp();

/** A link is followed once, wherever it stands; a page's fragments are looked for among its ids. */
async function crawl(): Promise<{ pages: number; broken: string[] }> {
  const ids = new Map<string, Set<string>>();
  const seen = new Map<string, string>([["/", "the start"]]);
  const fragments: { from: string; path: string; id: string }[] = [];
  const broken: string[] = [];
  const waiting = ["/"];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const answer = await site.ask(path, { headers: { Accept: "text/html,*/*;q=0.5" } });
    if (answer.status !== 200) broken.push(`${path} is ${answer.status}, linked from ${seen.get(path)}`);
    if (!answer.headers.get("Content-Type")?.startsWith("text/html")) {
      await answer.body?.cancel();
      continue;
    }
    // What a sample of code shows is no link.
    const page = (await answer.text()).replaceAll(/<pre[\s\S]*?<\/pre>/g, "");
    ids.set(path, new Set([...page.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id)));
    for (const [, href = ""] of page.matchAll(
      /<(?:a|link|img|script|iframe)\s[^>]*?(?:href|src)="([^"]*)"/g,
    )) {
      const url = new URL(href.replaceAll("&amp;", "&").replaceAll("&#38;", "&"), `${site.origin}${path}`);
      if (url.origin !== site.origin) continue;
      const to = `${url.pathname}${url.search}`;
      const id = decodeURIComponent(url.hash.slice(1).split(":~:")[0] ?? "");
      if (id !== "") fragments.push({ from: path, path: to, id });
      if (seen.has(to)) continue;
      seen.set(to, path);
      waiting.push(to);
    }
  }
  for (const { from, path, id } of fragments) {
    if (ids.get(path)?.has(id) === false) broken.push(`${path} has no #${id}, linked from ${from}`);
  }
  return { pages: ids.size, broken: [...new Set(broken)] };
}

it("no link of the site is broken, and every passage and theme can be reached", async () => {
  const { pages, broken } = await crawl();
  expect(broken).toEqual([]);
  expect(pages).toBeGreaterThan(700);
}, 180_000);
