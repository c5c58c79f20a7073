/// A sentence in both languages of the screen.
public struct BilingualText: Hashable, Sendable, Codable {
  public var vi: String
  public var en: String

  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }
}

/// How much a finding matters: an error is provably wrong, a warning probably, a note is worth knowing.
public enum Severity: String, Hashable, Sendable, Codable, Comparable, CaseIterable {
  case note, warning, error

  public static func < (a: Severity, b: Severity) -> Bool {
    allCases.firstIndex(of: a) ?? 0 < allCases.firstIndex(of: b) ?? 0
  }
}

/// What a finding is about, as `nongvu read --format json` names it under "rule".
public enum FindingRule: String, Hashable, Sendable, Codable, CaseIterable {
  case percent, sum, magnitude, unit, numbering, rounding, spelling
  case malformedNumber = "malformed-number"
  case staleYear = "stale-year"
  case symbolMismatch = "symbol-mismatch"
  case blankField = "blank-field"
  case internalConflict = "internal-conflict"
  case crossDocument = "cross-document"
  case missingAssignment = "missing-assignment"
  case missingDeadline = "missing-deadline"
}

/// A check's objection, at a place in the document, with its arithmetic.
public struct Finding: Hashable, Sendable, Codable {
  /// Another place that the objection speaks of.
  public struct Note: Hashable, Sendable, Codable {
    public var passage: Passage
    public var text: BilingualText
    /// The file that the place is in, where it is not the finding's own document.
    public var document: String?

    public init(passage: Passage, text: BilingualText, document: String? = nil) {
      self.passage = passage
      self.text = text
      self.document = document
    }
  }

  /// The check's id, which is never reused: "percent-differs-from-figures".
  public var check: String
  public var rule: FindingRule
  public var severity: Severity
  public var passage: Passage
  /// One line.
  public var summary: BilingualText
  /// With the arithmetic: "1.479 ÷ 1.100 × 100 = 134,45, văn bản ghi 134,49".
  public var explanation: BilingualText
  public var notes: [Note]
  /// What the passage should read, where that is certain.
  public var correction: String?

  public init(
    check: String, rule: FindingRule, severity: Severity, passage: Passage, summary: BilingualText,
    explanation: BilingualText, notes: [Note] = [], correction: String? = nil
  ) {
    self.check = check
    self.rule = rule
    self.severity = severity
    self.passage = passage
    self.summary = summary
    self.explanation = explanation
    self.notes = notes
    self.correction = correction
  }
}
