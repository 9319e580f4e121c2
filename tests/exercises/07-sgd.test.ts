/**
 * Module 07: the seven steps of SGD on the roller coaster.
 *
 * Each function is tried beside the reference on small inputs; then come the cases that the lesson shows and its figures. No test needs
 * two of the learner's functions, so each can be done alone.
 */
import { describe, test } from "vitest";
import { isGradEnabled, manualSeed, noGrad, randn, Tensor, tensor } from "#engine";
import right from "#solutions/07-sgd/answers.md";
import * as right1 from "#solutions/07-sgd/step1-initialize.ts";
import * as right2 from "#solutions/07-sgd/step2-predict.ts";
import * as right3 from "#solutions/07-sgd/step3-loss.ts";
import * as right4 from "#solutions/07-sgd/step4-gradient.ts";
import * as right5 from "#solutions/07-sgd/step5-step.ts";
import * as right6 from "#solutions/07-sgd/step6-repeat.ts";
import * as right7 from "#solutions/07-sgd/step7-stop.ts";
import work from "#work/07-sgd/answers.md";
import * as work1 from "#work/07-sgd/step1-initialize.ts";
import * as work2 from "#work/07-sgd/step2-predict.ts";
import * as work3 from "#work/07-sgd/step3-loss.ts";
import * as work4 from "#work/07-sgd/step4-gradient.ts";
import * as work5 from "#work/07-sgd/step5-step.ts";
import * as work6 from "#work/07-sgd/step6-repeat.ts";
import * as work7 from "#work/07-sgd/step7-stop.ts";
import { seeError } from "../support/calls.ts";
import { claims } from "../support/claims.ts";
import { expectNumbers, expectSame } from "../support/expect.ts";
import { from, recordedTrait, shaped, shapePairs, shapeTraits, unshaped } from "../support/loss-inputs.ts";
import { digitsAt, moved, tinyOrNot, where } from "../support/moved.ts";
import { seeThreeCalls } from "../support/owners.ts";
import { lossesOfSeed42, referenceRound, referenceSteps, rollerCoaster } from "../support/roller-coaster.ts";
import { calledSteps, fallsOf, lossesUntil, lossTexts, TO_ZERO } from "../support/sgd.ts";
import { cleared } from "../trials/gradients.ts";
import { choice, list, steering, wholeNumbers } from "../trials/kinds.ts";
import {
  makeTensor,
  parameters,
  shapes,
  showTensor,
  type TensorPlan,
  tensors,
  valuesOf,
} from "../trials/tensors.ts";
import { RESULT, section } from "../trials/trial.ts";
import { written } from "../trials/writing.ts";

describe("step1-initialize", () => {
  const { trial } = section(test, "07-sgd/step1-initialize", work1, right1);

  trial("Q15 · initParams: random numbers, as many as asked, with gradients", "initParams", {
    given: { seed: choice([7, 8, 3, 1], [42, 0]), count: wholeNumbers(1, 40, [3, 2, 1, 4, 5]) },
    call: ({ seed, count }) => `manualSeed(${seed}); initParams(${count})`,
    traits: { "count is 16 or more": ({ count }) => count >= 16 },
    run(initParams, { seed, count }, see) {
      manualSeed(seed);
      const params: unknown = initParams(count);
      manualSeed(seed);
      const isSame = written(params) === written(initParams(count));
      see("whether the same seed gives the same numbers again", isSame);
      if (!isSame) return;
      see(RESULT, params);
      see("requiresGrad of the result", (params as Partial<Tensor> | undefined)?.requiresGrad);
      see("the number that the generator gives next", randn(1));
      if (params instanceof Tensor && params.requiresGrad) params.mul(2).sum().backward();
      see("what a walk back leaves in .grad of the result", (params as Partial<Tensor> | undefined)?.grad);
      see("a second call, which draws further numbers", initParams(count));
    },
  });

  test("Q15 · initParams after the speeds: seed 42 gives -0.7658, -0.7506, 1.3525", () => {
    manualSeed(42);
    randn(20);
    expectNumbers(work1.initParams(3), [-0.7658, -0.7506, 1.3525], {
      what: "initParams(3) after manualSeed(42) and randn(20)",
      tolerance: 1e-4,
    });
  });
});

describe("step2-predict", () => {
  const { trial } = section(test, "07-sgd/step2-predict", work2, right2);
  const speedAt = (t: number, [a, b, c]: readonly number[]): number => a! * t ** 2 + b! * t + c!;

  trial("predict · a·t² + b·t + c for every time", "predict", {
    given: {
      time: tensors({
        shapes: choice<readonly number[]>([[2], [3], [1], [5]]),
        numbers: from([2, 3, 1, 4, 0.5], [0, -1]),
      }),
      params: tensors({
        shapes: choice<readonly number[]>([[3]], [[2], [1], [3], [3], [3], [3]]),
        numbers: from([1, 2, 3, 5, -1, -3, 0.5], [0]),
        tracks: "sometimes",
      }),
    },
    traits: {
      "a parameter is missing": ({ params }) => params.shape[0]! < 3,
      "params is recorded (requiresGrad)": ({ params }) => params.tracks,
      "a predicted speed is below 0": ({ time, params }) =>
        params.shape[0] === 3 && valuesOf(time).some((t) => speedAt(t, valuesOf(params)) < 0),
      "there aren't exactly three times": ({ time }) => time.shape[0] !== 3,
      "the first time isn't 0": ({ time }) => valuesOf(time)[0] !== 0,
    },
    names: () => [],
    run: (predict, { time, params }, see) => seeThreeCalls(see, predict, { time, params }),
  });
});

describe("step3-loss", () => {
  const { trial } = section(test, "07-sgd/step3-loss", work3, right3);
  const some = from([1, 2, 3, 5, -1, 4, -2, 0.5], [0]);
  trial("mse · the mean of the squared differences; two different shapes are refused", "mse", {
    tries: 150,
    given: {
      where,
      predictions: unshaped(some, "sometimes"),
      targets: unshaped(from([4, 2, 1, -1, 3], [0])),
      shapes: shapePairs,
    },
    adjust: ({ predictions, targets, shapes, where }) =>
      shaped({ predictions: moved(predictions, where), targets: moved(targets, where), shapes, where }),
    args: ["predictions", "targets"],
    traits: {
      ...shapeTraits,
      ...recordedTrait,
      "all numbers are large and lie near each other": ({ where }) => where === "far",
      "all numbers are tiny": ({ where }) => where === "tiny",
      "both shapes are ()": ({ shapes: { predictions, targets } }) =>
        predictions.length + targets.length === 0,
    },
    names: ({ shapes }) => [shapes.predictions, shapes.targets],
    run: (mse, { predictions, targets, where }, see) =>
      seeThreeCalls(see, mse, { predictions, targets }, digitsAt(where, 2)),
  });

  test("mse · the roller coaster of seed 42 begins at 25823.81", () => {
    const { time, speed, params } = rollerCoaster();
    expectNumbers(work3.mse(referenceSteps.predict(time, params), speed), 25823.81, {
      what: "the first loss",
      kind: "tensor",
      tolerance: 1e-6,
    });
  });
});

describe("step4-gradient", () => {
  const { trial } = section(test, "07-sgd/step4-gradient", work4, right4);

  trial("gradient · one slope per parameter, and left on params for step 5", "gradient", {
    given: {
      loss: lossTexts,
      params: tensors({ tracks: true, shapes: shapes(0, 2), numbers: from([1, 2, 3, -1, -2, 0.5], [0]) }),
    },
    call: ({ loss, params }) => `gradient(${loss}, params), where params is ${showTensor(params)}`,
    traits: {
      "the loss is made without params": ({ loss }) => !loss.includes("params"),
      "loss is tensor(2), which nobody records": ({ loss }) => loss === "tensor(2)",
      "the loss is 0": ({ loss, params }) => lossTexts.make(loss)(makeTensor(params)).item() === 0,
      "all slopes are tiny": ({ loss }) => loss.includes("1e-7"),
      "all slopes are Infinity": ({ loss }) => loss.includes("Infinity"),
      "all slopes are 0": ({ loss, params }) =>
        loss === "params.mul(0).sum()" ||
        (loss === "params.pow(2).sum()" && valuesOf(params).every((n) => n === 0)),
    },
    names: ({ loss }) => (loss === "tensor(2)" ? [] : ["params"]), // What wasn't recorded, the engine refuses in its own words.
    run(gradient, { loss, params }, see) {
      see(RESULT, gradient(loss(params), params), { tolerance: 0 });
      see("params.grad after the call", params.grad, { tolerance: 0 });
      see("params after the call", params);
      see("requiresGrad of params after the call", params.requiresGrad);
    },
  });

  test("gradient · at the start of seed 42 it is [-53195.86, -3419.71, -253.89]", () => {
    const { time, speed, params } = rollerCoaster();
    const loss = referenceSteps.loss(referenceSteps.predict(time, params), speed);
    expectNumbers(work4.gradient(loss, params), [-53195.86, -3419.71, -253.89], {
      what: "the first gradient",
      kind: "tensor",
      tolerance: 5e-6,
    });
  });

  trial("Q12 · directions: against each slope", "directions", {
    tries: 150,
    given: {
      slopes: tensors({
        shapes: choice<readonly number[]>([[2], [3], [1], [5], [12]], [[0]]),
        numbers: from([2, -3, 1, -1, 0.5, -0.5, 300], [0, 0, -0, 1e-9, -1e-9, -1e-30]),
      }),
      infinite: steering(choice([0, 0, 0, 0, 0], [Infinity, -Infinity])),
    },
    args: ["slopes"],
    adjust: ({ slopes, infinite }) => {
      const values = infinite === 0 ? slopes.values : [...slopes.values.slice(0, -1), infinite];
      return { slopes: { ...slopes, values }, infinite };
    },
    traits: {
      "a slope is 0": ({ slopes }) => valuesOf(slopes).includes(0),
      "a slope is above 0, but tiny": ({ slopes }) => valuesOf(slopes).some((n) => n > 0 && n < 1e-6),
      "a slope is small, but not 0": ({ slopes }) =>
        valuesOf(slopes).some((n) => n !== 0 && Math.abs(n) < 1e-6),
      "a slope lies between -1 and 1, but isn't 0": ({ slopes }) =>
        valuesOf(slopes).some((n) => n !== 0 && Math.abs(n) < 1),
      "a slope is Infinity or -Infinity": ({ slopes }) =>
        valuesOf(slopes).some((n) => Math.abs(n) === Infinity),
      "a slope is -0": ({ slopes }) => valuesOf(slopes).some((n) => Object.is(n, -0)),
      "the first slope isn't 0": ({ slopes }) => (valuesOf(slopes)[0] ?? 0) !== 0,
      "a slope isn't 0": ({ slopes }) => valuesOf(slopes).some((n) => n !== 0),
    },
  });
});

describe("step5-step", () => {
  const { trial } = section(test, "07-sgd/step5-step", work5, right5);
  const gradientOf = ({ shape, grad }: TensorPlan): number[] =>
    grad === null ? [] : valuesOf({ shape, values: grad });
  const someNumbers = from([1, 2, -1, 3, -2], [1, -1, 1, -1, 0, 0.5, Infinity, NaN]);
  const someShapes = steering(choice<readonly number[]>([[2], [1], [3]], [[], [2, 1], [2, 3]]));

  trial("Q23 · step: w -= gradient × lr, in place; then the gradients are cleared", "step", {
    tries: 150,
    given: {
      parameters: list(parameters({ views: true, shapes: someShapes, numbers: someNumbers }), {
        max: 4,
        item: "a parameter",
      }),
      lr: from([0.5, 2, 1], [0.1, 0.25]),
      where: tinyOrNot,
    },
    args: ["parameters", "lr"],
    adjust: ({ parameters, lr, where }) => ({
      parameters: parameters.map((one) => moved(one, where)),
      lr,
      where,
    }),
    traits: {
      "a parameter without a gradient stands before another one": ({ parameters }) =>
        parameters.some(({ grad }, i) => grad === null && parameters.slice(i + 1).some((one) => one.grad)),
      "two parameters or more have a gradient": ({ parameters }) =>
        parameters.filter(({ grad }) => grad !== null).length >= 2,
      "all numbers are tiny, and a parameter has a gradient": ({ parameters, where }) =>
        where === "tiny" && parameters.some(({ grad }) => grad !== null),
      "a gradient holds Infinity": ({ parameters }) =>
        parameters.some((one) => gradientOf(one).includes(Infinity)),
      "the numbers of a gradient add up to 0": ({ parameters }) =>
        parameters.some((one) => one.grad !== null && gradientOf(one).reduce((sum, n) => sum + n, 0) === 0),
    },
    run(step, { parameters, lr, where }, see) {
      const exactly = digitsAt(where);
      const own = [...parameters];
      const gradients = own.map(({ grad }) => grad?.clone() ?? null);
      step(parameters, lr);
      see("the parameters after the step", own, exactly);
      see("how many parameters the list holds after the step", parameters.length);
      see(
        "what is left in .grad of the parameters (null and zeros are the same)",
        own.map(({ grad }) => cleared(grad)),
      );
      const flags = own.map(({ requiresGrad, isLeaf }) => ({ requiresGrad, isLeaf }));
      see("requiresGrad and isLeaf of the parameters after the step", flags);
      for (const [i, one] of own.entries()) one.grad = gradients[i]?.clone() ?? null;
      step(own, lr);
      see("the parameters after a second step with the same gradients", own, exactly);
      noGrad(() => {
        step(own, lr);
        see("whether recording is still off after a step inside of noGrad", !isGradEnabled());
      });
    },
  });

  test("Q23 · one step on the roller coaster of seed 42 brings the loss to 5435.54", () => {
    const { time, speed, params } = rollerCoaster();
    const loss = (): Tensor => referenceSteps.loss(referenceSteps.predict(time, params), speed);
    loss().backward();
    work5.step([params], 1e-5);
    expectNumbers(loss().item(), 5435.54, { what: "the loss after one step with lr 1e-5", tolerance: 1e-6 });
  });
});

describe("step6-repeat", () => {
  const { trial } = section(test, "07-sgd/step6-repeat", work6, right6);
  const isPlain = (value: unknown): boolean =>
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Tensor);

  trial("Q14 · oneRound is predict, loss, gradient, step, in this order", "oneRound", {
    given: {
      points: choice([2, 3, 1, 5]),
      loss: from([5, 3, 8], [0, 0.1875, -1, 1e-7, Infinity, NaN]),
      lr: from([0.5, 2, 0.1], [0]),
      slope: choice([8, 8, 8, 0]),
    },
    call: ({ points, loss, lr, slope }) =>
      `oneRound(batch, params, ${lr}, steps), with ${points} points, a loss of ${loss} and a slope of ${slope}`,
    traits: {
      "loss has more than two decimals": ({ loss }) => loss === 0.1875 || loss === 1e-7,
      "loss is tiny": ({ loss }) => loss === 1e-7,
      "loss is Infinity or NaN": ({ loss }) => !Number.isFinite(loss),
      "loss is 0 or NaN": ({ loss }) => !loss,
      "the gradient is 0": ({ slope }) => slope === 0,
    },
    run(oneRound, { points, loss, lr, slope }, see) {
      const { batch, params, steps, calls, walkedBack } = calledSteps(points, loss, slope);
      let result: unknown;
      try {
        result = oneRound(batch, params, lr, steps);
      } finally {
        const names = calls.map((call) => call.replace(/\(.*/s, ""));
        see("the steps that it calls", names);
        for (const [i, name] of names.entries()) see(`how it calls steps.${name}`, [calls[i]]);
      }
      see(RESULT, result, { tolerance: 0 });
      see("how often backward was called outside of steps.gradient", walkedBack());
      for (const part of ["predict", "loss", "gradient", "step"] as const) {
        const own = calledSteps(points, loss);
        seeError(see, `steps.${part}`, (broken) =>
          oneRound(own.batch, own.params, lr, { ...own.steps, [part]: broken }),
        );
        see(
          `how often it calls steps.step when steps.${part} throws`,
          own.calls.filter((call) => /^step/.test(call)).length,
        );
      }
    },
  });

  test("Q12 · oneRound, repeated, lowers the loss: 25823.81, 5435.54, ... 676.954", () => {
    const { time, speed, params } = rollerCoaster();
    const actual = lossesOfSeed42.map(() => work6.oneRound({ time, speed }, params, 1e-5, referenceSteps));
    expectNumbers(actual, [...lossesOfSeed42], {
      what: "the losses of eleven rounds, seed 42, lr 1e-5",
      tolerance: 1e-6,
    });
  });

  type Rounds = { readonly losses: readonly number[]; readonly rounds: number };
  /** The losses of all rounds before the last one. */
  const earlier = ({ losses, rounds }: Rounds): number[] =>
    Array.from({ length: Math.max(0, rounds - 1) }, (_, i) => losses[i % losses.length]!);

  trial("repeat · initializes once, then as many rounds as asked on the same parameters", "repeat", {
    given: {
      losses: list(from([5, 4, 3, 2], [0, 7, -1, 0.1, 1e-7, Infinity, NaN]), { min: 4, max: 6 }),
      rounds: wholeNumbers(0, 12, [3, 2, 1, 4, 0]),
    },
    call: ({ losses, rounds }) =>
      `repeat(initialize, round, ${rounds}), where round adds 1 to the parameter and gives ${losses.join(", ")}, and so on`,
    traits: {
      "a loss is 0": ({ losses, rounds }) => losses.slice(0, rounds).includes(0),
      "a loss that isn't the last one is 0": (plans) => earlier(plans).includes(0),
      "a loss that isn't the last one is Infinity or NaN": (plans) =>
        earlier(plans).some((loss) => !Number.isFinite(loss)),
      "no round is asked for": ({ rounds }) => rounds === 0,
    },
    run(repeat, { losses, rounds }, see) {
      const calls: string[] = [];
      const starts: Tensor[] = [];
      const initialize = (): Tensor => {
        calls.push("initialize()");
        return starts[starts.push(tensor([100 * starts.length], { requiresGrad: true })) - 1]!;
      };
      let done = 0;
      const round = (params: Tensor): number => {
        calls.push(params === starts[0] ? "round(params)" : "round(something else)");
        if (params instanceof Tensor) params.data.add_(1);
        return losses[done++ % losses.length]!;
      };
      const found: right6.Run = repeat(initialize, round, rounds);
      see("the fields of the result", isPlain(found) ? Object.keys(found).sort() : found);
      if (!isPlain(found)) return;
      see("losses of the result", found.losses, { tolerance: 0 });
      see("params of the result", found.params);
      see("the calls, in order", calls);
      see("whether params of the result is the very tensor that initialize made", found.params === starts[0]);
      seeError(see, "initialize", (broken) => repeat(broken, round, rounds));
      seeError(see, "round", (broken) => repeat(initialize, broken, rounds));
    },
  });
});

describe("step7-stop", () => {
  const { trial } = section(test, "07-sgd/step7-stop", work7, right7);
  /** Tiny, and exact beside any of the losses. */
  const TINY = 2 ** -32;
  trial("trainUntil · stops after maxRounds, or right after a fall that is too small", "trainUntil", {
    given: {
      falls: list(from([5, 10, 3], [-1, 0, 1, 2, -3, 0.5, -1, TO_ZERO, TINY, -TINY, 1 - TINY]), { max: 8 }),
      maxRounds: wholeNumbers(0, 10, [3, 2, 1, 4, 0]),
      enough: from([1, 2, 3], [0, 0.5, Infinity]),
    },
    tries: 250,
    call: (plans) =>
      `trainUntil(round, ${plans.maxRounds}, ${plans.enough}), where round gives ${lossesUntil(plans)
        .slice(0, plans.maxRounds + 2)
        .join(", ")}, ...`,
    traits: {
      "a fall is exactly enough": (plans) => fallsOf(plans).some((fall) => fall === plans.enough),
      "enough is 0, and a fall is 0": (plans) => plans.enough === 0 && fallsOf(plans).includes(0),
      "the loss falls or rises by a tiny amount": (plans) =>
        fallsOf(plans).some((fall) => Math.abs(fall) === TINY),
      "a loss is higher than the one before": (plans) => fallsOf(plans).some((fall) => fall < 0),
      "a fall is too small before maxRounds rounds have run": (plans) =>
        fallsOf(plans)
          .slice(0, -1)
          .some((fall) => fall < plans.enough),
      "a fall is too small": (plans) => fallsOf(plans).some((fall) => fall < plans.enough),
      "no round may run": ({ maxRounds }) => maxRounds === 0,
      "a loss that isn't the last one is 0": (plans) =>
        lossesUntil(plans)
          .slice(0, Math.max(0, plans.maxRounds - 1))
          .includes(0),
    },
    run(trainUntil, plans, see) {
      const losses = lossesUntil(plans);
      let calls = 0;
      const round = (): number => {
        if (calls > 40) throw new Error("round was called more than 40 times");
        return losses[calls++] ?? 0;
      };
      see(RESULT, trainUntil(round, plans.maxRounds, plans.enough), { tolerance: 0 });
      see("how often round was called", calls);
      seeError(see, "round", (broken) => trainUntil(broken, plans.maxRounds, plans.enough));
    },
  });

  trial("judge · the first loss beside the last one", "judge", {
    given: {
      first: from([8, 4, 16, 100], [1, 0.5, TINY]),
      between: list(from([3, 9, 1, 20, 200], [0, Infinity]), { max: 3 }),
      left: steering(
        choice(
          [0.25, 0.5, 0.875, 1, 2, 129 / 256, 255 / 256, 0.5 + TINY, 1 - TINY, 1 + TINY],
          [0, NaN, Infinity],
        ),
      ),
    },
    call: ({ first, between, left }) => `judge([${[first, ...between, first * left].join(", ")}])`,
    traits: {
      "just half of the first loss is left": ({ left }) => left === 0.5,
      "the last loss equals the first": ({ left }) => left === 1,
      "a little more than half of the first loss is left": ({ left }) => left > 0.5 && left < 0.51,
      "nearly all of the first loss is left": ({ left }) => left < 1 && left > 0.99,
      "the first loss is tiny": ({ first }) => first === TINY,
      "a loss in between is Infinity": ({ between }) => between.includes(Infinity),
      "the last loss is NaN": ({ left }) => Number.isNaN(left),
      "the last loss is Infinity": ({ left }) => left === Number.POSITIVE_INFINITY,
      "the last loss is 0": ({ left }) => left === 0,
      "more than half of the first loss is left": ({ left }) => left > 0.5 && left < 1,
      "a loss in between is below the last one": ({ first, between, left }) =>
        between.some((loss) => loss < first * left),
    },
    run(judge, { first, between, left }, see) {
      const losses = [first, ...between, first * left];
      see(RESULT, judge(losses));
      see("losses after the call", losses);
    },
  });

  test("Q17 · judge: 1e-7 crawls, 1e-5 converges, 4e-5 diverges", () => {
    for (const [lr, verdict] of [
      [1e-7, "crawls"],
      [1e-5, "converges"],
      [4e-5, "diverges"],
    ] as const) {
      const ride = rollerCoaster();
      const losses = Array.from({ length: 10 }, () => referenceRound(ride, ride.params, lr));
      expectSame(work7.judge(losses), verdict, {
        what: `judge of ten losses with lr ${lr}, from ${losses[0]!.toFixed(2)} to ${losses[9]!.toFixed(2)}`,
      });
    }
  });

  trial("Q17 · compareRates: every rate gets the same start", "compareRates", {
    tries: 150,
    given: {
      rates: list(from([0.5, 0.25, 2, 1], [3, 0.5, 1e40, 0]), { max: 4 }),
      start: from([8, 4, 1]),
      rounds: wholeNumbers(1, 5, [2, 3, 1, 4]),
    },
    call: ({ rates, start, rounds }) =>
      `compareRates([${rates.join(", ")}], initialize, round, ${rounds}), where w starts at ${start}; a round returns |w|, and then takes lr × w from w`,
    traits: {
      "there is a rate": ({ rates }) => rates.length > 0,
      "the rates don't rise": ({ rates }) => rates.some((rate, i) => rate < (rates[i - 1] ?? 0)),
      "a loss before the last one is Infinity": ({ rates, rounds }) => rates.includes(1e40) && rounds > 2,
    },
    run(compareRates, { rates, start, rounds }, see) {
      const initialize = (): Tensor => tensor([start], { requiresGrad: true });
      let calls = 0;
      let hasGradients = true;
      const round = (params: Tensor, lr: number): number => {
        calls++;
        if (!(params instanceof Tensor)) throw new Error("round got no tensor as its first argument");
        const loss = Math.abs(params.item());
        params.pow(2).div(2).sum().backward();
        if (params.grad === null) hasGradients = false;
        else params.data.sub_(params.grad.mul(lr));
        params.grad = null;
        return loss;
      };
      const result: unknown = compareRates(rates, initialize, round, rounds);
      see("whether a walk back leaves gradients on the parameters that round gets", hasGradients);
      see(RESULT, result);
      see("how often round was called", calls);
      see("rates after the call", rates);
      seeError(see, "round", (broken) => compareRates(rates, initialize, broken, rounds));
    },
  });

  const NAMES = right7.sevenSteps();
  /** What is right comes as a tick: the right names are in no message, because they are to come from memory. */
  const ticked = (said: unknown): unknown =>
    Array.isArray(said) ? said.map((name, i) => (name === NAMES[i] ? "✓" : name)) : said;

  trial("Q14 · sevenSteps names all seven, in order", "sevenSteps", {
    given: {},
    run(sevenSteps, _, see) {
      const said: unknown = sevenSteps();
      see("the seven steps (✓ is a right name)", ticked(said));
      see(RESULT, said);
      if (!Array.isArray(said)) return;
      const last: unknown = said.pop();
      see("a second call, after the caller has taken the last name out of the list", ticked(sevenSteps()));
      said.push(last);
    },
  });
});

describe("answers", () => claims(test, work, right));
