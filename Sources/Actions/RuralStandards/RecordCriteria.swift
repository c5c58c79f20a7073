public import Domain
import Registries
import RuralStandards
import Storage

/// Records how criteria of a commune stand on a day: those that somebody chose a state for, all of them or none.
public struct RecordCriteria: Sendable {
  /// One criterion as typed.
  public struct Line: Sendable, Hashable {
    public var criterion: String
    /// "" leaves the criterion as it is.
    public var kind: String
    public var note: String
    /// Indicator → as typed.
    public var values: [String: String]

    public init(criterion: String, kind: String, note: String = "", values: [String: String] = [:]) {
      self.criterion = criterion
      self.kind = kind
      self.note = note
      self.values = values
    }
  }

  public var standard: String
  public var place: String
  /// As typed.
  public var day: String
  public var document: String
  public var lines: [Line]
  /// How many records of the place the writer saw.
  public var seen: Int

  public init(standard: String, place: String, day: String, document: String, lines: [Line], seen: Int) {
    self.standard = standard
    self.place = place
    self.day = day
    self.document = document
    self.lines = lines
    self.seen = seen
  }

  public static func kindField(_ criterion: String) -> String { "kind-\(criterion)" }
  public static func noteField(_ criterion: String) -> String { "note-\(criterion)" }
  public static func valueField(_ indicator: String) -> String { "value-\(indicator)" }

  public func run(in office: Office, by person: Person) async throws {
    let input = self
    try await office.database.write { connection in
      let work = try StandardWork(input.standard, place: input.place, by: person, in: office, connection)
      var form = FormReader()
      let day = form.pastDay(input.day, "day", today: office.today)
      let document = form.optional(input.document, "document", limit: 200) ?? ""
      let standing = work.standing(on: day)
      var new: [StandardRecord] = []
      for line in input.lines {
        guard let record = input.read(line, on: day, document: document, standing, work, &form) else { continue }
        for fault in work.standard.faults(record, standing) {
          form.add(FieldProblem(fault.field(line.criterion), fault.message))
        }
        new.append(record)
      }
      if new.isEmpty, form.problems.isEmpty {
        form.problems.append(
          FieldProblem(
            "day", vi: "Chưa chọn tình trạng của tiêu chí nào.", en: "No criterion was given a state."))
      }
      try form.finish()
      try work.save(new, seen: input.seen, by: person)
      try work.record(
        "record-criteria",
        [
          "criteria": new.map { "\($0.criterion ?? ""): \($0.kind.name.vi)" }.joined(separator: "; "),
          "day": printedDay(day), "document": document,
        ], by: person)
    }
  }

  /// Nil where the criterion is left as it is, or what is typed cannot be taken.
  private func read(
    _ line: Line, on day: Day, document: String, _ standing: CommuneStanding, _ work: StandardWork,
    _ form: inout FormReader
  ) -> StandardRecord? {
    guard let cell = standing.cells.first(where: { $0.criterion.code == line.criterion }) else { return nil }
    var values: [String: Amount] = [:]
    for indicator in cell.criterion.indicators where indicator.isMeasured {
      guard let typed = line.values[indicator.code], !typed.isEmpty else { continue }
      values[indicator.code] = form.amount(typed, Self.valueField(indicator.code))
    }
    let note = form.optional(line.note, Self.noteField(line.criterion), limit: 2000) ?? ""
    if line.kind.isEmpty {
      // What was typed beside a criterion without a state would be lost. The form came with the values of some record.
      let held = work.records.filter { $0.criterion == line.criterion && $0.struckOut == nil }.map(\.values)
      if !note.isEmpty || !(held.isEmpty ? [[:]] : held).contains(values) {
        form.problems.append(
          FieldProblem(
            Self.kindField(line.criterion),
            vi: "Tiêu chí \(line.criterion) đã ghi số liệu hoặc ghi chú thì hãy chọn tình trạng.",
            en: "Criterion \(line.criterion) has a number or a note: choose its state, too."))
      }
      return nil
    }
    guard let kind = StandardRecord.Kind(rawValue: line.kind), kind.isOfCriterion else {
      form.problems.append(
        FieldProblem(Self.kindField(line.criterion), vi: "Hãy chọn một trong danh sách.", en: "Choose one of the list.")
      )
      return nil
    }
    return StandardRecord(
      id: work.office.identifiers.next(), place: work.place.id, criterion: line.criterion, kind, on: day,
      document: document, note: note, values: values)
  }
}

extension RecordFault {
  /// The field that it belongs to, of a criterion's line or of a step.
  func field(_ criterion: String? = nil) -> String {
    switch part {
    case .kind: criterion.map(RecordCriteria.kindField) ?? "kind"
    case .day: "day"
    case .document: "document"
    case .choice: "choice"
    case .value: indicator.map(RecordCriteria.valueField) ?? "kind"
    }
  }
}

extension FormReader {
  /// Says the same thing of a field once.
  mutating func add(_ problem: FieldProblem) {
    if !problems.contains(problem) { problems.append(problem) }
  }
}
