/**
 * 12-nonlinearity, section 1: ReLU, and its plot.
 *
 * ReLU is the smallest bend there is: what is below 0 becomes 0, everything else stays as it is. The name is short for
 * "rectified linear unit". This section writes it as a function of tensors, and draws it.
 *
 * Lesson: README.md, "1. ReLU". PyTorch: `F.relu(x)`, or `x.clamp(min=0)`.
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

/**
 * ReLU, element by element: a number below 0 becomes 0, every other number stays.
 *
 * The engine has it ready made, as `x.relu()`. Write it with another method of `x`, to see how little there is to it.
 * Stay with tensors, so that gradients find their way back, and leave `x` itself as it was. A gradient passes unchanged
 * where a number is above 0, and stops (is 0) where it is below. Exactly at 0 there is a corner and no slope: any
 * number will do for the gradient there.
 *
 * @param x float32, any shape; no number in it is NaN, or beyond ±1e38
 * @returns float32, the same shape
 *
 * @example
 * relu(tensor([[-3, 5], [0.5, 0]])); // tensor([[0.0000, 5.0000], [0.5000, 0.0000]])
 *
 * Errors: none of its own.
 */
export function relu(x: Tensor): Tensor {
  // #region answer: replace every number below 0 by 0 and keep the others
  return x.clamp(0);
  // #endregion
}

/**
 * Describes the chart of a function: what `lineChart` of "#engine/plot.ts" needs to draw it as one line.
 *
 * The chart has a single series, drawn as a line (dots on the line do no harm). Its x are `count` numbers from `from`
 * to `to`, both ends included and all equally far apart; its y are what `f` gives for them. It has a title, and each
 * axis a label. The words are yours: write what helps a reader.
 *
 * @param name what the function is called: the name of the series
 * @param f takes a tensor and gives one of the same shape, element by element
 * @param from where the line begins: any number
 * @param to where it ends: more than `from`
 * @param count how many points the line goes through: a whole number, 2 or more
 * @returns the chart; `x` and `y` of its series are lists or tensors of shape `(count)`
 *
 * @example
 * const chart = chartOf("square", (x) => x.pow(2), 0, 3, 4);
 * chart.series; // one series: name "square", x 0, 1, 2, 3 and y 0, 1, 4, 9
 *
 * Errors: none of its own.
 */
export function chartOf(
  name: string,
  f: (x: Tensor) => Tensor,
  from: number,
  to: number,
  count: number,
): LineChart {
  // #region answer: make the x with linspace, the y with f, and return a chart with this one series
  const x = linspace(from, to, count);
  return { title: name, x: { label: "x" }, y: { label: `${name}(x)` }, series: [{ name, x, y: f(x) }] };
  // #endregion
}
