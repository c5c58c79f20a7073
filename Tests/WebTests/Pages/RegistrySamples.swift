@testable import Actions
import Domain
import Foundation
@testable import Registries
@testable import Storage

@testable import Web

/// Models of the registries' pages, made of one product with everything.
let registrySamples: [any PageModel] = [
  RegistriesModel(
    sampleView.catalogue,
    [RegistryStanding(registry: "ocop", entries: 87, states: ["recognised": 77, "expired": 10], expiring: 6)],
    canDescribe: true, .vi),
  ExpiriesModel(
    [ComingExpiry(entryID: 1, registry: "ocop", title: "Chè", lastDay: sampleDay.adding(days: 40))],
    sampleView.catalogue, today: sampleDay, .vi),
  sampleEntryList, sampleEntry, sampleEntryForm, sampleEventForm,
  ImportRowsModel(sampleView, problem: "Hãy chọn.", .vi),
  samplePreview,
  TakenRowsModel(TakenRows(added: 1, changed: 2, changedMeanwhile: [4]), "ocop.xlsx", sampleView, .vi),
  CountsModel(
    [
      CountedPeriods(
        count: sampleCount, periods: [(.half(1, 2026), (sampleDay, sampleDay), sampleCounted)])
    ], year: 2026, [.half(1, 2026)], sampleView, .vi), sampleCountModel,
  DuplicatesModel([sampleProduct(1), sampleProduct(2)], sampleView, .vi), sampleDescription,
]

let sampleDay = Day.first(of: 6, 2026)

let sampleView: RegistryView = {
  let catalogue = RegistryCatalogue(
    descriptions: ShippedDescriptions.all, units: ["PTNT": "Chi cục Phát triển nông thôn"], unitCodes: [1: "PTNT"])
  return RegistryView(
    catalogue: catalogue, description: catalogue.descriptions[0], canChange: true, canDescribe: true, today: sampleDay)
}()

func sampleProduct(_ id: Int64) -> RegistryEntry {
  RegistryEntry(
    id: id, registry: "ocop", values: ["name": "Chè", "holder": "HTX Chè", "commune": "Xã Hoàng Việt", "score": "1"],
    events: [
      RegistryEvent(
        id: 10, kind: "recognised", day: sampleDay.adding(days: -400), document: "9/QĐ-UBND",
        values: ["stars": "3", "score": "65"], note: "Đợt 1"),
      RegistryEvent(
        id: 11, kind: "inspected", day: sampleDay.adding(days: -10), note: "Đạt", struckOut: "ghi nhầm"),
    ])
}

private let sampleQuery: EntryQuery = {
  var form = Form()
  form.fields = [
    ("q", "che"), ("on", "không rõ"), ("page", "2"), ("f-commune", "Xã Hoàng Việt"), ("c", "score"), ("c", "holder"),
  ].map { Form.Field(name: $0.0, value: $0.1) }
  return EntryQuery(form, sampleView.description, today: sampleDay)
}()

private let sampleEntryList = EntryListModel(
  EntryListContent(
    entries: [sampleProduct(1)], found: 200, all: 300), sampleView,
  sampleQuery, .vi)

private let sampleEntry: EntryModel = {
  var entry = sampleProduct(1)
  let line = AuditEntry(
    number: 1, at: "2026-01-01T02:00:00.000Z", personID: 1, action: "save-entry", subject: "registry-entry",
    subjectID: 1, detail: "{\"Chủ thể\":\"A → B\"}", previousHash: "", hash: "")
  let person = Person(
    id: 1, userName: "a", fullName: "Đinh Văn Long", post: "", role: .unitOfficer, organisationID: 1)
  var model = EntryModel(entry, sampleView, [line], [person], .vi)
  model.mergedInto = "/entries/2"
  return model
}()

private let sampleEntryForm: EntryFormModel = {
  var model = EntryFormModel(
    sampleProduct(1), sampleView, typed: ["name": "Chè xanh"],
    problems: FormProblems(
      problems: [FieldProblem("another", vi: "Đã có.", en: "There."), FieldProblem("a-name", vi: "Sửa.", en: "Mend.")]),
    .vi, tellsHeld: true)
  model.changed = "Đã có người lưu."
  return model
}()

private let sampleEventForm: EventFormModel = {
  let kind = sampleView.description.events[0]
  var model = EventFormModel(
    sampleProduct(1), 10, kind, EventTyped(sampleProduct(1).events[0], sampleView, .vi), sampleView,
    problems: FormProblems(
      problems: ["day", "document", "note"].map { FieldProblem($0, vi: "Sửa.", en: "Mend.") }), .vi)
  model.changed = "Đã có người lưu."
  model.note.hint = "Ghi chú"
  model.lines += sampleEntryForm.lines
  return model
}()

private let samplePreview: RowPreviewModel = {
  let table = RowTable(
    headings: ["Tên sản phẩm", "Chủ thể", "Xã/phường", "Cột lạ", "Sự kiện gần nhất", "Ngày sự kiện"],
    rows: [
      RowTable.Row(line: 2, cells: ["Chè", "HTX Chè", "Xã Bắc Sơn", "", "Kiểm tra", "1/1/2026"]),
      RowTable.Row(line: 3, cells: ["Na", "HTX Na", "Xã Bắc Sơn", "", "Công nhận lần đầu", "không"]),
    ])
  let file = RegistryFile(
    id: 1, registry: "ocop", personID: 1, name: "ocop.xlsx", content: [], uploadedAt: "2026-01-01T02:00:00.000Z")
  let comparison = try? compareRows(
    table, with: [sampleProduct(1)], sampleView.description, sampleView.context, CheckContext(today: sampleDay))
  var model = RowPreviewModel(
    comparison ?? RowComparison(changes: [], unknownHeadings: []), file, sampleView, .vi)
  model.more = "Còn 12 dòng."
  return model
}()

private let sampleCount = sampleView.description.counts[0]

private let sampleCounted = countEntries(
  sampleCount, [sampleProduct(1).course(sampleView.description)], sampleView.description,
  in: (sampleDay.adding(days: -30), sampleDay))

private let sampleCountModel: CountModel = {
  var model = sampleCountWithoutMore
  model.more = "Còn 1.234 mục khác."
  model.isSoFar = true
  return model
}()

private let sampleCountWithoutMore = CountModel(
  CountContent(
    count: sampleCount, period: .half(1, 2026), dates: (sampleDay.adding(days: -30), sampleDay),
    counted: sampleCounted, titles: [1: "Chè"], net: sampleCounted, expired: sampleCounted,
    reported: [
      (
        ReportedCount(indicatorID: 1, name: "Sản phẩm OCOP", figureID: 2, value: .zero),
        ReportedComparison(counted: sampleCounted.total, reported: .zero)
      )
    ]), sampleView, .vi)

private let sampleDescription: DescriptionModel = {
  var model = DescriptionModel(
    sampleView, "code: ocop", version: 1,
    problems: FormProblems(problems: [FieldProblem("yaml", vi: "Dòng 1: sai.", en: "Line 1: wrong.")]), .vi)
  model.changed = "Đã có người lưu."
  return model
}()
