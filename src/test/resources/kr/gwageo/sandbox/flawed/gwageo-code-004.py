s = input()
print(sum(ord(c) > 127 for c in s), sum(c.isdigit() for c in s))
