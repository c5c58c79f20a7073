public import Domain
import Reporting
import Storage
import VietnameseText

/// Keeps a unit's report as typed, and sends it when `submits`.
///
/// A draft is kept whatever was typed. Sending reads every number; the readable ones become figures, each with this
/// report as its source. A repeated save of the same content changes nothing.
public struct SaveSubmission: Sendable {
  public var planID: Int64
  public var organisationID: Int64
  public var period: Period
  public var entries: [SubmissionEntry]
  public var narrative: Narrative
  /// The version the writer saw; 0 where there was none yet.
  public var seenVersion: Int
  public var submits: Bool
  /// The Excel file that the figures come from, for the record.
  public var source: String?

  public init(
    planID: Int64, organisationID: Int64, period: Period, entries: [SubmissionEntry], narrative: Narrative,
    seenVersion: Int, submits: Bool, source: String? = nil
  ) {
    self.planID = planID
    self.organisationID = organisationID
    self.period = period
    self.entries = entries
    self.narrative = narrative
    self.seenVersion = seenVersion
    self.submits = submits
    self.source = source
  }

  /// Largest text of one of the four paragraphs, in letters.
  public static let narrativeLimit = 20_000

  /// Throws `changedMeanwhile` where another saved since; nothing is kept then, and the caller still has what was typed.
  @discardableResult
  public func run(in office: Office, by person: Person) async throws -> Submission {
    try checkLengths()
    let input = self
    return try await office.database.write { connection in
      guard
        let form = try submissionForm(
          planID: input.planID, unitID: input.organisationID, period: input.period, today: office.today, connection)
      else { throw ActionError.notFound }
      let state = form.submission?.state ?? .draft
      guard SubmissionPolicy.canWrite(person, unitID: input.organisationID, state: state)
      else { throw ActionError.notAllowed }
      try input.checkPeriod(form, today: office.today)
      let entries = try input.ownEntries(form)
      let narrative = form.isReturnedInPart ? form.submission?.narrative ?? input.narrative : input.narrative
      if let old = form.submission, try input.isRepeated(old, entries, narrative, connection) { return old }
      if (form.submission?.version ?? 0) != input.seenVersion {
        throw try changedMeanwhile(form.submission, connection)
      }
      if input.submits { try input.checkNumbers(entries, form) }
      var submission =
        form.submission
        ?? Submission(
          id: office.identifiers.next(), planID: input.planID, organisationID: input.organisationID,
          period: input.period, window: form.window, state: .draft, narrative: Narrative(), version: 1,
          updatedBy: person.id, updatedAt: office.now)
      submission.narrative = narrative
      (submission.updatedBy, submission.updatedAt) = (person.id, office.now)
      if input.submits {
        (submission.state, submission.submittedOn, submission.returnReason) = (.submitted, office.today, nil)
        if try !needsHead(person, unitID: form.unit.id, on: office.today, connection) {
          submission.approve(by: person.id, on: office.today)
        }
      }
      let store = SubmissionStore(connection)
      if form.submission == nil {
        try store.save(submission)
      } else {
        try store.saveChanged(submission, seen: input.seenVersion)
        submission.version = input.seenVersion + 1
      }
      try store.saveEntries(entries, of: submission.id)
      if input.submits {
        try recordFigures(entries, form, submission, office, person, connection)
        if submission.state == .approved { try answerReturns(submission, entries, office, connection) }
      }
      var detail = [
        "period": input.period.code, "version": String(submission.version), "state": submission.state.rawValue,
      ]
      detail["source"] = input.source
      try office.record(
        input.submits ? "send-report" : "save-draft", "submission", submission.id, detail: detail, by: person,
        in: connection)
      return submission
    }
  }

  private func checkLengths() throws {
    let long = Narrative.Part.allCases.filter { narrative[$0].unicodeScalars.count > Self.narrativeLimit }
    var problems = long.map {
      FieldProblem(
        $0.rawValue, vi: "Dài quá \(Self.narrativeLimit) ký tự; hãy rút gọn.",
        en: "Longer than \(Self.narrativeLimit) letters; shorten it.")
    }
    for entry in entries where entry.typed.unicodeScalars.count > 60 || entry.note.unicodeScalars.count > 2000 {
      problems.append(
        FieldProblem(
          "entry-\(entry.targetID)", vi: "Nội dung quá dài cho một ô số liệu.", en: "Too long for a figure."))
    }
    if !problems.isEmpty { throw ActionError.invalid(problems) }
  }

  /// A period that has not begun cannot be reported.
  private func checkPeriod(_ form: SubmissionForm, today: Day) throws {
    let from = form.window.dates(of: period).from
    guard from > today else { return }
    throw ActionError.invalid([
      FieldProblem(
        "period",
        vi: "Kỳ này bắt đầu từ ngày \(from.day)/\(from.month)/\(from.year); chưa thể báo cáo. Hãy chọn kỳ đã bắt đầu.",
        en: "This period begins on \(from.iso); it cannot be reported yet. Choose a period that has begun.")
    ])
  }

  /// The entries in the form's order. One that is not of this unit's form is refused. Where only some figures were given
  /// back, the others stay as they were sent.
  private func ownEntries(_ form: SubmissionForm) throws -> [SubmissionEntry] {
    let own = Set(form.lines.map(\.standing.target.id))
    guard entries.allSatisfy({ own.contains($0.targetID) && ($0.kind == .actual || $0.kind == .estimate) })
    else { throw ActionError.notAllowed }
    let byTarget = Dictionary(entries.map { ($0.targetID, $0) }, uniquingKeysWith: { _, last in last })
    return form.lines.compactMap { line in
      form.isOpen(line) ? byTarget[line.standing.target.id] : line.entry
    }.filter { !$0.typed.isEmpty || !$0.note.isEmpty }
  }

  private func isRepeated(
    _ old: Submission, _ entries: [SubmissionEntry], _ narrative: Narrative, _ connection: any Connection
  ) throws -> Bool {
    let isSameState = !submits || old.state == .submitted || old.state == .approved
    guard isSameState, old.narrative == narrative else { return false }
    let kept = try SubmissionStore(connection).listEntries(of: old.id)
    return Set(kept) == Set(entries)
  }

  private func checkNumbers(_ entries: [SubmissionEntry], _ form: SubmissionForm) throws {
    var problems = entries.compactMap { entry -> FieldProblem? in
      if entry.typed.isEmpty { return nil }
      do throws(TypedNumberError) {
        _ = try parseTypedNumber(entry.typed)
        return nil
      } catch {
        return numberProblem(entry.typed, "entry-\(entry.targetID)", error)
      }
    }
    let typed = Dictionary(entries.map { ($0.targetID, $0.typed) }, uniquingKeysWith: { first, _ in first })
    for (target, findings) in formFindings(form, typed: typed).sorted(by: { $0.key < $1.key }) {
      for finding in findings where finding.rule.severity == .error {
        let words = validationWords(finding, catalogue: form.catalogue)
        problems.append(FieldProblem("entry-\(target)", vi: words.vi + ".", en: words.en + "."))
      }
    }
    if !problems.isEmpty { throw ActionError.invalid(problems) }
    if entries.allSatisfy({ $0.typed.isEmpty }) && narrative.isEmpty {
      throw ActionError.invalid([
        FieldProblem(
          "entries", vi: "Báo cáo còn trống. Hãy ghi số liệu hoặc nội dung trước khi gửi.",
          en: "The report is empty. Enter a figure or a text before sending it.")
      ])
    }
  }
}

/// Who saved the version that stands now, and when.
func changedMeanwhile(_ submission: Submission?, _ connection: any Connection) throws -> ActionError {
  let name = try submission.flatMap { try PersonStore(connection).find($0.updatedBy)?.fullName }
  return .changedMeanwhile(by: name ?? "", at: submission?.updatedAt ?? "")
}

/// Each readable entry as a figure; one equal to the newest that this report already gave is not repeated.
private func recordFigures(
  _ entries: [SubmissionEntry], _ form: SubmissionForm, _ submission: Submission, _ office: Office, _ person: Person,
  _ connection: any Connection
) throws {
  let targets = Dictionary(uniqueKeysWithValues: form.lines.map { ($0.standing.target.id, $0.standing.target) })
  let store = FigureStore(connection)
  let known = try store.listNewest(
    indicatorIDs: targets.values.compactMap(\.indicatorID), ofReportsIn: Submission.State.allCases)
  for entry in entries where !entry.typed.isEmpty {
    guard let target = targets[entry.targetID], let indicatorID = target.indicatorID else { continue }
    let value = try parseTypedNumber(entry.typed)
    let isKnown = known.contains {
      $0.provenance == .submission(submission.id) && $0.indicatorID == indicatorID && $0.scope == target.scope
        && $0.kind == entry.kind && $0.value == value && $0.unit == target.unit
    }
    if isKnown { continue }
    try store.save(
      Figure(
        id: office.identifiers.next(), indicatorID: indicatorID, organisationID: form.unit.id, period: form.period,
        window: form.window, kind: entry.kind, scope: target.scope, value: value, unit: target.unit, revision: 1,
        provenance: .submission(submission.id), recordedBy: person.id, recordedAt: office.now))
  }
}
