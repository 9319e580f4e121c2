/** The pictures of module 15. */
import { lineChart } from "#engine/plot.ts";
import { histogram } from "#solutions/15-initialization/5-spread.ts";
import {
  digitsFrom,
  outputsOf,
  recordedStarts,
  type StartName,
  tenLayers,
} from "../../tests/support/starts.ts";
import { savesTo, saysIn } from "./drawing.ts";

const save = savesTo("15-initialization");
const says = saysIn("15-initialization");
const LAYERS = Array.from({ length: 10 }, (_, i) => i + 1);
const SHOWN: readonly StartName[] = ["spread 1", "He", "Xavier", "spread 0.01"];

/** The spread of what each of ten layers gives, or of the gradient that arrives at it. */
function throughLayers(way: "forward" | "backward", title: string): string {
  const spreads = recordedStarts.spreads.relu;
  const shown = (spread: number) => spread.toLocaleString("en", { maximumSignificantDigits: 3 });
  for (const name of way === "forward" ? SHOWN : []) {
    const [first, second, , , fifth] = spreads[name]!.forward.map(shown);
    says(`| ${name} | ${first} | ${second} | ${fifth} |`);
  }
  return lineChart({
    title,
    x: { label: "layer" },
    y: { label: "spread", scale: "log" },
    series: SHOWN.map((name) => ({ name, x: LAYERS, y: spreads[name]![way], draw: "both" })),
    height: 320,
  });
}

/** Where the outputs of the last tanh layer lie, for three starts. */
function lastOutputs(): string {
  const BINS = 41;
  const x = Array.from({ length: BINS }, (_, i) => -1 + (2 * (i + 0.5)) / BINS);
  return lineChart({
    title: "What the tenth layer with tanh gives",
    x: { label: "output" },
    y: { label: "share" },
    series: (["spread 1", "He", "Xavier"] as const).map((name) => {
      const outputs = outputsOf(tenLayers(name, "tanh")).at(-1)!;
      return { name, x, y: histogram(outputs, -1, 1, BINS).map((count) => count / outputs.size) };
    }),
    height: 320,
  });
}

/** The mean of every ten losses while ten layers learn the digits. */
async function losses(): Promise<string> {
  const runs: readonly (readonly [string, StartName | null])[] = [
    ["zeros", "zeros"],
    ["nn.Linear's own", null],
    ["Xavier", "Xavier"],
    ["He", "He"],
  ];
  const series = [];
  const accuracies: Record<string, string> = {};
  for (const [name, start] of runs) {
    const run = await digitsFrom(start);
    accuracies[name] = run.accuracy.toFixed(3);
    const y = Array.from({ length: 20 }, (_, i) => run.losses.slice(10 * i, 10 * (i + 1))).map(
      (ten) => ten.reduce((sum, loss) => sum + loss, 0) / ten.length,
    );
    series.push({ name, x: y.map((_, i) => 10 * (i + 1)), y, dashed: name === "zeros" });
  }
  says(`our engine ${accuracies.Xavier} and ${accuracies.He}`);
  return lineChart({
    title: "The same ten layers, from four starts",
    x: { label: "steps" },
    y: { label: "loss", range: [0, 2.4] },
    series,
    height: 320,
  });
}

save("forward.svg", throughLayers("forward", "What ten layers with ReLU give"));
save("backward.svg", throughLayers("backward", "The gradient that arrives at ten layers with ReLU"));
save("tanh.svg", lastOutputs());
save("losses.svg", await losses());
