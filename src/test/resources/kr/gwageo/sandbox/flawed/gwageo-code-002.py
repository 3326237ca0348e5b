n = int(input())
rows = [input().split() for _ in range(n)]
print(max(rows, key=lambda r: r[1])[0])
