/**
 * 06-loss, section 3: the sigmoid as a picture.
 *
 * A curve says more than a formula. Here you describe a chart with two lines: the sigmoid, and the hard threshold
 * that says 0 up to a point and 1 beyond it. The one is smooth, the other is flat with a single jump.
 *
 * Lesson: README.md, "3. The picture". PyTorch: `plt.plot(x, torch.sigmoid(x)); plt.plot(x, (x > 0).float())`.
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

/**
 * Describes the chart: what `lineChart` of "#engine/plot.ts" needs to draw it.
 *
 * It has two series, both drawn as lines over the same x: `count` numbers from `from` to `to`, both ends included, all
 * equally far apart.
 * - The first is called "sigmoid"; its y are what `f` gives for the x.
 * - The second is called "threshold"; its y are 1 where x is above 0, and 0 everywhere else.
 *
 * The chart also has a `title`, and a `label` for each of its axes, `x` and `y`. The words are yours: write what helps
 * a reader.
 *
 * @param f the curve to draw, a function from tensors to tensors, element by element: your sigmoid, or another one
 * @param from where the lines begin
 * @param to where they end: more than `from`
 * @param count how many points each line goes through: a whole number, 2 or more
 * @returns the chart; x and y of each series are lists of numbers or tensors of shape `(count)`
 *
 * @example
 * const chart = sigmoidChart(sigmoid, -1, 1, 3);
 * chart.series[0]; // { name: "sigmoid", x: -1, 0, 1, y: 0.2689, 0.5, 0.7311 }
 * chart.series[1]; // { name: "threshold", x: -1, 0, 1, y: 0, 0, 1 }
 *
 * Errors: none of its own.
 */
export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  // #region answer: make the x with linspace, the two y from it, and return a chart with both series
  const x = linspace(from, to, count);
  const series = [
    { name: "sigmoid", x, y: f(x) },
    { name: "threshold", x, y: x.gt(0).float() },
  ];
  return { title: "Sigmoid and threshold", x: { label: "prediction" }, y: { label: "p" }, series };
  // #endregion
}
