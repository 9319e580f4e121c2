/**
 * Module 09: the training loop on the real 3s and 7s.
 *
 * Small inputs first, chosen so that right and wrong differ: then the number that comes back tells which mistake was
 * made. Then the real digits, whose figures the lesson names. No test needs two of the learner's sections.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { loadSample } from "#data";
import {
  cat,
  isGradEnabled,
  manualSeed,
  ones,
  type Pair,
  rand,
  randn,
  type Tensor,
  tensor,
  zeros,
} from "#engine";
import { stackImages, stackLabels } from "#work/09-training-loop/1-data.ts";
import { initParams } from "#work/09-training-loop/2-initialize.ts";
import { linear, weightedSum } from "#work/09-training-loop/3-linear.ts";
import { mnistLoss } from "#work/09-training-loop/4-loss.ts";
import { calcGrad } from "#work/09-training-loop/5-gradient.ts";
import { trainEpoch } from "#work/09-training-loop/6-epoch.ts";
import { batchAccuracy } from "#work/09-training-loop/7-accuracy.ts";
import { validateEpoch } from "#work/09-training-loop/8-validate.ts";
import { train } from "#work/09-training-loop/9-train.ts";
import { attempt, noGradient } from "../support/attempt.ts";
import {
  batchGradient,
  continueSeed42,
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
  shares,
} from "../support/digits.ts";
import { expectNumbers, expectSame } from "../support/expect.ts";
import { accepted, shapesRefused } from "../support/refusals.ts";
import { seen } from "../support/seen.ts";

type Images = Awaited<ReturnType<typeof loadSample>>;

let images: Images;
let real: Digits;

beforeAll(async () => {
  images = await loadSample();
  real = await digits();
});

const numbers = (t: Tensor): number[] => t.flatten().tolist() as number[];
const column = (values: readonly number[]): Tensor => tensor(values.map((value) => [value]));
const param = (values: readonly number[]): Tensor => tensor([...values], { requiresGrad: true });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** `count` pictures of the given size whose pixels count upwards from `first`: every pixel is another number. */
function counting(first: number, count: number, height: number, width: number): Tensor {
  const pixels = Float32Array.from({ length: count * height * width }, (_, i) => first + i);
  return tensor(pixels).view(count, height, width);
}

describe("1-data", () => {
  test("stackImages · one picture per row, the 3s first", () => {
    for (const [n3, n7, height, width] of [
      [2, 1, 2, 3],
      [1, 4, 3, 2],
    ] as const) {
      const threes = counting(1, n3, height, width);
      const sevens = counting(101, n7, height, width);
      const both = cat([threes, sevens]);
      expectNumbers(stackImages(threes, sevens), both.view(n3 + n7, height * width), {
        what: `stackImages of ${n3} and ${n7} pictures of ${height} by ${width}`,
        mistakes: seen<Tensor | (() => Tensor)>({
          "is the 7s before the 3s. The labels will say 1 first: the 3s come first. See section 1.": () =>
            cat([sevens, threes]).view(n3 + n7, height * width),
          "is a stack of pictures still. The model wants each picture as one row: (n, height × width). See section 1.":
            both,
          "is every picture read column by column. Read it line by line, as the pixels lie in memory.": () =>
            both.transpose(1, 2).reshape(n3 + n7, height * width),
          "is one picture per column. Each picture is one row.": () => both.view(n3 + n7, height * width).t(),
          "is all pixels in one long row. Each picture has a row of its own: (n, height × width).": () =>
            both.flatten(),
        }),
      });
      expectNumbers(threes, counting(1, n3, height, width), { what: "the 3s after stackImages" });
    }
  });

  test("stackImages · 12396 training pictures become (12396, 784)", () => {
    const x = stackImages(images.train.threes, images.train.sevens);
    expectSame([...x.shape], [12396, 784], {
      what: "the shape of the stacked training pictures",
      mistakes: seen({
        "means that the pictures are still 28 by 28. A row holds all 784 pixels.": [12396, 28, 28],
        "means that every line of a picture became a row. A row holds a whole picture.": [347088, 28],
      }),
    });
    for (const row of [0, 6130, 6131, 12395]) {
      expectNumbers(x.select(0, row), real.train[0].select(0, row), { what: `row ${row}` });
    }
  });

  test("stackLabels · a column: 1 for every 3, then 0 for every 7", () => {
    for (const [n3, n7] of [
      [2, 1],
      [1, 3],
    ] as const) {
      const right = cat([ones(n3, 1), zeros(n7, 1)]);
      expectNumbers(stackLabels(zeros(n3, 4, 4), zeros(n7, 4, 4)), right, {
        what: `stackLabels of ${n3} threes and ${n7} sevens`,
        mistakes: seen({
          "is a row of labels. Predictions come as a column, (n, 1); labels of shape (n) would be broadcast against them.":
            right.flatten(),
          "is a single row. The labels are a column: one row for each picture.": right.t(),
          "is 1 for the 7s. The model says how sure it is of a 3: a 3 is 1, a 7 is 0.": right.neg().add(1),
          "has a label for every pixel: size counts all the numbers. How many pictures there are is shape[0].":
            cat([ones(n3 * 16, 1), zeros(n7 * 16, 1)]),
          "is the digits themselves. The label answers 'is it a 3?': 1 for yes, 0 for no.": cat([
            ones(n3, 1).mul(3),
            ones(n7, 1).mul(7),
          ]),
        }),
      });
    }
  });

  test("stackLabels · 6131 ones and 6265 zeros for the training pictures", () => {
    const y = stackLabels(images.train.threes, images.train.sevens);
    expectSame([...y.shape], [12396, 1], { what: "the shape of the training labels" });
    expectNumbers(y, real.train[1], { what: "the training labels" });
  });
});

describe("2-initialize", () => {
  test("initParams · draws the weights, then the bias", () => {
    for (const pixels of [3, 20, 784]) {
      const drawn = <T>(draw: () => T, seed = pixels): T => {
        manualSeed(seed);
        return draw();
      };
      const right = drawn(() => [randn(pixels, 1), randn(1)]);
      const biasFirst = drawn(() => [randn(1), randn(pixels, 1)]).reverse();
      const uniform = drawn(() => [rand(pixels, 1), rand(1)]);
      const ofSeed42 = drawn(() => [randn(pixels, 1), randn(1)], 42);
      const params = drawn(() => initParams(pixels));
      expectSame(params.length, 2, { what: "how many tensors initParams returns: the weights and the bias" });
      for (const [i, name] of ["weights", "bias"].entries()) {
        const mistakes = seen<Tensor>({
          "is what comes when the bias is drawn before the weights. Draw the weights first. See section 2.":
            biasFirst[i]!,
          "is what seed 42 gives, but another seed was set. Don't set the seed inside initParams: that is the caller's business.":
            ofSeed42[i]!,
          "is a start without chance, the same in every run. Parameters start as random numbers. See section 2.":
            zeros([...right[i]!.shape]),
          "is what rand gives: even numbers between 0 and 1. randn draws from the normal distribution, with both signs.":
            uniform[i]!,
        });
        // With few numbers the bias may be the same in both orders; a mistake is named only where it shows.
        expectNumbers(params[i], right[i]!, {
          what: `the ${name} of initParams(${pixels}) after manualSeed(${pixels})`,
          mistakes: [
            ...mistakes,
            ...[right[i]!.flatten(), right[i]!.view(1, -1)].map((row) => ({
              gives: name === "weights" ? row : right[i]!,
              says: "has the right numbers in a row. The weights are a column, (pixels, 1): x @ weights then gives one number per picture.",
            })),
          ],
        });
      }
    }
  });

  test("initParams · seed 42, continued, gives weights 1.3123, 0.6872, -1.0892 ... and bias 0.6863", () => {
    continueSeed42();
    const [weights, bias] = initParams(784);
    expectNumbers(numbers(weights).slice(0, 3), [1.3123, 0.6872, -1.0892], {
      what: "the first three weights",
      tolerance: 1e-4,
    });
    expectNumbers(bias, [0.6863], { what: "the bias", tolerance: 1e-4 });
  });

  test("initParams · the engine keeps gradients for both", () => {
    for (const [i, params] of initParams(5).entries()) {
      const name = i === 0 ? "weights" : "bias";
      expectSame(params.requiresGrad, true, {
        what: `requiresGrad of the ${name}`,
        mistakes: seen({
          "means that the engine keeps no gradient here, and there would be nothing to step by. See requiresGrad_.": false,
        }),
      });
      expectSame(params.isLeaf, true, {
        what: `isLeaf of the ${name}`,
        mistakes: seen({
          "means that this is the result of a recorded calculation; gradients arrive only where a record begins. Switch tracking on last.": false,
        }),
      });
    }
  });
});

describe("3-linear", () => {
  const x = tensor([
    [1, 0, 2],
    [0, 3, -1],
    [4, 1, 1],
    [0, 0, 0],
  ]);
  const weights = column([10, 20, 30]);
  const sums = column([70, 30, 90, 0]);
  /** What people take for the weighted sum of every row; `bias` is what was added after it. */
  const mistakenSums = (bias: number) =>
    seen<Tensor>({
      "is one number for all pictures together: everything was added up. Each picture has a sum of its own. See section 3.":
        tensor(190 + bias),
      "is one number per pixel: the sum went down the columns. Each picture is a row, so add along the row.":
        tensor([50 + bias, 80 + bias, 60 + bias]),
      "is the right numbers in a row. The shape is (n, 1), a column like the labels: matmul gives it, or keepdim.":
        sums.add(bias).flatten(),
      "is the products before anything is added up. Each picture gives one number, the sum of its products.":
        x.mul(weights.t()).add(bias),
    });

  test("weightedSum · every row gets a sum of its own", () => {
    expectNumbers(weightedSum(x, weights), sums, {
      what: "weightedSum of four pictures of three pixels",
      mistakes: mistakenSums(0),
    });
    manualSeed(5);
    const [more, others] = [rand(7, 20), randn(20, 1)];
    const right = Array.from(more, (row) => sum(numbers(row).map((pixel, i) => pixel * numbers(others)[i]!)));
    expectNumbers(weightedSum(more, others), column(right), {
      what: "weightedSum of 7 pictures",
      tolerance: 1e-4,
    });
  });

  test("Q28 · weightedSum: without a bias an all-zero image predicts 0, whatever the weights", () => {
    for (const seed of [1, 2, 3]) {
      manualSeed(seed);
      const any = randn(784, 1);
      expectNumbers(weightedSum(zeros(2, 784), any), zeros(2, 1), {
        what: `weightedSum of two all-zero images with the weights of seed ${seed}`,
      });
    }
  });

  test("Q28 · linear: with a bias an all-zero image predicts the bias", () => {
    for (const bias of [0.5, -3]) {
      manualSeed(8);
      expectNumbers(linear(zeros(2, 784), [randn(784, 1), tensor([bias])]), tensor([[bias], [bias]]), {
        what: `linear of two all-zero images with the bias ${bias}`,
        mistakes: seen({
          "is the prediction without the bias, or with a bias that was added to the weights: pixels of 0 make it 0, too. Add it to the sum; it moves the prediction. See section 3.":
            zeros(2, 1),
          "is the bias with its sign turned. It is added.": tensor([[-bias], [-bias]]),
          "is the bias after a sigmoid. The model gives the sum as it is; the sigmoid belongs to the loss.":
            tensor([[sigmoid(bias)], [sigmoid(bias)]]),
          "is the bias added once for every pixel. It is added once for every picture, to the sum.": zeros(
            2,
            1,
          ).add(784 * bias),
        }),
      });
    }
  });

  test("linear · the weighted sum of every row, plus the bias", () => {
    expectNumbers(linear(x, [weights, tensor([7])]), sums.add(7), {
      what: "linear of four pictures of three pixels with the bias 7",
      mistakes: [
        ...mistakenSums(7),
        ...seen<Tensor>({
          "is the prediction without the bias. See section 3.": sums,
          "is the prediction with the bias taken away. It is added.": sums.sub(7),
          "is one number for all pictures together: everything was added up, the bias too. See section 3.":
            tensor(218),
        }),
      ],
    });
    expectNumbers(weights, column([10, 20, 30]), { what: "the weights after linear" });
  });

  test("linear · seed 42 on the training images: 20.2336, 17.0644, 15.2384 ... 18.3804, 23.8567, 28.6816", () => {
    const params = paramsOfSeed42();
    const predictions = linear(real.train[0], params);
    expectSame([...predictions.shape], [12396, 1], { what: "the shape of the predictions" });
    const ends = cat([predictions.slice(0, 0, 3), predictions.slice(0, -3)]);
    expectNumbers(ends, column([20.2336, 17.0644, 15.2384, 18.3804, 23.8567, 28.6816]), {
      what: "the first three and the last three predictions",
      tolerance: 2e-4,
      mistakes: seen({
        "is the prediction without the bias, which is 0.6863 here. See section 3.": ends.sub(params[1]),
      }),
    });
  });

  test("linear · the engine finds the way back to weights and bias", () => {
    const [w, b] = [tensor([[1], [-2], [0.5]], { requiresGrad: true }), param([4])];
    const predictions = linear(x, [w, b]);
    expectSame(predictions.requiresGrad, true, {
      what: "requiresGrad of the predictions",
      mistakes: seen({
        "means that the way back to the parameters is lost. Calculate with tensors: item() and tolist() give plain numbers.": false,
      }),
    });
    const upstream = column([0.5, -1, 2, 3]);
    predictions.backward(upstream);
    expectSame([w.grad === null, b.grad === null], [false, false], {
      what: "whether nothing arrives at the weights, and whether nothing arrives at the bias",
      mistakes: seen({
        "means that the bias came in as a plain number: item() leaves the record, and no gradient finds the bias. Add the tensor.":
          [false, true],
        "means that the weights came in as plain numbers: no gradient finds them. Stay with tensors.": [
          true,
          false,
        ],
      }),
    });
    expectNumbers(w.grad, x.t().matmul(upstream), { what: "the gradient that arrives at the weights" });
    expectNumbers(b.grad, [4.5], { what: "the gradient that arrives at the bias" });
  });
});

describe("4-loss", () => {
  /** Every loss that people take for this one. */
  const mistakesOn = (predictions: readonly number[], targets: readonly number[]) => {
    const cost = (p: readonly number[]) => p.map((value, i) => (targets[i] === 1 ? 1 - value : value));
    const squashed = cost(predictions.map(sigmoid));
    return seen({
      "is the loss without the sigmoid. Predictions are any numbers; squash them to 0..1 first. See section 4.":
        mean(cost(predictions)),
      "is the loss with the two cases swapped: 1 - p is for a 3, whose target is 1; p is for a 7. See section 4.":
        1 - mean(squashed),
      "has p - 1 where 1 - p belongs: a cost is never below 0. See section 4.": mean(
        squashed.map((value, i) => (targets[i] === 1 ? -value : value)),
      ),
      "is the sum of the costs. The loss is their mean, so that it doesn't grow with the batch.":
        sum(squashed),
      "is the loss after two sigmoids. One is enough.": mean(cost(predictions.map(sigmoid).map(sigmoid))),
      "is the mean of the squared costs. This loss doesn't square them.": mean(squashed.map((c) => c * c)),
      "is the mean of p, whatever the target. For a 3 the cost is 1 - p.": mean(predictions.map(sigmoid)),
      "is the share of wrong predictions. It's flat, so it has no gradient; the loss keeps the sigmoid's value.":
        mean(squashed.map((c) => (c > 0.5 ? 1 : 0))),
    });
  };

  /** The loss of two columns. Says so when two equal shapes are refused. */
  const lossOf = (predictions: Tensor, targets: Tensor): Tensor =>
    accepted(
      () => mnistLoss(predictions, targets),
      `mnistLoss of two columns of the shape (${predictions.shape.join(", ")})`,
    );

  test("mnistLoss · squash, cost, mean", () => {
    for (const [predictions, targets] of [
      [
        [2, -1, 0.5, 3],
        [1, 0, 0, 1],
      ],
      [
        [-4, 0.25, 1.5],
        [1, 1, 0],
      ],
    ] as const) {
      const costs = predictions.map((p, i) => (targets[i] === 1 ? 1 - sigmoid(p) : sigmoid(p)));
      expectNumbers(lossOf(column(predictions), column(targets)), mean(costs), {
        what: `mnistLoss of [${predictions.join(", ")}] against [${targets.join(", ")}]`,
        kind: "tensor",
        mistakes: mistakesOn(predictions, targets),
      });
    }
  });

  test("mnistLoss · the published predictions -11.1002, 5.9263, 9.9627, -8.1484 of four 3s cost 0.5006", () => {
    const predictions = [-11.1002, 5.9263, 9.9627, -8.1484];
    expectNumbers(mnistLoss(column(predictions), ones(4, 1)), 0.5006, {
      what: "the loss",
      kind: "tensor",
      tolerance: 1e-4,
      mistakes: mistakesOn(predictions, [1, 1, 1, 1]),
    });
  });

  test("mnistLoss · refuses two different shapes, and names them", () => {
    for (const shape of [[3], [1, 3], [1, 1]]) {
      const [column, other] = ["(3, 1)", `(${shape.join(", ")})`];
      expectSame(
        shapesRefused(() => mnistLoss(zeros(3, 1), zeros(shape)), [[3, 1], shape]),
        `an Error that names ${column} and ${other}`,
        {
          what: `mnistLoss of shapes ${column} and ${other}`,
          mistakes: seen({
            [shape.length === 1
              ? "means that two different shapes went through. They were broadcast to (3, 3): every prediction against every label. See section 4."
              : "means that two different shapes went through. Compare the lengths of all axes, not only how many axes there are. See section 4."]:
              "no Error",
          }),
        },
      );
    }
  });

  test("mnistLoss · the engine finds the way back to the predictions", () => {
    const predictions = tensor([[2], [-1], [0.5]], { requiresGrad: true });
    const loss = mnistLoss(predictions, column([1, 0, 1]));
    expectSame(typeof loss, "object", {
      what: "the kind of thing that mnistLoss returns",
      mistakes: seen({
        "means that item() was called: the way back to the predictions is lost. Return the tensor itself.":
          "number",
      }),
    });
    expectSame(loss.requiresGrad, true, {
      what: "requiresGrad of the loss",
      mistakes: seen({
        "means that the way back to the predictions is lost. Calculate with tensors only.": false,
      }),
    });
    loss.backward(tensor(2.5));
    const slope = (value: number) => (2.5 * sigmoid(value) * (1 - sigmoid(value))) / 3;
    expectNumbers(predictions.grad, column([-slope(2), slope(-1), -slope(0.5)]), {
      what: "the gradient at the predictions, from an upstream gradient of 2.5",
    });
  });
});

describe("5-gradient", () => {
  const x = tensor([
    [1, 2],
    [3, -1],
  ]);
  const y = column([1, 0]);

  /** A model of one weight column and a loss; `log` keeps what was called with what, and `backward` too. */
  function spied() {
    const log: string[] = [];
    const weights = tensor([[0.5], [0.25]], { requiresGrad: true });
    const name = (t: Tensor) =>
      t === x ? "x" : t === y ? "y" : t === made.predictions ? "predictions" : "?";
    const made: { predictions?: Tensor; loss?: Tensor } = {};
    const model = (input: Tensor): Tensor => {
      log.push(`model(${name(input)})`);
      made.predictions = input.matmul(weights);
      return made.predictions;
    };
    const lossFunction = (predictions: Tensor, targets: Tensor): Tensor => {
      log.push(`loss(${name(predictions)}, ${name(targets)})`);
      const loss = predictions.sub(targets).pow(2).mean();
      const backward = loss.backward.bind(loss);
      loss.backward = (...args) => {
        log.push("backward");
        backward(...args);
      };
      made.loss = loss;
      return loss;
    };
    return { log, weights, made, model, lossFunction };
  }

  test("Q25 · calcGrad: predict, then loss, then backward, each exactly once", () => {
    const { log, model, lossFunction } = spied();
    attempt(() => calcGrad(x, y, model, lossFunction), {
      "does not come from":
        "The way back to the parameters leads through the predictions: hand these to the loss, not x.",
      "already used": "backward ran twice. Once is enough.",
    });
    expectSame(log, ["model(x)", "loss(predictions, y)", "backward"], {
      what: "the calls of calcGrad",
      mistakes: seen({
        "is a round without the walk back: nothing has computed a gradient. Call backward on the loss. See section 5.":
          ["model(x)", "loss(predictions, y)"],
        "hands predictions and labels to the loss the wrong way round. Predictions first. See section 5.": [
          "model(x)",
          "loss(y, predictions)",
          "backward",
        ],
        "runs backward twice: gradients add up, so they would be twice as large. Once is enough.": [
          "model(x)",
          "loss(predictions, y)",
          "backward",
          "backward",
        ],
        "makes the loss a second time, to return it. You have it already: keep it in a name.": [
          "model(x)",
          "loss(predictions, y)",
          "backward",
          "model(x)",
          "loss(predictions, y)",
        ],
        "hands something else to the loss than what the model gave. (A sigmoid? It's in the loss already.)": [
          "model(x)",
          "loss(?, y)",
          "backward",
        ],
      }),
    });
  });

  test("calcGrad · returns the loss", () => {
    const { model, lossFunction, made } = spied();
    const loss = calcGrad(x, y, model, lossFunction) as Tensor | undefined;
    expectSame(loss === undefined ? "nothing" : loss === null ? "null" : "something", "something", {
      what: "what calcGrad returns",
      mistakes: seen({
        "is what .grad of the loss holds. The gradients are kept at the parameters; return the loss itself.":
          "null",
        "is what comes when the loss is overwritten by what backward returns: nothing. Keep the loss in a name of its own. See section 5.":
          "nothing",
      }),
    });
    expectNumbers(loss, made.loss!.item(), {
      what: "what calcGrad returns",
      kind: "tensor",
      mistakes: seen<Tensor | number>({
        "is the predictions. Return the loss that was made from them.": made.predictions!,
        "is 1, the slope of the loss along itself. Return the loss.": 1,
      }),
    });
    expectSame(loss === made.loss, true, {
      what: "whether the tensor that calcGrad returns is the very one that lossFunction gave",
      mistakes: seen({
        "means that another tensor came back, with the same number in it: detach() and clone() make new ones. Return the loss as it is.": false,
      }),
    });
  });

  test("calcGrad · the bias gradient of four images is -0.0008, then -0.0015, -0.0023: nothing is zeroed here", () => {
    const params = publishedStart();
    const four = real.train[0].slice(0, 0, 4);
    const losses: Tensor[] = [];
    for (const expected of [-0.0008, -0.0015, -0.0023]) {
      losses.push(calcGrad(four, ones(4, 1), (x) => predict(x, params), digitLoss));
      expectNumbers(params[1].grad, [expected], {
        what: `the bias gradient after call ${losses.length} of calcGrad`,
        tolerance: 5e-5,
        mistakes: seen({
          "is twice the gradient: backward ran twice, and its results add up.": [-0.001503 * losses.length],
        }),
      });
    }
    expectNumbers(losses[0], 0.5006, {
      what: "the loss of the first call",
      kind: "tensor",
      tolerance: 1e-4,
    });
  });
});

describe("6-epoch", () => {
  const lr = 0.1;
  const start = [5, -2];
  const goals = [
    [1, 3],
    [-4, 2],
    [0.5, -6],
  ];
  const batches: Pair[] = goals.map(([first, second]) => [tensor([first!]), tensor([second!])]);

  /** Two parameters; each batch pulls them to its goals. The slope is how far off the parameter is. */
  function pulled() {
    const params = start.map((value) => param([value]));
    const seenAt: { at: number[]; clear: boolean; x: Tensor; y: Tensor }[] = [];
    const gradient = (x: Tensor, y: Tensor): Tensor => {
      const clear = params.every(({ grad }) => grad === null || grad.item() === 0);
      seenAt.push({ at: params.map((p) => p.item()), clear, x, y });
      const loss = [x, y]
        .map((goal, i) => params[i]!.sub(goal).pow(2).mul(0.5))
        .reduce((total, part) => total.add(part))
        .sum();
      loss.backward();
      loss.grad = tensor(1); // how the loss changes with the loss: what "the loss's own gradient" would be
      return loss;
    };
    return { params, gradient, seenAt };
  }

  /** Where the parameters stand after every batch when `move` decides, from position, slope and the sum of slopes. */
  function walk(move: (at: number, slope: number, total: number) => number): number[][] {
    let [at, total] = [start, [0, 0]];
    return goals.map((goal) => {
      const slopes = at.map((value, i) => value - goal[i]!);
      total = total.map((value, i) => value + slopes[i]!);
      at = at.map((value, i) => move(value, slopes[i]!, total[i]!));
      return at;
    });
  }
  const right = walk((at, slope) => at - lr * slope);
  const slopesAtStart = goals.map((goal) => start.map((value, i) => value - goal[i]!));
  const moved = (slopes: readonly number[]) => start.map((value, i) => value - lr * slopes[i]!);

  test("Q33 · trainEpoch: every batch moves every parameter by w -= gradient × lr", () => {
    const { params, gradient } = pulled();
    attempt(() => trainEpoch(batches, params, lr, gradient), {
      "of null":
        "After gradient(x, y) each of the two has a gradient. If .grad is null in the step, it was cleared too early: first step, then zero.",
      "changed in place":
        "The step isn't part of the model: do it inside noGrad(() => { ... }). See section 6.",
    });
    expectNumbers(
      params.map((p) => p.item()),
      right.at(-1)!,
      {
        what: "the two parameters after three batches",
        mistakes: seen({
          "is the start: nothing has moved. sub makes a new tensor; sub_ changes the parameter itself, while its gradient is still there. See section 6.":
            start,
          "is what comes without the learning rate. The step is gradient × lr. See section 6.": walk(
            (at, slope) => at - slope,
          ).at(-1)!,
          "is what comes when gradients are not zeroed: each batch steps by its own gradient and all those before it. See section 6.":
            walk((at, _, total) => at - lr * total).at(-1)!,
          "is what subtracting the loss's own gradient gives. The slope of the loss along itself is always 1; each parameter has its own in param.grad. See section 6.":
            walk((at) => at - lr).at(-1)!,
          "is what adding the gradient gives; the step subtracts it. See section 6.": walk(
            (at, slope) => at + lr * slope,
          ).at(-1)!,
          "is what one step after the last batch gives. Step after every batch: inside the loop. See section 6.":
            moved([0, 1].map((i) => sum(slopesAtStart.map((slopes) => slopes[i]!)))),
          "is what the last batch alone gives. Step after every batch: inside the loop. See section 6.":
            moved(slopesAtStart.at(-1)!),
          "is what the first batch alone gives. The epoch goes through all batches.": right[0]!,
          "is what dividing by the learning rate gives. The step is gradient × lr.": walk(
            (at, slope) => at - slope / lr,
          ).at(-1)!,
          "has only the first parameter moved. Step and zero all of them, the bias too.": [
            right.at(-1)![0]!,
            start[1]!,
          ],
          "has only the first parameter's gradient zeroed. Zero all of them, the bias's too.": [
            right.at(-1)![0]!,
            walk((at, _, total) => at - lr * total).at(-1)![1]!,
          ],
          "is zeros: the parameters were cleared, and with them all that was learnt. Clear their gradients.":
            [0, 0],
        }),
      },
    );
  });

  test("Q25 · trainEpoch: gradient, step, zero: done with one batch before the next begins", () => {
    const { params, gradient, seenAt } = pulled();
    trainEpoch(batches, params, lr, gradient);
    expectSame(
      seenAt.map(({ x, y }) => batches.findIndex((batch) => batch[0] === x && batch[1] === y)),
      [0, 1, 2],
      {
        what: "which batches were handed to gradient(x, y)",
        mistakes: seen({
          "is every batch twice. Each batch is used once in an epoch.": [0, 0, 1, 1, 2, 2],
          "is two batches at most: the epoch stopped early.": [0, 1],
          "means that x and y were swapped: gradient takes the pictures first, then the labels.": [
            -1, -1, -1,
          ],
        }),
      },
    );
    expectSame(
      seenAt.map(({ clear }) => clear),
      [true, true, true],
      {
        what: "whether all gradients were clear when each of the three batches began",
        mistakes: seen({
          "means that the gradients of the batch before were still there: they are not zeroed. backward adds to what it finds. See section 6.":
            [true, false, false],
        }),
      },
    );
    expectNumbers(
      seenAt.map(({ at }) => at),
      [start, right[0]!, right[1]!],
      {
        what: "where the parameters stood when each of the three batches began",
        mistakes: seen({
          "is the start, three times: the step wasn't done when the next batch began. See section 6.": [
            start,
            start,
            start,
          ],
          "is a step that came before the batch's own gradient. First gradient, then step, then zero.": [
            start,
            start,
            right[0]!,
          ],
        }),
      },
    );
    expectSame(
      params.every(({ grad }) => grad === null || grad.item() === 0),
      true,
      {
        what: "whether all gradients are clear after the epoch",
        mistakes: seen({
          "means that the last batch's gradients are still there, and the next backward would add to them. Zero after the step, not before the next batch.": false,
        }),
      },
    );
  });

  test("trainEpoch · returns the loss of every batch, from before its step", () => {
    const { params, gradient } = pulled();
    const losses = trainEpoch(batches, params, lr, gradient);
    const positions = [start, ...right];
    const expected = goals.map((goal, batch) =>
      sum(goal.map((g, i) => (positions[batch]![i]! - g) ** 2 / 2)),
    );
    const list: unknown[] = [losses].flat();
    expectSame(
      list.some((loss) => typeof loss === "object"),
      false,
      {
        what: "whether a tensor is among the losses",
        mistakes: seen({
          "means that a loss came back as it was, with the whole record of its batch. item() gives the plain number.": true,
        }),
      },
    );
    expectNumbers(list, expected, {
      what: "the losses of three batches",
      mistakes: seen({
        "is the mean of the losses. Return them all, in order.": [mean(expected)],
        "is the loss of the last batch. Return all of them, in order.": [expected.at(-1)!],
        "is the sum of the losses. Return them all, in order.": [sum(expected)],
      }),
    });
    expectSame(Array.isArray(losses), true, { what: "whether the losses are a list" });
  });

  test("trainEpoch · a parameter without a gradient stays, one that moved keeps tracking", () => {
    const { params, gradient } = pulled();
    const idle = param([9, 8]);
    attempt(() => trainEpoch(batches, [idle, ...params], lr, gradient), noGradient);
    expectNumbers(idle, [9, 8], { what: "a parameter that took no part in the loss" });
    expectNumbers(
      params.map((p) => p.item()),
      right.at(-1)!,
      {
        what: "the two parameters after it in the list",
        mistakes: seen({
          "is where they stood before: the first parameter had no gradient, and those after it were passed over, too. (In a loop, return leaves the whole function; continue goes on with the next.)":
            start,
        }),
      },
    );
    expectSame(
      params.map((p) => p.requiresGrad && p.isLeaf),
      [true, true],
      {
        what: "whether the two parameters still track gradients, as leaves",
      },
    );
  });

  test("Q33 · trainEpoch: one epoch on the real digits lifts the published start from 0.5215 to 0.6884", () => {
    const params = publishedStart();
    const valid = inBatches(real.valid);
    const losses = trainEpoch(inBatches(real.train), params, 1, (x, y) => batchGradient([x, y], params));
    expectNumbers(publishedScore(valid, params), 0.6884, {
      what: "the validation accuracy after one epoch",
      tolerance: 1e-4,
      mistakes: seen({
        "is the accuracy of the start: nothing was learnt.": 0.5215,
      }),
    });
    expectSame(losses.length, 49, { what: "how many losses one epoch of 49 batches gives" });
  });
});

describe("7-accuracy", () => {
  test("batchAccuracy · the share on the right side of 0", () => {
    for (const [predictions, targets] of [
      [
        [-5, 0.4, 0.4, 7, -5, 0.7, -5, 0.2, 3, 0.4, 7],
        [1, 1, 1, 1, 0, 0, 0, 1, 0, 1, 0],
      ],
      [
        [0.4, 0.45, 3, 0.2, 0.4, -5, -5, 0.1, 0.45, 3, 0.45, 0.2, -0.1],
        [1, 1, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 0],
      ],
    ] as const) {
      const shareAt = (says3: (p: number) => boolean) =>
        mean(predictions.map((p, i) => (says3(p) === (targets[i] === 1) ? 1 : 0)));
      const right = shareAt((p) => p > 0);
      const accuracy = accepted(
        () => batchAccuracy(column(predictions), column(targets)),
        `batchAccuracy of two columns of the shape (${predictions.length}, 1)`,
      );
      expectNumbers(accuracy, right, {
        what: `batchAccuracy of [${predictions.join(", ")}] against [${targets.join(", ")}]`,
        tolerance: 1e-6,
        mistakes: seen({
          "is the share with the border at 0.5. That is for numbers after a sigmoid; straight from the linear model the border is at 0. See section 7.":
            shareAt((p) => p > 0.5),
          "is the share of wrong ones. Accuracy counts the right ones.": 1 - right,
          "is how many are right. Accuracy is their share: divide by n.": right * predictions.length,
          "is the accuracy in per cent. It is a share from 0 to 1.": right * 100,
          "counts no prediction as right. (=== asks whether two tensors are one and the same object; eq compares them number by number.)": 0,
          "is the share of 3s among the predictions. Compare them with the labels.": mean(
            predictions.map((p) => (p > 0 ? 1 : 0)),
          ),
          "is the share of 3s that were found. The 7s count as well.": mean(
            predictions.map((p, i) => (p > 0 && targets[i] === 1 ? 1 : 0)),
          ),
          "is the border at 0 after a sigmoid. A sigmoid is never below 0; after it, the border is at 0.5.":
            shareAt(() => true),
        }),
      });
    }
    expectNumbers(batchAccuracy(zeros(4, 1), column([0, 0, 0, 1])), 0.75, {
      what: "batchAccuracy of four predictions of exactly 0 against [0, 0, 0, 1]",
      mistakes: seen({
        "is what comes when exactly 0 counts as a 3. Only above 0 the model says 'a 3'.": 0.25,
      }),
    });
  });

  test("batchAccuracy · 0.4912068545818329 under seed 42, and exactly the same after one weight is nudged", () => {
    const [x, y] = real.train;
    const [weights, bias] = paramsOfSeed42();
    const before = batchAccuracy(predict(x, [weights, bias]), y);
    expectNumbers(before, 0.4912068545818329, {
      what: "the accuracy on the training images",
      tolerance: 1e-7,
    });
    weights.select(0, 0).mul_(1.0001);
    expectSame(batchAccuracy(predict(x, [weights, bias]), y) === before, true, {
      what: "whether the accuracy is exactly the same after the first weight was multiplied by 1.0001",
    });
  });

  test("batchAccuracy · refuses two different shapes, and names them", () => {
    for (const shape of [[3], [1, 3], [1, 1]]) {
      const [column, other] = ["(3, 1)", `(${shape.join(", ")})`];
      expectSame(
        shapesRefused(() => batchAccuracy(zeros(3, 1), zeros(shape)), [[3, 1], shape]),
        `an Error that names ${column} and ${other}`,
        {
          what: `batchAccuracy of shapes ${column} and ${other}`,
          mistakes: seen({
            [shape.length === 1
              ? "means that two different shapes went through. They were broadcast to (3, 3): every prediction against every label. See section 7."
              : "means that two different shapes went through. Compare the lengths of all axes, not only how many axes there are. See section 7."]:
              "no Error",
          }),
        },
      );
    }
  });
});

describe("8-validate", () => {
  /** Batches of 4, 3 and 1 pictures of one pixel; the pixel is the prediction. */
  const batches: Pair[] = [
    [column([1, 2, 3, 4]), column([1, 1, 1, 1])],
    [column([5, -6, 7]), column([1, 1, 0])],
    [column([8]), column([0])],
  ];
  const model = (x: Tensor): Tensor => x.mul(1);

  test("validateEpoch · every picture counts the same", () => {
    const perBatch = [1, 1 / 3, 0];
    expectNumbers(validateEpoch(batches, model, share), 5 / 8, {
      what: "the accuracy over batches of 4, 3 and 1 pictures, of which 4, 1 and 0 are right",
      tolerance: 1e-6,
      mistakes: seen({
        "is the mean of the batches' accuracies. The batches differ in size, so that counts the pictures of a small batch for more. See section 8.":
          mean(perBatch),
        "is the sum of the batches' accuracies.": sum(perBatch),
        "is the accuracy of the last batch alone.": 0,
        "is the accuracy of the first batch alone.": 1,
        "is how many are right. Divide by the number of pictures.": 5,
        "is the right ones divided by the number of batches. Divide by the number of pictures.": 5 / 3,
        "is the sum of the shares, divided by the number of pictures. First make a number of right ones out of each share.":
          sum(perBatch) / 8,
        "is what comes when the labels are handed over first. Predictions first, then labels.": () =>
          sum(batches.map(([x, y]) => share(y, x) * x.shape[0]!)) / 8,
      }),
    });
    expectNumbers(validateEpoch(batches.slice(1), model, share), 1 / 4, {
      what: "the accuracy without the first batch",
      tolerance: 1e-6,
      mistakes: seen({
        "is the mean of the batches' accuracies. The batches differ in size, so that counts the pictures of a small batch for more. See section 8.":
          mean(perBatch.slice(1)),
      }),
    });
  });

  test("validateEpoch · the model predicts once per batch, without recording", () => {
    const log: string[] = [];
    const weight = param([2]);
    validateEpoch(
      batches,
      (x) => {
        log.push(isGradEnabled() ? "recorded" : "not recorded");
        return x.mul(weight);
      },
      share,
    );
    expectSame(log, ["not recorded", "not recorded", "not recorded"], {
      what: "whether the predictions of the three batches were recorded",
      mistakes: seen({
        "keeps a record that nobody walks back. Nothing is learnt in validation: predict inside noGrad. See section 8.":
          ["recorded", "recorded", "recorded"],
      }),
    });
    expectSame(isGradEnabled(), true, { what: "whether the engine records again afterwards" });
  });

  test("validateEpoch · hands predictions and labels to the accuracy, in this order", () => {
    const got: number[][] = [];
    validateEpoch(
      batches,
      (x) => x.mul(10),
      (predictions, targets) => {
        got.push([...numbers(predictions), ...numbers(targets)]);
        return 0;
      },
    );
    const expected = batches.map(([x, y]) => [...numbers(x.mul(10)), ...numbers(y)]);
    expectSame(got, expected, {
      what: "predictions, then labels, as they came to the accuracy",
      mistakes: seen({
        "has the labels first. Predictions first, then labels.": batches.map(([x, y]) => [
          ...numbers(y),
          ...numbers(x.mul(10)),
        ]),
        "has the pictures where the predictions should be. Run the model on them first.": batches.map(
          ([x, y]) => [...numbers(x), ...numbers(y)],
        ),
      }),
    });
  });

  test("validateEpoch · the published start is right on 1064 of 2038 validation images", () => {
    const params = publishedStart();
    const valid = inBatches(real.valid);
    const right = shares([real.valid], params)[0]!;
    expectNumbers(
      validateEpoch(valid, (x) => predict(x, params), share),
      right,
      {
        what: "the accuracy on the 2038 validation images, in batches of 256",
        tolerance: 1e-6,
        mistakes: seen({
          "is the mean of the eight batches' accuracies, as the published run kept it. The last batch has 246 pictures, not 256. See section 8.":
            () => publishedScore(valid, params),
        }),
      },
    );
    expectNumbers(right * 2038, 1064, { what: "the number of right ones", tolerance: 1e-3 });
  });
});

describe("9-train", () => {
  const data = { train: [] as Pair[], valid: [] as Pair[] };

  /** Parts that keep a diary. The first parameter counts epochs; the score is a tenth of it, plus what gives mistakes away. */
  function diary() {
    const log: string[] = [];
    const which = (batches: Iterable<Pair>) =>
      batches === data.train ? "train" : batches === data.valid ? "valid" : "?";
    const made: Params[] = [];
    const parts = {
      initialize: (): Params => {
        log.push("initialize");
        made.push([zeros(1, 1), zeros(1)]);
        return made.at(-1)!;
      },
      trainEpoch: (batches: Iterable<Pair>, [weights]: Params): void => {
        log.push(`train on ${which(batches)}`);
        weights.add_(batches === data.train ? 1 : 3);
      },
      validate: (batches: Iterable<Pair>, [weights]: Params): number => {
        log.push(`score on ${which(batches)}`);
        return weights.item() / 10 + (batches === data.valid ? 0 : 0.05);
      },
    };
    return { log, parts, made };
  }

  test("Q33 · train: initialize once, score, then train and score in every epoch", () => {
    for (const epochs of [3, 1, 0]) {
      const { log, parts } = diary();
      train(data, parts, epochs);
      const epoch = ["train on train", "score on valid"];
      const rounds = (round: readonly string[]) => Array.from({ length: epochs }, () => round).flat();
      expectSame(log, ["initialize", "score on valid", ...rounds(epoch)], {
        what: `the calls of train, for ${epochs} epochs`,
        mistakes: seen({
          "initializes the parameters again inside the epoch loop: each epoch forgets what the one before has learnt. See section 9.":
            ["initialize", "score on valid", ...rounds(["initialize", ...epoch])],
          "doesn't score the start. The first accuracy is from before the first epoch.": [
            "initialize",
            ...rounds(epoch),
          ],
          "scores before the epoch instead of after it: the last epoch goes unseen.": [
            "initialize",
            ...rounds([...epoch].reverse()),
          ],
          "scores on the training data. The model has learnt from those pictures; score it on the others. See section 9.":
            ["initialize", "score on train", ...rounds(["train on train", "score on train"])],
          "trains on the validation data. Those pictures are for the score only. See section 9.": [
            "initialize",
            "score on valid",
            ...rounds(["train on valid", "score on valid"]),
          ],
          "runs one epoch too many.": ["initialize", "score on valid", ...rounds(epoch), ...epoch],
          "runs one epoch too few.": ["initialize", "score on valid", ...rounds(epoch).slice(2)],
          "scores at the start and at the end only. Score after every epoch.": [
            "initialize",
            "score on valid",
            ...rounds(["train on train"]),
            "score on valid",
          ],
        }),
      });
    }
  });

  test("Q33 · train: the score is from the validation data, on the parameters that are being trained", () => {
    const { parts } = diary();
    const { accuracies } = train(data, parts, 4);
    expectNumbers(accuracies, [0, 0.1, 0.2, 0.3, 0.4], {
      what: "the accuracies of four epochs, each of which adds 0.1",
      tolerance: 1e-6,
      mistakes: seen({
        "is the score on the training data. The model has learnt from those pictures; score it on the others. See section 9.":
          [0.05, 0.15, 0.25, 0.35, 0.45],
        "is what comes when the parameters are initialized again inside the epoch loop: nothing adds up. See section 9.":
          [0, 0.1, 0.1, 0.1, 0.1],
        "is what training on the validation data gives. Those pictures are for the score only.": [
          0, 0.3, 0.6, 0.9, 1.2,
        ],
        "is the scores from the first epoch on. Score the start, too.": [0.1, 0.2, 0.3, 0.4],
        "is the scores from before each epoch. Score once more after the last.": [0, 0.1, 0.2, 0.3],
        "is the score of the start, again and again: parameters are trained, but others are scored.": [
          0, 0, 0, 0, 0,
        ],
      }),
    });
  });

  test("train · returns the trained parameters", () => {
    const { parts, made } = diary();
    const { params } = train(data, parts, 2);
    expectNumbers(params[0], [[2]], {
      what: "the first parameter after two epochs, each of which adds 1",
      mistakes: seen({
        "is a fresh start. Return the parameters that were trained.": [[0]],
        "is the parameter after one epoch: they were initialized again inside the epoch loop.": [[1]],
      }),
    });
    expectSame(params === made[0], true, { what: "whether they are the ones that initialize gave" });
  });

  test("Q33 · train: real 3s and 7s are learnt past 0.96: the published run, number by number", () => {
    const split = { train: inBatches(real.train), valid: inBatches(real.valid) };
    const parts = {
      initialize: publishedStart,
      trainEpoch: (batches: Iterable<Pair>, params: Params): void => void runEpoch(batches, params),
      validate: publishedScore,
    };
    const { accuracies } = train(split, parts, 21);
    expectSame(accuracies.length, 22, {
      what: "how many accuracies 21 epochs give: the start, and one per epoch",
    });
    expect(accuracies.at(-1)).toBeGreaterThan(0.96);
    expectNumbers(accuracies[0], publishedRow[0]!, {
      what: "the accuracy before the first epoch",
      tolerance: 5e-4,
    });
    expectNumbers(accuracies.slice(1), publishedRow.slice(1), {
      what: "the accuracies of the 21 epochs",
      tolerance: 1.05e-4,
    });
  });
});
