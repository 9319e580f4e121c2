/**
 * Floor 6 · the layers a digit classifier is made of.
 */
import { IS, readOptions, show } from "../array/arguments.ts";
import { wrap } from "../array/ndarray.ts";
import { defaultGenerator } from "../random.ts";
import { Tensor } from "../tensor.ts";
import * as F from "./functional.ts";
import { type Layer, Module, Parameter } from "./module.ts";

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

/** Layers one after the other. Plain functions may stand among them. */
export class Sequential extends Module {
  readonly #layers: readonly Layer[];

  constructor(...layers: readonly Layer[]) {
    super();
    const odd = layers.findIndex((layer) => typeof layer !== "function");
    if (odd !== -1) {
      throw new TypeError(
        `Sequential: layer ${odd} is neither a module nor a function, but ${show(layers[odd])}` +
          (Array.isArray(layers[odd]) ? "; a list of layers is spread: new nn.Sequential(...layers)" : ""),
      );
    }
    this.#layers = layers;
    // Numbered fields: that is where names such as "0.weight" come from.
    Object.assign(this, layers);
  }

  override forward(input: Tensor): Tensor {
    return this.#layers.reduce((activations, layer) => layer(activations), input);
  }
}
