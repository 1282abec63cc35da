import { describe, expect, it } from "vitest";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();

describe("on a page whose style sheet grabs everything", () => {
  it("every element keeps its shape inside", async () => {
    await on.visit("hostile-to-all");
    await on.part("commitment-list", "item").first().waitFor();
    const look = (selector: string) =>
      on.page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { float, position, display, visibility } = getComputedStyle(element);
          return { float, position, hidden: display === "none" || visibility === "hidden" };
        });
    const sound = { float: "none", position: "static", hidden: false };
    for (const selector of [
      "commitment-list [part=item]",
      "commitment-list [part=text]",
      "commitment-check label",
      "commitment-check textarea",
      "commitment-check button",
      "commitment-quote [part=paragraph]",
      "commitment-quote [part=citation]",
      "commitment-cite [part=link]",
    ]) {
      expect(await look(selector), selector).toEqual(sound);
    }
    expect(on.errors).toEqual([]);
  });

  it("they can be used", async () => {
    await on.visit("hostile-to-all");
    await on.page.locator("commitment-check textarea").fill("We reject corruption");
    await on.page.locator("commitment-check [part~=submit]").click();
    expect(await on.words("commitment-check", "verdict")).toBe("Verified: word for word.");
    await on.page.locator("commitment-cite [part=link]").focus();
    await on.part("commitment-cite", "text").waitFor();
  });
});

it("works in a sandbox with an origin of its own", async () => {
  await on.visit("sandboxed");
  const inside = on.page.frameLocator("iframe");
  expect(await inside.locator("commitment-quote [part=citation]").innerText()).toBe(on.sixteen.citation.text);
  await inside.locator("commitment-list summary").click();
  await inside
    .getByRole("button", { name: /^Call \d|^Commitment \d/ })
    .first()
    .click();
  await inside.locator("commitment-list [part=pages], commitment-list [part=item]").first().waitFor();
  expect(on.unexpected()).toEqual([]);
});

it("works on a page in quirks mode", async () => {
  await on.visit("hostile-css");
  await on.page.setContent(
    `<title>Old</title><script type="module" src="${on.worker.origin}/widgets/v1.js"></script><table><td><commitment-quote ref="16"></commitment-quote></table>`,
  );
  expect(await on.page.evaluate(() => document.compatMode)).toBe("BackCompat");
  expect(await on.words("commitment-quote", "citation")).toBe(on.sixteen.citation.text);
});

it("keeps its signs and edges in forced colours", async () => {
  await on.page.emulateMedia({ forcedColors: "active" });
  await on.visit("hostile-css");
  await on.page.setContent(
    `<!doctype html><title>Forced</title><script type="module" src="${on.worker.origin}/widgets/v1.js"></script>
<commitment-list theme="beneficial-ownership"></commitment-list><commitment-quote ref="8"></commitment-quote>`,
  );
  const sign = on.part("commitment-list", "sign").first();
  await sign.waitFor();
  const { inlineSize, drawn, text } = await sign.evaluate((element) => {
    const { inlineSize, fill, stroke, color } = getComputedStyle(element);
    return { inlineSize: Number.parseFloat(inlineSize), drawn: [fill, stroke], text: color };
  });
  expect(inlineSize).toBeGreaterThan(5);
  expect(drawn).toContain(text);
  await on.part("commitment-quote", "copy").waitFor();
  // There is no hovering to be seen: the buttons are there.
  expect(await on.part("commitment-quote", "actions").evaluate((row) => getComputedStyle(row).opacity)).toBe(
    "1",
  );
});

it("shows the addresses of what it quotes in print, and no buttons", async () => {
  await on.visit("hostile-css");
  await on.page.setContent(
    `<!doctype html><title>To print</title><script type="module" src="${on.worker.origin}/widgets/v1.js"></script>
<commitment-list theme="sport" limit="2"></commitment-list><p><commitment-cite ref="16">para. 16</commitment-cite></p>`,
  );
  await on.part("commitment-list", "item").first().waitFor();
  await on.part("commitment-cite", "link").waitFor();
  await on.page.emulateMedia({ media: "print" });
  const after = (selector: string) =>
    on.page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element, "::after").content);
  expect(await after("commitment-list [part=citation]")).toContain("/s-32-1/71.1a");
  expect(await after("commitment-cite [part=link]")).toContain("/s-32-1/16");
  expect(await on.part("commitment-list", "filters").isVisible()).toBe(false);
});
