/**
 * All ten digits: what loads them, and (thoroughly, as in CI) the accuracies that module 13's lesson names.
 */
import { expect, test } from "vitest";
import { loadTenDigits } from "#data";
import { trainEpoch } from "#solutions/13-ten-digits/7-train.ts";
import { mixed, networkOf, recorded, testAccuracy } from "../support/ten-digits.ts";
import { inFull } from "./support/thorough.ts";

test("70,000 pictures in rows from 0 to 1, with their classes; a second call loads nothing", async () => {
  const { train, test } = await loadTenDigits();
  for (const [[x, y], count] of [
    [train, 60_000],
    [test, 10_000],
  ] as const) {
    expect([x.shape, x.dtype, y.shape, y.dtype]).toEqual([[count, 784], "float32", [count], "int64"]);
    expect([x.min().item(), x.max().item(), y.min().item(), y.max().item()]).toEqual([0, 1, 0, 9]);
  }
  expect(train[1].slice(0, 0, 5).tolist()).toEqual([5, 0, 4, 1, 9]);
  expect(test[1].slice(0, 0, 5).tolist()).toEqual([7, 2, 1, 0, 4]);
  expect((await loadTenDigits()).train[0]).toBe(train[0]);
});

for (const name of ["784-10", "784-100-10"] as const) {
  inFull(
    `${name} reaches PyTorch's accuracies in three epochs`,
    async () => {
      const { train } = await loadTenDigits();
      const { model, optimizer } = networkOf(name);
      for (const [epoch, accuracy] of recorded.networks[name].accuracies.entries()) {
        trainEpoch(mixed(train), model, optimizer);
        const off = Math.abs((await testAccuracy(model)) - accuracy);
        expect(off, `after epoch ${epoch + 1}`).toBeLessThanOrEqual(0.0005);
      }
    },
    240_000,
  );
}
