/* Which browser the tests run in. `npm test` runs them in Chromium, `npm run engines` in the others as well. */

/** The engines that the tests know. */
export const ENGINES = ["chromium", "firefox", "webkit"] as const;
export type Engine = (typeof ENGINES)[number];

/** The engine that this run is to use: what `TEST_ENGINE` says, else Chromium. */
export function chosenEngine(): Engine {
  const chosen = process.env.TEST_ENGINE || "chromium";
  const engine = ENGINES.find((one) => one === chosen);
  if (engine === undefined) throw new Error(`TEST_ENGINE is ${chosen}: it can be ${ENGINES.join(", ")}`);
  return engine;
}
