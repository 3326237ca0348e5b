package kr.gwageo.seal;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.domain.Digest;
import kr.gwageo.seal.Difference.Part;
import kr.gwageo.seal.ItemLines.Line;

/// Compares lines, as they come, with what was sealed.
final class Comparison {
  private final Receipt receipt;
  private final Revealed revealed;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final List<String> order = new ArrayList<>();
  private final List<Difference> whole = new ArrayList<>();
  private final List<Difference> byLine = new ArrayList<>();
  private boolean begun;

  Comparison(Receipt receipt, Revealed revealed) {
    this.receipt = receipt;
    this.revealed = revealed;
    for (int i = 0; i < revealed.items().size(); i++) {
      places.putIfAbsent(revealed.items().get(i).id(), i);
    }
    wholeIf(!revealed.commitment().equals(receipt.commitment()), Part.SEAL);
    wholeIf(places.size() != receipt.items() || !comesToRoot(), Part.ROOT);
    wholeIf(!new Canary(revealed.canary()).commitment().equals(receipt.canary()), Part.CANARY);
  }

  private boolean comesToRoot() {
    List<byte[]> leaves = revealed.leaves();
    return leaves.size() == receipt.items()
        && MerkleTree.shown(new MerkleTree(leaves).root()).equals(receipt.root());
  }

  private void wholeIf(boolean differs, Part part) {
    if (differs) {
      whole.add(new Difference.Whole(part));
    }
  }

  /// @param published as the benchmark's folder has it
  void definition(byte[] published) {
    byte[] original = new Canary(revealed.canary()).unmarked(published);
    wholeIf(!Digest.of(original).equals(receipt.definition()), Part.DEFINITION);
  }

  /// @param lines whose line this is
  void line(ItemLines lines, Line line) {
    boolean head = !begun;
    begun = true;
    try {
      Optional<String> canary = head ? lines.canary(line) : Optional.empty();
      if (canary.isPresent()) {
        wholeIf(!canary.get().equals(revealed.canary()), Part.CANARY);
        return;
      }
      item(line, lines.id(line));
    } catch (SealException e) {
      byLine.add(new Difference.Unreadable(line.number()));
    }
  }

  private void item(Line line, String id) {
    Integer place = places.get(id);
    if (place == null) {
      byLine.add(new Difference.Added(line.number(), id));
      return;
    }
    if (seen.putIfAbsent(id, line.number()) != null) {
      byLine.add(new Difference.Repeated(line.number(), id));
      return;
    }
    order.add(id);
    Revealed.Entry entry = revealed.items().get(place);
    byte[] leaf = Salts.leaf(Salts.parsed(entry.salt()), id, line.bytes());
    if (!MessageDigest.isEqual(leaf, MerkleTree.hash(entry.leaf()))) {
      byLine.add(new Difference.Changed(line.number(), id));
    }
  }

  /// All that was found.
  Inspection result() {
    List<Difference> all = new ArrayList<>(whole);
    all.addAll(byLine);
    firstMoved().ifPresent(all::add);
    for (Revealed.Entry entry : revealed.items()) {
      if (!seen.containsKey(entry.id())) {
        all.add(new Difference.Missing(places.getOrDefault(entry.id(), 0) + 1, entry.id()));
      }
    }
    return new Inspection(receipt, all.stream().distinct().toList());
  }

  /// Where the items that are there begin to stand in another order.
  private Optional<Difference> firstMoved() {
    List<String> sealed =
        revealed.items().stream().map(Revealed.Entry::id).filter(seen::containsKey).toList();
    for (int i = 0; i < order.size(); i++) {
      String id = order.get(i);
      if (!id.equals(sealed.get(i))) {
        return Optional.of(new Difference.Moved(seen.getOrDefault(id, 0), id, sealed.get(i)));
      }
    }
    return Optional.empty();
  }
}
