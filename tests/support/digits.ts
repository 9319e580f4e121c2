/**
 * The real 3s and 7s of module 09, the published start, and the linear run written once more.
 *
 * A test of one section must not depend on the learner's other sections, so whatever else the test needs comes from
 * here. The module's pictures start from here, too.
 */
import { loadSampleBytes, type Pair as PerDigit, PIXELS, scaled } from "#data";
import {
  cat,
  defaultGenerator,
  fromTypedArray,
  manualSeed,
  noGrad,
  ones,
  type Pair,
  randn,
  type Tensor,
  where,
  zeros,
} from "#engine";

/** Weights, shape `(784, 1)`, and bias, shape `(1)`. */
export type Params = readonly [weights: Tensor, bias: Tensor];

/** Pictures in rows, shape `(n, 784)`, and their labels, shape `(n, 1)`: all of one split. */
export interface Digits {
  readonly train: Pair;
  readonly valid: Pair;
}

let loaded: Promise<Digits> | undefined;

/**
 * The 12,396 training and 2,038 validation pictures, stacked once per process. Read them, don't write to them. (From the
 * bytes: making tensors of them first and putting these together takes twice the time.)
 */
export function digits(): Promise<Digits> {
  loaded ??= loadSampleBytes().then(({ train, valid }) => ({ train: stacked(train), valid: stacked(valid) }));
  return loaded;
}

function stacked({ threes, sevens }: PerDigit<Uint8Array>): Pair {
  const counts = [threes.length / PIXELS, sevens.length / PIXELS] as const;
  const x = fromTypedArray(scaled(threes, sevens), [counts[0] + counts[1], PIXELS]);
  return [x, cat([ones(counts[0], 1), zeros(counts[1], 1)])];
}

/** Cuts a split into batches, in order: views, no copies. The last one may be smaller. */
export function inBatches([x, y]: Pair, size = 256): Pair[] {
  const starts = Array.from({ length: Math.ceil(x.shape[0]! / size) }, (_, i) => i * size);
  return starts.map((start) => [x.slice(0, start, start + size), y.slice(0, start, start + size)]);
}

/** Seed 42, after the draws of the roller coaster: twenty speeds and three parameters. */
export function continueSeed42(): void {
  manualSeed(42);
  randn(20);
  randn(3);
}

/** The next draws of seed 42: weights 1.3123, 0.6872, -1.0892, ..., and bias 0.6863. */
export function paramsOfSeed42(): Params {
  continueSeed42();
  return [randn(784, 1), randn(1)];
}

/**
 * The parameters from which the published run started. Between seed 42 and that run its authors drew other things; the
 * weights begin 3441 outputs of the generator after those of `paramsOfSeed42`, the bias comes from outputs before them.
 */
export function publishedStart(): Params {
  paramsOfSeed42();
  const state = { ...defaultGenerator.getState(), spareNormal: null };
  defaultGenerator.setState(state).advance(3441);
  const weights = randn(784, 1);
  defaultGenerator.setState(state).advance(792);
  const bias = randn(2).slice(0, 1);
  return [weights.requiresGrad_(), bias.clone().requiresGrad_()];
}

/** The published accuracies: at the start, and after each of 21 epochs (learning rate 1, batches of 256, in order). */
export const publishedRow: readonly number[] = [
  0.5219, 0.6883, 0.8314, 0.9017, 0.9227, 0.9349, 0.9438, 0.9501, 0.9535, 0.9564, 0.9594, 0.9618, 0.9613,
  0.9638, 0.9643, 0.9652, 0.9662, 0.9677, 0.9687, 0.9691, 0.9691, 0.9696,
];

/** Image times weights plus bias, for every row. */
export function predict(x: Tensor, [weights, bias]: Params): Tensor {
  return x.matmul(weights).add(bias);
}

/** The mean of 1 - sigmoid(prediction) for the 3s and sigmoid(prediction) for the 7s. */
export function digitLoss(predictions: Tensor, targets: Tensor): Tensor {
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}

/** The share of predictions on the right side of 0. */
export function share(predictions: Tensor, targets: Tensor): number {
  return predictions.gt(0).eq(targets.eq(1)).float().mean().item();
}

/** Leaves the gradients of one batch on the parameters; returns the loss. */
export function batchGradient([x, y]: Pair, params: Params): Tensor {
  const loss = digitLoss(predict(x, params), y);
  loss.backward();
  return loss;
}

/** One epoch of plain SGD, in place. Returns the loss of every batch, each from before its step. */
export function runEpoch(batches: Iterable<Pair>, params: Params, lr = 1): number[] {
  const losses: number[] = [];
  for (const batch of batches) {
    losses.push(batchGradient(batch, params).item());
    for (const param of params) {
      if (param.grad !== null) param.data.sub_(param.grad.mul(lr));
      param.grad = null;
    }
  }
  return losses;
}

/** The accuracy of each batch. */
export function shares(batches: Iterable<Pair>, params: Params): number[] {
  return noGrad(() => Array.from(batches, ([x, y]) => share(predict(x, params), y)));
}

/** The score as the published run kept it: the mean of the batches' accuracies, however large each batch is. */
export function publishedScore(batches: Iterable<Pair>, params: Params): number {
  const all = shares(batches, params);
  return all.reduce((sum, value) => sum + value, 0) / all.length;
}
