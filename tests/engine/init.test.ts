/**
 * nn.init: the same seed gives PyTorch's numbers, in place, outside the graph.
 */
import { describe, expect, test } from "vitest";
import { type DType, full, manualSeed, nn, ones, rand, type Tensor, zeros } from "#engine";
import { type Shortened, shortenedDiffer } from "./support/models.ts";
import { recorded } from "./support/recorded.ts";

interface RecordedInit {
  readonly name: string;
  readonly op: Exclude<keyof typeof nn.init, "calculateGain">;
  readonly shape: readonly number[];
  readonly dtype: DType;
  readonly args: readonly unknown[];
  readonly out: Shortened;
  /** What the stream gives next. */
  readonly next: number;
}
interface RecordedGain {
  readonly name: string;
  readonly op: "calculateGain";
  readonly args: readonly [nn.init.Nonlinearity, number?];
  readonly gain: number;
}

describe("recorded", () => {
  for (const c of recorded<RecordedInit | RecordedGain>("init")) {
    test(c.name, () => {
      if (c.op === "calculateGain") expect(nn.init.calculateGain(...c.args)).toBe(c.gain);
      else expectDrawn(c);
    });
  }
});

function expectDrawn(c: RecordedInit): void {
  manualSeed(77);
  const x = full(c.shape, 9, { dtype: c.dtype });
  const f = nn.init[c.op] as (x: Tensor, ...args: readonly unknown[]) => Tensor;
  expect(f(x, ...c.args)).toBe(x);
  // Normals and float64: PyTorch multiplies and adds in one rounding.
  const exact = !c.op.includes("ormal") && c.dtype === "float32";
  expect(shortenedDiffer(x.toTypedArray(), c.out, exact ? 0 : 2e-6)).toBeNull();
  expect(rand(1).item()).toBe(c.next);
}

test("a parameter stays a leaf that learns; nothing is recorded", () => {
  const layer = new nn.Linear(3, 2);
  for (const f of [nn.init.xavierUniform_, nn.init.kaimingNormal_, nn.init.normal_, nn.init.ones_]) {
    const weight: nn.Parameter = f(layer.weight);
    expect([weight.isLeaf, weight.requiresGrad, weight.grad]).toEqual([true, true, null]);
  }
  layer(ones(1, 3)).sum().backward();
  expect(layer.weight.grad!.tolist()).toEqual([
    [1, 1, 1],
    [1, 1, 1],
  ]);
});

test("all layers of a model, by apply", () => {
  const net = new nn.Sequential(new nn.Linear(2, 3), new nn.ReLU(), new nn.Linear(3, 1));
  net.apply((module) => {
    if (module instanceof nn.Linear) nn.init.constant_(module.weight, 0.5);
  });
  expect(net.parameters()[0]!.tolist()).toEqual([
    [0.5, 0.5],
    [0.5, 0.5],
    [0.5, 0.5],
  ]);
});

test("a view is written where it stands", () => {
  const whole = zeros(3, 4);
  nn.init.uniform_(whole.slice(1, 1, 3), 1, 2);
  expect(whole.gt(0).sum(0).tolist()).toEqual([0, 3, 3, 0]);
});

test("Kaiming keeps the size of what goes through many layers, standard normal weights don't", () => {
  manualSeed(5);
  const spread = (init: (weight: Tensor) => Tensor) => {
    let x = rand(32, 64);
    for (let depth = 0; depth < 20; depth++) x = x.matmul(init(zeros(64, 64)).t()).relu();
    return x.std().item();
  };
  expect(spread((weight) => nn.init.kaimingNormal_(weight, { nonlinearity: "relu" }))).toBeGreaterThan(0.05);
  expect(spread((weight) => nn.init.kaimingNormal_(weight, { nonlinearity: "relu" }))).toBeLessThan(5);
  expect(spread((weight) => nn.init.normal_(weight))).toBeGreaterThan(1e10);
});
