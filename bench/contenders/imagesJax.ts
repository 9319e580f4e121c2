/**
 * jax-js on the small conv net, on its WebAssembly backend: one jitted function per step, loss, gradients and Adam together.
 * (ResNet-18 is left to those who need no hour for it.)
 */
import { readFileSync } from "node:fs";
import { defaultDevice, grad, init, jit, lax, nn, numpy as np } from "@jax-js/jax";
import { batchOrder, readImageAssignment, readImages, train } from "../imageTasks.ts";

const assignment = readImageAssignment();
const { net, batchSize, learningRate, start } = assignment;
if (net !== "small") throw new Error("jax-js: only the small net is written for it");
await init("wasm");
defaultDevice("wasm");

const { x: pixels, classes, count } = readImages(assignment);
const batches = batchOrder(count, batchSize).map((places) => {
  const x = new Float32Array(places.length * 784);
  const y = new Float32Array(places.length * 10);
  places.forEach((place, i) => {
    x.set(pixels.subarray(place * 784, (place + 1) * 784), i * 784);
    y[i * 10 + classes[place]!] = 1;
  });
  return [np.array(x).reshape([places.length, 1, 28, 28]), np.array(y).reshape([places.length, 10])] as const;
});

const numbers = new Float32Array(Uint8Array.from(readFileSync(start)).buffer);
const shapes = [[5, 1, 3, 3], [5], [10, 5, 3, 3], [10], [10, 490], [10]];
let at = 0;
let params = shapes.map((shape) => {
  const size = shape.reduce((a, b) => a * b, 1);
  at += size;
  return np.array(numbers.slice(at - size, at)).reshape(shape);
});
let means = shapes.map((shape) => np.zeros(shape));
let squares = shapes.map((shape) => np.zeros(shape));

const SAME: [number, number][] = [
  [1, 1],
  [1, 1],
];

function convReluPool(x: np.Array, weight: np.Array, bias: np.Array): np.Array {
  const channels = bias.shape[0]!;
  const y = nn.relu(lax.convGeneralDilated(x, weight, [1, 1], SAME).add(bias.reshape([1, channels, 1, 1])));
  const [n, , height, width] = y.shape as [number, number, number, number];
  return np.max(y.reshape([n, channels, height / 2, 2, width / 2, 2]), [3, 5]);
}

function lossOf(params: np.Array[], x: np.Array, y: np.Array): np.Array {
  const [w1, b1, w2, b2, w3, b3] = params as [np.Array, np.Array, np.Array, np.Array, np.Array, np.Array];
  const inner = convReluPool(convReluPool(x, w1, b1), w2, b2);
  const rows = inner.shape[0]!;
  const logits = np.matmul(inner.reshape([rows, 490]), w3.transpose()).add(b3);
  return nn
    .logSoftmax(logits, 1)
    .mul(y)
    .sum()
    .mul(-1 / rows);
}

const refs = (arrays: readonly np.Array[]) => arrays.map((one) => one.ref);

type State = [params: np.Array[], means: np.Array[], squares: np.Array[], loss: np.Array];
const step = jit(
  (
    params: np.Array[],
    means: np.Array[],
    squares: np.Array[],
    x: np.Array,
    y: np.Array,
    rate: np.Array,
    root: np.Array,
  ): State => {
    const loss = lossOf(refs(params), x.ref, y.ref);
    const slopes = grad(lossOf)(refs(params), x, y) as np.Array[];
    const m = means.map((mean, i) => mean.mul(0.9).add(slopes[i]!.ref.mul(0.1)));
    const v = squares.map((square, i) => square.mul(0.999).add(np.square(slopes[i]!).mul(0.001)));
    const moved = params.map((p, i) =>
      p.sub(m[i]!.ref.mul(rate.ref).div(np.sqrt(v[i]!.ref).div(root.ref).add(1e-8))),
    );
    return [moved, m, v, loss];
  },
);

await train(assignment, batches.length, (b) => {
  const [x, y] = batches[b]!;
  const rate = np.array(learningRate / (1 - 0.9 ** (b + 1)));
  const root = np.array(Math.sqrt(1 - 0.999 ** (b + 1)));
  const state = step(params, means, squares, x.ref, y.ref, rate, root) as State;
  let loss: np.Array;
  [params, means, squares, loss] = state;
  return loss.js() as number;
});
