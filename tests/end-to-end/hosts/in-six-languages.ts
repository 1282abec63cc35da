import type { Page } from "playwright-core";
import { composeRelease } from "../../../src/release/compose.ts";
import { type RunningApp, startApp } from "../../app.ts";
import { fixtures } from "../../fixtures/documents.ts";
import { inSixLanguages } from "../../fixtures/six-languages.ts";

/** The API with an invented resolution in six languages, whose acts a machine derived, in this process. */
export function startSixLanguages(): Promise<RunningApp> {
  const corpus = { documents: [inSixLanguages], vocabulary: fixtures.vocabulary };
  return startApp({}, composeRelease(corpus));
}

/**
 * Has a page's questions about that resolution answered by it, and which documents there are; every other goes to
 * the Worker, which lacks it.
 */
export async function answerFor(page: Page, app: RunningApp): Promise<void> {
  const asked = new RegExp(`/v1/(?:${inSixLanguages.entry.id}\\b|documents\\?)`);
  await page.route(asked, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const body = route.request().postData();
    const answer = await app.ask(`${pathname}${search}`, {
      method: route.request().method(),
      headers: route.request().headers(),
      ...(body === null ? {} : { body }),
    });
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    });
  });
}
