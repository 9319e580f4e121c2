/**
 * @way      The loop has epochs + 1 rounds, and the first one only scores.
 * @replaces 9-train.ts
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const run: Run = { params: parts.initialize(), accuracies: [] };
  for (let round = 0; round <= epochs; round++) {
    if (round > 0) parts.trainEpoch(data.train, run.params);
    run.accuracies.push(parts.validate(data.valid, run.params));
  }
  return run;
}
