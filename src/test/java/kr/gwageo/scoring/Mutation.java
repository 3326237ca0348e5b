package kr.gwageo.scoring;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// The ways in which a fuzz bends a reply.
enum Mutation {
  CUT((text, material, random) -> {
    int at = place(text, random);
    text.delete(at, end(text, at, random));
  }),
  KEEP_THE_HEAD((text, material, random) -> text.setLength(place(text, random))),
  KEEP_THE_TAIL((text, material, random) -> text.delete(0, place(text, random))),
  DUPLICATE((text, material, random) -> {
    int at = place(text, random);
    text.insert(at, text.substring(at, end(text, at, random)));
  }),
  SWAP_HALVES((text, material, random) -> {
    String head = text.substring(0, place(text, random));
    text.delete(0, head.length()).append(head);
  }),
  SPLICE((text, material, random) -> {
    String other = material.any(material.replies(), random);
    int at = other.isEmpty() ? 0 : random.nextInt(other.length());
    text.insert(place(text, random), other, at, end(other, at, random));
  }),
  APPEND_A_REPLY((text, material, random) ->
      text.append(random.nextBoolean() ? "\n" : " ")
          .append(material.any(material.replies(), random))),
  INSERT_A_PIECE(
      (text, material, random) -> text.insert(place(text, random), material.piece(random))),
  INSERT_SEVERAL_PIECES((text, material, random) -> {
    int at = place(text, random);
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.insert(at, material.piece(random));
    }
  }),
  INSERT_ANY_CHARACTER((text, material, random) ->
      text.insert(place(text, random), (char) random.nextInt(Character.MAX_VALUE + 1))),
  INSERT_ANY_SYLLABLE((text, material, random) ->
      text.insert(place(text, random), (char) ('가' + random.nextInt('힣' - '가' + 1)))),
  INSERT_HUGE_DIGITS((text, material, random) -> {
    StringBuilder digits = new StringBuilder();
    for (int i = 1 + random.nextInt(400); i > 0; i--) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    text.insert(place(text, random), digits);
  }),
  REPEAT_A_PIECE((text, material, random) -> {
    String piece = material.piece(random);
    text.insert(place(text, random), piece.repeat(1 + random.nextInt(1 + 800 / piece.length())));
  }),
  REPLACE_A_CHARACTER((text, material, random) -> {
    if (!text.isEmpty()) {
      text.setCharAt(random.nextInt(text.length()), material.piece(random).charAt(0));
    }
  }),
  DECOMPOSE((text, material, random) -> normalize(text, random, Normalizer.Form.NFD)),
  COMPOSE_COMPATIBLY((text, material, random) -> normalize(text, random, Normalizer.Form.NFKC)),
  WIDEN((text, material, random) -> {
    int at = place(text, random);
    for (int i = end(text, at, random) - 1; i >= at; i--) {
      char c = text.charAt(i);
      if (c > ' ' && c <= '~') {
        text.setCharAt(i, (char) (c + 0xFEE0));
      }
    }
  }),
  CHANGE_CASE((text, material, random) -> {
    int at = place(text, random);
    int end = end(text, at, random);
    String part = text.substring(at, end);
    boolean upper = random.nextBoolean();
    text.replace(at, end, upper ? part.toUpperCase(Locale.ROOT) : part.toLowerCase(Locale.ROOT));
  }),
  DROP_SPACES((text, material, random) -> {
    int at = place(text, random);
    int end = end(text, at, random);
    text.replace(at, end, text.substring(at, end).replaceAll("\\s", ""));
  });

  private static final int MOST_AT_ONCE = 6;

  /// Beyond this many characters nothing more is put in: what is long is another test's concern.
  private static final int LONG = 4000;

  private final Change change;

  Mutation(Change change) {
    this.change = change;
  }

  private interface Change {
    void apply(StringBuilder text, Material material, Random random);
  }

  /// What replies are made of.
  ///
  /// @param replies to splice
  /// @param families of pieces, each as likely as another
  record Material(List<String> replies, List<List<String>> families) {

    <T> T any(List<T> list, Random random) {
      return list.get(random.nextInt(list.size()));
    }

    String piece(Random random) {
      return any(any(families, random), random);
    }
  }

  /// A reply after one to six mutations.
  static String bent(String reply, Material material, Random random) {
    StringBuilder text = new StringBuilder(reply);
    List<Mutation> all = List.of(values());
    for (int i = random.nextInt(MOST_AT_ONCE); i >= 0 && text.length() < LONG; i--) {
      material.any(all, random).change.apply(text, material, random);
    }
    return text.toString();
  }

  private static int place(CharSequence text, Random random) {
    return random.nextInt(text.length() + 1);
  }

  /// Near as often as anywhere.
  private static int end(CharSequence text, int start, Random random) {
    int rest = text.length() - start;
    return start + random.nextInt((random.nextBoolean() ? rest : Math.min(rest, 8)) + 1);
  }

  private static void normalize(StringBuilder text, Random random, Normalizer.Form form) {
    int at = place(text, random);
    int end = end(text, at, random);
    text.replace(at, end, Normalizer.normalize(text.substring(at, end), form));
  }
}
