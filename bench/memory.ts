/**
 * `node --import tsx memory.ts`: how much memory a training takes, step by step, as the system counts it (the resident set).
 *
 *     node --import tsx memory.ts            the small convolutional net, 200 steps of 64 images
 *     node --import tsx memory.ts resnet 20  ResNet-18
 */
import { F, manualSeed, optim, randint, randn } from "../solutions/engine/index.ts";
import { ResNet18, smallConvNet } from "./nets.ts";

const [, , which = "small", count = "200"] = process.argv;
manualSeed(42);
const net = which === "resnet" ? new ResNet18() : smallConvNet();
const optimizer = new optim.Adam(net.parameters(), { lr: 1e-3 });
const [x, y] = [randn(64, 1, 28, 28), randint(0, 10, [64])];
const megabytes: number[] = [];
for (let step = 1; step <= Number(count); step++) {
  const loss = F.crossEntropy(net(x), y);
  optimizer.zeroGrad();
  loss.backward();
  optimizer.step();
  megabytes.push(process.memoryUsage.rss() / 2 ** 20);
}
for (const step of [1, 2, 5, 10, 20, 50, 100, 150, 200, 300, 500]) {
  if (step <= megabytes.length)
    console.log(`step ${String(step).padStart(3)}: ${megabytes[step - 1]!.toFixed(0)} MB`);
}
const later = megabytes.slice(10);
if (later.length > 0) {
  const [least, most] = [Math.min(...later), Math.max(...later)];
  console.log(`from step 11 on: ${least.toFixed(0)} to ${most.toFixed(0)} MB`);
}
