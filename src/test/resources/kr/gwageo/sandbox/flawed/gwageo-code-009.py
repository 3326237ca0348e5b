n = int(input())
rows = []
for _ in range(n):
    name, score = input().split()
    rows.append((-int(score), name))
rows.sort()
for rank, (score, name) in enumerate(rows, 1):
    print(rank, name, -score)
