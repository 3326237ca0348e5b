from math import factorial
n, m = map(int, input().split())
print(factorial(n) - m * 2 * factorial(n - 1) if n > 1 else 1)
