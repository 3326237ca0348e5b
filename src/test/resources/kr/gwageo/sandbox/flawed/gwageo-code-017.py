import re
tokens = re.findall(r"\d+|[-+*/]", input())
value = int(tokens[0])
for op, n in zip(tokens[1::2], tokens[2::2]):
    n = int(n)
    value = {"+": value + n, "-": value - n, "*": value * n, "/": value // n if n else 0}[op]
print(value)
