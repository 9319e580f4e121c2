/**
 * 15-initialization: the sections at work. There is nothing to write here.
 *
 *     node --import tsx exercises/15-initialization/run.ts
 *
 * Run it when the sections are done. It sends numbers through ten layers from each start, forward and back, and draws how their spread
 * changes. Then the same network learns digits from six starts. The pictures go to runs/.
 */
import { loadDigits, PIXELS, scaled } from "#data";
import { F, fromTypedArray, manualSeed, nn, noGrad, optim, randn, type Tensor, zeros } from "#engine";
import { lineChart, saveFile } from "#engine/plot.ts";
import { countDifferent, fillAll, moving } from "./1-equal.ts";
import { drawNormal } from "./2-random.ts";
import { xavierNormal_, xavierUniform_ } from "./3-xavier.ts";
import { heNormal_, heUniform_ } from "./4-he.ts";
import { gradientSpreads, histogram, spreads } from "./5-spread.ts";
import { deadShare, saturatedShare } from "./6-asleep.ts";
import { compareStarts, initialize } from "./7-start.ts";

const withSpread = (std: number) => (weight: Tensor) =>
  noGrad(() => weight.copy_(drawNormal(weight.shape, std)));

const STARTS: Readonly<Record<string, (weight: Tensor) => unknown>> = {
  "spread 1": withSpread(1),
  "spread 0.01": withSpread(0.01),
  Xavier: xavierNormal_,
  "Xavier, uniform": xavierUniform_,
  He: heNormal_,
  "He, uniform": heUniform_,
};

/** Writes a picture into runs/ and says where it is. */
function save(name: string, content: string): void {
  console.log(saveFile(`runs/${name}`, content));
}

// All the same.
const equal = new nn.Sequential(new nn.Linear(4, 3), new nn.Tanh(), new nn.Linear(3, 1));
for (const value of [0, 0.05]) {
  fillAll(equal, value);
  equal.zeroGrad();
  equal(randn(8, 4)).sum().backward();
  const units = countDifferent(equal.children()[0] as nn.Linear);
  console.log(`all ${value}: ${moving(equal).join(", ")} will move; different hidden units: ${units}`);
}

// Ten layers, both ways.
const LAYERS = Array.from({ length: 10 }, (_, i) => i + 1);

function tenLayers(start: (weight: Tensor) => unknown, activation: (x: Tensor) => Tensor) {
  manualSeed(42);
  const x = randn(256, 100);
  const weights = LAYERS.map(() => {
    const weight = zeros(100, 100);
    start(weight);
    return weight;
  });
  const layers = weights.map((weight) => (h: Tensor) => activation(F.linear(h, weight)));
  return { layers, x, upstream: randn(256, 100) };
}

const last = (numbers: readonly number[]): string => (numbers.at(-1) ?? 0).toPrecision(3);
for (const [file, activation] of [
  ["relu", F.relu],
  ["tanh", F.tanh],
] as const) {
  const series = Object.entries(STARTS).map(([name, start]) => {
    const { layers, x, upstream } = tenLayers(start, activation);
    const forward = spreads(layers, x);
    const [first = 0] = gradientSpreads(layers, x, upstream);
    const outputs = noGrad(() => layers.reduce((h, layer) => layer(h), x));
    const asleep = file === "relu" ? deadShare(outputs) : saturatedShare(outputs, -0.95, 0.95);
    const share = `${(100 * asleep).toFixed(1)} % ${file === "relu" ? "dead" : "saturated"}`;
    console.log(`${file}, ${name}: ${last(forward)} after ten layers, gradient ${last([first])}, ${share}`);
    return { name, x: LAYERS, y: forward, draw: "both" as const };
  });
  const y = { label: "spread", scale: "log" as const };
  save(
    `spreads-${file}.svg`,
    lineChart({ title: `Ten layers with ${file}`, x: { label: "layer" }, y, series }),
  );
}

// Where tanh's outputs lie.
const BINS = 41;
const places = Array.from({ length: BINS }, (_, i) => -1 + (2 * (i + 0.5)) / BINS);
const hills = Object.entries(STARTS).map(([name, start]) => {
  const { layers, x } = tenLayers(start, F.tanh);
  return {
    name,
    x: places,
    y: histogram(
      layers.reduce((h, layer) => layer(h), x),
      -1,
      1,
      BINS,
    ),
  };
});
const shown = hills.filter(({ name }) => /^(spread 1|Xavier|He)$/.test(name));
save("outputs-tanh.svg", lineChart({ title: "What the tenth layer with tanh gives", series: shown }));

// The same network, six starts.
const COUNT = 12_800;
const { train, test } = await loadDigits();
const pictures = (bytes: Uint8Array) => fromTypedArray(scaled(bytes), [bytes.length / PIXELS, PIXELS]);
const labels = (bytes: Uint8Array) => fromTypedArray(Int32Array.from(bytes), [bytes.length]).long();
const [x, y] = [pictures(train.images.subarray(0, COUNT * PIXELS)), labels(train.labels.subarray(0, COUNT))];
const [testX, testY] = [pictures(test.images), labels(test.labels)];

function makeNet(start: (weight: Tensor) => unknown): nn.Sequential {
  const sizes = [PIXELS, ...LAYERS.slice(1).map(() => 100), 10];
  const linears = sizes.slice(1).map((outputs, i) => new nn.Linear(sizes[i]!, outputs));
  const net = new nn.Sequential(...linears.flatMap((linear, i) => (i > 0 ? [F.relu, linear] : [linear])));
  initialize(net, start);
  return net;
}

/** The name of the start that is being tried. */
let starting = "";

/** Once through the digits; gives the loss on digits that it hasn't seen. */
function learn(net: nn.Sequential): number {
  const optimizer = new optim.SGD(net.parameters(), { lr: 0.05 });
  for (let from = 0; from < COUNT; from += 64) {
    F.crossEntropy(net(x.slice(0, from, from + 64)), y.slice(0, from, from + 64)).backward();
    optimizer.step();
    optimizer.zeroGrad();
  }
  return noGrad(() => {
    const logits = net(testX);
    const [loss, right] = [
      F.crossEntropy(logits, testY).item(),
      logits.argmax(1).eq(testY).float().mean().item(),
    ];
    console.log(`  ${starting}: right on ${right.toFixed(4)}`);
    return loss;
  });
}

function makerOf(name: string, start: (weight: Tensor) => unknown): () => nn.Sequential {
  return () => {
    starting = name;
    return makeNet(start);
  };
}

const makers = Object.fromEntries(
  Object.entries(STARTS).map(([name, start]) => [name, makerOf(name, start)]),
);
console.log("ten layers learn digits, each time from another start");
const losses = compareStarts(makers, learn, 42);
console.log("and their losses");
for (const [name, loss] of Object.entries(losses)) console.log(`  ${name}: ${loss.toFixed(4)}`);
