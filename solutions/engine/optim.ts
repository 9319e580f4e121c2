/**
 * Floor 6 · optimizers: what turns gradients into better parameters.
 */
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
    const lr = options?.lr;
    this.parameters = [...parameters];
    if (this.parameters.length === 0) throw new Error("SGD: got no parameters; pass model.parameters()");
    const odd = this.parameters.findIndex((p) => !(p instanceof Tensor && p.requiresGrad && p.isLeaf));
    if (odd !== -1)
      throw new TypeError(
        `SGD: parameter ${odd} is not a leaf tensor that requires a gradient; call requiresGrad_()`,
      );
    if (!(lr >= 0))
      throw new RangeError(`SGD: the learning rate lr must be a number of 0 or more, got ${lr}`);
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
