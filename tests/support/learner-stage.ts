/**
 * A stage on which the Learner of module 11 plays: everything that it is handed notes how it is used.
 */
import { full, type optim, type Pair, type Tensor, tensor, zeros } from "#engine";
import type { EpochRow, Scores } from "#solutions/11-learner/3-recorder.ts";
import type { LearnerParts } from "#solutions/11-learner/7-learner.ts";
import { nameAmong } from "./workshop.ts";

/** What may be added to the options. */
export const METRICS = {
  "": {},
  ", metrics: []": { metrics: [] },
  ", metrics: undefined": { metrics: undefined as unknown as [] },
  ", metrics: [error]": { metrics: [error] },
};
function error(predictions: Tensor, targets: Tensor): Tensor {
  return predictions.sub(targets).mean();
}

/** A stage on which a Learner plays: its parts note how they are called. One epoch adds 1 to w. */
export function stage(metrics: keyof typeof METRICS, missing: readonly string[]) {
  const log: string[] = [];
  const batches = [1, 2].map((loss): Pair => [full([loss, 1], loss), zeros(1, 1)]);
  const given = <T>(name: string, part: T): T => (missing.includes(name) ? (undefined as T) : part);
  const dls = { train: batches, valid: given("dls.valid", [...batches]) };
  const model = given("model", (x: Tensor): Tensor => x);
  const w = tensor([0], { requiresGrad: true });
  /** What there is to train; between two calls it's exchanged, as a model may be. */
  const trained = { now: [w, tensor([0], { requiresGrad: true })] };
  const predicted: Pair[] = [];
  const made = { recorders: 0, optimizers: 0, scores: 0 };
  const known: Record<string, unknown> = {
    ...dls,
    model,
    "options.lossFunc": error,
    predictions: predicted,
    error,
  };
  const names = (things: unknown): string =>
    Array.isArray(things) ? things.map((one) => nameAmong(known, one)).join(", ") : String(things);
  const note = (name: string, things: readonly unknown[]) => log.push(`${name}(${names(things)})`);
  class NotedSGD implements optim.Optimizer {
    constructor(some: readonly Tensor[], asked: { lr: number }) {
      const list: readonly unknown[] = Array.isArray(some) ? some : [];
      const isOwn = list.length === 2 && list.every((one, i) => one === trained.now[i]);
      const others = list.includes(w) ? "those of before, though a layer was exchanged" : "something else";
      const rate = typeof asked === "object" ? `{ lr: ${asked.lr} }` : asked;
      log.push(`new optFunc(${isOwn ? "parameters" : others}, ${rate})`);
      known[`optimizer ${++made.optimizers}`] = this;
    }
    step(): void {}
    zeroGrad(): void {}
  }
  const options = { optFunc: given("optFunc", NotedSGD), lossFunc: error, ...METRICS[metrics] };
  const recorder = {
    rows: [] as EpochRow[],
    batchLosses: [] as number[],
    told: [] as unknown[],
    addBatch(loss: Tensor, count: number): void {
      this.told.push(loss, count);
    },
    addEpoch(scores: Scores): void {
      log.push("addEpoch()");
      this.rows.push({ epoch: this.rows.length, trainLoss: 0, ...scores });
    },
  };
  const parts: LearnerParts = {
    newRecorder() {
      made.recorders++;
      return recorder;
    },
    missingParts: (...all) =>
      all[0] === dls && all[1] === model && all[2] === options ? [...missing] : ["other parts"],
    parametersOf: () => [...trained.now],
    trainEpoch(...all) {
      note("trainEpoch", all.slice(0, 4));
      for (const [x] of batches) all[4](x.mean(), x.shape[0]!);
      w.data.add_(1);
    },
    predictBatches(...all) {
      note("predictBatches", all);
      return predicted;
    },
    scoresOf(some, lossFunc, asked) {
      log.push(
        `scoresOf(${names([some, lossFunc])}, ${Array.isArray(asked) ? `${asked.length} metrics` : asked})`,
      );
      return { validLoss: [0.5, 0.75, 0.25][made.scores++ % 3]!, metrics: { error: made.scores } };
    },
  };
  return { log, dls, model, options, parts, recorder, w, trained, made };
}
