/**
 * 13-ten-digits, section 6: momentum and Adam.
 *
 * Plain gradient descent looks at the gradient of this batch and forgets all others. The optimizers of this section have a
 * memory: one for each parameter.
 *
 * Lesson: README.md, "6. Momentum and Adam". PyTorch: `optim.SGD(params, lr, momentum=0.9)`, `optim.Adam(params, lr)`,
 * `optim.AdamW(params, lr, weight_decay=0.01)`.
 */
import { noGrad, type optim, type Tensor, zeros } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * What the three have in common. Given; nothing to write.
 *
 * `step` calls `move` once for each parameter that has a gradient, in order, without recording. What has no gradient isn't
 * moved, and its memory stays as it is.
 */
export abstract class Mover implements optim.Optimizer {
  readonly parameters: readonly Tensor[];
  /** The learning rate. Whoever holds the optimizer may change it between two steps. */
  lr: number;

  constructor(parameters: Iterable<Tensor>, lr: number) {
    this.parameters = [...parameters];
    this.lr = lr;
  }

  /** Moves one parameter, in place. Only `step` calls it: inside noGrad, with `parameter.grad` as `grad`. */
  abstract move(parameter: Tensor, grad: Tensor): void;

  step(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        if (parameter.grad !== null) this.move(parameter, parameter.grad);
      }
    });
  }

  zeroGrad(): void {
    for (const parameter of this.parameters) parameter.grad = null;
  }
}

/**
 * Gradient descent with **momentum**: a parameter has a velocity, and the gradient changes the velocity.
 *
 *     velocity ← momentum × velocity + gradient
 *     parameter ← parameter − lr × velocity
 *
 * @example
 * const optimizer = new Momentum([w], { lr: 0.1, momentum: 0.5 }); // w holds 3, w.grad holds 4
 * optimizer.step(); // the velocity is 4, w holds 2.6
 * optimizer.step(); // with the same gradient the velocity is 0.5 × 4 + 4 = 6, and w holds 2
 *
 * Errors: none of its own.
 */
export class Momentum extends Mover {
  readonly momentum: number;
  /** The velocity of each parameter for which `move` was called. A parameter that isn't in here yet has the velocity 0. */
  readonly velocities: Map<Tensor, Tensor> = new Map();

  /** @param options `momentum`: how much of the velocity is kept, from 0 to 1 */
  constructor(parameters: Iterable<Tensor>, { lr, momentum = 0.9 }: { lr: number; momentum?: number }) {
    super(parameters, lr);
    this.momentum = momentum;
  }

  /**
   * One step of one parameter, with the two formulas above and the learning rate as it is now.
   *
   * The velocity belongs to this parameter alone and is kept in `velocities` until the next step. The gradient stays as it
   * is (it may be all 0: that's a step, too); it may be overwritten or cleared after the step, and that must not change the velocity. (A new tensor for every step, or one that
   * is changed in place: both will do.)
   *
   * @param parameter float32, any shape: changed in place
   * @param grad float32, the same shape
   */
  override move(parameter: Tensor, grad: Tensor): void {
    throw todo("make the new velocity from the old one and the gradient, keep it, and move by lr times it");
  }
}

/** What Adam remembers of one parameter. */
export interface Memory {
  /** How many steps this parameter has made. */
  steps: number;
  /** The running mean of its gradients, m. */
  mean: Tensor;
  /** The running mean of their squares, v. */
  square: Tensor;
}

/** What Adam can be told. */
export interface AdamOptions {
  /** About how far each number goes in one step. */
  readonly lr?: number;
  /** How much of the running means is kept: β₁ of m, β₂ of v. Both from 0 to below 1. */
  readonly betas?: readonly [number, number];
  /** What is added to the root, so that nothing is divided by 0: ε, above 0. */
  readonly eps?: number;
}

/**
 * **Adam**: the step is the mean of the last gradients, divided by their usual size. So each number of a parameter gets a
 * step length of its own.
 *
 *     m ← β₁ × m + (1 − β₁) × gradient
 *     v ← β₂ × v + (1 − β₂) × gradient²
 *     parameter ← parameter − lr × (m / (1 − β₁ᵗ)) / (√(v / (1 − β₂ᵗ)) + ε)
 *
 * Here t counts the steps of this parameter, and not those of another one: 1 at the first. Both means begin at 0 and are too small at first; the two
 * divisions make up for it.
 *
 * @example
 * const optimizer = new Adam([w], { lr: 0.1 }); // w holds 3, w.grad holds 4
 * optimizer.step(); // w holds 2.9: the first step is lr long, however large the gradient is
 *
 * Errors: none of its own.
 */
export class Adam extends Mover {
  readonly betas: readonly [number, number];
  readonly eps: number;
  /** What is remembered of each parameter for which `move` was called. A parameter that isn't in here yet has made 0 steps. */
  readonly memories: Map<Tensor, Memory> = new Map();

  constructor(
    parameters: Iterable<Tensor>,
    { lr = 0.001, betas = [0.9, 0.999], eps = 1e-8 }: AdamOptions = {},
  ) {
    super(parameters, lr);
    this.betas = betas;
    this.eps = eps;
  }

  /** The memory of a parameter; for one that has never moved, a new one with zeros. Given; nothing to write. */
  memoryOf(parameter: Tensor): Memory {
    const { shape } = parameter;
    const memory = this.memories.get(parameter) ?? { steps: 0, mean: zeros(shape), square: zeros(shape) };
    this.memories.set(parameter, memory);
    return memory;
  }

  /**
   * One step of one parameter, with the three formulas above and the learning rate as it is now.
   *
   * `this.memoryOf(parameter)` gives what is remembered; change its three fields (new tensors, or the
   * old ones in place). What is divided by 1 − βᵗ goes into the
   * step only: m and v themselves are kept as the first two formulas say. The gradient stays as it is.
   *
   * @param parameter float32, any shape: changed in place
   * @param grad float32, the same shape
   */
  override move(parameter: Tensor, grad: Tensor): void {
    throw todo("count the step, renew both running means, correct them for their start at 0, and move");
  }
}

/**
 * Adam with **weight decay**: before each step, every number of the parameter shrinks a little towards 0.
 *
 *     parameter ← parameter − lr × weightDecay × parameter
 *
 * Then comes Adam's step. The decay goes past Adam's memory: m and v are made of the gradient alone. (To add weightDecay ×
 * parameter to the gradient is another method, Adam with L2.)
 *
 * @example
 * const optimizer = new AdamW([w], { lr: 0.1, weightDecay: 0.5 }); // w holds 4, w.grad holds 2
 * optimizer.step(); // w shrinks to 3.8, then Adam takes 0.1 away: w holds 3.7
 *
 * Errors: none of its own.
 */
export class AdamW extends Adam {
  /** 0 or more. */
  readonly weightDecay: number;

  constructor(
    parameters: Iterable<Tensor>,
    { weightDecay = 0.01, ...options }: AdamOptions & { readonly weightDecay?: number } = {},
  ) {
    super(parameters, options);
    this.weightDecay = weightDecay;
  }

  /**
   * One step of one parameter: the decay, then Adam's step, which `super.move(parameter, grad)` makes. The gradient stays as
   * it is.
   *
   * @param parameter float32, any shape: changed in place
   * @param grad float32, the same shape
   */
  override move(parameter: Tensor, grad: Tensor): void {
    throw todo("shrink the parameter by the formula, then make Adam's step");
  }
}
