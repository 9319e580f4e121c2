/**
 * TensorFlow.js on the image nets, on its plain CPU or its WebAssembly backend (the second word on the command line).
 *
 * The WebAssembly backend has no kernel for the gradient of a filter. It is a convolution itself, of the images (channels
 * and batch exchanged) with the gradient, so we give it that way.
 */
import { readFileSync } from "node:fs";
import * as tf from "@tensorflow/tfjs";
import { batchOrder, readImageAssignment, readImages, train } from "../imageTasks.ts";

const assignment = readImageAssignment();
const { net, batchSize, learningRate, start } = assignment;
const isWasm = process.argv[3] === "wasm";

if (isWasm) {
  const { setThreadsCount } = await import("@tensorflow/tfjs-backend-wasm");
  setThreadsCount(1);
  tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false); // its SIMD build for one thread
  if (!(await tf.env().getAsync("WASM_HAS_SIMD_SUPPORT"))) throw new Error("tfjs: no SIMD here");
}
await tf.setBackend(isWasm ? "wasm" : "cpu");
await tf.ready();

const { x: pixels, classes: labels, count } = readImages(assignment);
const images = tf.tensor4d(pixels, [count, 28, 28, 1]);
const classes = tf.oneHot(tf.tensor1d([...labels], "int32"), 10) as tf.Tensor2D;
const batches = batchOrder(count, batchSize).map((places) => tf.tensor1d(places, "int32"));

const numbers = new Float32Array(Uint8Array.from(readFileSync(start)).buffer);
let at = 0;
/** The next parameter of the start, in PyTorch's layout. */
function next(...shape: number[]): tf.Tensor {
  const size = shape.reduce((a, b) => a * b, 1);
  at += size;
  return tf.tensor(numbers.slice(at - size, at), shape);
}
type Layer = (x: tf.Tensor4D) => tf.Tensor4D;

/** A convolution whose filter's gradient is a convolution. */
function convolution(stride: number, pad: number): (x: tf.Tensor4D, filter: tf.Tensor) => tf.Tensor4D {
  const custom = tf.customGrad((x, filter, save) => {
    const [input, weight] = [x as tf.Tensor4D, filter as tf.Tensor4D];
    (save as tf.GradSaveFunc)([input, weight]);
    const gradFunc = (dy: tf.Tensor, saved: tf.Tensor[]) => {
      const [before, by, slope] = [saved[0] as tf.Tensor4D, saved[1] as tf.Tensor4D, dy as tf.Tensor4D];
      const [height, width] = by.shape;
      const swapped = before.transpose<tf.Tensor4D>([3, 1, 2, 0]);
      const filters = slope.transpose<tf.Tensor4D>([1, 2, 0, 3]);
      const whole = tf.conv2d(swapped, filters, 1, pad, "NHWC", stride);
      const part = whole.slice([0, 0, 0, 0], [before.shape[3], height, width, slope.shape[3]]);
      return [tf.conv2dTranspose(slope, by, before.shape, stride, pad), part.transpose([1, 2, 0, 3])];
    };
    return { value: tf.conv2d(input, weight, stride, pad), gradFunc };
  });
  return (x, filter) => custom(x, filter) as tf.Tensor4D;
}

function conv(before: number, after: number, size: number, stride: number, hasBias: boolean): Layer {
  const weight = tf.variable(next(after, before, size, size).transpose([2, 3, 1, 0]));
  const bias = hasBias ? tf.variable(next(after)) : null;
  const pad = (size - 1) / 2;
  const convolve = convolution(stride, pad);
  return (x) => {
    const y = isWasm ? convolve(x, weight) : tf.conv2d(x, weight as unknown as tf.Tensor4D, stride, pad);
    return bias === null ? y : y.add(bias);
  };
}

function batchNorm(channels: number): Layer {
  const [weight, bias] = [tf.variable(next(channels)), tf.variable(next(channels))];
  return (x) => {
    const { mean, variance } = tf.moments(x, [0, 1, 2]);
    return x.sub(mean).mul(variance.add(1e-5).rsqrt().mul(weight)).add(bias);
  };
}

function linear(before: number, after: number): (x: tf.Tensor2D) => tf.Tensor2D {
  const weight = tf.variable(next(after, before).transpose<tf.Tensor2D>());
  const bias = tf.variable(next(after));
  return (x) => x.matMul<tf.Tensor2D>(weight).add(bias);
}

/** 10 channels of 7 by 7 as PyTorch lays them out, channel by channel. */
const flat = (x: tf.Tensor4D) => x.transpose([0, 3, 1, 2]).reshape<tf.Tensor2D>([x.shape[0], -1]);

function smallNet(): (x: tf.Tensor4D) => tf.Tensor2D {
  const [first, second, last] = [conv(1, 5, 3, 1, true), conv(5, 10, 3, 1, true), linear(490, 10)];
  return (x) =>
    last(
      flat(
        tf.maxPool(second(tf.maxPool(first(x).relu<tf.Tensor4D>(), 2, 2, 0)).relu<tf.Tensor4D>(), 2, 2, 0),
      ),
    );
}

function block(before: number, after: number, stride: number): Layer {
  const conv1 = conv(before, after, 3, stride, false);
  const bn1 = batchNorm(after);
  const conv2 = conv(after, after, 3, 1, false);
  const bn2 = batchNorm(after);
  const isSame = stride === 1 && before === after;
  const [shrink, bn3] = isSame ? [] : [conv(before, after, 1, stride, false), batchNorm(after)];
  return (x) => {
    const around = shrink && bn3 ? bn3(shrink(x)) : x;
    return bn2(conv2(bn1(conv1(x)).relu<tf.Tensor4D>()))
      .add<tf.Tensor4D>(around)
      .relu();
  };
}

function resNet18(): (x: tf.Tensor4D) => tf.Tensor2D {
  const [conv1, bn1] = [conv(1, 64, 7, 2, false), batchNorm(64)];
  const blocks = [64, 128, 256, 512].flatMap((channels, stage) => {
    const before = stage === 0 ? 64 : channels / 2;
    return [block(before, channels, stage === 0 ? 1 : 2), block(channels, channels, 1)];
  });
  const last = linear(512, 10);
  return (x) => {
    const stem = tf.maxPool(bn1(conv1(x)).relu<tf.Tensor4D>(), 3, 2, 1);
    return last(blocks.reduce((y, layer) => layer(y), stem).mean<tf.Tensor2D>([1, 2]));
  };
}

const predict = net === "small" ? smallNet() : resNet18();
const optimizer = net === "small" ? tf.train.adam(learningRate) : tf.train.sgd(learningRate);

await train(assignment, batches.length, (b) =>
  tf.tidy(() => {
    const x = images.gather(batches[b]!);
    const y = classes.gather(batches[b]!);
    const loss = optimizer.minimize(() => tf.losses.softmaxCrossEntropy(y, predict(x)), true);
    return loss!.dataSync()[0]!;
  }),
);
