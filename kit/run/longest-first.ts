/**
 * In which order the kit's own tests begin: those that take longest first, so that none of them runs alone in the end, while the other
 * processors have nothing to do. Vitest begins with the largest files where it hasn't seen a run before, and the longest tests are in small ones.
 */
import { basename } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** In CI's full run they take a minute or more. */
const LONG = ["matrix", "peer-sandbox", "never-lost", "train", "convolution-run", "peer-observed", "start"];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = LONG.indexOf(basename(moduleId, ".test.ts"));
      return place === -1 ? LONG.length : place;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}
