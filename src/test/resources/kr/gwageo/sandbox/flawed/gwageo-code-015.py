n, k = map(int, input().split())
a = list(map(int, input().split()))
best = 0
for i in range(n - k + 1):
    best = max(best, sum(a[i:i + k]))
print(best)
