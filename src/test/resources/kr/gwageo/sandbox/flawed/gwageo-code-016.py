h, w = map(int, input().split())
grid = [input().strip() for _ in range(h)]
find = lambda c: next((i, row.index(c)) for i, row in enumerate(grid) if c in row)
(a, b), (c, d) = find("S"), find("G")
print(abs(a - c) + abs(b - d))
