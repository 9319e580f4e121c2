/**
 * @belief   What comes in belongs to the caller, so keep a copy.
 * @origin   A good habit with lists of numbers.
 * @replaces 1-optimizer.ts
 * @does     keeps copies of the tensors that came in, so the model's own tensors never move.
 * @mend     Copy the list if you like, but keep the very tensors that are in it: the model holds them too.
 */
import type { Tensor } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  constructor(parameters: Iterable<Tensor>, options: { lr: number }) {
    super(
      Array.from(parameters, (parameter) => parameter.detach().clone().requiresGrad_()),
      options,
    );
  }
}
