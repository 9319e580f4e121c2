/**
 * Floor 6 · optimizers: what turns gradients into better parameters.
 */
import { IS, readOptions, show } from "./array/arguments.ts";
import { addScaled } from "./kernels/arithmetic.ts";
import { Tensor } from "./tensor.ts";

export interface Optimizer {
  /** Moves every parameter a little, against its gradient. */
  step(): void;
  /** Clears every parameter's gradient. */
  zeroGrad(): void;
}

export interface SGDOptions {
  /** The learning rate: how far to go per unit of gradient. */
  readonly lr: number;
}

/**
 * Stochastic gradient descent: parameter ← parameter − lr × gradient.
 *
 * @throws when there is nothing to train, or when lr is not a number of 0 or more.
 */
export class SGD implements Optimizer {
  readonly parameters: readonly Tensor[];
  lr: number;

  constructor(parameters: Iterable<Tensor>, options: SGDOptions) {
    if (typeof (parameters as Partial<Iterable<Tensor>> | undefined | null)?.[Symbol.iterator] !== "function")
      throw new TypeError(`SGD: needs a list of parameters, model.parameters(), got ${show(parameters)}`);
    const known = { lr: IS.anything }; // checked below, because it can't be left out
    const { lr } = readOptions("SGD", options, known, "new optim.SGD(model.parameters(), { lr: 0.1 })");
    this.parameters = [...parameters];
    if (this.parameters.length === 0) throw new Error("SGD: got no parameters; pass model.parameters()");
    const odd = this.parameters.findIndex((p) => !(p instanceof Tensor && p.requiresGrad && p.isLeaf));
    if (odd !== -1)
      throw new TypeError(
        `SGD: parameter ${odd} is not a leaf tensor that requires a gradient; call requiresGrad_()`,
      );
    if (typeof lr !== "number" || !(lr >= 0))
      throw new RangeError(`SGD: the learning rate lr must be a number of 0 or more, got ${show(lr)}`);
    this.lr = lr;
  }

  step(): void {
    for (const { array, grad } of this.parameters) {
      if (grad !== null) addScaled("step", array, -this.lr, grad.array);
    }
  }

  zeroGrad(): void {
    for (const parameter of this.parameters) parameter.grad = null;
  }
}
