/**
 * Floor 6 · batch normalization as a function.
 */
import { IS, readOptions, show } from "../../array/arguments.ts";
import { sameShape, showShape, wrap } from "../../array/ndarray.ts";
import { noGrad } from "../../autograd.ts";
import { countPerChannel } from "../../kernels/channels.ts";
import { toDense } from "../../kernels/loops.ts";
import type { Normalization } from "../../ops/batchNorm.ts";
import { ops } from "../../ops/index.ts";
import { needsFloat } from "../../ops/op.ts";
import { apply, needsTensor, Tensor } from "../../tensor.ts";

export interface BatchNormOptions {
  /** True: by the batch's own statistics, which also move the running ones. False (the default): by the running ones. */
  readonly training?: boolean;
  /** How far the running statistics move towards the batch's: 0.1 keeps nine tenths of what was. */
  readonly momentum?: number;
  /** Added to the variance. */
  readonly eps?: number;
}

const OPTIONS = { training: IS.boolean, momentum: IS.number, eps: IS.number };

/**
 * (x - mean) / √(variance + eps) · weight + bias, channel by channel, for x of shape (batch, channels, ...).
 *
 * While training, mean and variance are those of the batch, divided by n; the running ones move towards them, the variance
 * there divided by n - 1 (as PyTorch does it). They, weight and bias are (channels,) or null.
 *
 * @throws while training on a single number per channel: its distance from the mean is 0, whatever it is.
 */
export function batchNorm(
  x: Tensor,
  runningMean: Tensor | null,
  runningVar: Tensor | null,
  weight: Tensor | null = null,
  bias: Tensor | null = null,
  options?: BatchNormOptions,
): Tensor {
  needsTensor("batchNorm", x);
  const example = "batchNorm(x, runningMean, runningVar, weight, bias, { training: true })";
  const {
    training = false,
    momentum = 0.1,
    eps = 1e-5,
  } = readOptions("batchNorm", options, OPTIONS, example);
  needsFloat("batchNorm", x.array);
  if (x.rank < 2) throw new RangeError(`batchNorm: needs (batch, channels, ...), got ${showShape(x.shape)}`);
  for (const [what, one] of Object.entries({ runningMean, runningVar, weight, bias }))
    if (one !== null) needsOnePerChannel(what, one, x);
  if ((runningMean === null) !== (runningVar === null) || (runningMean === null && !training)) {
    throw new TypeError(
      `batchNorm: needs runningMean and runningVar, or neither of them and { training: true }, got ${show(runningMean)} and ${show(runningVar)}`,
    );
  }
  if (training && countPerChannel(x.array) < 2) {
    throw new RangeError(
      `batchNorm: while training, a channel needs more than one number to have a spread, got ${showShape(x.shape)}; ` +
        "leave out a last batch of one, or use eval()",
    );
  }
  const how: Normalization = {
    given: training ? null : { mean: doubles(runningMean!), variance: doubles(runningVar!) },
    eps,
    used: null,
  };
  const fill = (value: number) => new Tensor(wrap(filled(x, value), [x.shape[1]!], x.dtype));
  const result = apply(ops.batchNorm, [x, weight ?? fill(1), bias ?? fill(0)], how);
  if (training && runningMean !== null && runningVar !== null) {
    const count = countPerChannel(x.array);
    move(runningMean, how.used!.mean, momentum);
    move(
      runningVar,
      how.used!.variance.map((variance) => (variance * count) / (count - 1)),
      momentum,
    );
  }
  return result;
}

const doubles = (x: Tensor) => new Float64Array(toDense(x.array));

const filled = (x: Tensor, value: number) =>
  (x.dtype === "float64" ? new Float64Array(x.shape[1]!) : new Float32Array(x.shape[1]!)).fill(value);

/** Part of the way from what was to what is now. */
function move(running: Tensor, now: Float64Array, momentum: number): void {
  const before = doubles(running);
  const after = before.map((old, channel) => (1 - momentum) * old + momentum * now[channel]!);
  noGrad(() => running.copy_(new Tensor(wrap(after, running.shape, "float64"))));
}

function needsOnePerChannel(what: string, value: unknown, x: Tensor): void {
  needsTensor("batchNorm", value);
  if (sameShape(value.shape, [x.shape[1]!]) && value.dtype === x.dtype) return;
  throw new RangeError(
    `batchNorm: ${what} must be ${x.dtype} with a number for each channel of ${showShape(x.shape)}, (${x.shape[1]}), ` +
      `got ${value.dtype} ${showShape(value.shape)}`,
  );
}
