/**
 * The engine, as somebody who uses it would write it: Linear, DataLoader, SGD and the loss of the lessons.
 */
import { loadSample } from "../../data/index.ts";
import {
  cat,
  DataLoader,
  manualSeed,
  nn,
  noGrad,
  ones,
  optim,
  type Tensor,
  TensorDataset,
  where,
  zeros,
} from "../../solutions/engine/index.ts";
import { now } from "../clock.ts";
import { readAssignment, report } from "../tasks.ts";

const { hidden, learningRate, epochs, batchSize } = readAssignment();

const sample = await loadSample();
function digits({ threes, sevens }: { threes: Tensor; sevens: Tensor }): TensorDataset {
  const x = cat([threes, sevens]).view(-1, 784);
  return new TensorDataset(x, cat([ones(threes.shape[0]!, 1), zeros(sevens.shape[0]!, 1)]));
}
const train = new DataLoader(digits(sample.train), { batchSize });
const valid = new DataLoader(digits(sample.valid), { batchSize });

manualSeed(42);
const model =
  hidden === 0
    ? new nn.Linear(784, 1)
    : new nn.Sequential(new nn.Linear(784, hidden), new nn.ReLU(), new nn.Linear(hidden, 1));
const optimizer = new optim.SGD(model.parameters(), { lr: learningRate });

function lossOf(predictions: Tensor, targets: Tensor): Tensor {
  const threeness = predictions.sigmoid();
  return where(targets.eq(1), threeness.neg().add(1), threeness).mean();
}

function validate(): number {
  const accuracies: number[] = [];
  for (const [x, y] of valid) accuracies.push(model(x).gt(0).eq(y.eq(1)).float().mean().item());
  return accuracies.reduce((sum, accuracy) => sum + accuracy, 0) / accuracies.length;
}

let accuracy = 0;
const start = now();
for (let epoch = 0; epoch < epochs; epoch++) {
  for (const [x, y] of train) {
    lossOf(model(x), y).backward();
    optimizer.step();
    optimizer.zeroGrad();
  }
  accuracy = noGrad(validate);
}
report(now() - start, accuracy);
