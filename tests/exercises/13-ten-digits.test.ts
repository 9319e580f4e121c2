/**
 * Module 13: ten classes, softmax and cross-entropy, counting, momentum and Adam, and all ten digits.
 *
 * A trial first for each function or class, then what the lesson shows. Only the last two tests need the 60,000 pictures. No test needs
 * two of the learner's sections.
 */
import { describe, test } from "vitest";
import { loadTenDigits } from "#data";
import { cat, manualSeed, nn, noGrad, optim, type Pair, rand, stack, Tensor, tensor, zeros } from "#engine";
import * as right1 from "#solutions/13-ten-digits/1-classes.ts";
import * as right2 from "#solutions/13-ten-digits/2-softmax.ts";
import * as right3 from "#solutions/13-ten-digits/3-loss.ts";
import * as right4 from "#solutions/13-ten-digits/4-count.ts";
import * as right5 from "#solutions/13-ten-digits/5-confusion.ts";
import * as right6 from "#solutions/13-ten-digits/6-optimizers.ts";
import * as right7 from "#solutions/13-ten-digits/7-train.ts";
import right from "#solutions/13-ten-digits/answers.md";
import * as work1 from "#work/13-ten-digits/1-classes.ts";
import * as work2 from "#work/13-ten-digits/2-softmax.ts";
import * as work3 from "#work/13-ten-digits/3-loss.ts";
import * as work4 from "#work/13-ten-digits/4-count.ts";
import * as work5 from "#work/13-ten-digits/5-confusion.ts";
import * as work6 from "#work/13-ten-digits/6-optimizers.ts";
import * as work7 from "#work/13-ten-digits/7-train.ts";
import work from "#work/13-ten-digits/answers.md";
import { claims } from "../support/claims.ts";
import {
  atWrong,
  FEW_DIGITS,
  huge,
  hugeTraits,
  MAGNIFIED,
  magnified,
  rows,
  scoresOf,
  seeScores,
  seeWayBack,
  tables,
  widths,
} from "../support/class-scores.ts";
import { expectNumbers } from "../support/expect.ts";
import { journeys, journeyTraits, seeJourney, showJourney } from "../support/journeys.ts";
import { countedRows } from "../support/minibatches.ts";
import { failing, seeRecording } from "../support/recording.ts";
import {
  agreeing,
  batched,
  batchedTraits,
  behindMore,
  below,
  classNumbers,
  Echo,
  mixed,
  networkOf,
  recorded,
  rowsOf,
  scoreTraits,
  showBatched,
  someBatches,
  someRight,
  stepOn,
  tenSteps,
  testAccuracy,
  withFirstAgain,
} from "../support/ten-digits.ts";
import { choice, flag, steering, wholeNumbers } from "../trials/kinds.ts";
import type { See } from "../trials/observing.ts";
import { once } from "../trials/stand-ins.ts";
import { shapeOf, shapes, showTensor, type TensorPlan, tensors, valuesOf } from "../trials/tensors.ts";
import { section } from "../trials/trial.ts";
import { hasTwice } from "../trials/twice.ts";

const whole = (...values: number[]): Tensor => tensor(values, { dtype: "int64" });

describe("1-classes", () => {
  const { trial } = section(test, "13-ten-digits/1-classes", work1, right1);

  trial("Q38 · oneHot: a 1 at the place of the class, 0 everywhere else", "oneHot", {
    given: { classes: classNumbers(), count: choice([3, 2, 4], [1, 10, 12]) },
    adjust: ({ classes, count }) => ({ classes: below(classes, count), count }),
    traits: {
      "a class doesn't occur": ({ classes, count }) => new Set(valuesOf(classes)).size < count,
      "the last class doesn't occur": ({ classes, count }) => !valuesOf(classes).includes(count - 1),
      "there are as many pictures as classes": ({ classes, count }) => classes.shape[0] === count,
    },
  });

  trial("Q42 · classesOf: the place of the largest number, not the number", "classesOf", {
    given: {
      scores: tensors({
        shapes: tables(),
        numbers: choice([1, 2, 3, 1.25], [0, 1e-9, -1, 0.5, 1000, 1 + 2 ** -23]),
        dtypes: ["float32", "float32", "int64"],
        tracks: "sometimes",
      }),
      width: widths(),
      sign: steering(choice([1, 1, -1])),
      isVast: steering(flag()),
    },
    args: ["scores"],
    adjust: ({ scores, width, sign, isVast }) => {
      const isWhole = scores.dtype === "int64";
      const factor = isVast && !isWhole ? sign * 1e30 : sign;
      const values = scores.values.map((value) => (isWhole ? Math.trunc(value) : value) * factor || 0);
      return {
        ...{ width, sign: 1, isVast: false },
        scores: { ...rows({ x: scores, width }), tracks: scores.tracks && !isWhole, values },
      };
    },
    traits: {
      ...Object.fromEntries(
        Object.entries(scoreTraits).map(([says, holds]) => [
          says,
          ({ scores }: { scores: TensorPlan }) => holds(scores),
        ]),
      ),
      "a number of a row is next to 0": ({ scores }) => valuesOf(scores).includes(1e-9),
    },
    run(classesOf, { scores }, see) {
      const first: unknown = classesOf(scores);
      see("the result", first);
      see(
        "whether the result knows a way back (requiresGrad)",
        first instanceof Tensor && first.requiresGrad,
      );
      see("scores after the call", scores);
      see("requiresGrad of scores after the call", scores.requiresGrad);
      see("the result for scores twice as large", classesOf(scores.detach().mul(2)));
      const large = whole(2 ** 24, 2 ** 24 + 1).unsqueeze(0);
      see("the result for 16777216, 16777217 (int64; float32 can't tell them apart)", classesOf(large));
    },
  });

  test("Q38 · oneHot and classesOf: one goes to rows of ten, the other comes back", () => {
    const classes = [5, 0, 4, 1, 9, 2];
    const made = work1.oneHot(whole(...classes), 10);
    expectNumbers(made.sum(1), whole(1, 1, 1, 1, 1, 1), { what: "the sums of the rows of oneHot" });
    const identity = Array.from({ length: 10 }, (_, i) => classes.map((one) => (one === i ? 1 : 0)));
    expectNumbers(work1.classesOf(tensor(identity).t()), whole(...classes), {
      what: "classesOf of one-hot rows for 5, 0, 4, 1, 9, 2",
    });
    const many = whole(...Array(300).keys()).unsqueeze(0);
    expectNumbers(work1.classesOf(many), whole(299), { what: "classesOf of the row 0, 1, 2, ..., 299" });
  });
});

describe("2-softmax", () => {
  const { trial } = section(test, "13-ten-digits/2-softmax", work2, right2);

  trial("Q39 · softmaxByHand: powers of e, divided by the sum of their row", "softmaxByHand", {
    ...scoresOf(choice([1, 2, 3], [0, -1, 0.5, -2, 10, 20, -20]), 20),
    run: (softmaxByHand, { logits }, see) => seeScores(see, softmaxByHand, logits, [MAGNIFIED, magnified]),
  });

  trial("Q39 · softmax: the same, for scores of any size", "softmax", {
    ...scoresOf(),
    run: (softmax, { logits }, see) => seeScores(see, softmax, logits, [MAGNIFIED, magnified], FEW_DIGITS),
  });

  trial("Q39 · logSumExp: the log of the sum of the powers, without large powers", "logSumExp", {
    ...scoresOf(),
    run(logSumExp, { logits }, see) {
      const largest = logits.detach().max(1).values;
      seeScores(see, logSumExp, logits, ["minus the largest of its row", (one) => one.sub(largest)], 1e-5);
    },
  });

  test("Q39 · softmax of 1, 2, 3: 0.0900, 0.2447, 0.6652; of 1001, 1002, 1003: the same", () => {
    const p = [0.0900306, 0.2447285, 0.6652409];
    const both = tensor([
      [1, 2, 3],
      [1001, 1002, 1003],
    ]);
    expectNumbers(work2.softmax(both), tensor([p, p]), {
      what: "softmax of 1, 2, 3 and of 1001, 1002, 1003",
    });
  });
});

describe("3-loss", () => {
  const { trial } = section(test, "13-ten-digits/3-loss", work3, right3);

  const classesFor = () => steering(classNumbers(choice([2])));
  const lossPlans = (kind = huge, grads: "sometimes" | false = false) => ({
    given: {
      logits: tensors({
        shapes: tables(choice([2, 3], [1])),
        numbers: kind,
        tracks: "sometimes",
        grads,
      }),
      classes: classesFor(),
      width: widths(),
      isSure: steering(choice([false, false, false, kind === huge])),
    },
    args: ["logits", "classes"] as const,
    adjust: (plans: { logits: TensorPlan; classes: TensorPlan; width: number; isSure: boolean }) => {
      const { width, isSure } = plans;
      const logits = rows({ x: plans.logits, width });
      const classes = below(plans.classes, width, logits.shape[0]);
      // So sure and right that the loss is 0 in float32, and the slope isn't.
      const isRight = (i: number) => valuesOf(classes)[Math.floor(i / width)] === i % width;
      const sure = valuesOf(logits).map((value, i) => (isRight(i) ? 1000 : 986 + Math.min(value, 3)));
      const grad = logits.tracks ? logits.grad : null;
      return {
        ...{ width, classes, isSure: false },
        logits: { ...logits, grad, values: isSure ? sure : logits.values },
      };
    },
    traits: {
      ...hugeTraits,
      "the score of a right class is more than 100 below the largest": (plans: {
        logits: TensorPlan;
        classes: TensorPlan;
      }) =>
        rowsOf(plans.logits).some(
          (row, i) => Math.max(...row) - (row[valuesOf(plans.classes)[i] ?? 0] ?? 0) > 100,
        ),
      "the right class has the largest score": (plans: { logits: TensorPlan; classes: TensorPlan }) =>
        rowsOf(plans.logits).some((row, i) => row[valuesOf(plans.classes)[i]!] === Math.max(...row)),
      "all right classes are 0": (plans: { classes: TensorPlan }) =>
        valuesOf(plans.classes).every((one) => one === 0),
      "there are as many rows as columns": ({ logits }: { logits: TensorPlan }) =>
        logits.shape[0] === logits.shape[1],
    },
  });

  /** Calls a loss. */
  function seeLoss(
    see: See,
    work: (a: Tensor, b: Tensor) => Tensor,
    logits: Tensor,
    classes: Tensor,
    tolerance = FEW_DIGITS,
  ): void {
    const result = work(logits, classes);
    see("the result", result, { tolerance });
    see("the scores after the call", logits);
    see("requiresGrad of the scores after the call", logits.requiresGrad);
    see("classes after the call", classes);
    if (logits.requiresGrad) seeWayBack(see, result, logits, tolerance, classes);
    const first = work(logits.detach().slice(0, 0, 1), classes.slice(0, 0, 1));
    see("the result for the first row alone", first, { tolerance });
    see("what the first call returned, after that", result, { tolerance });
  }

  const nllPlans = lossPlans(
    choice([-1, -2, -3], [0, -0.5, -0.25, -10, -100, -1000, Number.NEGATIVE_INFINITY]),
  );
  trial("Q40 · nllLoss: minus the mean of what stands at the right class", "nllLoss", {
    ...nllPlans,
    adjust: (plans) => {
      const { logits, classes, width } = nllPlans.adjust(plans);
      // At the right class stands the log of something above 0.
      const isRight = (i: number) => valuesOf(classes)[Math.floor(i / width)] === i % width;
      const own = valuesOf(logits).map((one, i) => (isRight(i) ? Math.max(one, -1000) : one));
      return { width, classes, isSure: false, logits: { ...logits, values: own } };
    },
    traits: {
      "a wrong class has the probability 0": ({ logits }) =>
        valuesOf(logits).includes(Number.NEGATIVE_INFINITY),
      "a log-probability at a right class is below -100": ({ logits, classes }) =>
        rowsOf(logits).some((row, i) => row[valuesOf(classes)[i] ?? 0]! < -100),
      "one class is right in two rows": ({ classes }) => hasTwice(valuesOf(classes)),
      ...nllPlans.traits,
    },
    call: ({ logits, classes }) => `nllLoss(${showTensor(logits)}, ${showTensor(classes)})`,
    run: (nllLoss, { logits, classes }, see) => seeLoss(see, nllLoss, logits, classes, 1e-5),
  });

  trial(
    "Q40 · crossEntropy: softmax, log and minus the mean in one, for scores of any size",
    "crossEntropy",
    {
      ...lossPlans(),
      run: (crossEntropy, { logits, classes }, see) => seeLoss(see, crossEntropy, logits, classes),
    },
  );

  trial(
    "Q41 · crossEntropyGradient: probabilities minus one-hot rows, divided by the rows",
    "crossEntropyGradient",
    {
      ...lossPlans(huge, "sometimes"),
      run(crossEntropyGradient, { logits, classes }, see) {
        const result = crossEntropyGradient(logits, classes);
        see("the result", result, { tolerance: FEW_DIGITS });
        const closer = atWrong(result, classes);
        see(`the result at the wrong classes, ${MAGNIFIED}`, closer, { tolerance: FEW_DIGITS });
        see("whether the result knows a way back (requiresGrad)", result.requiresGrad);
        see("logits after the call", logits);
        see("the gradient of logits after the call", logits.grad);
        see("requiresGrad of logits after the call", logits.requiresGrad);
        see("classes after the call", classes);
        const first = crossEntropyGradient(logits.detach().slice(0, 0, 1), classes.slice(0, 0, 1));
        see("the result for the first row alone", first);
        const half = crossEntropyGradient(logits.detach().mul(0.5), classes);
        see("the result for half of the logits", half, { tolerance: FEW_DIGITS });
        see("what the first call returned, after that", result, { tolerance: FEW_DIGITS });
        const again = () => crossEntropyGradient(logits, classes);
        see("the result inside of noGrad", noGrad(again), { tolerance: FEW_DIGITS });
        seeRecording(see, again);
      },
    },
  );

  test("Q40 · crossEntropy of 3.2, 5.1, -1.7 when class 0 is right: 2.0404", () => {
    const loss = work3.crossEntropy(tensor([[3.2, 5.1, -1.7]]), whole(0));
    const powers = [3.2, 5.1, -1.7].map(Math.exp);
    const byFormula = -Math.log(powers[0]! / powers.reduce((sum, one) => sum + one));
    expectNumbers(loss, tensor(byFormula), { what: "crossEntropy, against -log(e^3.2 / the sum)" });
    expectNumbers(loss, tensor(2.0404), { what: "crossEntropy of 3.2, 5.1, -1.7", tolerance: 5e-5 });
  });

  test("Q40 · crossEntropy of ten equal scores is log 10, whatever is right: 2.3026", () => {
    const loss = work3.crossEntropy(tensor([Array.from({ length: 10 }, () => 7)]), whole(3));
    expectNumbers(loss, tensor(Math.log(10)), { what: "crossEntropy of ten equal scores" });
  });

  test("Q41 · crossEntropyGradient of 3.2, 5.1, -1.7: -0.8700, 0.8690, 0.0010", () => {
    const gradient = work3.crossEntropyGradient(tensor([[3.2, 5.1, -1.7]]), whole(0));
    expectNumbers(gradient, tensor([[-0.87002, 0.86905, 0.00097]]), {
      what: "the gradient at 3.2, 5.1, -1.7",
      tolerance: 1e-4,
    });
  });
});

describe("4-count", () => {
  const { trial } = section(test, "13-ten-digits/4-count", work4, right4);

  /** Runs the model, plain or not, over the batches. */
  function seeRun<Out>(
    see: See,
    work: (model: nn.Layer, batches: Iterable<Pair>) => Out,
    batches: readonly { x: Tensor; y: Tensor }[],
    { isOnce, isModule }: { isOnce: boolean; isModule: boolean },
  ): void {
    const pairs = batches.map(({ x, y }): Pair => [x, y]);
    const echo = new Echo(pairs.map(([x]) => x));
    const model: nn.Layer = isModule ? echo : (x, ...more) => echo.forward(x, ...more);
    see("the result", work(model, isOnce ? once(pairs) : pairs), { tolerance: 0 });
    see("what the model was called with, and how", echo.calls);
    see("how many batches the caller's list holds afterwards", pairs.length);
    for (const [i, [x, y]] of pairs.entries()) see(`batch ${i} afterwards`, [x, y]);
    echo.eval();
    see("the result with the model in eval mode", work(model, pairs));
    see("what the model was called with in both runs, and how", echo.calls);
    see("whether the model is in training mode afterwards", echo.training);
    see("the result for the first batch alone", work(model, pairs.slice(0, 1)));
    const repeated = work((x) => x, withFirstAgain(pairs));
    see("the result when the first batch comes once more", repeated);
    const lower = work((x) => x.sub(1e6), pairs);
    see("the result when all scores are a million lower", lower);
    const small = work((x) => x.mul(1e-9), pairs);
    see("the result when all scores are a billionth as large", small);
    const higher = work((x) => x, behindMore(pairs));
    see("the result for the first picture with 300 more scores, all -1000000, before its own", higher);
    seeRecording(see, () => work(model, pairs));
    seeRecording(see, () => work(failing, pairs), "after the model has thrown an error in a call");
  }

  /** How many pictures one more batch has, and how many of them are right. */
  type Many = readonly [count: number, right: number];
  const NO_MORE: Many = [0, 0];
  const showMany = ([count, right]: Many): string =>
    count === 0 ? "" : `, and one more batch of ${count} pictures, ${right} of them right`;

  const sizesOf = ({ batches, many }: { batches: readonly { x: TensorPlan }[]; many: Many }): number[] =>
    [...batches.map(({ x }) => x.shape[0] ?? 0), many[0]].filter((size) => size > 0);

  trial("Q42 · predictAll: the class of every picture, batch by batch", "predictAll", {
    given: batched,
    adjust: (plans) => agreeing(plans),
    traits: batchedTraits,
    call: (plans) => `predictAll((x) => x, ${showBatched(plans)})`,
    run(predictAll, { batches, ...how }, see) {
      seeRun(see, predictAll, batches, how);
      const unlabelled = batches.map(({ x }): Pair => [x, zeros(0)]);
      const result = predictAll((x) => x, unlabelled);
      see("the result when there are no labels (an empty tensor)", result);
    },
  });

  trial("Q42 · evaluate: counts the pictures that are right, and all pictures", "evaluate", {
    given: {
      // A share times the number of pictures isn't always a whole number, and a byte holds no 270.
      many: steering(choice([NO_MORE, NO_MORE, NO_MORE], [[10, 1], [10, 7], [300, 270]])), // biome-ignore format: pairs
      ...batched,
    },
    adjust: (plans) => ({ ...agreeing(plans), many: plans.batches.length === 0 ? NO_MORE : plans.many }),
    traits: {
      ...batchedTraits,
      "there are no batches": (plans) => sizesOf(plans).length === 0,
      "there are two batches or more": (plans) => sizesOf(plans).length > 1,
      "the batches differ in size": (plans) => new Set(sizesOf(plans)).size > 1,
      "there are ten pictures or more": ({ many }) => many[0] > 0,
      "no picture is right": ({ batches, many }) =>
        many[1] === 0 &&
        !batches.some(({ x, y }) =>
          rowsOf(x).some((row, i) => row.indexOf(Math.max(...row)) === valuesOf(y)[i]),
        ),
    },
    call: (plans) => `evaluate((x) => x, ${showBatched(plans)}${showMany(plans.many)})`,
    run(evaluate, { batches, many: [count, right], ...how }, see) {
      const all = count === 0 ? batches : [...batches, someRight(count, right)];
      seeRun(see, evaluate, all, how);
    },
  });
});

describe("5-confusion", () => {
  const { trial } = section(test, "13-ten-digits/5-confusion", work5, right5);

  trial("Q44 · confusionMatrix: a row per class, a column per prediction", "confusionMatrix", {
    given: {
      actual: classNumbers(),
      predicted: classNumbers(),
      count: choice([3, 2, 4], [1, 10, 12, 20]),
    },
    adjust: ({ actual, predicted, count }) => ({
      actual: below(actual, count),
      predicted: below(predicted, count, actual.shape[0]),
      count,
    }),
    traits: {
      "there are no pictures": ({ actual }) => actual.shape[0] === 0,
      "there are two pictures or more": ({ actual }) => (actual.shape[0] ?? 0) > 1,
      "a prediction is wrong": ({ actual, predicted }) =>
        valuesOf(actual).some((one, i) => one !== valuesOf(predicted)[i]),
      "a pair comes twice": ({ actual, predicted }) =>
        hasTwice(valuesOf(actual).map((one, i) => `${one} ${valuesOf(predicted)[i]}`)),
      "the last class doesn't occur": ({ actual, predicted, count }) =>
        ![...valuesOf(actual), ...valuesOf(predicted)].includes(count - 1),
    },
    run(confusionMatrix, { actual, predicted, count }, see) {
      const first = confusionMatrix(actual, predicted, count);
      see("the result", first);
      see("actual after the call", actual);
      see("predicted after the call", predicted);
      see("the result for the two exchanged", confusionMatrix(predicted, actual, count));
      see("the result for the same tensor as both", confusionMatrix(actual, actual, count));
      const often = (one: Tensor) => cat(Array.from({ length: 300 }, () => one.slice(0, 0, 1)));
      see(
        "the result when the first picture comes 300 times",
        confusionMatrix(often(actual), often(predicted), count),
      );
      see("what the first call returned, after that", first);
    },
  });

  const offDiagonal = ({ matrix }: { matrix: TensorPlan }): number[] =>
    rowsOf(matrix).flatMap((row, a) => row.filter((_, p) => p !== a));
  const diagonal = ({ matrix }: { matrix: TensorPlan }): number[] =>
    rowsOf(matrix).map((row, a) => row[a] ?? 0);

  trial("Q44 · mostConfused: the largest count off the diagonal", "mostConfused", {
    given: {
      matrix: tensors({
        shapes: shapeOf(1),
        numbers: choice([1, 2, 3], [0, 0, 7, 10, 9, 100, 999_999, 1_000_000]),
        dtypes: ["int64"],
      }),
      count: steering(choice([2, 3, 4], [1, 11])),
      /** No mistake is more frequent than that. */
      most: steering(choice([1e6, 1e6, 1e6, 1, 0])),
    },
    args: ["matrix"],
    adjust: ({ matrix, count, most }) => {
      const shape = [count, count];
      const values = valuesOf({ ...matrix, shape });
      const capped = values.map((value, i) => (i % (count + 1) === 0 ? value : Math.min(value, most)));
      return { matrix: { ...matrix, shape, values: capped }, count, most };
    },
    traits: {
      "class 0 is in the most frequent mistake": (plans) => {
        const { matrix, count } = plans;
        const most = Math.max(...offDiagonal(plans));
        const [at = -1] =
          [...valuesOf(matrix).entries()].find(
            ([i, one]) => i % (count + 1) !== 0 && one === most && most > 0,
          ) ?? [];
        return at > 0 && (at < count || at % count === 0);
      },
      "there is no mistake": (plans) => offDiagonal(plans).every((one) => one === 0),
      "the largest count is on the diagonal": (plans) =>
        Math.max(...diagonal(plans)) >= Math.max(0, ...offDiagonal(plans)),
      "the largest count of mistakes comes twice": (plans) =>
        offDiagonal(plans).filter((one) => one > 0 && one === Math.max(...offDiagonal(plans))).length > 1,
      "each mistake occurs once at most": (plans) => Math.max(0, ...offDiagonal(plans)) <= 1,
      "a mistake is more frequent than what is right in its row": ({ matrix }) =>
        rowsOf(matrix).some((row, a) => Math.max(...row) > (row[a] ?? 0)),
      "there is one class": ({ count }) => count === 1,
    },
  });

  test("Q44 · confusionMatrix: two models with the same accuracy make different mistakes", () => {
    const actual = whole(4, 4, 4, 9, 9, 9);
    const [one, other] = [whole(4, 4, 9, 9, 9, 4), whole(4, 9, 9, 9, 9, 9)];
    const corner = (predicted: Tensor) =>
      work5.confusionMatrix(actual, predicted, 10).indexSelect(0, whole(4, 9)).indexSelect(1, whole(4, 9));
    const what = "rows and columns 4 and 9 of the confusion matrix";
    expectNumbers(corner(one), tensor([[2, 1], [1, 2]], { dtype: "int64" }), { what }); // biome-ignore format: a matrix
    expectNumbers(corner(other), tensor([[1, 2], [0, 3]], { dtype: "int64" }), { what }); // biome-ignore format: a matrix
  });
});

describe("6-optimizers", () => {
  const { trial } = section(test, "13-ten-digits/6-optimizers", work6, right6);

  trial("Q43 · Momentum: the gradient changes the velocity, the velocity moves the parameter", "Momentum", {
    given: { ...journeys, momentum: choice([0.5, 0.9], [0, 1]) },
    traits: journeyTraits,
    call: (plans) =>
      `new Momentum(..., { lr: ${plans.lr}, momentum: ${plans.momentum} }) for ${showJourney(plans)}`,
    run: (Momentum, { parameters, momentum, ...how }, see) =>
      seeJourney(
        see,
        (all, lr) => new Momentum(all, { lr, momentum }),
        ["the velocity", ({ velocities }, parameter) => velocities.get(parameter)],
        parameters,
        how,
      ),
  });

  const adamPlans = {
    ...journeys,
    betas: choice<readonly [number, number]>([[0.9, 0.999], [0.5, 0.75]], [[0, 0.5], [0.5, 0]]), // biome-ignore format: pairs
    eps: choice([1e-8, 0.5], [2]),
  };
  const memory = ["the memory", (adam: right6.Adam, p: Tensor) => adam.memories.get(p)] as const;
  const showAdam = ({ lr, betas, eps }: { lr: number; betas: readonly number[]; eps: number }): string =>
    `lr: ${lr}, betas: [${betas.join(", ")}], eps: ${eps}`;

  trial("Q43 · Adam: the mean of the gradients, divided by their usual size", "Adam", {
    given: adamPlans,
    traits: journeyTraits,
    call: (plans) => `new Adam(..., { ${showAdam(plans)} }) for ${showJourney(plans)}`,
    run: (Adam, { parameters, betas, eps, ...how }, see) =>
      seeJourney(see, (all, lr) => new Adam(all, { lr, betas, eps }), memory, parameters, how),
  });

  trial("Q43 · AdamW: the parameter shrinks, and the gradient is left alone", "AdamW", {
    given: { ...adamPlans, weightDecay: choice([0.5, 0.25], [0, 1]) },
    traits: { ...journeyTraits, "weightDecay is 0": ({ weightDecay }) => weightDecay === 0 },
    call: (plans) =>
      `new AdamW(..., { ${showAdam(plans)}, weightDecay: ${plans.weightDecay} }) for ${showJourney(plans)}`,
    run: (AdamW, { parameters, betas, eps, weightDecay, ...how }, see) => {
      const make = (all: readonly Tensor[], lr: number) => new AdamW(all, { lr, betas, eps, weightDecay });
      seeJourney(see, make, memory, parameters, how);
    },
  });

  test("Q43 · Momentum: ten steps, as PyTorch's SGD with momentum 0.9 makes them", () => {
    const actual = tenSteps((parameters) => new work6.Momentum(parameters, { lr: 0.1 }));
    expectNumbers(actual, recorded.steps.Momentum, { what: "three numbers after each of ten steps" });
  });

  test("Q43 · Adam: ten steps, as PyTorch's Adam makes them; the first is as long as lr", () => {
    const actual = tenSteps((parameters) => new work6.Adam(parameters, { lr: 0.1 }));
    expectNumbers(actual, recorded.steps.Adam, { what: "three numbers after each of ten steps" });
  });

  test("Q43 · AdamW: ten steps, as PyTorch's AdamW makes them (Adam with L2 makes others)", () => {
    const actual = tenSteps((parameters) => new work6.AdamW(parameters, { lr: 0.1, weightDecay: 0.5 }));
    expectNumbers(actual, recorded.steps.AdamW, { what: "three numbers after each of ten steps" });
  });
});

describe("7-train", () => {
  const { trial } = section(test, "13-ten-digits/7-train", work7, right7);

  trial("shuffledBatches · every row once, in the order of one randperm, with its label", "shuffledBatches", {
    given: {
      x: tensors({ shapes: shapes(1, 3, choice([2, 3], [1])), dtypes: ["float32", "float32", "int64"] }),
      count: steering(choice([3, 2, 5], [0, 1, 10, 12])),
      batchSize: wholeNumbers(1, 13, [2, 3, 1]),
      seed: steering(choice([1, 2, 3])),
      isWide: steering(choice([false, false, true])),
    },
    adjust: ({ x, count, ...rest }) => ({ ...rest, count, x: countedRows(x, count) }),
    traits: {
      "there are rows": ({ count }) => count > 0,
      "a label is a row of two numbers": ({ isWide }) => isWide,
      "the last batch is smaller": ({ count, batchSize }) => count % batchSize !== 0,
      "all rows fit into one batch": ({ count, batchSize }) => count <= batchSize,
      "there are two batches or more": ({ count, batchSize }) => count > batchSize,
    },
    call: ({ x, batchSize, seed, isWide }) =>
      `manualSeed(${seed}); shuffledBatches(${showTensor(x)}, ${isWide ? "half of their numbers, twice in each row" : "their numbers"}, ${batchSize})`,
    run(shuffledBatches, { x, count, batchSize, seed, isWide }, see) {
      const own = tensor(Array.from({ length: count }, (_, i) => i), { dtype: "int64" }); // biome-ignore format: short
      const y = isWide ? stack([own, own], 1).float().div(2) : own;
      manualSeed(seed);
      // All are there before the first is looked at.
      const batches = () => [...shuffledBatches(x, y, batchSize)].map((pair) => [...pair]);
      see("the batches", batches());
      see("the number that chance gives next", rand(1));
      see("x after the call", x);
      see("y after the call", y);
      manualSeed(seed + 1);
      see("the batches of another seed", batches());
      const pass = shuffledBatches(x, y, batchSize)[Symbol.iterator]();
      pass.next();
      batches();
      see("what a pass goes on with after another one in between", [...{ [Symbol.iterator]: () => pass }]);
    },
  });

  trial("Q40 · trainEpoch: predict, loss, backward, step, zero; the mean loss per picture", "trainEpoch", {
    given: { ...someBatches, lr: choice([0.5, 1, 0.25, 2, 0]) },
    adjust: (plans) => agreeing({ ...plans, width: 2 }, 3),
    traits: batchedTraits,
    call: (plans) => `trainEpoch(${showBatched(plans)}, model, new SGD(..., { lr: ${plans.lr} }))`,
    run(trainEpoch, { batches, isOnce, isModule, lr }, see) {
      const pairs = batches.map(({ x, y }): Pair => [x, y]);
      const [echo, linear] = [new Echo(pairs.map(([x]) => x)), new nn.Linear(2, 3)];
      const module = new nn.Sequential(echo, linear);
      const calls: string[] = [];
      const optimizer = new optim.SGD(linear.parameters(), { lr });
      const noting: optim.Optimizer = {
        step() {
          calls.push("step");
          optimizer.step();
        },
        zeroGrad() {
          calls.push("zeroGrad");
          optimizer.zeroGrad();
        },
      };
      const loss: unknown = trainEpoch(
        isOnce ? once(pairs) : pairs,
        isModule ? module : (x, ...more) => linear(echo.forward(x, ...more)),
        noting,
      );
      const callsOfModel = () => echo.calls.map((one) => one.replace(", recorded", ""));
      const callsOf = (name: string) => calls.filter((one) => one === name).length;
      see("how often step was called", callsOf("step"));
      see("the result", loss);
      see("what the model was called with, and how", callsOfModel());
      see("the weights afterwards", linear.weight);
      see("the biases afterwards", linear.bias);
      see("whether zeroGrad was called for each batch, or more often", callsOf("zeroGrad") >= pairs.length);
      see("whether the model is in training mode afterwards", module.training);
      for (const [i, [x, y]] of pairs.entries()) see(`batch ${i} afterwards`, [x, y]);
      module.eval();
      see("the result of a second epoch, in eval mode", trainEpoch(pairs, module, optimizer));
      see("what the model was called with in both epochs, and how", callsOfModel());
      see(
        "the result when the first batch comes once more",
        trainEpoch(withFirstAgain(pairs), module, optimizer),
      );
      const sure = (x: Tensor) =>
        linear(x)
          .mul(0)
          .add(tensor([1000, 0, 0]));
      const steps = callsOf("step");
      const [[x0]] = pairs as [Pair];
      const free: Pair = [x0, zeros([x0.shape[0]!], { dtype: "int64" })];
      see("the result for two batches with a loss of 0", trainEpoch([free, free], sure, noting));
      see("how often step was called for these two batches with a loss of 0", callsOf("step") - steps);
      const wide = (x: Tensor, i: number) => (i % 2 === 0 ? x : cat([x, x], 1)).unsqueeze(1).unsqueeze(1);
      const wider = pairs.map(([x, y], i): Pair => [wide(x, i), y]);
      const cutting = (x: Tensor) => linear(x.flatten(1).slice(1, 0, 2));
      see(
        "the result for pictures of shape (n, 1, 1, 2), in every second batch twice as wide",
        trainEpoch(wider, cutting, optimizer),
      );
    },
  });

  test("Q40 · shuffledBatches: on all ten digits under seed 42, the losses are PyTorch's", async () => {
    const [x, y] = (await loadTenDigits()).train;
    for (const name of ["784-10", "784-100-10"] as const) {
      const { model, optimizer } = networkOf(name);
      const losses: number[] = [];
      for (const batch of work7.shuffledBatches(x, y, 256)) {
        losses.push(stepOn(batch, model, optimizer));
        if (losses.length === 5) break;
      }
      expectNumbers(losses, [...recorded.networks[name].losses], {
        what: `the first five losses of ${name}`,
      });
    }
  });

  test("Q42 · trainEpoch: one epoch of 784-10 on all ten digits reads 0.8883 of the test pictures", async () => {
    const { train } = await loadTenDigits();
    const { model, optimizer } = networkOf("784-10");
    work7.trainEpoch(mixed(train), model, optimizer);
    expectNumbers(await testAccuracy(model), 0.8883, {
      what: "the accuracy of 784-10 after one epoch, seed 42, SGD with lr 0.1",
      tolerance: 5e-4,
    });
  });
});

describe("answers", () => claims(test, work, right));
