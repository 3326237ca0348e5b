package kr.gwageo.scoring.instruction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How a Korean sentence addresses its hearer, by the ending of its last word.
public enum Register {
  /// 합쇼체: `합니다`, `합니까`, `하십시오`.
  HAPSYO(Pattern.compile(".*(?:니다|니까|시오|소서|십시다)")),
  /// 해요체: `해요`, `하죠`.
  HAEYO(Pattern.compile(".*(?:요|죠)")),
  /// 해라체, in which books are written too: `한다`, `하느냐`, `하라`, `하자`.
  HAERA(Pattern.compile(".*(?:다|느냐|[가-힣]냐|으라|[하어아]라|하자|구나|는가|은가|인가|할까|[으]?마)")),
  /// 해체: `해`, `하지`, `하네`, `할게`, `하잖아`.
  HAE(
      Pattern.compile(
          ".*(?:[어아해여야져줘봐돼워와려]|지|네|군|걸|[을를할갈될줄볼]래|[할줄갈볼을될킬릴]게|거든|잖아|는데|은데|인데|했니|하니|있니|없니|거야)"));

  /// What a question asks for: one register, or either of the polite or of the plain ones.
  public enum Wanted {
    /// 합쇼체.
    HAPSYO(Register.HAPSYO),
    /// 해요체.
    HAEYO(Register.HAEYO),
    /// 해라체.
    HAERA(Register.HAERA),
    /// 해체.
    HAE(Register.HAE),
    /// 존댓말.
    POLITE(Register.HAPSYO, Register.HAEYO),
    /// 반말.
    PLAIN(Register.HAERA, Register.HAE);

    private final List<Register> registers;

    Wanted(Register... registers) {
      this.registers = List.of(registers);
    }

    /// What this Korean name of a register stands for.
    ///
    /// @throws IllegalArgumentException if it is none
    public static Wanted of(String name) {
      return switch (name) {
        case "합쇼체", "하십시오체" -> HAPSYO;
        case "해요체" -> HAEYO;
        case "해라체" -> HAERA;
        case "해체" -> HAE;
        case "존댓말", "높임말" -> POLITE;
        case "반말" -> PLAIN;
        default -> throw new IllegalArgumentException("no register " + name);
      };
    }

    /// The names by which options may call it.
    public static List<String> names() {
      return Arrays.stream(values()).map(Wanted::title).toList();
    }

    /// The name by which options call it.
    public String title() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// Whether a sentence of this register is what was wanted.
    public boolean holds(Register register) {
      return registers.contains(register);
    }
  }

  private final Pattern ending;

  Register(Pattern ending) {
    this.ending = ending;
  }

  /// The register of a sentence; empty where it ends with a noun, or with what has no register.
  public static Optional<Register> of(String sentence) {
    String end = Honorifics.lastWord(sentence);
    if (end.length() < 2 || Honorifics.LEVELLESS.contains(end) || noun(end)) {
      return Optional.empty();
    }
    return Arrays.stream(values())
        .filter(register -> register.ending.matcher(end).matches())
        .findFirst();
  }

  /// The sentences of a Korean text that have a register, and how many of them have another one.
  public static Share share(String text, Wanted wanted) {
    List<Register> registers =
        Sentences.of(text, true).stream().map(Register::of).flatMap(Optional::stream).toList();
    int others = (int) registers.stream().filter(register -> !wanted.holds(register)).count();
    return new Share(registers.size(), others);
  }

  /// The sentences of a text, each with its mark.
  public static Stream<String> sentences(String text) {
    return Sentences.of(text, true).stream();
  }

  /// How many sentences have a register, and how many of them another than was wanted.
  public record Share(int sentences, int others) {
    private static final int TOLERATED = 5;

    /// Whether more than one sentence in five is not as wanted: a quotation may be otherwise.
    public boolean broken() {
      return others * TOLERATED > sentences;
    }
  }

  private static boolean noun(String end) {
    return !Honorifics.polite(end) && end.endsWith("요");
  }
}
