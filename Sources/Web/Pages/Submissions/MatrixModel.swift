import Actions
import Domain
import Storage
import VietnameseText

/// GET /reports — who has reported and who has not.
struct MatrixModel: PageModel {
  static let template = "Submissions/matrix"
  static let section: Section? = .reports
  static let styles = ["submissions.css"]

  struct PlanLink: TemplateValue {
    var name: String
    var address: String
    var isCurrent: Bool
  }

  struct Heading: TemplateValue {
    var name: String
    var fullName: String
    /// The consolidated report of the period.
    var report: String?
    var rate: Rate
  }

  /// How many of the reports that are due came, and came in time.
  struct Rate: TemplateValue {
    var complete: String
    var onTime: String
  }

  struct Row: TemplateValue {
    var unit: String
    var cells: [Cell]
    var rate: Rate
  }

  struct Cell: TemplateValue {
    var label: String
    var state: StateMark?
    /// Said after the mark, in few letters: "+2".
    var short: String
    var address: String?
  }

  struct Count: TemplateValue { var state: StateMark }

  var title: String
  var planTitle: String
  var planAddress: String
  /// Where units' forms are built.
  var builder: String?
  var plans: [PlanLink]
  var headings: [Heading]
  var rows: [Row]
  var rate: Rate
  /// Of the newest period that was cut off.
  var newest: String?
  var counts: [Count]
  var legend: [StateMark]
}

extension MatrixModel {
  init(_ matrix: SubmissionMatrix, plans: [Plan], person: Person, today: Day, language: Language) {
    title = language.say("matrix.title")
    planTitle = matrix.plan.title
    planAddress = "/plans/\(matrix.plan.id)"
    builder = FormPolicy.canSee(person.role) ? planAddress + "/form" : nil
    self.plans = plans.map {
      PlanLink(name: $0.title, address: "/reports?plan=\($0.id)", isCurrent: $0.id == matrix.plan.id)
    }
    let canRead = ReportPolicy.canRead(person.role)
    headings = matrix.periods.enumerated().map { index, period in
      let hasBegun = matrix.schedule.dates(of: period).from <= today
      return Heading(
        name: language.shortPeriod(period), fullName: language.period(period),
        report: canRead && hasBegun ? "/plans/\(matrix.plan.id)/reports/\(period.code)" : nil,
        rate: Rate(matrix.rate(ofPeriod: index), language))
    }
    rate = Rate(matrix.rate, language)
    rows = matrix.lines.map { line in
      Row(
        unit: line.unit.name,
        cells: zip(matrix.periods, line.cells).map { period, cell in
          Cell(cell, unit: line.unit, period: period, plan: matrix.plan, person: person, language)
        }, rate: Rate(ReceiptRate(line.receipts.compactMap(\.self)), language))
    }
    let closed = matrix.periods.lastIndex { matrix.schedule.dueDay(of: $0) <= today }
    newest = closed.map { language.period(matrix.periods[$0]) }
    counts = closed.map { index in MatrixModel.counts(matrix.lines.map { $0.cells[index] }, language) } ?? []
    legend = [
      StateMark(.done, language.say("matrix.accepted")), StateMark(.onTrack, language.say("matrix.approved")),
      StateMark(.dueSoon, language.say("matrix.returned")), StateMark(.noData, language.say("matrix.awaited")),
      StateMark(.overdue, language.say("matrix.missing")),
    ]
  }

  /// "đúng hạn 9 · trễ 3 · trả lại 1 · chưa gửi 2".
  static func counts(_ cells: [SubmissionMatrix.Cell], _ language: Language) -> [Count] {
    var (onTime, late, returned, missing) = (0, 0, 0, 0)
    for cell in cells {
      switch cell {
      case .approved(_, let days), .accepted(_, let days): if days > 0 { late += 1 } else { onTime += 1 }
      case .returned: returned += 1
      case .missing, .draft, .awaited, .submitted: missing += 1
      case .notBegun, .beforeIssue: break
      }
    }
    return [
      (StateMark.Kind.done, "matrix.onTime", onTime), (.dueSoon, "matrix.late", late),
      (.dueSoon, "matrix.returnedCount", returned), (.overdue, "matrix.missingCount", missing),
    ].filter { $0.2 > 0 }.map { Count(state: StateMark($0.0, language.say($0.1, ["count": String($0.2)]))) }
  }
}

extension MatrixModel.Rate {
  fileprivate init(_ rate: ReceiptRate, _ language: Language) {
    func words(_ share: Amount?) -> String { share.map { formatNumber($0) + "%" } ?? "" }
    (complete, onTime) = (words(rate.completeness), words(rate.timeliness))
  }
}

extension MatrixModel.Cell {
  init(
    _ cell: SubmissionMatrix.Cell, unit: Organisation, period: Period, plan: Plan, person: Person, _ language: Language
  ) {
    label = language.shortPeriod(period)
    short = ""
    let isOwn = SubmissionPolicy.canWrite(person, unitID: unit.id, state: .draft)
    let form = isOwn ? "/plans/\(plan.id)/submissions/\(unit.id)/\(period.code)" : nil
    func report(_ id: Int64, _ state: Submission.State) -> String? {
      SubmissionPolicy.canSee(person, unitID: unit.id, state: state) ? Address.submission(id) : nil
    }
    switch cell {
    case .notBegun: break
    case .beforeIssue:
      state = StateMark(.noData, language.say("matrix.beforeIssue"))
      address = form
    case .awaited(let due):
      state = StateMark(.noData, language.say("matrix.awaitedUntil", ["day": language.date(due)]))
      address = form
    case .missing(let days):
      state = StateMark(.overdue, language.say("matrix.missingFor", ["days": String(days)]))
      short = "\(days)"
      address = form
    case .draft(_, let isLate):
      state = StateMark(isLate ? .overdue : .noData, language.say(isLate ? "matrix.lateDraft" : "matrix.draft"))
      address = form
    case .submitted(let id, let isLate):
      state = StateMark(
        isLate ? .overdue : .noData, language.say(isLate ? "matrix.lateAtHead" : "matrix.atHead"))
      address = report(id, .submitted)
    case .approved(let id, let days):
      state = StateMark(
        .onTrack,
        days > 0 ? language.say("matrix.approvedLate", ["days": String(days)]) : language.say("matrix.approved"))
      short = days > 0 ? "+\(days)" : ""
      address = report(id, .approved)
    case .returned(let id):
      state = StateMark(.dueSoon, language.say("matrix.returned"))
      address = form ?? report(id, .returned)
    case .accepted(let id, let days):
      state = StateMark(
        .done,
        days > 0 ? language.say("matrix.acceptedLate", ["days": String(days)]) : language.say("matrix.accepted"))
      short = days > 0 ? "+\(days)" : ""
      address = report(id, .accepted)
    }
  }
}

/// GET /reports where no plan is issued yet.
struct NoMatrixModel: PageModel {
  static let template = "Submissions/none"
  static let section: Section? = .reports

  var title: String
  /// The planning room begins it by a document.
  var canImport: Bool
}
