public import Domain

/// A file that was checked, as the output forms print it.
public struct CheckedFile: Sendable {
  /// As the officer named it.
  public var path: String
  public var text: [Unicode.Scalar]
  public var findings: [Finding]

  public init(path: String, text: [Unicode.Scalar], findings: [Finding]) {
    self.path = path
    self.text = text
    self.findings = findings
  }

  /// Something is wrong or probably wrong; notes alone do not count.
  public var hasFaults: Bool { findings.contains { $0.severity > .note } }
}

/// The language of a sentence on the screen.
public enum OutputLanguage: String, Sendable, CaseIterable {
  case vi, en
}

extension BilingualText {
  func text(_ language: OutputLanguage) -> String { language == .vi ? vi : en }
}

/// Line and column of a place, both from 1; columns count code points.
struct LineColumn: Equatable {
  var line: Int
  var column: Int
}

/// Where the lines of a text begin.
struct LineTable {
  private let starts: [Int]

  init(_ text: [Unicode.Scalar]) {
    var starts = [0]
    for (index, scalar) in text.enumerated()
    where scalar == "\n" || scalar == "\r" && (index + 1 >= text.count || text[index + 1] != "\n") {
      starts.append(index + 1)
    }
    self.starts = starts
  }

  func place(_ offset: Int) -> LineColumn {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return LineColumn(line: low, column: offset - starts[low - 1] + 1)
  }
}

extension String {
  /// On one line, for a terminal; what is longer than two lines is cut at a word.
  var shortened: String {
    var text = ""
    for word in split(whereSeparator: \.isWhitespace) {
      guard text.count + word.count < 160 else { return text + " …" }
      text += text.isEmpty ? word : " " + word
    }
    return text
  }
}
