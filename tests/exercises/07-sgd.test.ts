/**
 * Module 07: the seven steps of SGD on the roller coaster.
 *
 * The inputs are chosen so that right and wrong differ: then the number that comes back tells which mistake was made.
 * No test needs two of the learner's functions, so each can be done alone.
 */
import { describe, test } from "vitest";
import { manualSeed, rand, randint, randn, type Tensor, tensor, zeros } from "#engine";
import { initParams } from "#work/07-sgd/step1-initialize.ts";
import { predict } from "#work/07-sgd/step2-predict.ts";
import { mse } from "#work/07-sgd/step3-loss.ts";
import { directions, gradient } from "#work/07-sgd/step4-gradient.ts";
import { step } from "#work/07-sgd/step5-step.ts";
import { oneRound, repeat, type Steps } from "#work/07-sgd/step6-repeat.ts";
import { compareRates, judge, sevenSteps, trainUntil, type Verdict } from "#work/07-sgd/step7-stop.ts";
import { attempt, noGradient } from "../support/attempt.ts";
import { expectNumbers, expectSame } from "../support/expect.ts";
import { comparesByIdentity } from "../support/refusals.ts";
import {
  lossesOfSeed42,
  parabola,
  referenceRound,
  referenceSteps,
  rollerCoaster,
} from "../support/roller-coaster.ts";
import { seen } from "../support/seen.ts";
import { messageOf } from "../support/thrown.ts";

const numbers = (t: Tensor): number[] => t.tolist() as number[];
const param = (values: number[]): Tensor => tensor(values, { requiresGrad: true });
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What `randn(count)` gives after `seed` has been set. */
function normal(seed: number, count: number): number[] {
  manualSeed(seed);
  return numbers(randn(count));
}

/** A parameter at `values` with `slopes` waiting in its `.grad`: each parameter's share of the loss is slope × value. */
function withGradient(values: number[], slopes: number[]): Tensor {
  const parameter = param(values);
  parameter.mul(tensor(slopes)).sum().backward();
  return parameter;
}

describe("step1-initialize", () => {
  test("Q15 · initParams: two seeds differ, one seed repeats", () => {
    const draw = (seed: number): Tensor => {
      manualSeed(seed);
      return initParams(3);
    };
    const [first, second, again] = [draw(7), draw(8), draw(7)];
    const check = (actual: Tensor, seed: number) =>
      expectNumbers(actual, normal(seed, 3), {
        what: `initParams(3) after manualSeed(${seed})`,
        kind: "tensor",
        mistakes: seen({
          "is a start without chance, the same in every run. Parameters start as random numbers. See step 1.":
            [0, 0, 0],
          "is what seed 42 gives, but another seed was set. Don't set the seed inside initParams: that is the caller's business.":
            () => normal(42, 3),
          "is the example of the lesson, written down. Draw new numbers with randn.": [
            -0.7658, -0.7506, 1.3525,
          ],
          "is what rand gives: numbers from 0 to 1, all equally likely. Draw from the normal distribution, with randn.":
            () => {
              manualSeed(seed);
              return rand(3);
            },
        }),
      });
    check(first, 7);
    check(second, 8);
    check(again, 7);
  });

  test("initParams · after the speeds, seed 42 gives -0.7658, -0.7506, 1.3525", () => {
    manualSeed(42);
    randn(20);
    expectNumbers(initParams(3), [-0.7658, -0.7506, 1.3525], {
      what: "initParams(3) after manualSeed(42) and randn(20)",
      tolerance: 1e-4,
      mistakes: seen({
        "is what comes first after seed 42; twenty speeds were drawn before. Don't set the seed inside initParams.":
          () => normal(42, 3),
      }),
    });
  });

  test("initParams · draws as many numbers as asked", () => {
    for (const count of [1, 5, 40]) {
      manualSeed(count);
      const actual = initParams(count);
      expectNumbers(actual, normal(count, count), {
        what: `initParams(${count}) after manualSeed(${count})`,
      });
    }
  });

  test("initParams · the engine keeps gradients for the parameters", () => {
    const params = initParams(4);
    expectSame(params.requiresGrad, true, {
      what: "requiresGrad of initParams(4)",
      mistakes: seen({
        "means that the engine keeps no gradient here, and step 4 would find none. See requiresGrad_.": false,
      }),
    });
    expectSame(params.isLeaf, true, {
      what: "isLeaf of initParams(4)",
      mistakes: seen({
        "means that this is the result of a recorded calculation; gradients arrive only where a record begins. Switch tracking on last.": false,
      }),
    });
  });
});

describe("step2-predict", () => {
  const times = [0, 0.5, 2, 3, 7];
  const abc = [2, -3, 5];
  const mistakes = seen({
    "is what a and c swapped gives. The order in params is a, b, c; a goes with t².": parabola(
      times,
      [5, -3, 2],
    ),
    "is what a·t² + b·t gives. The last parameter, c, is missing.": parabola(times, [2, -3, 0]),
    "is what b·t + c gives. The part with t² is missing.": parabola(times, [0, -3, 5]),
    "is what 2·t in place of t² gives. pow(2) squares.": times.map((t) => 2 * (2 * t) - 3 * t + 5),
    "is what (a·t)² gives. Only t is squared: a·t².": times.map((t) => (2 * t) ** 2 - 3 * t + 5),
    "is what (a·t² + t)·b + c gives: a method works on all that stands before it. Only the time is multiplied by b.":
      times.map((t) => (2 * t * t + t) * -3 + 5),
  });

  test("predict · a·t² + b·t + c for every time", () => {
    const actual = predict(tensor(times), tensor(abc));
    expectNumbers(actual, parabola(times, abc), {
      what: "predict at times 0, 0.5, 2, 3, 7 with a=2, b=-3, c=5",
      kind: "tensor",
      mistakes,
    });
    const { time, params } = rollerCoaster(3);
    const expected = parabola(numbers(time), numbers(params));
    expectNumbers(predict(time, params), expected, {
      what: "predict on the roller coaster of seed 3",
      kind: "tensor",
    });
  });

  test("predict · the way back to a, b and c stays open", () => {
    const params = param(abc);
    const predictions = predict(tensor(times), params);
    expectNumbers(predictions, parabola(times, abc), { what: "the predictions", kind: "tensor", mistakes });
    expectSame(predictions.requiresGrad, true, {
      what: "requiresGrad of the predictions",
      mistakes: seen({
        "means that the way back to params is lost. Calculate with tensors: item() and tolist() give plain numbers.": false,
      }),
    });
    const upstream = [0.5, -1, 2, 0.25, 1];
    predictions.backward(tensor(upstream));
    const slopes = [2, 1, 0].map((power) => times.reduce((sum, t, i) => sum + upstream[i]! * t ** power, 0));
    expectNumbers(params.grad as Tensor, slopes, {
      what: "the gradient that arrives at a, b, c",
    });
  });

  test("predict · leaves time and params as they were", () => {
    const time = tensor(times);
    const params = tensor(abc);
    predict(time, params);
    expectNumbers(time, times, {
      what: "time after predict",
      mistakes: seen({
        "is the squares of the times: the caller's tensor was changed. mul_ changes its tensor; mul and pow make a new one.":
          times.map((t) => t * t),
        "is the predictions: they were written into the caller's times. Methods that end in _ change their tensor; use those without.":
          parabola(times, abc),
      }),
    });
    expectNumbers(params, abc, { what: "params after predict" });
  });
});

describe("step3-loss", () => {
  /** Every loss that people take for the mean squared error, on the same differences. */
  const mistakesOn = (differences: number[]) => {
    const squares = differences.map((d) => d * d);
    const sizes = differences.map(Math.abs);
    return seen({
      "is the mean of the differences, not squared. Too high and too low cancel out. See step 3.":
        mean(differences),
      "is the sum of the squares. The loss is their mean, so that it doesn't grow with the number of points.":
        mean(squares) * squares.length,
      "is the mean of the absolute differences (L1). The mean squared error squares them.": mean(sizes),
      "is the square root of the mean (RMSE). The mean squared error takes no root.": Math.sqrt(
        mean(squares),
      ),
      "is the square of the mean. Square each difference first, then take the mean.": mean(differences) ** 2,
      "is half of the mean squared error. Some books halve it; this module doesn't.": mean(squares) / 2,
    });
  };

  test("mse · the mean of the squared differences", () => {
    const [four, others] = [tensor([3, 5, -2, 8]), tensor([1, 4, 2, 8.5])];
    expectSame(comparesByIdentity(mse, four, others), false, {
      what: `whether mse refuses two tensors of the same shape, (4), with: ${messageOf(() => mse(four, others))}`,
      mistakes: seen({
        "is what comparing the two shapes with === gives: two arrays are two objects, even with the same numbers in them. Compare them as text.": true,
      }),
    });
    const [predictions, targets] = [
      [3, 5, -2, 8],
      [1, 4, 2, 8.5],
    ];
    const differences = predictions.map((p, i) => p - targets[i]!);
    expectNumbers(mse(tensor(predictions), tensor(targets)), mean(differences.map((d) => d * d)), {
      what: "mse of [3, 5, -2, 8] against [1, 4, 2, 8.5]",
      kind: "tensor",
      mistakes: [
        ...mistakesOn(differences),
        ...seen({
          "is the mean of the differences of the squares. Subtract first, then square.":
            mean(predictions.map((p) => p * p)) - mean(targets.map((t) => t * t)),
        }),
      ],
    });
    const square = [
      [1, 2],
      [3, 4],
    ];
    expectNumbers(mse(tensor(square), zeros(2, 2)), 7.5, {
      what: "mse of [[1, 2], [3, 4]] against zeros",
      kind: "tensor",
      mistakes: mistakesOn([1, 2, 3, 4]),
    });
  });

  test("mse · the roller coaster of seed 42 begins at 25823.81", () => {
    const { time, speed, params } = rollerCoaster();
    const predictions = referenceSteps.predict(time, params);
    expectNumbers(mse(predictions, speed), 25823.81, {
      what: "the first loss",
      kind: "tensor",
      tolerance: 1e-6,
      mistakes: mistakesOn(numbers(predictions.sub(speed))),
    });
  });

  test("mse · the way back to the predictions stays open", () => {
    const predictions = param([3, 5, -2, 8]);
    const loss = mse(predictions, tensor([1, 4, 2, 8.5]));
    expectNumbers(loss, 5.3125, { what: "mse of [3, 5, -2, 8] against [1, 4, 2, 8.5]", kind: "tensor" });
    expectSame(loss.requiresGrad, true, {
      what: "requiresGrad of the loss",
      mistakes: seen({
        "means that the way back to the predictions is lost. Calculate with tensors only.": false,
      }),
    });
    loss.backward(tensor(3));
    const slopes = [2, 1, -4, -0.5].map((difference) => (3 * 2 * difference) / 4);
    expectNumbers(predictions.grad as Tensor, slopes, {
      what: "the gradient at the predictions, from an upstream gradient of 3",
    });
  });

  test("mse · refuses two different shapes, and names them", () => {
    const message = messageOf(() => mse(tensor([1, 2, 3]), tensor([[1], [2], [3]])));
    const named = /3, ?1/.test(message) && /3/.test(message.replace(/3, ?1/, ""));
    const came = named
      ? "an error with both shapes"
      : message === "nothing"
        ? "no error"
        : `the error "${message}"`;
    expectSame(came, "an error with both shapes", {
      what: "mse of the shapes (3) and (3, 1)",
      mistakes: seen({
        "means that two different shapes went through. They were broadcast to (3, 3): nine differences where there are three. See step 3.":
          "no error",
      }),
    });
    const turned = messageOf(() => mse(tensor([[1], [2], [3]]), tensor([[1, 2, 3]])));
    expectSame(turned === "nothing" ? "no error" : "an error", "an error", {
      what: "mse of the shapes (3, 1) and (1, 3)",
      mistakes: seen({
        "means that they went through: rank and size are the same, but the lengths aren't. Compare every length.":
          "no error",
      }),
    });
    const column = tensor([[1], [2]]);
    expectNumbers(mse(column, column), 0, { what: "mse of two equal columns", kind: "tensor" });
  });
});

describe("step4-gradient", () => {
  /** Checks that there is a gradient at all. */
  const expectGradient = (slopes: Tensor | null | undefined): void =>
    expectSame(slopes === null || slopes === undefined ? String(slopes) : "a Tensor", "a Tensor", {
      what: "what gradient returns",
      mistakes: seen({
        "is what loss.grad holds: gradients arrive at the parameters. (And params.grad holds null until loss.backward() was called.) Return params.grad.":
          "null",
        "is what backward returns. It leaves its result in params.grad: return that.": "undefined",
      }),
    });

  test("gradient · at the start of seed 42 it is [-53195.86, -3419.71, -253.89]", () => {
    const { time, speed, params } = rollerCoaster();
    const loss = referenceSteps.loss(referenceSteps.predict(time, params), speed);
    const expected = [-53195.86, -3419.71, -253.89];
    const actual = gradient(loss, params);
    expectGradient(actual);
    expectNumbers(actual, expected, {
      what: "the first gradient",
      kind: "tensor",
      tolerance: 5e-6,
      mistakes: seen({
        "is the parameters themselves. Their slopes are in params.grad.": () => params,
        "is twice the gradient: backward ran twice, and its results add up.": expected.map(
          (slope) => 2 * slope,
        ),
        "is the gradient with its sign turned. Leave it as it is: the minus belongs to step 5.": expected.map(
          (slope) => -slope,
        ),
      }),
    });
  });

  test("gradient · one slope per parameter, whatever the loss and the shape", () => {
    const params = tensor([3, 4, 10, -1]).view(2, 2).requiresGrad_();
    const loss = params
      .pow(2)
      .mul(tensor([1, 2, 3, 4]).view(2, 2))
      .sum();
    const slopes = gradient(loss, params);
    expectGradient(slopes);
    expectSame(slopes.shape, [2, 2], {
      what: "the shape of the gradient for parameters of shape (2, 2)",
      mistakes: seen({ "is a single slope. The gradient keeps one for each parameter.": [] }),
    });
    expectNumbers(slopes.flatten(), [6, 16, 60, -8], {
      what: "the gradient of the sum of 1x², 2x², 3x², 4x² at 3, 4, 10, -1",
    });
  });

  test("gradient · leaves it on the parameters for step 5", () => {
    const params = param([1, -2]);
    gradient(params.mul(tensor([5, 7])).sum(), params);
    expectSame(params.grad !== null, true, {
      what: "whether params.grad holds something after gradient",
      mistakes: seen({
        "is what clearing too early gives. Step 5 needs the gradient, and clears it after use.": false,
      }),
    });
    expectNumbers(params.grad as Tensor, [5, 7], {
      what: "params.grad after gradient",
      mistakes: seen({
        "is what clearing too early gives. Step 5 needs the gradient, and clears it after use.": [0, 0],
      }),
    });
  });

  test("gradient · names params when nothing reaches them", () => {
    const message = messageOf(() => gradient(param([2]).pow(2).sum(), param([1, 2])));
    expectSame(message.includes("params"), true, {
      what: `whether gradient throws an Error that names params when the loss was made without them (the error: ${message})`,
      mistakes: seen({
        "means that nobody was told. After the walk params.grad is still null then: look, and throw an Error with params in its message.": false,
      }),
    });
  });

  test("Q12 · directions says which way lowers the loss", () => {
    const { time, speed, params } = rollerCoaster(5);
    const loss = (at: Tensor): number => referenceSteps.loss(referenceSteps.predict(time, at), speed).item();
    referenceSteps.loss(referenceSteps.predict(time, params), speed).backward();
    const words = directions(params.grad as Tensor);
    expectSame(Array.isArray(words) ? "a list" : "no list", "a list", {
      what: "what directions returns",
      mistakes: seen({ "came back. Every slope gets a word of its own: return an array.": "no list" }),
    });
    const moves: Record<string, number> = { raise: 0.001, lower: -0.001, keep: 0 };
    const lower = words.map((word, i) => {
      const moved = numbers(params).map((value, j) => (i === j ? value + moves[word]! : value));
      return loss(tensor(moved)) < loss(params);
    });
    expectSame(lower, [true, true, true], {
      what: "whether the loss falls when a, b, c each move the way you say",
      mistakes: seen({
        "is what following the gradient gives: it points uphill. Go against it. See step 4.": [
          false,
          false,
          false,
        ],
      }),
    });
  });

  test("directions · against each slope", () => {
    const slopes = tensor([2.5, -0.1, 0, -300, 0.001]);
    expectSame(directions(slopes), ["lower", "raise", "keep", "raise", "lower"], {
      what: "directions of [2.5, -0.1, 0, -300, 0.001]",
      mistakes: seen({
        "is what following the gradient gives: it points uphill. Go against it. See step 4.": [
          "raise",
          "lower",
          "keep",
          "lower",
          "raise",
        ],
        'forgets the slope 0, where the parameter is to keep its place: "keep".': [
          "lower",
          "raise",
          "raise",
          "raise",
          "lower",
        ],
        'forgets the slope 0: there the answer is "keep".': ["lower", "raise", "lower", "raise", "lower"],
      }),
    });
  });
});

describe("step5-step", () => {
  const [values, slopes, lr] = [[5, -2, 0.5], [4, -3, 0.25], 0.1];
  const moved = (factor: number): number[] => values.map((value, i) => value + factor * slopes[i]!);

  test("Q23 · step subtracts lr × gradient", () => {
    const w = withGradient(values, slopes);
    step([w], lr);
    expectNumbers(w, moved(-lr), {
      what: "w = [5, -2, 0.5] with the gradient [4, -3, 0.25] after step([w], 0.1)",
      mistakes: seen({
        "is what adding the gradient gives; SGD subtracts it. See step 5.": moved(lr),
        "is what the gradient without the learning rate gives. The rule is w -= gradient × lr.": moved(-1),
        "is what dividing by the learning rate gives. The rule multiplies: w -= gradient × lr.": moved(
          -1 / lr,
        ),
        "is what w -= lr gives. The gradient says which way and how far: w -= gradient × lr.": values.map(
          (value) => value - lr,
        ),
        "is what w -= w × lr gives. It's the gradient that is multiplied.": values.map(
          (value) => value * (1 - lr),
        ),
        "is the move alone. It must be added to where w was: w -= gradient × lr.": slopes.map(
          (slope) => -lr * slope,
        ),
        "is where w stood before. Either a copy was changed (sub makes a new tensor, sub_ changes this one), or the gradient was cleared before it was used.":
          values,
      }),
    });
  });

  test("Q23 · one step on the roller coaster of seed 42 brings the loss to 5435.54", () => {
    const { time, speed, params } = rollerCoaster();
    const loss = (): Tensor => referenceSteps.loss(referenceSteps.predict(time, params), speed);
    const first = loss();
    first.backward();
    const uphill = params.data.add((params.grad as Tensor).mul(1e-5));
    step([params], 1e-5);
    expectNumbers(loss().item(), 5435.54, {
      what: "the loss after one step with lr 1e-5",
      tolerance: 1e-6,
      mistakes: seen({
        "is the loss before the step: the parameters have not moved.": first.item(),
        "is what adding the gradient gives; SGD subtracts it. See step 5.": () =>
          referenceSteps.loss(referenceSteps.predict(time, uphill), speed).item(),
      }),
    });
  });

  test("step · moves every parameter in the list, of any shape", () => {
    const weights = tensor([1, 2, 3, 4]).view(2, 2).requiresGrad_();
    const bias = param([10]);
    const share = tensor([1, 0, -1, 2]).view(2, 2);
    weights.mul(share).sum().add(bias.mul(6).sum()).backward();
    step([weights, bias], 0.5);
    expectNumbers(weights.flatten(), [0.5, 2, 3.5, 3], {
      what: "the first of two parameters after step, lr 0.5",
    });
    expectNumbers(bias, [7], {
      what: "the second of two parameters after step, lr 0.5",
      mistakes: seen({
        "is where it stood before. step gets a list: move every parameter in it.": [10],
      }),
    });
  });

  test("step · clears the gradients after use", () => {
    const w = withGradient(values, slopes);
    step([w], lr);
    const left = w.grad === null ? values.map(() => 0) : numbers(w.grad);
    expectNumbers(left, [0, 0, 0], {
      what: "what is left in w.grad after step (nothing counts as zeros)",
      mistakes: seen({
        "is the gradient just used. backward will add the next one to it: clear it at the end of the step.":
          slopes,
      }),
    });
    w.mul(tensor(slopes)).sum().backward();
    step([w], lr);
    expectNumbers(w, moved(-2 * lr), {
      what: "w after two steps with the same gradient, lr 0.1",
      mistakes: seen({
        "is what the second step gives when the first gradient is still there: the two add up. Clear it.":
          moved(-3 * lr),
      }),
    });
  });

  test("step · the parameters stay parameters", () => {
    const w = withGradient(values, slopes);
    step([w], lr);
    expectSame([w.requiresGrad, w.isLeaf], [true, true], {
      what: "requiresGrad and isLeaf of w after step",
      mistakes: seen({
        "means that tracking was switched off for good. Use noGrad(() => { ... }): it ends by itself.": [
          false,
          true,
        ],
      }),
    });
    expectSame(w.mul(2).requiresGrad, true, { what: "whether the engine records again after step" });
  });

  test("step · passes over a parameter without a gradient", () => {
    const [idle, w] = [param([8]), withGradient(values, slopes)];
    attempt(() => step([idle, w], lr), noGradient);
    expectNumbers(idle, [8], { what: "a parameter whose grad is null, after step" });
    expectNumbers(w, moved(-lr), {
      what: "the parameter after it in the list",
      mistakes: seen({
        "is where it stood before: the first parameter had no gradient, and the second was passed over too.":
          values,
      }),
    });
  });
});

describe("step6-repeat", () => {
  test("Q14 · oneRound is predict, loss, gradient, step, in this order", () => {
    const batch = { time: tensor([1]), speed: tensor([2]) };
    const params = param([3]);
    const [predictions, loss, slopes] = [tensor([4]), tensor(5), tensor([8])];
    const calls: string[] = [];
    const given: Record<string, unknown[]> = {};
    const note = <T>(name: string, args: unknown[], result: T): T => {
      calls.push(name);
      given[name] = args;
      return result;
    };
    const steps: Steps = {
      predict: (...args) => note("predict", args, predictions),
      loss: (...args) => note("loss", args, loss),
      gradient: (...args) => note("gradient", args, slopes),
      step: (...args) => note("step", args, undefined),
    };
    const result = attempt(() => oneRound(batch, params, 0.25, steps), {
      "does not come from anything":
        "backward was called in the round itself. steps.gradient walks back: a round calls the four steps, and nothing else.",
    });
    expectSame(calls.join(", "), "predict, loss, gradient, step", {
      what: "the steps that one round calls",
      mistakes: seen({
        "is a round without the gradient: the step has no direction then. Step 4 stands between loss and step.":
          "predict, loss, step",
        "steps before the gradient is there. Step 4 stands between loss and step.":
          "predict, loss, step, gradient",
        "steps before it has predicted anything: there is no gradient yet. The step comes last.":
          "step, predict, loss, gradient",
        "is a round without the step: nothing is learnt.": "predict, loss, gradient",
        "predicts twice. The loss to return is the one you have: that before the step.":
          "predict, loss, gradient, step, predict, loss",
      }),
    });
    const handed: [string, unknown, unknown][] = [
      ["predict gets the batch's times first", given.predict?.[0], batch.time],
      ["predict gets the parameters after the times", given.predict?.[1], params],
      ["loss gets first what predict gave", given.loss?.[0], predictions],
      ["loss gets the batch's speeds after the predictions", given.loss?.[1], batch.speed],
      ["gradient gets first what loss gave", given.gradient?.[0], loss],
      ["gradient gets the parameters after the loss", given.gradient?.[1], params],
      ["step gets a list with the parameters in it", (given.step?.[0] as unknown[] | undefined)?.[0], params],
      ["step gets the round's learning rate after the list", given.step?.[1], 0.25],
    ];
    for (const [what, came, due] of handed) {
      expectSame(came === due, true, {
        what: `whether ${what}`,
        mistakes: seen({
          "means that something else stands there. Compare what you hand over with the signatures in Steps.": false,
        }),
      });
    }
    expectNumbers(result, 5, {
      what: "what the round returns when the loss is 5",
      mistakes: seen({
        "is what gradient gave. Keep the loss in a variable of its own: it's the loss that the round returns.": 8,
      }),
    });
  });

  test("Q12 · oneRound, repeated, lowers the loss: 25823.81, 5435.54, ... 676.954", () => {
    const { time, speed, params } = rollerCoaster();
    const actual = lossesOfSeed42.map(() => oneRound({ time, speed }, params, 1e-5, referenceSteps));
    expectNumbers(actual, [...lossesOfSeed42], {
      what: "the losses of eleven rounds, seed 42, lr 1e-5",
      tolerance: 1e-6,
      mistakes: seen({
        "never falls: the parameters don't move. A round needs the gradient and the step.":
          lossesOfSeed42.map(() => 25823.81),
      }),
    });
  });

  test("oneRound · returns the loss from before its step", () => {
    for (const lr of [1e-6, 1e-5]) {
      const ride = rollerCoaster(11);
      const [mine, theirs] = [ride.params, ride.params.detach().clone().requiresGrad_()];
      const expected = [referenceRound(ride, theirs, lr), referenceRound(ride, theirs, lr)];
      const actual = expected.map(() => oneRound(ride, mine, lr, referenceSteps));
      expectNumbers(actual, expected, {
        what: `the losses of two rounds, seed 11, lr ${lr}`,
        mistakes: seen({
          "is the losses after the step. Return the loss that the round began with.": () => [
            expected[1]!,
            referenceRound(ride, theirs, lr),
          ],
        }),
      });
    }
  });

  test("Q12 · oneRound on small random batches lowers the loss of the whole", () => {
    const ride = rollerCoaster(21);
    const { time, speed, params } = ride;
    const whole = (): number => referenceSteps.loss(referenceSteps.predict(time, params), speed).item();
    const first = whole();
    for (let i = 0; i < 60; i++) {
      const pick = randint(0, 20, [5]);
      oneRound(
        { time: time.indexSelect(0, pick), speed: speed.indexSelect(0, pick) },
        params,
        5e-6,
        referenceSteps,
      );
    }
    expectSame(whole() < first / 5, true, {
      what: `whether 60 rounds on five points each bring the loss of all twenty from ${first.toFixed(0)} under a fifth of it (it is ${whole().toFixed(0)})`,
    });
  });

  test("repeat · initializes once, before the loop", () => {
    let made = 0;
    const starts: Tensor[] = [];
    const run = repeat(
      () => param([++made]),
      (params) => {
        starts.push(params);
        params.data.add_(10);
        return params.item();
      },
      4,
    );
    expectNumbers(run.losses, [11, 21, 31, 41], {
      what: "the losses of four rounds that each add 10 to a parameter that starts at 1",
      mistakes: seen({
        "is what initializing again in every round gives: each forgets what the one before has learnt. See step 6.":
          [11, 12, 13, 14],
        "is what initializing again in every round gives, and once before it, too. Step 1 stands before the loop.":
          [12, 13, 14, 15],
        "is the same loss every time. Call round in the loop, and with the very tensor that initialize gave, not with a copy.":
          [11, 11, 11, 11],
        "has the last loss first. push puts a new one at the end.": [41, 31, 21, 11],
        "is one round too few. Asked for 4, run 4.": [11, 21, 31],
        "is one round too many. Asked for 4, run 4.": [11, 21, 31, 41, 51],
      }),
    });
    expectNumbers(made, 1, { what: "how often initialize was called" });
    expectSame(run.params === starts[0], true, {
      what: "whether run.params is the tensor that the rounds have changed",
    });
  });

  test("repeat · as many rounds as asked", () => {
    for (const rounds of [0, 1, 7]) {
      let calls = 0;
      const run = repeat(
        () => param([0]),
        () => ++calls,
        rounds,
      );
      expectNumbers(calls, rounds, {
        what: `how often round was called when asked for ${rounds}`,
        mistakes: seen({
          "is one round too few.": rounds - 1,
          "is one round too many.": rounds + 1,
        }),
      });
      expectNumbers(
        run.losses,
        Array.from({ length: rounds }, (_, i) => i + 1),
        { what: "their losses" },
      );
    }
  });
});

describe("step7-stop", () => {
  /** A round that gives these losses, one after the other, and counts its calls. */
  const rounds = (losses: number[]) => {
    let next = 0;
    return Object.assign(() => losses[next++]!, { calls: () => next });
  };

  test("trainUntil · stops after maxRounds", () => {
    const losses = [90, 80, 70, 60, 50, 40];
    for (const maxRounds of [0, 1, 4]) {
      expectNumbers(trainUntil(rounds(losses), maxRounds, 1), losses.slice(0, maxRounds), {
        what: `the losses when at most ${maxRounds} rounds may run, and every fall is large`,
        mistakes: seen({
          "has one round too many.": losses.slice(0, maxRounds + 1),
          "has one round too few.": losses.slice(0, Math.max(0, maxRounds - 1)),
          "stops after the first round. It has none before it to be compared with.": [90],
          "stops at a fall that is large. The fall is the loss before minus the loss now.": [90, 80],
        }),
      });
    }
  });

  test("trainUntil · stops right after a fall that is too small", () => {
    const losses = [90, 50, 45, 43, 42, 41.5, 41.4];
    const train = (enough: number): [number[], number] => {
      const round = rounds(losses);
      return [trainUntil(round, 7, enough), round.calls()];
    };
    for (const [enough, count] of [
      [3, 4],
      [5, 4],
      [6, 3],
      [1, 6],
    ] as const) {
      const [actual, calls] = train(enough);
      expectNumbers(actual, losses.slice(0, count), {
        what: `the losses when the round gives ${losses.join(", ")} and a fall of ${enough} is enough to go on`,
        mistakes: seen({
          "stops one round too late. Compare each loss with the one right before it.": losses.slice(
            0,
            count + 1,
          ),
          "stops one round too early, or leaves out the last loss. A fall of exactly enough goes on, and the round that ends the run belongs to the list.":
            losses.slice(0, count - 1),
          "runs to the end: no fall was taken for too small. Compare each loss with that of the round right before it.":
            losses,
          "stops after the first round. It has none before it to be compared with.": [90],
        }),
      });
      expectNumbers(calls, count, { what: "how often round was called in it" });
    }
  });

  test("trainUntil · a rising loss ends the run", () => {
    expectNumbers(trainUntil(rounds([10, 4, 30, 2, 1]), 5, 1), [10, 4, 30], {
      what: "the losses when the round gives 10, 4, 30, 2, 1 and a fall of 1 is enough to go on",
      mistakes: seen({
        "goes on after a rise. From 4 to 30 the loss fell by -26, and that's less than 1.": [10, 4, 30, 2, 1],
      }),
    });
  });

  test("Q17 · judge: 1e-7 crawls, 1e-5 converges, 4e-5 diverges", () => {
    for (const [lr, verdict] of [
      [1e-7, "crawls"],
      [1e-5, "converges"],
      [4e-5, "diverges"],
      [3e-5, "converges"],
      [1e-4, "diverges"],
    ] as const) {
      const ride = rollerCoaster();
      const losses = Array.from({ length: 10 }, () => referenceRound(ride, ride.params, lr));
      expectSame(judge(losses), verdict, {
        what: `the verdict on ten rounds with lr ${lr}, from ${losses[0]!.toFixed(2)} to ${losses[9]!.toFixed(2)}`,
        mistakes: seen({
          'is what "training finishes too early" would mean. A rate that is too high overshoots: the loss grows, and training never finishes.':
            verdict === "diverges" ? "converges" : "",
          "isn't the word for a loss of which more than half is left: the rate is too low.":
            verdict === "crawls" ? "converges" : "",
          "is said of a loss of which less than half is left. Compare the last loss with the first.":
            verdict === "converges" ? "crawls" : "",
        }),
      });
    }
  });

  test("judge · the limits", () => {
    const ends = "comes of other losses than these two: only the first one and the last one count.";
    const cases: [number[], Verdict, string][] = [
      [[8, 4], "converges", "isn't the word when just half is left. More than half crawls."],
      [[8, 9, 2, 4.1], "crawls", ends],
      [
        [8, 1, 8],
        "diverges",
        "isn't the word for a loss that ends where it began: it isn't below the first.",
      ],
      [[8, Number.POSITIVE_INFINITY], "diverges", "isn't the word for a loss that has left all bounds."],
      [[3, 100, 1], "converges", ends],
    ];
    for (const [losses, verdict, says] of cases) {
      const verdicts: Verdict[] = ["crawls", "converges", "diverges"];
      expectSame(judge(losses), verdict, {
        what: `judge of ${losses.join(", ")}`,
        mistakes: verdicts.map((gives) => ({ gives, says })),
      });
    }
    const lost =
      "is what a comparison with NaN gives: it is always false. Ask !(last < first), which is true for NaN.";
    expectSame<string>(judge([8, 4, Number.NaN]), "diverges", {
      what: "judge of 8, 4, NaN",
      mistakes: [
        { gives: "converges", says: lost },
        { gives: "crawls", says: lost },
      ],
    });
  });

  test("Q17 · compareRates gives every rate the same start", () => {
    const ride = rollerCoaster(13);
    const start = numbers(ride.params);
    const rates = [4e-5, 1e-7, 1e-5];
    const fresh = (): Tensor => param(start);
    const runOn = (params: Tensor, lr: number) =>
      Array.from({ length: 4 }, () => referenceRound(ride, params, lr));
    const expected = rates.map((lr) => runOn(fresh(), lr));
    expectNumbers(
      compareRates(rates, fresh, (params, lr) => referenceRound(ride, params, lr), 4),
      expected,
      {
        what: "four losses for each of the rates 4e-5, 1e-7, 1e-5, seed 13",
        mistakes: seen({
          "is what one start for all rates gives: the second rate goes on where the first one stopped. Initialize for each rate.":
            () => {
              const shared = fresh();
              return rates.map((lr) => runOn(shared, lr));
            },
          "is the first rate three times.": () => rates.map(() => runOn(fresh(), rates[0]!)),
          "never falls: each round began anew. Initialize once for each rate, before its rounds.":
            expected.map((losses) => losses.map(() => losses[0]!)),
          "has one list for each round. One list for each rate is asked for.": expected[0]!.map((_, i) =>
            expected.map((losses) => losses[i]!),
          ),
        }),
      },
    );
  });

  test("Q14 · sevenSteps names all seven, in order", () => {
    const names = ["initialize", "predict", "loss", "gradient", "step", "repeat", "stop"];
    const all = "all seven, in order";
    // The right names are not in the message: they are to come from memory.
    const said: unknown = sevenSteps();
    const text = (list: readonly unknown[]): string => list.join(", ") || "an empty list";
    const came = Array.isArray(said) ? text(said) : `no list: ${String(said)}`;
    const first = names.findIndex((name, i) => !Array.isArray(said) || said[i] !== name);
    expectSame(came === text(names) ? all : came, all, {
      what: `the seven steps (number ${first + 1} of yours isn't the name of step ${first + 1})`,
      mistakes: seen({
        "has capitals. The names are lower-case words, like those of the files.": text(
          names.map((name) => name[0]!.toUpperCase() + name.slice(1)),
        ),
        "names none of them. Look at the picture of the loop once more, then close it and try again.": text(
          [],
        ),
        "is six steps. The gradient is missing: it stands between the loss and the step.": text(
          names.filter((name) => name !== "gradient"),
        ),
        "takes the gradient before there is a loss to take it of.": text([
          "initialize",
          "predict",
          "gradient",
          "loss",
          "step",
          "repeat",
          "stop",
        ]),
        "ends after one round. What turns it into a loop, and what ends the loop?": text(names.slice(0, 5)),
        "begins without a start. What must be there before the first prediction?": text(names.slice(1)),
        "has everything in one text. Return an array of seven texts.": `no list: ${names.join(" ")}`,
      }),
    });
  });
});
