import sys
data = list(map(int, sys.stdin.read().split()))
rows = sorted((data[1 + 2 * i], data[2 + 2 * i]) for i in range(data[0]))
best = now = 1
for (a, b), (c, d) in zip(rows, rows[1:]):
    now = now + 1 if c <= b else 1
    best = max(best, now)
print(best)
