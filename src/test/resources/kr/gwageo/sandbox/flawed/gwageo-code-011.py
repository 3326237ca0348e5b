n = int(input())
parts = []
for p in range(2, 1000):
    k = 0
    while n % p == 0:
        n //= p
        k += 1
    if k:
        parts.append("%d^%d" % (p, k))
print(" * ".join(parts))
