/**
 * Module 09: the training loop, on small made-up data and on the real 3s and 7s, whose figures the lesson names.
 *
 * No test needs two of the learner's sections.
 */

import { beforeAll, describe, test } from "vitest";
import { loadSample } from "#data";
import {
  cat,
  full,
  isGradEnabled,
  manualSeed,
  noGrad,
  ones,
  type Pair,
  randn,
  setGradEnabled,
  type Tensor,
  tensor,
  zeros,
} from "#engine";
import * as right1 from "#solutions/09-training-loop/1-data.ts";
import * as right2 from "#solutions/09-training-loop/2-initialize.ts";
import * as right3 from "#solutions/09-training-loop/3-linear.ts";
import * as right4 from "#solutions/09-training-loop/4-loss.ts";
import * as right5 from "#solutions/09-training-loop/5-gradient.ts";
import * as right6 from "#solutions/09-training-loop/6-epoch.ts";
import * as right7 from "#solutions/09-training-loop/7-accuracy.ts";
import * as right8 from "#solutions/09-training-loop/8-validate.ts";
import * as right9 from "#solutions/09-training-loop/9-train.ts";
import right from "#solutions/09-training-loop/answers.md";
import * as work1 from "#work/09-training-loop/1-data.ts";
import * as work2 from "#work/09-training-loop/2-initialize.ts";
import * as work3 from "#work/09-training-loop/3-linear.ts";
import * as work4 from "#work/09-training-loop/4-loss.ts";
import * as work5 from "#work/09-training-loop/5-gradient.ts";
import * as work6 from "#work/09-training-loop/6-epoch.ts";
import * as work7 from "#work/09-training-loop/7-accuracy.ts";
import * as work8 from "#work/09-training-loop/8-validate.ts";
import * as work9 from "#work/09-training-loop/9-train.ts";
import work from "#work/09-training-loop/answers.md";
import { onMany, seeError } from "../support/calls.ts";
import { claims } from "../support/claims.ts";
import { aPicture, areAlike, runScored, scored } from "../support/columns.ts";
import {
  batchGradient,
  type Digits,
  digitLoss,
  digits,
  inBatches,
  type Params,
  paramsOfSeed42,
  predict,
  publishedRow,
  publishedScore,
  publishedStart,
  runEpoch,
  share,
} from "../support/digits.ts";
import { expectNumbers, expectSame } from "../support/expect.ts";
import { unshaped } from "../support/loss-inputs.ts";
import { digitsAt, moved, movedNumber, tinyOrNot } from "../support/moved.ts";
import { naming, namingBatches, seeThreeCalls } from "../support/owners.ts";
import { scriptedParts } from "../support/scripted-parts.ts";
import { cleared } from "../trials/gradients.ts";
import {
  choice,
  flag,
  list,
  numbers,
  type PlanOf,
  steering,
  together,
  wholeNumbers,
} from "../trials/kinds.ts";
import { once } from "../trials/stand-ins.ts";
import {
  reshaped,
  shapeOf,
  shapes,
  showTensor,
  sizeOf,
  type TensorPlan,
  tensors,
  valuesOf,
} from "../trials/tensors.ts";
import { RESULT, section } from "../trials/trial.ts";

let images: Awaited<ReturnType<typeof loadSample>>;
let real: Digits;

beforeAll(async () => {
  images = await loadSample();
  real = await digits();
});

const column = (values: readonly number[]): Tensor => tensor(values.map((value) => [value]));

describe("1-data", () => {
  const { trial } = section(test, "09-training-loop/1-data", work1, right1);

  /** How many pictures there are in a pile, and how high and wide they are. An example prefers the first. */
  // biome-ignore format: each shape is a few characters
  const PILES = [
    [1, 2, 2], [2, 2, 2], [3, 2, 2], [4, 2, 2], [1, 2, 3], [2, 2, 3], [1, 3, 2], [2, 3, 2],
    [1, 1, 2], [2, 1, 2], [1, 2, 1], [2, 2, 1], [1, 1, 1], [2, 1, 1],
  ];
  const pile = steering(tensors({ shapes: choice<readonly number[]>(PILES) }));
  type Piles = { readonly threes: TensorPlan; readonly sevens: TensorPlan };

  /** Pictures of one size, whose pixels count: every pixel is another number. */
  function fitted({ threes, sevens }: Piles): Piles {
    const counted = (plan: TensorPlan, from: number): TensorPlan => {
      const shape = [plan.shape[0] ?? 1, ...threes.shape.slice(1)];
      const layout = plan.layout === "packed" ? "packed" : "with an offset"; // What view can still take apart.
      return { ...plan, shape, layout, values: Array.from({ length: sizeOf(shape) }, (_, i) => from + i) };
    };
    return { threes: counted(threes, 0.5), sevens: counted(sevens, 100) };
  }

  const piles = {
    given: { threes: pile, sevens: pile },
    adjust: fitted,
    traits: {
      "there aren't as many 3s as 7s": ({ threes, sevens }: Piles) => threes.shape[0] !== sevens.shape[0],
      "a picture has more than one pixel": ({ threes }: Piles) => sizeOf(threes.shape.slice(1)) > 1,
      "a pile has two pictures or more": ({ threes, sevens }: Piles) =>
        threes.shape[0]! + sevens.shape[0]! > 2,
      "there are two 3s or more": ({ threes }: Piles) => threes.shape[0]! > 1,
      "a pile is empty": ({ threes, sevens }: Piles) => threes.shape[0] === 0 || sevens.shape[0] === 0,
      "pictures aren't square": ({ threes }: Piles) => threes.shape[1] !== threes.shape[2],
      "a picture has more than one row": ({ threes }: Piles) => (threes.shape[1] ?? 0) > 1,
      "a picture has more than one row and more than one column": ({ threes: { shape } }: Piles) =>
        (shape[1] ?? 0) > 1 && (shape[2] ?? 0) > 1,
    },
  };

  trial("stackImages · one picture per row, read line by line, the 3s first", "stackImages", piles);

  test("stackImages · 12396 training pictures become (12396, 784)", () => {
    const { threes, sevens } = images.train;
    const x = onMany("stackImages, with 6131 and 6265 pictures", () => work1.stackImages(threes, sevens));
    expectSame([...x.shape], [12396, 784], { what: "the shape of the stacked training pictures" });
    for (const row of [0, 6130, 6131, 12395])
      expectNumbers(x.select(0, row), real.train[0].select(0, row), { what: `row ${row}` });
  });

  trial("stackLabels · a column: 1 for every 3, then 0 for every 7", "stackLabels", {
    ...piles,
    given: {
      ...piles.given,
      ink: steering(choice([0, 1])),
      empty: steering(choice(["", "", "", ""], ["threes", "sevens"])),
      dtype: steering(choice(["float32", "float32", "float32", "int64"] as const)),
    },
    args: ["threes", "sevens"],
    adjust({ ink, empty, dtype, ...plans }) {
      const { threes, sevens } = fitted(plans);
      const inked = (plan: TensorPlan, name: string): TensorPlan => ({
        ...plan,
        dtype,
        values: [ink],
        shape: [name === empty ? 0 : plan.shape[0] || 1, ...plan.shape.slice(1)],
      });
      return { ink, empty, dtype, threes: inked(threes, "threes"), sevens: inked(sevens, "sevens") };
    },
    call({ threes, sevens, ink, dtype }) {
      const added = dtype === "float32" ? "" : `, { dtype: "${dtype}" }`;
      const [left, right] = [threes, sevens].map(
        ({ shape }) => `${ink ? "ones" : "zeros"}(${shape.join(", ")}${added})`,
      );
      return `stackLabels(${left}, ${right})`;
    },
  });

  test("stackLabels · 6131 ones and 6265 zeros for the training pictures", () => {
    const y = work1.stackLabels(images.train.threes, images.train.sevens);
    expectSame([...y.shape], [12396, 1], { what: "the shape of the training labels" });
    expectNumbers(y, real.train[1], { what: "the training labels" });
  });
});

describe("2-initialize", () => {
  const { trial } = section(test, "09-training-loop/2-initialize", work2, right2);

  trial("initParams · draws the weights, then the bias, and has both recorded", "initParams", {
    given: { pixels: choice([2, 3, 4, 1, 5, 15, 16, 17, 20, 30, 16, 17]) },
    traits: { "pixels is 16 or more": ({ pixels }) => pixels >= 16 },
    run(initParams, { pixels }, see) {
      const params: unknown = initParams(pixels);
      const [weights, bias, ...more]: unknown[] = Array.isArray(params) ? params : [];
      see("what comes back", Array.isArray(params) ? `a list of ${params.length}` : params);
      if (weights === undefined || bias === undefined || more.length > 0) return;
      see("the weights", weights);
      const [, next] = initParams(pixels);
      see("whether a second call draws another bias", String(next) !== String(bias));
      see("the bias", bias);
      for (const [name, one] of Object.entries({ "the weights": weights, "the bias": bias })) {
        const { requiresGrad, isLeaf } = Object(one) as Partial<Tensor>;
        see(`whether the engine records what is done with ${name} (requiresGrad)`, requiresGrad);
        see(`whether ${name} came about without a recorded calculation (isLeaf)`, isLeaf);
      }
      see("a third call, without setting the seed again", initParams(pixels));
    },
  });
});

describe("3-linear", () => {
  const { trial } = section(test, "09-training-loop/3-linear", work3, right3);

  const given = {
    x: tensors({ shapes: shapes(2, 2), numbers: choice([1, 2, 3, 4, 5], [0, 0, -1, 0.25]) }),
    weights: tensors({ shapes: shapeOf(1, 1), numbers: choice([1, 2, 3, 4], [0, -1, 0.5, Infinity]) }),
  };
  const traits = {
    "there are two pictures or more": ({ x }: { x: TensorPlan }) => (x.shape[0] ?? 0) > 1,
    "a picture has two pixels or more": ({ x }: { x: TensorPlan }) => (x.shape[1] ?? 0) > 1,
    "there aren't as many pictures as pixels": ({ x }: { x: TensorPlan }) => x.shape[0] !== x.shape[1],
  };

  trial("weightedSum · every row gets a sum of its own", "weightedSum", {
    given,
    adjust: ({ x, weights }) => ({ x, weights: reshaped(weights, [x.shape[1] ?? 1, 1]) }),
    traits,
    run: (weightedSum, { x, weights }, see) => seeThreeCalls(see, weightedSum, { x, weights }),
  });

  test("Q28 · weightedSum: without a bias an all-zero image predicts 0, whatever the weights", () => {
    for (const seed of [1, 2, 3]) {
      manualSeed(seed);
      expectNumbers(work3.weightedSum(zeros(2, 784), randn(784, 1)), zeros(2, 1), {
        what: `weightedSum of two all-zero images with the weights of seed ${seed}`,
      });
    }
  });

  trial("linear · the weighted sum of every row, plus the bias", "linear", {
    given: {
      x: given.x,
      weights: tensors({ shapes: shapeOf(1, 1), tracks: "sometimes" }),
      bias: tensors({ shapes: shapeOf(1), numbers: numbers({ plain: [5, 10, 20] }), tracks: "sometimes" }),
    },
    adjust: ({ x, weights, bias }) => ({ x, weights: reshaped(weights, [x.shape[1] ?? 1, 1]), bias }),
    call: ({ x, weights, bias }) => `linear(${showTensor(x)}, [${showTensor(weights)}, ${showTensor(bias)}])`,
    traits,
    run(linear, { x, weights, bias }, see) {
      const work = (x: Tensor, weights: Tensor, bias: Tensor) => linear(x, [weights, bias]);
      seeThreeCalls(see, work, { x, weights, bias });
    },
  });

  test("Q28 · linear: with a bias an all-zero image predicts the bias", () => {
    for (const bias of [0.5, -3]) {
      manualSeed(8);
      expectNumbers(work3.linear(zeros(2, 784), [randn(784, 1), tensor([bias])]), [[bias], [bias]], {
        what: `linear of two all-zero images with the bias ${bias}`,
        kind: "tensor",
      });
    }
  });

  test("linear · seed 42 on the training images: 20.2336, 17.0644, 15.2384 ... 18.3804, 23.8567, 28.6816", () => {
    const predictions = work3.linear(real.train[0], paramsOfSeed42());
    expectSame([...predictions.shape], [12396, 1], { what: "the shape of the predictions" });
    const ends = cat([predictions.slice(0, 0, 3), predictions.slice(0, -3)]);
    expectNumbers(ends, column([20.2336, 17.0644, 15.2384, 18.3804, 23.8567, 28.6816]), {
      what: "the first three and the last three predictions",
      tolerance: 2e-4,
    });
  });
});

describe("4-loss", () => {
  const { trial } = section(test, "09-training-loop/4-loss", work4, right4);

  trial("mnistLoss · squash, cost, mean; two different shapes are refused", "mnistLoss", {
    ...scored,
    given: {
      ...scored.given,
      predictions: unshaped(
        choice([2, -1, 1, 3, -3, 4], [0, 0, 0.25, 0.5, -0.5, -8, 6, 1e-9, 100, -100]),
        "sometimes",
      ),
    },
    traits: {
      ...scored.traits,
      "there is one picture, or three or more": (plans) =>
        areAlike(plans) && plans.predictions.shape[0] !== 2,
      "there aren't as many 3s as 7s": (plans) =>
        areAlike(plans) && valuesOf(plans.targets).reduce((sum, one) => sum + one - 0.5, 0) !== 0,
      "a prediction is far below 0": aPicture((p) => p < -50),
      "a prediction is far away from 0": aPicture((p) => Math.abs(p) > 4),
    },
    run: runScored,
  });

  test("mnistLoss · the published predictions -11.1002, 5.9263, 9.9627, -8.1484 of four 3s cost 0.5006", () => {
    const predictions = column([-11.1002, 5.9263, 9.9627, -8.1484]);
    const loss = work4.mnistLoss(predictions, ones(4, 1));
    expectNumbers(loss, 0.5006, { what: "the loss", kind: "tensor", tolerance: 1e-4 });
  });
});

describe("5-gradient", () => {
  const { trial } = section(test, "09-training-loop/5-gradient", work5, right5);

  const meanOf = (plan: TensorPlan): number =>
    valuesOf(plan).reduce((sum, one) => sum + one) / sizeOf(plan.shape);
  /** The loss of the run below: the mean of prediction − label, where each prediction is the sum of a picture. */
  const lossOf = ({ x, y, factor }: { x: TensorPlan; y: TensorPlan; factor: number }): number =>
    factor * (meanOf(x) * (x.shape[1] ?? 1) - meanOf(y));

  trial("Q25 · calcGrad: predict, then loss, then one walk back", "calcGrad", {
    given: {
      x: tensors({
        shapes: shapes(2, 2, choice([2, 1, 3])),
        numbers: numbers({ special: [0, -1], min: -3, max: 3 }),
        views: false,
      }),
      y: tensors({ shapes: shapeOf(1, 1), numbers: choice([1, 0]), views: false }),
      isRecorded: steering(choice([true, true, true, false])),
      factor: steering(choice([1, 1, 1, 1, 1e-7, Number.NaN])),
    },
    args: ["x", "y"],
    adjust: (plans) => ({ ...plans, y: reshaped(plans.y, [plans.x.shape[0] ?? 1, 1]) }),
    call: ({ x, y, isRecorded, factor }) => {
      const where = `where lossFunction gives ${Number(lossOf({ x, y, factor }).toPrecision(3))}`;
      const alone = isRecorded ? "" : " and no tensor has requiresGrad";
      return `calcGrad(${showTensor(x)}, ${showTensor(y)}, model, lossFunction), ${where}${alone}`;
    },
    traits: {
      "the loss wasn't made from any parameter": ({ isRecorded }) => !isRecorded,
      "there are two pictures or more": ({ x }) => (x.shape[0] ?? 0) > 1,
      "the loss is 0": (plans) => lossOf(plans) === 0,
      "the loss is 0 or less": (plans) => lossOf(plans) <= 0,
      "the loss is tiny or 0": (plans) => Math.abs(lossOf(plans)) < 1e-4,
      "the loss is NaN": (plans) => Number.isNaN(lossOf(plans)),
      "the loss is 0 or NaN": (plans) => !lossOf(plans),
    },
    names: () => [], // What isn't made from any parameter, the engine refuses.
    run(calcGrad, { x, y, isRecorded, factor }, see) {
      const weights = ones(x.shape[1] ?? 1, 1).requiresGrad_(isRecorded);
      const log: string[] = [];
      const known = new Map([[x, "x"] as const, [y, "y"]]);
      const named = naming(known);
      let given: unknown;
      const model = (...inputs: readonly [Tensor]): Tensor => {
        log.push(`model(${inputs.map(named).join(", ")})`);
        const predictions = inputs[0].matmul(weights);
        known.set(predictions, "predictions");
        return predictions;
      };
      const lossFunction = (...both: readonly [Tensor, Tensor]): Tensor => {
        log.push(`lossFunction(${both.map(named).join(", ")})`);
        given = both[0].sub(both[1]).mean().mul(factor);
        return given as Tensor;
      };
      const call = (): unknown => {
        try {
          return calcGrad(x, y, model, lossFunction);
        } finally {
          see("the calls, in order", log.splice(0)); // Also when it throws: the calls say why.
          see("whether the engine records what is done with x (requiresGrad)", x.requiresGrad);
        }
      };
      const loss = call();
      if (isRecorded) see("the gradient of the weights after the call", weights.grad, { tolerance: 0 });
      see(RESULT, loss);
      see("whether it is the very tensor that lossFunction gave", loss === given);
      call();
      see("the gradient of the weights after a second call (gradients add up)", weights.grad);
      seeError(see, "model", (broken) => calcGrad(x, y, broken, lossFunction));
      seeError(see, "lossFunction", (broken) => calcGrad(x, y, model, broken));
    },
  });

  test("calcGrad · the bias gradient of four images is -0.0008, then -0.0015, -0.0023: nothing is zeroed here", () => {
    const params = publishedStart();
    const four = real.train[0].slice(0, 0, 4);
    const losses: Tensor[] = [];
    for (const expected of [-0.0008, -0.0015, -0.0023]) {
      losses.push(work5.calcGrad(four, ones(4, 1), (x) => predict(x, params), digitLoss));
      const what = `the bias gradient after call ${losses.length} of calcGrad`;
      expectNumbers(params[1].grad, [expected], { what, tolerance: 5e-5 });
    }
    expectNumbers(losses[0], 0.5006, { what: "the loss of the first call", kind: "tensor", tolerance: 1e-4 });
  });
});

describe("6-epoch", () => {
  const { trial } = section(test, "09-training-loop/6-epoch", work6, right6);

  /** A batch: how many pictures, the number they consist of, from which every parameter keeps its distance, and the loss. */
  const batch = together({
    pictures: choice([1, 2], [3]),
    x: numbers({ plain: [4, 3, 6, 8], special: [0, -1, 1.5, 1.5, Infinity], min: -8, max: 8 }),
    loss: choice([3, 2, 1, 4], [0, -1, 0.123456, Number.NaN]),
  });
  /** The number that all pictures (or labels) of a batch consist of. */
  const numberIn = (column: Tensor): number => column.select(0, 0).item();
  type Epoch = { readonly batches: readonly PlanOf<typeof batch>[]; readonly params: readonly TensorPlan[] };
  const hasWork = ({ batches, params }: Epoch) => batches.length > 0 && params.length > 0;
  /** Whether the first step finds a gradient whose numbers add up to 0, and aren't all 0. */
  const isBalanced = ({ batches: [first], params }: Epoch) =>
    params.some((plan) => {
      const distances = valuesOf(plan).map((value) => value - (first?.x ?? Number.NaN));
      return distances.some((d) => d !== 0) && distances.reduce((sum, d) => sum + d, 0) === 0;
    });

  trial("Q25 · trainEpoch: gradient, step, zero, done with one batch before the next begins", "trainEpoch", {
    tries: 110,
    given: {
      batches: list(steering(batch), { max: 4, item: "a batch" }),
      params: list(
        tensors({
          shapes: choice<readonly number[]>([[2], [], [1], [2, 1], [1, 2]]),
          tracks: true,
          views: false,
        }),
        { max: 3, item: "a parameter" },
      ),
      lr: choice([0.5, 0.25, 1], [0.1, 2, 0, 0]),
      idle: choice([-1, -1, 0, 1, 2]),
      rests: steering(choice(["", "", " in the first batch", " after the first batch"])),
      isOnce: steering(flag()),
      size: tinyOrNot,
    },
    adjust: ({ batches, params, size, ...plans }) => ({
      ...plans,
      size,
      batches: batches.map((one) => ({ ...one, x: movedNumber(one.x, size) })),
      params: params.map((one) => moved(one, size)),
      idle: Math.min(plans.idle, params.length - 1),
    }),
    call: ({ batches, params, lr, idle, rests, isOnce }) => {
      const xs = batches.map(({ x, pictures }, i) => `[full([${pictures}, 1], ${x}), y${i + 1}]`).join(", ");
      const losses = batches.map(({ loss }) => loss).join(", ");
      const shown = params.map(
        (plan, i) =>
          `${showTensor({ ...plan, tracks: false })}${i === idle ? ` (without a gradient${rests})` : ""}`,
      );
      const walked = isOnce ? "once([" : "[";
      const given = `${walked}${xs}]${isOnce ? ")" : ""}, [${shown.join(", ")}], ${lr}, gradient`;
      return `trainEpoch(${given}), where gradient leaves parameter − number in x${losses && ` and returns ${losses}`}`;
    },
    traits: {
      "the loss of a batch is 0": ({ batches }) => batches.some(({ loss }) => loss === 0),
      "the loss of a batch is 0 or NaN, and there is a parameter": (epoch) =>
        hasWork(epoch) && epoch.batches.some(({ loss, x }) => !loss || x === Infinity),
      "all parameters and gradients are tiny": (epoch) => epoch.size === "tiny" && hasWork(epoch),
      "the loss of a batch is NaN": ({ batches }) => batches.some(({ loss }) => Number.isNaN(loss)),
      "the loss of a batch has more than four decimals": ({ batches }) =>
        batches.some(({ loss }) => loss === 0.123456),
      "a gradient is infinite": (epoch) => hasWork(epoch) && epoch.batches.some(({ x }) => x === Infinity),
      "the numbers of a gradient add up to 0": isBalanced,
      "lr is 0, and there is a batch and a parameter": (epoch) => epoch.lr === 0 && hasWork(epoch),
      "a batch has two pictures or more, and there is a parameter": ({ batches, params }) =>
        batches.some(({ pictures }) => pictures > 1) && params.length > 0,
      "there is a batch": ({ batches }) => batches.length > 0,
      "there is a batch and a parameter": hasWork,
      "there are two batches or more, and a parameter": ({ batches, params }) =>
        batches.length > 1 && params.length > 0,
      "a parameter has no gradient": ({ idle, batches }) => idle >= 0 && batches.length > 0,
      "a parameter has no gradient in the first batch, but has one later": ({ idle, rests, batches }) =>
        idle >= 0 && rests === " in the first batch" && batches.length > 1,
      "a parameter without a gradient stands before another one": ({ idle, params, batches }) =>
        idle >= 0 && idle < params.length - 1 && batches.length > 0,
      "the batches can be walked through only once, and there is one": ({ isOnce, batches }) =>
        isOnce && batches.length > 0,
    },
    run(trainEpoch, { batches, params, lr, idle, rests, isOnce, size }, see) {
      const held = params.map((one) => one.data);
      const pairs = batches.map(
        ({ pictures, x, loss }): Pair => [full([pictures, 1], x), full([pictures, 1], loss)],
      );
      const [used, recorded, clear]: [string[], boolean[], boolean[]] = [[], [], []];
      const named = namingBatches(pairs);
      const gradient = (...batch: Pair): Tensor => {
        used.push(batch.map(named).join(", "));
        recorded.push(isGradEnabled());
        clear.push(params.every(({ grad }) => cleared(grad) === null));
        const isFirst = batch[0] === pairs[0]?.[0];
        const isIdle = rests === "" || isFirst === (rests === " in the first batch");
        const learning = params.filter((_, i) => i !== idle || !isIdle);
        const parts = learning.map((one) => one.sub(numberIn(batch[0])).pow(2).sum().div(2));
        const all = parts.reduce((total, part) => total.add(part), tensor(0));
        const loss = all.sub(all.item()).add(numberIn(batch[1]));
        if (loss.requiresGrad) loss.backward();
        loss.grad = tensor(1); // How the loss changes with the loss: what "the loss's own gradient" would be.
        return loss;
      };
      const walk = () => (isOnce ? once(pairs) : pairs);
      const losses: unknown = trainEpoch(walk(), params, lr, gradient);
      see("what gradient was called with", used);
      see("whether the engine recorded while gradient ran, batch by batch", recorded);
      for (const [i, one] of params.entries()) {
        see(`parameter ${i + 1} after the epoch`, one, digitsAt(size));
        see(`the gradient of parameter ${i + 1} after the epoch`, cleared(one.grad));
      }
      see(RESULT, losses, { tolerance: 0 });
      see("whether all gradients were clear when each batch began", clear);
      for (const [i, one] of params.entries()) {
        see(`the memory of parameter ${i + 1} (it is to change in place)`, held[i]);
        see(`whether parameter ${i + 1} is still recorded (requiresGrad)`, one.requiresGrad);
        see(`whether parameter ${i + 1} is a leaf still (isLeaf)`, one.isLeaf);
      }
      see("the result of a second epoch", trainEpoch(walk(), params, lr, gradient));
      see("what the first epoch returned, after a second one", losses);
      seeError(see, "gradient", (broken) => trainEpoch(walk(), params, lr, broken));
      noGrad(() => {
        trainEpoch(walk(), params, lr, () => tensor(1));
        see("whether recording is still off after an epoch inside of noGrad", !isGradEnabled());
      });
    },
  });

  test("Q33 · trainEpoch: one epoch on the real digits lifts the published start from 0.5215 to 0.6884", () => {
    const params = publishedStart();
    const gradient = (...batch: Pair) => batchGradient(batch, params);
    const losses = work6.trainEpoch(inBatches(real.train), params, 1, gradient);
    const accuracy = publishedScore(inBatches(real.valid), params);
    expectNumbers(accuracy, 0.6884, { what: "the validation accuracy after one epoch", tolerance: 1e-4 });
    expectSame(losses.length, 49, { what: "how many losses one epoch of 49 batches gives" });
  });
});

describe("7-accuracy", () => {
  const { trial } = section(test, "09-training-loop/7-accuracy", work7, right7);

  trial("batchAccuracy · the share on the right side of 0; shapes must be equal", "batchAccuracy", {
    ...scored,
    run: runScored,
  });

  test("batchAccuracy · 0.4912068545818329 under seed 42, and exactly the same after one weight is nudged", () => {
    const [x, y] = real.train;
    const [weights, bias] = paramsOfSeed42();
    const before = work7.batchAccuracy(predict(x, [weights, bias]), y);
    expectNumbers(before, 0.4912068545818329, {
      what: "the accuracy on the training images",
      tolerance: 1e-7,
    });
    weights.select(0, 0).mul_(1.0001);
    expectSame(work7.batchAccuracy(predict(x, [weights, bias]), y) === before, true, {
      what: "whether the accuracy is exactly the same after the first weight was multiplied by 1.0001",
    });
  });
});

describe("8-validate", () => {
  const { trial } = section(test, "09-training-loop/8-validate", work8, right8);

  trial("validateEpoch · every picture counts the same, and nothing is recorded", "validateEpoch", {
    given: {
      // What the model will predict for each picture of a batch: above 0 is right.
      batches: steering(list(list(choice([1, -1]), { min: 1, max: 10 }), { max: 4 })),
      isOnce: steering(flag()),
      isEven: steering(flag()),
      again: steering(choice([false, false, true])),
      caller: steering(choice(["", "", "in noGrad", "broken"])),
    },
    adjust(plans) {
      const { isEven, caller, again } = plans;
      const [first] = plans.batches;
      const batches = again && first !== undefined ? plans.batches.with(-1, first) : plans.batches;
      // Before a model that is broken, one picture is as good as many.
      if (caller === "broken") return { ...plans, batches: batches.slice(0, 1).map(() => [1]) };
      const least = Math.min(...batches.map(({ length }) => length));
      return { ...plans, batches: isEven ? batches.map((one) => one.slice(0, least)) : batches };
    },
    call: ({ batches, again, isOnce, caller }) => {
      const isRight = (value: number) => value > 0;
      const rights = batches.map((one) => `${one.filter(isRight).length} of ${one.length} right`);
      const same = again && batches.length > 1 ? " (the last batch is the first one once more)" : "";
      const once = isOnce ? ", to be walked through once" : "";
      const added =
        caller === "broken" ? ", where the model throws an error" : caller && ", called inside noGrad";
      return `validateEpoch([${rights.join("; ")}]${same}${once}, model, accuracy)${added}`;
    },
    traits: {
      "the model throws an error, or the call stands inside noGrad": ({ batches, caller }) =>
        caller === "in noGrad" || (caller === "broken" && batches.length > 0),
      "the same batch comes twice": ({ batches, again }) => again && batches.length > 1,
      "there is no batch": ({ batches }) => batches.length === 0,
      "there is a batch": ({ batches }) => batches.length > 0,
      "the batches differ in size": ({ batches }) => new Set(batches.map((one) => one.length)).size > 1,
      "all predictions of a batch are wrong": ({ batches }) =>
        batches.some((one) => one.every((value) => value < 0)),
      "the batches can be walked through only once, and there is one": ({ isOnce, batches }) =>
        isOnce && batches.length > 0,
    },
    names: () => [], // What a broken model throws goes through.
    run(validateEpoch, { batches, again, isOnce, caller }, see) {
      // Two pixels per picture: the first becomes the prediction, and its label is always 1.
      const pairs = batches.map(
        (values): Pair => [tensor(values.map((value) => [value, 9])), ones(values.length, 1)],
      );
      const [first] = pairs;
      if (again && first !== undefined) pairs[pairs.length - 1] = first;
      const weight = tensor([[1], [0]], { requiresGrad: true });
      const named = namingBatches(pairs);
      const [modelled, recorded, handed]: [string[], boolean[], unknown[]] = [[], [], []];
      const model = (x: Tensor): Tensor => {
        modelled.push(named(x));
        recorded.push(isGradEnabled());
        if (caller === "broken") throw new Error("this model is broken");
        return x.matmul(weight);
      };
      const accuracy = (predictions: Tensor, targets: Tensor): number => {
        handed.push([predictions, targets]);
        return predictions.shape[1] === 1 ? share(predictions, targets) : 0.125;
      };
      const wasRecording = caller !== "in noGrad";
      const call = (): unknown => {
        setGradEnabled(wasRecording);
        try {
          return validateEpoch(isOnce ? once(pairs) : pairs, model, accuracy);
        } finally {
          see("what the model was run on", modelled.splice(0));
          see("whether the engine recorded while the model ran, batch by batch", recorded.splice(0));
          see("whether the engine records afterwards just as before", isGradEnabled() === wasRecording);
          setGradEnabled(true);
        }
      };
      const result = call();
      see("what was handed to accuracy (the model takes the first pixel)", handed);
      see(batches.length === 0 ? "the result when there is no batch" : RESULT, result);
      see("the result of a second call", call());
      seeError(see, "accuracy", (broken) => validateEpoch(pairs, model, broken));
      setGradEnabled(true);
    },
  });
});

describe("9-train", () => {
  const { trial } = section(test, "09-training-loop/9-train", work9, right9);

  trial("Q33 · train: initialize once, score, then train and score in every epoch", "train", {
    given: {
      epochs: wholeNumbers(0, 5, [1, 2, 3, 0]),
      scores: steering(list(choice([0.5, 0.75, 0.25, 1, 0], [0.123456, Number.NaN]), { min: 6, max: 6 })),
    },
    args: ["epochs"],
    call: ({ epochs, scores }) =>
      `train(data, parts, ${epochs}), where validate gives ${scores.slice(0, epochs + 1).join(", ")}`,
    traits: {
      "an accuracy has more than four decimals": ({ epochs, scores }) =>
        scores.slice(0, epochs + 1).includes(0.123456),
      "an accuracy is NaN": ({ epochs, scores }) => scores.slice(0, epochs + 1).includes(Number.NaN),
      "an accuracy before the last epoch is 1": ({ epochs, scores }) => scores.slice(0, epochs).includes(1),
      "an epoch makes it worse, and it isn't the last": ({ epochs, scores }) =>
        scores.slice(1, epochs).some((score, i) => score < (scores[i] ?? 0)),
      "an epoch makes it worse": ({ epochs, scores }) =>
        scores.slice(1, epochs + 1).some((score, i) => score < (scores[i] ?? 0)),
      "epochs is 1 or more": ({ epochs }) => epochs >= 1,
      "epochs is 2 or more": ({ epochs }) => epochs >= 2,
    },
    run(train, { epochs, scores }, see) {
      const { data, parts, log, made } = scriptedParts(scores);
      const run = train(data, parts, epochs);
      see("the calls, in order", log);
      see("the accuracies", run.accuracies, { tolerance: 0 });
      see("the first parameter, to which each epoch adds 1", run.params[0]);
      see(
        "whether params are the very tensors that initialize gave",
        run.params[0] === made[0]?.[0] && run.params[1] === made[0]?.[1],
      );
      const second = train(data, parts, epochs);
      see("the accuracies of a second run", second.accuracies);
      see("the first parameter of a second run", second.params[0]);
      train(data, parts, epochs === 0 ? 1 : 0);
      see("the accuracies of the first run, after a second and a shorter one", run.accuracies);
      for (const part of ["initialize", "trainEpoch", "validate"] as const)
        seeError(see, `parts.${part}`, (broken) => train(data, { ...parts, [part]: broken }, epochs));
    },
  });

  test("Q33 · train: real 3s and 7s are learnt past 0.96: the published run, number by number", () => {
    const split = { train: inBatches(real.train), valid: inBatches(real.valid) };
    const parts = {
      initialize: publishedStart,
      trainEpoch: (batches: Iterable<Pair>, params: Params): void => void runEpoch(batches, params),
      validate: publishedScore,
    };
    const { accuracies } = work9.train(split, parts, 21);
    expectSame(accuracies.length, 22, { what: "how many accuracies 21 epochs give, with that of the start" });
    const [start, ...others] = publishedRow;
    expectNumbers(accuracies[0], start as number, { what: "the accuracy at the start", tolerance: 5e-4 });
    expectNumbers(accuracies.slice(1), others, { what: "the accuracies of the epochs", tolerance: 1.05e-4 });
  });
});

describe("answers", () => claims(test, work, right));
