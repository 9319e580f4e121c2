/**
 * Floor 6 · stochastic gradient descent, plain or with momentum.
 */
import { type NdArray, zeros } from "../array/ndarray.ts";
import { addScaled } from "../kernels/arithmetic.ts";
import { momentumStep } from "../kernels/fast.ts";
import { copy, updateInPlace, zip } from "../kernels/loops.ts";
import { Tensor } from "../tensor.ts";
import { type Group, GroupOptimizer, type Memory, type Recipe } from "./optimizer.ts";
import { MAY_BE } from "./settings.ts";

export interface SGDOptions {
  /** The learning rate: how far to go per unit of gradient. */
  readonly lr: number;
  /** How much of the last step's direction is kept: 0.9 averages over about ten gradients. 0 (the default) is none. */
  readonly momentum?: number;
  /** How much of each new gradient is held back once there is momentum. */
  readonly dampening?: number;
  /** Adds weightDecay × parameter to each gradient, which pulls parameters towards 0. */
  readonly weightDecay?: number;
  /** Looks ahead: steps along the gradient plus the momentum that it will have. */
  readonly nesterov?: boolean;
}

const RECIPE: Recipe<Required<SGDOptions>> = {
  defaults: { lr: undefined, momentum: 0, dampening: 0, weightDecay: 0, nesterov: false },
  checks: {
    lr: ["the learning rate lr", MAY_BE.notNegative],
    momentum: ["momentum", MAY_BE.notNegative],
    dampening: ["dampening", MAY_BE.number],
    weightDecay: ["weightDecay", MAY_BE.notNegative],
    nesterov: ["nesterov", MAY_BE.boolean],
  },
  example: "new optim.SGD(model.parameters(), { lr: 0.1 })",
  memory: { momentumBuffer: "array" },
};

/**
 * Stochastic gradient descent: parameter ← parameter − lr × gradient.
 *
 * With momentum the gradient is replaced by a running sum, buffer ← momentum × buffer + (1 − dampening) × gradient, that
 * starts at the first gradient.
 *
 * @throws when there is nothing to train, or when a setting is not what it must be.
 */
export class SGD extends GroupOptimizer<Required<SGDOptions>> {
  constructor(parameters: Iterable<Tensor>, options: SGDOptions);
  constructor(groups: Iterable<Group<SGDOptions>>, options?: Partial<SGDOptions>);
  constructor(parameters: Iterable<Tensor> | Iterable<Group<SGDOptions>>, options?: Partial<SGDOptions>) {
    super(parameters, options, RECIPE);
  }

  protected override checkTogether({ nesterov, momentum, dampening }: Required<SGDOptions>): void {
    if (nesterov && (momentum <= 0 || dampening !== 0)) {
      throw new RangeError(
        `SGD: nesterov looks ahead along the momentum, so it needs a momentum above 0 and no dampening, got ${momentum} and ${dampening}`,
      );
    }
  }

  protected override update(
    parameter: NdArray,
    grad: NdArray,
    { lr, momentum, dampening, weightDecay, nesterov }: Required<SGDOptions>,
    memory: Memory,
  ): void {
    if (momentum !== 0) {
      const isFirst = memory.momentumBuffer === undefined;
      const buffer = isFirst
        ? zeros(parameter.shape, parameter.dtype)
        : (memory.momentumBuffer as Tensor).array;
      const settings = { lr, momentum, dampening, weightDecay, nesterov, isFirst };
      if (momentumStep({ parameter, grad, buffer }, settings)) {
        if (isFirst) memory.momentumBuffer = new Tensor(buffer);
        return;
      }
    }
    const decayed =
      weightDecay === 0 ? grad : zip("step", grad, parameter, (g, p) => g + weightDecay * p, parameter.dtype);
    const direction = momentum === 0 ? decayed : withMomentum(decayed, memory, momentum, dampening, nesterov);
    addScaled("step", parameter, -lr, direction);
  }
}

/** The running sum of the gradients, with this one in it; with nesterov the gradient plus what it will move. */
function withMomentum(
  grad: NdArray,
  memory: Memory,
  momentum: number,
  dampening: number,
  nesterov: boolean,
): NdArray {
  const before = memory.momentumBuffer as Tensor | undefined;
  const buffer = before?.array ?? copy(grad);
  if (before === undefined) memory.momentumBuffer = new Tensor(buffer);
  else updateInPlace("step", buffer, grad, (b, g) => momentum * b + (1 - dampening) * g);
  return nesterov ? zip("step", grad, buffer, (g, b) => g + momentum * b, buffer.dtype) : buffer;
}
