import sys
stock = {}
sold = 0
for line in sys.stdin:
    words = line.split()
    if not words:
        continue
    name = words[1]
    have = stock.get(name, 0)
    if words[0] == "입고":
        stock[name] = have + int(words[2])
    elif words[0] == "판매":
        take = min(have, int(words[2]))
        if take < int(words[2]):
            print("부족", name, int(words[2]) - take)
        stock[name] = have - take
        sold += take
    else:
        print(name, have)
print("합계", sold)
