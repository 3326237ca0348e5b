package kr.gwageo.scoring.language;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kr.gwageo.domain.LanguageFlag;
import kr.gwageo.scoring.instruction.Register;
import kr.gwageo.scoring.reply.PlainText;

/// What is odd about the language of a reply, and where in it.
///
/// @param text the reply as it is, less what was thought aloud
/// @param places where each flag is raised
/// @param hangul the share of hangul among the letters of its prose, empty where it has too few
public record Flags(
    PlainText text, SortedMap<LanguageFlag, Integer> places, Optional<Double> hangul) {
  /// Prose with less hangul than this is not Korean.
  public static final double LEAST_HANGUL = 0.5;

  public Flags {
    places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
  }

  /// The flags of a reply to an item that asks this.
  public static SortedSet<LanguageFlag> of(Asked asked, String reply) {
    return new TreeSet<>(
        read(asked, PlainText.verbatim(reply), LEAST_HANGUL, Optional.empty()).places().keySet());
  }

  /// The flags of a reply to an item that asks this, under other demands.
  ///
  /// @param leastHangul the least share of hangul
  /// @param wanted the register that is demanded whatever the question says; empty: what it says
  public static Flags read(
      Asked asked, PlainText text, double leastHangul, Optional<Register.Wanted> wanted) {
    SortedMap<LanguageFlag, Integer> places = new TreeMap<>();
    String whole = text.toString();
    String prose = Mask.of(whole);
    Prose read = new Prose(prose, asked);
    if (asked.korean()) {
      raise(places, LanguageFlag.FOREIGN_SCRIPT, read.foreign());
      if (read.hangul().filter(share -> share < leastHangul).isPresent()) {
        places.put(LanguageFlag.LITTLE_HANGUL, read.firstWord());
      } else {
        raise(places, LanguageFlag.CODE_SWITCHING, read.switching());
      }
    }
    if (!asked.repetition()) {
      raise(places, LanguageFlag.REPETITION, Loops.in(whole));
    }
    wanted
        .or(asked::register)
        .filter(register -> Register.share(uncovered(prose), register).broken())
        .ifPresent(register -> places.put(LanguageFlag.REGISTER, read.firstWord()));
    return new Flags(text, places, read.hangul());
  }

  private static String uncovered(String prose) {
    return prose.replace(String.valueOf(Mask.COVER), "");
  }

  private static void raise(
      SortedMap<LanguageFlag, Integer> places, LanguageFlag flag, OptionalInt place) {
    place.ifPresent(at -> places.put(flag, at));
  }
}
