s = input().strip()
best = count = 0
for i in range(len(s)):
    for j in range(i, len(s)):
        if s[i:j + 1] == s[i:j + 1][::-1]:
            count += 1
            best = max(best, j - i + 1)
print(best, len({s[i:j + 1] for i in range(min(len(s), 50)) for j in range(i, min(len(s), 50)) if s[i:j+1] == s[i:j+1][::-1]}))
