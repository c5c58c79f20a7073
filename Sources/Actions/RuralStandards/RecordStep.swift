public import Domain
import Registries
public import RuralStandards
import Storage

/// Records a step of a commune towards recognition, its target's year, or the region whose thresholds hold for it.
public struct RecordStep: Sendable {
  public var standard: String
  public var place: String
  public var kind: StandardRecord.Kind
  /// As typed.
  public var day: String
  public var document: String
  public var note: String
  /// The variant's code or the target's year.
  public var choice: String
  /// How many records of the place the writer saw.
  public var seen: Int

  public init(
    standard: String, place: String, kind: StandardRecord.Kind, day: String, document: String = "", note: String = "",
    choice: String = "", seen: Int
  ) {
    self.standard = standard
    self.place = place
    self.kind = kind
    self.day = day
    self.document = document
    self.note = note
    self.choice = choice
    self.seen = seen
  }

  public func run(in office: Office, by person: Person) async throws {
    let input = self
    try await office.database.write { connection in
      let work = try StandardWork(input.standard, place: input.place, by: person, in: office, connection)
      guard !input.kind.isOfCriterion else { throw ActionError.notFound }
      var form = FormReader()
      let day = form.pastDay(input.day, "day", today: office.today)
      let needsChoice = [.variant, .target, .untarget].contains(input.kind)
      let record = StandardRecord(
        id: office.identifiers.next(), place: work.place.id, input.kind, on: day,
        document: form.optional(input.document, "document", limit: 200) ?? "",
        note: form.optional(input.note, "note", limit: 2000) ?? "",
        choice: needsChoice ? form.optional(input.choice, "choice", limit: 40) ?? "" : nil)
      for fault in work.standard.faults(record, work.standing(on: day)) {
        form.add(FieldProblem(fault.field(), fault.message))
      }
      try form.finish()
      try work.save([record], seen: input.seen, by: person)
      try work.record(
        "record-step",
        [
          "event": record.kind.name.vi, "day": printedDay(day), "document": record.document,
          "choice": record.choice ?? "",
        ], by: person)
    }
  }
}

/// Strikes out what was recorded wrongly; it stays to be seen, with the reason.
public struct StrikeOutRecord: Sendable {
  public var standard: String
  public var place: String
  public var recordID: Int64
  public var reason: String

  public init(standard: String, place: String, recordID: Int64, reason: String) {
    self.standard = standard
    self.place = place
    self.recordID = recordID
    self.reason = reason
  }

  public func run(in office: Office, by person: Person) async throws {
    let input = self
    try await office.database.write { connection in
      let work = try StandardWork(input.standard, place: input.place, by: person, in: office, connection)
      guard let record = work.records.first(where: { $0.id == input.recordID && $0.struckOut == nil })
      else { throw ActionError.notFound }
      var form = FormReader()
      let reason = form.required(
        input.reason, "reason", vi: "Hãy ghi lý do gạch bỏ.", en: "Say why it is struck out.", limit: 500)
      try form.finish()
      try StandardRecordStore(connection).strikeOut(record.id, for: reason)
      try work.record(
        "strike-out-record",
        [
          "event": record.kind.name.vi, "criteria": record.criterion ?? "", "day": printedDay(record.day),
          "reason": reason,
        ],
        by: person)
    }
  }
}
