/**
 * Floor 6 · Adam: each element gets a step length of its own. (Kingma and Ba 2015; AdamW: Loshchilov and Hutter 2019.)
 */
import { type NdArray, zeros } from "../array/ndarray.ts";
import { addScaled } from "../kernels/arithmetic.ts";
import * as kernels from "../kernels/fast.ts";
import { updateInPlace, zip } from "../kernels/loops.ts";
import { Tensor } from "../tensor.ts";
import { type Group, GroupOptimizer, type Memory, type Recipe } from "./optimizer.ts";
import { MAY_BE } from "./settings.ts";

export interface AdamOptions {
  /** The learning rate: about how far each element goes per step. 0.001 unless it is said. */
  readonly lr?: number;
  /** How much is kept of the running means of the gradient and of its square. */
  readonly betas?: readonly [number, number];
  /** Added to the bottom of the fraction, so that it is never 0. */
  readonly eps?: number;
  /** How strongly parameters are pulled towards 0. */
  readonly weightDecay?: number;
}

type Settings = Required<AdamOptions>;

const recipe = (name: string, weightDecay: number): Recipe<Settings> => ({
  defaults: { lr: 0.001, betas: [0.9, 0.999], eps: 1e-8, weightDecay },
  checks: {
    lr: ["the learning rate lr", MAY_BE.notNegative],
    betas: ["betas", MAY_BE.rates],
    eps: ["eps", MAY_BE.notNegative],
    weightDecay: ["weightDecay", MAY_BE.notNegative],
  },
  example: `new optim.${name}(model.parameters(), { lr: 0.001 })`,
  memory: { step: "count", expAvg: "array", expAvgSq: "array" },
});

const ADAM = recipe("Adam", 0);
const ADAM_W = recipe("AdamW", 0.01);

/**
 * m ← β₁·m + (1 − β₁)·g and v ← β₂·v + (1 − β₂)·g², then parameter ← parameter − lr · m̂ / (√v̂ + ε).
 *
 * Both means start at 0 and are too small at first: m̂ = m / (1 − β₁ᵗ) and v̂ = v / (1 − β₂ᵗ) make up for it at step t.
 */
function adamStep(
  parameter: NdArray,
  grad: NdArray,
  { lr, betas, eps }: Settings,
  memory: Memory,
  { weightDecay, shrink }: { readonly weightDecay: number; readonly shrink: number },
): void {
  memory.step = ((memory.step as number | undefined) ?? 0) + 1;
  memory.expAvg ??= new Tensor(zeros(parameter.shape, parameter.dtype));
  memory.expAvgSq ??= new Tensor(zeros(parameter.shape, parameter.dtype));
  const [m, v] = [memory.expAvg as Tensor, memory.expAvgSq as Tensor].map((mean) => mean.array) as [
    NdArray,
    NdArray,
  ];
  const settings = { lr, betas, eps, step: memory.step, weightDecay, shrink };
  if (kernels.adamStep({ parameter, grad, mean: m, square: v }, settings)) return;
  if (shrink !== 1) updateInPlace("step", parameter, parameter, (p) => shrink * p);
  const g =
    weightDecay === 0
      ? grad
      : zip("step", grad, parameter, (slope, p) => slope + weightDecay * p, parameter.dtype);
  const [beta1, beta2] = betas;
  updateInPlace("step", m, g, (mean, slope) => beta1 * mean + (1 - beta1) * slope);
  updateInPlace("step", v, g, (mean, slope) => beta2 * mean + (1 - beta2) * slope * slope);
  const root = Math.sqrt(1 - beta2 ** memory.step);
  const direction = zip(
    "step",
    m,
    v,
    (mean, square) => mean / (Math.sqrt(square) / root + eps),
    parameter.dtype,
  );
  addScaled("step", parameter, -lr / (1 - beta1 ** memory.step), direction);
}

/**
 * Steps along the mean of the last gradients, divided by their usual size. `weightDecay` adds weightDecay × parameter to
 * each gradient.
 *
 * @throws when there is nothing to train, or when a setting is not what it must be.
 */
export class Adam extends GroupOptimizer<Settings> {
  constructor(parameters: Iterable<Tensor> | Iterable<Group<AdamOptions>>, options?: AdamOptions) {
    super(parameters, options, ADAM);
  }

  protected override update(parameter: NdArray, grad: NdArray, settings: Settings, memory: Memory): void {
    adamStep(parameter, grad, settings, memory, { weightDecay: settings.weightDecay, shrink: 1 });
  }
}

/**
 * Adam whose weight decay leaves the means alone: before each step, parameter ← parameter − lr × weightDecay × parameter.
 * weightDecay is 0.01 unless it is said.
 *
 * @throws when there is nothing to train, or when a setting is not what it must be.
 */
export class AdamW extends GroupOptimizer<Settings> {
  constructor(parameters: Iterable<Tensor> | Iterable<Group<AdamOptions>>, options?: AdamOptions) {
    super(parameters, options, ADAM_W);
  }

  protected override update(parameter: NdArray, grad: NdArray, settings: Settings, memory: Memory): void {
    const shrink = 1 - settings.lr * settings.weightDecay;
    adamStep(parameter, grad, settings, memory, { weightDecay: 0, shrink });
  }
}
