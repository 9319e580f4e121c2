/**
 * @belief   A learning rate of 0 means that none was given.
 * @origin   `lr || 0.1` is a usual way to write a default, and 0 counts as false.
 * @replaces 1-optimizer.ts
 * @does     takes another learning rate when the one that was given is 0.
 * @mend     0 is a number like any other: keep lr as it came.
 */
import type { Tensor } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  constructor(parameters: Iterable<Tensor>, { lr }: { lr: number }) {
    super(parameters, { lr: lr || 0.1 });
  }
}
