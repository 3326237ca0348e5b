package kr.gwageo.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The tree against the definitions of RFC 9162, written out as they stand there, and against the
/// published test data of Certificate Transparency (transparency-dev/merkle, `testonly`).
class MerkleTreeTest {
  private static final HexFormat HEX = HexFormat.of();
  private static final int MOST = 70;

  private static final List<String> ENTRIES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  /// The root over the first 1, 2, … entries.
  private static final List<String> ROOTS =
      List.of(
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  private static byte[] sha256(byte[]... pieces) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (byte[] piece : pieces) {
        sha.update(piece);
      }
      return sha.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static int split(int size) {
    int split = 1;
    while (split * 2 < size) {
      split *= 2;
    }
    return split;
  }

  /// MTH of section 2.1.1, over entries.
  private static byte[] defined(List<byte[]> entries) {
    int size = entries.size();
    if (size == 1) {
      return sha256(new byte[] {0}, entries.getFirst());
    }
    int split = split(size);
    return sha256(
        new byte[] {1}, defined(entries.subList(0, split)), defined(entries.subList(split, size)));
  }

  /// PATH of section 2.1.3.1, over entries.
  private static List<byte[]> definedPath(int index, List<byte[]> entries) {
    int size = entries.size();
    if (size == 1) {
      return List.of();
    }
    int split = split(size);
    List<byte[]> left = entries.subList(0, split);
    List<byte[]> right = entries.subList(split, size);
    boolean goesLeft = index < split;
    List<byte[]> path =
        new ArrayList<>(goesLeft ? definedPath(index, left) : definedPath(index - split, right));
    path.add(defined(goesLeft ? right : left));
    return path;
  }

  private static List<byte[]> entries(int size) {
    Random random = new Random(size);
    return IntStream.range(0, size)
        .mapToObj(_ -> {
          byte[] entry = new byte[random.nextInt(40)];
          random.nextBytes(entry);
          return entry;
        })
        .toList();
  }

  private static MerkleTree tree(List<byte[]> entries) {
    return new MerkleTree(entries.stream().map(MerkleTree::leaf).toList());
  }

  private static List<String> hex(List<byte[]> hashes) {
    return hashes.stream().map(HEX::formatHex).toList();
  }

  @Test
  void theRootsAreThePublishedOnes() {
    for (int size = 1; size <= ROOTS.size(); size++) {
      MerkleTree tree = tree(ENTRIES.subList(0, size).stream().map(HEX::parseHex).toList());
      assertThat(HEX.formatHex(tree.root())).isEqualTo(ROOTS.get(size - 1));
    }
  }

  @Test
  void aPathIsThePublishedOne() {
    MerkleTree tree = tree(ENTRIES.stream().map(HEX::parseHex).toList());
    assertThat(hex(tree.path(5)))
        .containsExactly(
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
  }

  @Test
  void rootsAndPathsAreThoseOfTheDefinitionForEverySizeAndPlace() {
    for (int size = 1; size <= MOST; size++) {
      List<byte[]> entries = entries(size);
      MerkleTree tree = tree(entries);
      assertThat(tree.root()).isEqualTo(defined(entries));
      for (int index = 0; index < size; index++) {
        assertThat(hex(tree.path(index))).isEqualTo(hex(definedPath(index, entries)));
      }
    }
  }

  @Test
  void everyPathLeadsToItsRootFromItsPlaceAlone() {
    for (int size = 1; size <= MOST; size++) {
      List<byte[]> entries = entries(size);
      MerkleTree tree = tree(entries);
      byte[] root = tree.root();
      for (int index = 0; index < size; index++) {
        byte[] leaf = MerkleTree.leaf(entries.get(index));
        List<byte[]> path = tree.path(index);
        for (int claimed = -1; claimed <= size; claimed++) {
          assertThat(MerkleTree.leads(leaf, claimed, size, path, root))
              .as("%d of %d as %d", index, size, claimed)
              .isEqualTo(claimed == index);
        }
      }
    }
  }

  @Test
  void aChangedPathLeadsNowhere() {
    for (int size = 2; size <= MOST; size++) {
      List<byte[]> entries = entries(size);
      MerkleTree tree = tree(entries);
      byte[] root = tree.root();
      for (int index = 0; index < size; index++) {
        byte[] leaf = MerkleTree.leaf(entries.get(index));
        List<byte[]> path = tree.path(index);
        for (int step = 0; step < path.size(); step++) {
          byte[] kept = path.get(step);
          byte[] flipped = kept.clone();
          flipped[(index + step) % 32] ^= 4;
          path.set(step, flipped);
          assertThat(MerkleTree.leads(leaf, index, size, path, root)).isFalse();
          path.set(step, kept);
        }
        List<byte[]> shorter = path.subList(0, path.size() - 1);
        assertThat(MerkleTree.leads(leaf, index, size, shorter, root)).isFalse();
        List<byte[]> longer = new ArrayList<>(path);
        longer.add(root);
        assertThat(MerkleTree.leads(leaf, index, size, longer, root)).isFalse();
      }
    }
  }

  @Test
  void aNodeCannotPassForALeaf() {
    List<byte[]> entries = entries(4);
    MerkleTree tree = tree(entries);
    byte[] left = MerkleTree.leaf(entries.get(0));
    byte[] right = MerkleTree.leaf(entries.get(1));
    List<byte[]> fromNode = List.of(tree.path(0).get(1));
    assertThat(MerkleTree.leads(MerkleTree.leaf(left, right), 0, 2, fromNode, tree.root()))
        .isFalse();
  }
}
