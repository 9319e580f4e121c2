/**
 * 11-learner: all seven sections at work. There is nothing to write here.
 *
 *     node --import tsx exercises/11-learner/run.ts
 *
 * Run it when the seven sections are done: your Learner trains a linear layer on the real 3s and 7s. Then it prints one
 * line for every epoch, and draws the losses into runs/.
 */
import { loadSample } from "#data";
import { cat, manualSeed, nn, ones, optim, type Tensor, TensorDataset, where, zeros } from "#engine";
import { lineChart, saveFile } from "#engine/plot.ts";
import { DataLoaders } from "./1-loaders.ts";
import { batchAccuracy, weightedMean } from "./2-metrics.ts";
import { lossChart, Recorder } from "./3-recorder.ts";
import { missingParts, parametersOf } from "./4-parts.ts";
import { trainEpoch } from "./5-epoch.ts";
import { predictBatches, scoresOf } from "./6-validate.ts";
import { Learner, type LearnerParts } from "./7-learner.ts";

const EPOCHS = 20;
const LEARNING_RATE = 1;

type Images = Awaited<ReturnType<typeof loadSample>>["train"];

function datasetOf({ threes, sevens }: Images): TensorDataset {
  const labels = cat([ones(threes.shape[0]!, 1), zeros(sevens.shape[0]!, 1)]);
  return new TensorDataset(cat([threes, sevens]).flatten(1), labels);
}

function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}

const parts: LearnerParts = {
  newRecorder: () => new Recorder(weightedMean),
  missingParts,
  parametersOf,
  trainEpoch,
  predictBatches,
  scoresOf: (predicted, lossFunc, metrics) => scoresOf(predicted, lossFunc, metrics, weightedMean),
};

manualSeed(42);
const images = await loadSample();
const dls = DataLoaders.from(datasetOf(images.train), datasetOf(images.valid), 256);
const options = { optFunc: optim.SGD, lossFunc: mnistLoss, metrics: [batchAccuracy] };
const learner = new Learner(dls, new nn.Linear(784, 1), options, parts);

learner.fit(EPOCHS, LEARNING_RATE);

console.log("epoch   train loss   valid loss   accuracy");
for (const { epoch, trainLoss, validLoss, metrics } of learner.recorder.rows) {
  const numbers = [trainLoss, validLoss, metrics.batchAccuracy!].map((n) => n.toFixed(4).padStart(10));
  console.log([String(epoch).padStart(5), ...numbers].join("   "));
}
saveFile("runs/losses.svg", lineChart(lossChart(learner.recorder.rows)));
console.log("The losses: runs/losses.svg");
