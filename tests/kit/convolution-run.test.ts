/**
 * Module 16's net on all 60,000 digits, for two epochs: it ends where PyTorch ended. Some minutes, so only in thorough runs (support/thorough.ts); the
 * module's spec compares the first three steps.
 */
import { expect } from "vitest";
import { F, manualSeed, noGrad, optim, randperm } from "#engine";
import { ConvNet } from "../../solutions/16-convolution/6-net.ts";
import { accuraciesMoved, shifted } from "../../solutions/16-convolution/7-shift.ts";
import { batchOf, firstOf, LECTURE, recordedRun, tenDigits } from "../support/convolution.ts";
import { inFull } from "./support/thorough.ts";

const MINUTES = 60_000;

inFull(
  "the lecture's net reads all ten digits as well as in PyTorch, also when they are moved",
  async () => {
    const { train, test: tests } = await tenDigits();
    const { seed, batch, lr, conv, distances } = recordedRun();
    manualSeed(seed);
    const model = new ConvNet(LECTURE);
    const optimizer = new optim.Adam(model.parameters(), { lr });
    const [images, labels] = firstOf(tests, tests.labels.length);
    const accuraciesAt = (moved: readonly number[]): number[] =>
      noGrad(() => accuraciesMoved(model, (x, by) => shifted(x, 0, by), images, labels, moved));
    for (const accuracy of conv.accuracies) {
      const order = randperm(train.labels.length).tolist() as number[];
      for (let at = 0; at < order.length; at += batch) {
        const [x, y] = batchOf(train, order.slice(at, at + batch));
        optimizer.zeroGrad();
        F.crossEntropy(model(x), y).backward();
        optimizer.step();
      }
      expect(Math.abs(accuraciesAt([0])[0]! - accuracy)).toBeLessThanOrEqual(0.001);
    }
    const [still, moved] = accuraciesAt([0, 3]);
    expect(still).toBeGreaterThanOrEqual(0.965);
    expect(Math.abs(moved! - conv.right[distances.indexOf(3)]!)).toBeLessThanOrEqual(0.01);
  },
  30 * MINUTES,
);
