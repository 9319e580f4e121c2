/**
 * 09-training-loop: all nine sections at work. There is nothing to write here.
 *
 *     node --import tsx exercises/09-training-loop/run.ts
 *
 * Run it when the nine sections are done: it trains your model, with your functions, on the real 3s and 7s, and prints
 * the accuracy on the validation images before the first epoch and after each one.
 */
import { loadSample } from "#data";
import { DataLoader, manualSeed, TensorDataset } from "#engine";
import { stackImages, stackLabels } from "./1-data.ts";
import { initParams, type Params } from "./2-initialize.ts";
import { linear, type Model } from "./3-linear.ts";
import { mnistLoss } from "./4-loss.ts";
import { calcGrad } from "./5-gradient.ts";
import { trainEpoch } from "./6-epoch.ts";
import { batchAccuracy } from "./7-accuracy.ts";
import { validateEpoch } from "./8-validate.ts";
import { type Parts, train } from "./9-train.ts";

const LEARNING_RATE = 1;
const EPOCHS = 20;

type Images = Awaited<ReturnType<typeof loadSample>>["train"];

function batchesOf({ threes, sevens }: Images): DataLoader {
  const all = new TensorDataset(stackImages(threes, sevens), stackLabels(threes, sevens));
  return new DataLoader(all, { batchSize: 256 });
}

const modelWith =
  (params: Params): Model =>
  (x) =>
    linear(x, params);

let epoch = 0;

function show(accuracy: number): number {
  const when = epoch === 0 ? "before training" : `epoch ${epoch}`;
  console.log(`${when}: accuracy ${accuracy.toFixed(4)}`);
  epoch++;
  return accuracy;
}

const parts: Parts = {
  initialize: () => initParams(784),
  trainEpoch: (batches, params) => {
    trainEpoch(batches, params, LEARNING_RATE, (x, y) => calcGrad(x, y, modelWith(params), mnistLoss));
  },
  validate: (batches, params) => show(validateEpoch(batches, modelWith(params), batchAccuracy)),
};

manualSeed(42);
const images = await loadSample();
train({ train: batchesOf(images.train), valid: batchesOf(images.valid) }, parts, EPOCHS);
