public import Domain

/// What has to be put right in a description, and where.
public struct DescriptionProblem: Error, Hashable, Sendable {
  /// From 1; 0 where the text as a whole is meant.
  public var line: Int
  public var text: BilingualText

  public init(line: Int, vi: String, en: String) {
    self.line = line
    text = BilingualText(vi: vi, en: en)
  }
}

/// Every problem of a description at once, in the order of the lines.
public struct DescriptionProblems: Error, Hashable, Sendable {
  public var problems: [DescriptionProblem]

  public init(_ problems: [DescriptionProblem]) { self.problems = problems.sorted { $0.line < $1.line } }
}
