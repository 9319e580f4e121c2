/**
 * A learner's file loaded once more, for trials: through `npm test`, as they meet it.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeLab } from "./support/lab.ts";

const COUNTING = `let calls = 0;
export const add = (): number => ++calls;
`;

const SPEC = `
import { expect, test } from "vitest";
import * as work from "#work/01-tiny/1-add.ts";
test("afresh", async () => {
  expect([work.add(), work.add()]).toEqual([1, 2]);
  for (const time of [1, 2]) expect((await work.$afresh(time)).add()).toBe(1);
  expect(work.add()).toBe(3);
});
`;

test("what a file keeps from call to call is as it was at first, as often as it is asked for", async () => {
  const lab = makeLab({ "1-add.ts": COUNTING });
  writeFileSync(join(lab.root, "tests/exercises/01-tiny.test.ts"), SPEC);
  const { code, text } = await lab.test("exercises/01-tiny", "--reporter=tap");
  lab.remove();
  expect(text).toContain("ok 1 - afresh");
  expect(code).toBe(0);
});
