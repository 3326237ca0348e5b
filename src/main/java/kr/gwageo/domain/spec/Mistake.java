package kr.gwageo.domain.spec;

import java.util.List;

/// A mistake in a file that people wrote.
///
/// @param file as the person named it
/// @param line from 1
/// @param column from 1
/// @param field path of the field, such as `entries[2].role`; empty where it is the whole file
/// @param found what stands there, empty where nothing does
/// @param rule what was expected
/// @param values what the rule speaks of: valid names, a range, a cause
/// @param nearest the valid name that comes nearest to what was found, empty where none does
public record Mistake(
    String file,
    int line,
    int column,
    String field,
    String found,
    Rule rule,
    List<String> values,
    String nearest) {
  public Mistake {
    values = List.copyOf(values);
  }

  /// What was expected.
  public enum Rule {
    /// A file that can be read; the value says why it cannot.
    READABLE_FILE,
    /// Text in UTF-8.
    UTF_8,
    /// A document of the right syntax; the value says what is wrong with it.
    SYNTAX,
    /// This field must be there.
    REQUIRED,
    /// A field of this name does not exist; the values do.
    KNOWN_FIELD,
    /// The field may be there once.
    ONCE,
    /// One of the values.
    ONE_OF,
    /// A text that is not empty.
    TEXT,
    /// Fields under the name.
    MAPPING,
    /// A list.
    LIST,
    /// A list that is not empty.
    NOT_EMPTY,
    /// `true` or `false`.
    BOOLEAN,
    /// A whole number; the value says its range.
    WHOLE_NUMBER,
    /// A number; the value says its range.
    NUMBER,
    /// A day such as `2026-08-18`.
    DATE,
    /// A release date of every leader, and of no other entry; the value names the leaders.
    LEADERS_DATED,
    /// A day in the window of the round; the value says which.
    IN_WINDOW,
    /// Only an official round has this field.
    OFFICIAL_ONLY,
    /// Only beside the fields in the value.
    ONLY_WITH,
    /// A name that means something else.
    NOT_RESERVED,
    /// A time such as `500ms`, `10s`, `5m` or `2h`.
    DURATION,
    /// Lower-case letters, digits, `.`, `_` and `-`, at most 64, starting with a letter or digit.
    NAME,
    /// A name that no other has.
    UNIQUE,
    /// `http://` or `https://` and a host.
    URL,
    /// A regular expression; the value says what is wrong with it.
    REGULAR_EXPRESSION,
    /// The name of an HTTP header.
    HEADER,
    /// An environment variable that is set.
    VARIABLE_SET,
    /// Exactly one of the fields in the values.
    ONE_FIELD_OF,
    /// A round whose leaders can be packed.
    PACKABLE,
    /// At least one entry with the role in the value.
    ROLE_PRESENT,
    /// A field that the file has; the values are those of its first row.
    FIELD_THERE,
    /// As many values in a row as there are columns; the value says how many.
    COLUMNS,
    /// A quote that is closed; what was found is where it opens.
    CLOSED_QUOTE,
    /// A SHA-256 in hexadecimal digits.
    SHA_256,
    /// The digest of the file in the first value, which is the second.
    DIGEST_OF,
    /// Columns whose names differ.
    DISTINCT_COLUMNS,
    /// The library that reads Parquet, which the default build does not have.
    PARQUET_MODULE,
    /// A digest, `sha256:` and 64 hexadecimal digits.
    DIGEST,
    /// An address with `{path}` in it.
    FILE_URL,
    /// A commit, a tag, a branch or `unpinned`.
    REVISION,
    /// Unicode normal form C.
    NFC,
    /// Choices that differ from one another.
    DISTINCT_CHOICES,
    /// An answer that names one of the item's choices.
    ANSWER_AMONG_CHOICES,
    /// An answer that the task's scorer, the value, can grade.
    ANSWER_FOR_SCORER,
    /// Options that the scorer has; the value says what is wrong with them.
    SCORER_OPTIONS,
    /// An entry with the role `grader` that reads the answers to the task in the value.
    GRADER_PRESENT,
    /// A task whose answers judges read, since there is a grader.
    JUDGED_TASK,
    /// A protocol that has a place for the tools of the tasks in the value.
    CARRIED,
    /// A machine on which programs can be run safely; the value says why this is none.
    SANDBOX,
    /// A task that shows choices in the items' own order, as they were when answers were recorded;
    /// the value names those that do not.
    OWN_ORDER,
    /// A file that was fetched; the value is the benchmark's name.
    FETCHED,
    /// A solved example that is not asked too.
    NOT_ASKED,
    /// A benchmark of this name on the shelves, or a folder with a definition.
    BENCHMARK,
    /// The name of the folder in which the definition stands.
    FOLDER_NAME,
    /// A recorded answer for every item; the values are how many of how many have none, and some.
    RECORDED_ANSWER,
    /// One recorded answer to an item, repeat and turn; the value is the line of the first.
    ANSWERED_ONCE,
    /// The id of an item of the benchmark, the value.
    ITEM_ID
  }

  /// The place, `file:line:column`.
  public String place() {
    return file + ":" + line + ":" + column;
  }
}
