/** The parts of module 09's training loop as stand-ins, whose scores are given beforehand, and data that tells in which epoch it was walked through. */
import { type Pair, zeros } from "#engine";
import type { Params } from "./digits.ts";

/** Data, parts, how they were called, and the parameters that were made. Each epoch adds 1 to the weights; `scores` says what they are worth. */
export function scriptedParts(scores: readonly number[]) {
  const pair = (): Pair => [zeros(1, 1), zeros(1, 1)];
  const made: Params[] = [];
  const log: string[] = [];
  /** Each pass through the training data, as a loader that shuffles gives it, and how many epochs have had it. */
  const passes = new Map<Pair | undefined, number>();
  const shuffled = {
    *[Symbol.iterator]() {
      const one = pair();
      passes.set(one, 0);
      yield one;
    },
  };
  const data = { train: shuffled, valid: [pair()] };
  // By what is in them: a list may have been copied.
  const batchesOf = (batches: Iterable<Pair>): string => {
    const [first] = batches;
    if (first === data.valid[0]) return "valid";
    const times = passes.get(first);
    if (times === undefined) return "something else";
    passes.set(first, times + 1);
    return times === 0 ? "train" : "train, in the order of an earlier epoch";
  };
  const note = (self: unknown, what: string, params = made[0]) => {
    const start = made.findIndex(([weights]) => weights === params?.[0]) + 1;
    const whose = start === 0 ? " (other parameters)" : ` (start ${start})`;
    const how = self === parts ? "" : ", but not as a method of parts";
    log.push(`${what}${params === made[0] || start === 1 ? "" : whose}${how}`);
  };
  const parts = {
    initialize(): Params {
      note(this, "initialize");
      const params: Params = [zeros(1, 1), zeros(1)];
      made.push(params);
      return params;
    },
    trainEpoch(batches: Iterable<Pair>, params: Params): void {
      note(this, `train on ${batchesOf(batches)}`, params);
      params[0].add_(1);
    },
    validate(batches: Iterable<Pair>, params: Params): number {
      note(this, `score on ${batchesOf(batches)}`, params);
      return (scores[params[0].item()] ?? 0) + (batchesOf(batches) === "valid" ? 0 : 0.125);
    },
  };
  return { data, parts, log, made };
}
