import Checks
import DocumentReading
import Domain
import Extraction
import OfficeWriting
import Reporting
import Testing

@Suite("What we write, our own reader reads back") struct ReadBackTests {
  private func read(_ report: Report) throws -> SourceDocument {
    let file = try writeDocx(report, createdAt: "2025-06-20T02:00:00Z")
    return try readDocument(bytes: file, fileName: "bao-cao.docx")
  }

  private func facts(_ report: Report) throws -> DocumentFacts { readFacts(of: try read(report)) }

  @Test("head and foot of a report still without number and day")
  func reportHeader() throws {
    let header = try facts(keyTaskReport(fullSample())).header
    #expect(header.kind == "Báo cáo")
    #expect(header.number == nil)
    #expect(header.symbol == "BC-SNNMT")
    #expect(header.date == PartialDay(year: 2025, month: 6))
    #expect(header.issuer == "Sở Nông nghiệp và Môi trường tỉnh Lạng Sơn")
    #expect(header.title == "Kết quả thực hiện nhiệm vụ trọng tâm 6 tháng đầu năm 2025")
    #expect(header.signer == "Trần Văn B")
    #expect(header.signerPosition == "Phó Giám đốc")
    #expect(header.recipients.first == "UBND tỉnh (b/c)")
    #expect(header.periodFrom == Day(2025, 1, 1))
    #expect(header.periodTo == Day(2025, 6, 30))
  }

  @Test("every value, with its unit, name, share of the plan and index to last year")
  func values() throws {
    let input = try fullSample()
    let figures = try facts(keyTaskReport(input)).figures
    for measure in input.tasks.flatMap(\.allMeasures) {
      guard let value = measure.value else { continue }
      let found = figures.first {
        $0.indicator == measure.name && $0.kind == value.kind && $0.value == value.quantity.amount
          && $0.unit == measure.unit.symbol
      }
      let figure = try #require(found, "\(measure.name)")
      #expect(figure.period == input.period)
      if !measure.unit.isPercent {
        let share = try? percentOfPlan(actual: value.quantity, target: measure.target)
        #expect(figure.ofPlanPercent == share, "\(measure.name)")
        let lastYear = measure.samePeriod.map { PeriodValue($0.quantity, $0.window) }
        let comparison = try? compareWithSamePeriod(PeriodValue(value.quantity, value.window), lastYear: lastYear)
        let index: Amount? = if case .index(let index) = comparison { index } else { nil }
        #expect(figure.vsSamePeriodPercent == index, "\(measure.name)")
      }
    }
  }

  @Test("every target, with its comparator")
  func targets() throws {
    let input = try fullSample()
    let figures = try facts(keyTaskReport(input)).figures
    for measure in input.tasks.flatMap(\.allMeasures) {
      let target = try #require(measure.target)
      let found = figures.first {
        $0.indicator == measure.name && $0.kind == .target && $0.value == target.value
          && $0.unit == measure.unit.symbol
      }
      let figure = try #require(found, "\(measure.name)")
      #expect(figure.comparator == target.comparator, "\(measure.name)")
      #expect(figure.valueMax == target.valueMax, "\(measure.name)")
      #expect(figure.period == .year(2025))
    }
  }

  @Test("each sentence by itself gives value, unit, kind, share, index and target, and points make no figure")
  func sentences() throws {
    let input = try fullSample()
    var report = keyTaskReport(input)
    report.annexes = []
    let figures = try facts(report).figures
    #expect(figures.allSatisfy { $0.unit != "điểm phần trăm" })
    for measure in input.tasks.flatMap(\.allMeasures) {
      let target = try #require(measure.target)
      #expect(
        figures.contains {
          $0.kind == .target && $0.value == target.value && $0.valueMax == target.valueMax
            && $0.comparator == target.comparator && $0.unit == measure.unit.symbol
        }, "\(measure.name)")
      guard let value = measure.value else { continue }
      #expect(
        figures.contains {
          $0.kind == value.kind && $0.value == value.quantity.amount && $0.unit == measure.unit.symbol
            && $0.ofPlanPercent == sharePrinted(measure)
        }, "\(measure.name)")
    }
  }

  /// A range that has been reached, and a ceiling, are told in words.
  private func sharePrinted(_ measure: ReportedMeasure) -> Amount? {
    let isMetRange = measure.target?.comparator == .range && measure.assessment(in: .half(1, 2025)) == .met
    return isMetRange ? nil : try? percentOfPlan(actual: measure.value?.quantity, target: measure.target)
  }

  @Test("our own checks find nothing in a report with number and date")
  func checks() throws {
    var input = try fullSample()
    input.head.number = "57"
    input.head.date = Day(2025, 6, 20)
    let document = try read(keyTaskReport(input))
    let findings = checkDocument(
      CheckedDocument(facts: readFacts(of: document), text: document.text, lines: ReadingText(document).lines))
    #expect(findings.map { "\($0.check): \($0.passage.quote) \($0.explanation.vi)" } == [])
  }

  @Test("head of a plan, in both layouts", arguments: PlanDocument.Layout.allCases)
  func planHeader(layout: PlanDocument.Layout) throws {
    let facts = try facts(planText(planSample(layout)))
    #expect(facts.header.kind == "Kế hoạch")
    #expect(facts.header.number == "22")
    #expect(facts.header.symbol == "KH-SNNMT")
    #expect(facts.header.date == PartialDay(year: 2025, month: 2, day: 6))
    #expect(facts.header.signer == "Nguyễn Văn A")
    #expect(facts.header.title == "Thực hiện nhiệm vụ trọng tâm năm 2025")
    #expect(facts.references.contains { $0.symbol.number == "145" && $0.symbol.symbol == "QĐ-UBND" })
  }

  @Test("tasks of a plan, in both layouts", arguments: PlanDocument.Layout.allCases)
  func planTasks(layout: PlanDocument.Layout) throws {
    let plan = planSample(layout)
    let tasks = try facts(planText(plan)).tasks
    for (group, planned) in plan.tasks.enumerated() {
      try expect(planned, number: "\(group + 1)", title: "Nhiệm vụ \(group + 1): \(planned.title)", in: tasks, layout)
      for (index, child) in planned.children.enumerated() {
        try expect(child, number: "\(group + 1).\(index + 1)", title: child.title, in: tasks, layout)
      }
    }
  }

  private func expect(
    _ planned: PlannedTask, number: String, title: String, in tasks: [TaskFact], _ layout: PlanDocument.Layout
  ) throws {
    let task = try #require(tasks.first { $0.id == number })
    #expect(task.title == title)
    #expect(task.leader == planned.leader)
    #expect(task.leaderPosition == planned.leaderPost)
    #expect(task.leadUnits == planned.leadUnits)
    if layout == .prose { #expect(task.supportUnits == planned.supportUnits) }
    #expect(task.deadline?.text == planned.deadline)
  }

  @Test("targets of a plan, in both layouts", arguments: PlanDocument.Layout.allCases)
  func planTargets(layout: PlanDocument.Layout) throws {
    let figures = try facts(planText(planSample(layout))).figures
    for (value, unit, comparator, task) in [
      (5, "chuỗi liên kết", Comparator.equal, "1.1"), (9000, "ha", .moreThan, "1.2"), (2_223_000, "cây", .equal, "1.2"),
    ] {
      let amount = try Amount(value)
      #expect(
        figures.contains {
          $0.kind == .target && $0.value == amount && $0.unit == unit && $0.comparator == comparator && $0.task == task
        }, "\(value) \(unit)")
    }
  }
}
