/**
 * Floor 6 · the layers a digit classifier is made of.
 */
import { IS, needsProbability, readOptions, show } from "../array/arguments.ts";
import { wrap } from "../array/ndarray.ts";
import { defaultGenerator } from "../random.ts";
import { Tensor } from "../tensor.ts";
import * as F from "./functional.ts";
import { Module, Parameter } from "./module.ts";

export interface LinearOptions {
  /** Whether to add a learnt number to each output. */
  readonly bias?: boolean;
}

/**
 * y = x @ weightᵀ + bias, for x of shape (..., inFeatures).
 *
 * Both start uniform between ±1/√inFeatures, drawn weight first, exactly as PyTorch draws them.
 */
export class Linear extends Module {
  /** (outFeatures, inFeatures) */
  readonly weight: Parameter;
  /** (outFeatures,) or null */
  readonly bias: Parameter | null;

  constructor(inFeatures: number, outFeatures: number, options?: LinearOptions) {
    super();
    const { bias = true } = readOptions(
      "Linear",
      options,
      { bias: IS.boolean },
      "new nn.Linear(784, 10, { bias: false })",
    );
    for (const count of [inFeatures, outFeatures]) {
      if (!Number.isInteger(count) || count < 1) {
        throw new RangeError(
          `Linear: features are counted in whole numbers from 1, got (${show(inFeatures)}, ${show(outFeatures)})`,
        );
      }
    }
    if (inFeatures * outFeatures > 2 ** 33)
      throw new RangeError(`Linear: there is not enough memory for ${inFeatures} x ${outFeatures} weights`);
    const bound = 1 / Math.sqrt(inFeatures);
    const draw = (count: number, shape: readonly number[]) =>
      new Parameter(new Tensor(wrap(defaultGenerator.uniforms(count, -bound, bound), shape, "float32")));
    this.weight = draw(outFeatures * inFeatures, [outFeatures, inFeatures]);
    this.bias = bias ? draw(outFeatures, [outFeatures]) : null;
  }

  override forward(input: Tensor): Tensor {
    return F.linear(input, this.weight, this.bias);
  }

  override extraRepr(): string {
    const [outFeatures, inFeatures] = this.weight.shape;
    return `in_features=${inFeatures}, out_features=${outFeatures}, bias=${this.bias === null ? "False" : "True"}`;
  }
}

/** A layer without settings. PyTorch has some; to drop one without a word would change what it computes. */
abstract class Plain extends Module {
  constructor(...settings: readonly unknown[]) {
    super();
    const { name } = this.constructor;
    if (settings.length > 0)
      throw new TypeError(
        `${name}: has no settings here, write new nn.${name}(), got ${settings.map(show).join(", ")}`,
      );
  }
}

/** F.relu as a layer. */
export class ReLU extends Plain {
  override forward(input: Tensor): Tensor {
    return F.relu(input);
  }
}

/** F.sigmoid as a layer. */
export class Sigmoid extends Plain {
  override forward(input: Tensor): Tensor {
    return F.sigmoid(input);
  }
}

/** F.tanh as a layer. */
export class Tanh extends Plain {
  override forward(input: Tensor): Tensor {
    return F.tanh(input);
  }
}

/** All dimensions but the batch joined into one: (n, 28, 28) becomes (n, 784). */
export class Flatten extends Plain {
  override forward(input: Tensor): Tensor {
    return input.flatten(1);
  }

  override extraRepr(): string {
    return "start_dim=1, end_dim=-1";
  }
}

/** Gives back what it gets: for a place where a layer has to stand. */
export class Identity extends Plain {
  override forward(input: Tensor): Tensor {
    return input;
  }
}

/** A layer that works along one dimension. */
abstract class AlongDim extends Module {
  readonly dim: number;

  constructor(dim: number) {
    super();
    if (!Number.isSafeInteger(dim))
      throw new TypeError(
        `${this.constructor.name}: needs the dimension along which it works, new nn.${this.constructor.name}(1), got ${show(dim)}`,
      );
    this.dim = dim;
  }

  override extraRepr(): string {
    return `dim=${this.dim}`;
  }
}

/** F.softmax along `dim`, as a layer. */
export class Softmax extends AlongDim {
  override forward(input: Tensor): Tensor {
    return F.softmax(input, this.dim);
  }
}

/** F.logSoftmax along `dim`, as a layer. */
export class LogSoftmax extends AlongDim {
  override forward(input: Tensor): Tensor {
    return F.logSoftmax(input, this.dim);
  }
}

/**
 * While training, F.dropout: each number becomes 0 with probability `p`, and the rest is divided by 1 - p, so that the sum
 * stays about the same. In eval mode nothing changes.
 */
export class Dropout extends Module {
  readonly p: number;

  constructor(p = 0.5, ...more: readonly unknown[]) {
    super();
    needsProbability("Dropout", p);
    if (more.length > 0)
      throw new TypeError(`Dropout: takes a probability alone, got also ${more.map(show).join(", ")}`);
    this.p = p;
  }

  override forward(input: Tensor): Tensor {
    return F.dropout(input, this.p, { training: this.training });
  }

  override extraRepr(): string {
    return `p=${this.p}, inplace=False`;
  }
}
