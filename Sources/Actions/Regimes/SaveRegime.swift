public import Domain
import Reporting
import Storage

/// Sets up a report regime, or changes one. It is kept only when it can be kept to: reports go up, lower levels before upper ones, at least one
/// working day after the data end (Nghị định 09/2019/NĐ-CP, Articles 7 and 13).
public struct SaveRegime: Sendable {
  /// One typed link: who reports to whom, by when.
  public struct Line: Hashable, Sendable {
    /// A `ReportFrequency`; empty for all.
    public var frequency: String
    public var from: String
    public var to: String
    /// "1 ngày làm việc", "ngày 15"; empty where nothing fixes a day.
    public var deadline: String
    public var basis: String

    public init(frequency: String, from: String, to: String, deadline: String, basis: String) {
      self.frequency = frequency
      self.from = from
      self.to = to
      self.deadline = deadline
      self.basis = basis
    }

    public var isEmpty: Bool { from.isEmpty && to.isEmpty && deadline.isEmpty && basis.isEmpty }
  }

  public struct Input: Hashable, Sendable {
    public var code = ""
    public var name = ""
    public var decidedBy = ""
    public var content = ""
    /// "decree", "calendar" or "day".
    public var window = ""
    /// Last day of the data in the period's last month, where `window` is "day".
    public var cutOffDay = ""
    public var frequencies: [String] = []
    public var seasons: [String] = []
    public var lines: [Line] = []
    public var ways: [String] = []
    public var validFrom = ""
    public var validTo = ""

    public init() {}
  }

  /// Nil for a new one.
  public var id: Int64?
  public var input: Input
  public var seenVersion: Int

  public init(id: Int64?, input: Input, seenVersion: Int) {
    self.id = id
    self.input = input
    self.seenVersion = seenVersion
  }

  /// Most links of one regime.
  public static let lineLimit = 24

  /// Returns the regime's id.
  @discardableResult
  public func run(in office: Office, by person: Person) async throws -> Int64 {
    guard CataloguePolicy.canSetRegimes(person.role) else { throw ActionError.notAllowed }
    let regime = try readRegime(input)
    let save = self
    return try await office.database.write { connection in
      let store = RegimeStore(connection)
      let held = try save.id.flatMap { try store.find($0) }
      if save.id != nil, held == nil { throw ActionError.notFound }
      if let held, held.version != save.seenVersion {
        throw ActionError.changedMeanwhile(
          by: try PersonStore(connection).find(held.updatedBy)?.fullName ?? "", at: held.updatedAt)
      }
      var problems = try regimeProblems(regime, today: office.today, connection)
      if let other = try store.find(code: regime.code), other.id != save.id {
        problems.append(
          FieldProblem(
            "code", vi: "Mã “\(regime.code)” đã dùng cho “\(other.regime.name)”.",
            en: "The code “\(regime.code)” is that of “\(other.regime.name)”."))
      }
      guard problems.isEmpty else { throw ActionError.invalid(problems) }
      let id = held?.id ?? office.identifiers.next()
      if held == nil {
        try store.save(regime, id: id, by: person.id, at: office.now)
      } else {
        try store.saveChanged(regime, id: id, seen: save.seenVersion, by: person.id, at: office.now)
      }
      try office.record(
        "save-regime", "regime", id,
        detail: ["code": regime.code, "before": words(held?.regime), "after": words(regime)],
        by: person, in: connection)
      return id
    }
  }
}

/// Takes the shipped regimes into an office that does not have them. Returns how many were new.
public struct AddShippedRegimes: Sendable {
  public init() {}

  @discardableResult
  public func run(in office: Office, by person: Person) async throws -> Int {
    guard CataloguePolicy.canSetRegimes(person.role) else { throw ActionError.notAllowed }
    return try await office.database.write { connection in
      let store = RegimeStore(connection)
      var added = 0
      for regime in ReportRegime.shipped where try store.find(code: regime.code) == nil {
        let id = office.identifiers.next()
        try store.save(regime, id: id, by: person.id, at: office.now)
        try office.record(
          "save-regime", "regime", id, detail: ["code": regime.code, "before": "", "after": words(regime)], by: person,
          in: connection)
        added += 1
      }
      return added
    }
  }
}

/// Says by which regime units report on an issued or drafted plan; nil goes back to the decree's defaults.
public struct SetPlanRegime: Sendable {
  public var planID: Int64
  public var regimeID: Int64?

  public init(planID: Int64, regimeID: Int64?) {
    self.planID = planID
    self.regimeID = regimeID
  }

  /// Reports that were begun keep the window they were begun with; what they are due by follows the new regime.
  public func run(in office: Office, by person: Person) async throws {
    guard CataloguePolicy.canSetRegimes(person.role) else { throw ActionError.notAllowed }
    let (planID, regimeID) = (planID, regimeID)
    try await office.database.write { connection in
      guard let plan = try PlanStore(connection).find(planID) else { throw ActionError.notFound }
      let regime = try regimeID.flatMap { try RegimeStore(connection).find($0) }
      if regimeID != nil, regime == nil { throw ActionError.notFound }
      if let regime = regime?.regime, ReportSchedule(regime).periods(of: plan.period.lastYear).isEmpty {
        throw ActionError.invalid([
          FieldProblem(
            "regime",
            vi: "“\(regime.name)” không có kỳ báo cáo nào trong năm \(plan.period.lastYear); hãy chọn chế độ khác.",
            en: "“\(regime.name)” asks for no report in \(plan.period.lastYear); choose another.")
        ])
      }
      let old = try plan.regimeID.flatMap { try RegimeStore(connection).find($0) }
      try PlanStore(connection).saveRegime(regimeID, of: planID)
      try office.record(
        "set-plan-regime", "plan", planID,
        detail: ["before": old?.regime.code ?? "", "after": regime?.regime.code ?? ""], by: person, in: connection)
    }
  }
}

private func words(_ regime: ReportRegime?) -> String {
  guard let regime else { return "" }
  let schedules = regime.schedules.map { schedule in
    let steps = schedule.steps.map { "\($0.from.rawValue)>\($0.to.rawValue) \($0.deadline?.text ?? "–")" }
    return "\(schedule.frequency.rawValue) [\(schedule.window.rawValue)]: \(steps.joined(separator: ", "))"
  }
  return "\(regime.name); \(regime.validFrom.iso)..\(regime.validTo?.iso ?? ""); \(schedules.joined(separator: "; "))"
}

/// Tried on the years around today in which it holds.
private func regimeProblems(
  _ regime: ReportRegime, today: Day, _ connection: any Connection
) throws -> [FieldProblem] {
  let (calendar, shift) = (try workingCalendar(connection), try deadlineShift(connection))
  let first = max(today.year, regime.validFrom.year)
  var seen: Set<RegimeProblem> = []
  return [first, first + 1].flatMap { regime.problems(in: $0, calendar: calendar, shift: shift) }
    .filter { seen.insert($0).inserted }
    .map { problem in
      let words = regimeProblemWords(problem)
      return FieldProblem(field(of: problem), vi: words.vi, en: words.en)
    }
}

/// Where on the form a problem is put right.
private func field(of problem: RegimeProblem) -> String {
  switch problem {
  case .noName: "name"
  case .noDecision: "decidedBy"
  case .noSchedule, .frequencyTwice: "frequencies"
  case .noSeason: "seasons"
  case .noWayOfSending: "ways"
  case .endsBeforeItBegins: "validTo"
  case .windowsDiffer: "window"
  case .noSteps, .notUpwards, .stepTwice, .noSuchDay, .tooSoon, .outOfOrder: "lines"
  }
}

private func readRegime(_ input: SaveRegime.Input) throws -> ReportRegime {
  var form = FormReader()
  let code = form.required(
    input.code, "code", vi: "Hãy ghi mã ngắn, ví dụ BC-TUAN.", en: "Give it a short code, as BC-TUAN.", limit: 40)
  let name = form.required(
    input.name, "name", vi: "Hãy ghi tên chế độ báo cáo.", en: "Give the regime a name.", limit: 300)
  let decidedBy = form.required(
    input.decidedBy, "decidedBy", vi: "Hãy ghi văn bản quy định chế độ báo cáo này.",
    en: "Name the document that sets up this regime.", limit: 300)
  let window = readWindow(input, &form)
  let lines = readLines(input.lines, &form)
  let validFrom = form.day(input.validFrom, "validFrom")
  if validFrom == nil, !form.problems.contains(where: { $0.field == "validFrom" }) {
    form.problems.append(
      FieldProblem("validFrom", vi: "Hãy ghi ngày bắt đầu áp dụng.", en: "Say from which day it holds."))
  }
  let validTo = form.day(input.validTo, "validTo")
  try form.finish()
  guard let window, let validFrom else { throw ActionError.notAllowed }
  return ReportRegime(
    code: code, name: name, decidedBy: decidedBy, content: ReportRegime.Content(rawValue: input.content) ?? .both,
    schedules: ReportRegime.schedules(
      ReportFrequency.allCases.filter { input.frequencies.contains($0.rawValue) },
      seasons: CropSeason.allCases.filter { input.seasons.contains($0.rawValue) }, window: window, lines: lines),
    ways: ReportRegime.SendingWay.allCases.filter { input.ways.contains($0.rawValue) }, validFrom: validFrom,
    validTo: validTo)
}

private func readWindow(_ input: SaveRegime.Input, _ form: inout FormReader) -> ReportingWindow? {
  guard input.window == "day" else { return ReportingWindow(rawValue: input.window) ?? .decree }
  guard let window = ReportingWindow(rawValue: "day:\(input.cutOffDay)") else {
    form.problems.append(
      FieldProblem(
        "cutOffDay", vi: "Ngày chốt số liệu phải từ 1 đến 27.", en: "The last day of the data is from 1 to 27."))
    return nil
  }
  return window
}

private func readLines(_ typed: [SaveRegime.Line], _ form: inout FormReader) -> [RegimeStepLine] {
  let filled = typed.enumerated().filter { !$0.element.isEmpty }
  if filled.count > SaveRegime.lineLimit {
    form.problems.append(
      FieldProblem(
        "lines", vi: "Một chế độ có nhiều nhất \(SaveRegime.lineLimit) dòng.",
        en: "A regime has at most \(SaveRegime.lineLimit) lines."))
    return []
  }
  return filled.compactMap { index, line in
    let words = line.deadline.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let deadline = DeadlineRule(text: words)
    if deadline == nil, !words.isEmpty {
      form.problems.append(
        FieldProblem(
          "deadline-\(index)",
          vi:
            "“\(words)” không phải là hạn gửi. Ghi như “1 ngày làm việc”, “ngày 15”, “ngày 5 tháng sau”, hoặc để trống.",
          en: "“\(words)” is no deadline. Write “1 ngày làm việc”, “ngày 15”, “ngày 5 tháng sau”, or leave it empty."
        ))
    }
    guard let from = ReportingLevel(rawValue: line.from), let to = ReportingLevel(rawValue: line.to) else {
      form.problems.append(
        FieldProblem(
          "from-\(index)", vi: "Dòng \(index + 1): hãy chọn cấp gửi và cấp nhận.",
          en: "Line \(index + 1): choose who reports to whom."))
      return nil
    }
    let basis = form.optional(line.basis, "basis-\(index)", limit: 300)
    return RegimeStepLine(
      frequency: ReportFrequency(rawValue: line.frequency),
      step: ReportRegime.Step(from: from, to: to, deadline: deadline, basis: basis))
  }
}
