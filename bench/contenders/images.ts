/**
 * The engine on the image nets, as somebody who uses it would write it.
 */
import { F, fromTypedArray, manualSeed, optim, tensor } from "../../solutions/engine/index.ts";
import { batchOrder, readImageAssignment, readImages, train } from "../imageTasks.ts";
import { ResNet18, smallConvNet } from "../nets.ts";

const assignment = readImageAssignment();
const { net, batchSize, learningRate } = assignment;

const { x: pixels, classes, count } = readImages(assignment);
const x = fromTypedArray(pixels, [count, 1, 28, 28]);
const y = tensor([...classes], { dtype: "int64" });
const batches = batchOrder(count, batchSize).map((places) => tensor(places, { dtype: "int64" }));

manualSeed(42);
const model = net === "small" ? smallConvNet() : new ResNet18();
const optimizer =
  net === "small"
    ? new optim.Adam(model.parameters(), { lr: learningRate })
    : new optim.SGD(model.parameters(), { lr: learningRate });

await train(assignment, batches.length, (b) => {
  const places = batches[b]!;
  const loss = F.crossEntropy(model(x.indexSelect(0, places)), y.indexSelect(0, places));
  loss.backward();
  optimizer.step();
  optimizer.zeroGrad();
  return loss.item();
});
