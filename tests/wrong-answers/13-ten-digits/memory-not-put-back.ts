/**
 * @belief   Destructured variables are the fields themselves.
 * @origin   They have the same names.
 * @replaces 6-optimizers.ts
 * @does     changes variables with the memory's old values, and puts nothing back: each step begins from 0
 *           again.
 * @mend     Write into the memory: memory.steps += 1, memory.mean = ...
 */
import { type Tensor, zeros } from "#engine";
import { type AdamOptions, type Memory, Mover } from "#work/13-ten-digits/6-optimizers.ts";

export class Adam extends Mover {
  readonly betas: readonly [number, number];
  readonly eps: number;
  readonly memories: Map<Tensor, Memory> = new Map();

  constructor(
    parameters: Iterable<Tensor>,
    { lr = 0.001, betas = [0.9, 0.999], eps = 1e-8 }: AdamOptions = {},
  ) {
    super(parameters, lr);
    this.betas = betas;
    this.eps = eps;
  }

  memoryOf(parameter: Tensor): Memory {
    const { shape } = parameter;
    const memory = this.memories.get(parameter) ?? { steps: 0, mean: zeros(shape), square: zeros(shape) };
    this.memories.set(parameter, memory);
    return memory;
  }

  override move(parameter: Tensor, grad: Tensor): void {
    const [beta1, beta2] = this.betas;
    let { steps, mean, square } = this.memoryOf(parameter);
    steps += 1;
    mean = mean.mul(beta1).add(grad.mul(1 - beta1));
    square = square.mul(beta2).add(grad.mul(grad).mul(1 - beta2));
    const size = square
      .div(1 - beta2 ** steps)
      .sqrt()
      .add(this.eps);
    parameter.sub_(
      mean
        .div(1 - beta1 ** steps)
        .div(size)
        .mul(this.lr),
    );
  }
}
