/**
 * Module 06: loss and metric for the real 3s and 7s.
 *
 * Small inputs first, chosen so that right and wrong differ: then the number that comes back tells which mistake was
 * made. Then the real digits, whose figures the lesson names. No test needs two of the learner's functions.
 */
import { beforeAll, describe, test } from "vitest";
import { F, manualSeed, ones, randn, type Tensor, tensor, zeros } from "#engine";
import { confidenceLoss, costs } from "#work/06-loss/1-loss.ts";
import { sigmoid, sigmoidOf } from "#work/06-loss/2-sigmoid.ts";
import { sigmoidChart } from "#work/06-loss/3-plot.ts";
import { mnistLoss } from "#work/06-loss/4-mnist-loss.ts";
import { accuracy } from "#work/06-loss/5-accuracy.ts";
import { type Measure, slopeAt, turn, withWeight } from "#work/06-loss/6-flat.ts";
import { type Judge, report, slopes } from "#work/06-loss/7-report.ts";
import { attempt } from "../support/attempt.ts";
import {
  type Digits,
  digitLoss,
  digits,
  type Params,
  paramsOfSeed42,
  predict,
  share,
} from "../support/digits.ts";
import { expectNumbers, expectSame } from "../support/expect.ts";
import { comparesByIdentity, shapesRefused } from "../support/refusals.ts";
import { seen } from "../support/seen.ts";

let real: Digits;
let params: Params;
/** What the random model of seed 42 predicts for the training pictures. */
let predictions42: Tensor;

beforeAll(async () => {
  real = await digits();
  params = paramsOfSeed42();
  predictions42 = predict(real.train[0], params);
});

const numbers = (t: Tensor): number[] => t.flatten().tolist() as number[];
const column = (values: readonly number[]): Tensor => tensor(values.map((value) => [value]));
const param = (values: readonly number[]): Tensor => tensor([...values], { requiresGrad: true });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const squash = (x: number): number => 1 / (1 + Math.exp(-x));
const text = (values: readonly number[]): string => `[${values.join(", ")}]`;

/** The cost of every prediction when `of3` is what a 3 costs and `of7` what a 7 costs. */
const costsWith = (
  p: readonly number[],
  targets: readonly number[],
  of3: (p: number) => number,
  of7: (p: number) => number,
): number[] => p.map((value, i) => (targets[i] === 1 ? of3(value) : of7(value)));

/** 1 - p for a 3, p for a 7. */
const distances = (p: readonly number[], targets: readonly number[]): number[] =>
  costsWith(
    p,
    targets,
    (v) => 1 - v,
    (v) => v,
  );

/** What the engine says when `where` gets something else than answers, and what it means here. */
const conditions = {
  "condition must be bool":
    "The targets are numbers, but where wants yes or no for every element: ask targets.eq(1).",
  "condition must be a bool tensor":
    "=== compares the tensor as a whole with a number, and that's false. targets.eq(1) asks every element.",
  "got true": "The targets are numbers, 1 and 0, and not true and false: ask targets.eq(1).",
};

/** Two shapes of the same rank and size went through. */
const equalRanks = seen({
  "means that they went through: rank and size are the same, but the lengths aren't. Compare every length.":
    "no Error",
});

/** Says that the way back is lost, and how that happens. */
function expectFollowed(result: Tensor, what: string): void {
  expectSame(result.requiresGrad, true, {
    what: `requiresGrad of ${what}`,
    mistakes: seen({
      "means that the way back is lost. Calculate with tensors: item(), tolist(), detach() and comparisons leave the record.": false,
    }),
  });
}

describe("1-loss", () => {
  const [p, targets] = [
    [0.9, 0.4, 0.2, 0.7, 0.15],
    [1, 0, 1, 0, 0],
  ];

  test("costs · 1 - p for a 3, p for a 7", () => {
    for (const [ps, ts] of [
      [p, targets],
      [
        [0.25, 0.6, 0.05],
        [0, 1, 1],
      ],
    ] as const) {
      const actual = attempt(() => costs(tensor([...ps]), tensor([...ts])), conditions);
      const right = distances(ps, ts);
      expectNumbers(actual, right, {
        what: `costs of p = ${text(ps)} against ${text(ts)}`,
        kind: "tensor",
        mistakes: seen({
          "has the two cases swapped: 1 - p is for a 3, whose target is 1; p is for a 7. See section 1.":
            right.map((cost) => 1 - cost),
          "is p, whatever the target. A 3 costs 1 - p: the surer, the cheaper.": ps,
          "is 1 - p, whatever the target. A 7 costs p.": ps.map((v) => 1 - v),
          "is the difference with its sign. A cost is a distance, never below 0.": ps.map(
            (v, i) => v - ts[i]!,
          ),
          "is the other difference with its sign. A cost is a distance, never below 0.": ps.map(
            (v, i) => ts[i]! - v,
          ),
          "is the squared distances. These costs aren't squared.": right.map((cost) => cost * cost),
          "has -p for a 3, and the 1 is missing. 1 - p is p.neg().add(1).": costsWith(
            ps,
            ts,
            (v) => -v,
            (v) => v,
          ),
          "is -log of the chance given to the right answer (cross-entropy). This module's cost is the plain distance.":
            right.map((cost) => -Math.log(1 - cost)),
          "says which predictions are wrong, not by how much. A cost keeps the distance.": right.map(
            (cost) => (cost > 0.5 ? 1 : 0),
          ),
          "is what a sigmoid before the costs gives. Here p is between 0 and 1 already; the sigmoid comes in section 4.":
            distances(ps.map(squash), ts),
        }),
      });
    }
  });

  test("costs · any shape", () => {
    manualSeed(6);
    for (const shape of [[4, 1], [2, 3], [1]]) {
      const ps = randn(shape).sigmoid();
      const ts = randn(shape).gt(0).float();
      const right = tensor(distances(numbers(ps), numbers(ts))).view(...shape);
      const actual = attempt(() => costs(ps, ts), conditions);
      expectNumbers(actual, right, { what: `costs of random p of shape (${shape.join(", ")})` });
    }
  });

  test("costs · a gradient walks back with the sign of each case", () => {
    const followed = param(p);
    const result = attempt(() => costs(followed, tensor(targets)), conditions);
    expectFollowed(result, "the costs, when p is followed");
    const upstream = [3, -1, 2, 0.5, -4];
    result.backward(tensor(upstream));
    const expected = upstream.map((slope, i) => (targets[i] === 1 ? -slope : slope));
    expectNumbers(followed.grad, expected, {
      what: `the gradient at p, from the upstream gradient ${text(upstream)}, targets ${text(targets)}`,
      mistakes: seen({
        "has the sign of every case turned: raising p makes a 3 cheaper and a 7 dearer.": expected.map(
          (slope) => -slope,
        ),
      }),
    });
  });

  test("costs · leaves p and the targets as they were", () => {
    const [ps, ts] = [tensor(p), tensor(targets)];
    attempt(() => costs(ps, ts), conditions);
    expectNumbers(ps, p, {
      what: "p after costs",
      mistakes: seen({
        "is 1 - p: it was written into the caller's tensor. Methods that end in _ change it; use those without.":
          p.map((v) => 1 - v),
        "is the costs: they were written into the caller's tensor. Make a new one.": distances(p, targets),
      }),
    });
    expectNumbers(ts, targets, { what: "the targets after costs" });
  });

  /** Every loss that people take for the mean cost. */
  const mistakesOn = (ps: readonly number[], ts: readonly number[]) => {
    const right = distances(ps, ts);
    return seen({
      "is the loss with the two cases swapped: 1 - p is for a 3, whose target is 1; p is for a 7. See section 1.":
        1 - mean(right),
      "is the sum of the costs. The loss is their mean, so that it doesn't grow with the number of pictures.":
        sum(right),
      "is what comes with a sigmoid inside. Here p is between 0 and 1 already; the sigmoid comes in section 4.":
        mean(distances(ps.map(squash), ts)),
      "is the mean of -log (cross-entropy). This module's loss is the mean distance, without a logarithm.":
        mean(right.map((cost) => -Math.log(1 - cost))),
      "is the mean of the squared costs. This loss doesn't square them.": mean(right.map((c) => c * c)),
      "is the mean of p, whatever the target. For a 3 the cost is 1 - p.": mean(ps),
      "is the mean of the signed differences: too high and too low cancel out.": mean(
        ps.map((v, i) => v - ts[i]!),
      ),
      "is the share of wrong predictions. The loss asks how far off each one is.": mean(
        right.map((c) => (c > 0.5 ? 1 : 0)),
      ),
      "is the share of right predictions: a metric. The loss is low when predictions are good.": mean(
        right.map((c) => (c > 0.5 ? 0 : 1)),
      ),
      "is the cost of the 3s alone. A 7 costs p, and that counts as well.": mean(
        right.map((c, i) => (ts[i] === 1 ? c : 0)),
      ),
    });
  };

  test("Q16 · confidenceLoss is lower for better predictions: 0.4333, and 0.2333 with a better last one", () => {
    const lossOf = (ps: number[], expected: number) =>
      expectNumbers(
        attempt(() => confidenceLoss(tensor(ps), tensor([1, 0, 1])), conditions),
        expected,
        {
          what: `the loss of ${text(ps)} against [1, 0, 1]`,
          kind: "tensor",
          tolerance: 5e-5,
          mistakes: [
            ...mistakesOn(ps, [1, 0, 1]),
            ...seen({ "is the loss of [0.9, 0.4, 0.2]: the lesson's example, written down.": 0.4333 }),
          ],
        },
      );
    lossOf([0.9, 0.4, 0.2], 0.4333);
    lossOf([0.9, 0.4, 0.8], 0.2333);
  });

  test("confidenceLoss · the mean of all costs, for any shape", () => {
    expectNumbers(
      attempt(() => confidenceLoss(tensor(p), tensor(targets)), conditions),
      mean(distances(p, targets)),
      {
        what: `the loss of ${text(p)} against ${text(targets)}`,
        kind: "tensor",
        mistakes: mistakesOn(p, targets),
      },
    );
    const [ps, ts] = [
      [0.5, 0.1, 0.3, 0.95],
      [1, 1, 0, 0],
    ];
    expectNumbers(confidenceLoss(column(ps), column(ts)), mean(distances(ps, ts)), {
      what: `the loss of a column ${text(ps)} against a column ${text(ts)}`,
      kind: "tensor",
      mistakes: mistakesOn(ps, ts),
    });
  });

  test("Q16 · confidenceLoss: every single prediction that gets better lowers it", () => {
    const lossOf = (ps: readonly number[]): number => {
      const loss: unknown = attempt(() => confidenceLoss(tensor([...ps]), tensor(targets)), conditions);
      return Number(typeof loss === "object" ? (loss as Tensor).item() : loss);
    };
    const start = lossOf(p);
    const effects = p.map((value, i) => {
      const better = p.map((v, j) => (j === i ? value + 0.1 * (targets[i]! - value) : v));
      return Math.sign(lossOf(better) - start);
    });
    expectNumbers(effects, [-1, -1, -1, -1, -1], {
      what: "the sign of the loss's change when one prediction after the other moves nearer to its target",
      mistakes: seen({
        "rises for better predictions: that is a score. A loss is the other way around.": [1, 1, 1, 1, 1],
        "doesn't change: it only counts which side a prediction is on. The loss must see how far off it is.":
          [0, 0, 0, 0, 0],
      }),
    });
  });

  test("confidenceLoss · the way back to p stays open", () => {
    const followed = param(p);
    const loss = attempt(() => confidenceLoss(followed, tensor(targets)), conditions);
    expectNumbers(loss, mean(distances(p, targets)), { what: "the loss", kind: "tensor" });
    expectFollowed(loss, "the loss, when p is followed");
    loss.backward(tensor(10));
    expectNumbers(followed.grad, [-2, 2, -2, 2, 2], {
      what: "the gradient at p, from an upstream gradient of 10 and five predictions",
      mistakes: seen({
        "is five times too steep: the sum was taken, not the mean.": [-10, 10, -10, 10, 10],
      }),
    });
  });
});

describe("2-sigmoid", () => {
  const xs = [0, 1, -1, 2.5, -4, 0.3, 12];

  /** What people take for the sigmoid, on the same numbers. */
  const mistakesOn = (at: readonly number[]) =>
    seen({
      "falls where the sigmoid rises: the exponent has lost its minus. 1 / (1 + e^-x). See section 2.":
        at.map((x) => 1 / (1 + Math.exp(x))),
      "is tanh, which goes from -1 to 1. The sigmoid goes from 0 to 1.": at.map(Math.tanh),
      "has a minus in the denominator: 1 / (1 - e^-x). It's a plus.": at.map((x) => 1 / (1 - Math.exp(-x))),
      "is 1 / 1 + e^-x: without parentheses, division comes first. 1 / (1 + e^-x).": at.map(
        (x) => 1 + Math.exp(-x),
      ),
      "is a hard step from 0 to 1. The sigmoid is smooth.": at.map((x) => (x > 0 ? 1 : 0)),
      "is a straight line, cut off at 0 and 1. The sigmoid bends all the way.": at.map((x) =>
        Math.min(1, Math.max(0, x / 4 + 0.5)),
      ),
      "is e^-x / (1 + e^-x): the mirror image. The form with e^-x has 1 above the line.": at.map(
        (x) => Math.exp(-x) / (1 + Math.exp(-x)),
      ),
      "is the sigmoid of the sigmoid. Once is enough.": at.map((x) => squash(squash(x))),
      "is e^-x alone. The sigmoid is 1 / (1 + e^-x).": at.map((x) => Math.exp(-x)),
      "is the same everywhere: clamp(80) makes 80 of everything below 80. clamp's first number is the lowest that stays as it is.":
        at.map(() => 1),
      "is nearly 0 everywhere: after neg(), clamp(80) makes 80 of every exponent below 80. clamp's first number is the lowest that stays as it is.":
        at.map(() => 1 / (1 + Math.exp(80))),
    });

  test("Q21 · sigmoidOf: 1 / (1 + e^-x)", () => {
    expectNumbers(xs.map(sigmoidOf), xs.map(squash), {
      what: `sigmoidOf of ${text(xs)}, one by one`,
      mistakes: mistakesOn(xs),
    });
  });

  test("Q21 · sigmoidOf: no overflow at ±1000", () => {
    for (const [x, expected] of [
      [1000, 1],
      [-1000, 0],
      [710, 1],
      [-710, 0],
    ] as const) {
      expectNumbers(sigmoidOf(x), expected, {
        what: `sigmoidOf(${x})`,
        mistakes: seen({
          "is what Infinity / Infinity gives: e^x is too large for a number here. Use the form in which only the denominator can be Infinity.":
            Number.NaN,
          "is e^-1000 at the wrong end: the exponent has lost its minus.": 1 - expected,
        }),
      });
    }
  });

  test("Q21 · sigmoidOf: symmetric, rising, never below 0 or above 1", () => {
    const at = Array.from({ length: 41 }, (_, i) => (i - 20) / 2);
    const heights = at.map(sigmoidOf);
    const pairs = at.map((x) => sigmoidOf(x) + sigmoidOf(-x));
    expectNumbers(
      pairs,
      at.map(() => 1),
      {
        what: "sigmoidOf(x) + sigmoidOf(-x) for x from -10 to 10",
        mistakes: seen({
          "belongs to a curve around 0, like tanh. The sigmoid's middle is 0.5.": at.map(() => 0),
        }),
      },
    );
    expectSame(
      heights.every((y, i) => i === 0 || y > heights[i - 1]!),
      true,
      {
        what: "whether sigmoidOf rises from each of -10, -9.5, ..., 10 to the next",
        mistakes: seen({
          "means that the curve is flat or falls somewhere. A smooth rise has no flat pieces.": false,
        }),
      },
    );
    expectSame(
      heights.every((y) => y > 0 && y < 1),
      true,
      {
        what: "whether sigmoidOf stays between 0 and 1, from -10 to 10",
      },
    );
  });

  test("Q21 · sigmoid: the same curve, element by element, for any shape", () => {
    expectNumbers(sigmoid(tensor(xs)), xs.map(squash), {
      what: `sigmoid of ${text(xs)}`,
      kind: "tensor",
      mistakes: mistakesOn(xs),
    });
    manualSeed(3);
    for (const shape of [[5, 1], [2, 3, 2], [1]]) {
      const x = randn(shape).mul(4);
      const right = F.sigmoid(x);
      expectNumbers(sigmoid(x), right, {
        what: `sigmoid of random numbers of shape (${shape.join(", ")})`,
        kind: "tensor",
      });
    }
  });

  test("Q21 · sigmoid: no overflow at ±1000, and none on the way back", () => {
    const far = [-1000, -100, -90, 90, 100, 1000, 0];
    const x = param(far);
    const y = sigmoid(x);
    expectNumbers(y, [0, 0, 0, 1, 1, 1, 0.5], {
      what: `sigmoid of ${text(far)}`,
      kind: "tensor",
      mistakes: seen({
        "has NaN on the right: e^x / (1 + e^x) is Infinity / Infinity there. Take 1 / (1 + e^-x).": [
          0,
          0,
          0,
          Number.NaN,
          Number.NaN,
          Number.NaN,
          0.5,
        ],
      }),
    });
    expectFollowed(y, "the sigmoid, when x is followed");
    y.backward(tensor([2, 2, 2, 2, 2, 2, 2]));
    const [lost, flat] = [Number.NaN, [0, 0, 0, 0, 0, 0]];
    const says =
      "has NaN where a value was still right: on the way back 0 meets the Infinity that e^-x is at -1000. Keep the exponent at 80 or below. See section 2.";
    expectNumbers(x.grad, [...flat, 0.5], {
      what: `the gradient of sigmoid at ${text(far)}, from an upstream gradient of 2`,
      mistakes: [
        ...[
          [lost, lost, lost, 0, 0, 0, 0.5],
          [lost, lost, lost, lost, lost, lost, 0.5],
          [lost, 0, 0, 0, 0, 0, 0.5],
          [lost, lost, 0, 0, 0, 0, 0.5],
          [0, 0, 0, lost, lost, lost, 0.5],
        ].map((gives) => ({ gives, says })),
        ...seen({
          "is level at 0, where the curve is steepest. abs has a corner there, and the engine takes 0 for its slope.":
            [...flat, 0],
        }),
      ],
    });
  });

  test("sigmoid · the gradient is s × (1 - s)", () => {
    const [values, upstream] = [
      [-3, -0.5, 0, 2, 4],
      [1, -2, 4, 0.5, 10],
    ];
    const x = param(values);
    const y = sigmoid(x);
    expectFollowed(y, "the sigmoid, when x is followed");
    y.backward(tensor(upstream));
    const slopesOf = (times: number): number[] =>
      values.map((value, i) => times * upstream[i]! * squash(value) * (1 - squash(value)));
    expectNumbers(x.grad, slopesOf(1), {
      what: `the gradient at x = ${text(values)}, from the upstream gradient ${text(upstream)}`,
    });
    sigmoid(x).backward(tensor(upstream));
    expectNumbers(x.grad, slopesOf(2), { what: "the gradient after a second walk back: it adds up" });
  });

  test("sigmoid · leaves x as it was", () => {
    const values = [-100, -1, 0.5, 100];
    const x = tensor(values);
    sigmoid(x);
    expectNumbers(x, values, {
      what: "x after sigmoid(x)",
      mistakes: seen({
        "is -x: the caller's tensor was changed. mul_ writes into it; mul and neg make a new one.":
          values.map((v) => -v),
        "is the result: it was written into the caller's tensor. Make a new one.": values.map(squash),
      }),
    });
  });
});

describe("3-plot", () => {
  /** A chart as a learner may have made it: nothing about it is sure. */
  interface AnyChart {
    series?: readonly ({ name?: unknown; x?: unknown; y?: unknown; draw?: unknown } | undefined)[];
  }

  const bow = (x: Tensor): Tensor => x.pow(2).div(100);

  /** Calls sigmoidChart and checks that a chart with two series came. */
  function seriesOf(f: (x: Tensor) => Tensor, from: number, to: number, count: number) {
    const what = `sigmoidChart(f, ${from}, ${to}, ${count})`;
    const chart = sigmoidChart(f, from, to, count) as AnyChart | string;
    const kind =
      typeof chart === "string" ? "a text" : Array.isArray(chart?.series) ? "a chart" : "no series";
    expectSame(kind, "a chart", {
      what: `what ${what} returns`,
      mistakes: seen({
        "is the finished picture. Return what lineChart is to be given, not what it gives.": "a text",
        "is what was found in it. A chart is an object { title, x, y, series: [...] }.": "no series",
      }),
    });
    const { series = [] } = chart as AnyChart;
    expectSame(
      series.map((one) => one?.name),
      ["sigmoid", "threshold"],
      {
        what: `the names of the series of ${what}`,
        mistakes: seen({
          "is one line alone. The threshold goes beside it: see section 3.": ["sigmoid"],
          "has the threshold first. The sigmoid is the first series.": ["threshold", "sigmoid"],
        }),
      },
    );
    for (const one of series) {
      expectSame(one?.draw === "points", false, {
        what: `whether ${what} draws ${one?.name} as dots only`,
        mistakes: seen({ "leaves nothing between the dots. It shall be a line.": true }),
      });
    }
    return { what, sigmoid: series[0]!, threshold: series[1]! };
  }

  const places = (from: number, to: number, count: number): number[] =>
    Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

  test("Q21 · sigmoidChart: the x run from one end to the other, for both lines", () => {
    for (const [from, to, count] of [
      [-6, 6, 7],
      [-4, 2, 13],
    ] as const) {
      const { what, sigmoid: first, threshold: second } = seriesOf(F.sigmoid, from, to, count);
      const right = places(from, to, count);
      for (const one of [first, second]) {
        expectSame(one.x === undefined, false, {
          what: `whether the x of "${one.name}" of ${what} are missing`,
          mistakes: seen({
            "makes the chart count 0, 1, 2, ... from left to right. Give each series its x.": true,
          }),
        });
        expectNumbers(one.x, right, {
          what: `the x of "${one.name}" of ${what}`,
          mistakes: seen({
            "stops one step before the end. Both ends are included; linspace does that.": right.map(
              (_, i) => from + ((to - from) * i) / count,
            ),
            "leaves out the last point. Both ends are included.": right.slice(0, -1),
            "has one point too many: count says how many points, not how many pieces.": places(
              from,
              to,
              count + 1,
            ),
            "is the places in the list: 0, 1, 2, ... x goes from one end to the other.": right.map(
              (_, i) => i,
            ),
          }),
        });
      }
    }
  });

  test("Q21 · sigmoidChart: the first line is f", () => {
    for (const [f, from, to, count] of [
      [F.sigmoid, -6, 6, 25],
      [bow, -5, 10, 4],
    ] as const) {
      const { what, sigmoid: first } = seriesOf(f, from, to, count);
      const right = places(from, to, count);
      const name = f === bow ? "f(x) = x² / 100" : "f = sigmoid";
      expectNumbers(first.y, numbers(f(tensor(right))), {
        what: `the y of "sigmoid" of ${what}, ${name}`,
        mistakes: seen({
          "is the sigmoid, but another function came in. Draw f.": right.map(squash),
          "is x once more. y is what f gives for them.": right,
          "is the threshold. It belongs into the second series.": right.map((x) => (x > 0 ? 1 : 0)),
          "runs from right to left. Number i of y belongs to number i of x.": numbers(
            f(tensor([...right].reverse())),
          ),
        }),
      });
    }
  });

  test("sigmoidChart · a title, and a label for each axis", () => {
    const { title, x, y } = sigmoidChart(F.sigmoid, -6, 6, 7) as Partial<ReturnType<typeof sigmoidChart>>;
    const texts: [string, unknown][] = [
      ["title", title],
      ["x.label", x?.label],
      ["y.label", y?.label],
    ];
    const missing = texts.filter(([, value]) => typeof value !== "string" || value.trim() === "");
    expectSame(missing.map(([what]) => what).join(", ") || "nothing", "nothing", {
      what: "what a reader of the chart misses",
      mistakes: seen({
        "are the words. Without them nobody knows what the lines show.": "title, x.label, y.label",
      }),
    });
  });

  test("Q20 · sigmoidChart: the second line is flat, with one jump", () => {
    for (const [f, from, to, count] of [
      [F.sigmoid, -2, 2, 9],
      [bow, -1, 3, 5],
    ] as const) {
      const { what, threshold } = seriesOf(f, from, to, count);
      const right = places(from, to, count);
      const steps = (above: (x: number) => boolean): number[] => right.map((x) => (above(x) ? 1 : 0));
      expectNumbers(
        threshold.y,
        steps((x) => x > 0),
        {
          what: `the y of "threshold" of ${what}`,
          mistakes: seen({
            "jumps at 0.5. That's the border for p; on the axis of raw predictions it's at 0.": steps(
              (x) => x > 0.5,
            ),
            "is 1 at exactly 0 as well. It is 1 only above 0.": steps((x) => x >= 0),
            "asks whether f is above 0. It's x that is asked: x.gt(0).": numbers(
              f(tensor(right)).gt(0).float(),
            ),
            "falls where it should rise: 1 belongs above 0.": steps((x) => x <= 0),
            "is f once more. The threshold is 1 above 0 and 0 elsewhere.": numbers(f(tensor(right))),
            "jumps from -1 to 1. The threshold goes from 0 to 1.": right.map((x) => (x > 0 ? 1 : -1)),
          }),
        },
      );
    }
  });
});

describe("4-mnist-loss", () => {
  /** Every loss that people take for this one. */
  const mistakesOn = (predictions: readonly number[], targets: readonly number[]) => {
    const p = predictions.map(squash);
    const right = distances(p, targets);
    return seen({
      "is the loss without the sigmoid. Predictions are any numbers; squash them to 0..1 first. See section 4.":
        mean(distances(predictions, targets)),
      "is the loss after two sigmoids. One is enough. See section 4.": mean(
        distances(p.map(squash), targets),
      ),
      "is the loss with the two cases swapped: 1 - p is for a 3, whose target is 1; p is for a 7. See section 1.":
        1 - mean(right),
      "is the sum of the costs. The loss is their mean, so that it doesn't grow with the batch.": sum(right),
      "is the mean of -log (cross-entropy). This module's loss is the mean distance, without a logarithm.":
        mean(right.map((cost) => -Math.log(1 - cost))),
      "is the mean of the squared costs. This loss doesn't square them.": mean(right.map((c) => c * c)),
      "is the mean of p, whatever the target. For a 3 the cost is 1 - p.": mean(p),
      "is the sigmoid of the mean cost. The sigmoid comes first, on every prediction.": squash(
        mean(distances(predictions, targets)),
      ),
      "is what a sigmoid after the costs gives. Squash the predictions first, then take the distance.": mean(
        distances(predictions, targets).map(squash),
      ),
      "has the sigmoid for the 3s only. Squash all predictions first, and from there on use p alone.": mean(
        costsWith(
          predictions,
          targets,
          (v) => 1 - squash(v),
          (v) => v,
        ),
      ),
      "is the share of wrong predictions. It's flat, so it has no gradient; the loss keeps the sigmoid's value.":
        mean(right.map((c) => (c > 0.5 ? 1 : 0))),
    });
  };

  /** The loss of two columns. Says so when two equal shapes are refused, and what the engine's refusals mean. */
  function lossOf(predictions: Tensor, targets: Tensor): Tensor {
    expectSame(comparesByIdentity(mnistLoss, predictions, targets), false, {
      what: "whether mnistLoss refuses two tensors of the same shape",
      mistakes: seen({
        "is what comparing the two shapes with === gives: two arrays are two objects, even with the same numbers in them. Compare them as text.": true,
      }),
    });
    return attempt(() => mnistLoss(predictions, targets), conditions);
  }

  test("mnistLoss · sigmoid, cost, mean", () => {
    for (const [predictions, targets] of [
      [
        [2, -1, 0.5, 3, -0.25],
        [1, 0, 0, 1, 1],
      ],
      [
        [-4, 0.25, 1.5],
        [1, 1, 0],
      ],
    ] as const) {
      expectNumbers(
        lossOf(column(predictions), column(targets)),
        mean(distances(predictions.map(squash), targets)),
        {
          what: `mnistLoss of ${text(predictions)} against ${text(targets)}`,
          kind: "tensor",
          mistakes: mistakesOn(predictions, targets),
        },
      );
    }
    const square = tensor([
      [1, -2],
      [0.5, 3],
    ]);
    expectNumbers(lossOf(square, zeros(2, 2)), mean([1, -2, 0.5, 3].map(squash)), {
      what: "mnistLoss of shape (2, 2) against zeros",
      kind: "tensor",
      mistakes: mistakesOn([1, -2, 0.5, 3], [0, 0, 0, 0]),
    });
  });

  test("Q16 · mnistLoss: every single prediction that gets better lowers the loss", () => {
    const [predictions, targets] = [
      [2, -1, 0.5, -3, 0],
      [1, 0, 0, 1, 1],
    ];
    const at = (values: readonly number[]): number => {
      const loss: unknown = lossOf(column(values), column(targets));
      return Number(typeof loss === "object" ? (loss as Tensor).item() : loss);
    };
    const start = at(predictions);
    const effects = predictions.map((value, i) => {
      const towards = targets[i] === 1 ? 0.5 : -0.5;
      return Math.sign(at(predictions.map((v, j) => (j === i ? value + towards : v))) - start);
    });
    expectNumbers(effects, [-1, -1, -1, -1, -1], {
      what: "the sign of the loss's change when one prediction after the other moves to its right side by 0.5",
      mistakes: seen({
        "rises for better predictions: that is a score. A loss is the other way around.": [1, 1, 1, 1, 1],
      }),
    });
  });

  test("mnistLoss · predictions of ±1000 are sure, and nothing overflows", () => {
    const predictions = tensor([[1000], [-1000], [1000], [-1000]], { requiresGrad: true });
    const loss = lossOf(predictions, column([1, 0, 0, 1]));
    expectNumbers(loss, 0.5, {
      what: "mnistLoss of [1000, -1000, 1000, -1000] against [1, 0, 0, 1]",
      kind: "tensor",
      mistakes: seen({
        "is what Infinity / Infinity gives. The engine's own sigmoid() takes care of large numbers.":
          Number.NaN,
      }),
    });
    expectFollowed(loss, "the loss, when the predictions are followed");
    loss.backward();
    expectNumbers(predictions.grad, zeros(4, 1), { what: "the gradient at these predictions" });
  });

  test("mnistLoss · 0.5095 on the real 3s and 7s, with the random weights of seed 42", () => {
    const y = real.train[1];
    expectNumbers(lossOf(predictions42, y), 0.5094766, {
      what: "the loss on the training pictures",
      kind: "tensor",
      tolerance: 1e-6,
      mistakes: seen<number | (() => number)>({
        "is the loss without the sigmoid. Predictions are any numbers; squash them to 0..1 first. See section 4.":
          () => mean(distances(numbers(predictions42), numbers(y))),
        "is the loss with the two cases swapped: 1 - p is for a 3, whose target is 1; p is for a 7. See section 1.":
          1 - 0.5094766,
      }),
    });
  });

  test("mnistLoss · refuses two different shapes, and names them", () => {
    const pair = [[3, 1], [3]] as const;
    expectSame(
      shapesRefused(() => mnistLoss(zeros(3, 1), zeros(3)), pair),
      "an Error that names (3, 1) and (3)",
      {
        what: "mnistLoss of shapes (3, 1) and (3)",
        mistakes: seen({
          "means that two different shapes went through. They were broadcast to (3, 3): every prediction against every target. See section 4.":
            "no Error",
        }),
      },
    );
    const turned = [
      [3, 1],
      [1, 3],
    ] as const;
    expectSame(
      shapesRefused(() => mnistLoss(zeros(3, 1), zeros(1, 3)), turned),
      "an Error that names (3, 1) and (1, 3)",
      { what: "mnistLoss of shapes (3, 1) and (1, 3)", mistakes: equalRanks },
    );
  });

  test("mnistLoss · the way back to the predictions stays open", () => {
    const [values, targets] = [
      [2, -1, 0.5],
      [1, 0, 1],
    ];
    const predictions = tensor(
      values.map((v) => [v]),
      { requiresGrad: true },
    );
    const loss = lossOf(predictions, column(targets));
    expectNumbers(loss, mean(distances(values.map(squash), targets)), { what: "the loss", kind: "tensor" });
    expectFollowed(loss, "the loss, when the predictions are followed");
    loss.backward(tensor(2.5));
    const slopeOf = (v: number): number => (2.5 * squash(v) * (1 - squash(v))) / 3;
    expectNumbers(predictions.grad, column([-slopeOf(2), slopeOf(-1), -slopeOf(0.5)]), {
      what: "the gradient at the predictions, from an upstream gradient of 2.5",
    });
  });
});

describe("5-accuracy", () => {
  /** Every number that people take for the accuracy. */
  const mistakesOn = (predictions: readonly number[], targets: readonly number[], border: number) => {
    const shareAt = (says3: (p: number) => boolean) =>
      mean(predictions.map((p, i) => (says3(p) === (targets[i] === 1) ? 1 : 0)));
    const right = shareAt((p) => p > border);
    return seen({
      "is the share with the border at 0. Take the border that comes in: after a sigmoid it's at 0.5. See section 5.":
        shareAt((p) => p > 0),
      "is the share with the border at 0.5. Take the border that comes in: for raw predictions it's at 0. See section 5.":
        shareAt((p) => p > 0.5),
      "is the share of wrong ones. Accuracy counts the right ones.": 1 - right,
      "is how many are right. Accuracy is their share: divide by the number of all.":
        right * predictions.length,
      "is the accuracy in per cent. It is a share from 0 to 1.": right * 100,
      "is what a sigmoid before the comparison gives. The border is meant for the predictions as they come in.":
        shareAt((p) => squash(p) > border),
      "is the share of 3s among the predictions. Compare them with the targets.": mean(
        predictions.map((p) => (p > border ? 1 : 0)),
      ),
      "is the share of 3s that were found. A 7 that was seen as a 7 is right as well.": mean(
        predictions.map((p, i) => (p > border && targets[i] === 1 ? 1 : 0)),
      ),
      "is what predictions exactly equal to their targets give. First make a yes or no of each prediction.":
        mean(predictions.map((p, i) => (p === targets[i] ? 1 : 0))) || -1,
    });
  };

  /** The accuracy, and a word when two equal shapes are refused. */
  function accuracyOf(predictions: Tensor, targets: Tensor, border: number): Tensor {
    const work = (one: Tensor, other: Tensor): Tensor => accuracy(one, other, border);
    expectSame(comparesByIdentity(work, predictions, targets), false, {
      what: "whether accuracy refuses two tensors of the same shape",
      mistakes: seen({
        "is what comparing the two shapes with === gives: two arrays are two objects, even with the same numbers in them. Compare them as text.": true,
      }),
    });
    return attempt(() => accuracy(predictions, targets, border), {
      ...conditions,
      "mean: ": "Answers are yes or no. float() makes 1 and 0 of them, and these have a mean.",
    });
  }

  test("accuracy · the share of right answers, with the border at 0 and at 0.5", () => {
    const raw = [-5, 0.4, 0.4, 1, -5, 0.7, -5, 0.2, 3, 0.4, 7];
    const targets = [1, 1, 1, 1, 0, 0, 0, 1, 0, 1, 0];
    const p = raw.map(squash);
    for (const [predictions, border, right] of [
      [raw, 0, 7 / 11],
      [p, 0.5, 7 / 11],
      [raw, 0.5, 3 / 11],
      [raw, 5, 4 / 11],
    ] as const) {
      expectNumbers(accuracyOf(column(predictions), column(targets), border), right, {
        what: `accuracy of ${predictions === p ? "the sigmoid of " : ""}${text(raw)} against ${text(targets)}, border ${border}`,
        kind: "tensor",
        tolerance: 1e-6,
        mistakes: mistakesOn(predictions, targets, border),
      });
    }
  });

  test("accuracy · exactly at the border is a 7", () => {
    for (const border of [0, 0.5]) {
      const atBorder = tensor([border, border, border, border]);
      expectNumbers(accuracyOf(atBorder, tensor([0, 0, 0, 1]), border), 0.75, {
        what: `accuracy of four predictions of exactly ${border} against [0, 0, 0, 1], border ${border}`,
        kind: "tensor",
        mistakes: seen({
          "is what comes when exactly at the border counts as a 3. Only above it the model says 'a 3'.": 0.25,
        }),
      });
    }
  });

  test("accuracy · 0.4912068545818329 on the real 3s and 7s, with the random weights of seed 42", () => {
    expectNumbers(accuracyOf(predictions42, real.train[1], 0), 0.4912068545818329, {
      what: "the accuracy on the training pictures",
      kind: "tensor",
      tolerance: 1e-7,
    });
  });

  test("Q20 · accuracy: no way leads back through a yes or no", () => {
    const followed = param([3, -1, 0.2]);
    const result = accuracyOf(followed, tensor([1, 0, 0]), 0);
    expectSame(result.requiresGrad, false, {
      what: "requiresGrad of the accuracy, when the predictions are followed",
      mistakes: seen({
        "means that a way leads back: something smooth was calculated. The accuracy counts answers, yes or no.": true,
      }),
    });
    expectNumbers(result, 2 / 3, {
      what: "accuracy of [3, -1, 0.2] against [1, 0, 0], border 0",
      kind: "tensor",
    });
  });

  test("accuracy · refuses two different shapes, and names them", () => {
    expectSame(
      shapesRefused(() => accuracy(zeros(3, 1), zeros(3), 0), [[3, 1], [3]]),
      "an Error that names (3, 1) and (3)",
      {
        what: "accuracy of shapes (3, 1) and (3)",
        mistakes: seen({
          "means that two different shapes went through. They were broadcast to (3, 3): every prediction against every target. See section 4.":
            "no Error",
        }),
      },
    );
    const turned = [
      [3, 1],
      [1, 3],
    ] as const;
    expectSame(
      shapesRefused(() => accuracy(zeros(3, 1), zeros(1, 3), 0), turned),
      "an Error that names (3, 1) and (1, 3)",
      { what: "accuracy of shapes (3, 1) and (1, 3)", mistakes: equalRanks },
    );
  });
});

describe("6-flat", () => {
  /** A pixel in the middle of the picture, row 12, column 13: there most 3s have ink and most 7s have none. */
  const MIDDLE = 12 * 28 + 13;

  // The validation pictures are enough to see a slope, and six times faster than the training pictures.
  const predictWith = (weights: Tensor): Tensor => predict(real.valid[0], [weights, params[1]]);
  const lossWith: Measure = (weights) => digitLoss(predictWith(weights), real.valid[1]).item();
  const accuracyWith: Measure = (weights) => share(predictWith(weights), real.valid[1]);

  const four = [1, -2, 3, 0.5];
  /** Every weight counts differently: 1, 10, 100, 1000. */
  const weighted: Measure = (weights) =>
    weights
      .mul(column([1, 10, 100, 1000]))
      .sum()
      .item();

  const expectUntouched = (weights: Tensor, values: readonly number[], after: string): void =>
    expectNumbers(weights, column(values), {
      what: `the caller's weights after ${after}`,
      mistakes: seen({
        "has other numbers than before: the caller's own weights were written to. Change a clone().": () =>
          weights,
      }),
    });

  test("withWeight · a copy in which one weight has another value", () => {
    for (const [place, value] of [
      [1, 7],
      [0, -0.5],
      [3, 0],
    ] as const) {
      const weights = column(four);
      const right = four.map((w, i) => (i === place ? value : w));
      expectNumbers(withWeight(weights, place, value), column(right), {
        what: `withWeight(${text(four)}, ${place}, ${value})`,
        kind: "tensor",
        mistakes: seen({
          "has the value one place too early. Counting begins at 0.": column(
            four.map((w, i) => (i === place - 1 ? value : w)),
          ),
          "has the old weight times the value. The value takes its place.": column(
            four.map((w, i) => (i === place ? w * value : w)),
          ),
          "has the value added to the old weight. The value takes its place.": column(
            four.map((w, i) => (i === place ? w + value : w)),
          ),
          "has the value in every place. Only one weight is turned.": column(four.map(() => value)),
          "is the weights as they were. The value belongs into one of them.": column(four),
        }),
      });
      expectUntouched(weights, four, `withWeight(${text(four)}, ${place}, ${value})`);
    }
  });

  test("withWeight · the copy has memory of its own", () => {
    const weights = column(four);
    const copy = withWeight(weights, 2, 9);
    copy.fill_(0);
    expectUntouched(weights, four, "all numbers of the copy were set to 0");
  });

  /** What accuracy and loss become on the training pictures when one weight of seed 42 gets another value. */
  function nudged(place: number, change: (own: number) => number) {
    const [weights, bias] = params;
    const own = weights.select(0, place).item();
    const changed = withWeight(weights, place, change(own));
    expectNumbers(changed.select(0, place), [change(own)], {
      what: `weight ${place}, nudged`,
      tolerance: 1e-6,
    });
    expectNumbers(weights.select(0, place), [own], { what: "this weight of the caller", tolerance: 1e-9 });
    const predictions = predict(real.train[0], [changed, bias]);
    const y = real.train[1];
    return { accuracy: share(predictions, y), loss: digitLoss(predictions, y).item() };
  }

  test("Q20 · withWeight: accuracy 0.4912068545818329, and exactly the same after the first weight is multiplied by 1.0001", () => {
    const { accuracy: now } = nudged(0, (own) => own * 1.0001);
    const before = share(predictions42, real.train[1]);
    expectNumbers(before, 0.4912068545818329, {
      what: "the accuracy with the weights of seed 42",
      tolerance: 1e-7,
    });
    expectSame(now, before, { what: "the accuracy after the first weight was multiplied by 1.0001" });
  });

  test("Q20 · withWeight: a weight in the middle, raised by 0.01: exactly the same accuracy, another loss", () => {
    const now = nudged(MIDDLE, (own) => own + 0.01);
    expectSame(now.accuracy, share(predictions42, real.train[1]), {
      what: `the accuracy after weight ${MIDDLE} was raised by 0.01`,
    });
    expectNumbers(now.loss, 0.5094628, {
      what: "the loss, which was 0.5094766 before",
      tolerance: 2e-7,
    });
  });

  test("turn · one number for each value, in their order", () => {
    const weights = column(four);
    const others = sum(four.map((w, i) => (i === 1 ? 0 : w * 10 ** i)));
    for (const values of [[4, 7, -2], [0], []]) {
      const right = values.map((value) => others + 10 * value);
      expectNumbers(turn(weighted, weights, 1, values), right, {
        what: `turn of weight 1 of ${text(four)} through ${text(values)}, measured by 1a + 10b + 100c + 1000d`,
        mistakes: seen({
          "is what adding the values to the weight gives. The weight gets the value itself.": values.map(
            (value) => others + 10 * (-2 + value),
          ),
          "is what adding up the values gives: every one was added to the weight that the one before had left.":
            values.map((_, i) => others + 10 * (-2 + sum(values.slice(0, i + 1)))),
          "is what multiplying the weight by the values gives. The weight gets the value itself.": values.map(
            (value) => others + 10 * -2 * value,
          ),
          "is the same number for every value: the weights that were measured are not those that were turned.":
            values.map(() => others - 20),
          "is what turning all weights gives. Only one is turned.": values.map((value) => 1111 * value),
          "is what turning weight 0 gives. Counting begins at 0, so place 1 is the second weight.":
            values.map((value) => others - 20 - 1 + value),
        }),
      });
      expectUntouched(weights, four, `turn through ${text(values)}`);
    }
  });

  test("Q20 · turn a weight: the accuracy stays exactly the same, the loss moves", () => {
    const [weights] = params;
    const own = weights.select(0, MIDDLE).item();
    const values = [0, 0.002, 0.004, 0.006, 0.008, 0.01].map((amount) => own + amount);
    const start = accuracyWith(weights);
    expectSame(
      turn(accuracyWith, weights, MIDDLE, values),
      values.map(() => start),
      { what: `the accuracy on real 3s and 7s while weight ${MIDDLE} goes up by 0.01 in five steps` },
    );
    const losses = turn(lossWith, weights, MIDDLE, values);
    const moves = losses.slice(1).map((loss, i) => Math.sign(loss - losses[i]!));
    expectNumbers(moves, [-1, -1, -1, -1, -1], {
      what: "the sign of each move of the loss in these five steps",
      mistakes: seen({ "doesn't move at all: was the weight turned?": [0, 0, 0, 0, 0] }),
    });
  });

  test("slopeAt · rise over run, around the weight's own value", () => {
    const weights = column(four);
    const cubes: Measure = (w) => sum(numbers(w).map((v, i) => (i + 1) * v ** 3));
    for (const [place, h] of [
      [1, 0.5],
      [2, 0.25],
      [0, 2],
    ] as const) {
      const own = four[place]!;
      const at = (v: number): number => (place + 1) * v ** 3;
      const rise = at(own + h) - at(own - h);
      expectNumbers(slopeAt(cubes, weights, place, h), rise / (2 * h), {
        what: `slopeAt of a³ + 2b³ + 3c³ + 4d³ at ${text(four)}, place ${place}, h = ${h}`,
        mistakes: seen({
          "is the rise. Divide it by how far apart the two places are.": rise,
          "is the rise divided by h. From h below to h above is a distance of 2h.": rise / h,
          "is the rise times half of h. Divide by (2 * h), with parentheses: otherwise h multiplies.":
            (rise / 2) * h,
          "has the sign turned: higher minus lower, not lower minus higher.": -rise / (2 * h),
          "starts at the weight itself and goes up only. Go h to each side.": (at(own + h) - at(own)) / h,
          "starts at the weight itself and goes down only. Go h to each side.": (at(own) - at(own - h)) / h,
          "is measured around 0. Go h to each side of the weight's own value.": (at(h) - at(-h)) / (2 * h),
          "is the distance divided by the rise. Slope is rise over run.": (2 * h) / rise,
          "is half of what goes up only. The second measuring must start from the weight's own value, too: turn a fresh copy.":
            (at(own + h) - at(own)) / (2 * h),
        }),
      });
      expectUntouched(weights, four, `slopeAt at place ${place}`);
    }
  });

  test("Q20 · slopeAt: 0 for the accuracy, the gradient for the loss", () => {
    const [weights] = params;
    const followed = weights.detach().clone().requiresGrad_();
    digitLoss(predictWith(followed), real.valid[1]).backward();
    const gradient = (followed.grad as Tensor).select(0, MIDDLE).item();
    expectNumbers(slopeAt(accuracyWith, weights, MIDDLE, 0.005), 0, {
      what: `the slope of the accuracy along weight ${MIDDLE}, seed 42`,
    });
    // The loss is kept in float32: over so short a way only the first two or three digits of the slope can be seen.
    expectNumbers(slopeAt(lossWith, weights, MIDDLE, 0.005) * 1000, gradient * 1000, {
      what: `the slope of the loss along weight ${MIDDLE}, seed 42, times 1000`,
      tolerance: 0.02,
      mistakes: seen({
        "has the sign turned: higher minus lower is a rise.": -gradient * 1000,
        "is twice the slope: from h below to h above is a distance of 2h.": 2 * gradient * 1000,
        "is half of the slope. Half the way belongs to half the rise.": 0.5 * gradient * 1000,
      }),
    });
  });
});

describe("7-report", () => {
  const loss: Judge = (predictions, targets) => predictions.sigmoid().sub(targets).abs().mean();
  const counted: Judge = (predictions, targets) => predictions.gt(0).eq(targets.eq(1)).float().mean();
  /** A way leads back from here, but the ground is level: every slope is 0. */
  const level: Judge = (predictions, targets) => predictions.mul(0).add(targets).mean();
  /** Up with the one half, down with the other: the slopes add up to 0. */
  const difference: Judge = (predictions, targets) => predictions.mul(targets.mul(2).sub(1)).sum();

  const noWay = {
    "does not come from anything":
      "From this judge's result no way leads back, and that's an answer, too: look at result.requiresGrad first; the slopes are 0.",
  };

  const [values, targets] = [
    [2, -1, 0.5, -3],
    [1, 0, 0, 1],
  ];
  const lossSlopes = values.map(
    (v, i) => ((targets[i] === 1 ? -1 : 1) * squash(v) * (1 - squash(v))) / values.length,
  );

  test("Q22 · slopes: the loss has one for every prediction, the accuracy has none", () => {
    const predictions = column(values);
    const actual = attempt(() => slopes(loss, predictions, column(targets)), noWay) as
      | Tensor
      | undefined
      | null;
    expectSame(actual === undefined || actual === null ? String(actual) : "a Tensor", "a Tensor", {
      what: "what slopes returns",
      mistakes: seen({
        "is what backward returns. It leaves its result in .grad of what was followed.": "undefined",
        "is what .grad holds where nothing arrived. Slopes arrive at the tensor that was followed and judged.":
          "null",
      }),
    });
    expectNumbers(actual, column(lossSlopes), {
      what: `the slopes of the loss at ${text(values)} against ${text(targets)}`,
      kind: "tensor",
      mistakes: seen<Tensor | number>({
        "is the predictions. Return the gradient that arrived at them.": predictions,
        "is what the judge says. Return how it changes: walk back, and see what arrives.": loss(
          predictions,
          column(targets),
        ),
        "is 0 everywhere, as if no way led back. Follow the predictions before they are judged.": zeros(4, 1),
      }),
    });
    expectNumbers(
      attempt(() => slopes(counted, predictions, column(targets)), noWay),
      zeros(4, 1),
      {
        what: `the slopes of the accuracy at ${text(values)} against ${text(targets)}`,
        kind: "tensor",
        mistakes: seen({
          "is what the judge before this one has left in the .grad of the caller's predictions. Follow a fresh copy each time: predictions.detach().":
            column(lossSlopes),
        }),
      },
    );
  });

  test("slopes · any judge, any shape", () => {
    manualSeed(8);
    for (const shape of [[3], [2, 3]]) {
      const [predictions, wanted] = [randn(shape), randn(shape).gt(0).float()];
      expectNumbers(
        attempt(() => slopes(difference, predictions, wanted), noWay),
        wanted.mul(2).sub(1),
        { what: `the slopes of the sum of ±p, shape (${shape.join(", ")})`, kind: "tensor" },
      );
      for (const judge of [level, counted]) {
        expectNumbers(
          attempt(() => slopes(judge, predictions, wanted), noWay),
          zeros(shape),
          { what: `the slopes of a judge that is level, shape (${shape.join(", ")})`, kind: "tensor" },
        );
      }
    }
  });

  test("slopes · nothing arrives at the model, and nothing is left behind", () => {
    const weight = param([3]);
    const predictions = column([1, 2, -1]).mul(weight);
    const wanted = column([1, 0, 0]);
    const ask = (): Tensor => attempt(() => slopes(loss, predictions, wanted), noWay);
    const first = ask();
    expectSame(weight.grad === null ? "nothing" : "a gradient", "nothing", {
      what: "what arrived at the weight that the predictions come from",
      mistakes: seen({
        "is one walk too long: the next training step would use it. Ask on a detached copy: predictions.detach().":
          "a gradient",
      }),
    });
    expectNumbers(ask(), first, {
      what: "the slopes when asked a second time",
      mistakes: seen({
        "is the double: gradients add up on a tensor that is used again. Follow a fresh one each time.": () =>
          first.mul(2),
      }),
    });
    const plain = column([1, 2, -1]);
    slopes(loss, plain, wanted);
    expectSame(plain.requiresGrad ? "followed" : "not followed", "not followed", {
      what: "the caller's predictions after slopes",
      mistakes: seen({
        "is what they weren't before. Switch it on for a tensor of your own: predictions.detach().":
          "followed",
      }),
    });
  });

  /** Slopes for `report`, so that it needs nobody's `slopes`. */
  const slopesOf = (judge: Judge, predictions: Tensor, wanted: Tensor): Tensor => {
    const followed = predictions.detach().requiresGrad_();
    const result = judge(followed, wanted);
    if (result.requiresGrad) result.backward();
    return followed.grad ?? zeros([...predictions.shape]);
  };

  /** The lines, each checked to be one. */
  function linesOf(judges: Record<string, Judge>, predictions: Tensor, wanted: Tensor) {
    const lines = attempt(() => report(judges, predictions, wanted, slopesOf), {
      "item: ": "There is a slope for every prediction, so there is more than one number.",
    });
    expectSame(Array.isArray(lines) ? "a list" : "no list", "a list", {
      what: "what report returns",
      mistakes: seen({ "came back. Return an array with one Line for each judge.": "no list" }),
    });
    expectSame(
      lines.map((line) => line?.name),
      Object.keys(judges),
      { what: `the names in the report on ${Object.keys(judges).join(", ")}` },
    );
    const word = ({ name, trains }: { name: string; trains: unknown }): string =>
      trains === true
        ? `${name} trains`
        : trains === false
          ? `${name} doesn't`
          : `${name}: ${String(trains)}`;
    return { values: lines.map((line) => line.value), trains: lines.map(word).join(", ") };
  }

  test("Q22 · report: loss and accuracy of the same real predictions, and which one training may use", () => {
    const [x, y] = real.valid;
    const predictions = predict(x, params);
    const { values: said, trains } = linesOf({ loss: digitLoss, accuracy: counted }, predictions, y);
    const right = [digitLoss(predictions, y).item(), counted(predictions, y).item()];
    expectNumbers(said, right, {
      what: "loss and accuracy on the validation pictures, seed 42",
      mistakes: seen({ "has the two numbers swapped.": [...right].reverse() }),
    });
    expectSame(trains, "loss trains, accuracy doesn't", {
      what: "which of the two training may use",
      mistakes: seen({
        "has it the wrong way round: the loss drives the machine, the accuracy informs people.":
          "loss doesn't, accuracy trains",
        "says that both will do. The accuracy is flat: all its slopes are 0.": "loss trains, accuracy trains",
        "says that neither will do. The loss has slopes that aren't 0: ask slopesOf.":
          "loss doesn't, accuracy doesn't",
      }),
    });
  });

  test("Q22 · report: what a judge is called doesn't matter, its slopes do", () => {
    const [predictions, wanted] = [column(values), column(targets)];
    const first = linesOf({ accuracy: loss, loss: counted }, predictions, wanted);
    expectSame(first.trains, "accuracy trains, loss doesn't", {
      what: "which may train, when the loss is called accuracy and the accuracy is called loss",
      mistakes: seen({
        "goes by the name. Any judge may be called loss; ask for its slopes.":
          "accuracy doesn't, loss trains",
        "says that both will do. Where all slopes are 0, training learns nothing.":
          "accuracy trains, loss trains",
      }),
    });
    const second = linesOf({ level, difference, loss }, predictions, wanted);
    expectSame(second.trains, "level doesn't, difference trains, loss trains", {
      what: "which may train: one whose slopes are all 0, one with the slopes 1, -1, -1, 1, and the loss",
      mistakes: seen({
        "is what the sum of the slopes gives: there 1 and -1 cancel out. Ask whether any slope isn't 0.":
          "level doesn't, difference doesn't, loss trains",
        "is what result.requiresGrad says: there is a way back, but all that arrives is 0. Look at the slopes.":
          "level trains, difference trains, loss trains",
      }),
    });
    const up: Judge = (p, t) => p.mul(t).sum();
    const down: Judge = (p, t) => p.mul(t).sum().neg();
    expectSame(linesOf({ up, down }, predictions, wanted).trains, "up trains, down trains", {
      what: "which may train: one whose slopes are 0 or 1, and one whose slopes are 0 or -1",
      mistakes: seen({
        "counts slopes above 0 only. A slope below 0 says something as well.": "up trains, down doesn't",
        "counts slopes below 0 only. A slope above 0 says something as well.": "up doesn't, down trains",
        "wants every slope to differ from 0. One is enough.": "up doesn't, down doesn't",
      }),
    });
  });

  test("Q22 · report: every judge gets the same predictions and targets", () => {
    const [predictions, wanted] = [column(values), column(targets)];
    const got: string[] = [];
    const name = (t: Tensor): string => (t.shape.join() !== "4,1" ? "?" : text(numbers(t)));
    const spy =
      (which: string): Judge =>
      (p, t) => {
        got.push(`${which}: ${name(p)} against ${name(t)}`);
        return loss(p, t);
      };
    report({ one: spy("one"), two: spy("two") }, predictions, wanted, () => ones(4, 1));
    const right = ["one", "two"].map((which) => `${which}: ${text(values)} against ${text(targets)}`);
    expectSame([...new Set(got)], right, {
      what: "what the judges got",
      mistakes: seen({
        "has targets and predictions exchanged: predictions first.": ["one", "two"].map(
          (which) => `${which}: ${text(targets)} against ${text(values)}`,
        ),
      }),
    });
    const { values: said } = linesOf({ a: difference, b: loss, c: difference }, predictions, wanted);
    expectNumbers(said, [-0.5, mean(distances(values.map(squash), targets)), -0.5], {
      what: "what the report says about three judges",
    });
  });
});
