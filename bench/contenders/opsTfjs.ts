/**
 * Single operations on TensorFlow.js's WebAssembly backend, on one thread. It has no copy of a permuted tensor without
 * permuting (transpose does both), and keeps channels last.
 */
import * as tf from "@tensorflow/tfjs";
import { setThreadsCount } from "@tensorflow/tfjs-backend-wasm";
import { answer } from "../answer.ts";

setThreadsCount(1);
tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false); // its SIMD build for one thread
await tf.env().getAsync("WASM_HAS_SIMD_SUPPORT");
await tf.setBackend("wasm");
await tf.ready();

const x = tf.randomNormal<tf.Rank.R2>([256, 784]);
const positive = x.abs();
const [row, column] = [tf.randomNormal([784]), tf.randomNormal([256, 1])];
const images = tf.randomNormal<tf.Rank.R4>([64, 28, 28, 5]);
const channelsFirst = tf.randomNormal<tf.Rank.R4>([64, 5, 28, 28]);
const pictures = tf.randomNormal<tf.Rank.R4>([64, 28, 28, 1]);
const [weight, bias] = [tf.randomNormal<tf.Rank.R4>([3, 3, 1, 5]), tf.randomNormal([5])];
const [big, other] = [tf.randomNormal<tf.Rank.R2>([512, 512]), tf.randomNormal<tf.Rank.R2>([512, 512])];
const [narrow, wide] = [tf.randomNormal<tf.Rank.R2>([784, 30]), tf.randomNormal<tf.Rank.R2>([256, 30])];

const operations: Record<string, () => tf.Tensor> = {
  exp: () => x.exp(),
  log: () => positive.log(),
  sigmoid: () => x.sigmoid(),
  tanh: () => x.tanh(),
  sqrt: () => positive.sqrt(),
  add: () => x.add(x),
  "add row": () => x.add(row),
  "add column": () => x.add(column),
  softmax: () => x.softmax(1),
  "log softmax": () => x.logSoftmax(1),
  "sum over rows": () => x.sum(0),
  "sum over columns": () => x.sum(1),
  sum: () => x.sum(),
  "max over columns": () => x.max(1),
  "images: sum over batch": () => channelsFirst.sum(0),
  "images: sum per channel": () => channelsFirst.sum([0, 2, 3]),
  "images: permute and copy": () => channelsFirst.transpose([0, 2, 3, 1]),
  "matmul 512^3": () => big.matMul(other),
  "matmul 256x784x30": () => x.matMul(narrow),
  "matmul 784x256x30": () => tf.matMul(x, wide, true),
  "conv 1-5": () => tf.conv2d(pictures, weight, 1, 1).add(bias),
  "max pool": () => tf.maxPool(images, 2, 2, 0),
};
const tidied = Object.entries(operations).map(
  ([name, call]) => [name, () => tf.tidy(() => void call())] as const,
);
await answer(Object.fromEntries(tidied));
