import datetime
y, m, d = map(int, input().strip().split("-"))
print("일월화수목금토"[datetime.date(y, m, min(d, 28)).weekday()])
