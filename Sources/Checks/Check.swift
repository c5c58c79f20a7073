public import Domain

/// A fault that documents have, and how it is recognised. One file each, named by the fault.
public protocol Check: Sendable {
  var about: AboutCheck { get }
  func findings(in document: CheckedDocument) -> [Finding]
}

/// What an officer reads about a check: the help page in the program and in docs/checks.md, and the texts that test it.
public struct AboutCheck: Sendable {
  /// Never reused, also when the check is retired: "sum-does-not-hold".
  public var id: String
  /// The fault, so that "cho phép …" or "allow …" before it makes a sentence.
  public var name: BilingualText
  public var subject: CheckSubject
  public var status: CheckStatus
  /// The most severe that it reports.
  public var severity: Severity
  public var found: BilingualText
  public var matters: BilingualText
  public var remedy: BilingualText
  /// Texts with "↓" before each place where a finding begins.
  public var reported: [String]
  /// Texts that look alike and are right.
  public var accepted: [String]

  public init(
    id: String, name: BilingualText, subject: CheckSubject, status: CheckStatus = .inForce, severity: Severity,
    found: BilingualText, matters: BilingualText, remedy: BilingualText, reported: [String], accepted: [String]
  ) {
    self.id = id
    self.name = name
    self.subject = subject
    self.status = status
    self.severity = severity
    self.found = found
    self.matters = matters
    self.remedy = remedy
    self.reported = reported
    self.accepted = accepted
  }
}

/// What of a document a check looks at; its file lies in the folder of this name.
public enum CheckSubject: String, Sendable, CaseIterable {
  case figures, references, assignments, form, consistency, across

  public var name: BilingualText {
    switch self {
    case .figures: BilingualText(vi: "Số liệu", en: "Figures")
    case .references: BilingualText(vi: "Văn bản được viện dẫn", en: "References")
    case .assignments: BilingualText(vi: "Giao việc", en: "Assignments")
    case .form: BilingualText(vi: "Thể thức", en: "Form")
    case .consistency: BilingualText(vi: "Sự nhất quán", en: "Consistency")
    case .across: BilingualText(vi: "Giữa các văn bản", en: "Across documents")
    }
  }
}

public enum CheckStatus: String, Sendable, CaseIterable {
  /// Its findings are notes, whatever it thinks of them, until it has been tried on real documents.
  case trial
  case inForce

  public var name: BilingualText {
    switch self {
    case .trial: BilingualText(vi: "đang thử", en: "trial")
    case .inForce: BilingualText(vi: "đang áp dụng", en: "in force")
    }
  }
}

extension Severity {
  public var name: BilingualText {
    switch self {
    case .error: BilingualText(vi: "lỗi", en: "error")
    case .warning: BilingualText(vi: "cảnh báo", en: "warning")
    case .note: BilingualText(vi: "ghi chú", en: "note")
    }
  }
}

extension Check {
  func finding(
    _ rule: FindingRule, _ severity: Severity? = nil, at passage: Passage, _ summary: BilingualText,
    because explanation: BilingualText, notes: [Finding.Note] = [], correction: String? = nil
  ) -> Finding {
    Finding(
      check: about.id, rule: rule, severity: severity ?? about.severity, passage: passage, summary: summary,
      explanation: explanation, notes: notes, correction: correction)
  }
}
