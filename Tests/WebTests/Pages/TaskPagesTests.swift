import Domain
import Testing

@testable import Web

@Suite("A task's page") struct TaskPagesTests {
  @Test("who may say what of the work")
  func form() {
    let acts = { (task: PlanTask, person: Person) in WorkStateForm(task, by: person, .vi)?.acts.map(\.state) }
    #expect(acts(SamplePlan.cover, SamplePlan.officer) == ["reportedDone"])
    #expect(acts(SamplePlan.cover, SamplePlan.otherOfficer) == nil)
    #expect(acts(SamplePlan.cover, SamplePlan.director) == ["paused", "cancelled", "superseded"])
    #expect(acts(SamplePlan.communes, SamplePlan.planner) == nil)
  }

  @Test("the first good act is the primary one; cancelling never is")
  func primary() throws {
    let acts = try #require(WorkStateForm(SamplePlan.cover, by: SamplePlan.planner, .vi)).acts
    #expect(acts.filter(\.isPrimary).map(\.label) == ["Báo đã hoàn thành"])
    #expect(acts.filter(\.isDanger).map(\.state) == ["cancelled", "superseded"])
  }

  @Test("history is told in plain words, newest first, without what concerns other tasks")
  func history() {
    let page = TaskModel(SamplePlan.taskReading(SamplePlan.cover, for: SamplePlan.officer), form: nil, .vi)
    let line = page.history.first
    #expect(line?.what == "chuyển từ “đã giao” sang “đang thực hiện”")
    #expect((line?.by, line?.note, line?.at) == ("Lương Thị Kim", "đã có kinh phí", "09:00 01/03/2026"))
  }

  @Test("the quote keeps whole lines around the passage")
  func quote() {
    let text = "Dòng đầu.\n1.1. Rà soát\nba loại rừng\n- Đơn vị.\n"
    let quote = SourceQuote(TextRange(10, 35), of: text, address: "/documents/5")
    #expect(quote?.before == "Dòng đầu.")
    #expect(quote?.quote == "1.1. Rà soát ba loại rừng")
    #expect(quote?.after == "- Đơn vị.")
    #expect(SourceQuote(TextRange(10, 999), of: text, address: "") == nil)
  }

  @Test("a long context is cut at line ends")
  func longContext() {
    let text = String(repeating: "a", count: 150) + "\n" + String(repeating: "b", count: 100) + "\nđích\n"
    let quote = SourceQuote(TextRange(252, 256), of: text, address: "")
    #expect(quote?.quote == "đích")
    #expect(quote?.before == String(repeating: "b", count: 100))
  }

  @Test("figures tell their stories, newest period first; a replaced revision stands under the new one")
  func stories() {
    var stories = SamplePlan.stories(for: SamplePlan.planner)
    var second = SamplePlan.figures[1]
    second = Figure(
      id: 57, indicatorID: second.indicatorID, organisationID: 2, period: second.period, window: .decree, kind: .actual,
      scope: nil, value: Amount(tenThousandths: 8_105_000), unit: .hectare, revision: 2, provenance: .submission(61),
      recordedBy: 13, recordedAt: second.recordedAt)
    stories.figures = [SamplePlan.figures[0], SamplePlan.figures[1], second]
    let lines = stories.list(in: .hectare, isCumulative: true, .vi)
    #expect(lines.map(\.value) == ["810,5", "800,0", "700,0"])
    #expect(lines.map(\.isOld) == [false, true, false])
    #expect(lines[0].window == "15/12/2025 – 14/03/2026")
    #expect(lines[0].address == "/submissions/61")
  }

  @Test("figures of a returned report are for the unit, the planning room and the leaders only")
  func returned() {
    func count(_ person: Person) -> Int {
      SamplePlan.stories(for: person, state: .returned).list(in: .hectare, isCumulative: true, .vi).count
    }
    #expect(count(SamplePlan.officer) == SamplePlan.figures.count)
    #expect(count(SamplePlan.director) == SamplePlan.figures.count)
    #expect(count(SamplePlan.otherOfficer) == 0)
    let kept = SamplePlan.stories(
      for: SamplePlan.otherOfficer, state: .returned, counted: [SamplePlan.figures[0].id]
    ).list(in: .hectare, isCumulative: true, .vi)
    #expect(kept.map(\.uncounted) == [nil], "one figure was returned, the other counts on")
    let others = SamplePlan.stories(for: SamplePlan.otherOfficer).list(in: .hectare, isCumulative: true, .vi)
    #expect(others.allSatisfy { $0.address == nil })
  }
}

@Suite("Figures that wait for the unit's head") struct WaitingFigureTests {
  @Test("are for the unit alone, and say that they wait")
  func waiting() {
    func stories(_ person: Person) -> [FigureStory] {
      SamplePlan.stories(for: person, state: .submitted).list(in: .hectare, isCumulative: true, .vi)
    }
    #expect(stories(SamplePlan.director).isEmpty && stories(SamplePlan.otherOfficer).isEmpty)
    #expect(stories(SamplePlan.officer).count == SamplePlan.figures.count)
    #expect(stories(SamplePlan.officer).allSatisfy { $0.uncounted?.hasPrefix("chờ trưởng đơn vị") == true })
  }
}

@Suite("Timeline, chart and where we stand") struct StandingPagesTests {
  @Test("a day's place on the timeline, and months, quarters or years by its length")
  func scale() {
    let year = TimeScale(plan: .year(2026), deadlines: [])
    #expect(year.parts.count == 12)
    #expect(year.place(of: SamplePlan.day(2026, 1, 1)) == 0)
    #expect(year.place(ofEnd: SamplePlan.day(2026, 12, 31)) == 1000)
    #expect(year.text(year.place(of: SamplePlan.day(2026, 7, 2))) == "49.8%")
    #expect(year.place(of: SamplePlan.day(2030, 1, 1)) == 1000)
    #expect(TimeScale(plan: .years(2021, 2025), deadlines: []).parts.count == 5)
    let late = TimeScale(plan: .year(2026), deadlines: [Deadline(text: "", to: SamplePlan.day(2027, 3, 31))])
    #expect(late.to == SamplePlan.day(2027, 3, 31))
    #expect(late.parts.count == 15)
  }

  @Test("the timeline lists dated tasks by month and those without a date apart")
  func timeline() {
    let page = TimelineModel(SamplePlan.reading, PlanFilter(Form()), .vi)
    #expect(page.months.map(\.name) == ["Tháng 4/2026", "Tháng 5/2026", "Tháng 6/2026"])
    #expect(page.months.filter(\.isNow).flatMap(\.tasks).map(\.number) == ["1.1", "1.2"])
    #expect(page.undated?.tasks.map(\.number) == ["3"])
    #expect(page.axis.today?.x == "43.8%")
  }

  @Test("a chart of what adds up begins at zero; of a share it shows its changes")
  func chart() throws {
    let bars = try #require(YearChart(SamplePlan.standings[0], lastYear: [SamplePlan.figures[0]], .vi))
    #expect(bars.bars.map(\.style) == ["actual", "estimate"])
    #expect(bars.bars.map(\.height) == ["13.3", "66.7"])
    #expect(bars.points.isEmpty && bars.lastYear.count == 1 && bars.names.count == 12)
    let points = try #require(YearChart(SamplePlan.standings[1], lastYear: [], .vi))
    #expect(points.bars.isEmpty && points.points.map(\.value) == ["63", "64"])
    #expect(YearChart(SamplePlan.standings[2], lastYear: [], .vi) == nil)
  }

  private var standing: StandingReading {
    let part = StandingReading.Part(plan: SamplePlan.reading, tree: TaskTree(SamplePlan.tasks), matrix: nil)
    return StandingReading(parts: [part], today: SamplePlan.clock.today)
  }

  @Test("red first: overdue, due soon, without figures; cancelled ones are not watched")
  func order() {
    let page = StandingModel(standing, of: SamplePlan.director, showsAll: true, .vi)
    #expect(page.groups.map { $0.tasks.map(\.number) } == [["1.1", "1.2", "3"], ["2"]])
    #expect(page.counts.map { "\($0.mark)\($0.count)" } == ["■1", "▲1", "○1", "●1"])
    #expect(page.groups[0].tasks[0].report == "T5 · 15/05/2026")
  }

  @Test("a deputy's own tasks, and their units only")
  func own() {
    let page = StandingModel(standing, of: SamplePlan.deputy, showsAll: false, .vi)
    #expect(page.groups.flatMap(\.tasks).map(\.number) == ["1.1", "1.2"])
    #expect(page.units.map(\.shortName) == ["KL"])
    #expect(page.units.first?.cells.map(\.count) == ["1", "1", "0", "0", "0", "0", "0"])
  }

  @Test("who is the director")
  func director() {
    #expect(SamplePlan.director.isDirector && !SamplePlan.deputy.isDirector && !SamplePlan.planner.isDirector)
  }
}
