/**
 * Module 12: ReLU, modules, and why networks bend.
 *
 * Every function is tried on many generated inputs. Then come the cases that the lesson shows: small ones, a wiggly curve, and the
 * real 3s and 7s. No test needs two of the learner's sections.
 */
import { describe, test } from "vitest";
import { F, linspace, manualSeed, nn, noGrad, randn, Tensor, tensor } from "#engine";
import { lineChart } from "#engine/plot.ts";
import * as right1 from "#solutions/12-nonlinearity/1-relu.ts";
import * as right2 from "#solutions/12-nonlinearity/2-module.ts";
import * as right3 from "#solutions/12-nonlinearity/3-sequential.ts";
import * as right4 from "#solutions/12-nonlinearity/4-collapse.ts";
import * as right5 from "#solutions/12-nonlinearity/5-corners.ts";
import * as right6 from "#solutions/12-nonlinearity/6-deep.ts";
import * as right7 from "#solutions/12-nonlinearity/7-digits.ts";
import right from "#solutions/12-nonlinearity/answers.md";
import * as work1 from "#work/12-nonlinearity/1-relu.ts";
import * as work2 from "#work/12-nonlinearity/2-module.ts";
import * as work3 from "#work/12-nonlinearity/3-sequential.ts";
import * as work4 from "#work/12-nonlinearity/4-collapse.ts";
import * as work5 from "#work/12-nonlinearity/5-corners.ts";
import * as work6 from "#work/12-nonlinearity/6-deep.ts";
import * as work7 from "#work/12-nonlinearity/7-digits.ts";
import work from "#work/12-nonlinearity/answers.md";
import { claims } from "../support/claims.ts";
import { inSequential, linear, models, showCall } from "../support/countable.ts";
import { digitLoss, digits, inBatches, share } from "../support/digits.ts";
import { expectNumbers, expectSame } from "../support/expect.ts";
import {
  changesAlong,
  curveToLearn,
  errorOn,
  lineWithCorners,
  nearestLine,
  pointsOnCurve,
  sizeOf,
  trainNet,
} from "../support/nets.ts";
import { fill, filled, functions, type Layer, layersOf, modules, shared } from "../support/noted-layers.ts";
import { seeded } from "../support/optimizer.ts";
import { complaintOr, unfitting } from "../support/workshop.ts";
import { seeGradients } from "../trials/gradients.ts";
import { choice, flag, list, named, numbers, steering, wholeNumbers } from "../trials/kinds.ts";
import { exactly, type See } from "../trials/observing.ts";
import type { Log } from "../trials/stand-ins.ts";
import {
  reshaped,
  shapeOf,
  shapes,
  showTensor,
  type TensorPlan,
  tensors,
  valuesOf,
} from "../trials/tensors.ts";
import { RESULT, section } from "../trials/trial.ts";
import { written } from "../trials/writing.ts";

const listOf = (t: Tensor): number[] => t.flatten().tolist() as number[];
const column = (values: readonly number[]): Tensor => tensor(values.map((value) => [value]));

const shapesIn = (model: nn.Module) => model.parameters().map(({ shape }) => shape);
const namesIn = (model: nn.Module) => model.namedParameters().map(([name]) => name);

/** Looks at the gradient at x, but not where x is 0: there is a corner, and any gradient will do. */
function seeSlopes(see: See, result: unknown, x: Tensor): void {
  seeGradients(see, result, {});
  const { grad } = x;
  see("the gradient that arrives at x", grad && noGrad(() => grad.mul(x.ne(0).float())));
}

/** Numbers that stay small when they are multiplied a few times. */
const small = numbers({ min: -8, max: 8, plain: [1, 2, 3], special: [0, 0, -1, -2, 0.5] });

/** Numbers of all sizes, and 0 more often than usual. */
const allSizes = choice(
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  [-1, -2, -3.5, 0, 0, 0.5, 0.5, 2 ** -30, -(2 ** -30), 2 ** -100, 2 ** 20, -(2 ** 20), 2 ** 100],
);

/** Shapes of all ranks; some have no numbers. */
const allShapes = shapes(0, 3, choice([2, 3], [1, 1, 4, 0]));

const anyTensor = tensors({ tracks: "sometimes", shapes: allShapes, numbers: allSizes });

const magnitudes = {
  "a number of x is tiny, but not 0": ({ x }: { readonly x: TensorPlan }) =>
    valuesOf(x).some((value) => value !== 0 && Math.abs(value) < 1e-6),
};

/** The same tensor, but with other numbers of the same signs: whoever has kept a result by its input gives the old one. */
const double = (x: Tensor): void => noGrad(() => void x.copy_(x.mul(2)));

describe("1-relu", () => {
  const { trial } = section(test, "12-nonlinearity/1-relu", work1, right1);

  trial("Q34 · relu: what is below 0 becomes 0, the rest stays", "relu", {
    given: { x: anyTensor },
    traits: {
      ...magnitudes,
      "no number of x is below 0": ({ x }) => valuesOf(x).every((value) => value >= 0),
    },
    run(relu, { x }, see) {
      const result = relu(x);
      see("the result", result, exactly);
      see("x after the call", x);
      if (x.requiresGrad) seeSlopes(see, result, x);
      double(x);
      see("the result after the numbers in x have been doubled", relu(x), exactly);
      see("the result of another call, for -2x", relu(x.detach().neg()), exactly);
      see("what the first call returned, after x has been doubled", result, exactly);
    },
  });

  /** The numbers of a series, whatever they came in; anything else as it is. */
  function plainNumbers(values: unknown): unknown {
    if (values instanceof Tensor) return values.rank === 1 ? values.tolist() : values;
    return ArrayBuffer.isView(values) ? Array.from(values as Float32Array) : values;
  }

  const field = (value: unknown, name: string): unknown =>
    (value as Record<string, unknown> | undefined)?.[name];

  /** The texts of a chart that aren't there. */
  function missingWords(chart: unknown): string[] {
    const label = (axis: string) => field(field(chart, axis), "label");
    const texts = { title: field(chart, "title"), "x.label": label("x"), "y.label": label("y") };
    const isText = (one: unknown): boolean => typeof one === "string" && one.trim() !== "";
    return Object.entries(texts).flatMap(([name, one]) => (isText(one) ? [] : [name]));
  }

  trial("chartOf · draws any function, over any range", "chartOf", {
    given: {
      name: choice(["square", "relu", "my function"]),
      f: named<Layer>({
        "(x) => x.pow(2)": (x) => x.pow(2),
        "F.relu": F.relu,
        "(x) => x.neg().add(1)": (x) => x.neg().add(1),
        "F.sigmoid": F.sigmoid,
        "(x) => x": (x) => x,
      }),
      from: numbers({ min: -6, max: 6, plain: [0, 1, 2, -2] }),
      to: numbers({ min: -6, max: 9, plain: [2, 3, 4, 6] }),
      count: wholeNumbers(2, 24, [3, 5, 2, 4]),
    },
    adjust: (plans) => (plans.to > plans.from ? plans : { ...plans, to: plans.from + 2 }),
    traits: { "from or to is 0": ({ from, to }) => from === 0 || to === 0 },
    run(chartOf, { name, f, from, to, count }, see) {
      // A function without a name of its own.
      const chart: unknown = chartOf(name, (x) => f(x), from, to, count);
      const series = field(chart, "series");
      if (!Array.isArray(series)) return see("the chart", chart);
      see("how many series the chart has", series.length);
      const [one] = series as unknown[];
      see("the name of the series", field(one, "name"));
      see("the x of the series", plainNumbers(field(one, "x")));
      see("the y of the series", plainNumbers(field(one, "y")));
      see("whether the series is drawn as a line", field(one, "draw") !== "points");
      see("which words a reader misses in the chart", missingWords(chart).join(" and ") || "none");
      const [next] = chartOf(name, f, from + 7, to + 9, count).series;
      see("the x of a second chart, of the same function over another range", plainNumbers(field(next, "x")));
    },
  });

  test("Q34 · chartOf: ReLU from -2 to 2 is level, then rises", () => {
    const chart = work1.chartOf("relu", F.relu, -2, 2, 9);
    expectNumbers(chart.series[0]?.y, [0, 0, 0, 0, 0, 0.5, 1, 1.5, 2], {
      what: "the heights of nine points",
    });
    expectSame(lineChart(chart).startsWith("<svg"), true, { what: "whether lineChart can draw it" });
  });
});

describe("2-module", () => {
  const { trial } = section(test, "12-nonlinearity/2-module", work2, right2);

  trial("Q36 · ReLU, the module, gives the same numbers as relu, the function", "ReLU", {
    given: { x: anyTensor, evaluates: flag() },
    traits: { "the layer is in eval mode": ({ evaluates }) => evaluates, ...magnitudes },
    call: ({ x, evaluates }) => `new ReLU()${evaluates ? ".eval()" : ""}(${showTensor(x)})`,
    run(ReLU, { x, evaluates }, see) {
      const [layer, other] = [new ReLU(), new ReLU()];
      if (evaluates) layer.eval();
      const result = layer(x);
      see("the result", result, exactly);
      see("the input after the call", x);
      if (x.requiresGrad) seeSlopes(see, result, x);
      double(x);
      see("the result after the numbers in the input have been doubled", layer(x), exactly);
      see("how many parameters the layer has", layer.parameters().length);
      layer(new nn.Parameter(tensor([-3, 5])));
      see(
        "how many parameters the layer has, after it was called with an nn.Parameter",
        layer.parameters().length,
      );
      see("String(layer)", String(layer));
      see("the result of another call, for -2x", layer(x.detach().neg()), exactly);
      see("the result of another ReLU, for x + 1", other(x.detach().add(1)));
    },
  });
});

describe("3-sequential", () => {
  const { trial } = section(test, "12-nonlinearity/3-sequential", work3, right3);

  class TimesHundred extends nn.Module {
    override forward(x: Tensor): Tensor {
      return x.mul(100);
    }
  }

  /** What stands in the fields "0", "1" and so on: which of the layers. */
  function numberedFields(model: nn.Module, layers: readonly nn.Layer[]): Readonly<Record<string, string>> {
    const fields = Object.entries(model).filter(([name]) => /^\d+$/.test(name));
    return Object.fromEntries(fields.map(([name, layer]) => [name, `layer ${layers.indexOf(layer)}`]));
  }

  trial("Q36 · Sequential: functions and modules alike, each gets what the one before gave", "Sequential", {
    given: {
      layers: list(choice([...Object.keys(functions), ...Object.keys(modules), shared]), { max: 12 }),
      x: tensors({ shapes: shapes(2, 2), numbers: small, tracks: "sometimes" }),
    },
    adjust: ({ layers, x }) => ({ layers, x: reshaped(x, [x.shape[0] ?? 2, 3]) }),
    traits: {
      "there are no layers": ({ layers }) => layers.length === 0,
      "there are two layers or more": ({ layers }) => layers.length > 1,
      "a layer is a plain function": ({ layers }) => layers.some((code) => code in functions),
      "the same layer comes twice": ({ layers }) => layers.filter((code) => code === shared).length > 1,
    },
    call: ({ layers, x }) =>
      `${layers.includes(shared) ? "linear = new nn.Linear(3, 3); " : ""}new Sequential(${layers.join(", ")})(${showTensor(x)})`,
    tries: 120,
    run(Sequential, { layers: codes, x }, see) {
      const log: Log = [];
      const layers = layersOf(codes, log, Sequential);
      const model = new Sequential(...layers);
      const other = new Sequential(new TimesHundred());
      see("the fields with a number for a name", numberedFields(model, layers));
      const result = model(x);
      see("the result", result);
      see("the calls of the layers, in order", log);
      see("whether the result is the input itself (the same tensor)", result === x);
      see("the names of the parameters", namesIn(model));
      const trained = layers.flatMap((layer) => (layer instanceof nn.Module ? layer.parameters() : []));
      const found = x.requiresGrad ? [x, ...trained] : trained;
      if (found.length > 0) seeGradients(see, result, {});
      see(
        "which of x and the parameters get a gradient",
        found.map(({ grad }) => grad !== null),
      );
      see("the result of a second call, for x + 1", model(x.detach().add(1)));
      see("the result of another Sequential, which multiplies by 100", other(x.detach()));
      model.eval();
      const evaluated = model(x.detach());
      see("the result in eval mode", evaluated);
      see("whether the result in eval mode is recorded (requiresGrad)", evaluated.requiresGrad);
    },
  });
});

describe("4-collapse", () => {
  const { trial } = section(test, "12-nonlinearity/4-collapse", work4, right4);
  const length = () => choice([2, 3], [1]);
  const part = (from = small) => tensors({ shapes: shapeOf(1), numbers: from });
  /** Other numbers than in the first layer: whoever exchanges something sees it. */
  const others = { ...small, plain: (i: number) => [3, 1, 2, 1, 2][i % 5]! };

  const showLinear = (weight: TensorPlan, bias: TensorPlan): string =>
    `{ weight: ${showTensor(weight)}, bias: ${showTensor(bias)} }`;

  trial("Q35 · collapse: the weight and the bias that do the work of two layers", "collapse", {
    given: {
      ...{ inputs: length(), hidden: length(), outputs: length() },
      ...{ w1: part(), b1: part(), w2: part(others), b2: part(others) },
    },
    adjust: ({ inputs, hidden, outputs, w1, b1, w2, b2 }) => ({
      ...{ inputs, hidden, outputs },
      w1: reshaped(w1, [hidden, inputs]),
      b1: reshaped(b1, [hidden]),
      w2: reshaped(w2, [outputs, hidden]),
      b2: reshaped(b2, [outputs]),
    }),
    call: ({ w1, b1, w2, b2 }) => `collapse(${showLinear(w1, b1)}, ${showLinear(w2, b2)})`,
    run(collapse, { w1, b1, w2, b2 }, see) {
      const first = { weight: w1, bias: b1 };
      const second = { weight: w2, bias: b2 };
      const one = collapse(first, second) as Partial<right4.Linear> | undefined;
      see("the weight", one?.weight);
      see("the bias", one?.bias);
      see("the first layer after the call", first);
      see("the second layer after the call", second);
      for (const part of [w1, b1, w2, b2]) part.fill_(1);
      see("the weight that came back, after both layers have changed", one?.weight);
      see("the bias that came back, after both layers have changed", one?.bias);
      see("the weight for the changed layers", collapse(first, second)?.weight);
      for (const [says, length] of unfitting(b1.size)) {
        const unfit = () => collapse(first, { weight: randn(b2.size, length), bias: b2 });
        see(`the result when the rows of second.weight have ${says}`, complaintOr(unfit));
      }
    },
  });

  test("Q35 · collapse: 2x + 1, then 10x + 5, is 20x + 15", () => {
    const first = { weight: tensor([[2]]), bias: tensor([1]) };
    const { weight, bias } = work4.collapse(first, { weight: tensor([[10]]), bias: tensor([5]) });
    expectNumbers(weight, [[20]], { what: "the weight" });
    expectNumbers(bias, [15], { what: "the bias" });
  });

  trial("bend · how far the middle lies above the mean of both ends", "bend", {
    given: {
      f: named<Layer>({
        "(x) => x.pow(2)": (x) => x.pow(2),
        "F.relu": F.relu,
        "(x) => x.pow(3).add(1)": (x) => x.pow(3).add(1),
        "(x) => x": (x) => x,
        "(x) => x.mul(2).add(3)": (x) => x.mul(2).add(3),
        "(x) => x.unsqueeze(0)": (x) => x.unsqueeze(0),
        "(x) => F.relu(x).mul(2 ** -30)": (x) => F.relu(x).mul(2 ** -30),
        "(x) => x.sum()": (x) => x.sum(),
      }),
      a: tensors({ numbers: small, shapes: shapes(1, 2) }),
      b: tensors({ numbers: small }),
      isEqual: steering(choice([false, false, false, true])),
    },
    args: ["f", "a", "b"],
    adjust: ({ f, a, b, isEqual }) => ({ f, a, b: isEqual ? a : reshaped(b, a.shape), isEqual }),
    traits: {
      "a and b are equal": ({ isEqual }) => isEqual,
      "f gives tiny numbers": ({ f }) => f.includes("-30"),
      "f looks at all numbers together, or adds an axis": ({ f }) => /sum|unsqueeze/.test(f),
      "f is linear, and 0 at 0": ({ f }) => f === "(x) => x" || f === "(x) => x.unsqueeze(0)",
      "a and b lie on different sides of 0": ({ a, b }) => {
        const other = valuesOf(b);
        return valuesOf(a).some((value, i) => value * (other[i] ?? 0) < 0);
      },
    },
    run(bend, { f: own, a, b }, see) {
      const given: { tensor: Tensor; was: string }[] = [];
      const f: Layer = (x) => {
        const tensor = own(x);
        given.push({ tensor, was: String(tensor) });
        return tensor;
      };
      see(RESULT, bend(f, a, b), exactly);
      see("a after the call", a);
      see("b after the call", b);
      see(
        "whether every tensor that f gave is as it was",
        given.every(({ tensor, was }) => String(tensor) === was),
      );
      see("a second call with the same arguments", bend(f, a, b), exactly);
      const other: Layer = (x) => F.relu(x.neg());
      see("a call with another f, (x) => F.relu(x.neg())", bend(other, a, b));
    },
  });

  test("Q35 · bend: 0 for two linear layers, but not with relu between them", () => {
    const [first, second] = seeded(10, () => [new nn.Linear(3, 6), new nn.Linear(6, 2)] as const);
    const [a, b] = [randn(5, 3), randn(5, 3)];
    const straight = work4.bend((x) => second(first(x)), a, b);
    expectNumbers(straight, new Array(5).fill([0, 0]), {
      what: "the bend of two linear layers",
      tolerance: 2e-6,
    });
    const bent = work4.bend((x) => second(F.relu(first(x))), a, b);
    const most = Math.max(...listOf(bent).map(Math.abs));
    expectSame(most > 0.05, true, {
      what: `whether linear, relu, linear bends (its largest bend is ${most})`,
    });
  });
});

describe("5-corners", () => {
  const { trial } = section(test, "12-nonlinearity/5-corners", work5, right5);
  const heights = numbers({ min: -8, max: 8 });

  type Line = { readonly x: readonly number[]; readonly y: readonly number[] };
  const differences = (of: readonly number[]): number[] =>
    of.slice(1).map((value, i) => value - (of[i] ?? 0));
  const changesOf = ({ x, y }: Line): number[] => changesAlong(x, y);
  const areSortedTexts = (x: readonly number[]): boolean => written(x.toSorted()) === written(x);

  trial("slopeChanges · the slope after each point, minus the slope before it", "slopeChanges", {
    given: {
      x: list(heights, { min: 2, max: 7, distinct: true }),
      y: list(heights, { min: 2, max: 7 }),
      goesOn: steering(choice([0, 0, 2, 3])),
      scale: steering(choice([1, 1, 1, 2 ** -30])),
    },
    tries: 150,
    tolerance: 1e-12, // Right code rounds in doubles.
    args: ["x", "y"],
    adjust: ({ x, y, goesOn, scale }) => {
      const inOrder = [...new Set(x)].sort((a, b) => a - b);
      const at = (i: number): number => y[i % y.length] ?? 0;
      // Sometimes the line goes on beyond its second point as before.
      const [left = 0, right = 1] = inOrder;
      const isStraight = (i: number): boolean => i > 1 && i <= goesOn;
      const height = (place: number, i: number): number =>
        isStraight(i) ? at(0) + ((at(1) - at(0)) * (place - left)) / (right - left) : at(i);
      // An adjusted line may be adjusted again: it is flat already then.
      const isFlat = y.every((value) => Math.abs(value) < 1e-7);
      const times = isFlat ? 1 : scale;
      return { x: inOrder, y: inOrder.map((place, i) => times * height(place, i)), goesOn, scale };
    },
    traits: {
      "all heights are tiny, but the line isn't level": ({ y }) =>
        y.every((value) => Math.abs(value) < 1e-7) && new Set(y).size > 1,
      "the points are unequally far apart": ({ x }) => new Set(differences(x)).size > 1,
      "a piece isn't 1 wide": ({ x }) => differences(x).some((width) => width !== 1),
      "the first piece is level": ({ y }) => differences(y)[0] === 0,
      "a piece between two others is level": ({ y }) => differences(y).slice(1, -1).includes(0),
      "a piece is level": ({ y }) => differences(y).includes(0),
      "the slope doesn't change at a point": (line) => changesOf(line).includes(0),
      "the texts of the numbers in x, sorted, stand in another order": ({ x }) => !areSortedTexts(x),
    },
  });

  const AT = [-9, -2, 0, 1, 2.5, 9];

  trial("cornerNet · a line with its corners where they belong, ready for training", "cornerNet", {
    given: {
      start: numbers({ min: -8, max: 8, plain: [1, 2, 3], special: [0, 0, -2, 0.5] }),
      corners: list(heights, { min: 1, max: 5, item: "a corner" }),
      changes: list(heights, { min: 1, max: 5, item: "a change" }),
    },
    adjust: ({ start, corners, changes }) => ({
      start,
      corners,
      changes: corners.map((_, i) => changes[i % changes.length] ?? 0),
    }),
    traits: {
      "there are two corners or more": ({ corners }) => corners.length > 1,
      "the texts of the corners, sorted, stand in another order": ({ corners }) => !areSortedTexts(corners),
      "a height is below 0": ({ start, corners, changes }) =>
        lineWithCorners(AT, start, corners, changes).some((y) => y < 0),
    },
    run(cornerNet, { start, corners, changes }, see) {
      const model = cornerNet(start, corners, changes);
      const line = model(column(AT));
      see(`the line's height at x = ${AT.join(", ")}`, line);
      see("the shapes of the model's parameters", shapesIn(model));
      const parameters = model.parameters();
      see(
        "which parameters can be trained",
        parameters.map(({ requiresGrad }) => requiresGrad),
      );
      seeGradients(see, line, {});
      see(
        "which parameters get a gradient",
        parameters.map(({ grad }) => grad !== null),
      );
      see("corners after the call", corners);
      see("changes after the call", changes);
      const lifted = cornerNet(start + 20, corners, changes);
      see("the heights of a second line, which starts 20 higher", lifted(column(AT)));
      see("the first line's heights, after that", model(column(AT)));
    },
  });

  test("Q35 · cornerNet: 4, 8, 16 corners miss the wiggly curve by 0.4077, 0.0248, 0.0018; a straight line by 0.5215", () => {
    const many = pointsOnCurve(200);
    const error = (line: readonly number[]): number =>
      line.reduce((sum, height, i) => sum + (height - many.y[i]!) ** 2, 0) / line.length;
    const errors = [4, 8, 16].map((count) => {
      const { x, y } = pointsOnCurve(count);
      const model = work5.cornerNet(y[0]!, x.slice(0, -1), changesAlong(x, y));
      return error(listOf(noGrad(() => model(column(many.x)))));
    });
    expectNumbers(errors, [0.4077, 0.0248, 0.0018], {
      what: "the mean squared errors with 4, 8 and 16 corners",
      tolerance: 5.1e-5,
    });
    const straight = error(nearestLine(many.x, many.y));
    expectNumbers(straight, 0.5215, { what: "the error of the best straight line", tolerance: 5.1e-5 });
  });
});

describe("6-deep", () => {
  const { trial } = section(test, "12-nonlinearity/6-deep", work6, right6);

  trial("countParameters · every number in every parameter", "countParameters", {
    given: {
      layers: list(choice([...Object.keys(models), linear, inSequential]), { max: 3, item: "a layer" }),
      isZero: steering(flag()),
    },
    traits: {
      "all parameters are 0": ({ isZero }) => isZero,
      "a parameter has rank 0": ({ layers }) => layers.some((code) => /Scale/.test(code)),
      "the model has no parameters": ({ layers }) => layers.every((code) => code === "new nn.ReLU()"),
      "the same layer comes twice": ({ layers }) =>
        layers.filter((code) => code === linear || code === inSequential).length > 1,
      "two modules or two fields have the same parameter": ({ layers }) =>
        layers.some((code) => /Tied|Twice/.test(code)),
      "a module other than Linear has parameters of its own": ({ layers }) =>
        layers.some((code) => /Filter|Gain|Scale|Norm|Twice/.test(code)),
      "a module has a Buffer": ({ layers }) => layers.some((code) => /Norm/.test(code)),
    },
    call: ({ layers, isZero }) => `${showCall(layers)}${isZero ? ", when all its parameters are 0" : ""}`,
    run(countParameters, { layers, isZero }, see) {
      const twice = new nn.Linear(4, 3);
      const made = layers.map((code) => models[code]!(twice));
      const model = made.length === 1 ? made[0]! : new nn.Sequential(...made);
      if (isZero) noGrad(() => model.parameters().forEach((parameter) => void parameter.fill_(0)));
      see("the result", countParameters(model));
      see("a second call", countParameters(model));
      Object.assign(model, { _more: new nn.Linear(2, 3) });
      see("the result when a Linear(2, 3) has come into the model, as model._more", countParameters(model));
    },
  });

  test("countParameters · 23,581 for 784-30-1, and 785 for the linear model", () => {
    const deep = new nn.Sequential(new nn.Linear(784, 30), new nn.ReLU(), new nn.Linear(30, 1));
    const counts = [deep, new nn.Linear(784, 1)].map((model) => work6.countParameters(model));
    expectNumbers(counts, [23_581, 785], { what: "how many parameters both have" });
  });

  trial("deepNet · linear layers with a ReLU between each two", "deepNet", {
    given: {
      sizes: list(wholeNumbers(1, 5), { min: 2, max: 6, item: "a size" }),
      x: tensors({ shapes: shapes(2, 2), numbers: small, views: false }),
    },
    adjust: ({ sizes, x }) => ({ sizes, x: reshaped(x, [x.shape[0] ?? 2, sizes[0] ?? 1]) }),
    traits: {
      "there are two linear layers or more": ({ sizes }) => sizes.length > 2,
      "a hidden layer is as large as the last size": ({ sizes }) =>
        sizes.slice(1, -1).includes(sizes.at(-1) ?? 0),
    },
    call: ({ sizes, x }) => `deepNet([${sizes.join(", ")}])(${showTensor(x)})`,
    run(deepNet, { sizes, x }, see) {
      const model = deepNet(sizes);
      see("the shapes of the model's parameters", shapesIn(model));
      const drawn = model(x);
      fill(model);
      const predictions = model(x);
      see(`the predictions, ${filled}`, predictions);
      seeGradients(see, predictions, {});
      see("the predictions with the numbers that the usual seed gives", drawn);
      see("sizes after the call", sizes);
      manualSeed(1);
      deepNet(sizes);
      see("the number that chance gives next, after manualSeed(1) and deepNet", randn(1).item());
    },
  });

  trial("zigzag · folds what the fold before gave", "zigzag", {
    given: {
      x: tensors({
        shapes: allShapes,
        numbers: numbers({ min: 0, max: 1, plain: [0.25, 0.75, 0.5, 1, 0], special: [0.125, 0.6875] }),
      }),
      layers: wholeNumbers(0, 5, [2, 1, 3]),
    },
    traits: {
      "there are no layers": ({ layers }) => layers === 0,
      "there are two layers or more": ({ layers }) => layers >= 2,
      "there are three layers or more": ({ layers }) => layers >= 3,
    },
  });

  test("Q37 · zigzag: five layers of two units draw 32 pieces, with 31 parameters; one hidden layer needs 97", () => {
    const x = listOf(linspace(0, 1, 257));
    const deep = listOf(work6.zigzag(tensor(x), 5));
    const directions = deep.slice(1).map((y, i) => Math.sign(y - deep[i]!));
    const pieces = directions.filter((direction, i) => direction !== directions[i - 1]).length;
    expectNumbers(pieces, 32, { what: "how many straight pieces five folds make" });
    // A hidden layer with n units has n corners at most. 32 pieces have 31, and one unit more gives the first slope.
    const corners = Array.from({ length: 32 }, (_, i) => i / 32);
    const changes = corners.map((_, i) => (i === 0 ? 32 : i % 2 === 1 ? -64 : 64));
    expectNumbers(deep, lineWithCorners(x, 0, corners, changes), {
      what: "five folds, against one hidden layer of 32 units",
    });
    expectNumbers([sizeOf([1, 2, 2, 2, 2, 2, 1]), sizeOf([1, 32, 1])], [31, 97], {
      what: "how many parameters both have",
    });
  });

  test("Q37 · deepNet: 97 parameters in two hidden layers do better on the wiggly curve than 193 in one", () => {
    const data = curveToLearn();
    const trained = (sizes: readonly number[], lr: number): number => {
      const model = seeded(1, () => work6.deepNet(sizes));
      trainNet(model, [data], F.mseLoss, { lr, epochs: 1000 });
      return errorOn(model, data);
    };
    const [deep, wide] = [trained([1, 8, 8, 1], 0.1), trained([1, 64, 1], 0.05)];
    expectNumbers([sizeOf([1, 8, 8, 1]), sizeOf([1, 64, 1])], [97, 193], {
      what: "how many parameters both have",
    });
    expectSame(deep < wide, true, {
      what: `whether 1-8-8-1 (error ${deep.toFixed(4)}) comes nearer to the curve than 1-64-1 (error ${wide.toFixed(4)}), 1000 steps each`,
    });
  });
});

describe("7-digits", () => {
  const { trial } = section(test, "12-nonlinearity/7-digits", work7, right7);

  trial("Q36 · DigitNet: the function in forward does what the module does in a Sequential", "DigitNet", {
    given: {
      pixels: choice([2, 3, 4], [1, 1]),
      units: choice([2, 3, 5], [1, 1]),
      x: tensors({ shapes: shapes(2, 2, choice([2, 3], [1, 0])), numbers: small }),
    },
    adjust: ({ pixels, units, x }) => ({ pixels, units, x: reshaped(x, [x.shape[0] ?? 2, pixels]) }),
    traits: {
      "there are no pictures": ({ x }) => x.shape[0] === 0,
    },
    tries: 50,
    call: ({ pixels, units, x }) => `new DigitNet(${pixels}, ${units})(${showTensor(x)})`,
    run(DigitNet, { pixels, units, x }, see) {
      const [model, other] = [new DigitNet(pixels, units), new DigitNet(pixels, units)];
      see("the names of the parameters", namesIn(model));
      see("the shapes of the parameters", shapesIn(model));
      fill(model);
      const [first, ...others] = Array.from({ length: 9 }, () => model(x));
      const isSame = others.every((again) => String(again) === String(first));
      see("whether nine calls for the same x give the same", isSame);
      if (!isSame) return;
      see(`the predictions, ${filled}`, first);
      see("x after the call", x);
      see("the predictions of a second call, for 3 - x", model(x.neg().add(3)));
      const evaluated = model.eval()(x);
      see("the predictions in eval mode", evaluated);
      see("whether the predictions in eval mode are recorded (requiresGrad)", evaluated.requiresGrad);
      for (const [says, length] of unfitting(pixels))
        see(
          `the predictions for pictures of ${says}`,
          complaintOr(() => model(randn(2, length))),
        );
      noGrad(() => other(x)); // Nothing of a call inside noGrad may be kept.
      const drawn = other(x);
      see("the predictions of another DigitNet, with the numbers that the usual seed gives", drawn);
      seeGradients(see, drawn, Object.fromEntries(other.namedParameters()));
    },
  });

  test("DigitNet · after 10 epochs right on 0.9692 of the real digits (after 40 on 0.9818, and on 0.9828 in print)", async () => {
    const model = seeded(42, () => new work7.DigitNet(784, 30));
    const { train, valid } = await digits();
    const [x, y] = valid;
    trainNet(model, inBatches(train), digitLoss, { lr: 0.1, epochs: 10 });
    const accuracy = noGrad(() => share(model(x), y));
    expectNumbers(accuracy, 0.9692, {
      what: "the accuracy of DigitNet(784, 30), seed 42, after 10 epochs with learning rate 0.1",
      tolerance: 1e-3,
    });
  });

  trial("hiddenImages · one picture for each hidden unit, laid out like the pixels", "hiddenImages", {
    given: {
      units: choice([2, 3, 4], [1]),
      height: choice([2, 3, 4], [1]),
      width: choice([3, 2, 4], [1]),
      weight: tensors({
        shapes: shapeOf(1),
        numbers: numbers({ min: -12, max: 12, special: [0, -1, 0.5, 2 ** -30] }),
        views: false,
      }),
      bias: steering(choice([true, true, false])),
      isFrozen: steering(choice([false, false, true])),
    },
    adjust: ({ units, height, width, weight, ...rest }) => ({
      ...{ units, height, width, ...rest },
      weight: reshaped(weight, [units, height * width]),
    }),
    traits: {
      "height and width differ": ({ height, width }) => height !== width,
      "the layer has no bias": ({ bias }) => !bias,
      "the layer's weight is frozen": ({ isFrozen }) => isFrozen,
    },
    call: ({ height, width, weight, bias, isFrozen }) =>
      `hiddenImages(layer, ${height}, ${width}), where layer.weight is ${showTensor(weight)}${isFrozen ? ", frozen (requiresGrad false)," : ""}${bias ? "" : " and layer.bias is null"}`,
    run(hiddenImages, { units, height, width, weight, bias, isFrozen }, see) {
      const layer = new nn.Linear(height * width, units, { bias });
      noGrad(() => layer.weight.copy_(weight));
      if (isFrozen) layer.weight.requiresGrad_(false);
      const images = hiddenImages(layer, height, width);
      see("the pictures", images, exactly);
      see("whether the engine records what is done with the pictures (requiresGrad)", images.requiresGrad);
      see("layer.weight after the call", layer.weight);
      see("requiresGrad of layer.weight after the call", layer.weight.requiresGrad);
      noGrad(() => layer.weight.mul_(-1));
      see("the pictures of the same layer with all weights turned round", hiddenImages(layer, height, width));
    },
  });
});

describe("answers", () => claims(test, work, right));
