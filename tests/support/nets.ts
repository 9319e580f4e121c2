/**
 * Small networks, for module 12 and its pictures: built by one rule, trained by one loop, and a wiggly curve to follow.
 *
 * A test of one section must not depend on the learner's other sections, so whatever else it needs comes from here.
 */
import { F, linspace, nn, noGrad, optim, type Pair, type Tensor, tensor } from "#engine";

/** Linear layers from each size to the next, drawn in order, with a ReLU between each two of them. */
export function netOf(sizes: readonly number[]): nn.Sequential {
  const linears = sizes.slice(1).map((outputs, i) => new nn.Linear(sizes[i]!, outputs));
  return new nn.Sequential(...linears.flatMap((linear, i) => (i > 0 ? [F.relu, linear] : [linear])));
}

/** How many single numbers a network with these sizes can learn. */
export function sizeOf(sizes: readonly number[]): number {
  return sizes.slice(1).reduce((sum, outputs, i) => sum + outputs * (sizes[i]! + 1), 0);
}

/** The curve of section 5, on plain numbers. */
export const wiggle = (x: number): number => Math.sin(5 * x) + Math.sin(9 * x) / 2;

/** `pieces + 1` points on the wiggly curve, from -1 to 1, equally far apart. */
export function pointsOnCurve(pieces: number): { x: number[]; y: number[] } {
  const x = Array.from({ length: pieces + 1 }, (_, i) => -1 + (2 * i) / pieces);
  return { x, y: x.map(wiggle) };
}

/** The changes of slope along a line through points. */
export function changesAlong(x: readonly number[], y: readonly number[]): number[] {
  const slope = (i: number): number => (i < 0 ? 0 : (y[i + 1]! - y[i]!) / (x[i + 1]! - x[i]!));
  return x.slice(1).map((_, i) => slope(i) - slope(i - 1));
}

/** The height of a line with corners, by the sum that defines it. */
export function lineWithCorners(
  x: readonly number[],
  start: number,
  corners: readonly number[],
  changes: readonly number[],
): number[] {
  return x.map((at) =>
    corners.reduce((height, corner, i) => height + changes[i]! * Math.max(0, at - corner), start),
  );
}

/** The straight line nearest to the points, by least squares: its heights at their x. */
export function nearestLine(x: readonly number[], y: readonly number[]): number[] {
  const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const slope = mean(x.map((at, i) => (at - mx) * (y[i]! - my))) / mean(x.map((at) => (at - mx) ** 2));
  return x.map((at) => my + slope * (at - mx));
}

/** 101 points of the wiggly curve to learn from: x and y, each of shape `(101, 1)`. */
export function curveToLearn(): Pair {
  const x = linspace(-1, 1, 101);
  return [x.view(-1, 1), tensor((x.tolist() as number[]).map(wiggle)).view(-1, 1)];
}

/** Trains on batches: `epochs` times through all of them. */
export function trainNet(
  model: nn.Module,
  batches: readonly Pair[],
  loss: (predictions: Tensor, targets: Tensor) => Tensor,
  { lr, epochs }: { lr: number; epochs: number },
): void {
  const optimizer = new optim.SGD(model.parameters(), { lr });
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const [x, y] of batches) {
      loss(model(x), y).backward();
      optimizer.step();
      optimizer.zeroGrad();
    }
  }
}

/** The mean squared error of a model on data, without recording. */
export function errorOn(model: (x: Tensor) => Tensor, [x, y]: Pair): number {
  return noGrad(() => F.mseLoss(model(x), y).item());
}
