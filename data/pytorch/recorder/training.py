"""Layers under a seed, models, and what SGD makes of them."""

import torch
from torch import nn

from .calls import Family
from .encode import encode, number
from .streams import shortened


def make(spec):
    kind, *args = spec
    if kind == "Sequential":
        return nn.Sequential(*[make(inner) for inner in args])
    if kind == "Linear" and len(args) == 3:
        return nn.Linear(args[0], args[1], bias=args[2])
    return getattr(nn, kind)(*args)


MODELS = {
    "the linear model": (1, ["Linear", 784, 1]),
    "the two-layer net": (42, ["Sequential", ["Linear", 784, 30], ["ReLU"], ["Linear", 30, 1]]),
    "a small layer": (0, ["Linear", 3, 2]),
    "one in, one out": (7, ["Linear", 1, 1]),
    "a wide layer": (123, ["Linear", 16, 64]),
    "a layer without bias": (5, ["Linear", 4, 3, False]),
    "sigmoid in between": (9, ["Sequential", ["Linear", 2, 3], ["Sigmoid"], ["Linear", 3, 1]]),
    "tanh at the end": (10, ["Sequential", ["Linear", 2, 2], ["Tanh"]]),
    "nested": (11, ["Sequential", ["Sequential", ["Linear", 4, 3], ["ReLU"]], ["Sequential", ["Linear", 3, 3], ["ReLU"], ["Linear", 3, 2]]]),
    "no parameters": (12, ["Sequential", ["ReLU"], ["Sigmoid"]]),
    "ten classes": (2024, ["Sequential", ["Flatten"], ["Linear", 64, 16], ["ReLU"], ["Linear", 16, 10]]),
}


def layers():
    f = Family("nn")
    for name, (seed, spec) in MODELS.items():
        torch.manual_seed(seed)
        model = make(spec)
        state = {key: {**shortened(v, exact=True), "shape": list(v.shape)} for key, v in model.state_dict().items()}
        width = next((p.shape[1] for p in model.parameters()), 3)
        x = torch.rand(4, 8, 8) if name == "ten classes" else torch.rand(4, width)
        out = model(x)
        record = {"name": name, "seed": seed, "model": spec, "text": str(model), "state": state, "out": encode(out)}
        if out.requires_grad:
            upstream = torch.randn(out.shape)
            out.backward(upstream)
            record["upstream"] = encode(upstream)
            record["grads"] = {key: {**shortened(p.grad, exact=False), "shape": list(p.shape)} for key, p in model.named_parameters()}
        # The input is drawn after the model, so the engine draws it too.
        f.add({**record, "input": list(x.shape)})
    return f


def optimizers():
    f = Family("optim")
    roller_coaster(f)
    for name, (seed, spec) in MODELS.items():
        if name in ("no parameters", "the two-layer net", "ten classes"):
            continue
        for lr in [0.1, 1.0]:
            train(f, f"{name}, lr {lr}", seed, spec, lr)
    return f


def roller_coaster(f):
    for lr, steps in [(1e-5, 11), (1e-4, 6), (1e-6, 6)]:
        torch.manual_seed(42)
        time = torch.arange(0, 20).float()
        speed = torch.randn(20) * 3 + 0.75 * (time - 9.5) ** 2 + 1
        params = torch.randn(3).requires_grad_()
        rows = []
        for _ in range(steps):
            a, b, c = params
            loss = ((a * time**2 + b * time + c - speed) ** 2).mean()
            loss.backward()
            rows.append({"parameters": encode(params), "loss": number(loss.item()), "gradient": encode(params.grad)})
            params.data -= lr * params.grad
            params.grad = None
        f.add({"name": f"roller coaster, lr {lr}", "kind": "rollerCoaster", "lr": lr, "speed": encode(speed), "steps": rows})


def train(f, name, seed, spec, lr):
    """Ten full-batch steps towards random targets under mseLoss."""
    torch.manual_seed(seed)
    model = make(spec)
    parameters = list(model.parameters())
    x = torch.rand(8, parameters[0].shape[1])
    y = torch.rand(model(x).shape)
    sgd = torch.optim.SGD(parameters, lr=lr if parameters[0].shape[1] < 700 else lr / 100)
    losses = []
    for _ in range(10):
        loss = nn.functional.mse_loss(model(x), y)
        losses.append(number(loss.item()))
        loss.backward()
        sgd.step()
        sgd.zero_grad()
    final = {key: {**shortened(v, exact=False), "shape": list(v.shape)} for key, v in model.state_dict().items()}
    f.add({"name": name, "kind": "model", "seed": seed, "model": spec, "lr": sgd.param_groups[0]["lr"], "input": list(x.shape), "losses": losses, "state": final})
