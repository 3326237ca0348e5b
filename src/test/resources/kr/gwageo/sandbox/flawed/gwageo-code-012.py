s = input()
ok = all(s.count(a) == s.count(b) for a, b in ("()", "[]", "{}"))
print("맞음" if ok else len(s))
