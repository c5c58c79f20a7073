import DocumentReading
import Domain
import VietnameseText

/// The quantities of a document that a monitoring officer would record, in reading order, and the sums they stand in; which
/// task each belongs to is told afterwards (`facts`).
///
/// Left out are dates, document and list numbers, durations, places of laws ("Điều 4") and percentages that only say how a figure
/// stands to its plan or to the same period: those are told with the figure.
func readFigures(_ measures: DocumentMeasures, _ document: SourceDocument) -> FigureReading {
  let links = listSumLinks(in: measures.texts)
  var maker = FigureMaker(texts: measures.texts, totals: totalsOfParts(links), document: document)
  for index in measures.texts.indices { maker.make(index) }
  var figures = maker.figures + measures.tableFigures
  if !measures.tableFigures.isEmpty { figures.sort { $0.passage.range.start < $1.passage.range.start } }
  let sums =
    links.compactMap { makeSum($0, measures.texts, document) } + listEnumerations(in: measures.texts, document)
    + measures.tableSums
  return FigureReading(
    document: document, figures: figures, sums: sums,
    tableStarts: Set(measures.tableFigures.map(\.passage.range.start)))
}

/// Figures that do not know their task yet.
struct FigureReading: Sendable {
  let document: SourceDocument
  let figures: [FigureFact]
  let sums: [SumFact]
  /// Where the figures of tables stand: a row tells plan, result and percentage in its cells, what is a share of what needs no sum.
  let tableStarts: Set<Int>

  func facts(of tasks: [TaskReading]) -> (figures: [FigureFact], sums: [SumFact]) {
    var figures = figures
    assignTasks(tasks, to: &figures, in: document)
    let shares = listPlanShares(figures.filter { !tableStarts.contains($0.passage.range.start) })
    return (figures, (sums + shares).sorted { $0.total.passage.range.start < $1.total.passage.range.start })
  }
}

/// Makes the figures of one text after the other.
private struct FigureMaker {
  let texts: [MeasuredText]
  /// For a measure that is one part of several: its total.
  let totals: [MeasurePlace: TotalOfPart]
  let document: SourceDocument
  var figures: [FigureFact] = []
  private var byPlace: [MeasurePlace: FigureFact] = [:]

  init(texts: [MeasuredText], totals: [MeasurePlace: TotalOfPart], document: SourceDocument) {
    self.texts = texts
    self.totals = totals
    self.document = document
  }

  mutating func make(_ index: Int) {
    let (text, context) = (texts[index].text, texts[index].context)
    let mentions = text.listPeriodMentions(year: context.period?.lastYear)
    var namer = IndicatorNamer(text, texts[index].measures)
    var kinds: [FigureKind] = []
    var last: (measure: Measure, period: Period?)?
    for (number, measure) in texts[index].measures.enumerated() {
      let place = MeasurePlace(text: index, measure: number)
      let link = totals[place]
      let total = link.flatMap { byPlace[$0.total] }
      let name = namer.nameNext(partOf: total?.indicator, isOnlyPart: link?.isOnly ?? false)
      var kind = total?.kind ?? text.readKind(of: measure, after: kinds, among: texts[index].measures, in: context)
      let time = text.readTime(of: measure, kind: kind, in: context, mentions)
      if total == nil { kind = text.expected(kind, measure, time, in: context) }
      kinds.append(kind)
      var period = total?.period ?? time.period
      if let last, last.measure.sentence == measure.sentence, measure.lead.isEmpty, kinds.dropLast().last == kind {
        period = last.period
      }
      let comparator = comparator(of: measure, kind: kind, after: last?.measure, in: text)
      last = (measure, period)
      let figure = FigureFact(
        indicator: name.name, kind: kind, comparator: comparator, value: measure.quantity.value,
        valueMax: measure.quantity.upper, unit: measure.quantity.unit?.symbol ?? "",
        period: period, scope: name.scope,
        ofPlanPercent: measure.ofPlan, vsSamePeriodPercent: measure.vsSamePeriod,
        passage: document.passage(text.words.range(text.scalars(measure.passage))),
        confidence: confidence(of: measure, name: name.source, time: time, isPart: total != nil, in: texts[index]))
      byPlace[place] = figure
      figures.append(figure)
      if let base = base(of: measure, figure, in: text, context), !isTold(base) { figures.append(base) }
    }
  }

  /// "1.845 tỷ đồng/1.920 tỷ đồng": what the figure stands against is a figure too, the plan where the words say that it is a share
  /// of one. In "56/113 công trình" it is only the number of those counted.
  private func base(
    of measure: Measure, _ figure: FigureFact, in text: FigureText, _ context: SectionContext
  ) -> FigureFact? {
    guard let value = measure.quantity.base, let unit = measure.quantity.unit,
      unit.lexemes.lowerBound - 1 > measure.quantity.firstNumber + 2
    else { return nil }
    let isPlan = measure.ofPlan != nil && figure.kind != .target
    var base = FigureFact(
      indicator: figure.indicator, kind: isPlan ? .target : figure.kind, value: value, unit: figure.unit,
      period: figure.period, scope: figure.scope,
      passage: document.passage(
        text.words.range(text.scalars(unit.lexemes.lowerBound - 1..<unit.lexemes.upperBound))),
      confidence: figure.confidence)
    if isPlan, let period = figure.period, period.kind != .years { base.period = .year(period.year) }
    return base
  }

  /// "Vốn được giao 156,4 tỷ đồng, giải ngân 62,3 tỷ đồng/156,4 tỷ đồng": the same amount, told a little before.
  private func isTold(_ base: FigureFact) -> Bool {
    figures.suffix(6).contains { $0.value == base.value && $0.unit == base.unit }
  }

  /// What is reckoned is about right, unless its words say more; "không quá 15 tập thể và 30 cá nhân" bounds both.
  private func comparator(
    of measure: Measure, kind: FigureKind, after last: Measure?, in text: FigureText
  ) -> Comparator {
    if measure.quantity.comparator == .moreThan, isPercent(measure), !measure.tail.isEmpty,
      measure.quantity.value?.tenThousandths == 100 * Amount.scale
    {
      return .equal  // "lắp đặt trên 100% tàu cá": on all of them
    }
    guard measure.quantity.comparator == .equal else { return measure.quantity.comparator }
    if kind == .estimate || kind == .forecast && measure.quantity.isEstimate { return .about }
    if let last, last.quantity.comparator == .atMost || last.quantity.comparator == .atLeast, measure.lead.isEmpty,
      last.quantity.boundEnd == nil, text.text(measure.quantity.lexemes.lowerBound - 1) == "và",
      last.end >= measure.quantity.lexemes.lowerBound - 1
    {
      return last.quantity.comparator
    }
    return .equal
  }
}
