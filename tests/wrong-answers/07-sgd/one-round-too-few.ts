/**
 * @belief   The loop counts from 1 to rounds.
 * @origin   Counting from 1, but comparing with < as usual.
 * @replaces step6-repeat.ts
 * @fails    step6-repeat > repeat · initializes once, before the loop
 * @says     is one round too few
 */
import type { Tensor } from "#engine";
import type { Run } from "#work/07-sgd/step6-repeat.ts";

export function repeat(initialize: () => Tensor, round: (params: Tensor) => number, rounds: number): Run {
  const params = initialize();
  const losses: number[] = [];
  for (let i = 1; i < rounds; i++) losses.push(round(params));
  return { params, losses };
}
