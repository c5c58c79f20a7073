import Actions
import DocumentReading
import Domain
import Storage

@testable import Web

/// A small document with every kind of thing in it: two tasks, two targets, a reference, a finding and a note.
let sampleContents: DocumentContents = {
  let text = "Số: 9/KH-SNN, ngày 06/02/2025. 1. Trồng rừng 9.000 ha. 1.1. Chuẩn bị cây giống. Quyết định số 58/QĐ-UBND."
  func passage(_ words: String) -> Passage {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    let start = scalars.indices.first { scalars[$0...].starts(with: wanted) } ?? 0
    return Passage(range: TextRange(start, start + wanted.count), quote: words)
  }
  let header = DocumentHeader(
    kind: "Kế hoạch", number: "9", symbol: "KH-SNN", date: PartialDay(year: 2025, month: 2, day: 6), issuer: "Sở",
    title: "Nhiệm vụ trọng tâm năm 2025", symbolPassage: passage("9/KH-SNN"), datePassage: passage("06/02/2025"))
  let reference = Reference(
    kind: "Quyết định",
    symbol: DocumentSymbol(
      family: .administrative, number: "58", symbol: "QĐ-UBND", kindAbbreviation: "QĐ", agency: "UBND",
      asPrinted: "58/QĐ-UBND"), date: PartialDay(year: 2025), issuer: "UBND tỉnh",
    passage: passage("Quyết định số 58/QĐ-UBND"))
  let finding = Finding(
    check: "magnitude", rule: .magnitude, severity: .error, passage: passage("9.000"),
    summary: BilingualText(vi: "Gấp mười lần.", en: "Ten times."),
    explanation: BilingualText(vi: "9.000 ÷ 900 = 10.", en: "9.000 ÷ 900 = 10."), correction: "900")
  let unit = Organisation(
    id: 3, code: "KL", parentID: nil, kind: .subDepartment, name: "Chi cục Kiểm lâm", shortName: "KL",
    validFrom: Day(ordinal: 0), reports: true)
  let person = Person(
    id: 4, userName: "a", fullName: "Nguyễn Văn A", post: "Phó Giám đốc Sở", role: .leader, organisationID: 3)
  return DocumentContents(
    document: StoredDocument(
      id: 6, fileName: "ke-hoach.txt", sha256: "", header: header, importedBy: 4,
      importedAt: "2025-02-07T01:00:00.000Z"), text: text,
    facts: DocumentFacts(header: header, references: [reference]), findings: [finding],
    notes: [ReadingNote(.encodingConverted, detail: "VNI")],
    plan: Plan(
      id: 5, documentID: 6, title: "Nhiệm vụ trọng tâm năm 2025", number: "9", symbol: "KH-SNN", period: .year(2025),
      state: .draft),
    tasks: [
      PlanTask(
        id: 1, planID: 5, position: 0, number: "1", title: "Trồng rừng 9.000 ha", content: "Giao chỉ tiêu cho huyện.",
        leader: "Nguyễn Văn A", leaderID: 4, leadUnits: ["Chi cục Kiểm lâm"], leadUnitID: 3,
        deadline: Deadline(text: "Tháng 12/2025", to: Day(2025, 12, 31)), review: .confirmed,
        source: passage("1. Trồng rừng 9.000 ha").range),
      PlanTask(
        id: 2, planID: 5, parentID: 1, position: 1, number: "1.1", title: "Chuẩn bị cây giống",
        source: passage("1.1. Chuẩn bị cây giống").range),
    ],
    targets: [
      Target(
        id: 1, planID: 5, taskID: 1, name: "Diện tích trồng rừng mới", value: Amount(tenThousandths: 90_000_000),
        unit: .hectare, period: .year(2025), source: passage("Trồng rừng 9.000 ha").range),
      Target(
        id: 2, planID: 5, taskID: nil, name: "Số vườn ươm", value: Amount(tenThousandths: 50_000),
        unit: MeasureUnit("vườn"), period: .year(2025), scope: "huyện A", review: .leftOut, position: 1),
    ], organisations: [unit], people: [person])
}()

/// The review page with every part filled, and a form open in a row of each kind.
let sampleReview: ReviewModel = {
  func build(_ open: OpenForm) -> ReviewModel {
    var builder = ReviewBuilder(contents: sampleContents, language: .vi, role: .planningRoom)
    builder.open = open
    builder.problems = FormProblems(
      problems: ["title", "period", "number"].map { FieldProblem($0, vi: "Hãy sửa.", en: "Put right.") })
    builder.obstacles = [FieldProblem("review", vi: "Còn 2 dòng chưa xem.", en: "2 rows to look at.")]
    return builder.build()
  }
  var model = build(.head)
  model.head?.editAddress = "/documents/6?edit=head"
  model.tasks.added = build(.newTask).tasks.added
  model.targets.added = build(.newTarget).targets.added
  model.tasks.rows.append(build(.row(.task(1))).tasks.rows[0])
  model.tasks.rows[0].findings = model.findings.map(\.finding)
  model.findings[0].accepted = FindingSectionLine.Accepted(
    words: "đã chấp nhận: đã đối chiếu", address: "/documents/6/findings/0/withdrawal")
  model.tasks.rows[0].missing = "chưa có thời hạn"
  model.tasks.rows[0].doubt = "đọc chưa chắc (72%)"
  model.targets.rows.append(model.tasks.rows[0])
  model.targets.rows.append(build(.row(.target(1))).targets.rows[0])
  model.planAddress = "/plans/5"
  model.laterAddress = "/documents/7"
  return model
}()

let sampleChanges: ChangesModel = {
  var contents = sampleContents
  contents.document.replacesID = 5
  var model = ChangesModel(
    contents,
    [
      VersionChange(row: .task, name: "1.1", change: .added),
      VersionChange(row: .target, name: "Diện tích", change: .changed(.value, was: "9.000 ha", is: "9.500 ha")),
    ], role: .planningRoom, .vi)
  model.isSame = true
  model.problem = "Hãy chọn tệp."
  return model
}()

let sampleDocumentList: DocumentListModel = {
  let line = DocumentLine(document: sampleContents.document, plan: sampleContents.plan, unseen: 2, importedBy: "A")
  var issued = line
  issued.plan?.state = .issued
  return DocumentListModel([line, issued], DocumentFilter(words: "ke hoach"), .vi, canImport: true)
}()

let sampleRelated: RelatedModel = {
  let document = sampleContents.document
  let related = RelatedDocuments(
    cited: [
      .init(reference: sampleContents.facts.references[0], relations: [.basis], document: document),
      .init(reference: sampleContents.facts.references[0], relations: [.mentions]),
    ], citing: [.init(document: document, relations: [.carriesOut])], same: [document])
  var finding = sampleContents.findings[0]
  finding.notes = [Finding.Note(passage: finding.passage, text: finding.summary, document: "bao-cao.txt")]
  return RelatedModel(
    sampleContents, related,
    DocumentDisagreements(others: [document], places: [.init(document: document, finding: finding)]), .vi)
}()

let sampleUpload: UploadModel = {
  var model = UploadModel(sampleContext)
  model.problem = "Hãy chọn một tệp."
  return model
}()
