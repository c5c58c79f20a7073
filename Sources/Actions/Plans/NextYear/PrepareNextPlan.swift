public import Domain
import OfficeWriting
import Reporting
import Storage
import VietnameseText

/// Next year's plan, made of this year's: the tasks that go on with their leader and units, deadlines a year later, and for each
/// target the value that an officer proposes.
///
/// It is written as a document and read like any other, so that it is looked through, corrected and issued in the same way.
public struct PrepareNextPlan: Sendable {
  public var planID: Int64
  /// Tasks that go on; one whose parent does not go on falls with it.
  public var taskIDs: Set<Int64>
  /// Target → proposed value as typed: "520", "15,5 - 16" for a range.
  public var proposed: [Int64: String]
  /// Target → what the superior asks, as typed; blank where nothing was given.
  public var given: [Int64: String]

  public init(planID: Int64, taskIDs: Set<Int64>, proposed: [Int64: String], given: [Int64: String]) {
    self.planID = planID
    self.taskIDs = taskIDs
    self.proposed = proposed
    self.given = given
  }

  public static func proposedField(_ target: Int64) -> String { "proposed-\(target)" }
  public static func givenField(_ target: Int64) -> String { "given-\(target)" }

  /// The draft as .docx with its file's name. Throws `invalid` with every value that cannot be taken.
  public func write(in office: Office, by person: Person) async throws -> (name: String, content: [UInt8]) {
    guard PlanPolicy.canImport(person.role) else { throw ActionError.notAllowed }
    let (planID, today) = (planID, office.today)
    guard let overview = try await office.database.read({ try planOverview(planID, today: today, $0) })
    else { throw ActionError.notFound }
    guard canBeFollowed(overview.plan) else { throw ActionError.notFound }
    let document = try nextPlan(overview, office)
    let year = overview.plan.period.lastYear + 1
    return (
      "du-thao-ke-hoach-\(year).docx",
      try writeDocx(planText(document), createdAt: String(office.now.prefix(19)) + "Z")
    )
  }

  /// Writes the draft and takes it in as an uploaded document would be; the draft plan waits to be looked through.
  public func run(in office: Office, by person: Person) async throws -> ImportDocument.Outcome {
    let draft = try await write(in: office, by: person)
    return try await ImportDocument(fileName: draft.name, content: draft.content).run(in: office, by: person)
  }

  private func nextPlan(_ overview: PlanOverview, _ office: Office) throws -> PlanDocument {
    let (plan, year) = (overview.plan, overview.plan.period.lastYear)
    let kept = keptTasks(overview.tasks)
    var form = FormReader()
    if kept.isEmpty {
      form.problems.append(
        FieldProblem("tasks", vi: "Hãy giữ lại ít nhất một nhiệm vụ.", en: "Keep at least one task."))
    }
    var changes: [Int64?: [ChangedTarget]] = [:]
    for standing in overview.standings where standing.target.taskID.map(kept.contains) ?? true {
      guard let present = standing.target.asked, let next = read(standing, &form) else { continue }
      let name = [standing.target.name, standing.target.scope].compactMap(\.self).joined(separator: ", ")
      changes[standing.target.taskID, default: []].append(
        ChangedTarget(name: name, present: present, next: next))
    }
    try form.finish()
    func words(_ task: PlanTask) -> TaskWords? {
      guard kept.contains(task.id) else { return nil }
      let title = wordsOfNextYear(bareTitle(task.title), after: year, changes[task.id] ?? [])
      let content = task.content.map { wordsOfNextYear($0, after: year, title.unplaced) }
      let unplaced = content?.unplaced ?? title.unplaced
      let sentences = [content?.text].compactMap(\.self) + unplaced.map(sentence)
      return TaskWords(
        title: title.text, content: sentences.isEmpty ? nil : sentences.joined(separator: " "),
        deadline: task.deadline.flatMap(deadlineWords).map { deadlineOfNextYear($0, after: year) })
    }
    var document = try planDocument(
      overview, office, number: nil, date: nil, title: wordsOfNextYear(plan.title, after: year, []).text,
      period: .year(year + 1),
      opening: { head in
        "Căn cứ kết quả thực hiện \(planCitation(planReference(plan, head))), \(head.issuerInFull) xây dựng Kế hoạch năm "
          + "\(year + 1) như sau:"
      }, words)
    if let common = changes[nil] {
      document.tasks.append(
        PlannedTask(
          title: "Hoàn thành các chỉ tiêu chung", content: common.map(sentence).joined(separator: " ")))
    }
    return document
  }

  private func sentence(_ change: ChangedTarget) -> String { "\(change.name): \(targetWords(change.next))." }

  private func keptTasks(_ tasks: [PlanTask]) -> Set<Int64> {
    var kept: Set<Int64> = []
    let byID = Dictionary(tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for task in tasks {
      var line: PlanTask? = task
      while let present = line, taskIDs.contains(present.id) { line = present.parentID.flatMap { byID[$0] } }
      if line == nil { kept.insert(task.id) }
    }
    return kept
  }

  /// The proposal, which must not ask less than what the superior gave.
  private func read(_ standing: MeasureStanding, _ form: inout FormReader) -> TargetValue? {
    let target = standing.target
    let field = Self.proposedField(target.id)
    guard let next = readValue(proposed[target.id] ?? "", target, field, &form) else { return nil }
    let typed = trimBlanks(given[target.id] ?? "")
    guard !typed.isEmpty, let asked = readValue(typed, target, Self.givenField(target.id), &form) else { return next }
    if standing.isLessBetter ? next.value > asked.value : next.value < asked.value {
      form.problems.append(
        FieldProblem(
          field, vi: "Không đạt mức cấp trên giao (\(targetWords(asked))).",
          en: "Short of what the superior asks (\(targetWords(asked)))."))
    }
    return next
  }

  private func readValue(
    _ typed: String, _ target: Target, _ field: String, _ form: inout FormReader
  ) -> TargetValue? {
    guard target.comparator == .range else {
      return form.amount(typed, field).map { TargetValue(target.comparator, $0, target.unit) }
    }
    let ends = typed.split(whereSeparator: { $0 == "-" || $0 == "–" }).map { trimBlanks(String($0)) }
    guard ends.count == 2, let low = try? parseTypedNumber(ends[0]), let high = try? parseTypedNumber(ends[1]),
      low <= high
    else {
      form.problems.append(
        FieldProblem(field, vi: "Hãy ghi khoảng từ thấp đến cao, như 15,5 - 16.", en: "Write a range, as 15,5 - 16."))
      return nil
    }
    return TargetValue(.range, low, to: high, target.unit)
  }
}

/// Only an issued plan of one year is followed by the next year's.
public func canBeFollowed(_ plan: Plan) -> Bool { plan.state == .issued && plan.period.kind == .year }
