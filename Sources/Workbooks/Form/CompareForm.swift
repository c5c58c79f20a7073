public import Domain

/// Where a filled workbook says something else than the system holds.
public struct FormComparison: Hashable, Sendable {
  public var figures: [FigureChange] = []
  public var texts: [TextChange] = []
  /// Lines of the workbook that the form does not have (any more): the plan was changed since.
  public var unknown: [FilledForm.Line] = []
  /// Lines filled differently though their figure keeps its approval.
  public var closed: [FilledForm.Line] = []
  /// Targets of the form that the workbook has no line for.
  public var missing: [Int64] = []

  public struct FigureChange: Hashable, Sendable {
    public var line: FilledForm.Line
    public var held: SubmissionEntry?

    /// The workbook has nothing where the system holds something: to take it means to take out what is held.
    public var isRemoval: Bool { line.typed.isEmpty && line.problem == nil && held?.typed.isEmpty == false }
  }

  public struct TextChange: Hashable, Sendable {
    public var part: Narrative.Part
    public var filled: String
    public var held: String

    public var isRemoval: Bool { filled.isEmpty }
  }

  /// `held` are the entries by target; `targets` the form's, `open` those that can be written now.
  public init(
    _ filled: FilledForm, held: [Int64: SubmissionEntry], narrative: Narrative, targets: [Int64], open: Set<Int64>
  ) {
    let known = Set(targets)
    for line in filled.lines {
      guard known.contains(line.targetID) else {
        if !line.typed.isEmpty { unknown.append(line) }
        continue
      }
      let entry = held[line.targetID]
      guard line.problem != nil || differs(line, from: entry) else { continue }
      if open.contains(line.targetID) {
        figures.append(FigureChange(line: line, held: entry))
      } else {
        closed.append(line)
      }
    }
    let filledTargets = Set(filled.lines.map(\.targetID))
    missing = targets.filter { !filledTargets.contains($0) }
    if let words = filled.narrative, open.count == targets.count {
      texts = Narrative.Part.allCases.compactMap { part in
        let change = TextChange(part: part, filled: words[part], held: narrative[part])
        return change.filled == change.held ? nil : change
      }
    }
  }

  public var isEmpty: Bool { figures.isEmpty && texts.isEmpty }
}

/// An empty line says nothing of the kind of its figure.
private func differs(_ line: FilledForm.Line, from entry: SubmissionEntry?) -> Bool {
  let held = entry ?? SubmissionEntry(targetID: line.targetID, kind: .actual, typed: "")
  let kind: FigureKind = line.isEstimate ? .estimate : .actual
  return line.typed != held.typed || line.note != held.note || (!line.typed.isEmpty && kind != held.kind)
}
