/**
 * 07-sgd: the seven steps at work. There is nothing to write here.
 *
 *     node --import tsx exercises/07-sgd/run.ts
 *
 * Run it when all seven files are done: it trains the parabola on the roller coaster's speeds with your functions, says
 * how the loss fell, and draws what the model looked like on the way and what three learning rates do.
 */
import { arange, linspace, manualSeed, randn, type Tensor } from "#engine";
import { lineChart, saveFile } from "#engine/plot.ts";
import { initParams } from "./step1-initialize.ts";
import { predict } from "./step2-predict.ts";
import { mse } from "./step3-loss.ts";
import { gradient } from "./step4-gradient.ts";
import { step } from "./step5-step.ts";
import { oneRound, repeat } from "./step6-repeat.ts";
import { compareRates, judge, sevenSteps, trainUntil } from "./step7-stop.ts";

const RATES = [1e-7, 1e-5, 4e-5];

// Drawn in this order, seed 42 gives the figures of the lesson.
manualSeed(42);
const time = arange(20).float();
const speed = time.sub(9.5).pow(2).mul(0.75).add(randn(20).mul(3)).add(1);
const start = initParams(3);

const batch = { time, speed };
const steps = { predict, loss: mse, gradient, step };
const initialize = (): Tensor => start.detach().clone().requiresGrad_();

const curves = [0, 1, 2, 10].map((rounds) => {
  const { params } = repeat(initialize, (own) => oneRound(batch, own, 1e-5, steps), rounds);
  const x = linspace(0, 19, 96);
  return { name: rounds === 1 ? "1 step" : `${rounds} steps`, x, y: predict(x, params).detach() };
});

const params = initialize();
const losses = trainUntil(() => oneRound(batch, params, 1e-5, steps), 100, 0.01);
console.log(`${sevenSteps().join(", ")}:`);
console.log(`${losses.map((loss) => loss.toFixed(2)).join(", ")}. Then the loss hardly fell any more.`);

const tried = compareRates(RATES, initialize, (own, lr) => oneRound(batch, own, lr, steps), 11);
const rates = tried.map((row, i) => ({
  name: `${RATES[i]?.toExponential()} ${judge(row)}`,
  y: row,
  draw: "both" as const,
}));
for (const { name } of rates) console.log(name);

const measured = { name: "measured", x: time, y: speed, draw: "points" as const };
const fits = {
  title: "The model after 0, 1, 2 and 10 steps",
  x: { label: "seconds" },
  y: { label: "speed" },
};
console.log(saveFile("runs/fits.svg", lineChart({ ...fits, series: [measured, ...curves] })));
const scale = { x: { label: "steps" }, y: { label: "loss", scale: "log" as const } };
console.log(
  saveFile("runs/rates.svg", lineChart({ title: "Three learning rates", ...scale, series: rates })),
);
