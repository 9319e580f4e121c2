/**
 * 13-ten-digits: the sections at work. There is nothing to write here.
 *
 *     node --import tsx exercises/13-ten-digits/run.ts
 *
 * Run it when the sections are done. It trains two networks on all 60,000 digits with your loop, your batches and your
 * optimizers, and tries them on the 10,000 test pictures. The ten worst mistakes go to runs/ten-digits-mistakes.png.
 */
import { loadTenDigits } from "#data";
import { manualSeed, nn, noGrad, type optim, type Pair, type Tensor, tensor } from "#engine";
import { imagePng, saveFile } from "#engine/plot.ts";
import { classesOf } from "./1-classes.ts";
import { crossEntropy } from "./3-loss.ts";
import { evaluate, predictAll } from "./4-count.ts";
import { confusionMatrix, mostConfused } from "./5-confusion.ts";
import { Adam, Momentum } from "./6-optimizers.ts";
import { shuffledBatches, trainEpoch } from "./7-train.ts";

const EPOCHS = 3;

const { train, test } = await loadTenDigits();
const [x, y] = test;
const testBatches = Array.from(
  { length: 10 },
  (_, i): Pair => [x.slice(0, 1000 * i, 1000 * (i + 1)), y.slice(0, 1000 * i, 1000 * (i + 1))],
);

/** Trains a network and says how it goes. */
function run<Model extends nn.Module>(name: string, model: Model, optimizer: optim.Optimizer): Model {
  console.log(name);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const loss = trainEpoch(shuffledBatches(...train, 256), model, optimizer);
    const { correct, total } = evaluate(model, testBatches);
    console.log(`  epoch ${epoch}: loss ${loss.toFixed(4)}, ${correct} of ${total} right`);
  }
  return model;
}

manualSeed(42);
const linear = new nn.Linear(784, 10);
run(
  "784-10, momentum (the lesson's table has plain SGD: other numbers)",
  linear,
  new Momentum(linear.parameters(), { lr: 0.01, momentum: 0.9 }),
);

manualSeed(42);
const deep = new nn.Sequential(new nn.Linear(784, 100), new nn.ReLU(), new nn.Linear(100, 10));
run("784-100-10, Adam", deep, new Adam(deep.parameters(), { lr: 1e-3 }));

const matrix = confusionMatrix(y, predictAll(deep, testBatches), 10);
console.log(`Rows: what it is. Columns: what the model said.\n${matrix}`);
const worst = mostConfused(matrix);
if (worst !== null) console.log(`Most often a ${worst[0]} is taken for a ${worst[1]}.`);

// The ten pictures that cost most.
const scores = noGrad(() => deep(x));
const losses = Array.from({ length: y.size }, (_, i) =>
  crossEntropy(scores.slice(0, i, i + 1), y.slice(0, i, i + 1)).item(),
);
const order = [...losses.keys()].sort((a, b) => losses[b]! - losses[a]!).slice(0, 10);
const pick = (t: Tensor): Tensor => t.indexSelect(0, tensor(order, { dtype: "int64" }));
const listed = (classes: Tensor): string => (classes.tolist() as number[]).join(" ");
console.log(`The ten pictures that cost most\n  are:             ${listed(pick(y))}`);
console.log(`  the model says:  ${listed(classesOf(pick(scores)))}`);
const picture = imagePng(pick(x).view(-1, 28, 28), { scale: 4, columns: 5 });
console.log(saveFile("runs/ten-digits-mistakes.png", picture));
