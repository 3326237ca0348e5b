n, m = map(int, input().split())
coins = sorted(map(int, input().split()), reverse=True)
ways = [1] + [0] * m
for c in coins:
    for v in range(c, m + 1):
        ways[v] += ways[v - c]
count = 0
for c in coins:
    count += m // c
    m %= c
print(ways[-1], count if m == 0 else -1)
