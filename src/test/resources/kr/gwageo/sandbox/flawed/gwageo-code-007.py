first = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"
print("".join(first[(ord(c) - 0xAC00) // 588 % 14] for c in input().strip()))
