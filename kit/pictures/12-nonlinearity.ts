/** The pictures of module 12. */
import { cat, F, linspace, manualSeed, nn, noGrad, type Tensor } from "#engine";
import { imagePng, lineChart } from "#engine/plot.ts";
import { digitLoss, digits, inBatches } from "../../tests/support/digits.ts";
import {
  changesAlong,
  curveToLearn,
  errorOn,
  lineWithCorners,
  nearestLine,
  netOf,
  pointsOnCurve,
  trainNet,
} from "../../tests/support/nets.ts";
import { savesTo, saysIn } from "./drawing.ts";

const save = savesTo("12-nonlinearity");
const says = saysIn("12-nonlinearity");

const drawn = (model: (x: Tensor) => Tensor, x: Tensor): Tensor =>
  noGrad(() => model(x.view(-1, 1))).flatten();

/** ReLU from -2 to 2, and the straight line that it bends. */
function relu(): string {
  const x = linspace(-2, 2, 81);
  return lineChart({
    title: "ReLU",
    x: { label: "x" },
    series: [
      { name: "relu(x)", x, y: x.relu() },
      { name: "x", x, y: x, dashed: true },
    ],
  });
}

/** Two linear layers lie on the one that they collapse into; a ReLU between them makes corners. */
function collapse(): string {
  manualSeed(5);
  const [first, second] = [new nn.Linear(1, 8), new nn.Linear(8, 1)];
  const one = {
    weight: second.weight.matmul(first.weight).detach(),
    bias: F.linear(first.bias!, second.weight, second.bias).detach(),
  };
  const x = linspace(-3, 3, 121);
  return lineChart({
    title: "Two linear layers are one",
    x: { label: "input" },
    y: { label: "output" },
    series: [
      { name: "linear, linear", x, y: drawn((t) => second(first(t)), x) },
      {
        name: "the single linear layer",
        x,
        y: drawn((t) => F.linear(t, one.weight, one.bias), x),
        dashed: true,
      },
      { name: "linear, ReLU, linear", x, y: drawn((t) => second(F.relu(first(t))), x) },
    ],
  });
}

/** The wiggly curve, the straight line nearest to it, and lines with few and with more corners. */
function corners(): string {
  const { x, y } = pointsOnCurve(400);
  const withCorners = (count: number): number[] => {
    const points = pointsOnCurve(count);
    return lineWithCorners(x, points.y[0]!, points.x.slice(0, -1), changesAlong(points.x, points.y));
  };
  return lineChart({
    title: "Corners follow a curve",
    x: { label: "x" },
    series: [
      { name: "the wiggly curve", x, y, dashed: true },
      { name: "the best straight line", x, y: nearestLine(x, y) },
      { name: "4 units", x, y: withCorners(4) },
      { name: "12 units", x, y: withCorners(12) },
    ],
  });
}

/** One fold, two folds, five folds. */
function folds(): string {
  const x = linspace(0, 1, 257);
  const fold = (line: Tensor): Tensor => line.relu().mul(2).sub(line.sub(0.5).relu().mul(4));
  const times = (n: number): Tensor => Array.from({ length: n }).reduce((line: Tensor) => fold(line), x);
  return lineChart({
    title: "Folding a line",
    x: { label: "x" },
    series: [
      { name: "1 layer", x, y: times(1) },
      { name: "2 layers", x, y: times(2) },
      { name: "5 layers", x, y: times(5) },
    ],
    height: 300,
  });
}

/** How a deep and a wide network have learnt the wiggly curve after 3000 steps. */
function deepAndWide(): string {
  const data = curveToLearn();
  const trained = (sizes: readonly number[], lr: number, seed: number): nn.Sequential => {
    manualSeed(seed);
    const model = netOf(sizes);
    trainNet(model, [data], F.mseLoss, { lr, epochs: 3000 });
    return model;
  };
  const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
  const deep = seeds.map((seed) => trained([1, 8, 8, 1], 0.1, seed));
  const wide = seeds.map((seed) => trained([1, 64, 1], 0.05, seed));
  for (const models of [deep, wide]) {
    const missed = models.map((model) => errorOn(model, data));
    says(`| ${Math.min(...missed).toPrecision(2)} to ${Math.max(...missed).toPrecision(2)} |`);
  }
  const x = linspace(-1, 1, 401);
  const { y } = pointsOnCurve(400);
  return lineChart({
    title: "Deep and wide, after 3000 steps",
    x: { label: "x" },
    series: [
      { name: "the wiggly curve", x, y, dashed: true },
      { name: "1-8-8-1, 97 parameters", x, y: drawn(deep[0]!, x) },
      { name: "1-64-1, 193 parameters", x, y: drawn(wide[0]!, x) },
    ],
  });
}

/** The weights of twelve of the thirty hidden units after 40 epochs: those that count most for the prediction. */
async function hidden(): Promise<Buffer> {
  const real = await digits();
  manualSeed(42);
  const [first, second] = [new nn.Linear(784, 30), new nn.Linear(30, 1)];
  trainNet(new nn.Sequential(first, F.relu, second), inBatches(real.train), digitLoss, {
    lr: 0.1,
    epochs: 40,
  });
  const order = second.weight.detach().flatten().sort(0, { descending: true }).indices;
  const images = first.weight.detach().view(-1, 28, 28);
  const picked = images.indexSelect(0, cat([order.slice(0, 0, 6), order.slice(0, -6)]));
  return imagePng(picked, { palette: "diverging", scale: 4, columns: 6 });
}

save("relu.svg", relu());
save("collapse.svg", collapse());
save("corners.svg", corners());
save("folds.svg", folds());
save("deep-and-wide.svg", deepAndWide());
save("hidden.png", await hidden());
