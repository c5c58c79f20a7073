public import Domain

/// Why an action was not carried out. Nothing of it was kept; what was typed is still with the caller.
public enum ActionError: Error, Hashable, Sendable {
  /// The person may not do this, or not in the present state.
  case notAllowed
  case notFound
  /// What was entered cannot be taken; each problem says where and how to put it right.
  case invalid([FieldProblem])
  /// Somebody else saved the same thing since this person opened it; says who and when.
  case changedMeanwhile(by: String, at: String)
}

/// One thing to put right in a form.
public struct FieldProblem: Hashable, Sendable {
  /// Name of the form field.
  public var field: String
  public var message: BilingualText

  public init(_ field: String, vi: String, en: String) {
    self.field = field
    self.message = BilingualText(vi: vi, en: en)
  }
}
