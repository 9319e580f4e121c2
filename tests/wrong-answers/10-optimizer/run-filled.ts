/**
 * @belief   fill calls the function anew for every place.
 * @origin   It looks like a loop.
 * @replaces 6-train.ts
 * @does     runs one epoch, however many are asked for, and writes its accuracy into the whole list.
 * @mend     fill calculates its value once. Write a loop, or Array.from({ length: epochs }, epoch).
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer(model.parameters());
  const epoch = (): number => {
    parts.trainEpoch(data.train, model, optimizer);
    return parts.validate(data.valid, model);
  };
  return new Array<number>(epochs).fill(epoch());
}
