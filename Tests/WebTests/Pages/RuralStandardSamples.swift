import Actions
import Domain
import Registries
import RuralStandards
import Storage

@testable import Web

private let yaml = """
  code: sample
  name: {vi: Xã mẫu, en: Sample}
  short: {vi: Xã nông thôn mới, en: New-rural commune}
  level: commune
  sources: [Quyết định 1/QĐ-TTg]
  unconfirmed: [Mức của vùng]
  units: [PTNT]
  from: 2022-03-08
  until: 2025-12-31
  variants:
    name: {vi: Vùng, en: Region}
    choices: [{code: hills, name: {vi: Miền núi, en: Hills}}]
    default: hills
  groups: [{code: works, name: {vi: Hạ tầng, en: Works}}]
  criteria:
    - code: "1"
      name: {vi: Thủy lợi, en: Irrigation}
      group: works
      charge: {vi: Sở Nông nghiệp và Môi trường, en: Agriculture}
      evidence: {vi: Biên bản nghiệm thu, en: Minutes}
      indicators:
        - {code: "1.1", name: {vi: Tưới chủ động, en: Watered}, unit: "%", threshold: ">= 80", unconfirmed: true}
        - {code: "1.2", name: {vi: Phòng chống thiên tai, en: Disasters}, threshold: met}
  """

private let wrong = FormProblems(
  problems: [
    "kind", "day", "document", "choice", "note", "kind-1", "note-1", "value-1.1", "yaml",
  ].map { FieldProblem($0, vi: "Sai.", en: "Wrong.") })

private func makeSamples() throws -> [any PageModel] {
  let standard = try readStandard(yaml)
  let today = Day.first(of: 1, 2026)
  let day = Day.last(of: 12, 2025)
  let place = Places.Place(
    name: "Xã Một", district: "Huyện A", until: Day.last(of: 6, 2025), successors: ["Xã Lớn"])
  let records = [
    StandardRecord(
      id: 1, place: place.id, criterion: "1", .recognised, on: day, document: "1/QĐ", note: "đo lại",
      values: ["1.1": try Amount(79)]),
    StandardRecord(id: 2, place: place.id, .target, on: day, choice: String(day.year)),
    StandardRecord(id: 3, place: place.id, .decided, on: day, document: "9/QĐ-UBND", struckOut: "nhầm"),
    StandardRecord(id: 4, place: place.id, .decided, on: day, document: "10/QĐ-UBND"),
  ]
  let view = StandardView(
    catalogue: StandardCatalogue(standards: [standard], unitCodes: [:]), standard: standard, canRecord: true,
    canDescribe: true, today: today, day: day, typedDay: "31/12/2025", isDayWrong: true)
  let standing = standard.standing(of: place, records, on: day)
  var former = standard.standing(of: place, [], on: day)
  former.targets = [day.year]
  let reading = CommuneReading(
    standing: standing,
    records: records.map { StoredRecord(record: $0, recordedBy: 1, recordedAt: "2026-01-01T01:00:00.000Z") },
    recorders: [1: "Lý Thị Na"], doubts: standard.doubts(standing, isEarlierHeld: false), predecessors: [former])
  var earlier = view
  earlier.day = Day.last(of: 6, 2025)
  let typed = CriteriaTyped(standing, day: "31/12/2025")
  var form = CriteriaFormModel(reading, typed, earlier, .vi, problems: wrong)
  form.changed = "Đã ghi thêm."
  var commune = CommuneModel(reading, StepTyped(), earlier, .vi, problems: wrong)
  commune.changed = "Đã ghi thêm."
  commune.dissolved = "Xã này chỉ còn đến 30/06/2025."
  return [
    StandardsModel([(standard, day, standard.summary([standing]))], .vi),
    StandardMatrixModel([standing], view, .vi), MissingModel([former], targets: day.year, view, .vi), commune, form,
  ]
}

/// One full model for each page about the New Rural criteria.
let ruralStandardSamples: [any PageModel] = (try? makeSamples()) ?? []
