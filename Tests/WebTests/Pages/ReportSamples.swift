import Actions
import Domain
import Reporting
import Storage

@testable import Web

private let mark = StateMark(.overdue, "quá hạn 3 ngày")
private let field = Field(
  "reason", label: "Lý do", hint: "Nói rõ", value: "Số liệu chưa khớp",
  problems: FormProblems(problems: [FieldProblem("reason", vi: "Hãy ghi lý do.", en: "Say why.")]))
private let errors = ErrorSummary(items: [ErrorSummary.Item(id: "entry-1", text: "Hãy ghi số.")])

let sampleDesk = DeskModel(
  title: "Bàn làm việc", today: "Hôm nay",
  lists: [
    DeskModel.List(
      title: "Cần tiếp nhận",
      items: [
        DeskModel.Item(state: mark, text: "Chi cục Kiểm lâm", address: "/submissions/1", detail: "2025", act: "Xem")
      ], whenEmpty: "Không có gì.")
  ], links: [DeskModel.Link(address: "/settings", text: "Cài đặt")], hasLinks: true)

let sampleForm = SubmissionFormModel(
  title: "Báo cáo", planTitle: "Kế hoạch", planAddress: "/plans/1", unit: "Chi cục Kiểm lâm", window: "số liệu",
  due: mark,
  state: mark, saved: "14:32", returnReason: "Thừa số 0",
  periods: [
    SubmissionFormModel.PeriodLink(
      name: "6T", fullName: "6 tháng", address: "/plans/1/submissions/2/2025-H1", isCurrent: true, isOpen: true,
      state: mark)
  ], errors: errors,
  conflict: SubmissionFormModel.Conflict(
    by: "Nguyễn Văn A", at: "14:32", texts: [.init(label: "Kết quả", text: "Đã trồng")]),
  groups: [
    SubmissionFormModel.Group(
      number: "1.1", title: "Trồng rừng", address: "/tasks/1",
      lines: [
        SubmissionFormModel.Line(
          id: "entry-1", inputName: "entry-1", kindName: "kind-1", noteName: "note-1", name: "Diện tích", unit: "ha",
          plan: "9.000", previous: "4.700", previousPeriod: "T5", samePeriod: "6.000", value: "65.000",
          isEstimate: true,
          note: "ước", percent: "722,2%", comparison: "1.083,3%", warnings: [.init(text: "Chênh mười lần")],
          error: "Hãy ghi số.", isOpen: true, objection: "Thừa một số 0?", other: "6.500", planNumber: "9000",
          sameNumber: "6000", inPoints: true)
      ])
  ], hasGroups: true, isInPart: true, narrative: [field], sendHint: "Gửi rồi thì không sửa được.", version: "3",
  action: "/plans/1/submissions/2/2025-H1", workbook: "/plans/1/submissions/2/2025-H1/workbook", storageKey: "k")

let sampleWorkbook = FormWorkbookModel(
  title: "Nhận số liệu", formTitle: "Báo cáo", formAddress: "/plans/1/submissions/2/2025-H1",
  action: "/plans/1/submissions/2/2025-H1/workbook", acceptance: "/plans/1/submissions/2/2025-H1/workbook/acceptance",
  problem: "Tệp này không phải biểu.", changed: "Nguyễn Văn A vừa lưu", fileName: "bieu.xlsx", version: "3",
  rows: [
    FormWorkbookModel.Row(
      id: "1", place: "H8", name: "Diện tích", unit: "ha", held: "6.500", heldNote: "đo", filled: "65.000 (ước)",
      filledNote: "ước", typed: "65.000", kind: "estimate", note: "ước", problem: "Ô này không phải số.",
      warnings: [.init(text: "Chênh mười lần")], isTaken: true, isRemoval: true)
  ], hasRows: true,
  texts: [
    FormWorkbookModel.TextRow(
      part: "results", label: "Kết quả", held: "—", filled: "Đã trồng", typed: "Đã trồng", isTaken: true)
  ], hasTexts: true, hasDifferences: true, isSame: true, remarks: [.init(text: "1 dòng không còn")])

let sampleSubmission = SubmissionModel(
  title: "Báo cáo", unit: "Chi cục Kiểm lâm", planTitle: "Kế hoạch", planAddress: "/plans/1", window: "số liệu",
  state: mark, sent: "gửi ngày 16/06/2025", saved: "Nguyễn Văn A", returnReason: "Thừa số 0", errors: errors,
  groups: [
    SubmissionModel.Group(
      number: "1.1", title: "Trồng rừng", address: "/tasks/1",
      lines: [
        SubmissionModel.Line(
          name: "Diện tích", unit: "ha", plan: "9.000", previous: "4.700", samePeriod: "6.000", value: "6.500",
          kind: "thực hiện", percent: "72,2%", comparison: "108,3%", note: "ước",
          warnings: [.init(text: "Chênh mười lần")], returns: [.init(text: "Trả lại: lệch biên bản", isOpen: true)],
          giveBack: field)
      ])
  ], texts: [SubmissionModel.Text(label: "Kết quả", text: "Đã trồng")], hasTexts: true,
  decision: SubmissionModel.Decision(
    acceptAddress: "/submissions/1/acceptance", returnAddress: "/submissions/1/return", version: "3",
    acceptTitle: "Tiếp nhận", acceptHint: "Số liệu được tổng hợp.", returnTitle: "Trả lại", reason: field),
  revision: SubmissionModel.Revision(
    address: "/submissions/1/revisions", version: "3", target: field, value: field, reason: field, isOpen: true),
  formAddress: "/plans/1/submissions/2/2025-H1")

private let sampleRate = MatrixModel.Rate(complete: "92,3%", onTime: "84,6%")

let sampleMatrix = MatrixModel(
  title: "Báo cáo", planTitle: "Kế hoạch", planAddress: "/plans/1", builder: "/plans/1/form",
  plans: [MatrixModel.PlanLink(name: "Kế hoạch", address: "/reports?plan=1", isCurrent: true)],
  headings: [
    MatrixModel.Heading(name: "6T", fullName: "6 tháng", report: "/plans/1/reports/2025-H1", rate: sampleRate)
  ],
  rows: [
    MatrixModel.Row(
      unit: "Chi cục Kiểm lâm",
      cells: [MatrixModel.Cell(label: "6T", state: mark, short: "+2", address: "/submissions/1")], rate: sampleRate)
  ], rate: sampleRate, newest: "6 tháng", counts: [MatrixModel.Count(state: mark)], legend: [mark])

private let samplePaper: ReportPaper = {
  var paper = ReportPaper(sampleGathered, tasks: [41: 22])
  paper.superior = "UBND tỉnh Lạng Sơn"
  paper.body = [.init(style: "item", label: "1.", spans: [.init(text: "Đạt 72,0%", address: "/tasks/22")])]
  paper.posts = [.init(text: "GIÁM ĐỐC")]
  paper.signer = "Nguyễn Văn An"
  paper.annexes = [
    ReportPaper.Annex(
      label: "Phụ lục", title: "Chỉ tiêu", origin: "(Kèm theo Báo cáo)",
      headings: [.init(title: "STT", style: "middle")],
      rows: [.init(style: "group", cells: [.init(text: "1", style: "middle", columns: "9")])], chart: "<svg></svg>")
  ]
  return paper
}()

/// One measure, reported and compared.
private let sampleGathered: ConsolidatedReport = {
  func value(_ hectares: Int64) -> ReportedValue {
    ReportedValue(
      figureID: 51, Quantity(Amount(tenThousandths: hectares * 10_000), .hectare), .actual, .decree)
  }
  let measure = ReportedMeasure(
    id: 41, name: "Diện tích trồng rừng mới", unit: .hectare,
    target: TargetValue(.moreThan, Amount(tenThousandths: 90_000_000), .hectare), targetPeriod: .year(2026),
    value: value(6500), samePeriod: value(6000), leadUnit: "Chi cục Kiểm lâm")
  return ConsolidatedReport(
    period: .half(1, 2026), window: .decree,
    head: ReportHead(
      superior: nil, issuer: "Sở", issuerInFull: "Sở", symbol: "BC-SNN", place: "Lạng Sơn",
      expected: PartialDay(year: 2026, month: 6)),
    plan: PlanReference(
      numberAndSymbol: "22/KH-SNN", date: nil, issuer: "Sở", subject: "nhiệm vụ trọng tâm", period: .year(2026)),
    tasks: [ReportedTask(id: 22, number: "1.1", title: "Trồng rừng", measures: [measure])], recipients: ["Lưu: VT"],
    signature: ReportSignature(headPost: "Giám đốc"))
}()

private let sampleVersion = ReportVersion(
  id: 91, reportID: 7, number: 2, state: .proposed, proposedBy: 4, proposedAt: "2026-06-16T02:00:00.000Z",
  accepted: [AcceptedReportFinding(check: "sum", quote: "6.500", reason: "Đã đối chiếu")])

let sampleReport: ReportModel = {
  let plan = Plan(id: 1, documentID: nil, title: "Kế hoạch", period: .year(2026), state: .issued)
  let planner = Person(
    id: 4, userName: "khtc", fullName: "Vũ Thị Hoa", post: "Chuyên viên", role: .planningRoom, organisationID: 1)
  var returned = sampleVersion
  returned.state = .returned
  var gathered = sampleGathered
  gathered.missingUnits = ["Chi cục Thủy lợi"]
  var model = ReportModel(
    ReportContent(
      plan: plan, input: gathered, texts: nil,
      files: [
        ReportFile(
          id: 1, reportID: 7, fileName: "BC.docx", sha256: "", writtenBy: 4, writtenAt: "2026-06-16T02:00:00.000Z")
      ], writers: [4: "Vũ Thị Hoa"], tasks: [41: 22], versions: [returned]), person: planner, language: .vi,
    findings: [ReportModel.Objection(quote: "6.500", summary: "Không khớp.", reason: field)],
    problems: FormProblems(problems: [FieldProblem("reason-0", vi: "Hãy sửa.", en: "Fix.")]),
    conflict: "Người khác vừa lưu")
  model.editing?.opening = field
  model.editing?.closing = field
  model.paper = samplePaper
  return model
}()

let sampleReportVersion: ReportVersionModel = {
  var now = sampleGathered
  now.tasks[0].measures[0].value = nil
  var version = sampleVersion
  version.reason = "Bổ sung số liệu"
  version.fileID = 5
  let director = Person(
    id: 9, userName: "giamdoc", fullName: "Nguyễn Văn An", post: "Giám đốc Sở", role: .leader, organisationID: 1)
  var model = ReportVersionModel(
    ReportVersionContent(
      version: version, planID: 1, input: sampleGathered, now: now, names: [4: "Vũ Thị Hoa"], tasks: [41: 22]),
    person: director, today: Day.first(of: 6, 2026),
    problems: FormProblems(problems: [FieldProblem("reason", vi: "Hãy ghi lý do.", en: "Why?")]), .vi)
  model.issue = ReportVersionModel.Issue(address: "/report-versions/91/issuance", number: field, day: field)
  model.decision?.why = field
  model.paper = samplePaper
  return model
}()

let sampleReportTemplate = ReportTemplateModel(
  sampleGathered, back: "/plans/1/reports/2026-H1", problems: ["Không có chỗ điền tên này."], .vi)

let sampleSettings = SettingsModel(title: "Cài đặt", errors: errors, days: field, shift: field)

let sampleCalendar: CalendarModel = {
  var plan = Plan(id: 1, documentID: nil, title: "Kế hoạch", period: .year(2026), state: .issued)
  plan.issuedAt = "2026-02-07T01:00:00.000Z"
  let task = PlanTask(id: 2, planID: 1, position: 0, number: "1.2", title: "Trồng rừng")
  return CalendarModel(
    [CalendarDeadline(day: Day.last(of: 6, 2026), matter: .task(task), plan: plan, isDone: false)],
    today: Day.first(of: 6, 2026), address: "http://127.0.0.1:8080/calendar/abc.ics", hasAddress: true,
    mail: "a@b.vn", problems: FormProblems(problems: [FieldProblem("mail", vi: "Không phải địa chỉ.", en: "No.")]), .vi)
}()

let sampleAudit: AuditModel = {
  let entries = (1...AuditPages.linesOfPage + 1).map {
    AuditEntry(
      number: Int64($0), at: "2026-11-26T02:30:15.123Z", personID: 1, action: "sign-in", subject: "person",
      subjectID: 1, detail: "{\"address\":\"127.0.0.1\"}", previousHash: "", hash: "")
  }
  var form = Form()
  form.fields = [Form.Field(name: "q", value: "127"), Form.Field(name: "days", value: "7")]
  return AuditModel(
    AuditContent(entries: entries, people: []), AuditQuery(form, today: Day.first(of: 6, 2026)),
    .vi)
}()

let sampleDelegations = DelegationsModel(
  title: "Ủy quyền", errors: errors, deputy: field, validFrom: field, validTo: field, hasDeputies: true,
  rows: [
    DelegationsModel.Row(
      deputy: "Lương Thị Kim", from: "12/06/2025", to: "20/06/2025", state: mark, endAddress: "/delegations/1/end")
  ], hasRows: true)
