"""Learning rates (and momentums) that a schedule gives, step by step."""

import torch
from torch.optim import lr_scheduler

from .calls import Family, snake

ONE = [{"lr": 0.1}]
TWO = [{"lr": 0.1}, {"lr": 0.01}]
# Optimizer and its groups; the schedule, its argument and its options; how many steps.
SCHEDULES = {
    "StepLR": ("SGD", ONE, "StepLR", 3, {}, 10),
    "StepLR by halves, two groups": ("SGD", TWO, "StepLR", 2, {"gamma": 0.5}, 9),
    "StepLR every time": ("Adam", ONE, "StepLR", 1, {"gamma": 0.9}, 20),
    "CosineAnnealingLR": ("SGD", ONE, "CosineAnnealingLR", 10, {}, 10),
    "CosineAnnealingLR down and up again": ("SGD", TWO, "CosineAnnealingLR", 4, {}, 21),
    "CosineAnnealingLR to a floor": ("AdamW", TWO, "CosineAnnealingLR", 7, {"etaMin": 0.001}, 16),
    "CosineAnnealingLR of one step": ("SGD", ONE, "CosineAnnealingLR", 1, {}, 5),
    "OneCycleLR": ("SGD", ONE, "OneCycleLR", 0.1, {"totalSteps": 20}, 20),
    "OneCycleLR by epochs": ("SGD", [{"lr": 0.1, "momentum": 0.9}], "OneCycleLR", 0.5, {"epochs": 3, "stepsPerEpoch": 4}, 11),
    "OneCycleLR of Adam": ("Adam", ONE, "OneCycleLR", 0.01, {"totalSteps": 15}, 14),
    "OneCycleLR of AdamW, other betas": ("AdamW", [{"lr": 0.1, "betas": [0.8, 0.99]}], "OneCycleLR", 0.01, {"totalSteps": 15, "baseMomentum": 0.7, "maxMomentum": 0.9}, 14),
    "OneCycleLR in straight lines": ("SGD", ONE, "OneCycleLR", 1, {"totalSteps": 13, "annealStrategy": "linear", "pctStart": 0.5}, 12),
    "OneCycleLR in three phases": ("SGD", ONE, "OneCycleLR", 1, {"totalSteps": 21, "threePhase": True, "pctStart": 0.4}, 20),
    "OneCycleLR with other ends": ("SGD", ONE, "OneCycleLR", 1, {"totalSteps": 12, "divFactor": 10, "finalDivFactor": 100}, 11),
    "OneCycleLR without momentum": ("SGD", [{"lr": 0.1, "momentum": 0.9}], "OneCycleLR", 1, {"totalSteps": 12, "cycleMomentum": False}, 11),
    "OneCycleLR of two groups": ("SGD", TWO, "OneCycleLR", [0.1, 0.02], {"totalSteps": 12, "baseMomentum": [0.8, 0.7], "maxMomentum": [0.9, 0.85]}, 11),
}
# After these many steps somebody multiplies every rate by this.
MEDDLED = {
    "StepLR, halved by hand": ("SGD", TWO, "StepLR", 3, {}, 10, (4, 0.5)),
    "CosineAnnealingLR, doubled by hand": ("SGD", TWO, "CosineAnnealingLR", 10, {"etaMin": 0.001}, 24, (5, 2)),
    "OneCycleLR, halved by hand": ("SGD", ONE, "OneCycleLR", 0.1, {"totalSteps": 20}, 12, (4, 0.5)),
}


def record():
    f = Family("schedules")
    for name, (kind, groups, schedule, argument, options, count, *meddled) in {**SCHEDULES, **MEDDLED}.items():
        at, factor = meddled[0] if meddled else (None, None)
        own = [{"params": [torch.zeros(1, requires_grad=True)], **{k: tuple(v) if isinstance(v, list) else v for k, v in group.items()}} for group in groups]
        optimizer = getattr(torch.optim, kind)(own, **({"lr": 1} if kind == "SGD" else {}))
        scheduler = getattr(lr_scheduler, schedule)(optimizer, argument, **{snake(key): v for key, v in options.items()})
        rows = [row(optimizer, scheduler)]
        for step in range(count):
            optimizer.step()
            if step == at:
                for group in optimizer.param_groups:
                    group["lr"] *= factor
            scheduler.step()
            rows.append(row(optimizer, scheduler))
        case = {"name": name, "optimizer": kind, "groups": groups, "schedule": schedule, "argument": argument, "options": options}
        f.add({**case, **({"meddled": {"at": at, "factor": factor}} if meddled else {}), "rows": rows})
    return f


def row(optimizer, scheduler):
    groups = optimizer.param_groups
    momentum = [group["momentum"] if "momentum" in group else group["betas"][0] for group in groups]
    assert scheduler.get_last_lr() == [group["lr"] for group in groups]
    return {"lr": [group["lr"] for group in groups], "momentum": momentum}
