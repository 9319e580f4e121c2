/**
 * Small programs on which the engine once differed from PyTorch 1.13, by kind. What PyTorch gives stands in each row.
 *
 * Where agreeing would be worse for a learner, the row is in the last table: what PyTorch does, and what we do instead.
 */
import { describe, expect, test } from "vitest";
import { DataLoader, ones, Tensor, TensorDataset, zeros } from "#engine";
import { shown } from "./support/findings.ts";
import { SAYS_SO } from "./support/findings-calls.ts";
import { GRADIENTS_SELECT, NAMES, READS } from "./support/findings-gradients.ts";
import { CAST_ON_STORE, RANK_AND_LENGTH_0, TYPES } from "./support/findings-values.ts";
import { ON_PURPOSE, WORKS } from "./support/findings-works.ts";

const KINDS = {
  "values are cast on store": CAST_ON_STORE,
  "gradients select": GRADIENTS_SELECT,
  "rank 0 and length 0": RANK_AND_LENGTH_0,
  "what backward needs unchanged": READS,
  "names before and after backward": NAMES,
  types: TYPES,
  "errors that say how to write it": SAYS_SO,
  "what must work": WORKS,
  "other than PyTorch, on purpose": ON_PURPOSE,
};

for (const [kind, rows] of Object.entries(KINDS)) {
  describe(kind, () => {
    for (const [program, run, pytorch] of rows) {
      test(program, () => {
        if (!(pytorch instanceof RegExp)) return expect(readable(run())).toEqual(pytorch);
        expect(textOf(run)).toMatch(pytorch);
      });
    }
  });
}

const readable = (result: unknown) => (result instanceof Tensor ? shown(result) : result);

/** The message of the error, or the text that comes without one. */
function textOf(run: () => unknown): string {
  let result: unknown;
  try {
    result = run();
  } catch (error) {
    return (error as Error).message;
  }
  return typeof result === "string" ? result : `no error, but ${String(result)}`;
}

test("a loader over pairs of a data set still works", () => {
  expect([...new DataLoader(new TensorDataset(ones(4, 2), zeros(4)), { batchSize: 4 })].length).toBe(1);
});
