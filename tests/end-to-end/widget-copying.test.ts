import { beforeEach, describe, expect, it } from "vitest";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();

describe("copying", () => {
  const clipboard = () =>
    on.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { text: await read("text/plain"), html: await read("text/html") };
    });

  beforeEach(async () => {
    await on.page
      .context()
      .grantPermissions(["clipboard-read", "clipboard-write"], { origin: on.hosts.origin });
  });

  const expectClipboard = async () => {
    const { text, html } = await clipboard();
    expect(text).toBe(`“${on.sixteen.text}” — ${on.sixteen.citation.text}\n${on.sixteen.citation.url}`);
    expect(html).toContain(`<p>${on.sixteen.text}</p></blockquote>`);
    expect(html).toContain(`<a href="${on.sixteen.citation.url}">${on.sixteen.citation.text}</a>`);
  };

  it("puts text and citation on the clipboard, as plain text and as HTML, and says so", async () => {
    await on.visit("bare");
    await on.add({ ref: "16" });
    await on.part("main", "copy").click();
    await on.page.getByRole("status").getByText("Copied").waitFor();
    await expectClipboard();
    expect(await on.told()).toMatchObject([
      {},
      { type: "commitment-copy", detail: { text: expect.any(String) } },
    ]);
    expect(on.errors).toEqual([]);
  });

  it.each(["isn't there", "is refused"])("does so where the asynchronous clipboard %s", async (how) => {
    await on.page.addInitScript((how) => {
      if (how === "isn't there") Reflect.deleteProperty(window, "ClipboardItem");
      else Clipboard.prototype.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    }, how);
    await on.visit("bare");
    await on.add({ ref: "16" });
    await on.part("main", "copy").click();
    await on.page.getByRole("status").getByText("Copied").waitFor();
    await expectClipboard();
    expect(on.errors).toEqual([]);
  });

  it("says so where nothing can be copied", async () => {
    await on.page.addInitScript(() => {
      Clipboard.prototype.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
      document.execCommand = () => false;
    });
    await on.visit("bare");
    await on.add({ ref: "16" });
    await on.part("main", "copy").click();
    await on.page.getByRole("status").getByText("Could not copy.").waitFor();
    expect((await on.told()).map(({ type }) => type)).toEqual(["commitment-load"]);
    expect(on.errors).toEqual([]);
  });

  it("writes markup in a passage as text into the HTML", async () => {
    await on.visit("bare");
    await on.add({ ref: "16", api: `${on.faulty.origin}/markup` });
    await on.part("main", "copy").click();
    await on.told(2);
    const [, { detail }] = (await on.told()) as [unknown, { detail: { html: string } }];
    expect(detail.html).toContain("&#60;img src=x onerror=");
    expect(detail.html).not.toMatch(/<img|<script|javascript:/);
  });

  it("is there for the keyboard, and shows when it has the focus", async () => {
    await on.visit("bare");
    await on.add({ ref: "16" });
    await on.part("main", "quotation").waitFor();
    const opacity = () => on.part("main", "actions").evaluate((row) => Number(getComputedStyle(row).opacity));
    expect(await opacity()).toBe(0);
    await on.page.keyboard.press("Tab");
    await on.page.keyboard.press("Tab");
    await expect.poll(opacity).toBe(1);
    await on.page.keyboard.press("Enter");
    await on.page.getByRole("status").getByText("Copied").waitFor();
  });

  it("has nothing over its buttons where a mouse comes slowly", async () => {
    await on.visit("bare");
    await on.add({ ref: "16" }, "<blockquote>Words</blockquote>");
    await on.part("main", "checked").waitFor();
    const opacity = () => on.part("main", "actions").evaluate((row) => Number(getComputedStyle(row).opacity));
    for (const name of ["copy", "more"]) {
      await on.part("main", name).hover({ force: true });
      // When the buttons have faded in they lie no longer above what they cover.
      await expect.poll(opacity).toBe(1);
      const hit = await on.part("main", name).evaluate((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        const root = button.getRootNode() as ShadowRoot;
        return root.elementFromPoint(x + width / 2, y + height / 2)?.getAttribute("part");
      });
      expect(hit).toBe(name);
    }
  });

  it("keeps the focus where it was when something was copied from the menu by keyboard", async () => {
    await on.visit("bare");
    await on.add({ ref: "16" });
    await on.part("main", "more").focus();
    await on.page.keyboard.press("Enter");
    await on.page.getByRole("button", { name: "Copy citation" }).waitFor();
    await on.page.keyboard.press("Tab");
    const opacity = () => on.part("main", "actions").evaluate((row) => Number(getComputedStyle(row).opacity));
    await expect.poll(opacity).toBe(1);
    await on.page.keyboard.press("Enter");
    await on.page.getByRole("status").getByText("Copied").waitFor();
    expect(await on.part("main", "more").evaluate((button) => button.matches(":focus"))).toBe(true);
  });
});
