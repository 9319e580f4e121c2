/**
 * 14-modules: the sections at work. There is nothing to write here.
 *
 *     node --import tsx exercises/14-modules/run.ts
 *
 * Run it when the sections are done. A network of your own layers learns the real 3s and 7s: pixels are standardized, disturbed while
 * training, and sent through your Mlp. Then it is asked in both modes, and your softsign is held against nudging.
 */
import { loadSample } from "#data";
import { cat, F, manualSeed, nn, noGrad, ones, optim, rand, type Tensor, tensor, zeros } from "#engine";
import { imagePng, saveFile } from "#engine/plot.ts";
import { shared } from "./1-data.ts";
import { bytesOf } from "./2-table.ts";
import { lostIn, namedTensors } from "./4-search.ts";
import { inEval, Noise, setMode } from "./5-modes.ts";
import { Mlp, Standardize } from "./6-layers.ts";
import { nudged, pullBack } from "./7-gradient.ts";
import { softsign } from "./8-operation.ts";

const EPOCHS = 5;
const BATCH = 256;

type Images = Awaited<ReturnType<typeof loadSample>>["train"];

/** Pictures in rows, and a column of labels: 1 for a 3, 0 for a 7. */
function rowsOf({ threes, sevens }: Images): [x: Tensor, y: Tensor] {
  const labels = cat([ones(threes.shape[0]!, 1), zeros(sevens.shape[0]!, 1)]);
  return [cat([threes, sevens]).flatten(1), labels];
}

const images = await loadSample();
const [x, y] = rowsOf(images.train);
const [validX, validY] = rowsOf(images.valid);

manualSeed(42);
const model = new nn.Sequential(new Standardize(x), new Noise(2), new Mlp([784, 30, 1]));
console.log(
  "parameters",
  namedTensors(model, nn.Parameter)
    .map(([path]) => path)
    .join(" "),
);
console.log(
  "buffers   ",
  namedTensors(model, nn.Buffer)
    .map(([path]) => path)
    .join(" "),
);
console.log("lost      ", lostIn(model).join(" ") || "nothing");

const accuracy = (): string => {
  const predictions = noGrad(() => model(validX));
  return predictions.gt(0).eq(validY.eq(1)).float().mean().item().toFixed(4);
};

const optimizer = new optim.SGD(model.parameters(), { lr: 0.1 });
const count = x.shape[0]!;
for (let epoch = 1; epoch <= EPOCHS; epoch++) {
  setMode(model, true);
  const order = rand(count).sort().indices;
  for (let from = 0; from < count; from += BATCH) {
    const chosen = order.slice(0, from, Math.min(from + BATCH, count));
    const p = F.sigmoid(model(x.indexSelect(0, chosen)));
    F.mseLoss(p, y.indexSelect(0, chosen)).backward();
    optimizer.step();
    optimizer.zeroGrad();
  }
  console.log(
    `epoch ${epoch}: accuracy ${inEval(model, accuracy)} in eval mode, ${accuracy()} in training mode`,
  );
}

// The buffers as pictures: bytes in memory that a tensor shares.
const standardize = model.children()[0] as Standardize;
const bytes = bytesOf(standardize.mean).toTypedArray();
const mean = shared(bytes, [28, 28]);
console.log(saveFile("runs/mean.png", imagePng(mean.float().div(255), { scale: 6 })));

// Softsign: the rule against nudging.
const place = tensor([-3, -0.5, 0.25, 8], { dtype: "float64" });
const upstream = tensor([2, -1, 0.5, 81], { dtype: "float64" });
const [ruled] = pullBack((one) => softsign(one!), [place], upstream);
const tried = nudged((one) => softsign(one), place, upstream);
const slopes = (ruled!.tolist() as number[]).map((one) => one.toFixed(4));
console.log(`slopes of softsign, times upstream, by its rule: ${slopes.join(" ")}`);
console.log(`farthest from nudging: ${ruled!.sub(tried).abs().max().item().toExponential(1)}`);
