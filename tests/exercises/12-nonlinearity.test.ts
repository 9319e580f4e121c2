/**
 * Module 12: ReLU, modules, and why networks bend.
 *
 * Small inputs first, chosen so that right and wrong differ: then the number that comes back tells which mistake was
 * made. Then a wiggly curve, and the real 3s and 7s. No test needs two of the learner's sections.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { F, linspace, manualSeed, nn, noGrad, rand, randn, type Tensor, tensor } from "#engine";
import { chartOf, relu } from "#work/12-nonlinearity/1-relu.ts";
import { ReLU } from "#work/12-nonlinearity/2-module.ts";
import { Sequential } from "#work/12-nonlinearity/3-sequential.ts";
import { bend, collapse } from "#work/12-nonlinearity/4-collapse.ts";
import { cornerNet, slopeChanges } from "#work/12-nonlinearity/5-corners.ts";
import { countParameters, deepNet, zigzag } from "#work/12-nonlinearity/6-deep.ts";
import { DigitNet, hiddenImages } from "#work/12-nonlinearity/7-digits.ts";
import { attempt } from "../support/attempt.ts";
import { type Digits, digitLoss, digits, inBatches, share } from "../support/digits.ts";
import { expectNumbers, expectSame } from "../support/expect.ts";
import {
  changesAlong,
  curveToLearn,
  errorOn,
  lineWithCorners,
  nearestLine,
  netOf,
  pointsOnCurve,
  sizeOf,
  trainNet,
} from "../support/nets.ts";
import { seen } from "../support/seen.ts";

let real: Digits;

beforeAll(async () => {
  real = await digits();
});

type Layer = (x: Tensor) => Tensor;

const numbers = (t: Tensor): number[] => t.flatten().tolist() as number[];
const column = (values: readonly number[]): Tensor => tensor(values.map((value) => [value]));
const param = (values: readonly number[]): Tensor => tensor([...values], { requiresGrad: true });

/** What `make` gives right after `seed` was set. */
function seeded<T>(seed: number, make: () => T): T {
  manualSeed(seed);
  return make();
}

/** The same numbers, in the shape of `like`. */
const shapedLike = (like: Tensor, values: readonly number[]): Tensor =>
  tensor([...values]).view(...like.shape);

describe("1-relu", () => {
  /** What people take for ReLU, on the same numbers. */
  const mistakesOn = (x: Tensor) => {
    const each = (f: (value: number) => number) => shapedLike(x, numbers(x).map(f));
    return seen({
      "is the numbers without their sign. What is below 0 becomes 0, not positive. See section 1.": each(
        Math.abs,
      ),
      "keeps the numbers below 0 and cuts the others. ReLU does it the other way around. See section 1.":
        each((v) => Math.min(0, v)),
      "turns the sign first. ReLU leaves what is above 0 as it is.": each((v) => Math.max(0, -v)),
      "is what the sigmoid gives: that is another activation function, with no corner.": each(
        (v) => 1 / (1 + Math.exp(-v)),
      ),
      "is cut off at 1 as well. ReLU has no upper end: 5 stays 5.": each((v) => Math.min(1, Math.max(0, v))),
      "says where a number is above 0. ReLU keeps the number itself there.": each((v) => (v > 0 ? 1 : 0)),
      "still has numbers below 0, only smaller ones (a leaky ReLU). ReLU makes them 0.": each((v) =>
        v < 0 ? v / 100 : v,
      ),
      "is the numbers as they were. What is below 0 becomes 0.": x,
      "has no number below 1. The lower end is at 0.": each((v) => Math.max(1, v)),
    });
  };

  test("Q34 · relu: what is below 0 becomes 0, the rest stays", () => {
    const x = tensor([-2, -1.5, -0.25, 0, 0.25, 1, 5]);
    expectNumbers(relu(x), [0, 0, 0, 0, 0.25, 1, 5], {
      what: "relu of [-2, -1.5, -0.25, 0, 0.25, 1, 5]",
      kind: "tensor",
      mistakes: mistakesOn(x),
    });
  });

  test("relu · any shape, element by element", () => {
    for (const [seed, shape] of [
      [1, [3, 4]],
      [2, [2, 3, 2]],
      [3, [1]],
    ] as const) {
      const x = seeded(seed, () => randn([...shape]));
      expectNumbers(
        relu(x),
        shapedLike(
          x,
          numbers(x).map((v) => Math.max(0, v)),
        ),
        {
          what: `relu of random numbers of shape (${shape.join(", ")})`,
          mistakes: mistakesOn(x),
        },
      );
    }
  });

  test("relu · a gradient passes where x is above 0, and stops where it is below", () => {
    const values = [-2, 3, -0.5, 0.5, 1];
    const upstream = [10, -20, 30, 40, -50];
    const x = param(values);
    const result = relu(x);
    expectSame(result.requiresGrad, true, {
      what: "requiresGrad of relu's result, when x is followed",
      mistakes: seen({
        "means that the way back to x is lost. Calculate with tensors: item(), tolist() and detach() leave the record.": false,
      }),
    });
    result.backward(tensor(upstream));
    expectNumbers(
      x.grad as Tensor,
      upstream.map((slope, i) => (values[i]! > 0 ? slope : 0)),
      {
        what: "the gradient at x = [-2, 3, -0.5, 0.5, 1], from the upstream gradient [10, -20, 30, 40, -50]",
        mistakes: seen({
          "lets every gradient through. Below 0 the line is level: nothing passes there.": upstream,
        }),
      },
    );
    const again = param(values);
    again.add(relu(again)).backward(tensor(upstream));
    expectNumbers(
      again.grad as Tensor,
      upstream.map((slope, i) => (values[i]! > 0 ? 2 * slope : slope)),
      {
        what: "the gradient at x of x + relu(x)",
      },
    );
  });

  test("relu · leaves x as it was", () => {
    const values = [-2, 3, -0.5];
    const x = tensor(values);
    relu(x);
    expectNumbers(x, values, {
      what: "x after relu(x)",
      mistakes: seen({
        "is the result: it was written into the caller's tensor. Make a new one.": [0, 3, 0],
      }),
    });
  });

  /** A chart as a learner may have made it: nothing about it is sure. */
  type AnyChart = { series?: readonly { name?: unknown; x?: unknown; y?: unknown; draw?: unknown }[] };

  /** Checks the one series of a chart: name, then x, then y. */
  function checkChart(name: string, f: Layer, from: number, to: number, count: number): void {
    const call = `chartOf("${name}", ..., ${from}, ${to}, ${count})`;
    const chart = chartOf(name, f, from, to, count) as AnyChart;
    const kind =
      typeof chart === "string" ? "a text" : Array.isArray(chart?.series) ? "a chart" : "no series";
    expectSame(kind, "a chart", {
      what: `what ${call} returns`,
      mistakes: seen({
        "is the finished picture. Return what lineChart is to be given, not what it gives.": "a text",
        "is what was found in it. A chart is an object { title, x, y, series: [{ name, x, y }] }.":
          "no series",
      }),
    });
    const { series = [] } = chart;
    expectSame(series.length, 1, { what: `the number of series of ${call}` });
    const [one] = series;
    expectSame(one?.name, name, { what: `the name of the series of ${call}` });
    const along = (points: number, ofWhat: number) =>
      Array.from({ length: points }, (_, i) => from + ((to - from) * i) / ofWhat);
    const [x, step] = [along(count, count - 1), (to - from) / (count - 1)];
    const heights = (at: readonly number[]): number[] => numbers(f(tensor([...at])));
    expectSame(one?.x === undefined, false, {
      what: `whether the x of ${call} are missing`,
      mistakes: seen({
        "makes the chart count 0, 1, 2, ... from left to right. Give the series its x, too.": true,
      }),
    });
    expectNumbers(one?.x, x, {
      what: `the x of ${call}`,
      mistakes: seen({
        "stops one step before the end. Both ends are included; linspace does that.": along(count, count),
        "has one point too many: that is how many pieces there are, not points.": along(count + 1, count),
        "is the heights. They go into y; x says where they stand.": heights(x),
        "is the places in the list: 0, 1, 2, ... x goes from one end to the other.": along(count, count).map(
          (_, i) => i,
        ),
        "leaves out the last point. Both ends are included.": x.slice(0, -1),
        "has one step more at the end.": [...x, to + step],
      }),
    });
    expectNumbers(one?.y, heights(x), {
      what: `the y of ${call}`,
      mistakes: seen({
        "is x once more. y is what f gives for them.": x,
        "is ReLU, but another function came in. Draw f.": x.map((at) => Math.max(0, at)),
        "runs from right to left. Number i of y belongs to number i of x.": [...heights(x)].reverse(),
      }),
    });
    expectSame(one?.draw === "points", false, {
      what: `whether ${call} draws dots only`,
      mistakes: seen({ "leaves nothing between the dots. It shall be a line.": true }),
    });
  }

  test("Q34 · chartOf: ReLU from -2 to 2 is level, then rises", () => {
    checkChart("relu", F.relu, -2, 2, 9);
    checkChart("relu", F.relu, -2, 2, 201);
  });

  test("chartOf · draws any function, over any range", () => {
    checkChart("sigmoid", F.sigmoid, -6, 6, 5);
    checkChart("cube", (x) => x.pow(3), 1, 4, 7);
  });

  test("chartOf · a title, and a label for each axis", () => {
    const chart = chartOf("square", (x) => x.pow(2), 0, 3, 4) as Partial<ReturnType<typeof chartOf>>;
    const texts: [string, unknown][] = [
      ["title", chart?.title],
      ["x.label", chart?.x?.label],
      ["y.label", chart?.y?.label],
    ];
    const missing = texts.filter(([, value]) => typeof value !== "string" || value.trim() === "");
    expectSame(missing.map(([what]) => what).join(", ") || "nothing", "nothing", {
      what: "what a reader of the chart misses",
      mistakes: seen({
        "are the words. Without them nobody knows what the line shows.": "title, x.label, y.label",
        "say what the numbers along the axes are. Without them the line could be anything.":
          "x.label, y.label",
      }),
    });
  });
});

describe("2-module", () => {
  /** The layer's result for x; says what it means when the runtime gives up. */
  function resultOf(x: Tensor): Tensor {
    const result = attempt(() => new ReLU()(x), {
      "call stack": "forward calls itself: this(input) is forward(input) again. Call the function F.relu.",
      "without 'new'": "nn.ReLU is a class: it makes layers. Here the function is needed: F.relu.",
    });
    const came = (result as unknown) instanceof nn.Module ? "a layer" : "a result";
    expectSame(came, "a result", {
      what: "what new ReLU() gives for an input",
      mistakes: seen({
        "is what new nn.ReLU() makes: the class makes a layer, the function F.relu computes. See section 2.":
          "a layer",
      }),
    });
    return result;
  }

  test("Q36 · ReLU, the module, gives the same numbers as relu, the function", () => {
    for (const [seed, shape] of [
      [4, [6]],
      [5, [2, 5]],
      [6, [2, 3, 4]],
    ] as const) {
      const x = seeded(seed, () => randn([...shape]));
      expectNumbers(resultOf(x), F.relu(x), {
        what: `new ReLU() on random numbers of shape (${shape.join(", ")})`,
        mistakes: seen({
          "is the input. A layer returns what it makes of it.": x,
          "is the numbers below 0. ReLU keeps the others.": x.clamp(undefined, 0),
        }),
      });
    }
  });

  test("ReLU · gradients find their way through", () => {
    const x = param([-1, 2, 3]);
    const result = resultOf(x);
    expectSame(result.requiresGrad, true, {
      what: "requiresGrad of the layer's result, when the input is followed",
      mistakes: seen({ "means that the way back to the input is lost.": false }),
    });
    result.backward(tensor([5, 6, 7]));
    expectNumbers(x.grad as Tensor, [0, 6, 7], {
      what: "the gradient at [-1, 2, 3], from the upstream gradient [5, 6, 7]",
    });
  });

  test("Q36 · ReLU serves as a layer, and has nothing to learn", () => {
    const x = seeded(7, () => randn(4, 3));
    resultOf(x);
    const layer = new ReLU();
    expectSame(layer instanceof nn.Module, true, {
      what: "whether a ReLU is an nn.Module",
      mistakes: seen({ 'means that it lost "extends nn.Module".': false }),
    });
    expectSame(layer.parameters().length, 0, { what: "how many parameters a ReLU has" });
    const [hidden, output] = [new nn.Linear(3, 5), new nn.Linear(5, 2)];
    expectNumbers(new nn.Sequential(hidden, layer, output)(x), output(F.relu(hidden(x))), {
      what: "Linear, your ReLU, Linear in the engine's Sequential",
      mistakes: seen({ "is what comes without anything between the two.": () => output(hidden(x)) }),
    });
  });
});

describe("3-sequential", () => {
  /** The network's result for x; says what it means when the runtime gives up. */
  const resultOf = (model: Sequential, x: Tensor): Tensor =>
    attempt(() => model(x), {
      "forward is not a function":
        "A plain function has no forward. Call the layer itself: layer(x) works for functions and modules.",
    });

  test("Sequential · each layer gets what the one before gave", () => {
    const cases: [string, Layer[]][] = [
      ["add 1, times 3, square", [(x) => x.add(1), (x) => x.mul(3), (x) => x.pow(2)]],
      ["square, subtract 4, times 0.5", [(x) => x.pow(2), (x) => x.sub(4), (x) => x.mul(0.5)]],
    ];
    for (const [what, layers] of cases) {
      const input = tensor([1, -2, 4]);
      const run = (some: readonly Layer[]): Tensor => some.reduce((x, layer) => layer(x), input);
      expectNumbers(resultOf(new Sequential(...layers), input), run(layers), {
        what: `three layers (${what}) on [1, -2, 4]`,
        kind: "tensor",
        mistakes: seen({
          "is what the layers give from the last to the first. Begin with the first.": run(
            [...layers].reverse(),
          ),
          "is what the last layer makes of the input itself. Each layer gets what the one before gave. See section 3.":
            run(layers.slice(-1)),
          "is what the first layer gives. The others are to follow.": run(layers.slice(0, 1)),
          "is what comes without the first layer.": run(layers.slice(1)),
          "is what comes without the last layer.": run(layers.slice(0, -1)),
          "is the input, as if there were no layers.": input,
          "is the sum of what every layer makes of the input. They don't work side by side, but one after the other.":
            run([(x) => layers.map((layer) => layer(x)).reduce((sum, each) => sum.add(each))]),
        }),
      });
    }
    expectNumbers(resultOf(new Sequential(), tensor([3, 1])), [3, 1], { what: "no layers at all on [3, 1]" });
  });

  test("Q36 · Sequential takes functions and modules alike", () => {
    const x = seeded(8, () => randn(4, 3));
    const [hidden, output] = [new nn.Linear(3, 5), new nn.Linear(5, 2)];
    for (const [what, bend] of [
      ["the function F.relu", F.relu],
      ["the module new nn.ReLU()", new nn.ReLU()],
    ] as const) {
      expectNumbers(resultOf(new Sequential(hidden, bend, output), x), output(F.relu(hidden(x))), {
        what: `Linear, ${what}, Linear`,
        mistakes: seen({
          "is what comes without ReLU: a plain function is a layer, too, and it was left out.": () =>
            output(hidden(x)),
        }),
      });
    }
  });

  test("Sequential · the engine finds the parameters of its layers, by number", () => {
    const layers = [new nn.Linear(3, 5), F.relu, new nn.Linear(5, 2)] as const;
    const model = new Sequential(...layers);
    const names = model.namedParameters().map(([name]) => name);
    const numbered = (first: number, second: number) =>
      [first, second].flatMap((number) => [`${number}.weight`, `${number}.bias`]);
    expectSame(names, numbered(0, 2), {
      what: "the names of the parameters of Linear, relu, Linear",
      mistakes: seen({
        "is what the engine finds when the layers are in a list only: nothing, and nothing would be learnt. Give each layer a field of its own. See section 3.":
          [],
        "counts the layers from 1. Their numbers begin at 0.": numbered(1, 3),
        "counts the modules only. Number every layer, the plain functions, too.": numbered(0, 1),
        "is those of the first layer only.": numbered(0, 2).slice(0, 2),
        "is those of the last layer only.": numbered(0, 2).slice(2),
        "runs from the last layer to the first.": numbered(2, 0),
      }),
    });
    expectSame(
      model
        .parameters()
        .map((found, i) => found === [layers[0], layers[2]].flatMap((l) => l.parameters())[i]),
      [true, true, true, true],
      { what: "whether they are the parameters of the very layers that came in" },
    );
    const nested = new Sequential(new Sequential(new nn.Linear(2, 2)), new nn.Linear(2, 1));
    expectSame(
      nested.namedParameters().map(([name]) => name),
      ["0.0.weight", "0.0.bias", "1.weight", "1.bias"],
      { what: "the names of the parameters of a Sequential in a Sequential" },
    );
  });
});

describe("4-collapse", () => {
  const [w1, b1, w2, b2] = [
    [
      [1, 2],
      [3, -1],
    ],
    [1, -2],
    [
      [0, 1],
      [2, 3],
    ],
    [10, 20],
  ];
  const layers = () => ({
    first: { weight: tensor(w1), bias: tensor(b1) },
    second: { weight: tensor(w2), bias: tensor(b2) },
  });

  test("Q35 · collapse: the weight and the bias that do the work of two layers", () => {
    const { first, second } = layers();
    const one = collapse(first, second);
    expectNumbers(
      one.weight,
      [
        [3, -1],
        [11, 1],
      ],
      {
        what: "the single weight for [[1, 2], [3, -1]], then [[0, 1], [2, 3]]",
        kind: "tensor",
        mistakes: seen({
          "is first.weight times second.weight. The order counts: second.weight stands on the left. See section 4.":
            [
              [4, 7],
              [-2, 0],
            ],
          "multiplies number by number. It takes the matrix product, matmul. See section 4.": [
            [0, 2],
            [6, -3],
          ],
          "is the sum of the two weights. The second layer multiplies what the first one gives.": [
            [1, 3],
            [5, 2],
          ],
          "is the transpose of the right one: one row per output.": [
            [3, 11],
            [-1, 1],
          ],
          "is the second weight alone.": w2,
          "is the first weight alone.": w1,
        }),
      },
    );
    expectNumbers(one.bias, [8, 16], {
      what: "the single bias for biases [1, -2], then [10, 20]",
      kind: "tensor",
      mistakes: seen({
        "is the sum of the two biases. The first bias goes through the second layer, too: it meets second.weight. See section 4.":
          [11, 18],
        "is the second bias alone. What became of the first one?": [10, 20],
        "is the first bias after the second layer's weight, but without the second bias.": [-2, -4],
        "is the first bias alone.": [1, -2],
        "is the product of the two biases, number by number.": [10, -40],
        "multiplies the first bias by the transpose of second.weight.": [14, 15],
        "multiplies the first bias by the collapsed weight. It comes in after the first layer's weight: only second.weight meets it.":
          [15, 29],
        "sends the second bias through the first layer. The first bias goes through the second.": [51, 8],
        "has the two biases exchanged: the first one meets second.weight, and the second one is only added.":
          [21, 78],
      }),
    });
  });

  test("Q35 · collapse: 784-30-1 without a ReLU is 784-1, on real digits", () => {
    const { first, second } = seeded(9, () => ({
      first: new nn.Linear(784, 30),
      second: new nn.Linear(30, 1),
    }));
    const one = collapse(
      { weight: first.weight.detach(), bias: first.bias!.detach() },
      { weight: second.weight.detach(), bias: second.bias!.detach() },
    );
    const x = real.valid[0].slice(0, 0, 2038, 17);
    expectSame([one.weight.shape, one.bias.shape], [[1, 784], [1]], {
      what: "the shapes of the single weight and bias for Linear(784, 30), then Linear(30, 1)",
    });
    expectNumbers(F.linear(x, one.weight, one.bias), second(first(x)).detach(), {
      what: "the single layer on 120 real digits, against the two",
      tolerance: 1e-4,
    });
  });

  test("collapse · leaves the two layers as they were", () => {
    const { first, second } = layers();
    collapse(first, second);
    expectNumbers(first.weight, w1, { what: "first.weight afterwards" });
    expectNumbers(first.bias, b1, { what: "first.bias afterwards" });
    expectNumbers(second.weight, w2, { what: "second.weight afterwards" });
    expectNumbers(second.bias, b2, { what: "second.bias afterwards" });
  });

  test("bend · how far the middle lies above the mean of both ends", () => {
    const cases: [string, Layer][] = [
      ["x³ + 1", (x) => x.pow(3).add(1)],
      ["x²", (x) => x.pow(2)],
      ["relu", F.relu],
    ];
    for (const [what, f] of cases) {
      const [a, b] = [tensor([[0], [-2], [-5]]), tensor([[4], [4], [-1]])];
      const [fa, fb, fm] = [f(a), f(b), f(a.add(b).div(2))];
      expectNumbers(bend(f, a, b), fm.sub(fa.add(fb).div(2)), {
        what: `bend of ${what} between [[0], [-2], [-5]] and [[4], [4], [-1]]`,
        kind: "tensor",
        mistakes: seen({
          "has the sign turned: first the middle, and from it the mean of the ends.": fa
            .add(fb)
            .div(2)
            .sub(fm),
          "is f of the sum, not of the middle: halve a + b before f gets it.": f(a.add(b)).sub(
            fa.add(fb).div(2),
          ),
          "is f(a + b) - f(a) - f(b). That is 0 only for layers without a bias. Take the middle and the mean.":
            f(a.add(b)).sub(fa).sub(fb),
          "takes away the sum of the two ends. Take their mean.": fm.sub(fa).sub(fb),
          "halves the value of the sum. Halve a + b before f gets it.": f(a.add(b))
            .div(2)
            .sub(fa.add(fb).div(2)),
          "halves too much: the value in the middle counts whole.": fm.sub(fa).sub(fb).div(2),
          "takes half of the way from a to b for the middle. The middle is (a + b) / 2.": f(
            b.sub(a).div(2),
          ).sub(fa.add(fb).div(2)),
          "is how much the ends differ from each other.": fb.sub(fa),
          "lost its sign.": fm.sub(fa.add(fb).div(2)).abs(),
        }),
      });
    }
  });

  test("Q35 · bend: 0 for two linear layers, but not with relu between them", () => {
    const { first, second, a, b } = seeded(10, () => ({
      first: new nn.Linear(3, 6),
      second: new nn.Linear(6, 2),
      a: randn(5, 3),
      b: randn(5, 3),
    }));
    const zeros = tensor(Array.from({ length: 5 }, () => [0, 0]));
    expectNumbers(
      bend((x) => second(first(x)), a, b),
      zeros,
      {
        what: "the bend of two linear layers, one after the other",
        tolerance: 2e-6,
        mistakes: seen({
          "is f(a + b) - f(a) - f(b): minus the bias. That is 0 only for layers without one. Take the middle and the mean.":
            () =>
              second(first(a.add(b)))
                .sub(second(first(a)))
                .sub(second(first(b))),
        }),
      },
    );
    const withRelu: Layer = (x) => second(F.relu(first(x)));
    const expected = withRelu(a.add(b).div(2)).sub(withRelu(a).add(withRelu(b)).div(2));
    expectNumbers(bend(withRelu, a, b), expected, {
      what: "the bend of linear, relu, linear: other than 0, so no single linear layer does this",
    });
    expectSame(
      numbers(expected).some((value) => Math.abs(value) > 0.05),
      true,
      { what: "whether it is other than 0" },
    );
  });
});

describe("5-corners", () => {
  test("slopeChanges · the slope after each point, minus the slope before it", () => {
    const lines: [number[], number[]][] = [
      [
        [0, 1, 3, 4, 6],
        [1, 3, 3, 0, 1],
      ],
      [
        [-2, 0, 0.5],
        [4, 1, 2],
      ],
      [
        [1, 3],
        [5, 9],
      ],
    ];
    for (const [x, y] of lines) {
      const rises = x.slice(1).map((_, i) => y[i + 1]! - y[i]!);
      const slopes = rises.map((rise, i) => rise / (x[i + 1]! - x[i]!));
      const differences = (of: readonly number[]) => of.map((value, i) => value - (of[i - 1] ?? 0));
      expectNumbers(slopeChanges(x, y), changesAlong(x, y), {
        what: `slopeChanges([${x.join(", ")}], [${y.join(", ")}])`,
        mistakes: seen({
          "is the slopes themselves. From each take the slope of the piece before it.": slopes,
          "is how far each piece rises. For the slope, divide by how far it goes to the right.": rises,
          "is the change of the rise. First divide each rise by how far the piece goes to the right.":
            differences(rises),
          "leaves out the first point. Before it everything is level, so there the change is the first slope.":
            differences(slopes).slice(1),
          "has the sign turned: the slope after the point, minus the one before it.": differences(slopes).map(
            (change) => -change,
          ),
          "divides the wrong way around: the rise goes on top.": differences(
            slopes.map((slope) => 1 / slope),
          ),
          "counts the first slope as no change. Before the first point everything is level: the slope there is 0.":
            differences(slopes).map((change, i) => (i === 0 ? 0 : change)),
          "has one number too many: n + 1 points have n pieces, so stop before the last point.": [
            ...differences(slopes),
            Number.NaN,
          ],
          "goes on behind the last point. Where the line ends nothing is to be changed.": [
            ...differences(slopes),
            -slopes.at(-1)!,
          ],
          "takes every slope minus the first one. Take the one right before it.": slopes.map(
            (slope, i) => slope - (i === 0 ? 0 : slopes[0]!),
          ),
        }),
      });
    }
  });

  /** The mistakes with the network for one line, looked at in some places. */
  const mistakesAt = (at: number[], start: number, corners: number[], changes: number[]) => {
    const turned = corners.map((corner) => -corner);
    const straight = at.map((x) =>
      corners.reduce((sum, corner, i) => sum + changes[i]! * (x - corner), start),
    );
    const right = lineWithCorners(at, start, corners, changes);
    return seen({
      "has its corners on the other side of 0. relu(x - corner): the bias is minus the corner. See section 5.":
        column(lineWithCorners(at, start, turned, changes)),
      "has no corners: the ReLU between the two layers is missing.": column(straight),
      "begins at 0. The height before the first corner is the output layer's bias.": column(
        right.map((y) => y - start),
      ),
      "never goes below 0: there is a ReLU after the last layer.": column(right.map((y) => Math.max(0, y))),
      "multiplies x by the change before the ReLU, and turns its corners around. The changes are the output layer's weights.":
        column(at.map((x) => corners.reduce((sum, c, i) => sum + Math.max(0, changes[i]! * (x - c)), start))),
      "counts every corner with the same weight, 1. The output layer's weights are the changes.": column(
        lineWithCorners(
          at,
          start,
          corners,
          corners.map(() => 1),
        ),
      ),
      "is level all along: nothing but the start.": column(at.map(() => start)),
    });
  };

  /** What comes when one of the four parameters was left as the layers made it. */
  const unsetAt = (seed: number, at: number[], start: number, corners: number[], changes: number[]) =>
    [0, 1, 2, 3].map((unset) => ({
      gives: () => {
        const count = corners.length;
        const [hidden, output] = seeded(
          seed,
          () => [new nn.Linear(1, count), new nn.Linear(count, 1)] as const,
        );
        const written = [
          tensor(corners.map(() => [1])),
          tensor(corners.map((corner) => -corner)),
          tensor([changes]),
          tensor([start]),
        ];
        const made = [hidden.weight, hidden.bias!, output.weight, output.bias!];
        const [w1, b1, w2, b2] = written.map((value, i) => (i === unset ? made[i]!.detach() : value));
        return F.linear(F.relu(F.linear(column(at), w1!, b1!)), w2!, b2!);
      },
      says: `has chance in it: ${["the hidden layer's weight", "the hidden layer's bias", "the output layer's weight", "the output layer's bias"][unset]} is still what the layer drew for itself. Four parameters are to be set.`,
    }));

  test("cornerNet · a line with its corners where they belong", () => {
    const lines: [number, number[], number[]][] = [
      [1.5, [-1, 0, 2, 2.5], [2, -3, 4, -1]],
      [-2, [0.5], [3]],
      [0.25, [-3, 1, 1.5], [-1, 0.5, -2]],
    ];
    const at = [-2, -1.5, -0.5, 0.3, 1, 2.2, 4];
    for (const [start, corners, changes] of lines) {
      const model = seeded(17, () =>
        attempt(() => cornerNet(start, corners, changes), {
          "changed in place":
            "Setting weights isn't part of the model's calculation: do it inside noGrad(() => { ... }). See section 5.",
          "cannot be expanded":
            "The output layer has one row with a weight for each corner: shape (1, n), as in tensor([[...changes]]).",
        }),
      );
      expectNumbers(model(column(at)).detach(), column(lineWithCorners(at, start, corners, changes)), {
        what: `cornerNet(${start}, [${corners.join(", ")}], [${changes.join(", ")}]) at ${at.join(", ")}`,
        mistakes: [...mistakesAt(at, start, corners, changes), ...unsetAt(17, at, start, corners, changes)],
      });
    }
  });

  test("cornerNet · a network with one hidden layer, ready for training", () => {
    for (const count of [3, 7]) {
      const corners = Array.from({ length: count }, (_, i) => i - 1);
      const model = cornerNet(
        1,
        corners,
        corners.map((c) => c + 0.5),
      );
      const sizes = model.parameters().map((parameter) => parameter.size);
      expectSame(
        sizes.reduce((sum, size) => sum + size, 0),
        3 * count + 1,
        {
          what: `how many numbers can be trained in a network of ${count} corners`,
          mistakes: seen({
            "means that tensors took the place of parameters. Change the numbers inside the layers' own, with copy_ and fill_.": 0,
          }),
        },
      );
      model(column([-0.5, 0.5, 3]))
        .sum()
        .backward();
      expectSame(
        model.parameters().map(({ grad, requiresGrad }) => requiresGrad && grad !== null),
        [true, true, true, true],
        { what: "whether each of the four parameters gets a gradient" },
      );
    }
  });

  test("Q35 · cornerNet: 4, 8, 16 corners miss the wiggly curve by 0.4077, 0.0248, 0.0018; a straight line by 0.5215", () => {
    const many = pointsOnCurve(200);
    const error = (heights: readonly number[]): number =>
      heights.reduce((sum, height, i) => sum + (height - many.y[i]!) ** 2, 0) / heights.length;
    const counts = [4, 8, 16];
    const lines = counts.map((count) => {
      const { x, y } = pointsOnCurve(count);
      return [y[0]!, x.slice(0, -1), changesAlong(x, y)] as const;
    });
    const errors = lines.map((line) => error(numbers(noGrad(() => cornerNet(...line)(column(many.x))))));
    expectNumbers(errors, [0.4077, 0.0248, 0.0018], {
      what: "the mean squared errors with 4, 8 and 16 corners",
      tolerance: 5.1e-5,
      mistakes: seen({
        "is what comes with the corners on the other side of 0: the bias is minus the corner.": () =>
          lines.map(([start, corners, changes]) =>
            error(
              lineWithCorners(
                many.x,
                start,
                corners.map((corner) => -corner),
                changes,
              ),
            ),
          ),
      }),
    });
    const straight = error(nearestLine(many.x, many.y));
    expectNumbers(straight, 0.5215, { what: "the error of the best straight line", tolerance: 5.1e-5 });
    expect(Math.max(...errors)).toBeLessThan(straight);
  });
});

describe("6-deep", () => {
  test("countParameters · every number in every parameter", () => {
    const models: [string, nn.Module][] = [
      ["Linear(3, 2)", new nn.Linear(3, 2)],
      ["784-30-1", new nn.Sequential(new nn.Linear(784, 30), new nn.ReLU(), new nn.Linear(30, 1))],
      ["Linear(5, 4) without bias", new nn.Linear(5, 4, { bias: false })],
      [
        "a Sequential in a Sequential",
        new nn.Sequential(new nn.Sequential(new nn.Linear(2, 7)), new nn.Linear(7, 3)),
      ],
      ["ReLU", new nn.ReLU()],
    ];
    for (const [what, model] of models) {
      const all = model.namedParameters();
      const sum = (of: readonly number[]) => of.reduce((total, value) => total + value, 0);
      const sizes = all.map(([, parameter]) => parameter.size);
      const weights = all.map(([name, { size }]) => (name.endsWith("weight") ? size : 0));
      expectNumbers(countParameters(model), sum(sizes), {
        what: `countParameters of ${what}`,
        mistakes: seen({
          "is how many tensors there are. Count the numbers in them.": all.length,
          "is the weights alone. The biases are learnt, too.": sum(weights),
          "is the biases alone.": sum(sizes) - sum(weights),
          "is the first layer alone.": sum(sizes.slice(0, 2)),
          "is the sum of all lengths. A weight of shape (30, 784) holds 30 times 784 numbers.": sum(
            all.flatMap(([, { shape }]) => shape),
          ),
          "counts the rows of each parameter.": sum(all.map(([, { shape }]) => shape[0]!)),
        }),
      });
    }
  });

  test("deepNet · linear layers with a ReLU between each two", () => {
    for (const [seed, sizes] of [
      [11, [3, 4, 2]],
      [12, [2, 6, 5, 6, 1]],
      [13, [5, 2]],
    ] as const) {
      const x = seeded(seed + 100, () => randn(6, sizes[0]));
      const like = (relus?: Parameters<typeof netOf>[1]) => () =>
        seeded(seed, () => netOf(sizes, relus))(x).detach();
      const model = seeded(seed, () => deepNet(sizes));
      expectNumbers(model(x).detach(), like()(), {
        what: `deepNet([${sizes.join(", ")}]) of seed ${seed} on six rows of numbers`,
        mistakes: seen({
          "has no ReLU between its linear layers: all of them together are one.": like({ between: false }),
          "has a ReLU after the last layer, too. Predictions must be able to go below 0. See section 6.":
            like({
              last: true,
            }),
          "has a ReLU before the first layer. It throws away the inputs below 0.": like({ first: true }),
          "has no ReLU between its linear layers, and one at the end.": like({ between: false, last: true }),
          "comes from layers that were made in another order. Make them from the first to the last.": () =>
            seeded(seed, () => {
              const linears = sizes.slice(1).map((_, i) => {
                const at = sizes.length - 2 - i;
                return new nn.Linear(sizes[at]!, sizes[at + 1]!);
              });
              return linears
                .reverse()
                .reduce((h, layer, i) => layer(i === 0 ? h : F.relu(h)), x)
                .detach();
            }),
        }),
      });
      const count = model.parameters().reduce((sum, { size }) => sum + size, 0);
      expectSame(count, sizeOf(sizes), {
        what: `how many numbers can be trained in deepNet([${sizes.join(", ")}])`,
      });
    }
  });

  test("zigzag · folds what the fold before gave", () => {
    const x = linspace(0, 1, 17);
    const fold = (v: number): number => (v < 0.5 ? 2 * v : 2 - 2 * v);
    const folded = (times: number): number[] =>
      numbers(x).map((value) => Array.from({ length: times }).reduce((v: number) => fold(v), value));
    for (const layers of [1, 2, 3, 0]) {
      const result = zigzag(x, layers);
      expectNumbers(result, folded(layers), {
        what: `zigzag of 0, 1/16, ..., 1 with ${layers} layers`,
        kind: "tensor",
        mistakes: seen({
          "is a single fold. Each layer folds what the one before gave, not x again.": folded(1),
          "is the line as it was.": folded(0),
          "is one fold too many.": folded(layers + 1),
          "is one fold too few.": folded(Math.max(0, layers - 1)),
          "goes on rising: 4 · relu(x - 0.5) is taken away, not added.": () => {
            let line = x;
            for (let i = 0; i < layers; i++)
              line = F.relu(line)
                .mul(2)
                .add(F.relu(line.sub(0.5)).mul(4));
            return line;
          },
          "becomes level after the corner. Two units, and the second one counts 4: it has to turn a rise into a fall.":
            () => {
              let line = x;
              for (let i = 0; i < layers; i++)
                line = F.relu(line)
                  .mul(2)
                  .sub(F.relu(line.sub(0.5)).mul(2));
              return line;
            },
          "is a fold for each layer, added up. They work one after the other.": folded(1).map(
            (v) => v * layers,
          ),
        }),
      });
    }
  });

  test("Q37 · zigzag: five layers of two units draw 32 pieces, with 31 parameters; one hidden layer needs 97", () => {
    const x = linspace(0, 1, 257);
    const deep = numbers(zigzag(x, 5));
    const directions = deep.slice(1).map((y, i) => Math.sign(y - deep[i]!));
    const pieces = directions.filter((direction, i) => direction !== directions[i - 1]).length;
    expectNumbers(pieces, 32, {
      what: "how many straight pieces five folds make",
      mistakes: seen({
        "is what ten units side by side make. Each fold must double the pieces: fold what the fold before gave.": 10,
        "is one fold. Each layer folds what the one before gave, not x again.": 2,
      }),
    });
    // A hidden layer with n units has n corners at most. 32 pieces have 31, and one unit more gives the first slope.
    const corners = Array.from({ length: 32 }, (_, i) => i / 32);
    const changes = corners.map((_, i) => (i === 0 ? 32 : i % 2 === 1 ? -64 : 64));
    expectNumbers(deep, lineWithCorners(numbers(x), 0, corners, changes), {
      what: "five folds, against one hidden layer of 32 units",
    });
    expectNumbers([sizeOf([1, 2, 2, 2, 2, 2, 1]), sizeOf([1, 32, 1])], [31, 97], {
      what: "how many parameters both have",
    });
  });

  test("Q37 · deepNet: 97 parameters in two hidden layers do better on the wiggly curve than 193 in one", () => {
    const data = curveToLearn();
    const trained = (sizes: readonly number[], lr: number): number => {
      const model = seeded(1, () => deepNet(sizes));
      trainNet(model, [data], F.mseLoss, { lr, epochs: 2000 });
      return errorOn(model, data);
    };
    const deep = trained([1, 8, 8, 1], 0.1);
    const wide = trained([1, 64, 1], 0.05);
    expectNumbers([sizeOf([1, 8, 8, 1]), sizeOf([1, 64, 1])], [97, 193], {
      what: "how many parameters both have",
    });
    expectSame(deep < wide, true, {
      what: `whether 1-8-8-1 (error ${deep.toFixed(4)}) comes nearer to the curve than 1-64-1 (error ${wide.toFixed(4)}), 2000 steps each`,
      mistakes: seen({
        "means that the deep network can't bend as it should. Is there a ReLU between each two of its layers, and none at the end?": false,
      }),
    });
  });
});

describe("7-digits", () => {
  /** The result of a DigitNet; says what it means when the runtime gives up. */
  const resultOf = (seed: number, pixels: number, units: number, x: Tensor): Tensor =>
    attempt(() => seeded(seed, () => new DigitNet(pixels, units))(x).detach(), {
      "is not a function":
        "The constructor hands its layers on in fields: this.hidden = ... and this.output = .... A const is gone when it ends.",
    });

  test("Q36 · DigitNet: the function in forward does what the module does in a Sequential", () => {
    for (const [seed, pixels, units] of [
      [64, 12, 5],
      [11, 6, 9],
    ] as const) {
      const x = seeded(seed + 100, () => rand(7, pixels));
      const layers = seeded(seed, () => ({
        hidden: new nn.Linear(pixels, units),
        output: new nn.Linear(units, 1),
      }));
      const { hidden, output } = layers;
      const swapped = seeded(seed, () => ({
        output: new nn.Linear(units, 1),
        hidden: new nn.Linear(pixels, units),
      }));
      expectNumbers(
        resultOf(seed, pixels, units, x),
        new nn.Sequential(hidden, new nn.ReLU(), output)(x).detach(),
        {
          what: `DigitNet(${pixels}, ${units}) of seed ${seed} on seven pictures`,
          mistakes: seen({
            "is what comes without ReLU: two linear layers, which are one. See section 4.": () =>
              output(hidden(x)).detach(),
            "has its ReLU after the last layer: no prediction goes below 0, so no picture is ever called a 7. See section 7.":
              () => F.relu(output(hidden(x))).detach(),
            "has a ReLU more, after the last layer: no prediction goes below 0, so no picture is ever called a 7. See section 7.":
              () => F.relu(output(F.relu(hidden(x)))).detach(),
            "is squashed by a sigmoid. The loss does that; a prediction is any number.": () =>
              F.sigmoid(output(F.relu(hidden(x)))).detach(),
            "has a sigmoid where the ReLU belongs.": () => output(F.sigmoid(hidden(x))).detach(),
            "is what comes when the output layer is made first. Make the hidden layer first, then the output layer.":
              () => swapped.output(F.relu(swapped.hidden(x))).detach(),
            "is the hidden units. The output layer is missing.": () => F.relu(hidden(x)).detach(),
          }),
        },
      );
    }
  });

  test("DigitNet · the engine finds four parameters, by the names of the fields", () => {
    const model = new DigitNet(10, 4);
    expectSame(
      model.namedParameters().map(([name, { shape }]) => `${name} (${shape.join(", ")})`),
      ["hidden.weight (4, 10)", "hidden.bias (4)", "output.weight (1, 4)", "output.bias (1)"],
      {
        what: "the parameters of DigitNet(10, 4)",
        mistakes: seen({
          "has hidden and output exchanged.": [
            "hidden.weight (1, 4)",
            "hidden.bias (1)",
            "output.weight (4, 10)",
            "output.bias (4)",
          ],
          "is none: the layers aren't fields of the module. Write this.hidden = ...": [],
        }),
      },
    );
  });

  test("DigitNet · after 30 epochs right on 0.9818 of the real digits (0.9828 in print after 40)", () => {
    const model = seeded(42, () => new DigitNet(784, 30));
    const [x, y] = real.valid;
    const score = (): number => noGrad(() => share(model(x), y));
    trainNet(model, inBatches(real.train), digitLoss, { lr: 0.1, epochs: 30 });
    const accuracy = score();
    expectNumbers(accuracy, 0.9818, {
      what: "the accuracy of DigitNet(784, 30), seed 42, after 30 epochs with learning rate 0.1",
      tolerance: 1e-3,
      mistakes: seen({
        "is what calling every picture a 7 scores.": 1028 / 2038,
        "is what calling every picture a 3 scores.": 1010 / 2038,
      }),
    });
    expect(accuracy).toBeGreaterThanOrEqual(0.981);
  });

  test("hiddenImages · one picture for each hidden unit, laid out like the pixels", () => {
    for (const [units, height, width] of [
      [4, 2, 3],
      [3, 4, 2],
    ] as const) {
      const layer = seeded(16, () => new nn.Linear(height * width, units));
      const weight = layer.weight.detach();
      const images = hiddenImages(layer, height, width);
      expectNumbers(images, weight.view(units, height, width), {
        what: `hiddenImages of Linear(${height * width}, ${units}) with ${height} lines of ${width}`,
        kind: "tensor",
        mistakes: seen({
          "has lines and columns exchanged. Height first, then width.": weight.view(units, width, height),
          "has the units last. They come first: one picture for each.": weight
            .t()
            .reshape(height, width, units),
          "mixes the units: transpose nothing, the rows of the weight are the pictures.": weight
            .t()
            .reshape(units, height, width),
          "is the pictures as rows. Each needs a height and a width.": weight,
        }),
      });
      expectSame(layer.weight.requiresGrad, true, {
        what: "requiresGrad of the layer's weight afterwards",
        mistakes: seen({
          "means that the layer can't be trained any more: requiresGrad_(false) changes the weight itself. detach() makes another tensor.": false,
        }),
      });
      expectSame(images.requiresGrad, false, {
        what: "requiresGrad of the pictures",
        mistakes: seen({
          "means that they belong to the record still. detach() gives the same numbers outside of it.": true,
        }),
      });
    }
  });
});
