/**
 * Step 7 of 7: **stop**.
 *
 * The loop would run for ever. To stop it well, and to know what to change before the next run, read the
 * losses: do they fall, have they settled, do they grow? What they do depends on the learning rate most of all.
 *
 * Lesson: README.md, "7. Stop" and "Too low, right, too high".
 */
import type { Tensor } from "#engine";

/**
 * Runs rounds until it's time to stop.
 *
 * It stops right after the round that makes one of these true:
 * - `maxRounds` rounds have run;
 * - the loss fell by less than `enough`, compared with the round before. A loss that rises fell by less than
 *   nothing, so it stops the run too. The first round has no round before it: it is never the last for this reason.
 *
 * @param round does one round and returns its loss, a finite number; no round may run whose loss isn't in the list
 * @param maxRounds the most rounds to run: a whole number, 0 or more
 * @param enough the least fall of the loss that is worth going on for: 0 or more
 * @returns the losses of the rounds that ran, in order, the last one included
 *
 * @example
 * // round() would give 9, 5, 4.9, 4.8, ...
 * trainUntil(round, 10, 1); // [9, 5, 4.9]: the last fall is only 0.1
 * // round() would give 9, 5, 1, ...
 * trainUntil(round, 2, 1);  // [9, 5]
 *
 * Errors: none of its own. What `round` throws goes through.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  // #region answer: run rounds and collect their losses, until maxRounds have run or the loss fell too little
  const losses: number[] = [];
  let before = Number.POSITIVE_INFINITY;
  while (losses.length < maxRounds) {
    const loss = round();
    losses.push(loss);
    if (before - loss < enough) break;
    before = loss;
  }
  return losses;
  // #endregion
}

/** What a list of losses says about the learning rate: it is too low, about right, or too high. */
export type Verdict = "crawls" | "converges" | "diverges";

/**
 * Judges a learning rate by the losses it gave.
 *
 * - "diverges": the last loss isn't below the first one, or isn't a number any more (`NaN`, `Infinity`);
 * - "crawls": it is below, but after all these rounds more than half of the first loss is still there;
 * - "converges": half of the first loss, or less, is left.
 *
 * (The limit of one half is ours. Any clear limit would do.)
 *
 * @param losses the loss of every round, in order: at least two, the first a finite number above 0, none below 0; what
 *   lies between the first and the last doesn't count
 * @returns the verdict
 *
 * @example
 * judge([100, 40, 20]); // "converges"
 *
 * Errors: none of its own.
 */
export function judge(losses: readonly number[]): Verdict {
  // #region answer: compare the last loss with the first one
  const first = losses.at(0) as number;
  const last = losses.at(-1) as number;
  if (!(last < first)) return "diverges";
  return last > first / 2 ? "crawls" : "converges";
  // #endregion
}

/**
 * Tries several learning rates, each from the same start.
 *
 * A comparison is fair when only one thing differs. So every rate gets starting parameters of its own, and all its
 * rounds, whatever the losses are. Whether the rates run one after the other or in turns doesn't matter.
 *
 * @param rates the learning rates to try
 * @param initialize makes starting parameters: a new tensor with the same numbers at every call
 * @param round does one round on the parameters, in place, with this learning rate; returns its loss
 * @param rounds how many rounds to give each rate: a whole number, 1 or more
 * @returns one list of losses per rate, in the order of `rates`
 *
 * @example
 * compareRates([1e-7, 1e-5], start, round, 2); // [[25823.81, 25540.5], [25823.81, 5435.54]]
 *
 * Errors: none of its own. What `round` throws goes through.
 */
export function compareRates(
  rates: readonly number[],
  initialize: () => Tensor,
  round: (params: Tensor, lr: number) => number,
  rounds: number,
): number[][] {
  // #region answer: for every rate, start anew, run the rounds and collect their losses
  return rates.map((lr) => {
    const params = initialize();
    return Array.from({ length: rounds }, () => round(params, lr));
  });
  // #endregion
}

/**
 * The seven steps from memory: close the lesson before you write them down.
 *
 * @returns their names, in order: seven lower-case words, one for each file of this module
 *
 * Errors: none of its own.
 */
export function sevenSteps(): string[] {
  // #region answer: name the seven steps, in order
  return ["initialize", "predict", "loss", "gradient", "step", "repeat", "stop"];
  // #endregion
}
