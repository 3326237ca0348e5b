package kr.gwageo.domain;

/// One item put to one entry once.
///
/// @param id `entry/task/item/repeat`, stable from the plan to the report
/// @param entry the name of the entry that is asked
/// @param item what is asked
/// @param repeat from 1
/// @param prompt what is sent
public record Trial(String id, String entry, Item item, int repeat, Prompt prompt) {

  /// A trial with the id that follows from its parts.
  public static Trial of(String entry, Item item, int repeat, Prompt prompt) {
    return new Trial(id(entry, item, repeat), entry, item, repeat, prompt);
  }

  /// The id that follows from a trial's parts. Names of entries and tasks hold no slash, so ids of
  /// different trials differ.
  public static String id(String entry, Item item, int repeat) {
    return entry + "/" + item.task() + "/" + item.id() + "/" + repeat;
  }
}
