/**
 * @way      It takes everything apart first, and a function that calls itself takes the place of the loop.
 * @replaces 6-train.ts
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const { train, valid } = data;
  const { makeOptimizer, trainEpoch, validate } = parts;
  const optimizer = makeOptimizer(model.parameters());
  const run = (left: number): number[] => {
    if (left === 0) return [];
    trainEpoch(train, model, optimizer);
    const accuracy = validate(valid, model);
    return [accuracy, ...run(left - 1)];
  };
  return run(epochs);
}
