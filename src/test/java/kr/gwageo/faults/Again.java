package kr.gwageo.faults;

/// Whether a run asks again after a fault.
enum Again {
  NOT_NEEDED("not needed"),
  NO("no"),
  AFTER_A_PAUSE("yes, after a growing pause"),
  WHEN_THE_SERVER_SAYS("yes, when the server says"),
  IN_ANOTHER_RUN("in another run: the server asks for more than an hour"),
  WITHOUT_SETTINGS("yes, without the settings it may reject");

  private final String words;

  Again(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
