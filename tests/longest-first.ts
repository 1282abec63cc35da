import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, which their length does not tell. */
const LONGEST = [
  "tests/corpus/reading/akn4un/real-files.test.ts",
  "tests/release/fill-index.test.ts",
  "tests/release/dying.test.ts",
  "tests/fuzz/fuzz.test.ts",
  "tests/house/expressions/expressions.test.ts",
  "tests/api/handed-out.test.ts",
  "tests/corpus/importing/cli.test.ts",
  "tests/quote/citing/six-languages.test.ts",
  "tests/widgets/build.test.ts",
  "tests/quote/scan.test.ts",
  "tests/api/openapi.test.ts",
  "tests/release/release.test.ts",
  "tests/corpus/real-quotations.test.ts",
  "tests/release/publish-many.test.ts",
  "tests/end-to-end/site/every-page-on-screen.test.ts",
  "tests/end-to-end/site/every-page-of-the-docs.test.ts",
  "tests/end-to-end/site/other-documents.test.ts",
  "tests/end-to-end/kv.test.ts",
  "tests/end-to-end/builder.test.ts",
  "tests/end-to-end/site/links.test.ts",
  "tests/end-to-end/widget-quote.test.ts",
  "tests/end-to-end/reference.test.ts",
  "tests/end-to-end/docs.test.ts",
  "tests/end-to-end/round-trip/selections.test.ts",
  "tests/end-to-end/kv-faults.test.ts",
  "tests/end-to-end/site/search.test.ts",
  "tests/end-to-end/round-trip/copies.test.ts",
  "tests/end-to-end/pages.test.ts",
  "tests/end-to-end/heard.test.ts",
  "tests/end-to-end/map/touch.test.ts",
  "tests/end-to-end/snippets.test.ts",
  "tests/end-to-end/autolink-frameworks.test.ts",
  "tests/end-to-end/map/picture.test.ts",
  "tests/end-to-end/gallery.test.ts",
  "tests/end-to-end/upgrade-hosts.test.ts",
  "tests/end-to-end/embedded.test.ts",
  "tests/end-to-end/cards.test.ts",
];

/**
 * Has the longest files run first, so that at the end neither of two processes waits for the other. Vitest does so by the
 * times of the run before; on a machine where there was none, it would begin with what has most bytes.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const { root } = this.ctx.config;
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.indexOf(relative(root, moduleId));
      return at === -1 ? LONGEST.length : at;
    };
    const isKnown = ({ project, moduleId }: TestSpecification) =>
      this.ctx.cache.getFileTestResults(`${project.name}:${relative(root, moduleId)}`) !== undefined;
    const order = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    return sorted.every(isKnown)
      ? sorted
      : sorted.sort((one, other) => order(one) - order(other) || place(one) - place(other));
  }
}
