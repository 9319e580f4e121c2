#!/usr/bin/env python3
"""Records what module 14's layers give in PyTorch under a seed: writes modules14.json beside this file.

    python3 data/pytorch/modules14.py
"""

import json
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import nn


class Mlp(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in zip(sizes, sizes[1:]))

    def forward(self, x):
        for i, layer in enumerate(self.layers):
            x = layer(x if i == 0 else F.relu(x))
        return x


class Softsign(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x / (1 + x.abs())

    @staticmethod
    def backward(ctx, upstream):
        (x,) = ctx.saved_tensors
        return upstream / (1 + x.abs()) ** 2


torch.manual_seed(42)
model = Mlp([3, 4, 4, 2])
x = torch.tensor([[1.0, -2.0, 0.5], [0.0, 3.0, -1.0]])
output = model(x)
upstream = torch.tensor([[1.0, -2.0], [0.5, 3.0]])
output.backward(upstream)

places = torch.tensor([-3.0, -0.5, 0.0, 0.25, 8.0], requires_grad=True)
counts = torch.tensor([2.0, -1.0, 1.0, 0.5, 81.0])
pressed = Softsign.apply(places)
pressed.backward(counts)

record = {
    "recorded with": f"PyTorch {torch.__version__}",
    "mlp": {
        "seed": 42,
        "sizes": [3, 4, 4, 2],
        "x": x.tolist(),
        "names": [name for name, _ in model.named_parameters()],
        "output": output.tolist(),
        "upstream": upstream.tolist(),
        "gradients": [p.grad.tolist() for p in model.parameters()],
    },
    "softsign": {
        "x": places.tolist(),
        "upstream": counts.tolist(),
        "output": pressed.tolist(),
        "gradient": places.grad.tolist(),
    },
}
Path(__file__).with_suffix(".json").write_text(json.dumps(record) + "\n")
