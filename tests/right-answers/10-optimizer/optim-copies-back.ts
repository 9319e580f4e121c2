/**
 * @way      It calculates the new numbers and copies them into the old tensor; zeroGrad makes the gradients zeros in
 *           place.
 * @replaces 1-optimizer.ts
 */
import { noGrad, type Tensor } from "#engine";

export class BasicOptim {
  readonly parameters: readonly Tensor[];
  lr: number;

  constructor(parameters: Iterable<Tensor>, { lr }: { lr: number }) {
    this.lr = lr;
    const list: Tensor[] = [];
    for (const parameter of parameters) list.push(parameter);
    this.parameters = list;
  }

  step(): void {
    const { lr } = this;
    const withGradient = this.parameters.filter((parameter) => parameter.grad !== null);
    for (const parameter of withGradient) {
      noGrad(() => parameter.copy_(parameter.sub(parameter.grad!.mul(lr))));
    }
  }

  zeroGrad(): void {
    for (const { grad } of this.parameters) grad?.zero_();
  }
}
