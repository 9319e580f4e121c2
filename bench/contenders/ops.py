"""Single operations on PyTorch, on one thread: reads names, prints microseconds per call (see answer.ts)."""
import os
import sys
import time

import torch
from torch.nn import functional as F

torch.set_num_threads(1)
clock = time.process_time if os.environ.get("BENCH_CLOCK") == "cpu" else time.perf_counter  # see clock.ts
torch.manual_seed(1)
x, row, column = torch.randn(256, 784), torch.randn(784), torch.randn(256, 1)
positive = x.abs()
learnt, upstream = torch.randn(256, 784, requires_grad=True), torch.randn(256, 784)
images, pictures = torch.randn(64, 5, 28, 28), torch.randn(64, 1, 28, 28)
weight, bias = torch.randn(5, 1, 3, 3, requires_grad=True), torch.randn(5, requires_grad=True)
leaf = torch.randn(64, 5, 28, 28, requires_grad=True)
on_images, on_pooled = torch.randn(64, 5, 28, 28), torch.randn(64, 5, 14, 14)
big, other = torch.randn(512, 512), torch.randn(512, 512)
narrow, wide = torch.randn(784, 30), torch.randn(256, 30)
norm = torch.nn.BatchNorm2d(5)
parameter = torch.randn(200_000, requires_grad=True)
parameter.grad = torch.randn(200_000)
adam = torch.optim.Adam([parameter])
momentum = torch.optim.SGD([parameter], lr=0, momentum=0.9)


def and_gradients(result, upstream, *leaves):
    result.backward(upstream)
    for one in leaves:
        one.grad = None


OPERATIONS = {
    "exp": lambda: x.exp(),
    "log": lambda: positive.log(),
    "sigmoid": lambda: x.sigmoid(),
    "tanh": lambda: x.tanh(),
    "sqrt": lambda: positive.sqrt(),
    "add": lambda: x + x,
    "add row": lambda: x + row,
    "add column": lambda: x + column,
    "softmax": lambda: x.softmax(1),
    "log softmax": lambda: x.log_softmax(1),
    "softmax and gradient": lambda: and_gradients(learnt.softmax(1), upstream, learnt),
    "sum over rows": lambda: x.sum(0),
    "sum over columns": lambda: x.sum(1),
    "sum": lambda: x.sum(),
    "max over columns": lambda: x.max(1),
    "images: sum over batch": lambda: images.sum(0),
    "images: sum per channel": lambda: images.sum((0, 2, 3)),
    "images: permute and copy": lambda: images.permute(0, 2, 3, 1).contiguous(),
    "matmul 512^3": lambda: big @ other,
    "matmul 256x784x30": lambda: x @ narrow,
    "matmul 784x256x30": lambda: x.t() @ wide,
    "conv 1-5": lambda: F.conv2d(pictures, weight.detach(), bias.detach(), padding=1),
    "conv 1-5 and gradients": lambda: and_gradients(F.conv2d(pictures, weight, bias, padding=1), on_images, weight, bias),
    "max pool": lambda: F.max_pool2d(images, 2),
    "max pool and gradient": lambda: and_gradients(F.max_pool2d(leaf, 2), on_pooled, leaf),
    "batch norm": lambda: norm(images).detach(),
    "batch norm and gradients": lambda: and_gradients(norm(leaf), on_images, leaf, *norm.parameters()),
    "Adam step": adam.step,
    "momentum step": momentum.step,
}


def series(call, count):
    start = clock()
    for _ in range(count):
        call()
    return clock() - start


for line in sys.stdin:
    call = OPERATIONS.get(line.strip())
    if call is None:
        print("NaN", flush=True)
        continue
    count = max(1, round(0.008 / max(series(call, 1), 1e-6)))
    print(min(series(call, count) for _ in range(5)) / count * 1e6, flush=True)
