/**
 * Module 06: loss and metric for the real 3s and 7s.
 *
 * Each function is tried beside the reference on small inputs; then come the cases that the lesson shows and its figures on the real
 * digits. No test needs two of the learner's functions.
 */

import { beforeAll, describe, test } from "vitest";
import { isGradEnabled, noGrad, Tensor, tensor, where } from "#engine";
import * as rightLoss from "#solutions/06-loss/1-loss.ts";
import * as rightSigmoid from "#solutions/06-loss/2-sigmoid.ts";
import * as rightPlot from "#solutions/06-loss/3-plot.ts";
import * as rightMnist from "#solutions/06-loss/4-mnist-loss.ts";
import * as rightAccuracy from "#solutions/06-loss/5-accuracy.ts";
import * as rightFlat from "#solutions/06-loss/6-flat.ts";
import * as rightReport from "#solutions/06-loss/7-report.ts";
import right from "#solutions/06-loss/answers.md";
import * as workLoss from "#work/06-loss/1-loss.ts";
import * as workSigmoid from "#work/06-loss/2-sigmoid.ts";
import * as workPlot from "#work/06-loss/3-plot.ts";
import * as workMnist from "#work/06-loss/4-mnist-loss.ts";
import * as workAccuracy from "#work/06-loss/5-accuracy.ts";
import * as workFlat from "#work/06-loss/6-flat.ts";
import * as workReport from "#work/06-loss/7-report.ts";
import work from "#work/06-loss/answers.md";
import { seeError } from "../support/calls.ts";
import { claims } from "../support/claims.ts";
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
import {
  comingFrom,
  curves,
  isWithoutWay,
  judgeTexts,
  leadsElsewhere,
  measures,
  origins,
  slopesOf,
  withOwnNames,
} from "../support/judges.ts";
import {
  bothInParentheses,
  equalShapes,
  from,
  inParentheses,
  type Judged,
  pairsOf,
  recordedTrait,
  seeTwoCalls,
  shaped,
  shapePairs,
  shapeTraits,
  targets,
  targetTraits,
  unshaped,
} from "../support/loss-inputs.ts";
import { choice, list, steering, together, wholeNumbers } from "../trials/kinds.ts";
import { exactly, type See } from "../trials/observing.ts";
import { makeTensor, shapes, showTensor, type TensorPlan, tensors, valuesOf } from "../trials/tensors.ts";
import { RESULT, section } from "../trials/trial.ts";

let real: Digits;
let params: Params;
/** What the random model of seed 42 predicts for the training pictures. */
let predictions42: Tensor;

beforeAll(async () => {
  real = await digits();
  params = paramsOfSeed42();
  predictions42 = predict(real.train[0], params);
});

/** Tiny costs count, too: as exact as float32 is. */
const FINE = { tolerance: 5e-7 };
const fine =
  (see: See): See =>
  (what, value, options) =>
    see(what, value, { ...FINE, ...options });

describe("1-loss", () => {
  const { trial } = section(test, "06-loss/1-loss", workLoss, rightLoss);
  /** Where p lies on its target, a distance has a corner: there any slope will do, as long as it is a number (0 × NaN is NaN). */
  const levelled =
    (see: See, p: Tensor, targets: Tensor): See =>
    (what, value, options) => {
      const isGradient = value instanceof Tensor && what.startsWith("the gradient");
      const seen = isGradient ? where(p.detach().eq(targets), value.mul(0), value) : value;
      see(what, seen, { ...FINE, ...options });
    };
  const options = {
    given: {
      predictions: unshaped(from([0.75, 0.25, 0.5, 0.875, 0.125, 0.625], [0, 1, 3e-6]), "sometimes"),
      targets,
      shapes: equalShapes,
    },
    adjust: shaped,
    args: ["predictions", "targets"],
    traits: {
      "a 3 has a p of exactly 1": (plans: Judged) => pairsOf(plans).some(([p, t]) => p === 1 && t === 1),
      "a p lies exactly on its target": (plans: Judged) => pairsOf(plans).some(([p, t]) => p === t),
      "a p is tiny, but not 0": (plans: Judged) => valuesOf(plans.predictions).includes(3e-6),
      "a p is exactly 0 or 1": ({ predictions }: Judged) =>
        valuesOf(predictions).some((p) => p === 0 || p === 1),
      ...targetTraits,
      ...shapeTraits,
      ...recordedTrait,
    },
    run: (
      cost: (p: Tensor, targets: Tensor) => unknown,
      { predictions: p, targets }: { predictions: Tensor; targets: Tensor },
      see: See,
    ) => seeTwoCalls(levelled(see, p, targets), () => cost(p, targets), { p, targets }),
  } as const;

  trial("costs · 1 - p for a 3, p for a 7", "costs", options);

  test("costs · the lesson's three pictures", () => {
    const actual = workLoss.costs(tensor([0.9, 0.4, 0.2]), tensor([1, 0, 1]));
    expectNumbers(actual, [0.1, 0.4, 0.8], {
      what: "costs of p = [0.9, 0.4, 0.2] against [1, 0, 1]",
      kind: "tensor",
    });
  });

  trial("confidenceLoss · the mean of all costs", "confidenceLoss", options);

  test("Q16 · confidenceLoss is lower for better predictions: 0.4333, and 0.2333 with a better last one", () => {
    for (const [last, expected] of [
      [0.2, 0.4333],
      [0.8, 0.2333],
    ] as const) {
      expectNumbers(workLoss.confidenceLoss(tensor([0.9, 0.4, last]), tensor([1, 0, 1])), expected, {
        what: `the loss of [0.9, 0.4, ${last}] against [1, 0, 1]`,
        kind: "tensor",
        tolerance: 5e-5,
      });
    }
  });
});

describe("2-sigmoid", () => {
  const { trial } = section(test, "06-loss/2-sigmoid", workSigmoid, rightSigmoid);

  const near = [1, 2, 3, 0.5, 1.5, 4, 5, 6, 8, 9, 11, 12, -1, -2, -3, -0.5, -1.5, -4, -6, -8, -9, -11, -12];
  const far = [0, 20, -20, 1000, -1000, 0, 100, -100, 18, -18, -16];

  trial("Q21 · sigmoidOf: 1 / (1 + e^-x), and no overflow", "sigmoidOf", {
    given: { x: from(near, [...far, 710, -710]) },
    traits: {
      "x is so large that e^x is Infinity": ({ x }) => Math.exp(x) === Number.POSITIVE_INFINITY,
      "x is so far below 0 that e^-x is Infinity": ({ x }) => Math.exp(-x) === Number.POSITIVE_INFINITY,
      "x is above 5 or below -5": ({ x }) => Math.abs(x) > 5,
      "x is above 6 or below -6": ({ x }) => Math.abs(x) > 6,
    },
    // Far out it is 1 or 0; nearer by, float32 is good enough.
    run: (sigmoidOf, { x }, see) =>
      see(RESULT, sigmoidOf(x), { tolerance: Math.abs(x) < 100 ? 2e-7 : 1e-15 }),
  });

  const has =
    (holds: (n: number) => boolean) =>
    ({ x }: { x: TensorPlan }): boolean =>
      valuesOf(x).some(holds);

  trial("Q21 · sigmoid: the same curve for tensors, and no overflow on the way back", "sigmoid", {
    given: {
      x: tensors({
        shapes: shapes(1, 3),
        numbers: { ...choice(near, [...far, 89, -89, 90, -90]), traits: [] },
        tracks: "sometimes",
      }),
    },
    traits: {
      "a number of x is so far below 0 that e^-x is Infinity in float32": has((n) => n <= -89),
      "a number of x is 0": has((n) => n === 0),
      "a number of x is below -8": has((n) => n < -8),
      "a number of x is above 6 or below -6": has((n) => Math.abs(n) > 6),
    },
    run: (sigmoid, { x }, see) => seeTwoCalls(fine(see), () => sigmoid(x), { x }),
  });

  test("Q21 · sigmoid at 0, 1, -1 and -1000", () => {
    expectNumbers(workSigmoid.sigmoid(tensor([0, 1, -1, -1000])), [0.5, 0.7311, 0.2689, 0], {
      what: "sigmoid of [0, 1, -1, -1000]",
      kind: "tensor",
      tolerance: 5e-5,
    });
  });
});

describe("3-plot", () => {
  const { trial } = section(test, "06-loss/3-plot", workPlot, rightPlot);

  trial("Q21 · sigmoidChart: the curve and the threshold, over the same x", "sigmoidChart", {
    given: {
      f: curves,
      from: choice([-1, -2, -4, -6, 1, -0.25], [0]),
      width: choice([2, 4, 8, 12, 1, 0.5, 5], [2e-4]),
      count: choice([3, 5, 2, 4, 9, 13, 8], [2, 12, 100]),
    },
    call: ({ f, from, width, count }) => `sigmoidChart(${f}, ${from}, ${from + width}, ${count})`,
    traits: {
      "f isn't the sigmoid": ({ f }) => !f.includes("sigmoid"),
    },
    run(sigmoidChart, { f, from, width, count }, see) {
      const { series, title, x, y }: AnyChart = Object(sigmoidChart(f, from, from + width, count));
      const lines: AnySeries[] = Array.isArray(series) ? series.map(Object) : [];
      see(
        "the names of the series, in order",
        Array.isArray(series) ? lines.map(({ name }) => name) : series,
      );
      for (const { name, x, y, draw } of lines) {
        const [along, up] = [plain(x), plain(y)];
        see(`how many numbers the x of "${name}" has`, Object(along).length);
        see(`the x of "${name}"`, along);
        see(`the y of "${name}"`, name === "threshold" ? withoutRounding(along, up) : up, {
          tolerance: 2e-6,
        });
        see(`whether "${name}" is drawn as dots only`, draw === "points");
      }
      see("which of the words are there", {
        title: isText(title),
        "x.label": isText(Object(x).label),
        "y.label": isText(Object(y).label),
      });
      seeError(see, "f", (broken) => sigmoidChart(broken, from, from + width, count));
    },
  });

  /** A chart as a learner may have made it: nothing about it is sure. */
  type AnyChart = Partial<Record<"series" | "title" | "x" | "y", unknown>>;
  type AnySeries = Partial<Record<"name" | "x" | "y" | "draw", unknown>>;

  const isText = (word: unknown): boolean => typeof word === "string" && word.trim() !== "";

  /** A list of numbers, whether it comes as a list or as a tensor of one axis; without the noise of float32. */
  function plain(values: unknown): unknown {
    const list = values instanceof Tensor && values.rank === 1 ? values.toTypedArray() : values;
    if (!Array.isArray(list) && !ArrayBuffer.isView(list)) return list;
    const short = (value: unknown) => (typeof value === "number" ? Number(value.toPrecision(7)) : value);
    return Array.from(list as ArrayLike<unknown>, short);
  }

  /** Beside 0 rounding decides on which side an x is: there a threshold may be what it is for that x. */
  function withoutRounding(x: unknown, y: unknown): unknown {
    if (!Array.isArray(x) || !Array.isArray(y)) return y;
    const isNearZero = (one: number) => one !== 0 && Math.abs(one) < 1e-6;
    return y.map((value, i) => (isNearZero(x[i]) && value === Number(x[i] > 0) ? 0 : value));
  }
});

describe("4-mnist-loss", () => {
  const { trial } = section(test, "06-loss/4-mnist-loss", workMnist, rightMnist);

  trial("mnistLoss · sigmoid, cost, mean; two different shapes are refused", "mnistLoss", {
    tries: 150,
    given: {
      predictions: unshaped(from([1, 2, -1, 3, -2, 0.5, 0.25, -0.5, 4], [0, 1000, -1000, -89]), "sometimes"),
      targets,
      shapes: shapePairs,
    },
    adjust: shaped,
    args: ["predictions", "targets"],
    traits: {
      ...shapeTraits,
      ...targetTraits,
      ...recordedTrait,
      "all predictions lie between 0 and 1": ({ predictions }) =>
        valuesOf(predictions).every((p) => p >= 0 && p <= 1),
      "a prediction is far below 0": ({ predictions }) => valuesOf(predictions).some((p) => p < -80),
    },
    names: bothInParentheses,
    run: (mnistLoss, { predictions, targets }, see) =>
      seeTwoCalls(fine(see), () => mnistLoss(predictions, targets), { predictions, targets }),
  });

  test("Q16 · mnistLoss is 0.5095 on the real 3s and 7s, with the random weights of seed 42", () => {
    expectNumbers(workMnist.mnistLoss(predictions42, real.train[1]), 0.5094766, {
      what: "the loss on the training pictures",
      kind: "tensor",
      tolerance: 1e-6,
    });
  });
});

describe("5-accuracy", () => {
  const { trial } = section(test, "06-loss/5-accuracy", workAccuracy, rightAccuracy);

  /** The float32 number that follows 0.5. */
  const JUST_ABOVE = 0.5 + 2 ** -24;

  trial("Q20 · accuracy: the share of right answers; two different shapes are refused", "accuracy", {
    tries: 150,
    given: {
      predictions: unshaped(
        from([1, 2, -1, 3, -2, 0.25, 0.75, -0.5], [0, 0.5, 1e-9, -1e-9, JUST_ABOVE]),
        "sometimes",
      ),
      targets,
      border: choice([0, 0.5], [1, 2, -1]),
      shapes: shapePairs,
    },
    adjust: shaped,
    args: ["predictions", "targets", "border"],
    traits: {
      "a prediction lies exactly at the border": ({ predictions, border }) =>
        valuesOf(predictions).includes(border),
      "a prediction lies just above the border": ({ predictions, border }) =>
        valuesOf(predictions).includes(border === 0 ? 1e-9 : border + 2 ** -24),
      "the border is 1 or more, or below 0": ({ border }) => border >= 1 || border < 0,
      ...shapeTraits,
      ...targetTraits,
    },
    names: bothInParentheses,
    run: (accuracy, { predictions, targets, border }, see) =>
      seeTwoCalls(see, () => accuracy(predictions, targets, border), { predictions, targets }),
  });

  test("accuracy · 0.4912068545818329 on the real 3s and 7s, with the random weights of seed 42", () => {
    expectNumbers(workAccuracy.accuracy(predictions42, real.train[1], 0), 0.4912068545818329, {
      what: "the accuracy on the training pictures",
      kind: "tensor",
      tolerance: 1e-7,
    });
  });
});

describe("6-flat", () => {
  const { trial } = section(test, "06-loss/6-flat", workFlat, rightFlat);
  const column = (length: number): readonly number[] => [length, 1];
  const given = {
    weights: tensors({
      shapes: steering(choice([3, 2, 4, 5].map(column), [1, 12].map(column))),
      numbers: from([1, 2, 3, 4, 5], [0, 0, -1, -2, 0.5, 1e8, 1e-9]),
    }),
    place: wholeNumbers(0, 11, [0, 1, 2, 3]),
  };
  /** Now and then a place just behind the last weight. */
  const isOutside = steering(choice([false], [false, true]));
  /** What is copied isn't rounded. */
  type Turned = { weights: TensorPlan; place: number };
  /** Brings the place into the weights. */
  const inside = <Plans extends Turned>(plans: Plans): Plans => ({
    ...plans,
    place: plans.place % plans.weights.shape[0]!,
  });
  const meant = ({ place, weights }: Turned) => valuesOf(weights)[place];
  /** What becomes of the weights when measure breaks off. */
  function seeAfterError(see: See, weights: Tensor, call: (measure: workFlat.Measure) => unknown): void {
    seeError(see, "measure", call);
    see("the caller's weights after a call in which measure throws an error", weights, exactly);
  }
  const smallWeight = {
    "the weight that is meant is very small, but not 0": (plans: Turned) => meant(plans) === 1e-9,
  };

  trial("withWeight · a copy in which one weight has another value", "withWeight", {
    tries: 150,
    given: { ...given, value: from([7, 5, 10, -3, 0.5], [0, 1, 1e-9]), isOutside },
    adjust: (plans) => (plans.isOutside ? { ...plans, place: plans.weights.shape[0]! } : inside(plans)),
    args: ["weights", "place", "value"],
    traits: { "there is no such place": ({ isOutside }) => isOutside },
    names: () => [],
    run(withWeight, { weights, place, value }, see) {
      const first: unknown = withWeight(weights, place, value);
      see(RESULT, first, exactly);
      see("the caller's weights after the call", weights, exactly);
      see("a second call, with the value 20 for the first weight", withWeight(weights, 0, 20), exactly);
      see("what the first call returned, after a second call", first, exactly);
      if (first instanceof Tensor) first.fill_(9);
      see("the caller's weights after somebody has written into the result", weights, exactly);
      weights.mul_(-1);
      see("a call after the weights have changed their signs", withWeight(weights, place, value), exactly);
    },
  });

  trial("turn · one number for each value, in their order", "turn", {
    tries: 150,
    given: { measure: measures, ...given, values: list(from([3, 30, 5, -2], [0, 1]), { max: 5 }) },
    adjust: inside,
    traits: {
      ...smallWeight,
      "the values don't rise": ({ values }) => values.some((value, i) => i > 0 && value < values[i - 1]!),
    },
    run(turn, { measure, weights, place, values }, see) {
      const handed: unknown[] = [];
      const noted = (own: Tensor, ...more: readonly unknown[]): number => {
        const one = own instanceof Tensor ? own.clone() : own;
        handed.push(more.length > 0 ? `${1 + more.length} arguments` : one);
        return measure(own);
      };
      see(RESULT, turn(noted, weights, place, values), exactly);
      see("what measure was handed, one after the other", handed, exactly);
      see("the caller's weights after the call", weights, exactly);
      see("values after the call", values);
      if (values.length > 0) seeAfterError(see, weights, (broken) => turn(broken, weights, place, values));
      weights.mul_(-1);
      see("the result after the weights have changed their signs", turn(measure, weights, place, values));
    },
  });

  test("Q20 · turn a weight: the accuracy stays exactly the same, the loss moves", () => {
    // Weight 349 belongs to a pixel in the middle, where most 3s have ink and most 7s have none. The validation pictures are
    // enough to see a slope, and six times faster than the training pictures.
    const [x, y] = real.valid;
    const [weights, bias] = [params[0].detach(), params[1]];
    const lossWith: workFlat.Measure = (own) => digitLoss(predict(x, [own, bias]), y).item();
    const accuracyWith: workFlat.Measure = (own) => share(predict(x, [own, bias]), y);
    const values = [0, 1, 2, 3, 4, 5].map((n) => weights.select(0, 349).item() + 0.002 * n);
    const same = values.map(() => accuracyWith(weights));
    expectSame(workFlat.turn(accuracyWith, weights, 349, values), same, {
      what: "the accuracy on real 3s and 7s while weight 349 goes up by 0.01 in five steps",
    });
    const losses = workFlat.turn(lossWith, weights, 349, values);
    const moves = losses.slice(1).map((loss, i) => Math.sign(loss - losses[i]!));
    expectNumbers(moves, [-1, -1, -1, -1, -1], {
      what: "the sign of each move of the loss in these five steps",
    });
  });

  trial("slopeAt · rise over run, around the weight's own value", "slopeAt", {
    tries: 150,
    given: { measure: measures, ...given, h: choice([1, 0.5, 2], [0.25]) },
    adjust: inside,
    traits: {
      ...smallWeight,
      "measure gives tiny numbers": ({ measure }) => measure.includes("1e7"),
    },
    run(slopeAt, { measure, weights, place, h }, see) {
      const shapes = new Set<string>();
      const noted = (own: Tensor): number => {
        shapes.add(own instanceof Tensor ? inParentheses(own.shape) : "no tensor");
        return measure(own);
      };
      const slope = slopeAt(noted, weights, place, h);
      see(RESULT, slope, { tolerance: 1e-6 * Math.min(1, Math.abs(slope) || 1) });
      see("the shape of what measure was handed", [...shapes]);
      see("the caller's weights after the call", weights, exactly);
      seeAfterError(see, weights, (broken) => slopeAt(broken, weights, place, h));
      weights.mul_(-1);
      see("the result after the weights have changed their signs", slopeAt(measure, weights, place, h));
    },
  });
});

describe("7-report", () => {
  const { trial } = section(test, "06-loss/7-report", workReport, rightReport);
  const given = {
    predictions: unshaped(from([1, 2, -1, 3, -2, 0.5], [0])),
    targets,
    shapes: equalShapes,
  };

  trial("Q22 · slopes: one for every prediction, and 0 where no way leads back", "slopes", {
    given: { judge: judgeTexts, ...given, origin: origins },
    adjust: shaped,
    call: ({ judge, predictions, targets, origin }) =>
      `slopes(${judge}, ${showTensor(predictions)}, ${showTensor(targets)})${origin}`,
    traits: {
      "a way leads back from the judge, but not to the predictions": ({ judge }) => leadsElsewhere(judge),
      "the slopes are tiny": ({ judge }) => judge.includes("1e-12"),
      "no way leads back to the predictions": ({ judge }) => isWithoutWay(judge) || leadsElsewhere(judge),
    },
    run(slopes, made, see) {
      const { judge, targets, origin } = made;
      const { weight, predictions } = comingFrom(origin, made.predictions);
      let isRecorded = false;
      const noted: typeof judge = (p, t) => {
        isRecorded ||= isGradEnabled() && (p as Partial<Tensor> | undefined)?.requiresGrad === true;
        return judge(p, t);
      };
      const first: unknown = slopes(noted, predictions, targets);
      const largest = first instanceof Tensor ? first.abs().max().item() : 1;
      see(RESULT, first, { tolerance: 1e-5 * Math.min(1, largest || 1) });
      see("whether judge gets recorded predictions (requiresGrad), outside of noGrad", isRecorded);
      see("requiresGrad of the result", (first as Partial<Tensor> | undefined)?.requiresGrad);
      see("a second call with the same arguments", slopes(judge, predictions, targets));
      see("what the first call returned, after a second call", first);
      see("what arrived at the model (the gradient of its weight)", weight.grad);
      see("the caller's predictions after the call", predictions);
      see("requiresGrad of the caller's predictions after the call", predictions.requiresGrad);
      see("the gradient of the caller's predictions after the call", predictions.grad);
      see("targets after the call", targets);
      seeError(see, "judge", (broken) => slopes(broken, predictions, targets));
      noGrad(() => targets.mul_(-1));
      see("the result after the targets have changed their signs", slopes(judge, predictions, targets));
    },
  });

  /** The slopes of all judges. */
  type Asked = { judges: readonly { judge: string }[]; predictions: TensorPlan; targets: TensorPlan };
  const slopesIn = (plans: Asked): number[][] =>
    plans.judges.map(({ judge }) => {
      const [p, t] = [makeTensor(plans.predictions), makeTensor(plans.targets)];
      return slopesOf(judgeTexts.make(judge), p, t).flatten().tolist() as number[];
    });
  const hasSlope = (slopes: readonly number[]): boolean => slopes.some((slope) => slope !== 0);

  const names = choice(["loss", "accuracy", "error", "a", "b", "c"], ["_loss", "2", ""]);
  const named = together({ name: names, judge: judgeTexts });
  const written = (name: string): string => (/^[a-z]/.test(name) ? name : `"${name}"`);

  trial("Q22 · report: what each judge says, and whether training may use it", "report", {
    tries: 150,
    given: {
      ...given,
      judges: steering(list(named, { max: 4, distinct: true })),
    },
    adjust: (plans) => shaped({ ...plans, judges: withOwnNames(plans.judges) }),
    call: ({ judges, predictions, targets }) =>
      `report({${judges.map(({ name, judge }) => ` ${written(name)}: ${judge}`).join()} }, ${showTensor(predictions)}, ${showTensor(targets)}, slopes)`,
    traits: {
      "all slopes of a judge are 0": (plans) => !slopesIn(plans).every(hasSlope),
      "all slopes of a judge are 0, and predictions has three axes or more": (plans) =>
        plans.predictions.shape.length > 2 && !slopesIn(plans).every(hasSlope),
      "all slopes of a judge are 0, though a way leads back": (plans) =>
        slopesIn(plans).some((slopes, i) => !hasSlope(slopes) && !isWithoutWay(plans.judges[i]!.judge)),
      "a judge whose slopes are all 0 comes after one that has slopes": (plans) =>
        slopesIn(plans).some((slopes, i, all) => !hasSlope(slopes) && all.slice(0, i).some(hasSlope)),
      "a judge has slopes, all of them very small": ({ judges }) =>
        judges.some(({ judge }) => judge.includes("1e-12")),
      "a judge has slopes below 0, and none above": (plans) =>
        slopesIn(plans).some((slopes) => hasSlope(slopes) && Math.max(...slopes) <= 0),
      "a judge has slopes above 0, and none below": (plans) =>
        slopesIn(plans).some((slopes) => hasSlope(slopes) && Math.min(...slopes) >= 0),
      "there are two judges or more": ({ judges }) => judges.length > 1,
      "a judge's name isn't a usual one": ({ judges }) => judges.some(({ name }) => !/^[a-z]/.test(name)),
    },
    run(report, { judges, predictions, targets }, see) {
      const byName = Object.fromEntries(judges.map(({ name, judge }) => [name, judge]));
      see(RESULT, report(byName, predictions, targets, slopesOf), { tolerance: 0 });
      see("predictions after the call", predictions);
      see("targets after the call", targets);
      for (const slope of [0, 1e-30]) {
        const lines = report(byName, predictions, targets, () => predictions.mul(0).add(slope));
        see(`the result when slopesOf says ${slope} for every prediction`, lines, { tolerance: 0 });
      }
      const judged = { loss: (p: Tensor) => p.sum() };
      seeError(see, "judge", (broken) => report({ loss: broken }, predictions, targets, slopesOf));
      seeError(see, "slopesOf", (broken) => report(judged, predictions, targets, broken));
    },
  });

  test("Q22 · report: loss and accuracy of the same real predictions", () => {
    const [x, y] = real.valid;
    const accuracy: workReport.Judge = (p, t) => p.gt(0).eq(t.eq(1)).float().mean();
    const predictions = predict(x, params);
    const lines = workReport.report({ loss: digitLoss, accuracy }, predictions, y, slopesOf);
    const trains = lines.map((line) => `${line.name}: ${line.trains}`);
    expectSame(trains, ["loss: true", "accuracy: false"], { what: "which of the two training may use" });
    const values = lines.map(({ value }) => value);
    expectNumbers(values, [digitLoss(predictions, y).item(), share(predictions, y)], {
      what: "loss and accuracy on the validation pictures, seed 42",
    });
  });
});

describe("answers", () => claims(test, work, right));
