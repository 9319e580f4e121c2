/**
 * 08-minibatches: all seven sections at work. There is nothing to write here.
 *
 *     node --import tsx exercises/08-minibatches/run.ts
 *
 * Run it when the seven sections are done. It cuts the real 3s and 7s into batches with your loader, and then measures
 * with your functions how noisy the gradients of such batches are.
 */
import { loadSample } from "#data";
import { cat, F, manualSeed, ones, type Pair, type Tensor, where, zeros } from "#engine";
import { zip } from "./1-zip.ts";
import { PairDataset } from "./2-dataset.ts";
import { passOrder, portions } from "./3-order.ts";
import { collate } from "./4-collate.ts";
import { DataLoader } from "./5-loader.ts";
import { noise, randomBatch } from "./6-noise.ts";
import { compareSizes, expectedNoise } from "./7-sizes.ts";

const shapes = ([xb, yb]: Pair): string => `(${xb.shape.join(", ")}) and (${yb.shape.join(", ")})`;

const { threes, sevens } = (await loadSample()).train;
const x = cat([threes, sevens]).flatten(1);
const y = cat([ones(threes.shape[0]!, 1), zeros(sevens.shape[0]!, 1)]);

manualSeed(42);
const digits = new PairDataset(x, y);
const loader = new DataLoader(digits, { batchSize: 256, shuffle: true }, { passOrder, portions, collate });
const batches = [...loader];
console.log(`${digits.length} digits make ${loader.length} batches.`);
console.log(`The first has the shapes ${shapes(batches[0]!)}, the last ${shapes(batches.at(-1)!)}.`);

/** The gradient of a linear model that has learnt nothing yet: all 784 weights and the bias are 0. */
function gradient(xb: Tensor, yb: Tensor): Tensor {
  const weights = zeros(784, 1).requiresGrad_();
  const bias = zeros(1).requiresGrad_();
  const p = F.sigmoid(xb.matmul(weights).add(bias));
  where(yb.eq(1), p.neg().add(1), p).mean().backward();
  return cat([weights.grad!.flatten(), bias.grad!]);
}

const truth = gradient(x, y);
console.log(`\nThe gradient of all digits is ${truth.pow(2).sum().sqrt().item().toFixed(3)} long.`);
console.log("batch size    noise    the law says");
const rows = compareSizes([1, 4, 16, 64, 256, 1024], 100, {
  draw: (batchSize) => randomBatch(x, y, batchSize),
  gradient,
  noise: (gradients) => noise(gradients, truth),
});
const [first] = rows;
const laws = rows.map((row) => expectedNoise(first!.noise, first!.batchSize, row.batchSize));
for (const [row, law] of zip(rows, laws)) {
  console.log(
    `${String(row.batchSize).padStart(10)}${row.noise.toFixed(3).padStart(9)}${law.toFixed(3).padStart(16)}`,
  );
}
