/**
 * @way      Each epoch is a call of a function that calls itself.
 * @replaces 9-train.ts
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const score = (): number => parts.validate(data.valid, params);
  const after = (left: number): number[] => {
    if (left === 0) return [];
    parts.trainEpoch(data.train, params);
    return [score(), ...after(left - 1)];
  };
  return { params, accuracies: [score(), ...after(epochs)] };
}
