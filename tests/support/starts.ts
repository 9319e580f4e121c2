/**
 * Networks and where they start, for module 15 and its pictures: the rules of the engine, by name, and what PyTorch recorded for each
 * (data/pytorch/starts.py, which draws in the same order).
 *
 * A test of one section must not depend on the learner's other sections, so whatever else it needs comes from here.
 */
import { readFileSync } from "node:fs";
import { loadDigits, PIXELS, scaled } from "#data";
import { F, fromTypedArray, manualSeed, nn, noGrad, optim, randn, type Tensor, zeros } from "#engine";

export type Start = (weight: Tensor) => Tensor;

/** Seven ways to begin, and the uniform twins of two. */
export const STARTS = {
  zeros: nn.init.zeros_,
  "all 0.05": (w) => nn.init.constant_(w, 0.05),
  "spread 1": (w) => nn.init.normal_(w, 0, 1),
  "spread 0.01": (w) => nn.init.normal_(w, 0, 0.01),
  Xavier: (w) => nn.init.xavierNormal_(w),
  "Xavier, uniform": (w) => nn.init.xavierUniform_(w),
  He: (w) => nn.init.kaimingNormal_(w, { nonlinearity: "relu" }),
  "He, uniform": (w) => nn.init.kaimingUniform_(w, { nonlinearity: "relu" }),
} as const satisfies Readonly<Record<string, Start>>;

export type StartName = keyof typeof STARTS;

const ACTIVATIONS = { relu: F.relu, tanh: F.tanh, sigmoid: F.sigmoid, none: (x: Tensor) => x } as const;
export type Activation = keyof typeof ACTIVATIONS;

/** What PyTorch measured in ten layers, one number for each. */
interface Measured {
  readonly forward: readonly number[];
  readonly backward: readonly number[];
  readonly saturated: readonly number[];
  readonly dead: readonly number[];
}

type ByStart<T> = Readonly<Record<string, T>>;

interface Recorded {
  readonly draws: ByStart<readonly [linear: readonly number[], window: readonly number[]]>;
  readonly spreads: Readonly<Record<Activation, ByStart<Measured>>>;
  readonly steps: Readonly<Record<"ReLU" | "Tanh" | "Sigmoid", ByStart<readonly number[]>>>;
  readonly digits: ByStart<number>;
  /** The shares of test digits after three epochs on all digits. */
  readonly threeEpochs: ByStart<number>;
}

/** PyTorch's numbers. */
export const recordedStarts = JSON.parse(
  readFileSync(new URL("../../data/pytorch/starts.json", import.meta.url), "utf8"),
) as Recorded;

/** Ten layers with 100 units each, without biases, and what goes through them both ways. */
export interface TenLayers {
  readonly layers: readonly ((x: Tensor) => Tensor)[];
  readonly x: Tensor;
  readonly upstream: Tensor;
}

/** Seed 42: x, ten weights, the gradient from above. */
export function tenLayers(start: StartName, activation: Activation): TenLayers {
  manualSeed(42);
  const x = randn(256, 100);
  const weights = Array.from({ length: 10 }, () => STARTS[start](zeros(100, 100)));
  const upstream = randn(256, 100);
  const layers = weights.map((weight) => (h: Tensor) => ACTIVATIONS[activation](F.linear(h, weight)));
  return { layers, x, upstream };
}

/** What each layer gives, in order. */
export function outputsOf({ layers, x }: Pick<TenLayers, "layers" | "x">): Tensor[] {
  let h = x;
  return noGrad(() =>
    layers.map((layer) => {
      h = layer(h);
      return h;
    }),
  );
}

/** A network as PyTorch makes it under seed 42, and then, unless `start` is null, all weights anew and the biases 0. */
export function startedNet(
  start: StartName | null,
  sizes: readonly number[],
  activation: Activation = "relu",
): nn.Sequential {
  manualSeed(42);
  const linears = sizes.slice(1).map((outputs, i) => new nn.Linear(sizes[i]!, outputs));
  for (const { weight, bias } of start === null ? [] : linears) {
    STARTS[start!](weight);
    nn.init.zeros_(bias!);
  }
  const work = ACTIVATIONS[activation];
  return new nn.Sequential(...linears.flatMap((linear, i) => (i > 0 ? [work, linear] : [linear])));
}

/** One step of plain SGD; gives the loss from before it. */
export function stepOn(model: nn.Module, x: Tensor, y: Tensor, lr = 0.1): number {
  const loss = F.crossEntropy(model(x), y);
  model.zeroGrad();
  loss.backward();
  new optim.SGD(model.parameters(), { lr }).step();
  return loss.item();
}

/** Sixty-four rows of twenty numbers; the class of a row is the place of the largest of its first five. */
export function rowsToLearn(): readonly [x: Tensor, y: Tensor] {
  manualSeed(7);
  const x = randn(64, 20);
  return [x, x.slice(1, 0, 5).argmax(1)];
}

/** The losses of ten steps on these rows, from a start of 20-30-30-5. */
export function tenSteps(model: nn.Module, [x, y] = rowsToLearn()): number[] {
  return Array.from({ length: 10 }, () => stepOn(model, x, y));
}

/** What became of a run. */
export interface DigitsRun {
  /** The loss of every batch, each from before its step. */
  readonly losses: readonly number[];
  /** Of the ten thousand test digits, the share that it gets right. */
  readonly accuracy: number;
}

/** Trains 784, nine times 100, 10 with ReLU on the first 12,800 digits, once through them, in batches of 64 with the rate 0.05. */
export async function digitsFrom(start: StartName | null): Promise<DigitsRun> {
  const { train, test } = await loadDigits();
  const pictures = (bytes: Uint8Array) => fromTypedArray(scaled(bytes), [bytes.length / PIXELS, PIXELS]);
  const labels = (bytes: Uint8Array) => fromTypedArray(Int32Array.from(bytes), [bytes.length]).long();
  const x = pictures(train.images.subarray(0, DIGITS * PIXELS));
  const y = labels(train.labels.subarray(0, DIGITS));
  const model = startedNet(start, [PIXELS, ...new Array<number>(9).fill(100), 10]);
  const losses = Array.from({ length: DIGITS / 64 }, (_, i) =>
    stepOn(model, x.slice(0, 64 * i, 64 * (i + 1)), y.slice(0, 64 * i, 64 * (i + 1)), 0.05),
  );
  const right = noGrad(() => model(pictures(test.images)).argmax(1).eq(labels(test.labels)));
  return { losses, accuracy: right.float().mean().item() };
}

const DIGITS = 12_800;
