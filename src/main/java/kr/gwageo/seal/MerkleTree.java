package kr.gwageo.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import kr.gwageo.domain.Digest;

/// A Merkle tree as in RFC 9162, section 2.1 (the same tree as in RFC 6962): SHA-256, a leaf is
/// hashed after the byte 0, two nodes after the byte 1, so that no leaf can pass for a node.
///
/// The RFC defines the tree from its root, by splitting at the largest power of two. Pairing
/// neighbours level by level and taking an odd last node up as it is gives the same tree.
final class MerkleTree {
  private static final byte LEAF = 0;
  private static final byte NODE = 1;
  private static final String SHOWN = "sha256:";

  private final List<List<byte[]>> levels = new ArrayList<>();

  /// @param leaves their hashes, at least one
  MerkleTree(List<byte[]> leaves) {
    if (leaves.isEmpty()) {
      throw new IllegalArgumentException("a tree has leaves");
    }
    levels.add(List.copyOf(leaves));
    while (levels.getLast().size() > 1) {
      levels.add(above(levels.getLast()));
    }
  }

  private static List<byte[]> above(List<byte[]> level) {
    MessageDigest sha = sha256();
    List<byte[]> above = new ArrayList<>((level.size() + 1) / 2);
    for (int i = 0; i + 1 < level.size(); i += 2) {
      above.add(node(sha, level.get(i), level.get(i + 1)));
    }
    if (level.size() % 2 == 1) {
      above.add(level.getLast());
    }
    return above;
  }

  /// The hash of an entry's bytes, given in pieces.
  static byte[] leaf(byte[]... pieces) {
    MessageDigest sha = sha256();
    sha.update(LEAF);
    for (byte[] piece : pieces) {
      sha.update(piece);
    }
    return sha.digest();
  }

  private static byte[] node(MessageDigest sha, byte[] left, byte[] right) {
    sha.update(NODE);
    sha.update(left);
    sha.update(right);
    return sha.digest();
  }

  /// What the whole tree comes to.
  byte[] root() {
    return levels.getLast().getFirst().clone();
  }

  /// The nodes that lead from a leaf to the root, from below: RFC 9162, 2.1.3.1.
  List<byte[]> path(int index) {
    List<byte[]> path = new ArrayList<>();
    int place = index;
    for (List<byte[]> level : levels) {
      int sibling = place ^ 1;
      if (sibling < level.size()) {
        path.add(level.get(sibling).clone());
      }
      place /= 2;
    }
    return path;
  }

  /// Whether a path leads from a leaf to a root: RFC 9162, 2.1.3.2.
  static boolean leads(byte[] leaf, long index, long size, List<byte[]> path, byte[] root) {
    if (index < 0 || index >= size) {
      return false;
    }
    MessageDigest sha = sha256();
    long place = index;
    long last = size - 1;
    byte[] hash = leaf;
    for (byte[] sibling : path) {
      if (last == 0) {
        return false;
      }
      if (place % 2 == 1 || place == last) {
        hash = node(sha, sibling, hash);
        while (place % 2 == 0 && place != 0) {
          place /= 2;
          last /= 2;
        }
      } else {
        hash = node(sha, hash, sibling);
      }
      place /= 2;
      last /= 2;
    }
    return last == 0 && MessageDigest.isEqual(hash, root);
  }

  /// A hash as files show it.
  static Digest shown(byte[] hash) {
    return new Digest(SHOWN + HexFormat.of().formatHex(hash));
  }

  /// The hash that a file shows.
  static byte[] hash(Digest shown) {
    return HexFormat.of().parseHex(shown.text(), SHOWN.length(), shown.text().length());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
