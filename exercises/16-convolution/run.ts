/**
 * 16-convolution: the sections at work. There is nothing to write here.
 *
 *     node --import tsx exercises/16-convolution/run.ts
 *
 * Run it when the sections are done. It slides your filter over a real digit, trains your ConvNet for a while, draws what its
 * first filters find, and tells how many digits it still reads when they move. It takes a minute or two. The pictures go to
 * runs/.
 */
import { type Digits, loadDigits, PIXELS, SIDE } from "#data";
import { F, fromTypedArray, manualSeed, optim, randperm, stack, type Tensor, tensor } from "#engine";
import { imagePng, saveFile } from "#engine/plot.ts";
import { slide } from "./1-slide.ts";
import { padded } from "./2-size.ts";
import { ConvNet, convNet, parameterCounts } from "./6-net.ts";
import { accuraciesMoved, featureMaps, shifted } from "./7-shift.ts";

const STEPS = 150;
const BATCH = 64;
const LECTURE = { side: SIDE, first: 5, second: 10, classes: 10 };

/** Some digits as a batch: pictures (n, 1, 28, 28) from 0 to 1, and their classes. */
function batchOf({ images, labels }: Digits, places: readonly number[]): [Tensor, Tensor] {
  const pixels = places.flatMap((place) => [...images.subarray(place * PIXELS, (place + 1) * PIXELS)]);
  const x = fromTypedArray(Float32Array.from(pixels), [places.length, 1, SIDE, SIDE]).div(255);
  const y = tensor(
    places.map((place) => labels[place]!),
    { dtype: "int64" },
  );
  return [x, y];
}

const { train, test } = await loadDigits();
const [tests, labels] = batchOf(
  test,
  Array.from({ length: 500 }, (_, i) => i),
);

// One filter by hand.
const digit = tests.select(0, 0).select(0, 0);
const upright = [
  [-1, 0, 1],
  [-1, 0, 1],
  [-1, 0, 1],
];
const edges = tensor(slide(padded(digit.tolist() as number[][], 1), upright));
console.log(saveFile("runs/edges.png", imagePng(edges, { palette: "diverging" })));

// The network.
manualSeed(42);
const model = new ConvNet(LECTURE);
const counts = parameterCounts(1, LECTURE.first, 3, SIDE);
console.log(`first layer: ${counts.convolution} parameters; a dense one would have ${counts.dense}`);
console.log(String(convNet(LECTURE)));
const optimizer = new optim.Adam(model.parameters(), { lr: 0.001 });
const order = randperm(train.labels.length).tolist() as number[];
for (let step = 0; step < STEPS; step++) {
  const [x, y] = batchOf(train, order.slice(step * BATCH, (step + 1) * BATCH));
  const loss = F.crossEntropy(model(x), y);
  optimizer.zeroGrad();
  loss.backward();
  optimizer.step();
  if ((step + 1) % 25 === 0) console.log(`step ${step + 1}: loss ${loss.item().toFixed(3)}`);
}

// What it sees, and a digit that moves.
console.log(saveFile("runs/maps.png", imagePng(featureMaps(model.conv1, digit), { columns: 5, scale: 4 })));
console.log(
  saveFile("runs/moved.png", imagePng(stack([digit, shifted(tests, 0, 3).select(0, 0).select(0, 0)]))),
);
const distances = [0, 1, 2, 3, 4];
const shares = accuraciesMoved(model, (images, by) => shifted(images, 0, by), tests, labels, distances);
for (const [i, by] of distances.entries()) console.log(`moved by ${by}: ${shares[i]!.toFixed(3)} read`);
