/**
 * @belief   Only the first step begins from 0.
 * @origin   There the correction is largest.
 * @replaces 6-optimizers.ts
 * @does     corrects mean and square in the first step only.
 * @mend     The divisors 1 - beta ** steps belong to every step; they come near to 1 by themselves.
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
    const [b1, b2] = this.betas;
    const memory = this.memoryOf(parameter);
    memory.steps++;
    memory.mean = memory.mean.mul(b1).add(grad.mul(1 - b1));
    memory.square = memory.square.mul(b2).add(grad.mul(grad).mul(1 - b2));
    const isFirst = memory.steps === 1;
    const mean = isFirst ? memory.mean.div(1 - b1) : memory.mean;
    const square = isFirst ? memory.square.div(1 - b2) : memory.square;
    parameter.sub_(mean.div(square.sqrt().add(this.eps)).mul(this.lr));
  }
}
