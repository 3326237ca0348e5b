from collections import deque
n, m = map(int, input().split())
graph = {}
for _ in range(m):
    a, b, t = input().split()
    graph.setdefault(a, []).append((b, int(t)))
    graph.setdefault(b, []).append((a, int(t)))
start, goal = input().split()
queue = deque([(0, [start])])
seen = {start}
answer = "불가"
while queue:
    t, path = queue.popleft()
    if path[-1] == goal:
        answer = "%d %s" % (t, " ".join(path))
        break
    for to, cost in graph.get(path[-1], []):
        if to not in seen:
            seen.add(to)
            queue.append((t + cost, path + [to]))
print(answer)
