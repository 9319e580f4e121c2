/**
 * Module 15: how a network starts, and what becomes of it.
 *
 * Every function is tried on many generated inputs. Then come the figures of the lesson, as PyTorch recorded them. No test needs two of the
 * learner's sections.
 */
import { describe, test } from "vitest";
import { full, isGradEnabled, manualSeed, nn, noGrad, randn, Tensor } from "#engine";
import * as right1 from "#solutions/15-initialization/1-equal.ts";
import * as right2 from "#solutions/15-initialization/2-random.ts";
import * as right3 from "#solutions/15-initialization/3-xavier.ts";
import * as right4 from "#solutions/15-initialization/4-he.ts";
import * as right5 from "#solutions/15-initialization/5-spread.ts";
import * as right6 from "#solutions/15-initialization/6-asleep.ts";
import * as right7 from "#solutions/15-initialization/7-start.ts";
import right from "#solutions/15-initialization/answers.md";
import * as work1 from "#work/15-initialization/1-equal.ts";
import * as work2 from "#work/15-initialization/2-random.ts";
import * as work3 from "#work/15-initialization/3-xavier.ts";
import * as work4 from "#work/15-initialization/4-he.ts";
import * as work5 from "#work/15-initialization/5-spread.ts";
import * as work6 from "#work/15-initialization/6-asleep.ts";
import * as work7 from "#work/15-initialization/7-start.ts";
import work from "#work/15-initialization/answers.md";
import { claims } from "../support/claims.ts";
import { expectNumbers, expectSame } from "../support/expect.ts";
import {
  callOf,
  deadTraits,
  drawing,
  drawingTraits,
  expectRecorded,
  glued,
  inNoGrad,
  layerCodes,
  modelOf,
  modelTraits,
  rankIfRefused,
  rowsOf,
  seeDrawn,
  seeds,
  seeFilled,
  seeModel,
  shapeTraits,
  showModel,
  startTraits,
  WRECKED,
  weights,
  weightTraits,
  wreck,
} from "../support/filling.ts";
import {
  ALSO,
  type Gradient,
  gradients,
  laidOut,
  layers,
  layerTraits,
  logging,
  SHAPES,
  seeKept,
  shown,
} from "../support/layer-lists.ts";
import { Own } from "../support/own-module.ts";
import {
  outputsOf,
  recordedStarts,
  rowsToLearn,
  type StartName,
  startedNet,
  stepOn,
  tenLayers,
  tenSteps,
} from "../support/starts.ts";
import { choice, list, numbers, steering, wholeNumbers } from "../trials/kinds.ts";
import { exactly } from "../trials/observing.ts";
import type { Log } from "../trials/stand-ins.ts";
import { reshaped, shapeOf, shapes, showTensor, tensors, valuesOf } from "../trials/tensors.ts";
import { RESULT, section } from "../trials/trial.ts";
import { written } from "../trials/writing.ts";

describe("1-equal", () => {
  const { trial } = section(test, "15-initialization/1-equal", work1, right1);

  trial("Q53 · fillAll: the same number everywhere, and still to be trained", "fillAll", {
    given: {
      layers: layerCodes,
      value: numbers({ min: -4, max: 4, plain: [0.5, 1, 2, 3], special: [0, -1, 0.1] }),
    },
    tries: 160,
    traits: modelTraits,
    call: ({ layers, value }) => `fillAll(${showModel(layers)}, ${value})`,
    run(fillAll, { layers, value }, see) {
      const model = modelOf(layers);
      const before = model.parameters();
      fillAll(model, value);
      seeModel(see, model, before);
      see("the number that the generator gives next", randn(1).item());
      wreck(before);
      inNoGrad(see, () => fillAll(model.eval(), value + 1));
      seeModel(see, model, before, `${WRECKED}, with 1 more`);
    },
  });

  trial("Q52 · moving: the names of the parameters that will move", "moving", {
    given: {
      own: list(gradients, { max: 4, item: "a gradient" }),
      inside: list(gradients, { max: 3, item: "a gradient inside" }),
      also: steering(choice(Object.keys(ALSO))),
    },
    tries: 120,
    traits: {
      "a gradient of rank 4 is 0 everywhere": (plans) =>
        [plans.own[2], plans.inside[2]].some((grad) => written(grad) === "[0, 0]"),
      "a number of a gradient is tiny, such as 1e-30": ({ own, inside }) =>
        [...own, ...inside].some((grad) => grad?.some((one) => one > 0 && one < 1e-20)),
      "a number of a gradient is NaN": ({ own, inside }) =>
        [...own, ...inside].some((grad) => grad?.some(Number.isNaN)),
      "the parameters are frozen": ({ also }) => also === "frozen",
      "a parameter has two names": ({ own, inside, also }) =>
        also === "tied" && own.length + inside.length > 0,
    },
    call: ({ own, inside, also }) => {
      const texts = (of: readonly Gradient[], where: string) =>
        Object.entries(SHAPES)
          .slice(0, of.length)
          .map(([name, shape], i) => `${where}${name}: ${written(laidOut(of[i], shape)?.tolist() ?? null)}`);
      return `moving(model), where the gradients are { ${[...texts(own, ""), ...texts(inside, "inside.")].join(", ")} }${ALSO[also]}`;
    },
    run(moving, { own, inside, also }, see) {
      const shapesFor = (of: readonly unknown[]) =>
        Object.fromEntries(Object.entries(SHAPES).slice(0, of.length));
      const within = new Own(shapesFor(inside));
      const model = new Own(shapesFor(own), within);
      const before = model.parameters();
      const given = [...own, ...inside];
      noGrad(() => before.forEach((parameter, i) => void parameter.fill_(i % 2)));
      for (const [i, parameter] of before.entries()) {
        parameter.grad = laidOut(given[i], parameter.shape);
        parameter.requiresGrad_(also !== "frozen");
      }
      if (also === "tied") Object.assign(within, { tied: before[0] });
      if (also === "a buffer") Object.assign(model, { kept: new nn.Buffer(randn(2)) });
      see(RESULT, moving(model.eval()));
      seeModel(see, model, before);
      model.zeroGrad();
      see("the result when all gradients are null", moving(model));
      const single = new Own({ scale: [] });
      for (const parameter of single.parameters()) parameter.grad = full([], 2);
      see("the result for a model whose only parameter has rank 0, and the gradient 2", moving(single));
    },
  });

  const fewNumbers = choice([1, 11, 2], [0, -1, -0, 1 + 2 ** -20, 12, 1e-30]);

  trial("Q53 · countDifferent: equal units are one unit", "countDifferent", {
    given: {
      units: choice([2, 3, 4, 5], [1, 12]),
      inputs: choice([2, 1, 3], [1, 2]),
      weight: tensors({ shapes: shapeOf(1), numbers: fewNumbers, views: false }),
      bias: {
        ...tensors({
          shapes: shapeOf(1),
          numbers: choice([0, 1], [0, 11, -0, 1e-30, 1 + 2 ** -20]),
          views: false,
        }),
        traits: [],
      },
      hasBias: steering(choice([true, true, false])),
      areGlued: steering(choice([false, false, false, true])),
    },
    adjust: ({ units, inputs, weight, bias, ...flags }) => {
      const made = { weight: reshaped(weight, [units, inputs]), bias: reshaped(bias, [units]) };
      return { units, inputs, ...flags, ...(flags.areGlued && units > 1 ? glued(made) : made) };
    },
    tries: 160,
    traits: {
      "the layer has no bias": ({ hasBias }) => !hasBias,
      "two different units are the same text when weight and bias are written without a gap": (plans) =>
        plans.areGlued && plans.hasBias && plans.units > 1,
      "two different units have weights with the same sum": ({ weight, inputs, units }) => {
        const rows = [...new Set(rowsOf(weight, inputs, units))].map((row) => JSON.parse(row) as number[]);
        return new Set(rows.map((row) => row.reduce((sum, one) => sum + one, 0))).size < rows.length;
      },
      "two units have the same weights": ({ weight, inputs, units }) =>
        new Set(rowsOf(weight, inputs, units)).size < units,
      "two equal units don't stand side by side": ({ weight, bias, inputs, units, hasBias }) => {
        const all = rowsOf(weight, inputs, units, hasBias ? valuesOf(bias) : []);
        return all.some((row, i) => all.indexOf(row) < i && row !== all[i - 1]);
      },
      "two units have the same weights, but another bias": ({ weight, bias, inputs, units, hasBias }) => {
        const [rows, all] = [[], valuesOf(bias)].map(
          (biases) => new Set(rowsOf(weight, inputs, units, biases)).size,
        );
        return hasBias && all! > rows!;
      },
    },
    call: ({ weight, bias, hasBias }) =>
      `countDifferent(layer), where layer.weight is ${showTensor(weight)} and layer.bias ${hasBias ? showTensor(bias) : null}`,
    run(countDifferent, { units, inputs, weight, bias, hasBias }, see) {
      const layer = new nn.Linear(inputs, units, { bias: hasBias });
      noGrad(() => {
        layer.weight.copy_(weight);
        layer.bias?.copy_(bias);
      });
      see(RESULT, countDifferent(layer));
      seeModel(see, layer, layer.parameters());
      noGrad(() => void layer.weight.fill_(0));
      see("the result when all weights are 0", countDifferent(layer));
    },
  });

  test("Q52 · moving: from zeros, ReLU and tanh move the last bias alone; the sigmoid all but the first layers", () => {
    const [x, y] = rowsToLearn();
    const movingIn = (activation: "relu" | "tanh" | "sigmoid", steps: number): string[] => {
      const net = startedNet("zeros", [20, 30, 5], activation);
      for (let i = 0; i < steps; i++) stepOn(net, x, y);
      return work1.moving(net);
    };
    const what = (activation: string, steps: number) =>
      `what moves with ${activation} in step ${steps}, from zeros`;
    for (const activation of ["relu", "tanh"] as const) {
      expectSame(movingIn(activation, 1), ["2.bias"], { what: what(activation, 1) });
      expectSame(movingIn(activation, 10), ["2.bias"], { what: what(activation, 10) });
    }
    expectSame(movingIn("sigmoid", 1), ["2.weight", "2.bias"], { what: what("the sigmoid", 1) });
    expectSame(movingIn("sigmoid", 2), ["0.weight", "0.bias", "2.weight", "2.bias"], {
      what: what("the sigmoid", 2),
    });
  });

  test("Q53 · countDifferent: from equal numbers, thirty units are one unit even after a hundred steps", () => {
    const [x, y] = rowsToLearn();
    const differing = (start: StartName): number => {
      const net = startedNet(start, [20, 30, 5], "tanh");
      for (let i = 0; i < 100; i++) stepOn(net, x, y);
      return work1.countDifferent(net.children()[0] as nn.Linear);
    };
    expectNumbers([differing("all 0.05"), differing("Xavier")], [1, 30], {
      what: "how many of 30 hidden units differ after 100 steps, from all 0.05 and from Xavier",
    });
  });
});

describe("2-random", () => {
  const { trial } = section(test, "15-initialization/2-random", work2, right2);
  trial("Q54 · drawNormal: as wide as it was asked for", "drawNormal", {
    given: drawing,
    traits: drawingTraits,
    call: ({ seed, shape, std }) => `manualSeed(${seed}); drawNormal(${written(shape)}, ${std})`,
    run: (drawNormal, made, see) => seeDrawn(see, drawNormal, "randn", made),
  });

  trial("Q54 · drawUniform: uniform between two bounds, with the same spread", "drawUniform", {
    given: drawing,
    traits: drawingTraits,
    call: ({ seed, shape, std }) => `manualSeed(${seed}); drawUniform(${written(shape)}, ${std})`,
    run: (drawUniform, made, see) => seeDrawn(see, drawUniform, "rand", made),
  });

  test("Q54 · drawUniform and drawNormal: a hundred thousand numbers with the spread 0.1; bounds of 0.1732", () => {
    manualSeed(42);
    const even = work2.drawUniform([100_000], 0.1);
    const bell = work2.drawNormal([100_000], 0.1);
    expectNumbers([even.std().item(), bell.std().item()], [0.1, 0.1], {
      what: "the spreads of drawUniform([100000], 0.1) and drawNormal([100000], 0.1)",
      tolerance: 1e-3,
    });
    expectNumbers([even.min().item(), even.max().item()], [-0.1732, 0.1732], {
      what: "the smallest and the largest of the uniform numbers",
      tolerance: 1e-4,
    });
  });
});

describe("3-xavier", () => {
  const { trial } = section(test, "15-initialization/3-xavier", work3, right3);

  trial("Q55 · fans: inputs and outputs, each times the window", "fans", {
    given: {
      weight: tensors({ shapes: shapes(0, 5, choice([2, 3, 5], [1, 4, 7, 0])), numbers: choice([0]) }),
    },
    tries: 120,
    traits: {
      ...shapeTraits,
      "a length of the window is 0": ({ weight: { shape } }) => shape.slice(2).includes(0),
      "the window has three lengths": ({ weight: { shape } }) => shape.length > 4,
      "outputs or inputs are 0": ({ weight: { shape } }) => shape.slice(0, 2).includes(0),
    },
    names: rankIfRefused,
    call: ({ weight }) =>
      `fans(zeros(${weight.shape.join(", ")}))${weight.shape.length === 0 ? ", of rank 0" : ""}`,
    run(fans, { weight }, see) {
      see(weight.size === 0 ? "the result, where a length is 0" : RESULT, fans(weight));
      see("weight after the call", weight);
      see("a second call with the same weight", fans(weight));
    },
  });

  trial("Q55 · xavierStd: the root of 2 / (inputs + outputs)", "xavierStd", {
    given: {
      fanIn: wholeNumbers(1, 1000, [3, 2, 1, 4, 784]),
      fanOut: wholeNumbers(1, 1000, [5, 3, 2, 10, 30]),
    },
    traits: {
      "inputs and outputs differ": ({ fanIn, fanOut }) => fanIn !== fanOut,
      "the sum of both is odd": ({ fanIn, fanOut }) => (fanIn + fanOut) % 2 === 1,
    },
    tolerance: 1e-9,
  });

  trial("Q55 · xavierNormal_: fills the weight in place", "xavierNormal_", {
    given: { seed: seeds, weight: weights(1) },
    traits: weightTraits,
    names: rankIfRefused,
    call: callOf("xavierNormal_"),
    run: (xavierNormal_, made, see) => seeFilled(see, xavierNormal_, "randn", made),
  });

  trial("Q55 · xavierUniform_: fills the weight in place", "xavierUniform_", {
    given: { seed: seeds, weight: weights(1) },
    traits: weightTraits,
    names: rankIfRefused,
    call: callOf("xavierUniform_"),
    run: (xavierUniform_, made, see) => seeFilled(see, xavierUniform_, "rand", made),
  });

  test("Q55 · xavierNormal_ and xavierUniform_ draw PyTorch's numbers", () => {
    expectRecorded("Xavier", work3.xavierNormal_);
    expectRecorded("Xavier, uniform", work3.xavierUniform_);
  });
});

describe("4-he", () => {
  const { trial } = section(test, "15-initialization/4-he", work4, right4);

  trial("Q56 · heNormal_: the spread √(2 / inputs)", "heNormal_", {
    given: { seed: seeds, weight: weights(2) },
    traits: weightTraits,
    call: callOf("heNormal_"),
    run: (heNormal_, made, see) => seeFilled(see, heNormal_, "randn", made),
  });

  trial("Q56 · heUniform_: the same spread, uniform", "heUniform_", {
    given: { seed: seeds, weight: weights(2) },
    traits: weightTraits,
    call: callOf("heUniform_"),
    run: (heUniform_, made, see) => seeFilled(see, heUniform_, "rand", made),
  });

  test("Q56 · heNormal_ and heUniform_ draw PyTorch's numbers", () => {
    expectRecorded("He", work4.heNormal_);
    expectRecorded("He, uniform", work4.heUniform_);
  });
});

describe("5-spread", () => {
  const { trial } = section(test, "15-initialization/5-spread", work5, right5);

  const xs = tensors({
    shapes: choice<readonly number[]>([[3], [2, 2], [3, 2]], [[2], [1, 4], [5, 1]]),
    numbers: numbers({ min: -4, max: 4, special: [0, -1, -2, 0.5] }),
    tracks: "sometimes",
    grads: "sometimes",
  });

  trial("Q54 · spreads: how large is what each layer gives", "spreads", {
    given: { layers, x: xs },
    traits: layerTraits,
    call: ({ layers: codes, x }) => `spreads(${shown(codes)}, ${showTensor(x)})`,
    run(spreads, { layers: codes, x }, see) {
      const log: Log = [];
      const given = logging(log, codes);
      const kept = [...given];
      see(RESULT, spreads(given, x));
      see("how the layers were called", log);
      seeKept(see, codes, given, kept, x);
      see("a second call, with x + 1", spreads(kept, x.detach().add(1)));
      const lost = spreads([(x: Tensor) => x.mul(Number.NaN), (x: Tensor) => x], x.detach());
      see("the spreads for a layer that gives NaN everywhere, and one that gives its input", lost);
    },
  });

  trial("Q54 · gradientSpreads: how large is the gradient that arrives at each layer", "gradientSpreads", {
    given: {
      layers,
      x: xs,
      upstream: tensors({
        shapes: shapeOf(1),
        numbers: numbers({ min: -4, max: 4 }),
        views: false,
        tracks: "sometimes",
      }),
    },
    adjust: ({ layers: codes, x, upstream }) => {
      const doubled = codes.filter((code) => code.includes("stack")).map(() => 2);
      return { layers: codes, x, upstream: reshaped(upstream, [...x.shape, ...doubled]) };
    },
    traits: layerTraits,
    tries: 120,
    call: ({ layers: codes, x, upstream }) =>
      `gradientSpreads(${shown(codes)}, ${showTensor(x)}, ${showTensor(upstream)})`,
    run(gradientSpreads, { layers: codes, x, upstream }, see) {
      const log: Log = [];
      const given = logging(log, codes);
      const kept = [...given];
      see(RESULT, gradientSpreads(given, x, upstream));
      see("how the layers were called", log);
      seeKept(see, codes, given, kept, x);
      see("upstream after the call", upstream, exactly);
      see("whether upstream keeps gradients (requiresGrad)", upstream.requiresGrad);
      see("the grad of upstream after the call", upstream.grad);
      see("a second call, with twice the upstream", gradientSpreads(kept, x, upstream.mul(2)));
      const made = x.detach().requiresGrad_().mul(1);
      see("the result for an x that comes from an operation", gradientSpreads(kept, made, upstream));
    },
  });

  trial("histogram · how many numbers lie where", "histogram", {
    given: {
      values: tensors({
        shapes: shapes(0, 2, choice([3, 4, 5], [1, 0, 12])),
        tracks: "sometimes",
        numbers: choice(
          [0.5, 1.5, 2.5, 0.25, 3.5, 1, 2, 10],
          [0, 3, 4, -1, -0.5, -2, 12, Number.NaN, 5.5, 8, 1e-30, -1e-30, Number.POSITIVE_INFINITY],
        ),
      }),
      from: choice([0, 1], [-1, -2, 0.5]),
      to: choice([0]),
      bins: choice([4, 2, 3, 5], [1, 10, 49]),
      /** 0 means: the whole range is 1 wide, so that most borders are rounded. */
      width: steering(choice([1, 0.5, 2, 4], [0.25, 0, 0, 0])),
    },
    tries: 260,
    args: ["values", "from", "to", "bins"],
    adjust: ({ values, from, bins: most, width }) => {
      const bins = width === 0 ? most : Math.min(most, 10);
      const to = from + (width === 0 ? 1 : bins * width);
      // What is lost in rounding lies in either piece: so none of it stands near a border inside.
      const sure = (value: number) =>
        !(width === 0 && value > from && value < to && Math.abs(value) > 0.1) &&
        (value !== -1e-30 || from * to >= 0);
      const kept = values.values.map((value) => (sure(value) ? value : to));
      return { values: { ...values, values: kept }, from, bins, width, to };
    },
    traits: {
      "values doesn't have rank 1": ({ values }) => values.shape.length !== 1,
      "a number lies at the end, at `to`": ({ values, to }) => valuesOf(values).includes(to),
      "a number lies at the beginning, at `from`": ({ values, from }) => valuesOf(values).includes(from),
      "a number lies below `from` by less than a piece": ({ values, from, width }) =>
        valuesOf(values).some((value) => value < from && value > from - width),
      "a number lies below `from`": ({ values, from }) => valuesOf(values).some((value) => value < from),
      "a number lies above `to`": ({ values, to }) => valuesOf(values).some((value) => value > to),
      "a number lies on a border between two pieces": ({ values, from, to, width }) =>
        valuesOf(values).some(
          (value) => value > from && value < to && Number.isInteger((value - from) / width),
        ),
      "the whole range is 1 wide": ({ width }) => width === 0,
      "a number is tiny, such as -1e-30": ({ values }) =>
        valuesOf(values).some((value) => Math.abs(value) === 1e-30),
      "a piece isn't 1 wide": ({ width }) => width !== 1,
      "`from` isn't 0": ({ from }) => from !== 0,
      "there is one piece": ({ bins }) => bins === 1,
    },
  });

  test("Q54 · spreads and gradientSpreads: ten layers, as PyTorch measured them", () => {
    const cases = [
      ["spread 1", "relu"],
      ["spread 0.01", "tanh"],
      ["Xavier", "tanh"],
      ["Xavier", "relu"],
      ["He", "relu"],
    ] as const;
    for (const [start, activation] of cases) {
      const { layers: ten, x, upstream } = tenLayers(start, activation);
      const { forward = [], backward = [] } = recordedStarts.spreads[activation][start] ?? {};
      const what = (way: string) =>
        `the spreads on the way ${way}, ${start} with ${activation}, each by PyTorch's`;
      const by = (mine: readonly number[], theirs: readonly number[]) =>
        mine.map((value, i) => value / theirs[i]!);
      const ones = new Array<number>(10).fill(1);
      expectNumbers(by(work5.spreads(ten, x), forward), ones, { what: what("forward"), tolerance: 1e-5 });
      expectNumbers(by(work5.gradientSpreads(ten, x, upstream), backward), ones, {
        what: what("back"),
        tolerance: 1e-5,
      });
    }
  });
});

describe("6-asleep", () => {
  const { trial } = section(test, "15-initialization/6-asleep", work6, right6);

  trial("Q54 · saturatedShare: near one of the two ends", "saturatedShare", {
    given: {
      outputs: tensors({
        shapes: shapes(0, 3),
        tracks: "sometimes",
        numbers: choice(
          [0.5, 0.875, 0.125, 1, 0.25],
          [0, -1, -0.5, 0.75, -0.75, -0.25, 1e-30, 0.05, 0.95, Number.NaN, Number.POSITIVE_INFINITY],
        ),
      }),
      low: choice([0.25], [-0.75, -0.5, 0, 0.05]),
      high: choice([0.75], [0.5, 0.95]),
    },
    tries: 120,
    traits: {
      "a number is a limit that float32 rounds (0.05 or 0.95)": ({ outputs, low, high }) =>
        [low, high].some((limit) => Math.fround(limit) !== limit && valuesOf(outputs).includes(limit)),
      "a number is `low` itself": ({ outputs, low }) => valuesOf(outputs).includes(low),
      "a number is `high` itself": ({ outputs, high }) => valuesOf(outputs).includes(high),
      "a number is tiny, such as 1e-30": ({ outputs }) => valuesOf(outputs).includes(1e-30),
      "no number lies below `low`": ({ outputs, low }) => valuesOf(outputs).every((value) => value >= low),
      "no number lies above `high`": ({ outputs, high }) => valuesOf(outputs).every((value) => value <= high),
    },
  });

  trial("Q54 · deadShare: 0 for every input", "deadShare", {
    given: {
      outputs: tensors({
        shapes: shapes(2, 2, choice([2, 3], [1, 4, 5])),
        tracks: "sometimes",
        numbers: choice([1, 2, 3], [0, 0, 0, 2 ** -30, 1e-30, 1e-45]),
      }),
      asleep: steering(list(choice([1, 0], [2 ** -149, 0.5]), { min: 1, max: 5 })),
      awake: steering(choice([0, 1, 2], [3])),
    },
    args: ["outputs"],
    tries: 120,
    adjust: ({ outputs, asleep, awake }) => {
      const [rows = 1, units = 1] = outputs.shape;
      // Some units are 0, and some nearly: a single input gets another number, perhaps the smallest that there is.
      const values = valuesOf(outputs).map((value, i) => {
        const state = asleep[(i % units) % asleep.length] ?? 1;
        return state === 1 ? value : Math.floor(i / units) === awake % rows ? state : 0;
      });
      return { outputs: { ...outputs, values }, asleep, awake };
    },
    traits: deadTraits,
  });

  test("Q54 · saturatedShare and deadShare: ten layers, as PyTorch counted them", () => {
    const wide = outputsOf(tenLayers("spread 1", "tanh"));
    expectNumbers(
      wide.map((h) => work6.saturatedShare(h, -0.95, 0.95)),
      recordedStarts.spreads.tanh["spread 1"]?.saturated ?? [],
      { what: "the saturated shares with the spread 1 and tanh, layer by layer", tolerance: 1e-4 },
    );
    const he = outputsOf(tenLayers("He", "relu"));
    expectNumbers(
      he.map((h) => work6.deadShare(h)),
      recordedStarts.spreads.relu.He?.dead ?? [],
      { what: "the dead shares with He and ReLU, layer by layer" },
    );
  });
});

describe("7-start", () => {
  const { trial } = section(test, "15-initialization/7-start", work7, right7);

  trial("Q57 · initialize: the rule reaches every linear layer, and nothing else", "initialize", {
    given: {
      layers: layerCodes,
      gives: { ...choice(["the weight", "nothing", "another tensor", "false"]), traits: [] },
    },
    traits: startTraits,
    tries: 160,
    call: ({ layers, gives }) =>
      `initialize(${showModel(layers)}, start), where start fills with 1, 2, 3, ... and returns ${gives}`,
    run(initialize, { layers, gives }, see) {
      const model = modelOf(layers);
      const before = model.parameters();
      const nameOf = (one: unknown) =>
        model.namedParameters().find(([, parameter]) => parameter === one)?.[0];
      const log: Log = [];
      const start = (...args: readonly unknown[]): unknown => {
        const [weight] = args;
        const name = nameOf(weight) ?? "something else";
        log.push(`start(${name}${args.length > 1 ? `, and ${args.length - 1} more` : ""})`);
        if (!(weight instanceof Tensor)) return weight;
        noGrad(() => weight.fill_(log.length));
        if (gives === "another tensor") return weight.detach().add(5);
        return { "the weight": weight, false: false }[gives];
      };
      initialize(model, start);
      see("how start was called", log);
      seeModel(see, model, before);
      see("the number that the generator gives next", randn(1).item());
      wreck(before);
      inNoGrad(see, () => initialize(model.eval(), start));
      seeModel(see, model, before, WRECKED);
    },
  });

  trial(
    "Q57 · compareStarts: chance is the same for each, so the start makes the difference",
    "compareStarts",
    {
      given: {
        names: list(choice(["he", "xavier", "zeros", "uniform", "small"], ["10", "2"]), {
          max: 5,
          distinct: true,
          item: "a start",
        }),
        draws: steering(wholeNumbers(0, 3, [1, 2, 0])),
        seed: seeds,
        loss: steering(choice<number | null>([null], [0, Number.NaN])),
        isOne: steering(choice([false, false, true])),
      },
      traits: {
        "train gives 0 or NaN for the first start": ({ names, loss }) => names.length > 0 && loss !== null,
        "the same function stands under two names": ({ names, isOne }) => isOne && names.length > 1,
      },
      call: ({ names, draws, seed, loss, isOne }) => {
        const starts = `{ ${names.map((name) => `${name}: make`).join(", ")} }`;
        const count = `${draws} number${draws === 1 ? "" : "s"}`;
        const make = isOne
          ? `make is one and the same function, gives the same model again, and draws ${count}`
          : `${names.length > 1 ? "the first " : ""}make draws ${count}${names.length > 1 ? ", each next one 1 more" : ""}`;
        const gives = loss === null ? "" : `; for the model of the first it gives ${loss}`;
        return `compareStarts(${starts}, train, ${seed}), where ${make}, and train draws one${gives}`;
      },
      run(compareStarts, { names, draws, seed, loss, isOne }, see) {
        const log: Log = [];
        const onlyModel = {};
        const note = (what: string, more: number) =>
          log.push(
            `${what}${more > 0 ? `, with ${more} argument${more > 1 ? "s" : ""} too many` : ""}${isGradEnabled() ? "" : ", nothing recorded"}`,
          );
        const making =
          (name: string, i: number) =>
          (...args: readonly unknown[]) => {
            note(`make ${name}`, args.length);
            const drawn = randn(draws + i)
              .sum()
              .item();
            return Object.assign(isOne ? onlyModel : {}, { name, drawn });
          };
        const makers = names.map(making);
        const starts = Object.fromEntries(
          names.map((name, i) => [name, (isOne ? makers[0] : makers[i]) as (typeof makers)[number]]),
        );
        const train = (
          model: { readonly name: string; readonly drawn: number },
          ...more: readonly unknown[]
        ) => {
          note(`train ${model?.name}`, more.length);
          const usual = model.drawn * 10 + randn(1).item();
          return model.name === names[0] && loss !== null ? loss : usual;
        };
        const losses: unknown = compareStarts(starts, train, seed);
        see("make and train, in the order in which they were called", log);
        see(RESULT, losses);
        see("the names in the result, in order", Object.keys(losses ?? {}));
        see("the names in starts after the call", Object.keys(starts));
        if (names.length > 0) see("a second call, with the seed + 1", compareStarts(starts, train, seed + 1));
      },
    },
  );

  test("Q57 · compareStarts: ten steps of the same network, as PyTorch took them", () => {
    const names: readonly StartName[] = ["zeros", "all 0.05", "spread 0.01", "Xavier", "He"];
    const starts = Object.fromEntries(names.map((name) => [name, () => startedNet(name, [20, 30, 30, 5])]));
    const losses = work7.compareStarts(starts, (model) => tenSteps(model).at(-1) ?? Number.NaN, 42);
    for (const name of names)
      expectNumbers(losses[name], recordedStarts.steps.ReLU[name]?.at(-1) ?? 0, {
        what: `the loss before the tenth step, from the start "${name}"`,
        tolerance: 1e-5,
      });
  });

  test("Q57 · initialize with He: 20-30-30-5 begins with PyTorch's loss, 1.9892", () => {
    const net = startedNet(null, [20, 30, 30, 5]);
    work7.initialize(net, (weight) => nn.init.kaimingNormal_(weight, { nonlinearity: "relu" }));
    expectNumbers(tenSteps(net)[0], 1.989243, { what: "the loss at the start", tolerance: 1e-5 });
  });
});

describe("answers", () => claims(test, work, right));
