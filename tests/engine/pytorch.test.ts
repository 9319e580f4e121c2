/**
 * The engine against PyTorch: every case of data/pytorch is computed again and compared.
 *
 * A case gives operands (some of them views, so not contiguous), the result, and for a random upstream gradient the
 * gradient of every operand.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { arange, type DType, linspace, manualSeed, optim, rand, type Tensor, tensor } from "#engine";
import { expectParameters, type Layer, layerOf, type RecordedModel } from "./support/models.ts";
import { clip, type RecordedClip, type RecordedOptimizer, rollDown } from "./support/optimizers.ts";
import {
  call,
  expectTensor,
  type RecordedCase,
  type RecordedTensor,
  recorded,
  throughViews,
  toTensor,
} from "./support/recorded.ts";

/**
 * Allowed difference, relative to max(1, |expected|), for float32 (for float64 a 10^-9 of it). A float32 step at 1 is
 * 1.2e-7. What is not listed moves numbers or rounds once, so it must agree bit for bit.
 */
const VALUE_TOLERANCE: Readonly<Record<string, number>> = {
  // One rounding of a library function each: PyTorch's vector code is itself off by a step or two.
  ...{ rsqrt: 3e-7, exp: 3e-7, log: 3e-7, sin: 3e-7, cos: 3e-7, sigmoid: 3e-7, tanh: 3e-7, pow: 3e-7 },
  // Sums: PyTorch adds up in float32, in another order; the engine in doubles.
  ...{ prod: 2e-6, cumsum: 1e-6, logSumExp: 1e-6, norm: 2e-6 },
  ...{ sum: 2e-6, mean: 5e-7, std: 1e-6, var: 2e-6, softmax: 5e-7, logSoftmax: 1e-6 },
  ...{ matmul: 5e-6, linear: 5e-6, conv2d: 2e-6, avgPool2d: 3e-7 },
  ...{ batchNorm: 2e-6, adaptiveAvgPool2d: 3e-7, scatterAdd: 3e-7 },
  ...{ mseLoss: 1e-6, l1Loss: 1e-6, binaryCrossEntropy: 2e-6, nllLoss: 1e-6, crossEntropy: 2e-6 },
};
const GRADIENT_TOLERANCE: Readonly<Record<string, number>> = {
  ...VALUE_TOLERANCE,
  ...{ batchNorm: 1e-5, adaptiveAvgPool2d: 3e-7, maskedSelect: 1e-6 },
  ...{ prod: 5e-6, cumsum: 2e-6, logSumExp: 2e-6, norm: 3e-6 },
  // A broadcast operand's gradient is a sum, and rules of several steps round at each.
  ...{ add: 1e-6, sub: 1e-6, mul: 1e-6, div: 2e-6, pow: 2e-6, where: 1e-6, maximum: 1e-6, minimum: 1e-6 },
  ...{
    rsqrt: 1e-6,
    sqrt: 3e-7,
    max: 3e-7,
    min: 3e-7,
    expand: 1e-6,
    indexSelect: 1e-6,
    gather: 1e-6,
    maskedFill: 1e-6,
    maxPool2d: 3e-7,
    std: 2e-6,
  },
  ...{ softmax: 1e-6, tanh: 1e-6, sigmoid: 1e-6, matmul: 5e-6, linear: 5e-6, conv2d: 5e-6, avgPool2d: 1e-6 },
};

/** Replays one operation: value, then the name of its gradient rule, then gradients. */
function replay(c: RecordedCase): void {
  const leaves = c.inputs.map(toTensor);
  const operands = leaves.map((leaf, i) => throughViews(leaf, c.inputs[i]!.views));
  const result = call(c.op, operands, c.args);
  const out = "values" in result ? result.values : result;
  expectTensor("result", out, c.out, VALUE_TOLERANCE[c.op] ?? 0);
  if (c.indices && "indices" in result) expectTensor("indices", result.indices, c.indices, 0);
  if (c.grads === undefined) return;
  expect(out.gradFn?.name, "the name of the gradient rule").toBe(c.gradFn);
  out.backward(toTensor(c.upstream!));
  const tolerance = GRADIENT_TOLERANCE[c.op] ?? 0;
  c.grads.forEach((grad, i) => {
    expectGradient(`gradient of operand ${i}`, leaves[i]!, grad, tolerance);
  });
}

function expectGradient(what: string, leaf: Tensor, grad: RecordedTensor | null, tolerance: number): void {
  if (grad === null) expect(leaf.grad, what).toBeNull();
  else if (leaf.grad === null) throw new Error(`${what}: none arrived`);
  else expectTensor(what, leaf.grad, grad, tolerance);
}

const FAMILIES = [
  ...["elementwise", "reduce", "movement", "matmul", "convolution", "indexing", "losses", "normalization"],
];
for (const family of FAMILIES) {
  describe(family, () => {
    for (const c of recorded(family)) test(c.name, () => replay(c));
  });
}

interface RecordedKind {
  readonly name: string;
  readonly op: string;
  readonly inputs: readonly RecordedTensor[];
  readonly args: readonly unknown[];
  /** Null where PyTorch refuses. */
  readonly out: RecordedTensor | null;
}

describe("kinds", () => {
  for (const c of recorded<RecordedKind>("kinds")) {
    test(c.name, () => {
      const run = () => {
        const result = call(c.op, c.inputs.map(toTensor), c.args);
        return "values" in result ? result.values : result;
      };
      if (c.out === null) expect(run).toThrow(/^\w+: /);
      else expectTensor("result", run(), c.out, VALUE_TOLERANCE[c.op] ?? 0);
    });
  }
});

interface RecordedRange {
  readonly name: string;
  readonly op: "linspace" | "arange";
  readonly args: readonly [start: number, end: number, stepOrSteps: number];
  readonly dtype: DType;
  readonly out: RecordedTensor;
}

describe("ranges", () => {
  for (const { name, op, args, dtype, out } of recorded<RecordedRange>("ranges")) {
    test(name, () =>
      expectTensor("result", (op === "linspace" ? linspace : arange)(...args, { dtype }), out, 0),
    );
  }
});

interface RecordedProgram {
  readonly name: string;
  readonly leaves: Readonly<Record<string, RecordedTensor>>;
  readonly steps: readonly (readonly [
    result: string,
    op: string,
    operands: readonly string[],
    ...args: unknown[],
  ])[];
  readonly outs: Readonly<Record<string, RecordedTensor>>;
  readonly backward: readonly (readonly [target: string, upstream: RecordedTensor | null])[];
  readonly grads: Readonly<Record<string, RecordedTensor | null>>;
}

describe("autograd", () => {
  for (const c of recorded<RecordedProgram>("autograd")) {
    test(c.name, () => {
      const named: Record<string, Tensor> = {};
      for (const [name, leaf] of Object.entries(c.leaves)) named[name] = toTensor(leaf);
      for (const [result, op, operands, ...args] of c.steps) {
        const made = call(
          op,
          operands.map((name) => named[name]!),
          args,
        ) as Tensor;
        named[result] = made;
        expectTensor(result, made, c.outs[result]!, 3e-6);
        expect(made.requiresGrad, `${result}.requiresGrad`).toBe(c.outs[result]!.requiresGrad);
      }
      for (const [target, upstream] of c.backward) {
        named[target]!.backward(upstream === null ? undefined : toTensor(upstream), { retainGraph: true });
      }
      for (const [name, grad] of Object.entries(c.grads)) {
        expectGradient(`gradient of ${name}`, named[name]!, grad, 1e-5);
      }
    });
  }
});

describe("nn", () => {
  for (const c of recorded<RecordedModel>("nn")) {
    test(c.name, () => {
      manualSeed(c.seed);
      const model = layerOf(c.model);
      expect(String(model)).toBe(c.text);
      expectParameters("initial", model.stateDict(), c.state, 0);
      const out = model(rand(c.input));
      expectTensor("output", out, c.out, 2e-6);
      if (c.grads !== undefined) {
        out.backward(toTensor(c.upstream!));
        // What normalization takes away cancels here: what is left is PyTorch's rounding.
        expectGradients(model, c.grads, c.later === undefined ? 5e-6 : 3e-5);
      }
      if (c.later !== undefined) {
        manualSeed(c.seed);
        for (const _ of "ab") model(rand(c.input));
        expectTensor("in eval mode", model.eval()(rand(c.input)), c.later.out, 5e-6);
        expectParameters("later", model.stateDict(), c.later.state, 2e-6);
      }
    });
  }
});

function expectGradients(
  model: Layer,
  expected: NonNullable<RecordedModel["grads"]>,
  tolerance: number,
): void {
  const grads = model.namedParameters().map(([name, parameter]) => [name, parameter.grad!] as const);
  expectParameters("gradient of", Object.fromEntries(grads), expected, tolerance);
}

interface RollerCoaster {
  readonly name: string;
  readonly kind: "rollerCoaster";
  readonly lr: number;
  readonly speed: RecordedTensor;
  readonly steps: readonly { parameters: RecordedTensor; loss: number; gradient: RecordedTensor }[];
}
interface Training extends RecordedModel {
  readonly kind: "model";
  readonly lr: number;
  readonly losses: readonly number[];
}

describe("optim", () => {
  for (const c of recorded<RollerCoaster | Training | RecordedOptimizer | RecordedClip>("optim")) {
    test(c.name, () => {
      if (c.kind === "rollerCoaster") rideRollerCoaster(c);
      else if (c.kind === "model") trainModel(c);
      else if (c.kind === "optimizer") rollDown(c);
      else clip(c);
    });
  }
});

/** Three parameters of a parabola, found by hand-written steps. */
function rideRollerCoaster(c: RollerCoaster): void {
  const time = tensor([...Array(20).keys()]);
  const speed = toTensor(c.speed);
  const parameters = toTensor({ ...c.steps[0]!.parameters, requiresGrad: true });
  const sgd = new optim.SGD([parameters], { lr: c.lr });
  for (const step of c.steps) {
    expectTensor("parameters", parameters, step.parameters, 2e-6);
    const [a, b, offset] = [0, 1, 2].map((i) => parameters.select(0, i)) as [Tensor, Tensor, Tensor];
    const predictions = time.pow(2).mul(a).add(time.mul(b)).add(offset);
    const loss = predictions.sub(speed).pow(2).mean();
    expectTensor("loss", loss, { shape: [], dtype: "float32", data: [step.loss] }, 2e-6);
    loss.backward();
    // Hundreds of thousands cancel here: what is left has the rounding of what was there.
    expectTensor("gradient", parameters.grad!, step.gradient, 1e-4);
    sgd.step();
    sgd.zeroGrad();
  }
}

function trainModel(c: Training): void {
  manualSeed(c.seed);
  const model: Layer = layerOf(c.model);
  const x = rand(c.input);
  const y = rand(model(x).shape);
  const sgd = new optim.SGD(model.parameters(), { lr: c.lr });
  const lossFunction = (predictions: Tensor) => predictions.sub(y).pow(2).mean();
  for (const expected of c.losses) {
    const loss = lossFunction(model(x));
    expectTensor("loss", loss, { shape: [], dtype: "float32", data: [expected] }, 1e-5);
    loss.backward();
    sgd.step();
    sgd.zeroGrad();
  }
  expectParameters("final", model.stateDict(), c.state, 1e-5);
}

test("at least 400 cases are recorded, and every family that is recorded is replayed", () => {
  const folder = new URL("../../data/pytorch/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  // A file of a module's own numbers has no cases: its spec replays it.
  const families = files.flatMap((file) => {
    const { cases } = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as { cases?: unknown[] };
    return cases ? [{ name: file.replace(".json", ""), count: cases.length }] : [];
  });
  expect(families.map(({ name }) => name)).toEqual([
    ...[
      "autograd",
      "convolution",
      "elementwise",
      "indexing",
      "init", // init.test.ts
      "kinds",
      "losses",
      "matmul",
      "movement",
      "nets", // bench/check-nets.ts
      "nn",
      "normalization",
      "optim",
    ],
    ...["printing", "random", "ranges", "reduce"], // printing and random: print.test.ts and random.test.ts
    "schedules", // schedules.test.ts
  ]);
  expect(families.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(400);
});
