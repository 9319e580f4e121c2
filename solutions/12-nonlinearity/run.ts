/**
 * 12-nonlinearity: the sections at work. There is nothing to write here.
 *
 *     node --import tsx exercises/12-nonlinearity/run.ts
 *
 * Run it when the sections are done. It draws your ReLU and a line of sixteen corners on the wiggly curve, trains your
 * two-layer network on the real 3s and 7s, and draws what its hidden units have learnt. The pictures go to runs/.
 */
import { loadSample } from "#data";
import {
  cat,
  DataLoader,
  DataLoaders,
  Learner,
  linspace,
  manualSeed,
  noGrad,
  ones,
  optim,
  type Tensor,
  TensorDataset,
  where,
  zeros,
} from "#engine";
import { imagePng, lineChart, saveFile } from "#engine/plot.ts";
import { chartOf, relu } from "./1-relu.ts";
import { cornerNet, slopeChanges, wiggly } from "./5-corners.ts";
import { countParameters } from "./6-deep.ts";
import { DigitNet, hiddenImages } from "./7-digits.ts";

const EPOCHS = 40;
const LEARNING_RATE = 0.1;

/** Writes a picture into runs/ and says where it is. */
function save(name: string, content: string | Uint8Array): void {
  saveFile(`runs/${name}`, content);
  console.log(`runs/${name}`);
}

// ReLU.
save("relu.svg", lineChart(chartOf("relu", relu, -2, 2, 201)));

// Sixteen corners.
const [points, x] = [linspace(-1, 1, 17), linspace(-1, 1, 401)];
const [across, up] = [points, wiggly(points)].map((t) => t.tolist() as number[]) as [number[], number[]];
const corners = cornerNet(up[0]!, across.slice(0, -1), slopeChanges(across, up));
const y = noGrad(() => corners(x.view(-1, 1))).flatten();
save(
  "wiggly.svg",
  lineChart({
    series: [
      { name: "the curve", x, y: wiggly(x), dashed: true },
      { name: "sixteen corners", x, y },
    ],
  }),
);

// The digits.
type Images = Awaited<ReturnType<typeof loadSample>>["train"];

function batchesOf({ threes, sevens }: Images): DataLoader {
  const labels = cat([ones(threes.shape[0]!, 1), zeros(sevens.shape[0]!, 1)]);
  return new DataLoader(new TensorDataset(cat([threes, sevens]).flatten(1), labels), { batchSize: 256 });
}

function lossFunc(predictions: Tensor, targets: Tensor): Tensor {
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}

function accuracy(predictions: Tensor, targets: Tensor): Tensor {
  return predictions.gt(0).eq(targets.eq(1)).float().mean();
}

const images = await loadSample();
manualSeed(42);
const model = new DigitNet(784, 30);
console.log(`${countParameters(model)} parameters`);
const learner = new Learner(new DataLoaders(batchesOf(images.train), batchesOf(images.valid)), model, {
  optFunc: optim.SGD,
  lossFunc,
  metrics: [accuracy],
  onEpoch: ({ epoch, metrics }) =>
    console.log(`epoch ${epoch + 1}: accuracy ${metrics.accuracy!.toFixed(4)}`),
});
learner.fit(EPOCHS, LEARNING_RATE);
save(
  "hidden.png",
  imagePng(hiddenImages(model.hidden, 28, 28), { palette: "diverging", scale: 4, columns: 6 }),
);
