/**
 * From an input on which something goes wrong to the simplest one on which the same thing goes wrong.
 *
 * Small enough to work through by hand: that is worth more to a learner than any explanation.
 */
import type { Kind } from "./kinds.ts";

/** How many simpler inputs are tried at most. A number, not a time: the same code must get the same words. */
const MOST_TRIED = 400;

/** The simplest plan, and the choices that lead to it: with them it is found again without running anything. */
export interface Simplest<Plan> {
  readonly plan: Plan;
  /** Which of the simpler plans was taken, time after time. */
  readonly steps: readonly number[];
}

/**
 * Walks to ever simpler plans while the same thing goes wrong.
 *
 * @param isSame whether it goes wrong in the same way
 */
export function simplest<Plan>(
  kind: Kind<Plan, unknown>,
  plan: Plan,
  isSame: (plan: Plan) => boolean,
): Simplest<Plan> {
  const seen = new Set([kind.show(plan)]);
  const steps: number[] = [];
  let [best, tried] = [plan, 0];
  for (let found = true; found; ) {
    found = false;
    let step = -1;
    for (const next of kind.simpler(best)) {
      step++;
      const text = kind.show(next);
      if (seen.has(text)) continue;
      seen.add(text);
      if (++tried > MOST_TRIED) break;
      if (!isSame(next)) continue;
      best = next;
      steps.push(step);
      found = true;
      break;
    }
  }
  return { plan: best, steps };
}

/** The plan that some choices lead to. */
export function follow<Plan>(kind: Kind<Plan, unknown>, plan: Plan, steps: readonly number[]): Plan {
  return steps.reduce((at, step) => [...kind.simpler(at)][step] ?? at, plan);
}
