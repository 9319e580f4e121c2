/**
 * @belief   1 - beta to the power of t is (1 - beta) ** t.
 * @origin   In the first step it is the same number.
 * @replaces 6-optimizers.ts
 * @does     divides the means by (1 - beta) ** steps.
 * @mend     The power belongs to beta alone: 1 - beta ** steps.
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
    const memory = this.memoryOf(parameter);
    memory.steps += 1;
    memory.mean = memory.mean.mul(beta1).add(grad.mul(1 - beta1));
    memory.square = memory.square.mul(beta2).add(grad.mul(grad).mul(1 - beta2));
    const mean = memory.mean.div((1 - beta1) ** memory.steps);
    const square = memory.square.div((1 - beta2) ** memory.steps);
    parameter.sub_(mean.div(square.sqrt().add(this.eps)).mul(this.lr));
  }
}
