import { describe, expect, it } from "vitest";
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
