/**
 * Module 16: filters that slide over pictures, and a network of them.
 *
 * Every function is tried beside the reference on many generated inputs. Then come the cases that the lesson shows and its figures: what PyTorch
 * recorded on real digits is in data/pytorch. No test needs two of the learner's functions.
 */
import { describe, test } from "vitest";
import {
  F,
  isGradEnabled,
  manualSeed,
  nn,
  noGrad,
  ones,
  optim,
  randn,
  randperm,
  type Tensor,
  tensor,
  zeros,
} from "#engine";
import * as right1 from "#solutions/16-convolution/1-slide.ts";
import * as right2 from "#solutions/16-convolution/2-size.ts";
import * as right3 from "#solutions/16-convolution/3-channels.ts";
import * as right4 from "#solutions/16-convolution/4-unfold.ts";
import * as right5 from "#solutions/16-convolution/5-pooling.ts";
import * as right6 from "#solutions/16-convolution/6-net.ts";
import * as right7 from "#solutions/16-convolution/7-shift.ts";
import right from "#solutions/16-convolution/answers.md";
import * as work1 from "#work/16-convolution/1-slide.ts";
import * as work2 from "#work/16-convolution/2-size.ts";
import * as work3 from "#work/16-convolution/3-channels.ts";
import * as work4 from "#work/16-convolution/4-unfold.ts";
import * as work5 from "#work/16-convolution/5-pooling.ts";
import * as work6 from "#work/16-convolution/6-net.ts";
import * as work7 from "#work/16-convolution/7-shift.ts";
import work from "#work/16-convolution/answers.md";
import { claims } from "../support/claims.ts";
import {
  batchOf,
  firstOf,
  LECTURE,
  learntFirstLayer,
  learntWeights,
  recordedRun,
  tenDigits,
} from "../support/convolution.ts";
import {
  bothOrders,
  filledTensor,
  firstDrawn,
  fittingTo,
  grids,
  length,
  looksTheSameTurned,
  movedRight,
  namesIn,
  netInputs,
  numbersOf,
  overwrite,
  type PicturePlans,
  pictures,
  pictureTraits,
  placesOf,
  seeNet,
  seePoolGradient,
  seeUntouched,
  shaped,
  showSizes,
  small,
  someFunction,
  twoOf,
  within,
  withoutChance,
} from "../support/convolution-inputs.ts";
import { expectNumbers, expectSame } from "../support/expect.ts";
import { failing, seeRecording } from "../support/recording.ts";
import { seeGradients } from "../trials/gradients.ts";
import { choice, flag, list, steering, turned, wholeNumbers } from "../trials/kinds.ts";
import { type Log, logged } from "../trials/stand-ins.ts";
import { reshaped, shapeOf, shapes, showTensor, tensors, valuesOf } from "../trials/tensors.ts";
import { RESULT, section } from "../trials/trial.ts";
import { hasTwice } from "../trials/twice.ts";
import { written } from "../trials/writing.ts";

describe("1-slide", () => {
  const { trial } = section(test, "16-convolution/1-slide", work1, right1);
  const picture = () => grids(choice([3, 4, 2], [1, 5, 12]));
  const filter = () => grids(choice([2, 1], [3]));

  trial("Q58 · slide: the filter as it is, laid on every place", "slide", {
    given: { picture: picture(), filter: filter() },
    adjust: ({ picture, filter }) => ({ picture, filter: within(filter, picture.shape) }),
    traits: {
      "the filter isn't the same when it is turned round": ({ filter }) => !looksTheSameTurned(filter),
      "a row has two places or more": ({ picture, filter }) =>
        (picture.shape[1] ?? 0) > (filter.shape[1] ?? 0),
      "there are two rows of places or more": ({ picture, filter }) =>
        (picture.shape[0] ?? 0) > (filter.shape[0] ?? 0),
      "the picture isn't square": ({ picture: { shape } }) => shape[0] !== shape[1],
      "the filter isn't square": ({ filter: { shape } }) => shape[0] !== shape[1],
      "the filter is one column wide": ({ filter: { shape } }) => shape[1] === 1,
    },
    tolerance: 1e-10,
  });

  test("Q58 · slide: a filter for upright edges finds the left side of a bar, and says minus on the right side", () => {
    const bar = Array.from({ length: 3 }, () => [0, 0, 9, 9, 0, 0]);
    const upright = Array.from({ length: 3 }, () => [-1, 0, 1]);
    expectNumbers(work1.slide(bar, upright), [[27, 27, -27, -27]], { what: "the feature map", kind: "list" });
  });

  trial("Q58 · turned: half a turn, both ways round", "turned", {
    given: { filter: grids(choice([2, 3], [1, 4])) },
    traits: {
      "the filter is the same when it is turned round": ({ filter }) => looksTheSameTurned(filter),
      "the filter has two rows or more": ({ filter }) => (filter.shape[0] ?? 0) > 1,
      "the filter has an odd number of rows": ({ filter }) => (filter.shape[0] ?? 0) % 2 === 1,
      "the filter has two columns or more": ({ filter }) => (filter.shape[1] ?? 0) > 1,
      "the middle row isn't the same backwards": ({ filter }) => {
        const [rows = 0, columns = 0] = filter.shape;
        const middle = valuesOf(filter).slice(((rows - 1) / 2) * columns, ((rows + 1) / 2) * columns);
        return rows % 2 === 1 && written(middle) !== written(middle.toReversed());
      },
    },
    run(turned, { filter }, see) {
      const result = turned(filter);
      see(RESULT, result, { tolerance: 0 });
      see("filter after the call", filter);
      see("a second call with the same filter", turned(filter));
      if (Array.isArray(result?.[0])) result[0][0] = 99;
      see("the result, after the caller has set its first number to 99", result);
      see("filter after the caller has changed a number of the result", filter);
      see("a call after the caller has changed an earlier result", turned(filter));
    },
  });
});

describe("2-size", () => {
  const { trial } = section(test, "16-convolution/2-size", work2, right2);
  type Sliding = right2.Sliding | undefined;
  const roomOf = (length: number, sliding: Sliding): number => length + 2 * (sliding?.padding ?? 0);

  trial("Q59 · outputSize: how many places there are", "outputSize", {
    given: {
      length: wholeNumbers(1, 40, [5, 6, 7, 8]),
      kernel: wholeNumbers(1, 7, [3, 2, 1]),
      // biome-ignore format: pairs
      sliding: choice<Sliding>(
        [{}, { padding: 1 }, { stride: 2 }, { stride: 2, padding: 1 }],
        [undefined, { stride: 3 }, { padding: 2 }, { stride: 3, padding: 2 }, { stride: 1, padding: 0 },
         { stride: 4, padding: 3 }, { stride: undefined, padding: 1 }, { stride: 2, padding: undefined }],
      ),
    },
    traits: {
      "the filter doesn't fit": ({ length, kernel, sliding }) => kernel > roomOf(length, sliding),
      "the filter is too long by less than a step": ({ length, kernel, sliding }) =>
        kernel > roomOf(length, sliding) && kernel - roomOf(length, sliding) < (sliding?.stride ?? 1),
      "the filter fits in one place only, without a step": ({ length, kernel, sliding }) =>
        kernel === roomOf(length, sliding),
      "the filter is longer than the picture, but fits into the frame": ({ length, kernel, sliding }) =>
        kernel > length && kernel <= roomOf(length, sliding),
      "the last step would lead over the border": ({ length, kernel, sliding }) =>
        (roomOf(length, sliding) - kernel) % (sliding?.stride ?? 1) !== 0,
      "there is a frame": ({ sliding }) => (sliding?.padding ?? 0) > 0,
      "the stride is above 1": ({ sliding }) => (sliding?.stride ?? 1) > 1,
      "stride or padding is given as undefined": ({ sliding }) =>
        Object.values(sliding ?? {}).includes(undefined),
    },
    call: ({ length, kernel, sliding }) =>
      `outputSize(${length}, ${kernel}${sliding === undefined ? "" : `, ${written(sliding)}`})`,
    tries: 150,
    names: ({ length, kernel, sliding }) => [kernel, roomOf(length, sliding)],
    run(outputSize, { length, kernel, sliding }, see) {
      const args = sliding === undefined ? [] : [sliding];
      see(RESULT, outputSize(length, kernel, ...args), { tolerance: 0 });
      see("sliding after the call", sliding);
    },
  });

  test("Q59 · outputSize: 28 of 32 and 5; 28 is kept by 3 with a frame of 1; half of it with stride 2", () => {
    expectNumbers(work2.outputSize(32, 5), 28, { what: "outputSize(32, 5)" });
    expectNumbers(work2.outputSize(28, 3, { padding: 1 }), 28, { what: "outputSize(28, 3, { padding: 1 })" });
    const half = work2.outputSize(28, 3, { stride: 2, padding: 1 });
    expectNumbers(half, 14, { what: "outputSize(28, 3, { stride: 2, padding: 1 })" });
  });

  trial("Q59 · padded: zeros on all four sides", "padded", {
    given: { picture: grids(choice([2, 3], [1, 4])), padding: wholeNumbers(0, 3, [1, 2, 0]) },
    traits: {
      "there is no frame (padding 0)": ({ padding }) => padding === 0,
      "the frame is two pixels wide or wider": ({ padding }) => padding > 1,
      "height and width differ": ({ picture: { shape } }) => shape[0] !== shape[1],
    },
    run(padded, { picture, padding }, see) {
      const result = padded(picture, padding);
      see(RESULT, result, { tolerance: 0 });
      see("picture after the call", picture);
      if (!Array.isArray(result?.[0])) return;
      result[0][0] = 99;
      see("the result, after the caller has set its first pixel to 99", result);
      const middle = result[padding];
      if (Array.isArray(middle)) middle[padding] = 98;
      see("the result, after the caller has set the picture's first pixel in it to 98", result);
      see("picture, after the caller has changed pixels of the result", picture);
      see("a second call with the same picture", padded(picture, padding));
    },
  });
});

describe("3-channels", () => {
  const { trial } = section(test, "16-convolution/3-channels", work3, right3);

  trial("Q60 · convolve: each filter through all channels, then its bias", "convolve", {
    given: {
      ...pictures(),
      other: steering(choice([0, 0, 0, 0], [1, -1])),
      outputs: steering(length()),
      kernel: steering(tensors({ shapes: shapes(2, 2, choice([2, 1], [3])), views: false })),
      filters: filledTensor(),
      bias: filledTensor("sometimes", numbersOf(0)),
    },
    args: ["images", "filters", "bias"],
    adjust(plans) {
      const { channels, other, height, width, outputs, filters, bias } = plans;
      const kernel = within(plans.kernel, [height, width]);
      const depth = Math.max(1, channels + other);
      return {
        ...shaped(plans),
        kernel,
        filters: reshaped(filters, [outputs, depth, ...kernel.shape]),
        bias: reshaped(bias, [outputs]),
      };
    },
    traits: {
      "the filters have another depth than the pictures": ({ images, filters }) =>
        images.shape[1] !== filters.shape[1],
      "the filters aren't square": ({ filters }) => filters.shape[2] !== filters.shape[3],
      "there are two filters or more": ({ filters }) => (filters.shape[0] ?? 0) > 1,
      "the bias is 0": ({ bias }) => valuesOf(bias).every((value) => value === 0),
      ...pictureTraits,
    },
    tries: 120,
    names: ({ images, filters }) => [filters.shape[1] ?? 0, images.shape[1] ?? 0],
    run(convolve, { images, filters, bias }, see) {
      const result = convolve(images, filters, bias);
      see(RESULT, result);
      seeGradients(see, result, { images, filters, bias });
      seeUntouched(see, { images, filters, bias });
      see("a second call, for images + 1", convolve(images.detach().add(1), filters, bias));
    },
  });

  test("Q60 · convolve: 16 colour pictures of 32 by 32 and one filter of 5 by 5 give (16, 1, 28, 28)", () => {
    manualSeed(1);
    const maps = work3.convolve(randn(16, 3, 32, 32), randn(1, 3, 5, 5), zeros(1));
    expectSame(maps.shape, [16, 1, 28, 28], { what: "the shape of the feature maps" });
  });
});

describe("4-unfold", () => {
  const { trial } = section(test, "16-convolution/4-unfold", work4, right4);

  trial("Q61 · unfold: every window becomes a column", "unfold", {
    given: {
      ...pictures(),
      kernel: turned(
        tensors({ shapes: shapes(2, 2, choice([2, 1], [3])), views: false }),
        (t) => t.shape as [number, number],
        (_, { shape }) => `[${shape.join(", ")}]`,
      ),
      stride: choice([1, 2], [3]),
    },
    args: ["images", "kernel", "stride"],
    adjust: (plans) => ({ ...shaped(plans), kernel: within(plans.kernel, [plans.height, plans.width]) }),
    traits: {
      "the window isn't square": ({ kernel: { shape } }) => shape[0] !== shape[1],
      "the window is a single pixel": ({ kernel: { shape } }) => shape[0] === 1 && shape[1] === 1,
      "the stride is above 1 and there is more than one place": ({ images, kernel, stride }) =>
        stride > 1 && placesOf(images, kernel, stride) > 1,
      "there is more than one place": ({ images, kernel, stride }) => placesOf(images, kernel, stride) > 1,
      "the steps don't end at the border": ({ images, kernel, stride }) =>
        [0, 1].some((axis) => ((images.shape[axis + 2] ?? 0) - (kernel.shape[axis] ?? 0)) % stride !== 0),
      ...pictureTraits,
    },
    run(unfold, { images, kernel, stride }, see) {
      const result = unfold(images, kernel, stride);
      see(RESULT, result);
      seeGradients(see, result, { images });
      see("images after the call", images);
      see("kernel after the call", kernel);
      overwrite(images);
      see("the result, after the pictures have changed", result);
      see("a call with the changed pictures", unfold(images, kernel, stride));
    },
  });

  test("Q61 · unfold: the columns of a picture of 2 by 3", () => {
    const windows = work4.unfold(tensor([1, 2, 3, 4, 5, 6]).view(1, 1, 2, 3), [2, 2], 1);
    const columns = tensor([1, 2, 2, 3, 4, 5, 5, 6]).view(1, 4, 2).tolist() as number[][][];
    expectNumbers(windows, columns, { what: "unfold of [[1, 2, 3], [4, 5, 6]]" });
  });

  trial("Q61 · convolveWindows: all filters meet all windows in one product", "convolveWindows", {
    given: {
      n: steering(choice([1, 2], [3, 0])),
      depth: steering(length()),
      outputs: steering(length()),
      kernel: steering(tensors({ shapes: shapes(2, 2, choice([2, 1], [3])), views: false })),
      columns: steering(choice([3, 2], [1, 4])),
      windows: filledTensor(),
      filters: filledTensor(),
      bias: filledTensor(),
      rows: choice([2, 3], [1]),
    },
    args: ["windows", "filters", "bias", "rows"],
    adjust(plans) {
      const { n, depth, outputs, kernel, columns, windows, filters, bias, rows } = plans;
      const weights = depth * kernel.shape.reduce((product, one) => product * one, 1);
      return {
        ...plans,
        windows: reshaped(windows, [n, weights, rows * columns]),
        filters: reshaped(filters, [outputs, depth, ...kernel.shape]),
        bias: reshaped(bias, [outputs]),
      };
    },
    traits: {
      "there are as many rows as columns of places": ({ rows, columns }) => rows === columns,
      "there is more than one filter": ({ outputs }) => outputs > 1,
      "there are no pictures": ({ n }) => n === 0,
      "there is a single picture": ({ n }) => n === 1,
    },
    run(convolveWindows, { windows, filters, bias, rows }, see) {
      const result = convolveWindows(windows, filters, bias, rows);
      see(RESULT, result);
      seeGradients(see, result, { windows, filters, bias });
      seeUntouched(see, { windows, filters, bias });
      see("a second call, for windows + 1", convolveWindows(windows.detach().add(1), filters, bias, rows));
    },
  });
});

describe("5-pooling", () => {
  const { trial } = section(test, "16-convolution/5-pooling", work5, right5);

  const pooling = {
    given: {
      ...pictures(),
      height: steering(choice([2, 4], [1, 3, 5])),
      width: steering(choice([4, 5], [1, 2, 3])),
      size: choice([2, 2, 1], [3]),
    },
    tries: 120,
    args: ["images", "size"] as const,
  };
  type Pooling = PicturePlans & { readonly size: number };
  const fitting = (plans: Pooling): Pooling => ({
    ...shaped(plans),
    size: Math.min(plans.size, plans.height, plans.width),
  });
  const poolingTraits = {
    "a row or a column fills no whole square": ({ images, size }: Pooling) =>
      images.shape.slice(2).some((one) => one % size !== 0),
    "two squares of more than one pixel lie side by side": ({ images, size }: Pooling) =>
      size > 1 && images.shape.slice(2).some((one) => one >= 2 * size),
    "a square is a single pixel (size 1)": ({ size }: Pooling) => size === 1,
    "all numbers of images are below 0": ({ images }: Pooling) =>
      valuesOf(images).every((value) => value < 0),
    ...pictureTraits,
  };

  trial("Q62 · maxPool: the largest number of every square", "maxPool", {
    ...pooling,
    given: { ...pooling.given, images: filledTensor("sometimes", numbersOf(1e30, -1e30)) },
    adjust: fitting,
    traits: poolingTraits,
    run(maxPool, { images, size }, see) {
      const result = maxPool(images, size);
      see(RESULT, result, { tolerance: 0 });
      see("a second call, with the signs turned", maxPool(images.detach().neg(), size), { tolerance: 0 });
      seeGradients(see, result, {});
      if (images.size > 0 && result.requiresGrad) seePoolGradient(see, images, size, result);
      see("images after the call", images);
    },
  });

  trial("Q62 · averagePool: the mean of every square", "averagePool", {
    ...pooling,
    given: { ...pooling.given, images: filledTensor("sometimes", numbersOf(1e30)) },
    adjust: fitting,
    traits: poolingTraits,
    run(averagePool, { images, size }, see) {
      const result = averagePool(images, size);
      see(RESULT, result);
      seeGradients(see, result, { images });
      see("images after the call", images);
      see("a second call, for images + 1", averagePool(images.detach().add(1), size));
    },
  });

  trial("Q62 · exchangeable: both orders, the same shape and the same numbers", "exchangeable", {
    given: {
      one: someFunction(),
      other: someFunction(),
      images: withoutChance(tensors({ shapes: shapes(4, 4, choice([4], [5, 6])), numbers: small })),
      n: steering(choice([1, 1, 1], [1, 0])),
    },
    adjust: ({ one, other, images, n }) => ({
      one: fittingTo(one, other),
      other: fittingTo(other, one),
      images: reshaped(images, images.shape.with(0, n).with(1, 1)),
      n,
    }),
    traits: {
      "both are the same function": ({ one, other }) => one === other,
      "the shapes differ": (plans) => bothOrders(plans) === "other shapes",
      "the numbers differ, but their sum doesn't": (plans) => bothOrders(plans) === "the same sum",
      "both orders give the same": (plans) => bothOrders(plans) === "the same",
    },
    tries: 280,
    args: ["one", "other", "images"],
    run(exchangeable, { one, other, images }, see) {
      see(RESULT, exchangeable(one, other, images));
      see("images after the call", images);
      see("a second call, with the two exchanged", exchangeable(other, one, images));
      seeRecording(see, () => exchangeable(one, other, images));
    },
  });

  test("Q62 · exchangeable: ReLU and max pooling are, ReLU and average pooling aren't", async () => {
    const [images] = firstOf((await tenDigits()).test, 4);
    const maps = noGrad(() => learntFirstLayer()(images));
    const [largest, mean] = [(x: Tensor) => F.maxPool2d(x, 2), (x: Tensor) => F.avgPool2d(x, 2)];
    expectSame(work5.exchangeable(F.relu, largest, maps), true, {
      what: "ReLU and max pooling of four digits",
    });
    expectSame(work5.exchangeable(F.relu, mean, maps), false, { what: "ReLU and the means of four digits" });
  });
});

describe("6-net", () => {
  const { trial } = section(test, "16-convolution/6-net", work6, right6);

  trial("Q63 · flatten: one row for each picture", "flatten", {
    given: pictures(),
    args: ["images"],
    adjust: shaped,
    traits: {
      "a channel is 3 by 3": ({ images: { shape } }) => shape[2] === 3 && shape[3] === 3,
      ...pictureTraits,
    },
    run(flatten, { images }, see) {
      const result = flatten(images);
      see(RESULT, result);
      seeGradients(see, result, { images });
      see("images after the call", images);
      see("a second call, for images + 1", flatten(images.detach().add(1)));
    },
  });

  trial("Q63 · features: what is left after the poolings", "features", {
    given: {
      side: wholeNumbers(1, 100_000, [8, 7, 28, 4, 2]),
      poolings: wholeNumbers(0, 4, [1, 2, 0]),
      channels: wholeNumbers(1, 12, [2, 1, 3]),
    },
    tolerance: 0,
    adjust: ({ side, poolings, channels }) => ({
      side,
      poolings: Math.min(poolings, Math.floor(Math.log2(side))),
      channels,
    }),
    traits: {
      "there are no poolings": ({ poolings }) => poolings === 0,
      "there are two poolings or more": ({ poolings }) => poolings >= 2,
      "a side that is halved is odd": ({ side, poolings }) => side % 2 ** poolings !== 0,
      "there is a single channel": ({ channels }) => channels === 1,
    },
  });

  test("Q63 · features: two poolings leave 7 · 7 · 10 of 28 by 28, one leaves 14 · 14 · 10", () => {
    expectNumbers(work6.features(28, 2, 10), 490, { what: "features(28, 2, 10)" });
    expectNumbers(work6.features(28, 1, 10), 1960, { what: "features(28, 1, 10)" });
  });

  trial("Q63 · ConvNet: two rounds of filters, and a linear layer", "ConvNet", {
    ...netInputs,
    call: (plans) => `new ConvNet(${showSizes(plans)})(${showTensor(plans.images)})`,
    run(ConvNet, { side, first, second, classes, images }, see) {
      const sizes = { side, first, second, classes };
      const nets = twoOf(() => new ConvNet(sizes));
      see("the names of the parameters that the constructor makes", namesIn(nets[0]));
      seeNet(see, nets, images);
    },
  });

  test("Q63 · ConvNet: 5,420 parameters, and under seed 42 the first losses are PyTorch's", async () => {
    const { conv, seed, batch, lr } = recordedRun();
    manualSeed(seed);
    const model = new work6.ConvNet(LECTURE);
    const count = model.parameters().reduce((sum, parameter) => sum + parameter.size, 0);
    expectNumbers(count, conv.parameters, { what: "how many numbers the lecture's net learns" });
    const optimizer = new optim.Adam(model.parameters(), { lr });
    const { train } = await tenDigits();
    const order = randperm(train.labels.length)
      .slice(0, 0, 3 * batch)
      .tolist() as number[];
    const losses = [0, 1, 2].map((step) => {
      const [x, y] = batchOf(train, order.slice(step * batch, (step + 1) * batch));
      const loss = F.crossEntropy(model(x), y);
      optimizer.zeroGrad();
      loss.backward();
      optimizer.step();
      return loss.item();
    });
    expectNumbers(losses, conv.losses.slice(0, 3), { what: "the losses of the first three batches of 64" });
  });

  trial("Q63 · convNet: the same net as a row of eight modules", "convNet", {
    ...netInputs,
    call: (plans) => `convNet(${showSizes(plans)})(${showTensor(plans.images)})`,
    run(convNet, { side, first, second, classes, images }, see) {
      const sizes = { side, first, second, classes };
      const nets = twoOf(() => convNet(sizes));
      const layers = [...String(nets[0]).matchAll(/^ {2}\((\w+)\): (\w+)/gm)].map(
        ([, name, layer]) => `${name}: ${layer}`,
      );
      see("the modules in the row", layers);
      seeNet(see, nets, images);
    },
  });

  trial("Q63 · parameterCounts: a convolution against a dense layer", "parameterCounts", {
    given: {
      inputs: wholeNumbers(1, 10, [2, 3, 1]),
      outputs: wholeNumbers(1, 10, [3, 2, 1]),
      kernel: choice([3, 2], [1, 5]),
      side: choice([4, 5, 2], [1, 7, 28, 1000]),
    },
    tolerance: 0,
    traits: {
      "inputs and outputs differ": ({ inputs, outputs }) => inputs !== outputs,
      "a channel is a single pixel": ({ side }) => side === 1,
    },
    run(parameterCounts, { inputs, outputs, kernel, side }, see) {
      manualSeed(3);
      see(RESULT, parameterCounts(inputs, outputs, kernel, side), { tolerance: 0 });
      see("whether numbers were drawn, as by the making of a layer", randn(1).item() !== firstDrawn(3));
    },
  });

  test("Q63 · parameterCounts: 50 against 3,077,200 for the first layer of the lecture's net", () => {
    const { convolution, dense } = work6.parameterCounts(1, 5, 3, 28);
    expectNumbers([convolution, dense], [50, 3_077_200], { what: "the two counts" });
  });
});

describe("7-shift", () => {
  const { trial } = section(test, "16-convolution/7-shift", work7, right7);

  trial("Q64 · featureMaps: what each filter finds in one picture", "featureMaps", {
    given: {
      filters: choice([2, 3], [1]),
      kernel: choice([2, 1], [3]),
      stride: choice([1], [2]),
      padding: choice([0, 1]),
      bias: steering(flag()),
      trains: steering(flag()),
      picture: withoutChance(
        tensors({ shapes: shapes(2, 2, choice([3, 4], [2, 1])), numbers: small, tracks: "sometimes" }),
      ),
    },
    adjust: (plans) => ({
      ...plans,
      kernel: Math.min(plans.kernel, ...plans.picture.shape.map((one) => one + 2 * plans.padding)),
    }),
    traits: {
      "there is a single filter": ({ filters }) => filters === 1,
      "the picture isn't square": ({ picture: { shape } }) => shape[0] !== shape[1],
      "the maps have a single row or column": ({ picture: { shape }, kernel, stride, padding }) =>
        shape.some((one) => one + 2 * padding - kernel < stride),
      "there is a frame": ({ padding }) => padding > 0,
      "the layer has a bias": ({ bias }) => bias,
      "the layer is in eval mode, and its weight is frozen": ({ trains }) => !trains,
    },
    call: ({ filters, kernel, stride, padding, bias, picture }) =>
      `featureMaps(new nn.Conv2d(1, ${filters}, ${kernel}, { stride: ${stride}, padding: ${padding}, bias: ${bias} }), ${showTensor(picture)})`,
    run(featureMaps, { filters, kernel, stride, padding, bias, trains, picture }, see) {
      const layer = new nn.Conv2d(1, filters, kernel, { stride, padding, bias }).train(trains);
      for (const parameter of layer.parameters()) parameter.grad = ones(parameter.shape);
      layer.weight.requiresGrad_(trains);
      const maps = featureMaps(layer, picture);
      see("the maps", maps);
      see("whether the maps are recorded (requiresGrad)", maps.requiresGrad);
      const parameters = layer.namedParameters().map(([name, one]) => [`layer.${name}`, one] as const);
      seeUntouched(see, { picture, ...Object.fromEntries(parameters) });
      see("layer.weight.grad after the call (it was 1 everywhere)", layer.weight.grad);
      see("layer.training after the call", layer.training);
      seeRecording(see, () => featureMaps(layer, picture));
      const refused = () => featureMaps(new nn.Conv2d(3, 1, 1), picture);
      seeRecording(see, refused, "after the layer has thrown an error in a call");
      see("the maps of a second call, for picture + 1", featureMaps(layer, picture.add(1)));
      const uneven = new nn.Conv2d(1, 1, 1, { stride: [2, 1], padding: [0, 1] });
      see("the maps of a layer with the stride [2, 1] and the padding [0, 1]", featureMaps(uneven, picture));
    },
  });

  trial("Q64 · shifted: moved within the frame, with zeros behind", "shifted", {
    given: {
      ...pictures(false),
      down: wholeNumbers(-3, 3, [0, 1, -1, 2]),
      right: wholeNumbers(-3, 3, [1, 0, -1, 2]),
    },
    args: ["images", "down", "right"],
    adjust(plans) {
      const { height, width, down, right } = plans;
      const less = (by: number, side: number): number => Math.max(1 - side, Math.min(side - 1, by));
      return { ...shaped(plans), down: less(down, height), right: less(right, width) };
    },
    traits: {
      "it is moved to a side (right isn't 0)": ({ right }) => right !== 0,
      "it is moved down": ({ down }) => down > 0,
      "it is moved up": ({ down }) => down < 0,
      "it is moved to the right": ({ right }) => right > 0,
      "it is moved to the left": ({ right }) => right < 0,
      "it is moved up or to the left": ({ down, right }) => down < 0 || right < 0,
      "down or right is 0": ({ down, right }) => down === 0 || right === 0,
      ...pictureTraits,
    },
  });

  const andMore = ({ length }: readonly unknown[]): string =>
    length === 0 ? "" : `, ${length} further arguments`;

  trial("Q64 · accuraciesMoved: the share that is still read, for each distance", "accuraciesMoved", {
    given: {
      images: withoutChance(tensors({ shapes: shapeOf(1), numbers: small, views: false })),
      n: steering(choice([3, 2, 4], [1, 12])),
      labels: list(choice([0, 1, 2]), { min: 12, max: 12 }),
      distances: list(wholeNumbers(-2, 2, [0, 1, -1, 2]), { max: 5, item: "a distance" }),
      scale: steering(choice([1, 30, 1e-9])),
    },
    adjust: (plans) => ({ ...plans, images: reshaped(plans.images, [plans.n, 1, 3, 3]) }),
    traits: {
      "there is a single picture": ({ n }) => n === 1,
      "there are no distances": ({ distances }) => distances.length === 0,
      "there are two distances or more": ({ distances }) => distances.length > 1,
      "a distance comes twice": ({ distances }) => hasTwice(distances),
      "the model gives logits far from 0, like -700 and 400": ({ scale }) => scale > 1,
      "the model gives logits close together, like 2e-9 and 3e-9": ({ scale }) => scale < 1,
    },
    call: ({ n, images, labels, distances }) =>
      `accuraciesMoved(model, move, ${showTensor(images)}, tensor([${labels.slice(0, n).join(", ")}]).long(), [${distances.join(", ")}])`,
    run(accuraciesMoved, { images, n, labels, distances, scale }, see) {
      const [moves, reads]: [Log, Log] = [[], []];
      manualSeed(3);
      const [weights, bias] = [randn(9, 3).requiresGrad_(), tensor([0.125, 0.5, 0.25])];
      const near = (x: Tensor): Tensor => x.flatten(1).matmul(weights).add(bias);
      const far = scale > 1 ? 1000 : 0;
      const read = (x: Tensor): Tensor => near(x).mul(scale).sub(far);
      const model = logged(
        reads,
        "model",
        read,
        (x, ...more: unknown[]) =>
          `${x.shape.join(" by ")}, record ${isGradEnabled() ? "on" : "off"}${andMore(more)}`,
      );
      const move = logged(
        moves,
        "move",
        movedRight,
        (x, by, ...more: unknown[]) => `${x === images ? "images" : "other pictures"}, ${by}${andMore(more)}`,
      );
      const classes = tensor(labels.slice(0, n), { dtype: "int64" });
      see(RESULT, accuraciesMoved(model, move, images, classes, distances));
      see("the calls of move, in order", moves);
      see("the calls of model, in order", reads);
      see("images after the call", images);
      see("labels after the call", classes);
      see("distances after the call", distances);
      const again = (model: typeof read) => () =>
        accuraciesMoved(model, movedRight, images, classes, distances);
      seeRecording(see, again(read));
      seeRecording(see, again(failing), "after the model has thrown an error in a call");
    },
  });

  test("Q64 · accuraciesMoved: what the trained net reads of 500 digits, where they are and three pixels to the right", async () => {
    const { distances, rightOfFirst, first } = { ...recordedRun(), ...recordedRun().conv };
    const model = new right6.ConvNet(LECTURE);
    model.loadStateDict(learntWeights());
    const [images, labels] = firstOf((await tenDigits()).test, first);
    const [asked, shares] = [[0, 3], [0, 3].map((by) => rightOfFirst[distances.indexOf(by)] ?? 0)];
    expectNumbers(work7.accuraciesMoved(model, movedRight, images, labels, asked), shares, {
      what: `the shares of the first ${first} test digits, moved by 0 and by 3 pixels`,
    });
  });
});

describe("answers", () => claims(test, work, right));
