/**
 * @belief   new Array(n) has n items.
 * @origin   It has n places, and nothing in them.
 * @replaces 6-train.ts
 * @does     trains and scores nothing: the list of accuracies has only empty places.
 * @mend     map passes over the places of new Array(n). Write a loop, or Array.from({ length: epochs }, epoch).
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer(model.parameters());
  const epoch = (): number => {
    parts.trainEpoch(data.train, model, optimizer);
    return parts.validate(data.valid, model);
  };
  return new Array<number>(epochs).map(epoch);
}
