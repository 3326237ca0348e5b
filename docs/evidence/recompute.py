#!/usr/bin/env python3
"""Recomputes two verdicts of the Korean puzzle rounds without any code of gwageo.

Reads the published right/wrong marks of the recorded answers, not gwageo's readings, and follows
the formulas: ratio of equally weighted task means, linear contrast T - 0.95 L, variance of a mean
of independent items, Satterthwaite degrees of freedom, Fieller interval. A task on which nothing
varied takes the variance of its items and two imagined ones, one won by each side.

Usage: GWAGEO_DATA=... python3 docs/evidence/recompute.py
Needs: scipy, for the t distribution.
"""

import json
import math
import os
import pathlib

from scipy.stats import t as student

DATA = pathlib.Path(os.environ["GWAGEO_DATA"]) / "korean-puzzles"
BAR = 0.95
ALPHA = 0.05


def marks(model, task):
    lines = (DATA / "answers" / model / f"{task}.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return {row["id"]: float(row["published_correct"]) for row in rows}


def moments(xs, ys):
    n = len(xs)
    mx, my = sum(xs) / n, sum(ys) / n
    cov = lambda a, ma, b, mb: sum((p - ma) * (q - mb) for p, q in zip(a, b)) / (n - 1) / n
    return mx, my, cov(xs, mx, xs, mx), cov(xs, mx, ys, my), cov(ys, my, ys, my), n - 1


def flat(values):
    return max(values) - min(values) < 1e-12


def task_moments(team, leader):
    mt, ml, vtt, vtl, vll, df = moments(team, leader)
    contrast = [a - BAR * b for a, b in zip(team, leader)]
    own = [ml * a - mt * b for a, b in zip(team, leader)]
    if flat(contrast) or flat(own):
        _, _, vtt, vtl, vll, df = moments(team + [1.0, 0.0], leader + [0.0, 1.0])
    return mt, ml, vtt, vtl, vll, df


def verdict(team, leader):
    tasks = sorted(path.stem for path in (DATA / "items").glob("*.jsonl"))
    weight = 1 / len(tasks)
    a = b = vtt = vtl = vll = spread = 0.0
    for task in tasks:
        x, y = marks(team, task), marks(leader, task)
        ids = sorted(x)
        mt, ml, tt, tl, ll, df = task_moments([x[i] for i in ids], [y[i] for i in ids])
        a, b = a + weight * mt, b + weight * ml
        w2 = weight * weight
        vtt, vtl, vll = vtt + w2 * tt, vtl + w2 * tl, vll + w2 * ll
        spread += (w2 * (tt - 2 * BAR * tl + BAR * BAR * ll)) ** 2 / df
    variance = vtt - 2 * BAR * vtl + BAR * BAR * vll
    df = variance**2 / spread
    t = (a - BAR * b) / math.sqrt(variance)
    q = student.ppf(1 - ALPHA, df) ** 2
    square, half, constant = b * b - q * vll, a * b - q * vtl, a * a - q * vtt
    root = math.sqrt(half * half - square * constant)
    low, high = (half - root) / square, (half + root) / square
    reached, missed = student.sf(t, df), student.cdf(t, df)
    word = "REACHED" if reached <= ALPHA else "NOT_REACHED" if missed <= ALPHA else "UNDECIDED"
    print(f"{team} / {leader}: ratio {a / b:.6f} [{low:.6f}, {high:.6f}], t {t:.6f}, df {df:.4f}, "
          f"p reached {reached:.3g}, p not reached {missed:.3g}: {word}")


if __name__ == "__main__":
    verdict("claude-opus-4-8", "gemini-3.1-pro-preview")
    verdict("gemini-3.1-pro-preview", "claude-opus-4-8")
    verdict("gemini-3-flash-preview", "claude-opus-4-8")
