import sys
ones = ["", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"]
for n in map(int, sys.stdin.read().split()):
    print("열" * (n // 10) + ones[n % 10])
