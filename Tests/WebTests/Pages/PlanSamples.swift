import Actions
import Domain

@testable import Web

/// Full samples of the pages of plans: what never stands together in life (a percentage and why there is none) does here.
let planSamples: [any PageModel] = [
  samplePlanPage, samplePlanList, sampleTimeline, sampleTaskPage, sampleStandingPage, sampleIndicatorPage,
  sampleNextPlan,
]

private func full(_ row: MeasureRow) -> MeasureRow {
  var row = row
  (row.reason, row.distance, row.changeReason) = ("vì sao", "thấp hơn 1,0 điểm %", "vì sao")
  row.ahead = MeasureOutlook(SamplePlan.standings[0], .vi)
  row.ahead?.pace = MeasureOutlook.Pace(
    state: StateMark(.dueSoon, "hơi chậm"), words: "0,93 lần mức cần có", basis: "theo nhịp các năm 2024, 2025")
  row.ahead?.outlook = MeasureOutlook.YearEnd(
    value: "9.650", range: "9.300 – 9.900", basis: "theo các năm 2024, 2025")
  return row
}

private let none = PlanFilter(Form())

private let samplePlanPage: PlanModel = {
  var filter = none
  filter.words = "rung"
  var model = PlanModel(SamplePlan.reading, filter, canPrepareNext: true, .vi)
  let leaf = PlanModel(SamplePlan.reading([SamplePlan.cover]), none, canPrepareNext: false, .vi).rows[0]
  model.rows.insert(leaf, at: 0)
  model.rows[0].measures = leaf.measures.map(full)
  model.common = PlanModel.Common(measures: model.rows[0].measures)
  // The first group of a choice has no heading; the checker looks at the first only.
  model.filters.choices[0].groups[0].heading = "Theo thời hạn"
  return model
}()

private let sampleNextPlan: NextPlanModel = {
  let reading = SamplePlan.reading
  let targets = reading.overview.standings.map(\.target.id)
  let wrong = targets.flatMap { [PrepareNextPlan.givenField($0), PrepareNextPlan.proposedField($0)] } + ["tasks"]
  let problems = FormProblems(problems: wrong.map { FieldProblem($0, vi: "Sai.", en: "Wrong.") })
  var typed = NextPlanTyped(reading)
  for target in targets { typed.given[target] = "500" }
  var model = NextPlanModel(reading, typed, others: [SamplePlan.plan], .vi, problems: problems)
  model.tasks = model.tasks.filter { !$0.measures.isEmpty }
  model.tasks[0].measures[0].origin = "đơn vị ước"
  model.common = model.tasks[0].measures
  model.hasCommon = true
  return model
}()

private let samplePlanList: PlanListModel = {
  var draft = SamplePlan.plan
  draft.state = .draft
  let listed = [SamplePlan.plan, draft].map {
    ListedPlan(plan: $0, tasks: SamplePlan.tasks, targetCount: 3, unseenCount: 2, clock: SamplePlan.clock)
  }
  return PlanListModel(listed, canImport: true, .vi)
}()

private let sampleTimeline: TimelineModel = {
  var filter = none
  filter.unit = "2"
  var model = TimelineModel(SamplePlan.reading, filter, .vi)
  let whole = TimelineModel(SamplePlan.reading, none, .vi)
  model.rows = whole.rows.filter { $0.span != nil }
  model.undated = whole.undated
  model.undated?.tasks[0].unit = "Chi cục Kiểm lâm"
  model.filters.choices[0].groups[0].heading = "Theo thời hạn"
  return model
}()

private let sampleTaskPage: TaskModel = {
  let reading = SamplePlan.taskReading(SamplePlan.cover, for: SamplePlan.planner)
  let problems = FormProblems(
    problems: [.init("note", vi: "Hãy ghi lý do trả lại.", en: "Say why it is returned.")], language: .vi)
  var form = WorkStateForm(SamplePlan.cover, by: SamplePlan.planner, .vi, problems: problems)
  form?.conflict = "đã đổi"
  var model = TaskModel(reading, form: form, .vi)
  model.below =
    TaskModel(
      SamplePlan.taskReading(SamplePlan.planting, for: SamplePlan.planner), form: nil, .vi
    ).below
  model.measures[0].row = full(model.measures[0].row)
  model.measures[0].stories[0].uncounted = "chờ trưởng đơn vị duyệt, chưa tính"
  let points = MeasureStory(
    SamplePlan.standings[1], SamplePlan.taskReading(SamplePlan.census, for: SamplePlan.planner), .vi)
  model.measures[0].chart?.points = points.chart?.points ?? []
  model.measures[0].chart?.lastYear = points.chart?.lastYear ?? []
  return model
}()

private let sampleStandingPage: StandingModel = {
  let part = StandingReading.Part(
    plan: SamplePlan.reading, tree: TaskTree(SamplePlan.tasks), matrix: nil)
  let two = StandingReading(parts: [part, part], today: SamplePlan.clock.today)
  let one = StandingReading(parts: [part], today: SamplePlan.clock.today)
  var model = StandingModel(two, of: SamplePlan.director, showsAll: true, .vi)
  model.units = StandingModel(one, of: SamplePlan.director, showsAll: true, .vi).units
  model.groups[0].tasks[0].measures[0].assessment = StateMark(.overdue, "Chưa đạt")
  return model
}()

private let sampleIndicatorPage: IndicatorModel = {
  let reading = IndicatorReading(
    indicator: SamplePlan.area, definition: sampleDefinition,
    relatives: [CatalogueEntry(id: 35, definition: sampleComputed, version: 1)], totals: sampleTotals,
    units: [2: SamplePlan.forestry],
    asked: [
      IndicatorReading.Asked(
        plan: SamplePlan.plan, task: SamplePlan.cover, standing: SamplePlan.standings[0],
        lastYear: [SamplePlan.figures[0]])
    ], stories: SamplePlan.stories(for: SamplePlan.planner))
  var model = IndicatorModel(reading, .vi, canEdit: true)
  model.asked[0].row = full(model.asked[0].row)
  model.stories[0].uncounted = "chờ trưởng đơn vị duyệt, chưa tính"
  model.asked[0].row.address = "/indicators/31"
  let points = MeasureStory(
    SamplePlan.standings[1], SamplePlan.taskReading(SamplePlan.census, for: SamplePlan.planner), .vi)
  model.asked[0].chart?.points = points.chart?.points ?? []
  return model
}()
