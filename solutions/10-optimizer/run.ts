/**
 * 10-optimizer: all six sections at work. There is nothing to write here.
 *
 *     node --import tsx exercises/10-optimizer/run.ts
 *
 * Run it when the six sections are done. It trains two models on the real 3s and 7s: the linear model of module 09, put
 * together from your `Parameter` and your `Module`, and your `Linear`. Both use your optimizer and your loop. The
 * learning curves go to runs/optimizer.svg.
 */
import { loadSample } from "#data";
import {
  cat,
  DataLoader,
  manualSeed,
  type nn,
  noGrad,
  ones,
  type Pair,
  randn,
  type Tensor,
  TensorDataset,
  where,
  zeros,
} from "#engine";
import { lineChart, saveFile } from "#engine/plot.ts";
import { BasicOptim } from "./1-optimizer.ts";
import { Parameter } from "./2-parameter.ts";
import { Module } from "./3-module.ts";
import { Linear } from "./4-linear.ts";
import { trainEpoch } from "./5-epoch.ts";
import { trainModel } from "./6-train.ts";

const LEARNING_RATE = 1;
const EPOCHS = 20;

type Images = Awaited<ReturnType<typeof loadSample>>["train"];

function batchesOf({ threes, sevens }: Images): DataLoader {
  const labels = cat([ones(threes.shape[0]!, 1), zeros(sevens.shape[0]!, 1)]);
  return new DataLoader(new TensorDataset(cat([threes, sevens]).flatten(1), labels), { batchSize: 256 });
}

function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}

/** The mean of the batches' accuracies, as the published runs kept their score. */
function validate(batches: Iterable<Pair>, model: nn.Layer): number {
  const shares = Array.from(batches, ([x, y]) =>
    noGrad(() => model(x).gt(0).eq(y.eq(1)).float().mean().item()),
  );
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** The same, and prints it; the first call comes after epoch 1. */
function showing(): typeof validate {
  let epoch = 0;
  return (batches, model) => {
    const accuracy = validate(batches, model);
    console.log(`epoch ${++epoch}: accuracy ${accuracy.toFixed(4)}`);
    return accuracy;
  };
}

const images = await loadSample();
const data = { train: batchesOf(images.train), valid: batchesOf(images.valid) };

console.log("The linear model of module 09, out of your Parameter and your Module:");
class Digits extends Module {
  weights = new Parameter(randn(784, 1));
  bias = new Parameter(randn(1));
  override forward(x: Tensor): Tensor {
    return x.matmul(this.weights).add(this.bias);
  }
}
manualSeed(42);
const digits = new Digits();
const predict = (x: Tensor): Tensor => digits.forward(x);
const optimizer = new BasicOptim(digits.parameters(), { lr: LEARNING_RATE });
const show = showing();
const own = Array.from({ length: EPOCHS }, () => {
  trainEpoch(data.train, predict, optimizer, mnistLoss);
  return show(data.valid, predict);
});

console.log("Your Linear:");
manualSeed(42);
const linear = trainModel(
  new Linear(784, 1),
  data,
  {
    makeOptimizer: (parameters) => new BasicOptim(parameters, { lr: LEARNING_RATE }),
    trainEpoch: (batches, model, optimizer) => trainEpoch(batches, model, optimizer, mnistLoss),
    validate: showing(),
  },
  EPOCHS,
);

const x = own.map((_, i) => i + 1);
const chart = lineChart({
  title: "Two starts",
  x: { label: "epochs" },
  y: { label: "accuracy on the validation images", range: [0.4, 1] },
  series: [
    { name: "your Linear", x, y: linear, draw: "both" },
    { name: "normal random numbers", x, y: own, draw: "both" },
  ],
});
saveFile("runs/optimizer.svg", chart);
console.log("The learning curves: runs/optimizer.svg");
