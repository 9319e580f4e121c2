"""Two image nets under a seed, and their first three steps: bench/nets.ts is held against them by bench/check-nets.ts."""

import hashlib

import torch
from torch import nn

from .calls import Family, camel
from .encode import encode, number
from .training import MODELS, make


def conv3x3(before, after, stride=1):
    return nn.Conv2d(before, after, 3, stride=stride, padding=1, bias=False)


class BasicBlock(nn.Module):
    def __init__(self, before, after, stride):
        super().__init__()
        self.conv1, self.bn1 = conv3x3(before, after, stride), nn.BatchNorm2d(after)
        self.conv2, self.bn2 = conv3x3(after, after), nn.BatchNorm2d(after)
        same = stride == 1 and before == after
        self.downsample = None if same else nn.Sequential(nn.Conv2d(before, after, 1, stride=stride, bias=False), nn.BatchNorm2d(after))

    def forward(self, x):
        inner = self.bn1(self.conv1(x)).relu()
        return (self.bn2(self.conv2(inner)) + (x if self.downsample is None else self.downsample(x))).relu()


class ResNet18(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1, self.bn1 = nn.Conv2d(1, 64, 7, stride=2, padding=3, bias=False), nn.BatchNorm2d(64)
        self.maxpool = nn.MaxPool2d(3, stride=2, padding=1)
        stages = [(64, 64, 1), (64, 128, 2), (128, 256, 2), (256, 512, 2)]
        self.layers = nn.Sequential(*[block for a, b, stride in stages for block in (BasicBlock(a, b, stride), BasicBlock(b, b, 1))])
        self.pool, self.flatten, self.fc = nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(512, 10)

    def forward(self, x):
        stem = self.maxpool(self.bn1(self.conv1(x)).relu())
        return self.fc(self.flatten(self.pool(self.layers(stem))))


# Name: seed, net, images in a batch, optimizer and its options. A ReLU whose input is nearly 0 in float32 may be on here and off
# there, which changes gradients by a hundredth. Under this seed no one is: PyTorch in float64 agrees to 1e-5. (The last stage of
# ResNet-18 has one pixel per image: of few images batch normalization makes chaos, so there are 16.)
NETS = {
    "smallConvNet": (42, lambda: make(MODELS["the small conv net"][1]), 8, "Adam", {"lr": 0.001}),
    "ResNet18": (5, ResNet18, 16, "SGD", {"lr": 0.001, "momentum": 0.9}),
}


def drawn(t):
    """Every bit, as a checksum of little-endian doubles."""
    return {"shape": list(t.shape), "sha256": hashlib.sha256(t.detach().double().numpy().astype("<f8").tobytes()).hexdigest()}


def learnt(t):
    """How long it is, and its first numbers."""
    numbers = t.detach().reshape(-1)
    return {"shape": list(t.shape), "norm": number(numbers.double().norm().item()), "first": [number(v, t.dtype) for v in numbers[:4].tolist()]}


def state_of(model, what):
    return {camel(key): what(t) for key, t in model.state_dict().items()}


def record():
    f = Family("nets")
    for name, (seed, build, batch, kind, options) in NETS.items():
        torch.manual_seed(seed)
        model = build()
        case = {"name": name, "seed": seed, "batch": batch, "optimizer": kind, "options": options, "state": state_of(model, drawn)}
        optimizer = getattr(torch.optim, kind)(model.parameters(), **options)
        steps = []
        for _ in range(3):
            x, y = torch.rand(batch, 1, 28, 28), torch.randint(0, 10, (batch,))
            out = model(x)
            loss = nn.functional.cross_entropy(out, y)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            grads = {camel(key): learnt(p.grad) for key, p in model.named_parameters()}
            optimizer.step()
            steps.append({"out": encode(out), "loss": number(loss.item()), "grads": grads})
        model.eval()
        with torch.no_grad():
            final = encode(model(torch.rand(2, 1, 28, 28)))
        f.add({**case, "parameters": sum(p.numel() for p in model.parameters()), "steps": steps, "later": state_of(model, learnt), "final": final})
    return f
