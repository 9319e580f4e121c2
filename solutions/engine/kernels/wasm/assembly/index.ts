/**
 * The WebAssembly kernels, in AssemblyScript: a language that looks like TypeScript and compiles to WebAssembly.
 *
 * Only maintainers compile it, with `node --import tsx solutions/engine/kernels/wasm/build.ts`; the result,
 * kernels.wasm, is in the repository. Nothing in here allocates: the caller says where operands lie and where results go.
 */
export { channelMix, channelProducts, channelScale, channelSquares, channelSums } from "./channels";
export { add, axpy, div, mul, relu, reluBackward, sub } from "./elementwise";
export { exp, log, sigmoid, sigmoidBackward, sqrt, sqrtBackward, tanh, tanhBackward } from "./functions";
export { largestPlaces } from "./largest";
export { matmul } from "./matmul";
export { rowsTimesVector, vectorTimesRows } from "./matvec";
export { maxPool, maxPoolBackward } from "./pooling";
export { binaryRows } from "./rows";
export { softmax, softmaxBackward } from "./softmax";
export { adamStep, momentumStep } from "./steps";
export { narrow, sums } from "./sums";
export { packTaps, unpackTaps } from "./taps";
export { transpose } from "./transpose";
export { turnEach, turnIn, turnOut } from "./turn";
export { transform } from "./waves";
export { windowGradient, windowProduct } from "./windows";
