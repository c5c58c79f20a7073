public import Domain

/// "Báo cáo kết quả thực hiện nhiệm vụ trọng tâm" of a period: results by task, what the units say, an annex of all measures.
public func keyTaskReport(_ input: ConsolidatedReport) -> Report {
  var body = (input.opening ?? openingText(input)).typedParagraphs.map { ReportBlock(.paragraph, $0) }
  var sections = SectionNumbers()
  body.append(sections.next("Kết quả thực hiện nhiệm vụ trọng tâm"))
  body += summaryParagraphs(input)
  body += taskBlocks(input.tasks, in: input.period)
  body += narrativeSections(input.narratives, &sections)
  body += closingBlocks(input.closing ?? closingText(input))
  return Report(
    kind: "Báo cáo", title: keyTaskReportTitle(input.period), head: input.head, body: body,
    recipients: input.recipients, signature: input.signature, annexes: [keyTaskAnnex(input)])
}

/// The trích yếu: "Kết quả thực hiện nhiệm vụ trọng tâm 6 tháng đầu năm 2025".
public func keyTaskReportTitle(_ period: Period) -> String {
  "Kết quả thực hiện nhiệm vụ trọng tâm \(periodWords(period))"
}

/// The opening that the officer may edit: on which plan, whose report, which dates.
public func openingText(_ input: ConsolidatedReport) -> String {
  let plan = planCitation(input.plan)
  let dates = input.window.dates(of: input.period)
  return "Thực hiện \(plan); trên cơ sở báo cáo của các đơn vị, \(input.head.issuer) báo cáo "
    + "\(keyTaskReportTitle(input.period).loweredStart) "
    + "(số liệu tính từ ngày \(citedDate(dates.from)) đến ngày \(citedDate(dates.to))) như sau:"
}

/// The closing that the officer may edit. The "./." is added where it is written.
public func closingText(_ input: ConsolidatedReport) -> String {
  "Trên đây là Báo cáo \(keyTaskReportTitle(input.period).loweredStart) của \(input.head.issuer)."
}

/// The last paragraph of the body ends the document with "./.".
private func closingBlocks(_ text: String) -> [ReportBlock] {
  var paragraphs = text.typedParagraphs
  guard let last = paragraphs.popLast() else { return [] }
  return (paragraphs + [last.withoutFinalStop + "./."]).map { ReportBlock(.paragraph, $0) }
}

/// Numbers the parts "I.", "II." in the order they come about, so that an empty part leaves no gap.
struct SectionNumbers {
  private var count = 0

  mutating func next(_ title: String) -> ReportBlock {
    count += 1
    return ReportBlock(.section, label: "\(romanNumeral(count)).", title)
  }
}
