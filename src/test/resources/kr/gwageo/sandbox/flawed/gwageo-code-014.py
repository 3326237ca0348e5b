n = int(input())
digits = "영일이삼사오육칠팔구"
text = ""
s = str(n)
for i, c in enumerate(s):
    k = len(s) - 1 - i
    if c != "0":
        text += digits[int(c)] + ["", "십", "백", "천"][k % 4]
    if k % 4 == 0:
        text += ["", "만", "억", "조"][k // 4]
print(text)
