/**
 * @way      A list as long as there are epochs, each entry made by one epoch and one score.
 * @replaces 6-train.ts
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer([...model.parameters()]);
  return Array.from({ length: epochs }, () => {
    parts.trainEpoch(data.train, model, optimizer);
    return parts.validate(data.valid, model);
  });
}
