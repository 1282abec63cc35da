import type { OpenRelease } from "./store/open-release.ts";

/** What is asked of a release, whoever asks. */
export interface Asked {
  /** The public origin, without a slash at its end: links are made of it. */
  origin: string;
  release: OpenRelease;
}
