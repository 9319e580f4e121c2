/**
 * 06-loss: all seven sections at work. There is nothing to write here.
 *
 *     node --import tsx exercises/06-loss/run.ts
 *
 * Run it when the seven sections are done: it draws your sigmoid, judges a random model on the real 3s and 7s, turns
 * one of its weights and draws what happens to loss and accuracy.
 */
import { loadSample } from "#data";
import { cat, linspace, manualSeed, ones, randn, type Tensor, zeros } from "#engine";
import { lineChart, saveFile } from "#engine/plot.ts";
import { sigmoid } from "./2-sigmoid.ts";
import { sigmoidChart } from "./3-plot.ts";
import { mnistLoss } from "./4-mnist-loss.ts";
import { accuracy } from "./5-accuracy.ts";
import { slopeAt, turn } from "./6-flat.ts";
import { type Judge, report, slopes } from "./7-report.ts";

/** A pixel in the middle of the picture: row 12, column 13. */
const PLACE = 12 * 28 + 13;

const { threes, sevens } = (await loadSample()).train;
const x = cat([threes, sevens]).flatten(1);
const y = cat([ones(threes.shape[0]!, 1), zeros(sevens.shape[0]!, 1)]);

// Module 07 uses the first 23 numbers of seed 42. Left out, the next ones give the figures of the lesson.
manualSeed(42);
randn(20);
randn(3);
const [weights, bias] = [randn(784, 1), randn(1)];
const predict = (w: Tensor): Tensor => x.matmul(w).add(bias);

const judges: Record<string, Judge> = {
  loss: mnistLoss,
  accuracy: (predictions, targets) => accuracy(predictions, targets, 0),
};
console.table(report(judges, predict(weights), y, slopes));

const own = weights.select(0, PLACE).item();
const amounts = linspace(-0.25, 0.25, 101).tolist() as number[];
const values = amounts.map((amount) => own + amount);
const series = Object.entries(judges).map(([name, judge]) => {
  const measure = (w: Tensor): number => judge(predict(w), y).item();
  console.log(`slope of the ${name} along weight ${PLACE}: ${slopeAt(measure, weights, PLACE, 0.01)}`);
  const heights = turn(measure, weights, PLACE, values);
  // Accuracy is drawn upside down, as the share of wrong answers: then both are better when lower.
  if (name === "accuracy")
    return { name: "1 - accuracy", x: amounts, y: heights.map((height) => 1 - height) };
  return { name, x: amounts, y: heights };
});

const axes = { x: { label: "the weight is turned by" }, y: { label: "loss, and share of wrong answers" } };
console.log(saveFile("runs/sigmoid.svg", lineChart(sigmoidChart(sigmoid, -6, 6, 241))));
console.log(saveFile("runs/turn.svg", lineChart({ title: "One weight is turned", ...axes, series })));
