/**
 * A process of its own for memory.test.ts, started with --expose-gc: it trains a small convolutional net and prints, as JSON,
 * how many bytes of arrays are alive after some steps when all garbage has been collected.
 */
import { setTimeout as pause } from "node:timers/promises";
import { F, manualSeed, nn, optim, randint, randn, type Tensor } from "../../../solutions/engine/index.ts";

const collect = globalThis.gc as () => void;

/** Bytes of arrays that somebody still holds. */
async function alive(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    collect();
    await pause(5); // what a registry does on collection comes after
  }
  return process.memoryUsage().arrayBuffers;
}

manualSeed(1);
const net = new nn.Sequential(
  new nn.Conv2d(1, 5, 3, { padding: 1 }),
  new nn.BatchNorm2d(5),
  new nn.ReLU(),
  new nn.MaxPool2d(2),
  new nn.Conv2d(5, 10, 3, { padding: 1 }),
  new nn.ReLU(),
  new nn.MaxPool2d(2),
  new nn.Flatten(),
  new nn.Linear(490, 10),
);
const optimizer = new optim.Adam(net.parameters(), { lr: 1e-3 });
const [x, y] = [randn(16, 1, 28, 28), randint(0, 10, [16])];

/** One step. The loss it returns hangs on a graph that backward has already walked. */
function step(): Tensor {
  const loss = F.crossEntropy(net(x), y);
  optimizer.zeroGrad();
  loss.backward();
  optimizer.step();
  return loss;
}

for (let i = 0; i < 20; i++) step();
const early = await alive();
let most = 0;
for (let i = 0; i < 40; i++) {
  step();
  most = Math.max(most, process.memoryUsage().arrayBuffers);
}
const late = await alive();
const losses = Array.from({ length: 40 }, step);
const withLosses = await alive();
const forward = [F.crossEntropy(net(x), y)]; // never sent back: here the graph must stay
const withGraph = await alive();
console.log(
  JSON.stringify({ early, most, late, withLosses, withGraph, kept: losses.length + forward.length }),
);
