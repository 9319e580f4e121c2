/**
 * How networks start, against PyTorch (data/pytorch/starts.json): the spreads through ten layers and ten steps of a small network from
 * every start; and, where everything is tried, what ten layers have learnt of the digits.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type Activation,
  digitsFrom,
  outputsOf,
  recordedStarts,
  STARTS,
  type StartName,
  startedNet,
  tenLayers,
  tenSteps,
} from "../support/starts.ts";
import { inFull } from "./support/thorough.ts";

const NAMES = Object.keys(STARTS) as StartName[];

/** How far the numbers are off, at most, as a share. */
const farthest = (mine: readonly number[], theirs: readonly number[] | undefined): number =>
  Math.max(...mine.map((value, i) => Math.abs(value / (theirs?.[i] ?? 0) - 1)));

describe("as in PyTorch", () => {
  test.each(["relu", "tanh", "sigmoid", "none"] as const)(
    "ten layers spread: %s",
    (activation: Activation) => {
      for (const [name, { forward }] of Object.entries(recordedStarts.spreads[activation])) {
        const mine = outputsOf(tenLayers(name as StartName, activation)).map((h) => h.std().item());
        expect(farthest(mine, forward), name).toBeLessThan(1e-5);
      }
    },
  );

  const steps = { relu: "ReLU", tanh: "Tanh", sigmoid: "Sigmoid" } as const;
  test.each(["relu", "tanh", "sigmoid"] as const)("ten steps of a small network: %s", (activation) => {
    for (const name of NAMES) {
      const mine = tenSteps(startedNet(name, [20, 30, 30, 5], activation));
      const theirs = recordedStarts.steps[steps[activation]][name];
      expect(farthest(mine, theirs), name).toBeLessThan(1e-4);
    }
  });
});

test("the lesson names what PyTorch has learnt of the digits", () => {
  const lesson = readFileSync("exercises/15-initialization/README.md", "utf8").replace(/\s+/g, " ");
  const { digits, threeEpochs } = recordedStarts;
  const atRest = ["zeros", "all 0.05", "spread 0.01", "PyTorch's own"];
  const [share, longer] = [digits, threeEpochs].map((run) => new Set(atRest.map((name) => run[name])));
  expect([...share!, ...longer!], "the four of the first row").toEqual([0.1135, 0.1135]);
  expect(lesson).toContain("| zeros, all 0.05, spread 0.01, `nn.Linear`'s own | 0.1135 |");
  expect(lesson).toContain(`PyTorch has ${digits.Xavier} for Xavier and ${digits.He} for He`);
  expect(lesson).toContain(
    `give ${threeEpochs.He} for He, ${threeEpochs.Xavier} for Xavier, and still 0.1135`,
  );
});

// Who hardly learns gets the very share of those that say "1" every time; the others' last digits grow with every step.
inFull(
  "ten layers learn the digits from Xavier and from He, and from nothing else",
  async () => {
    const accuracy = async (name: StartName | null) => (await digitsFrom(name)).accuracy;
    for (const name of ["zeros", "all 0.05", "spread 1", "spread 0.01"] as const)
      expect(await accuracy(name), name).toBeCloseTo(recordedStarts.digits[name] ?? 0, 4);
    expect(await accuracy(null)).toBeCloseTo(recordedStarts.digits["PyTorch's own"] ?? 0, 4);
    for (const name of ["Xavier", "Xavier, uniform"] as const) {
      expect(await accuracy(name), name).toBeGreaterThan(0.3);
      expect(await accuracy(name), name).toBeLessThan(0.75);
    }
    for (const name of ["He", "He, uniform"] as const)
      expect(await accuracy(name), name).toBeGreaterThan(0.85);
  },
  300_000,
);
