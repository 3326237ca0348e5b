package kr.gwageo.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The salts of a set's items, each derived from one master salt by HMAC-SHA-256 (RFC 2104, used as
/// in HKDF-Expand of RFC 5869): who knows some of them learns nothing of the others.
final class Salts {
  /// Bytes of a salt, the master salt among them.
  static final int LENGTH = 32;

  private static final byte[] PURPOSE = "gwageo/item-salt/1\0".getBytes(StandardCharsets.UTF_8);

  private final Mac mac;

  Salts(byte[] master) {
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(master, "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
    }
  }

  /// The salt of an item.
  ///
  /// @param index its place, from 0
  byte[] of(long index, String id) {
    mac.update(PURPOSE);
    mac.update(ByteBuffer.allocate(Long.BYTES).putLong(index).array());
    mac.update(id.getBytes(StandardCharsets.UTF_8));
    return mac.doFinal();
  }

  /// The bytes of a salt that a file shows.
  ///
  /// @throws IllegalArgumentException if it is no salt
  static byte[] parsed(String shown) {
    byte[] salt = HexFormat.of().parseHex(shown);
    if (salt.length != LENGTH) {
      throw new IllegalArgumentException("not a salt of " + LENGTH + " bytes: " + shown);
    }
    return salt;
  }

  /// A salt as files show it.
  static String shown(byte[] salt) {
    return HexFormat.of().formatHex(salt);
  }

  /// The digest of an item: the RFC's leaf hash of salt, length of the id, id and line.
  static byte[] leaf(byte[] salt, String id, byte[] line) {
    byte[] name = id.getBytes(StandardCharsets.UTF_8);
    byte[] length = ByteBuffer.allocate(Integer.BYTES).putInt(name.length).array();
    return MerkleTree.leaf(salt, length, name, line);
  }
}
