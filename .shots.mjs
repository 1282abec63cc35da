import { pathToFileURL } from "node:url";
const { launchBrowser } = await import(pathToFileURL(`${process.cwd()}/tests/end-to-end/browser.ts`).href);
const B = "http://localhost:8865";
const list = JSON.parse(process.argv[2]);
const browser = await launchBrowser();
for (const [name, path, width = 1440, opt = {}] of list) {
  const ctx = await browser.newContext({ viewport: { width, height: width < 600 ? 812 : 900 }, colorScheme: opt.dark ? "dark" : "light", javaScriptEnabled: !opt.noscript, hasTouch: width < 600, forcedColors: opt.forced ? "active" : "none" });
  const page = await ctx.newPage();
  page.on("console", (m) => m.type() === "error" && console.log("console:", m.text()));
  page.on("pageerror", (e) => console.log("pageerror:", e.message));
  await page.goto(B + path, { waitUntil: "networkidle" });
  if (opt.size) await page.evaluate(`document.documentElement.style.fontSize = "${opt.size}"`);
  if (opt.type) { await page.locator("#quote").fill(opt.type); await page.getByRole("button", { name: "Check", exact: true }).click(); await page.locator("#verdict, .problem:not(:empty)").first().waitFor(); await page.waitForTimeout(700); console.log(page.url(), await page.evaluate("document.activeElement.outerHTML.slice(0,80) + ' scroll ' + scrollY")); }
  if (opt.scroll) { await page.evaluate(`window.scrollTo(0, ${opt.scroll})`); await page.waitForTimeout(300); }
  const m = await page.evaluate("({ height: document.documentElement.scrollHeight, wide: document.documentElement.scrollWidth })");
  console.log(`${name} ${width}: ${m.height} px${m.wide > width ? ` WIDE ${m.wide}` : ""}`);
  await page.screenshot({ path: `/tmp/shots/finding-${name}-${width}${opt.dark ? "-dark" : ""}.png`, fullPage: opt.full ?? false });
  await ctx.close();
}
await browser.close();
