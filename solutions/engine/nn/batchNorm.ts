/**
 * Floor 6 · batch normalization as a layer, with its running statistics.
 */
import { IS, readOptions, show } from "../array/arguments.ts";
import { showShape, wrap, zeros } from "../array/ndarray.ts";
import { noGrad } from "../autograd.ts";
import { pythonText } from "../print.ts";
import { needsTensor, Tensor } from "../tensor.ts";
import * as F from "./functional.ts";
import { Buffer, Module, Parameter } from "./module.ts";

export interface BatchNormOptions {
  /** Added to the variance, so that a channel of equal numbers is not divided by 0. */
  readonly eps?: number;
  /** How far the running statistics move towards a batch's: 0.1 keeps nine tenths. null: they are the mean of all batches. */
  readonly momentum?: number | null;
  /** Whether to learn a factor and a number to add for each channel. */
  readonly affine?: boolean;
  /** Whether to keep running statistics for eval mode. Without them the batch's own are used there too. */
  readonly trackRunningStats?: boolean;
}

const KNOWN = {
  eps: (value: unknown) => (typeof value === "number" && value >= 0 ? null : "a number of 0 or more"),
  momentum: (value: unknown) =>
    value === null || (typeof value === "number" && value >= 0 && value <= 1)
      ? null
      : "a number from 0 to 1, or null",
  affine: IS.boolean,
  trackRunningStats: IS.boolean,
};

/**
 * While training, each channel of a batch gets mean 0 and variance 1 (and then the learnt weight and bias), and the running
 * statistics move towards the batch's. In eval mode the running statistics are used, so that one image's result doesn't
 * depend on the others beside it.
 */
abstract class BatchNorm extends Module {
  /** (features,), ones at first; null without `affine`. */
  readonly weight: Parameter | null;
  /** (features,), zeros at first; null without `affine`. */
  readonly bias: Parameter | null;
  /** (features,), or null without running statistics. */
  readonly runningMean: Buffer | null;
  /** (features,), divided by n - 1; or null. */
  readonly runningVar: Buffer | null;
  /** How many batches were seen while training: int64 of rank 0, or null. */
  readonly numBatchesTracked: Buffer | null;
  readonly numFeatures: number;
  readonly eps: number;
  readonly momentum: number | null;

  constructor(numFeatures: number, options?: BatchNormOptions) {
    super();
    const { name } = this.constructor;
    const {
      eps = 1e-5,
      momentum = 0.1,
      affine = true,
      trackRunningStats = true,
    } = readOptions(name, options, KNOWN, `new nn.${name}(64, { momentum: 0.1 })`);
    if (IS.count(numFeatures) !== null)
      throw new RangeError(`${name}: channels are counted in whole numbers from 1, got ${show(numFeatures)}`);
    if (numFeatures > 2 ** 33)
      throw new RangeError(`${name}: there is not enough memory for ${numFeatures} channels`);
    const fill = (value: number) =>
      new Tensor(wrap(new Float32Array(numFeatures).fill(value), [numFeatures], "float32"));
    this.weight = affine ? new Parameter(fill(1)) : null;
    this.bias = affine ? new Parameter(fill(0)) : null;
    this.runningMean = trackRunningStats ? new Buffer(fill(0)) : null;
    this.runningVar = trackRunningStats ? new Buffer(fill(1)) : null;
    this.numBatchesTracked = trackRunningStats ? new Buffer(new Tensor(zeros([], "int64"))) : null;
    this.numFeatures = numFeatures;
    this.eps = eps;
    this.momentum = momentum;
  }

  /** Of which ranks an input may be, and how its shape is written. */
  protected abstract readonly ranks: readonly number[];
  protected abstract readonly wanted: string;

  override forward(input: Tensor): Tensor {
    const { name } = this.constructor;
    needsTensor(name, input);
    if (!this.ranks.includes(input.rank) || input.shape[1] !== this.numFeatures) {
      throw new RangeError(
        `${name}: needs ${this.wanted.replaceAll("channels", String(this.numFeatures))}, got ${showShape(input.shape)}`,
      );
    }
    const { runningMean, runningVar, numBatchesTracked, weight, bias, eps } = this;
    const result = F.batchNorm(input, runningMean, runningVar, weight, bias, {
      training: this.training || runningMean === null,
      momentum: this.training ? this.#nextMomentum() : 0,
      eps,
    });
    if (this.training) noGrad(() => numBatchesTracked?.add_(1));
    return result;
  }

  /** Without a momentum the n-th batch counts 1/n: the running statistics are the mean of all. */
  #nextMomentum(): number {
    return this.momentum ?? 1 / ((this.numBatchesTracked?.item() ?? 0) + 1);
  }

  override extraRepr(): string {
    const { numFeatures, eps, momentum } = this;
    const [affine, tracks] = [this.weight !== null, this.runningMean !== null];
    return (
      `${numFeatures}, eps=${pythonText(eps)}, momentum=${pythonText(momentum)}, ` +
      `affine=${pythonText(affine)}, track_running_stats=${pythonText(tracks)}`
    );
  }
}

/** Batch normalization of vectors, (n, features), or of sequences, (n, features, length). */
export class BatchNorm1d extends BatchNorm {
  protected override readonly ranks = [2, 3];
  protected override readonly wanted = "(n, channels) or (n, channels, length)";
}

/** Batch normalization of images, (n, channels, height, width): over all pixels of all images of a channel. */
export class BatchNorm2d extends BatchNorm {
  protected override readonly ranks = [4];
  protected override readonly wanted = "images of shape (n, channels, height, width)";
}
